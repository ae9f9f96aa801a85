import { startPrivet } from '@privet/test-tools/privet-process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'privet-settings-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const database = join(folder, 'privet.db');

describe('privet serve refuses, and says what to set', () => {
  test.each<[string, Record<string, string>, string[], RegExp]>([
    ['a port that is none', { PRIVET_PORT: '99999' }, [], /PRIVET_PORT is "99999"; set a whole number from 0 to 65535/],
    ['an unknown flag', {}, ['--prot', '1'], /Unknown option '--prot'/],
    ['a policy that is not there', { PRIVET_POLICY: 'nothing.ts' }, [], /There is no policy file nothing\.ts/],
    ['a public URL that is none', { PRIVET_PUBLIC_URL: 'shop' }, [], /PRIVET_PUBLIC_URL must be an http or https address/],
    ['a key that is too short', { PRIVET_SECRET_KEY: 'sk_1' }, [], /PRIVET_SECRET_KEY must begin with sk_/],
    ['a rate limit that is neither on nor off', { PRIVET_RATE_LIMIT: 'maybe' }, [], /PRIVET_RATE_LIMIT is "maybe"; set on or off/],
    ['a short secret', { PRIVET_SECRET: 'short' }, [], /it needs at least 32/],
    ['production without a secret', { NODE_ENV: 'production', PRIVET_SECRET: '' }, [], /set PRIVET_SECRET to at least 32/],
    ['production without a public URL', { NODE_ENV: 'production' }, [], /set PRIVET_PUBLIC_URL/],
    [
      'production without first keys',
      { NODE_ENV: 'production', PRIVET_PUBLIC_URL: 'https://privacy.example', PRIVET_SECRET_KEY: '' },
      [],
      /set PRIVET_SECRET_KEY \(sk_…\) and PRIVET_PUBLISHABLE_KEY/,
    ],
  ])('%s', { timeout: 30_000 }, async (_, env, args, message) => {
    await expect(startPrivet({ database: join(folder, `${crypto.randomUUID()}.db`), env, args })).rejects.toThrow(message);
  });
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
