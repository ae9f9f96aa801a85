import { eventually } from '@privet/test-tools/eventually';
import { userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { defineElement } from '../../element/define.js';
import { handsOn, type Hands } from '../element-hands.suite.js';
import { FakeRequests, goodCode, id, inProvider } from '../fake-requests.suite.js';
import { RequestBeforeSubmitEvent, RequestSubmitEvent } from '../requests.events.js';
import { PrivetRequestForm } from './request-form.element.js';

defineElement(PrivetRequestForm);

let api: FakeRequests;
let form: Hands;

beforeEach(() => {
  sessionStorage.clear();
  api = new FakeRequests();
});
afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

async function show(attributes = '', title = 'Who is this request for?', look: Parameters<typeof inProvider>[1] = {}): Promise<Hands> {
  form = handsOn(inProvider(`<privet-request-form ${attributes}></privet-request-form>`, look).querySelector('privet-request-form')!);
  await form.titled(title);
  return form;
}
/** Goes on to the page of that title. */
async function on(title: string): Promise<void> {
  form.press('Continue');
  await form.titled(title);
}
async function toDetails(right = 'See what we hold'): Promise<void> {
  await show();
  form.choose('For myself');
  await on('What do you want?');
  form.choose(right);
  await on('Your details');
}
async function toCheck(right?: string): Promise<void> {
  await toDetails(right);
  form.type('E-mail address', 'ada@example.com');
  await on('Check your answers');
}
async function toVerify(): Promise<void> {
  await toCheck();
  form.press('Send the request');
  await form.titled('Look at your mail');
}

describe('page by page', () => {
  test('who, what, details, check, code, receipt', async () => {
    await show();
    expect(form.text()).toContain('Step 1 of 4');
    form.choose('For myself');
    await on('What do you want?');
    expect(form.focused()).toBe(form.root.querySelector('h2'));
    expect(form.all('[part=radio]')).toHaveLength(4);
    expect(form.described(form.input('See what we hold'))).toEqual(['We give you a copy.']);
    // Where the policy gives a right no name, it has ours.
    form.choose('Correct your data');
    form.choose('See what we hold');
    await on('Your details');
    form.type('E-mail address', ' ada@example.com ');
    form.type('What should we know? (optional)', 'Everything,\nplease.');
    await on('Check your answers');
    expect(form.all('dd.said').map((one) => one.textContent.trim())).toEqual([
      'For myself',
      'See what we hold',
      'ada@example.com',
      'Not answered',
      'Everything,\nplease.',
    ]);
    const heard: string[] = [];
    document.addEventListener(RequestSubmitEvent.type, ({ request }) => heard.push(request.id), { once: true });
    form.press('Send the request');
    await form.titled('Look at your mail');
    expect(heard).toEqual([id]);
    const [sent] = api.sent;
    expect(sent?.headers.get('privet-key')).toMatch(/^pk_/);
    expect(sent?.headers.get('idempotency-key')).toMatch(/^[0-9a-f]{32}$/);
    expect(sent?.body).toEqual({
      type: 'access',
      locale: 'en',
      email: 'ada@example.com',
      details: 'Everything,\nplease.',
      jurisdiction: 'DE',
    });
    expect(form.text()).toContain('ada@example.com');
    form.type('Six digits from the mail', ' 204 816 ');
    form.press('Confirm');
    await form.titled('We have your request');
    expect(form.focused()?.textContent).toBe('We have your request');
    expect(form.text()).toContain(id);
    expect(form.text()).toContain('by December 24, 2026');
    const status = handsOn(form.root.querySelector('privet-request-status')!);
    await status.titled('See what we hold');
    form.press('Make another request');
    await form.titled('Who is this request for?');
    expect(form.all<HTMLInputElement>('input').some(({ checked }) => checked)).toBe(false);
  });

  test('nobody has to confirm an opt-out', async () => {
    await toCheck('Do not sell or share your data');
    form.press('Send the request');
    await form.titled('We have your request');
    expect(api.calls()).toEqual(['POST ']);
    expect(form.root.querySelector('privet-request-status')).toBeNull();
  });

  test('an agent says who they are; the person gets the mail', async () => {
    await show();
    form.choose('For somebody who authorised me');
    await on('About you');
    expect(form.text()).toContain('Step 2 of 5');
    form.press('Continue');
    await eventually(() => expect(form.faults()).toHaveLength(2));
    form.type('Your full name', 'Grace Hopper');
    form.type('Organisation (optional)', 'Rights Ltd');
    form.type('What allows you to ask for them?', 'A power of attorney');
    await on('What do you want?');
    form.choose('See what we hold');
    await on('About the person');
    form.type('Their e-mail address', 'ada@example.com');
    form.type('Their full name (optional)', 'Ada Lovelace');
    await on('Check your answers');
    form.press('Send the request');
    await form.titled('Look at your mail');
    expect(form.text()).toContain('The person confirms the request');
    expect(api.sent[0]?.body).toMatchObject({
      email: 'ada@example.com',
      name: 'Ada Lovelace',
      onBehalf: { relation: 'agent', name: 'Grace Hopper', organisation: 'Rights Ltd', authority: 'A power of attorney' },
    });
  });

  test('a parent is asked for no organisation', async () => {
    await show();
    form.choose('For my child');
    await on('About you');
    expect(form.all('label').map((one) => one.textContent.trim())).toEqual([
      'Your full name',
      'Your e-mail address (optional)',
      'What allows you to ask for them? (optional)',
    ]);
  });

  test('a right that the page has chosen is not asked for', async () => {
    await show('type="access"');
    expect(form.root.querySelector('[part=right]')?.textContent).toBe('See what we hold');
    form.choose('For myself');
    await on('Your details');
    form.type('E-mail address', 'ada@example.com');
    await on('Check your answers');
    form.press('Send the request');
    await form.titled('Look at your mail');
    expect(api.sent[0]?.body['type']).toBe('access');
  });

  test('with a page of its own for the status, the receipt leads there', async () => {
    await toVerify();
    document.querySelector('privet-request-form')!.setAttribute('status-url', '/status');
    form.type('Six digits from the mail', goodCode);
    form.press('Confirm');
    await form.titled('We have your request');
    expect(form.root.querySelector('privet-request-status')).toBeNull();
    expect(form.button('See how the request stands').getAttribute('href')).toBe('/status');
    expect(JSON.parse(sessionStorage.getItem('privet.request')!)).toMatchObject({ id, token: 'st_open' });
  });
});

describe('where nothing tells where the person lives', () => {
  const nowhere = { jurisdiction: '' };
  const names = () => form.all<HTMLOptionElement>('option').map(({ text }) => text);
  const pick = (label: string, value: string) => {
    const select = form.root.getElementById(form.all<HTMLLabelElement>('label').find((one) => one.textContent === label)!.htmlFor);
    (select as HTMLSelectElement).value = value;
    select!.dispatchEvent(new Event('change', { bubbles: true }));
  };
  async function toPlace(look: Parameters<typeof inProvider>[1] = nowhere): Promise<void> {
    await show('', undefined, look);
    form.choose('For myself');
    await on('Where do you live?');
  }

  test('it is asked, and the request says it', async () => {
    await toPlace();
    expect(form.text()).toContain('Step 2 of 5');
    expect(form.focused()?.textContent).toBe('Where do you live?');
    expect(form.described(form.input('Where do you live?'))).toEqual([
      'The law of that place says what can be asked for, and by when it is answered.',
    ]);
    expect(names()[0]).toBe('I would rather not say');
    expect(names()).toContain('Germany');
    pick('Where do you live?', 'FR');
    await on('What do you want?');
    form.choose('See what we hold');
    await on('Your details');
    form.type('E-mail address', 'ada@example.com');
    await on('Check your answers');
    expect(form.all('dd.said').map((one) => one.textContent.trim())).toContain('France');
    form.press('Send the request');
    await form.titled('Look at your mail');
    expect(api.sent[0]?.body['jurisdiction']).toBe('FR');
  });

  test('where law differs by state that is asked too, and the rights are those of the state', async () => {
    await toPlace();
    pick('Where do you live?', 'US');
    await on('Which state or province?');
    expect(names()).toContain('California');
    pick('Which state or province?', 'US-CA');
    await on('What do you want?');
    expect(form.input('Limit the use of sensitive data')).toBeTruthy();
    form.choose('Limit the use of sensitive data');
    form.press('Back');
    await form.titled('Which state or province?');
    form.press('Back');
    await form.titled('Where do you live?');
    expect((form.input('Where do you live?') as unknown as HTMLSelectElement).value).toBe('US');
    pick('Where do you live?', 'DE');
    await on('What do you want?');
    expect(form.input('Limit the use of sensitive data')).toBeUndefined();
    form.press('Continue');
    await eventually(() => expect(form.summary()).toEqual(['Choose an answer']));
  });

  test('nobody has to say it; a reload keeps what was said', async () => {
    await toPlace();
    await on('What do you want?');
    form.press('Back');
    await form.titled('Where do you live?');
    pick('Where do you live?', 'CA');
    await on('Which state or province?');
    await show('', 'Which state or province?', nowhere);
    expect(names()).toContain('Ontario');
    await on('What do you want?');
    form.choose('See what we hold');
    await on('Your details');
    form.type('E-mail address', 'ada@example.com');
    await on('Check your answers');
    expect(form.all('dd.said').map((one) => one.textContent.trim())).toEqual(expect.arrayContaining(['Canada', 'I would rather not say']));
    form.press('Send the request');
    await form.titled('Look at your mail');
    expect(api.sent[0]?.body['jurisdiction']).toBe('CA');
  });

  test('where the policy of the place cannot be read, it can be tried again', async () => {
    await toPlace();
    pick('Where do you live?', 'FR');
    api.policyIsDown = true;
    form.press('Continue');
    await eventually(() => expect(form.summary()).toEqual(['This cannot be loaded right now.']));
    api.policyIsDown = false;
    await on('What do you want?');
  });

  test('it is asked in the language of the page', async () => {
    await show('', 'Für wen ist diese Anfrage?', { ...nowhere, lang: 'de' });
    form.choose('Für mich selbst');
    form.press('Weiter');
    await form.titled('Wo wohnen Sie?');
    expect(names()).toContain('Österreich');
  });
});

describe('the fields of the policy', () => {
  beforeEach(() => toDetails('Delete your data'));

  test('are checked as the API checks them, and sent as it wants them', async () => {
    form.press('Continue');
    await eventually(() =>
      expect(form.faults()).toEqual([
        'E-mail address: write an answer',
        'Order number: write an answer',
        'When you bought it: write an answer',
      ]),
    );
    form.type('E-mail address', 'ada@example.com');
    form.type('Order number', '?');
    form.type('Month', '2');
    form.type('Day', '30');
    form.type('Year', '2026');
    form.press('Continue');
    await eventually(() =>
      expect(form.faults()).toEqual([
        'Order number: write it as it stands on the order',
        'When you bought it: write a day that exists, such as 3/27/2026',
      ]),
    );
    form.type('Order number', 'A-17/3');
    form.type('Day', '٢٨');
    form.choose('Online');
    await on('Check your answers');
    expect(form.all('dd.said').map((one) => one.textContent.trim())).toContain('February 28, 2026');
    form.press('Send the request');
    await form.titled('Look at your mail');
    expect(api.sent[0]?.body['fields']).toEqual({ order: 'A-17/3', bought: '2026-02-28', shop: 'online' });
  });

  test('what was answered for another right is not sent', async () => {
    form.type('Order number', 'A-17');
    form.press('Back');
    await form.titled('What do you want?');
    form.choose('See what we hold');
    await on('Your details');
    form.type('E-mail address', 'ada@example.com');
    await on('Check your answers');
    form.press('Send the request');
    await form.titled('Look at your mail');
    expect(api.sent[0]?.body['fields']).toBeUndefined();
  });
});

describe('what is wrong', () => {
  test('is told in a summary that gets the focus, and beside its input', async () => {
    await toDetails();
    form.type('E-mail address', 'ada@example');
    form.type('Full name (optional)', 'a'.repeat(201));
    form.press('Continue');
    await eventually(() => expect(form.focused()?.getAttribute('part')).toBe('error-summary'));
    expect(form.summary()).toEqual(['Write an e-mail address, such as name@example.com', 'Full name: write at most 200 characters']);
    expect(form.summary()).toEqual(form.faults());
    const email = form.input('E-mail address');
    expect(email.getAttribute('aria-invalid')).toBe('true');
    expect(form.described(email)).toEqual([
      'Use the address by which we know you. Everything about this request goes there.',
      'Write an e-mail address, such as name@example.com',
    ]);
    form.press('Full name: write at most 200 characters');
    await eventually(() => expect(form.focused()).toBe(form.input('Full name (optional)')));
    form.type('Full name (optional)', 'Ada \u{202e}evil');
    form.press('Continue');
    await eventually(() => expect(form.faults()[1]).toBe('Full name: leave out signs that cannot be shown'));
  });

  test('a page without an answer', async () => {
    await show();
    form.press('Continue');
    await eventually(() => expect(form.summary()).toEqual(['Choose an answer']));
    form.press('Choose an answer');
    await eventually(() => expect(form.focused()).toBe(form.input('For myself')));
    expect(form.described(form.root.querySelector('fieldset')!)).toEqual(['Choose an answer']);
  });

  test('what the API does not take is shown where it was answered', async () => {
    await toCheck();
    api.next.push([422, 'INVALID_REQUEST', [{ path: '/email', message: 'No.', code: 'invalid' }]]);
    form.press('Send the request');
    await form.titled('Your details');
    await eventually(() => expect(form.summary()).toEqual(['E-mail address: this answer cannot be used']));
    expect(form.input('E-mail address').value).toBe('ada@example.com');
    await on('Check your answers');
  });

  test('without a network nothing is lost, and the same key is sent again', async () => {
    await toCheck();
    api.next.push('offline', [429, 'RATE_LIMITED']);
    form.press('Send the request');
    await eventually(() => expect(form.summary()).toEqual(['This could not be sent. Nothing that you wrote is lost: try again.']));
    form.press('Send the request');
    await eventually(() => expect(form.summary()).toEqual(['Too many attempts. Wait a few minutes, then try again.']));
    form.press('Send the request');
    await form.titled('Look at your mail');
    expect(new Set(api.sent.map(({ headers }) => headers.get('idempotency-key'))).size).toBe(1);
  });

  test('two presses are one request', async () => {
    await toCheck();
    form.press('Send the request');
    form.press('Send the request');
    await form.titled('Look at your mail');
    expect(api.calls()).toEqual(['POST ']);
  });

  test('a page that prevents it sends nothing', async () => {
    await toCheck();
    const heard = new Promise<RequestBeforeSubmitEvent>((resolve) => {
      const prevent = (event: RequestBeforeSubmitEvent) => (event.preventDefault(), resolve(event));
      document.addEventListener(RequestBeforeSubmitEvent.type, prevent, { once: true });
    });
    form.press('Send the request');
    expect((await heard).request.email).toBe('ada@example.com');
    expect(form.title()).toBe('Check your answers');
    expect(api.sent).toEqual([]);
  });

  test('where the policy cannot be read it can be tried again', async () => {
    api.policyIsDown = true;
    form = handsOn(inProvider('<privet-request-form></privet-request-form>').querySelector('privet-request-form')!);
    await eventually(() => expect(form.text()).toContain('This cannot be loaded right now.'));
    api.policyIsDown = false;
    form.press('Try again');
    await form.titled('Who is this request for?');
  });
});

describe('back, change and reload', () => {
  test('Back keeps what was typed', async () => {
    await toDetails();
    form.type('E-mail address', 'ada@example.com');
    form.press('Back');
    await form.titled('What do you want?');
    expect(form.input('See what we hold').checked).toBe(true);
    form.press('Back');
    await form.titled('Who is this request for?');
    expect(form.input('For myself').checked).toBe(true);
    await on('What do you want?');
    await on('Your details');
    expect(form.input('E-mail address').value).toBe('ada@example.com');
  });

  test('Change goes to the answer, and the next page is the check again', async () => {
    await toCheck();
    form.press('Change: E-mail address');
    await eventually(() => expect(form.focused()).toBe(form.input('E-mail address')));
    form.type('E-mail address', 'ada@example.org');
    await on('Check your answers');
    expect(form.text()).toContain('ada@example.org');
  });

  test('a change that asks more goes by what is asked', async () => {
    await toCheck();
    form.press('Change: Who is this request for?');
    await form.titled('Who is this request for?');
    form.choose('For my child');
    await on('About you');
    form.type('Your full name', 'Grace Hopper');
    await on('Check your answers');
    expect(form.text()).toContain('Grace Hopper');
  });

  test('a reload keeps the draft; what is sent is forgotten', async () => {
    await toDetails();
    form.type('E-mail address', 'ada@example.com');
    await eventually(() => expect(sessionStorage.getItem('privet.request-draft')).toContain('ada@example.com'));
    await show('', 'Your details');
    expect(form.input('E-mail address').value).toBe('ada@example.com');
    await on('Check your answers');
    form.press('Send the request');
    await form.titled('Look at your mail');
    expect(sessionStorage.getItem('privet.request-draft')).toBeNull();
    form.type('Six digits from the mail', '123');
    expect(JSON.stringify(sessionStorage)).not.toMatch(/ada@|123/);
  });

  test('a reload while the code is awaited asks for it again, and no longer knows the address', async () => {
    await toVerify();
    await show('', 'Look at your mail');
    expect(form.text()).toContain(id);
    expect(form.text()).not.toContain('ada@');
    form.type('Six digits from the mail', goodCode);
    form.press('Confirm');
    await form.titled('We have your request');
    expect(api.calls()).toEqual(['POST ', 'POST /{id}/verify']);
  });

  test('whose mail it was is known after a reload, and one can begin anew', async () => {
    await show();
    form.choose('For my child');
    await on('About you');
    form.type('Your full name', 'Grace Hopper');
    await on('What do you want?');
    form.choose('See what we hold');
    await on('About the person');
    form.type('Their e-mail address', 'ada@example.com');
    await on('Check your answers');
    form.press('Send the request');
    await form.titled('Look at your mail');
    await show('', 'Look at your mail');
    expect(form.text()).toContain('The person confirms the request');
    form.press('Make another request');
    await form.titled('Who is this request for?');
    await show();
  });

  test('a reload of the receipt shows it again, with the request, until another one is made', async () => {
    await toVerify();
    form.type('Six digits from the mail', goodCode);
    form.press('Confirm');
    await form.titled('We have your request');
    await show('', 'We have your request');
    expect(form.text()).toContain('by December 24, 2026');
    await eventually(() => expect(form.root.querySelector('privet-request-status')).not.toBeNull());
    await handsOn(form.root.querySelector('privet-request-status')!).titled('See what we hold');
    expect(api.calls().slice(2)).toEqual(['GET /{id}']);
    expect(sessionStorage.getItem('privet.request-filed')).not.toMatch(/ada@|st_/);
    form.press('Make another request');
    await form.titled('Who is this request for?');
    await show();
  });

  test('a receipt that needed no code comes back; one whose time is over does without the request', async () => {
    await toCheck('Do not sell or share your data');
    form.press('Send the request');
    await form.titled('We have your request');
    await show('', 'We have your request');
    expect(form.text()).toContain(id);
    expect(form.root.querySelector('privet-request-status')).toBeNull();
  });

  test('the form for another right begins anew; what somebody else wrote is no request', async () => {
    await toVerify();
    await show('type="delete"');
    await show('type="access"', 'Look at your mail');
    sessionStorage.setItem('privet.request-filed', '{"id":"<b>","type":"access","dueAt":"2026-12-24"}');
    await show();
    expect(form.text()).not.toContain('<b>');
  });

  test('a draft that somebody else wrote is none', async () => {
    sessionStorage.setItem('privet.request-draft', '{"step":"constructor","answers":{"x":1}}');
    await show();
    expect(form.text()).toContain('Step 1 of 4');
  });
});

describe('the code', () => {
  beforeEach(toVerify);

  test('is one input, which devices fill in', () => {
    const input = form.input('Six digits from the mail');
    expect([input.inputMode, input.getAttribute('autocomplete'), input.type]).toEqual(['numeric', 'one-time-code', 'text']);
  });

  test.each(['', '12345', 'abcdef'])('%j is none', async (typed) => {
    form.type('Six digits from the mail', typed);
    form.press('Confirm');
    await eventually(() => expect(form.summary()).toEqual(['Write the six digits from the mail']));
    expect(form.focused()?.getAttribute('part')).toBe('error-summary');
    expect(api.calls()).toEqual(['POST ']);
  });

  test('that is wrong', async () => {
    form.type('Six digits from the mail', '111111');
    form.press('Confirm');
    await eventually(() => expect(form.faults()[0]).toContain('This code is wrong, has expired, or was used.'));
    form.type('Six digits from the mail', '٢٠٤-٨١٦');
    form.press('Confirm');
    await form.titled('We have your request');
  });

  test('another mail has to wait, and says for how long', async () => {
    const resend = form.button('Send another mail');
    expect(resend.getAttribute('aria-disabled')).toBe('true');
    expect(form.described(resend)[0]).toMatch(/^You can ask for another mail in \d+ seconds\.$/);
    resend.click();
    vi.useFakeTimers({ now: Date.now() + 61_000, toFake: ['Date'] });
    await eventually(() => expect(resend.hasAttribute('aria-disabled')).toBe(false));
    vi.useRealTimers();
    resend.click();
    await eventually(() => expect(form.status()).toContain('Another mail is on its way'));
    expect(api.calls()).toEqual(['POST ', 'POST /{id}/resend']);
    expect(resend.getAttribute('aria-disabled')).toBe('true');
  });

  test('went to the wrong address: it is changed, and is another request', async () => {
    form.press('Wrong address? Change it');
    await eventually(() => expect(form.focused()).toBe(form.input('E-mail address')));
    form.type('E-mail address', 'ada@example.org');
    await on('Check your answers');
    form.press('Send the request');
    await form.titled('Look at your mail');
    const [first, second] = api.sent;
    expect(second?.body['email']).toBe('ada@example.org');
    expect(second?.headers.get('idempotency-key')).not.toBe(first?.headers.get('idempotency-key'));
  });
});

test('by keyboard alone', async () => {
  await show();
  const press = async (...keys: string[]) => {
    for (const key of keys) await userEvent.keyboard(key);
  };
  form.input('For myself').focus();
  await press(' ', '{Enter}');
  await form.titled('What do you want?');
  await eventually(() => expect(form.focused()).toBe(form.root.querySelector('h2')));
  await userEvent.tab();
  await press(' ');
  await userEvent.tab();
  await press('{Enter}');
  await form.titled('Your details');
  await userEvent.tab();
  await press('ada@example.com', '{Enter}');
  await form.titled('Check your answers');
  for (let tabs = 0; form.focused()?.textContent?.trim() !== 'Send the request' && tabs < 10; tabs += 1) await userEvent.tab();
  await press('{Enter}');
  await form.titled('Look at your mail');
  await userEvent.tab();
  await press('204816', '{Enter}');
  await form.titled('We have your request');
});

test.each([
  ['de', 'ltr', 'Für wen ist diese Anfrage?'],
  ['ar', 'rtl', 'لمن هذا الطلب؟'],
])('it speaks %s', async (lang, direction, title) => {
  await show('', title, { lang });
  const page = form.root.querySelector('div')!;
  expect([page.lang, page.dir]).toEqual([lang, direction]);
});

test('words can be replaced', async () => {
  const json = '<script type="application/json">{ "formWho": "Whose data?" }</script>';
  form = handsOn(inProvider(`<privet-request-form>${json}</privet-request-form>`).querySelector('privet-request-form')!);
  await form.titled('Whose data?');
  expect(form.text()).not.toContain('Who is this request for?');
});
