import { createPrivet, type SentMessage } from '@privet/server';
import { folderBlobs } from '@privet/server/blobs/folder';
import { toNodeHandler } from '@privet/server/node';
import { postgresStorage } from '@privet/server/storage/postgres';
import { sqliteStorage } from '@privet/server/storage/sqlite';

import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { companyPolicy, companySources } from './fulfilment-company.js';

/** What a server of the company is told when it is to begin. */
export interface ServerOrder {
  /** A SQLite file, or a `postgres://` address. */
  readonly database: string;
  /** Where the company's database, the blobs and the mails are. */
  readonly folder: string;
  readonly secretKey: string;
}

/** A mail as it is noted in the folder `mails`. */
export interface NotedMail {
  readonly to: string;
  readonly subject: string;
  readonly message: string;
}

/** A server that has loaded all that it needs, and touches nothing until it is told to: another is killed first. */
async function serveWhenTold(): Promise<void> {
  const [line] = (await once(process.stdin.setEncoding('utf8'), 'data')) as [string];
  // It does not outlive who started it.
  process.stdin.once('end', () => process.exit(1));
  const { database, folder, secretKey }: ServerOrder = JSON.parse(line);
  const privet = createPrivet({
    policy: companyPolicy,
    storage: database.startsWith('postgres:')
      ? postgresStorage({ url: database, maxConnections: 5 })
      : sqliteStorage({ filename: database }),
    secret: 'a secret of thirty-two characters or more',
    firstKeys: { secret: secretKey },
    publicUrl: 'https://shop.example',
    blobs: folderBlobs({ folder: join(folder, 'blobs') }),
    sources: companySources(folder),
    mail: { from: 'privacy@shop.example', transport: { send: async (mail) => noteMail(folder, mail) } },
    jobLease: 1_000,
    logWork: (entry) => console.error(JSON.stringify(entry)),
  });
  await privet.ready;
  const server = createServer(toNodeHandler(privet)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  console.log(`Listens on http://127.0.0.1:${(server.address() as AddressInfo).port}`);
}

/** A file for each: so little is written whole, or not at all. */
function noteMail(folder: string, { to, subject, headers }: SentMessage): void {
  const noted: NotedMail = { to, subject, message: headers?.['Message-ID'] ?? '' };
  writeFileSync(join(folder, 'mails', randomUUID()), JSON.stringify(noted));
}

void serveWhenTold();
