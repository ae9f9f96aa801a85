import type { PageConsentOptions } from '@privet/client/lite';

/** What `<privet-provider>` gives to the elements inside it, and what an element may have itself. */
export const settingNames = ['base-url', 'key', 'lang', 'jurisdiction', 'theme', 'cookie-domain'] as const;
export type SettingName = (typeof settingNames)[number];

/** The nearest provider with the same prefix, also outside of the shadow roots that the element is in. */
export function providerOf(host: Element, tag: string): Element | undefined {
  const name = host.localName.slice(0, -tag.length) + 'provider';
  for (let inner: Element | undefined = host; inner; inner = (inner.getRootNode() as Partial<ShadowRoot>).host) {
    const provider = inner.closest(name);
    if (provider) return provider;
  }
  return undefined;
}

export function settingOf(host: Element, provider: Element | undefined, name: SettingName): string | undefined {
  return host.getAttribute(name) ?? provider?.getAttribute(name) ?? undefined;
}

/** The language that an element speaks: its own, its surroundings', the page's, the browser's. */
export function languageOf(host: Element, provider: Element | undefined): string {
  const near = host.closest<HTMLElement>('[lang]') ?? provider?.closest<HTMLElement>('[lang]') ?? document.documentElement;
  return near.lang || navigator.language;
}

export function consentSettings(host: Element, provider: Element | undefined): PageConsentOptions {
  const read = (name: SettingName) => settingOf(host, provider, name);
  return {
    baseUrl: (read('base-url') ?? '').replace(/\/$/, ''),
    key: read('key') ?? '',
    locale: languageOf(host, provider),
    jurisdiction: read('jurisdiction'),
    cookieDomain: read('cookie-domain'),
  };
}
