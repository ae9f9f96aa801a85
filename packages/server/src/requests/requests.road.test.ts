import { eventually } from '@privet/test-tools/eventually';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { backend, requestWorld, type RequestWorld } from './requests.suite.js';

let world: RequestWorld;
beforeEach(() => {
  world = requestWorld();
});
afterEach(() => world.close());

const email = 'ada@example.com';
const get = (id: string, as: string) => world.call('GET', `/v1/requests/${id}`, { as });
const act = (id: string, action: string, as: string, body: object = {}) => world.call('POST', `/v1/requests/${id}/${action}`, { as, body });
const verify = (id: string, body: object) =>
  world.call<{ token: string; request: { id: string; status: string; reason: string | null } }>('POST', `/v1/requests/${id}/verify`, {
    body,
  });

describe('from the form to the answer', () => {
  test('submitted, confirmed by the code, answered by hand', async () => {
    const { status, body } = await world.submit({ type: 'access', email, details: 'All of it.' });
    expect(status).toBe(201);
    expect(body).toMatchObject({ type: 'access', status: 'in_progress', reason: 'need_user_verification', regime: 'gdpr' });
    expect(body.deadlines.map(({ kind }) => kind)).toContain('answer');
    const { code } = await world.mailed(body.id);
    const verified = await verify(body.id, { code });
    expect(verified).toMatchObject({ status: 200, body: { request: { id: body.id, status: 'in_progress', reason: null } } });
    const { token } = verified.body;
    expect((await get(body.id, token)).body).toMatchObject({
      email,
      details: 'All of it.',
      events: [{ type: 'submitted' }, { type: 'verified' }],
    });
    const done = await act(body.id, 'complete', backend, { message: 'We hold your name.' });
    expect(done).toMatchObject({
      status: 200,
      body: { status: 'fulfilled', messages: [{ by: 'controller', text: 'We hold your name.' }] },
    });
    expect((await get(body.id, token)).body).toMatchObject({ status: 'fulfilled', actions: ['message'] });
  });

  test('the link of the mail does what the code does, again and again', async () => {
    const { body } = await world.submit({ type: 'access', email });
    const { token } = await world.mailed(body.id);
    expect((await verify(body.id, { token })).status).toBe(200);
    expect((await verify(body.id, { token })).body.request.reason).toBeNull();
  });

  test('the mail holds nothing of what the request says', async () => {
    await world.verified({ type: 'access', email, name: 'Ada Lovelace', details: 'My secret' });
    for (const { text, html } of world.box.mails()) expect(text + html).not.toMatch(/Lovelace|secret|ada@/);
  });

  test('the mail right after that says that the request is there, and the one after the answer that there is news', async () => {
    const { id } = await world.verified({ type: 'access', email });
    const subjects = () => world.box.mails().map(({ subject }) => subject);
    await eventually(() => expect(subjects()[0]).toBe('We have your request – Shop'));
    expect(world.box.mails()[0]?.text).toContain('Request: See your data');
    expect(world.box.mails()[0]?.text).not.toContain('news');
    await act(id, 'complete', backend, { message: 'We hold your name.' });
    await eventually(() => expect(subjects()[0]).toBe('There is news about your request to Shop'));
  });

  test('who had to show a proof hears that it was taken', async () => {
    const { id } = await world.verified({ type: 'delete', email, fields: { order: 'A-17' } });
    const newest = () => world.box.mails()[0]?.subject;
    await eventually(() => expect(newest()).toBe('We have your request – Shop'));
    await act(id, 'review', backend, { accepted: true });
    await eventually(() => expect(newest()).toBe('There is news about your request to Shop'));
  });

  test('an opt-out asks for nothing', async () => {
    const { body } = await world.submit({ type: 'opt-out', email, jurisdiction: 'US-CA' });
    expect(body).toMatchObject({ status: 'in_progress', reason: null });
  });

  test('a backend files for whom it knows', async () => {
    const { status, body } = await world.submit({ type: 'access', subject: { user: '42' } }, { as: backend });
    expect(status).toBe(201);
    expect(body.reason).toBeNull();
    expect((await get(body.id, backend)).body).toMatchObject({ verifiedAt: '2026-11-24T09:30:00.000Z' });
  });

  test('a proof is looked at by a person before the request is worked on', async () => {
    const { id, token, request } = await world.verified({ type: 'delete', email, fields: { order: 'A-1' } });
    expect(request).toMatchObject({ reason: 'need_user_verification', fields: { order: 'A-1' } });
    expect((await act(id, 'complete', backend)).status).toBe(409);
    expect((await act(id, 'review', backend, { accepted: false, ground: 'It is not readable.' })).body).toMatchObject({
      reason: 'need_user_verification',
      messages: [{ text: 'It is not readable.' }],
    });
    expect((await act(id, 'review', backend, { accepted: true })).body.reason).toBeNull();
    expect((await get(id, token)).body.events.map(({ type }) => type)).toEqual(['submitted', 'identified', 'asked', 'verified']);
  });
});

