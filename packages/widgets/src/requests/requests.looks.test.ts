import { eventually } from '@privet/test-tools/eventually';
import axe from 'axe-core';
import { page } from 'vitest/browser';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { defineElement } from '../element/define.js';
import { handsOn, type Hands } from './element-hands.suite.js';
import { FakeRequests, id, inProvider, linkToken, requestWith, sourceWith, taxHold } from './fake-requests.suite.js';
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
async function expectGood({ root, all }: Hands, what: string): Promise<void> {
  const host = root.host;
  const { violations } = await axe.run(host, { rules: { region: { enabled: false } } });
  expect(violations.map((one) => `${what}, ${one.id}: ${one.nodes[0]?.html}`)).toEqual([]);
  expect(document.documentElement.scrollWidth, what).toBeLessThanOrEqual(document.documentElement.clientWidth);
  for (const control of all<HTMLElement>('button, input, select, textarea, a[href]')) {
    const { height, width } = control.getBoundingClientRect();
    expect(Math.min(height, width), `${what}: ${control.outerHTML}`).toBeGreaterThanOrEqual(24);
  }
}

async function wear({ theme, lang, width, size }: (typeof looks)[number], inner: string): Promise<Element> {
  await page.viewport(width, 800);
  document.documentElement.style.fontSize = size;
  document.body.style.margin = '1rem';
  return inProvider(inner, { theme, lang, jurisdiction: '' }).querySelector(':scope > *')!;
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
  await expectGood(form, `${title}`);
  const country = form.root.querySelector('select')!;
  country.value = 'US';
  country.dispatchEvent(new Event('change'));
  await next();
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
    erasing: requestWith({
      type: 'delete',
      actions: ['message', 'cancel'],
      sources: [
        sourceWith({ rows: 12, kept: 2, holds: [taxHold] }),
        sourceWith({ id: 'crm', name: 'x'.repeat(60), role: 'processor', onBehalfOf: 'Another GmbH', held: false }),
        sourceWith({ id: 'slow', status: 'running', held: null }),
      ],
    }),
    corrected: requestWith({
      type: 'correct',
      status: 'fulfilled',
      closedAt: at,
      sources: [sourceWith({ rows: 1 })],
      corrections: [
        {
          field: 'Name',
          to: 'Lovelace',
          accepted: true,
          changes: [{ source: 'shop', before: 'Lovelac', after: 'Lovelace', refused: null }],
        },
        { field: 'City', from: 'London', to: 'Paris', accepted: false, reason: 'You live in London.' },
      ],
      actions: ['message'],
    }),
    refused: requestWith({ status: 'denied', closedAt: at, denial, actions: ['message', 'appeal'] }),
  };
  for (const [name, request] of Object.entries(stands)) {
    api.request = request;
    history.replaceState(null, '', `#${id}.${linkToken}`);
    const status = handsOn(await wear(look, '<privet-request-status></privet-request-status>'));
    await eventually(() => expect(status.all('[part=state]').length).toBeGreaterThan(0));
    await eventually(() => expect(status.all('[part=source]')).toHaveLength(request.sources.length));
    status.root.querySelector<HTMLButtonElement>('#cancel')?.click();
    if (name === 'working') await eventually(() => expect(status.root.querySelector('#sure')).toBeTruthy());
    await expectGood(status, name);
  }
});
