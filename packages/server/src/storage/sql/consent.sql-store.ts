import type { ExpressionBuilder, ExpressionWrapper, SqlBool } from 'kysely';
import { decisionOf, linkOf } from '../../consent/consent.facts.js';
import type { ConsentStore, DecisionFilter, SubjectSpan } from '../../consent/consent.store.js';
import { placedFact } from './facts.sql.js';
import type { SqlDatabase } from './sql-database.js';
import type { Tables } from './tables.js';

/** The reading half of a consent store; appending and the states are each dialect's own, since they are the hot path. */
export function consentSqlReads({ from, read, jsonText }: SqlDatabase): Pick<ConsentStore, 'find' | 'list' | 'links'> {
  const facts = from.selectFrom('facts').selectAll();
  return {
    async find(id) {
      const [row] = await read(facts.where('id', '=', id).where('kind', '=', 'decision'));
      return row && decisionOf(placedFact(row));
    },
    async list(filter) {
      const rows = await read(
        facts
          .where('kind', '=', 'decision')
          .where((builder) => builder.and(conditions(filter, builder, jsonText)))
          .orderBy('position', 'desc')
          .limit(filter.limit),
      );
      return rows.flatMap((row) => decisionOf(placedFact(row)) ?? []);
    },
    async links(of) {
      const links = facts.where('kind', 'in', ['link', 'unlink']).orderBy('position');
      const rows = await read('device' in of ? links.where('subject', '=', of.device) : links.where('person', '=', of.person));
      return rows.flatMap((row) => linkOf(placedFact(row)) ?? []);
    },
  };
}

type Builder = ExpressionBuilder<Tables, 'facts'>;
type Condition = ExpressionWrapper<Tables, 'facts', SqlBool>;

function conditions(
  { of, before, purpose, state, policyVersion, from, to }: DecisionFilter,
  builder: Builder,
  jsonText: SqlDatabase['jsonText'],
): Condition[] {
  const chosen = purpose === undefined ? undefined : jsonText('record', ['choices', purpose]);
  return [
    ...(before === undefined ? [] : [builder('position', '<', before)]),
    ...(of ? [builder.or(of.map((span) => spanCondition(span, builder)))] : []),
    ...(chosen ? [state === undefined ? builder(chosen, 'is not', null) : builder(chosen, '=', state)] : []),
    ...(policyVersion === undefined ? [] : [builder(jsonText('record', ['policyVersion']), '=', policyVersion)]),
    ...(from === undefined ? [] : [builder('recorded_at', '>=', from)]),
    ...(to === undefined ? [] : [builder('recorded_at', '<', to)]),
  ];
}

function spanCondition({ subject, after, before }: SubjectSpan, builder: Builder): Condition {
  return builder.and([
    builder('subject', '=', subject),
    ...(after === undefined ? [] : [builder('position', '>', after)]),
    ...(before === undefined ? [] : [builder('position', '<', before)]),
  ]);
}
