import { sha256 } from '@noble/hashes/sha2.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPrivet } from '../create-privet.js';
import { factReader } from '../fact-reader.js';
import { policyEntry } from '../policy/plan-policy.js';
import { memoryStorage } from '../storage/memory/memory.storage.js';
import { storedLog } from './log-copy.js';
import { exportedLog, exportLines } from './log-export.js';
import { treeHash } from './merkle-tree.js';
import { smallPolicy } from './small-policy.suite.js';
import { verifyLog } from './verify-log.js';

const storage = memoryStorage();
const secret = 'sk_0123456789abcdef';
let lines: string[];

beforeAll(async () => {
  const privet = createPrivet({ policy: smallPolicy, storage, secret: 'a secret of thirty-two characters', firstKeys: { secret } });
  for (let user = 0; user < 300; user += 1) {
    const body = { policyVersion: 'first', choices: { analytics: 'granted' }, method: 'api', locale: 'en', subject: { user: `${user}` } };
    const headers = { Authorization: `Bearer ${secret}`, 'Content-Type': 'application/json' };
    await privet.fetch(new Request('https://privacy.example/v1/consents', { method: 'POST', headers, body: JSON.stringify(body) }));
  }
  await privet.close();
  // What is not sealed yet when an export begins is not in it.
  await storage.policy.append(policyEntry({ version: 'late', hash: 'x', document: '{}', publishedAt: 0 }));
  lines = [];
  for await (const line of exportLines(storedLog(storage))) lines.push(line.trimEnd());
});
afterAll(() => storage.close());

async function found(changed: readonly string[]) {
  const copy = await exportedLog(async function* open() {
    yield* changed;
  });
  const policies = await copy.policies();
  const reader = factReader({ find: async (version) => policies.find((policy) => policy.version === version) });
  return verifyLog(copy, { reader, hash: treeHash(sha256) });
}

const lineOf = (start: string) => lines.findIndex((line) => line.startsWith(start));
const factAt = (position: number) => lineOf(`{"type":"fact","position":${position},`);

describe('an export', () => {
  test('holds what is sealed, and verifies by itself', async () => {
    const { head, faults, unsealed } = await found(lines);
    expect([head?.treeSize, faults, unsealed]).toEqual([301, [], undefined]);
    expect(lines.filter((line) => line.startsWith('{"type":"policy"'))).toHaveLength(1);
  });

  test('names what was changed, removed or swapped in it', async () => {
    const at = factAt(280);
    const changed = lines.with(at, lines[at]?.replace('granted', 'denied') ?? '');
    expect((await found(changed)).faults).toMatchObject([{ table: 'facts', position: 280 }]);
    expect((await found(lines.toSpliced(at, 1))).faults).toMatchObject([{ table: 'facts', position: 280, what: 'was removed' }]);
    const swapped = lines.with(at, lines[at + 1] ?? '').with(at + 1, lines[at] ?? '');
    expect((await found(swapped)).faults).toMatchObject([{ table: 'facts', position: 280 }]);
    expect((await found(lines.toSpliced(lineOf('{"type":"tile"'), 1))).faults).toMatchObject([
      { name: 'tile 0 of level 0', what: 'was removed' },
    ]);
  });

  test('that was cut off, or holds other lines, is refused with the line', async () => {
    await expect(found(['{"name":"privet"}'])).rejects.toThrow('its first line is none of an export of ours');
    await expect(found(lines.with(4, '{"type":"other"}'))).rejects.toThrow('line 5 is none of an export of ours');
    await expect(found(lines.with(lines.length - 1, lines.at(-1)?.slice(0, 40) ?? ''))).rejects.toThrow(`line ${lines.length} is no JSON`);
  });
});
