import { DatabaseSync } from 'node:sqlite';
import { putLoadOn, type LoadResult } from './load/load.ts';
import type { RecordingServer } from './load/recording-requests.ts';
import { startC15t } from './peers/c15t.ts';
import { startPrivet } from './privet-server.ts';
import type { Effort, Goal, Report } from './report.ts';
import { withScratchFolder } from './scratch-folder.ts';
import { median } from './statistics.ts';
import { integer, milliseconds, times, type Table } from './table.ts';

type Name = RecordingServer['name'];
type Runs = Record<Name, LoadResult[]>;

const connectionCounts = [10, 64] as const;
const warmUpSeconds = 1;

/** How fast visitors' choices are recorded, durably, beside c15t's backend. */
export async function consentWrites(effort: Effort): Promise<Report> {
  const runs = await withScratchFolder((folder) => measure(folder, effort));
  const compared = runs.map(({ connections, runs: { Privet, c15t } }) => ({ connections, privet: medians(Privet), c15t: medians(c15t) }));
  return {
    title: 'Consent writes',
    method:
      'One POST per choice of a visitor who was never seen before, closed loop over keep-alive connections; SQLite, WAL, synchronous=FULL ' +
      'on both sides; every acknowledged choice is counted in the database afterwards.',
    table: table(compared),
    goals: compared.filter(({ connections }) => connections === 10).flatMap(goals),
    figures: runs,
  };
}

async function measure(folder: string, { rounds, seconds }: Effort) {
  const files = { Privet: `${folder}/privet.db`, c15t: `${folder}/c15t.db` };
  const privet = await startPrivet(files.Privet);
  const c15t = await startC15t(files.c15t);
  const servers: readonly RecordingServer[] = [privet.recording, { name: 'c15t', url: c15t.url }];
  const acknowledged = { Privet: 0, c15t: 0 };
  const load = async (server: RecordingServer, connections: number, length: number) => {
    const result = await putLoadOn(server, connections, length);
    acknowledged[server.name] += result.answered;
    return result;
  };
  try {
    for (const server of servers) await load(server, 10, warmUpSeconds);
    const all = connectionCounts.map((connections) => ({ connections, runs: { Privet: [], c15t: [] } as Runs }));
    for (let round = 0; round < rounds; round++) {
      // Who begins changes from round to round, so that neither always has the warmer machine.
      const order = round % 2 === 0 ? servers : servers.toReversed();
      for (const { connections, runs } of all) {
        for (const server of order) runs[server.name].push(await load(server, connections, seconds));
      }
    }
    expectRows(files.Privet, 'consent_decisions', acknowledged.Privet);
    expectRows(files.c15t, 'consent', acknowledged.c15t);
    return all;
  } finally {
    await Promise.all([privet.stop(), c15t.stop()]);
  }
}

/** A server that answers before it writes would win every benchmark. */
function expectRows(file: string, table: string, expected: number): void {
  const database = new DatabaseSync(file, { readOnly: true });
  const rows = database.prepare(`select count(*) as rows from ${table}`).get()?.['rows'];
  database.close();
  if (rows !== expected) throw new Error(`${expected} choices were acknowledged, and ${file} has ${rows}`);
}

function medians(runs: readonly LoadResult[]) {
  const of = (key: keyof LoadResult) => median(runs.map((run) => run[key]));
  return { perSecond: of('perSecond'), p50: of('p50'), p99: of('p99') };
}

interface Compared {
  readonly connections: number;
  readonly privet: ReturnType<typeof medians>;
  readonly c15t: ReturnType<typeof medians>;
}

function table(compared: readonly Compared[]): Table {
  return {
    columns: ['', 'Privet', 'c15t', 'ratio'],
    rows: compared.flatMap(({ connections, privet, c15t }) => [
      [`writes/s, ${connections} connections`, integer(privet.perSecond), integer(c15t.perSecond), times(privet.perSecond / c15t.perSecond)],
      [`p50, ${connections} connections`, milliseconds(privet.p50), milliseconds(c15t.p50), times(privet.p50 / c15t.p50)],
      [`p99, ${connections} connections`, milliseconds(privet.p99), milliseconds(c15t.p99), times(privet.p99 / c15t.p99)],
    ]),
  };
}

function goals({ privet, c15t }: Compared): Goal[] {
  const speed = privet.perSecond / c15t.perSecond;
  const tail = privet.p99 / c15t.p99;
  return [
    { goal: 'at 10 connections at least 15 × the writes of c15t', measured: times(speed), met: speed >= 15 },
    { goal: 'at 10 connections a p99 of at most 0.2 × that of c15t', measured: times(tail), met: tail <= 0.2 },
  ];
}
