import type { RequestStatus, RightId } from '@privet/types';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { requestList, requestMetrics } from '../sql/requests.sql-store.js';
import { groupCommit } from './group-commit.js';
import { migrateSqlite, openSqlite, sqliteDatabase } from './sqlite.database.js';

let database: DatabaseSync;
beforeAll(() => {
  database = openSqlite(':memory:');
  migrateSqlite(database, 0);
});
afterAll(() => database.close());

const statuses: (RequestStatus | undefined)[] = [undefined, 'in_progress'];
const types: (RightId | undefined)[] = [undefined, 'access'];
const verifications = [undefined, true, false];
const filters = statuses.flatMap((status) => types.flatMap((type) => verifications.map((verified) => ({ status, type, verified }))));

test.each(filters)('a page of the list of %o is read in its order from an index of its own', ({ status, type, verified }) => {
  const { from } = sqliteDatabase({ writer: database, reader: database, group: groupCommit(database) });
  const equal = Object.entries({ verified, status, type }).flatMap(([column, value]) => (value === undefined ? [] : [`${column}=?`]));
  for (const after of [undefined, { at: 1, id: 'req_1' }]) {
    const { sql, parameters } = requestList(from, { limit: 51, status, type, verified, after }).compile();
    const plan = database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...(parameters as SQLInputValue[]));
    const bounds = [...equal, ...(after ? ['(due_at,id)>(?,?)'] : [])].join(' AND ');
    expect(plan).toMatchObject([{ detail: expect.stringMatching(/^(SEARCH|SCAN) requests USING INDEX requests_by_\w+/) }]);
    expect(plan).toMatchObject([{ detail: expect.stringContaining(bounds) }]);
  }
});

test('metrics are counted from one index, in its order, without a look at any request', () => {
  const { from } = sqliteDatabase({ writer: database, reader: database, group: groupCommit(database) });
  const { sql, parameters } = requestMetrics(from, { from: 0, to: 1 }).compile();
  const plan = database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...(parameters as SQLInputValue[]));
  expect(plan).toMatchObject([{ detail: 'SCAN requests USING COVERING INDEX requests_by_end' }]);
});
