import { DatabaseSync } from 'node:sqlite';

/** What a company keeps of one person: rows in its shop, its support and its newsletter. */
export interface PersonRows {
  readonly email: string;
  readonly orders: number;
  readonly messages: number;
  readonly letters: number;
}

/** Makes the company's database; `fulfilment-server.js` has the sources over it. */
export function makeCompany(file: string, people: Iterable<PersonRows>): void {
  const list = [...people];
  makeLetters(`${file}.letters`, list);
  const database = new DatabaseSync(file);
  // A power cut in the midst of it costs nobody anything.
  database.exec(`
    pragma journal_mode = wal;
    pragma synchronous = off;
    create table customers (id integer primary key, email text not null, name text);
    create index customers_by_email on customers (lower(email));
    create table orders (id integer primary key, customer integer not null, number text, product text, total real, placed_at text, address text);
    create index orders_by_customer on orders (customer, id);
    create table messages (id integer primary key, email text not null, subject text, said text, at text);
    create index messages_by_email on messages (lower(email), id);
    begin`);
  const insertion = (table: string, columns: number) => database.prepare(`insert into ${table} values (null${', ?'.repeat(columns)})`);
  const insert = {
    customer: insertion('customers', 2),
    order: insertion('orders', 6),
    message: insertion('messages', 4),
  };
  const at = '2026-03-04T05:06:07.000Z';
  for (const { email, orders, messages } of list) {
    const { lastInsertRowid: customer } = insert.customer.run(email, `Name of ${email}`);
    for (let row = 0; row < orders; row += 1)
      insert.order.run(customer, `N-${row}`, `Article ${row % 97}, “as shown”`, (row % 500) / 4, at, 'Musterweg 1, 10115 Berlin');
    for (let row = 0; row < messages; row += 1) insert.message.run(email, `Question ${row}`, 'Where is my parcel, please? '.repeat(3), at);
  }
  database.exec('commit');
  database.close();
}

/** A file of its own: what writes to one file waits for each other. */
function makeLetters(file: string, people: readonly PersonRows[]): void {
  const database = new DatabaseSync(file);
  database.exec(`
    pragma journal_mode = wal;
    pragma synchronous = off;
    create table letters (id integer primary key, email text not null, issue integer);
    create index letters_by_email on letters (email, id);
    begin`);
  const insert = database.prepare('insert into letters values (null, ?, ?)');
  for (const { email, letters } of people) for (let row = 0; row < letters; row += 1) insert.run(email, row);
  database.exec('commit');
  database.close();
}
