import {
  UsageError
} from "./chunk-GDEPRVUM.js";

// packages/server/src/cli/flags.ts
import { parseArgs } from "node:util";
function readFlags(config) {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

export {
  readFlags
};
