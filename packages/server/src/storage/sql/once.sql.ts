import type { Once, OnceAnswer } from '../once.js';
import type { SqlDatabase } from './sql-database.js';

/** Keeps an idempotency key; fails where it is kept already. */
export function insertOnce({ from }: SqlDatabase, { id, fingerprint }: Once, answer: string | null, now: number) {
  return from.insertInto('idempotency_keys').values({ id, fingerprint, answer, created_at: now });
}

export async function findOnce({ from, read }: SqlDatabase, id: string): Promise<OnceAnswer | undefined> {
  const [row] = await read(from.selectFrom('idempotency_keys').select(['fingerprint', 'answer']).where('id', '=', id));
  return row;
}

/** Forgets the keys that are older than a time. */
export const deleteOnceBefore = ({ from }: SqlDatabase, before: number) =>
  from.deleteFrom('idempotency_keys').where('created_at', '<', before);
