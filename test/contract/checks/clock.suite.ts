import { expect, test } from 'vitest';
import { decision, type Api } from '../api.js';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** When a decision was made, though no device’s clock can be trusted. */
export function clockChecks(api: Api): void {
  const at = (offset: number) => new Date(api.server.clock.now() + offset).toISOString();
  /** How long before it was recorded a decision is kept as decided, in milliseconds. */
  const agedBy = async (times: { decidedAt?: string; sentAt?: string }) => {
    const { id } = await api.browser().privet.consent.record(decision({ analytics: 'granted' }, times));
    const { data } = await api.backend.consent.list({ limit: 1 }).page();
    expect(data[0]?.id).toBe(id);
    return Date.parse(data[0]?.recordedAt ?? '') - Date.parse(data[0]?.decidedAt ?? '');
  };
  const refused = async (times: { decidedAt?: string; sentAt?: string }) => {
    const error = await api.failure(api.browser().privet.consent.record(decision({ analytics: 'granted' }, times)));
    expect(error).toMatchObject({ code: 'INVALID_INPUT', status: 422 });
    return error.issues.map(({ path }) => path);
  };
  /** The call itself takes a while. */
  const about = (time: number) => expect.toSatisfy((age: number) => age >= time && age < time + 5_000, `about ${time} ms`);

  test('a choice that names no time was made when it came', async () => {
    expect(await agedBy({})).toBe(0);
  });

  test('a choice from the queue keeps the time at which it was made', async () => {
    expect(await agedBy({ decidedAt: at(-7 * day) })).toEqual(about(7 * day));
    const sentAt = api.server.clock.now();
    expect(await agedBy({ decidedAt: new Date(sentAt - 7 * day).toISOString(), sentAt: new Date(sentAt).toISOString() })).toBe(7 * day);
  });

  test('sentAt sets a wrong clock right, ahead or behind', async () => {
    for (const wrong of [3 * day, -400 * day])
      expect(await agedBy({ decidedAt: at(wrong - hour), sentAt: at(wrong) })).toEqual(about(hour - 5));
  });

  test('a clock that is a little ahead makes no decision of the future', async () => {
    expect(await agedBy({ decidedAt: at(4 * minute) })).toBe(0);
  });

  test('more than 5 minutes ahead, without sentAt, is refused', async () => {
    expect(await refused({ decidedAt: at(6 * minute) })).toEqual(['/decidedAt']);
  });

  test('more than 13 months ago is refused', async () => {
    expect(await refused({ decidedAt: at(-397 * day) })).toEqual(['/decidedAt']);
    expect(await refused({ decidedAt: at(-400 * day), sentAt: at(0) })).toEqual(['/decidedAt']);
    expect(await agedBy({ decidedAt: at(-395 * day) })).toEqual(about(395 * day));
  });

  test('sent before it was decided is refused', async () => {
    expect(await refused({ decidedAt: at(0), sentAt: at(-minute) })).toEqual(['/sentAt']);
  });

  test('what is no time is refused', async () => {
    for (const decidedAt of ['yesterday', '2026-11-24', '2026-11-24T09:30:00', '2026-02-30T00:00:00Z', ''])
      expect(await refused({ decidedAt })).toEqual(['/decidedAt']);
  });

  test('times come with any offset, and go in UTC with milliseconds', async () => {
    const { privet } = api.browser();
    const ago = new Date(api.server.clock.now() - hour);
    const inKolkata = new Date(ago.getTime() + 5.5 * hour).toISOString().replace('Z', '+05:30');
    await privet.consent.record(decision({ analytics: 'granted' }, { decidedAt: inKolkata }));
    expect((await privet.consent.current()).decidedAt).toBe(ago.toISOString());
  });

  test('of two choices on one device the later one stands, whichever comes first', async () => {
    const { privet } = api.browser();
    await privet.consent.record(decision({ analytics: 'denied' }, { decidedAt: at(-minute) }));
    const { effective } = await privet.consent.record(decision({ analytics: 'granted' }, { decidedAt: at(-hour) }));
    expect(effective['analytics']).toEqual({ granted: false, reason: 'choice' });
  });
}
