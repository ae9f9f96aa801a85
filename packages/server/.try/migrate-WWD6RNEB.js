import {
  openStorage,
  readSettings
} from "./chunk-XJHWXC3H.js";
import "./chunk-WYAKXIEK.js";
import "./chunk-GDEPRVUM.js";
import "./chunk-MLKGABMK.js";

// packages/server/src/cli/migrate.ts
async function migrate(args, env) {
  const { database } = readSettings(args, { ...env, NODE_ENV: void 0 });
  const storage = await openStorage(database);
  await storage.migrate();
  await storage.close();
  console.log("The database is up to date");
}
export {
  migrate
};
