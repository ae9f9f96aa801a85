import type { RecordedConsent } from '@privet/types';
import { keysOf, readItem } from './browser.storage.js';
import { dropItem } from './browser.storage.write.js';
import { queuePrefix, type WaitingDecision } from './consent.queue.js';
import { guardStoredChoice } from './consent.stored.write.js';
import { consentsPath } from './lite.paths.js';

/** What became of a decision that left the queue. */
export type SentDecision =
  | { readonly type: 'recorded'; readonly decisionId: string; readonly answer: RecordedConsent }
  /** The server will never take it. The choice stays in the browser. */
  | { readonly type: 'refused'; readonly decisionId: string; readonly status: number };

export interface SenderOptions {
  /** Where the API answers, without a trailing slash. */
  readonly baseUrl: string;
  readonly key: string;
  /** A parent domain whose subdomains share the choice. */
  readonly cookieDomain?: string | undefined;
  readonly onSent: (decision: SentDecision) => void;
  /** Milliseconds before the first retry; it doubles up to 5 minutes. @default 2000 */
  readonly retryAfter?: number;
}

/** The body itself is wrong, so sending it again cannot help. Everything else may be mended at the other end. */
const permanent = new Set([400, 413, 415, 422]);
/** The key or the address is wrong: a retry within the page will not mend it, the next page tries again. */
const misconfigured = new Set([401, 403, 404, 405]);

const longestWait = 300_000;
const timeout = 30_000;

/**
 * Sends the decisions that wait, oldest first. One that several tabs send, or that is sent again after its answer got lost, is one record,
 * because the server knows it by its `decisionId`.
 * @returns how to send what waits now; it never throws
 */
export function createSender({ baseUrl, key, cookieDomain, onSent, retryAfter = 2000 }: SenderOptions): () => Promise<void> {
  let running: Promise<void> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;

  const flush = () => (running ??= oneTab(drain).finally(() => (running = undefined)));

  async function drain() {
    clearTimeout(timer);
    for (let waiting = oldest(); waiting; waiting = oldest()) {
      const answer = await send(waiting);
      if (!answer || !(answer.ok || permanent.has(answer.status))) {
        if (!answer || !misconfigured.has(answer.status)) retryLater(answer);
        return;
      }
      failures = 0;
      dropItem(queuePrefix + waiting.decisionId);
      await tell(waiting, answer);
    }
  }

  async function send({ device, ...decision }: WaitingDecision): Promise<Response | undefined> {
    // A clock that was set back must not make it look sent before it was made.
    const sentAt = new Date(Math.max(Date.now(), Date.parse(decision.decidedAt))).toISOString();
    const restoreNewer = guardStoredChoice(cookieDomain);
    try {
      return await fetch(baseUrl + consentsPath, {
        method: 'POST',
        keepalive: true,
        headers: { 'content-type': 'application/json', 'privet-key': key, 'privet-device': device },
        body: JSON.stringify({ ...decision, sentAt }),
        signal: AbortSignal.timeout(timeout),
      });
    } catch {
      return undefined;
    } finally {
      restoreNewer();
    }
  }

  async function tell({ decisionId }: WaitingDecision, answer: Response) {
    if (!answer.ok) return onSent({ type: 'refused', decisionId, status: answer.status });
    const recorded = (await answer.json().catch(() => undefined)) as RecordedConsent | undefined;
    if (recorded) onSent({ type: 'recorded', decisionId, answer: recorded });
  }

  function retryLater(answer: Response | undefined) {
    const wait = Math.min(retryAfter * 2 ** failures++, longestWait);
    // A page of another origin may not be allowed to read the header.
    const asked = Number(answer?.headers.get('retry-after')) * 1000 || 0;
    timer = setTimeout(flush, Math.max(asked, wait * (0.5 + Math.random() / 2)));
  }

  return flush;
}

/** Lets one tab of the site send at a time. Where the browser has no locks, several may: the server takes a decision once. */
async function oneTab(work: () => Promise<void>): Promise<void> {
  try {
    await navigator.locks.request(queuePrefix, { ifAvailable: true }, (lock) => (lock ? work() : undefined));
  } catch {
    await work();
  }
}

function oldest(): WaitingDecision | undefined {
  const waiting = keysOf(queuePrefix)
    .map(read)
    .filter((decision) => decision !== undefined);
  return waiting.sort((a, b) => (a.decidedAt < b.decidedAt ? -1 : 1))[0];
}

function read(key: string): WaitingDecision | undefined {
  try {
    const decision = JSON.parse(readItem(key) ?? '') as WaitingDecision;
    if (queuePrefix + decision.decisionId === key && decision.decidedAt && decision.device) return decision;
  } catch {
    // Half written, or by somebody else.
  }
  dropItem(key);
  return undefined;
}
