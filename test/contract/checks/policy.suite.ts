import { policyHash } from '@privet/types';
import { expect, test } from 'vitest';
import type { Api } from '../api.js';
import { policy } from '../contract-server.js';

export function policyChecks(api: Api): void {
  test('is told whole, in the reader’s language and for where they are', async () => {
    const { privet } = api.browser();
    const whole = await privet.policy.get({ locale: 'de-AT', jurisdiction: 'US-CA' });
    expect(whole).toMatchObject({
      version: policy.version,
      hash: policyHash(policy),
      locale: 'de',
      jurisdiction: 'US-CA',
      mode: 'opt-out',
    });
    expect(whole.purposes.map(({ id }) => id)).toEqual(policy.purposes.map(({ id }) => id));
    expect(whole.purposes.find(({ id }) => id === 'analytics')).toMatchObject({ name: 'Statistik', legalBasis: 'consent' });
    expect(await privet.policy.get()).toMatchObject({ locale: 'en', jurisdiction: null, mode: 'opt-in' });
  });

  test('has a view for banners, which is much smaller', async () => {
    const { privet } = api.browser();
    const banner = await privet.policy.get({ view: 'banner', jurisdiction: 'DE' });
    expect(banner).toMatchObject({ version: policy.version, hash: policyHash(policy), mode: 'opt-in', jurisdiction: 'DE' });
    expect(JSON.stringify(banner).length).toBeLessThan(JSON.stringify(await privet.policy.get()).length / 3);
  });

  test('is not sent again to those who have it', async () => {
    const { privet } = api.browser();
    const first = await privet.policy.get.raw({ view: 'banner', jurisdiction: 'DE' });
    const headers = { 'If-None-Match': first.headers.get('ETag') ?? '' };
    const again = await privet.policy.get.raw({ view: 'banner', jurisdiction: 'DE' }, { headers });
    expect([again.status, again.headers.get('ETag'), await again.text()]).toEqual([304, first.headers.get('ETag'), '']);
    expect((await privet.policy.get.raw({ view: 'banner', jurisdiction: 'FR' }, { headers })).status).toBe(200);
  });

  test('may be kept by shared caches only where the address alone says what it is', async () => {
    const { publishableKey: key, secretKey } = api.server;
    const cacheControl = async (query: string, shown?: string) =>
      (await api.send(`/v1/policy?view=banner${query}`, { key: shown })).headers.get('Cache-Control');
    expect(await cacheControl(`&jurisdiction=DE&key=${key}`)).toMatch(/^public, max-age=\d+/);
    expect(await cacheControl(`&key=${key}`)).toMatch(/^private, /);
    for (const shown of [key, secretKey]) expect(await cacheControl('&jurisdiction=DE', shown)).toMatch(/^private, /);
  });

  test('is not told for a place that there is not', async () => {
    const error = await api.failure(api.browser().privet.policy.get({ jurisdiction: 'XX' }));
    expect(error).toMatchObject({ code: 'INVALID_INPUT', status: 422, issues: [{ path: '/jurisdiction' }] });
  });
}
