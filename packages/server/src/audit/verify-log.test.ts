import { sha256 } from '@noble/hashes/sha2.js';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPrivet } from '../create-privet.js';
import { factReader } from '../fact-reader.js';
import { sqliteStorage } from '../storage/sqlite/sqlite.storage.js';
import type { LogHead } from './checkpoint.js';
import { logGrower } from './grow-log.js';
import { storedLog } from './log-copy.js';
import { treeHash } from './merkle-tree.js';
import { smallPolicy as policy } from './small-policy.suite.js';
import type { Fault } from './verify-fault.js';
import { verifyLog } from './verify-log.js';

const folder = mkdtempSync(join(tmpdir(), 'privet-verify-'));
const original = join(folder, 'original.db');
const secretKey = 'sk_0123456789abcdef';
const publishable = { key: 'pk_0123456789abcdef', origins: ['https://shop.example'] };
const hash = treeHash(sha256);
afterAll(() => rmSync(folder, { recursive: true }));

/** A server’s whole life on a file: it seals all when it closes. */
async function serve(filename: string, work: (post: (path: string, body: object, device?: string) => Promise<void>) => Promise<void>) {
  const storage = sqliteStorage({ filename });
  const privet = createPrivet({
    policy,
    storage,
    secret: 'a secret of thirty-two characters',
    firstKeys: { secret: secretKey, publishable },
  });
  await work(async (path, body, device) => {
    const caller: Record<string, string> =
      device === undefined ? { Authorization: `Bearer ${secretKey}` } : { 'Privet-Key': publishable.key, 'Privet-Device': device };
    const headers = { ...caller, 'Content-Type': 'application/json' };
    const answer = await privet.fetch(
      new Request(`https://privacy.example${path}`, { method: 'POST', headers, body: JSON.stringify(body) }),
    );
    if (!answer.ok) throw new Error(await answer.text());
  });
  await privet.close();
}

const decision = (user: string, more: object = {}) => ({
  policyVersion: policy.version,
  choices: { analytics: 'granted', advertising: 'denied' },
  method: 'api',
  locale: 'de',
  jurisdiction: 'DE',
  decisionId: `decision-of-${user}-000000000000`,
  decidedAt: '2026-11-20T09:30:00Z',
  sentAt: '2026-11-20T09:30:01Z',
  subject: { user },
  ...more,
});

beforeAll(async () => {
  await serve(original, async (post) => {
    for (let user = 0; user < 320; user += 1) await post('/v1/consents', decision(`a${user}`));
  });
  await serve(original, async (post) => {
    await post('/v1/policy/versions', { policy: { ...policy, version: 'next' } });
    for (let user = 0; user < 280; user += 1) {
      await post('/v1/consents', decision(`b${user}`, user % 2 === 0 ? { policyVersion: 'next', signals: { gpc: true } } : {}));
    }
    const at = '2026-01-02T03:04:05Z';
    const evidence = { source: 'paper', reference: 'A 4711', detail: 'page 3' };
    const { method: _, sentAt: _s, ...consent } = { ...decision('c'), decidedAt: at, evidence };
    await post('/v1/consents/import', { consents: [consent] });
    const device = `dev_${'a'.repeat(32)}`;
    await post('/v1/consents', { policyVersion: 'next', choices: { analytics: 'denied' }, method: 'banner', locale: 'en' }, device);
    await post('/v1/subjects/link', { device, user: 'a1' });
    await post('/v1/subjects/unlink', { device });
  });
}, 60_000);

let copies = 0;

/** Does something to a copy of the file behind everybody’s back, and says what is found. */
async function found(tamper: (database: DatabaseSync) => void | Promise<void>, saved?: LogHead): Promise<readonly Fault[]> {
  const filename = join(folder, `copy-${(copies += 1)}.db`);
  copyFileSync(original, filename);
  const database = new DatabaseSync(filename);
  await tamper(database);
  database.close();
  const storage = sqliteStorage({ filename });
  const { faults, unsealed } = await verifyLog(storedLog(storage), { reader: factReader(storage.policy), hash, saved });
  await storage.close();
  rmSync(filename);
  return [
    ...faults,
    ...(unsealed ? [{ table: 'facts' as const, name: unsealed.id, position: unsealed.position, what: 'is not sealed' }] : []),
  ];
}

