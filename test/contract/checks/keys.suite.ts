import { expect, test } from 'vitest';
import { decision, newUser, type Api } from '../api.js';

export function keyChecks(api: Api): void {
  test('a publishable key serves its origins, at once', async () => {
    const created = await api.backend.keys.create({ kind: 'publishable', name: 'Partner', origins: ['https://partner.example'] });
    expect(created).toMatchObject({ kind: 'publishable', key: expect.stringMatching(/^pk_/), name: 'Partner', scopes: [] });
    const call = (origin: string) => api.send('/v1/consents/current', { key: created.key, origin });
    expect((await call('https://partner.example')).headers.get('Access-Control-Allow-Origin')).toBe('https://partner.example');
    expect(await call('https://shop.example')).toMatchObject({ status: 403, problem: { code: 'ORIGIN_NOT_ALLOWED' } });
  });

  test('a secret key does what its scopes say', async () => {
    const { key } = await api.backend.keys.create({ kind: 'secret', scopes: ['consent:read'] });
    expect(key).toMatch(/^sk_[\w-]{32}$/);
    const reader = api.client({ key });
    expect(await reader.consent.list({ limit: 1 }).page()).toHaveProperty('data');
    expect(await reader.consent.check({ checks: [{ subject: { user: '1' }, purpose: 'analytics' }] })).toHaveProperty('results');
    for (const call of [
      reader.consent.record(decision({ analytics: 'granted' }, { subject: { user: newUser() } })),
      reader.keys.create({ kind: 'secret', scopes: ['*'] }),
    ])
      expect(await api.failure(call)).toMatchObject({ code: 'FORBIDDEN', status: 403 });
  });

  test('a key that is no longer than its beginning, or was never made, opens nothing', async () => {
    const { secretKey, publishableKey } = api.server;
    for (const key of [
      'sk_unknown',
      secretKey.slice(0, -1),
      `${secretKey}x`,
      secretKey.toUpperCase().replace('SK', 'sk'),
      publishableKey.slice(0, -1),
    ])
      expect(await api.failure(api.client({ key }).consent.list().page()), key).toMatchObject({ code: 'KEY_INVALID', status: 401 });
    expect(await api.failure(api.client({}).policy.get())).toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  test('a publishable key is no bearer, and a secret one no Privet-Key', async () => {
    const { secretKey, publishableKey } = api.server;
    for (const headers of [{ Authorization: `Bearer ${publishableKey}` }, { 'Privet-Key': secretKey }])
      expect(await api.send('/v1/consents', { headers })).toMatchObject({ status: 401, problem: { code: 'KEY_INVALID' } });
    const misplaced = await api.send(`/v1/consents?key=${secretKey}`);
    expect(misplaced).toMatchObject({ status: 401, problem: { detail: expect.stringContaining('Authorization: Bearer') } });
    expect(misplaced.text).not.toContain(secretKey);
    const other = await api.send('/v1/consents', { headers: { Authorization: 'Basic c2s6' } });
    expect(other).toMatchObject({ status: 401, problem: { code: 'UNAUTHENTICATED' } });
  });

  test('are listed without their secrets, the oldest first', async () => {
    const secret = await api.backend.keys.create({ kind: 'secret', name: 'Listed', scopes: ['consent:read'] });
    const listed = [];
    for await (const key of api.backend.keys.list({ limit: 3 })) listed.push(key);
    const { key: shownOnce, ...rest } = secret;
    expect(listed.at(-1)).toEqual({ ...rest, revokedAt: null });
    expect(listed.find(({ key }) => key === api.server.publishableKey)).toMatchObject({ kind: 'publishable', scopes: [] });
    expect(listed.map(({ createdAt }) => createdAt)).toEqual(listed.map(({ createdAt }) => createdAt).toSorted());
    const text = JSON.stringify(listed);
    for (const never of [shownOnce, api.server.secretKey, 'lookup']) expect(text).not.toContain(never);
  });

  test('a revoked key opens nothing from that moment on', async () => {
    const created = await api.backend.keys.create({ kind: 'secret', scopes: ['consent:read'] });
    const reader = api.client({ key: created.key });
    expect(await reader.consent.list({ limit: 1 }).page()).toHaveProperty('data');
    await api.backend.keys.revoke({ id: created.id });
    expect(await api.failure(reader.consent.list().page())).toMatchObject({ code: 'KEY_INVALID', status: 401 });
    await api.backend.keys.revoke({ id: created.id });
    const pages = [];
    for await (const key of api.backend.keys.list()) pages.push(key);
    expect(pages.find(({ id }) => id === created.id)?.revokedAt).toMatch(/Z$/);
    expect(await api.failure(api.backend.keys.revoke({ id: 'key_nothing' }))).toMatchObject({ code: 'KEY_NOT_FOUND', status: 404 });
  });

  test('the origins of a revoked key are let in no more', async () => {
    const origin = 'https://gone.example';
    const preflight = async () =>
      (await api.send('/v1/consents', { method: 'OPTIONS', origin })).headers.get('Access-Control-Allow-Origin');
    const { id } = await api.backend.keys.create({ kind: 'publishable', origins: [origin] });
    expect(await preflight()).toBe(origin);
    await api.backend.keys.revoke({ id });
    expect(await preflight()).toBeNull();
  });

  test('the last key with every scope stays', async () => {
    const { secretKey } = api.server;
    const own = (await api.backend.keys.list().page()).data.find(({ scopes }) => scopes.includes('*'));
    expect(own).toBeDefined();
    expect(await api.failure(api.backend.keys.revoke({ id: own!.id }))).toMatchObject({ code: 'LAST_FULL_KEY', status: 409 });
    const other = await api.backend.keys.create({ kind: 'secret', scopes: ['*'] });
    await api.client({ key: other.key }).keys.revoke({ id: other.id }).catch(expect.unreachable);
    expect(await api.send('/v1/keys', { key: secretKey })).toMatchObject({ status: 200 });
  });

  test.each([
    [{ kind: 'publishable', origins: [] }, '/origins'],
    [{ kind: 'publishable', origins: ['https://shop.example/'] }, '/origins/0'],
    [{ kind: 'publishable', origins: ['https://*.example'] }, '/origins/0'],
    [{ kind: 'publishable', origins: ['null'] }, '/origins/0'],
    [{ kind: 'publishable', origins: ['https://a.example'], scopes: ['*'] }, '/scopes'],
    [{ kind: 'secret', scopes: ['consent:everything'] }, '/scopes/0'],
    [{ kind: 'secret', scopes: ['*'], origins: ['https://a.example'] }, '/origins'],
    [{ kind: 'secret', scopes: [] }, '/scopes'],
    [{ kind: 'golden' }, '/kind'],
    [{}, '/kind'],
    [{ kind: 'secret', scopes: ['*'], name: '' }, '/name'],
    [{ kind: 'secret', scopes: ['*'], name: 'a\u0000b' }, '/name'],
    [{ kind: 'secret', scopes: ['*'], name: '\udc00' }, '/name'],
  ])('%j is no key', async (body, path) => {
    const answer = await api.send('/v1/keys', { method: 'POST', key: api.server.secretKey, body });
    expect(answer).toMatchObject({ status: 422, problem: { code: 'INVALID_INPUT', issues: [{ path }] } });
  });
}
