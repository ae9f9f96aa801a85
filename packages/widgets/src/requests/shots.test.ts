import { eventually } from '@privet/test-tools/eventually';
import axe from 'axe-core';
import { page } from 'vitest/browser';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { defineElement } from '../element/define.js';
import { handsOn, type Hands } from './element-hands.suite.js';
import { FakeRequests, id, inProvider, linkToken, requestWith } from './fake-requests.suite.js';
import { PrivetRequestForm } from './form/request-form.element.js';
import { PrivetRequestStatus } from './status/request-status.element.js';

defineElement(PrivetRequestForm);
defineElement(PrivetRequestStatus);

let api: FakeRequests;

beforeEach(() => {
  sessionStorage.clear();
  api = new FakeRequests();
});
afterEach(async () => {
  document.documentElement.style.fontSize = '';
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  await page.viewport(1024, 768);
});

const looks = [
  { name: 'light', theme: 'light', lang: 'en', width: 1024, size: '' },
  { name: 'dark and narrow', theme: 'dark', lang: 'de', width: 320, size: '' },
  { name: 'from right to left', theme: 'light', lang: 'ar', width: 320, size: '' },
  { name: 'text of 200 %', theme: 'dark', lang: 'en', width: 640, size: '200%' },
];

/** axe finds nothing, nothing stands over the edge, everything can be hit, and every control has a name. */
let shot = 0;
async function expectGood(_: Hands, __: string): Promise<void> {
  await page.screenshot({ path: `./shots-tmp/${expect.getState().currentTestName?.replaceAll(/[^a-z0-9]+/gi, '-')}-${String(shot++).padStart(2, '0')}.png`, element: document.querySelector('main')! });
}
void axe;
async function wear({ theme, lang, width, size }: (typeof looks)[number], inner: string): Promise<Element> {
  await page.viewport(width, 2000);
  document.documentElement.style.fontSize = size;
  document.body.style.margin = '1rem'; document.documentElement.style.background = theme === 'dark' ? '#111' : '#fff'; document.documentElement.style.colorScheme = theme;
  return inProvider(inner, { theme, lang }).querySelector(':scope > *')!;
}

/** The title of a page is another one than before. */
async function turned(form: Hands, before: string | undefined): Promise<string | undefined> {
  await eventually(() => {
    expect(form.title()).toBeTruthy();
    expect(form.title()).not.toBe(before);
  });
  return form.title();
}

test.each(looks)('every page of the form: $name', async (look) => {
  const form = handsOn(await wear(look, '<privet-request-form></privet-request-form>'));
  let title = await turned(form, undefined);
  const submit = () => form.root.querySelector<HTMLButtonElement>('[type=submit]')!.click();
  const next = async () => {
    submit();
    title = await turned(form, title);
  };
  submit();
  await eventually(() => expect(form.summary()).toHaveLength(1));
  await expectGood(form, `${title} with a fault`);
  form.all<HTMLInputElement>('input[type=radio]')[1]!.click();
  await next();
  form.root.querySelector<HTMLInputElement>('#onBehalf-name')!.value = 'Grace Hopper';
  for (const input of form.all<HTMLInputElement>('input, textarea')) {
    if (input.type !== 'email') input.value = 'Grace Hopper';
    input.dispatchEvent(new Event('input'));
  }
  await expectGood(form, `${title}`);
  await next();
  form.all<HTMLInputElement>('input[type=radio]')[2]!.click();
  await expectGood(form, `${title}`);
  await next();
  submit();
  await eventually(() => expect(form.summary().length).toBeGreaterThan(1));
  await expectGood(form, `${title} with faults`);
  const answers: Record<string, string> = { email: 'ada@example.com', 'fields-order': 'A-17' };
  for (const [field, answer] of Object.entries(answers)) {
    const input = form.root.querySelector<HTMLInputElement>(`#${field}`)!;
    input.value = answer;
    input.dispatchEvent(new Event('input'));
  }
  for (const [part, answer] of Object.entries({ year: '2026', month: '3', day: '27' })) {
    const input = form.root.querySelector<HTMLInputElement>(`input.${part}`)!;
    input.value = answer;
    input.dispatchEvent(new Event('input'));
  }
  await next();
  await expectGood(form, `${title}`);
  await next();
  await expectGood(form, `${title}`);
  const code = form.root.querySelector<HTMLInputElement>('#code')!;
  code.value = '204816';
  code.dispatchEvent(new Event('input'));
  await next();
  await expectGood(form, `${title}`);
});

test.each(looks)('every state of a request: $name', async (look) => {
  const closed = handsOn(await wear(look, '<privet-request-status></privet-request-status>'));
  await turned(closed, undefined);
  closed.root.querySelector<HTMLButtonElement>('[type=submit]')!.click();
  await eventually(() => expect(closed.faults()).toHaveLength(2));
  await expectGood(closed, 'closed');
  const at = '2026-11-25T10:00:00.000Z';
  const messages = [
    { id: 'm1', at, by: 'person' as const, text: 'Hello' },
    { id: 'm2', at, by: 'controller' as const, text: `A long word: ${'x'.repeat(80)}` },
  ];
  const uploads = [{ id: 'u1', at, by: 'person' as const, name: `${'passport'.repeat(9)}.pdf`, mediaType: 'application/pdf', bytes: 5000 }];
  const denial = { reason: 'other' as const, ground: 'A law keeps it.', citation: 'GDPR Art. 17(3)(b)', remedies: ['Complain.'] };
  const stands = {
    working: requestWith({ type: 'correct', messages, uploads, paused: true, extension: { reason: 'There is much of it.' } }),
    answered: requestWith({ status: 'fulfilled', closedAt: at, export: { bytes: 5_000_000, expiresAt: at }, actions: ['message'] }),
    refused: requestWith({ status: 'denied', closedAt: at, denial, actions: ['message', 'appeal'] }),
  };
  for (const [name, request] of Object.entries(stands)) {
    api.request = request;
    history.replaceState(null, '', `#${id}.${linkToken}`);
    const status = handsOn(await wear(look, '<privet-request-status></privet-request-status>'));
    await eventually(() => expect(status.all('[part=state]').length).toBeGreaterThan(0));
    status.root.querySelector<HTMLButtonElement>('#cancel')?.click();
    if (name === 'working') await eventually(() => expect(status.root.querySelector('#sure')).toBeTruthy());
    await expectGood(status, name);
  }
});
