import { vi } from 'vitest';

/** Waits until what it checks no longer throws: at most ten seconds, so that a busy machine fails no test. */
export const eventually = <T>(check: () => T | Promise<T>): Promise<T> => vi.waitFor(check, 10_000);
