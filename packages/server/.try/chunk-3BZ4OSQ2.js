import {
  replay
} from "./chunk-GVWN4X3W.js";
import {
  decisionOf,
  linkOf
} from "./chunk-N5GN76ON.js";
import {
  phaseStatus
} from "./chunk-DD23NH33.js";

// packages/server/src/storage/sql/sql-database.ts
function* rowsOf(query) {
  return yield query;
}

// packages/server/src/storage/sql/facts.sql.ts
var stateColumns = ({ state, unclaimed, person }) => ({
  person: person ?? null,
  state: JSON.stringify(unclaimed ? { ...state, unclaimed } : state)
});
function subjectRow({ person, state: json }) {
  const { unclaimed, ...state } = JSON.parse(json);
  return { state, ...unclaimed && { unclaimed }, ...person !== null && { person } };
}
var storedState = (state) => subjectRow({ person: null, state }).state;
var factColumns = (fact) => [fact.id, fact.kind, fact.subject, fact.person, fact.decisionId, fact.recordedAt, JSON.stringify(fact.record)];
var factRow = ({ id, kind, subject, person, decisionId, recordedAt, record }, position) => ({
  position,
  id,
  kind,
  subject,
  person,
  decision_id: decisionId,
  recorded_at: recordedAt,
  record: JSON.stringify(record)
});
var factsAppender = (from, takePlaces) => function* (facts2) {
  if (facts2.length === 0) return;
  const last = yield* takePlaces(facts2.length);
  yield* rowsOf(from.insertInto("facts").values(facts2.map((fact, index) => factRow(fact, last + 1 + index))));
};
function placedFact({ position, id, kind, subject, person, decision_id, recorded_at, record }) {
  return { position, id, kind, subject, person, decisionId: decision_id, recordedAt: recorded_at, record: storedRecord(record) };
}
var storedRecord = (record) => JSON.parse(record);
function storedPolicy({ version, hash, document, published_at }) {
  return { version, hash, document, publishedAt: published_at };
}

// packages/server/src/storage/sql/consent.sql-store.ts
function consentSqlReads({ from, read, jsonText }) {
  const facts2 = from.selectFrom("facts").selectAll();
  return {
    async find(id) {
      const [row] = await read(facts2.where("id", "=", id).where("kind", "=", "decision"));
      return row && decisionOf(placedFact(row));
    },
    async list(filter) {
      const rows = await read(
        facts2.where("kind", "=", "decision").where((builder) => builder.and(conditions(filter, builder, jsonText))).orderBy("position", "desc").limit(filter.limit)
      );
      return rows.flatMap((row) => decisionOf(placedFact(row)) ?? []);
    },
    async links(of) {
      const links = facts2.where("kind", "in", ["link", "unlink"]).orderBy("position");
      const rows = await read("device" in of ? links.where("subject", "=", of.device) : links.where("person", "=", of.person));
      return rows.flatMap((row) => linkOf(placedFact(row)) ?? []);
    }
  };
}
function conditions({ of, before, purpose, state, policyVersion, from, to }, builder, jsonText) {
  const chosen = purpose === void 0 ? void 0 : jsonText("record", ["choices", purpose]);
  return [
    ...before === void 0 ? [] : [builder("position", "<", before)],
    ...of ? [builder.or(of.map((span) => spanCondition(span, builder)))] : [],
    ...chosen ? [state === void 0 ? builder(chosen, "is not", null) : builder(chosen, "=", state)] : [],
    ...policyVersion === void 0 ? [] : [builder(jsonText("record", ["policyVersion"]), "=", policyVersion)],
    ...from === void 0 ? [] : [builder("recorded_at", ">=", from)],
    ...to === void 0 ? [] : [builder("recorded_at", "<", to)]
  ];
}
function spanCondition({ subject, after, before }, builder) {
  return builder.and([
    builder("subject", "=", subject),
    ...after === void 0 ? [] : [builder("position", ">", after)],
    ...before === void 0 ? [] : [builder("position", "<", before)]
  ]);
}

