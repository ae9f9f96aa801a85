import { fileURLToPath } from 'node:url';
import { startServer, type ServerProcess } from '../server-process.ts';

/** c15t's backend on a new SQLite file. */
export function startC15t(file: string): Promise<ServerProcess> {
  return startServer([fileURLToPath(new URL('c15t-server.js', import.meta.url)), file], { NODE_ENV: 'production' });
}
