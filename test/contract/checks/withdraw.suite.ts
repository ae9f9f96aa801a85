import { canBeDenied } from '@privet/types';
import { expect, test } from 'vitest';
import { decision, newUser, type Api } from '../api.js';
import { policy } from '../contract-server.js';

const policyVersion = policy.version;
const refused = { granted: false, reason: 'choice' };

/** Taking consent back is as easy as giving it was (GDPR Art. 7(3)). */
export function withdrawChecks(api: Api): void {
  const both = { analytics: 'granted', preferences: 'granted' } as const;
  const withdraw = (body: object) =>
    api.send('/v1/consents/withdraw', { method: 'POST', key: api.server.publishableKey, device: api.browser().device, body });

  test('for one purpose leaves the others as they are', async () => {
    const { privet } = api.browser();
    await privet.consent.record(decision(both));
    const { effective, id } = await privet.consent.withdraw({ policyVersion, purposes: ['analytics'] });
    expect(effective).toMatchObject({ analytics: refused, preferences: { granted: true, reason: 'choice' } });
    const { data } = await privet.consent.history().page();
    expect(data[0]).toMatchObject({ id, choices: { analytics: 'denied' }, method: 'api', locale: policy.defaultLocale });
  });

  test('for all takes back what can be refused, and objects where the purpose rests on interests', async () => {
    const { privet } = api.browser();
    await privet.consent.record(decision(both));
    const { effective } = await privet.consent.withdraw({ policyVersion, method: 'preferences', locale: 'de' });
    for (const purpose of policy.purposes) {
      const answer = effective[purpose.id];
      expect(answer?.granted, purpose.id).toBe(!canBeDenied(purpose));
      if (!answer?.granted) expect(answer?.reason, purpose.id).toBe(purpose.legalBasis === 'consent' ? 'choice' : 'objected');
    }
    expect((await privet.consent.history().page()).data[0]).toMatchObject({ method: 'preferences', locale: 'de' });
  });

  test('by a backend names the person', async () => {
    const subject = { user: newUser() };
    await api.backend.consent.record(decision(both, { subject }));
    const { effective } = await api.backend.consent.withdraw({ policyVersion, subject, purposes: ['preferences'] });
    expect(effective).toMatchObject({ preferences: refused, analytics: { granted: true } });
    const error = await api.failure(api.backend.consent.withdraw({ policyVersion }));
    expect(error).toMatchObject({ code: 'INVALID_INPUT', issues: [{ path: '/subject', code: 'subject_missing' }] });
  });

  test('by a token is for its person', async () => {
    const subject = { user: newUser() };
    await api.backend.consent.record(decision(both, { subject }));
    const { token } = await api.backend.subjects.token({ subject, scopes: ['consent:write'] });
    await api.client({ token }).consent.withdraw({ policyVersion, purposes: ['analytics'] });
    const { results } = await api.backend.consent.check({ checks: [{ subject, purpose: 'analytics' }] });
    expect(results[0]).toMatchObject(refused);
  });

  test('sent again with its decisionId is one decision', async () => {
    const { privet } = api.browser();
    const call = { policyVersion, purposes: ['analytics'], decisionId: `decision-${crypto.randomUUID()}` };
    const first = await privet.consent.withdraw(call);
    expect(await privet.consent.withdraw(call)).toMatchObject({ id: first.id, recordedAt: first.recordedAt });
    const error = await api.failure(privet.consent.withdraw({ ...call, purposes: ['preferences'] }));
    expect(error).toMatchObject({ code: 'DECISION_ID_REUSED', status: 422 });
  });

  test.each<[string, object, string[]]>([
    ['an unknown purpose', { policyVersion, purposes: ['analytics', 'nothing'] }, ['/purposes/1']],
    ['a required purpose', { policyVersion, purposes: ['account'] }, ['/purposes/0']],
    ['no purpose', { policyVersion, purposes: [] }, ['/purposes']],
    ['an unknown version', { policyVersion: '1' }, ['/policyVersion']],
    ['an unknown version and purpose', { policyVersion: '1', purposes: ['nothing'] }, ['/policyVersion', '/purposes/0']],
    ['a person whom a browser names', { policyVersion, subject: { user: '42' } }, ['/subject']],
    ['choices', { policyVersion, choices: { analytics: 'denied' } }, ['/choices']],
  ])('%s is refused', async (_, body, paths) => {
    const answer = await withdraw(body);
    expect(answer).toMatchObject({ status: 422, problem: { code: 'INVALID_INPUT' } });
    expect(answer.problem.issues?.map(({ path }) => path)).toEqual(paths);
  });
}
