import {
  loadPolicy
} from "./chunk-QBTB3JPL.js";
import {
  CommandError
} from "./chunk-GDEPRVUM.js";

// packages/server/src/cli/policy-file.ts
async function readPolicyFile(file) {
  try {
    return await loadPolicy(file);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new CommandError(said.includes(file) ? said : `${file}: ${said}`);
  }
}

export {
  readPolicyFile
};