// packages/server/src/storage/sql/jobs.sql.ts
var insertJobs = ({ from }, jobs2, now) => from.insertInto("jobs").values(
  jobs2.map(({ id, kind, key, payload, runAt }) => ({
    id,
    kind,
    key,
    payload: JSON.stringify(payload),
    run_at: runAt,
    created_at: now,
    lease_until: 0,
    attempts: 0
  }))
).onConflict((conflict) => conflict.column("id").doNothing());

// packages/server/src/storage/sql/jobs.sql-store.ts
function jobsSqlStore(database, clock) {
  const { from, read, write, transact } = database;
  const waiting = from.selectFrom("jobs").where("failed_at", "is", null);
  const change = from.updateTable("jobs").where("failed_at", "is", null);
  const lease = (until) => change.set((row) => ({ lease_until: until, attempts: row("attempts", "+", 1) })).returningAll();
  const changeLeased = (jobs2, query) => jobs2.length === 0 ? Promise.resolve() : write([query(change.where((row) => leasedAs(row, jobs2)))]);
  const taken = async (query) => (await transact(() => rowsOf(query))).map(storedJob).toSorted((one, other) => one.runAt - other.runAt);
  return {
    add: async (jobs2) => jobs2.length === 0 ? void 0 : write([insertJobs(database, jobs2, clock())]),
    async take({ kind, now, leaseUntil, limit }) {
      const due = waiting.select(["id", "key"]).where("kind", "=", kind).where("run_at", "<=", now).where("lease_until", "<=", now).where((row) => row.not(row.exists(sameKey(row, now))));
      const ids = onePerKey(await read(due.orderBy("run_at").orderBy("id").limit(limit)));
      return ids.length === 0 ? [] : taken(lease(leaseUntil).where("id", "in", ids).where("lease_until", "<=", now));
    },
    takeSame: ({ kind, key, now, leaseUntil }) => taken(lease(leaseUntil).where("kind", "=", kind).where("key", "=", key).where("lease_until", "<=", now)),
    async renew(jobs2, leaseUntil) {
      if (jobs2.length === 0) return [];
      const renewal = change.set({ lease_until: leaseUntil }).where((row) => leasedAs(row, jobs2));
      return (await transact(() => rowsOf(renewal.returning("id")))).map(({ id }) => id);
    },
    done: async (ids) => ids.length === 0 ? void 0 : write([from.deleteFrom("jobs").where("id", "in", ids)]),
    again: (jobs2, { runAt, error }) => changeLeased(jobs2, (leased) => {
      const later = leased.set({ run_at: runAt, lease_until: 0 });
      return error === null ? later.set((row) => ({ attempts: row("attempts", "-", 1) })) : later.set({ last_error: error });
    }),
    fail: (jobs2, { at, error }) => changeLeased(jobs2, (leased) => leased.set({ failed_at: at, last_error: error })),
    failed: async (limit) => (await read(from.selectFrom("jobs").selectAll().where("failed_at", "is not", null).orderBy("failed_at", "desc").limit(limit))).map(
      storedJob
    ),
    forgetFailed: (before) => write([from.deleteFrom("jobs").where("failed_at", "<", before)])
  };
}
var sameKey = (row, now) => row.selectFrom("jobs as other").select("other.id").whereRef("other.kind", "=", "jobs.kind").whereRef("other.key", "=", "jobs.key").where("other.failed_at", "is", null).where("other.lease_until", ">", now);
var leasedAs = (row, jobs2) => row.or(jobs2.map(({ id, leaseUntil }) => row.and([row("id", "=", id), row("lease_until", "=", leaseUntil)])));
function onePerKey(rows) {
  const keys = /* @__PURE__ */ new Set();
  return rows.filter(({ key }) => key === null || !keys.has(key) && keys.add(key)).map(({ id }) => id);
}
function storedJob({
  id,
  kind,
  key,
  payload,
  run_at,
  created_at,
  lease_until,
  attempts,
  last_error,
  failed_at
}) {
  return {
    id,
    kind,
    key,
    payload: JSON.parse(payload),
    runAt: run_at,
    createdAt: created_at,
    attempts,
    lastError: last_error,
    leaseUntil: lease_until,
    failedAt: failed_at
  };
}

