import { constants, setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { logGrower } from '../audit/grow-log.js';
import { factReader } from '../fact-reader.js';
import type { GrowthAnswer, GrowthAsked } from './log-worker.js';
import { nodeTreeHash } from './node-hash.js';
import { openStorage } from './open-storage.js';

// The thread of `startLogWorker`: it reads the database by itself, and answers with what is to be sealed.
// Calls go before it. On Linux a priority is one thread's alone; elsewhere it would be the whole server's.
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_LOW);

const storage = await openStorage(workerData as string);
const grow = logGrower({ log: storage.log, leafText: factReader(storage.policy).leafText, hash: nodeTreeHash });

async function answerTo({ from }: GrowthAsked): Promise<GrowthAnswer> {
  try {
    return { growth: await grow(from) };
  } catch (error) {
    return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/** What need not be copied on its way to the other thread. */
const buffersOf = (answer: GrowthAnswer) =>
  'error' in answer
    ? []
    : (answer.growth?.tiles ?? []).flatMap(({ hashes }) => (hashes.buffer instanceof ArrayBuffer ? [hashes.buffer] : []));

parentPort?.on('message', async (asked: GrowthAsked | null) => {
  if (asked) {
    const answer = await answerTo(asked);
    parentPort?.postMessage(answer, buffersOf(answer));
    return storage.tidy?.();
  }
  await storage.close();
  parentPort?.close();
});
