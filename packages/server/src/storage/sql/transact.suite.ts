import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Fact } from '../append.js';
import { rowsOf, type SqlDatabase, type Steps } from './sql-database.js';

/** A migrated database of its own for one test. */
export interface OpenedDatabase {
  readonly database: SqlDatabase;
  /** The same data over connections of its own, as a second server has them. */
  readonly other: SqlDatabase;
  readonly close: () => Promise<void>;
}

const fact = (id: string): Fact => ({
  id,
  kind: 'decision',
  subject: `device:${id}`,
  person: null,
  decisionId: null,
  recordedAt: 5,
  record: { id },
});

/** What a transaction of steps is, in every dialect. */
export function describeTransactions(name: string, open: () => Promise<OpenedDatabase>): void {
  describe(`transactions: ${name}`, () => {
    let opened: OpenedDatabase;
    let database: SqlDatabase;
    beforeEach(async () => {
      opened = await open();
      ({ database } = opened);
    });
    afterEach(() => opened.close());

    const facts = ({ from, read }: SqlDatabase) => read(from.selectFrom('facts').select(['position', 'id']).orderBy('position'));
    const key = (id: string, answer: string) =>
      database.from.insertInto('idempotency_keys').values({ id, fingerprint: 'a', answer, created_at: 1 });
    const answerOf = (id: string) => database.from.selectFrom('idempotency_keys').select('answer').where('id', '=', id);

    test('each step sees what those before it wrote, and the last says what comes out', async () => {
      const answer = await database.transact(function* () {
        yield* rowsOf(key('a', 'one'));
        const [row] = yield* rowsOf(answerOf('a'));
        const [made] = yield* rowsOf(key('b', `${row?.answer} and two`).returning('answer'));
        return made?.answer;
      });
      expect(answer).toBe('one and two');
      expect(await database.read(answerOf('b'))).toEqual([{ answer }]);
    });

    test('where a step throws, nothing is written', async () => {
      const refused = database.transact(function* (): Steps<void> {
        yield* rowsOf(key('a', 'one'));
        yield* database.appendFacts([fact('f1')]);
        throw new Error('refused');
      });
      await expect(refused).rejects.toThrow('refused');
      expect([await database.read(answerOf('a')), await facts(database)]).toEqual([[], []]);
    });

    test('a duplicate that stays one is told in the end', async () => {
      await database.write([key('a', 'one')]);
      const error = await database
        .transact(function* () {
          yield* rowsOf(key('a', 'two'));
        })
        .catch((thrown: unknown) => thrown);
      expect(database.isDuplicate(error)).toBe(true);
    });

    test('facts come to the end of the log in the order given', async () => {
      await database.transact(() => database.appendFacts([fact('f1'), fact('f2')]));
      await database.transact(function* () {
        yield* database.appendFacts([]);
        yield* database.appendFacts([fact('f3')]);
        yield* database.appendFacts([fact('f4')]);
      });
      expect(await facts(database)).toEqual(['f1', 'f2', 'f3', 'f4'].map((id, index) => ({ position: index + 1, id })));
    });

    test('many that append at once leave no gap, also where some of them fail', async () => {
      const appended = Array.from({ length: 40 }, (_, index) =>
        (index % 2 ? opened.other : database).transact(function* () {
          yield* database.appendFacts([fact(`f${index}a`), fact(`f${index}b`)]);
          if (index % 5 === 0) throw new Error('refused');
        }),
      );
      const settled = await Promise.allSettled(appended);
      expect(settled.filter(({ status }) => status === 'rejected')).toHaveLength(8);
      expect((await facts(opened.other)).map(({ position }) => position)).toEqual(Array.from({ length: 64 }, (_, index) => index + 1));
    });

    test('who takes the lock first is seen by those who take it next', async () => {
      const counted = ({ transact, lockLog, from }: SqlDatabase, id: string) =>
        transact(function* () {
          yield* lockLog();
          const rows = yield* rowsOf(from.selectFrom('idempotency_keys').select('id'));
          if (rows.length >= 3) return false;
          yield* rowsOf(key(id, 'one'));
          return true;
        });
      const taken = await Promise.all(Array.from({ length: 12 }, (_, index) => counted(index % 2 ? opened.other : database, `k${index}`)));
      expect(taken.filter(Boolean)).toHaveLength(3);
    });

    test('two that make the same row at once: the second sees the first', async () => {
      const claim = ({ transact }: SqlDatabase, by: string) =>
        transact(function* () {
          const [row] = yield* rowsOf(answerOf('a'));
          if (!row) yield* rowsOf(key('a', by));
          return row?.answer ?? by;
        });
      const [one, two] = await Promise.all([claim(database, 'one'), claim(opened.other, 'two')]);
      expect(one).toBe(two);
    });
  });
}