// packages/server/src/storage/sql/once.sql.ts
function insertOnce({ from }, { id, fingerprint }, answer, now) {
  return from.insertInto("idempotency_keys").values({ id, fingerprint, answer, created_at: now });
}
async function findOnce({ from, read }, id) {
  const [row] = await read(from.selectFrom("idempotency_keys").select(["fingerprint", "answer"]).where("id", "=", id));
  return row;
}
var deleteOnceBefore = ({ from }, before) => from.deleteFrom("idempotency_keys").where("created_at", "<", before);

// packages/server/src/storage/sql/keys.sql-store.ts
function keysSqlStore(database, now) {
  const { from, read, write, isDuplicate } = database;
  const keys = from.selectFrom("api_keys");
  const holding = keys.selectAll().where("revoked_at", "is", null);
  return {
    async add(key, once) {
      const insert = from.insertInto("api_keys").values(keyRow(key));
      try {
        await write(once ? [insertOnce(database, once, once.answer, now()), insert] : [insert]);
        return void 0;
      } catch (error) {
        const kept = once && isDuplicate(error) ? await findOnce(database, once.id) : void 0;
        if (once && kept) return replay(once, kept);
        throw error;
      }
    },
    async find(lookup) {
      const [row] = await read(keys.selectAll().where("lookup", "=", lookup));
      return row && storedKey(row);
    },
    async byId(id) {
      const [row] = await read(keys.selectAll().where("id", "=", id));
      return row && storedKey(row);
    },
    async list({ kind, holding: onlyHolding, after, limit }) {
      let query = (onlyHolding ? holding : keys.selectAll()).orderBy("id").limit(limit);
      if (kind !== void 0) query = query.where("kind", "=", kind);
      if (after !== void 0) query = query.where("id", ">", after);
      return (await read(query)).map(storedKey);
    },
    change: (id, { name, origins, site }) => write([
      from.updateTable("api_keys").set({ name, origins: JSON.stringify(origins), site: site && JSON.stringify(site) }).where("id", "=", id).where("revoked_at", "is", null)
    ]),
    revoke: (id, at) => write(revocation(database, id, at)),
    any: async () => (await read(keys.select("id").limit(1))).length > 0,
    publishable: async () => (await read(holding.where("kind", "=", "publishable").orderBy("id"))).map(storedKey),
    serverKeys: async () => (await read(from.selectFrom("server_keys").selectAll().orderBy("kid"))).map(serverKey),
    async addServerKey({ kid, purpose, wrapped, publicJwk, createdAt }) {
      const insert = from.insertInto("server_keys").values({ kid, purpose, wrapped, public_jwk: publicJwk, created_at: createdAt });
      await write([insert.onConflict((conflict) => conflict.column("purpose").doNothing())]);
    }
  };
}
function revocation({ from }, id, at) {
  const everyScope = '%"*"%';
  const oldest = from.selectFrom("api_keys").select((row) => row.fn.min("id").as("id"));
  const lock = from.updateTable("api_keys").set((row) => ({ origins: row.ref("origins") })).where("id", "=", oldest);
  const another = from.selectFrom("api_keys as other").select("other.id").where("other.id", "<>", id).where("other.revoked_at", "is", null).where("other.scopes", "like", everyScope);
  const revoke = from.updateTable("api_keys").set({ revoked_at: at }).where("id", "=", id).where("revoked_at", "is", null).where((row) => row.or([row("scopes", "not like", everyScope), row.exists(another)]));
  return [lock, revoke];
}
function keyRow({ id, kind, lookup, name, origins, scopes, site, createdAt, revokedAt }) {
  const lists = { origins: JSON.stringify(origins), scopes: JSON.stringify(scopes), site: site && JSON.stringify(site) };
  return { id, kind, lookup, name, ...lists, created_at: createdAt, revoked_at: revokedAt };
}
function storedKey({ id, kind, lookup, name, origins, scopes, site, created_at, revoked_at }) {
  return {
    id,
    kind,
    lookup,
    name,
    origins: JSON.parse(origins),
    scopes: JSON.parse(scopes),
    site: site === null ? null : JSON.parse(site),
    createdAt: created_at,
    revokedAt: revoked_at
  };
}
function serverKey({ kid, purpose, wrapped, public_jwk, created_at }) {
  return { kid, purpose, wrapped, publicJwk: public_jwk, createdAt: created_at };
}

