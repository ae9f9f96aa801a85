import { describe, expect, test } from 'vitest';
import { decision, newDevice, newUser, type Api } from '../api.js';
import { policy } from '../contract-server.js';

const day = 86_400_000;

export function consentChecks(api: Api): void {
  test('before any choice the place decides, and every optional purpose is asked about', async () => {
    const { privet } = api.browser();
    const strict = await privet.consent.current({ jurisdiction: 'DE' });
    expect(strict).toMatchObject({ policyVersion: policy.version, decidedAt: null });
    expect(strict.effective).toMatchObject({
      account: { granted: true, reason: 'required' },
      analytics: { granted: false, reason: 'default' },
      advertising: { granted: false, reason: 'default' },
    });
    expect(strict.reask).toEqual(expect.arrayContaining(['analytics', 'advertising']));
    const { effective } = await privet.consent.current({ jurisdiction: 'US-CA' });
    expect(effective['analytics']).toEqual({ granted: true, reason: 'default' });
  });

  test('also for a browser that is nobody yet', async () => {
    const nobody = api.client({ key: api.server.publishableKey });
    expect(await nobody.consent.current({ jurisdiction: 'DE' })).toMatchObject({ decidedAt: null });
  });

  test('a choice is recorded, in effect at once, and nobody is asked again', async () => {
    const { privet } = api.browser();
    const recorded = await privet.consent.record(decision({ analytics: 'granted', advertising: 'denied' }, { jurisdiction: 'DE' }));
    expect(recorded).toMatchObject({ id: expect.stringMatching(/^con_/), policyVersion: policy.version });
    expect(recorded.effective).toMatchObject({
      analytics: { granted: true, reason: 'choice' },
      advertising: { granted: false, reason: 'choice' },
    });
    const current = await privet.consent.current({ jurisdiction: 'DE' });
    expect(current.effective).toEqual(recorded.effective);
    expect(current.decidedAt).toBe(recorded.recordedAt);
    expect(current.reask).not.toContain('analytics');
  });

  test('the newest choice of a purpose stands, and leaves the others as they are', async () => {
    const { privet } = api.browser();
    await privet.consent.record(decision({ analytics: 'granted', preferences: 'granted' }));
    const { effective } = await privet.consent.record(decision({ analytics: 'denied' }, { method: 'preferences' }));
    expect(effective).toMatchObject({
      analytics: { granted: false, reason: 'choice' },
      preferences: { granted: true, reason: 'choice' },
    });
  });

  test('legitimate interests can be objected to', async () => {
    const { privet } = api.browser();
    const { effective } = await privet.consent.record(decision({ 'direct-marketing': 'denied' }));
    expect(effective['direct-marketing']).toEqual({ granted: false, reason: 'objected' });
  });

  describe('GPC', () => {
    const headers = { 'Sec-GPC': '1' };

    test('denies what sells or shares, without a choice and against a default', async () => {
      const { privet } = api.browser();
      const { effective } = await privet.consent.current({ jurisdiction: 'US-CA' }, { headers });
      expect(effective).toMatchObject({ advertising: { granted: false, reason: 'gpc' }, analytics: { granted: true, reason: 'default' } });
    });

    test('is recorded once for a device, and stands when the header is gone', async () => {
      const { privet } = api.browser();
      const signal = decision({}, { method: 'signal', jurisdiction: 'US-CA' });
      const first = await privet.consent.record(signal, { headers });
      const second = await privet.consent.record(signal, { headers });
      expect(second.id).toBe(first.id);
      const { effective } = await privet.consent.current({ jurisdiction: 'US-CA' });
      expect(effective['advertising']).toEqual({ granted: false, reason: 'gpc' });
    });
  });

  describe('a backend', () => {
    test('records for a person, and asks before it acts', async () => {
      const user = newUser();
      const { backend } = api;
      const asked = { checks: [{ subject: { user }, purpose: 'analytics', jurisdiction: 'DE' }] };
      expect(await backend.consent.check(asked)).toEqual({
        results: [{ granted: false, reason: 'default', policyVersion: policy.version, decidedAt: null }],
      });
      const { recordedAt } = await backend.consent.record(decision({ analytics: 'granted' }, { subject: { user }, method: 'form' }));
      expect(await backend.consent.check(asked)).toEqual({
        results: [{ granted: true, reason: 'choice', policyVersion: policy.version, decidedAt: recordedAt }],
      });
    });

    test('hears what a device chose, in the order in which it asks', async () => {
      const { privet, device } = api.browser();
      await privet.consent.record(decision({ analytics: 'granted', advertising: 'denied' }));
      const subject = { device };
      const { results } = await api.backend.consent.check({
        checks: [
          { subject, purpose: 'advertising' },
          { subject, purpose: 'analytics' },
          { subject: { device: newDevice() }, purpose: 'analytics' },
          { subject, purpose: 'account' },
        ],
      });
      expect(results.map(({ granted, reason }) => `${granted} ${reason}`)).toEqual([
        'false choice',
        'true choice',
        'false default',
        'true required',
      ]);
    });

    test('knows an address however it is written', async () => {
      const email = `Ada-${crypto.randomUUID()}@Example.com`;
      await api.backend.consent.record(decision({ analytics: 'granted' }, { subject: { email }, method: 'form' }));
      const { results } = await api.backend.consent.check({
        checks: [{ subject: { email: email.toLowerCase() }, purpose: 'analytics' }],
      });
      expect(results[0]?.granted).toBe(true);
    });

    test('may ask 10,000 questions at once, and no more', async () => {
      const checks = Array.from({ length: 10_000 }, (_, n) => ({ subject: { user: `${n}` }, purpose: 'analytics' }));
      expect((await api.backend.consent.check({ checks })).results).toHaveLength(10_000);
      const tooMany = await api.failure(api.backend.consent.check({ checks: [...checks, ...checks.slice(0, 1)] }));
      expect(tooMany).toMatchObject({ code: 'INVALID_INPUT', status: 422, issues: [{ path: '/checks' }] });
    }, 30_000);

    test('is told which purpose there is not', async () => {
      const error = await api.failure(
        api.backend.consent.check({
          checks: [
            { subject: { user: '1' }, purpose: 'analytics' },
            { subject: { user: '1' }, purpose: 'nothing' },
          ],
        }),
      );
      expect(error).toMatchObject({ status: 422, issues: [{ path: '/checks/1/purpose', code: 'unknown_purpose' }] });
    });
  });

  test('a grant lapses after the time that the policy gives it, a denial does not', async () => {
    const { privet } = api.browser();
    const longAgo = new Date(api.server.clock.now() - 300 * day).toISOString();
    await privet.consent.record(decision({ analytics: 'granted', advertising: 'denied' }, { decidedAt: longAgo, jurisdiction: 'DE' }));
    const { effective, reask } = await privet.consent.current({ jurisdiction: 'DE' });
    expect(effective).toMatchObject({
      analytics: { granted: false, reason: 'expired' },
      advertising: { granted: false, reason: 'choice' },
    });
    expect(reask).toContain('analytics');
  });
}
