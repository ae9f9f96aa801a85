import type { RequestProgress } from '@privet/types';

/** Whether an appeal waits for a person: who decides it may ask the sources again. */
export function isAppealOpen({ appealedAt, events }: RequestProgress): boolean {
  if (appealedAt === null) return false;
  const appealed = events.findLastIndex(({ type }) => type === 'appealed');
  return !events.slice(appealed + 1).some(({ type }) => type === 'decided');
}
