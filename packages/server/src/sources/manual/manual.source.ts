import { periodDays } from '@privet/types';
import type { Later, Source } from '../source.js';

export interface ManualSourceOptions extends Pick<
  Source,
  'id' | 'name' | 'role' | 'onBehalfOf' | 'categories' | 'recipients' | 'corrects' | 'form'
> {
  /** How long whoever looks into it has: an ISO 8601 period of days, weeks, months or years. @default 'P14D' */
  readonly within?: string;
  /** Milliseconds since 1970. @default Date.now */
  readonly now?: () => number;
}

const period = /^P(?=\d)(?:\d{1,2}Y)?(?:\d{1,3}M)?(?:\d{1,3}W)?(?:\d{1,4}D)?$/;
const day = 86_400_000;

/**
 * What no program can look into: a cupboard, a mailbox, a provider's web page. Each piece of work is a task for a person, who answers by
 * `requests.report` until it is due.
 *
 * @throws where `within` is no period
 */
export function manualSource({ within = 'P14D', now = Date.now, ...description }: ManualSourceOptions): Source {
  const days = period.test(within) ? periodDays(within) : 0;
  if (days === 0) throw new Error('`within` of a manualSource is an ISO 8601 period of a day or more, such as "P14D"');
  const task = async (): Promise<Later> => ({ later: true, dueAt: now() + days * day });
  return { ...description, access: task, erase: task, correct: task };
}
