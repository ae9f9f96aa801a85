import { eventually } from '@privet/test-tools/eventually';
import axe from 'axe-core';
import { page, server, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ConsentChangeEvent } from '../consent/consent.events.js';
import { defineElement } from '../element/define.js';
import { fakeApi, providerWith, type FakeApi } from '../preferences/fake-api.suite.js';
import { PrivetPreferences } from '../preferences/preferences.element.js';
import type { PrivetPlaceholder } from './placeholder.element.js';
import { startGating } from './start-gating.js';

defineElement(PrivetPreferences);
startGating();

let api: FakeApi;
const grant = (...ids: string[]) => document.dispatchEvent(new ConsentChangeEvent(ids));

beforeEach(async () => {
  api = fakeApi();
  await page.viewport(800, 600);
});
afterEach(() => {
  grant();
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const film = 'data-privet-purpose="advertising" data-src="https://www.films.example/42" title="The tour"';
/** A page that is there, in place of one that must not be asked for. */
const inside = () => URL.createObjectURL(new Blob(['<!doctype html><p>Inside'], { type: 'text/html' }));
const picture = "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='300' height='200'/>";

const placeholders = () => [...document.querySelectorAll<PrivetPlaceholder>('privet-placeholder')];
const buttons = () => placeholders().flatMap(({ shadowRoot }) => [...shadowRoot!.querySelectorAll('button')]);
async function shown(markup: string, options?: Parameters<typeof providerWith>[1]): Promise<HTMLElement> {
  const provider = providerWith(markup, options);
  grant('account');
  await eventually(() => expect(placeholders().every(({ shadowRoot }) => shadowRoot!.querySelector('button'))).toBe(true));
  await eventually(() => expect(buttons()).not.toEqual([]));
  return provider;
}
const frame = () => document.querySelector('iframe')!;

test('a frame does not load, and its place says what is blocked and from whom', async () => {
  await shown(`<iframe ${film}></iframe>`);
  expect(frame().getAttribute('src')).toBeNull();
  const { shadowRoot } = placeholders()[0]!;
  expect(shadowRoot!.textContent).toContain('Content from films.example is not loaded, because “Advertising” is off.');
  expect(shadowRoot!.querySelector('[role=group]')!.getAttribute('aria-label')).toBe('The tour');
  expect(buttons().map(({ textContent }) => textContent)).toEqual(['Allow once', 'Always allow “Advertising”']);
});

test('once lets in this one alone, and keeps and sends nothing', async () => {
  const markup = `<iframe data-privet-purpose="advertising" data-src="${inside()}"></iframe>`;
  await shown(markup + markup);
  buttons()[0]!.click();
  expect(document.activeElement).toBe(frame());
  expect(frame().getAttribute('src')).toMatch(/^blob:/);
  expect(placeholders()).toHaveLength(1);
  expect(api.records).toEqual([]);
  expect(document.cookie).not.toContain('privet=');
  grant('account', 'analytics');
  await eventually(() => expect(placeholders()).toHaveLength(1));
  expect(frame().getAttribute('src')).toMatch(/^blob:/);
});

test('always records a choice and lets in all of its purpose; a withdrawal empties them and blocks them again', async () => {
  const markup = `<iframe data-privet-purpose="advertising" data-src="${inside()}"></iframe>`;
  await shown(`${markup}${markup}<privet-preferences></privet-preferences>`);
  buttons()[1]!.click();
  await eventually(() => expect(placeholders()).toEqual([]));
  await eventually(() => expect(api.records[0]).toMatchObject({ choices: { advertising: 'granted' }, method: 'gate' }));
  const frames = [...document.querySelectorAll('iframe')];
  await eventually(() => expect(frames.map(({ contentDocument }) => contentDocument?.body.textContent)).toEqual(['Inside', 'Inside']));
  const { length } = history;

  const preferences = document.querySelector('privet-preferences')!;
  preferences.open();
  await eventually(() => expect(preferences.shadowRoot!.querySelector('footer button')).toBeTruthy());
  preferences.shadowRoot!.querySelector<HTMLElement>('footer button')!.click();
  await eventually(() => expect(placeholders()).toHaveLength(2));
  expect(frames.map((one) => [one.getAttribute('src'), one.contentDocument?.body.textContent])).toEqual([
    [null, ''],
    [null, ''],
  ]);
  expect(history.length).toBe(length);
});

test('a withdrawal takes back what was let in once', async () => {
  await shown(`<iframe data-privet-purpose="advertising" data-src="${inside()}"></iframe>`);
  buttons()[0]!.click();
  grant('account', 'advertising');
  grant('account');
  await eventually(() => expect(placeholders()).toHaveLength(1));
  expect(frame().getAttribute('src')).toBeNull();
});

test('several purposes: all of them, or any', async () => {
  const provider = await shown(
    `<iframe data-privet-purpose="analytics advertising" data-src="${inside()}"></iframe>
    <iframe data-privet-purpose="analytics advertising" data-privet-match="any" data-src="${inside()}"></iframe>`,
  );
  grant('account', 'analytics');
  const sources = () => [...provider.querySelectorAll('iframe')].map((one) => one.hasAttribute('src'));
  await eventually(() => expect(sources()).toEqual([false, true]));
  grant('account', 'analytics', 'advertising');
  await eventually(() => expect(sources()).toEqual([true, true]));
});

test('those that are added later wait as well, and a placeholder goes with its frame', async () => {
  const provider = await shown(`<iframe ${film}></iframe>`);
  provider.insertAdjacentHTML('beforeend', `<iframe ${film}></iframe>`);
  await eventually(() => expect(placeholders()).toHaveLength(2));
  frame().remove();
  await eventually(() => expect(placeholders()).toHaveLength(1));
});

test('images, with all their sources', async () => {
  const markup = `<picture><source data-srcset="${picture} 1x"><img data-privet-purpose="advertising" data-src="${picture}" data-alt="A valve" width="300" height="200"></picture>`;
  await shown(markup);
  const image = document.querySelector('img')!;
  expect(image.currentSrc).toBe('');
  buttons()[0]!.click();
  await eventually(() => expect(image.naturalWidth).toBe(300));
  expect(image).toMatchObject({ alt: 'A valve' });
  expect(document.querySelector('source')!.srcset).toContain('1x');
  expect(document.activeElement).toBe(image);
});

test('a pixel is not announced, and does not load before its purpose is granted', async () => {
  await shown(`<img data-privet-purpose="analytics" data-src="${picture}" alt="" width="1" height="1"><iframe ${film}></iframe>`);
  expect(placeholders()).toHaveLength(1);
  grant('account', 'analytics');
  await eventually(() => expect(document.querySelector('img')!.naturalWidth).toBe(300));
});

test('no button stands in a link', async () => {
  await shown(`<a href="/film"><img data-privet-purpose="advertising" data-src="${picture}" width="300" height="200"></a>`);
  expect(placeholders()[0]!.closest('a')).toBeNull();
});

describe('nothing moves', () => {
  test.each([
    ['a frame as it is', `<iframe ${film}></iframe>`],
    [
      'a frame as wide as its column',
      `<iframe ${film} style="width:100%;aspect-ratio:16/9;border:0;display:block;margin:1rem 0"></iframe>`,
    ],
    [
      'a frame that fills a box',
      `<div style="position:relative;padding-top:50%"><iframe ${film} style="position:absolute;inset:0;width:100%;height:100%"></iframe></div>`,
    ],
    [
      'a frame in a grid',
      `<div style="display:grid;grid-template-columns:1fr 1fr"><iframe ${film} style="grid-column:2;width:100%;border:0"></iframe><b>x</b></div>`,
    ],
    ['a frame beside text', `<p>Text <iframe ${film} width="200" height="160"></iframe> more</p>`],
    ['a floating frame', `<iframe ${film} style="float:inline-end;margin:8px"></iframe><p>Text around it</p>`],
    ['an image', `<img data-privet-purpose="advertising" data-src="${picture}" width="300" height="200">`],
    [
      'an image that shrinks',
      `<img data-privet-purpose="advertising" data-src="${picture}" width="3000" height="2000" style="max-width:100%;height:auto">`,
    ],
  ])('%s', async (_, markup) => {
    const places = () =>
      [...document.querySelectorAll('[data-after], [data-after] ~ p, b')].map((element) => {
        const { x, y, height } = element.getBoundingClientRect();
        return [x, y, height].map(Math.round);
      });
    const provider = providerWith(`<div style="width:600px">${markup}<p data-after>After</p><p>End</p></div>`);
    const before = places();
    grant('account');
    await eventually(() => expect(buttons()).not.toEqual([]));
    expect(places()).toEqual(before);
    const content = provider.querySelector<HTMLElement>('[data-privet-purpose]')!;
    const box = placeholders()[0]!.getBoundingClientRect();
    buttons()[0]!.click();
    const { x, y, width, height } = content.getBoundingClientRect();
    expect([box.x, box.y, box.width, box.height].map(Math.round)).toEqual([x, y, width, height].map(Math.round));
    expect(places()).toEqual(before);
  });
});

// Firefox’s driver loses keys.
test.skipIf(server.browser === 'firefox')('by keyboard', async () => {
  await shown(`<iframe data-privet-purpose="advertising" data-src="${inside()}"></iframe>`);
  await userEvent.keyboard('{Tab}');
  expect(placeholders()[0]!.shadowRoot!.activeElement?.textContent).toBe('Allow once');
  await userEvent.keyboard('{Enter}');
  expect(frame().hasAttribute('src')).toBe(true);
});

test('a purpose that the policy does not have is told to who wrote the page, once', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  await shown(`<iframe ${film}></iframe>`);
  const provider = document.querySelector('privet-provider')!;
  provider.insertAdjacentHTML('beforeend', '<script type="text/plain" data-privet-purpose="analitics"></script>');
  await eventually(() => expect(warn).toHaveBeenCalledOnce());
  expect(warn.mock.calls[0]![0]).toBe(
    '<script>: the policy has no purpose "analitics", so Privet keeps it blocked. The purposes are account, research, analytics, advertising.',
  );
  provider.insertAdjacentHTML('beforeend', '<script type="text/plain" data-privet-purpose=""></script>');
  await eventually(() => expect(warn).toHaveBeenCalledTimes(2));
  expect(warn.mock.calls[1]![0]).toContain('it names no purpose');
});

describe('axe finds nothing, and all can be read at 320 pixels', () => {
  test.each([
    ['light', { theme: 'light' }],
    ['dark', { theme: 'dark' }],
    ['Arabic', { lang: 'ar' }],
  ])('%s', async (_, options) => {
    await page.viewport(320, 640);
    await shown(`<iframe ${film} style="max-width:100%"></iframe>`, options);
    const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    const box = placeholders()[0]!.shadowRoot!.querySelector('[part=placeholder]')!;
    expect(document.documentElement.scrollWidth).toBe(320);
    expect(box.scrollWidth).toBe(box.clientWidth);
    expect(box.scrollHeight).toBe(box.clientHeight);
  });
});
