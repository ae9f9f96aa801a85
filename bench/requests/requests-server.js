// Privet in a server of one's own whose mail goes nowhere. JavaScript, because it imports what is built.
import { createPrivet } from '@privet/server';
import { toNodeHandler } from '@privet/server/node';
import { postgresStorage } from '@privet/server/storage/postgres';
import { sqliteStorage } from '@privet/server/storage/sqlite';
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';

const [, , policyFile = '', database = ''] = process.argv;
const { default: policy } = await import(pathToFileURL(policyFile).href);
const origin = process.env['PRIVET_PUBLIC_URL'] ?? '';
const privet = createPrivet({
  policy,
  storage: database.startsWith('postgres:') ? postgresStorage({ url: database }) : sqliteStorage({ filename: database }),
  secret: process.env['PRIVET_SECRET'] ?? '',
  firstKeys: {
    secret: process.env['PRIVET_SECRET_KEY'],
    publishable: { key: process.env['PRIVET_PUBLISHABLE_KEY'] ?? '', origins: [origin] },
  },
  publicUrl: origin,
  mail: { transport: { send: async () => {} }, from: 'privacy@example.com' },
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
