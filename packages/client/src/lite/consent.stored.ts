import {
  applyDecision,
  consentCookieName,
  effectiveConsent,
  findConsentCookie,
  formatConsentCookie,
  noChoices,
  stateOfStoredChoice,
  type ConsentTerms,
  type DecisionMethod,
  type SignalsSeen,
  type StoredChoice,
} from '@privet/types/rules';

/** 13 months, as 396 days in seconds. A longer life would be cut by browsers, and a choice this old is asked again. */
const maxAge = 34_214_400;

/** Where cookies are blocked, the choice lasts as long as the page. */
let unkept: StoredChoice | undefined;

/** What this browser's visitor chose; nothing before the first choice or signal. Never throws. */
export function readStoredChoice(): StoredChoice | undefined {
  try {
    return unkept ?? findConsentCookie(document.cookie);
  } catch {
    return unkept;
  }
}

/**
 * Writes the first-party cookie.
 * @param domain a parent domain whose subdomains share the choice; the page's own host when left out
 */
export function keepStoredChoice(choice: StoredChoice, domain?: string): void {
  unkept = choice;
  try {
    const pair = `${consentCookieName}=${formatConsentCookie(choice)}`;
    const secure = location.protocol === 'https:' ? '; Secure' : '';
    document.cookie = `${pair}; Path=/; Max-Age=${maxAge}; SameSite=Lax${secure}${domain ? `; Domain=${domain}` : ''}`;
    if (document.cookie.includes(pair)) unkept = undefined;
  } catch {
    // A sandboxed frame has no cookies.
  }
}

/** A decision made in this browser, as it is applied to what the cookie keeps. */
export interface MadeDecision {
  readonly choices: Readonly<Record<string, 'granted' | 'denied'>>;
  readonly policyVersion: string;
  readonly method: DecisionMethod;
  readonly signals: SignalsSeen;
  readonly decidedAt: number;
}

/**
 * What the cookie holds after one more decision. It has one time and one set of signals for all choices, so a grant that is not in effect
 * (it has lapsed, or a signal stands against it) is left out, and the oldest grant that is kept tells the time: it can only end too early.
 */
export function storedAfter(terms: ConsentTerms, before: StoredChoice | undefined, device: string, decision: MadeDecision): StoredChoice {
  const state = applyDecision(before ? stateOfStoredChoice(before) : noChoices, {
    id: '',
    subject: device,
    recordedAt: decision.decidedAt,
    ...decision,
  });
  const answers = effectiveConsent(terms, { state, signals: decision.signals, now: decision.decidedAt });
  const kept = Object.entries(state.choices).filter(([id, choice]) => choice.state === 'denied' || answers[id]?.granted);
  const grants = kept.filter(([, { state: chosen }]) => chosen === 'granted');
  return {
    policyVersion: decision.policyVersion,
    decidedAt: Math.min(decision.decidedAt, ...grants.map(([, { at }]) => at)),
    device,
    choices: Object.fromEntries(kept.map(([id, choice]) => [id, choice.state])),
    signals: { ...before?.signals, ...decision.signals },
  };
}
