import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { memoryBlobs } from '../blobs/memory.blobs.js';
import { origin, wordsOf } from './choices.page.suite.js';
import { referenceIn, requestPagesWorld, type RequestPagesWorld, type Seen } from './request.page.suite.js';

let world: RequestPagesWorld;
beforeEach(() => {
  world = requestPagesWorld({ blobs: memoryBlobs() });
});
afterEach(() => world.close());

const said = ({ page }: Seen) => wordsOf(page);
const faults = ({ page }: Seen) => [...page.matchAll(/<li>\s*<a href="#([^"]+)"/g)].map(([, name]) => name);
const current = ({ page }: Seen) => wordsOf(/<li aria-current="step"[^>]*>(.*?)<\/li>/s.exec(page)?.[1] ?? '').trim();

async function submitted(more: Record<string, string> = {}): Promise<string> {
  const fields = { who: 'self', type: 'access', email: 'ada@example.com', jurisdiction: 'US-VA', step: 'check', go: 'send', ...more };
  return referenceIn(await world.post('/request', fields));
}
/** The open page of a request. */
async function opened(more: Record<string, string> = {}): Promise<{ readonly id: string; readonly open: Seen }> {
  const id = await submitted(more);
  const { code } = await world.mailed(id);
  return { id, open: await world.post('/request/status', { id, code, go: 'open' }) };
}

test('the form for a file tells which kinds are taken, and how large', async () => {
  const { open } = await opened();
  expect(said(open).replaceAll(/[\u2068\u2069]/g, '')).toContain(
    'A proof or a document: PDF, JPEG, PNG, WebP, HEIC, or plain text, at most 10 MB.',
  );
});

describe('opening a request', () => {
  test('by the reference and the code', async () => {
    const id = await submitted();
    const { code } = await world.mailed(id);
    const entry = await world.get(`/request/status?id=${id}`);
    expect(entry.page).toMatch(new RegExp(`id="id"[^>]*value="${id}"`));
    const open = await world.post('/request/status', { id: ` ${id} `, code, go: 'open' });
    expect(said(open)).toContain('See <your> data');
    expect(current(open)).toMatch(/^We are working on it/);
    expect(open.headers.get('Cache-Control')).toBe('no-store');
  });

  test('by the link, which the page’s script puts into the form', async () => {
    const id = await submitted();
    const { token } = await world.mailed(id);
    const open = await world.post('/request/status', { id, link: token, go: 'open' });
    expect(current(open)).toMatch(/^We are working on it/);
    const script = await world.get('/request/status/open.js');
    expect(script.headers.get('Content-Type')).toContain('text/javascript');
    expect(script.page).toContain('replaceState');
  });

  test('a link of another request, and a made up one, open nothing and tell nothing', async () => {
    const [one, other] = [await submitted(), await submitted({ email: 'eve@example.com' })];
    const { token } = await world.mailed(one);
    const wrong = await world.post('/request/status', { id: other, link: token, go: 'open' });
    const unknown = await world.post('/request/status', { id: 'req_none', link: token, go: 'open' });
    expect([wrong.status, faults(wrong)]).toEqual([422, ['code']]);
    expect(unknown.page.replaceAll('req_none', '')).toBe(wrong.page.replaceAll(other, ''));
    expect((await world.post('/request/status', { id: other, link: 'x'.repeat(9_000), go: 'open' })).status).toBe(422);
  });

  test('an empty form is told what it lacks; another mail is sent for a reference', async () => {
    expect(faults(await world.post('/request/status', { go: 'open' }))).toEqual(['id', 'code']);
    expect(faults(await world.post('/request/status', { go: 'again' }))).toEqual(['id']);
    const id = await submitted();
    const first = await world.mailed(id);
    world.clock.now += 60_000;
    expect(said(await world.post('/request/status', { go: 'again', id }))).toContain('another mail is on its way');
    expect(said(await world.post('/request/status', { go: 'again', id: 'req_none' }))).toContain('another mail is on its way');
    expect(first.code).toMatch(/^\d{6}$/);
  });

  test('what is no token, or has expired, asks for a code again', async () => {
    for (const session of ['', 'st_x', 'st_eyJhbGciOiJub25lIn0.e30.']) {
      const answer = await world.post('/request/status', { session, id: 'req_1', go: 'message', message: 'Hello' });
      expect(said(answer)).toContain('Your time on this page is over.');
    }
    const { open } = await opened();
    world.clock.now += 2 * 3_600_000;
    expect(said(await world.press(open, 'message', { message: 'Hello' }))).toContain('Your time on this page is over.');
  });
});

