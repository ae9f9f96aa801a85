import type { PageConsentOptions } from '@privet/client/lite';

/** What `<privet-provider>` gives to the elements inside it; an element may have them itself. */
export const settingNames = ['base-url', 'key', 'lang', 'jurisdiction', 'theme', 'cookie-domain'];

/** The nearest provider with the same prefix, also outside of the shadow roots that the element is in. */
export function providerOf(host: Element, tag: string): Element | undefined {
  const name = host.localName.slice(0, -tag.length) + 'provider';
  for (let inner: Element | undefined = host; inner; inner = (inner.getRootNode() as Partial<ShadowRoot>).host) {
    const provider = inner.closest(name);
    if (provider) return provider;
  }
  return undefined;
}

export function settingOf(host: Element, provider: Element | undefined, name: string): string | undefined {
  return host.getAttribute(name) ?? provider?.getAttribute(name) ?? undefined;
}

export function consentSettings(host: Element, provider: Element | undefined): PageConsentOptions {
  const [baseUrl = '', key = '', lang, jurisdiction, , cookieDomain] = settingNames.map((name) => settingOf(host, provider, name));
  return { baseUrl: baseUrl.replace(/\/$/, ''), key, locale: lang || languageAround(host, provider), jurisdiction, cookieDomain };
}

/** The language of the surroundings, of the page, of the browser. */
function languageAround(host: Element, provider: Element | undefined): string {
  const near = host.closest<HTMLElement>('[lang]') ?? provider?.closest<HTMLElement>('[lang]') ?? document.documentElement;
  return near.lang || navigator.language;
}
