import { eventually } from '@privet/test-tools/eventually';
import { freshDatabase } from '@privet/test-tools/fresh-database';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { startJobs } from '../jobs/job-runner.js';
import { postgresStorage } from '../storage/postgres/postgres.storage.js';
import { sqliteStorage } from '../storage/sqlite/sqlite.storage.js';
import type { Storage } from '../storage/storage.js';
import { mailbox } from './mailbox.js';
import { mailer, mailJob, mailPeriod, type MailKind } from './mailer.js';

const start = Date.parse('2026-11-24T09:30:00Z');

/** Two servers on one database whose mail lands in one mailbox. */
function twoServers(storages: readonly [Storage, Storage]) {
  const clock = { now: start };
  const now = () => clock.now;
  const box = mailbox({ now });
  const code: MailKind = {
    limited: true,
    compose: async (payloads) => ({ to: 'ada@example.com', language: 'en', subject: 'Your code', parts: [JSON.stringify(payloads)] }),
  };
  const errors: string[] = [];
  const runners = storages.map((storage) => {
    const mail = mailer({ transport: box, from: 'privacy@shop.example', store: storage.mails, kinds: { code }, now });
    const onError = (work: string, error: unknown) => void errors.push(`${work}: ${String(error)}`);
    return startJobs({ store: storage.jobs, handlers: { mail }, now, onError, interval: 20 });
  });
  return {
    clock,
    errors,
    about: () => box.mails().flatMap(({ text }) => JSON.parse(text) as { readonly number: number }[]),
    count: () => box.mails().length,
    async stop() {
      await Promise.all(runners.map((runner) => runner.stop()));
      await Promise.all(storages.map((storage) => storage.close()));
    },
  };
}

/** When the mails that nobody is sending right now are due. */
const waiting = async (storage: Storage, now: number) =>
  (await storage.jobs.takeSame({ kind: 'mail', key: 'email:ada', now, leaseUntil: now })).map(({ runAt }) => runAt);

async function onSqlite() {
  const folder = mkdtempSync(join(tmpdir(), 'privet-mail-'));
  const open = () => sqliteStorage({ filename: join(folder, 'privet.db') });
  return { storages: [open(), open()] as const, remove: async () => rmSync(folder, { recursive: true }) };
}

async function onPostgres() {
  const { url, drop } = await freshDatabase(inject('pgUrl'));
  const open = () => postgresStorage({ url, maxConnections: 4 });
  const storages = [open(), open()] as const;
  await storages[0].migrate();
  return { storages, remove: drop };
}

test.each([
  ['SQLite', onSqlite],
  ['Postgres', onPostgres],
])('two servers on %s send an address three mails an hour, and what waited as one', async (_, open) => {
  const { storages, remove } = await open();
  const [storage] = storages;
  const servers = twoServers(storages);
  const job = (number: number) =>
    mailJob({ id: `job_${number}`, mail: 'code', address: 'email:ada', payload: { number }, runAt: start + (number < 3 ? number : 10) });
  for (let number = 0; number < 3; number += 1) {
    await storage.jobs.add([job(number)]);
    servers.clock.now = start + number;
    await eventually(() => expect(servers.count()).toBe(number + 1));
  }
  await storage.jobs.add([3, 4, 5, 6].map(job));
  servers.clock.now = start + 10;
  // All four were looked at, and wait for the hour’s end.
  await eventually(async () => expect(await waiting(storage, start + 10)).toEqual(Array.from({ length: 4 }, () => start + mailPeriod)));
  expect(servers.count()).toBe(3);
  servers.clock.now = start + mailPeriod;
  await eventually(() => expect(servers.about()).toHaveLength(7));
  expect(servers.count()).toBe(4);
  await eventually(async () => expect(await waiting(storage, start + 2 * mailPeriod)).toEqual([]));
  expect(servers.errors).toEqual([]);
  await servers.stop();
  await remove();
});
