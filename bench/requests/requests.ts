import { putLoadOn, type LoadResult } from '../load/load.ts';
import type { SubmittingServer } from '../load/submitting-requests.ts';
import { startTakingRequests, type PrivetServer } from '../privet-server.ts';
import type { Effort, Goal, Report } from '../report.ts';
import { withScratchFolder } from '../scratch-folder.ts';
import { median } from '../statistics.ts';
import { integer, milliseconds } from '../table.ts';
import { listCases, measureLists, type ListTimes } from './request-lists.ts';
import { postgresGround, sqliteGround, type RequestsDatabase, type RequestsGround } from './requests-ground.ts';

const connections = 10;
const day = 86_400_000;

interface Measured {
  readonly ground: string;
  readonly submitted: { readonly few: LoadResult[]; readonly many: LoadResult[] };
  readonly lists: ListTimes[];
}

/** How many requests are taken in a second, and how long the team waits for a list among `many`. */
export async function requests(many: number, effort: Effort): Promise<Report> {
  const measured: Measured[] = [];
  for (const ground of [sqliteGround, postgresGround])
    measured.push(await withScratchFolder((folder) => measureOn(ground, { folder, many, effort })));
  return {
    title: `Requests: taken, and listed among ${integer(many)}`,
    method:
      `Submissions over ${connections} keep-alive connections, each by another address, beside the work on their mails, which go nowhere; ` +
      `then pages of 50 over HTTP, one call at a time, by due date under each filter, from the start of the list and from its middle. ` +
      [sqliteGround, postgresGround].map(({ name, durability }) => `${name}: ${durability}`).join('; '),
    table: {
      columns: ['', ...measured.flatMap(({ ground }) => [`${ground} p50`, 'p99']), 'among'],
      rows: [...submissionRows(measured, many), ...listRows(measured)],
    },
    goals: measured.map(goalOf),
    figures: measured,
  };
}

interface Task {
  readonly folder: string;
  readonly many: number;
  readonly effort: Effort;
}

async function measureOn(ground: RequestsGround, { folder, many, effort }: Task): Promise<Measured> {
  const database = await ground.open(folder);
  try {
    const few = await withServer(database, (server) => submit(server, database, effort));
    await database.fill(many);
    return await withServer(database, async (server) => {
      const cases = listCases(Date.now() - 365 * day);
      const lists = await measureLists(server, database, { cases, calls: effort.rounds * effort.seconds * 15 });
      return { ground: ground.name, lists, submitted: { few, many: await submit(server, database, effort) } };
    });
  } finally {
    await database.close();
  }
}

async function withServer<T>(database: RequestsDatabase, work: (server: PrivetServer) => Promise<T>): Promise<T> {
  const server = await startTakingRequests(database.address);
  try {
    return await work(server);
  } finally {
    await server.stop();
  }
}

async function submit(server: PrivetServer, database: RequestsDatabase, { rounds, seconds }: Effort): Promise<LoadResult[]> {
  const submitting: SubmittingServer = { name: 'requests', url: server.url, key: server.recording.key };
  await putLoadOn(submitting, connections, 1);
  const runs: LoadResult[] = [];
  for (let round = 0; round < rounds; round++) {
    await mailsSent(database);
    runs.push(await putLoadOn(submitting, connections, seconds));
  }
  await mailsSent(database);
  return runs;
}

/** Waits until no mail waits any more: work that belongs to no later measurement. */
async function mailsSent(database: RequestsDatabase): Promise<void> {
  const query = "SELECT count(*) AS count FROM jobs WHERE kind = 'mail' AND failed_at IS NULL";
  while (Number((await database.rows<{ count: number | string }>(query))[0]?.count) > 0)
    await new Promise((resolve) => setTimeout(resolve, 200));
}

function submissionRows(measured: readonly Measured[], many: number): string[][] {
  const of = (runs: readonly LoadResult[], key: keyof LoadResult) => median(runs.map((run) => run[key]));
  return (['few', 'many'] as const).flatMap((which) => {
    const among = integer(which === 'few' ? 0 : many);
    const runs = measured.map(({ submitted }) => submitted[which]);
    return [
      ['submissions/s', ...runs.flatMap((all) => [integer(of(all, 'perSecond')), '']), among],
      ['a submission', ...runs.flatMap((all) => [milliseconds(of(all, 'p50')), milliseconds(of(all, 'p99'))]), among],
    ];
  });
}

function listRows(measured: readonly Measured[]): string[][] {
  const [first] = measured;
  return (first?.lists ?? []).map(({ name, position, among }, at) => [
    `${name}, from the ${position}`,
    ...measured.flatMap(({ lists }) => [milliseconds(lists[at]?.p50 ?? Number.NaN), milliseconds(lists[at]?.p99 ?? Number.NaN)]),
    integer(among),
  ]);
}

function goalOf({ ground, lists }: Measured): Goal {
  const slowest = lists.toSorted((one, other) => other.p99 - one.p99)[0];
  const p99 = slowest?.p99 ?? Number.NaN;
  return {
    goal: `on ${ground} a page of any list within 10 ms at p99`,
    measured: `${milliseconds(p99)} (${slowest?.name}, from the ${slowest?.position})`,
    met: p99 <= 10,
  };
}