const run =
  (sql: string, ...values: SQLInputValue[]) =>
  (database: DatabaseSync) =>
    void database.prepare(sql).run(...values);
const read = <Row>(sql: string): Row[] => {
  const database = new DatabaseSync(original);
  const rows = database.prepare(sql).all() as Row[];
  database.close();
  return rows;
};
const idAt = (position: number) => read<{ id: string }>(`SELECT id FROM facts WHERE position = ${position}`)[0]?.id ?? '';

describe('a log that nobody touched', () => {
  test('holds, with its size and its root', async () => {
    expect(await found(() => {})).toEqual([]);
    const kinds = read<{ kind: string; count: number }>('SELECT kind, count(*) AS count FROM facts GROUP BY kind ORDER BY kind');
    expect(kinds.map(({ kind, count }) => [kind, count])).toEqual([
      ['decision', 602],
      ['link', 1],
      ['policy', 2],
      ['unlink', 1],
    ]);
  });
});

describe('a record that was changed is named', () => {
  const columns: Readonly<Record<string, SQLInputValue>> = {
    id: 'con_changed',
    kind: 'link',
    subject: 'user:changed',
    person: 'user:changed',
    decision_id: 'decision-changed',
    recorded_at: 1,
  };
  test.each(Object.entries(columns))('in its column %s', async (column, value) => {
    const faults = await found(run(`UPDATE facts SET ${column} = ? WHERE position = 300`, value));
    expect(faults).toEqual([expect.objectContaining({ table: 'facts', name: column === 'id' ? value : idAt(300), position: 300 })]);
  });

  test('in its column position', async () => {
    expect((await found(run('UPDATE facts SET position = 9000 WHERE position = 300')))[0]).toMatchObject({
      position: 300,
      what: 'was removed',
    });
  });

  const records: Readonly<Record<string, string>> = {
    choices: `replace(record, '"granted"', '"denied"')`,
    'a choice that nobody made': `json_set(record, '$.choices.bogus', 'granted')`,
    locale: `json_set(record, '$.locale', 'en')`,
    jurisdiction: `json_set(record, '$.jurisdiction', 'FR')`,
    jurisdictionFrom: `json_set(record, '$.jurisdictionFrom', 'header')`,
    method: `json_set(record, '$.method', 'banner')`,
    policyVersion: `json_set(record, '$.policyVersion', 'next')`,
    'a policyVersion that never was': `json_set(record, '$.policyVersion', 'never')`,
    policyHash: `json_set(record, '$.policyHash', 'sha256-x')`,
    signals: `json_set(record, '$.signals.gpc', json('true'))`,
    shown: `json_set(record, '$.shown.layout', 'box')`,
    'something shown that nobody knows': `json_set(record, '$.shown.bogus', 'box')`,
    ageAtLeast: `json_set(record, '$.ageAtLeast', 18)`,
    evidence: `json_set(record, '$.evidence', json('{"source":"paper"}'))`,
    claimedAt: `json_set(record, '$.claimedAt', 1)`,
    sentAt: `json_set(record, '$.sentAt', 1)`,
    decidedAt: `json_set(record, '$.decidedAt', 1)`,
    salt: `json_set(record, '$.salt', 'x')`,
    'a field that nobody knows': `json_set(record, '$.bogus', 1)`,
    'white space': `record || ' '`,
    'what is no JSON': `'{'`,
  };
  test.each(Object.entries(records))('in its record: %s', async (_, sql) => {
    const faults = await found(run(`UPDATE facts SET record = ${sql} WHERE position = 300`));
    expect(faults).toEqual([expect.objectContaining({ table: 'facts', name: idAt(300), position: 300 })]);
    expect(faults[0]?.what).toMatch(/^was changed/);
  });

  test('where it says what proves an imported consent', async () => {
    const faults = await found(run(`UPDATE facts SET record = json_set(record, '$.evidence.detail', 'page 4') WHERE position = 603`));
    expect(faults).toEqual([expect.objectContaining({ name: idAt(603), position: 603 })]);
  });

  test('where it put a policy in force, without blaming the policy', async () => {
    const faults = await found(run(`UPDATE facts SET record = json_set(record, '$.hash', 'sha256-x') WHERE position = 1`));
    expect(faults).toEqual([expect.objectContaining({ table: 'facts', name: idAt(1), position: 1 })]);
  });

  test.each(['id', 'kind', 'subject', 'person', 'decision_id', 'recorded_at'])(
    'where it links a device to a user, in its column %s',
    async (column) => {
      const value = column === 'kind' ? 'unlink' : column === 'recorded_at' ? 1 : 'changed';
      const faults = await found(run(`UPDATE facts SET ${column} = ? WHERE position = 605`, value));
      expect(faults).toEqual([expect.objectContaining({ name: column === 'id' ? value : idAt(605), position: 605 })]);
    },
  );

  test.each(['id', 'kind', 'device', 'person', 'recordedAt', 'salt', 'bogus'])(
    'where it links a device to a user, in its record: %s',
    async (field) => {
      const faults = await found(run(`UPDATE facts SET record = json_set(record, '$.${field}', 'changed') WHERE position = 605`));
      expect(faults).toEqual([expect.objectContaining({ name: idAt(605), position: 605 })]);
    },
  );

  test('in the last, unfinished tile', async () => {
    const faults = await found(run(`UPDATE facts SET record = replace(record, '"granted"', '"denied"') WHERE position = 602`));
    expect(faults).toEqual([expect.objectContaining({ name: idAt(602), position: 602, what: expect.stringMatching(/^was changed/) })]);
  });

  test('the first of several', async () => {
    const faults = await found(run(`UPDATE facts SET record = replace(record, '"granted"', '"denied"') WHERE position IN (77, 300, 500)`));
    expect(faults).toEqual([expect.objectContaining({ name: idAt(77), position: 77 })]);
  });
});

