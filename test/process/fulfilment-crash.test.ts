import { createPrivetClient, type PrivetClient } from '@privet/client';
import { eventually } from '@privet/test-tools/eventually';
import { freshDatabase } from '@privet/test-tools/fresh-database';
import type { RequestView } from '@privet/types';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { companyFiles, companyTables, makeCompany } from './fulfilment-company.js';
import { tablesIn } from './fulfilment-archive.js';
import type { NotedMail } from './fulfilment-server.js';
import { bundleServer, startServers, type Servers } from './fulfilment-servers.js';

const secretKey = `sk_test_${'0123456789abcdef'.repeat(2)}`;
const kills = 20;
const requestsPerKill = 10;
const people = Array.from({ length: kills * requestsPerKill }, (_, index) => `person-${index}@example.com`);
/** Odd ones want to be forgotten, the others to see what is held. */
const isErased = (email: string) => /[13579]@/.test(email);

/** A kill takes nothing from memory that is kept as files, and there it costs nothing to wait for them to be kept. */
const fastest = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

const grounds = {
  async SQLite(folder: string) {
    return { database: join(folder, 'privet.db'), servers: 1, drop: async () => {} };
  },
  async Postgres() {
    const { url, drop } = await freshDatabase(inject('pgUrl'));
    return { database: url, servers: 2, drop };
  },
};

let built: string;
let bundle: string;
beforeAll(async () => {
  built = mkdtempSync(join(fastest, 'privet-crash-'));
  bundle = await bundleServer(built);
});
afterAll(() => rmSync(built, { recursive: true, force: true }));

