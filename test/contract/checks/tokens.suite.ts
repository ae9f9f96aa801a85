import type { SubjectScope } from '@privet/types';
import { describe, expect, test } from 'vitest';
import { decision, newUser, type Api } from '../api.js';
import { pageOrigin, policy } from '../contract-server.js';

/** A token acts for one person, for a while, in what it was made for. */
export function tokenChecks(api: Api): void {
  const policyVersion = policy.version;
  const tokenFor = async (user: string, scopes: SubjectScope[] = ['consent:read', 'consent:write'], ttl?: number) =>
    (await api.backend.subjects.token({ subject: { user }, scopes, ...(ttl !== undefined && { ttl }) })).token;
  const current = (token: string, origin?: string) =>
    api.send('/v1/consents/current', { headers: { Authorization: `Bearer ${token}` }, ...(origin !== undefined && { origin }) });

  test('reads what is the person’s, and is shown with the time of its end', async () => {
    const user = newUser();
    await api.backend.consent.record(decision({ analytics: 'granted' }, { subject: { user } }));
    const { token, expiresAt } = await api.backend.subjects.token({ subject: { user }, scopes: ['consent:read'] });
    expect(token).toMatch(/^st_[\w-]+\.[\w-]+\.[\w-]+$/);
    expect(Math.abs(Date.parse(expiresAt) - api.server.clock.now() - 3_600_000)).toBeLessThan(60_000);
    const privet = api.client({ token });
    expect((await privet.consent.current({ jurisdiction: 'DE' })).effective['analytics']).toEqual({ granted: true, reason: 'choice' });
    expect((await privet.consent.history().page()).data).toHaveLength(1);
  });

  test('names nobody to who finds it', async () => {
    const user = newUser();
    const [, payload = ''] = (await tokenFor(user)).split('.');
    expect(Buffer.from(payload, 'base64url').toString()).not.toContain(user);
  });

  test('opens nothing once it has expired', async () => {
    const token = await tokenFor(newUser(), ['consent:read'], 60);
    expect((await current(token)).status).toBe(200);
    api.server.clock.forward(61_000);
    expect(await current(token)).toMatchObject({ status: 401, problem: { code: 'KEY_INVALID' } });
  });

  describe('opens nothing', () => {
    const altered: Readonly<Record<string, (token: string) => string>> = {
      'without its prefix': (token) => token.slice(3),
      'with another signature': (token) => token.replace(/\.[\w-]+$/, `.${'A'.repeat(86)}`),
      'without a signature': (token) => token.replace(/\.[\w-]+$/, '.'),
      'under another algorithm': (token) =>
        `st_${Buffer.from(JSON.stringify({ alg: 'none', typ: 'privet-subject+jwt' })).toString('base64url')}.${token.split('.')[1]}.`,
      'for somebody else': (token) => {
        const [head, payload = '', signature] = token.split('.');
        const claims: object = JSON.parse(Buffer.from(payload, 'base64url').toString());
        const other = Buffer.from(JSON.stringify({ ...claims, sub: 'user:AAAAAAAAAAAAAAAAAAAAAA' })).toString('base64url');
        return `${head}.${other}.${signature}`;
      },
    };
    test.each(Object.entries(altered))('%s', async (_, alter) => {
      expect(await current(alter(await tokenFor(newUser())))).toMatchObject({ status: 401, problem: { code: 'KEY_INVALID' } });
    });

    test('when it is a receipt, which has a key of its own', async () => {
      const { privet } = api.browser();
      const { id } = await privet.consent.record(decision({ analytics: 'granted' }));
      const receipt = await privet.consent.receipt({ id }, { accept: 'application/jose' });
      expect((await current(`st_${receipt}`)).status).toBe(401);
    });
  });

  test('does what its scopes say, and what a person may do', async () => {
    const reader = api.client({ token: await tokenFor(newUser(), ['consent:read']) });
    const writer = api.client({ token: await tokenFor(newUser(), ['consent:write']) });
    for (const call of [
      () => reader.consent.withdraw({ policyVersion }),
      () => writer.consent.current(),
      () => writer.consent.history().page(),
    ])
      expect(await api.failure(call())).toMatchObject({ code: 'FORBIDDEN', status: 403 });
    expect(await writer.consent.withdraw({ policyVersion })).toHaveProperty('id');
    for (const path of ['/v1/consents', '/v1/policy']) {
      const Authorization = `Bearer ${await tokenFor(newUser())}`;
      expect(await api.send(path, { headers: { Authorization } })).toMatchObject({ status: 403, problem: { code: 'FORBIDDEN' } });
    }
  });

  test('reaches nobody else’s', async () => {
    const [ada, bob] = [newUser(), newUser()];
    const { id } = await api.backend.consent.record(decision({ analytics: 'granted' }, { subject: { user: ada } }));
    const privet = api.client({ token: await tokenFor(bob) });
    expect(await api.failure(privet.consent.receipt({ id }))).toMatchObject({ code: 'CONSENT_NOT_FOUND', status: 404 });
    expect((await privet.consent.history().page()).data).toEqual([]);
    const error = await api.failure(privet.consent.withdraw({ policyVersion, subject: { user: ada } }));
    expect(error).toMatchObject({ code: 'INVALID_INPUT', issues: [{ path: '/subject', code: 'subject_not_allowed' }] });
    await privet.consent.withdraw({ policyVersion });
    const { results } = await api.backend.consent.check({ checks: [{ subject: { user: ada }, purpose: 'analytics' }] });
    expect(results[0]?.granted).toBe(true);
  });

  test('is sent from any page that a key serves, and from no other', async () => {
    const [token, partner] = [await tokenFor(newUser()), `https://partner-${crypto.randomUUID()}.example`];
    await api.backend.keys.create({ kind: 'publishable', origins: [partner] });
    for (const origin of [pageOrigin, partner]) {
      const answer = await current(token, origin);
      expect([answer.status, answer.headers.get('Access-Control-Allow-Origin')]).toEqual([200, origin]);
    }
    for (const origin of ['https://evil.example', 'null'])
      expect(await current(token, origin)).toMatchObject({ status: 403, problem: { code: 'ORIGIN_NOT_ALLOWED' } });
  });

  test('is given once: its Idempotency-Key gives it no second time', async () => {
    const idempotencyKey = crypto.randomUUID();
    const input = { subject: { user: newUser() }, scopes: ['consent:read' as const] };
    await api.backend.subjects.token(input, { idempotencyKey });
    expect(await api.failure(api.backend.subjects.token(input, { idempotencyKey }))).toMatchObject({
      code: 'IDEMPOTENCY_KEY_SPENT',
      status: 409,
    });
    const other = api.backend.subjects.token({ ...input, scopes: ['consent:write'] }, { idempotencyKey });
    expect(await api.failure(other)).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED', status: 422 });
  });

  test.each<[object, string]>([
    [{ scopes: [] }, '/scopes'],
    [{ scopes: ['*'] }, '/scopes/0'],
    [{ ttl: 0 }, '/ttl'],
    [{ ttl: 86_401 }, '/ttl'],
    [{ subject: {} }, '/subject'],
    [{ subject: { user: '1', email: 'ada@example.com' } }, '/subject'],
  ])('%j is none', async (more, path) => {
    const body = { subject: { user: '1' }, scopes: ['consent:read'], ...more };
    const answer = await api.send('/v1/subjects/tokens', { method: 'POST', key: api.server.secretKey, body });
    expect(answer).toMatchObject({ status: 422, problem: { issues: [{ path }] } });
  });
}
