import { expect, test } from 'vitest';
import { decision, newUser, type Api } from '../api.js';

/** What a device may see and do: its own, and nothing of anybody else’s. */
export function deviceChecks(api: Api): void {
  test('do not hear of each other’s choices', async () => {
    const [one, other] = [api.browser(), api.browser()];
    await one.privet.consent.record(decision({ analytics: 'granted' }));
    expect((await other.privet.consent.current()).decidedAt).toBeNull();
  });

  test('cannot read each other’s receipts, and are not told that there is one', async () => {
    const [one, other] = [api.browser(), api.browser()];
    const { id } = await one.privet.consent.record(decision({ analytics: 'granted' }));
    expect(await one.privet.consent.receipt({ id })).toHaveProperty('signature');
    const refused = await api.failure(other.privet.consent.receipt({ id }));
    const unknown = await api.failure(other.privet.consent.receipt({ id: 'con_00000000000000000000000000' }));
    expect(refused).toMatchObject({ code: 'CONSENT_NOT_FOUND', status: 404, issues: [] });
    expect({ ...refused, requestId: '' }).toEqual({ ...unknown, requestId: '' });
  });

  test('cannot speak for a person', async () => {
    const { privet } = api.browser();
    const error = await api.failure(privet.consent.record(decision({ analytics: 'granted' }, { subject: { user: newUser() } })));
    expect(error).toMatchObject({ code: 'INVALID_INPUT', issues: [{ path: '/subject', code: 'subject_not_allowed' }] });
  });

  test('are no backends', async () => {
    const { privet } = api.browser();
    for (const call of [
      privet.consent.list().page(),
      privet.consent.check({ checks: [{ subject: { user: '1' }, purpose: 'analytics' }] }),
      privet.keys.create({ kind: 'secret', scopes: ['*'] }),
    ])
      expect(await api.failure(call)).toMatchObject({ code: 'FORBIDDEN', status: 403 });
  });

  test.each(['dev_short', 'dev_', `device_${'a'.repeat(32)}`, `dev_${'a'.repeat(129)}`, `dev_${'a'.repeat(31)}!`])(
    'are not called %s',
    async (device) => {
      const error = await api.failure(api.browser().privet.consent.record(decision({ analytics: 'granted' }), { device }));
      expect(error).toMatchObject({ code: 'DEVICE_INVALID', status: 400 });
    },
  );

  test('have to say who they are when they choose', async () => {
    const nobody = api.client({ key: api.server.publishableKey });
    expect(await api.failure(nobody.consent.record(decision({ analytics: 'granted' })))).toMatchObject({ code: 'DEVICE_INVALID' });
  });

  test('are kept as hashes: no list names one', async () => {
    const { privet, device } = api.browser();
    const { id } = await privet.consent.record(decision({ analytics: 'granted' }));
    const { data } = await api.backend.consent.list({ limit: 1 }).page();
    expect(data[0]).toMatchObject({ id, subject: expect.stringMatching(/^device:[\w-]{22}$/) });
    expect(JSON.stringify(data)).not.toContain(device);
  });
}
