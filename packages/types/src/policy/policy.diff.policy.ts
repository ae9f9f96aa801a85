import type { Controller, ExternalLink, OptOut, ScopeEntry, Security } from './policy.controller.js';
import type { Policy, PolicyTexts } from './policy.definition.js';
import { dataRules, periodLength } from './policy.diff.data.js';
import { jurisdictionChanges } from './policy.diff.jurisdictions.js';
import {
  always,
  becomes,
  dropped,
  entries,
  fewer,
  group,
  laxer,
  longer,
  more,
  reworded,
  where,
  wording,
  type Rule,
} from './policy.diff.rules.js';
import { losesPlaces } from './policy.diff.judge.js';
import { transferChanges } from './policy.diff.transfers.js';
import { noticeDays } from './policy.durations.js';
import type { Notice, PolicySignals, RequestField, RequestTerms, RetentionHold, Right, Topic } from './policy.rights.js';

const topic = {
  id: wording,
  name: wording,
  description: wording,
  channel: always('It comes another way (ePrivacy Directive Art. 13(1)).'),
  kind: becomes('service', 'It comes whatever is unsubscribed (GDPR Art. 21(2)).'),
  subscription: laxer(['double-opt-in', 'opt-in', 'opt-out'], 'It comes to people who did not ask for it (ePrivacy Directive Art. 13).'),
  purpose: always('It serves another purpose (GDPR Art. 6(4)).'),
} satisfies Record<keyof Topic, Rule>;

const lessOfARight = 'A right is offered less than it was (GDPR Art. 12, 13(2)(b)).';
const asksMore = 'A request asks for more than it did (GDPR Art. 12(2), 12(6)).';
const requestField = {
  id: wording,
  name: wording,
  hint: wording,
  kind: wording,
  required: becomes(true, asksMore),
  options: entries({ noun: 'option', added: () => reworded, fields: { id: wording, name: wording } }),
} satisfies Record<keyof RequestField, Rule>;

const keptLonger = (what: string) => longer(periodLength, `${what} (GDPR Art. 5(1)(e)).`);
const requests = {
  uploads: keptLonger('What was sent with a request is kept longer'),
  records: keptLonger('Requests are kept longer'),
  unverified: wording,
  holds: entries({
    noun: 'hold',
    key: ({ category }) => String(category),
    added: 'Data is kept that a deletion would have removed (GDPR Art. 13(2)(a), 17(3)).',
    fields: { category: wording, ground: wording, citation: wording } satisfies Record<keyof RetentionHold, Rule>,
  }),
} satisfies Record<keyof RequestTerms, Rule>;

const right = {
  id: wording,
  name: wording,
  description: wording,
  deadline: longer(periodLength, 'Answers take longer than was promised (GDPR Art. 12(3)).'),
  free: becomes(false, 'It is no longer free of charge (GDPR Art. 12(5)).'),
  exceptions: more(lessOfARight),
  roles: fewer(lessOfARight),
  jurisdictions: where(losesPlaces, lessOfARight),
  verification: laxer(['none', 'email', 'proof'], asksMore),
  fields: entries({
    noun: 'field',
    added: ({ required }) => (required ? dropped(asksMore) : reworded),
    fields: requestField,
  }),
  repeats: becomes('as-law-allows', lessOfARight),
} satisfies Record<keyof Right, Rule>;

const everyPurpose = ({ purposes }: Policy) => purposes.map(({ id }) => id);
const sold = ({ purposes }: Policy) => purposes.filter(({ saleOrSharing }) => saleOrSharing).map(({ id }) => id);
const soldOrConsented = ({ purposes }: Policy) =>
  purposes.filter(({ saleOrSharing, legalBasis }) => saleOrSharing || legalBasis === 'consent').map(({ id }) => id);

const toldLess = 'People are told less, or later, than was promised (GDPR Art. 5(1)(a), 33, 34).';
const notice = {
  id: wording,
  on: always(toldLess),
  channels: fewer(toldLess),
  by: laxer(['all', 'any'], toldLess),
  within: longer(noticeDays, toldLess),
  followUp: fewer(toldLess),
  description: wording,
} satisfies Record<keyof Notice, Rule>;

