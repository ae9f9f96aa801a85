import { describe, expect, test } from 'vitest';
import { diffPolicies } from './policy.diff.js';
import { add, define, describeWidenings, drop, edit, settings, text, type Edit, type Widening } from './policy.diff.suite.js';

const widenings: Widening[] = [
  {
    law: 'GDPR Art. 4(7): another controller',
    edit: (policy) => ({ ...policy, controller: { ...policy.controller, name: 'Buyer AG' } }),
    path: '/controller/name',
    asks: ['account', 'analytics', 'ads', 'mail'],
    bothWays: true,
  },
  { law: '11 CCR §7025: GPC was honoured', edit: settings({ signals: { gpc: 'ignore' } }), path: '/signals/gpc', asks: ['ads'] },
  {
    law: 'ePrivacy Directive Art. 13(1): mail without asking',
    edit: edit('topics', 0, { subscription: 'opt-out' }),
    path: '/topics/0/subscription',
    asks: ['mail'],
  },
  { law: 'GDPR Art. 12(3): answers take longer', edit: edit('rights', 0, { deadline: 'P1Y' }), path: '/rights/0/deadline', asks: [] },
  { law: 'GDPR Art. 12(5): no longer free of charge', edit: edit('rights', 0, { free: false }), path: '/rights/0/free', asks: [] },
  { law: 'GDPR Art. 13(2)(b): a right is gone', edit: drop('rights', 0), path: '/rights/0', asks: [] },
  {
    law: 'CCPA, Civ. Code 1798.121: a right is offered in fewer places',
    edit: edit('rights', 1, { jurisdictions: ['US-CA'] }),
    path: '/rights/1/jurisdictions',
    asks: [],
  },
  { law: 'GDPR Art. 34: told later of a breach', edit: edit('notices', 0, { within: 'P30D' }), path: '/notices/0/within', asks: [] },
  {
    law: 'GDPR Art. 34: told by fewer channels',
    edit: edit('notices', 0, { channels: ['email'] }),
    path: '/notices/0/channels/1',
    asks: [],
  },
  {
    law: 'GDPR Art. 13(3): no longer told before',
    edit: edit('notices', 1, { within: 'as-soon-as-possible' }),
    path: '/notices/1/within',
    asks: [],
  },
  { law: 'GDPR Art. 7(3): a way to say no is gone', edit: drop('optOuts', 0), path: '/optOuts/0', asks: [] },
  {
    law: 'GDPR Art. 32: a measure is gone',
    edit: (policy) => ({ ...policy, security: { ...policy.security, measures: [] } }),
    path: '/security/measures/0',
    asks: [],
  },
  { law: 'GDPR Art. 13: a site more', edit: add('scope', { id: 'app', kind: 'app', name: 'App' }), path: '/scope/1', asks: [] },
  {
    law: 'GDPR Art. 7: opt-out where it was opt-in',
    edit: (policy) => ({ ...policy, jurisdictions: { default: 'opt-out', rules: policy.jurisdictions?.rules ?? [] } }),
    path: '/jurisdictions/default',
    asks: [],
  },
  {
    law: '11 CCR §7025(c): the signal gives way to a choice',
    edit: (policy) => ({
      ...policy,
      jurisdictions: {
        rules: [
          { match: ['EEA'], mode: 'opt-in', regime: 'gdpr' },
          { match: ['US-TX'], mode: 'opt-out' },
        ],
      },
    }),
    path: '/jurisdictions/rules/1',
    asks: [],
  },
];

describeWidenings(widenings);

const immaterial: [what: string, edit: Edit, path: string][] = [
  ['a description', edit('purposes', 1, { description: text('Counts visits') }), '/purposes/1/description'],
  ['a name', edit('categories', 0, { name: text('Your use') }), '/categories/0/name'],
  [
    'the banner',
    (policy) => ({ ...policy, texts: { ...policy.texts, banner: { title: text('Hi'), body: text('May we?') } } }),
    '/texts/banner',
  ],
  [
    'where to reach us',
    (policy) => ({ ...policy, controller: { ...policy.controller, contact: { email: 'new@example.com' } } }),
    '/controller/contact',
  ],
  [
    'another cookie of the same provider, as long',
    add('trackers', { kind: 'cookie', name: '_c2', provider: 'Counter', lifetime: 'P1Y', purposes: ['analytics'] }),
    '/trackers/2',
  ],
  ['the pattern of a tracker', edit('trackers', 0, { pattern: '_c\\d' }), '/trackers/0/pattern'],
  ['the path of a tracker', edit('trackers', 0, { path: '/shop' }), '/trackers/0/path'],
  ['the domain of a tracker', edit('trackers', 0, { domain: 'example.com' }), '/trackers/0/domain'],
  ['the hosts of a tracker', edit('trackers', 0, { hosts: ['d.example.com'] }), '/trackers/0/hosts'],
  ['the same time in other words', edit('purposes', 1, { expiresAfter: 'P180D' }), '/purposes/1/expiresAfter'],
  ['a topic that people ask for', add('topics', { id: 'tips', name: 'Tips', kind: 'promotional' }), '/topics/1'],
  ['a link to somebody else', settings({ links: [] }), '/links/0'],
  ['the order of purposes', (policy) => ({ ...policy, purposes: [...policy.purposes].reverse() }), '/purposes'],
  ['how transfers are grouped', (policy) => ({ ...policy, transfers: [...(policy.transfers ?? [])].reverse() }), '/transfers'],
  [
    'a rule that says what another says',
    (policy) => ({
      ...policy,
      jurisdictions: {
        ...policy.jurisdictions,
        rules: [...(policy.jurisdictions?.rules ?? []), { match: ['DE'], mode: 'opt-in', regime: 'gdpr' }],
      },
    }),
    '/jurisdictions',
  ],
];

describe('wording, order and less are not', () => {
  test.each(immaterial)('%s', (_, change, path) => {
    const diff = diffPolicies(define(), define(change));
    expect(diff.changes.map((one) => one.path)).toEqual([path]);
    expect(diff).toMatchObject({ material: false, materialPurposes: [] });
  });
});

test('a change says what it is, in words', () => {
  const { changes } = diffPolicies(
    define(),
    define(edit('purposes', 1, { legalBasis: 'legitimate-interests', expiresAfter: 'P6M', recipients: [] })),
  );
  expect(changes.map(({ kind, what }) => `${kind}: ${what}`)).toEqual([
    'changed: legalBasis of purpose "analytics": consent → legitimate-interests',
    'removed: recipients of purpose "analytics": counter removed',
  ]);
});

test('what was removed is named where it stood in the older policy', () => {
  const { changes } = diffPolicies(define(), define(drop('trackers', 1)));
  expect(changes).toEqual([expect.objectContaining({ kind: 'removed', path: '/trackers/1', purposes: ['ads'], material: false })]);
});

test('an entry that moves and changes is the same entry', () => {
  const swapped: Edit = (policy) => ({ ...policy, recipients: [...(policy.recipients ?? [])].reverse() });
  const { changes } = diffPolicies(define(), define(swapped, edit('recipients', 1, { country: 'FR' })));
  expect(changes).toMatchObject([
    { path: '/recipients/1/country', what: 'country of recipient "counter": DE → FR', purposes: ['analytics'] },
  ]);
});
