import type { RecordConsent, RecordedConsent } from '@privet/types';
import { dropItem, keepItem, keysOf, readItem } from './browser.storage.js';

/** A decision as it waits to be sent: what the API takes, and whose it is. */
export interface WaitingDecision extends Omit<RecordConsent, 'subject' | 'sentAt'> {
  readonly device: string;
  readonly decisionId: string;
  readonly decidedAt: string;
}

/** What became of a decision that left the queue. */
export type SentDecision =
  | { readonly type: 'recorded'; readonly decisionId: string; readonly answer: RecordedConsent }
  /** The server will never take it; the choice stays in the browser. */
  | { readonly type: 'refused'; readonly decisionId: string; readonly status: number };

export interface DecisionQueueOptions {
  /** Where the API answers, without a trailing slash. */
  readonly baseUrl: string;
  readonly key: string;
  readonly onSent: (decision: SentDecision) => void;
  /** Milliseconds before the first retry; it doubles up to 5 minutes. @default 2000 */
  readonly retryAfter?: number;
}

export interface DecisionQueue {
  /** Keeps a decision until the server has it. */
  add(decision: WaitingDecision): void;
  /** Sends what waits, oldest first. */
  flush(): Promise<void>;
}

/** Every decision has a key of its own, so tabs that write at once never overwrite each other. */
export const queuePrefix = 'privet.queue.';

/** What is wrong with the body itself, so that sending it again cannot help. Everything else may be mended at the other end. */
const permanent = new Set([400, 413, 415, 422]);
/** The key or the address is wrong, which a retry within the page will not mend; the next page tries again. */
const misconfigured = new Set([401, 403, 404, 405]);

const longestWait = 300_000;
const timeout = 30_000;

/**
 * The decisions that the server has not confirmed. They outlive the page; one that several tabs send, or that is sent again after an answer
 * got lost, is one record, because the server knows it by its `decisionId`.
 */
export function createDecisionQueue({ baseUrl, key, onSent, retryAfter = 2000 }: DecisionQueueOptions): DecisionQueue {
  let running: Promise<void> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;

  const flush = () => (running ??= drain().finally(() => (running = undefined)));

  async function drain() {
    clearTimeout(timer);
    for (let waiting = next(); waiting; waiting = next()) {
      const answer = await send(waiting);
      if (answer?.status !== 201 && !permanent.has(answer?.status ?? 0)) {
        if (!misconfigured.has(answer?.status ?? 0)) retryLater();
        return;
      }
      failures = 0;
      await leave(waiting, answer);
    }
  }

  async function send({ device, ...decision }: WaitingDecision): Promise<Response | undefined> {
    // A clock that was set back must not make the decision look sent before it was made.
    const sentAt = new Date(Math.max(Date.now(), Date.parse(decision.decidedAt))).toISOString();
    try {
      return await fetch(`${baseUrl}/v1/consents`, {
        method: 'POST',
        keepalive: true,
        headers: { 'content-type': 'application/json', 'privet-key': key, 'privet-device': device },
        body: JSON.stringify({ ...decision, sentAt }),
        signal: AbortSignal.timeout(timeout),
      });
    } catch {
      return undefined;
    }
  }

  async function leave({ decisionId }: WaitingDecision, answer: Response | undefined) {
    dropItem(queuePrefix + decisionId);
    if (answer?.status === 201) {
      const recorded = (await answer.json().catch(() => undefined)) as RecordedConsent | undefined;
      if (recorded) onSent({ type: 'recorded', decisionId, answer: recorded });
    } else if (answer) onSent({ type: 'refused', decisionId, status: answer.status });
  }

  function retryLater() {
    const wait = Math.min(retryAfter * 2 ** failures++, longestWait);
    timer = setTimeout(flush, wait * (0.5 + Math.random() / 2));
  }

  return {
    add: (decision) => keepItem(queuePrefix + decision.decisionId, JSON.stringify(decision)),
    flush,
  };
}

function next(): WaitingDecision | undefined {
  const waiting = keysOf(queuePrefix).map(read).filter((decision) => decision !== undefined);
  return waiting.sort((a, b) => (a.decidedAt < b.decidedAt ? -1 : 1))[0];
}

function read(itemKey: string): WaitingDecision | undefined {
  try {
    const decision = JSON.parse(readItem(itemKey) ?? '') as WaitingDecision;
    if (decision.decidedAt) return decision;
  } catch {
    // Somebody else wrote it, or half of it.
  }
  dropItem(itemKey);
  return undefined;
}
