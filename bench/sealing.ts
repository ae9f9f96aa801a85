import { putLoadOn, type LoadResult } from './load/load.ts';
import { startSealing, type PrivetServer } from './privet-server.ts';
import type { Effort, Report } from './report.ts';
import { withScratchFolder } from './scratch-folder.ts';
import { median } from './statistics.ts';
import { integer, milliseconds, times } from './table.ts';

type Way = 'on' | 'off';
const ways = ['on', 'off'] as const;
const connections = 10;

/** What sealing every fact into the log costs a write. */
export async function sealing(effort: Effort): Promise<Report> {
  const runs = await withScratchFolder((folder) => measure(folder, effort));
  const of = (key: keyof LoadResult) => ({ on: median(runs.on.map((run) => run[key])), off: median(runs.off.map((run) => run[key])) });
  const [perSecond, p50, p99] = [of('perSecond'), of('p50'), of('p99')];
  // Round by round, so that what else the machine does weighs on both.
  const cost = median(runs.on.map((run, round) => (runs.off[round]?.perSecond ?? 0) / run.perSecond));
  return {
    title: 'Cost of a write with the log sealed, and without',
    method: `Two servers on SQLite files of their own, sealing in a thread, ${connections} connections, in turns; the cost is the median of the rounds' ratios.`,
    table: {
      columns: ['', 'sealed', 'not sealed', 'ratio'],
      rows: [
        ['writes/s', integer(perSecond.on), integer(perSecond.off), times(perSecond.on / perSecond.off)],
        ['p50', milliseconds(p50.on), milliseconds(p50.off), times(p50.on / p50.off)],
        ['p99', milliseconds(p99.on), milliseconds(p99.off), times(p99.on / p99.off)],
      ],
    },
    goals: [{ goal: 'sealing makes a write at most 1.05 × as dear', measured: times(cost), met: cost <= 1.05 }],
    figures: runs,
  };
}

async function measure(folder: string, { rounds, seconds }: Effort): Promise<Record<Way, LoadResult[]>> {
  const servers: Partial<Record<Way, PrivetServer>> = {};
  const load = (way: Way, length: number) => {
    const server = servers[way];
    if (!server) throw new Error('Both servers were started');
    return putLoadOn(server.recording, connections, length);
  };
  try {
    for (const way of ways) servers[way] = await startSealing(`${folder}/${way}.db`, way);
    for (const way of ways) await load(way, 1);
    const runs: Record<Way, LoadResult[]> = { on: [], off: [] };
    for (let round = 0; round < rounds; round++) {
      for (const way of round % 2 === 0 ? ways : ways.toReversed()) runs[way].push(await load(way, seconds));
    }
    return runs;
  } finally {
    await Promise.all(Object.values(servers).map((server) => server.stop()));
  }
}
