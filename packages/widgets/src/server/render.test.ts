import { bannerPolicy, policyView, type BannerPolicy } from '@privet/types';
import { eventually } from '@privet/test-tools/eventually';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PrivetBanner } from '../banner/banner.element.js';
import { defineElement } from '../element/define.js';
import { html, nothing } from '../element/html.js';
import { fakeApi, fakePolicy } from '../preferences/fake-api.suite.js';
import { PrivetPreferences } from '../preferences/preferences.element.js';
import { headScript, headScriptHash } from './head-script.js';
import { renderBanner, renderPreferences, type BannerOptions } from './render.js';
import { serverStyles, styleHash } from './server.styles.js';
import { toHtml } from './template-to-html.js';
import { locales } from './words-of.js';

beforeEach(() => void fakeApi());
afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

const place = { locale: 'en', jurisdiction: 'DE' };
const policy = bannerPolicy(fakePolicy, place);
const device = `dev_${'a'.repeat(32)}`;
const answered = `privet=v1.v1.thvc1s.${device}..analytics_advertising.`;
const banner = (options: Partial<BannerOptions> = {}) => renderBanner({ policy, action: '/privacy', ...options });

/** Puts markup into the page as its parser would have. */
function declare(markup: string): HTMLElement {
  const parsed = Document.parseHTMLUnsafe(markup);
  document.body.replaceChildren(...parsed.body.childNodes);
  return document.body.firstElementChild as HTMLElement;
}

