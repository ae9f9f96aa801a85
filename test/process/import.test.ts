import { createPrivetClient } from '@privet/client';
import { runPrivet, startPrivet } from '@privet/test-tools/privet-process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder: string;
let database: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'privet-import-'));
  database = join(folder, 'privet.db');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const evidence = { source: 'paper', reference: 'Cabinet 4, folder 117' };
const line = (more: object = {}) => ({
  subject: { user: '42' },
  policyVersion: '2018-05-25',
  choices: { analytics: 'granted' },
  decidedAt: '2026-10-01T12:00:00Z',
  evidence,
  ...more,
});

function importLines(...lines: readonly unknown[]) {
  const file = join(folder, 'consents.ndjson');
  writeFileSync(file, lines.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join('\n'));
  return runPrivet(['import', file], { database });
}

test('consents on paper are imported with their evidence, once however often', { timeout: 60_000 }, async () => {
  const lines = [line(), line({ subject: { email: 'ada@example.com' }, choices: { analytics: 'denied' } })];
  for (const _ of [1, 2]) expect(await importLines(...lines)).toEqual({ code: 0, output: 'Imported 2 consents\n' });

  const server = await startPrivet({ database });
  const backend = createPrivetClient({ baseUrl: server.url, key: server.secretKey });
  const { data } = await backend.consent.list({}).page();
  expect(data).toHaveLength(2);
  expect(data[1]).toMatchObject({ method: 'import', evidence, decidedAt: '2026-10-01T12:00:00.000Z' });
  const { results } = await backend.consent.check({ checks: [{ subject: { user: '42' }, purpose: 'analytics', jurisdiction: 'DE' }] });
  expect(results).toMatchObject([{ granted: true, reason: 'choice' }]);
  await server.stop();
});

test('every bad line is named, with its field, and nothing is imported', { timeout: 60_000 }, async () => {
  const bad = [
    line({ policyVersion: '1999' }),
    line({ choices: { horoscopes: 'granted' } }),
    line({ choices: {} }),
    line({ decidedAt: '2100-01-01T00:00:00Z' }),
  ];
  const { code, output } = await importLines(line(), ...bad);
  expect(code).toBe(1);
  expect(output).toMatch(/^Line 2, \/policyVersion: No such version was ever in force here$/m);
  expect(output).toMatch(/^Line 3, \/choices\/horoscopes: No such purpose in version/m);
  expect(output).toMatch(/^Line 4, \/choices: Choose at least one purpose$/m);
  expect(output).toMatch(/^Line 5, \/decidedAt: It lies in the future$/m);

  expect(await importLines(line())).toEqual({ code: 0, output: 'Imported 1 consents\n' });
});
