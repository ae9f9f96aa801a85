import { createPrivetClient } from '@privet/client';
import { cpSync } from 'node:fs';
import { startPrivet, type PrivetServer } from './privet-server.ts';
import type { Effort, Report } from './report.ts';
import { withScratchFolder } from './scratch-folder.ts';
import { seed } from './seed.ts';
import { percentile } from './statistics.ts';
import { integer, milliseconds, times } from './table.ts';

/** How many people one call asks about, which is as many as it may. */
const asked = 10_000;

/** "May I?" about 10,000 people in one call, where they are all that there are and where there are `many`. */
export async function checkPeople(many: number, effort: Effort): Promise<Report> {
  const { few: alone, many: among } = await withScratchFolder((folder) => measure(folder, many, effort));
  const rows = (
    [
      ['median', 0.5],
      ['slowest', 1],
    ] as const
  ).map(([name, share]) => {
    const [a, b] = [percentile(alone, share), percentile(among, share)];
    return [name, milliseconds(a), milliseconds(b), times(b / a)];
  });
  const rate = (calls: readonly number[]) => (asked / percentile(calls, 0.5)) * 1000;
  return {
    title: `A check of ${integer(asked)} people among ${integer(asked)} and ${integer(many)}`,
    method: `One call of consent.check about ${integer(asked)} people who each chose, over HTTP until its answer is parsed, on SQLite; one call at a time, in turns.`,
    table: {
      columns: ['', `among ${integer(asked)}`, `among ${integer(many)}`, 'ratio'],
      rows: [...rows, ['people/s', integer(rate(alone)), integer(rate(among)), times(rate(among) / rate(alone))]],
    },
    goals: [],
    figures: { few: alone, many: among },
  };
}

async function measure(folder: string, many: number, { rounds, seconds }: Effort) {
  const files = { few: `${folder}/few.db`, many: `${folder}/many.db` };
  const first = await startPrivet(files.few);
  await recordAll(first).finally(() => first.stop());
  cpSync(files.few, files.many);
  seed(files.many, Math.max(0, many - asked));
  const servers = { few: await startPrivet(files.few), many: await startPrivet(files.many) };
  try {
    const taken = { few: [] as number[], many: [] as number[] };
    const calls = rounds * seconds * 2;
    for (let call = -2; call < calls; call++) {
      for (const which of call % 2 === 0 ? (['few', 'many'] as const) : (['many', 'few'] as const)) {
        const answered = await check(servers[which]);
        if (call >= 0) taken[which].push(answered);
      }
    }
    return taken;
  } finally {
    await Promise.all([servers.few.stop(), servers.many.stop()]);
  }
}

const people = Array.from({ length: asked }, (_, index) => `person-${index}`);

async function recordAll({ url, secretKey, recording: { policyVersion, purposes } }: PrivetServer): Promise<void> {
  const { consent } = createPrivetClient({ baseUrl: url, key: secretKey });
  const choices = Object.fromEntries(purposes.map((purpose) => [purpose, 'granted'] as const));
  const waiting = people.values();
  const work = async () => {
    for (const user of waiting) {
      await consent.record({
        policyVersion,
        choices,
        method: 'banner',
        locale: 'en',
        subject: { user },
        decisionId: `decision-of-${user}`,
      });
    }
  };
  await Promise.all(Array.from({ length: 32 }, work));
}

/** Milliseconds until the answer is there, which says that everybody agreed. */
async function check({ url, secretKey, recording: { purposes } }: PrivetServer): Promise<number> {
  const [purpose] = purposes;
  const body = JSON.stringify({ checks: people.map((user) => ({ subject: { user }, purpose })) });
  const headers = { Authorization: `Bearer ${secretKey}`, 'Content-Type': 'application/json' };
  const start = performance.now();
  const response = await fetch(`${url}/v1/consents/check`, { method: 'POST', headers, body });
  const { results = [] } = (await response.json()) as { results?: readonly { readonly granted: boolean }[] };
  const taken = performance.now() - start;
  const granted = results.filter((verdict) => verdict.granted).length;
  if (granted !== asked) throw new Error(`${granted} of ${asked} people who agreed are said to have agreed (status ${response.status})`);
  return taken;
}
