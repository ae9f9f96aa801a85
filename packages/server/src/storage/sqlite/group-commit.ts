import type { DatabaseSync } from 'node:sqlite';

interface Waiting {
  run(): unknown;
  resolve(value: never): void;
  reject(error: unknown): void;
}

/** Runs writes in groups: all that wait when the database is free share one transaction, and so one fsync. */
export interface GroupCommit {
  /** Runs a synchronous write; resolves with its result when that is on disk. A write that throws leaves no trace. */
  run<T>(write: () => T): Promise<T>;
  /** Resolves when nothing waits any more. */
  idle(): Promise<void>;
}

/** How many turns of the event loop a group may wait for more. */
const maxTurns = 8;

export function groupCommit(database: DatabaseSync): GroupCommit {
  const begin = database.prepare('BEGIN IMMEDIATE');
  const commit = database.prepare('COMMIT');
  let waiting: Waiting[] = [];
  let flushing: Promise<void> | undefined;

  const transaction = (group: readonly Waiting[]): unknown[] => {
    begin.run();
    try {
      const results = group.map(({ run }) => run());
      commit.run();
      return results;
    } catch (error) {
      database.exec('ROLLBACK');
      throw error;
    }
  };

  const settle = (group: readonly Waiting[]): void => {
    try {
      const results = transaction(group);
      group.forEach(({ resolve }, index) => resolve(results[index] as never));
    } catch (error) {
      // One bad write must not fail its neighbours: each gets a transaction of its own.
      if (group.length === 1) group[0]?.reject(error);
      else for (const one of group) settle([one]);
    }
  };

  /** Waits while others keep coming, so that they share the fsync too. */
  const gather = (done: () => void, turn = 1, seen = waiting.length): void => {
    setImmediate(() => (waiting.length > seen && turn < maxTurns ? gather(done, turn + 1) : done()));
  };

  const flush = (): void => {
    flushing = undefined;
    const group = waiting;
    waiting = [];
    settle(group);
  };

  return {
    run: <T>(write: () => T) =>
      new Promise<T>((resolve, reject) => {
        waiting.push({ run: write, resolve, reject });
        flushing ??= new Promise<void>((done) => gather(done)).then(flush);
      }),
    async idle() {
      while (flushing) await flushing;
    },
  };
}
