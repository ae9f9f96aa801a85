import type { Contestant, Ground } from './grounds.ts';
import { putLoadOn, type LoadResult } from './load/load.ts';
import type { RecordingServer } from './load/recording-requests.ts';
import type { Effort, Goal, Report } from './report.ts';
import { withScratchFolder } from './scratch-folder.ts';
import { median } from './statistics.ts';
import { integer, milliseconds, times, type Table } from './table.ts';

type Name = RecordingServer['name'];
type Runs = Record<Name, LoadResult[]>;

const connectionCounts = [10, 64] as const;
const warmUpSeconds = 1;

/** How fast visitors' choices are recorded, durably, beside c15t's backend. */
export async function consentWrites(ground: Ground, effort: Effort): Promise<Report> {
  const runs = await withScratchFolder((folder) => measure(ground, folder, effort));
  const compared = runs.map(({ connections, runs: { Privet, c15t } }) => ({ connections, privet: medians(Privet), c15t: medians(c15t) }));
  return {
    title: `Consent writes on ${ground.name}`,
    method:
      `One POST per choice of a visitor who was never seen before, closed loop over keep-alive connections; ${ground.durability}; ` +
      `medians of ${effort.rounds} rounds of ${effort.seconds} s in turns; every acknowledged choice was found in the database afterwards.`,
    table: tableOf(compared),
    goals: compared.filter(({ connections }) => connections === 10).flatMap((at10) => goalsOf(at10, ground)),
    figures: runs,
  };
}

async function measure(ground: Ground, folder: string, { rounds, seconds }: Effort) {
  const { contestants, stop } = await ground.start(folder);
  const acknowledged = { Privet: 0, c15t: 0 };
  const load = async ({ recording }: Contestant, connections: number, length: number) => {
    const result = await putLoadOn(recording, connections, length);
    acknowledged[recording.name] += result.answered;
    return result;
  };
  try {
    for (const contestant of contestants) await load(contestant, 10, warmUpSeconds);
    const all = connectionCounts.map((connections) => ({ connections, runs: { Privet: [], c15t: [] } as Runs }));
    for (let round = 0; round < rounds; round++) {
      // Who begins changes from round to round, so that neither always has the warmer machine.
      const order = round % 2 === 0 ? contestants : contestants.toReversed();
      for (const { connections, runs } of all) {
        for (const one of order) runs[one.recording.name].push(await load(one, connections, seconds));
      }
    }
    for (const one of contestants) expectChoices(one.recording.name, await one.countChoices(), acknowledged[one.recording.name]);
    return all;
  } finally {
    await stop();
  }
}

/** A server that answers before it writes would win every benchmark. */
function expectChoices(name: Name, stored: number, expected: number): void {
  if (stored !== expected) throw new Error(`${name} acknowledged ${expected} choices, and its database has ${stored}`);
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

function tableOf(compared: readonly Compared[]): Table {
  return {
    columns: ['', 'Privet', 'c15t', 'ratio'],
    rows: compared.flatMap(({ connections, privet, c15t }) => [
      [
        `writes/s, ${connections} connections`,
        integer(privet.perSecond),
        integer(c15t.perSecond),
        times(privet.perSecond / c15t.perSecond),
      ],
      [`p50, ${connections} connections`, milliseconds(privet.p50), milliseconds(c15t.p50), times(privet.p50 / c15t.p50)],
      [`p99, ${connections} connections`, milliseconds(privet.p99), milliseconds(c15t.p99), times(privet.p99 / c15t.p99)],
    ]),
  };
}

function goalsOf({ privet, c15t }: Compared, { goal }: Ground): Goal[] {
  const speed = privet.perSecond / c15t.perSecond;
  const tail = privet.p99 / c15t.p99;
  return [
    { goal: `at 10 connections at least ${goal} × the writes of c15t`, measured: times(speed), met: speed >= goal },
    { goal: 'at 10 connections a p99 of at most 0.2 × that of c15t', measured: times(tail), met: tail <= 0.2 },
  ];
}
