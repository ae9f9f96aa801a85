import { defaultPageSize, type AnySubject, type Decision, type ListConsents, type Page } from '@privet/types';
import { readCursor, writeCursor } from '../http/cursor.js';
import { decisionView } from './consent.decision.js';
import { milliseconds } from './consent.input.js';
import { matches } from './consent.facts.js';
import type { ConsentStore, DecisionFilter, ListedDecision, ListedLink, SubjectSpan } from './consent.store.js';
import type { SubjectOf } from './consent.subject.js';

interface PageQuery {
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}

export interface ConsentHistoryService {
  /** Decisions, newest first. */
  list(input: ListConsents): Promise<Page<Decision>>;
  /** All decisions that are asked for, as lines of JSON, newest first. */
  lines(input: ListConsents): ReadableStream<Uint8Array>;
  /** What this subject decided, newest first; a user's devices count for the time that they were the user's. */
  history(subject: string, query: PageQuery): Promise<Page<Decision>>;
  historyOf(person: AnySubject, query: PageQuery): Promise<Page<Decision>>;
  /** Whether a decision is this subject's. */
  isOf(subject: string, listed: ListedDecision): Promise<boolean>;
}

export function consentHistoryService(store: ConsentStore, subjectOf: SubjectOf): ConsentHistoryService {
  const page = async ({ limit = defaultPageSize, cursor }: PageQuery, filter: Omit<DecisionFilter, 'limit' | 'before'>) => {
    const found = await store.list({ ...filter, limit: limit + 1, before: readCursor(cursor) });
    const shown = found.slice(0, limit);
    return { data: shown.map(decisionView), nextCursor: found.length > limit ? writeCursor(shown.at(-1)?.position) : null };
  };
  const spans = async (subject: string) => (subject.startsWith('device:') ? [{ subject }] : spansOf(subject, store));
  const history = async (subject: string, query: PageQuery) => page(query, { of: await spans(subject) });
  return {
    list: (input) => page(input, filterOf(input)),
    lines: (input) => ndjson(decisions(store, filterOf(input), readCursor(input.cursor))),
    history,
    historyOf: (person, query) => history(subjectOf(person), query),
    isOf: async (subject, listed) => matches(listed, { of: await spans(subject), limit: 1 }),
  };
}

function filterOf({ purpose, state, policyVersion, from, to }: ListConsents) {
  return { purpose, state, policyVersion, from: milliseconds(from), to: milliseconds(to) };
}

/** How many decisions are read at a time. */
const chunk = 500;

async function* decisions(
  store: ConsentStore,
  filter: Omit<DecisionFilter, 'limit' | 'before'>,
  first: number | undefined,
): AsyncGenerator<Decision[]> {
  for (let before = first; ;) {
    const found = await store.list({ ...filter, limit: chunk, before });
    if (found.length > 0) yield found.map(decisionView);
    if (found.length < chunk) return;
    before = found.at(-1)?.position;
  }
}

function ndjson(chunks: AsyncGenerator<object[]>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await chunks.next();
      if (done) return controller.close();
      controller.enqueue(encoder.encode(value.map((one) => `${JSON.stringify(one)}\n`).join('')));
    },
    async cancel() {
      await chunks.return(undefined);
    },
  });
}

/** What a user decided: by themselves, and on each device from when it left the user before them to when it left them. */
async function spansOf(person: string, store: ConsentStore): Promise<SubjectSpan[]> {
  const devices = new Set((await store.links({ person })).map(({ link }) => link.device));
  const spans = await Promise.all([...devices].map(async (device) => deviceSpans(device, person, await store.links({ device }))));
  return [{ subject: person }, ...spans.flat()];
}

function deviceSpans(device: string, person: string, links: readonly ListedLink[]): SubjectSpan[] {
  const spans: SubjectSpan[] = [];
  let after: number | undefined;
  let holder: string | undefined;
  for (const { position, link } of links) {
    if (holder !== undefined) {
      if (holder === person) spans.push({ subject: device, after, before: position });
      after = position;
    }
    holder = link.kind === 'link' ? link.person : undefined;
  }
  return holder === person ? [...spans, { subject: device, after }] : spans;
}
