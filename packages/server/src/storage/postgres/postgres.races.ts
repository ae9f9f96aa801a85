import pg from 'pg';

/** What tells that another server wrote in between: a duplicate key, a changed state (division by zero), a deadlock, a serialization failure. */
const races = new Set(['23505', '22012', '40P01', '40001']);
const maxTries = 10;

/** Tries what reads and then writes until nobody wrote in between. @throws what is no race, and the last race of many */
export async function tryAgain<T>(attempt: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (tries === maxTries || !races.has(sqlState(error) ?? '')) throw error;
    }
  }
}

/** The SQLSTATE of an error that Postgres answered with. */
export const sqlState = (error: unknown): string | undefined => (error instanceof pg.DatabaseError ? error.code : undefined);