describe('records that were removed, swapped or added are named', () => {
  test('removed, leaving a gap', async () => {
    expect(await found(run('DELETE FROM facts WHERE position = 300'))).toEqual([
      expect.objectContaining({ position: 300, what: 'was removed' }),
    ]);
  });

  test('removed, with the gap closed', async () => {
    const faults = await found((database) => {
      database.exec('DELETE FROM facts WHERE position = 300');
      for (let position = 301; position <= 606; position += 1)
        database.exec(`UPDATE facts SET position = ${position - 1} WHERE position = ${position}`);
    });
    expect(faults).toEqual([
      expect.objectContaining({ name: idAt(301), position: 300, what: expect.stringContaining('a record was removed before it') }),
    ]);
  });

  test('removed from the end', async () => {
    expect(await found(run('DELETE FROM facts WHERE position > 604'))).toEqual([
      expect.objectContaining({ position: 605, what: 'was removed' }),
    ]);
  });

  test('swapped', async () => {
    const faults = await found((database) => {
      for (const [from, to] of [
        [300, 9000],
        [305, 300],
        [9000, 305],
      ])
        database.exec(`UPDATE facts SET position = ${to} WHERE position = ${from}`);
    });
    expect(faults).toEqual([
      expect.objectContaining({ name: idAt(305), position: 300, what: expect.stringContaining('it was sealed 5 further on') }),
    ]);
  });

  const insert = (position: number) =>
    `INSERT INTO facts SELECT ${position}, 'con_added', kind, 'user:added', person, decision_id, recorded_at,
       json_set(record, '$.id', 'con_added', '$.subject', 'user:added') FROM facts WHERE position = 299`;

  test('added in between', async () => {
    const faults = await found((database) => {
      for (let position = 606; position >= 300; position -= 1)
        database.exec(`UPDATE facts SET position = ${position + 1} WHERE position = ${position}`);
      database.exec(insert(300));
    });
    expect(faults[0]).toMatchObject({ name: 'con_added', position: 300, what: 'was added: it was never sealed' });
  });

  test('added at the end', async () => {
    expect(await found(run(insert(607)))).toEqual([expect.objectContaining({ name: 'con_added', position: 607, what: 'is not sealed' })]);
  });
});