describe('an open request', () => {
  test('messages go both ways, as text and never as markup', async () => {
    const { id, open } = await opened();
    const empty = await world.press(open, 'message', { message: ' ' });
    expect([empty.status, faults(empty)]).toEqual([422, ['message']]);
    const long = await world.press(open, 'message', { message: 'x'.repeat(10_001) });
    expect(said(long)).toContain('Please write at most 10,000 characters.');
    expect(long.page).toContain('x'.repeat(10_001));
    const sent = await world.press(open, 'message', { message: '<b>Bold</b>\r\nnext' });
    expect(said(sent)).toContain('We have your message.');
    expect(sent.page).toContain('&#60;b&#62;Bold&#60;/b&#62;\nnext');
    const again = await world.press(open, 'message', { message: '<b>Bold</b>\r\nnext' });
    expect(again.page.split('Bold')).toHaveLength(2);
    await world.act(id, '/messages', { message: 'Which one?', awaiting: 'clarification' });
    const answered = await world.press(open, 'show');
    expect(said(answered)).toMatch(/Example GmbH · .* Which one\?/);
  });

  test('a longer time is told with its reason', async () => {
    const { id, open } = await opened();
    await world.act(id, '/extend', { reason: 'There is much of it.' });
    const longer = await world.press(open, 'show');
    expect(said(longer)).toContain('We need more time, and this is why: There is much of it.');
  });

  test('a refusal names its ground, its law and what can be done; an appeal has it looked at again', async () => {
    const { id, open } = await opened();
    await world.act(id, '/deny', { reason: 'no_match', ground: 'We know nobody of that name.', citation: 'Va. Code § 59.1-577' });
    const denied = await world.press(open, 'show');
    expect(current(denied)).toMatch(/^Refused/);
    expect(said(denied)).toContain('Why we refuse We know nobody of that name. The law: Va. Code § 59.1-577');
    expect(said(denied)).toContain('What you can do');
    expect(faults(await world.press(denied, 'appeal', { appeal: '' }))).toEqual(['appeal']);
    const appealed = await world.press(denied, 'appeal', { appeal: 'It is mine.' });
    expect(said(appealed)).toContain('We have your appeal.');
    expect(current(appealed)).toMatch(/^We look at it again/);
    // It is appealed once.
    const again = await world.press(denied, 'appeal', { appeal: 'It is mine, I say.' });
    expect(said(again)).toContain('That can no longer be done.');
  });

  test('is taken back after a question, once', async () => {
    const { open } = await opened();
    const asked = await world.press(open, 'cancel');
    expect(said(asked)).toContain('Take this request back?');
    expect(current(await world.press(asked, 'show'))).toMatch(/^We are working on it/);
    const cancelled = await world.press(asked, 'cancel-now');
    expect(said(cancelled)).toContain('Your request is taken back.');
    expect(current(cancelled)).toMatch(/^Taken back/);
    expect(cancelled.page).not.toContain('value="cancel"');
    expect(said(await world.press(asked, 'cancel-now'))).toContain('Your request is taken back.');
    expect(said(await world.press(asked, 'cancel-now', { once: '' }))).toContain('That can no longer be done.');
  });

  test('a proof is waited for', async () => {
    const { open } = await opened({ type: 'delete', 'field-reason': 'other', 'field-order': 'A-17' });
    expect(current(open)).toBe('We check the proof');
  });

  test('takes a file, and says why not', async () => {
    const { id, open } = await opened({ type: 'delete', 'field-reason': 'other', 'field-order': 'A-17' });
    expect(open.page).toMatch(/<form[^>]*enctype="multipart\/form-data"/);
    expect(faults(await world.sendFile(open))).toEqual(['file']);
    const lying = await world.sendFile(open, new File(['no pdf'], 'scan.pdf', { type: 'application/pdf' }));
    expect([lying.status, faults(lying)]).toEqual([422, ['file']]);
    expect(said(lying)).toContain('This file is not taken.');
    const sent = await world.sendFile(lying, new File(['It is me.'], 'ملف <b>.txt', { type: 'text/plain' }));
    expect(said(sent)).toContain('We have your file.');
    expect(said(sent)).toContain('ملف <b>.txt');
    expect(await world.act(id, '', {})).toMatchObject({ uploads: [{ mediaType: 'text/plain', bytes: 9, by: 'person' }] });
    const large = await world.sendFile(open, new File([new Uint8Array(11 * 1024 * 1024)], 'large.txt', { type: 'text/plain' }));
    expect(large.status).toBe(413);
  });

  test('a file that was sent is removed, once and by its button; those of the company stay', async () => {
    const { id, open } = await opened();
    const sent = await world.sendFile(open, new File(['It is me.'], 'a <b>.txt', { type: 'text/plain' }));
    expect(sent.page).toContain('Remove \u2068a &#60;b&#62;.txt\u2069</button>');
    await world.act(id, '/uploads', new Blob(['Hello'], { type: 'text/plain' }));
    const removed = await world.press(sent, 'remove');
    expect(removed.page).toMatch(/role="status"[^>]*><strong>\u2068a &#60;b&#62;\.txt\u2069 is removed\.</);
    expect(removed.page).not.toContain('value="remove"');
    const left = await world.act(id, '', {});
    expect(left).toMatchObject({ uploads: [{ by: 'controller' }] });
    expect(said(await world.press(sent, 'remove'))).toContain('is removed.');
    expect(said(await world.press(sent, 'remove', { once: '' }))).toContain('That can no longer be done.');
    const [theirs] = left['uploads'] as { readonly id: string }[];
    expect(said(await world.press(sent, 'remove', { upload: theirs?.id ?? '' }))).toContain('That can no longer be done.');
    expect(await world.act(id, '', {})).toMatchObject({ uploads: [{ by: 'controller' }] });
  });

  test('says what is to be corrected, and what was said so before', async () => {
    const { id, open } = await opened({ type: 'correct' });
    expect(said(open)).toMatch(/What should be corrected What it is What is wrong \(optional\) What is right/);
    const empty = await world.press(open, 'correction');
    expect([empty.status, faults(empty)]).toEqual([422, ['correct-field', 'correct-to']]);
    const long = await world.press(open, 'correction', {
      'correct-field': 'Name',
      'correct-from': 'x'.repeat(1_001),
      'correct-to': 'a\u202eb',
    });
    expect(faults(long)).toEqual(['correct-from', 'correct-to']);
    expect(said(long)).toContain('What is wrong – Please write at most 1,000 characters.');
    expect(long.page).toMatch(/id="correct-field"[^>]*value="Name"/);
    const right = { 'correct-field': ' Name ', 'correct-from': '<Lovelac>', 'correct-to': 'Lovelace' };
    const sent = await world.press(open, 'correction', right);
    expect(said(sent)).toContain('The correction is sent.');
    expect(sent.page).toContain('<del><bdi>&#60;Lovelac&#62;</bdi></del> <ins><bdi>Lovelace</bdi></ins>');
    expect(sent.page).not.toMatch(/id="correct-field"[^>]*value="[^"]/);
    await world.press(open, 'correction', right);
    await world.press(sent, 'correction', { 'correct-field': 'Town', 'correct-to': 'London' });
    expect(await world.act(id, '', {})).toMatchObject({
      corrections: [
        { field: 'Name', from: '<Lovelac>', to: 'Lovelace' },
        { field: 'Town', to: 'London' },
      ],
    });
    const cancelled = await world.press(sent, 'cancel-now');
    expect(cancelled.page).not.toContain('value="correction"');
    expect(said(await world.press(sent, 'correction', right))).toContain('That can no longer be done.');
  });

  test('only who wants something corrected is asked what; and no more than a request takes', async () => {
    expect((await opened()).open.page).not.toContain('value="correction"');
    const { id, open } = await opened({ type: 'correct', email: 'eve@example.com' });
    const many = Array.from({ length: 50 }, (_, at) => ({ field: `Field ${at}`, to: 'right' }));
    const token = /name="session" value="([^"]+)"/.exec(open.page)?.[1];
    for (let round = 0; round < 4; round += 1) {
      const taken = await world.privet.fetch(
        new Request(`${origin}/v1/requests/${id}/correction`, {
          method: 'POST',
          headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
          body: JSON.stringify({ corrections: many }),
        }),
      );
      expect(taken.status).toBe(200);
    }
    const refused = await world.press(open, 'correction', { 'correct-field': 'Name', 'correct-to': 'Lovelace' });
    expect([refused.status, faults(refused)]).toEqual([422, ['correct-field']]);
    expect(refused.page).toMatch(/id="correct-to"[^>]*value="Lovelace"/);
  });

  test('leads to the archive, and to nothing else', async () => {
    const { id, open } = await opened();
    // The smallest .zip: nothing in it (APPNOTE 4.3.16).
    const emptyZip = new Uint8Array([0x50, 0x4b, 5, 6, ...Array.from({ length: 18 }, () => 0)]);
    const uploaded = await world.act(id, '/uploads', new Blob([emptyZip], { type: 'application/zip' }));
    const [archive] = uploaded['uploads'] as { readonly id: string }[];
    await world.act(id, '/complete', { archive: archive?.id });
    const done = await world.press(open, 'show');
    expect(said(done)).toContain('Download your data It is here until');
    const answer = await world.press(done, 'download');
    expect(answer.status).toBe(303);
    const file = await world.get(answer.headers.get('Location') ?? '');
    expect([file.status, file.headers.get('Content-Type')]).toEqual([200, 'application/zip']);
  });

  test('an answer by hand', async () => {
    const { id, open } = await opened();
    await world.act(id, '/complete', { message: 'Nothing is held.' });
    const done = await world.press(open, 'show');
    expect(current(done)).toMatch(/^Answered/);
    expect(said(done)).toContain('Nothing is held.');
  });
});
