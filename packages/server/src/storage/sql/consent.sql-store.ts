import type { ConsentState } from '@privet/types';
import type { ConsentStore, StoredDecision } from '../../consent/consent.store.js';
import type { SqlDatabase } from './sql-database.js';

/** The reading half of a consent store; appending is each dialect's own, since it is the hot path. */
export function consentSqlReads({ from, read }: SqlDatabase): Pick<ConsentStore, 'find' | 'list'> {
  const decisions = from.selectFrom('consent_decisions');
  return {
    async find(id) {
      const [row] = await read(decisions.select('record').where('id', '=', id));
      return row && storedDecision(row.record);
    },
    async list({ limit, before }) {
      const newest = decisions.select(['position', 'record']).orderBy('position', 'desc').limit(limit);
      const rows = await read(before === undefined ? newest : newest.where('position', '<', before));
      return rows.map(({ position, record }) => ({ position, decision: storedDecision(record) }));
    },
  };
}

/** A decision as its row keeps it. */
export const storedDecision = (record: string): StoredDecision => JSON.parse(record) as StoredDecision;

/** A projection as its row keeps it. */
export const storedState = (state: string): ConsentState => JSON.parse(state) as ConsentState;
