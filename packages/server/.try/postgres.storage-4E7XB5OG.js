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

// packages/server/src/storage/postgres/batch.ts
function batch(handle, maxSize) {
  let waiting = [];
  let running;
  const settle = async (group) => {
    try {
      const results = await handle(group.map(({ item }) => item));
      group.forEach(({ resolve }, index) => resolve(results[index]));
    } catch (error) {
      if (group.length === 1) group[0]?.reject(error);
      else for (const one of group) await settle([one]);
    }
  };
  const run = async () => {
    while (waiting.length > 0) {
      const group = waiting.slice(0, maxSize);
      waiting = waiting.slice(maxSize);
      await settle(group);
    }
    running = void 0;
  };
  return {
    add: (item) => new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      running ??= run();
    }),
    async idle() {
      while (running) await running;
    }
  };
}

// packages/server/src/storage/postgres/postgres.append-load.ts
var load = {
  name: "privet_append_load",
  text: `
WITH own AS (SELECT subject, revision, person, state FROM consent_states WHERE subject = ANY ($1::text[]))
SELECT
  (SELECT json_agg(s) FROM (
    SELECT * FROM own
    UNION SELECT p.subject, p.revision, p.person, p.state FROM own JOIN consent_states p ON p.subject = own.person
  ) s) AS states,
  (SELECT json_agg(d) FROM (
    SELECT subject, decision_id, record FROM facts WHERE (subject, decision_id) IN (SELECT * FROM unnest($2::text[], $3::text[]))
  ) d) AS decisions,
  (SELECT json_agg(v) FROM (SELECT version, hash, document, published_at FROM policy_versions WHERE version = ANY ($4::text[])) v) AS policies,
  (SELECT json_agg(k) FROM (SELECT id, fingerprint, answer FROM idempotency_keys WHERE id = ANY ($5::text[])) k) AS answers`
};
async function loadGroup(pool, group) {
  const decisions = group.flatMap(({ decision }) => decision ?? []);
  const values = [
    [...new Set(group.flatMap(({ subjects }) => subjects))],
    decisions.map(({ subject }) => subject),
    decisions.map(({ decisionId }) => decisionId),
    group.flatMap(({ policyVersion }) => policyVersion ?? []),
    group.flatMap(({ once }) => once?.id ?? [])
  ];
  const found = (await pool.query({ ...load, values })).rows[0];
  const states = found?.states ?? [];
  return {
    rows: new Map(states.map((row) => [row.subject, subjectRow(row)])),
    revisions: new Map(states.map(({ subject, revision }) => [subject, revision])),
    records: new Map((found?.decisions ?? []).map((row) => [`${row.subject} ${row.decision_id}`, storedRecord(row.record)])),
    policies: new Map((found?.policies ?? []).map((row) => [row.version, storedPolicy(row)])),
    answers: new Map((found?.answers ?? []).map((answer) => [answer.id, answer]))
  };
}

