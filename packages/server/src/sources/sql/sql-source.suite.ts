import fc from 'fast-check';
import type { Dialect } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { SourceFault, type CorrectCall, type EraseCall, type Source, type SourceCall, type SourceRow } from '../source.js';
import { sqlSource, type SqlSourceOptions } from './sql-source.js';
import type { SqlTable } from './sql-source.mapping.js';

/** A database that the suite has for itself. */
export interface SuiteDatabase {
  readonly dialect: () => Dialect;
  /** Runs statements as they are. */
  readonly run: (statements: string) => Promise<void>;
  readonly rows: (query: string) => Promise<readonly Record<string, unknown>[]>;
  readonly remove: () => Promise<void>;
}

const shop = `
  create table customers (id integer primary key, email text not null unique, name text not null, phone text);
  create table orders (id integer primary key, customer_id integer references customers (id), amount integer not null check (amount >= 0),
    note text, packed_by text);
  create table order_notes (order_id integer not null references orders (id), line integer not null, note text, primary key (order_id, line));
  create table letters (id text primary key, mail text, topic text);
  create table tickets (id integer primary key, user_id integer, question text not null);
  create table "odd ""name; of - things" (id integer primary key, "e-mail of" text, "select" text);
`;
const drop = `
  drop table if exists order_notes; drop table if exists orders; drop table if exists customers; drop table if exists letters;
  drop table if exists tickets; drop table if exists "odd ""name; of - things";
`;
const empty = `
  delete from order_notes; delete from orders; delete from customers; delete from letters; delete from tickets;
  delete from "odd ""name; of - things";
`;
const people = `
  insert into customers values (1, 'Ada@Example.com', 'Ada', '+1'), (2, 'bob@example.com', 'Bob', null);
  insert into orders values (10, 1, 5, 'ring twice', 'Pat'), (11, 1, 7, null, null), (20, 2, 9, 'for Bob', 'Pat');
  insert into order_notes values (10, 1, 'a'), (10, 2, 'b'), (11, 1, 'c'), (20, 1, 'bob''s');
  insert into letters values ('l1', 'ada@example.com', 'news'), ('l2', 'a_a@example.com', 'news'), ('l3', 'BOB@example.com', 'news');
  insert into tickets values (1, 1, 'why'), (2, 2, 'what');
  insert into "odd ""name; of - things" values (1, 'ada@example.com', 'x'), (2, 'bob@example.com', 'y');
`;

const customers = {
  table: 'customers',
  category: 'account',
  key: 'id',
  person: { email: 'email', user: 'id' },
  erase: 'delete',
  correct: { name: 'name', phone: 'phone', email: 'email' },
} satisfies SqlTable;
const orders = {
  table: 'orders',
  category: 'orders',
  key: 'id',
  via: { column: 'customer_id', table: 'customers', references: 'id' },
  mask: { packed_by: 'mask', amount: 'omit' },
  erase: 'delete',
  correct: { amount: 'amount', note: 'note' },
} satisfies SqlTable;
const notes = {
  table: 'order_notes',
  category: 'support',
  key: ['order_id', 'line'],
  via: { column: 'order_id', table: 'orders', references: 'id' },
  columns: ['note'],
  erase: 'delete',
} satisfies SqlTable;
const letters = { table: 'letters', category: 'mail', key: 'id', person: { email: 'mail' }, erase: { hash: ['mail'] } } satisfies SqlTable;
const tickets = {
  table: 'tickets',
  category: 'support',
  key: 'id',
  person: { user: 'user_id' },
  erase: { nullify: ['user_id'] },
} satisfies SqlTable;
const odd = {
  table: 'odd "name; of - things',
  category: 'things',
  key: 'id',
  person: { email: 'e-mail of' },
  erase: { anonymise: { 'e-mail of': 'nobody', select: '–' } },
} satisfies SqlTable;
const all = [customers, orders, notes, letters, tickets, odd];
const hashKey = 'a-secret-of-more-than-32-characters';
const ada = { email: 'ada@example.com', user: '1' };

