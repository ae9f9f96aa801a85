import type { CreateSite } from '@privet/types';
import { expect, test } from 'vitest';
import { decision, newDevice, type Api } from '../api.js';
import { policy } from '../contract-server.js';

const origin = 'https://partner.example';
const partner: CreateSite = {
  name: 'Partner',
  origins: [origin],
  theme: { accent: '#7a1f5c', onAccent: '#fff', radius: '4px', font: 'Georgia, serif', scheme: 'light' },
  purposes: ['analytics'],
  topics: ['newsletter'],
};
const required = policy.purposes.filter((purpose) => purpose.required).map(({ id }) => id);
const shown = policy.purposes.filter(({ id }) => required.includes(id) || id === 'analytics').map(({ id }) => id);

/** Whose pages show the widgets: with which key, in which look, and about what. */
export function siteChecks(api: Api): void {
  const policyOf = (key: string, query = '') => api.send(`/v1/policy?key=${key}${query}`, { origin });
  const read = (text: string) => JSON.parse(text) as { theme?: object; purposes: { id: string }[]; topics?: { id: string }[] };
  const decide = (key: string, choices: Record<string, 'granted' | 'denied'>, device = newDevice()) =>
    api.send('/v1/consents', { method: 'POST', key, device, origin, body: decision(choices) });

  test('a site is made with its key, found, changed and ended', async () => {
    const { sites } = api.backend;
    const made = await sites.create(partner);
    expect(made).toEqual({
      ...partner,
      id: expect.stringMatching(/^site_/),
      key: expect.stringMatching(/^pk_/),
      createdAt: expect.any(String),
    });
    expect(await sites.get({ id: made.id })).toEqual(made);
    expect((await policyOf(made.key)).status).toBe(200);

    const changed = { id: made.id, name: 'Partner, moved', origins: ['https://moved.example'] };
    expect(await sites.update(changed)).toEqual({ ...changed, key: made.key, createdAt: made.createdAt });
    expect(await sites.get({ id: made.id })).not.toHaveProperty('theme');
    expect((await policyOf(made.key)).status).toBe(403);

    await sites.delete({ id: made.id });
    await sites.delete({ id: made.id });
    expect(await policyOf(made.key)).toMatchObject({ status: 401, problem: { code: 'KEY_INVALID' } });
    for (const call of [
      () => sites.get({ id: made.id }),
      () => sites.update(changed),
      () => sites.get({ id: made.id.replace('site', 'key') }),
    ])
      expect(await api.failure(call())).toMatchObject({ code: 'SITE_NOT_FOUND', status: 404 });
    expect(await api.failure(sites.delete({ id: 'site_none' }))).toMatchObject({ code: 'SITE_NOT_FOUND' });
  });

  test('they are listed, the oldest first; each publishable key is one', async () => {
    const { key, id } = await api.backend.keys.create({ kind: 'publishable', name: 'By its key', origins: [origin] });
    const made = await api.backend.sites.create({ name: 'Newest', origins: [origin] });
    const all = [];
    for await (const site of api.backend.sites.list({ limit: 2 })) all.push(site);
    expect(all.at(-1)).toEqual(made);
    expect(all.find((site) => site.key === key)).toMatchObject({ id: id.replace('key', 'site'), name: 'By its key', origins: [origin] });
    expect(all.map((site) => site.key)).toContain(api.server.publishableKey);
    expect(new Set(all.map((site) => site.id)).size).toBe(all.length);
  });

  test('the same call under the same Idempotency-Key makes one site', async () => {
    const idempotencyKey = crypto.randomUUID();
    const first = await api.backend.sites.create(partner, { idempotencyKey });
    expect(await api.backend.sites.create(partner, { idempotencyKey })).toEqual(first);
    expect(await api.failure(api.backend.sites.create({ ...partner, name: 'Other' }, { idempotencyKey }))).toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
  });

  test('its pages see its purposes beside the required ones, its topics and its look', async () => {
    const { key } = await api.backend.sites.create(partner);
    const whole = read((await policyOf(key)).text);
    expect(whole.theme).toEqual(partner.theme);
    expect(whole.purposes.map(({ id }) => id)).toEqual(shown);
    expect(whole.topics?.map(({ id }) => id)).toEqual(['newsletter']);
    const banner = await policyOf(key, '&view=banner&jurisdiction=DE');
    expect(read(banner.text)).toMatchObject({ theme: partner.theme, purposes: shown.map((id) => ({ id })) });
    const own = await api.browser().privet.policy.get();
    expect(own.purposes).toHaveLength(policy.purposes.length);
    expect(own).not.toHaveProperty('theme');
  });

  test('what one site was answered is never another’s, in whichever cache', async () => {
    const [one, other] = await Promise.all([api.backend.sites.create(partner), api.backend.sites.create({ ...partner, purposes: [] })]);
    const inAddress = await policyOf(one.key, '&jurisdiction=DE');
    expect(inAddress.headers.get('Cache-Control')).toMatch(/^public, /);
    const inHeader = await api.send('/v1/policy?jurisdiction=DE', { key: one.key, origin });
    expect(inHeader.headers.get('Cache-Control')).toMatch(/^private, /);
    expect(inHeader.headers.get('Vary')?.split(', ')).toEqual(['Origin', 'Privet-Key']);
    const headers = { 'If-None-Match': inAddress.headers.get('ETag') ?? '' };
    const again = (key: string) => api.send(`/v1/policy?key=${key}&jurisdiction=DE`, { origin, headers });
    expect([(await again(one.key)).status, (await again(other.key)).status]).toEqual([304, 200]);
  });

  test('what is chosen there is about what it shows', async () => {
    const { key } = await api.backend.sites.create(partner);
    const device = newDevice();
    const taken = await decide(key, { analytics: 'granted' }, device);
    expect(taken.status).toBe(201);
    expect(Object.keys((JSON.parse(taken.text) as { effective: object }).effective)).toEqual(shown);
    const hidden = {
      status: 422,
      problem: { code: 'INVALID_INPUT', issues: [{ path: '/choices/advertising', code: 'purpose_not_shown' }] },
    };
    expect(await decide(key, { analytics: 'granted', advertising: 'denied' }, device)).toMatchObject(hidden);

    const there = api.client({ key, device });
    expect(Object.keys((await there.consent.current()).effective)).toEqual(shown);
    const withdrawn = await there.consent.withdraw({ policyVersion: policy.version });
    expect(withdrawn.effective['analytics']).toEqual({ granted: false, reason: 'choice' });
    const [newest] = (await there.consent.history().page()).data;
    expect(newest?.choices).toEqual(Object.fromEntries(Object.keys(newest?.choices ?? {}).map((id) => [id, 'denied'])));
    expect(Object.keys(newest?.choices ?? {}).every((id) => shown.includes(id))).toBe(true);
    const named = there.consent.withdraw({ policyVersion: policy.version, purposes: ['analytics', 'advertising'] });
    expect((await api.failure(named)).issues).toMatchObject([{ path: '/purposes/1', code: 'purpose_not_shown' }]);
  });

  test('making sites needs its own scope', async () => {
    const { key } = await api.backend.keys.create({ kind: 'secret', scopes: ['sites:read'] });
    const reader = api.client({ key });
    expect(await reader.sites.list().page()).toHaveProperty('data');
    expect(await api.failure(reader.sites.create(partner))).toMatchObject({ code: 'FORBIDDEN', status: 403 });
  });

  const themed = (theme: object) => ({ ...partner, theme });
  test.each<readonly [object, string, RegExp]>([
    [{ ...partner, origins: ['https://partner.example/shop'] }, '/origins/0', /write https:\/\/partner\.example$/],
    [{ ...partner, origins: ['https://partner.example', 'https://*.example'] }, '/origins/1', /write each origin/],
    [{ ...partner, origins: ['null'] }, '/origins/0', /address of its own/],
    [{ ...partner, origins: ['partner.example'] }, '/origins/0', /with its scheme/],
    [{ ...partner, origins: ['http://partner.example'] }, '/origins/0', /write https:\/\/partner\.example/],
    [{ ...partner, origins: [] }, '/origins', /at least 1/],
    [{ ...partner, purposes: ['analytics', 'telepathy'] }, '/purposes/1', /no "telepathy" among its purposes; it has account, .*analytics/],
    [{ ...partner, topics: ['horoscopes'] }, '/topics/0', /no "horoscopes" among its topics; it has newsletter/],
    [{ ...partner, key: 'pk_mine' }, '/key', /not known here/],
    [{ origins: [origin] }, '/name', /missing/],
    [themed({ accent: 'reddish', onAccent: '#fff' }), '/theme/accent', /write it as #rgb or #rrggbb/],
    [
      themed({ accent: '#ff9900', onAccent: '#ffffff' }),
      '/theme/onAccent',
      /is 2\.14 and has to be 4\.5 \(WCAG AA\); take a darker onAccent/,
    ],
    [themed({ accent: '#123456' }), '/theme/onAccent', /Set accent and onAccent together/],
    [themed({ surface: '#fff', text: '#000' }), '/theme/scheme', /write light or dark/],
    [themed({ radius: '1; color: red' }), '/theme/radius', /Write a length/],
    [themed({ font: 'url(x)' }), '/theme/font', /List font families/],
    [themed({ hideReject: true }), '/theme/hideReject', /not known here/],
  ])('%j is no site, and the answer says how to mend it', async (body, path, message) => {
    const answer = await api.send('/v1/sites', { method: 'POST', key: api.server.secretKey, body });
    expect(answer).toMatchObject({ status: 422, problem: { code: 'INVALID_INPUT', issues: [{ path }] } });
    expect(answer.problem.issues?.[0]?.message).toMatch(message);
  });

  test('pages of one’s own computer may be on http', async () => {
    const origins = ['http://localhost:3000', 'http://127.0.0.1:4400', 'http://[::1]:8080', 'http://shop.localhost'];
    expect(await api.backend.sites.create({ name: 'Here', origins })).toMatchObject({ origins });
  });
}
