import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildPackages } from '../scripts/build/build-packages.ts';
import { installPeers } from './peers/install.ts';
import type { Effort, Report } from './report.ts';
import { formatTable } from './table.ts';

const usage = `Measures Privet beside what it is compared with.
  pnpm bench [NAME…] [--quick] [--size N]

  writes     consent writes on SQLite, beside c15t's backend
  postgres   the same on Postgres
  sealing    consent writes with the log sealed, and without
  size       the banner path, beside vanilla-cookieconsent
  paint      the banner in a page, beside vanilla-cookieconsent, Klaro and c15t
  client     createPrivetClient, beside fetch
  check      one check of 10,000 people, among themselves and among N
  stored     what a write costs at 10,000 and at N stored decisions
  requests   people's requests a second, and their lists among N (1,000,000), on SQLite and Postgres
  fulfil     an access to 100,000 rows in constant memory, and 1,000 requests open at once, on SQLite and Postgres

  --quick    two minutes for all of it: enough to see that it works
  --size N   how many subjects, decisions or requests "many" are (100,000); filling 10,000,000 takes some 6 minutes and 14 GB
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    size: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

const effort: Effort = values.quick ? { rounds: 3, seconds: 1 } : { rounds: 7, seconds: 3 };
const many = Number(values.size ?? 100_000);
const manyRequests = Number(values.size ?? 1_000_000);

// Loaded when they run, which is after the build that they import from.
const benchmarks: Readonly<Record<string, () => Promise<Report>>> = {
  writes: () => writesOn('sqlite'),
  postgres: () => writesOn('postgres'),
  sealing: async () => (await import('./sealing.ts')).sealing(effort),
  size: async () => (await import('./banner-size.ts')).bannerSize(),
  paint: async () => (await import('./widgets/banner-paint.ts')).bannerPaint(effort),
  client: async () => (await import('./client-overhead.ts')).clientOverhead(effort),
  check: async () => (await import('./check-people.ts')).checkPeople(many, effort),
  stored: async () => (await import('./stored-decisions.ts')).storedDecisions(many, effort),
  fulfil: async () =>
    (await import('./fulfilment/fulfilment.ts')).fulfilment(values.quick ? { rows: 20_000, open: 100 } : { rows: 100_000, open: 1_000 }),
  requests: async () => (await import('./requests/requests.ts')).requests(manyRequests, effort),
};

const names = positionals.length > 0 ? positionals : Object.keys(benchmarks);
const unknown = names.find((name) => !(name in benchmarks));

if (values.help) console.log(usage);
else if (unknown !== undefined || !(many >= 10_000)) {
  console.error(unknown === undefined ? '--size is a number from 10000' : `There is no benchmark named ${unknown}\n\n${usage}`);
  process.exitCode = 1;
} else await runAll(names);

async function runAll(chosen: readonly string[]): Promise<void> {
  await buildPackages();
  installPeers();
  const machine = `Node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model ?? 'an unknown processor'}`;
  console.log(`${machine}${values.quick ? ', --quick: too short for figures to quote' : ''}`);
  for (const name of chosen) {
    const report = await benchmarks[name]?.();
    if (!report) continue;
    print(report);
    keep(name, { measuredAt: new Date().toISOString(), machine, effort, ...report });
  }
}

async function writesOn(name: 'sqlite' | 'postgres'): Promise<Report> {
  const grounds = await import('./grounds.ts');
  const { consentWrites } = await import('./consent-writes.ts');
  return consentWrites(grounds[name], effort);
}

function print({ title, method, table, goals }: Report): void {
  const told = goals.map(({ goal, measured, met }) => `${met ? '✓' : '✗'} ${goal}: ${measured}`);
  console.log(['', title, method, '', formatTable(table), '', ...told].join('\n').trimEnd());
}

function keep(name: string, report: object): void {
  const folder = fileURLToPath(new URL('results/', import.meta.url));
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}${name}.json`, `${JSON.stringify(report, null, 2)}\n`);
}
