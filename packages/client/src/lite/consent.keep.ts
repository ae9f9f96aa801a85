import type { BannerPolicy } from '@privet/types';
import { formatConsentCookie } from '@privet/types/choices';
import type { ConsentAnswer, StoredChoice } from '@privet/types/rules';
import { readItem } from './browser.storage.js';
import { dropItem, keepItem } from './browser.storage.write.js';
import { answerKey, type KeptAnswer } from './consent.answer.js';
import { browserSignals } from './consent.signals.js';
import type { PolicyAddress } from './policy.fetch.js';

const policyKey = 'privet.policy';
/** For how long pages answer from what the browser keeps before one looks at the policy again. */
const freshFor = 3_600_000;

/** What a policy is kept under: everything that its answer may depend on. */
const addressOf = (options: PolicyAddress): string => JSON.stringify(options);

/** The policy of the pages before, where it is still fresh. Never throws. */
export function readKeptPolicy(options: PolicyAddress): BannerPolicy | undefined {
  try {
    const kept = JSON.parse(readItem(policyKey) ?? '') as { address: string; until: number; policy: BannerPolicy };
    return kept.address === addressOf(options) && kept.until > Date.now() ? kept.policy : undefined;
  } catch {
    return undefined;
  }
}

/** @param until milliseconds since 1970; for as long as a policy is fresh when left out */
export function keepPolicy(options: PolicyAddress, policy: BannerPolicy, until: number = Date.now() + freshFor): void {
  keepItem(policyKey, JSON.stringify({ address: addressOf(options), until, policy }));
}

/** What is in effect, as far as the next page wants to know it. */
export interface AnsweredConsent {
  readonly policy: BannerPolicy;
  readonly effective: Readonly<Record<string, ConsentAnswer>>;
  readonly granted: readonly string[];
  readonly ask: readonly string[];
}

/**
 * Lets the next page answer without a request, or makes sure that it asks. The policy is kept either way, for a time that is never the same:
 * so the other tabs hear of it by `storage`.
 */
export function keepAnswer(options: PolicyAddress, stored: StoredChoice, { policy, effective, granted, ask }: AnsweredConsent): void {
  const chosen = policy.purposes.filter(({ id }) => effective[id]?.granted && effective[id].reason === 'choice');
  const lapses = chosen.map(({ expiresAfterDays = Infinity }) => stored.decidedAt + expiresAfterDays * 86_400_000);
  const until = Math.min(Date.now() + freshFor, ...lapses);
  keepPolicy(options, policy, until);
  if (ask.length > 0) return dropItem(answerKey);
  const cookie = formatConsentCookie(stored);
  const answer: KeptAnswer = { granted, jurisdiction: policy.jurisdiction, cookie, signals: browserSignals(), until };
  keepItem(answerKey, JSON.stringify(answer));
}
