import type { OfflinePolicy } from '@privet/types';
import { eventually } from '@privet/test-tools/eventually';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findConsentCookie } from '@privet/types/rules';
import { forgetConsent } from './consent.forget.js';
import { createPageConsent, fetchPolicy, isAnythingWaiting, readAnswer, type NewDecision, type PageConsent } from './index.js';
import { policy as online, scriptedApi } from './scripted-api.suite.js';

const withoutApi = { baseUrl: '', key: '', locale: 'en', policy: '/files/policy.json' };
const withApi = { ...withoutApi, key: 'pk_1' };
const places = [{ in: 'US CA', mode: 'opt-out', regime: null }] as const;
const file: OfflinePolicy = {
  ...online,
  jurisdiction: null,
  offline: { places, locales: { en: 'policy.en.json', de: 'policy.de.json' }, whole: 'policy.en.whole.json' },
};
const files: Readonly<Record<string, object>> = {
  '/files/policy.json': file,
  '/files/policy.de.json': { ...file, locale: 'de' },
  '/files/policy.en.whole.json': { ...online, rights: [{ id: 'access' }, { id: 'limit' }], offline: { rights: { limit: 'US-CA' } } },
};

let api: ReturnType<typeof scriptedApi>;
let fetched: string[];

beforeEach(() => {
  localStorage.clear();
  document.cookie = 'privet=; Path=/; Max-Age=0';
  api = scriptedApi();
  fetched = [];
  vi.stubGlobal('fetch', async (input: RequestInfo | URL, init?: RequestInit) => {
    const { pathname } = new URL(String(input), location.href);
    fetched.push(pathname);
    if (!pathname.startsWith('/files/')) return api.fetch(input, init);
    return files[pathname] ? Response.json(files[pathname]) : new Response('', { status: 404 });
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  Reflect.deleteProperty(document, 'prerendering');
  Reflect.deleteProperty(navigator, 'globalPrivacyControl');
});

const deny = { policy: online, choices: { analytics: 'denied', advertising: 'denied' }, method: 'banner' } as const;
const grant = { policy: online, choices: { analytics: 'granted', advertising: 'granted' }, method: 'preferences' } as const;
const cookie = () => findConsentCookie(document.cookie);
const settled = () => eventually(() => expect(isAnythingWaiting()).toBe(false));

async function visit(options = withoutApi): Promise<PageConsent> {
  const page = createPageConsent(options);
  await page.load();
  await page.flush();
  return page;
}
/** What reached the server, once for each id. */
const recorded = () => [...api.records.values()].map(({ body }) => body);

describe('without an API', () => {
  test('nothing is fetched but the file, and nothing is kept before a choice', async () => {
    const page = await visit();
    expect(page.view()).toMatchObject({ granted: ['account'], ask: ['analytics', 'advertising'] });
    expect(fetched).toEqual(['/files/policy.json']);
    expect([document.cookie, localStorage.length]).toEqual(['', 0]);
  });

  test('a choice lives in the cookie, is in effect at once and for the next page, and is not sent', async () => {
    const page = await visit();
    await page.decide(grant);
    await page.flush();
    expect(page.view()).toMatchObject({ granted: ['account', 'analytics', 'advertising'], ask: [] });
    expect(cookie()?.unsent).toMatch(/^[a-z\d]+_preferences$/);
    expect(isAnythingWaiting()).toBe(false);
    expect(readAnswer()?.granted).toEqual(['account', 'analytics', 'advertising']);
    fetched.length = 0;
    expect((await visit()).view()?.ask).toEqual([]);
    expect(fetched).toEqual([]);
  });

  test('the place is that of the setting, the strictest without one', async () => {
    expect((await visit()).view()?.policy).toMatchObject({ jurisdiction: null, mode: 'opt-in' });
    const elsewhere = await visit({ ...withoutApi, jurisdiction: 'US-NY' } as typeof withoutApi);
    expect(elsewhere.view()).toMatchObject({ policy: { jurisdiction: 'US-NY', mode: 'opt-out' }, ask: [] });
    expect(elsewhere.view()?.policy).not.toHaveProperty('offline');
  });

  test('another language has a file of its own', async () => {
    expect((await visit({ ...withoutApi, locale: 'de-AT' })).view()?.policy.locale).toBe('de');
    expect(fetched).toEqual(['/files/policy.json', '/files/policy.de.json']);
  });

  test('the whole policy is for the same place', async () => {
    const rights = async (jurisdiction: string) => {
      const whole = await fetchPolicy<{ rights: { id: string }[] }>({ ...withoutApi, jurisdiction });
      return whole.rights.map(({ id }) => id);
    };
    expect([await rights('DE'), await rights('US-CA')]).toEqual([['access'], ['access', 'limit']]);
  });

  test('a file that is not there grants nothing', async () => {
    const page = createPageConsent({ ...withoutApi, policy: '/files/none.json' });
    await expect(page.load()).rejects.toThrow('404');
    expect(page.view()).toBeUndefined();
  });
});

describe('an API that comes later', () => {
  test('is sent what was chosen before: once, with its time, version and device', async () => {
    await (await visit()).decide(grant);
    const { device, decidedAt } = cookie()!;
    await visit(withApi);
    await settled();
    await visit(withApi);
    expect(api.posts()).toHaveLength(1);
    expect(api.posts()[0]?.device).toBe(device);
    expect(recorded()).toMatchObject([
      { choices: grant.choices, policyVersion: 'v1', method: 'preferences', decidedAt: new Date(decidedAt).toISOString() },
    ]);
    expect(recorded()[0]).toHaveProperty('sentAt');
    expect(cookie()).toMatchObject({ device, decidedAt, choices: grant.choices });
    expect(cookie()?.unsent).toBeUndefined();
  });

  test('records once what several tabs send, or a tab whose cookie came back', async () => {
    await (await visit()).decide(deny);
    const before = document.cookie;
    for (const _ of ['one', 'two']) {
      await visit(withApi);
      await settled();
      document.cookie = `${before}; Path=/`;
    }
    expect(api.posts()).toHaveLength(2);
    expect(api.records.size).toBe(1);
  });

  test('hears of a grant and of a denial after it, each at its own time', async () => {
    const start = Date.now() - 100_000;
    const clock = vi.spyOn(Date, 'now').mockReturnValue(start);
    const page = await visit();
    await page.decide(grant);
    clock.mockReturnValue(start + 50_000);
    await page.decide({ ...deny, choices: { advertising: 'denied' } });
    clock.mockRestore();
    await visit(withApi);
    await settled();
    const seconds = (time: number) => new Date(Math.floor(time / 1000) * 1000).toISOString();
    expect(recorded().map(({ choices, decidedAt }) => [choices, decidedAt])).toEqual([
      [{ analytics: 'granted' }, seconds(start)],
      [{ advertising: 'denied' }, seconds(start + 50_000)],
    ]);
  });

  test('hears of a signal', async () => {
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: true, configurable: true });
    await visit();
    expect(cookie()?.signals).toEqual({ gpc: true });
    expect(api.posts()).toEqual([]);
    await visit(withApi);
    await settled();
    expect(recorded()).toMatchObject([{ method: 'signal', choices: {}, signals: { gpc: true } }]);
  });

  test('hears of it before a new choice, which does not hide it', async () => {
    await (await visit()).decide(grant);
    const page = createPageConsent(withApi);
    await page.load();
    await page.decide({ ...deny, choices: { analytics: 'denied' } });
    await settled();
    expect(recorded().map(({ choices }) => choices)).toEqual([grant.choices, { analytics: 'denied' }]);
  });

  test('what a cookie says that nobody wrote is sent to nobody', async () => {
    document.cookie = `privet=v1.v1.thvc1s.dev_${'a'.repeat(32)}.analytics.advertising..uzz_robbery; Path=/`;
    expect((await visit(withApi)).view()?.granted).toContain('account');
    expect(api.posts()).toEqual([]);
  });
});

