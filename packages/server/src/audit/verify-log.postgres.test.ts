import { sha256 } from '@noble/hashes/sha2.js';
import { freshDatabase, type FreshDatabase } from '@privet/test-tools/fresh-database';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { createPrivet } from '../create-privet.js';
import { factReader } from '../fact-reader.js';
import { postgresStorage } from '../storage/postgres/postgres.storage.js';
import type { Storage } from '../storage/storage.js';
import { storedLog } from './log-copy.js';
import { treeHash } from './merkle-tree.js';
import { smallPolicy as policy } from './small-policy.suite.js';
import { verifyLog } from './verify-log.js';

const publishable = { key: 'pk_0123456789abcdef', origins: ['https://shop.example'] };
const hash = treeHash(sha256);

let database: FreshDatabase;
let client: pg.Client;
let storage: Storage;

async function post(send: (request: Request) => Promise<Response>, path: string, body: object, headers: Record<string, string>) {
  const json = { 'Content-Type': 'application/json', ...headers };
  const answer = await send(new Request(`https://privacy.example${path}`, { method: 'POST', headers: json, body: JSON.stringify(body) }));
  if (!answer.ok) throw new Error(await answer.text());
}

beforeAll(async () => {
  database = await freshDatabase(inject('pgUrl'));
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const privet = createPrivet({
    policy,
    storage: postgresStorage({ url: database.url, maxConnections: 2 }),
    secret: 'a secret of thirty-two characters',
    firstKeys: { secret: 'sk_0123456789abcdef', publishable },
  });
  const decision = {
    policyVersion: policy.version,
    choices: { analytics: 'granted' },
    method: 'banner',
    locale: 'de',
    decidedAt: undefined,
  };
  for (let one = 0; one < 24; one += 1) {
    const device = `dev_${String(one).padStart(32, '0')}`;
    const more = { decisionId: `decision-${one}-0000000000000000`, signals: { gpc: true }, ageAtLeast: 16, jurisdiction: 'DE' };
    await post(privet.fetch, '/v1/consents', { ...decision, ...more }, { 'Privet-Key': publishable.key, 'Privet-Device': device });
  }
  const secret = { Authorization: 'Bearer sk_0123456789abcdef' };
  await post(privet.fetch, '/v1/policy/versions', { policy: { ...policy, version: 'next' } }, secret);
  await post(privet.fetch, '/v1/subjects/link', { device: `dev_${'0'.repeat(32)}`, user: '7' }, secret);
  await post(privet.fetch, '/v1/requests', { type: 'access', subject: { user: '7' }, locale: 'en' }, secret);
  await privet.close();
  storage = postgresStorage({ url: database.url, maxConnections: 2 });
});

afterAll(async () => {
  await storage.close();
  await client.end();
  await database.drop();
});

async function faults() {
  const { faults: found, unsealed } = await verifyLog(storedLog(storage), { reader: factReader(storage.policy), hash });
  return [...found, ...(unsealed ? [{ table: 'facts', name: unsealed.id, position: unsealed.position, what: 'is not sealed' }] : [])];
}

/** Does something to a table behind everybody’s back, says what is found, and puts the table back. */
async function foundAfter(table: string, ...statements: readonly string[]) {
  await client.query(`CREATE TABLE kept AS TABLE ${table}`);
  try {
    for (const statement of statements) await client.query(statement);
    return await faults();
  } finally {
    await client.query(`TRUNCATE ${table}; INSERT INTO ${table} TABLE kept; DROP TABLE kept`);
  }
}

/** One row of each table: somewhere in its midst, or its last. */
const rows: Readonly<Record<string, string>> = {
  facts: 'position = 12',
  log_tiles: 'level = 0 AND tile = 0',
  log_checkpoints: 'tree_size = (SELECT max(tree_size) FROM log_checkpoints)',
  policy_versions: "version = 'next'",
};
const changed: Readonly<Record<string, (column: string) => string>> = {
  text: (column) => `${column} || 'x'`,
  bigint: (column) => `${column} + 1000`,
  integer: (column) => `${column} + 5`,
  bytea: (column) => `set_byte(${column}, 33, get_byte(${column}, 33) # 1)`,
};

describe('on Postgres', () => {
  test('what nobody touched holds', async () => {
    expect(await faults()).toEqual([]);
  });

  test.each(Object.keys(rows))('each column of %s, as the database lists them, is missed when it is changed', async (table) => {
    const { rows: columns } = await client.query<{ name: string; type: string }>(
      'SELECT column_name AS name, data_type AS type FROM information_schema.columns WHERE table_name = $1 ORDER BY ordinal_position',
      [table],
    );
    expect(columns.length).toBeGreaterThan(2);
    for (const { name, type } of columns) {
      const value = name === 'person' ? "'user:9'" : changed[type]?.(name);
      const found = await foundAfter(table, `UPDATE ${table} SET ${name} = ${value} WHERE ${rows[table]}`);
      expect(found[0], `${table}.${name}`).toMatchObject({ table });
      if (table === 'facts') expect(found[0]).toMatchObject({ position: 12 });
    }
  });

  test('a record that is removed, two that are swapped, one that is added', async () => {
    expect(await foundAfter('facts', 'DELETE FROM facts WHERE position = 12')).toEqual([
      expect.objectContaining({ position: 12, what: 'was removed' }),
    ]);
    const move = (from: number, to: number) => `UPDATE facts SET position = ${to} WHERE position = ${from}`;
    expect((await foundAfter('facts', move(12, 900), move(15, 12), move(900, 15)))[0]).toMatchObject({
      position: 12,
      what: expect.stringContaining('sealed 3 further on'),
    });
    const added = `INSERT INTO facts SELECT (SELECT max(position) + 1 FROM facts), 'con_added', kind, 'device:added', person, decision_id,
      recorded_at, (record::jsonb || '{"id":"con_added","subject":"device:added"}')::text FROM facts WHERE position = 12`;
    expect(await foundAfter('facts', added)).toContainEqual(expect.objectContaining({ name: 'con_added' }));
  });
});
