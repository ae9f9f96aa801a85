import {
  exportedLog,
  storedLog
} from "./chunk-N46BPTMH.js";
import {
  openCheckpoint
} from "./chunk-34YKUCZI.js";
import {
  nodeTreeHash
} from "./chunk-A7GOROHR.js";
import {
  factReader,
  growTree
} from "./chunk-GDRPSTPQ.js";
import {
  foldHashes,
  hashIn,
  hashLength,
  hashesOfLevel,
  tileWidth
} from "./chunk-M6W7DHYZ.js";
import {
  sha256Text
} from "./chunk-D4V4UZNO.js";
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
import "./chunk-N5GN76ON.js";
import "./chunk-LAZCAWNR.js";
import {
  base64url
} from "./chunk-DD23NH33.js";
import "./chunk-MLKGABMK.js";

// packages/server/src/cli/audit-verify.ts
import { createReadStream, existsSync, readFileSync } from "node:fs";
import { createInterface } from "node:readline";

// packages/server/src/audit/verify-checkpoints.ts
async function verifyCheckpoints(checkpoints, keys) {
  const faults = [];
  const broken = /* @__PURE__ */ new Set();
  let newest;
  let chained = true;
  for await (const stored of checkpoints) {
    const fault = (what) => faults.push({ table: "log_checkpoints", name: `the checkpoint of ${stored.treeSize} records`, what });
    const signed = await openCheckpoint(stored.jws, keys).catch((error) => void fault(`does not hold: ${messageOf(error)}`));
    const changed = signed && changedColumn(stored, signed);
    if (changed !== void 0) fault(`was changed: its ${changed} is not what it was signed with`);
    if (!signed || changed !== void 0) {
      broken.add(stored.treeSize);
      chained = false;
      continue;
    }
    if (chained && signed.previousSize !== (newest?.treeSize ?? 0))
      fault(`follows one of ${signed.previousSize} records, which was removed`);
    chained = true;
    newest = signed;
  }
  return { newest, faults, broken };
}
function changedColumn(stored, signed) {
  if (stored.treeSize !== signed.treeSize) return "tree_size";
  if (stored.previousSize !== signed.previousSize) return "previous_size";
  if (stored.rootHash !== signed.rootHash) return "root_hash";
  return stored.at === signed.at ? void 0 : "at";
}
var messageOf = (error) => error instanceof Error ? error.message : String(error);

// packages/server/src/audit/verify-tiles.ts
var levels = [0, 1, 2, 3, 4, 5, 6];
function tileCheck(copy, hash) {
  const cursors = levels.map((level) => tileCursor(copy.tiles(level)));
  const faults = [];
  const fault = ({ level, tile }, what) => void faults.push({ table: "log_tiles", name: `tile ${tile} of level ${level}`, what });
  const stored = async (level, tile) => cursors[level]?.at(tile);
  const blame = ({ made, place }) => fault(made, `was changed: its hash ${place} is not that of the records below it`);
  const saidAbove = async ({ level, tile }) => {
    const parent = await stored(level + 1, Math.floor(tile / tileWidth));
    const place = tile % tileWidth;
    return parent && parent.length >= (place + 1) * hashLength ? hashIn(parent, place) : void 0;
  };
  return {
    async sealedLeaf(position) {
      const hashes = await stored(0, Math.floor((position - 1) / tileWidth));
      const place = (position - 1) % tileWidth;
      return hashes && hashes.length >= (place + 1) * hashLength ? hashIn(hashes, place) : void 0;
    },
    async compare(made) {
      const kept = await stored(made.level, made.tile);
      if (!kept) {
        fault(made, "was removed");
        return void 0;
      }
      const place = firstDifference(made.hashes, kept);
      if (place === void 0) return void 0;
      const difference = { made, stored: kept, place };
      if (made.hashes.length < tileWidth * hashLength) return difference;
      const above = await saidAbove(made);
      if (!above || !sameBytes(above, foldHashes(made.hashes, 0, tileWidth, hash))) return difference;
      blame(difference);
      return void 0;
    },
    blame,
    async finish(size) {
      for (const [level, cursor] of cursors.entries()) {
        const known = hashesOfLevel(size, level);
        for await (const { tile, hashes } of cursor.rest()) {
          if (tile * tileWidth * hashLength + hashes.length > known * hashLength || hashes.length % hashLength !== 0)
            fault({ level, tile }, "holds more than was sealed");
        }
      }
      return faults;
    }
  };
}
function firstDifference(made, stored) {
  for (let place = 0; place * hashLength < made.length; place += 1) {
    if (!sameBytes(hashIn(made, place), hashIn(stored, place))) return place;
  }
  return void 0;
}
var sameBytes = (a, b) => a.length === b.length && a.every((byte, index) => byte === b[index]);
function tileCursor(tiles) {
  const iterator = tiles[Symbol.asyncIterator]();
  let current;
  const next = async () => current = (await iterator.next()).value;
  return {
    /** The hashes of a tile; those asked for come from left to right. */
    async at(tile) {
      if (current === void 0) await next();
      while (current !== void 0 && current.tile < tile) await next();
      return current?.tile === tile ? current.hashes : void 0;
    },
    /** The last one that was asked for, and those after it. */
    async *rest() {
      if (current === void 0) await next();
      for (; current !== void 0; await next()) yield current;
    }
  };
}

