import { createPrivetClient, type PrivetClient } from '@privet/client';
import { eventually } from '@privet/test-tools/eventually';
import { startPrivet, type PrivetProcess } from '@privet/test-tools/privet-process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { buffer } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';

const root = join(import.meta.dirname, '../..');

/** The example company as `npx pnpm start` serves it: what is asked is answered out of its shop and its CRM. */
describe('the example company', () => {
  let folder: string;
  let server: PrivetProcess;
  const start = () =>
    startPrivet({ database: join(folder, 'privet.db'), args: ['--sources', join(root, 'examples/temboo/privet.sources.ts')] });

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'privet-company-'));
    server = await start();
  });
  afterEach(async () => {
    await server.stop('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  const visitor = () => createPrivetClient({ baseUrl: server.url, key: server.publishableKey });
  const codeIn = (id: string) =>
    eventually(async () => {
      const mails = (await (await fetch(`${server.url}/dev/mailbox.json`)).json()) as readonly { readonly text: string }[];
      const [code] = /\b\d{6}\b/.exec(mails.find((mail) => mail.text.includes(id))?.text ?? '') ?? [];
      return code ?? Promise.reject(new Error(`No mail about ${id} yet`));
    });

  /** Asks as a visitor does, and waits for the answer. */
  async function answered(type: 'access' | 'delete', email: string): Promise<{ id: string; person: PrivetClient; rows: object }> {
    const { id } = await visitor().requests.submit({ type, email, locale: 'en', jurisdiction: 'DE' });
    const { token } = await visitor().requests.verify({ id, code: await codeIn(id) });
    const person = createPrivetClient({ baseUrl: server.url, token });
    const { sources } = await eventually(async () => {
      const request = await person.requests.get({ id });
      return request.status === 'fulfilled' ? request : Promise.reject(new Error(`It is ${request.status}`));
    });
    const rows = Object.fromEntries(sources.map((source) => [source.id, source.held === true ? source.rows : source.held]));
    return { id, person, rows };
  }

  /** What a file holds, looked up past all services. */
  function look(file: string, sql: string, ...values: readonly string[]): readonly unknown[] {
    const database = new DatabaseSync(join(folder, file), { readOnly: true });
    try {
      return database
        .prepare(sql)
        .all(...values)
        .map((row) => ({ ...row }));
    } finally {
      database.close();
    }
  }

  test('tells a person what both stores hold, and nobody else’s data', async () => {
    const asked = await answered('access', 'person-1@example.com');
    expect(asked.rows).toMatchObject({ shop: 9, crm: 2, 'crm-tenants': 1 });
    const archive = await unpacked(await asked.person.requests.export({ id: asked.id }));
    const all = [...archive.values()].join('\n');
    expect([...archive.keys()].filter((name) => /deliveries.*\.csv$/.test(name))).toHaveLength(1);
    expect(all).toContain('person-1@example.com');
    expect(all).toContain('on behalf of');
    const bought = look('shop.db', 'select origin as id from interests where email = ?', 'person-1@example.com');
    expect(JSON.parse(archive.get('answer.json') ?? '')).toMatchObject({
      categories: expect.arrayContaining([
        expect.objectContaining({
          id: 'enrichment',
          origin: expect.objectContaining({
            told: true,
            thirdParties: bought.map((one) => expect.objectContaining(one as object) as object),
          }) as object,
        }),
      ]) as object,
    });
    expect(all).not.toMatch(/person-(?!1@)\d+@example\.com|scrypt:/);
  });

  test('deletes in both stores what no law keeps, and says what stayed', async () => {
    const asked = await answered('delete', 'person-2@example.com');
    expect(asked.rows).toMatchObject({ shop: 12, crm: 3, 'crm-tenants': false });
    const { sources } = await asked.person.requests.get({ id: asked.id });
    expect(sources.find(({ id }) => id === 'shop')).toMatchObject({
      kept: 2,
      holds: [{ category: 'payment', citation: expect.stringContaining('26 U.S.C.') as string, rows: 2 }],
    });
    for (const table of ['contacts', 'tickets', 'tenant_contacts'])
      expect(look('crm.db', `select * from ${table} where email = ?`, 'person-2@example.com'), table).toEqual([]);
    for (const [table, column] of ofCustomer)
      expect(look('shop.db', `select * from ${table} where ${column} = ?`, 'C-2'), table).toEqual([]);
    for (const table of ['customers', 'interests'])
      expect(look('shop.db', `select * from ${table} where email = ?`, 'person-2@example.com'), table).toEqual([]);
    expect(look('shop.db', 'select id, note from orders where customer_id is null')).toEqual([
      { id: 20, note: null },
      { id: 21, note: null },
    ]);
    expect(look('shop.db', "select id from visits where visitor like 'hmac:%'")).toEqual([{ id: 20 }, { id: 21 }]);
    expect(look('shop.db', 'select name, cents from payments where email = ?', 'person-2@example.com')).toHaveLength(2);
    expect(look('shop.db', 'select count(*) as people from customers')).toEqual([{ people: 9_999 }]);
    expect(look('crm.db', 'select count(*) as people from contacts')).toEqual([{ people: 9_999 }]);

    expect((await answered('access', 'person-2@example.com')).rows).toMatchObject({ shop: 2, crm: false, 'crm-tenants': false });
    expect(server.output()).not.toMatch(/person-\d/);
  });

  test('keeps its data over a restart, and serves two servers at once; one page shows what it holds', async () => {
    await answered('delete', 'person-3@example.com');
    expect(await server.stop()).toBe(0);
    expect(
      readdirSync(folder)
        .filter((name) => /^(?:shop|crm)/.test(name))
        .toSorted(),
    ).toEqual(['crm.db', 'shop.db']);
    server = await start();
    const second = await start();
    try {
      const [one = '', other = ''] = [server, second].map(({ output }) => /The example company's data: (\S+)/.exec(output())?.[1] ?? '');
      expect(one).not.toBe(other);
      for (const url of [one, other]) {
        expect(await shown(url, 'person-3@example.com')).toEqual({ shop: '3 rows', crm: '0 rows' });
        expect(await shown(url, 'person-4@example.com')).toEqual({ shop: '16 rows', crm: '2 rows' });
      }
      await answered('delete', 'person-4@example.com');
      expect(await shown(other, 'person-4@example.com')).toEqual({ shop: '4 rows', crm: '0 rows' });
    } finally {
      await second.stop('SIGKILL');
    }
  });

  test('its CRM answers who signs, and nobody else', async () => {
    const [, url = ''] = /The example company's data: (\S+)/.exec(server.output()) ?? [];
    const body = JSON.stringify({ type: 'erase', request: 'req_1', key: 'k', person: { email: 'person-5@example.com' }, keep: [] });
    const forged = {
      'webhook-id': 'k',
      'webhook-timestamp': String(Math.floor(Date.now() / 1000)),
      'webhook-signature': `v1,${btoa('no')}`,
    };
    for (const headers of [{}, forged]) expect((await fetch(`${url}privacy`, { method: 'POST', body, headers })).status).toBe(401);
    expect(look('crm.db', 'select email from contacts where email = ?', 'person-5@example.com')).toHaveLength(1);
  });
});

/** The tables of the shop that lead to a customer. */
const ofCustomer = [
  ['customers', 'id'],
  ['addresses', 'customer_id'],
  ['orders', 'customer_id'],
  ['sign_ins', 'customer_id'],
  ['devices', 'customer_id'],
] as const;

/** How much the page for developers says that both stores hold. */
async function shown(url: string, email: string): Promise<Record<string, string>> {
  const page = await (await fetch(url, { method: 'POST', body: new URLSearchParams({ email }) })).text();
  return Object.fromEntries([...page.matchAll(/(shop|crm)\.db · (\d+ rows?)/g)].map(([, store = '', rows = '']) => [store, rows]));
}

/** The files of a zip, by another reader than the one that wrote it. */
async function unpacked(archive: ReadableStream<Uint8Array>): Promise<ReadonlyMap<string, string>> {
  const bytes = await buffer(archive);
  const zip = await new Promise<ZipFile>((resolve, reject) =>
    fromBuffer(bytes, { lazyEntries: true }, (error, opened) => (error ? reject(error) : resolve(opened))),
  );
  const files = new Map<string, string>();
  await new Promise<void>((resolve, reject) => {
    zip.on('end', resolve).on('error', reject);
    zip.on('entry', (entry: Entry) => {
      zip.openReadStream(entry, (error, stream) => {
        if (error) return reject(error);
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk)).on('error', reject);
        stream.on('end', () => {
          files.set(entry.fileName, Buffer.concat(chunks).toString());
          zip.readEntry();
        });
      });
    });
    zip.readEntry();
  });
  return files;
}
