import type { ConsentTerms, Policy } from '@privet/types';

/** A version of the policy. */
export interface KnownPolicy {
  readonly policy: Policy;
  readonly hash: string;
}

/** What consent needs of the policy in force, and of those before it. */
export interface ConsentPolicy {
  inForce(): KnownPolicy & {
    /** What the rules of consent need, for one place. */
    terms(jurisdiction: string | undefined): ConsentTerms;
  };
  /** A version that is or was in force; undefined where there was none of that name. */
  find(version: string): Promise<KnownPolicy | undefined>;
}
