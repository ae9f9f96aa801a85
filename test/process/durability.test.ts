import { createPrivetClient } from '@privet/client';
import { freshDatabase } from '@privet/test-tools/fresh-database';
import { startPrivet, type PrivetProcess } from '@privet/test-tools/privet-process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

const device = () => `dev_${crypto.randomUUID().replaceAll('-', '')}`;

interface Database {
  readonly database: string;
  readonly remove: () => Promise<void>;
}

const databases = {
  async SQLite(): Promise<Database> {
    const folder = mkdtempSync(join(tmpdir(), 'privet-process-'));
    return { database: join(folder, 'privet.db'), remove: async () => rmSync(folder, { recursive: true, force: true }) };
  },
  async Postgres(): Promise<Database> {
    const { url, drop } = await freshDatabase(inject('pgUrl'));
    return { database: url, remove: drop };
  },
};

describe.each(Object.entries(databases))('a server on %s', (_, open) => {
  let kept: Database;
  /** One after the other on one database: what ended the last one is what the next has to live with. */
  let server: PrivetProcess;
  let policyVersion: string;
  beforeAll(async () => {
    kept = await open();
    server = await startPrivet(kept);
    policyVersion = (await client().policy.get()).version;
  }, 60_000);
  afterAll(async () => {
    await server?.stop('SIGKILL');
    await kept.remove();
  });

  const client = () => createPrivetClient({ baseUrl: server.url, key: server.publishableKey, retry: { limit: 0 } });
  const record = (id: string) =>
    client().consent.record({ policyVersion, choices: { analytics: 'denied' }, method: 'banner', locale: 'en' }, { device: id });
  const isKept = async (id: string) => (await client().consent.current({}, { device: id })).decidedAt !== null;

  test('keeps every acknowledged decision over SIGKILL under load', { timeout: 60_000 }, async () => {
    const acknowledged: string[] = [];
    let killed = false;
    const writer = async () => {
      while (!killed) {
        const id = device();
        const outcome = await record(id).then(
          () => 'kept' as const,
          (error: unknown) => error,
        );
        if (outcome === 'kept') acknowledged.push(id);
        else if (!killed) throw outcome;
        // The other writers' calls are under way.
        if (!killed && acknowledged.length >= 200) {
          killed = true;
          server.signal('SIGKILL');
        }
      }
    };
    await Promise.all(Array.from({ length: 16 }, writer));
    await server.stop('SIGKILL');

    server = await startPrivet(kept);
    const found = await Promise.all(acknowledged.map(isKept));
    expect(found.filter((is) => !is)).toEqual([]);
    expect(found.length).toBeGreaterThanOrEqual(200);
  });

  test('drains on SIGTERM: what was taken is answered and kept, what was not taken left no trace', { timeout: 60_000 }, async () => {
    const outcomes = Array.from({ length: 100 }, async () => {
      const id = device();
      // Two calls each: when the signal comes, some have yet to send theirs.
      const taken = await client()
        .policy.get()
        .then(() => record(id))
        .then(
          () => true,
          () => false,
        );
      return { id, taken };
    });
    await Promise.race(outcomes);
    expect(await server.stop('SIGTERM')).toBe(0);
    const settled = await Promise.all(outcomes);

    server = await startPrivet(kept);
    const found = await Promise.all(settled.map(async ({ id, taken }) => ({ id, taken, kept: await isKept(id) })));
    expect(found.filter((one) => one.taken !== one.kept)).toEqual([]);
    expect(found.some(({ taken }) => taken)).toBe(true);
  });

  test('finds its keys, its policy and its signing key again; with another secret it says what to do', { timeout: 60_000 }, async () => {
    const id = device();
    const { id: decision } = await record(id);
    const jwks = await client().platform.jwks();
    await server.stop();
    const started = startPrivet({ ...kept, env: { PRIVET_SECRET: 'another secret of thirty-two characters' } });
    await expect(started).rejects.toThrow(/start with the same PRIVET_SECRET as before/);

    server = await startPrivet(kept);
    expect(await client().platform.jwks()).toEqual(jwks);
    expect(await client().consent.receipt({ id: decision }, { device: id })).toHaveProperty('signature');
  });
});

test('writes no device id, user or address into its log', { timeout: 60_000 }, async () => {
  const { database, remove } = (await databases['SQLite']?.()) ?? { database: '', remove: async () => {} };
  const server = await startPrivet({ database });
  const id = device();
  const browser = createPrivetClient({ baseUrl: server.url, key: server.publishableKey });
  const backend = createPrivetClient({ baseUrl: server.url, key: server.secretKey });
  const { version: policyVersion } = await browser.policy.get();
  const choice = { policyVersion, choices: { analytics: 'granted' as const }, locale: 'en' };
  await browser.consent.record({ ...choice, method: 'banner' }, { device: id });
  await backend.consent.record({ ...choice, method: 'api', subject: { email: 'ada.lovelace@example.com' } });
  await backend.consent.check({ checks: [{ subject: { user: 'user-4711' }, purpose: 'analytics' }] });
  await server.stop();
  expect(server.output()).toMatch(/"route":"POST \/v1\/consents","status":201/);
  for (const personal of [id, 'ada.lovelace', 'user-4711', server.secretKey]) expect(server.output()).not.toContain(personal);
  await remove();
});
