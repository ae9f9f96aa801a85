import type { PolicyView } from '@privet/types';
import { consentCookieName } from '@privet/types/rules';

type Tracker = PolicyView['purposes'][number]['trackers'][number];

/** What is kept in the browser, as a policy lists it. */
export type Kept = Pick<Tracker, 'kind' | 'name' | 'pattern' | 'path' | 'domain'>;

/** Whether a tracker means a name: by its pattern, by its name with any ending where that ends in `*`, or by its name alone. */
export function nameTest({ name, pattern }: Pick<Kept, 'name' | 'pattern'>): (name: string) => boolean {
  if (pattern !== undefined) {
    const whole = new RegExp(`^(?:${pattern})$`, 'u');
    return (given) => whole.test(given);
  }
  const start = name.endsWith('*') ? name.slice(0, -1) : undefined;
  return (given) => (start === undefined ? given === name : given.startsWith(start));
}

/** The choice itself is no tracker, however wide a pattern is. */
const ours = (name: string) => name === consentCookieName || name.startsWith('privet.');

/** Whether something stays, because a purpose in effect lists it too. */
export function isSpared(kind: Kept['kind'], name: string, kept: readonly Kept[]): boolean {
  return ours(name) || kept.some((tracker) => tracker.kind === kind && nameTest(tracker)(name));
}
