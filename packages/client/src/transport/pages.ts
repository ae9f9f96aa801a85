import type { Page } from '@privet/types';
import { PrivetError } from '../errors/privet-error.js';

/**
 * A list: all its items, fetched page by page while you iterate, or one page at a time. Nothing is fetched before you ask.
 *
 *     for await (const decision of privet.consent.list()) console.log(decision.id);
 */
export interface Pages<Item> extends AsyncIterable<Item> {
  /** One page: the first, or the one that `nextCursor` of another names. */
  page(cursor?: string): Promise<Page<Item>>;
}

/** Makes a list of what fetches one page of it. `first` is the cursor to start from. */
export function pages<Item>(
  operation: string,
  fetchPage: (cursor: string | undefined) => Promise<Page<Item>>,
  first?: string,
): Pages<Item> {
  return {
    page: (cursor = first) => fetchPage(cursor),
    async *[Symbol.asyncIterator]() {
      let cursor = first;
      for (;;) {
        const { data, nextCursor } = await fetchPage(cursor);
        yield* data;
        if (nextCursor === null) return;
        if (nextCursor === cursor) throw new PrivetError('INVALID_ANSWER', `${operation}: the list leads back to the same page`);
        cursor = nextCursor;
      }
    },
  };
}
