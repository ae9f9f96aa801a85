import { describe, expect, test } from 'vitest';
import { decision, newDevice, newUser, type Api } from '../api.js';

/** Whose a device is, and so whose a choice is. */
export function linkingChecks(api: Api): void {
  const link = (device: string, user: string) => api.backend.subjects.link({ device, user });
  const unlink = (device: string) => api.backend.subjects.unlink({ device });
  const ago = (time: number) => new Date(api.server.clock.now() - time).toISOString();
  /** What the backend is told of a person, as `true choice`. */
  const told = async (subject: { user: string } | { device: string }, purpose = 'analytics', jurisdiction = 'DE') => {
    const { results } = await api.backend.consent.check({ checks: [{ subject, purpose, jurisdiction }] });
    return `${results[0]?.granted} ${results[0]?.reason}`;
  };

  test('what was chosen on a device becomes the user’s, and holds on their other devices', async () => {
    const [phone, laptop, user] = [api.browser(), api.browser(), newUser()];
    await phone.privet.consent.record(decision({ analytics: 'granted' }));
    await laptop.privet.consent.record(decision({ preferences: 'granted' }));
    const { effective } = await link(phone.device, user);
    expect(effective['analytics']).toEqual({ granted: true, reason: 'choice' });
    await link(laptop.device, user);
    expect((await laptop.privet.consent.current({ jurisdiction: 'DE' })).effective).toMatchObject({
      analytics: { granted: true, reason: 'choice' },
      preferences: { granted: true, reason: 'choice' },
    });
    await laptop.privet.consent.record(decision({ analytics: 'denied' }));
    expect([await told({ user }), await told({ device: phone.device })]).toEqual(['false choice', 'false choice']);
  });

  const minute = 60_000;
  test.each<[string, { device: number; user: number }, ['granted' | 'denied', 'granted' | 'denied'], string]>([
    ['the device’s is newer', { device: minute, user: 2 * minute }, ['granted', 'denied'], 'true choice'],
    ['the user’s is newer', { device: 2 * minute, user: minute }, ['granted', 'denied'], 'false choice'],
    ['both are of one instant, and the device’s denies', { device: minute, user: minute }, ['denied', 'granted'], 'false choice'],
    ['both are of one instant, and the user’s denies', { device: minute, user: minute }, ['granted', 'denied'], 'false choice'],
  ])('of two choices the newest stands, and of a tie the more protective: %s', async (_, before, [onDevice, byUser], expected) => {
    const [{ privet, device }, user] = [api.browser(), newUser()];
    const now = api.server.clock.now();
    const at = (time: number) => ({ decidedAt: new Date(now - time).toISOString() });
    await privet.consent.record(decision({ analytics: onDevice }, at(before.device)));
    await api.backend.consent.record(decision({ analytics: byUser }, { subject: { user }, ...at(before.user) }));
    await link(device, user);
    expect([await told({ user }), await told({ device })]).toEqual([expected, expected]);
  });

  test('linking twice changes nothing', async () => {
    const [{ privet, device }, user] = [api.browser(), newUser()];
    await privet.consent.record(decision({ analytics: 'granted' }));
    const first = await link(device, user);
    expect(await link(device, user)).toEqual(first);
    expect((await api.backend.consent.historyOf({ subject: { user } }).page()).data).toHaveLength(1);
  });

  test('a second user takes a device over, and gets nothing of what the first one chose', async () => {
    const [{ privet, device }, first, second] = [api.browser(), newUser(), newUser()];
    await privet.consent.record(decision({ analytics: 'granted' }));
    await link(device, first);
    await link(device, second);
    expect([await told({ user: first }), await told({ user: second })]).toEqual(['true choice', 'false default']);
    await privet.consent.record(decision({ analytics: 'denied', preferences: 'granted' }));
    expect([await told({ user: first }), await told({ user: second }, 'preferences')]).toEqual(['true choice', 'true choice']);
  });

  describe('after signing out', () => {
    test('a device changes its old user no more', async () => {
      const [{ privet, device }, user] = [api.browser(), newUser()];
      await privet.consent.record(decision({ analytics: 'granted' }));
      await link(device, user);
      expect(await unlink(device)).toBeUndefined();
      await privet.consent.record(decision({ analytics: 'denied' }));
      expect([await told({ user }), await told({ device })]).toEqual(['true choice', 'false choice']);
    });

    test('what the user refused elsewhere stays refused on the device, what they allowed elsewhere does not come along', async () => {
      const [phone, laptop, user] = [api.browser(), api.browser(), newUser()];
      await laptop.privet.consent.record(decision({ personalisation: 'granted' }));
      await link(laptop.device, user);
      await phone.privet.consent.record(decision({ analytics: 'denied', preferences: 'granted' }));
      await link(phone.device, user);
      await unlink(laptop.device);
      const device = { device: laptop.device };
      expect(await Promise.all(['analytics', 'preferences', 'personalisation'].map((id) => told(device, id)))).toEqual([
        'false choice',
        'false default',
        'true choice',
      ]);
    });

    test('signing out twice changes nothing', async () => {
      const [{ privet, device }, user] = [api.browser(), newUser()];
      await privet.consent.record(decision({ analytics: 'granted' }));
      await link(device, user);
      await unlink(device);
      await unlink(device);
      expect(await told({ device })).toBe('true choice');
    });
  });

  test('a device that is nobody’s can be neither linked nor unlinked', async () => {
    for (const call of [() => link(newDevice(), newUser()), () => unlink(newDevice())])
      expect(await api.failure(call())).toMatchObject({ code: 'DEVICE_NOT_FOUND', status: 404 });
  });

  test('a signal on a device is heard of for its user, and on their other devices', async () => {
    const [phone, laptop, user] = [api.browser(), api.browser(), newUser()];
    await phone.privet.consent.record(decision({}, { method: 'signal' }), { headers: { 'Sec-GPC': '1' } });
    await laptop.privet.consent.record(decision({ analytics: 'granted' }));
    expect(await told({ user }, 'advertising', 'US-CA')).toBe('true default');
    await link(phone.device, user);
    await link(laptop.device, user);
    const expected = 'false gpc';
    expect(await told({ user }, 'advertising', 'US-CA')).toBe(expected);
    expect(await told({ device: laptop.device }, 'advertising', 'US-CA')).toBe(expected);
    expect((await laptop.privet.consent.current({ jurisdiction: 'US-CA' })).effective['advertising']).toEqual({
      granted: false,
      reason: 'gpc',
    });
  });

  test('an Idempotency-Key makes linking again the same answer, also when the device has moved on', async () => {
    const [{ privet, device }, user] = [api.browser(), newUser()];
    await privet.consent.record(decision({ analytics: 'granted' }, { decidedAt: ago(minute) }));
    const idempotencyKey = crypto.randomUUID();
    const first = await api.backend.subjects.link({ device, user }, { idempotencyKey });
    await link(device, newUser());
    expect(await api.backend.subjects.link({ device, user }, { idempotencyKey })).toEqual(first);
    await privet.consent.record(decision({ analytics: 'denied' }));
    expect(await told({ user })).toBe('true choice');
  });
}