// packages/server/src/storage/sql/log.sql-store.ts
function logSqlStore({ from, read, write, isDuplicate }) {
  const facts2 = from.selectFrom("facts").selectAll().orderBy("position");
  const checkpoints = from.selectFrom("log_checkpoints").selectAll();
  const tiles = from.selectFrom("log_tiles").selectAll();
  return {
    facts: async (after, limit) => (await read(facts2.where("position", ">", after).limit(limit))).map(storedFact),
    async newest() {
      const [row] = await read(checkpoints.orderBy("tree_size", "desc").limit(1));
      return row && storedCheckpoint(row);
    },
    checkpoints: async (after, limit) => (await read(checkpoints.where("tree_size", ">", after).orderBy("tree_size").limit(limit))).map(storedCheckpoint),
    tiles: async (keys) => keys.length === 0 ? [] : read(
      tiles.where(
        (builder) => builder.or(keys.map(({ level, tile }) => builder.and([builder("level", "=", level), builder("tile", "=", tile)])))
      )
    ),
    tilesOf: (level, after, limit) => read(tiles.where("level", "=", level).where("tile", ">", after).orderBy("tile").limit(limit)),
    async seal(seal) {
      try {
        await write(writesOf(from, seal));
        return true;
      } catch (error) {
        if (isDuplicate(error)) return false;
        throw error;
      }
    }
  };
}
function writesOf(from, { tiles, checkpoint }) {
  const { treeSize, previousSize, at, rootHash, jws } = checkpoint;
  return [
    from.insertInto("log_checkpoints").values({ tree_size: treeSize, previous_size: previousSize, at, root_hash: rootHash, jws }),
    ...tiles.map(
      ({ level, tile, hashes }) => from.insertInto("log_tiles").values({ level, tile, hashes }).onConflict((conflict) => conflict.columns(["level", "tile"]).doUpdateSet({ hashes }))
    )
  ];
}
function storedFact({ decision_id, recorded_at, ...row }) {
  return { ...row, decisionId: decision_id, recordedAt: recorded_at };
}
function storedCheckpoint({ tree_size, previous_size, root_hash, at, jws }) {
  return { treeSize: tree_size, previousSize: previous_size, at, rootHash: root_hash, jws };
}

// packages/server/src/storage/sql/mails.sql-store.ts
function mailsSqlStore({ from, write, transact }) {
  const ofAddress = (address) => from.selectFrom("mails_sent").select(["slot", "sent_at"]).where("address", "=", address);
  return {
    take: ({ address, now, limit, period }) => transact(function* () {
      const sent = new Map((yield* rowsOf(ofAddress(address))).map((row) => [row.slot, row.sent_at]));
      for (let slot = 0; slot < limit; slot += 1) {
        if ((sent.get(slot) ?? -Infinity) > now - period) continue;
        const taken = yield* rowsOf(
          from.insertInto("mails_sent").values({ address, slot, sent_at: now }).onConflict(
            (conflict) => conflict.columns(["address", "slot"]).doUpdateSet({ sent_at: now }).where("mails_sent.sent_at", "<=", now - period)
          ).returning("slot")
        );
        if (taken.length > 0) return { address, slot, sentAt: now };
      }
      const times = (yield* rowsOf(ofAddress(address))).map((row) => row.sent_at);
      return { freeAt: Math.min(...times) + period };
    }),
    giveBack: ({ address, slot, sentAt }) => write([from.deleteFrom("mails_sent").where("address", "=", address).where("slot", "=", slot).where("sent_at", "=", sentAt)]),
    purge: (before) => write([from.deleteFrom("mails_sent").where("sent_at", "<", before)])
  };
}