// packages/server/src/storage/postgres/postgres.append-save.ts
var save = {
  name: "privet_append_save",
  text: `
WITH head AS (
  UPDATE log_head SET size = size + cardinality($1::text[]) RETURNING size - cardinality($1::text[]) AS base
), appended AS (
  INSERT INTO facts (position, id, kind, subject, person, decision_id, recorded_at, record)
  SELECT head.base + f.place, f.id, f.kind, f.subject, f.person, f.decision_id, f.recorded_at, f.record
  FROM head, unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::bigint[], $7::text[])
    WITH ORDINALITY AS f (id, kind, subject, person, decision_id, recorded_at, record, place)
), remembered AS (
  INSERT INTO idempotency_keys (id, fingerprint, answer, created_at)
  SELECT k.id, k.fingerprint, k.answer, $11::bigint FROM head, unnest($8::text[], $9::text[], $10::text[]) AS k (id, fingerprint, answer)
), published AS (
  INSERT INTO policy_versions (version, hash, document, published_at)
  SELECT p.* FROM head, unnest($12::text[], $13::text[], $14::text[], $15::bigint[]) AS p (version, hash, document, published_at)
), given AS (
  SELECT g.* FROM head, unnest($16::text[], $17::bigint[], $18::text[], $19::text[]) AS g (subject, revision, person, state)
), made AS (
  INSERT INTO consent_states (subject, revision, person, state) SELECT subject, 1, person, state FROM given WHERE revision = 0
), changed AS (
  UPDATE consent_states s SET revision = s.revision + 1, person = g.person, state = g.state
  FROM given g WHERE g.revision > 0 AND s.subject = g.subject AND s.revision = g.revision RETURNING 1
)
SELECT 1 / (CASE WHEN (SELECT count(*) FROM changed) = (SELECT count(*) FROM given WHERE revision > 0) THEN 1 ELSE 0 END)`
};
async function saveGroup(pool, plans, { revisions }, now) {
  const facts = plans.flatMap(({ fact }) => fact ? [factColumns(fact)] : []);
  const keeps = plans.flatMap(({ keep }) => keep ?? []);
  const policies = plans.flatMap(({ policy }) => policy ?? []);
  const rows = [...new Map(plans.flatMap((plan) => plan.rows ?? []))];
  const values = [
    ...factNames.map((_, column) => facts.map((fact) => fact[column])),
    keeps.map(({ id }) => id),
    keeps.map(({ fingerprint }) => fingerprint),
    keeps.map(({ answer }) => answer),
    now,
    policies.map(({ version }) => version),
    policies.map(({ hash }) => hash),
    policies.map(({ document }) => document),
    policies.map(({ publishedAt }) => publishedAt),
    rows.map(([subject]) => subject),
    rows.map(([subject]) => revisions.get(subject) ?? 0),
    rows.map(([, row]) => stateColumns(row).person),
    rows.map(([, row]) => stateColumns(row).state)
  ];
  await pool.query({ ...save, values });
}
var factNames = ["id", "kind", "subject", "person", "decision_id", "recorded_at", "record"];

// packages/server/src/storage/postgres/postgres.races.ts
import pg from "pg";
var races = /* @__PURE__ */ new Set(["23505", "22012", "40P01", "40001"]);
var maxTries = 10;
async function tryAgain(attempt) {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (tries === maxTries || !races.has(sqlState(error) ?? "")) throw error;
    }
  }
}
var sqlState = (error) => error instanceof pg.DatabaseError ? error.code : void 0;

// packages/server/src/storage/postgres/postgres.append.ts
function postgresGroupAppender(pool, now) {
  const attempt = async (group) => {
    const loaded = await loadGroup(pool, group);
    const plans = planGroup(group, loaded);
    if (plans.some(({ fact, policy, keep }) => fact ?? policy ?? keep)) await saveGroup(pool, plans, loaded, now());
    return plans.map(({ result }) => result);
  };
  return (group) => tryAgain(() => attempt(group));
}
function planGroup(group, loaded) {
  const next = {
    rows: new Map(loaded.rows),
    records: new Map(loaded.records),
    policies: new Map(loaded.policies),
    answers: new Map(loaded.answers)
  };
  return group.map((entry) => {
    const plan = entry.plan(knownTo(entry, next));
    for (const [subject, row] of plan.rows ?? []) next.rows.set(subject, row);
    if (entry.decision && plan.fact) next.records.set(named(entry.decision), plan.fact.record);
    if (plan.policy) next.policies.set(plan.policy.version, plan.policy);
    if (plan.keep) next.answers.set(plan.keep.id, plan.keep);
    return plan;
  });
}
function knownTo({ decision, once, policyVersion }, { rows, records, policies, answers }) {
  return {
    rows,
    once: once && answers.get(once.id),
    same: decision && records.get(named(decision)),
    policy: policyVersion === void 0 ? void 0 : policies.get(policyVersion)
  };
}
var named = ({ subject, decisionId }) => `${subject} ${decisionId}`;

