import { SourceFault } from '../source.js';

/** What drivers tell of an error: Postgres and MySQL a code and a state, SQLite a number or a code. */
interface DriverError {
  readonly code?: unknown;
  readonly sqlState?: unknown;
  readonly errcode?: unknown;
  readonly message?: unknown;
}

/** Postgres: data, integrity, privileges, a trigger's own words, read-only. MySQL tells the same states. */
const refusals = /^(?:22...|23...|42501|P0001|25006)$/;
/** The same in SQLite: read-only, too big, a constraint, a mismatch. */
const sqliteRefusals = new Set([8, 18, 19, 20]);
const sqliteRefusal = /^SQLITE_(?:READONLY|TOOBIG|CONSTRAINT|MISMATCH)/;

const missing = new Set(['42P01', '42703', '3F000', '42S02', '42S22']);
const missingInSqlite = /^no such (?:table|column)\b/;

const told = (error: unknown): DriverError => (typeof error === 'object' && error !== null ? error : {});

/** The code of an error, and never its message: drivers put values into those. */
export function codeOf(error: unknown): string {
  const { code, sqlState, errcode } = told(error);
  if (typeof errcode === 'number') return `SQLITE ${errcode}`;
  const [known] = [sqlState, code].filter((one) => typeof one === 'string' && /^\w{1,40}$/.test(one));
  return typeof known === 'string' ? known : 'unknown';
}

/** The database says no, and would say it again: a constraint, a value that the column does not take, a right that is not given. */
export function isRefusal(error: unknown): boolean {
  const { errcode } = told(error);
  if (typeof errcode === 'number') return sqliteRefusals.has(errcode % 256);
  const code = codeOf(error);
  return refusals.test(code) || sqliteRefusal.test(code);
}

function isMissing(error: unknown): boolean {
  const { message } = told(error);
  return missing.has(codeOf(error)) || (typeof message === 'string' && missingInSqlite.test(message));
}

/** What is told of an error. Not its message, and not the error as `cause`, which would carry it into logs. */
export function faultOf(what: string, error: unknown): Error {
  if (error instanceof SourceFault) return error;
  if (isMissing(error)) return new SourceFault('schema', `A table or column of the mapping of ${what} is gone: ${codeOf(error)}`);
  if (isRefusal(error)) return new SourceFault('refused', `The database refuses this for ${what}: ${codeOf(error)}`);
  return new Error(`The database did not answer: ${codeOf(error)}`);
}

/**
 * Runs what asks the database.
 *
 * @throws the signal's reason; SourceFault('schema') where a table or column is gone, SourceFault('refused') where the database says no;
 *   else an Error that says only the code, and that another attempt may mend
 */
export async function guarded<T>(what: string, work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw signal?.aborted ? signal.reason : faultOf(what, error);
  }
}