// packages/server/src/storage/sql/policy.sql-store.ts
function policySqlReads({ from, read }) {
  const versions = from.selectFrom("policy_versions").selectAll();
  return {
    async find(version) {
      const [row] = await read(versions.where("version", "=", version));
      return row && storedPolicy(row);
    },
    async count() {
      const [row] = await read(from.selectFrom("policy_versions").select(({ fn }) => fn.countAll().as("count")));
      return Number(row?.count);
    },
    all: async () => (await read(versions.orderBy("published_at").orderBy("version"))).map(storedPolicy)
  };
}

// packages/server/src/requests/requests.rows.ts
var rowOf = (request) => ({
  id: request.id,
  subject: request.subject,
  type: request.type,
  status: phaseStatus(request.progress.phase),
  verified: request.progress.verifiedAt === null ? 0 : 1,
  joined: request.joinedTo === null ? 0 : 1,
  received_at: request.receivedAt,
  due_at: request.dueAt
});

// packages/server/src/storage/sql/requests.sql-store.ts
function requestsSqlStore(database, now) {
  const { from, read, write, transact } = database;
  const all = from.selectFrom("requests").selectAll();
  return {
    change: (change) => transact(() => changed(database, change, now())),
    async find(id) {
      const [row] = await read(all.where("id", "=", id));
      return row && requestOf(row);
    },
    async list(filter) {
      const rows = await read(
        all.where("joined", "=", 0).where((builder) => builder.and(conditions2(filter, builder))).orderBy("due_at").orderBy("id").limit(filter.limit)
      );
      return rows.map(requestOf);
    },
    async remove(ids) {
      if (ids.length > 0) await write([from.deleteFrom("requests").where("id", "in", ids)]);
    },
    forgetGuesses: (before) => write([from.deleteFrom("request_guesses").where("at", "<", before)])
  };
}
function* changed(database, change, now) {
  yield* database.lockLog();
  const known = yield* knownTo(database, change);
  const { result, requests: requests2 = [], facts: facts2 = [], jobs: jobs2 = [], guess, keep } = change.plan(known);
  const { from } = database;
  for (const request of requests2) yield saving(database, request);
  if (facts2.length > 0) yield* database.appendFacts(facts2);
  if (jobs2.length > 0) yield insertJobs(database, jobs2, now);
  if (guess) yield from.insertInto("request_guesses").values(guess);
  if (keep) yield insertOnce(database, keep, keep.answer, now);
  return result;
}
function* knownTo({ from }, { ids, ofPerson, guesses, once }) {
  const all = from.selectFrom("requests").selectAll();
  const found = ids.length === 0 ? [] : yield* rowsOf(all.where("id", "in", ids));
  const theirs = ofPerson ? yield* rowsOf(
    all.where("subject", "=", ofPerson.subject).where("type", "=", ofPerson.type).where("verified", "=", 1).orderBy("received_at").orderBy("id")
  ) : [];
  const [guessed] = guesses ? yield* rowsOf(
    from.selectFrom("request_guesses").select(({ fn }) => fn.countAll().as("count")).where("subject", "=", guesses.subject).where("at", ">=", guesses.since)
  ) : [];
  const [kept] = once ? yield* rowsOf(from.selectFrom("idempotency_keys").select(["fingerprint", "answer"]).where("id", "=", once.id)) : [];
  return {
    requests: new Map(found.map((row) => [row.id, requestOf(row)])),
    ofPerson: theirs.map(requestOf),
    guesses: Number(guessed?.count ?? 0),
    once: kept
  };
}
function saving({ from }, request) {
  const { sealed, ...data } = request;
  const row = { ...rowOf(request), sealed, data: JSON.stringify(data) };
  const { id: _, subject: __, ...changes } = row;
  return from.insertInto("requests").values(row).onConflict((conflict) => conflict.column("id").doUpdateSet(changes));
}
function requestOf({ data, sealed }) {
  return { ...JSON.parse(data), sealed };
}
function conditions2({ after, status, type, verified, dueBefore }, builder) {
  const later = after && [builder("due_at", ">=", after.at), builder.or([builder("due_at", ">", after.at), builder("id", ">", after.id)])];
  return [
    ...status === void 0 ? [] : [builder("status", "=", status)],
    ...type === void 0 ? [] : [builder("type", "=", type)],
    ...verified === void 0 ? [] : [builder("verified", "=", Number(verified))],
    ...dueBefore === void 0 ? [] : [builder("due_at", "<", dueBefore)],
    ...later ?? []
  ];
}

