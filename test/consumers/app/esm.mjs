// An ES module that serves the API over HTTP from SQLite, and asks it.
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createPrivetClient, isPrivetError } from '@privet/client';
import { createPrivet } from '@privet/server';
import { toNodeHandler } from '@privet/server/node';
import { sqliteStorage } from '@privet/server/storage/sqlite';
import { definePolicy } from '@privet/types';

const policy = definePolicy(JSON.parse(readFileSync('policy.json', 'utf8')));
const key = 'sk_consumer_0123456789abcdef0123456789abcdef';
const privet = createPrivet({
  policy,
  storage: sqliteStorage({ filename: 'esm.db' }),
  secret: 'a secret of thirty-two characters or more',
  firstKeys: { secret: key },
});
const server = createServer(toNodeHandler(privet)).listen(0, '127.0.0.1');
await once(server, 'listening');

const client = createPrivetClient({ baseUrl: `http://127.0.0.1:${server.address().port}`, key });
const subject = { user: '42' };
await client.consent.record({ policyVersion: policy.version, subject, choices: { analytics: 'granted' }, method: 'form', locale: 'en' });
const { results } = await client.consent.check({ checks: [{ subject, purpose: 'analytics' }] });
const missing = await client.consent.receipt({ id: 'con_unknown' }).catch((error) => error);
console.log(JSON.stringify({ granted: results[0].granted, missing: isPrivetError(missing, 'CONSENT_NOT_FOUND') }));

server.close();
server.closeAllConnections();
await privet.close();
