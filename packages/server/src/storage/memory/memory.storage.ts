import type { ConsentState } from '@privet/types';
import type { ConsentStore, StoredDecision } from '../../consent/consent.store.js';
import { planAppend } from '../../consent/plan-append.js';
import type { KeyStore, ServerKey, StoredKey } from '../../keys/keys.store.js';
import type { PolicyStore, StoredPolicy } from '../../policy/policy.store.js';
import { replay, type OnceAnswer } from '../once.js';
import type { Storage } from '../storage.js';

interface Remembered extends OnceAnswer {
  readonly at: number;
}

/** A storage that forgets everything with its process: for tests, mocks and browsers. */
export function memoryStorage(now: () => number = Date.now): Storage {
  const answers = new Map<string, Remembered>();
  return {
    policy: policyStore(),
    consent: consentStore(answers, now),
    keys: keyStore(answers, now),
    migrate: async () => {},
    ping: async () => {},
    async purge(before) {
      for (const [id, { at }] of answers) if (at < before) answers.delete(id);
    },
    close: async () => {},
  };
}

function policyStore(): PolicyStore {
  const versions = new Map<string, StoredPolicy>();
  return {
    async add(policy) {
      if (!versions.has(policy.version)) versions.set(policy.version, policy);
      return versions.get(policy.version) ?? policy;
    },
    find: async (version) => versions.get(version),
  };
}

function consentStore(answers: Map<string, Remembered>, now: () => number): ConsentStore {
  const decisions: StoredDecision[] = [];
  const byId = new Map<string, StoredDecision>();
  const byDecisionId = new Map<string, StoredDecision>();
  const states = new Map<string, ConsentState>();
  const named = ({ subject, decisionId }: StoredDecision) => decisionId && `${subject} ${decisionId}`;
  return {
    async append(entry) {
      const { decision, once } = entry;
      const { result, write, keep } = planAppend(entry, {
        state: states.get(decision.subject),
        once: once && answers.get(once.id),
        same: byDecisionId.get(named(decision) ?? ''),
      });
      if (write) {
        decisions.push(write.decision);
        byId.set(write.decision.id, write.decision);
        states.set(write.decision.subject, write.state);
        const name = named(write.decision);
        if (name) byDecisionId.set(name, write.decision);
      }
      if (keep) answers.set(keep.id, { ...keep, at: now() });
      return result;
    },
    states: async (subjects) => subjects.map((subject) => states.get(subject)),
    find: async (id) => byId.get(id),
    async list({ limit, before = decisions.length }) {
      return decisions
        .slice(Math.max(0, before - limit), before)
        .map((decision, index) => ({ position: Math.max(0, before - limit) + index, decision }))
        .reverse();
    },
  };
}

function keyStore(answers: Map<string, Remembered>, now: () => number): KeyStore {
  const keys = new Map<string, StoredKey>();
  const serverKeys: ServerKey[] = [];
  return {
    async add(key, once) {
      const kept = once && answers.get(once.id);
      if (once && kept) return replay(once, kept);
      if (once) answers.set(once.id, { ...once, at: now() });
      keys.set(key.lookup, key);
      return undefined;
    },
    find: async (lookup) => keys.get(lookup),
    any: async () => keys.size > 0,
    publishable: async () => [...keys.values()].filter(({ kind }) => kind === 'publishable'),
    serverKeys: async () => serverKeys,
    async addServerKey(key) {
      if (!serverKeys.some(({ purpose }) => purpose === key.purpose)) serverKeys.push(key);
    },
  };
}
