import {
  siteService
} from "./chunk-VBPELWK6.js";
import {
  policyVersions,
  validate
} from "./chunk-UGNX4XJK.js";
import {
  writeTable
} from "./chunk-IY4GTXBU.js";
import {
  keyService
} from "./chunk-FLSCNV7W.js";
import "./chunk-72MA23QQ.js";
import {
  ProblemError
} from "./chunk-D4V4UZNO.js";
import {
  openExisting
} from "./chunk-XJHWXC3H.js";
import {
  readFlags
} from "./chunk-WYAKXIEK.js";
import {
  UsageError
} from "./chunk-GDEPRVUM.js";
import "./chunk-LAZCAWNR.js";
import {
  CreateSite
} from "./chunk-DD23NH33.js";
import "./chunk-MLKGABMK.js";

// packages/server/src/cli/sites.ts
import * as z from "zod/mini";
var options = {
  name: { type: "string" },
  origin: { type: "string", multiple: true },
  purpose: { type: "string", multiple: true },
  topic: { type: "string", multiple: true },
  theme: { type: "string" },
  database: { type: "string" }
};
var usage = `Say --name NAME --origin https://partner.example \u2026, and where it does not show everything in our look:
  --purpose analytics \u2026   --topic newsletter \u2026   --theme '{"accent":"#7a1f5c","onAccent":"#fff","scheme":"light"}'`;
async function createSite(args, env) {
  const { values } = readFlags({ args, options });
  const { name, origin: origins, purpose: purposes, topic: topics, theme } = values;
  if (name === void 0 || !origins) throw new UsageError(usage);
  const input = {
    name,
    origins,
    ...purposes && { purposes },
    ...topics && { topics },
    ...theme !== void 0 && { theme: parsed(theme) }
  };
  const storage = await openExisting(values.database, env);
  const site = await (async () => (await sitesOf(storage)).create(validate(CreateSite, input)))().catch(refuse).finally(() => storage.close());
  if (!("key" in site)) return;
  console.error(`${site.id} serves ${site.origins.join(", ")}. A server that runs knows it within five seconds. Its publishable key:`);
  console.log(site.key);
}
async function listSites(args, env) {
  const { values } = readFlags({ args, options: { database: { type: "string" } } });
  const storage = await openExisting(values.database, env);
  await storage.migrate();
  const sites = siteService(keyService(storage.keys, Date.now).sites, () => ({ version: "", purposes: [], topics: [] }));
  for (let cursor; ; ) {
    const page = await sites.list({ limit: 100, ...cursor !== void 0 && { cursor } });
    writeTable(
      page.data.map(({ id, key, name = "", origins, purposes, theme }) => [
        id,
        key,
        origins.join(" "),
        purposes ? purposes.join(" ") : "all purposes",
        theme ? JSON.stringify(theme) : "",
        name
      ])
    );
    if (page.nextCursor === null) break;
    cursor = page.nextCursor;
  }
  await storage.close();
}
async function sitesOf(storage) {
  await storage.migrate();
  const versions = policyVersions(storage.policy, Date.now);
  await versions.refresh();
  if (versions.all().length === 0) throw new UsageError("The database has no policy yet; start `privet serve` with it once");
  return siteService(keyService(storage.keys, Date.now).sites, () => versions.inForce().policy);
}
function parsed(json) {
  try {
    return z.parse(z.record(z.string(), z.unknown()), JSON.parse(json));
  } catch {
    throw new UsageError(`--theme is JSON, such as '{"accent":"#7a1f5c","onAccent":"#fff","scheme":"light"}'`);
  }
}
function refuse(error) {
  if (!(error instanceof ProblemError)) throw error;
  const issues = error.more.issues ?? [];
  throw new UsageError(issues.map(({ path, message }) => `${path}: ${message}`).join("\n") || error.message);
}
export {
  createSite,
  listSites
};
