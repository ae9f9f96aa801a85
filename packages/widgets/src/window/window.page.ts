import type { ConsentView, NewDecision, PageConsent, PageConsentOptions } from '@privet/client/lite';
import { forgetConsent } from '@privet/client/lite/forget';
import { canBeDenied } from '@privet/types/rules';
// One chunk with the banner is smaller than two, and where there are choices it is there already.
import { startBanner } from '../banner/banner.js';
import { ConsentChangeEvent, ConsentErrorEvent, ConsentSaveEvent } from '../consent/consent.events.js';
import { sharedConsent } from '../consent/consent.shared.js';
import { consentSettings, named, providerOf } from '../element/settings.js';
import type { PageState, SetOptions } from './privet.js';

export { tellVersions } from '../element/define.js';

/** Whose settings are the page's, the first of them first. */
const tags = ['banner', 'choices-link', 'preferences', 'gate', 'provider'];

interface Host {
  readonly element: Element;
  /** What its tag begins with. */
  readonly prefix: string;
  readonly provider: Element | undefined;
  readonly settings: PageConsentOptions;
  readonly consent: PageConsent;
}

/** The element that the page has its consent from. Its settings may change at any time. */
function findHost(): Host | undefined {
  for (const tag of tags) {
    const element = document.querySelector(named(tag));
    if (!element) continue;
    const provider = tag === 'provider' ? element : providerOf(element, tag);
    const settings = consentSettings(element, provider);
    return { element, prefix: element.localName.slice(0, -1 - tag.length), provider, settings, consent: sharedConsent(settings) };
  }
  return undefined;
}

/** The same, once the page has such an element. */
function whenHost(): Promise<Host> {
  return new Promise((resolve) => {
    const look = () => {
      const host = findHost();
      if (!host) return;
      watch.disconnect();
      resolve(host);
    };
    const watch = new MutationObserver(look);
    watch.observe(document, { childList: true, subtree: true });
    look();
  });
}

const stateOf = ({ policy, granted, effective, ask, decidedAt }: ConsentView): PageState => ({
  granted,
  effective,
  ask,
  decidedAt: decidedAt ?? null,
  policyVersion: policy.version,
  jurisdiction: policy.jurisdiction,
});

export function stateNow(): PageState | undefined {
  const view = findHost()?.consent.view();
  return view && stateOf(view);
}

/** Where the policy cannot be read the page says so, and it is tried again with whatever loads it next. */
export async function whenKnown(): Promise<PageState> {
  const { element, settings, consent } = await whenHost();
  try {
    await consent.load();
    return stateOf(consent.view()!);
  } catch (error) {
    // An element that has loaded says it itself.
    if (!('page' in element)) document.dispatchEvent(new ConsentErrorEvent(await explained(error, settings)));
  }
  return new Promise((resolve) => {
    const look = () => {
      const state = stateNow();
      if (!state) return;
      stop.abort();
      resolve(state);
    };
    const retry = () => void findHost()?.consent.load().then(look, look);
    const stop = new AbortController();
    document.addEventListener(ConsentChangeEvent.type, look, stop);
    addEventListener('online', retry, stop);
  });
}

/** Why it cannot be read; where that does not load either, the error as it is. */
async function explained(failed: unknown, settings: PageConsentOptions): Promise<unknown> {
  try {
    return await (await import('../consent/consent.diagnosis.js')).diagnose(failed, settings);
  } catch {
    return failed;
  }
}

/** Follows what another tab has kept or forgotten. */
export async function follow(): Promise<void> {
  const { ask } = await whenKnown();
  if (ask.length > 0) showBanner();
}

/** A returning visitor's page has not defined it. */
function showBanner(): void {
  if (document.querySelector('privet-banner:not(:defined)')) void startBanner();
}

export async function open(): Promise<void> {
  const { element, prefix, provider } = await whenHost();
  const { openPreferencesLike } = await import('../preferences/open-preferences.js');
  openPreferencesLike(element, provider, prefix);
}

export async function set(choices: NewDecision['choices'], { ageAtLeast }: SetOptions = {}): Promise<PageState> {
  const { consent } = await whenHost();
  const { policy } = await consent.load();
  check(choices, policy.purposes);
  const decision: NewDecision = { policy, choices, method: 'api', ...(ageAtLeast !== undefined && { ageAtLeast }) };
  const id = await consent.decide(decision);
  document.dispatchEvent(new ConsentSaveEvent(decision, id));
  return stateOf(consent.view()!);
}

function check(choices: NewDecision['choices'], purposes: ConsentView['policy']['purposes']): void {
  for (const [id, choice] of Object.entries(choices)) {
    const purpose = purposes.find((one) => one.id === id);
    const known = purposes.map((one) => one.id).join(', ');
    if (!purpose) throw new TypeError(`The policy has no purpose ${JSON.stringify(id)}. It has ${known}`);
    if (choice !== 'granted' && choice !== 'denied')
      throw new TypeError(`${id} can be "granted" or "denied", not ${JSON.stringify(choice)}`);
    if (choice === 'denied' && !canBeDenied(purpose)) throw new TypeError(`${id} cannot be denied: it rests on ${purpose.legalBasis}`);
  }
}

export async function reset(): Promise<void> {
  forgetConsent(findHost()?.settings.cookieDomain);
  showBanner();
}
