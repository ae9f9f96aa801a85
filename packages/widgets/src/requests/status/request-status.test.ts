import { eventually } from '@privet/test-tools/eventually';
import { userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { defineElement } from '../../element/define.js';
import { handsOn, type Hands } from '../element-hands.suite.js';
import { FakeRequests, goodCode, id, inProvider, linkToken, requestWith } from '../fake-requests.suite.js';
import { PrivetRequestStatus } from './request-status.element.js';

defineElement(PrivetRequestStatus);

let api: FakeRequests;
let page: Hands;

beforeEach(() => {
  sessionStorage.clear();
  api = new FakeRequests();
});
afterEach(() => {
  document.body.replaceChildren();
  history.replaceState(null, '', location.pathname + location.search);
  vi.unstubAllGlobals();
});

const element = () => document.querySelector<PrivetRequestStatus>('privet-request-status')!;
async function show(title: string, lang = 'en'): Promise<Hands> {
  page = handsOn(inProvider('<privet-request-status></privet-request-status>', { lang }).querySelector('privet-request-status')!);
  await page.titled(title);
  return page;
}
const closed = () => show('See how your request stands');
/** Opens it by the mail's link, as it stands. */
async function open(given: Parameters<typeof requestWith>[0] = {}, title = 'See what we hold'): Promise<Hands> {
  api.request = requestWith(given);
  history.replaceState(null, '', `#${id}.${linkToken}`);
  return show(title);
}
const states = () =>
  page.all('[part=state]').map((one) => [one.textContent.trim().replaceAll(/\s+/g, ' '), one.getAttribute('aria-current')].filter(Boolean));

describe('opening', () => {
  test('by the link, which leaves the address at once', async () => {
    await open();
    expect(location.hash).toBe('');
    expect(api.sent[0]).toMatchObject({ call: 'POST /{id}/verify', body: { token: linkToken } });
    expect(page.focused()?.textContent).toBe('See what we hold');
    expect(page.text()).toContain(id);
  });

  test('by a link that comes while the page is open', async () => {
    await closed();
    location.hash = `#${id}.${linkToken}`;
    await page.titled('See what we hold');
    expect(location.hash).toBe('');
  });

  test('by a link that is no more', async () => {
    api.next.push([422, 'CODE_INVALID']);
    history.replaceState(null, '', `#${id}.${linkToken}`);
    await closed();
    expect(page.root.querySelector('[part=notice]')?.textContent).toContain('This link is wrong, has expired, or was used.');
    expect(page.input('Reference').value).toBe(id);
  });

  test('by the reference and the code', async () => {
    await closed();
    page.press('Open the request');
    await eventually(() =>
      expect(page.faults()).toEqual(['It begins with req_ and stands in the mail.', 'Write the six digits from the mail']),
    );
    await eventually(() => expect(page.focused()).toBe(page.input('Reference')));
    page.type('Reference', ` ${id} `);
    page.type('Six digits from the mail', '111 111');
    page.press('Open the request');
    await eventually(() => expect(page.faults()).toEqual([expect.stringContaining('This code is wrong')]));
    expect(page.described(page.input('Six digits from the mail'))[1]).toContain('This code is wrong');
    page.type('Six digits from the mail', '204 816');
    page.press('Open the request');
    await page.titled('See what we hold');
    expect(api.sent.at(-1)).toMatchObject({ call: 'POST /{id}/verify', body: { code: goodCode } });
  });

  test('another mail is asked for by the reference alone', async () => {
    await closed();
    page.press('Send another mail');
    await eventually(() => expect(page.focused()).toBe(page.input('Reference')));
    page.type('Reference', id);
    page.press('Send another mail');
    await eventually(() => expect(page.status()).toContain('Another mail is on its way, if the address is right.'));
    expect(api.calls()).toEqual(['POST /{id}/resend']);
  });

  test('after a reload, by the session of the tab', async () => {
    await open();
    await show('See what we hold');
    expect(api.calls()).toEqual(['POST /{id}/verify', 'GET /{id}']);
    expect(api.sent[1]?.headers.get('authorization')).toBe('Bearer st_open');
  });

  test('after a reload too late', async () => {
    await open();
    api.next.push([401, 'UNAUTHORIZED']);
    await closed();
    expect(page.text()).toContain('closed here after a while');
    expect(page.input('Reference').value).toBe(id);
    expect(sessionStorage.length).toBe(0);
  });

  test('shows nothing about anybody before', async () => {
    await closed();
    expect(page.text()).not.toMatch(/ada@|req_01/);
    expect(api.sent).toEqual([]);
  });
});

describe('where it stands', () => {
  test('is a list with the present one marked, and the day of the answer in the time zone of the controller', async () => {
    await open({ dueAt: '2026-12-24T22:59:59.999Z' });
    expect(states()).toEqual([
      ['Received November 24, 2026'],
      ['Confirmed by you November 24, 2026'],
      ['Being worked on', 'step'],
      ['Answered'],
    ]);
    expect(page.root.querySelector('[part=due]')?.textContent).toBe('December 24, 2026');
  });

  test('why the day moved, or does not move on', async () => {
    await open({ extension: { reason: 'There is much of it.' }, paused: true });
    expect(page.text()).toContain('We need more time. \u{2068}There is much of it.\u{2069}');
    expect(page.text()).toContain('The time stands still until we hear from you.');
  });

  test('a proof is awaited', async () => {
    await open({ reason: 'need_user_verification', verifiedAt: null, actions: ['message', 'upload', 'cancel'] });
    expect(states()[0]).toEqual(['Received November 24, 2026', 'step']);
    expect(page.text()).toContain('We need a proof of who you are');
  });

  test('a refusal names its ground, its law, and what one can do; an appeal opens it again', async () => {
    const denial = {
      reason: 'other',
      ground: 'A law keeps it.',
      citation: 'GDPR Art. 17(3)(b)',
      remedies: ['Complain to the authority.'],
    } as const;
    await open({
      status: 'denied',
      closedAt: '2026-11-25T09:30:00.000Z',
      denial: { ...denial, remedies: [...denial.remedies] },
      actions: ['appeal'],
    });
    expect(states().at(-1)).toEqual(['Refused November 25, 2026', 'step']);
    expect(page.text()).toContain('A law keeps it.');
    expect(page.text()).toContain('Legal ground: GDPR Art. 17(3)(b)');
    expect(page.text()).toContain('Complain to the authority.');
    page.press('Send the appeal');
    await eventually(() => expect(page.faults()).toEqual(['Why we should decide otherwise: write an answer']));
    expect(page.focused()).toBe(page.input('Why we should decide otherwise'));
    page.type('Why we should decide otherwise', 'It is mine.');
    page.press('Send the appeal');
    await eventually(() => expect(page.status()).toContain('The appeal is sent.'));
    expect(page.root.querySelector('[part=appeal], [part=denial]')).toBeNull();
    expect(page.focused()?.getAttribute('part')).toBe('title');
  });

  test('news is said when it comes', async () => {
    await open();
    api.request = { ...api.request, messages: [{ id: 'm1', at: '2026-11-25T10:00:00.000Z', by: 'controller', text: 'Which account?' }] };
    document.dispatchEvent(new Event('visibilitychange'));
    await eventually(() => expect(page.status()).toBe('There is news about your request.'));
    expect(page.text()).toContain('Which account?');
  });
});

describe('what one can do', () => {
  test('write, once for each text', async () => {
    await open();
    page.press('Send the message');
    await eventually(() => expect(page.faults()).toEqual(['Write to us: write an answer']));
    api.next.push('offline');
    page.type('Write to us', 'Hello,\nis it you?');
    page.press('Send the message');
    await eventually(() => expect(page.faults()).toEqual(['This could not be sent. Nothing that you wrote is lost: try again.']));
    page.press('Send the message');
    await eventually(() => expect(page.status()).toBe('The message is sent.'));
    const keys = api.sent.filter(({ call }) => call.includes('messages')).map(({ headers }) => headers.get('idempotency-key'));
    expect(new Set(keys).size).toBe(1);
    expect(page.input('Write to us').value).toBe('');
    expect(page.root.querySelector('[part=message]')?.textContent).toMatch(/You · .*Hello,\nis it you\?/s);
    // In the time zone of the controller, as on the page without a script.
    expect(page.root.querySelector('[part=message]')?.textContent).toContain('November 25, 2026 at 11:00:00 AM GMT+1');
  });

  test('take it back, after a second word', async () => {
    await open();
    page.press('Take the request back');
    await eventually(() => expect(page.focused()?.id).toBe('sure'));
    page.press('No, keep it');
    await eventually(() => expect(page.focused()).toBe(page.button('Take the request back')));
    expect(api.calls()).not.toContain('POST /{id}/cancel');
    page.press('Take the request back');
    await eventually(() => expect(page.button('Yes, take it back')).toBeTruthy());
    page.press('Yes, take it back');
    await eventually(() => expect(states().at(-1)).toEqual(['Taken back November 25, 2026', 'step']));
    expect(page.button('Take the request back')).toBeUndefined();
    expect(page.focused()?.getAttribute('part')).toBe('title');
  });

  test('download, by a link that holds for some minutes', async () => {
    await open({
      status: 'fulfilled',
      closedAt: '2026-11-25T09:30:00.000Z',
      export: { bytes: 2_340_000, expiresAt: '2026-12-25T09:30:00.000Z' },
      actions: ['message'],
    });
    expect(page.text()).toContain('Ready until December 25, 2026 (2.3 MB).');
    const went = new Promise<string>((resolve) => {
      element().shadowRoot!.addEventListener('click', (event) => {
        if (!(event.target instanceof HTMLAnchorElement)) return;
        event.preventDefault();
        resolve(event.target.href);
      });
    });
    page.press('Download');
    expect(await went).toBe(`${location.origin}/export.zip`);
  });

  test('say what is to be corrected', async () => {
    await open({ type: 'correct' }, 'Correct your data');
    page.press('Send the correction');
    await eventually(() => expect(page.faults()).toEqual(['What it is: write an answer', 'What is right: write an answer']));
    page.type('What it is', 'Name');
    page.type('What is wrong (optional)', 'Lovelac');
    page.type('What is right', 'Lovelace');
    page.press('Send the correction');
    await eventually(() => expect(page.status()).toBe('The correction is sent.'));
    expect(api.request.corrections).toEqual([{ field: 'Name', from: 'Lovelac', to: 'Lovelace' }]);
    expect(page.text()).toContain('Name: Lovelac Lovelace');
  });

  test('what stands otherwise by now is looked at again', async () => {
    await open();
    api.request = requestWith({ status: 'fulfilled', closedAt: '2026-11-25T09:30:00.000Z', actions: ['message'] });
    api.next.push([409, 'ILLEGAL_TRANSITION']);
    page.press('Take the request back');
    await eventually(() => expect(page.button('Yes, take it back')).toBeTruthy());
    page.press('Yes, take it back');
    await eventually(() => expect(states().at(-1)).toEqual(['Answered November 25, 2026', 'step']));
  });

  test('nothing more once the session has ended', async () => {
    await open();
    api.next.push([401, 'UNAUTHORIZED']);
    page.type('Write to us', 'Hello');
    page.press('Send the message');
    await page.titled('See how your request stands');
    expect(page.text()).not.toContain('ada@');
  });
});

describe('documents', () => {
  const choose = (...files: File[]) => {
    const input = page.input('Add documents');
    const list = new DataTransfer();
    for (const file of files) list.items.add(file);
    input.files = list.files;
    input.dispatchEvent(new Event('change'));
  };
  const file = (name: string) => new File(['%PDF-'], name, { type: 'application/pdf' });
  const rows = () => page.all('[part=file]').map((one) => one.textContent.trim().replaceAll(/\s+/g, ' '));
  const withUpload = (name: string) =>
    requestWith({
      uploads: [{ id: 'upl_1', at: '2026-11-25T10:00:00.000Z', by: 'person', name, mediaType: 'application/pdf', bytes: 5000 }],
    });

  test('are sent with progress, one after the other, and can be removed', async () => {
    await open();
    choose(file("Ada's (passport).pdf"), file('second.pdf'));
    await eventually(() => expect(page.all('progress')).toHaveLength(2));
    await eventually(() => expect(api.uploads).toHaveLength(1));
    const [first] = api.uploads;
    expect(first?.headers).toEqual({
      authorization: 'Bearer st_open',
      'content-type': 'application/pdf',
      'content-disposition': "attachment; filename*=UTF-8''Ada%27s%20%28passport%29.pdf",
    });
    first?.progress(0.5);
    await eventually(() => expect(page.root.querySelector('progress')?.value).toBe(0.5));
    expect(page.root.querySelector('progress')?.getAttribute('aria-label')).toBe("Ada's (passport).pdf is being sent");
    first?.answer(201, withUpload("Ada's (passport).pdf"));
    await eventually(() => expect(api.uploads).toHaveLength(2));
    expect(rows()[0]).toBe("Ada's (passport).pdf 5 kB Remove Ada's (passport).pdf");
    page.press('Stop sending second.pdf');
    await eventually(() => expect(rows()).toHaveLength(1));
    expect(api.uploads[1]?.aborted).toBe(true);
    api.request = withUpload("Ada's (passport).pdf");
    page.press("Remove Ada's (passport).pdf");
    await eventually(() => expect(rows()).toEqual([]));
    expect(api.calls().at(-1)).toBe('DELETE /{id}/uploads/upl_1');
    await eventually(() => expect(page.status()).toBe("Ada's (passport).pdf is removed."));
  });

  test('that could not be sent can be tried again', async () => {
    await open();
    choose(file('proof.pdf'));
    await eventually(() => expect(api.uploads).toHaveLength(1));
    api.uploads[0]?.fail();
    await eventually(() => expect(rows()[0]).toContain('proof.pdf could not be sent.'));
    page.press('Try again');
    await eventually(() => expect(api.uploads).toHaveLength(2));
    api.uploads[1]?.answer(201, withUpload('proof.pdf'));
    await eventually(() => expect(page.status()).toBe('proof.pdf is sent.'));
  });

  test('which kinds are taken, and how large', async () => {
    await open();
    expect(page.described(page.input('Add documents'))[0]?.replaceAll(/[\u2068\u2069]/g, '')).toBe(
      'A proof or a document: PDF, JPEG, PNG, WebP, HEIC, or plain text, at most 10 MB. Cover what we do not need to see, such as a number or a photo.',
    );
    expect(page.input('Add documents').accept).toContain('.heic');
  });

  test('when one is removed the focus goes to the next, at last to what adds some', async () => {
    const uploads = ['a.pdf', 'letter.pdf', 'b.pdf'].map((name, index) => ({
      id: `upl_${index}`,
      at: '2026-11-25T10:00:00.000Z',
      by: name === 'letter.pdf' ? ('controller' as const) : ('person' as const),
      name,
      mediaType: 'application/pdf',
      bytes: 5000,
    }));
    await open({ uploads });
    page.button('Remove a.pdf').focus();
    page.press('Remove a.pdf');
    await eventually(() => expect(page.status()).toBe('a.pdf is removed.'));
    expect(page.focused()).toBe(page.button('Remove b.pdf'));
    page.press('Remove b.pdf');
    await eventually(() => expect(page.status()).toBe('b.pdf is removed.'));
    expect(page.focused()).toBe(page.input('Add documents'));
    choose(file('virus.exe'));
    await eventually(() => expect(api.uploads).toHaveLength(1));
    api.uploads[0]?.answer(422, { code: 'UPLOAD_REFUSED' });
    await eventually(() => expect(page.button('Remove virus.exe')).toBeTruthy());
    page.button('Remove virus.exe').focus();
    page.press('Remove virus.exe');
    await eventually(() => expect(page.focused()).toBe(page.input('Add documents')));
  });

  test('that are not taken say so, and are not tried again', async () => {
    await open();
    choose(file('virus.exe'));
    await eventually(() => expect(api.uploads).toHaveLength(1));
    api.uploads[0]?.answer(422, { code: 'UPLOAD_REFUSED' });
    await eventually(() => expect(page.faults()).toEqual(['virus.exe is not taken: its kind is not allowed, or it is too large.']));
    expect(page.button('Try again')).toBeUndefined();
    page.press('Remove virus.exe');
    await eventually(() => expect(rows()).toEqual([]));
  });
});

test('by keyboard alone', async () => {
  await closed();
  page.input('Reference').focus();
  await userEvent.keyboard(id);
  await userEvent.tab();
  await userEvent.keyboard('204816{Enter}');
  await page.titled('See what we hold');
  for (let tabs = 0; page.focused()?.textContent?.trim() !== 'Take the request back' && tabs < 10; tabs += 1) await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await eventually(() => expect(page.focused()?.id).toBe('sure'));
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await eventually(() => expect(states().at(-1)?.[0]).toMatch(/^Taken back/));
});
