import { existsSync } from 'node:fs';
import type { Storage } from '../storage/storage.js';
import { UsageError } from './command-error.js';
import { readSettings } from './settings.js';

/** Whether it is a file, beside which development may keep what it made. */
export const isFile = (database: string): boolean => !/^postgres(ql)?:\/\//.test(database);

/** A database as the command line names it: a `postgres://` address, or a SQLite file. Only its own driver is loaded. */
export async function openStorage(database: string): Promise<Storage> {
  if (isFile(database)) return (await import('../storage/sqlite/sqlite.storage.js')).sqliteStorage({ filename: database });
  return (await import('../storage/postgres/postgres.storage.js')).postgresStorage({ url: database });
}

/** The database that a command reads, as its flag or the environment names it. @throws UsageError when there is no such file */
export async function openExisting(database: string | undefined, env: Readonly<Record<string, string | undefined>>): Promise<Storage> {
  const settings = readSettings(database === undefined ? [] : ['--database', database], { ...env, NODE_ENV: undefined });
  if (isFile(settings.database) && !existsSync(settings.database)) throw new UsageError(`There is no database ${settings.database}`);
  return openStorage(settings.database);
}
