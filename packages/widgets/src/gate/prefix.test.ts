import { eventually } from '@privet/test-tools/eventually';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { define, startPage } from '../elements.js';
import { fakeApi, type FakeApi } from '../preferences/fake-api.suite.js';
import type { Privet } from '../window/privet.js';

// As a page does whose blocker hides `privet-…`.
define(customElements, 'acme');
startPage();

let api: FakeApi;
let pages = 0;

beforeEach(() => {
  api = fakeApi();
});
afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  document.cookie = 'privet=; Path=/; Max-Age=0';
});

const settings = () => `base-url="" key="pk_prefix_${(pages += 1)}" lang="de" jurisdiction="DE" theme="dark"`;
const film = () => {
  const address = URL.createObjectURL(new Blob(['<!doctype html><p>Inside'], { type: 'text/html' }));
  return `<iframe data-privet-purpose="advertising" data-src="${address}" title="The tour"></iframe>`;
};
const privet = () => window.privet as Privet;
const root = (selector: string) => document.querySelector(selector)?.shadowRoot;
const button = (selector: string, label: string) =>
  [...(root(selector)?.querySelectorAll('button') ?? [])].find(({ textContent }) => textContent.includes(label));
const press = (selector: string, label: string) =>
  eventually(() => {
    expect(button(selector, label)).toBeTruthy();
    button(selector, label)!.click();
  });
/** Elements that a blocker of `privet-…` would hide. */
const privetTags = () => [...document.querySelectorAll('*')].map(({ localName }) => localName).filter((name) => name.startsWith('privet-'));

test.each([
  [
    'inside the provider',
    (inner: string) => `<acme-provider ${settings()}>${inner}<acme-choices-link></acme-choices-link></acme-provider>`,
  ],
  ['outside of it', (inner: string) => `${inner}<acme-provider ${settings()}><acme-banner></acme-banner></acme-provider>`],
  ['in a page with a banner alone', (inner: string) => `${inner}<acme-banner ${settings()}></acme-banner>`],
])('a gated frame %s has a placeholder of the page’s prefix and settings, and is let in', async (_, page) => {
  document.body.innerHTML = page(film());
  await eventually(() => expect(root('acme-placeholder')?.textContent).toContain('„Advertising (de)“'));
  expect(getComputedStyle(document.querySelector('acme-placeholder')!).colorScheme).toBe('dark');
  expect(privetTags()).toEqual([]);
  await press('acme-placeholder', 'immer');
  await eventually(() => expect(document.querySelector('iframe')!.getAttribute('src')).toMatch(/^blob:/));
  await eventually(() => expect(api.records.at(-1)).toMatchObject({ choices: { advertising: 'granted' }, method: 'gate' }));
  expect(document.querySelector('acme-placeholder')).toBeNull();
});

test('a gate lets in, and takes out; what has run by then is told by an offer of the same prefix', async () => {
  const script = `<script type="text/plain" data-privet-purpose="analytics">document.title = 'counted'</script>`;
  document.body.innerHTML = `<acme-provider ${settings()}>
    <acme-gate purpose="analytics"><template><p id="inside">Inside</p></template></acme-gate>${script}</acme-provider>`;
  await press('acme-gate', 'immer');
  await eventually(() => expect(document.querySelector('#inside')).toBeTruthy());
  await eventually(() => expect(document.title).toBe('counted'));
  await privet().set({ analytics: 'denied' });
  await eventually(() => expect(root('acme-provider > acme-reload')?.querySelector('[role=status]')?.textContent).toBeTruthy());
  expect(document.querySelector('#inside')).toBeNull();
  expect(privetTags()).toEqual([]);
});

test('window.privet opens the preference center of the same prefix', async () => {
  document.body.innerHTML = `<acme-banner ${settings()}></acme-banner>`;
  await privet().open();
  await eventually(() => expect(root('acme-preferences')?.querySelector('dialog[open] h2')?.textContent).toBe('Ihre Datenschutz-Auswahl'));
  expect(privetTags()).toEqual([]);
});
