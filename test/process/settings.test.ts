import { startPrivet } from '@privet/test-tools/privet-process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'privet-settings-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const database = join(folder, 'privet.db');

// What each setting may be is tested beside readSettings.
test.each<[string, Record<string, string>, string[], RegExp]>([
  ['an unknown flag', {}, ['--prot', '1'], /ended with 2:\nUnknown option '--prot'/],
  ['a policy that is not there', { PRIVET_POLICY: 'nothing.ts' }, [], /ended with 2:\nThere is no policy file nothing\.ts/],
  ['a short secret', { PRIVET_SECRET: 'short' }, [], /it needs at least 32/],
  [
    'production without first keys',
    { NODE_ENV: 'production', PRIVET_PUBLIC_URL: 'https://privacy.example', PRIVET_SECRET_KEY: '' },
    [],
    /ended with 2:\n.*set PRIVET_SECRET_KEY \(sk_…\) and PRIVET_PUBLISHABLE_KEY/,
  ],
])('privet serve refuses %s, and says what to set', { timeout: 30_000 }, async (_, env, args, message) => {
  await expect(startPrivet({ database: join(folder, `${crypto.randomUUID()}.db`), env, args })).rejects.toThrow(message);
});

test('development makes its keys once, prints them once, and finds them again', { timeout: 30_000 }, async () => {
  const env = { PRIVET_SECRET: '', PRIVET_SECRET_KEY: '', PRIVET_PUBLISHABLE_KEY: '' };
  const first = await startPrivet({ database, env });
  expect(first.output()).toMatch(/Secret key, shown this once: sk_\S{20,}/);
  const port = new URL(first.url).port;
  await first.stop();
  const second = await startPrivet({ database, env: { ...env, PRIVET_PORT: port } });
  expect(second.output()).not.toMatch(/sk_|pk_/);
  await second.stop();
});