// packages/server/src/storage/sql/vault.sql-store.ts
function vaultSqlStore({ from, read, write }) {
  return {
    async find(subject) {
      const [row] = await read(from.selectFrom("subject_keys").selectAll().where("subject", "=", subject));
      return row && { subject, wrapped: row.wrapped, createdAt: row.created_at };
    },
    async add({ subject, wrapped, createdAt }) {
      const insert = from.insertInto("subject_keys").values({ subject, wrapped, created_at: createdAt });
      await write([insert.onConflict((conflict) => conflict.column("subject").doNothing())]);
    },
    remove: (subject) => write([from.deleteFrom("subject_keys").where("subject", "=", subject)])
  };
}

// packages/server/src/storage/sql/migrations/0001-initial.ts
var sqlite = `
CREATE TABLE consent_decisions (
  position INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  subject TEXT NOT NULL,
  decision_id TEXT,
  recorded_at INTEGER NOT NULL,
  record TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX consent_decisions_by_subject ON consent_decisions (subject, decision_id);
CREATE TABLE consent_states (subject TEXT PRIMARY KEY, revision INTEGER NOT NULL, state TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE idempotency_keys (id TEXT PRIMARY KEY, fingerprint TEXT NOT NULL, answer TEXT, created_at INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX idempotency_keys_by_age ON idempotency_keys (created_at);
CREATE TABLE policy_versions (version TEXT PRIMARY KEY, hash TEXT NOT NULL, document TEXT NOT NULL, published_at INTEGER NOT NULL) STRICT;
CREATE TABLE api_keys (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  lookup TEXT NOT NULL UNIQUE,
  name TEXT,
  origins TEXT NOT NULL,
  scopes TEXT NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;
CREATE TABLE server_keys (
  kid TEXT PRIMARY KEY,
  purpose TEXT NOT NULL UNIQUE,
  wrapped TEXT NOT NULL,
  public_jwk TEXT,
  created_at INTEGER NOT NULL
) STRICT;
`;
var postgres = `
CREATE TABLE consent_decisions (
  position BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  id TEXT COLLATE "C" NOT NULL UNIQUE,
  subject TEXT COLLATE "C" NOT NULL,
  decision_id TEXT COLLATE "C",
  recorded_at BIGINT NOT NULL,
  record TEXT NOT NULL
);
CREATE UNIQUE INDEX consent_decisions_by_subject ON consent_decisions (subject, decision_id);
CREATE TABLE consent_states (subject TEXT COLLATE "C" PRIMARY KEY, revision BIGINT NOT NULL, state TEXT NOT NULL);
CREATE TABLE idempotency_keys (id TEXT COLLATE "C" PRIMARY KEY, fingerprint TEXT NOT NULL, answer TEXT, created_at BIGINT NOT NULL);
CREATE INDEX idempotency_keys_by_age ON idempotency_keys (created_at);
CREATE TABLE policy_versions (version TEXT PRIMARY KEY, hash TEXT NOT NULL, document TEXT NOT NULL, published_at BIGINT NOT NULL);
CREATE TABLE api_keys (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  lookup TEXT NOT NULL UNIQUE,
  name TEXT,
  origins TEXT NOT NULL,
  scopes TEXT NOT NULL,
  created_at BIGINT NOT NULL
);
CREATE TABLE server_keys (
  kid TEXT PRIMARY KEY,
  purpose TEXT NOT NULL UNIQUE,
  wrapped TEXT NOT NULL,
  public_jwk TEXT,
  created_at BIGINT NOT NULL
);
`;
var initial = { id: "0001-initial", sqlite, postgres };

