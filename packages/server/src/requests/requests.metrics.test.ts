import { submitted, type DenialReason, type ReadMetrics, type RequestMetric, type RightId } from '@privet/types';
import { beforeEach, describe, expect, test } from 'vitest';
import type { ProblemError } from '../http/problem.js';
import { memoryStorage } from '../storage/memory/memory.storage.js';
import type { Storage } from '../storage/storage.js';
import { metricsCsv, readMetrics } from './requests.metrics.js';
import type { StoredRequest } from './requests.store.js';

const now = Date.parse('2026-11-24T09:30:00.000Z');
const day = 86_400_000;
const received = Date.parse('2026-03-01T10:00:00.000Z');
const instant = (time: number) => new Date(time).toISOString();

interface Given {
  readonly type?: RightId;
  readonly regime?: string;
  readonly phase?: 'working' | 'unverified' | 'fulfilled' | 'denied' | 'expired' | 'revoked';
  readonly reason?: DenialReason;
  /** How long it took. */
  readonly days?: number;
  readonly receivedAt?: number;
  readonly joinedTo?: string;
}

let storage: Storage;
let count = 0;
beforeEach(() => {
  storage = memoryStorage(() => now);
});

function request({
  type = 'access',
  regime = 'gdpr',
  phase = 'working',
  reason,
  days,
  joinedTo,
  receivedAt = received,
}: Given): StoredRequest {
  count += 1;
  const begun = submitted({ id: `evt_${count}`, at: instant(receivedAt), by: 'person' }, phase === 'unverified' ? 'unverified' : 'working');
  const closedAt = days === undefined ? null : instant(receivedAt + days * day);
  return {
    id: `req_${count}`,
    subject: 'email:ada',
    locale: 'en',
    jurisdiction: 'DE',
    policyVersion: '1',
    promise: 'P30D',
    sealed: '',
    type,
    regime,
    receivedAt,
    dueAt: receivedAt + 30 * day,
    joinedTo: joinedTo ?? null,
    mailed: null,
    reminded: 0,
    uploads: [],
    archive: null,
    sources: [],
    assembly: 0,
    progress: { ...begun, phase, reason: reason ?? begun.reason, closedAt },
  };
}

async function metricsOf(given: readonly Given[], input: ReadMetrics = {}) {
  const requests = given.map(request);
  await storage.requests.change({ ids: [], plan: () => ({ result: undefined, requests }) });
  return readMetrics({ store: storage.requests, now: () => now }, input);
}

const metric = (more: Partial<RequestMetric>): RequestMetric => ({
  type: 'access',
  regime: 'gdpr',
  received: 0,
  compliedWith: 0,
  denied: 0,
  deniedBy: {},
  expired: 0,
  revoked: 0,
  open: 0,
  medianDays: null,
  p95Days: null,
  ...more,
});

describe('what became of requests', () => {
  const cases: readonly (readonly [name: string, given: readonly Given[], expected: readonly Partial<RequestMetric>[]])[] = [
    ['none', [], []],
    ['open ones', [{}, { phase: 'unverified' }], [{ received: 2, open: 2 }]],
    ['nobody confirmed it', [{ phase: 'expired', days: 30 }], [{ received: 1, expired: 1 }]],
    ['taken back', [{ phase: 'revoked', days: 1 }], [{ received: 1, revoked: 1 }]],
    ['answered at once', [{ phase: 'fulfilled', days: 0 }], [{ received: 1, compliedWith: 1, medianDays: 0, p95Days: 0 }]],
    [
      'denied, on several grounds',
      [
        { phase: 'denied', reason: 'no_match', days: 3 },
        { phase: 'denied', reason: 'no_match', days: 5 },
        { phase: 'denied', reason: 'too_many_requests', days: 4 },
        { phase: 'fulfilled', days: 20 },
      ],
      [{ received: 4, compliedWith: 1, denied: 3, deniedBy: { no_match: 2, too_many_requests: 1 }, medianDays: 4.5, p95Days: 20 }],
    ],
    [
      'by type and law, in the order of the rights',
      [
        { type: 'delete', regime: 'gdpr', phase: 'fulfilled', days: 2 },
        { type: 'access', regime: 'gdpr', phase: 'fulfilled', days: 1 },
        { type: 'access', regime: 'ccpa' },
        { type: 'delete', regime: 'ccpa', phase: 'denied', reason: 'other', days: 9 },
      ],
      [
        { regime: 'ccpa', received: 1, open: 1 },
        { received: 1, compliedWith: 1, medianDays: 1, p95Days: 1 },
        { type: 'delete', regime: 'ccpa', received: 1, denied: 1, deniedBy: { other: 1 }, medianDays: 9, p95Days: 9 },
        { type: 'delete', received: 1, compliedWith: 1, medianDays: 2, p95Days: 2 },
      ],
    ],
    ['what joined another is not counted', [{ joinedTo: 'req_other' }, {}], [{ received: 1, open: 1 }]],
    [
      'days that expired or revoked ones took are no answer',
      [
        { phase: 'fulfilled', days: 1 },
        { phase: 'expired', days: 99 },
        { phase: 'revoked', days: 98 },
      ],
      [{ received: 3, compliedWith: 1, expired: 1, revoked: 1, medianDays: 1, p95Days: 1 }],
    ],
  ];

  test.each(cases)('%s', async (_, given, expected) => {
    expect((await metricsOf(given)).metrics).toEqual(expected.map(metric));
  });

  /** One that took each of these many days, in any order. */
  const upTo = (most: number) => Array.from({ length: most }, (_, index) => most - index);
  test.each([
    ['1', [7], 7, 7],
    ['2', [1, 4], 2.5, 4],
    ['3', [1, 4, 5], 4, 5],
    ['19', upTo(19), 10, 19],
    ['20', upTo(20), 10.5, 19],
    ['21', upTo(21), 11, 20],
    ['40', upTo(40), 20.5, 38],
    ['100', upTo(100), 50.5, 95],
    ['101', upTo(101), 51, 96],
    ['20 of the same days', Array.from({ length: 20 }, () => 3), 3, 3],
    ['20, one late', [...Array.from({ length: 19 }, () => 3), 45], 3, 3],
    ['20, two late', [...Array.from({ length: 18 }, () => 3), 44, 45], 3, 44],
  ])('the median and the 95th percentile of %s', async (_, all, medianDays, p95Days) => {
    const { metrics } = await metricsOf(all.map((days) => ({ phase: days % 2 ? 'fulfilled' : 'denied', reason: 'no_match', days })));
    expect(metrics).toMatchObject([{ received: all.length, medianDays, p95Days }]);
  });
});

