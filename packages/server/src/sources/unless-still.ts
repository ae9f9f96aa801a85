/**
 * The same rows; where the next does not come for so many milliseconds, it ends. The time that its reader takes is not counted.
 * @throws (in the iteration) where it stood still, or was given up
 */
export function unlessStill<T>(rows: AsyncIterable<T>, time: number, signal?: AbortSignal): AsyncIterable<T> {
  return { [Symbol.asyncIterator]: () => new WatchedIterator(rows[Symbol.asyncIterator](), time, signal) };
}

/** By hand, since a generator makes much of every row that it hands on. */
class WatchedIterator<T> implements AsyncIterator<T, undefined> {
  private askedAt = 0;
  /** Rejects what is waited for. */
  private give: ((error: unknown) => void) | undefined;
  private ended = false;
  /** One for all rows: a timer for each would cost more than the row. */
  private readonly timer: ReturnType<typeof setInterval>;

  constructor(
    private readonly rows: AsyncIterator<T, unknown>,
    private readonly time: number,
    private readonly signal: AbortSignal | undefined,
  ) {
    this.timer = setInterval(() => this.look(), Math.max(1, Math.min(time / 4, 1_000)));
    signal?.addEventListener('abort', this.giveUp);
  }

  next(): Promise<IteratorResult<T, undefined>> {
    if (this.ended) return Promise.resolve(nothingMore);
    return new Promise((resolve, reject) => {
      // Never a function made for each row: through it every row would stay in memory, held by the one before, for as long as the heap is not
      // collected as a whole.
      this.give = reject;
      if (this.signal?.aborted) return this.giveUp();
      this.askedAt = Date.now();
      try {
        this.rows.next().then((result) => resolve(this.came(result)), this.fail);
      } catch (error) {
        this.fail(error);
      }
    });
  }

  private came(result: IteratorResult<T, unknown>): IteratorResult<T, undefined> {
    this.give = undefined;
    if (!result.done) return result;
    this.end();
    return nothingMore;
  }

  async return(): Promise<IteratorResult<T, undefined>> {
    this.leave();
    return nothingMore;
  }

  private readonly fail = (error: unknown): void => {
    const { give } = this;
    // Nobody waits.
    if (!give) return;
    this.leave();
    give(error);
  };

  private look(): void {
    if (Date.now() - this.askedAt >= this.time) this.fail(new Error(`Nothing came for ${this.time} ms`));
  }

  private readonly giveUp = (): void => this.fail(new Error('It is given up'));

  private end(): void {
    this.ended = true;
    this.give = undefined;
    clearInterval(this.timer);
    this.signal?.removeEventListener('abort', this.giveUp);
  }

  /** Who stands still is not waited for. */
  private leave(): void {
    if (this.ended) return;
    this.end();
    void Promise.resolve(this.rows.return?.()).catch(() => {});
  }
}

const nothingMore: IteratorReturnResult<undefined> = { done: true, value: undefined };
