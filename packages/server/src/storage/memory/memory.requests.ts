import type { MetricRow, RequestStore, StoredRequest } from '../../requests/requests.store.js';
import type { JobStore } from '../../jobs/job.store.js';
import { isListed, metricOf } from '../../requests/requests.facts.js';
import type { MemoryFacts } from './memory.facts.js';

export function memoryRequests(
  { answers, keepFact }: Pick<MemoryFacts, 'answers' | 'keepFact'>,
  jobs: JobStore,
  now: () => number,
): RequestStore {
  const requests = new Map<string, StoredRequest>();
  let guesses: { readonly subject: string; readonly at: number }[] = [];
  return {
    async change({ ids, ofPerson, guesses: counted, once, plan }) {
      const planned = plan({
        requests: new Map(ids.flatMap((id) => [requests.get(id)].flatMap((found) => (found ? [[id, found] as const] : [])))),
        ofPerson: ofPerson ? [...requests.values()].filter((one) => isOf(one, ofPerson)).toSorted(byReceipt) : [],
        guesses: counted ? guesses.filter(({ subject, at }) => subject === counted.subject && at >= counted.since).length : 0,
        once: once && answers.get(once.id),
      });
      for (const request of planned.requests ?? []) requests.set(request.id, request);
      for (const fact of planned.facts ?? []) keepFact(fact);
      if (planned.guess) guesses.push(planned.guess);
      if (planned.keep) answers.set(planned.keep.id, { ...planned.keep, at: now() });
      if (planned.jobs && planned.jobs.length > 0) await jobs.add(planned.jobs);
      return planned.result;
    },
    find: async (id) => requests.get(id),
    list: async (filter) =>
      [...requests.values()]
        .filter((request) => isListed(request, filter))
        .toSorted(byDue)
        .slice(0, filter.limit),
    ofSubject: async (subject) => [...requests.values()].filter((one) => one.subject === subject).toSorted(byReceipt),
    async metrics({ from, to }) {
      const rows = new Map<string, MetricRow>();
      for (const request of requests.values()) {
        if (request.joinedTo !== null || request.receivedAt < from || request.receivedAt >= to) continue;
        const metric = metricOf(request);
        const key = JSON.stringify(metric);
        rows.set(key, { ...metric, count: (rows.get(key)?.count ?? 0) + 1 });
      }
      return [...rows.values()];
    },
    async remove(ids) {
      for (const id of ids) requests.delete(id);
    },
    async forgetGuesses(before) {
      guesses = guesses.filter(({ at }) => at >= before);
    },
  };
}

const isOf = ({ subject, type, progress }: StoredRequest, of: { readonly subject: string; readonly type: string }) =>
  subject === of.subject && type === of.type && progress.verifiedAt !== null;

const byReceipt = (one: StoredRequest, other: StoredRequest) => one.receivedAt - other.receivedAt || (one.id < other.id ? -1 : 1);

const byDue: (one: StoredRequest, other: StoredRequest) => number = (one, other) => one.dueAt - other.dueAt || (one.id < other.id ? -1 : 1);
