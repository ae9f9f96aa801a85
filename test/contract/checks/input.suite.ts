import { expect, test } from 'vitest';
import { decision, newDevice, newUser, type Api } from '../api.js';

/** Input that is wrong: each fault is named by where it stands, and nothing breaks. */
export function inputChecks(api: Api): void {
  const post = (body: unknown) => api.send('/v1/consents', { method: 'POST', key: api.server.publishableKey, device: newDevice(), body });
  const good = decision({ analytics: 'granted' });

  test.each<[string, object | string, string[]]>([
    ['an unknown field', { ...good, colour: 'red' }, ['/colour']],
    ['an unknown purpose', { ...good, choices: { analytics: 'granted', nothing: 'denied' } }, ['/choices/nothing']],
    [
      'a choice that is none',
      { ...good, choices: { analytics: 'maybe', advertising: true } },
      ['/choices/analytics', '/choices/advertising'],
    ],
    ['a name that is no id', { ...good, choices: { 'a/b~c': 'granted' } }, ['/choices/a~1b~0c']],
    ['a prototype', `${JSON.stringify(good).slice(0, -1)},"choices":{"__proto__":"granted"}}`, ['/choices']],
    ['no choice', { ...good, choices: {} }, ['/choices']],
    ['a signal without a signal', { ...good, choices: {}, method: 'signal' }, ['/choices']],
    ['a purpose that cannot be refused', { ...good, choices: { account: 'denied' } }, ['/choices/account']],
    ['another policy version', { ...good, policyVersion: '1' }, ['/policyVersion']],
    ['another method', { ...good, method: 'telepathy' }, ['/method']],
    ['a language that is none', { ...good, locale: 'en_US!' }, ['/locale']],
    ['a place that is none', { ...good, jurisdiction: 'Germany' }, ['/jurisdiction']],
    ['a place that there is not', { ...good, jurisdiction: 'XX' }, ['/jurisdiction']],
    ['a short decisionId', { ...good, decisionId: 'short' }, ['/decisionId']],
    ['an unknown signal', { ...good, signals: { gpc: 'yes', radio: true } }, ['/signals/gpc', '/signals/radio']],
    ['nothing', {}, ['/policyVersion', '/choices', '/method', '/locale']],
    ['a list', [], ['']],
    ['null', 'null', ['']],
    ['a number', '7', ['']],
  ])('%s', async (_, body, paths) => {
    const answer = await post(body);
    expect(answer).toMatchObject({ status: 422, problem: { code: 'INVALID_INPUT' } });
    expect(answer.problem.issues?.map(({ path }) => path).sort()).toEqual([...paths].sort());
    for (const { message } of answer.problem.issues ?? []) expect(message).toMatch(/\w{3}/);
  });

  test('all faults that the policy finds are named at once', async () => {
    const answer = await post({
      ...good,
      policyVersion: '1',
      choices: { nothing: 'granted', account: 'denied' },
      decidedAt: '2001-01-01T00:00:00Z',
    });
    expect(answer.problem.issues?.map(({ path }) => path)).toEqual([
      '/policyVersion',
      '/choices/nothing',
      '/choices/account',
      '/decidedAt',
    ]);
  });

  test.each<[string, string]>([
    ['nothing at all', ''],
    ['half of it', '{"policyVersion":'],
    ['a form', 'a=1&b=2'],
    ['a comment', '{} // {}'],
    ['a byte-order mark and text', '\uFEFFhello'],
  ])('%s is not JSON', async (_, body) => {
    expect(await post(body)).toMatchObject({ status: 400, problem: { code: 'BODY_NOT_JSON' } });
  });

  test('what is nested deeply breaks nothing', async () => {
    const deep = `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`;
    expect(await post(deep)).toMatchObject({ status: 422 });
  });

  test('another media type is not taken, whatever the body says', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', 'application/xml']) {
      const headers = { 'Content-Type': type };
      const answer = await api.send('/v1/consents', {
        method: 'POST',
        key: api.server.publishableKey,
        device: newDevice(),
        headers,
        body: good,
      });
      expect(answer).toMatchObject({ status: 415, problem: { code: 'MEDIA_TYPE_UNSUPPORTED' } });
    }
    const headers = { 'Content-Type': 'Application/JSON; charset=utf-8' };
    expect(
      await api.send('/v1/consents', { method: 'POST', key: api.server.publishableKey, device: newDevice(), headers, body: good }),
    ).toMatchObject({
      status: 201,
    });
  });

  test.each(['😀', "'; drop table decisions; --", 'constructor', ' '])('a person may be called %j', async (name) => {
    const user = `${newUser()}${name}`;
    await api.backend.consent.record(decision({ analytics: 'granted' }, { subject: { user } }));
    const { results } = await api.backend.consent.check({ checks: [{ subject: { user }, purpose: 'analytics' }] });
    expect(results[0]).toMatchObject({ granted: true, reason: 'choice' });
  });

  test.each(['😀', "Robert'); --", 'constructor'])('a key may be called %j', async (name) => {
    expect(await api.backend.keys.create({ kind: 'secret', scopes: ['consent:read'], name })).toMatchObject({ name });
  });

  test.each([
    [{}, '/checks/0/subject'],
    [{ user: '1', email: 'ada@example.com' }, '/checks/0/subject'],
    [{ phone: '1' }, '/checks/0/subject/phone'],
    [{ user: '' }, '/checks/0/subject/user'],
    [{ user: 'a'.repeat(257) }, '/checks/0/subject/user'],
    [{ user: 'a\u0000b' }, '/checks/0/subject/user'],
    [{ user: '\ud800' }, '/checks/0/subject/user'],
    [{ email: 'ada' }, '/checks/0/subject/email'],
    [{ device: 'dev_1' }, '/checks/0/subject/device'],
  ])('%j is nobody', async (subject, path) => {
    const answer = await api.send('/v1/consents/check', {
      method: 'POST',
      key: api.server.secretKey,
      body: { checks: [{ subject, purpose: 'analytics' }] },
    });
    expect(answer.status).toBe(422);
    expect(answer.problem.issues?.map((issue) => issue.path)).toContain(path);
  });

  test('a backend has to say whose choice it records', async () => {
    const error = await api.failure(api.backend.consent.record(good));
    expect(error).toMatchObject({ code: 'INVALID_INPUT', issues: [{ path: '/subject', code: 'subject_missing' }] });
  });

  test.each(['%E0%A4%A', '%00', '..%2f..%2fhealthz', 'con_1%20', '%F0%9F%98%80', '%ED%A0%80'])('there is no receipt of %s', async (id) => {
    const answer = await api.send(`/v1/consents/${id}/receipt`, { key: api.server.secretKey });
    expect([answer.status, answer.problem.code]).toEqual([404, expect.stringMatching(/^(CONSENT_)?NOT_FOUND$/)]);
  });
}
