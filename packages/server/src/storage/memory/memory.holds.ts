import type { HoldStore, LegalHoldRecord } from '../../requests/holds.store.js';
import { replay } from '../once.js';
import type { MemoryFacts } from './memory.facts.js';

export function memoryHolds(answers: MemoryFacts['answers'], now: () => number): HoldStore {
  const holds = new Map<string, LegalHoldRecord>();
  const newest = () => [...holds.values()].toSorted((one, other) => (isAfter(one, { at: other.createdAt, id: other.id }) ? 1 : -1));
  return {
    async add(hold, once) {
      const kept = once && answers.get(once.id);
      if (once && kept) return replay(once, kept);
      if (once) answers.set(once.id, { ...once, at: now() });
      holds.set(hold.id, hold);
      return undefined;
    },
    async lift(id, at) {
      const hold = holds.get(id);
      if (hold?.liftedAt === null) holds.set(id, { ...hold, liftedAt: at });
      return holds.get(id);
    },
    list: async ({ limit, after }) =>
      newest()
        .filter((hold) => after === undefined || isAfter(hold, after))
        .slice(0, limit),
    activeFor: async (subject) =>
      newest()
        .filter((hold) => hold.liftedAt === null && [subject, null].includes(hold.subject))
        .toReversed(),
  };
}

/** Whether a list that goes by the newest first has the hold after this place. */
const isAfter = ({ createdAt, id }: LegalHoldRecord, place: { readonly at: number; readonly id: string }) =>
  createdAt < place.at || (createdAt === place.at && id < place.id);
