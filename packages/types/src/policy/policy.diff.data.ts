import { lifetimeSeconds, periodDays } from './policy.durations.js';
import type { Policy } from './policy.definition.js';
import {
  always,
  becomes,
  entries,
  group,
  laxer,
  longer,
  more,
  morePurposes,
  where,
  wording,
  type Fields,
  type Rule,
} from './policy.diff.rules.js';
import { isNewTracker } from './policy.diff.judge.js';
import {
  recipientBounds,
  type Category,
  type DataOrigin,
  type Purpose,
  type Recipient,
  type Retention,
  type Tracker,
} from './policy.purposes.js';

const using = (list: 'categories' | 'recipients') => (policy: Policy, entry: Fields) =>
  policy.purposes.filter((purpose) => purpose[list].some((id) => id === entry['id'])).map(({ id }) => id);
const usingOrigin = (policy: Policy, entry: Fields) => {
  const fed = policy.categories.filter(({ origins }) => origins.some((id) => id === entry['id'])).map(({ id }) => id);
  return policy.purposes.filter(({ categories }) => categories.some((id) => fed.includes(id))).map(({ id }) => id);
};
const list = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

export const periodLength = (period: string | null) => (period === null ? 0 : period === 'never' ? Infinity : periodDays(period));
const keptLonger = 'The data is kept longer than people were told (GDPR Art. 13(2)(a)).';
const retention = {
  period: longer(periodLength, keptLonger),
  until: more(keptLonger),
  exceptions: more('More may be kept than people were told (GDPR Art. 13(2)(a)).'),
  description: wording,
} satisfies Record<keyof Retention, Rule>;

const purpose = {
  id: wording,
  name: wording,
  description: wording,
  legalBasis: always('Another legal basis: people are told it, and their rights hang on it (GDPR Art. 13(1)(c)).'),
  required: becomes(true, 'It can no longer be refused (GDPR Art. 7(4)).'),
  saleOrSharing: becomes(true, 'The data is sold or shared now (CCPA, Civ. Code 1798.100(a)(1), 1798.120).'),
  directMarketing: becomes(true, 'The data is used for direct marketing now (GDPR Art. 21(2), (4)).'),
  minimumAge: where(
    (before, after) => typeof before === 'number' && (typeof after !== 'number' || after < before),
    'Younger people are served now (GDPR Art. 8).',
  ),
  categories: more('More data is used for it (GDPR Art. 6(4), 13(3); CCPA, Civ. Code 1798.100(a)(1)).'),
  recipients: more('More recipients get the data (GDPR Art. 13(1)(e)).'),
  retention: group(retention),
  expiresAfter: longer(periodLength, 'A grant holds longer than people were told when they gave it.'),
  consequence: wording,
} satisfies Record<keyof Purpose, Rule>;

const category = {
  id: wording,
  name: wording,
  description: wording,
  source: more('The data comes another way as well (GDPR Art. 14(2)(f); CCPA, Civ. Code 1798.110(c)(2)).'),
  how: wording,
  origins: more('The data comes from another source as well (GDPR Art. 14(2)(f)).'),
  sensitive: becomes(true, 'The data counts as sensitive now (GDPR Art. 9; CCPA, Civ. Code 1798.121).'),
} satisfies Record<keyof Category, Rule>;

const recipient = {
  id: wording,
  name: wording,
  description: wording,
  kind: where((_, after) => after !== 'processor', 'It does more with the data than work for us (GDPR Art. 4(8) to (10), 28).'),
  boundBy: laxer(recipientBounds, 'It is bound by less than before (GDPR Art. 28).'),
  country: always('The data goes to another country (GDPR Art. 13(1)(f)).'),
  privacyUrl: wording,
} satisfies Record<keyof Recipient, Rule>;

const origin = {
  id: wording,
  name: wording,
  description: wording,
  checkedLawful: becomes(false, 'It is no longer made sure that the data may lawfully be passed on (GDPR Art. 5(1)(a)).'),
} satisfies Record<keyof DataOrigin, Rule>;

const tracker = {
  kind: wording,
  name: wording,
  pattern: wording,
  path: wording,
  domain: wording,
  provider: always('Somebody else has access to what it stores (ePrivacy Directive Art. 5(3); CJEU C-673/17, no. 81).'),
  lifetime: longer(lifetimeSeconds, 'It stays longer than people were told (CJEU C-673/17, no. 81).'),
  purposes: morePurposes('It serves another purpose as well (ePrivacy Directive Art. 5(3)).'),
  hosts: wording,
  description: wording,
} satisfies Record<keyof Tracker, Rule>;

/** How the lists are compared that say what is done with data. */
export const dataRules = {
  origins: entries({
    noun: 'origin',
    touches: usingOrigin,
    added: 'The data comes from another source as well (GDPR Art. 14(2)(f)).',
    fields: origin,
  }),
  categories: entries({
    noun: 'category',
    touches: using('categories'),
    added: 'More data is used (GDPR Art. 13(3), 14(1)(d); CCPA, Civ. Code 1798.100(a)(1)).',
    fields: category,
  }),
  recipients: entries({
    noun: 'recipient',
    touches: using('recipients'),
    added: 'Somebody else gets the data as well (GDPR Art. 13(1)(e)).',
    fields: recipient,
  }),
  purposes: entries({
    noun: 'purpose',
    touches: (_, { id }) => [String(id)],
    added: 'The data is used for something new (GDPR Art. 5(1)(b), 6(4), 13(3)).',
    fields: purpose,
  }),
  trackers: entries({
    noun: 'tracker',
    key: ({ kind, name }) => `${String(kind)} ${String(name)}`,
    touches: (_, { purposes }) => list(purposes),
    added: isNewTracker,
    fields: tracker,
  }),
  retention: group(retention),
};
