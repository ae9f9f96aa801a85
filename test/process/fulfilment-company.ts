import { definePolicy } from '@privet/types';
import type { RowCounts, Source, SourceCall, SourceRow } from '@privet/server';
import { sqliteDialect, sqlSource, type SqlTable } from '@privet/server/sources/sql';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as later } from 'node:timers/promises';

/** A company that keeps data about people in a shop, in a CRM, and with a club that it calls by functions. */
export const companyPolicy = definePolicy({
  version: 'company',
  effectiveAt: '2026-01-01',
  locales: ['en'],
  controller: {
    name: 'Shop',
    address: ['Street 1'],
    country: 'DE',
    contact: { email: 'privacy@shop.example' },
    privacyUrl: '/privacy',
    timeZone: 'Europe/Berlin',
  },
  categories: ['account', 'orders', 'support', 'points'].map((id) => ({ id, name: id, source: ['given' as const] })),
  retention: { period: 'P1Y' },
  purposes: [
    {
      id: 'shop',
      name: 'Shop',
      description: 'Selling',
      legalBasis: 'contract',
      required: true,
      categories: ['account', 'orders', 'support', 'points'],
    },
  ],
  rights: [
    { id: 'access', deadline: 'P30D' },
    { id: 'delete', deadline: 'P30D' },
  ],
  texts: { banner: { title: 'Cookies', body: 'We use some.' } },
});

const person = { email: 'email' };
const shopTables: readonly SqlTable[] = [
  { table: 'customers', category: 'account', key: 'id', person, erase: 'delete' },
  {
    table: 'orders',
    category: 'orders',
    key: 'id',
    via: { column: 'customer', table: 'customers', references: 'id' },
    erase: 'delete',
  },
];
const crmTables: readonly SqlTable[] = [{ table: 'tickets', category: 'support', key: 'id', person, erase: 'delete' }];

/** The tables of each source, whose rows name the person by the column `email`. */
export const companyTables = { shop: ['customers', 'orders'], crm: ['tickets'], club: ['points'] } as const;
const ordersEach = 12;
const ticketsEach = 3;
const pointsEach = 4;

/** The company's databases: of its shop and CRM, and of the club. The club waits for no lock that a source of the same process has. */
export const companyFiles = (folder: string) => ({ shop: join(folder, 'shop.db'), club: join(folder, 'club.db') });

/** Makes them, with these people in them. */
export function makeCompany(folder: string, people: readonly string[]): void {
  const files = companyFiles(folder);
  makeShop(files.shop, people);
  makeClub(files.club, people);
}

function makeShop(file: string, people: readonly string[]): void {
  const database = new DatabaseSync(file);
  database.exec(`
    pragma journal_mode = wal;
    create table customers (id integer primary key, email text unique not null, name text);
    create table orders (id integer primary key, customer integer not null references customers, email text, total integer);
    create index orders_by_customer on orders (customer);
    create table tickets (id integer primary key, email text not null, said text);
    create index tickets_by_email on tickets (lower(email));
    begin`);
  const insert = inserter(database);
  for (const email of people) {
    const customer = Number(insert('customers', [email, `Name of ${email}`]));
    for (let at = 0; at < ordersEach; at += 1) insert('orders', [customer, email, at * 100]);
    for (let at = 0; at < ticketsEach; at += 1) insert('tickets', [email, `Question ${at}`]);
  }
  database.exec('commit');
  database.close();
}

function makeClub(file: string, people: readonly string[]): void {
  const database = new DatabaseSync(file);
  database.exec(`
    pragma journal_mode = wal;
    create table points (id integer primary key, email text not null, points integer);
    create index points_by_email on points (email);
    create table calls (key text not null, at integer not null);
    create table ledger (key text primary key, erased integer not null);
    create table balance (farewells integer not null);
    insert into balance values (0);
    begin`);
  const insert = inserter(database);
  for (const email of people) for (let at = 0; at < pointsEach; at += 1) insert('points', [email, at]);
  database.exec('commit');
  database.close();
}

const inserter = (database: DatabaseSync) => (table: string, values: readonly (string | number)[]) =>
  database.prepare(`insert into ${table} values (null, ${values.map(() => '?').join(', ')})`).run(...values).lastInsertRowid;

/** A moment in which a server may be killed. */
const pause = () => later(Math.random() * 12);

/** The company's sources over its databases. */
export function companySources(folder: string): readonly Source[] {
  const files = companyFiles(folder);
  const dialect = () => sqliteDialect(files.shop);
  return [
    sqlSource({ id: 'shop', dialect: dialect(), tables: shopTables, batch: 5 }),
    sqlSource({ id: 'crm', dialect: dialect(), tables: crmTables }),
    clubSource(files.club),
  ];
}

/** Each erasure says farewell, which would happen twice but for the key: what was done under it is in a ledger. */
function clubSource(file: string): Source {
  const database = new DatabaseSync(file, { timeout: 10_000 });
  const called = ({ key }: SourceCall) => database.prepare('insert into calls values (?, ?)').run(key, Date.now());
  const countOf = (email: string | undefined): RowCounts => ({
    points: Number(database.prepare('select count(*) as count from points where email = ?').get(email ?? '')?.['count']),
  });
  return {
    id: 'club',
    categories: ['points'],
    async *access(call): AsyncGenerator<SourceRow> {
      called(call);
      for (const row of database.prepare('select * from points where email = ? order by id').all(call.person.email ?? '')) {
        await pause();
        yield { table: 'points', category: 'points', person: String(row['email']), values: row };
      }
    },
    count: async ({ person: { email } }) => countOf(email),
    async erase(call) {
      called(call);
      await pause();
      const erased = inTransaction(database, () => farewell(database, call));
      await pause();
      return { erased, kept: {} };
    },
    close: async () => database.close(),
  };
}

function farewell(database: DatabaseSync, { key, person: { email } }: SourceCall): number {
  const known = database.prepare('select erased from ledger where key = ?').get(key);
  if (known) return Number(known['erased']);
  const erased = Number(database.prepare('delete from points where email = ?').run(email ?? '').changes);
  database.exec('update balance set farewells = farewells + 1');
  database.prepare('insert into ledger values (?, ?)').run(key, erased);
  return erased;
}

function inTransaction<T>(database: DatabaseSync, work: () => T): T {
  database.exec('begin immediate');
  try {
    const result = work();
    database.exec('commit');
    return result;
  } catch (error) {
    database.exec('rollback');
    throw error;
  }
}
