import {
  consentSqlReads,
  deleteOnceBefore,
  factColumns,
  factsAppender,
  jobsSqlStore,
  keysSqlStore,
  logSqlStore,
  mailsSqlStore,
  migrationsTable,
  pendingMigrations,
  policySqlReads,
  requestsSqlStore,
  rowsOf,
  stateColumns,
  storedPolicy,
  storedRecord,
  storedState,
  subjectRow,
  vaultSqlStore
} from "./chunk-3BZ4OSQ2.js";
import "./chunk-GVWN4X3W.js";
import "./chunk-N5GN76ON.js";
import "./chunk-LAZCAWNR.js";
import "./chunk-DD23NH33.js";
import "./chunk-MLKGABMK.js";

// packages/server/src/storage/sqlite/sqlite.storage.ts
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";

// packages/server/src/storage/sqlite/group-commit.ts
var maxTurns = 8;
function groupCommit(database) {
  const begin = database.prepare("BEGIN IMMEDIATE");
  const commit = database.prepare("COMMIT");
  let waiting = [];
  let flushing;
  const transaction = (group) => {
    begin.run();
    try {
      const results = group.map(({ run }) => run());
      commit.run();
      return results;
    } catch (error) {
      database.exec("ROLLBACK");
      throw error;
    }
  };
  const settle = (group) => {
    try {
      const results = transaction(group);
      group.forEach(({ resolve }, index) => resolve(results[index]));
    } catch (error) {
      if (group.length === 1) group[0]?.reject(error);
      else for (const one of group) settle([one]);
    }
  };
  const gather = (done, turn = 1, seen = waiting.length) => {
    setImmediate(() => waiting.length > seen && turn < maxTurns ? gather(done, turn + 1) : done());
  };
  const flush = () => {
    flushing = void 0;
    const group = waiting;
    waiting = [];
    settle(group);
  };
  return {
    run: (write) => new Promise((resolve, reject) => {
      waiting.push({ run: write, resolve, reject });
      flushing ??= new Promise((done) => gather(done)).then(flush);
    }),
    async idle() {
      while (flushing) await flushing;
    }
  };
}

// packages/server/src/storage/sqlite/sqlite.append.ts
function sqliteAppender(database, now) {
  const known = knownReader(database);
  const write = planWriter(database, now);
  return (entry) => {
    const plan = entry.plan(known(entry));
    write(plan);
    return plan.result;
  };
}
function knownReader(database) {
  const findOnce = database.prepare("SELECT fingerprint, answer FROM idempotency_keys WHERE id = ?");
  const findSame = database.prepare("SELECT record FROM facts WHERE subject = ? AND decision_id = ?");
  const findState = database.prepare("SELECT person, state FROM consent_states WHERE subject = ?");
  const findPolicy = database.prepare("SELECT version, hash, document, published_at FROM policy_versions WHERE version = ?");
  const addRow = (rows, subject) => {
    const found = rows.has(subject) ? void 0 : findState.get(subject);
    if (found) rows.set(subject, subjectRow(found));
    return rows.get(subject);
  };
  return ({ subjects, decision, policyVersion, once }) => {
    const rows = /* @__PURE__ */ new Map();
    for (const subject of subjects) {
      const person = addRow(rows, subject)?.person;
      if (person !== void 0) addRow(rows, person);
    }
    const same = decision && findSame.get(decision.subject, decision.decisionId);
    const policy = policyVersion === void 0 ? void 0 : findPolicy.get(policyVersion);
    return {
      rows,
      once: once && findOnce.get(once.id),
      same: same && storedRecord(same.record),
      policy: policy && storedPolicy(policy)
    };
  };
}
function planWriter(database, now) {
  const insertFact = database.prepare(
    "INSERT INTO facts (id, kind, subject, person, decision_id, recorded_at, record) VALUES (?, ?, ?, ?, ?, ?, ?)"
  );
  const upsertState = database.prepare(
    `INSERT INTO consent_states (subject, revision, person, state) VALUES (?, 1, ?, ?)
     ON CONFLICT (subject) DO UPDATE SET revision = revision + 1, person = excluded.person, state = excluded.state`
  );
  const insertPolicy = database.prepare("INSERT INTO policy_versions (version, hash, document, published_at) VALUES (?, ?, ?, ?)");
  const insertOnce = database.prepare("INSERT INTO idempotency_keys (id, fingerprint, answer, created_at) VALUES (?, ?, ?, ?)");
  return ({ fact, rows = [], policy, keep }) => {
    if (fact) insertFact.run(...factColumns(fact));
    for (const [subject, row] of rows) {
      const { person, state } = stateColumns(row);
      upsertState.run(subject, person, state);
    }
    if (policy) insertPolicy.run(policy.version, policy.hash, policy.document, policy.publishedAt);
    if (keep) insertOnce.run(keep.id, keep.fingerprint, keep.answer, now());
  };
}

