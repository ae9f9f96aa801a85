/** How far ahead a device's clock may be when nothing tells how wrong it is. */
const tolerance = 5 * 60_000;
/** Decisions older than this are not taken: 13 months, as 396 days. */
const oldest = 396 * 86_400_000;

/** What a decision says of its time, in milliseconds since 1970. */
export interface ClaimedTime {
  readonly decidedAt?: number | undefined;
  readonly sentAt?: number | undefined;
  /** The server's clock. */
  readonly recordedAt: number;
}

export type ClockIssue = { readonly field: 'decidedAt' | 'sentAt'; readonly message: string };

/**
 * When a decision was made, by the server's clock. What the device's clock says is set right by `sentAt`: the time between deciding and
 * sending is the same on every clock.
 */
export function decisionTime({ decidedAt, sentAt, recordedAt }: ClaimedTime): number | ClockIssue {
  if (decidedAt === undefined) return recordedAt;
  if (sentAt !== undefined && sentAt < decidedAt) {
    return { field: 'sentAt', message: 'sentAt is before decidedAt; take both from the same clock' };
  }
  if (sentAt === undefined && decidedAt > recordedAt + tolerance) {
    return { field: 'decidedAt', message: 'decidedAt is more than 5 minutes in the future; set the clock right, or send sentAt with it' };
  }
  const at = sentAt === undefined ? Math.min(decidedAt, recordedAt) : recordedAt - (sentAt - decidedAt);
  if (at < recordedAt - oldest) {
    return { field: 'decidedAt', message: 'decidedAt is more than 13 months ago; such a decision has lapsed: ask again' };
  }
  return at;
}
