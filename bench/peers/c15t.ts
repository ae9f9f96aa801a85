import { fileURLToPath } from 'node:url';
import { startServer, type ServerProcess } from '../server-process.ts';

/** c15t's backend on a new SQLite file or an empty Postgres database. */
export function startC15t(database: string): Promise<ServerProcess> {
  return startServer([fileURLToPath(new URL('c15t-server.js', import.meta.url)), database], { NODE_ENV: 'production' });
}
