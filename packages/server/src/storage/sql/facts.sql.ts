import type { ConsentState } from '@privet/types';
import type { Insertable, Kysely, Selectable } from 'kysely';
import type { Fact, PlacedFact, StoredPolicy, SubjectRow } from '../append.js';
import { rowsOf, type Steps } from './sql-database.js';
import type { FactsTable, PolicyVersionsTable, Tables } from './tables.js';

/** A subject's projection as its row keeps it. */
export interface StateColumns {
  readonly person: string | null;
  readonly state: string;
}

export const stateColumns = ({ state, unclaimed, person }: SubjectRow): StateColumns => ({
  person: person ?? null,
  state: JSON.stringify(unclaimed ? { ...state, unclaimed } : state),
});

export function subjectRow({ person, state: json }: StateColumns): SubjectRow {
  const { unclaimed, ...state } = JSON.parse(json) as ConsentState & { unclaimed?: ConsentState };
  return { state, ...(unclaimed && { unclaimed }), ...(person !== null && { person }) };
}

/** The state alone, without what a device keeps beside it. */
export const storedState = (state: string): ConsentState => subjectRow({ person: null, state }).state;

/** A fact’s columns, in the order in which they are written. */
export const factColumns = (fact: Fact) =>
  [fact.id, fact.kind, fact.subject, fact.person, fact.decisionId, fact.recordedAt, JSON.stringify(fact.record)] as const;

const factRow = ({ id, kind, subject, person, decisionId, recordedAt, record }: Fact, position: number): Insertable<FactsTable> => ({
  position,
  id,
  kind,
  subject,
  person,
  decision_id: decisionId,
  recorded_at: recordedAt,
  record: JSON.stringify(record),
});

/** Appends facts after the last one; `takePlaces` says at which position that stands, and lets nobody else have those that follow. */
export const factsAppender = (from: Kysely<Tables>, takePlaces: (count: number) => Steps<number>) =>
  function* (facts: readonly Fact[]): Steps<void> {
    if (facts.length === 0) return;
    const last = yield* takePlaces(facts.length);
    yield* rowsOf(from.insertInto('facts').values(facts.map((fact, index) => factRow(fact, last + 1 + index))));
  };

export function placedFact({ position, id, kind, subject, person, decision_id, recorded_at, record }: Selectable<FactsTable>): PlacedFact {
  return { position, id, kind, subject, person, decisionId: decision_id, recordedAt: recorded_at, record: storedRecord(record) };
}

export const storedRecord = (record: string): object => JSON.parse(record) as object;

export function storedPolicy({ version, hash, document, published_at }: Selectable<PolicyVersionsTable>): StoredPolicy {
  return { version, hash, document, publishedAt: published_at };
}