// packages/server/src/storage/sqlite/sqlite.database.ts
import { DummyDriver, Kysely, sql, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from "kysely";
import { DatabaseSync } from "node:sqlite";
var busyTimeout = 5e3;
function openSqlite(filename) {
  const database = new DatabaseSync(filename, { timeout: busyTimeout });
  database.exec(
    "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536"
  );
  database.exec("PRAGMA wal_autocheckpoint = 4000");
  database.exec("PRAGMA secure_delete = FAST");
  return database;
}
function sqliteDatabase({ writer, reader, group }) {
  const readStatements = remembered(reader);
  const writeStatements = remembered(writer);
  const from = new Kysely({
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (kysely) => new SqliteIntrospector(kysely),
      createQueryCompiler: () => new SqliteQueryCompiler()
    }
  });
  const lastPosition = from.selectFrom("facts").select("position").orderBy("position", "desc").limit(1);
  return {
    from,
    read: async (query) => rowsBy(readStatements, query),
    async write(queries) {
      const compiled = queries.map((query) => query.compile());
      await group.run(() => compiled.forEach(({ sql: text, parameters }) => writeStatements(text).run(...parameters)));
    },
    // Writers take turns anyway: there is one transaction at a time.
    transact: (steps) => group.run(() => runSteps(steps(), (query) => rowsBy(writeStatements, query))),
    appendFacts: factsAppender(from, function* () {
      const [last] = yield* rowsOf(lastPosition);
      return last?.position ?? 0;
    }),
    *lockLog() {
    },
    jsonText: (column, path) => sql`${sql.ref(column)} ->> ${["$", ...path.map((name) => JSON.stringify(name))].join(".")}`,
    isDuplicate: (error) => error instanceof Error && error.message.startsWith("UNIQUE constraint failed")
  };
}
function rowsBy(statements, query) {
  const { sql: text, parameters } = query.compile();
  return statements(text).all(...parameters);
}
function runSteps(steps, run) {
  let step = steps.next();
  while (!step.done) step = steps.next(run(step.value));
  return step.value;
}
function remembered(database) {
  const statements = /* @__PURE__ */ new Map();
  return (text) => {
    const statement = statements.get(text) ?? database.prepare(text);
    statements.set(text, statement);
    return statement;
  };
}
function migrateSqlite(database, now) {
  database.exec("BEGIN IMMEDIATE");
  try {
    database.exec(migrationsTable);
    const applied = database.prepare("SELECT id FROM privet_migrations").all();
    for (const { id, sqlite } of pendingMigrations(applied.map((row) => row.id))) {
      database.exec(sqlite);
      database.prepare("INSERT INTO privet_migrations (id, applied_at) VALUES (?, ?)").run(id, now);
    }
    database.exec("COMMIT");
  } catch (error) {
    database.exec("ROLLBACK");
    throw error;
  }
}

// packages/server/src/storage/sqlite/sqlite.storage.ts
function sqliteStorage({ filename, now = Date.now }) {
  mkdirSync(dirname(filename), { recursive: true });
  const writer = openSqlite(filename);
  migrateSqlite(writer, now());
  const reader = openSqlite(filename);
  const group = groupCommit(writer);
  const database = sqliteDatabase({ writer, reader, group });
  const appendNow = sqliteAppender(writer, now);
  const append = (entry) => group.run(() => appendNow(entry));
  return {
    policy: { ...policySqlReads(database), append },
    keys: keysSqlStore(database, now),
    log: logSqlStore(database),
    jobs: jobsSqlStore(database, now),
    mails: mailsSqlStore(database),
    vault: vaultSqlStore(database),
    requests: requestsSqlStore(database, now),
    consent: { ...consentSqlReads(database), append, states: statesReader(reader) },
    async migrate() {
    },
    async ping() {
      reader.prepare("SELECT 1").get();
    },
    purge: (before) => database.write([deleteOnceBefore(database, before)]),
    // A passive checkpoint waits for nobody and holds nobody up; what it leaves, the writer's own has to do.
    async tidy() {
      writer.exec("PRAGMA wal_checkpoint(PASSIVE)");
    },
    async close() {
      await group.idle();
      for (const connection of [reader, writer]) if (connection.isOpen) connection.close();
    }
  };
}
var linkedState = `
SELECT coalesce(p.state, s.state) AS state FROM consent_states s LEFT JOIN consent_states p ON p.subject = s.person WHERE s.subject = ?`;
function statesReader(reader) {
  const find = reader.prepare(linkedState);
  return async (subjects) => subjects.map((subject) => {
    const row = find.get(subject);
    return row && storedState(row.state);
  });
}
export {
  sqliteStorage
};
