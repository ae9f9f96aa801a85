import { bannerPolicy, policyView } from '@privet/types';
import { eventually } from '@privet/test-tools/eventually';
import { server, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PrivetBanner } from '../banner/banner.element.js';
import { fakeApi, fakePolicy, type FakeApi } from '../preferences/fake-api.suite.js';
import { PrivetPreferences } from '../preferences/preferences.element.js';
import { renderBanner, renderPreferences } from '../server/render.js';
import { defineElement } from './define.js';

let api: FakeApi;
let prefix: string;
let made = 0;

beforeEach(() => {
  api = fakeApi();
  made += 1;
  // No test meets the definition of another.
  prefix = `t${made}`;
});
afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

const place = { locale: 'en', jurisdiction: 'DE' };

/** Puts markup into the page as its parser would have. */
function declare(markup: string): ShadowRoot {
  const html = `<${prefix}-provider key="pk_declared_${made}" lang="en" jurisdiction="DE">${markup}</${prefix}-provider><button id="page">Page</button>`;
  document.body.replaceChildren(...Document.parseHTMLUnsafe(html).body.childNodes);
  return document.querySelector(`[declared]`)!.shadowRoot!;
}
const banner = (policy = bannerPolicy(fakePolicy, place)) => declare(renderBanner({ policy, action: '/privacy', prefix }));
const preferences = () => declare(renderPreferences({ policy: policyView(fakePolicy, place), action: '/privacy', prefix }));
const start = (element: typeof PrivetBanner | typeof PrivetPreferences) => void defineElement(element, customElements, prefix);
const part = (root: ShadowRoot, name: string) => root.querySelector<HTMLElement>(`[part~=${name}]`)!;
/** The element shows it now, whoever made it. */
const taken = (root: ShadowRoot) => eventually(() => expect(root.host.hasAttribute('declared')).toBe(false));
const recorded = () => eventually(() => expect(api.records).toHaveLength(1));

describe('what a server declared', () => {
  test('stands while the element would show the same, in the top layer, and its form does not post', async () => {
    const root = banner();
    const card = root.querySelector('section')!;
    const changes: MutationRecord[] = [];
    new MutationObserver((records) => changes.push(...records)).observe(root, { childList: true, subtree: true, characterData: true });
    part(root, 'reject').focus();
    start(PrivetBanner);
    await taken(root);
    await eventually(() => expect(card.matches(':popover-open')).toBe(true));
    expect(root.activeElement).toBe(part(root, 'reject'));
    expect([root.querySelector('section'), changes]).toEqual([card, []]);

    part(root, 'reject').click();
    await recorded();
    expect(api.records[0]).toMatchObject({ method: 'banner', choices: { analytics: 'denied', advertising: 'denied' } });
    expect(root.querySelector('form')).toBeNull();
    await eventually(() => expect(root.activeElement?.textContent).toContain('refused'));
    expect(root.querySelector('section')?.matches(':popover-open')).toBe(true);
  });

  // Firefox’s driver loses keys.
  test.skipIf(server.browser === 'firefox')('is answered by keyboard, and the focus goes back to where it came from', async () => {
    const root = banner();
    start(PrivetBanner);
    await taken(root);
    document.querySelector<HTMLElement>('#page')!.focus();
    for (let back = 0; back < 2; back += 1) await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    await userEvent.keyboard('{Enter}');
    await recorded();
    expect(api.records[0]?.choices['analytics']).toBe('granted');
    await userEvent.keyboard('{Tab}{Tab}{Enter}');
    await eventually(() => expect(root.querySelector('section')?.matches(':popover-open')).toBe(false));
    expect(document.activeElement?.id).toBe('page');
  });

  test('gives way at once where the element has other words; focus and scrolling stay', async () => {
    const policy = bannerPolicy(fakePolicy, place);
    const root = banner({ ...policy, texts: { ...policy.texts, title: 'An older title' } });
    part(root, 'accept').focus();
    start(PrivetBanner);
    await taken(root);
    await eventually(() => expect(part(root, 'title').textContent).toBe('Your privacy'));
    expect(root.activeElement).toBe(part(root, 'accept'));
    expect(root.querySelector('form')).toBeNull();
  });

  test('stays until a press that has begun has ended', async () => {
    const policy = bannerPolicy(fakePolicy, place);
    const root = banner({ ...policy, texts: { ...policy.texts, title: 'An older title' } });
    const reject = part(root, 'reject');
    const matches = vi
      .spyOn(root, 'querySelector')
      .mockImplementation((selector) => (selector === ':active' ? reject : ShadowRoot.prototype.querySelector.call(root, selector)));
    start(PrivetBanner);
    await eventually(() => expect(matches).toHaveBeenCalledWith(':active'));
    expect(part(root, 'title').textContent).toBe('An older title');
    matches.mockRestore();
    dispatchEvent(new PointerEvent('pointerup'));
    reject.click();
    await recorded();
    expect(api.records[0]?.choices['analytics']).toBe('denied');
  });

  test('is gone before it is seen again where the visitor has answered', async () => {
    const root = banner();
    document.cookie = `privet=v1.v1.${Math.floor(Date.now() / 1000).toString(36)}.dev_${'a'.repeat(32)}..analytics_advertising.; Path=/`;
    start(PrivetBanner);
    await taken(root);
    expect(root.querySelector('section')?.matches(':popover-open')).not.toBe(true);
    expect(root.querySelector('section')?.checkVisibility()).not.toBe(true);
  });

  test('stays, with its form, where the API does not answer', async () => {
    api.down = 'all';
    const root = banner();
    const failed = new Promise((resolve) => document.body.addEventListener('privet-error', resolve, { once: true }));
    start(PrivetBanner);
    await failed;
    expect(root.querySelector('form')).not.toBeNull();
    expect(root.host.hasAttribute('declared')).toBe(true);
  });
});

describe('a declared preference center', () => {
  test('keeps what was switched before the script came, and saves it', async () => {
    const root = preferences();
    root.querySelector<HTMLInputElement>('[value=analytics]')!.click();
    const section = root.querySelector('section');
    start(PrivetPreferences);
    await taken(root);
    expect(root.querySelector('section')).toBe(section);
    [...root.querySelectorAll('button')].at(-1)!.click();
    await recorded();
    expect(api.records[0]?.choices).toEqual({ analytics: 'granted', advertising: 'denied' });
    await eventually(() => expect(root.querySelector<HTMLInputElement>('[value=analytics]')?.checked).toBe(true));
  });
});
