import {
  writeTable
} from "./chunk-IY4GTXBU.js";
import {
  keyService
} from "./chunk-FLSCNV7W.js";
import "./chunk-72MA23QQ.js";
import "./chunk-D4V4UZNO.js";
import {
  openExisting
} from "./chunk-XJHWXC3H.js";
import {
  readFlags
} from "./chunk-WYAKXIEK.js";
import {
  CommandError,
  UsageError
} from "./chunk-GDEPRVUM.js";
import "./chunk-LAZCAWNR.js";
import "./chunk-DD23NH33.js";
import "./chunk-MLKGABMK.js";

// packages/server/src/cli/list-keys.ts
var limit = 100;
async function listKeys(args, env) {
  const { values } = readFlags({ args, options: { database: { type: "string" } } });
  const storage = await openExisting(values.database, env);
  await storage.migrate();
  const keys = keyService(storage.keys, Date.now);
  for (let cursor; ; ) {
    const page = await keys.list({ limit, ...cursor !== void 0 && { cursor } });
    writeTable(
      page.data.map(({ id, kind, name = "", key, origins, scopes, createdAt, revokedAt }) => [
        id,
        kind,
        revokedAt === null ? "holds" : `revoked ${revokedAt}`,
        key ?? "",
        [...origins, ...scopes].join(" "),
        createdAt,
        name
      ])
    );
    if (page.nextCursor === null) break;
    cursor = page.nextCursor;
  }
  await storage.close();
}
async function revokeKey(args, env) {
  const { values, positionals } = readFlags({ args, allowPositionals: true, options: { database: { type: "string" } } });
  const [id, ...more] = positionals;
  if (id === void 0 || more.length > 0) throw new UsageError("Say which one: privet keys revoke key_\u2026, as `privet keys list` shows it");
  const storage = await openExisting(values.database, env);
  await storage.migrate();
  const not = await keyService(storage.keys, Date.now).revoke(id);
  await storage.close();
  if (not === "unknown") throw new CommandError(`No key has the id ${id}; \`privet keys list\` shows them`);
  if (not) throw new CommandError(`${id} is the last key with every scope; make another one first: privet keys create --kind secret`);
  console.error(`Revoked ${id}. A server that runs hears of it within five seconds.`);
}
export {
  listKeys,
  revokeKey
};
