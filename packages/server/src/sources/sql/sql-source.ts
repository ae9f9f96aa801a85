import { Kysely, sql, type Dialect, type QueryExecutorProvider } from 'kysely';
import { SourceFault, type Source } from '../source.js';
import { rowsAbout } from './sql-source.access.js';
import { mappingProblems } from './sql-source.check.js';
import { columnOf, sampleId, type FoundTable } from './sql-source.columns.js';
import { correctRows } from './sql-source.correct.js';
import { countMet, eraseMet } from './sql-source.erase.js';
import { codeOf, faultOf, guarded, isRefusal } from './sql-source.faults.js';
import { fixedOrigins, type SqlTable } from './sql-source.mapping.js';
import { and, childrenFirst, isMet, mappedTables, type MappedTable } from './sql-source.model.js';
import type { Ask } from './sql-source.pages.js';

export interface SqlSourceOptions extends Pick<Source, 'id' | 'name' | 'role' | 'onBehalfOf' | 'recipients' | 'timeout'> {
  /** Where the data is: `sqliteDialect(file)`, or any of Kysely's. The source closes it. */
  readonly dialect: Dialect;
  /** A secret of at least 32 characters that hashes are made with; needed where a table is hashed. Keep it: with another, hashes differ. */
  readonly hashKey?: string | undefined;
  /** The tables that hold data about people. Their categories are the source's. */
  readonly tables: readonly SqlTable[];
  /** How many rows are asked for, and in memory, at once. @default 100 */
  readonly batch?: number;
}

/**
 * The company's own data in an SQL database, by a mapping of its tables. Tested on Postgres and SQLite; MySQL and what speaks like one of
 * them should do.
 *
 * ```ts
 * import { sqliteDialect, sqlSource } from '@privet/server/sources/sql';
 *
 * const shop = sqlSource({
 *   id: 'shop',
 *   dialect: sqliteDialect('shop.db'),
 *   hashKey: process.env.SHOP_HASH_KEY,
 *   tables: [
 *     {
 *       table: 'customers',
 *       category: 'account',
 *       key: 'id',
 *       person: { email: 'email', user: 'id' },
 *       erase: { hash: ['email'], anonymise: { name: '–' }, nullify: ['phone'] },
 *       correct: { name: 'name', phone: 'phone' },
 *     },
 *     {
 *       table: 'orders',
 *       category: 'orders',
 *       key: 'id',
 *       via: { column: 'customer_id', table: 'customers', references: 'id' },
 *       mask: { packed_by: 'mask', margin: 'omit' },
 *       erase: 'keep',
 *     },
 *     {
 *       table: 'order_notes',
 *       category: 'support',
 *       key: ['order_id', 'line'],
 *       via: { column: 'order_id', table: 'orders', references: 'id' },
 *       erase: 'delete',
 *     },
 *   ],
 * });
 * ```
 *
 * - **Whose a row is**: a row that names the person by e-mail or by id, of which at least one is known; or a row that leads to such a row by
 *   `via`. A table that can name neither what is known of the person holds nothing about them. E-mails are compared without regard to case.
 * - **Access** reads page by page in the order of the key, and tells with each row whom the database says that it is about.
 * - **Erasure** is one transaction, and done twice it does nothing more. Rows that lead to another row go before it; tables that do not
 *   lead to each other are erased from the last of the mapping to the first. Rows of a category that is held stay, and so do, and
 *   are counted as kept, the rows that they lead to, up to the one that names the person: otherwise they would be nobody's when the hold is
 *   lifted. A row is not deleted while a row of a mapped table refers to it, whatever keeps that one. Triggers, backups and what is not
 *   mapped are the company's affair: a foreign key of an unmapped table that forbids it is told as a refusal.
 * - **Somebody else's rows**: what `references` names is unique. Where it is not, and a row leads to several, access answers
 *   `SourceFault('schema')`, and erasure and correction `SourceFault('foreign-row')` where one of them is somebody else's.
 * - **Where rows come from**: a table's `origin` says it of all its rows, or names the column that says it of each (GDPR Art. 15(1)(g)).
 * - **Counting** tells all that an erasure would meet, what it would keep as well.
 * - **Correction** changes a field in all rows about the person; what they held before is told as up to ten values with `; ` in between. A
 *   value that a constraint or the type of the column forbids is refused, and changes nothing.
 *
 * `check()` looks at the mapping and the database together and tells everything that is wrong at once. When a table or column goes missing
 * later, the operations throw `SourceFault('schema')`; what the database refuses is a `SourceFault('refused')`; all else that fails is an
 * Error with the driver's code and never its message, which may repeat somebody's data.
 */
