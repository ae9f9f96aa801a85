import { policyPath } from './lite.paths.js';

/** A policy that was asked for before the code that reads it: its address, and the answer. */
export type EarlyAnswer = readonly [url: string, answer: Promise<Response>];

/**
 * Asks for the policy of a banner while its code loads. A returning visitor's page loads this as well, so it shares nothing with what spells
 * the same: a test compares the addresses. Where it comes to another one, as in a slot it can, the element asks itself.
 * @returns nothing where a file of the site takes its place
 */
export function askEarly(banner: Element): EarlyAnswer | undefined {
  const setting = (name: string) => banner.closest(`[${name}]`)?.getAttribute(name) || '';
  if (setting('policy')) return undefined;
  const place = setting('jurisdiction');
  const query = `view=banner&locale=${setting('lang') || navigator.language}${place && `&jurisdiction=${place}`}&key=${setting('key')}`;
  const url = `${setting('base-url').replace(/\/$/, '')}${policyPath}?${query}`;
  const answer = fetch(url);
  // Who reads it hears of it.
  answer.catch(() => {});
  return [url, answer];
}
