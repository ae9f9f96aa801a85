/** One thing that is wrong with a policy. */
export interface PolicyIssue {
  /** Where: a JSON pointer (RFC 6901) into what was given to `definePolicy`; empty for the whole. */
  readonly path: string;
  /** What is wrong and, after a colon, how to mend it. */
  readonly message: string;
}

/** What `definePolicy` throws: everything that is wrong, at once. */
export class PolicyError extends Error {
  override readonly name = 'PolicyError';

  constructor(readonly issues: readonly PolicyIssue[]) {
    super(
      [
        `The policy has ${issues.length === 1 ? 'a problem' : `${issues.length} problems`}:`,
        ...issues.map(({ path, message }) => `  ${path || '(the policy)'} ${message}`),
      ].join('\n'),
    );
  }
}
