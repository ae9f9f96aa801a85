import { expect, expectTypeOf, test } from 'vitest';
import { isPrivetError, PrivetError } from './privet-error.js';

test('an error says what it is, in its stack too', () => {
  const error = new PrivetError('NETWORK_ERROR', 'consent.record: the API cannot be reached', { cause: new Error('refused') });
  expect(error).toBeInstanceOf(Error);
  expect(String(error)).toBe('PrivetError: consent.record: the API cannot be reached');
  expect(error.stack).toMatch(/^PrivetError: consent\.record/);
  expect(error).toMatchObject({ code: 'NETWORK_ERROR', status: undefined, issues: [], cause: { message: 'refused' } });
  expect('cause' in new PrivetError('TIMEOUT', 'late')).toBe(false);
});

test('isPrivetError goes by the name, and narrows the code', () => {
  const copy = Object.assign(new Error('from another copy of this package'), { name: 'PrivetError', code: 'TIMEOUT' });
  expect(isPrivetError(new PrivetError('TIMEOUT', 'late'))).toBe(true);
  expect(isPrivetError(copy, 'TIMEOUT')).toBe(true);
  expect(isPrivetError(copy, 'NETWORK_ERROR')).toBe(false);
  for (const other of [undefined, null, 'PrivetError', new Error('PrivetError'), { code: 'TIMEOUT' }])
    expect(isPrivetError(other)).toBe(false);

  const error: unknown = copy;
  if (isPrivetError(error, 'INVALID_INPUT')) expectTypeOf(error.code).toEqualTypeOf<'INVALID_INPUT'>();
  // @ts-expect-error no such code
  isPrivetError(error, 'NOPE');
});