describe('an age', () => {
  const adults = { ...file, purposes: file.purposes.map((one) => (one.id === 'advertising' ? { ...one, minimumAge: 16 } : one)) };
  const asked: NewDecision = { policy: adults, choices: {}, method: 'api', ageAtLeast: 18 };

  test('that a decision asserts opens in the page what needs it, and is recorded', async () => {
    vi.stubGlobal('fetch', async (input: string, init?: RequestInit) => (init?.method ? api.fetch(input, init) : Response.json(adults)));
    const page = await visit(withApi);
    expect(page.view()?.effective['advertising']).toEqual({ granted: false, reason: 'age' });
    await page.decide(asked);
    expect(page.view()?.ask).toContain('advertising');
    await page.decide({ ...grant, policy: adults });
    expect(page.view()?.effective['advertising']).toEqual({ granted: true, reason: 'choice' });
    await settled();
    expect(recorded()).toMatchObject([{ choices: {}, ageAtLeast: 18 }, { choices: grant.choices }]);
  });
});

describe('a page that is prepared before anybody opens it', () => {
  const prepare = () => Object.defineProperty(document, 'prerendering', { value: true, configurable: true });
  const open = () => {
    Reflect.deleteProperty(document, 'prerendering');
    document.dispatchEvent(new Event('prerenderingchange', { bubbles: true }));
  };

  test('records no signal and makes no device before', async () => {
    prepare();
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: true, configurable: true });
    const page = createPageConsent(withApi);
    await page.load();
    const flushed = page.flush();
    const decided = page.decide({ ...deny, choices: { analytics: 'denied' } });
    expect(page.view()?.effective['advertising']?.reason).toBe('gpc');
    await new Promise((resolve) => setTimeout(resolve));
    expect([document.cookie, localStorage.length, api.posts().length]).toEqual(['', 0, 0]);
    open();
    await Promise.all([flushed, decided]);
    await settled();
    expect(cookie()).toMatchObject({ signals: { gpc: true }, choices: { analytics: 'denied' } });
  });

  test('knows what was chosen elsewhere in the meantime', async () => {
    prepare();
    const page = createPageConsent(withoutApi);
    await page.load();
    void page.flush();
    const changes = vi.fn<() => void>();
    page.subscribe(changes);
    let second = 0;
    await eventually(() => {
      second += 1;
      document.cookie = `privet=v1.v1.thvc${second.toString(36)}.dev_${'a'.repeat(32)}..analytics_advertising.; Path=/`;
      open();
      expect(changes).toHaveBeenCalled();
    });
    expect(page.view()?.ask).toEqual([]);
  });
});

test('a page that comes back from the back/forward cache reads the cookie again', async () => {
  const page = await visit();
  const changes = vi.fn<() => void>();
  page.subscribe(({ type }) => type === 'change' && changes());
  document.cookie = `privet=v1.v1.thvc1s.dev_${'a'.repeat(32)}..analytics_advertising.; Path=/`;
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  expect(changes).toHaveBeenCalledTimes(1);
  expect(page.view()?.ask).toEqual([]);
});

test('what is forgotten is gone: cookie, device, queue; and the page asks again', async () => {
  api.next('offline');
  const page = await visit(withApi);
  await page.decide(deny);
  const { device } = cookie()!;
  expect(isAnythingWaiting()).toBe(true);
  forgetConsent();
  expect([document.cookie, localStorage.length, isAnythingWaiting()]).toEqual(['', 0, false]);
  expect(page.view()?.ask).toEqual(['analytics', 'advertising']);
  await page.decide(deny);
  expect(cookie()?.device).not.toBe(device);
  await settled();
});
