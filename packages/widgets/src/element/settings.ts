import type { PageConsentOptions } from '@privet/client/lite';

/** What `<privet-provider>` gives to the elements inside it; an element may have them itself. */
export const settingNames = ['base-url', 'key', 'lang', 'jurisdiction', 'theme', 'cookie-domain', 'policy', 'layout', 'position'];

/** What the tags of this page may begin with: `define` adds to it. */
export const prefixes = ['privet'];

/** A selector of our elements with this tag, whatever they begin with. */
export const named = (tag: string): string => prefixes.map((prefix) => `${prefix}-${tag}`).join();

/** What has the settings of the page: its provider, or the banner where it has none. */
export const pageHost = (): Element | null => document.querySelector(named('provider')) ?? document.querySelector(named('banner'));

/** What the tag of a provider or a banner begins with. */
export const prefixOf = (host: Element | null): string | undefined => host?.localName.replace(/-\w+$/, '');

/** The nearest provider with the same prefix, also outside of the shadow roots that the element is in. */
export function providerOf(host: Element, tag: string): Element | undefined {
  const name = host.localName.slice(0, -tag.length) + 'provider';
  return around(host, ({ localName }) => localName === name);
}

/** What tells the language: the nearest element with `lang`, at last the page's root. */
export function languageSourceOf(host: Element): Element {
  return around(host, (element) => element.hasAttribute('lang')) ?? document.documentElement;
}

export function settingOf(host: Element, provider: Element | undefined, name: string): string | undefined {
  return host.getAttribute(name) ?? provider?.getAttribute(name) ?? undefined;
}

export function consentSettings(host: Element, provider: Element | undefined): PageConsentOptions {
  const [baseUrl = '', key = '', , jurisdiction, , cookieDomain, policy] = settingNames.map((name) => settingOf(host, provider, name));
  const locale = languageSourceOf(host).getAttribute('lang') || navigator.language;
  return { baseUrl: baseUrl.replace(/\/$/, ''), key, locale, jurisdiction, cookieDomain, policy };
}

/** Goes out from an element the way it is rendered: through slots, and from a shadow root to its host. */
function around(element: Element | null | undefined, wanted: (element: Element) => boolean): Element | undefined {
  while (element && !wanted(element))
    element = element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host;
  return element ?? undefined;
}
