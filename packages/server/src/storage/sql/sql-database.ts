import type { Compilable, Kysely, RawBuilder } from 'kysely';
import type { Fact } from '../append.js';
import type { Tables } from './tables.js';

/**
 * What a transaction does, one query after the other: each is yielded and its rows come back, so that the next may rest on them. It may be
 * run more than once, until nobody wrote in between; so it does nothing but queries.
 */
export type Steps<T> = Generator<Compilable, T, unknown[]>;

/** One step: a query, and its rows. `const [row] = yield* rowsOf(query)`. */
export function* rowsOf<Row>(query: Compilable<Row>): Steps<Row[]> {
  return (yield query) as Row[];
}

/** What a SQL storage stands on. Queries are built and typed by Kysely; each dialect runs them its own way. */
export interface SqlDatabase {
  /** Builds queries; it does not run them. */
  readonly from: Kysely<Tables>;
  /** Runs one query and answers with its rows. */
  read<Row>(query: Compilable<Row>): Promise<Row[]>;
  /** Runs queries in one transaction: all or none, durable when it resolves. */
  write(queries: readonly Compilable[]): Promise<void>;
  /**
   * Runs steps in one transaction: all or none, durable when it resolves. Where a step throws, nothing is written. On Postgres two
   * transactions do not see each other's rows until they are committed: steps whose rows another may change at once begin with `lockLog`,
   * or rest on a unique key; a duplicate is tried again, and then sees what is there.
   */
  transact<T>(steps: () => Steps<T>): Promise<T>;
  /** Appends facts at the next positions of the log, in this order. For `transact`. */
  appendFacts(facts: readonly Fact[]): Steps<void>;
  /** From here on to the end of the transaction nobody else appends facts or holds this lock. For `transact`, as its first step. */
  lockLog(): Steps<void>;
  /** The text at a path of a column that holds JSON; null where there is none. */
  jsonText(column: string, path: readonly string[]): RawBuilder<string | null>;
  /** Whether a write failed because a row of that key is there already. */
  isDuplicate(error: unknown): boolean;
}
