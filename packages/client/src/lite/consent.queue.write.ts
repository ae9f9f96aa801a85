import { keepItem } from './browser.storage.write.js';
import { queuePrefix, type WaitingDecision } from './consent.queue.js';

/** Keeps a decision until the server has it. */
export function keepWaiting(decision: WaitingDecision): void {
  keepItem(queuePrefix + decision.decisionId, JSON.stringify(decision));
}
