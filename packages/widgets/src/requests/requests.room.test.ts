import { eventually } from '@privet/test-tools/eventually';
import { page } from 'vitest/browser';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PrivetBanner } from '../banner/banner.element.js';
import { defineElement } from '../element/define.js';
import { handsOn, type Hands } from './element-hands.suite.js';
import { FakeRequests, inProvider } from './fake-requests.suite.js';
import { PrivetRequestForm } from './form/request-form.element.js';

defineElement(PrivetRequestForm);
defineElement(PrivetBanner);

let api: FakeRequests;

beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
  document.cookie = 'privet=; Path=/; Max-Age=0';
  api = new FakeRequests();
});
afterEach(async () => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  await page.viewport(1024, 768);
});

/** The form beside a banner that says that it has kept a choice. */
async function afterChoice(width: number): Promise<{ readonly form: Hands; readonly banner: Hands }> {
  await page.viewport(width, 640);
  const provider = inProvider('<privet-banner></privet-banner><p style="margin: 0">Ask.</p><privet-request-form></privet-request-form>');
  const banner = handsOn(provider.querySelector('privet-banner')!);
  const form = handsOn(provider.querySelector('privet-request-form')!);
  await form.titled('Who is this request for?');
  await eventually(() => expect(banner.button('Reject all')).toBeTruthy());
  banner.press('Reject all');
  await eventually(() => expect(banner.button('Close')).toBeTruthy());
  return { form, banner };
}

const isShown = ({ root }: Hands) => root.querySelector('[part=banner]')!.matches(':popover-open');

test('what the banner says of a choice gives way to who goes on in the form that it lies over', async () => {
  const { form, banner } = await afterChoice(320);
  expect(isShown(banner)).toBe(true);
  form.input('For myself').focus();
  await eventually(() => expect(isShown(banner)).toBe(false));
  expect(form.focused()).toBe(form.input('For myself'));
  expect(api.calls()).toEqual([]);
});

test('a question of the banner stays', async () => {
  await page.viewport(320, 640);
  const provider = inProvider('<privet-banner></privet-banner><privet-request-form></privet-request-form>');
  const banner = handsOn(provider.querySelector('privet-banner')!);
  const form = handsOn(provider.querySelector('privet-request-form')!);
  await form.titled('Who is this request for?');
  await eventually(() => expect(banner.button('Reject all')).toBeTruthy());
  form.input('For myself').focus();
  form.choose('For myself');
  form.press('Continue');
  await form.titled('What do you want?');
  expect(isShown(banner)).toBe(true);
});

test('the form stands apart from the text before it', async () => {
  const { form } = await afterChoice(320);
  const text = document.querySelector('privet-provider p')!.getBoundingClientRect();
  expect(form.root.host.getBoundingClientRect().top - text.bottom).toBeGreaterThanOrEqual(16);
});
