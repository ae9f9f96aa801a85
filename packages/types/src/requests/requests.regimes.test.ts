import * as z from 'zod/mini';
import { describe, expect, test } from 'vitest';
import { rightIds } from '../fields/rights.js';
import { requestRegimes, type Cited, type RequestRegime } from './requests.regimes.js';

const citedIn = ({ times, appeal, pauses, end, yearly }: RequestRegime): readonly Cited[] => [
  ...times.flatMap(({ answer, acknowledge, extension }) => [
    answer,
    ...(acknowledge ? [acknowledge] : []),
    ...(extension ? [extension] : []),
  ]),
  ...(appeal ? [appeal.file, appeal.answer, ...(appeal.extension ? [appeal.extension] : [])] : []),
  pauses,
  end,
  ...yearly,
];

describe.each(requestRegimes)('$id', (regime) => {
  test('each rule is told and cited, and says when it was compared with its source', () => {
    for (const { rule, source, checkedAt } of citedIn(regime)) {
      expect(rule).toMatch(/^[A-Z].*\.$/);
      // A section, an article, a chapter: something to look up. The ICO’s guidance is known by its name.
      expect(source).toMatch(/\d|guidance/);
      if (checkedAt !== null) expect(z.safeParse(z.iso.date(), checkedAt).success, checkedAt).toBe(true);
    }
  });

  test('each kind of request has one time at most', () => {
    const types = regime.times.flatMap((times) => times.types);
    expect(new Set(types).size).toBe(types.length);
    for (const type of types) expect(rightIds).toContain(type);
  });

  test('an extension is counted in the unit of what it extends', () => {
    for (const { answer, extension } of [...regime.times, ...(regime.appeal ? [regime.appeal] : [])]) {
      expect(answer.length.count).toBeGreaterThan(0);
      if (extension) expect(extension.length.unit).toBe(answer.length.unit);
    }
  });
});

test('each law has one entry', () => {
  const ids = requestRegimes.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each([
  ['ccpa', ['access', 'portability'], 2, 'refuse', 'Cal. Civ. Code 1798.130(b)'],
  ['virginia-vcdpa', null, 2, 'charge', 'Va. Code 59.1-577(B)(3)'],
  ['connecticut-ctdpa', null, 1, 'charge', 'Conn. Gen. Stat. 42-518(c)(3)'],
  ['colorado-cpa', ['portability'], 2, 'refuse', 'C.R.S. 6-1-1306(1)(e)'],
])('%s limits %s to %i in twelve months: more may be met by “%s” (%s)', (id, types, count, beyond, source) => {
  const limits = requestRegimes.find((regime) => regime.id === id)?.yearly ?? [];
  expect(limits.map((limit) => [types ? limit.types : null, limit.count, limit.beyond, limit.source])).toContainEqual([
    types,
    count,
    beyond,
    source,
  ]);
});

test.each(['gdpr', 'uk-gdpr', 'fadp', 'lgpd', 'quebec-law-25', 'pipeda'])('%s counts no requests', (id) => {
  expect(requestRegimes.find((regime) => regime.id === id)?.yearly).toEqual([]);
});
