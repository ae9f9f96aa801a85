import { describe, expect, test } from 'vitest';
import { decision, newDevice, newUser, type Api } from '../api.js';

const week = 7 * 86_400_000;
const newKey = () => crypto.randomUUID();

/** Sending a call again changes nothing. */
export function onceChecks(api: Api): void {
  const recordedBy = async (ids: readonly string[]) => {
    const { data } = await api.backend.consent.list({ limit: 100 }).page();
    return data.filter(({ id }) => ids.includes(id)).length;
  };

  describe('a client', () => {
    /** The first answers never arrive, though the server has done what it was asked. */
    const losing = (lose: (response: Response) => Promise<Response>) => {
      let lost = 0;
      const fetchAndLose = async (request: Request) => {
        const response = await fetch(request);
        return (lost += 1) <= 2 ? lose(response) : response;
      };
      const { server } = api;
      const device = newDevice();
      // On a busy machine an answer that is not lost may be late, too: there are tries enough.
      const retry = { limit: 10, delay: 1, attemptTimeout: 500 };
      return api.client({ key: server.publishableKey, device, fetch: fetchAndLose, retry });
    };

    test.each<[string, (response: Response) => Promise<Response>]>([
      ['whose connection breaks', () => Promise.reject(new TypeError('connection reset'))],
      ['whose proxy answers 502', async () => new Response('Bad gateway', { status: 502 })],
      ['who waits too long', () => new Promise(() => {})],
    ])('%s tries again, and has recorded once', async (_, lose) => {
      const { id } = await losing(lose).consent.record(decision({ analytics: 'granted' }));
      const { data } = await api.backend.consent.list({ limit: 2 }).page();
      expect(data[0]?.id).toBe(id);
      expect(data[1]?.subject).not.toBe(data[0]?.subject);
    });
  });

  describe('an Idempotency-Key', () => {
    test('gives the same call the same answer, and one record', async () => {
      const { privet } = api.browser();
      const idempotencyKey = newKey();
      const first = await privet.consent.record(decision({ analytics: 'granted' }), { idempotencyKey });
      await privet.consent.record(decision({ analytics: 'denied' }));
      expect(await privet.consent.record(decision({ analytics: 'granted' }), { idempotencyKey })).toEqual(first);
      expect((await privet.consent.current()).effective['analytics']).toEqual({ granted: false, reason: 'choice' });
    });

    test('does so for calls that come together', async () => {
      const { privet } = api.browser();
      const idempotencyKey = newKey();
      const answers = await Promise.all(
        Array.from({ length: 12 }, () => privet.consent.record(decision({ analytics: 'granted' }), { idempotencyKey })),
      );
      expect(answers).toEqual(Array.from({ length: 12 }, () => answers[0]));
      expect(await recordedBy(answers.map(({ id }) => id))).toBe(1);
    });

    test('looks neither at the order of fields nor at sentAt', async () => {
      const { device } = api.browser();
      const call = { method: 'POST', key: api.server.publishableKey, device, headers: { 'Idempotency-Key': newKey() } };
      const decidedAt = new Date(api.server.clock.now() - 60_000).toISOString();
      const body = { ...decision({ analytics: 'granted', advertising: 'denied' }), decidedAt, sentAt: decidedAt };
      const first = await api.send('/v1/consents', { ...call, body });
      const turned = {
        sentAt: new Date(api.server.clock.now()).toISOString(),
        ...Object.fromEntries(Object.entries(body).reverse().slice(1)),
      };
      const again = await api.send('/v1/consents', { ...call, body: turned });
      expect([first.status, again.status, again.text]).toEqual([201, 201, first.text]);
    });

    test('is refused with another body', async () => {
      const { privet } = api.browser();
      const idempotencyKey = newKey();
      await privet.consent.record(decision({ analytics: 'granted' }), { idempotencyKey });
      const error = await api.failure(privet.consent.record(decision({ analytics: 'denied' }), { idempotencyKey }));
      expect(error).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED', status: 422 });
    });

    test('belongs to who sends it: another device, another person or another key means another call', async () => {
      const idempotencyKey = newKey();
      const [one, other] = [api.browser(), api.browser()];
      const first = await one.privet.consent.record(decision({ analytics: 'granted' }), { idempotencyKey });
      const second = await other.privet.consent.record(decision({ analytics: 'denied' }), { idempotencyKey });
      const third = await api.backend.consent.record(decision({ analytics: 'granted' }, { subject: { user: newUser() } }), {
        idempotencyKey,
      });
      expect(await recordedBy([first.id, second.id, third.id])).toBe(3);
    });

    test('is not used up by a call that fails', async () => {
      const { privet } = api.browser();
      const idempotencyKey = newKey();
      expect(await api.failure(privet.consent.record(decision({ nothing: 'granted' }), { idempotencyKey }))).toMatchObject({ status: 422 });
      expect(await privet.consent.record(decision({ analytics: 'granted' }), { idempotencyKey })).toHaveProperty('id');
    });

    test('does not give a secret away again', async () => {
      const idempotencyKey = newKey();
      const input = { kind: 'secret', scopes: ['consent:read'] } as const;
      await api.backend.keys.create({ ...input, scopes: ['consent:read'] }, { idempotencyKey });
      const error = await api.failure(api.backend.keys.create({ ...input, scopes: ['consent:read'] }, { idempotencyKey }));
      expect(error).toMatchObject({ code: 'IDEMPOTENCY_KEY_SPENT', status: 409 });
    });

    test.each([
      ['empty', ''],
      ['with a space', 'a b'],
      ['too long', 'a'.repeat(256)],
    ])('%s is none', async (_, value) => {
      const { device } = api.browser();
      const headers = { 'Idempotency-Key': value };
      const call = { method: 'POST', key: api.server.publishableKey, device, headers, body: decision({ analytics: 'granted' }) };
      expect(await api.send('/v1/consents', call)).toMatchObject({ status: 400, problem: { code: 'IDEMPOTENCY_KEY_INVALID' } });
    });
  });

  describe('a decisionId', () => {
    const newDecisionId = () => `decision-${crypto.randomUUID()}`;

    test('makes a choice that is sent again a week later still one', async () => {
      const { privet } = api.browser();
      const sent = decision(
        { analytics: 'granted' },
        { decisionId: newDecisionId(), decidedAt: new Date(api.server.clock.now()).toISOString() },
      );
      const first = await privet.consent.record(sent);
      api.server.clock.forward(week);
      const again = await privet.consent.record({ ...sent, sentAt: new Date(api.server.clock.now()).toISOString() });
      expect(again).toMatchObject({ id: first.id, recordedAt: first.recordedAt });
      expect(await recordedBy([first.id])).toBe(1);
    });

    test('makes choices that are sent together one', async () => {
      const { privet } = api.browser();
      const sent = decision({ analytics: 'granted' }, { decisionId: newDecisionId() });
      const answers = await Promise.all(Array.from({ length: 12 }, () => privet.consent.record(sent)));
      expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    });

    test('is refused with other choices', async () => {
      const { privet } = api.browser();
      const decisionId = newDecisionId();
      await privet.consent.record(decision({ analytics: 'granted' }, { decisionId }));
      for (const choices of [{ analytics: 'denied' }, { analytics: 'granted', advertising: 'granted' }] as const) {
        const error = await api.failure(privet.consent.record(decision(choices, { decisionId })));
        expect(error).toMatchObject({ code: 'DECISION_ID_REUSED', status: 422 });
      }
    });

    test('is a device’s own', async () => {
      const decisionId = newDecisionId();
      const answers = [];
      for (const { privet } of [api.browser(), api.browser()])
        answers.push(await privet.consent.record(decision({ analytics: 'granted' }, { decisionId })));
      expect(new Set(answers.map(({ id }) => id)).size).toBe(2);
    });
  });
}
