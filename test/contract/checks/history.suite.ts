import { expect, test } from 'vitest';
import { decision, newUser, type Api, type Browser } from '../api.js';

/** What somebody decided, as they and a backend read it. */
export function historyChecks(api: Api): void {
  const chose = async ({ privet }: Browser, ...all: ('granted' | 'denied')[]) => {
    const ids: string[] = [];
    for (const analytics of all) ids.unshift((await privet.consent.record(decision({ analytics }))).id);
    return ids;
  };
  const idsOf = async (list: AsyncIterable<{ id: string }>) => {
    const ids: string[] = [];
    for await (const { id } of list) ids.push(id);
    return ids;
  };
  const historyOf = (user: string) => idsOf(api.backend.consent.historyOf({ subject: { user }, limit: 2 }));

  test('a device reads its own decisions, newest first, however many a page holds', async () => {
    const browser = api.browser();
    const ids = await chose(browser, 'granted', 'denied', 'granted', 'denied', 'granted');
    await chose(api.browser(), 'granted');
    for (const limit of [1, 2, 5, 100]) expect(await idsOf(browser.privet.consent.history({ limit }))).toEqual(ids);
    const { data, nextCursor } = await browser.privet.consent.history({ limit: 5 }).page();
    expect([data.length, nextCursor]).toEqual([5, null]);
  });

  test('who decided nothing has none', async () => {
    expect(await api.browser().privet.consent.history().page()).toEqual({ data: [], nextCursor: null });
    expect(await historyOf(newUser())).toEqual([]);
  });

  test('a user’s is over all their devices, each from when it left nobody to when it left them', async () => {
    const [phone, laptop, user, next] = [api.browser(), api.browser(), newUser(), newUser()];
    const before = await chose(phone, 'granted');
    await api.backend.subjects.link({ device: phone.device, user });
    const during = await chose(phone, 'denied');
    await api.backend.subjects.unlink({ device: phone.device });
    const alone = await chose(phone, 'granted');
    await api.backend.subjects.link({ device: phone.device, user: next });
    const others = await chose(phone, 'denied');
    const { id: own } = await api.backend.consent.record(decision({ analytics: 'granted' }, { subject: { user } }));
    const onLaptop = await chose(laptop, 'denied');
    await api.backend.subjects.link({ device: laptop.device, user });
    expect(await historyOf(user)).toEqual([...onLaptop, own, ...during, ...before]);
    expect(await historyOf(next)).toEqual([...others, ...alone]);
    expect(await idsOf(phone.privet.consent.history())).toEqual([...others, ...alone, ...during, ...before]);
  });

  test('a receipt is for whose decision it is, wherever it was made', async () => {
    const [{ privet, device }, user] = [api.browser(), newUser()];
    const { id } = await privet.consent.record(decision({ analytics: 'granted' }));
    const tokenOf = async (name: string) => {
      const { token } = await api.backend.subjects.token({ subject: { user: name }, scopes: ['consent:read'] });
      return api.client({ token });
    };
    const ada = await tokenOf(user);
    expect(await api.failure(ada.consent.receipt({ id }))).toMatchObject({ code: 'CONSENT_NOT_FOUND', status: 404 });
    await api.backend.subjects.link({ device, user });
    expect((await ada.consent.receipt({ id })).payload).toBe((await privet.consent.receipt({ id })).payload);
    expect(await idsOf(ada.consent.history())).toEqual([id]);
    const stranger = await tokenOf(newUser());
    expect(await api.failure(stranger.consent.receipt({ id }))).toMatchObject({ code: 'CONSENT_NOT_FOUND' });
  });

  test('what was shown, how old somebody says to be, and what the clock said are kept', async () => {
    const { privet } = api.browser();
    const texts = { rejectAll: 'Nein, danke', __proto__x: '' };
    const shown = { layout: 'bar', widget: '@privet/widgets 1.0.0', texts, textsHash: `sha256-${'A'.repeat(43)}` };
    const evidence = { source: 'phone', reference: 'call 17' };
    const claimedAt = new Date(api.server.clock.now() - 60_000).toISOString();
    await privet.consent.record(decision({ analytics: 'granted' }, { shown, evidence, ageAtLeast: 16, decidedAt: claimedAt }));
    const { data } = await privet.consent.history().page();
    expect(data[0]).toMatchObject({ shown, evidence, ageAtLeast: 16, claimedAt, jurisdiction: null, jurisdictionFrom: 'none' });
  });

  test.each<[object, string]>([
    [{ shown: { textsHash: 'md5-1' } }, '/shown/textsHash'],
    [{ shown: { colour: 'red' } }, '/shown/colour'],
    [{ shown: { texts: { title: 'x'.repeat(2_001) } } }, '/shown/texts/title'],
    [{ shown: { texts: Object.fromEntries(Array.from({ length: 201 }, (_, n) => [`t${n}`, ''])) } }, '/shown/texts'],
    [{ shown: { texts: Object.fromEntries(Array.from({ length: 9 }, (_, n) => [`t${n}`, 'x'.repeat(1_900)])) } }, '/shown/texts'],
    [{ shown: { layout: '' } }, '/shown/layout'],
    [{ evidence: {} }, '/evidence/source'],
    [{ ageAtLeast: -1 }, '/ageAtLeast'],
    [{ ageAtLeast: 17.5 }, '/ageAtLeast'],
    [{ ageAtLeast: 151 }, '/ageAtLeast'],
  ])('%j is refused', async (more, path) => {
    const { device } = api.browser();
    const body = { ...decision({ analytics: 'granted' }), ...more };
    const answer = await api.send('/v1/consents', { method: 'POST', key: api.server.publishableKey, device, body });
    expect(answer).toMatchObject({ status: 422, problem: { issues: [{ path }] } });
  });
}
