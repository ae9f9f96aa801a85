import type { ImportedConsent } from '@privet/types';
import { expect, test } from 'vitest';
import { newUser, type Api } from '../api.js';
import { policy } from '../contract-server.js';

const day = 86_400_000;

/** Consents that were given elsewhere, each with what proves it. */
export function importChecks(api: Api): void {
  const line = (more: Partial<ImportedConsent> = {}): ImportedConsent => ({
    subject: { user: newUser() },
    policyVersion: policy.version,
    choices: { analytics: 'granted' },
    decidedAt: new Date(api.server.clock.now() - day).toISOString(),
    evidence: { source: 'paper', reference: 'Cabinet 4, folder 17' },
    ...more,
  });
  const send = (consents: unknown) => api.send('/v1/consents/import', { method: 'POST', key: api.server.secretKey, body: { consents } });
  const told = async ({ subject }: ImportedConsent, purpose = 'analytics') =>
    (await api.backend.consent.check({ checks: [{ subject, purpose, jurisdiction: 'DE' }] })).results[0];
  const historyOf = async ({ subject }: ImportedConsent) => (await api.backend.consent.historyOf({ subject }).page()).data;

  test('hold as of when they were given, and keep their evidence', async () => {
    const one = line({ locale: 'de', jurisdiction: 'DE' });
    const { results } = await api.backend.consent.import({ consents: [one] });
    expect(await told(one)).toEqual({ granted: true, reason: 'choice', policyVersion: policy.version, decidedAt: one.decidedAt });
    const { subject, ...said } = one;
    expect(await historyOf({ ...said, subject })).toMatchObject([{ ...said, ...results[0], method: 'import', shown: {} }]);
    const { payload } = await api.backend.consent.receipt({ id: results[0]?.id ?? '' });
    expect(Buffer.from(payload, 'base64url').toString()).toContain('Cabinet 4, folder 17');
  });

  test('once imported are not imported again', async () => {
    const consents = [line(), line({ choices: { analytics: 'denied', preferences: 'granted' } })];
    const first = await api.backend.consent.import({ consents });
    expect(await api.backend.consent.import({ consents: consents.toReversed() })).toEqual({ results: first.results.toReversed() });
    for (const one of consents) expect(await historyOf(one)).toHaveLength(1);
  });

  test('that have expired, or that somebody has changed their mind about, open nothing', async () => {
    const [old, changed] = [line({ decidedAt: '2016-05-04T00:00:00Z' }), line()];
    await api.backend.consent.record({
      policyVersion: policy.version,
      choices: { analytics: 'denied' },
      method: 'form',
      locale: 'en',
      subject: { user: changed.subject.user ?? '' },
    });
    await api.backend.consent.import({ consents: [old, changed] });
    expect(await told(old)).toMatchObject({ granted: false, reason: 'expired' });
    expect(await told(changed)).toMatchObject({ granted: false, reason: 'choice' });
  });

  test('10,000 come in one call, and no more', async () => {
    const subject = { user: newUser() };
    const at = api.server.clock.now() - day;
    const many = Array.from({ length: 10_001 }, (_, n) => line({ subject, decidedAt: new Date(at + n).toISOString() }));
    const answer = await send(many);
    expect(answer).toMatchObject({ status: 422, problem: { code: 'INVALID_INPUT', issues: [{ path: '/consents' }] } });
    expect((await api.backend.consent.import({ consents: many.slice(1) })).results).toHaveLength(10_000);
  }, 120_000);

  const bad: [string, (at: number) => object, string[]][] = [
    ['without evidence', () => ({ evidence: undefined }), ['/consents/1/evidence']],
    ['with evidence that says nothing', () => ({ evidence: { source: '' } }), ['/consents/1/evidence/source']],
    ['of a version that never was', () => ({ policyVersion: '1' }), ['/consents/1/policyVersion']],
    [
      'of a purpose that the version has not',
      () => ({ choices: { analytics: 'granted', nothing: 'granted' } }),
      ['/consents/1/choices/nothing'],
    ],
    ['that refuses what cannot be', () => ({ choices: { account: 'denied' } }), ['/consents/1/choices/account']],
    ['without a choice', () => ({ choices: {} }), ['/consents/1/choices']],
    ['of tomorrow', (at) => ({ decidedAt: new Date(at + day).toISOString() }), ['/consents/1/decidedAt']],
    ['of nobody', () => ({ subject: {} }), ['/consents/1/subject']],
    ['of no time', () => ({ decidedAt: undefined }), ['/consents/1/decidedAt']],
    ['with a field too many', () => ({ colour: 'red' }), ['/consents/1/colour']],
  ];
  test.each(bad)('a line %s is named, and none is imported', async (_, more, paths) => {
    const good = line();
    const answer = await send([good, { ...line(), ...more(api.server.clock.now()) }, line()]);
    expect(answer).toMatchObject({ status: 422, problem: { code: 'INVALID_INPUT' } });
    expect(answer.problem.issues?.map(({ path }) => path)).toEqual(paths);
    expect(await historyOf(good)).toEqual([]);
  });

  test('a decisionId of other choices is named, and none is imported', async () => {
    const kept = line({ decisionId: `decision-${crypto.randomUUID()}` });
    await api.backend.consent.import({ consents: [kept] });
    const good = line();
    const answer = await send([good, { ...kept, choices: { analytics: 'denied' } }]);
    expect(answer).toMatchObject({ status: 422, problem: { issues: [{ path: '/consents/1/decisionId', code: 'decision_id_reused' }] } });
    expect(await historyOf(good)).toEqual([]);
    const twice = line({ decisionId: `decision-${crypto.randomUUID()}` });
    const inOneCall = await send([twice, { ...twice, choices: { analytics: 'denied' } }]);
    expect(inOneCall).toMatchObject({ status: 422, problem: { issues: [{ path: '/consents/1/decisionId' }] } });
    expect(await historyOf(twice)).toEqual([]);
  });

  test('none is no import', async () => {
    expect(await send([])).toMatchObject({ status: 422, problem: { issues: [{ path: '/consents' }] } });
  });
}
