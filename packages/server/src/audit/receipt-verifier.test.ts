import { sha256 } from '@noble/hashes/sha2.js';
import type { PublicKey, Receipt } from '@privet/types';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPrivet, type Privet } from '../create-privet.js';
import { memoryStorage } from '../storage/memory/memory.storage.js';
import { treeHash } from './merkle-tree.js';
import { verifyReceipt } from './receipt-verifier.js';
import { smallPolicy as policy } from './small-policy.suite.js';

const publishable = 'pk_0123456789abcdef';
const hash = treeHash(sha256);
const servers: Privet[] = [];
let receipt: Receipt;
let keys: PublicKey[];
/** A receipt of another server, whose keys these are not. */
let foreign: Receipt;

/** A receipt with its proof, from a log of seven decisions and the policy. */
async function sealedReceipt() {
  const privet = createPrivet({
    policy,
    storage: memoryStorage(),
    secret: 'a secret of thirty-two characters',
    firstKeys: { publishable: { key: publishable, origins: [] } },
  });
  servers.push(privet);
  const headers = { 'Privet-Key': publishable, 'Privet-Device': `dev_${'a'.repeat(32)}`, 'Content-Type': 'application/json' };
  const call = async (path: string, init: RequestInit = {}) =>
    (await privet.fetch(new Request(`https://privacy.example${path}`, { headers, ...init }))).json();
  const body = JSON.stringify({ policyVersion: policy.version, choices: { analytics: 'granted' }, method: 'banner', locale: 'de' });
  const ids: string[] = [];
  for (let one = 0; one < 7; one += 1) ids.push((await call('/v1/consents', { method: 'POST', body })).id);
  for (const end = Date.now() + 10_000; Date.now() < end;) {
    const made: Receipt = await call(`/v1/consents/${ids[3]}/receipt`);
    if ((made.proof?.treeSize ?? 0) >= 8) return { receipt: made, keys: (await call('/.well-known/jwks.json')).keys as PublicKey[] };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('It was not sealed in time');
}

beforeAll(async () => {
  ({ receipt, keys } = await sealedReceipt());
  ({ receipt: foreign } = await sealedReceipt());
}, 15_000);
afterAll(() => Promise.all(servers.map((server) => server.close())));

const otherEnd = (text: string) => text.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
const otherMiddle = (text: string) => {
  const at = Math.floor(text.length / 2);
  return text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);
};
const recoded = (text: string, change: (value: Record<string, unknown>) => object) =>
  Buffer.from(JSON.stringify(change(JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))))).toString('base64url');
const withProof = (change: (proof: NonNullable<Receipt['proof']>) => object): Receipt =>
  ({ ...receipt, proof: { ...receipt.proof, ...change(receipt.proof!) } }) as Receipt;

const alterations: Record<string, [() => Receipt, string[]]> = {
  nothing: [() => receipt, []],
  'what was chosen': [
    () => ({ ...receipt, payload: Buffer.from(text(receipt.payload).replace('"granted"', '"denied"')).toString('base64url') }),
    ['payload'],
  ],
  'one character of the payload': [() => ({ ...receipt, payload: otherMiddle(receipt.payload) }), ['payload']],
  'the payload, in a receipt without its proof': [
    () => ({ ...bare(), payload: Buffer.from(text(receipt.payload).replace('"granted"', '"denied"')).toString('base64url') }),
    ['payload-or-signature'],
  ],
  'the order of the payload’s fields': [
    () => ({ ...bare(), payload: recoded(receipt.payload, (value) => Object.fromEntries(Object.entries(value).reverse())) }),
    ['payload'],
  ],
  'one character of the signature': [() => ({ ...receipt, signature: otherMiddle(receipt.signature) }), ['signature']],
  'the signature’s last bits': [() => ({ ...receipt, signature: otherEnd(receipt.signature) }), ['signature']],
  'the protected header': [() => ({ ...receipt, protected: recoded(receipt.protected, (value) => ({ ...value, more: 1 })) }), ['header']],
  'the algorithm': [() => ({ ...receipt, protected: recoded(receipt.protected, (value) => ({ ...value, alg: 'none' })) }), ['header']],
  'the key that it names': [
    () => ({ ...receipt, protected: recoded(receipt.protected, (value) => ({ ...value, kid: 'sig_other' })) }),
    ['key'],
  ],
  'the key that it names, for another of the same server': [
    () => ({
      ...receipt,
      protected: recoded(receipt.protected, (value) => ({ ...value, kid: keys.find(({ kid }) => kid !== value['kid'])?.kid })),
    }),
    ['header'],
  ],
  'the protected header, so that it is none': [() => ({ ...receipt, protected: 'AAAA' }), ['header']],
  'one hash of the path': [
    () => withProof(({ inclusion }) => ({ inclusion: [otherMiddle(inclusion[0]!), ...inclusion.slice(1)] })),
    ['inclusion'],
  ],
  'the path, so that it is none': [() => withProof(() => ({ inclusion: ['%'] })), ['inclusion']],
  'the length of the path': [() => withProof(({ inclusion }) => ({ inclusion: inclusion.slice(1) })), ['inclusion']],
  'the place in the log': [() => withProof(({ leafIndex }) => ({ leafIndex: leafIndex ^ 1 })), ['inclusion']],
  'the size of the log': [() => withProof(({ treeSize }) => ({ treeSize: treeSize + 1 })), ['head']],
  'the root of the log': [() => withProof(({ rootHash }) => ({ rootHash: otherMiddle(rootHash) })), ['head']],
  'the checkpoint': [() => withProof(({ checkpoint }) => ({ checkpoint: otherMiddle(checkpoint) })), ['checkpoint']],
  'the checkpoint, for one of another server': [() => withProof(() => ({ checkpoint: foreign.proof!.checkpoint })), ['checkpoint']],
  'the server that it is brought to': [() => foreign, ['key', 'checkpoint']],
};
const text = (payload: string) => Buffer.from(payload, 'base64url').toString('utf8');
const bare = () => ({ protected: receipt.protected, payload: receipt.payload, signature: receipt.signature });

describe('a receipt says which part of it was altered', () => {
  test.each(Object.entries(alterations))('%s', async (_, [altered, parts]) => {
    expect((await verifyReceipt(altered(), { keys, hash })).faults).toEqual(parts);
  });

  test('every character of it counts', async () => {
    for (const part of ['protected', 'payload', 'signature'] as const) {
      const step = Math.ceil(receipt[part].length / 40);
      for (let at = 0; at < receipt[part].length; at += step) {
        const changed = receipt[part].slice(0, at) + (receipt[part][at] === 'x' ? 'y' : 'x') + receipt[part].slice(at + 1);
        const { faults } = await verifyReceipt({ ...receipt, [part]: changed }, { keys, hash });
        const names = part === 'protected' ? ['header', 'key'] : [part];
        expect(faults.length === 1 && names.includes(faults[0] ?? ''), `${part} ${at}: ${faults.join()}`).toBe(true);
      }
    }
  });
});

test('where it stands in the log is told with the time of the checkpoint', async () => {
  const { sealed, record } = await verifyReceipt(receipt, { keys, hash });
  expect(sealed).toMatchObject({ leafIndex: 4, treeSize: receipt.proof?.treeSize });
  expect(sealed?.at).toBeGreaterThan(Date.now() - 60_000);
  expect(record).toMatchObject({ record: { record_id: expect.stringMatching(/^con_/) } });
});