// packages/server/src/storage/sql/migrations/0002-facts.ts
var moved = (policyRecord) => `
INSERT INTO facts (position, id, kind, subject, decision_id, recorded_at, record)
  SELECT row_number() OVER (ORDER BY position), id, 'decision', subject, decision_id, recorded_at, record FROM consent_decisions;
INSERT INTO facts (position, id, kind, recorded_at, record)
  SELECT (SELECT count(*) FROM consent_decisions) + row_number() OVER (ORDER BY published_at, version), 'pol_' || version, 'policy', published_at,
    ${policyRecord}
  FROM policy_versions;
DROP TABLE consent_decisions;
CREATE UNIQUE INDEX facts_by_subject ON facts (subject, decision_id);
CREATE INDEX facts_by_person ON facts (person) WHERE person IS NOT NULL;
`;
var sqlite2 = `
CREATE TABLE facts (
  position INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  subject TEXT,
  person TEXT,
  decision_id TEXT,
  recorded_at INTEGER NOT NULL,
  record TEXT NOT NULL
) STRICT;
${moved("json_object('id', 'pol_' || version, 'kind', 'policy', 'version', version, 'hash', hash, 'publishedAt', published_at)")}
CREATE TABLE moved_states (subject TEXT PRIMARY KEY, revision INTEGER NOT NULL, person TEXT, state TEXT NOT NULL) STRICT;
INSERT INTO moved_states (subject, revision, state) SELECT subject, revision, state FROM consent_states;
DROP TABLE consent_states;
ALTER TABLE moved_states RENAME TO consent_states;
CREATE TABLE log_tiles (level INTEGER NOT NULL, tile INTEGER NOT NULL, hashes BLOB NOT NULL, PRIMARY KEY (level, tile)) STRICT;
CREATE TABLE log_checkpoints (
  tree_size INTEGER PRIMARY KEY,
  previous_size INTEGER NOT NULL UNIQUE,
  at INTEGER NOT NULL,
  root_hash TEXT NOT NULL,
  jws TEXT NOT NULL
) STRICT;
`;
var postgres2 = `
CREATE TABLE facts (
  position BIGINT PRIMARY KEY,
  id TEXT COLLATE "C" NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  subject TEXT COLLATE "C",
  person TEXT COLLATE "C",
  decision_id TEXT COLLATE "C",
  recorded_at BIGINT NOT NULL,
  record TEXT NOT NULL
);
${moved(`(
      SELECT row_to_json(record)::text
      FROM (SELECT 'pol_' || version AS id, 'policy' AS kind, version, hash, published_at AS "publishedAt") record
    )`)}
CREATE TABLE log_head (size BIGINT NOT NULL);
INSERT INTO log_head (size) SELECT count(*) FROM facts;
ALTER TABLE consent_states ADD COLUMN person TEXT COLLATE "C";
CREATE TABLE log_tiles (level INTEGER NOT NULL, tile BIGINT NOT NULL, hashes BYTEA NOT NULL, PRIMARY KEY (level, tile));
CREATE TABLE log_checkpoints (
  tree_size BIGINT PRIMARY KEY,
  previous_size BIGINT NOT NULL UNIQUE,
  at BIGINT NOT NULL,
  root_hash TEXT NOT NULL,
  jws TEXT NOT NULL
);
`;
var facts = { id: "0002-facts", sqlite: sqlite2, postgres: postgres2 };

// packages/server/src/storage/sql/migrations/0003-sites.ts
var columns = (integer) => `
ALTER TABLE api_keys ADD COLUMN site TEXT;
ALTER TABLE api_keys ADD COLUMN revoked_at ${integer};
`;
var sites = { id: "0003-sites", sqlite: columns("INTEGER"), postgres: columns("BIGINT") };

