import {
  keyService
} from "./chunk-FLSCNV7W.js";
import "./chunk-72MA23QQ.js";
import "./chunk-D4V4UZNO.js";
import {
  isFile,
  openStorage,
  readSettings
} from "./chunk-XJHWXC3H.js";
import {
  readFlags
} from "./chunk-WYAKXIEK.js";
import {
  UsageError
} from "./chunk-GDEPRVUM.js";
import "./chunk-LAZCAWNR.js";
import {
  CreateKey,
  Origin,
  scopes
} from "./chunk-DD23NH33.js";
import "./chunk-MLKGABMK.js";

// packages/server/src/cli/create-key.ts
import * as z from "zod/mini";
var options = {
  kind: { type: "string" },
  scope: { type: "string", multiple: true },
  origin: { type: "string", multiple: true },
  name: { type: "string" },
  database: { type: "string" }
};
async function createKey(args, env) {
  const { values } = readFlags({ args, options });
  const input = keyInput(values);
  const { database } = readSettings(values.database === void 0 ? [] : ["--database", values.database], { ...env, NODE_ENV: void 0 });
  const storage = await openStorage(database);
  await storage.migrate();
  const result = await keyService(storage.keys, Date.now).create(input);
  await storage.close();
  if (!("created" in result)) return;
  const { created } = result;
  console.error(
    `Shown this once. ${created.kind === "secret" ? `Scopes: ${created.scopes.join(", ")}` : `Origins: ${created.origins.join(", ")}`}; kept in ${isFile(database) ? database : "the database"}`
  );
  console.log(created.key);
}
var usage = "Say --kind secret [--scope SCOPE \u2026], or --kind publishable --origin https://shop.example \u2026";
function keyInput({ kind, scope, origin, name }) {
  if (kind !== "secret" && kind !== "publishable") throw new UsageError(usage);
  const misplaced = kind === "secret" ? origin && "--origin" : scope && "--scope";
  if (misplaced) throw new UsageError(`A ${kind} key takes no ${misplaced}. ${usage}`);
  const given = kind === "secret" ? { scopes: scope ?? ["*"] } : { origins: origin ?? [] };
  const input = z.safeParse(CreateKey, { kind, ...name !== void 0 && { name }, ...given });
  if (input.success) return input.data;
  const unknown = (scope ?? []).filter((one) => !scopes.some((known) => known === one));
  const inexact = (origin ?? []).filter((one) => !z.safeParse(Origin, one).success);
  const wrong = [
    ...unknown.map((one) => `--scope ${one}: there are ${scopes.join(", ")}`),
    ...inexact.map((one) => `--origin ${one}: write an exact origin, such as https://shop.example`)
  ];
  throw new UsageError(wrong.join("\n") || usage);
}
export {
  createKey
};
