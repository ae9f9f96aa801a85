// Privet with a company's sources, in a server of one's own whose mail goes nowhere. JavaScript, because it imports what is built.
import { createPrivet } from '@privet/server';
import { folderBlobs } from '@privet/server/blobs/folder';
import { collectSooner, toNodeHandler } from '@privet/server/node';
import { sqliteDialect, sqlSource } from '@privet/server/sources/sql';
import { postgresStorage } from '@privet/server/storage/postgres';
import { sqliteStorage } from '@privet/server/storage/sqlite';
import { createServer } from 'node:http';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';

const [, , policyFile = '', database = '', company = '', blobs = ''] = process.argv;
const { default: policy } = await import(pathToFileURL(policyFile).href);
const origin = process.env['PRIVET_PUBLIC_URL'] ?? '';
// Which of the policy's categories they are matters to nobody here.
const [account = '', orders = account, messages = account, read = account] = policy.categories.map(({ id }) => id);

const person = { email: 'email' };
const shop = sqlSource({
  id: 'shop',
  dialect: sqliteDialect(company),
  tables: [
    { table: 'customers', category: account, key: 'id', person, erase: 'delete' },
    { table: 'orders', category: orders, key: 'id', via: { column: 'customer', table: 'customers', references: 'id' }, erase: 'delete' },
  ],
});
const support = sqlSource({
  id: 'support',
  dialect: sqliteDialect(company),
  tables: [{ table: 'messages', category: messages, key: 'id', person, erase: 'delete' }],
});
const own = new DatabaseSync(`${company}.letters`);
const letters = {
  id: 'letters',
  categories: [read],
  async *access({ person: { email } }) {
    for (const row of own.prepare('select * from letters where email = ? order by id').iterate(email))
      yield { table: 'letters', category: read, person: row.email, values: row };
  },
  count: async ({ person: { email } }) => ({
    [read]: own.prepare('select count(*) as count from letters where email = ?').get(email).count,
  }),
  erase: async ({ person: { email } }) => ({
    erased: Number(own.prepare('delete from letters where email = ?').run(email).changes),
    kept: {},
  }),
};

// As `privet serve` does.
collectSooner();
const privet = createPrivet({
  policy,
  storage: database.startsWith('postgres:') ? postgresStorage({ url: database }) : sqliteStorage({ filename: database }),
  secret: process.env['PRIVET_SECRET'] ?? '',
  firstKeys: {
    secret: process.env['PRIVET_SECRET_KEY'],
    publishable: { key: process.env['PRIVET_PUBLISHABLE_KEY'] ?? '', origins: [origin] },
  },
  publicUrl: origin,
  blobs: folderBlobs({ folder: blobs }),
  sources: [shop, support, letters],
  mail: { transport: { send: async () => {} }, from: 'privacy@example.com' },
  logWork: (entry) => console.error(JSON.stringify(entry)),
});
await privet.ready;

const server = createServer(toNodeHandler(privet));
server.listen(0, '127.0.0.1', () => console.log(`Privet listens on http://127.0.0.1:${server.address().port}`));
process.once('SIGTERM', async () => {
  server.close();
  server.closeAllConnections();
  await privet.close();
  process.exit();
});
