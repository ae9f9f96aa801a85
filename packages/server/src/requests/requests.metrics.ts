import { denialReasons, rightIds, type DenialReason, type ReadMetrics, type RequestMetric, type RequestMetrics } from '@privet/types';
import { failInput } from '../http/problem.js';
import type { RequestDesk } from './requests.desk.js';
import type { MetricRow } from './requests.store.js';

/**
 * What became of the requests that came in from `from` to before `to`: the year before `to` where it is not said, which is now where that is
 * not said (11 CCR §7102).
 *
 * @throws a 422 where the span ends before it begins
 */
export async function readMetrics({ store, now }: Pick<RequestDesk, 'store' | 'now'>, input: ReadMetrics): Promise<RequestMetrics> {
  const to = input.to === undefined ? now() : Date.parse(input.to);
  const from = input.from === undefined ? yearBefore(to) : Date.parse(input.from);
  if (from > to) failInput([{ path: '/from', message: 'The span ends before this; send a time before `to`', code: 'after_to' }]);
  const groups = byTypeAndRegime(await store.metrics({ from, to }));
  return {
    from: new Date(from).toISOString(),
    to: new Date(to).toISOString(),
    metrics: groups.map(metricOf).toSorted(inOrder),
  };
}

function yearBefore(time: number): number {
  const date = new Date(time);
  return date.setUTCFullYear(date.getUTCFullYear() - 1);
}

const inOrder = (one: RequestMetric, other: RequestMetric) =>
  rightIds.indexOf(one.type) - rightIds.indexOf(other.type) || (one.regime < other.regime ? -1 : 1);

interface MetricGroup extends Pick<MetricRow, 'type' | 'regime'> {
  readonly rows: MetricRow[];
}

function byTypeAndRegime(rows: readonly MetricRow[]): MetricGroup[] {
  const groups = new Map<string, MetricGroup>();
  for (const row of rows) {
    const { type, regime } = row;
    const key = `${type} ${regime}`;
    const group = groups.get(key) ?? { type, regime, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function metricOf({ type, regime, rows }: MetricGroup): RequestMetric {
  const counted = (...statuses: readonly MetricRow['status'][]) => total(rows.filter(({ status }) => statuses.includes(status)));
  const answered = rows.filter(({ status }) => status === 'fulfilled' || status === 'denied');
  return {
    type,
    regime,
    received: total(rows),
    compliedWith: counted('fulfilled'),
    denied: counted('denied'),
    deniedBy: deniedBy(rows),
    expired: counted('expired'),
    revoked: counted('revoked'),
    open: counted('open', 'in_progress'),
    ...percentilesOf(answered),
  };
}

const total = (rows: readonly MetricRow[]) => rows.reduce((sum, { count }) => sum + count, 0);

function deniedBy(rows: readonly MetricRow[]): RequestMetric['deniedBy'] {
  const denied = rows.filter(({ status }) => status === 'denied');
  const counts = denialReasons.map((ground) => [ground, total(denied.filter(({ reason }) => groundOf(reason) === ground))] as const);
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

const groundOf = (reason: string | null): DenialReason => denialReasons.find((ground) => ground === reason) ?? 'other';

/** The median is the middle, or between the two that are; the 95th percentile is a number of days that occurred (nearest rank). */
function percentilesOf(answered: readonly MetricRow[]): Pick<RequestMetric, 'medianDays' | 'p95Days'> {
  const counts = answered.map(({ days, count }) => ({ days: days ?? 0, count })).toSorted((one, other) => one.days - other.days);
  const all = total(answered);
  if (all === 0) return { medianDays: null, p95Days: null };
  const middle = [Math.ceil(all / 2), Math.floor(all / 2) + 1].map((rank) => daysAt(counts, rank));
  return { medianDays: middle.reduce((sum, days) => sum + days, 0) / 2, p95Days: daysAt(counts, Math.ceil((95 * all) / 100)) };
}

/** How many days the request of a rank took, from 1, in the order of their days. */
function daysAt(counts: readonly { readonly days: number; readonly count: number }[], rank: number): number {
  let seen = 0;
  return counts.find(({ count }) => (seen += count) >= rank)?.days ?? 0;
}

type Cell = string | number | null;

/** What each column of the table says; the grounds of denials have one each. */
const columns: readonly (readonly [name: string, cell: (metric: RequestMetric) => Cell])[] = [
  ['type', ({ type }) => type],
  ['regime', ({ regime }) => regime],
  ['received', ({ received }) => received],
  ['compliedWith', ({ compliedWith }) => compliedWith],
  ['denied', ({ denied }) => denied],
  ...denialReasons.map((reason) => [`deniedBy.${reason}`, (metric: RequestMetric) => metric.deniedBy[reason] ?? 0] as const),
  ['expired', ({ expired }) => expired],
  ['revoked', ({ revoked }) => revoked],
  ['open', ({ open }) => open],
  ['medianDays', ({ medianDays }) => medianDays],
  ['p95Days', ({ p95Days }) => p95Days],
];

/** Metrics as CSV (RFC 4180): a head line, CRLF after each. What is not known is empty. */
export function metricsCsv({ metrics }: RequestMetrics): string {
  const lines = [columns.map(([name]) => name), ...metrics.map((metric) => columns.map(([, cell]) => cell(metric)))];
  return lines.map((cells) => `${cells.map(csvField).join(',')}\r\n`).join('');
}

function csvField(cell: Cell): string {
  const text = String(cell ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
