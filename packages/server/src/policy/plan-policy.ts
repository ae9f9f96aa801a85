import { newId } from '../http/new-id.js';
import { randomSalt } from '../http/random-bytes.js';
import type { AppendEntry, Fact, StoredPolicy } from '../storage/append.js';
import { replay, type Once } from '../storage/once.js';

/** The version that is kept under the name that was asked for: the given one, or the one that was there before. */
export interface PolicyResult {
  readonly answer: StoredPolicy;
}

/** Puts a version in force, unless one of that name ever was. */
export function policyEntry(policy: StoredPolicy, once?: Once): AppendEntry<PolicyResult> {
  return {
    subjects: [],
    policyVersion: policy.version,
    once,
    plan(known) {
      if (once && known.once) return { result: replay<StoredPolicy>(once, known.once) };
      const answer = known.policy ?? policy;
      const keep = once && { keep: { ...once, answer: JSON.stringify(answer) } };
      return known.policy ? { result: { answer }, ...keep } : { result: { answer }, fact: policyFact(policy), policy, ...keep };
    },
  };
}

/** That a version came into force: with its hash, the log proves its text. */
function policyFact({ version, hash, publishedAt }: StoredPolicy): Fact {
  const id = newId('pol', publishedAt);
  const record = { id, kind: 'policy', version, hash, publishedAt, salt: randomSalt() };
  return { id, kind: 'policy', subject: null, person: null, decisionId: null, recordedAt: publishedAt, record };
}
