import type { Shown } from '@privet/types';
import {
  consentCookieName,
  effectiveConsent,
  formatConsentCookie,
  noChoices,
  stateOfStoredChoice,
  type ConsentTerms,
  type KnownConsent,
  type StoredChoice,
} from '@privet/types/rules';
import { keepItem } from './browser.storage.write.js';
import type { NewDecision } from './consent.page.js';
import { queuePrefix, type WaitingDecision } from './consent.queue.js';
import { browserSignals } from './consent.signals.js';
import { holdUnkept, readStoredChoice } from './consent.stored.js';

/** 13 months, as 396 days in seconds. A longer life would be cut by browsers, and a choice this old is asked again. */
const maxAge = 34_214_400;

/** Tells the other consents of the page, which have other settings or come from a second copy of this code: tabs hear of it by `storage`. */
export const decidedHere = 'privet:decided';
export const announceDecision = (): boolean => dispatchEvent(new Event(decidedHere));

/**
 * Keeps a choice in the cookie, then in the queue. It makes the device's id where there is none. Never throws.
 * @param domain a parent domain whose subdomains share the choice; the page's own host when left out
 * @returns the decision's id
 */
export function keepDecision({ policy, choices, method, shown, made }: NewDecision, domain?: string): string {
  const before = readStoredChoice();
  const device = before?.device ?? `dev_${unguessable()}`;
  const decisionId = unguessable();
  // What was chosen elsewhere was not chosen in sight of the signals that are on here now, and does not stand against them.
  const signals = made ? {} : browserSignals();
  const decision = { choices: { ...choices }, policyVersion: policy.version, method, signals };
  const decidedAt = made?.decidedAt ?? timeAfter(before);
  const age = made ? Math.round((Date.now() - decidedAt) / 1000) : 0;
  keepStoredChoice(storedAfter(policy, before, { ...decision, device, decidedAt }), maxAge - age, domain);
  keepWaiting({
    ...decision,
    device,
    decisionId,
    decidedAt: new Date(decidedAt).toISOString(),
    locale: policy.locale,
    ...(policy.jurisdiction && { jurisdiction: policy.jurisdiction }),
    ...(shown && { shown: asSent(shown) }),
    ...(made && { evidence: made.evidence }),
  });
  return decisionId;
}

/** The API takes words of at most 16,000 characters; no choice is lost because a page has more. */
function asSent({ texts = {}, ...shown }: Shown): Shown {
  const { length } = JSON.stringify(texts);
  return length > 2 && length < 16_000 ? { ...shown, texts } : shown;
}

/** Keeps a decision until the server has it. */
function keepWaiting(decision: WaitingDecision): void {
  keepItem(queuePrefix + decision.decisionId, JSON.stringify(decision));
}

/** 192 bits that nobody can guess, as 48 hexadecimal characters. */
function unguessable(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(24)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** After the choice before, even where the clock was set back. */
function timeAfter(before: StoredChoice | undefined): number {
  const now = Date.now();
  return before && now <= before.decidedAt ? before.decidedAt + 1000 : now;
}

function keepStoredChoice(choice: StoredChoice, seconds: number, domain: string | undefined): void {
  holdUnkept(choice);
  try {
    const pair = `${consentCookieName}=${formatConsentCookie(choice)}`;
    const secure = location.protocol === 'https:' ? '; Secure' : '';
    document.cookie = `${pair}; Path=/; Max-Age=${seconds}; SameSite=Lax${secure}${domain ? `; Domain=${domain}` : ''}`;
    if (document.cookie.includes(pair)) holdUnkept(undefined);
  } catch {
    // A sandboxed frame has no cookies.
  }
}

interface MadeDecision {
  readonly choices: Readonly<Record<string, 'granted' | 'denied'>>;
  readonly policyVersion: string;
  readonly device: string;
  /** What the browser sent: only what was on. */
  readonly signals: StoredChoice['signals'];
  readonly decidedAt: number;
}

/**
 * What the cookie holds after one more decision. It has one time and one set of signals for all choices, so a grant that is not in effect
 * (it has lapsed, or a signal stands against it) is left out, and the oldest grant that is kept tells the time: it can only end too early.
 */
function storedAfter(terms: ConsentTerms, before: StoredChoice | undefined, decision: MadeDecision): StoredChoice {
  const known = before ? stateOfStoredChoice(before) : noChoices;
  const made = stateOfStoredChoice(decision);
  // It is later than all that was known.
  const state: KnownConsent = { choices: { ...known.choices, ...made.choices }, signals: { ...known.signals, ...made.signals } };
  const answers = effectiveConsent(terms, { state, signals: decision.signals, now: decision.decidedAt });
  const kept = Object.entries(state.choices).filter(([id, choice]) => choice.state === 'denied' || answers[id]?.granted);
  const grants = kept.filter(([, { state: chosen }]) => chosen === 'granted');
  return {
    ...decision,
    decidedAt: Math.min(decision.decidedAt, ...grants.map(([, { at }]) => at)),
    choices: Object.fromEntries(kept.map(([id, choice]) => [id, choice.state])),
    signals: { ...Object.fromEntries(Object.keys(known.signals).map((signal) => [signal, false])), ...decision.signals },
  };
}
