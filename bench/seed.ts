import { randomBytes } from 'node:crypto';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';

type Row = Record<string, SQLInputValue>;

const rowsPerTransaction = 50_000;

/**
 * Fills the SQLite database of a server that is stopped: `more` subjects that each decided once, copied from the newest decision that is there,
 * past the server, which would take hours. They spread over the key space as real subjects do, so a later write lands anywhere among them.
 */
export function seed(file: string, more: number): void {
  const database = new DatabaseSync(file);
  // A power cut in the midst of it costs nobody anything.
  database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -1048576');
  const model = newestDecision(database);
  const copies = tablesAboutSubjects(database).flatMap((table) => copier(database, table, model));
  for (let done = 0; done < more;) {
    database.exec('BEGIN');
    const end = Math.min(more, done + rowsPerTransaction);
    for (; done < end; done++) {
      const names = namesAt(done, more, model);
      for (const copy of copies) copy(names);
    }
    database.exec('COMMIT');
  }
  database.exec('PRAGMA journal_mode = WAL');
  database.close();
}

/** What tells one decision from another. */
interface Names {
  readonly id: string;
  readonly subject: string;
  readonly decisionId: string;
}

function newestDecision(database: DatabaseSync): Names {
  const row = database.prepare("SELECT id, subject, decision_id FROM facts WHERE kind = 'decision' ORDER BY position DESC LIMIT 1").get();
  if (!row) throw new Error('Record a decision first: what is seeded is copied from it');
  return { id: String(row['id']), subject: String(row['subject']), decisionId: String(row['decision_id']) };
}

/** Every table that has a row about a subject gets one about each. */
function tablesAboutSubjects(database: DatabaseSync): string[] {
  const query =
    "SELECT t.name FROM sqlite_master t JOIN pragma_table_info(t.name) c WHERE t.type = 'table' AND c.name = 'subject' ORDER BY t.rowid";
  return database
    .prepare(query)
    .all()
    .map(({ name }) => String(name));
}

/** Inserts the model's row of a table under other names; nothing where the table has none. */
function copier(database: DatabaseSync, table: string, model: Names): ((names: Names) => void)[] {
  const row = database.prepare(`SELECT * FROM ${table} WHERE subject = ?`).get(model.subject) as Row | undefined;
  if (!row) return [];
  const { position: _, ...columns } = row;
  const names = Object.keys(columns);
  const insert = database.prepare(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`);
  const make = Object.values(columns).map((value) => renamer(value, model));
  return [(renamed) => void insert.run(...make.map((value) => value(renamed)))];
}

/** A column's value with the model's names replaced by others. */
function renamer(value: SQLInputValue, model: Names): (names: Names) => SQLInputValue {
  if (typeof value !== 'string') return () => value;
  const fields = Object.keys(model) as (keyof Names)[];
  const parts = value.split(new RegExp(`(${fields.map((field) => model[field]).join('|')})`));
  const pieces = parts.map((part) => fields.find((field) => model[field] === part) ?? { part });
  return (names) => pieces.map((piece) => (typeof piece === 'string' ? names[piece] : piece.part)).join('');
}

// In the order in which a database sorts them: rows that come sorted fill an index many times faster.
const digits = '-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz';

function namesAt(index: number, of: number, model: Names): Names {
  const spread = Math.floor((index / of) * 64 ** 5);
  const leading = [4, 3, 2, 1, 0].map((power) => digits.charAt(Math.floor(spread / 64 ** power) % 64)).join('');
  const kind = model.subject.slice(0, model.subject.indexOf(':') + 1);
  return {
    id: `con_${String(index).padStart(model.id.length - 'con_'.length, '0')}`,
    subject: kind + leading + String(index).padStart(model.subject.length - kind.length - leading.length, '0'),
    decisionId: randomBytes(16).toString('hex'),
  };
}