describe('the span', () => {
  test.each<readonly [string, ReadMetrics, string, string]>([
    ['the year to now', {}, '2025-11-24T09:30:00.000Z', '2026-11-24T09:30:00.000Z'],
    ['the year before an end', { to: '2026-01-01T00:00:00Z' }, '2025-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z'],
    ['from a time on', { from: '2026-03-01T12:00:00+02:00' }, '2026-03-01T10:00:00.000Z', '2026-11-24T09:30:00.000Z'],
    ['no time at all', { from: instant(now), to: instant(now) }, instant(now), instant(now)],
  ])('is %s', async (_, input, from, to) => {
    const times = [Date.parse(from) - 1, Date.parse(from), Date.parse(to) - 1, Date.parse(to)];
    const metrics = await metricsOf(
      times.map((receivedAt) => ({ receivedAt })),
      input,
    );
    expect(metrics).toMatchObject({ from, to, metrics: from === to ? [] : [{ received: 2 }] });
  });

  test.each<ReadMetrics>([{ from: '2026-02-02T00:00:00Z', to: '2026-02-01T00:00:00Z' }, { from: '2027-01-01T00:00:00Z' }])(
    'that ends before it begins is refused: %o',
    async (input) => {
      const error = await metricsOf([], input).catch((thrown: ProblemError) => thrown);
      expect(error).toMatchObject({ code: 'INVALID_INPUT', more: { issues: [{ path: '/from', code: 'after_to' }] } });
    },
  );
});

describe('as a table', () => {
  const head =
    'type,regime,received,compliedWith,denied,deniedBy.suspected_fraud,deniedBy.insuf_verification,deniedBy.no_match,' +
    'deniedBy.claim_not_covered,deniedBy.outside_jurisdiction,deniedBy.too_many_requests,deniedBy.other,expired,revoked,open,medianDays,p95Days';

  test('a line each, under a head line, with a column for every ground', async () => {
    const metrics = await metricsOf([
      { phase: 'denied', reason: 'no_match', days: 3 },
      { phase: 'denied', reason: 'other', days: 4 },
      { phase: 'expired', days: 30 },
      { type: 'delete', regime: 'ccpa' },
    ]);
    expect(metricsCsv(metrics)).toBe(
      [head, 'access,gdpr,3,0,2,0,0,1,0,0,0,1,1,0,0,3.5,4', 'delete,ccpa,1,0,0,0,0,0,0,0,0,0,0,0,1,,', ''].join('\r\n'),
    );
  });

  test('of nothing is the head line alone', async () => {
    expect(metricsCsv(await metricsOf([]))).toBe(`${head}\r\n`);
  });

  test('what would break a line stands in quotes', async () => {
    const { metrics } = await metricsOf([{ regime: 'a,"b"\r\nc' }]);
    expect(metricsCsv({ from: '', to: '', metrics })).toContain('access,"a,""b""\r\nc",1,');
  });
});