describe('what proves the records is held against them', () => {
  test.each(['level', 'tile'])('a tile whose %s was changed', async (column) => {
    const faults = await found(run(`UPDATE log_tiles SET ${column} = 5 WHERE level = 0 AND tile = 1`));
    expect(faults[0]).toMatchObject({ table: 'log_tiles', name: 'tile 1 of level 0', what: 'was removed' });
    expect(faults.every(({ table }) => table === 'log_tiles')).toBe(true);
  });

  test.each([
    [0, 0],
    [0, 1],
    [0, 2],
    [1, 0],
  ])('a hash in the tile of level %i, %i', async (level, tile) => {
    const faults = await found((database) => {
      const { hashes } = database.prepare('SELECT hashes FROM log_tiles WHERE level = ? AND tile = ?').get(level, tile) as {
        hashes: Uint8Array;
      };
      hashes[33] = (hashes[33] ?? 0) ^ 1;
      run('UPDATE log_tiles SET hashes = ? WHERE level = ? AND tile = ?', hashes, level, tile)(database);
    });
    expect(faults).toEqual([
      { table: 'log_tiles', name: `tile ${tile} of level ${level}`, what: 'was changed: its hash 1 is not that of the records below it' },
    ]);
  });

  test('a tile that was removed, one that was added, one that holds too much', async () => {
    expect(await found(run('DELETE FROM log_tiles WHERE level = 1'))).toEqual([
      { table: 'log_tiles', name: 'tile 0 of level 1', what: 'was removed' },
    ]);
    expect(await found(run('INSERT INTO log_tiles VALUES (2, 0, zeroblob(32))'))).toEqual([
      { table: 'log_tiles', name: 'tile 0 of level 2', what: 'holds more than was sealed' },
    ]);
    expect(await found(run('UPDATE log_tiles SET hashes = CAST(hashes || zeroblob(32) AS BLOB) WHERE level = 0 AND tile = 2'))).toEqual([
      { table: 'log_tiles', name: 'tile 2 of level 0', what: 'holds more than was sealed' },
    ]);
  });

  const newest = () => read<{ tree_size: number }>('SELECT tree_size FROM log_checkpoints ORDER BY tree_size DESC LIMIT 1')[0]?.tree_size;
  const columns: Readonly<Record<string, string | number>> = { tree_size: 607, previous_size: 1_000, at: 1, root_hash: 'x', jws: 'a.b.c' };
  test.each(Object.entries(columns))('a checkpoint whose %s was changed', async (column, value) => {
    const size = newest() ?? 0;
    const faults = await found(run(`UPDATE log_checkpoints SET ${column} = ? WHERE tree_size = ?`, value, size));
    const name = `the checkpoint of ${column === 'tree_size' ? value : size} records`;
    expect(faults).toContainEqual(expect.objectContaining({ table: 'log_checkpoints', name }));
  });

  test('a checkpoint that was removed', async () => {
    const first = read<{ tree_size: number }>('SELECT tree_size FROM log_checkpoints ORDER BY tree_size')[0]?.tree_size ?? 0;
    expect(await found(run('DELETE FROM log_checkpoints WHERE tree_size = ?', first))).toEqual([
      expect.objectContaining({ table: 'log_checkpoints', what: `follows one of ${first} records, which was removed` }),
    ]);
    const last = await found(run('DELETE FROM log_checkpoints WHERE tree_size = ?', newest() ?? 0));
    expect(last).toContainEqual(expect.objectContaining({ table: 'facts', what: 'is not sealed' }));
  });

  test.each(['version', 'hash', 'document', 'published_at'])('a policy whose %s was changed', async (column) => {
    const value: SQLInputValue = column === 'published_at' ? 1 : column === 'document' ? '{}' : 'changed';
    const faults = await found(run(`UPDATE policy_versions SET ${column} = ? WHERE version = 'next'`, value));
    expect(faults).toContainEqual(expect.objectContaining({ table: 'policy_versions', name: 'the policy version next' }));
    expect(faults.every(({ table }) => table === 'policy_versions')).toBe(true);
  });

  test('a policy that was removed, and one that was added', async () => {
    expect(await found(run("DELETE FROM policy_versions WHERE version = 'next'"))).toEqual([
      { table: 'policy_versions', name: 'the policy version next', what: 'was removed' },
    ]);
    expect(
      await found(run("INSERT INTO policy_versions SELECT 'added', hash, document, published_at FROM policy_versions LIMIT 1")),
    ).toEqual([
      { table: 'policy_versions', name: 'the policy version added', what: 'was added: the log does not say that it was put in force' },
    ]);
  });

  test('a key that is no more the one that signed', async () => {
    const faults = await found(
      run(`UPDATE server_keys SET public_jwk = json_set(public_jwk, '$.kid', 'sig_other') WHERE purpose = 'signing'`),
    );
    expect(faults[0]).toMatchObject({ table: 'log_checkpoints', what: expect.stringContaining('is no key of this log') });
  });
});

