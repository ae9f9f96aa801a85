import type { BannerPolicy } from '@privet/types';
import { formatConsentCookie, type ConsentAnswer, type StoredChoice } from '@privet/types/rules';
import { readItem } from './browser.storage.js';
import { dropItem, keepItem } from './browser.storage.write.js';
import { answerKey, type KeptAnswer } from './consent.answer.js';
import { browserSignals } from './consent.signals.js';

const policyKey = 'privet.policy';
/** For how long pages answer from what the browser keeps before one looks at the policy again. */
const freshFor = 3_600_000;

/** The policy of the pages before, where it is still fresh. Never throws. */
export function readKeptPolicy(url: string): BannerPolicy | undefined {
  try {
    const kept = JSON.parse(readItem(policyKey) ?? '') as { url: string; until: number; policy: BannerPolicy };
    return kept.url === url && kept.until > Date.now() ? kept.policy : undefined;
  } catch {
    return undefined;
  }
}

/** @param until milliseconds since 1970; for as long as a policy is fresh when left out */
export function keepPolicy(url: string, policy: BannerPolicy, until: number = Date.now() + freshFor): void {
  keepItem(policyKey, JSON.stringify({ url, until, policy }));
}

/** What is in effect, as far as the next page wants to know it. */
export interface AnsweredConsent {
  readonly policy: BannerPolicy;
  readonly effective: Readonly<Record<string, ConsentAnswer>>;
  readonly granted: readonly string[];
  readonly ask: readonly string[];
}

/** Lets the next page answer without a request, or makes sure that it asks. */
export function keepAnswer(url: string, stored: StoredChoice, { policy, effective, granted, ask }: AnsweredConsent): void {
  if (ask.length > 0) return dropItem(answerKey);
  const chosen = policy.purposes.filter(({ id }) => effective[id]?.granted && effective[id].reason === 'choice');
  const lapses = chosen.map(({ expiresAfterDays = Infinity }) => stored.decidedAt + expiresAfterDays * 86_400_000);
  const until = Math.min(Date.now() + freshFor, ...lapses);
  const cookie = formatConsentCookie(stored);
  const answer: KeptAnswer = { granted, jurisdiction: policy.jurisdiction, cookie, signals: browserSignals(), until };
  keepPolicy(url, policy, until);
  keepItem(answerKey, JSON.stringify(answer));
}
