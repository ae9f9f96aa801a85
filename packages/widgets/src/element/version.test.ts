import { expect, test } from 'vitest';
import { version } from '../../package.json';
import { windowVersion } from '../window/window.js';
import { version as told } from './version.js';

test('the version is that of package.json', () => {
  expect([told, windowVersion]).toEqual([version, version]);
});
