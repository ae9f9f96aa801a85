import type { BannerPolicy, Evidence, Shown } from '@privet/types';
import {
  effectiveConsent,
  noChoices,
  purposesToAsk,
  stateOfStoredChoice,
  type ConsentAnswer,
  type ConsentTerms,
  type DecisionMethod,
  type KnownSignal,
} from '@privet/types/rules';
import { afterPaint } from './after-paint.js';
import type { ConsentKeeper } from './consent.keeper.js';
import type { SentDecision } from './consent.sender.js';
import { browserSignals } from './consent.signals.js';
import { readStoredChoice } from './consent.stored.js';
import { fetchPolicy, type PolicyAddress } from './policy.fetch.js';

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
  /** The signals that count: `true` where the browser sends it now, else when it was recorded on this device. */
  readonly signals: Readonly<Partial<Record<'gpc' | 'dnt', boolean | KnownSignal>>>;
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
  /** How old the visitor is at least, in years, where they or a backend said so: it opens the purposes that have a `minimumAge`. */
  readonly ageAtLeast?: number;
  /** What else was seen: the form, what showed it, and words that stood in the place of ours. */
  readonly shown?: Shown;
  /** Of a choice that was made elsewhere: when, in milliseconds since 1970, and what proves it. */
  readonly made?: { readonly decidedAt: number; readonly evidence: Evidence };
}

/** `change`: what is in effect is known, or may have changed, by a choice made here or in another tab. */
export type PageConsentEvent = { readonly type: 'change' } | SentDecision;

export interface PageConsent {
  /**
   * Fetches the banner's policy, once. Soon after it loads what keeps a choice, records the browser's signal where it is honoured and news,
   * and follows the choices of other tabs.
   * @throws when the policy cannot be read; the next call tries again
   */
  load(): Promise<ConsentView>;
  /** What is known now; nothing before `load`. */
  view(): ConsentView | undefined;
  /**
   * Keeps the visitor's choice in the browser, and sends it when that is possible. It is kept before this returns, once the code for it
   * is there: `load` brings it soon after.
   * @returns the decision's id
   * @throws when the code cannot be loaded; then nothing is kept
   */
  decide(decision: NewDecision): Promise<string>;
  /** Sends what could not be sent. Never throws. */
  flush(): Promise<void>;
  /** @returns how to stop listening */
  subscribe(listener: (event: PageConsentEvent) => void): () => void;
}

/** The consent of this page's visitor. Make one for a page and share it. */
export function createPageConsent(options: PageConsentOptions): PageConsent {
  const listeners = new Set<(event: PageConsentEvent) => void>();
  const emit = (event: PageConsentEvent) => listeners.forEach((listener) => listener(event));
  let loading: Promise<ConsentView> | undefined;
  let policy: BannerPolicy | undefined;
  let keeper: ConsentKeeper | undefined;
  let flushed = false;

  const view = () => policy && viewOf(policy);
  const loadKeeper = async () => {
    const { createKeeper } = await import('./consent.keeper.js');
    return (keeper ??= createKeeper({ options, view, emit }));
  };

  const load = () =>
    (loading ??= open().catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));

  async function open(): Promise<ConsentView> {
    const kept = readStoredChoice() && (await loadKeeper()).policy();
    policy = kept ?? (await fetchPolicy<BannerPolicy>(options, 'banner'));
    emit({ type: 'change' });
    // The banner shows first. Who has decided by then has done it.
    afterPaint(() => void (flushed || flush()));
    return viewOf(policy);
  }

  /** Without an `await` where the keeper is there: the page may be about to go. */
  const decide = async (decision: NewDecision) => {
    flushed = true;
    return (keeper ?? (await loadKeeper())).decide(decision);
  };

  async function flush(): Promise<void> {
    flushed ||= !!policy;
    try {
      await (await loadKeeper()).flush();
    } catch {
      // The code did not load; what waits is sent by a later call.
    }
  }

  return {
    load,
    view,
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
  const signals = browserSignals();
  const moment = { state: stored ? stateOfStoredChoice(stored) : noChoices, signals, now: Date.now() };
  const effective = effectiveConsent(policy, moment);
  return {
    policy,
    effective,
    granted: Object.keys(effective).filter((id) => effective[id]?.granted),
    ask: purposesToAsk(policy, moment),
    signals: { ...moment.state.signals, ...signals },
    decidedAt: stored?.decidedAt,
  };
}