// packages/server/src/audit/verify-facts.ts
function factCheck({ reader, policies, hash, tiles }) {
  let first;
  let row = [];
  const differences = [];
  const note = (fault) => {
    if (first === void 0 || (fault.position ?? 0) < (first.position ?? 0)) first = fault;
  };
  const doubtful = [];
  const hear = (fact, isSealed) => void (isSealed ? policies.published(fact) : doubtful.push(fact));
  const standIn = async (position) => await tiles.sealedLeaf(position) ?? new Uint8Array(hashLength);
  const place = (position, fact) => {
    if ((position - 1) % tileWidth === 0) row = [];
    row[(position - 1) % tileWidth] = fact;
  };
  return {
    async leafOf(fact) {
      place(fact.position, fact);
      try {
        const changed = changedColumn2(fact, reader);
        if (changed !== void 0) note(factFault(fact, `was changed: its ${changed} is not what its record says`));
        const version = reader.policyVersionOf(fact);
        const state = version === void 0 ? "whole" : policies.stateOf(version);
        if (state === "unknown") throw new Error(`it names the policy version ${version}, which was never in force`);
        if (state === "broken") return await standIn(fact.position);
        const leaf = hash.leaf(await reader.leafText(fact));
        if (fact.kind === "policy") hear(fact, sameBytes(leaf, await standIn(fact.position)));
        return leaf;
      } catch (error) {
        note(factFault(fact, `was changed: ${error instanceof Error ? error.message : String(error)}`));
        return standIn(fact.position);
      }
    },
    async missing(position) {
      place(position, void 0);
      note({ table: "facts", name: "the record", position, what: "was removed" });
      return standIn(position);
    },
    outOfPlace: (fact) => note(factFault(fact, "was moved: it stands after its place")),
    seen(fact) {
      if (fact.kind === "policy") policies.published(fact);
    },
    differs(difference) {
      if (difference && differences.length < maxDifferences) differences.push({ difference, fault: faultOf(difference, row) });
    },
    blameTiles() {
      for (const fact of doubtful) policies.published(fact);
      for (const { difference } of differences) tiles.blame(difference);
      return first ? [first] : [];
    },
    fault(span) {
      const differing = differences.find(({ fault }) => fault.position !== void 0)?.fault;
      if (differing) note(differing);
      if (span && (first === void 0 || span.last < (first.position ?? 0))) note(spanFault(span));
      return first ? [first] : [];
    }
  };
}
var maxDifferences = 20;
var factFault = ({ id, position }, what) => ({ table: "facts", name: id, position, what });
var columns = ["id", "kind", "subject", "person", "decisionId", "recordedAt"];
var columnNames = { decisionId: "decision_id", recordedAt: "recorded_at" };
function changedColumn2(fact, reader) {
  const expected = reader.columnsOf(fact);
  const changed = columns.find((column) => fact[column] !== expected[column]);
  return changed && (columnNames[changed] ?? changed);
}
function faultOf({ made, stored, place }, row) {
  if (made.level > 0) return { table: "facts", name: "a record", what: "was changed together with its hash" };
  const position = made.tile * tileWidth + place + 1;
  return { table: "facts", name: row[place]?.id ?? "the record", position, what: whatHappened(made.hashes, stored, place) };
}
function whatHappened(made, stored, place) {
  const leaf = hashIn(made, place);
  for (let other = 0; other * hashLength < stored.length; other += 1) {
    if (sameBytes(leaf, hashIn(stored, other)))
      return other > place && sameBytes(hashIn(made, place + 1), hashIn(stored, other + 1)) ? `was sealed ${other - place} further on: a record was removed before it` : `was moved: it was sealed ${Math.abs(other - place)} ${other > place ? "further on" : "before"}`;
  }
  return sameBytes(hashIn(made, place + 1), hashIn(stored, place)) ? "was added: it was never sealed" : "was changed: it is not what was sealed";
}
function spanFault({ first, last, id }) {
  const what = first === last ? "was changed together with its hashes" : `or one after it, up to position ${last}, was changed together with its hashes`;
  return { table: "facts", name: id ?? "the record", position: first, what };
}

