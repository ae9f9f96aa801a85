/** How long an `Idempotency-Key` is remembered: 24 hours, in milliseconds. */
export const onceLifetime = 24 * 60 * 60_000;

/** An `Idempotency-Key` of one caller, method and path, with a hash of what was sent under it. */
export interface Once {
  /** A hash that says nothing of the key or the caller. */
  readonly id: string;
  readonly fingerprint: string;
}

/** What a store keeps of a call that was made once: its answer as JSON, or null where the answer held a secret. */
export interface OnceAnswer {
  readonly fingerprint: string;
  readonly answer: string | null;
}

/** Why a write was not made. */
export type Refusal = { readonly refused: 'key-reused' | 'key-spent' };

/** What a call under a known key gets: the stored answer, or the reason why it gets none. */
export function replay<T>(once: Once, kept: OnceAnswer): { readonly answer: T } | Refusal {
  if (kept.fingerprint !== once.fingerprint) return { refused: 'key-reused' };
  return kept.answer === null ? { refused: 'key-spent' } : { answer: JSON.parse(kept.answer) as T };
}
