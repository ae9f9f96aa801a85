import { isPrivetError, type PrivetClient } from '@privet/client';
import { eventually } from '@privet/test-tools/eventually';
import type { SubmitRequest, SubmittedRequest } from '@privet/types';
import { expect, test } from 'vitest';
import type { Api } from '../api.js';
import { policy } from '../contract-server.js';

interface Opened {
  readonly id: string;
  readonly email: string;
  /** With the token that opens this request. */
  readonly person: PrivetClient;
}

const newEmail = () => `${crypto.randomUUID()}@example.com`;
const text = (words: string) => new TextEncoder().encode(words);
/** The smallest .zip: nothing in it (APPNOTE 4.3.16). */
const emptyZip = new Uint8Array([0x50, 0x4b, 5, 6, ...Array.from({ length: 18 }, () => 0)]);
const scan = { name: 'scan.txt', type: 'text/plain', file: text('It is me.') };
const ground = { reason: 'no_match', ground: 'We know nobody of that name.' } as const;

/** What a person asks about their data, from the form to the answer. */
export function requestChecks(api: Api): void {
  const submit = (more: Partial<SubmitRequest> = {}): Promise<SubmittedRequest> =>
    api.browser().privet.requests.submit({ type: 'access', email: newEmail(), locale: 'en', jurisdiction: 'DE', ...more });

  /** The secrets of the newest mail about a request. */
  const mailed = (id: string) =>
    eventually(() => {
      const mail = api.server.mails().find((one) => one.text.includes(id));
      const [, token = '', code = ''] = new RegExp(`#${id}\\.([\\w-]+)[^]*?\\n(\\d{6})\\n`).exec(mail?.text ?? '') ?? [];
      expect(code, `a mail about ${id}`).not.toBe('');
      return { to: mail?.to, token, code };
    });

  const opened = async (more: Partial<SubmitRequest> = {}): Promise<Opened> => {
    const email = newEmail();
    const { id } = await submit({ email, ...more });
    const { token } = await api.browser().privet.requests.verify({ id, code: (await mailed(id)).code });
    return { id, email, person: api.client({ token }) };
  };

  test('is confirmed by the mailed code, and opened by its token', async () => {
    const email = newEmail();
    const submitted = await submit({ email, details: 'All of it.' });
    expect(submitted).toMatchObject({ type: 'access', status: 'in_progress', reason: 'need_user_verification' });
    const { to, code } = await mailed(submitted.id);
    expect(to).toBe(email);
    const { token, request } = await api.browser().privet.requests.verify({ id: submitted.id, code });
    expect(request).toMatchObject({ id: submitted.id, reason: null, email, details: 'All of it.' });
    expect(await api.client({ token }).requests.get({ id: submitted.id })).toEqual(request);
    expect({ ...(await api.backend.requests.get({ id: submitted.id })), actions: request.actions }).toEqual(request);
  });

  test('is opened by the mailed link again and again, by a code once, and by no wrong one', async () => {
    const { id } = await submit();
    const { code, token } = await mailed(id);
    const { requests } = api.browser().privet;
    const wrong = code === '000000' ? '000001' : '000000';
    expect(await api.failure(requests.verify({ id, code: wrong }))).toMatchObject({ code: 'CODE_INVALID', status: 422 });
    await requests.verify({ id, code });
    expect(await api.failure(requests.verify({ id, code }))).toMatchObject({ code: 'CODE_INVALID' });
    expect((await requests.verify({ id, token })).request.reason).toBeNull();
  });

  test('is talked about, denied with its ground, appealed once, and taken back', async () => {
    const { id, person } = await opened({ type: 'correct' });
    const corrections = [{ field: 'Name', from: 'Ada Lovelac', to: 'Ada Lovelace' }];
    expect((await person.requests.correction({ id, corrections })).corrections).toEqual(corrections);
    await person.requests.message({ id, message: 'Do you need more?' });
    const { messages } = await api.backend.requests.message({ id, message: 'No.' });
    expect(messages).toMatchObject([
      { by: 'person', text: 'Do you need more?' },
      { by: 'controller', text: 'No.' },
    ]);
    expect(await api.backend.requests.deny({ id, ...ground })).toMatchObject({ status: 'denied', denial: ground });

    const error: unknown = await api.failure(api.backend.requests.deny({ id, ...ground }));
    expect(isPrivetError(error, 'ILLEGAL_TRANSITION')).toBe(true);
    expect(error).toMatchObject({ status: 409, legal: ['message', 'appeal'] });

    expect(await person.requests.appeal({ id, message: 'It is mine.' })).toMatchObject({ status: 'in_progress', denial: null });
    expect(await person.requests.cancel({ id })).toMatchObject({ status: 'revoked', actions: [] });
    expect(await api.failure(person.requests.cancel({ id }))).toMatchObject({ code: 'ILLEGAL_TRANSITION', legal: [] });
  });

  test('takes files of the person, whose content is looked at', async () => {
    const { id, person } = await opened({ type: 'correct' });
    const { uploads } = await person.requests.upload({ id, ...scan });
    expect(uploads).toMatchObject([{ name: 'scan.txt', mediaType: 'text/plain', bytes: 9, by: 'person' }]);
    const upload = uploads[0]?.id ?? '';
    expect(await new Response(await api.backend.requests.file({ id, upload })).text()).toBe('It is me.');
    expect((await person.requests.removeUpload({ id, upload })).uploads).toEqual([]);
    expect(await api.failure(person.requests.file({ id, upload }))).toMatchObject({ code: 'UPLOAD_NOT_FOUND', status: 404 });
    const lying = person.requests.upload({ id, name: 'scan.pdf', type: 'application/pdf', file: text('no pdf') });
    expect(await api.failure(lying)).toMatchObject({ code: 'UPLOAD_REFUSED', status: 422 });
  });

  test('is answered with an archive', async () => {
    const { id, person } = await opened();
    expect(await api.failure(person.requests.export({ id }))).toMatchObject({ code: 'EXPORT_NOT_FOUND', status: 404 });
    const { uploads } = await api.backend.requests.upload({ id, name: 'you.zip', type: 'application/zip', file: emptyZip });
    const archive = uploads[0]?.id ?? '';
    const answered = await api.backend.requests.complete({ id, message: 'Here is everything.', archive });
    expect(answered).toMatchObject({ status: 'fulfilled', export: { bytes: emptyZip.length } });
    const response = await person.requests.export.raw({ id });
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(emptyZip);
    const part = await person.requests.export.raw({ id }, { headers: { Range: 'bytes=0-1' } });
    expect([part.status, await part.text()]).toEqual([206, 'PK']);
    const beyond = person.requests.export.raw({ id }, { headers: { Range: 'bytes=99-' } });
    expect(await api.failure(beyond)).toMatchObject({ code: 'RANGE_UNSATISFIABLE', status: 416 });
    const { url } = await person.requests.exportLink({ id });
    const link = url.slice(url.lastIndexOf('/') + 1);
    expect(new Uint8Array(await new Response(await api.client({}).requests.download({ link })).arrayBuffer())).toEqual(emptyZip);
  });

  test('is opened by nobody else', async () => {
    const mine = await opened();
    const other = await opened();
    for (const call of ['get', 'cancel'] as const)
      expect(await api.failure(other.person.requests[call]({ id: mine.id }))).toMatchObject({ code: 'REQUEST_NOT_FOUND', status: 404 });
  });

  test('of a person whom a backend names needs no mail', async () => {
    const subject = { user: crypto.randomUUID() };
    const { id, reason } = await api.backend.requests.submit({ type: 'access', subject, locale: 'en', jurisdiction: 'DE' });
    expect(reason).toBeNull();
    expect((await api.backend.requests.get({ id })).verifiedAt).not.toBeNull();
  });

  test('stands in lists by its due date, page after page, and says nothing of who asks', async () => {
    const ids: string[] = [];
    for (let count = 0; count < 5; count += 1) {
      ids.push((await submit({ type: 'restrict' })).id);
      api.server.clock.forward(24 * 3_600_000);
    }
    for (const limit of [1, 2, 100]) {
      const found: string[] = [];
      for await (const { id } of api.backend.requests.list({ type: 'restrict', status: 'in_progress', limit })) found.push(id);
      expect(found).toEqual(ids);
    }
    const { data } = await api.backend.requests.list({ type: 'restrict', unverified: 'true' }).page();
    expect(data.map(({ id }) => id)).toEqual(ids);
    expect(JSON.stringify(data)).not.toContain('@example.com');
    const dueBefore = data[2]?.dueAt;
    const early = await api.backend.requests.list({ type: 'restrict', ...(dueBefore !== undefined && { dueBefore }) }).page();
    expect(early.data.map(({ id }) => id)).toEqual(ids.slice(0, 2));
    expect((await api.backend.requests.list({ type: 'restrict', unverified: 'false' }).page()).data).toEqual([]);
  });

  test('has corrections that are decided one by one, and none of a source that there is not', async () => {
    const { id, person } = await opened({ type: 'correct' });
    const corrections = [
      { field: 'Name', to: 'Ada Lovelace' },
      { field: 'Title', to: 'Countess' },
    ];
    await person.requests.correction({ id, corrections });
    const decisions = [
      { index: 0, accepted: true },
      { index: 1, accepted: false, reason: 'We keep no titles.' },
    ];
    const decided = await api.backend.requests.decide({ id, decisions });
    expect(decided.corrections).toMatchObject([{ accepted: true }, { accepted: false, reason: 'We keep no titles.' }]);
    expect(await api.failure(api.backend.requests.decide({ id, decisions }))).toMatchObject({ code: 'INVALID_INPUT' });
    const elsewhere = { id, source: 'elsewhere', held: false };
    expect(await api.failure(api.backend.requests.report(elsewhere))).toMatchObject({ code: 'SOURCE_NOT_FOUND', status: 404 });
    expect(await api.backend.requests.plan({ id })).toEqual({ sources: [] });
  });

  test('is kept from erasure by holds, which are listed and lifted', async () => {
    const [category = ''] = policy.categories.map(({ id }) => id);
    const hold = await api.backend.requests.hold({ subject: { email: newEmail() }, category, ground: 'A lawsuit.', tell: true });
    expect(hold).toMatchObject({ ofPerson: true, category, ground: 'A lawsuit.', citation: null, liftedAt: null });
    expect((await api.backend.requests.holds({ limit: 1 }).page()).data).toEqual([hold]);
    const lifted = await api.backend.requests.liftHold({ id: hold.id });
    expect(lifted.liftedAt).not.toBeNull();
    expect(await api.failure(api.backend.requests.liftHold({ id: 'hold_nothing' }))).toMatchObject({ code: 'HOLD_NOT_FOUND', status: 404 });
  });

  test('is counted by type and law', async () => {
    await submit({ type: 'object' });
    const { metrics } = await api.backend.requests.metrics({});
    const objections = metrics.find(({ type }) => type === 'object');
    expect(objections).toMatchObject({ regime: 'gdpr', compliedWith: 0, medianDays: null });
    expect(objections?.received).toBe(objections?.open);
    const table = await api.backend.requests.metrics({}, { accept: 'text/csv' });
    expect(table).toContain(`\r\nobject,gdpr,${objections?.received},0,0`);
  });
}
