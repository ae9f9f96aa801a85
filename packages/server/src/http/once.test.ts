import { expect, test } from 'vitest';
import { onceOf } from './once.js';

const call = { route: 'POST /v1/requests', path: '/v1/requests', caller: { kind: 'anyone' }, body: { email: 'ada@example.com' } } as const;

test('what is kept of a body depends on the key, so that nobody finds an address by trying', () => {
  expect(onceOf('one', call)).toEqual(onceOf('one', call));
  expect(onceOf('one', call)?.fingerprint).not.toBe(onceOf('two', call)?.fingerprint);
});