const callFor = (person: SourceCall['person'], signal = new AbortController().signal): SourceCall => ({
  person,
  request: 'req_1',
  key: 'key_1',
  signal,
});

/** All that a source says of the person. */
export async function rowsOf(source: Source, call: SourceCall): Promise<SourceRow[]> {
  const answer = await source.access?.(call);
  if (!answer || 'later' in answer) throw new Error('expected rows');
  const rows: SourceRow[] = [];
  for await (const row of answer) rows.push(row);
  return rows;
}

export function describeSqlSource(name: string, open: () => Promise<SuiteDatabase>): void {
  describe(`sqlSource on ${name}`, () => {
    let database: SuiteDatabase;
    const opened: ReturnType<typeof sqlSource>[] = [];

    beforeAll(async () => {
      database = await open();
      await database.run(shop);
    });
    beforeEach(() => database.run(empty + people));
    afterEach(async () => {
      for (const source of opened.splice(0)) await source.close?.();
    });
    afterAll(() => database.remove());

    const source = (tables: readonly SqlTable[] = all, options: Partial<SqlSourceOptions> = {}) => {
      const made = sqlSource({ id: 'shop', dialect: database.dialect(), hashKey, tables, ...options });
      opened.push(made);
      return made;
    };
    const erase = async (from: ReturnType<typeof sqlSource>, person: EraseCall['person'], keep: readonly string[] = []) => {
      const answer = await from.erase?.({ ...callFor(person), keep });
      if (!answer || 'later' in answer) throw new Error('expected an answer');
      return answer;
    };
    const correct = async (
      from: ReturnType<typeof sqlSource>,
      corrections: CorrectCall['corrections'],
      person: SourceCall['person'] = ada,
    ) => {
      const answer = await from.correct?.({ ...callFor(person), corrections });
      if (!answer || 'later' in answer) throw new Error('expected an answer');
      return answer;
    };
    const problems = (tables: readonly SqlTable[], options: Partial<SqlSourceOptions> = {}): Promise<string> =>
      (source(tables, options).check?.() ?? Promise.resolve()).then(
        () => 'none',
        (error: unknown) => String(error),
      );

    test('its categories and fields are those of its tables', async () => {
      expect(source()).toMatchObject({
        id: 'shop',
        categories: ['account', 'orders', 'support', 'mail', 'things'],
        corrects: ['name', 'phone', 'email', 'amount', 'note'],
      });
      expect(await problems(all)).toBe('none');
    });

    describe('access', () => {
      test('gives the rows of the person in every table, however far they lead, with masks', async () => {
        expect(await rowsOf(source(), callFor(ada))).toEqual([
          { table: 'customers', category: 'account', person: '1', values: { id: 1, email: 'Ada@Example.com', name: 'Ada', phone: '+1' } },
          { table: 'orders', category: 'orders', person: '1', values: { id: 10, customer_id: 1, note: 'ring twice', packed_by: '•••' } },
          { table: 'orders', category: 'orders', person: '1', values: { id: 11, customer_id: 1, note: null, packed_by: null } },
          ...['a', 'b', 'c'].map((note) => ({ table: 'order_notes', category: 'support', person: '1', values: { note } })),
          { table: 'letters', category: 'mail', person: 'ada@example.com', values: { id: 'l1', mail: 'ada@example.com', topic: 'news' } },
          { table: 'tickets', category: 'support', person: '1', values: { id: 1, user_id: 1, question: 'why' } },
          {
            table: 'odd "name; of - things',
            category: 'things',
            person: 'ada@example.com',
            values: { id: 1, 'e-mail of': 'ada@example.com', select: 'x' },
          },
        ]);
      });

      test('says where rows come from: as the mapping says of all of them, or a column of each', async () => {
        await database.run("update letters set topic = 'brokers', mail = 'ada@example.com' where id in ('l1', 'l3')");
        await database.run("insert into letters values ('l4', 'ada@example.com', null)");
        const from = source([
          { ...customers, origin: 'given' },
          { ...letters, columns: ['id'], origin: { column: 'topic' } },
          { ...tickets, origin: 'given' },
        ]);
        expect(from.origins).toEqual(['given']);
        expect(source([letters])).not.toHaveProperty('origins');
        expect((await rowsOf(from, callFor(ada))).map(({ table, origin, values }) => [table, origin, values['id']])).toEqual([
          ['customers', 'given', 1],
          ['letters', 'brokers', 'l1'],
          ['letters', 'brokers', 'l3'],
          ['letters', undefined, 'l4'],
          ['tickets', 'given', 1],
        ]);
        const [, letter] = await rowsOf(from, callFor(ada));
        expect(letter?.values).toEqual({ id: 'l1' });
      });

      test('says whom the database names where only the e-mail is known', async () => {
        const rows = await rowsOf(source(), callFor({ email: 'ADA@example.com' }));
        expect(rows.map(({ table, person }) => [table, person])).toEqual([
          ['customers', 'Ada@Example.com'],
          ['orders', 'Ada@Example.com'],
          ['orders', 'Ada@Example.com'],
          ...Array.from({ length: 3 }, () => ['order_notes', 'Ada@Example.com']),
          ['letters', 'ada@example.com'],
          ['odd "name; of - things', 'ada@example.com'],
        ]);
      });

      test('asks only tables that can name what is known', async () => {
        const rows = await rowsOf(source([letters, tickets, odd]), callFor({ user: '1' }));
        expect(rows.map(({ table }) => table)).toEqual(['tickets']);
        expect(await rowsOf(source([letters, odd]), callFor({ user: '1' }))).toEqual([]);
      });

      test.each(['01', ' 1', '1.0', 'one', '1 or 1=1', '99999999999999999999', '2147483648', ''])(
        'an id of another kind, %j, is nobody',
        async (user) => {
          const from = source();
          expect(await rowsOf(from, callFor({ user }))).toEqual([]);
          expect(await from.count?.(callFor({ user }))).toEqual({ account: 0, orders: 0, support: 0, mail: 0, things: 0 });
        },
      );

      test.each(['%', 'a%@example.com', "' or 1=1 --", 'ada@example.com ', 'ada@example_com'])('%j matches no pattern', async (email) => {
        expect(await rowsOf(source(), callFor({ email }))).toEqual([]);
      });

      test('a thousand rows at a time, every row once and in order', async () => {
        await database.run(`
          insert into customers values (3, 'cleo@example.com', 'Cleo', null);
          insert into orders with recursive n (i) as (select 1 union all select i + 1 from n where i < 5000)
            select 100 + i, case when i % 5 = 0 then 2 else 3 end, i, null, null from n;
          insert into order_notes select id, l, 'n' from orders, (select 1 as l union select 2) as lines where id > 100 and customer_id = 3;
        `);
        // A database that knows nothing of its tables reads the whole of them for each page.
        await database.run('analyze');
        for (const batch of [1_000, 7, 5_000]) {
          const rows = await rowsOf(source(all, { batch }), callFor({ email: 'cleo@example.com' }));
          const ids = rows.filter(({ table }) => table === 'orders').map(({ values }) => Number(values['id']));
          expect(ids).toHaveLength(4_000);
          expect(ids).toEqual([...new Set(ids)].sort((one, other) => one - other));
          expect(rows.filter(({ table }) => table === 'order_notes')).toHaveLength(8_000);
        }
      });

      test.each([1, 1_000])('stops where the signal is aborted, with its reason, in pages of %i', async (batch) => {
        const controller = new AbortController();
        const answer = await source(all, { batch }).access?.(callFor(ada, controller.signal));
        if (!answer || 'later' in answer) throw new Error('expected rows');
        const reason = new Error('too long');
        const seen: string[] = [];
        const reading = (async () => {
          for await (const { table } of answer) {
            seen.push(table);
            if (table === 'orders') controller.abort(reason);
          }
        })();
        await expect(reading).rejects.toBe(reason);
        expect(seen).toEqual(['customers', 'orders']);
        await expect(rowsOf(source(), callFor(ada, controller.signal))).rejects.toBe(reason);
      });

      test('a key that does not tell rows apart is a fault, not rows left out', async () => {
        const loose: SqlTable = { ...tickets, key: 'question' };
        await database.run("insert into tickets values (3, 1, 'why')");
        for (const batch of [1, 1_000])
          await expect(rowsOf(source([loose], { batch }), callFor(ada))).rejects.toMatchObject({ name: 'SourceFault', code: 'schema' });
      });

      test('never a row of somebody else', async () => {
        const anyEmail = fc.constantFrom('ada@example.com', 'A_A@example.com', 'Bob@Example.com', 'ada@example.co', '%', '');
        const from = source([letters], { batch: 2 });
        const anyone = fc.record({ email: fc.option(anyEmail, { nil: undefined }), id: fc.integer({ min: 3, max: 9 }) });
        await fc.assert(
          fc.asyncProperty(fc.uniqueArray(anyone, { selector: ({ id }) => id, maxLength: 6 }), anyEmail, async (others, email) => {
            const quoted = others.map(({ email: mail, id }) => `('x${id}', ${mail === undefined ? 'null' : `'${mail}'`}, '${id}')`);
            await database.run(`delete from letters; ${quoted.length > 0 ? `insert into letters values ${quoted.join()}` : ''}`);
            const rows = await rowsOf(from, callFor({ email }));
            const theirs = others.filter((one) => one.email?.toLowerCase() === email.toLowerCase());
            expect(rows.map(({ values }) => values['topic'])).toEqual(theirs.map(({ id }) => String(id)).sort());
          }),
          { numRuns: 30 },
        );
      });
    });

    describe('erase', () => {
      test('counts first, then erases by every strategy, once', async () => {
        const from = source();
        const met = { account: 1, orders: 2, support: 4, mail: 1, things: 1 };
        expect(await from.count?.(callFor(ada))).toEqual(met);
        const erased = { erased: 9, by: { delete: 6, hash: 1, nullify: 1, anonymise: 1 }, kept: {} };
        expect(await erase(from, ada)).toEqual(erased);
        expect(await erase(from, ada)).toEqual({ erased: 0, by: {}, kept: {} });
        expect(await from.count?.(callFor(ada))).toEqual({ account: 0, orders: 0, support: 0, mail: 0, things: 0 });
        expect(await rowsOf(from, callFor(ada))).toEqual([]);
        expect(await database.rows('select id, mail from letters order by id')).toEqual([
          { id: 'l1', mail: expect.stringMatching(/^hmac:[\w-]{43}$/) },
          { id: 'l2', mail: 'a_a@example.com' },
          { id: 'l3', mail: 'BOB@example.com' },
        ]);
        expect(await database.rows('select id, user_id from tickets order by id')).toEqual([
          { id: 1, user_id: null },
          { id: 2, user_id: 2 },
        ]);
        expect(await database.rows(`select "e-mail of" as mail, "select" as word from "odd ""name; of - things" order by id`)).toEqual([
          { mail: 'nobody', word: '–' },
          { mail: 'bob@example.com', word: 'y' },
        ]);
        expect(await database.rows('select id from orders')).toEqual([{ id: 20 }]);
        expect(await database.rows('select order_id from order_notes')).toEqual([{ order_id: 20 }]);
      });

      test('strategies go together, and what is the key still leads there', async () => {
        const mixed: SqlTable = { ...customers, erase: { hash: ['email'], anonymise: { name: '–' }, nullify: ['phone'] } };
        const from = source([mixed, { ...orders, erase: 'keep' }]);
        expect(await erase(from, ada)).toEqual({ erased: 1, by: { hash: 1 }, kept: { orders: 2 } });
        expect(await erase(from, ada)).toEqual({ erased: 0, by: {}, kept: { orders: 2 } });
        expect(await from.count?.(callFor(ada))).toEqual({ account: 0, orders: 2 });
        expect(await erase(from, { email: 'ada@example.com' })).toEqual({ erased: 0, by: {}, kept: {} });
        const [row] = await database.rows('select * from customers where id = 1');
        expect(row).toEqual({ id: 1, email: expect.stringMatching(/^hmac:/), name: '–', phone: null });
      });

      test('the same value has the same hash by the same key, and another by another', async () => {
        await database.run("insert into letters values ('l4', 'ada@example.com', 'offers')");
        const first = source([letters]);
        expect(await erase(first, ada)).toMatchObject({ erased: 2 });
        const hashes = await database.rows("select distinct mail from letters where id in ('l1', 'l4')");
        expect(hashes).toHaveLength(1);
        await database.run("update letters set mail = 'ada@example.com' where id = 'l4'");
        await erase(source([letters], { hashKey: 'another-secret-of-more-than-32-chars' }), ada);
        expect(await database.rows("select distinct mail from letters where id in ('l1', 'l4')")).toHaveLength(2);
      });

      test('what a hold keeps stays, with all that it leads to', async () => {
        const from = source();
        expect(await erase(from, { email: 'ada@example.com' }, ['orders'])).toEqual({
          erased: 5,
          by: { delete: 3, hash: 1, anonymise: 1 },
          kept: { account: 1, orders: 2 },
        });
        expect(await database.rows('select id from customers order by id')).toEqual([{ id: 1 }, { id: 2 }]);
        expect(await erase(from, { email: 'ada@example.com' })).toEqual({ erased: 3, by: { delete: 3 }, kept: {} });
      });

      test('so does a row two steps away, and only the rows that lead to it', async () => {
        await database.run("delete from order_notes where order_id = 11; insert into customers values (4, 'x@example.com', 'X', null)");
        const overwritten: SqlTable = { ...orders, erase: { nullify: ['note', 'packed_by', 'customer_id'] } };
        const from = source([customers, overwritten, notes]);
        expect(await erase(from, ada, ['support'])).toEqual({ erased: 1, by: { nullify: 1 }, kept: { account: 1, orders: 1, support: 2 } });
        expect(await erase(from, ada)).toEqual({ erased: 4, by: { delete: 3, nullify: 1 }, kept: {} });
      });

      test('a row that kept rows refer to is not deleted', async () => {
        const from = source([customers, { ...orders, erase: 'keep' }]);
        expect(await erase(from, ada)).toEqual({ erased: 0, by: {}, kept: { account: 1, orders: 2 } });
        await database.run('update orders set customer_id = null where customer_id = 1');
        expect(await erase(from, ada)).toEqual({ erased: 1, by: { delete: 1 }, kept: {} });
      });

      test('5,000 rows are hashed page by page', async () => {
        await database.run(`insert into letters with recursive n (i) as (select 1 union all select i + 1 from n where i < 5000)
          select 'n' || i, 'Dora@Example.com', 'news' from n`);
        const from = source();
        expect(await erase(from, { email: 'dora@example.com' })).toEqual({ erased: 5_000, by: { hash: 5_000 }, kept: {} });
        expect(await database.rows("select id from letters where mail not like 'hmac:%' order by id")).toEqual([
          { id: 'l1' },
          { id: 'l2' },
          { id: 'l3' },
        ]);
      });

      test('rows that lead to somebody else as well are not touched', async () => {
        await database.run("update letters set topic = 'shared' where id in ('l1', 'l3')");
        const shared: SqlTable[] = [
          letters,
          {
            table: 'orders',
            category: 'orders',
            key: 'id',
            via: { column: 'note', table: 'letters', references: 'topic' },
            erase: 'delete',
            correct: { packer: 'packed_by' },
          },
        ];
        await database.run("update orders set note = 'shared' where id = 10");
        const from = source(shared);
        await expect(erase(from, ada)).rejects.toMatchObject({ code: 'foreign-row' });
        await expect(correct(from, [{ field: 'packer', to: 'x' }])).rejects.toMatchObject({ code: 'foreign-row' });
        expect(await database.rows("select id from letters where mail like 'hmac:%'")).toEqual([]);
        // Where both are the same person's, nobody else is harmed.
        await database.run("update letters set mail = 'ada@example.com' where id = 'l3'; delete from order_notes");
        await expect(rowsOf(from, callFor(ada))).rejects.toMatchObject({ code: 'schema' });
        expect(await erase(from, ada)).toEqual({ erased: 3, by: { delete: 1, hash: 2 }, kept: {} });
      });

      test('what the database forbids undoes all of it, and names nobody', async () => {
        const failing = erase(source([customers, letters]), ada);
        await expect(failing).rejects.toMatchObject({ name: 'SourceFault', code: 'refused' });
        await expect(failing).rejects.not.toThrow(/ada|example/i);
        expect(await database.rows("select mail from letters where id = 'l1'")).toEqual([{ mail: 'ada@example.com' }]);
        expect(await database.rows('select id from customers')).toHaveLength(2);
      });
    });

    describe('correct', () => {
      test('tells before and after, and changes only the person’s rows', async () => {
        const from = source();
        const corrections = [
          { field: 'email', to: 'ada.l@example.com' },
          { field: 'name', to: "Ada Lovelace, 'the first'" },
          { field: 'phone', to: '+44' },
          { field: 'note', to: 'do not ring' },
        ];
        expect(await correct(from, corrections, { email: 'ada@example.com' })).toEqual([
          { field: 'email', before: 'Ada@Example.com', after: 'ada.l@example.com' },
          { field: 'name', before: 'Ada', after: "Ada Lovelace, 'the first'" },
          { field: 'phone', before: '+1', after: '+44' },
          { field: 'note', before: 'ring twice', after: 'do not ring' },
        ]);
        expect(await database.rows('select * from customers order by id')).toEqual([
          { id: 1, email: 'ada.l@example.com', name: "Ada Lovelace, 'the first'", phone: '+44' },
          { id: 2, email: 'bob@example.com', name: 'Bob', phone: null },
        ]);
        expect(await database.rows('select note from orders order by id')).toEqual([
          { note: 'do not ring' },
          { note: 'do not ring' },
          { note: 'for Bob' },
        ]);
      });

      test('refuses what is not there, and what the database forbids, and takes the rest', async () => {
        const refused = expect.stringMatching(/\w/);
        expect(
          await correct(source(), [
            { field: 'email', to: 'bob@example.com' },
            { field: 'amount', to: '-5' },
            { field: 'shoe', to: '43' },
            { field: 'name', to: 'A.' },
          ]),
        ).toEqual([
          { field: 'email', before: 'Ada@Example.com', after: 'Ada@Example.com', refused },
          { field: 'amount', before: expect.stringMatching(/^(5; 7|7; 5)$/), after: expect.stringMatching(/^(5; 7|7; 5)$/), refused },
          { field: 'shoe', before: null, after: null, refused },
          { field: 'name', before: 'Ada', after: 'A.' },
        ]);
        expect(await database.rows('select amount from orders order by id')).toEqual([{ amount: 5 }, { amount: 7 }, { amount: 9 }]);
        const [nobody] = await correct(source(), [{ field: 'name', to: 'Eve' }], { email: 'eve@example.com' });
        expect(nobody).toEqual({ field: 'name', before: null, after: null, refused });
        const refusals = await correct(source(), [{ field: 'email', to: 'bob@example.com' }]);
        expect(refusals[0]?.refused).not.toMatch(/bob|ada/i);
      });
    });

    describe('check', () => {
      test('tells everything that is wrong at once, and how to mend it', async () => {
        const wrong: SqlTable[] = [
          { table: 'customers', category: 'account', key: 'id', person: { email: 'e_mail' }, erase: 'delete' },
          {
            table: 'orders',
            category: 'orders',
            key: 'id',
            via: { column: 'customer', table: 'customers', references: 'no' },
            mask: { packedBy: 'mask' },
            erase: 'delete',
          },
          { ...notes, table: 'order_note' },
          { ...letters, erase: { hash: ['mail', 'subject'] } },
          {
            table: 'tickets',
            category: 'support',
            key: 'id',
            via: { column: 'user_id', table: 'users', references: 'id' },
            erase: 'delete',
          },
        ];
        const told = await problems(wrong, { hashKey: 'short' });
        for (const line of [
          'customers has no column e_mail; it has email',
          'orders has no column customer; it has customer_id',
          'orders has no column packedBy; it has packed_by',
          'customers has no column no; it has ',
          'there is no table order_note; there is ',
          'letters has no column subject; it has ',
          'tickets leads to users, which is not mapped',
          'letters is hashed: give a hashKey, a secret of at least 32 characters',
        ])
          expect(told).toContain(line);
        await expect(rowsOf(source(wrong), callFor(ada))).rejects.toMatchObject({ name: 'SourceFault', code: 'schema' });
      });

      test.each<[string, SqlTable[], RegExp]>([
        [
          'a circle',
          [customers, { ...orders, via: { column: 'id', table: 'order_notes', references: 'order_id' } }, notes],
          /orders leads to order_notes leads to orders/,
        ],
        ['a table twice', [letters, { ...letters, category: 'other' }], /letters is mapped twice/],
        ['a person who stays named', [{ ...letters, erase: { anonymise: { topic: '–' } } }], /go on naming the person: overwrite mail too/],
        ['a key that is overwritten', [{ ...letters, erase: { hash: ['mail', 'id'] } }], /letters\.id is of its key/],
        [
          'two ways for a column',
          [{ ...letters, erase: { hash: ['mail'], nullify: ['mail'] } }],
          /letters\.mail is overwritten in two ways/,
        ],
        ['an overwriting of nothing', [{ ...tickets, erase: {} }], /no column of it/],
        ['a NULL that is forbidden', [{ ...customers, erase: { hash: ['email'], nullify: ['name'] } }], /customers\.name cannot be NULL/],
        ['a hash of a number', [{ ...tickets, erase: { hash: ['user_id'] } }], /tickets\.user_id is .*a hash is text/],
        ['an e-mail that is a number', [{ ...tickets, person: { email: 'user_id' } }], /tickets\.user_id is .*an e-mail is text/],
        [
          'rows that would be left behind',
          [customers, { ...orders, erase: { nullify: ['note'] } }],
          /customers cannot be deleted while rows of orders refer to it: nullify orders\.customer_id/,
        ],
        ['an origin in no column', [{ ...letters, origin: { column: 'topics' } }], /letters has no column topics; it has topic/],
        ['an origin that is a number', [{ ...tickets, origin: { column: 'user_id' } }], /tickets\.user_id is .*an origin is text/],
        ['no table', [], /no table is mapped/],
      ])('tells of %s', async (_, tables, message) => {
        expect(await problems(tables)).toMatch(message);
      });

      test('a column that goes away while the server runs is a fault', async ({ onTestFinished }) => {
        onTestFinished(() => database.run(drop + shop));
        const from = source([{ ...orders, mask: { packed_by: 'mask' } }, customers]);
        await from.check?.();
        await database.run('alter table orders rename column packed_by to packer');
        const fault = rowsOf(from, callFor(ada));
        await expect(fault).rejects.toBeInstanceOf(SourceFault);
        await expect(fault).rejects.toMatchObject({ code: 'schema' });
        await expect(from.check?.()).rejects.toThrow(/orders has no column packed_by; it has .*packer/);
        await database.run('drop table order_notes; drop table orders');
        await expect(from.count?.(callFor(ada))).rejects.toMatchObject({ code: 'schema' });
      });
    });
  });
}
