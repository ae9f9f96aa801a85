import { describe, expect, test } from 'vitest';
import { codeOf, faultOf } from './sql-source.faults.js';

const said = (fields: object): Error => Object.assign(new Error('duplicate key: (email)=(ada@example.com)'), fields);

describe('what is told of a driver’s error', () => {
  test.each([
    ['Postgres', said({ code: '08006' }), 'Error', 'The database did not answer: 08006'],
    ['a connection', said({ code: 'ECONNREFUSED' }), 'Error', 'The database did not answer: ECONNREFUSED'],
    ['SQLite', said({ code: 'ERR_SQLITE_ERROR', errcode: 5 }), 'Error', 'The database did not answer: SQLITE 5'],
    ['MySQL', said({ code: 'ER_DUP_ENTRY', sqlState: '23000' }), 'SourceFault', 'The database refuses this for shop: 23000'],
    [
      'another SQLite',
      said({ code: 'SQLITE_CONSTRAINT_UNIQUE' }),
      'SourceFault',
      'The database refuses this for shop: SQLITE_CONSTRAINT_UNIQUE',
    ],
    ['a table that is gone', said({ code: '42P01' }), 'SourceFault', 'A table or column of the mapping of shop is gone: 42P01'],
    ['one without a code', said({}), 'Error', 'The database did not answer: unknown'],
    ['one whose code is no code', said({ code: 'ada@example.com' }), 'Error', 'The database did not answer: unknown'],
    ['none', undefined, 'Error', 'The database did not answer: unknown'],
  ])('of %s: its code, and nothing that it says', (_, error, name, message) => {
    const fault = faultOf('shop', error);
    expect([fault.name, fault.message, fault.cause]).toEqual([name, message, undefined]);
  });

  test('a code alone', () => expect(codeOf(said({ code: '23505' }))).toBe('23505'));
});
