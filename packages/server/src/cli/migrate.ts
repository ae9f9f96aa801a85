import { openStorage } from './open-storage.js';
import { readSettings } from './settings.js';

/** `privet migrate`: brings a database up to date, for those who do that before they start servers. */
export async function migrate(args: string[], env: Readonly<Record<string, string | undefined>>): Promise<void> {
  const { database } = readSettings(args, { ...env, NODE_ENV: undefined });
  const storage = await openStorage(database);
  await storage.migrate();
  await storage.close();
  console.log('The database is up to date');
}
