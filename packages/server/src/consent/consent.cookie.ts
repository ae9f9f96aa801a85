import { canBeDenied, findConsentCookie, storedChoiceAfter, type ConsentTerms, type SignalsSeen, type StoredChoice } from '@privet/types';
import { consentCookie } from '../http/consent-cookie.js';
import type { Context } from '../http/mount-contract.js';

/** What sets the cookie of a site's visitor with the answers to the site's own pages. */
export interface CookieSetter {
  /** Sets again what the browser sent, for a whole life. It makes no cookie where there is none. */
  again(context: CookieContext): void;
  /** Sets the cookie as it is after a decision that was recorded. */
  after(decision: CookieDecision, context: CookieContext & Pick<Context, 'caller'>): void;
}

type CookieContext = Pick<Context, 'header' | 'ownSite' | 'answerHeaders'>;

/** A decision, as far as the cookie tells of it. Of a withdrawal without `choices` everything is denied that can be. */
export interface CookieDecision {
  readonly choices: StoredChoice['choices'] | undefined;
  readonly policyVersion: string;
  readonly ageAtLeast?: number | undefined;
  readonly decidedAt?: string | undefined;
  readonly sentAt?: string | undefined;
  readonly recordedAt: string;
  readonly signals: SignalsSeen;
  readonly jurisdiction: string | undefined;
}

export interface CookieSetterOptions {
  /** What the rules need of the policy in force, for one place. */
  readonly terms: (jurisdiction: string | undefined) => ConsentTerms;
  /** A parent domain whose subdomains share the choice. */
  readonly domain: string | undefined;
}

export function cookieSetter({ terms, domain }: CookieSetterOptions): CookieSetter {
  const set = (context: CookieContext, choose: (sent: StoredChoice | undefined) => StoredChoice | undefined) => {
    const site = context.ownSite();
    if (!site) return;
    const choice = choose(findConsentCookie(context.header('Cookie')));
    if (choice) context.answerHeaders['Set-Cookie'] = consentCookie(choice, site, domain);
  };
  return {
    again: (context) => set(context, (sent) => sent),
    after: (decision, context) =>
      set(context, (sent) => {
        const { caller } = context;
        if (caller.kind !== 'device' || !isNewTo(sent, decision, caller.device)) return sent;
        return choiceAfter(terms(decision.jurisdiction), sent, { ...decision, device: caller.device });
      }),
  };
}

/**
 * Who keeps decisions in a queue has written the cookie before them, and it may tell of newer ones that wait: then it is right as it is.
 * So it is where the decision is older than what it tells, or another browser's.
 */
function isNewTo(sent: StoredChoice | undefined, { decidedAt, sentAt }: CookieDecision, device: string): boolean {
  if (sentAt !== undefined) return false;
  return !sent || (sent.device === device && (decidedAt === undefined || sent.decidedAt <= Date.parse(decidedAt)));
}

function choiceAfter(
  terms: ConsentTerms,
  sent: StoredChoice | undefined,
  {
    choices,
    policyVersion,
    ageAtLeast,
    decidedAt,
    recordedAt,
    signals: { gpc, dnt },
    device,
  }: CookieDecision & { readonly device: string },
): StoredChoice {
  const denied = () => terms.purposes.filter(canBeDenied).map(({ id }) => [id, 'denied'] as const);
  return storedChoiceAfter(terms, sent, {
    policyVersion,
    decidedAt: Date.parse(decidedAt ?? recordedAt),
    device,
    choices: choices ?? Object.fromEntries(denied()),
    signals: { ...(gpc && { gpc }), ...(dnt && { dnt }) },
    ageAtLeast,
  });
}
