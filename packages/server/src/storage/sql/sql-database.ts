import type { Compilable, Kysely, RawBuilder } from 'kysely';
import type { Tables } from './tables.js';

/** What a SQL storage stands on. Queries are built and typed by Kysely; each dialect runs them its own way. */
export interface SqlDatabase {
  /** Builds queries; it does not run them. */
  readonly from: Kysely<Tables>;
  /** Runs one query and answers with its rows. */
  read<Row>(query: Compilable<Row>): Promise<Row[]>;
  /** Runs queries in one transaction: all or none, durable when it resolves. */
  write(queries: readonly Compilable[]): Promise<void>;
  /** The text at a path of a column that holds JSON; null where there is none. */
  jsonText(column: string, path: readonly string[]): RawBuilder<string | null>;
  /** Whether a write failed because a row of that key is there already. */
  isDuplicate(error: unknown): boolean;
}
