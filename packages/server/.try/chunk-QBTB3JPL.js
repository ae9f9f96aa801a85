import {
  UsageError
} from "./chunk-GDEPRVUM.js";
import {
  definePolicy
} from "./chunk-DD23NH33.js";

// packages/server/src/cli/load-policy.ts
import { existsSync, readFileSync } from "node:fs";
import { extname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
async function loadPolicy(file) {
  if (file === void 0) throw new UsageError("Which policy? Say --policy FILE, or set PRIVET_POLICY");
  const path = resolve(file);
  if (!existsSync(path)) throw new UsageError(`There is no policy file ${file}`);
  if (extname(path) === ".json") return definePolicy(JSON.parse(readFileSync(path, "utf8")));
  const { default: policy } = await import(pathToFileURL(path).href);
  if (!policy || !Object.isFrozen(policy)) throw new UsageError(`${file} must export what definePolicy made as its default`);
  return policy;
}

export {
  loadPolicy
};
