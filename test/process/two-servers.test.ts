import { createPrivetClient } from '@privet/client';
import { freshDatabase } from '@privet/test-tools/fresh-database';
import { runPrivet, startPrivet, type PrivetProcess } from '@privet/test-tools/privet-process';
import { expect, inject, test } from 'vitest';

const writers = 64;

interface Sent {
  readonly device: string;
  readonly decisionId: string;
}

/** 64 writers, half at each server; some tell both of the same decision. Resolves with what was acknowledged. */
async function writeAtOnce(servers: readonly PrivetProcess[], until: (acknowledged: readonly Sent[]) => boolean): Promise<Sent[]> {
  const clients = servers.map(({ url, publishableKey: key }) => createPrivetClient({ baseUrl: url, key, retry: { limit: 0 } }));
  const { version: policyVersion } = await clients[0]!.policy.get();
  const acknowledged: Sent[] = [];
  const write = async (number: number) => {
    while (!until(acknowledged)) {
      const sent = { device: `dev_${crypto.randomUUID().replaceAll('-', '')}`, decisionId: crypto.randomUUID() };
      const choice = {
        policyVersion,
        choices: { analytics: 'denied' as const },
        method: 'banner' as const,
        locale: 'en',
        decisionId: sent.decisionId,
      };
      const tellOne = (at: number) => clients[at % clients.length]!.consent.record(choice, { device: sent.device });
      const tries = number % 8 === 0 ? [tellOne(0), tellOne(1)] : [tellOne(number)];
      const outcomes = await Promise.allSettled(tries);
      if (outcomes.some(({ status }) => status === 'fulfilled')) acknowledged.push(sent);
      if (outcomes.every(({ status }) => status === 'rejected')) return;
    }
  };
  await Promise.all(Array.from({ length: writers }, (_, number) => write(number)));
  return acknowledged;
}

/** Nothing lost, nothing doubled: every acknowledged decision is there once. */
async function expectKeptOnce(server: PrivetProcess, acknowledged: readonly Sent[]): Promise<void> {
  const backend = createPrivetClient({ baseUrl: server.url, key: server.secretKey });
  const subjects: string[] = [];
  for await (const { subject } of backend.consent.list({ limit: 100 })) subjects.push(subject);
  expect(new Set(subjects).size).toBe(subjects.length);
  expect(subjects.length).toBeGreaterThanOrEqual(acknowledged.length);
  const histories = await Promise.all(acknowledged.map(({ device }) => backend.consent.historyOf({ subject: { device } }).page()));
  expect(histories.filter(({ data }) => data.length !== 1)).toEqual([]);
}

test(
  'two servers on one Postgres, 64 writers, one of them killed twice: nothing lost, nothing doubled, one log',
  { timeout: 120_000 },
  async () => {
    const { url: database, drop } = await freshDatabase(inject('pgUrl'));
    const audit = () => runPrivet(['audit', 'verify'], { database });
    let servers = await Promise.all([startPrivet({ database }), startPrivet({ database })]);
    const acknowledged = await writeAtOnce(servers, ({ length }) => length >= 250);
    for (const round of [1, 2]) {
      const goal = acknowledged.length + 150;
      const writing = writeAtOnce(servers, ({ length }) => acknowledged.length + length >= goal);
      setTimeout(() => servers[1].signal('SIGKILL'), 100 * round);
      acknowledged.push(...(await writing));
      await servers[1].stop('SIGKILL');
      servers = [servers[0], await startPrivet({ database })];
    }
    await expectKeptOnce(servers[1], acknowledged);
    await Promise.all(servers.map((server) => server.stop('SIGTERM')));
    const { code, output } = await audit();
    expect(output).toMatch(/\d+/);
    expect(code).toBe(0);
    await drop();
  },
);
