import * as z from 'zod/mini';
import { describe, expect, test } from 'vitest';
import { definePolicy } from './define-policy.js';
import type { Policy } from './policy.definition.js';
import { all, drop, edit, fullPolicy, type Edit } from './policy.diff.suite.js';
import { BannerPolicy, PolicyView } from './policy.schemas.js';
import { unchangedSince } from './policy.unchanged-since.js';
import { bannerPolicy, consentTerms, policyView } from './policy.view.js';

const version = (name: string, ...edits: Edit[]): Policy => definePolicy({ ...all(...edits)(fullPolicy), version: name });
const sell = edit('purposes', 1, { saleOrSharing: true });
const word = edit('purposes', 1, { consequence: { en: 'Little', de: 'Wenig' } });
const without: Edit = all(drop('purposes', 1), drop('trackers', 0), (policy) => ({ ...policy, optOuts: [] }));

interface Row {
  readonly history: Policy[];
  readonly current: Policy;
  readonly since: Record<string, string[]>;
}

const rows: [what: string, row: Row][] = [
  ['the first version', { history: [], current: version('1'), since: {} }],
  ['only wording changed', { history: [version('1'), version('2', word)], current: version('3'), since: {} }],
  ['one purpose is sold now', { history: [version('1')], current: version('2', sell), since: { analytics: ['2'] } }],
  [
    'and its wording changed since',
    { history: [version('1'), version('2', sell)], current: version('3', sell, word), since: { analytics: ['2', '3'] } },
  ],
  // A grant of version 1 was for less than what is done now.
  ['it is sold no longer', { history: [version('1'), version('2', sell)], current: version('3'), since: { analytics: ['2', '3'] } }],
  ['it is sold again', { history: [version('1', sell), version('2')], current: version('3', sell), since: { analytics: ['3'] } }],
  ['a new purpose', { history: [version('1', without)], current: version('2'), since: {} }],
  ['a purpose went and came again', { history: [version('1'), version('2', without)], current: version('3'), since: { analytics: ['3'] } }],
  ['a purpose went', { history: [version('1'), version('2', sell)], current: version('3', without), since: {} }],
  [
    'the current one is in the history as well',
    { history: [version('1'), version('2', sell)], current: version('2', sell), since: { analytics: ['2'] } },
  ],
];

describe('the versions of which a grant still holds', () => {
  test.each(rows)('%s', (_, { history, current, since }) => expect(unchangedSince(history, current)).toEqual(since));
});

describe('the views', () => {
  const current = version('2', sell);
  const since = unchangedSince([version('1')], current);

  test('say it of the purpose that changed, and nothing of the others', () => {
    const views = [consentTerms(current, 'DE', since), bannerPolicy(current, {}, since), policyView(current, {}, since)];
    for (const { purposes } of views) {
      const said = purposes.filter((purpose) => 'unchangedSince' in purpose).map(({ id, unchangedSince: versions }) => [id, versions]);
      expect(said).toEqual([['analytics', ['2']]]);
    }
    expect(z.parse(BannerPolicy, views[1])).toEqual(views[1]);
    expect(z.parse(PolicyView, views[2])).toEqual(views[2]);
  });

  test('say nothing without a history', () => {
    expect(JSON.stringify([consentTerms(current), bannerPolicy(current), policyView(current)])).not.toContain('unchangedSince');
  });
});
