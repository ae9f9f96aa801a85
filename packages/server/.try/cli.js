#!/usr/bin/env node
import {
  CommandError,
  UsageError
} from "./chunk-GDEPRVUM.js";
import "./chunk-MLKGABMK.js";

// packages/server/src/cli/commands.ts
var commands = {
  serve: async () => ({ run: (await import("./serve-3ECDTMMW.js")).serve }),
  migrate: async () => ({ run: (await import("./migrate-WWD6RNEB.js")).migrate }),
  "keys create": async () => ({ run: (await import("./create-key-75BMM7VK.js")).createKey }),
  "keys list": async () => ({ run: (await import("./list-keys-LKXIJZP3.js")).listKeys }),
  "keys revoke": async () => ({ run: (await import("./list-keys-LKXIJZP3.js")).revokeKey }),
  "sites create": async () => ({ run: (await import("./sites-4QDE5GFC.js")).createSite }),
  "sites list": async () => ({ run: (await import("./sites-4QDE5GFC.js")).listSites }),
  async "policy build"() {
    const { buildPolicy, buildHelp } = await import("./policy-build-A7SMS25I.js");
    return { run: buildPolicy, help: buildHelp };
  },
  async "policy diff"() {
    const { diffPolicyFiles, diffHelp } = await import("./policy-diff-V7G7MGJV.js");
    return { run: diffPolicyFiles, help: diffHelp };
  },
  async "policy publish"() {
    const { publishPolicy, publishHelp } = await import("./policy-publish-2O3REQDO.js");
    return { run: publishPolicy, help: publishHelp };
  },
  import: async () => ({ run: (await import("./import-consents-O3NHHENK.js")).importConsents }),
  export: async () => ({ run: (await import("./export-Y5HMML3I.js")).exportLog }),
  "audit verify": async () => ({ run: (await import("./audit-verify-2F7SGB7L.js")).auditVerify })
};

// packages/server/src/cli/compile-cache.ts
import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";
var folder = fileURLToPath(new URL("../../node_modules/.cache/privet", import.meta.url));
function keepCompiledCode() {
  process.env["NODE_COMPILE_CACHE"] ??= folder;
  enableCompileCache(process.env["NODE_COMPILE_CACHE"]);
}

// packages/server/src/cli.ts
var usage = `privet serve        [--policy FILE] [--database FILE|postgres://\u2026] [--port N] [--site DIR]
privet migrate      [--database FILE|postgres://\u2026]
privet keys create  --kind secret [--scope SCOPE \u2026]  |  --kind publishable --origin ORIGIN \u2026   [--name NAME] [--database \u2026]
privet keys list    [--database \u2026]
privet keys revoke  KEY_ID [--database \u2026]
privet sites create --name NAME --origin ORIGIN \u2026 [--purpose ID \u2026] [--topic ID \u2026] [--theme JSON] [--database \u2026]
privet sites list   [--database \u2026]
privet policy build --policy FILE --out DIR [--before FILE \u2026]
privet policy diff   OLD NEW [--json]
privet policy publish --policy FILE [--url URL]
privet import       FILE.ndjson [--policy FILE] [--database FILE|postgres://\u2026]
privet export       [--database FILE|postgres://\u2026]
privet audit verify [--database FILE|postgres://\u2026  |  --export FILE]  [--checkpoint FILE]`;
var words = process.argv.slice(2);
var name = Object.keys(commands).find((command) => words.slice(0, command.split(" ").length).join(" ") === command);
try {
  keepCompiledCode();
  const command = name === void 0 ? void 0 : await commands[name]?.();
  if (words[0] === "help" || words.some((word) => word === "--help" || word === "-h")) console.log(command?.help ?? usage);
  else if (name === void 0 || !command) throw new UsageError(`Commands:
${usage}`);
  else await command.run(words.slice(name.split(" ").length), process.env);
} catch (error) {
  console.error(error instanceof CommandError ? error.message : error);
  process.exit(error instanceof CommandError ? error.exitCode : 1);
}
