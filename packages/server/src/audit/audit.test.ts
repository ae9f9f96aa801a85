import type { Checkpoint, Consistency, Receipt } from '@privet/types';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createPrivet, type Privet } from '../create-privet.js';
import { memoryStorage } from '../storage/memory/memory.storage.js';
import { smallPolicy as policy } from './small-policy.suite.js';
import { continues, holds, readCheckpoint } from './independent-verifier.suite.js';

const publishable = 'pk_0123456789abcdef';
const secretKey = 'sk_0123456789abcdef';
let privet: Privet;
beforeEach(() => {
  privet = createPrivet({
    policy,
    storage: memoryStorage(),
    secret: 'a secret of thirty-two characters',
    firstKeys: { secret: secretKey, publishable: { key: publishable, origins: ['https://shop.example'] } },
  });
});
afterEach(() => privet.close());

async function call<T>(path: string, { headers = {}, body }: { headers?: Record<string, string>; body?: object } = {}) {
  const response = await privet.fetch(
    new Request(`https://privacy.example${path}`, {
      headers: { ...headers, 'Content-Type': 'application/json' },
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
    }),
  );
  return { status: response.status, body: (await response.json()) as T };
}

const device = `dev_${'a'.repeat(32)}`;
const headers = { 'Privet-Key': publishable, 'Privet-Device': device };
const decide = async (state: 'granted' | 'denied') => {
  const body = { policyVersion: policy.version, choices: { analytics: state }, method: 'banner', locale: 'de' };
  return (await call<{ id: string }>('/v1/consents', { headers, body })).body.id;
};

async function sealed<T>(get: () => Promise<T | undefined>): Promise<T> {
  for (const end = Date.now() + 10_000; Date.now() < end;) {
    const found = await get();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('It was not sealed in time');
}

const receiptOf = (id: string) =>
  sealed(async () => {
    const { body } = await call<Receipt>(`/v1/consents/${id}/receipt`, { headers });
    return body.proof && body;
  });
const checkpointOf = (size: number) =>
  sealed(async () => {
    const { status, body } = await call<Checkpoint>('/v1/audit/checkpoint');
    return status === 200 && body.treeSize >= size ? body : undefined;
  });
const keys = async () => (await call<{ keys: [] }>('/.well-known/jwks.json')).body;

describe('the log, from outside', () => {
  test('a receipt gets its proof within a second or two, and an independent verifier agrees', async () => {
    const ids = await Promise.all(Array.from({ length: 12 }, (_, index) => decide(index % 2 === 0 ? 'granted' : 'denied')));
    for (const id of ids) {
      const receipt = await receiptOf(id);
      expect(await holds(receipt, await keys())).toBe(true);
      const { proof = { inclusion: [], leafIndex: 0, treeSize: 0, checkpoint: '' } } = receipt;
      expect(await holds({ ...receipt, proof: { ...proof, leafIndex: proof.leafIndex ^ 1 } }, await keys())).toBe(false);
      expect(await holds({ ...receipt, proof: { ...proof, inclusion: proof.inclusion.slice(1) } }, await keys())).toBe(false);
    }
  });

  test('sealing does not change what a receipt signs', async () => {
    const id = await decide('granted');
    const before = (await call<Receipt>(`/v1/consents/${id}/receipt`, { headers })).body;
    const { proof, ...after } = await receiptOf(id);
    expect([before.payload, before.signature]).toEqual([after.payload, after.signature]);
    expect(proof?.leafIndex).toBe(1);
  });

  test('every log continues every earlier one', async () => {
    const heads: Checkpoint[] = [];
    for (const size of [3, 4, 9, 20]) {
      while ((heads.at(-1)?.treeSize ?? 1) < size && (await sizeOfFacts()) < size) await decide('denied');
      heads.push(await checkpointOf(size));
    }
    for (const [index, to] of heads.entries()) {
      expect(await readCheckpoint(to.checkpoint, await keys())).toMatchObject({ treeSize: to.treeSize, rootHash: to.rootHash, at: to.at });
      for (const from of heads.slice(0, index + 1)) {
        const { body } = await call<Consistency>(`/v1/audit/consistency?from=${from.treeSize}&to=${to.treeSize}`);
        expect(continues(from, to, body.consistency)).toBe(true);
        expect(continues({ ...from, rootHash: heads[0]?.rootHash ?? '' }, to, body.consistency)).toBe(from === heads[0]);
      }
    }
  });

  const sizeOfFacts = async () =>
    1 + (await call<{ data: unknown[] }>('/v1/consents?limit=100', { headers: { Authorization: `Bearer ${secretKey}` } })).body.data.length;

  test('sizes that never were, and those in the wrong order, are refused by name', async () => {
    await checkpointOf(1);
    const issues = async (query: string) => {
      const { status, body } = await call<{ issues: { path: string }[] }>(`/v1/audit/consistency?${query}`);
      return [status, body.issues?.map(({ path }) => path)];
    };
    expect(await issues('from=1&to=1')).toEqual([200, undefined]);
    expect(await issues('from=1&to=99')).toEqual([422, ['/to']]);
    expect(await issues('from=98&to=99')).toEqual([422, ['/from']]);
    expect(await issues('from=2&to=1')).toEqual([422, ['/from']]);
    expect(await issues('from=0&to=1')).toEqual([422, ['/from']]);
    expect(await issues('from=x')).toEqual([422, ['/from']]);
    expect(await issues('')).toEqual([422, ['/from']]);
  });

  test('before anything is sealed there is no checkpoint, and it says so', async () => {
    const storage = memoryStorage();
    const empty = { ...storage, log: { ...storage.log, seal: async () => false } };
    const starting = createPrivet({ policy, storage: empty, secret: 'a secret of thirty-two characters' });
    const answer = await starting.fetch(new Request('https://privacy.example/v1/audit/checkpoint'));
    expect([answer.status, (await answer.json()).code]).toEqual([404, 'NOTHING_SEALED']);
    await starting.close();
  });
});