describe('codes', () => {
  test('five wrong ones end it, and a new mail begins anew', async () => {
    const { body } = await world.submit({ type: 'access', email });
    const { code } = await world.mailed(body.id);
    const wrong = code === '000000' ? '111111' : '000000';
    for (let tries = 0; tries < 5; tries += 1)
      expect((await verify(body.id, { code: wrong })).body).toMatchObject({ code: 'CODE_INVALID' });
    expect((await verify(body.id, { code })).status).toBe(422);
    expect((await world.call('POST', `/v1/requests/${body.id}/resend`)).status).toBe(204);
    await expect.poll(() => world.box.mails().length).toBe(2);
    expect((await verify(body.id, { code: (await world.mailed(body.id)).code })).status).toBe(200);
  });

  test('ten wrong ones a day are all that a person’s requests bear together, and the link still opens', async () => {
    for (let round = 0; round < 2; round += 1) {
      const { body } = await world.submit({ type: 'access', email });
      const { code } = await world.mailed(body.id);
      const wrong = code === '000000' ? '111111' : '000000';
      for (let tries = 0; tries < 5; tries += 1) await verify(body.id, { code: wrong });
    }
    const { body } = await world.submit({ type: 'access', email });
    const { code, token } = await world.mailed(body.id);
    expect((await verify(body.id, { code })).status).toBe(422);
    expect((await verify(body.id, { token })).status).toBe(200);
  });

  test('a code holds for ten minutes, a link for seven days', async () => {
    const { body } = await world.submit({ type: 'access', email });
    const { code, token } = await world.mailed(body.id);
    world.now += 10 * 60_000;
    expect((await verify(body.id, { code })).status).toBe(422);
    expect((await verify(body.id, { token })).status).toBe(200);
    world.now += 7 * 86_400_000;
    expect((await verify(body.id, { token })).status).toBe(422);
  });

  test('used once, or by two at once, it lets one in', async () => {
    const { body } = await world.submit({ type: 'access', email });
    const { code } = await world.mailed(body.id);
    const both = await Promise.all([verify(body.id, { code }), verify(body.id, { code })]);
    expect(both.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([200, 422]);
    expect((await verify(body.id, { code })).status).toBe(422);
  });

  test('an unknown request answers as a wrong code does, and a resend as always', async () => {
    const code = '123456';
    expect((await verify('req_nothing', { code })).body).toMatchObject({ code: 'CODE_INVALID' });
    expect((await world.call('POST', '/v1/requests/req_nothing/resend')).status).toBe(204);
  });

  test('no more than three mails an hour go to one address, and the rest as one', async () => {
    for (let count = 0; count < 8; count += 1) await world.submit({ type: 'access', email });
    await expect.poll(() => world.box.mails().length).toBeGreaterThanOrEqual(1);
    world.now += 3_600_000;
    const { body } = await world.submit({ type: 'access', email });
    await world.mailed(body.id);
    expect(world.box.mails().length).toBeLessThanOrEqual(4);
  });
});

describe('the same request twice', () => {
  test('is one after both are confirmed, with the earlier date and what both say', async () => {
    const first = await world.submit({ type: 'correct', email, details: 'One' });
    world.now += 86_400_000;
    const second = await world.submit({ type: 'correct', email, details: 'Two' });
    expect(second.body.id).not.toBe(first.body.id);
    await verify(second.body.id, { code: (await world.mailed(second.body.id)).code });
    const joined = await verify(first.body.id, { token: (await world.mailed(first.body.id)).token });
    expect(joined.body.request.id).toBe(second.body.id);
    const kept = (await get(first.body.id, joined.body.token)).body;
    expect(kept).toMatchObject({ id: second.body.id, receivedAt: first.body.receivedAt, dueAt: first.body.dueAt, details: 'Two\n\nOne' });
    const list = await world.call<{ data: { id: string }[] }>('GET', '/v1/requests', { as: backend });
    expect(list.body.data.map(({ id }) => id)).toEqual([second.body.id]);
  });

  test('of another person or kind is another', async () => {
    const mine = await world.verified({ type: 'correct', email });
    expect((await world.verified({ type: 'correct', email: 'bob@example.com' })).id).not.toBe(mine.id);
    expect((await world.verified({ type: 'access', email })).id).not.toBe(mine.id);
  });
});

describe('who may see it', () => {
  test('its token, and a backend', async () => {
    const mine = await world.verified({ type: 'access', email });
    const other = await world.verified({ type: 'access', email: 'bob@example.com' });
    expect((await get(mine.id, other.token)).status).toBe(404);
    expect((await act(mine.id, 'cancel', other.token)).status).toBe(404);
    expect((await act(mine.id, 'deny', mine.token, { reason: 'other', ground: 'x' })).status).toBe(403);
    expect((await world.call('GET', `/v1/requests/${mine.id}`)).status).toBe(403);
    expect((await get('req_nothing', backend)).status).toBe(404);
  });

  test('a token of the backend for the person, with the scope', async () => {
    const { body } = await world.submit({ type: 'access', subject: { user: '42' } }, { as: backend });
    const token = async (user: string) =>
      (
        await world.call<{ token: string }>('POST', '/v1/subjects/tokens', {
          as: backend,
          body: { subject: { user }, scopes: ['requests:read'] },
        })
      ).body.token;
    expect((await get(body.id, await token('42'))).status).toBe(200);
    expect((await get(body.id, await token('43'))).status).toBe(404);
  });
});

describe('what may be done when', () => {
  test('a denial names its ground, and an appeal opens it again, once', async () => {
    const { id, token } = await world.verified({ type: 'correct', email, jurisdiction: 'US-VA' });
    expect((await act(id, 'deny', backend, { reason: 'other' })).body.issues).toMatchObject([{ path: '/ground' }]);
    const denied = await act(id, 'deny', backend, { reason: 'no_match', ground: 'Nobody is called that.', citation: 'Va. Code 59.1-577' });
    expect(denied.body).toMatchObject({ status: 'denied', denial: { reason: 'no_match', ground: 'Nobody is called that.' } });
    expect(denied.body.denial?.remedies).toHaveLength(2);
    expect(await act(id, 'deny', backend, { reason: 'no_match', ground: 'Again' })).toMatchObject({
      status: 409,
      body: { legal: ['message', 'appeal'] },
    });
    expect((await act(id, 'appeal', token, { message: 'It is mine.' })).body).toMatchObject({ status: 'in_progress', reason: null });
    await act(id, 'deny', backend, { reason: 'no_match', ground: 'Still nobody.' });
    expect((await act(id, 'appeal', token, { message: 'Once more.' })).status).toBe(409);
  });

  test('the person takes it back, and nothing follows', async () => {
    const { id, token } = await world.verified({ type: 'access', email });
    const { token: link } = await world.mailed(id);
    expect((await act(id, 'cancel', token)).body).toMatchObject({ status: 'revoked', actions: [] });
    expect(await act(id, 'complete', backend)).toMatchObject({ status: 409, body: { code: 'ILLEGAL_TRANSITION', legal: [] } });
    expect((await verify(id, { token: link })).body.request.status).toBe('revoked');
  });

  test('an extension is told once, in time, with its reason', async () => {
    const { id, request } = await world.verified({ type: 'access', email });
    const extended = await act(id, 'extend', backend, { reason: 'There is much of it.' });
    expect(extended.body.extension).toEqual({ reason: 'There is much of it.' });
    expect(extended.body.dueAt > request.dueAt).toBe(true);
    expect((await act(id, 'extend', backend, { reason: 'More.' })).status).toBe(409);
    const late = await world.verified({ type: 'access', email: 'bob@example.com' });
    world.now += 40 * 86_400_000;
    expect((await act(late.id, 'extend', backend, { reason: 'Late.' })).status).toBe(409);
  });

  test('the clock stands still while identity is awaited, where the law lets it', async () => {
    const { id, token, request } = await world.verified({ type: 'access', email });
    const asked = await act(id, 'messages', backend, { message: 'Which account?', awaiting: 'clarification' });
    expect(asked.body.paused).toBe(true);
    world.now += 5 * 86_400_000;
    const answered = await act(
      id,
      'messages',
      (await world.call<{ token: string }>('POST', `/v1/requests/${id}/verify`, { body: { token: (await world.mailed(id)).token } })).body
        .token,
      { message: 'The blue one.' },
    );
    expect(answered.body.paused).toBe(false);
    expect(answered.body.dueAt > request.dueAt).toBe(true);
    expect(token).toMatch(/^st_/);
  });

  test('corrections are said field by field', async () => {
    const { id, token } = await world.verified({ type: 'correct', email });
    const corrections = [{ field: 'Name', from: 'Ada Lovelac', to: 'Ada Lovelace' }];
    expect((await act(id, 'correction', token, { corrections })).body.corrections).toEqual(corrections);
  });

  test('what is done again under one Idempotency-Key is done once', async () => {
    const { id, token } = await world.verified({ type: 'access', email });
    const again = () =>
      world.call('POST', `/v1/requests/${id}/messages`, { as: token, body: { message: 'Hello' }, headers: { 'Idempotency-Key': 'one' } });
    await again();
    expect((await again()).body.messages).toHaveLength(1);
  });
});

describe('bad input', () => {
  test.each([
    ['a type that there is not', { type: 'teleport', email }, '/type'],
    ['a right that is not offered there', { type: 'restrict', email, jurisdiction: 'US-CA' }, '/type'],
    ['no address', { type: 'access' }, '/email'],
    ['no address but a word', { type: 'access', email: 'ada' }, '/email'],
    ['a header in the address', { type: 'access', email: 'a@example.com\r\nBcc: b@example.com' }, '/email'],
    ['an address of 400 characters', { type: 'access', email: `${'a'.repeat(400)}@example.com` }, '/email'],
    ['a name of 10,000 characters', { type: 'access', email, name: 'x'.repeat(10_000) }, '/name'],
    ['a name that turns the text around', { type: 'access', email, name: 'Ada \u202Eevil' }, '/name'],
    ['a subject without a backend', { type: 'access', subject: { user: '42' } }, '/subject'],
    ['a field that the policy wants', { type: 'delete', email }, '/fields/order'],
    ['a field that it does not know', { type: 'access', email, fields: { colour: 'red' } }, '/fields/colour'],
    ['details of 200,000 characters', { type: 'access', email, details: 'x'.repeat(200_000) }, '/details'],
  ])('%s', async (_, body, path) => {
    const answer = await world.submit(body);
    expect(answer.status).toBe(422);
    expect(answer.body.issues?.map((issue) => issue.path)).toContain(path);
  });
});
