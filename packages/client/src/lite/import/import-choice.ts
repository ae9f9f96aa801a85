import type { BannerPolicy, Evidence } from '@privet/types';
import { readItem } from '../browser.storage.js';
import { announceDecision } from '../consent.announce.js';
import { keepDecision } from '../consent.decide.js';
import { keepPolicy } from '../consent.keep.js';
import type { PageConsentOptions } from '../consent.page.js';
import { readStoredChoice } from '../consent.stored.js';
import { fetchPolicy } from '../policy.fetch.js';
import { readC15t } from './c15t.js';
import { mappedChoices, parseMapping, type ImportMapping } from './import.mapping.js';
import { readKlaro } from './klaro.js';
import type { OldChoice, OldChoiceReader } from './old-choice.js';
import { readOneTrust } from './onetrust.js';
import { readVanillaCookieConsent } from './vanilla-cookieconsent.js';

const readers: ReadonlyMap<string, OldChoiceReader> = new Map([
  ['c15t', readC15t],
  ['klaro', readKlaro],
  ['onetrust', readOneTrust],
  ['vanilla-cookieconsent', readVanillaCookieConsent],
]);

/** The API takes no decision of more than 13 months ago, and this one is still to be sent: a day less. */
const oldest = 395 * 86_400_000;

export interface ImportOptions extends PageConsentOptions {
  /** Is told what is wrong with the mapping. */
  readonly warn?: (what: string) => void;
}

/**
 * Takes over the choice that an older consent tool keeps in this browser, so that nobody is asked again only because the tool changed. It
 * is kept and sent like a choice that was made here, with what proves it; the old cookie is left alone. Where the visitor has chosen here
 * already, or there is no whole choice of the last 13 months, nothing happens.
 * @param mapping the tool, and its names of our purposes: `onetrust C0002=analytics C0004=advertising`
 * @returns whether a choice was taken over
 * @throws when the policy cannot be read; the next page tries again
 */
export async function importChoice(mapping: string, { warn = () => {}, ...options }: ImportOptions): Promise<boolean> {
  const parsed = parseMapping(mapping);
  const read = readers.get(parsed.tool);
  if (!read) warn(`Nothing is imported from ${JSON.stringify(parsed.tool)}, only from ${[...readers.keys()].join(', ')}`);
  const old = read && isOpen() ? readRecent(read, parsed) : undefined;
  if (!old) return false;
  const policy = await fetchPolicy<BannerPolicy>(options, 'banner');
  const choices = mappedChoices(parsed, old, policy, (purpose) =>
    warn(`The import names ${JSON.stringify(purpose)}: the policy has no such purpose that could be chosen`),
  );
  // Somebody may have answered in the meantime.
  if (Object.keys(choices).length === 0 || !isOpen()) return false;
  const decidedAt = Math.min(old.decidedAt ?? Infinity, Date.now());
  keepPolicy(options, policy);
  keepDecision({ policy, choices, method: 'import', made: { decidedAt, evidence: evidenceOf(parsed, old) } }, options);
  announceDecision();
  return true;
}

/** Nothing is chosen here yet, and what is chosen could be kept: without cookies every page would take it over anew. */
const isOpen = (): boolean => navigator.cookieEnabled && Object.keys(readStoredChoice()?.choices ?? {}).length === 0;

function readRecent(read: OldChoiceReader, { name }: ImportMapping): OldChoice | undefined {
  const old = read({ cookie: document.cookie, item: readItem }, name);
  return old?.decidedAt && old.decidedAt < Date.now() - oldest ? undefined : old;
}

/** The tool's own record, as far as it is about consent: what else it keeps, such as a place, is none of our business. */
function evidenceOf({ tool }: ImportMapping, { choices, decidedAt, reference, version }: OldChoice): Evidence {
  const said = Object.entries(choices).map(([name, choice]) => `${name}=${choice ?? 'partly'}`);
  const detail = [said.join(' '), version && `version ${version}`, !decidedAt && 'the tool kept no time'].filter(Boolean).join('; ');
  return { source: tool, ...(reference && { reference: reference.slice(0, 500) }), ...(detail && { detail: detail.slice(0, 2_000) }) };
}
