import {
  exportLines,
  storedLog
} from "./chunk-N46BPTMH.js";
import "./chunk-34YKUCZI.js";
import "./chunk-M6W7DHYZ.js";
import {
  openExisting
} from "./chunk-XJHWXC3H.js";
import {
  readFlags
} from "./chunk-WYAKXIEK.js";
import "./chunk-GDEPRVUM.js";
import "./chunk-LAZCAWNR.js";
import "./chunk-DD23NH33.js";
import "./chunk-MLKGABMK.js";

// packages/server/src/cli/export.ts
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
async function exportLog(args, env) {
  const { values } = readFlags({ args, options: { database: { type: "string" } } });
  const storage = await openExisting(values.database, env);
  await pipeline(Readable.from(exportLines(storedLog(storage))), process.stdout, { end: false });
  await storage.close();
}
export {
  exportLog
};
