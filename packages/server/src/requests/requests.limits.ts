import { requestRegimeOf } from '@privet/types';
import { day } from './request.secrets.js';
import type { RequestDesk } from './requests.desk.js';
import type { StoredRequest } from './requests.store.js';

const year = 365 * day;

/** Why a request need not be answered: the person had as many of its kind answered in twelve months as the law asks for. */
export interface OverLimit {
  /** In the person's language. */
  readonly ground: string;
  readonly source: string;
}

/** Undefined unless the policy denies what is over the law's number, and the law's number is reached. */
export function overLimit(
  { policy, words, now }: Pick<RequestDesk, 'policy' | 'words' | 'now'>,
  { id, type, jurisdiction, locale }: StoredRequest,
  ofPerson: readonly StoredRequest[],
): OverLimit | undefined {
  const limit = requestRegimeOf(jurisdiction)?.yearly.find(({ types, beyond }) => beyond === 'refuse' && types.includes(type));
  const right = policy().rights.find((one) => one.id === type);
  if (!limit || right?.repeats !== 'as-law-allows') return undefined;
  const since = limit.per === 'calendar-year' ? Date.UTC(new Date(now()).getUTCFullYear(), 0, 1) : now() - year;
  const lately = ofPerson.filter((one) => one.id !== id && one.progress.phase === 'fulfilled' && one.receivedAt >= since);
  return lately.length < limit.count ? undefined : { ground: words(locale).tooMany(limit.count), source: limit.source };
}
