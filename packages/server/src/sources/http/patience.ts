/** Waits for a service, and gives the whole call up when one wait takes too long. */
export interface Patience {
  /** What the call is made with. */
  readonly signal: AbortSignal;
  /** What a reader does between two waits is not counted. */
  wait<T>(what: () => Promise<T>): Promise<T>;
}

/** @param time in milliseconds, for each wait: an answer may take longer as long as something comes */
export function patience(outer: AbortSignal, time: number): Patience {
  const worn = new AbortController();
  return {
    signal: AbortSignal.any([outer, worn.signal]),
    async wait(what) {
      const timer = setTimeout(() => worn.abort(), time);
      try {
        return await what();
      } finally {
        clearTimeout(timer);
      }
    },
  };
}
