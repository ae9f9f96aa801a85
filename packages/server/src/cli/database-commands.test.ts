import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { smallPolicy } from '../audit/small-policy.suite.js';
import { createPrivet } from '../create-privet.js';
import { sqliteStorage } from '../storage/sqlite/sqlite.storage.js';
import { auditVerify } from './audit-verify.js';
import type { CommandError } from './command-error.js';
import { createKey } from './create-key.js';
import { exportLog } from './export.js';
import { importConsents } from './import-consents.js';
import { listKeys, revokeKey } from './list-keys.js';
import { createSite } from './sites.js';

const folder = mkdtempSync(join(tmpdir(), 'privet-commands-'));
const database = join(folder, 'privet.db');
const none = join(folder, 'none');
const secret = 'a secret of thirty-two characters or more';
const env = { PRIVET_DATABASE: database, PRIVET_SECRET: secret };

beforeAll(async () => {
  const storage = sqliteStorage({ filename: database });
  const privet = createPrivet({ policy: smallPolicy, storage, secret, firstKeys: { secret: `sk_${'0'.repeat(32)}` } });
  await privet.ready;
  await privet.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

type Command = (args: string[], env: Readonly<Record<string, string | undefined>>) => Promise<void>;
type Wrong = readonly [command: Command, args: () => string[], says: string, exitCode: 1 | 2];

const site = ['--name', 'Partner', '--origin', 'https://partner.example'];
const consent = (more: object = {}) =>
  JSON.stringify({
    subject: { user: '42' },
    policyVersion: smallPolicy.version,
    choices: { analytics: 'granted' },
    decidedAt: '2026-02-01T12:00:00Z',
    evidence: { source: 'paper', reference: 'Cabinet 4, folder 117' },
    ...more,
  });
const lines = (...texts: string[]) => [file('consents.ndjson', texts.join('\n'))];

const cases: Readonly<Record<string, readonly Wrong[]>> = {
  'keys and sites': [
    [createKey, () => ['--kind', 'public'], 'Say --kind secret', 2],
    [createKey, () => ['--kind', 'secret', '--origin', 'https://shop.example'], 'A secret key takes no --origin', 2],
    [createKey, () => ['--kind', 'secret', '--scope', 'everything'], '--scope everything: there are ', 2],
    [createKey, () => ['--kind', 'publishable', '--origin', 'shop.example/'], '--origin shop.example/: write an exact origin', 2],
    [listKeys, () => ['--database', none], `There is no database ${none}`, 2],
    [revokeKey, () => [], 'Say which one: privet keys revoke key_…', 2],
    [revokeKey, () => ['key_none'], 'No key has the id key_none', 1],
    [createSite, () => [], '--origin https://partner.example', 2],
    [createSite, () => [...site, '--purpose', 'telepathy'], '/purposes/0: ', 2],
    [createSite, () => [...site, '--theme', '{accent}'], '--theme is JSON', 2],
  ],
  'the log': [
    [auditVerify, () => ['--database', none], `There is no database ${none}`, 2],
    [auditVerify, () => ['--export', none], `There is no file ${none}`, 2],
    [
      auditVerify,
      () => ['--export', file('saved.json', '{"checkpoint":"a.b.c"}')],
      'is no export: its first line is none of an export of ours',
      2,
    ],
    [
      auditVerify,
      () => ['--checkpoint', file('log.ndjson', '{"kind":"log"}\n')],
      `There is no checkpoint in ${join(folder, 'log.ndjson')}`,
      2,
    ],
    [auditVerify, () => ['--export', none, '--database', database], 'Name a --database or an --export, not both', 2],
    [auditVerify, () => ['--all'], "Unknown option '--all'", 2],
    [exportLog, () => ['--database', none], `There is no database ${none}`, 2],
  ],
  'what is imported': [
    [importConsents, () => [], 'Say one file: privet import FILE.ndjson', 2],
    [importConsents, () => [none], `There is no file ${none}`, 2],
    [importConsents, () => lines(consent(), '{'), 'Line 2 is not JSON; nothing was imported', 1],
    [importConsents, () => lines(consent(), consent({ evidence: undefined })), 'Line 2, /evidence: ', 1],
    [importConsents, () => lines(consent({ policyVersion: '1999' })), 'Line 1, /policyVersion: No such version was ever in force here', 1],
    [
      importConsents,
      () => lines(consent(), consent({ choices: { horoscopes: 'granted' } })),
      'Line 2, /choices/horoscopes: No such purpose in',
      1,
    ],
    [importConsents, () => lines(consent({ decidedAt: '2100-01-01T00:00:00Z' })), 'Line 1, /decidedAt: It lies in the future', 1],
  ],
};

describe.each(Object.entries(cases))('says what is wrong with %s', (_, wrong) => {
  test.each(wrong)('%o %o', async (command, args, says, exitCode) => {
    const failure = await command(args(), env).then(
      () => expect.unreachable('it should fail'),
      (error: unknown) => error as CommandError,
    );
    expect(failure).toMatchObject({ message: expect.stringContaining(says), exitCode });
  });
});
