import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { privetErrors } from '@privet/types';

const page = readFileSync(new URL('../../docs/errors.md', import.meta.url), 'utf8');

test('docs/errors.md has every error code with its status and title', () => {
  const rows = [...page.matchAll(/^\| `([A-Z_]+)` +\| (\d{3}) +\| ([^|]+?) +\| [^|]+\|$/gm)];
  const documented = Object.fromEntries(rows.map(([, code, status, title]) => [code, [Number(status), title]]));
  expect(documented).toEqual(privetErrors);
});