describe('the banner', () => {
  test('has a form that refuses and accepts, and a link to choose', () => {
    const root = declare(banner({ return: '/shop?a=1&b="2"' })).shadowRoot!;
    const form = root.querySelector('form')!;
    expect([form.method, form.getAttribute('action')]).toEqual(['post', '/privacy/choices']);
    expect(Object.fromEntries(new FormData(form))).toEqual({
      return: '/shop?a=1&b="2"',
      lang: 'en',
      jurisdiction: 'DE',
      version: 'v1',
      widget: 'privet-banner 0.0.0',
    });
    const buttons = [...form.querySelectorAll('button')].map(({ name, value, type, textContent }) => [name, value, type, textContent]);
    expect(buttons).toEqual([
      ['choice', 'reject', 'submit', 'Reject all'],
      ['choice', 'accept', 'submit', 'Accept all'],
    ]);
    expect(root.querySelector('[part~=choose]')?.getAttribute('href')).toBe(
      '/privacy/choices?return=%2Fshop%3Fa%3D1%26b%3D%222%22&lang=en&jurisdiction=DE',
    );
  });

  test('without a mount has a link to the API’s page alone', () => {
    const root = declare(renderBanner({ policy, return: '/shop', attributes: { 'base-url': 'https://api.example/' } })).shadowRoot!;
    expect(root.querySelector('form')).toBeNull();
    expect(root.querySelector('button')).toBeNull();
    expect(root.querySelector('[part~=choose]')?.getAttribute('href')).toBe(
      'https://api.example/choices?return=%2Fshop&lang=en&jurisdiction=DE',
    );
  });

  test('is seen without a script, its link looks like a button, and axe finds nothing', async () => {
    const root = declare(banner({ prefix: 'undefined' })).shadowRoot!;
    const card = root.querySelector('section')!;
    const { position, display } = getComputedStyle(card);
    expect([position, display]).toEqual(['fixed', 'flex']);
    const [reject, accept, choose] = ['reject', 'accept', 'choose'].map((part) => root.querySelector(`[part~=${part}]`)!);
    const size = ({ width, height }: DOMRect) => [width, height];
    expect(size(reject!.getBoundingClientRect())).toEqual(size(accept!.getBoundingClientRect()));
    expect(choose!.getBoundingClientRect().height).toBe(reject!.getBoundingClientRect().height);
    expect(getComputedStyle(choose!).font).toBe(getComputedStyle(reject!).font);
    const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
    expect(violations).toEqual([]);
  });

  test('is not rendered for who has answered, and is the element alone where nothing is asked', () => {
    expect(banner({ cookie: answered, now: Date.UTC(2026, 10, 25) })).toBe('');
    expect(banner({ cookie: 'privet=v1.forged' })).toContain('<form');
    const california = bannerPolicy(fakePolicy, { locale: 'en', jurisdiction: 'US-CA' });
    expect(banner({ policy: california, attributes: { key: 'pk_1' } })).toBe('<privet-banner key="pk_1"></privet-banner>');
  });

  test('asks again where a grant has lapsed', () => {
    const granted = `privet=v1.v1.thvc1s.${device}.analytics..`;
    expect(banner({ cookie: granted, now: Date.UTC(2036, 0, 1) })).toContain('<form');
  });

  test('says that a signal is honoured', () => {
    expect(banner({ signals: { gpc: true } })).toContain('Global Privacy Control is honoured');
    expect(banner({ signals: { gpc: false } })).not.toContain('Global Privacy Control is honoured');
  });

  test('speaks the policy’s language, with the site’s own words before ours', () => {
    const german = bannerPolicy(fakePolicy, { locale: 'de', jurisdiction: 'DE' });
    expect(banner({ policy: german })).toContain(locales['de']!.rejectAll);
    expect(banner({ policy: bannerPolicy(fakePolicy, { locale: 'ar', jurisdiction: 'DE' }) })).toContain('dir="rtl"');
    expect(banner({ messages: { rejectAll: 'No, <thanks>' } })).toContain('No, &#60;thanks&#62;');
  });

  test('escapes whatever comes from a policy, a path or an attribute', () => {
    const bad = `"><script>alert(1)</script>'`;
    const hostile: BannerPolicy = { ...policy, texts: { title: bad, body: bad }, controller: { name: bad, privacyUrl: bad } };
    const markup = banner({
      policy: hostile,
      return: bad,
      nonce: bad,
      action: bad,
      attributes: { key: bad },
      stylesheet: bad,
      messages: { choose: bad },
    });
    expect(markup).not.toContain('<script');
    const root = declare(markup).shadowRoot!;
    expect(root.querySelector('h2')?.textContent).toBe(bad);
    expect(root.querySelector('section')?.getAttribute('aria-label')).toBe(bad);
    expect(() => banner({ attributes: { 'a onclick': 'x' } })).toThrow('no attribute');
  });

  test('has the look of its site, and lets no value end its declaration', () => {
    const themed = (accent: string) => banner({ policy: { ...policy, theme: { accent, scheme: 'dark' } }, nonce: 'n1' });
    expect(themed('#123456')).toContain('<style nonce="n1">:host{--_accent:var(--privet-accent, #123456);color-scheme:dark}</style>');
    expect(themed('red}</style><script>')).toContain('<style nonce="n1">:host{color-scheme:dark}</style>');
  });

  test('has its styles by nonce, or by a style sheet', async () => {
    expect(banner({ nonce: 'n1' })).toContain(`<style nonce="n1">${serverStyles.banner}</style>`);
    expect(banner({ stylesheet: '/privet.css' })).toContain('<link rel="stylesheet" href="/privet.css" />');
    expect(await styleHash('banner')).toMatch(/^'sha256-[\w+/]{43}='$/);
  });
});

describe('the preference center', () => {
  const preferences = (cookie?: string) =>
    declare(renderPreferences({ policy: policyView(fakePolicy, place), action: '/privacy', cookie, return: '/' })).shadowRoot!;

  test('is a form of native checkboxes, ticked only by the visitor or where nothing needs consent', () => {
    const form = preferences().querySelector('form')!;
    const boxes = (root: ParentNode) =>
      [...root.querySelectorAll('input[type=checkbox]')].map((box) => [(box as HTMLInputElement).value, (box as HTMLInputElement).checked]);
    expect(new FormData(form).get('shown')).toBe('research analytics advertising');
    expect(new FormData(form).getAll('purpose')).toEqual(['research']);
    expect(boxes(form)).toEqual([
      ['research', true],
      ['analytics', false],
      ['advertising', false],
    ]);
    expect([...form.querySelectorAll('button')].map(({ name, value }) => `${name}=${value}`)).toEqual([
      'choice=reject',
      'choice=accept',
      'choice=save',
    ]);
    expect(boxes(preferences(`privet=v1.v1.${Math.floor(Date.now() / 1000).toString(36)}.${device}.analytics..`))).toContainEqual([
      'analytics',
      true,
    ]);
  });
});

