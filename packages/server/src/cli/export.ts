import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { storedLog } from '../audit/log-copy.js';
import { exportLines } from '../audit/log-export.js';
import { readFlags } from './flags.js';
import { openExisting } from './open-storage.js';

/** `privet export`: writes all that is sealed to the standard output, as NDJSON. */
export async function exportLog(args: string[], env: Readonly<Record<string, string | undefined>>): Promise<void> {
  const { values } = readFlags({ args, options: { database: { type: 'string' } } });
  const storage = await openExisting(values.database, env);
  await pipeline(Readable.from(exportLines(storedLog(storage))), process.stdout, { end: false });
  await storage.close();
}
