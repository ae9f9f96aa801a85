import { existsSync } from 'node:fs';
import { postgresStorage } from '../storage/postgres/postgres.storage.js';
import { sqliteStorage } from '../storage/sqlite/sqlite.storage.js';
import type { Storage } from '../storage/storage.js';
import { UsageError } from './command-error.js';
import { readSettings } from './settings.js';

/** A database as the command line names it: a `postgres://` address, or a SQLite file. */
export const openStorage = (database: string): Storage =>
  /^postgres(ql)?:\/\//.test(database) ? postgresStorage({ url: database }) : sqliteStorage({ filename: database });

/** Whether it is a file, beside which development may keep what it made. */
export const isFile = (database: string): boolean => !/^postgres(ql)?:\/\//.test(database);

/** The database that a command reads, as its flag or the environment names it. @throws UsageError when there is no such file */
export function openExisting(database: string | undefined, env: Readonly<Record<string, string | undefined>>): Storage {
  const settings = readSettings(database === undefined ? [] : ['--database', database], { ...env, NODE_ENV: undefined });
  if (isFile(settings.database) && !existsSync(settings.database)) throw new UsageError(`There is no database ${settings.database}`);
  return openStorage(settings.database);
}
