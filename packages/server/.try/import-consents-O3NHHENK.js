import {
  consentImporter,
  openServerKeys,
  policyService,
  secretOf,
  subjectHasher
} from "./chunk-DZGUY5NH.js";
import {
  validate
} from "./chunk-UGNX4XJK.js";
import "./chunk-72MA23QQ.js";
import {
  loadPolicy
} from "./chunk-QBTB3JPL.js";
import {
  ProblemError,
  keyedHash
} from "./chunk-D4V4UZNO.js";
import {
  openStorage,
  readSettings
} from "./chunk-XJHWXC3H.js";
import {
  readFlags
} from "./chunk-WYAKXIEK.js";
import {
  CommandError,
  UsageError
} from "./chunk-GDEPRVUM.js";
import "./chunk-GVWN4X3W.js";
import "./chunk-N5GN76ON.js";
import "./chunk-LAZCAWNR.js";
import {
  ImportConsents,
  maxImported
} from "./chunk-DD23NH33.js";
import "./chunk-MLKGABMK.js";

// packages/server/src/cli/import-consents.ts
import { createReadStream, existsSync } from "node:fs";
import { createInterface } from "node:readline";
var ImportError = class extends CommandError {
};
async function importConsents(args, env) {
  const { file, settings } = readArguments(args, env);
  const storage = await openStorage(settings.database);
  try {
    const importer = await openImporter(storage, settings);
    for await (const batch of batches(file)) refuse(await problemsOf(batch, importer));
    let count = 0;
    for await (const { lines } of batches(file)) count += (await importer.import({ consents: lines })).results.length;
    console.log(`Imported ${count} consents`);
  } finally {
    await storage.close();
  }
}
function readArguments(args, env) {
  const options = { database: { type: "string" }, policy: { type: "string" } };
  const { values, positionals } = readFlags({ args, options, allowPositionals: true });
  const [file] = positionals;
  if (file === void 0 || positionals.length > 1)
    throw new UsageError("Say one file: privet import FILE.ndjson [--database \u2026] [--policy FILE]");
  if (!existsSync(file)) throw new UsageError(`There is no file ${file}`);
  const flags = Object.entries(values).flatMap(([name, value]) => [`--${name}`, value]);
  return { file, settings: readSettings(flags, { ...env, NODE_ENV: void 0 }) };
}
async function openImporter(storage, settings) {
  await storage.migrate();
  const policy = policyService(storage.policy, Date.now);
  if (settings.policy === void 0) await policy.refresh();
  else await policy.register(await loadPolicy(settings.policy));
  const keys = await openServerKeys(storage.keys, secretOf(settings), Date.now());
  return consentImporter({ store: storage.consent, policy, subjectOf: subjectHasher(keyedHash(keys.lookup)), now: Date.now });
}
async function* batches(file) {
  let batch = { first: 1, lines: [] };
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    number += 1;
    batch.lines.push(parsed(line, number));
    if (batch.lines.length < maxImported) continue;
    yield batch;
    batch = { first: number + 1, lines: [] };
  }
  if (batch.lines.length > 0) yield batch;
}
function parsed(line, number) {
  try {
    return JSON.parse(line);
  } catch {
    throw new ImportError(`Line ${number} is not JSON; nothing was imported`);
  }
}
async function problemsOf({ first, lines }, importer) {
  const issues = await issuesOf(lines, importer);
  return issues.map(({ path, message }) => {
    const [, , index = "0", ...field] = path.split("/");
    return `Line ${first + Number(index)}${field.length > 0 ? `, /${field.join("/")}` : ""}: ${message}`;
  });
}
async function issuesOf(consents, importer) {
  try {
    return await importer.issues(validate(ImportConsents, { consents }));
  } catch (error) {
    if (error instanceof ProblemError && error.more.issues) return error.more.issues;
    throw error;
  }
}
function refuse(problems) {
  if (problems.length === 0) return;
  const more = problems.length > 20 ? [`\u2026 and ${problems.length - 20} more`] : [];
  throw new ImportError([...problems.slice(0, 20), ...more, "Nothing was imported"].join("\n"));
}
export {
  importConsents
};
