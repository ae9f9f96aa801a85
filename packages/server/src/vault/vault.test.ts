import fc from 'fast-check';
import { expect, test } from 'vitest';
import { memoryVault } from '../storage/memory/memory.vault.js';
import { vault, type SubjectKey } from './vault.js';

const dataKey = crypto.getRandomValues(new Uint8Array(32));
const now = () => Date.parse('2026-11-24T09:30:00Z');
const context = 'request req_1 details';
const opened = () => {
  const store = memoryVault();
  return { store, keys: vault({ store, dataKey, now }) };
};

test('whatever JSON can say comes back as it was', async () => {
  const key = await opened().keys.keyOf('user:a');
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.string(), (value, about) => {
      const plain = JSON.parse(JSON.stringify(value)) as object;
      expect(key.open(key.seal(plain, about), about)).toEqual(plain);
    }),
  );
});

test('a sealed text opens for its subject and its context alone', async () => {
  const { keys } = opened();
  const [ada, bob] = [await keys.keyOf('user:ada'), await keys.keyOf('user:bob')];
  const sealed = ada.seal({ phone: '+49 30 1234' }, context);
  expect(ada.open(sealed, context)).toEqual({ phone: '+49 30 1234' });
  expect(ada.open(sealed, 'request req_2 details')).toBeUndefined();
  expect(bob.open(sealed, context)).toBeUndefined();
});

test('one changed character, a cut or nonsense opens as undefined', async () => {
  const key = await opened().keys.keyOf('user:ada');
  const sealed = key.seal({ phone: '+49 30 1234' }, context);
  for (const index of [0, 15, 30, sealed.length - 2]) {
    const changed = sealed[index] === 'A' ? 'B' : 'A';
    expect(key.open(sealed.slice(0, index) + changed + sealed.slice(index + 1), context)).toBeUndefined();
  }
  for (const other of ['', 'A', sealed.slice(0, -4), `${sealed}AAAA`, 'no base64!']) expect(key.open(other, context)).toBeUndefined();
});

test('bytes are sealed in the same way', async () => {
  const key = await opened().keys.keyOf('user:ada');
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  const sealed = key.sealBytes(bytes, context);
  expect(sealed).toHaveLength(32 + 28);
  expect(key.openBytes(sealed, context)).toEqual(bytes);
  expect(key.openBytes(sealed, 'other')).toBeUndefined();
  expect(key.openBytes(sealed.subarray(0, 20), context)).toBeUndefined();
});

test('the same text is never sealed to the same', async () => {
  const key = await opened().keys.keyOf('user:ada');
  expect(key.seal({}, context)).not.toBe(key.seal({}, context));
});

test('a key that was moved to another subject is not taken for it', async () => {
  const { store, keys } = opened();
  await keys.keyOf('user:ada');
  const stolen = await store.find('user:ada');
  await store.add({ subject: 'user:bob', wrapped: stolen?.wrapped ?? '', createdAt: 0 });
  await expect(keys.open('user:bob')).rejects.toThrow(/not wrapped by this database’s data key/);
});

test('a subject that is forgotten while its key is made gets a new one', async () => {
  const { store } = opened();
  let forgotten = 0;
  const forgetting = {
    ...store,
    async add(key: Parameters<typeof store.add>[0]) {
      await store.add(key);
      if (forgotten === 0) await store.remove(key.subject);
      forgotten += 1;
    },
  };
  const key: SubjectKey = await vault({ store: forgetting, dataKey, now }).keyOf('user:ada');
  expect(forgotten).toBe(2);
  expect(key.open(key.seal({ a: 1 }, context), context)).toEqual({ a: 1 });
});
