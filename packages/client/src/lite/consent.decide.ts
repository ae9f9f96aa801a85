import type { Shown } from '@privet/types';
import { storedChoiceAfter } from '@privet/types/choices';
import type { StoredChoice } from '@privet/types/rules';
import type { NewDecision, PageConsentOptions } from './consent.page.js';
import { keepWaiting } from './consent.queue.write.js';
import { browserSignals } from './consent.signals.js';
import { readStoredChoice } from './consent.stored.js';
import { keepStoredChoice } from './consent.stored.write.js';
import { queueUnsent, unsentAfter } from './consent.unsent.js';

/**
 * Keeps a choice in the cookie, then in the queue; without a key there is no queue, and the cookie says that it is unsent. It makes the
 * device's id where there is none. Never throws.
 * @returns the decision's id
 */
export function keepDecision(decision: NewDecision, { key, cookieDomain }: Pick<PageConsentOptions, 'key' | 'cookieDomain'>): string {
  const { policy, choices, method, ageAtLeast, shown, made } = decision;
  if (key) queueUnsent(policy, cookieDomain);
  const before = readStoredChoice();
  const device = before?.device ?? `dev_${unguessable()}`;
  const decisionId = unguessable();
  // What was chosen elsewhere was not chosen in sight of the signals that are on here now, and does not stand against them.
  const signals = made ? {} : browserSignals();
  const decided = { choices: { ...choices }, policyVersion: policy.version, method, signals, ...(ageAtLeast && { ageAtLeast }) };
  const decidedAt = made?.decidedAt ?? timeAfter(before);
  const unsent = key ? undefined : unsentAfter(before, { method, decidedAt });
  keepStoredChoice(storedChoiceAfter(policy, before, { ...decided, device, decidedAt, unsent }), decidedAt, cookieDomain);
  if (key)
    keepWaiting({
      ...decided,
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

/** 192 bits that nobody can guess, as 48 hexadecimal characters. */
function unguessable(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(24)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** After the choice before, even where the clock was set back. */
function timeAfter(before: StoredChoice | undefined): number {
  const now = Date.now();
  return before && now <= before.decidedAt ? before.decidedAt + 1000 : now;
}
