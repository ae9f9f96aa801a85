import type { RecordConsent } from '@privet/types';
import { keysOf } from './browser.storage.js';

/** A decision as it waits to be sent: what the API takes, and whose it is. */
export interface WaitingDecision extends Omit<RecordConsent, 'subject' | 'sentAt'> {
  readonly device: string;
  readonly decisionId: string;
  readonly decidedAt: string;
}

/** Every decision has a key of its own, so that tabs which write at once never overwrite each other. */
export const queuePrefix = 'privet.queue.';

export const isAnythingWaiting = (): boolean => keysOf(queuePrefix).length > 0;