describe('who writes the hashes anew as well', () => {
  /** Changes a record, and all tiles above it; the signed checkpoints are out of reach. */
  async function forge(database: DatabaseSync): Promise<void> {
    database.exec(`UPDATE facts SET record = replace(record, '"granted"', '"denied"') WHERE position = 400`);
    const storage = sqliteStorage({ filename: database.location() ?? '' });
    const growth = await logGrower({ log: storage.log, leafText: factReader(storage.policy).leafText, hash })(0);
    await storage.close();
    for (const { level, tile, hashes } of growth?.tiles ?? [])
      run('UPDATE log_tiles SET hashes = ? WHERE level = ? AND tile = ?', hashes, level, tile)(database);
  }

  test('is found between two checkpoints', async () => {
    const faults = await found(forge);
    const sizes = read<{ tree_size: number }>('SELECT tree_size FROM log_checkpoints ORDER BY tree_size').map((row) => row.tree_size);
    const first = 1 + (sizes.findLast((size) => size < 400) ?? 0);
    expect(faults).toEqual([
      {
        table: 'facts',
        name: idAt(first),
        position: first,
        what: expect.stringMatching(/^(or one after it, up to position \d+, )?was changed together with its hashes$/),
      },
    ]);
  });
});

describe('a checkpoint that somebody saved', () => {
  const head = { at: 0, previousSize: 0 };
  const checkpoints = () => read<{ tree_size: number; root_hash: string }>('SELECT * FROM log_checkpoints ORDER BY tree_size');

  test('is what the log begins with', async () => {
    for (const { tree_size: treeSize, root_hash: rootHash } of checkpoints())
      expect(await found(() => {}, { ...head, treeSize, rootHash })).toEqual([]);
  });

  test('shows that the log was written anew, or cut', async () => {
    const [first] = checkpoints();
    expect(await found(() => {}, { ...head, treeSize: first?.tree_size ?? 0, rootHash: 'x' })).toEqual([
      expect.objectContaining({
        name: `the saved checkpoint of ${first?.tree_size} records`,
        what: 'signs another root than the log had then',
      }),
    ]);
    expect(await found(() => {}, { ...head, treeSize: 1_000, rootHash: 'x' })).toEqual([
      expect.objectContaining({ what: 'signs a longer log: this one has 606, so its end was removed' }),
    ]);
  });
});