// packages/server/src/storage/sql/migrations/0004-jobs.ts
var tables = (integer, text) => `
CREATE TABLE jobs (
  id ${text} NOT NULL PRIMARY KEY,
  kind ${text} NOT NULL,
  key ${text},
  payload TEXT NOT NULL,
  run_at ${integer} NOT NULL,
  created_at ${integer} NOT NULL,
  lease_until ${integer} NOT NULL DEFAULT 0,
  attempts ${integer} NOT NULL DEFAULT 0,
  last_error TEXT,
  failed_at ${integer}
);
CREATE INDEX jobs_due ON jobs (kind, run_at) WHERE failed_at IS NULL;
CREATE INDEX jobs_by_key ON jobs (kind, key) WHERE failed_at IS NULL AND key IS NOT NULL;
CREATE INDEX jobs_failed ON jobs (failed_at) WHERE failed_at IS NOT NULL;
CREATE TABLE mails_sent (address ${text} NOT NULL, slot ${integer} NOT NULL, sent_at ${integer} NOT NULL, PRIMARY KEY (address, slot));
CREATE INDEX mails_sent_by_age ON mails_sent (sent_at);
`;
var jobs = {
  id: "0004-jobs",
  sqlite: tables("INTEGER", "TEXT"),
  postgres: tables("BIGINT", 'TEXT COLLATE "C"')
};

// packages/server/src/storage/sql/migrations/0005-requests.ts
var tables2 = (text, integer, strict) => `
CREATE TABLE requests (
  id ${text} PRIMARY KEY,
  subject ${text} NOT NULL,
  type TEXT NOT NULL,
  status TEXT NOT NULL,
  verified INTEGER NOT NULL,
  joined INTEGER NOT NULL,
  received_at ${integer} NOT NULL,
  due_at ${integer} NOT NULL,
  data TEXT NOT NULL,
  sealed TEXT NOT NULL
)${strict};
CREATE INDEX requests_by_person ON requests (subject, type);
CREATE INDEX requests_by_due ON requests (due_at, id) WHERE joined = 0;
CREATE INDEX requests_by_status ON requests (status, due_at, id) WHERE joined = 0;
CREATE INDEX requests_by_type ON requests (type, due_at, id) WHERE joined = 0;
CREATE INDEX requests_by_status_and_type ON requests (status, type, due_at, id) WHERE joined = 0;
CREATE INDEX requests_by_verified ON requests (verified, status, type, due_at, id) WHERE joined = 0;
CREATE INDEX requests_by_verified_and_status ON requests (verified, status, due_at, id) WHERE joined = 0;
CREATE TABLE request_guesses (subject ${text} NOT NULL, at ${integer} NOT NULL)${strict};
CREATE INDEX request_guesses_by_subject ON request_guesses (subject, at);
`;
var requests = {
  id: "0005-requests",
  sqlite: tables2("TEXT", "INTEGER", " STRICT"),
  postgres: tables2('TEXT COLLATE "C"', "BIGINT", "")
};

// packages/server/src/storage/sql/migrations/0006-vault.ts
var sqlite3 = "CREATE TABLE subject_keys (subject TEXT PRIMARY KEY, wrapped TEXT NOT NULL, created_at INTEGER NOT NULL) STRICT, WITHOUT ROWID;";
var postgres3 = 'CREATE TABLE subject_keys (subject TEXT COLLATE "C" PRIMARY KEY, wrapped TEXT NOT NULL, created_at BIGINT NOT NULL);';
var vault = { id: "0006-vault", sqlite: sqlite3, postgres: postgres3 };

// packages/server/src/storage/sql/migrations/migrations.ts
var migrations = [initial, facts, sites, jobs, requests, vault];
var migrationsTable = "CREATE TABLE IF NOT EXISTS privet_migrations (id TEXT PRIMARY KEY, applied_at BIGINT NOT NULL)";
function pendingMigrations(applied) {
  const known = new Set(migrations.map(({ id }) => id));
  const unknown = applied.filter((id) => !known.has(id));
  if (unknown.length > 0)
    throw new Error(`The database was written by a newer version (it has ${unknown.join(", ")}); start that version, or a newer one`);
  return migrations.filter(({ id }) => !applied.includes(id));
}

export {
  rowsOf,
  stateColumns,
  subjectRow,
  storedState,
  factColumns,
  factsAppender,
  storedRecord,
  storedPolicy,
  consentSqlReads,
  jobsSqlStore,
  deleteOnceBefore,
  keysSqlStore,
  logSqlStore,
  mailsSqlStore,
  policySqlReads,
  requestsSqlStore,
  vaultSqlStore,
  migrationsTable,
  pendingMigrations
};