export function sqlSource({ dialect, hashKey, tables: mapping, batch = 100, ...described }: SqlSourceOptions): Source {
  const db = new Kysely<unknown>({ dialect });
  const find = memoised(() => findTables(db, { tables: mapping, hashKey }));
  const found = async (): Promise<readonly MappedTable[]> => {
    const { tables, problems } = await find.last();
    if (problems.length > 0) throw new SourceFault('schema', problemsTold(described.id, problems));
    return tables;
  };
  const inTransaction = <T>(signal: AbortSignal, work: (ask: Ask) => Promise<T>): Promise<T> =>
    guarded(described.id, () => db.transaction().execute((transaction) => work(asker(transaction, signal))), signal);
  const origins = fixedOrigins(mapping);
  return {
    ...described,
    ...(origins.length > 0 && { origins }),
    categories: [...new Set(mapping.map(({ category }) => category))],
    corrects: [...new Set(mapping.flatMap(({ correct = {} }) => Object.keys(correct)))],
    async check() {
      const { problems } = await find.again();
      if (problems.length > 0) throw new Error(problemsTold(described.id, problems));
    },
    access(call) {
      const ask = asker(db, call.signal);
      return rowsAbout((query) => guarded(described.id, () => ask(query), call.signal), found, call, batch);
    },
    async count(call) {
      const tables = await found();
      return guarded(described.id, () => countMet(asker(db, call.signal), tables, call), call.signal);
    },
    async erase(call) {
      const tables = childrenFirst(await found());
      const erase = () => inTransaction(call.signal, (ask) => eraseMet({ ask, tables, call, hashKey: hashKey ?? '', batch }));
      try {
        return await erase();
      } catch (error) {
        // A row that came in between, and refers to one that goes, is refused once.
        if (error instanceof SourceFault && error.code === 'refused') return await erase();
        throw error;
      }
    },
    async correct(call) {
      const tables = childrenFirst(await found());
      return inTransaction(call.signal, (ask) => correctRows(ask, tables, call));
    },
    close: () => db.destroy(),
  };
}

const asker =
  (db: QueryExecutorProvider, signal: AbortSignal): Ask =>
  async (query) => {
    const { rows, numAffectedRows = 0n } = await query.execute(db, { signal });
    return { rows, changed: Number(numAffectedRows) };
  };

const problemsTold = (id: string, problems: readonly string[]): string =>
  [`The source ${id} is not as it is described:`, ...problems.map((problem) => `- ${problem}`)].join('\n');

interface Found {
  readonly tables: readonly MappedTable[];
  readonly problems: readonly string[];
}

async function findTables(db: Kysely<unknown>, mapping: { tables: readonly SqlTable[]; hashKey: string | undefined }): Promise<Found> {
  const found: readonly FoundTable[] = await guarded('the source', () => db.introspection.getTables());
  const problems = mappingProblems(mapping, found);
  if (problems.length > 0) return { tables: [], problems };
  const tables = mappedTables(mapping.tables, found);
  return { tables, problems: await refusedQueries(db, tables) };
}

/** Asks for no row in every way that rows will be asked for: columns that cannot be compared are found before anybody waits for an answer. */
async function refusedQueries(db: Kysely<unknown>, tables: readonly MappedTable[]): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const table of tables) {
    const met = isMet(table, 't', samplePerson(table));
    const query = sql`select 1 from ${table.from} as t where ${and(met, sql`1 = 0`)}`;
    await query.execute(db).catch((error: unknown) => {
      if (!isRefusal(error) && !codeOf(error).startsWith('42')) throw faultOf('the source', error);
      problems.push(`${table.mapping.table} cannot be asked (${codeOf(error)}): ${why(error)}`);
    });
  }
  return problems;
}

const why = (error: unknown): string =>
  codeOf(error) === '42501' ? 'give the right to read and change it' : 'its columns, and what they are compared with, must be of a kind';

function samplePerson(table: MappedTable): { email: string; user: string } {
  if (table.parent) return samplePerson(table.parent.table);
  const user = columnOf(table.found, table.mapping.person?.user ?? '');
  return { email: 'nobody@example.invalid', user: user ? sampleId(user) : '0' };
}

/** Remembers an answer, but no failure. */
function memoised<T>(work: () => Promise<T>): { last(): Promise<T>; again(): Promise<T> } {
  let known: Promise<T> | undefined;
  const again = (): Promise<T> => {
    const asked = work();
    known = asked;
    asked.catch(() => {
      if (known === asked) known = undefined;
    });
    return asked;
  };
  return { last: () => known ?? again(), again };
}
