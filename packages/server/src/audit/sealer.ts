import { letGo } from '../jobs/timers.js';
import type { OpenKeys } from '../keys/server-keys.js';
import { signCheckpoint } from './checkpoint.js';
import type { GrowLog } from './grow-log.js';
import type { LogStore } from './log.store.js';

export interface SealerOptions {
  readonly log: Pick<LogStore, 'newest' | 'seal'>;
  readonly grow: GrowLog;
  readonly keys: Pick<OpenKeys, 'signing'>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Hears of what went wrong; it is tried again. */
  readonly onError: (error: unknown) => void;
}

export interface Sealer {
  /** Seals what is there now, then no more. */
  stop(): Promise<void>;
}

/** How long a sealer rests between two looks, in milliseconds: an answer is sealed in at most twice that. */
const rest = 400;
/** How long it rests at most after it failed again and again, in milliseconds. */
const longestRest = 30_000;

/**
 * Seals new facts into the log, shortly after their answers went out. Any number of sealers may share a storage: of those that go on from
 * the same checkpoint one succeeds.
 */
export function startSealer(options: SealerOptions): Sealer {
  let stopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = rest;
  const work = async (): Promise<void> => {
    try {
      await sealNew(options);
      wait = rest;
    } catch (error) {
      wait = Math.min(wait * 2, longestRest);
      options.onError(error);
    }
    if (!stopped) timer = letGo(setTimeout(run, wait));
  };
  const run = () => void (working = work());
  let working = work();
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await working;
      await sealNew(options).catch(options.onError);
    },
  };
}

async function sealNew({ log, grow, keys, now }: SealerOptions): Promise<void> {
  for (let more = true; more;) {
    const previousSize = (await log.newest())?.treeSize ?? 0;
    const growth = await grow(previousSize);
    if (!growth) return;
    const { treeSize, rootHash, tiles } = growth;
    const checkpoint = await signCheckpoint({ treeSize, previousSize, rootHash, at: now() }, keys);
    // Where another sealer was first, it goes on.
    more = (await log.seal({ tiles, checkpoint })) && growth.more;
  }
}
