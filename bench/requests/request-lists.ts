import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { PrivetServer } from '../privet-server.ts';
import { percentile } from '../statistics.ts';
import type { RequestsDatabase } from './requests-ground.ts';

/** A list as a team opens it. */
export interface ListCase {
  readonly name: string;
  readonly query: Readonly<Record<string, string>>;
  /** The same in SQL, to find the middle of it. */
  readonly where: string;
}

export interface ListTimes {
  readonly name: string;
  readonly position: 'start' | 'middle';
  /** How many the list has. */
  readonly among: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

const list = (name: string, query: ListCase['query'], ...where: readonly string[]): ListCase => ({
  name,
  query,
  where: ['joined = 0', ...where].join(' AND '),
});

export function listCases(dueBefore: number): readonly ListCase[] {
  const before = { dueBefore: new Date(dueBefore).toISOString() };
  return [
    list('all', {}),
    list('status in_progress', { status: 'in_progress' }, "status = 'in_progress'"),
    list('status fulfilled', { status: 'fulfilled' }, "status = 'fulfilled'"),
    list('type correct', { type: 'correct' }, "type = 'correct'"),
    list('in_progress, delete', { status: 'in_progress', type: 'delete' }, "status = 'in_progress'", "type = 'delete'"),
    list('in_progress, verified', { status: 'in_progress', unverified: 'false' }, "status = 'in_progress'", 'verified = 1'),
    list('in_progress, unverified', { status: 'in_progress', unverified: 'true' }, "status = 'in_progress'", 'verified = 0'),
    list(
      'in_progress, verified, access',
      { status: 'in_progress', unverified: 'false', type: 'access' },
      "status = 'in_progress'",
      'verified = 1',
      "type = 'access'",
    ),
    list('unverified', { unverified: 'true' }, 'verified = 0'),
    list('unverified, correct', { unverified: 'true', type: 'correct' }, 'verified = 0', "type = 'correct'"),
    list('due before a day', before, `due_at < ${dueBefore}`),
    list('in_progress, due before a day', { ...before, status: 'in_progress' }, "status = 'in_progress'", `due_at < ${dueBefore}`),
    list('nothing: fulfilled, unverified', { status: 'fulfilled', unverified: 'true' }, "status = 'fulfilled'", 'verified = 0'),
  ];
}

/** How long pages of 50 take over HTTP, one after the other, from the start of a list and from its middle on. */
export async function measureLists(
  { url, secretKey }: PrivetServer,
  database: RequestsDatabase,
  { cases, calls }: { readonly cases: readonly ListCase[]; readonly calls: number },
): Promise<ListTimes[]> {
  const times: ListTimes[] = [];
  for (const { name, query, where } of cases) {
    const among = await countOf(database, where);
    for (const position of ['start', 'middle'] as const) {
      const cursor = position === 'middle' && among > 1 ? await middleOf(database, where, among) : undefined;
      const address = `${url}/v1/requests?${new URLSearchParams({ ...query, ...(cursor !== undefined && { cursor }) })}`;
      const expected = Math.min(50, position === 'start' ? among : 0);
      const taken = await readPages({ address, secretKey, calls, expected });
      times.push({ name, position, among, p50: percentile(taken, 0.5), p99: percentile(taken, 0.99) });
    }
  }
  return times;
}

/** What is read, how often, and how many entries a page has at least. */
export interface ListReading {
  readonly address: string;
  readonly secretKey: string;
  readonly calls: number;
  readonly expected: number;
}

const reader = fileURLToPath(new URL('list-reader.ts', import.meta.url));

/** Reads from a process of its own: this one has filled the database, and to collect what that left takes longer than a page. */
async function readPages(reading: ListReading): Promise<number[]> {
  const child = spawn(process.execPath, [reader, JSON.stringify(reading)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const exited = new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve));
  const output = await text(child.stdout);
  if ((await exited) !== 0) throw new Error(`Reading ${reading.address} broke off`);
  return JSON.parse(output) as number[];
}

async function countOf(database: RequestsDatabase, where: string): Promise<number> {
  const [row] = await database.rows<{ count: number | string }>(`SELECT count(*) AS count FROM requests WHERE ${where}`);
  return Number(row?.count);
}

/** The cursor of the page that ends in the middle. */
async function middleOf(database: RequestsDatabase, where: string, among: number): Promise<string> {
  const query = `SELECT due_at, id FROM requests WHERE ${where} ORDER BY due_at, id LIMIT 1 OFFSET ${Math.floor(among / 2)}`;
  const [row] = await database.rows<{ due_at: number | string; id: string }>(query);
  return Buffer.from(`at ${row?.due_at} ${row?.id}`).toString('base64url');
}
