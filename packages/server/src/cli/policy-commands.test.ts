import { definePolicy, type OfflinePolicy, type PolicyInput } from '@privet/types';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createPrivet } from '../create-privet.js';
import { toNodeHandler } from '../mounts/node.js';
import { memoryStorage } from '../storage/memory/memory.storage.js';
import { UsageError, type CommandError } from './command-error.js';
import { buildPolicy } from './policy-build.js';
import { diffPolicyFiles } from './policy-diff.js';
import { publishPolicy } from './policy-publish.js';

const folder = mkdtempSync(join(tmpdir(), 'privet-policy-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const base: PolicyInput = {
  version: 'v1',
  effectiveAt: '2026-01-01',
  locales: ['en', 'de'],
  controller: {
    name: 'Example',
    address: ['Example', '1 Street'],
    country: 'DE',
    contact: { email: 'privacy@example.com' },
    privacyUrl: '/privacy',
    timeZone: 'Europe/Berlin',
  },
  categories: [{ id: 'device', name: 'Device data', source: ['automatic'] }],
  recipients: [{ id: 'counter', name: 'Counter', kind: 'processor', country: 'DE' }],
  transfers: [],
  purposes: [
    {
      id: 'analytics',
      name: 'Analytics',
      description: { en: 'We count.', de: 'Wir zählen.' },
      legalBasis: 'consent',
      categories: ['device'],
    },
  ],
  retention: { period: 'P2Y', until: ['account-closed'] },
  topics: [],
  rights: [{ id: 'access', deadline: 'P30D', free: true }],
  signals: { gpc: 'honour', dnt: 'ignore' },
  jurisdictions: { default: 'opt-in', rules: [] },
  texts: { banner: { title: { en: 'Your privacy', de: 'Datenschutz' }, body: { en: 'We ask.', de: 'Wir fragen.' } } },
};
const material: PolicyInput = {
  ...base,
  version: 'v2',
  effectiveAt: '2026-06-01',
  purposes: base.purposes.map((purpose) => ({ ...purpose, recipients: ['counter'] })),
};

let names = 0;
function file(content: unknown): string {
  names += 1;
  const path = join(folder, `policy-${names}.json`);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

let said: string[];
beforeEach(() => {
  said = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
});
afterEach(() => {
  vi.restoreAllMocks();
});

const failure = (run: Promise<void>): Promise<CommandError> =>
  run.then(
    () => expect.unreachable('it should fail'),
    (error: unknown) => error as CommandError,
  );

describe('privet policy build', () => {
  test('writes a file for each language, the whole policy, and gpc.json', async () => {
    const out = join(folder, 'deep/out');
    await buildPolicy(['--policy', file(base), '--out', out], {});
    const files = ['gpc.json', 'policy.de.json', 'policy.de.whole.json', 'policy.en.json', 'policy.en.whole.json', 'policy.json'];
    expect(readdirSync(out).sort()).toEqual(files);
    expect(said).toHaveLength(files.length);
    const read = (name: string) => JSON.parse(readFileSync(join(out, name), 'utf8'));
    expect(read('gpc.json')).toEqual({ gpc: true, lastUpdate: '2026-01-01' });
    expect(read('policy.de.json')).toMatchObject({ version: 'v1', mode: 'opt-in', texts: { title: 'Datenschutz' } });
    expect(read('policy.de.whole.json').purposes[0].description).toBe('Wir zählen.');
  });

  test('the versions before tell what is asked again, in whatever order they are named', async () => {
    const out = join(folder, 'since');
    const third = { ...material, version: 'v3', effectiveAt: '2026-07-01' };
    await buildPolicy(['--policy', file(third), '--out', out, '--before', file(material), '--before', file(base)], {});
    const { purposes } = JSON.parse(readFileSync(join(out, 'policy.json'), 'utf8')) as OfflinePolicy;
    expect(purposes[0]?.unchangedSince).toEqual(['v2', 'v3']);
  });

  test('PRIVET_POLICY names the policy where the flag does not', async () => {
    await buildPolicy(['--out', join(folder, 'env')], { PRIVET_POLICY: file(base) });
    expect(said).toHaveLength(6);
  });

  test('refuses ids that make too long a cookie, and names the longest', async () => {
    const purposes = Array.from({ length: 40 }, (_, index) => ({ ...base.purposes[0]!, id: `a-purpose-with-quite-a-long-id-${index}` }));
    const { message, exitCode } = await failure(buildPolicy(['--policy', file({ ...base, purposes }), '--out', join(folder, 'no')], {}));
    expect(message).toMatch(/\/purposes make a cookie of 1\d{3} characters, and 1024 is the most[\s\S]*\/purposes\/\d+\/id "a-purpose/);
    expect(exitCode).toBe(1);
  });

  test.each<[string, () => string[], RegExp, number]>([
    ['no policy', () => ['--out', 'x'], /Which policy\? Say --policy FILE/, 2],
    ['no folder', () => ['--policy', file(base)], /Where to\? Say --out DIR/, 2],
    ['an unknown flag', () => ['--oot', 'x'], /Unknown option '--oot'/, 2],
    ['no such file', () => ['--policy', 'nothing.json', '--out', 'x'], /There is no policy file nothing\.json/, 1],
    ['no JSON', () => ['--policy', file('{'), '--out', 'x'], /policy-\d+\.json: .*JSON/, 1],
    ['a wrong field', () => ['--policy', file({ ...base, version: 'a.b' }), '--out', 'x'], /policy-\d+\.json: [\s\S]*\/version /, 1],
    [
      'a version before that is the same',
      () => ['--policy', file(base), '--out', 'x', '--before', file(base)],
      /\/version is "v1", which the new/,
      1,
    ],
  ])('says what is wrong: %s', async (_, args, message, exitCode) => {
    expect(await failure(buildPolicy(args(), {}))).toMatchObject({ message: expect.stringMatching(message), exitCode });
  });
});

describe('privet policy diff', () => {
  test('says what changed and what is asked again', async () => {
    await diffPolicyFiles([file(base), file(material)]);
    expect(said.join('\n')).toMatch(/^v1 → v2: 1 change, 1 material\nmaterial {2}.*counter added.*\(\/purposes\/0\/recipients\/0\)/);
    expect(said.join('\n')).toMatch(/Asks again about: analytics$/);
  });

  test('says so where nothing changed; and answers JSON', async () => {
    const same = file({ ...base, version: 'v9' });
    await diffPolicyFiles([file(base), same]);
    await diffPolicyFiles([file(base), same, '--json']);
    expect(said[0]).toBe('v1 → v9: nothing changed');
    expect(JSON.parse(said[1] ?? '')).toMatchObject({ from: 'v1', to: 'v9', material: false, changes: [] });
  });

  test('names the file and the field that is wrong', async () => {
    const wrong = file({ ...base, effectiveAt: 'soon' });
    expect(await failure(diffPolicyFiles([file(base), wrong]))).toMatchObject({ exitCode: 1, message: expect.stringContaining(wrong) });
    expect((await failure(diffPolicyFiles([file(base), wrong]))).message).toContain('/effectiveAt');
    expect(await failure(diffPolicyFiles([wrong]))).toBeInstanceOf(UsageError);
  });
});

describe('privet policy publish', () => {
  const key = `sk_test_${'0123456789abcdef'.repeat(2)}`;
  let server: Server;
  let url: string;

  beforeEach(async () => {
    const privet = createPrivet({
      policy: definePolicy(base),
      storage: memoryStorage(),
      secret: 'a secret of thirty-two characters or more',
      firstKeys: { secret: key, publishable: { key: `pk_test_${'0'.repeat(32)}`, origins: ['https://shop.example'] } },
    });
    server = createServer(toNodeHandler(privet));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterEach(() => void server.close());

  test('puts a version in force, and says what it changes; a second time it changes nothing', async () => {
    const path = file(material);
    for (const _ of [1, 2]) await publishPolicy(['--policy', path, '--url', `${url}/`], { PRIVET_SECRET_KEY: key });
    expect(said[0]).toMatch(/^In force: v2 \(sha256-/);
    expect(said[1]).toContain('Asks again about: analytics');
    const answer = await fetch(`${url}/v1/policy`, { headers: { Authorization: `Bearer ${key}` } });
    expect(await answer.json()).toMatchObject({ version: 'v2' });
  });

  test.each<[string, () => string[], Record<string, string>, RegExp, number]>([
    ['no server', () => ['--policy', file(base)], { PRIVET_SECRET_KEY: key }, /Which server\? Say --url/, 2],
    ['no key', () => ['--policy', file(base), '--url', url], {}, /Set PRIVET_SECRET_KEY/, 2],
    ['a wrong key', () => ['--policy', file(material), '--url', url], { PRIVET_SECRET_KEY: `${key}0` }, /was not published \(401\)/, 1],
    [
      'a version that is taken',
      () => ['--policy', file({ ...material, version: 'v1' }), '--url', url],
      { PRIVET_SECRET_KEY: key },
      /\(409\): v1 is kept/,
      1,
    ],
    ['nobody there', () => ['--policy', file(base), '--url', 'http://127.0.0.1:9'], { PRIVET_SECRET_KEY: key }, /cannot be reached/, 1],
  ])('says what is wrong: %s', async (_, args, env, message, exitCode) => {
    expect(await failure(publishPolicy(args(), env))).toMatchObject({ message: expect.stringMatching(message), exitCode });
  });
});
