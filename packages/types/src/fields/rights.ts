/** The kinds of request that a person may make. */
export const rightIds = [
  'access',
  'portability',
  'correct',
  'delete',
  'restrict',
  'object',
  'opt-out',
  'limit',
  'withdraw',
  'automated-decision',
] as const;
export type RightId = (typeof rightIds)[number];
