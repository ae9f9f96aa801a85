import {
  nodeTreeHash
} from "../chunk-A7GOROHR.js";
import {
  logGrower
} from "../chunk-2SUDCZLT.js";
import {
  factReader
} from "../chunk-GDRPSTPQ.js";
import "../chunk-M6W7DHYZ.js";
import "../chunk-D4V4UZNO.js";
import {
  openStorage
} from "../chunk-XJHWXC3H.js";
import "../chunk-WYAKXIEK.js";
import "../chunk-GDEPRVUM.js";
import "../chunk-N5GN76ON.js";
import "../chunk-LAZCAWNR.js";
import "../chunk-DD23NH33.js";
import "../chunk-MLKGABMK.js";

// packages/server/src/cli/log-worker.thread.ts
import { constants, setPriority } from "node:os";
import { parentPort, workerData } from "node:worker_threads";
if (process.platform === "linux") setPriority(constants.priority.PRIORITY_LOW);
var storage = await openStorage(workerData);
var grow = logGrower({ log: storage.log, leafText: factReader(storage.policy).leafText, hash: nodeTreeHash });
async function answerTo({ from }) {
  try {
    return { growth: await grow(from) };
  } catch (error) {
    return { error: error instanceof Error ? error.stack ?? error.message : String(error) };
  }
}
var buffersOf = (answer) => "error" in answer ? [] : (answer.growth?.tiles ?? []).flatMap(({ hashes }) => hashes.buffer instanceof ArrayBuffer ? [hashes.buffer] : []);
parentPort?.on("message", async (asked) => {
  if (asked) {
    const answer = await answerTo(asked);
    parentPort?.postMessage(answer, buffersOf(answer));
    return storage.tidy?.();
  }
  await storage.close();
  parentPort?.close();
});
