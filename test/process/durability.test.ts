import { createPrivetClient } from '@privet/client';
import { freshDatabase } from '@privet/test-tools/fresh-database';
import { startPrivet, type PrivetProcess } from '@privet/test-tools/privet-process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';

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
  let server: PrivetProcess;
  beforeEach(async () => {
    kept = await open();
    server = await startPrivet(kept);
  });
  afterEach(async () => {
    await server.stop('SIGKILL');
    await kept.remove();
  });

  const client = () => createPrivetClient({ baseUrl: server.url, key: server.publishableKey, retry: { limit: 0 } });
  const record = async (id: string) => {
    const { version } = await client().policy.get();
    return client().consent.record(
      { policyVersion: version, choices: { analytics: 'denied' }, method: 'banner', locale: 'en' },
      { device: id },
    );
  };
  const decidedAt = async (id: string) => (await client().consent.current({}, { device: id })).decidedAt;

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
      }
    };
    const writers = Array.from({ length: 16 }, writer);
    const all = Promise.all(writers);
    while (acknowledged.length < 200) await new Promise((resolve) => setTimeout(resolve, 5));
    killed = true;
    await server.stop('SIGKILL');
    await all;

    server = await startPrivet(kept);
    const found = await Promise.all(acknowledged.map(decidedAt));
    expect(found.filter((at) => at === null)).toEqual([]);
    expect(found.length).toBeGreaterThanOrEqual(200);
  });

  test('drains on SIGTERM: what was taken is answered and kept, what was not taken left no trace', { timeout: 60_000 }, async () => {
    const outcomes = Array.from({ length: 100 }, async () => {
      const id = device();
      const taken = await record(id).then(
        () => true,
        () => false,
      );
      return { id, taken };
    });
    await Promise.race(outcomes);
    expect(await server.stop('SIGTERM')).toBe(0);
    const settled = await Promise.all(outcomes);

    server = await startPrivet(kept);
    for (const { id, taken } of settled) expect([taken, (await decidedAt(id)) !== null]).toEqual([taken, taken]);
    expect(settled.some(({ taken }) => taken)).toBe(true);
  });

  test('finds its keys, its policy and its signing key again after a restart', { timeout: 60_000 }, async () => {
    const id = device();
    const { id: decision } = await record(id);
    const jwks = await client().platform.jwks();
    await server.stop();
    server = await startPrivet(kept);
    expect(await client().platform.jwks()).toEqual(jwks);
    expect(await client().consent.receipt({ id: decision }, { device: id })).toHaveProperty('signature');
  });

  test('says what to do when it is started with another secret', { timeout: 60_000 }, async () => {
    await server.stop();
    const started = startPrivet({ ...kept, env: { PRIVET_SECRET: 'another secret of thirty-two characters' } });
    await expect(started).rejects.toThrow(/start with the same PRIVET_SECRET as before/);
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
