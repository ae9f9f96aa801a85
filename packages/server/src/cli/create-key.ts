import { CreateKey } from '@privet/types';
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { keyService } from '../keys/keys.service.js';
import { openStorage } from './open-storage.js';
import { readSettings, UsageError } from './settings.js';

const options = {
  kind: { type: 'string' },
  scope: { type: 'string', multiple: true },
  origin: { type: 'string', multiple: true },
  name: { type: 'string' },
  database: { type: 'string' },
} as const;

/** `privet keys create`: prints a new key, once. */
export async function createKey(args: string[], env: Readonly<Record<string, string | undefined>>): Promise<void> {
  const { values } = parseArgs({ args, options });
  const { kind, scope = ['*'], origin = [], name } = values;
  const given = { kind, ...(name !== undefined && { name }), ...(kind === 'secret' ? { scopes: scope } : { origins: origin }) };
  const input = z.safeParse(CreateKey, given);
  if (!input.success) throw new UsageError('Say --kind secret [--scope SCOPE …], or --kind publishable --origin https://shop.example …');
  const { database } = readSettings(values.database === undefined ? [] : ['--database', values.database], { ...env, NODE_ENV: undefined });
  const storage = openStorage(database);
  await storage.migrate();
  const result = await keyService(storage.keys, Date.now).create(input.data);
  await storage.close();
  if ('created' in result) console.log(result.created.key);
}
