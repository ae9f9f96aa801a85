import type { Fact } from '../storage/append.js';
import type { LeafText } from './grow-log.js';
import type { StoredFact } from './log.store.js';

/** What is not as it was sealed. */
export interface Fault {
  readonly table: 'facts' | 'log_tiles' | 'log_checkpoints' | 'policy_versions';
  /** Which row. */
  readonly name: string;
  /** A fact's place in the order of recording. */
  readonly position?: number;
  readonly what: string;
}

/** How a fact is read, by those who know what it means. */
export interface FactReader {
  readonly leafText: LeafText;
  /** The columns that a fact's record asks for. @throws when it is no record of ours */
  columnsOf(fact: StoredFact): Omit<Fact, 'record'>;
  /** The version of the policy that a fact's leaf is made with. */
  policyVersionOf(fact: StoredFact): string | undefined;
}