// packages/server/src/audit/verify-policies.ts
function policyCheck(stored) {
  const rows = new Map(stored.map((row) => [row.version, row]));
  const seen = /* @__PURE__ */ new Set();
  const broken = /* @__PURE__ */ new Set();
  const faults = [];
  const fault = (version, what) => {
    if (!broken.has(version)) faults.push({ table: "policy_versions", name: `the policy version ${version}`, what });
    broken.add(version);
  };
  for (const { version, hash, document } of stored) {
    if (`sha256-${sha256Text(document)}` !== hash) fault(version, "was changed: its document does not have its hash");
  }
  return {
    published({ record }) {
      const { version, hash, publishedAt } = JSON.parse(record);
      const row = rows.get(version);
      seen.add(version);
      if (!row) fault(version, "was removed");
      else if (row.hash !== hash) fault(version, "was changed: its hash is not the one that was put in force");
      else if (row.publishedAt !== publishedAt) fault(version, "was changed: its published_at is not when it was put in force");
    },
    stateOf: (version) => broken.has(version) ? "broken" : rows.has(version) ? "whole" : "unknown",
    faults(factsHold) {
      for (const version of factsHold ? rows.keys() : [])
        if (!seen.has(version)) fault(version, "was added: the log does not say that it was put in force");
      return faults;
    }
  };
}

// packages/server/src/audit/verify-roots.ts
function rootCheck(checkpoints, broken, saved) {
  const iterator = checkpoints[Symbol.asyncIterator]();
  const faults = [];
  let next;
  let agreed = 0;
  let id;
  let span;
  let size = 0;
  const advance = async () => {
    do
      next = (await iterator.next()).value;
    while (next !== void 0 && (next.treeSize < size || broken.has(next.treeSize)));
  };
  const fault = (name, what) => void faults.push({ table: "log_checkpoints", name, what });
  const hold = (root, signed, name) => {
    if (root === signed) {
      agreed = size;
      id = void 0;
    } else {
      span ??= { first: agreed + 1, last: size, id };
      fault(name, "signs another root than the log had then");
    }
  };
  return {
    async at(tree, fact) {
      size = tree.size;
      id ??= fact?.id;
      if (next === void 0 && size === 1) await advance();
      const isSaved = saved?.treeSize === size;
      if (next?.treeSize !== size && !isSaved) return;
      const root = base64url(tree.root());
      if (isSaved) hold(root, saved.rootHash, `the saved checkpoint of ${size} records`);
      if (next?.treeSize !== size) return;
      hold(root, next.rootHash, `the checkpoint of ${size} records`);
      await advance();
    },
    firstFault: () => span,
    faults() {
      if (saved && saved.treeSize > size)
        fault(`the saved checkpoint of ${saved.treeSize} records`, `signs a longer log: this one has ${size}, so its end was removed`);
      return faults;
    }
  };
}

// packages/server/src/audit/verify-log.ts
async function verifyLog(copy, { reader, hash, saved }) {
  const keys = await copy.keys();
  const checkpoints = await verifyCheckpoints(copy.checkpoints(), keys);
  const head = checkpoints.newest;
  const size = head?.treeSize ?? 0;
  const policies = policyCheck(await copy.policies());
  const tiles = tileCheck(copy, hash);
  const roots = rootCheck(copy.checkpoints(), checkpoints.broken, saved);
  const facts = factCheck({ reader, policies, hash, tiles });
  const { root, unsealed } = await replay(copy.facts(), size, { facts, roots, tiles, hash });
  const found = head === void 0 || root === head.rootHash ? facts.blameTiles() : facts.fault(roots.firstFault());
  const factsHold = found.length === 0;
  const faults = [
    ...found,
    ...checkpoints.faults,
    ...factsHold ? roots.faults() : [],
    ...policies.faults(factsHold),
    ...await tiles.finish(await sizeNow(copy, keys, size))
  ];
  return { head, faults, unsealed };
}
async function replay(all, size, { facts, roots, tiles, hash }) {
  const tree = growTree(0, [], hash);
  const append = async (leaf, fact) => {
    tree.append(leaf);
    await roots.at(tree, fact);
    if (tree.size % tileWidth > 0) return;
    for (const tile of tree.takeFull()) facts.differs(await tiles.compare(tile));
  };
  const appendMissing = async (end) => {
    while (tree.size < end) await append(await facts.missing(tree.size + 1));
  };
  let unsealed;
  for await (const fact of all) {
    await appendMissing(Math.min(fact.position - 1, size));
    if (fact.position <= tree.size) facts.outOfPlace(fact);
    else if (tree.size < size) await append(await facts.leafOf(fact), fact);
    else {
      unsealed ??= fact;
      facts.seen(fact);
    }
  }
  await appendMissing(size);
  for (const tile of tree.edge()) facts.differs(await tiles.compare(tile));
  return { root: base64url(tree.root()), unsealed };
}
async function sizeNow(copy, keys, size) {
  const newest = await copy.newest();
  const signed = newest && await openCheckpoint(newest.jws, keys).catch(() => void 0);
  return Math.max(size, signed?.treeSize ?? 0);
}

