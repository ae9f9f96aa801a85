import type { Expression, ExpressionBuilder, Selectable, SqlBool } from 'kysely';
import { insertJobs } from './jobs.sql.js';
import { rowOf } from '../../requests/requests.facts.js';
import type {
  KnownRequests,
  MetricRow,
  RequestChange,
  RequestFilter,
  RequestPlan,
  RequestStore,
  StoredRequest,
} from '../../requests/requests.store.js';
import { insertOnce } from './once.sql.js';
import { rowsOf, type SqlDatabase, type Steps } from './sql-database.js';
import type { RequestsTable, Tables } from './tables.js';

export function requestsSqlStore(database: SqlDatabase, now: () => number): RequestStore {
  const { from, read, write, transact } = database;
  const all = from.selectFrom('requests').selectAll();
  return {
    change: (change) => transact(() => changed(database, change, now())),
    async find(id) {
      const [row] = await read(all.where('id', '=', id));
      return row && requestOf(row);
    },
    async list({ dueBefore = Infinity, ...filter }) {
      // Those due later come last, so what is left out of the page was read in vain once. As a second bound of the search it would lead
      // SQLite's planner to an index that fits less.
      const rows = await read(requestList(from, filter));
      return rows.filter(({ due_at }) => due_at < dueBefore).map(requestOf);
    },
    ofSubject: async (subject) => (await read(all.where('subject', '=', subject).orderBy('received_at').orderBy('id'))).map(requestOf),
    metrics: async (span) => (await read(requestMetrics(from, span))) as MetricRow[],
    async remove(ids) {
      if (ids.length > 0) await write([from.deleteFrom('requests').where('id', 'in', ids)]);
    },
    forgetGuesses: (before) => write([from.deleteFrom('request_guesses').where('at', '<', before)]),
  };
}

function* changed<Result>(database: SqlDatabase, change: RequestChange<Result>, now: number): Steps<RequestPlan<Result>['result']> {
  // What two changes look at at once must not be stale for either. What looks at nothing needs no turn: what it adds has keys of its own.
  if (change.ids.length > 0 || change.ofPerson || change.guesses) yield* database.lockLog();
  const known = yield* knownTo(database, change);
  const { result, requests = [], facts = [], jobs = [], guess, keep } = change.plan(known);
  const { from } = database;
  for (const request of requests) yield saving(database, request);
  if (jobs.length > 0) yield insertJobs(database, jobs, now);
  if (guess) yield from.insertInto('request_guesses').values(guess);
  if (keep) yield insertOnce(database, keep, keep.answer, now);
  // Last: from here to the end everybody else waits.
  if (facts.length > 0) yield* database.appendFacts(facts);
  return result;
}

function* knownTo({ from }: SqlDatabase, { ids, ofPerson, guesses, once }: RequestChange): Steps<KnownRequests> {
  const all = from.selectFrom('requests').selectAll();
  const found = ids.length === 0 ? [] : yield* rowsOf(all.where('id', 'in', ids));
  const theirs = ofPerson
    ? yield* rowsOf(
        all
          .where('subject', '=', ofPerson.subject)
          .where('type', '=', ofPerson.type)
          .where('verified', '=', 1)
          .orderBy('received_at')
          .orderBy('id'),
      )
    : [];
  const [guessed] = guesses
    ? yield* rowsOf(
        from
          .selectFrom('request_guesses')
          .select(({ fn }) => fn.countAll<number>().as('count'))
          .where('subject', '=', guesses.subject)
          .where('at', '>=', guesses.since),
      )
    : [];
  const [kept] = once ? yield* rowsOf(from.selectFrom('idempotency_keys').select(['fingerprint', 'answer']).where('id', '=', once.id)) : [];
  return {
    requests: new Map(found.map((row) => [row.id, requestOf(row)])),
    ofPerson: theirs.map(requestOf),
    guesses: guessed?.count ?? 0,
    once: kept,
  };
}

/** `data` is all of a request but what is encrypted, as JSON. */
function saving({ from }: SqlDatabase, request: StoredRequest) {
  const { sealed, ...data } = request;
  const row = { ...rowOf(request), sealed, data: JSON.stringify(data) };
  const { id: _, subject: __, ...changes } = row;
  return from
    .insertInto('requests')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(changes));
}

/** What requests lack that were kept before sources could answer them. */
const beforeSources = { sources: [], assembly: 0 };

function requestOf({ data, sealed }: Selectable<RequestsTable>): StoredRequest {
  return { ...beforeSources, ...(JSON.parse(data) as Omit<StoredRequest, 'sealed'>), sealed };
}

/**
 * A page of a list. Each combination of filters that are values has its index, in the order of the list: `joined` is written out, since the
 * indexes are of those rows alone, and a place is compared as one, so that a page is found and read and nothing is sorted.
 */
export const requestList = (from: SqlDatabase['from'], filter: Omit<RequestFilter, 'dueBefore'>) =>
  from
    .selectFrom('requests')
    .selectAll()
    .where((builder) => builder.and(conditions(filter, builder)))
    .orderBy('due_at')
    .orderBy('id')
    .limit(filter.limit);

/** How many requests of a span came to which end. An index holds all that it looks at, in this order: nothing is sorted, no request is read. */
export const requestMetrics = (from: SqlDatabase['from'], span: { readonly from: number; readonly to: number }) =>
  from
    .selectFrom('requests')
    .select(['type', 'regime', 'status', 'reason', 'days'])
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where((row) => row('joined', '=', row.lit(0)))
    .where('received_at', '>=', span.from)
    .where('received_at', '<', span.to)
    .groupBy(['type', 'regime', 'status', 'reason', 'days']);

function conditions(
  { after, status, type, verified }: RequestFilter,
  builder: ExpressionBuilder<Tables, 'requests'>,
): Expression<SqlBool>[] {
  return [
    builder('joined', '=', builder.lit(0)),
    ...(status === undefined ? [] : [builder('status', '=', status)]),
    ...(type === undefined ? [] : [builder('type', '=', type)]),
    ...(verified === undefined ? [] : [builder('verified', '=', Number(verified))]),
    ...(after === undefined ? [] : [builder(builder.refTuple('due_at', 'id'), '>', builder.tuple(after.at, after.id))]),
  ];
}