describe('fulfilment goes on over SIGKILL', () => {
  test.concurrent.each(Object.entries(grounds))('%s: 200 requests, 20 kills, everything once', { timeout: 240_000 }, async (_, open) => {
    const folder = mkdtempSync(join(fastest, 'privet-crash-'));
    const { database, servers: count, drop } = await open(folder);
    makeCompany(folder, people);
    mkdirSync(join(folder, 'mails'));
    const seed = Math.floor(Math.random() * 2 ** 32);
    const servers = await startServers(bundle, { database, folder, secretKey }, count);
    try {
      const ids = await killWhileFiling(servers, { folder, count, random: randomOf(seed) });
      expect(ids.size).toBe(people.length);
      await checkAll(servers, { folder, ids });
    } catch (error) {
      throw new Error(`With the seed ${seed}; the servers wrote:\n${servers.errors().slice(-4_000)}`, { cause: error });
    } finally {
      await servers.stop();
      await drop();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

interface Killing {
  readonly folder: string;
  readonly count: number;
  readonly random: () => number;
}

/** Files ten requests, kills a server while they are worked on, and so on. Resolves with the requests by their person. */
async function killWhileFiling(servers: Servers, { folder, count, random }: Killing): Promise<Map<string, string>> {
  const filing: Promise<readonly [string, string]>[] = [];
  const company = openCompany(folder);
  for (let kill = 0; kill < kills; kill += 1) {
    const some = people.slice(kill * requestsPerKill, (kill + 1) * requestsPerKill);
    filing.push(...some.map(async (email) => [email, await file(servers, email)] as const));
    // However fast the machine is, a kill meets servers that work.
    const progress = () => countIn(company, 'calls') + readdirSync(join(folder, 'mails')).length;
    const until = progress() + random() * 2 * requestsPerKill;
    await eventually(() => expect(progress()).toBeGreaterThan(until));
    await later(random() * 50);
    await servers.replace(Math.floor(random() * count));
  }
  company.close();
  return new Map(await Promise.all(filing));
}

const countIn = (company: DatabaseSync, what: string) => Number(company.prepare(`select count(*) as count from ${what}`).get()?.['count']);

/** All that the company keeps, as one. */
function openCompany(folder: string): DatabaseSync {
  const files = companyFiles(folder);
  const company = new DatabaseSync(files.shop, { readOnly: true });
  company.prepare('attach ? as club').run(files.club);
  return company;
}

const clientOf = (baseUrl: string): PrivetClient => createPrivetClient({ baseUrl, key: secretKey, retry: { limit: 0 } });

const clientOfAny = (servers: Servers): PrivetClient => clientOf(servers.urls()[0] ?? '');

/** Whoever files tries again under the same key until a server answers. */
async function file(servers: Servers, email: string): Promise<string> {
  for (let at = 0; ; at += 1) {
    const urls = servers.urls();
    const url = urls[at % Math.max(1, urls.length)];
    const request = { type: isErased(email) ? ('delete' as const) : ('access' as const), subject: { email }, locale: 'en' };
    const filed =
      url === undefined
        ? undefined
        : await clientOf(url)
            .requests.submit(request, { idempotencyKey: email })
            .catch(() => undefined);
    if (filed) return filed.id;
    await later(20);
  }
}

interface Filed {
  readonly folder: string;
  readonly ids: ReadonlyMap<string, string>;
}

async function checkAll(servers: Servers, { folder, ids }: Filed): Promise<void> {
  const requests = await fulfilled(servers, ids);
  for (const request of requests.values()) expect(stepsOf(request)).toEqual(stepsOnce);
  const company = openCompany(folder);
  try {
    await checkArchives(servers, company, requests);
    checkCompany(company, requests);
  } finally {
    company.close();
  }
  checkMails(folder, ids);
  await eventually(() => {
    const archives = [...requests.values()].filter(({ type }) => type === 'access').map(({ id }) => id.replace('req_', 'arc_'));
    expect(blobsIn(folder).map((blob) => blob.replace(/_\d+$/, ''))).toEqual(archives.toSorted());
  });
}

/** Every request, by its person, once all are fulfilled. */
async function fulfilled(servers: Servers, ids: ReadonlyMap<string, string>): Promise<Map<string, RequestView>> {
  const client = clientOfAny(servers);
  // All together may take longer than is ever waited for: what is waited for is that it goes on.
  for (let open = ids.size + 1; open > 0;) open = await eventually(async () => fewerOpen(client, open));
  const all: string[] = [];
  for await (const { id } of client.requests.list({ limit: 100 })) all.push(id);
  expect(all.toSorted()).toEqual([...ids.values()].toSorted());
  return new Map(await Promise.all([...ids].map(async ([email, id]) => [email, await client.requests.get({ id })] as const)));
}

async function fewerOpen(client: PrivetClient, before: number): Promise<number> {
  const open: string[] = [];
  for await (const { id } of client.requests.list({ status: 'in_progress', limit: 100 })) open.push(id);
  if (open.length >= before) throw new Error(`Nothing goes on with ${JSON.stringify(await client.requests.get({ id: open[0] ?? '' }))}`);
  return open.length;
}

/** Each source answers once, in whichever order, and then the request is fulfilled. */
const stepsOf = ({ events }: RequestView) =>
  events.map(({ type, note }) => (note === null || note === undefined ? type : `${type} ${note}`)).toSorted();
const answered = [...Object.keys(companyTables), 'privet'].map((source) => `source-answered ${source}`);
const stepsOnce = ['fulfilled', ...answered.toSorted(), 'submitted'];

const allTables = Object.entries(companyTables).flatMap(([source, tables]) => tables.map((table) => ({ source, table })));
const rowsOf = (company: DatabaseSync, table: string, email: string) =>
  company
    .prepare(`select * from ${table} where email = ? order by id`)
    .all(email)
    .map((row) => ({ ...row }));

/** What somebody gets is what is held about them, each row once. */
async function checkArchives(servers: Servers, company: DatabaseSync, requests: ReadonlyMap<string, RequestView>): Promise<void> {
  const [url = ''] = servers.urls();
  for (const [email, { id }] of requests) {
    if (isErased(email)) continue;
    const { token } = await clientOf(url).subjects.token({ subject: { email }, scopes: ['requests:read'] });
    const archive = await createPrivetClient({ baseUrl: url, token }).requests.export({ id });
    const held = allTables.map(({ source, table }) => [`data/${source}/${table}.json`, rowsOf(company, table, email)] as const);
    expect(tablesIn(Buffer.from(await new Response(archive).arrayBuffer()))).toEqual(Object.fromEntries(held));
  }
}

/** Of the erased nothing is left, and what must not happen twice did not, although it was begun more often. */
function checkCompany(company: DatabaseSync, requests: ReadonlyMap<string, RequestView>): void {
  const erased = [...requests].filter(([email]) => isErased(email));
  for (const [email, { sources }] of erased) {
    expect(allTables.flatMap(({ table }) => rowsOf(company, table, email))).toEqual([]);
    expect(sources.map(({ id, rows, kept }) => [id, rows, kept])).toEqual([
      ['shop', 13, 0],
      ['crm', 3, 0],
      ['club', 4, 0],
      ['privet', 0, 0],
    ]);
  }
  expect(company.prepare('select farewells from balance').get()).toEqual({ farewells: erased.length });
  expect(countIn(company, 'ledger')).toBe(erased.length);
  expect(countIn(company, '(select distinct key from calls)')).toBe(requests.size);
  // Else no server was killed in the midst of anything.
  expect(countIn(company, 'calls')).toBeGreaterThan(requests.size);
}

/** A mail may be sent again where a server was killed before it noted that it was sent; it is the same message to whoever gets it. */
function checkMails(folder: string, ids: ReadonlyMap<string, string>): void {
  const messages = new Map(mailsIn(folder).map((mail) => [mail.message, mail]));
  const told = (about: RegExp) => [...messages.values()].filter(({ subject }) => about.test(subject)).map(({ to }) => to);
  expect(told(/^There is news/).toSorted()).toEqual([...ids.keys()].toSorted());
  const receipts = told(/^We have your request/);
  expect(new Set(receipts).size).toBe(receipts.length);
}

const mailsIn = (folder: string): NotedMail[] =>
  readdirSync(join(folder, 'mails')).map((name) => JSON.parse(readFileSync(join(folder, 'mails', name), 'utf8')) as NotedMail);

/** All that is there, also what was never finished. */
const blobsIn = (folder: string): string[] =>
  readdirSync(join(folder, 'blobs'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .toSorted();

/** Numbers from 0 to 1 that a seed makes: mulberry32. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