const lessSecure = 'A measure that protects the data is no longer promised (GDPR Art. 32).';
const security = {
  measures: entries({
    noun: 'measure',
    added: () => ({ material: false, why: 'The data is protected better.' }),
    removed: () => dropped(lessSecure),
    fields: {
      id: wording,
      kind: wording,
      name: wording,
      description: wording,
      certification: where((before) => before !== null, lessSecure),
      heldBy: wording,
    } satisfies Record<keyof Security['measures'][number], Rule>,
  }),
  url: wording,
  limits: wording,
  duties: wording,
} satisfies Record<keyof Security, Rule>;

const widerScope = 'The policy is about more than it was: data is collected in another place.';
const scope = {
  id: wording,
  kind: always(widerScope),
  name: wording,
  url: always(widerScope),
  andOthers: becomes(true, widerScope),
} satisfies Record<keyof ScopeEntry, Rule>;

const otherController = 'Somebody else decides about the data, or from another country (GDPR Art. 4(7), 13(1)(a)).';
const controller = {
  name: always(otherController, everyPurpose),
  address: wording,
  country: always(otherController, everyPurpose),
  contact: wording,
  privacyUrl: wording,
  termsUrl: wording,
  timeZone: wording,
  dataProtectionOfficer: wording,
  representative: wording,
} satisfies Record<keyof Controller, Rule>;

const signals = {
  gpc: becomes('ignore', 'Global Privacy Control is no longer honoured (CCPA regulations, 11 CCR §7025).', sold),
  dnt: becomes('ignore', 'Do Not Track is no longer honoured, although it was promised.', soldOrConsented),
} satisfies Record<keyof PolicySignals, Rule>;

const link: Record<keyof ExternalLink, Rule> = {
  id: wording,
  kind: wording,
  name: wording,
  description: wording,
  url: wording,
  privacyUrl: wording,
  termsUrl: wording,
};

const fewerWays = 'A way to say no is no longer offered (GDPR Art. 7(3), 21(4)).';
const optOut: Record<keyof OptOut, Rule> = {
  id: wording,
  name: wording,
  description: wording,
  where: wording,
  url: wording,
  purposes: fewer(fewerWays),
};

const texts: Record<keyof PolicyTexts, Rule> = { banner: wording, introduction: wording, changes: wording, sharing: wording };

/**
 * How each field of a policy is compared; the compiler sees to it that none is forgotten. The version and its date name a policy and say
 * nothing, so they are not compared.
 */
export const policyRules = {
  locales: wording,
  defaultLocale: wording,
  controller: group(controller),
  scope: entries({ noun: 'scope', added: widerScope, fields: scope }),
  ...dataRules,
  transfers: { type: 'whole', changes: transferChanges },
  topics: entries({
    noun: 'topic',
    touches: (_, { purpose }) => (typeof purpose === 'string' ? [purpose] : []),
    added: ({ kind, subscription }) =>
      kind === 'promotional' && subscription !== 'opt-out'
        ? { material: false, why: 'It comes only to those who ask for it.' }
        : { material: true, why: 'It comes to people who did not ask for it (GDPR Art. 13(3), 21(2)).' },
    fields: topic,
  }),
  rights: entries({
    noun: 'right',
    added: () => ({ material: false, why: 'More is offered.' }),
    removed: () => dropped(lessOfARight),
    fields: right,
  }),
  requests: group(requests),
  signals: group(signals),
  jurisdictions: { type: 'whole', changes: jurisdictionChanges },
  links: entries({ noun: 'link', added: () => ({ material: false, why: 'It has a policy of its own.' }), fields: link }),
  optOuts: entries({
    noun: 'opt-out',
    added: () => ({ material: false, why: 'Another way to say no is offered.' }),
    removed: () => dropped(fewerWays),
    fields: optOut,
  }),
  security: group(security),
  notices: entries({
    noun: 'notice',
    added: () => ({ material: false, why: 'People are told more.' }),
    removed: () => dropped(toldLess),
    fields: notice,
  }),
  texts: group(texts),
} satisfies Record<Exclude<keyof Policy, 'version' | 'effectiveAt'>, Rule>;
