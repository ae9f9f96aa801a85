import { putLoadOn, type LoadResult } from './load/load.ts';
import { startPrivet, type PrivetServer } from './privet-server.ts';
import type { Effort, Report } from './report.ts';
import { withScratchFolder } from './scratch-folder.ts';
import { seed } from './seed.ts';
import { median } from './statistics.ts';
import { integer, milliseconds, times } from './table.ts';

const few = 10_000;
const connections = 10;

/** Whether a write grows dearer as decisions pile up: 10,000 stored ones against `many`. */
export async function storedDecisions(many: number, effort: Effort): Promise<Report> {
  const runs = await withScratchFolder((folder) => measure(folder, many, effort));
  const of = (key: keyof LoadResult) => ({ few: median(runs.few.map((run) => run[key])), many: median(runs.many.map((run) => run[key])) });
  const [perSecond, p50, p99] = [of('perSecond'), of('p50'), of('p99')];
  const cost = perSecond.few / perSecond.many;
  return {
    title: `Cost of a write at ${integer(few)} and ${integer(many)} stored decisions`,
    method:
      'Two servers, one with each database (SQLite, WAL, synchronous=FULL; filled by SQL), and the consent writes of 10 connections on them in turns. ' +
      'The databases were just written, so the system has of them in memory what fits there.',
    table: {
      columns: ['', integer(few), integer(many), 'ratio'],
      rows: [
        ['writes/s', integer(perSecond.few), integer(perSecond.many), times(perSecond.many / perSecond.few)],
        ['cost of a write', milliseconds(1000 / perSecond.few), milliseconds(1000 / perSecond.many), times(cost)],
        ['p50', milliseconds(p50.few), milliseconds(p50.many), times(p50.many / p50.few)],
        ['p99', milliseconds(p99.few), milliseconds(p99.many), times(p99.many / p99.few)],
      ],
    },
    goals: [{ goal: `a write at ${integer(many)} costs at most 1.2 × one at ${integer(few)}`, measured: times(cost), met: cost <= 1.2 }],
    figures: runs,
  };
}

async function measure(folder: string, many: number, { rounds, seconds }: Effort) {
  const servers: PrivetServer[] = [];
  try {
    for (const stored of [few, many]) servers.push(await startSeeded(`${folder}/${stored}.db`, stored));
    const runs: { few: LoadResult[]; many: LoadResult[] } = { few: [], many: [] };
    const load = async (which: 'few' | 'many', length: number) => {
      const server = servers[which === 'few' ? 0 : 1];
      if (!server) throw new Error('Both servers were started above');
      return putLoadOn(server.recording, connections, length);
    };
    await load('few', 1);
    await load('many', 1);
    for (let round = 0; round < rounds; round++) {
      const order = round % 2 === 0 ? (['few', 'many'] as const) : (['many', 'few'] as const);
      for (const which of order) runs[which].push(await load(which, seconds));
    }
    return runs;
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
}

/** A server whose database holds so many decisions, each of another visitor. */
async function startSeeded(file: string, stored: number): Promise<PrivetServer> {
  const first = await startPrivet(file);
  await putLoadOn(first.recording, 1, 0.05);
  await first.stop();
  seed(file, stored);
  const server = await startPrivet(file);
  await sealed(server, stored);
  return server;
}

/** Waits until all that was filled in is sealed, which is work that belongs to no write of the measurement. */
async function sealed({ url }: PrivetServer, stored: number): Promise<void> {
  for (let size = 0; size < stored;) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    const answer = await fetch(`${url}/v1/audit/checkpoint`);
    if (answer.ok) size = ((await answer.json()) as { treeSize: number }).treeSize;
  }
}
