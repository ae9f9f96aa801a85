import { startFulfilling, type PrivetServer } from '../privet-server.ts';
import type { Report } from '../report.ts';
import { postgresGround, sqliteGround, type RequestsGround } from '../requests/requests-ground.ts';
import { withScratchFolder } from '../scratch-folder.ts';
import { integer } from '../table.ts';
import { makeCompany, type PersonRows } from './company.ts';
import { accessInMemory, type AccessMemory } from './access-memory.ts';
import { openAtOnce, type OpenAtOnce } from './open-at-once.ts';

/** The largest growth of memory that an access may cost, in bytes. */
const memoryGoal = 64 * 1024 ** 2;
const mebibytes = (bytes: number) => `${(bytes / 1024 ** 2).toFixed(1)} MB`;
const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;

export interface FulfilmentSize {
  /** Rows of the person who has most. */
  readonly rows: number;
  /** Requests that are filed at once. */
  readonly open: number;
}

const big = 'big@example.com';
const small = 'small@example.com';
const otherPerson = (index: number) => `person-${index}@example.com`;

/** What it takes to answer requests from a company's data: memory for one person with very much of it, time for very many people. */
export async function fulfilment({ rows, open }: FulfilmentSize): Promise<Report> {
  const measured: Measured[] = [];
  for (const ground of [sqliteGround, postgresGround])
    measured.push(await withScratchFolder((folder) => measureOn(ground, { folder, rows, open })));
  return {
    title: `Fulfilment: a person with ${integer(rows)} rows, and ${integer(open)} requests at once`,
    method:
      'Three sources over one SQLite file: two by SQL, one of functions. An access to all rows of one person, from filing to the last byte ' +
      'of the archive, with the resident memory of the server looked at from outside, above what it has after a small access; then ' +
      'requests of as many people, of which a third are deletions, filed over 20 connections beside the work on them. ' +
      [sqliteGround, postgresGround].map(({ name, durability }) => `${name}: ${durability}`).join('; '),
    table: {
      columns: ['', ...measured.map(({ ground }) => ground)],
      rows: [
        ['memory when idle', ...measured.map(({ access }) => mebibytes(access.idle))],
        ['peak above idle', ...measured.map(({ access }) => mebibytes(access.peak - access.idle))],
        [`${integer(rows)} rows, filed to fulfilled`, ...measured.map(({ access }) => seconds(access.fulfilledAfter))],
        ['archive', ...measured.map(({ access }) => mebibytes(access.bytes))],
        ['requests open at once, at most', ...measured.map(({ many }) => integer(many.openAtMost))],
        ['fulfilled a minute', ...measured.map(({ many }) => integer(many.perMinute))],
        ['verified to fulfilled, p50', ...measured.map(({ many }) => seconds(many.p50))],
        ['p95', ...measured.map(({ many }) => seconds(many.p95))],
      ],
    },
    goals: measured.map(({ ground, access }) => ({
      goal: `on ${ground} an access to ${integer(rows)} rows within ${mebibytes(memoryGoal)} above idle`,
      measured: mebibytes(access.peak - access.idle),
      met: access.peak - access.idle <= memoryGoal,
    })),
    figures: measured,
  };
}

interface Measured {
  readonly ground: string;
  readonly access: AccessMemory;
  readonly many: OpenAtOnce;
}

interface Task extends FulfilmentSize {
  readonly folder: string;
}

async function measureOn(ground: RequestsGround, { folder, rows, open }: Task): Promise<Measured> {
  const company = `${folder}/company.db`;
  makeCompany(company, peopleOf({ rows, open }));
  const database = await ground.open(folder);
  const withServer = async <T>(work: (server: PrivetServer) => Promise<T>): Promise<T> => {
    const server = await startFulfilling(database.address, company, `${folder}/blobs`);
    try {
      return await work(server);
    } finally {
      await server.stop();
    }
  };
  try {
    const access = await withServer((server) => accessInMemory(server, { small, big }));
    const people = Array.from({ length: open }, (_, index) => otherPerson(index));
    return { ground: ground.name, access, many: await withServer((server) => openAtOnce(server, people)) };
  } finally {
    await database.close();
  }
}

function* peopleOf({ rows, open }: FulfilmentSize): Generator<PersonRows> {
  yield { email: big, orders: rows * 0.5, messages: rows * 0.3, letters: rows * 0.2 };
  yield { email: small, orders: 10, messages: 3, letters: 10 };
  for (let index = 0; index < open; index += 1) yield { email: otherPerson(index), orders: 20, messages: 5, letters: 10 };
}