// packages/server/src/cli/audit-verify.ts
async function auditVerify(args, env) {
  const { database, export: file, checkpoint } = readSources(args);
  const saved = checkpoint === void 0 ? void 0 : savedCheckpoint(checkpoint);
  const opened = file === void 0 ? await openDatabase(database, env) : { copy: await openExport(file), close: async () => {
  } };
  try {
    report(await verify(opened.copy, saved));
  } catch (error) {
    throw file === void 0 ? error : new CommandError(`The export does not hold: ${messageOf2(error)}`);
  } finally {
    await opened.close();
  }
}
function readSources(args) {
  const option = { type: "string" };
  const { values } = readFlags({ args, options: { database: option, export: option, checkpoint: option } });
  if (values.database === void 0 || values.export === void 0) return values;
  throw new UsageError("Name a --database or an --export, not both");
}
async function openDatabase(database, env) {
  const storage = await openExisting(database, env);
  return { copy: storedLog(storage), close: () => storage.close() };
}
async function openExport(file) {
  if (!existsSync(file)) throw new UsageError(`There is no file ${file}`);
  const lines = () => createInterface({ input: createReadStream(file), crlfDelay: Infinity });
  return exportedLog(lines).catch((error) => {
    throw new UsageError(`${file} is no export: ${messageOf2(error)}`);
  });
}
function savedCheckpoint(file) {
  if (!existsSync(file)) throw new UsageError(`There is no file ${file}`);
  const text = readFileSync(file, "utf8").trim();
  const jws = text.startsWith("{") ? checkpointIn(text) : text;
  if (jws === void 0 || !/^[\w-]+\.[\w-]+\.[\w-]+$/.test(jws)) throw new UsageError(`There is no checkpoint in ${file}`);
  return jws;
}
function checkpointIn(json) {
  try {
    const saved = JSON.parse(json);
    return saved.checkpoint ?? saved.proof?.checkpoint;
  } catch {
    return void 0;
  }
}
async function verify(copy, checkpoint) {
  const keys = await copy.keys();
  const saved = checkpoint === void 0 ? void 0 : await openCheckpoint(checkpoint, keys).catch(messageOf2);
  const strange = typeof saved === "string" ? [{ name: "the saved checkpoint", what: `is of another log: ${saved}` }] : [];
  const { head, faults, unsealed } = await verifyLog(copy, {
    reader: factReader({ find: async (version) => (await copy.policies()).find((policy) => policy.version === version) }),
    hash: nodeTreeHash,
    saved: typeof saved === "string" ? void 0 : saved
  });
  return { head, faults: [...faults, ...strange, ...unsealed && !await isSealedSoon(copy, unsealed) ? [neverSealed(unsealed)] : []] };
}
var patience = 3e3;
async function isSealedSoon(copy, { position }) {
  for (const end = Date.now() + patience; Date.now() < end; ) {
    if (((await copy.newest())?.treeSize ?? 0) >= position) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}
var neverSealed = ({ id, position }) => ({
  name: id,
  position,
  what: "was added and is not sealed: another hand wrote it, or no server has run since; one that starts seals it"
});
function report({ head, faults }) {
  for (const { name, position, what } of faults) console.log(`${name}${position === void 0 ? "" : ` (position ${position})`} ${what}`);
  const sealed = head ? `${head.treeSize} records, root ${head.rootHash}, sealed at ${new Date(head.at).toISOString()}` : "nothing is sealed yet";
  console.log(faults.length === 0 ? `The log holds: ${sealed}` : `The log does not hold: ${sealed}`);
  if (faults.length > 0) process.exitCode = 1;
}
var messageOf2 = (error) => error instanceof Error ? error.message : String(error);
export {
  auditVerify
};
