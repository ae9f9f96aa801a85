import { memoryBlobs } from '../../blobs/memory.blobs.js';
import { decisionOf, linkOf, matches } from '../../consent/consent.facts.js';
import type { ConsentStore } from '../../consent/consent.store.js';
import type { PolicyStore } from '../../policy/policy.store.js';
import type { Storage } from '../storage.js';
import { memoryFacts, type MemoryFacts } from './memory.facts.js';
import { memoryHolds } from './memory.holds.js';
import { memoryJobs } from './memory.jobs.js';
import { memoryKeys } from './memory.keys.js';
import { memoryLog } from './memory.log.js';
import { memoryMails } from './memory.mails.js';
import { memoryRequests } from './memory.requests.js';
import { memoryVault } from './memory.vault.js';

/** A storage that forgets everything with its process: for tests, mocks and browsers. */
export function memoryStorage(now: () => number = Date.now): Storage {
  const facts = memoryFacts(now);
  const jobs = memoryJobs(now);
  return {
    policy: policyStore(facts),
    consent: consentStore(facts),
    keys: memoryKeys(facts.answers, now),
    log: memoryLog(facts),
    jobs,
    requests: memoryRequests(facts, jobs, now),
    holds: memoryHolds(facts.answers, now),
    mails: memoryMails(),
    vault: memoryVault(),
    blobs: memoryBlobs(),
    migrate: async () => {},
    ping: async () => {},
    async purge(before) {
      for (const [id, { at }] of facts.answers) if (at < before) facts.answers.delete(id);
    },
    close: async () => {},
  };
}

const policyStore = ({ append, policies }: MemoryFacts): PolicyStore => ({
  append,
  find: async (version) => policies.get(version),
  count: async () => policies.size,
  all: async () => [...policies.values()],
});

function consentStore({ append, facts, byId, rows }: MemoryFacts): ConsentStore {
  const stateOf = (subject: string) => {
    const own = rows.get(subject);
    return (own?.person === undefined ? own : (rows.get(own.person) ?? own))?.state;
  };
  return {
    append,
    states: async (subjects) => subjects.map(stateOf),
    async find(id) {
      const fact = byId.get(id);
      return fact && decisionOf(fact);
    },
    async list(filter) {
      const found = [];
      for (let index = Math.min(facts.length, (filter.before ?? Infinity) - 1); index > 0 && found.length < filter.limit; index -= 1) {
        const fact = facts[index - 1];
        const decision = fact && decisionOf(fact);
        if (decision && matches(decision, filter)) found.push(decision);
      }
      return found;
    },
    links: async (of) =>
      facts.flatMap((fact) => (('device' in of ? fact.subject === of.device : fact.person === of.person) ? (linkOf(fact) ?? []) : [])),
  };
}
