import type { BannerPolicy, RecordConsent } from '@privet/types';
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
import { dropAnswer, keepAnswer } from './consent.answer.js';
import { unguessable } from './consent.ids.js';
import { createDecisionQueue, type SentDecision } from './consent.queue.js';
import { browserSignals } from './consent.signals.js';
import { keepStoredChoice, readStoredChoice, storedAfter } from './consent.stored.js';
import { fetchPolicy, keepPolicy, policyUrl, readPolicy, type PolicyAddress } from './policy.banner.js';

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

export type PageConsentEvent =
  /** What is in effect is known, or has changed: by a choice made here, or in another tab. */
  { readonly type: 'change'; readonly here: boolean } | SentDecision;

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
   * Never throws, and answers with the decision's id.
   */
  decide(decision: NewDecision): string;
  /** Sends what earlier pages could not. */
  flush(): Promise<void>;
  /** @returns how to stop listening */
  subscribe(listener: (event: PageConsentEvent) => void): () => void;
}

/** For how long a page answers from what the browser keeps before it looks at the policy again. */
const freshFor = 3_600_000;

/** The consent of this page's visitor. Make one for a page and share it. */
export function createPageConsent({ cookieDomain, ...address }: PageConsentOptions): PageConsent {
  const url = policyUrl(address, 'banner');
  const listeners = new Set<(event: PageConsentEvent) => void>();
  const emit = (event: PageConsentEvent) => listeners.forEach((listener) => listener(event));
  const queue = createDecisionQueue({ ...address, onSent: emit });
  let loading: Promise<ConsentView> | undefined;
  let policy: BannerPolicy | undefined;
  let seen: string | undefined;

  const load = () =>
    (loading ??= open().catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));

  async function open(): Promise<ConsentView> {
    const stored = readStoredChoice();
    policy = (stored && readPolicy(url, Date.now())) ?? (await fetchPolicy<BannerPolicy>(url));
    const first = viewOf(policy, readStoredChoice());
    if (isNews(first)) decide({ policy, choices: {}, method: 'signal' });
    else changed(false);
    void queue.flush();
    return viewOf(policy, readStoredChoice());
  }

  function decide({ policy: shown, choices, method }: NewDecision): string {
    const before = readStoredChoice();
    const device = before?.device ?? `dev_${unguessable()}`;
    const decisionId = unguessable();
    const signals = signalsInView(before);
    const decision = { choices, policyVersion: shown.version, method, signals, decidedAt: timeAfter(before) };
    keepStoredChoice(storedAfter(shown, before, device, decision), cookieDomain);
    queue.add({
      ...decision,
      choices: { ...choices },
      decidedAt: new Date(decision.decidedAt).toISOString(),
      decisionId,
      device,
      locale: shown.locale,
      ...(shown.jurisdiction && { jurisdiction: shown.jurisdiction }),
    } satisfies Omit<RecordConsent, 'subject'> & { device: string });
    changed(true);
    void queue.flush();
    return decisionId;
  }

  function changed(here: boolean): void {
    const stored = readStoredChoice();
    seen = stored && formatConsentCookie(stored);
    if (policy && seen) keep(viewOf(policy, stored), seen);
    emit({ type: 'change', here });
  }

  /** Lets the next page answer without a request. */
  function keep({ policy: shown, effective, granted, ask, decidedAt = 0 }: ConsentView, cookie: string): void {
    if (ask.length > 0) return dropAnswer();
    const chosen = shown.purposes.filter(({ id }) => effective[id]?.granted && effective[id].reason === 'choice');
    const lapses = chosen.map(({ expiresAfterDays = Infinity }) => decidedAt + expiresAfterDays * 86_400_000);
    const until = Math.min(Date.now() + freshFor, ...lapses);
    keepPolicy(url, shown, until);
    keepAnswer({ granted, jurisdiction: shown.jurisdiction, cookie, signals: browserSignals(), until });
  }

  /** Another tab may have chosen, or this one may have slept for days. */
  function lookAgain(): void {
    const stored = readStoredChoice();
    if ((stored && formatConsentCookie(stored)) !== seen) changed(false);
  }

  globalThis.addEventListener?.('storage', (event: StorageEvent) => event.key?.startsWith('privet.') && lookAgain());
  for (const type of ['visibilitychange', 'pageshow', 'online']) {
    globalThis.addEventListener?.(type, () => {
      lookAgain();
      void queue.flush();
    });
  }

  return {
    load,
    view: () => policy && viewOf(policy, readStoredChoice()),
    decide,
    flush: queue.flush,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function viewOf(policy: BannerPolicy, stored: StoredChoice | undefined): ConsentView {
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
function isNews({ effective, signals }: ConsentView): boolean {
  const recorded = readStoredChoice()?.signals;
  return Object.values(effective).some(({ reason }) => (reason === 'gpc' || reason === 'dnt') && signals[reason] && !recorded?.[reason]);
}

/** After the choice before, even where the clock was set back. */
function timeAfter(before: StoredChoice | undefined): number {
  const now = Date.now();
  return before && now <= before.decidedAt ? before.decidedAt + 1000 : now;
}
