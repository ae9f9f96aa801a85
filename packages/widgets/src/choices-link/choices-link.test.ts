import { eventually } from '@privet/test-tools/eventually';
import axe from 'axe-core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { defineElement } from '../element/define.js';
import { fakeApi, providerWith, type FakeApi } from '../preferences/fake-api.suite.js';
import { PrivetChoicesLink } from './choices-link.element.js';

defineElement(PrivetChoicesLink);

let api: FakeApi;

beforeEach(() => {
  api = fakeApi();
});
afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  Reflect.deleteProperty(navigator, 'globalPrivacyControl');
});

async function link(options?: Parameters<typeof providerWith>[1]): Promise<ShadowRoot> {
  const root = providerWith('<privet-choices-link></privet-choices-link>', options).querySelector('privet-choices-link')!.shadowRoot!;
  await eventually(() => expect(root.querySelector('button')).toBeTruthy());
  return root;
}

test('where people opt in it is plain', async () => {
  const root = await link();
  await eventually(() => expect(root.textContent.trim()).toBe('Privacy choices'));
  expect(root.querySelector('svg')).toBeNull();
});

test('in California it has the prescribed title and icon, and tells that GPC is honoured', async () => {
  Object.defineProperty(navigator, 'globalPrivacyControl', { value: true, configurable: true });
  const root = await link({ jurisdiction: 'US-CA' });
  await eventually(() => expect(root.querySelector('button')!.textContent).toContain('Your Privacy Choices'));
  expect(root.querySelector('svg')!.getAttribute('aria-label')).toContain('CCPA');
  expect(root.textContent).toContain('Opt-out request honored');
  expect((await axe.run(root.host, { rules: { region: { enabled: false } } })).violations).toEqual([]);
});

test.each([
  ['de', 'Datenschutz-Auswahl'],
  ['ar', 'خيارات الخصوصية'],
])('in %s', async (lang, words) => {
  const root = await link({ lang });
  await eventually(() => expect(root.textContent).toContain(words));
});

test('it works where the API does not, and where the page has no preference center', async () => {
  api.down = 'all';
  const root = await link();
  root.querySelector('button')!.click();
  await eventually(() => expect(document.querySelector('privet-preferences')?.shadowRoot?.querySelector('dialog')?.open).toBe(true));
});
