import { expect, test } from 'vitest';
import { version } from '../../package.json';
import { version as told } from './version.js';

test('the version is that of package.json', () => {
  expect(told).toBe(version);
});
