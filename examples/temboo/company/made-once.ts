import { existsSync, linkSync, mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { peopleCount, person, type Person } from './people.ts';

type Values = readonly (string | number | null)[];

/** A table, and what it holds of each person at first. */
export interface MadeTable {
  readonly name: string;
  /** As SQL. */
  readonly columns: string;
  readonly indexes: readonly string[];
  readonly rows: (person: Person) => readonly Values[];
}

/**
 * Makes a SQLite file where there is none: whole or not at all, by whichever server comes first. What is there stays as it is.
 */
export function madeOnce(file: string, tables: readonly MadeTable[]): void {
  if (existsSync(file)) return;
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  rmSync(draft, { force: true });
  fill(draft, tables);
  publish(draft, file);
}

function fill(file: string, tables: readonly MadeTable[]): void {
  const database = new DatabaseSync(file);
  // Nobody sees the draft: if it breaks off, it is made anew.
  database.exec('pragma journal_mode = off; pragma synchronous = off; pragma foreign_keys = off; begin');
  for (const { name, columns } of tables) database.exec(`create table ${name} (${columns}) strict`);
  addRows(database, tables);
  for (const { name, indexes } of tables)
    for (const [index, on] of indexes.entries()) database.exec(`create index ${name}_${index} on ${name} (${on})`);
  database.exec('commit; pragma journal_mode = wal');
  database.close();
}

function addRows(database: DatabaseSync, tables: readonly MadeTable[]): void {
  const filled = tables.map(({ name, rows }) => ({ rows, insert: database.prepare(insertInto(database, name)) }));
  for (let number = 1; number <= peopleCount; number += 1) {
    const who = person(number);
    for (const { rows, insert } of filled) for (const values of rows(who)) insert.run(...values);
  }
}

function insertInto(database: DatabaseSync, table: string): string {
  const columns = database.prepare('select name from pragma_table_info(?)').all(table);
  return `insert into ${table} values (${columns.map(() => '?').join(', ')})`;
}

/** A link, and no renaming: it fails where another server was faster, and the file of that one is in use already. */
function publish(draft: string, file: string): void {
  try {
    linkSync(draft, file);
  } catch (error) {
    if (!existsSync(file)) throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}
