import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { storedLog } from '../audit/log-copy.js';
import { exportLines } from '../audit/log-export.js';
import { openExisting } from './open-storage.js';
import { UsageError } from './settings.js';

/** `privet export`: writes all that is sealed to the standard output, as NDJSON. */
export async function exportLog(args: string[], env: Readonly<Record<string, string | undefined>>): Promise<void> {
  const storage = openExisting(databaseOf(args), env);
  await pipeline(Readable.from(exportLines(storedLog(storage))), process.stdout, { end: false });
  await storage.close();
}

function databaseOf(args: string[]): string | undefined {
  try {
    return parseArgs({ args, options: { database: { type: 'string' } } }).values.database;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
