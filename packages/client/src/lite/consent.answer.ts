import type { BannerPolicy } from '@privet/types';
import type { ConsentAnswer, SignalsSeen } from '@privet/types/rules';
import { dropItem, keepItem, readItem } from './browser.storage.js';
import { browserSignals } from './consent.signals.js';

/**
 * What a returning visitor's page needs to know, worked out once: while cookie and signals are as they were, nothing has to be loaded or
 * asked. It tells no more than the cookie does.
 */
export interface KeptAnswer {
  /** The ids of the purposes in effect. */
  readonly granted: readonly string[];
  readonly jurisdiction: string | null;
  /** The cookie's value that it was worked out from. */
  readonly cookie: string;
  readonly signals: SignalsSeen;
  /** Milliseconds since 1970: a grant lapses then, or the policy is to be looked at again. */
  readonly until: number;
}

const answerKey = 'privet.answer';
const policyKey = 'privet.policy';
/** For how long pages answer from what the browser keeps before one looks at the policy again. */
const freshFor = 3_600_000;

/** Nothing where it does not hold any more, or is corrupt. Never throws. */
export function readAnswer(): KeptAnswer | undefined {
  try {
    const answer = JSON.parse(readItem(answerKey) ?? '') as KeptAnswer;
    const holds = JSON.stringify(answer.signals) === JSON.stringify(browserSignals()) && document.cookie.includes(answer.cookie);
    return holds && answer.cookie && answer.until > Date.now() ? answer : undefined;
  } catch {
    return undefined;
  }
}

/** The policy of the pages before, where it is still fresh. Never throws. */
export function readKeptPolicy(url: string): BannerPolicy | undefined {
  try {
    const kept = JSON.parse(readItem(policyKey) ?? '') as { url: string; until: number; policy: BannerPolicy };
    return kept.url === url && kept.until > Date.now() ? kept.policy : undefined;
  } catch {
    return undefined;
  }
}

/** What is in effect, as far as the next page wants to know it. */
export interface AnsweredConsent {
  readonly policy: BannerPolicy;
  readonly effective: Readonly<Record<string, ConsentAnswer>>;
  readonly granted: readonly string[];
  readonly ask: readonly string[];
  readonly decidedAt: number | undefined;
}

/** Lets the next page answer without a request, or makes sure that it asks. */
export function keepAnswer(url: string, cookie: string, { policy, effective, granted, ask, decidedAt = 0 }: AnsweredConsent): void {
  if (ask.length > 0) return dropItem(answerKey);
  const chosen = policy.purposes.filter(({ id }) => effective[id]?.granted && effective[id].reason === 'choice');
  const lapses = chosen.map(({ expiresAfterDays = Infinity }) => decidedAt + expiresAfterDays * 86_400_000);
  const until = Math.min(Date.now() + freshFor, ...lapses);
  const answer: KeptAnswer = { granted, jurisdiction: policy.jurisdiction, cookie, signals: browserSignals(), until };
  keepItem(policyKey, JSON.stringify({ url, until, policy }));
  keepItem(answerKey, JSON.stringify(answer));
}
