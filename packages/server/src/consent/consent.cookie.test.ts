import { parseConsentCookie, type StoredChoice } from '@privet/types';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { smallPolicy as policy } from '../audit/small-policy.suite.js';
import { createPrivet, type Privet } from '../create-privet.js';
import { memoryStorage } from '../storage/memory/memory.storage.js';

const origin = 'https://shop.example';
const key = 'pk_0123456789abcdef';
const own = { 'Sec-Fetch-Site': 'same-origin' };
const device = `dev_${'a'.repeat(32)}`;
const now = Date.parse('2026-11-24T12:00:00Z');
const seconds = (at: number) => Math.floor(at / 1000).toString(36);
const earlier = now - 86_400_000;
const sent = `v1.first.${seconds(earlier)}.${device}.analytics.advertising.`;

let privet: Privet;
beforeAll(() => {
  privet = createPrivet({
    policy,
    storage: memoryStorage(),
    secret: 'a secret of thirty-two characters',
    firstKeys: { secret: 'sk_0123456789abcdef', publishable: { key, origins: [origin, 'https://partner.example'] } },
    now: () => now,
  });
});
afterAll(() => privet.close());

interface Asked {
  readonly headers?: Record<string, string>;
  readonly cookie?: string | undefined;
  readonly body?: object;
}

const ask = (path: string, { headers = own, cookie = `privet=${sent}`, body }: Asked = {}) =>
  privet.fetch(
    new Request(`${origin}/v1/consents${path}`, {
      method: body ? 'POST' : 'GET',
      headers: {
        ...('Authorization' in headers ? {} : { 'Privet-Key': key, 'Privet-Device': device }),
        ...(cookie && { Cookie: cookie }),
        ...(body && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body && { body: JSON.stringify(body) }),
    }),
  );

const decision = { policyVersion: 'first', choices: { analytics: 'denied' }, method: 'preferences', locale: 'en' };
const at = (time: number) => new Date(time).toISOString();

async function cookieAfter(path: string, asked: Asked): Promise<string | null> {
  const answer = await ask(path, asked);
  expect(answer.ok, await answer.clone().text()).toBe(true);
  return answer.headers.get('Set-Cookie');
}

function stored(cookie: string | null): StoredChoice | undefined {
  return parseConsentCookie(/^privet=([^;]+)/.exec(cookie ?? '')?.[1] ?? '');
}

describe('what a page of the site asks', () => {
  test('sets the cookie that came with it again, for its whole life', async () => {
    expect(await cookieAfter('/current', {})).toBe(`privet=${sent}; Path=/; Max-Age=34214400; SameSite=Lax; Secure`);
  });

  test('sets one that waits in a queue as it is: newer choices may wait behind it', async () => {
    const body = { ...decision, decidedAt: at(now - 5000), sentAt: at(now) };
    expect(await cookieAfter('', { body })).toContain(`privet=${sent};`);
  });

  test('adds a decision that the cookie does not know', async () => {
    const after = stored(await cookieAfter('', { body: decision }));
    expect(after).toMatchObject({ device, decidedAt: now, choices: { analytics: 'denied', advertising: 'denied' } });
  });

  test('adds a withdrawal, of some purposes or of all', async () => {
    const granted = `privet=v1.first.${seconds(earlier)}.${device}.analytics_advertising..`;
    const some = await cookieAfter('/withdraw', { cookie: granted, body: { policyVersion: 'first', purposes: ['analytics'] } });
    // What is still granted keeps its time.
    expect(stored(some)).toMatchObject({ decidedAt: earlier, choices: { analytics: 'denied', advertising: 'granted' } });
    const all = await cookieAfter('/withdraw', { cookie: granted, body: { policyVersion: 'first' } });
    expect(stored(all)?.choices).toEqual({ analytics: 'denied', advertising: 'denied' });
  });

  test('makes a cookie of a decision where the browser has none', async () => {
    const after = stored(await cookieAfter('', { cookie: '', body: { ...decision, signals: { gpc: true } } }));
    expect(after).toMatchObject({ device, choices: { analytics: 'denied' }, signals: { gpc: true } });
  });

  test('adds nothing that is older than what the cookie tells', async () => {
    const body = { ...decision, decidedAt: at(earlier - 5000) };
    expect(await cookieAfter('', { body })).toContain(`privet=${sent};`);
  });

  test('adds nothing of another device', async () => {
    const other = sent.replace(device, `dev_${'b'.repeat(32)}`);
    expect(await cookieAfter('', { cookie: `privet=${other}`, body: decision })).toContain(`privet=${other};`);
  });
});

describe('no cookie is set', () => {
  test.each<[string, string, Asked]>([
    ['where a question came without one', '/current', { cookie: '' }],
    ['where a queue sends, and the browser has none', '', { cookie: '', body: { ...decision, decidedAt: at(now), sentAt: at(now) } }],
    ['where it is forged', '/current', { cookie: 'privet=v1.first.x' }],
    ['to another site', '/current', { headers: { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://partner.example' } }],
    [
      'to another origin of the same site',
      '',
      { headers: { 'Sec-Fetch-Site': 'same-site', Origin: 'https://partner.example' }, body: decision },
    ],
    ['to another origin, of a browser that says no more', '', { headers: { Origin: 'https://partner.example' }, body: decision }],
    ['to somebody who typed the address', '/current', { headers: { 'Sec-Fetch-Site': 'none' } }],
    ['to a backend', '', { headers: { Authorization: 'Bearer sk_0123456789abcdef' }, body: { ...decision, subject: { user: '42' } } }],
  ])('%s', async (_, path, asked) => {
    expect(await cookieAfter(path, asked)).toBeNull();
  });

  test('with a decision that is refused', async () => {
    const answer = await ask('', { body: { ...decision, choices: { other: 'granted' } } });
    expect([answer.status, answer.headers.get('Set-Cookie')]).toEqual([422, null]);
  });
});

test('it is as open as its site, where that is not served by https', async () => {
  const answer = await privet.fetch(
    new Request('http://localhost:4400/v1/consents/current', {
      headers: { ...own, 'Privet-Key': key, 'Privet-Device': device, Cookie: `privet=${sent}` },
    }),
  );
  expect(answer.headers.get('Set-Cookie')).toMatch(/SameSite=Lax$/);
});