describe('what the element shows is the same', () => {
  const looks = (root: ParentNode) => root.querySelector('section')!.textContent.replaceAll(/\s+/g, '');
  const parts = (root: ParentNode) => [...root.querySelectorAll('section, section [part]')].map((part) => part.getAttribute('part'));

  test('the banner', async () => {
    const server = declare(banner()).shadowRoot!;
    document.body.insertAdjacentHTML(
      'beforeend',
      '<privet-provider key="pk_same" lang="en" jurisdiction="DE"><privet-banner></privet-banner></privet-provider>',
    );
    defineElement(PrivetBanner);
    const { shadowRoot } = document.querySelector('privet-provider privet-banner')!;
    await eventually(() => expect(shadowRoot!.querySelector('section')).not.toBeNull());
    expect([looks(server), parts(server)]).toEqual([looks(shadowRoot!), parts(shadowRoot!)]);
  });

  test('the preference center', async () => {
    const server = declare(renderPreferences({ policy: policyView(fakePolicy, place), action: '/privacy' })).shadowRoot!;
    const [before, shown] = [looks(server), parts(server)];
    document.body.innerHTML =
      '<privet-provider key="pk_prefs" lang="en" jurisdiction="DE"><privet-preferences inline></privet-preferences></privet-provider>';
    defineElement(PrivetPreferences);
    const { shadowRoot } = document.querySelector('privet-preferences')!;
    await eventually(() => expect(shadowRoot!.querySelector('details')).not.toBeNull());
    expect([looks(shadowRoot!), parts(shadowRoot!)]).toEqual([before, shown]);
  });
});

describe('templates', () => {
  test('are rendered with escaped values, and without what only a script can use', () => {
    const click = () => undefined;
    const inner = html`<button class=${'a b'} title="x ${'<'} y" @click=${click}>${['1', 2, nothing, null, undefined]}</button>`;
    expect(toHtml(html`<p lang=${nothing} ?hidden=${true}>a = ${'"&"'} ${inner}</p>`)).toBe(
      '<p hidden>a = &#34;&#38;&#34; <button class="a b" title="x &#60; y">12</button></p>',
    );
    expect(toHtml(html`<input .checked=${true} /><input .checked=${false} />`)).toBe('<input checked /><input />');
    expect(() => toHtml(html`<input .value=${'x'} />`)).toThrow('value');
  });
});

describe('the script for the head', () => {
  const [, pattern = ''] = /^if\(\/(.*)\/\.test\(document\.cookie\)\)/.exec(headScript) ?? [];

  test('is 300 bytes at most, and has the hash that is told', async () => {
    expect(headScript.length).toBeLessThanOrEqual(300);
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(headScript));
    expect(headScriptHash).toBe(`'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`);
  });

  test.each([
    [answered, true],
    [`a=b; privet=v1.v1.thvc1s.${device}.analytics..g`, true],
    [`privet=v1.v1.thvc1s.${device}...g`, false],
    [`privet=v1.v1.thvc1s.${device}...`, false],
    [`notprivet=v1.v1.thvc1s.${device}..analytics.`, false],
    ['privet=v1.forged', false],
    ['', false],
  ])('hides the banner where the cookie has an answer: %s', (cookie, hidden) => {
    expect(new RegExp(pattern).test(cookie)).toBe(hidden);
  });
});
