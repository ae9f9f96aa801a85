import { base64url } from '@privet/types';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isFile } from './open-storage.js';
import type { Settings } from './settings.js';

/**
 * The secret that wraps the server's keys. In development it is made once and kept beside the database, so that a second start finds its
 * keys again; production must bring its own.
 */
export function secretOf({ secret, database }: Settings): string {
  if (secret !== undefined) return secret;
  const folder = isFile(database) ? dirname(database) : '.privet';
  const file = join(folder, 'development-secret');
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  const made = base64url(crypto.getRandomValues(new Uint8Array(32)));
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, `${made}\n`, { mode: 0o600, flag: 'wx' });
  return made;
}
