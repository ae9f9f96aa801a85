/**
 * The same rows; where the next does not come for so many milliseconds, it ends. The time that its reader takes is not counted.
 * @throws (in the iteration) where it stood still, or was given up
 */
export async function* unlessStill<T>(rows: AsyncIterable<T>, time: number, signal?: AbortSignal): AsyncGenerator<T> {
  const iterator = rows[Symbol.asyncIterator]();
  let asked: { readonly at: number; readonly give: (error: Error) => void } | undefined;
  // One timer for all rows: a timer for each would cost more than the row.
  const timer = setInterval(
    () => {
      if (asked && Date.now() - asked.at >= time) asked.give(new Error(`Nothing came for ${time} ms`));
    },
    Math.max(1, Math.min(time / 4, 1_000)),
  );
  const next = () =>
    new Promise<IteratorResult<T, unknown>>((resolve, reject) => {
      asked = { at: Date.now(), give: reject };
      iterator.next().then(resolve, reject);
    });
  const giveUp = () => asked?.give(new Error('It is given up'));
  signal?.addEventListener('abort', giveUp);
  let ended = false;
  try {
    for (;;) {
      if (signal?.aborted) throw new Error('It is given up');
      const { done, value } = await next();
      asked = undefined;
      if (done) {
        ended = true;
        return;
      }
      yield value;
    }
  } finally {
    clearInterval(timer);
    signal?.removeEventListener('abort', giveUp);
    // Who stands still is not waited for.
    if (!ended) void Promise.resolve(iterator.return?.()).catch(() => {});
  }
}
