import { keyService } from '../keys/keys.service.js';
import { CommandError, UsageError } from './command-error.js';
import { readFlags } from './flags.js';
import { openExisting } from './open-storage.js';
import { writeTable } from './write-table.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** As many as one page has; a company has fewer keys. */
const limit = 100;

/** `privet keys list`: all keys, without their secrets. */
export async function listKeys(args: string[], env: Environment): Promise<void> {
  const { values } = readFlags({ args, options: { database: { type: 'string' } } });
  const storage = await openExisting(values.database, env);
  await storage.migrate();
  const keys = keyService(storage.keys, Date.now);
  for (let cursor: string | undefined; ;) {
    const page = await keys.list({ limit, ...(cursor !== undefined && { cursor }) });
    writeTable(
      page.data.map(({ id, kind, name = '', key, origins, scopes, createdAt, revokedAt }) => [
        id,
        kind,
        revokedAt === null ? 'holds' : `revoked ${revokedAt}`,
        key ?? '',
        [...origins, ...scopes].join(' '),
        createdAt,
        name,
      ]),
    );
    if (page.nextCursor === null) break;
    cursor = page.nextCursor;
  }
  await storage.close();
}

/** `privet keys revoke ID`: ends a key for ever. */
export async function revokeKey(args: string[], env: Environment): Promise<void> {
  const { values, positionals } = readFlags({ args, allowPositionals: true, options: { database: { type: 'string' } } });
  const [id, ...more] = positionals;
  if (id === undefined || more.length > 0) throw new UsageError('Say which one: privet keys revoke key_…, as `privet keys list` shows it');
  const storage = await openExisting(values.database, env);
  await storage.migrate();
  const not = await keyService(storage.keys, Date.now).revoke(id);
  await storage.close();
  if (not === 'unknown') throw new CommandError(`No key has the id ${id}; \`privet keys list\` shows them`);
  if (not) throw new CommandError(`${id} is the last key with every scope; make another one first: privet keys create --kind secret`);
  console.error(`Revoked ${id}. A server that runs hears of it within five seconds.`);
}
