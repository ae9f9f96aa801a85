import { eventually } from '@privet/test-tools/eventually';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findConsentCookie } from '@privet/types/rules';
import { createPageConsent, isAnythingWaiting, queuePrefix, readAnswer, type PageConsent, type PageConsentEvent } from './index.js';
import { policy, scriptedApi } from './scripted-api.suite.js';

const options = { baseUrl: '', key: 'pk_1', locale: 'en' };
let api: ReturnType<typeof scriptedApi>;

beforeEach(() => {
  localStorage.clear();
  document.cookie = 'privet=; Path=/; Max-Age=0';
  api = scriptedApi();
  vi.stubGlobal('fetch', api.fetch);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const deny = { policy, choices: { analytics: 'denied', advertising: 'denied' }, method: 'banner' } as const;
const grant = { policy, choices: { analytics: 'granted', advertising: 'granted' }, method: 'banner' } as const;
const cookie = () => findConsentCookie(document.cookie);
const settled = () => eventually(() => expect(isAnythingWaiting()).toBe(false));

async function visit(): Promise<PageConsent> {
  const page = createPageConsent(options);
  await page.load();
  return page;
}

describe('before a choice', () => {
  test('what needs consent is asked and denied; there is neither a device nor a request about one', async () => {
    const page = await visit();
    expect(page.view()).toMatchObject({ granted: ['account'], ask: ['analytics', 'advertising'], decidedAt: undefined });
    await page.flush();
    expect(document.cookie).not.toContain('privet=');
    expect(api.posts()).toEqual([]);
    expect(readAnswer()).toBeUndefined();
  });

  test('a policy that cannot be read grants nothing; the next call tries again', async () => {
    api.policyAnswers(503);
    const page = createPageConsent(options);
    await expect(page.load()).rejects.toThrow('503');
    expect(page.view()).toBeUndefined();
    api.policyAnswers(200);
    await expect(page.load()).resolves.toMatchObject({ granted: ['account'] });
  });

  test('the policy is asked for once, without a header that would need a preflight', async () => {
    const page = await visit();
    await page.load();
    expect(api.sent.map(({ path }) => path)).toEqual(['/v1/policy']);
  });
});

describe('a choice', () => {
  test('is in the cookie and in the queue before the call returns, and is sent', async () => {
    const page = await visit();
    await page.flush();
    const decided = page.decide(deny);
    expect(cookie()?.choices).toEqual({ analytics: 'denied', advertising: 'denied' });
    expect(isAnythingWaiting()).toBe(true);
    const id = await decided;
    await settled();
    expect([...api.records.keys()]).toEqual([id]);
    expect(api.records.get(id)).toMatchObject({
      device: cookie()?.device,
      body: { choices: deny.choices, policyVersion: 'v1', method: 'banner', locale: 'en', jurisdiction: 'DE', signals: {} },
    });
  });

  test('is effective at once', async () => {
    const page = await visit();
    await page.decide(grant);
    expect(page.view()).toMatchObject({ granted: ['account', 'analytics', 'advertising'], ask: [] });
    await page.decide(deny);
    expect(page.view()).toMatchObject({ granted: ['account'], ask: [] });
  });

  test('changes what it names alone, and keeps the device', async () => {
    const page = await visit();
    await page.decide(grant);
    const { device } = cookie()!;
    await page.decide({ ...deny, choices: { advertising: 'denied' } });
    expect(cookie()).toMatchObject({ device, choices: { analytics: 'granted', advertising: 'denied' } });
  });

  test('is later than the one before, even where the clock was set back', async () => {
    const page = await visit();
    await page.decide(grant);
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() - 86_400_000);
    await page.decide({ ...deny, choices: { analytics: 'denied' } });
    vi.restoreAllMocks();
    await settled();
    const [first, second] = api.posts().map(({ body }) => String(body['decidedAt']));
    expect(second! > first!).toBe(true);
    expect(page.view()?.granted).toEqual(['account', 'advertising']);
  });

  test('a page after it answers without a request', async () => {
    await (await visit()).decide(grant);
    await settled();
    expect(readAnswer()?.granted).toEqual(['account', 'analytics', 'advertising']);
    api.sent.length = 0;
    const next = await visit();
    expect(next.view()?.granted).toEqual(['account', 'analytics', 'advertising']);
    await next.flush();
    expect(api.sent).toEqual([]);
  });

  test('is unknown without its cookie', async () => {
    await (await visit()).decide(grant);
    await settled();
    document.cookie = 'privet=; Path=/; Max-Age=0';
    expect(readAnswer()).toBeUndefined();
    expect((await visit()).view()?.ask).toEqual(['analytics', 'advertising']);
  });

  test.each(['privet=v1.corrupt', 'privet=', `privet=v2.x.1.dev_${'a'.repeat(32)}...`])(
    'a corrupt cookie %s is no choice',
    async (corrupt) => {
      document.cookie = `${corrupt}; Path=/`;
      expect((await visit()).view()?.ask).toEqual(['analytics', 'advertising']);
    },
  );
});

describe('what cannot be sent', () => {
  const waiting = () => Object.keys(localStorage).filter((key) => key.startsWith(queuePrefix));

  test('waits, and goes when the browser is online again: one record', async () => {
    api.next('offline', 'offline');
    const page = await visit();
    const id = await page.decide(deny);
    await page.flush();
    expect(waiting()).toEqual([queuePrefix + id]);
    expect(page.view()?.granted).toEqual(['account']);
    await page.flush();
    dispatchEvent(new Event('online'));
    await settled();
    expect([...api.records.keys()]).toEqual([id]);
  });

  test('goes from the next page, oldest first', async () => {
    api.next('offline', 'offline', 'offline', 'offline');
    const page = await visit();
    await page.decide(grant);
    await page.flush();
    await page.decide(deny);
    await page.flush();
    expect(waiting()).toHaveLength(2);
    api.sent.length = 0;
    await eventually(async () => {
      await (await visit()).flush();
      expect(isAnythingWaiting()).toBe(false);
    });
    expect([...api.records.values()].map(({ body }) => body.choices)).toEqual([grant.choices, deny.choices]);
  });

  test('an answer that got lost makes no second record', async () => {
    const page = await visit();
    let lost = false;
    vi.stubGlobal('fetch', async (...request: Parameters<typeof fetch>) => {
      const answer = await api.fetch(...request);
      if (lost || !request[1]?.method) return answer;
      lost = true;
      throw new TypeError('Failed to fetch');
    });
    const id = await page.decide(deny);
    await eventually(async () => {
      await page.flush();
      expect(isAnythingWaiting()).toBe(false);
    });
    expect(api.posts()).toHaveLength(2);
    expect([...api.records.keys()]).toEqual([id]);
  });

  test.each([429, 500, 503, 401, 409])('stays in the queue on a %i', async (status) => {
    api.next(status);
    const page = await visit();
    await page.decide(deny);
    await eventually(() => expect(api.posts()).toHaveLength(1));
    expect(isAnythingWaiting()).toBe(true);
  });

  test('what the server will never take leaves the queue and is told; the choice stays', async () => {
    api.next(422);
    const page = await visit();
    const events: PageConsentEvent[] = [];
    page.subscribe((event) => events.push(event));
    const decisionId = await page.decide(deny);
    await settled();
    await eventually(() => expect(events).toContainEqual({ type: 'refused', decisionId, status: 422 }));
    expect(page.view()).toMatchObject({ granted: ['account'], ask: [] });
  });

  test('what somebody else wrote under our key does not stop the queue', async () => {
    localStorage.setItem(`${queuePrefix}broken`, '{');
    const page = await visit();
    await page.decide(deny);
    await settled();
    expect(api.records.size).toBe(1);
  });
});

describe('other tabs', () => {
  test('a choice made there is effective here', async () => {
    const page = await visit();
    await page.flush();
    const changes = vi.fn<() => void>();
    page.subscribe(({ type }) => type === 'change' && changes());
    document.cookie = `privet=v1.v1.thvc1s.dev_${'a'.repeat(32)}..analytics_advertising.; Path=/`;
    dispatchEvent(new StorageEvent('storage'));
    expect(changes).toHaveBeenCalledTimes(1);
    expect(page.view()?.ask).toEqual([]);
    dispatchEvent(new StorageEvent('storage'));
    expect(changes).toHaveBeenCalledTimes(1);
  });

  test('another consent of this page hears of it, and the choice is sent once', async () => {
    const [here, there] = [await visit(), createPageConsent({ ...options, locale: 'de' })];
    await there.load();
    await Promise.all([here.flush(), there.flush()]);
    await here.decide(deny);
    expect(there.view()?.ask).toEqual([]);
    await settled();
    await there.flush();
    expect(api.posts()).toHaveLength(1);
  });
});

test('where cookies and storage are blocked, the choice lasts as long as the page, and is sent', async () => {
  vi.spyOn(Document.prototype, 'cookie', 'get').mockReturnValue('');
  vi.spyOn(Document.prototype, 'cookie', 'set').mockReturnValue();
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('blocked', 'SecurityError');
  });
  const page = await visit();
  await page.decide(deny);
  expect(page.view()?.ask).toEqual([]);
  await settled();
  expect(api.records.size).toBe(1);
  vi.restoreAllMocks();
});
