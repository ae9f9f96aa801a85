import { postgresStorage } from '../storage/postgres/postgres.storage.js';
import { sqliteStorage } from '../storage/sqlite/sqlite.storage.js';
import type { Storage } from '../storage/storage.js';

/** A database as the command line names it: a `postgres://` address, or a SQLite file. */
export const openStorage = (database: string): Storage =>
  /^postgres(ql)?:\/\//.test(database) ? postgresStorage({ url: database }) : sqliteStorage({ filename: database });

/** Whether it is a file, beside which development may keep what it made. */
export const isFile = (database: string): boolean => !/^postgres(ql)?:\/\//.test(database);
