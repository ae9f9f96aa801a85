// Privet in a server of one's own, with the log sealed in a thread or not at all. JavaScript, because it imports what is built.
import { createPrivet } from '@privet/server';
import { toNodeHandler } from '@privet/server/node';
import { sqliteStorage } from '@privet/server/storage/sqlite';
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';

const [, , policyFile = '', filename = '', sealing = 'on'] = process.argv;
const { default: policy } = await import(pathToFileURL(policyFile).href);
// As `privet serve` does it.
const { startLogWorker } = await import(new URL('../packages/server/dist/cli/log-worker.js', import.meta.url).href);
const worker = startLogWorker(filename);
const privet = createPrivet({
  policy,
  storage: sqliteStorage({ filename }),
  secret: process.env['PRIVET_SECRET'] ?? '',
  firstKeys: {
    secret: process.env['PRIVET_SECRET_KEY'],
    publishable: { key: process.env['PRIVET_PUBLISHABLE_KEY'] ?? '', origins: [process.env['PRIVET_PUBLIC_URL'] ?? ''] },
  },
  growLog: sealing === 'on' ? worker.grow : async () => undefined,
});
await privet.ready;

const server = createServer(toNodeHandler(privet));
server.listen(0, '127.0.0.1', () => console.log(`Privet listens on http://127.0.0.1:${server.address().port}`));
process.once('SIGTERM', async () => {
  server.close();
  server.closeAllConnections();
  await privet.close();
  await worker.stop();
  process.exit();
});
