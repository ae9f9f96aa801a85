import type { BannerPolicy } from '@privet/types';
import {
  effectiveConsent,
  formatConsentCookie,
  noChoices,
  purposesToAsk,
  stateOfStoredChoice,
  type ConsentAnswer,
  type ConsentTerms,
  type DecisionMethod,
  type SignalsSeen,
  type StoredChoice,
} from '@privet/types/rules';
import { unguessable } from './consent.ids.js';
import { isAnythingWaiting, keepWaiting } from './consent.queue.js';
import type { SentDecision } from './consent.sender.js';
import { browserSignals } from './consent.signals.js';
import { keepStoredChoice, readStoredChoice, storedAfter } from './consent.stored.js';
import { fetchPolicy, policyUrl, type PolicyAddress } from './policy.fetch.js';

export interface PageConsentOptions extends PolicyAddress {
  /** A parent domain whose subdomains share the choice. */
  readonly cookieDomain?: string | undefined;
}

/** What a page knows of its visitor's consent. */
export interface ConsentView {
  readonly policy: BannerPolicy;
  /** By purpose id. */
  readonly effective: Readonly<Record<string, ConsentAnswer>>;
  /** The ids of the purposes in effect. */
  readonly granted: readonly string[];
  /** The purposes to ask about; a banner shows where there are any. */
  readonly ask: readonly string[];
  /** The signals that count: the browser's own, and those recorded on this device. */
  readonly signals: SignalsSeen;
  /** Milliseconds since 1970; nothing before the first choice or signal. */
  readonly decidedAt: number | undefined;
}

/** The policy that was shown, in either of its views. */
export interface ShownPolicy extends ConsentTerms {
  readonly version: string;
  readonly locale: string;
  readonly jurisdiction: string | null;
}

export interface NewDecision {
  /** Exactly what was shown when it was chosen. */
  readonly policy: ShownPolicy;
  /** By purpose id; what is left out stays as it was. */
  readonly choices: Readonly<Record<string, 'granted' | 'denied'>>;
  readonly method: DecisionMethod;
}

/** `change`: what is in effect is known, or may have changed, by a choice made here or in another tab. */
export type PageConsentEvent = { readonly type: 'change' } | SentDecision;

export interface PageConsent {
  /**
   * Fetches the banner's policy, once, and records the browser's signal where it is honoured and news.
   * @throws when the policy cannot be read; the next call tries again
   */
  load(): Promise<ConsentView>;
  /** What is known now; nothing before `load`. */
  view(): ConsentView | undefined;
  /**
   * Keeps the visitor's choice in the browser, and sends it when that is possible. It makes the device's id where there is none.
   * Never throws.
   * @returns the decision's id
   */
  decide(decision: NewDecision): string;
  /** Sends what could not be sent. It never throws. */
  flush(): Promise<void>;
  /** @returns how to stop listening */
  subscribe(listener: (event: PageConsentEvent) => void): () => void;
}

/** The consent of this page's visitor. Make one for a page and share it. */
export function createPageConsent({ cookieDomain, ...address }: PageConsentOptions): PageConsent {
  const url = policyUrl(address, 'banner');
  const listeners = new Set<(event: PageConsentEvent) => void>();
  const emit = (event: PageConsentEvent) => listeners.forEach((listener) => listener(event));
  let loading: Promise<ConsentView> | undefined;
  let policy: BannerPolicy | undefined;
  /** The cookie as it was when we last looked. */
  let seen: string | undefined;
  let send: (() => Promise<void>) | undefined;

  const load = () =>
    (loading ??= open().catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));

  async function open(): Promise<ConsentView> {
    const kept = readStoredChoice() && (await import('./consent.afterwards.js')).readKeptPolicy(url);
    policy = kept ?? (await fetchPolicy<BannerPolicy>(url));
    if (isNews(viewOf(policy))) decide({ policy, choices: {}, method: 'signal' });
    else changed();
    if (isAnythingWaiting()) void flush();
    return viewOf(policy);
  }

  function decide({ policy: shown, choices, method }: NewDecision): string {
    const before = readStoredChoice();
    const device = before?.device ?? `dev_${unguessable()}`;
    const decisionId = unguessable();
    const decision = { choices: { ...choices }, policyVersion: shown.version, method, signals: signalsInView(before) };
    const decidedAt = timeAfter(before);
    keepStoredChoice(storedAfter(shown, before, device, { ...decision, decidedAt }), cookieDomain);
    keepWaiting({
      ...decision,
      device,
      decisionId,
      decidedAt: new Date(decidedAt).toISOString(),
      locale: shown.locale,
      ...(shown.jurisdiction && { jurisdiction: shown.jurisdiction }),
    });
    changed();
    void flush();
    return decisionId;
  }

  function changed(): void {
    seen = cookieNow();
    emit({ type: 'change' });
  }

  async function flush(): Promise<void> {
    try {
      const { createSender, keepAnswer } = await import('./consent.afterwards.js');
      if (policy && seen) keepAnswer(url, seen, viewOf(policy));
      await (send ??= createSender({ ...address, onSent: emit }))();
    } catch {
      // The code did not load; what waits is sent by a later call.
    }
  }

  /** Another tab may have chosen, or this one may have slept for days. */
  function lookAgain(): void {
    if (cookieNow() !== seen) changed();
    if (isAnythingWaiting()) void flush();
  }

  for (const type of ['storage', 'visibilitychange', 'pageshow', 'online']) globalThis.addEventListener?.(type, lookAgain);

  return {
    load,
    view: () => policy && viewOf(policy),
    decide,
    flush,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function viewOf(policy: BannerPolicy): ConsentView {
  const stored = readStoredChoice();
  const moment = { state: stored ? stateOfStoredChoice(stored) : noChoices, signals: browserSignals(), now: Date.now() };
  const effective = effectiveConsent(policy, moment);
  return {
    policy,
    effective,
    granted: Object.keys(effective).filter((id) => effective[id]?.granted),
    ask: purposesToAsk(policy, moment),
    signals: signalsInView(stored),
    decidedAt: stored?.decidedAt,
  };
}

const signalsInView = (stored: StoredChoice | undefined): SignalsSeen => ({ ...stored?.signals, ...browserSignals() });

/** A signal is recorded once per device, and only where it denies something. */
function isNews({ effective }: ConsentView): boolean {
  const recorded = readStoredChoice()?.signals;
  return Object.values(effective).some(({ reason }) => (reason === 'gpc' || reason === 'dnt') && !recorded?.[reason]);
}

/** After the choice before, even where the clock was set back. */
function timeAfter(before: StoredChoice | undefined): number {
  const now = Date.now();
  return before && now <= before.decidedAt ? before.decidedAt + 1000 : now;
}

function cookieNow(): string | undefined {
  const stored = readStoredChoice();
  return stored && formatConsentCookie(stored);
}
