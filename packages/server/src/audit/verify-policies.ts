import { sha256Text } from '../http/hashing.js';
import type { StoredPolicy } from '../storage/append.js';
import type { StoredFact } from './log.store.js';
import type { Fault } from './verify-fault.js';

/** What the log says of a version that was put in force. */
interface PublishedVersion {
  readonly version: string;
  readonly hash: string;
  readonly publishedAt: number;
}

export interface PolicyCheck {
  /** Holds what is stored of a version against a fact that it was put in force, which is as it was sealed. */
  published(fact: StoredFact): void;
  /** Whether the text of a version is what was put in force, is not, or was never heard of. */
  stateOf(version: string): 'whole' | 'broken' | 'unknown';
  /** What was found, once all facts were seen; where none of them is at fault, also who was never put in force. */
  faults(factsHold: boolean): Fault[];
}

/** Holds the stored versions of the policy against their own hashes, and against the log. */
export function policyCheck(stored: readonly StoredPolicy[]): PolicyCheck {
  const rows = new Map(stored.map((row) => [row.version, row]));
  const seen = new Set<string>();
  const broken = new Set<string>();
  const faults: Fault[] = [];
  const fault = (version: string, what: string) => {
    if (!broken.has(version)) faults.push({ table: 'policy_versions', name: `the policy version ${version}`, what });
    broken.add(version);
  };
  for (const { version, hash, document } of stored) {
    if (`sha256-${sha256Text(document)}` !== hash) fault(version, 'was changed: its document does not have its hash');
  }
  return {
    published({ record }) {
      const { version, hash, publishedAt } = JSON.parse(record) as PublishedVersion;
      const row = rows.get(version);
      seen.add(version);
      if (!row) fault(version, 'was removed');
      else if (row.hash !== hash) fault(version, 'was changed: its hash is not the one that was put in force');
      else if (row.publishedAt !== publishedAt) fault(version, 'was changed: its published_at is not when it was put in force');
    },
    stateOf: (version) => (broken.has(version) ? 'broken' : rows.has(version) ? 'whole' : 'unknown'),
    faults(factsHold) {
      for (const version of factsHold ? rows.keys() : [])
        if (!seen.has(version)) fault(version, 'was added: the log does not say that it was put in force');
      return faults;
    },
  };
}
