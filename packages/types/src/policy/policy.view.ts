import { policyHash } from './policy.canonical.js';
import type { Policy } from './policy.definition.js';
import { periodDays } from './policy.durations.js';
import type { Text } from './policy.fields.js';
import { coversPlace, gpcStands, modeOf, type Mode } from './policy.jurisdictions.js';
import { lookUpLocale } from './policy.locales.js';
import type { Purpose, Tracker } from './policy.purposes.js';
import type { PolicySignals, RequestField, Right } from './policy.rights.js';
import type { BannerPolicy, PolicyView } from './policy.schemas.js';
import type { UnchangedSince } from './policy.unchanged-since.js';
import type { PurposeView, RequestFieldView, RightView, TrackerView } from './policy.view.schemas.js';

/** For whom a policy is shown. */
export interface PolicyReader {
  /** BCP 47; the nearest that the policy has is taken. */
  readonly locale?: string | undefined;
  /** ISO 3166; where it is unknown the policy's strictest mode holds. */
  readonly jurisdiction?: string | undefined;
}

/**
 * The whole policy in one language and for one place.
 *
 * @param since what `unchangedSince` found in the versions before
 */
export function policyView(policy: Policy, reader: PolicyReader = {}, since: UnchangedSince = {}): PolicyView {
  const heading = headingFor(policy, reader);
  const say = speaker(heading.locale);
  return {
    ...heading,
    effectiveAt: policy.effectiveAt,
    locales: policy.locales,
    controller: policy.controller,
    scope: policy.scope.map((entry) => ({ ...entry, name: say(entry.name) })),
    origins: policy.origins.map((origin) => named(origin, say)),
    categories: policy.categories.map((category) => ({ ...named(category, say), how: say(category.how) })),
    recipients: policy.recipients.map((recipient) => named(recipient, say)),
    transfers: policy.transfers.map((transfer) => ({ ...transfer, description: say(transfer.description) })),
    purposes: policy.purposes.map((purpose) => purposeView(policy, purpose, { say, since })),
    topics: policy.topics.map((topic) => named(topic, say)),
    rights: policy.rights
      .filter(({ jurisdictions }) => coversPlace(jurisdictions, heading.jurisdiction))
      .map((right) => rightView(right, say)),
    links: policy.links.map((link) => named(link, say)),
    optOuts: policy.optOuts.map((optOut) => named(optOut, say)),
    security: {
      ...policy.security,
      measures: policy.security.measures.map((measure) => named(measure, say)),
      limits: say(policy.security.limits),
      duties: say(policy.security.duties),
    },
    notices: policy.notices.map((notice) => ({ ...notice, description: say(notice.description) })),
    texts: {
      banner: bannerTexts(policy, say),
      introduction: say(policy.texts.introduction),
      changes: say(policy.texts.changes),
      sharing: say(policy.texts.sharing),
    },
  };
}

/** The least that a banner needs, in one language and for one place. */
export function bannerPolicy(policy: Policy, reader: PolicyReader = {}, since: UnchangedSince = {}): BannerPolicy {
  const heading = headingFor(policy, reader);
  const say = speaker(heading.locale);
  const { name, privacyUrl } = policy.controller;
  return {
    ...heading,
    controller: { name, privacyUrl },
    texts: bannerTexts(policy, say),
    purposes: policy.purposes.map((purpose) => ({ name: say(purpose.name), ...purposeTerms(purpose, since) })),
  };
}

/** A purpose, as far as the rules of consent look at it. */
export interface PurposeTermsView {
  id: string;
  legalBasis: Purpose['legalBasis'];
  required: boolean;
  saleOrSharing: boolean;
  directMarketing?: boolean;
  minimumAge?: number;
  expiresAfterDays?: number;
  unchangedSince?: string[];
}

/** What the rules of consent need of a purpose; what is false or absent of the optional ones is left out. */
export function purposeTerms(purpose: Purpose, since: UnchangedSince = {}): PurposeTermsView {
  const { id, legalBasis, required, saleOrSharing, directMarketing, minimumAge, expiresAfter } = purpose;
  const unchanged = Object.hasOwn(since, id) ? since[id] : undefined;
  return {
    id,
    legalBasis,
    required,
    saleOrSharing,
    ...(directMarketing && { directMarketing }),
    ...(minimumAge !== null && { minimumAge }),
    ...(expiresAfter !== 'never' && { expiresAfterDays: periodDays(expiresAfter) }),
    ...(unchanged && { unchangedSince: [...unchanged] }),
  };
}

/** What the rules of consent need of a policy. */
export interface ConsentTermsView {
  mode: Mode;
  signals: PolicySignals;
  /** Absent where a choice that was made in the signal's sight lifts it. */
  gpcStands?: true;
  purposes: PurposeTermsView[];
}

/** The same, for one place. */
export function consentTerms(policy: Policy, jurisdiction?: string, since: UnchangedSince = {}): ConsentTermsView {
  const { mode } = modeOf(policy, jurisdiction);
  const purposes = policy.purposes.map((purpose) => purposeTerms(purpose, since));
  return { mode, signals: policy.signals, ...gpcTerms(policy, jurisdiction), purposes };
}

function gpcTerms(policy: Policy, jurisdiction: string | undefined): { gpcStands?: true } {
  return gpcStands(policy, jurisdiction) ? { gpcStands: true } : {};
}

function headingFor(policy: Policy, { locale, jurisdiction }: PolicyReader) {
  return {
    version: policy.version,
    hash: policyHash(policy),
    locale: lookUpLocale(locale, policy),
    ...modeOf(policy, jurisdiction),
    signals: policy.signals,
    ...gpcTerms(policy, jurisdiction),
  };
}

function purposeView({ trackers }: Policy, purpose: Purpose, { say, since }: { say: Speaker; since: UnchangedSince }): PurposeView {
  return {
    ...purposeTerms(purpose, since),
    name: say(purpose.name),
    description: say(purpose.description),
    directMarketing: purpose.directMarketing,
    expiresAfter: purpose.expiresAfter,
    categories: purpose.categories,
    recipients: purpose.recipients,
    retention: { ...purpose.retention, description: say(purpose.retention.description) },
    trackers: trackers.filter(({ purposes }) => purposes.includes(purpose.id)).map((tracker) => trackerView(tracker, say)),
    consequence: say(purpose.consequence),
  };
}

function trackerView({ purposes: _, description, ...tracker }: Tracker, say: Speaker): TrackerView {
  return { ...tracker, description: say(description) };
}

function rightView({ jurisdictions: _, repeats: __, name, description, fields, ...right }: Right, say: Speaker): RightView {
  return { ...right, name: say(name), description: say(description), fields: fields.map((field) => fieldView(field, say)) };
}

function fieldView({ name, hint, options, ...field }: RequestField, say: Speaker): RequestFieldView {
  return { ...field, name: say(name), hint: say(hint), options: options.map(({ id, name: called }) => ({ id, name: say(called) })) };
}

function bannerTexts({ texts: { banner } }: Policy, say: Speaker) {
  return { title: say(banner.title), body: say(banner.body) };
}

/** Reads texts in one language. */
type Speaker = <T extends Text | null>(text: T) => T extends Text ? string : string | null;

function speaker(locale: string): Speaker {
  return ((text: Text | null) => text && (text[locale] ?? '')) as Speaker;
}

function named<Entry extends { name: Text; description: Text | null }>(entry: Entry, say: Speaker) {
  return { ...entry, name: say(entry.name), description: say(entry.description) };
}
