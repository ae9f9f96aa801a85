import { afterEach, describe, expect, test, vi } from 'vitest';
import { expectAnswer, fetchPolicy, policyUrl } from './index.js';
import { askEarly } from './policy.early.js';
import { policy, scriptedApi } from './scripted-api.suite.js';

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

function banner(markup: string): Element {
  document.body.innerHTML = markup;
  return document.querySelector('privet-banner')!;
}
function fetching(fetch: typeof globalThis.fetch = scriptedApi().fetch) {
  const fetched = vi.fn<typeof globalThis.fetch>(fetch);
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

describe('a policy that is asked for early', () => {
  test.each([
    [
      '<privet-banner key="pk_1"></privet-banner>',
      { baseUrl: '', key: 'pk_1', locale: document.documentElement.lang || navigator.language },
    ],
    [
      '<privet-provider base-url="https://privacy.example/" key="pk_1" jurisdiction="US-CA"><p lang="zh-Hant"><privet-banner jurisdiction="DE"></privet-banner></p></privet-provider>',
      { baseUrl: 'https://privacy.example', key: 'pk_1', locale: 'zh-Hant', jurisdiction: 'DE' },
    ],
    [
      '<privet-provider key="pk_1" lang="de"><privet-banner lang="pt-BR" key="pk_2"></privet-banner></privet-provider>',
      { baseUrl: '', key: 'pk_2', locale: 'pt-BR' },
    ],
  ])('has the address that the element asks at: %s', (markup, address) => {
    fetching();
    expect(askEarly(banner(markup))?.[0]).toBe(policyUrl(address, 'banner'));
  });

  test('is not fetched again by who asks first; who asks next asks the API', async () => {
    const fetched = fetching();
    const address = { baseUrl: '', key: 'pk_1', locale: 'en' };
    expectAnswer(...askEarly(banner('<privet-banner key="pk_1" lang="en"></privet-banner>'))!);
    expect(await fetchPolicy(address, 'banner')).toEqual(policy);
    expect(fetched).toHaveBeenCalledOnce();
    await fetchPolicy(address, 'banner');
    expect(fetched).toHaveBeenCalledTimes(2);
  });

  test('that cannot be had is told to who asks, and asked for again by the next', async () => {
    const fetched = fetching(async () => Promise.reject(new TypeError('Failed to fetch')));
    const address = { baseUrl: '', key: 'pk_1', locale: 'en' };
    expectAnswer(...askEarly(banner('<privet-banner key="pk_1" lang="en"></privet-banner>'))!);
    await expect(fetchPolicy(address, 'banner')).rejects.toThrow('Failed to fetch');
    fetched.mockResolvedValue(Response.json(policy));
    expect(await fetchPolicy(address, 'banner')).toEqual(policy);
  });

  test('is none where a file of the site takes its place', () => {
    const fetched = fetching();
    expect(askEarly(banner('<privet-provider policy="/policy.json"><privet-banner></privet-banner></privet-provider>'))).toBeUndefined();
    expect(fetched).not.toHaveBeenCalled();
  });
});