// packages/server/src/storage/postgres/postgres.database.ts
import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, sql } from "kysely";
import pg2 from "pg";
var migrationLock = 7727483;
function openPostgres(connectionString, max) {
  const getTypeParser = (oid, format) => oid === pg2.types.builtins.INT8 ? Number : pg2.types.getTypeParser(oid, format);
  const pool = new pg2.Pool({ connectionString, max, types: { getTypeParser } });
  pool.on("error", () => {
  });
  return pool;
}
function postgresDatabase(pool) {
  const from = new Kysely({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (kysely) => new PostgresIntrospector(kysely),
      createQueryCompiler: () => new PostgresQueryCompiler()
    }
  });
  return {
    from,
    read: async (query) => await rowsBy(pool, query),
    write: (queries) => transaction(pool, async (client) => {
      for (const query of queries) await rowsBy(client, query);
    }),
    transact: (steps) => tryAgain(() => transaction(pool, (client) => runSteps(steps(), (query) => rowsBy(client, query)))),
    appendFacts: factsAppender(from, function* (count) {
      const [head] = yield* rowsOf(
        from.updateTable("log_head").set((row) => ({ size: row("size", "+", count) })).returning("size")
      );
      if (!head) throw new Error("The log has no head: the database was not migrated");
      return head.size - count;
    }),
    *lockLog() {
      yield* rowsOf(from.selectFrom("log_head").select("size").forUpdate());
    },
    jsonText: (column, path) => sql`${sql.ref(column)}::json #>> ${path}::text[]`,
    isDuplicate: (error) => sqlState(error) === "23505"
  };
}
async function rowsBy(client, query) {
  const { sql: text, parameters } = query.compile();
  return (await client.query(text, [...parameters])).rows;
}
async function runSteps(steps, run) {
  let step = steps.next();
  while (!step.done) step = steps.next(await run(step.value));
  return step.value;
}
async function transaction(pool, work) {
  const client = await pool.connect();
  try {
    await client.query("BEGIN");
    const result = await work(client);
    await client.query("COMMIT");
    client.release();
    return result;
  } catch (error) {
    const broken = await client.query("ROLLBACK").then(
      () => false,
      () => true
    );
    client.release(broken);
    throw error;
  }
}
var migratePostgres = (pool, now) => transaction(pool, async (client) => {
  await client.query("SELECT pg_advisory_xact_lock($1)", [migrationLock]);
  await client.query(migrationsTable);
  const { rows } = await client.query("SELECT id FROM privet_migrations");
  for (const { id, postgres } of pendingMigrations(rows.map((row) => row.id))) {
    await client.query(postgres);
    await client.query("INSERT INTO privet_migrations (id, applied_at) VALUES ($1, $2)", [id, now]);
  }
});

// packages/server/src/storage/postgres/postgres.storage.ts
var maxGroup = 500;
function postgresStorage({ url, maxConnections = 10, now = Date.now }) {
  const pool = openPostgres(url, maxConnections);
  const database = postgresDatabase(pool);
  const appends = batch(postgresGroupAppender(pool, now), maxGroup);
  const append = appends.add;
  return {
    policy: { ...policySqlReads(database), append },
    keys: keysSqlStore(database, now),
    log: logSqlStore(database),
    jobs: jobsSqlStore(database, now),
    mails: mailsSqlStore(database),
    vault: vaultSqlStore(database),
    requests: requestsSqlStore(database, now),
    consent: { ...consentSqlReads(database), append, states: statesReader(pool) },
    migrate: () => migratePostgres(pool, now()),
    async ping() {
      await pool.query("SELECT 1");
    },
    purge: (before) => database.write([deleteOnceBefore(database, before)]),
    async close() {
      await appends.idle();
      await pool.end();
    }
  };
}
function statesReader(pool) {
  const text = `
SELECT s.subject, coalesce(p.state, s.state) AS state
FROM consent_states s LEFT JOIN consent_states p ON p.subject = s.person WHERE s.subject = ANY ($1::text[])`;
  return async (subjects) => {
    const { rows } = await pool.query({
      name: "privet_states",
      text,
      values: [[...new Set(subjects)]]
    });
    const states = new Map(rows.map(({ subject, state }) => [subject, storedState(state)]));
    return subjects.map((subject) => states.get(subject));
  };
}
export {
  postgresStorage
};
