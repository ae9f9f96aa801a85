import { CreateKey, Origin, scopes } from '@privet/types';
import * as z from 'zod/mini';
import { keyService } from '../keys/keys.service.js';
import { readFlags } from './flags.js';
import { isFile, openStorage } from './open-storage.js';
import { UsageError } from './command-error.js';
import { readSettings } from './settings.js';

const options = {
  kind: { type: 'string' },
  scope: { type: 'string', multiple: true },
  origin: { type: 'string', multiple: true },
  name: { type: 'string' },
  database: { type: 'string' },
} as const;

/** `privet keys create`: prints a new key, once. */
export async function createKey(args: string[], env: Readonly<Record<string, string | undefined>>): Promise<void> {
  const { values } = readFlags({ args, options });
  const input = keyInput(values);
  const { database } = readSettings(values.database === undefined ? [] : ['--database', values.database], { ...env, NODE_ENV: undefined });
  const storage = await openStorage(database);
  await storage.migrate();
  const result = await keyService(storage.keys, Date.now).create(input);
  await storage.close();
  if (!('created' in result)) return;
  const { created } = result;
  console.error(
    `Shown this once. ${created.kind === 'secret' ? `Scopes: ${created.scopes.join(', ')}` : `Origins: ${created.origins.join(', ')}`}; kept in ${isFile(database) ? database : 'the database'}`,
  );
  console.log(created.key);
}

const usage = 'Say --kind secret [--scope SCOPE …], or --kind publishable --origin https://shop.example …';

interface Flags {
  readonly kind?: string | undefined;
  readonly scope?: string[] | undefined;
  readonly origin?: string[] | undefined;
  readonly name?: string | undefined;
}

/** @throws UsageError that names the flag which is wrong */
function keyInput({ kind, scope, origin, name }: Flags): CreateKey {
  if (kind !== 'secret' && kind !== 'publishable') throw new UsageError(usage);
  const misplaced = kind === 'secret' ? origin && '--origin' : scope && '--scope';
  if (misplaced) throw new UsageError(`A ${kind} key takes no ${misplaced}. ${usage}`);
  const given = kind === 'secret' ? { scopes: scope ?? ['*'] } : { origins: origin ?? [] };
  const input = z.safeParse(CreateKey, { kind, ...(name !== undefined && { name }), ...given });
  if (input.success) return input.data;
  const unknown = (scope ?? []).filter((one) => !scopes.some((known) => known === one));
  const inexact = (origin ?? []).filter((one) => !z.safeParse(Origin, one).success);
  const wrong = [
    ...unknown.map((one) => `--scope ${one}: there are ${scopes.join(', ')}`),
    ...inexact.map((one) => `--origin ${one}: write an exact origin, such as https://shop.example`),
  ];
  throw new UsageError(wrong.join('\n') || usage);
}
