import { eventually } from '@privet/test-tools/eventually';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PrivetBanner } from '../banner/banner.element.js';
import { define } from '../define.js';
import { fakeApi } from '../preferences/fake-api.suite.js';

const prefixes = ['privet', 'other'];
for (const prefix of prefixes) define(customElements, prefix);

let asked: URL[];

beforeEach(() => {
  fakeApi();
  asked = [];
  const answer = globalThis.fetch;
  vi.stubGlobal('fetch', (resource: string, init?: RequestInit) => {
    const url = new URL(resource, location.href);
    asked.push(url);
    return answer(new URL(url.pathname.replace('/api', '') + url.search, location.href), init);
  });
});
afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.lang = 'en';
  vi.unstubAllGlobals();
});

function put(markup: string): PrivetBanner {
  document.body.innerHTML = markup;
  return document.body.querySelector<PrivetBanner>('privet-banner, other-banner')!;
}
const title = (banner: Element) => banner.shadowRoot!.querySelector('h2')?.textContent;
const settingsOf = ({ page: { settings } }: PrivetBanner) => settings;

describe('settings', () => {
  test('come from the provider; an attribute of the element’s own wins', () => {
    const banner = put(`<privet-provider base-url="/api/" key="pk_a" lang="de" jurisdiction="DE" cookie-domain="example.com">
      <div><privet-banner jurisdiction="AT"></privet-banner></div></privet-provider>`);
    expect(settingsOf(banner)).toEqual({ baseUrl: '/api', key: 'pk_a', locale: 'de', jurisdiction: 'AT', cookieDomain: 'example.com' });
  });

  test('are asked for with the key in the query, at the provider’s address', async () => {
    const banner = put('<privet-provider base-url="/api" key="pk_b" lang="de"><privet-banner></privet-banner></privet-provider>');
    await eventually(() => expect(title(banner)).toBe('Your privacy (de)'));
    expect(asked.map(({ pathname, search }) => pathname + search)).toEqual(['/api/v1/policy?view=banner&locale=de&key=pk_b']);
  });

  test('are found from inside shadow roots, and through slots', () => {
    const provider = put('<privet-provider key="pk_c"><div></div></privet-provider>') ?? document.querySelector('privet-provider')!;
    const shell = provider.querySelector('div')!.attachShadow({ mode: 'open' });
    shell.innerHTML = '<section><privet-banner></privet-banner></section>';
    expect(settingsOf(shell.querySelector('privet-banner')!).key).toBe('pk_c');

    document.body.innerHTML = '<article><privet-banner></privet-banner></article>';
    const article = document.querySelector('article')!;
    article.attachShadow({ mode: 'open' }).innerHTML = '<privet-provider key="pk_d"><slot></slot></privet-provider>';
    const slotted = article.querySelector('privet-banner')!;
    article.append(slotted);
    expect(settingsOf(slotted).key).toBe('pk_d');
  });

  test('belong to a prefix', () => {
    const banner = put(
      '<privet-provider key="pk_e"><other-provider key="pk_f"><other-banner></other-banner></other-provider></privet-provider>',
    );
    expect(settingsOf(banner).key).toBe('pk_f');
  });

  test('work without a provider', () => {
    expect(settingsOf(put('<privet-banner base-url="/api" key="pk_g" lang="ar"></privet-banner>'))).toMatchObject({
      baseUrl: '/api',
      key: 'pk_g',
      locale: 'ar',
    });
  });
});

describe('changes', () => {
  test('of the provider are followed', async () => {
    const banner = put('<privet-provider key="pk_h" lang="en"><privet-banner></privet-banner></privet-provider>');
    await eventually(() => expect(title(banner)).toBe('Your privacy'));
    document.querySelector('privet-provider')!.setAttribute('lang', 'de');
    await eventually(() => expect(title(banner)).toBe('Your privacy (de)'));
    document.querySelector('privet-provider')!.setAttribute('theme', 'dark');
    await eventually(() => expect(getComputedStyle(banner).colorScheme).toBe('dark'));
  });

  test('of the page’s language are followed where nothing nearer tells one', async () => {
    const banner = put('<privet-provider key="pk_i"><privet-banner></privet-banner></privet-provider>');
    await eventually(() => expect(title(banner)).toBe('Your privacy'));
    document.documentElement.lang = 'ar';
    await eventually(() => expect(title(banner)).toBe('Your privacy (ar)'));
  });

  test('that come faster than their answers end with the last', async () => {
    const banner = put('<privet-provider key="pk_j" lang="en"><privet-banner></privet-banner></privet-provider>');
    for (const lang of ['de', 'ar', 'en', 'de']) {
      document.querySelector('privet-provider')!.setAttribute('lang', lang);
      await Promise.resolve();
    }
    await eventually(() => expect(title(banner)).toBe('Your privacy (de)'));
    await eventually(() => expect(banner.shadowRoot!.querySelector('button')?.textContent).toBe('Alle ablehnen'));
  });

  test('a banner that moves to another provider takes its settings', () => {
    const banner = put(
      '<privet-provider key="pk_k"><privet-banner></privet-banner></privet-provider><privet-provider key="pk_l"></privet-provider>',
    );
    document.querySelectorAll('privet-provider')[1]!.append(banner);
    expect(settingsOf(banner).key).toBe('pk_l');
  });
});

test('the provider has no box, so the page lays out as without it', () => {
  put('<privet-provider></privet-provider>');
  expect(getComputedStyle(document.querySelector('privet-provider')!).display).toBe('contents');
});

describe('two copies on a page', () => {
  test('the first definition stays, and the console says so where the versions differ', () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    define();
    expect(warned).not.toHaveBeenCalled();
    expect(customElements.get('privet-banner')).toBe(PrivetBanner);
    class Elder extends PrivetBanner {
      static override readonly version: string = '0.0.0-elder';
    }
    customElements.define('elder-banner', Elder);
    define(customElements, 'elder');
    expect(customElements.get('elder-banner')).toBe(Elder);
    expect(warned.mock.calls.flat().join()).toContain('0.0.0-elder');
    warned.mockRestore();
  });
});

test('a prefix changes every name', () => {
  expect(['provider', 'banner', 'preferences', 'choices-link', 'gate'].map((tag) => !!customElements.get(`other-${tag}`))).not.toContain(
    false,
  );
});
