import { freshDatabase } from '@privet/test-tools/fresh-database';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import { expect, inject, test } from 'vitest';
import { postgresStorage } from '../../postgres/postgres.storage.js';
import { sqliteStorage } from '../../sqlite/sqlite.storage.js';
import type { Storage } from '../../storage.js';
import { initial } from './0001-initial.js';
import { migrationsTable, pendingMigrations } from './migrations.js';

/** A database as the first version left it: positions had gaps, and a device had decided twice. */
const rows = `
INSERT INTO privet_migrations (id, applied_at) VALUES ('0001-initial', 0);
INSERT INTO policy_versions (version, hash, document, published_at) VALUES ('1', 'sha256-x', '{}', 5);
INSERT INTO consent_decisions (position, id, subject, decision_id, recorded_at, record) OVERRIDING SYSTEM VALUE VALUES
  (3, 'con_a', 'device:1', 'decision-0000000001', 10, '{"id":"con_a","choices":{"analytics":"granted"}}'),
  (7, 'con_b', 'device:1', NULL, 20, '{"id":"con_b","choices":{"analytics":"denied"}}');
INSERT INTO api_keys (id, kind, lookup, name, origins, scopes, created_at) VALUES
  ('key_1', 'publishable', 'pk_old', 'Shop', '["https://shop.example"]', '[]', 4);
INSERT INTO consent_states (subject, revision, state) VALUES ('device:1', 2, '{"choices":{"analytics":{"state":"denied"}},"signals":{}}');
`;

/** What a storage says after it took such a database over. */
async function taken(storage: Storage) {
  await storage.migrate();
  const decisions = await storage.consent.list({ limit: 10 });
  const facts = await storage.log.facts(2, 10);
  const found = {
    decisions: decisions.map(({ position, decision }) => [position, decision.id]),
    states: await storage.consent.states(['device:1']),
    policies: await storage.policy.all(),
    key: await storage.keys.find('pk_old'),
    facts: facts.map(({ position, kind, recordedAt, record }) => ({ position, kind, recordedAt, record: JSON.parse(record) as unknown })),
  };
  await storage.close();
  return found;
}

const expected = {
  decisions: [
    [2, 'con_b'],
    [1, 'con_a'],
  ],
  states: [{ choices: { analytics: { state: 'denied' } }, signals: {} }],
  policies: [{ version: '1', hash: 'sha256-x', document: '{}', publishedAt: 5 }],
  key: {
    id: 'key_1',
    kind: 'publishable',
    lookup: 'pk_old',
    name: 'Shop',
    origins: ['https://shop.example'],
    scopes: [],
    site: null,
    createdAt: 4,
    revokedAt: null,
  },
  facts: [
    { position: 3, kind: 'policy', recordedAt: 5, record: { id: 'pol_1', kind: 'policy', version: '1', hash: 'sha256-x', publishedAt: 5 } },
  ],
};

test('what a SQLite file of the first version holds is taken along', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'privet-migrations-'));
  const filename = join(folder, 'privet.db');
  const database = new DatabaseSync(filename);
  database.exec(migrationsTable);
  database.exec(initial.sqlite);
  database.exec(rows.replace('OVERRIDING SYSTEM VALUE ', ''));
  database.close();
  expect(await taken(sqliteStorage({ filename }))).toEqual(expected);
  rmSync(folder, { recursive: true });
});

test('what a Postgres database of the first version holds is taken along', async () => {
  const { url, drop } = await freshDatabase(inject('pgUrl'));
  const client = new pg.Client(url);
  await client.connect();
  await client.query([migrationsTable, initial.postgres, rows].join(';'));
  await client.end();
  expect(await taken(postgresStorage({ url }))).toEqual(expected);
  await drop();
});

/** Requests as they were kept before their ends stood in columns: one that is open, one that was answered, one denied, one of no known law. */
const olderRequest = (id: string, status: string, more: object, progress: object) => {
  const data = { id, subject: 'email:ada', type: 'access', ...more, progress: { events: [], closedAt: null, reason: null, ...progress } };
  const columns = [id, 'email:ada', 'access', status, JSON.stringify(data), 'c2VhbGVk'].map((text) => `'${text}'`).join(', ');
  return `INSERT INTO requests (id, subject, type, status, data, sealed, verified, joined, received_at, due_at)
    VALUES (${columns}, 1, 0, ${received}, ${received})`;
};
const received = Date.parse('2026-06-30T22:00:00.001Z');
const olderRequests = [
  olderRequest('req_a', 'in_progress', { regime: 'ccpa' }, { reason: 'need_user_verification' }),
  olderRequest('req_b', 'fulfilled', { regime: 'gdpr' }, { closedAt: '2026-07-02T22:00:00.001Z' }),
  olderRequest('req_c', 'denied', { regime: 'gdpr' }, { closedAt: '2026-07-02T22:00:00.002Z', reason: 'no_match' }),
  olderRequest('req_d', 'expired', {}, { closedAt: '2026-06-30T22:00:00.001Z' }),
];
const before = pendingMigrations([]).filter(({ id }) => id < '0007');
const beforeRows = (dialect: 'sqlite' | 'postgres') =>
  [
    migrationsTable,
    ...before.map((migration) => migration[dialect]),
    ...before.map(({ id }) => `INSERT INTO privet_migrations (id, applied_at) VALUES ('${id}', 0)`),
    ...olderRequests,
  ].join(';');

async function counted(storage: Storage) {
  await storage.migrate();
  const ends = await storage.requests.metrics({ from: received, to: received + 1 });
  const sources = (await storage.requests.find('req_a'))?.sources;
  await storage.close();
  return { ends: ends.map(({ regime, status, reason, days }) => [regime, status, reason, days].join(' ')).toSorted(), sources };
}

const expectedCounts = {
  ends: ['ccpa in_progress  ', 'gdpr denied no_match 3', 'gdpr fulfilled  2', 'policy expired  0'],
  sources: [],
};

test('how older requests of a SQLite file ended is counted', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'privet-migrations-'));
  const filename = join(folder, 'privet.db');
  const database = new DatabaseSync(filename);
  database.exec(beforeRows('sqlite'));
  database.close();
  expect(await counted(sqliteStorage({ filename }))).toEqual(expectedCounts);
  rmSync(folder, { recursive: true });
});

test('how older requests of a Postgres database ended is counted', async () => {
  const { url, drop } = await freshDatabase(inject('pgUrl'));
  const client = new pg.Client(url);
  await client.connect();
  await client.query(beforeRows('postgres'));
  await client.end();
  expect(await counted(postgresStorage({ url }))).toEqual(expectedCounts);
  await drop();
});
