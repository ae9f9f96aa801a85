import { initial } from './0001-initial.js';
import { facts } from './0002-facts.js';
import { sites } from './0003-sites.js';
import { jobs } from './0004-jobs.js';
import { requests } from './0005-requests.js';
import { vault } from './0006-vault.js';
import { fulfilment } from './0007-fulfilment.js';
import type { Migration } from './migration.js';

/** All steps, in the order in which they are applied. */
const migrations: readonly Migration[] = [initial, facts, sites, jobs, requests, vault, fulfilment];

/** The table that remembers which steps were applied; it reads the same in both dialects. */
export const migrationsTable = 'CREATE TABLE IF NOT EXISTS privet_migrations (id TEXT PRIMARY KEY, applied_at BIGINT NOT NULL)';

/** The steps that are still to be applied. @throws when the database was written by a newer version of this software */
export function pendingMigrations(applied: readonly string[]): readonly Migration[] {
  const known = new Set(migrations.map(({ id }) => id));
  const unknown = applied.filter((id) => !known.has(id));
  if (unknown.length > 0)
    throw new Error(`The database was written by a newer version (it has ${unknown.join(', ')}); start that version, or a newer one`);
  return migrations.filter(({ id }) => !applied.includes(id));
}
