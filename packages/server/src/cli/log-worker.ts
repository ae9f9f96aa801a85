import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { GrowLog, Growth } from '../audit/grow-log.js';

/** What is asked of the thread: what the log grows by after so many facts. */
export interface GrowthAsked {
  readonly from: number;
}

export type GrowthAnswer = { readonly growth: Growth | undefined } | { readonly error: string };

export interface LogWorker {
  readonly grow: GrowLog;
  /** Lets the thread finish, and ends it. */
  stop(): Promise<void>;
}

/** Hashes the log's new facts in a thread of its own, with a database connection of its own, so that no call waits for it. */
export function startLogWorker(database: string): LogWorker {
  let running: Worker | undefined;
  const start = (): Worker => {
    const worker = new Worker(new URL('log-worker.thread.js', import.meta.url), { workerData: database });
    worker.unref();
    // Who waits for an answer hears of it; while nobody does, it must not end the server.
    worker.on('error', () => {});
    // One that broke is replaced when the log is to grow again.
    worker.once('exit', () => {
      if (running === worker) running = undefined;
    });
    return worker;
  };
  return {
    async grow(from) {
      const worker = (running ??= start());
      worker.postMessage({ from } satisfies GrowthAsked, []);
      const answer = await answerOf(worker);
      if ('error' in answer) throw new Error(answer.error);
      return answer.growth;
    },
    async stop() {
      const worker = running;
      running = undefined;
      if (!worker) return;
      const exited = once(worker, 'exit');
      worker.ref();
      worker.postMessage(null, []);
      await exited;
    },
  };
}

/** What the thread says next. @throws what it broke by */
function answerOf(worker: Worker): Promise<GrowthAnswer> {
  const ended = new AbortController();
  const { signal } = ended;
  const answered = once(worker, 'message', { signal }).then(([answer]) => answer as GrowthAnswer);
  const exited = once(worker, 'exit', { signal }).then(() => Promise.reject(new Error('The thread that hashes the log ended')));
  return Promise.race([answered, exited]).finally(() => ended.abort());
}
