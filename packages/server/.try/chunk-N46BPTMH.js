import {
  openCheckpoint
} from "./chunk-34YKUCZI.js";
import {
  hashLength,
  hashesOfLevel,
  tileWidth
} from "./chunk-M6W7DHYZ.js";
import {
  base64url,
  fromBase64url
} from "./chunk-DD23NH33.js";

// packages/server/src/audit/log-copy.ts
var pageSize = 1e3;
function storedLog({ log, policy, keys }) {
  return {
    keys: async () => (await keys.serverKeys()).flatMap(
      ({ purpose, publicJwk }) => purpose !== "signing" || publicJwk === null ? [] : [JSON.parse(publicJwk)]
    ),
    policies: () => policy.all(),
    facts: () => paged((last) => log.facts(last?.position ?? 0, pageSize)),
    tiles: (level) => paged((last) => log.tilesOf(level, last?.tile ?? -1, 64), 64),
    checkpoints: () => paged((last) => log.checkpoints(last?.treeSize ?? 0, pageSize)),
    newest: () => log.newest()
  };
}
async function* paged(after, size = pageSize) {
  let page = await after();
  while (page.length > 0) {
    yield* page;
    if (page.length < size) return;
    page = await after(page.at(-1));
  }
}

// packages/server/src/audit/log-export.ts
var types = ["log", "key", "checkpoint", "tile", "fact", "policy"];
var format = "privet-log-1";
var lineOf = (type, fields) => `${JSON.stringify({ type, ...fields })}
`;
async function* exportLines(copy) {
  const keys = await copy.keys();
  const newest = await copy.newest();
  const size = newest ? (await openCheckpoint(newest.jws, keys).catch(() => newest)).treeSize : 0;
  yield lineOf("log", { format, treeSize: size });
  for (const key of keys) yield lineOf("key", key);
  for await (const checkpoint of copy.checkpoints()) if (checkpoint.treeSize <= size) yield lineOf("checkpoint", checkpoint);
  for (let level = 0; hashesOfLevel(size, level) > 0; level += 1) {
    for await (const tile of copy.tiles(level)) yield* tileLines(tile, size);
  }
  const unsealed = /* @__PURE__ */ new Set();
  for await (const fact of copy.facts()) {
    if (fact.position <= size) yield factLine(fact);
    else if (fact.kind === "policy") unsealed.add(JSON.parse(fact.record).version);
  }
  for (const policy of await copy.policies()) if (!unsealed.has(policy.version)) yield lineOf("policy", policy);
}
function factLine({ position, id, kind, subject, person, decisionId, recordedAt, record }) {
  return lineOf("fact", { position, id, kind, subject, person, decisionId, recordedAt, record });
}
function* tileLines({ level, tile, hashes }, size) {
  const count = Math.min(hashes.length, (hashesOfLevel(size, level) - tile * tileWidth) * hashLength);
  if (count > 0) yield lineOf("tile", { level, tile, hashes: base64url(hashes.subarray(0, count)) });
}
async function exportedLog(open) {
  for await (const line of open()) {
    if (!line.startsWith(`{"type":"log","format":"${format}"`)) throw new Error("its first line is none of an export of ours");
    break;
  }
  return {
    keys: () => all(rowsOf(open, "key")),
    policies: () => all(rowsOf(open, "policy")),
    facts: () => rowsOf(open, "fact"),
    checkpoints: () => rowsOf(open, "checkpoint"),
    async *tiles(level) {
      for await (const row of rowsOf(open, "tile"))
        if (row.level === level) yield { ...row, hashes: fromBase64url(row.hashes) };
    },
    async newest() {
      return (await all(rowsOf(open, "checkpoint"))).at(-1);
    }
  };
}
async function* rowsOf(open, type) {
  let number = 0;
  for await (const line of open()) {
    number += 1;
    if (line.startsWith(`{"type":"${type}"`)) yield rowOf(line, number);
    else if (!types.some((known) => line.startsWith(`{"type":"${known}"`))) throw new Error(`line ${number} is none of an export of ours`);
  }
}
function rowOf(line, number) {
  try {
    const { type: _, ...row } = JSON.parse(line);
    return row;
  } catch (cause) {
    throw new Error(`line ${number} is no JSON`, { cause });
  }
}
async function all(rows) {
  const found = [];
  for await (const row of rows) found.push(row);
  return found;
}

export {
  storedLog,
  exportLines,
  exportedLog
};
