import { eventually } from '@privet/test-tools/eventually';
import axe from 'axe-core';
import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PrivetBanner } from '../banner/banner.element.js';
import { defineElement } from '../element/define.js';
import { fakeApi, providerWith } from '../preferences/fake-api.suite.js';

defineElement(PrivetBanner);

beforeEach(() => {
  fakeApi();
});
afterEach(async () => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  await eventually(() => {
    if (document.documentElement.style.cssText.includes('padding')) throw new Error('The page still makes room for a banner that is gone');
  });
  scrollTo(0, 0);
  await page.viewport(1024, 768);
});

const layouts = ['layout="box"', 'layout="bar"', 'layout="centered"'];
const positions = ['bottom', 'top', 'bottom end', 'top end'].map((position) => `position="${position}"`);
const all = layouts.flatMap((layout) => positions.map((position) => `${layout} ${position}`));

const content = `<header><a href="#top" id="first">First</a></header><main><h1>Page</h1><p style="block-size:150vh">Text</p></main>
  <footer><a href="#end" id="last">Last</a></footer>`;
const card = (banner: Element) => banner.shadowRoot!.querySelector<HTMLElement>('section')!;
const part = (banner: Element, name: string) => banner.shadowRoot!.querySelector<HTMLElement>(`[part~=${name}]`)!;
const rectOf = (element: Element) => element.getBoundingClientRect();
const element = (id: string) => document.querySelector<HTMLElement>(`#${id}`)!;
const settled = () =>
  eventually(() => {
    const { scrollPaddingBlockStart, scrollPaddingBlockEnd } = document.documentElement.style;
    expect(scrollPaddingBlockStart + scrollPaddingBlockEnd).toMatch(/px/);
  });

async function ask(attributes: string, lang = 'en'): Promise<PrivetBanner> {
  const provider = providerWith(`<privet-banner ${attributes}></privet-banner>${content}`, { lang });
  const banner = provider.querySelector('privet-banner')!;
  await eventually(() => expect(card(banner)?.matches(':popover-open')).toBe(true));
  await settled();
  return banner;
}

async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document.body, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
}

describe('in every layout', () => {
  test.each([...all, 'layout="none" position="hidden"', 'layout="text quiet notice actions"'])(
    'refusing looks like accepting: %s',
    async (attributes) => {
      const banner = await ask(attributes);
      const [reject, accept] = ['reject', 'accept'].map((name) => {
        const { width, height, top } = rectOf(part(banner, name));
        const { color, backgroundColor, font, border, display, visibility, opacity } = getComputedStyle(part(banner, name));
        return { width: Math.round(width), height, top, color, backgroundColor, font, border, display, visibility, opacity };
      });
      expect(reject).toEqual(accept);
      const { top, bottom } = rectOf(part(banner, 'reject'));
      expect(top).toBeGreaterThanOrEqual(0);
      expect(bottom).toBeLessThanOrEqual(innerHeight);
      expect(document.elementFromPoint(rectOf(part(banner, 'reject')).left + 5, top + 5)).toBe(banner);
    },
  );

  test.each(layouts)('keys go through it and out of it, Escape is no answer, axe finds nothing: %s', async (attributes) => {
    const banner = await ask(attributes);
    expect(await violations()).toEqual([]);
    const visited: (string | undefined)[] = [];
    for (let tabs = 0; tabs < 5; tabs++) {
      await userEvent.keyboard('{Tab}{Escape}');
      visited.push(banner.shadowRoot!.activeElement?.textContent ?? document.activeElement?.id);
    }
    expect(visited).toEqual(['Privacy policy', 'Reject all', 'Accept all', 'Choose', 'first']);
    expect(card(banner).matches(':popover-open')).toBe(true);
    part(banner, 'reject').click();
    await eventually(() => expect(banner.shadowRoot!.activeElement?.role).toBe('status'));
    expect(await violations()).toEqual([]);
  });

  test.each(all)('nothing is wider than the window, and nothing in it is cut off: %s', async (attributes) => {
    for (const width of [320, 600, 1024]) {
      await page.viewport(width, 640);
      const banner = await ask(attributes, 'de');
      const { left, right, top, bottom } = rectOf(card(banner));
      expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(width);
      expect(Math.floor(bottom)).toBeLessThanOrEqual(640);
      expect(card(banner).scrollWidth).toBeLessThanOrEqual(card(banner).clientWidth);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    }
  });

  test.each(['', ...layouts])('it leaves half of a small window to the page: %s', async (attributes) => {
    await page.viewport(320, 512);
    expect(rectOf(card(await ask(attributes))).height).toBeLessThanOrEqual(276);
    await page.viewport(320, 256);
    const banner = await ask(attributes);
    expect(rectOf(card(banner)).height).toBeLessThanOrEqual(128);
    expect(rectOf(part(banner, 'reject')).bottom).toBeLessThanOrEqual(256);
  });
});

describe('where it stands', () => {
  test('at the edges that it is told, in either direction', async () => {
    const bar = rectOf(card(await ask('layout="bar"')));
    expect([bar.left, bar.width, Math.floor(bar.bottom)]).toEqual([0, document.documentElement.clientWidth, innerHeight]);
    expect(rectOf(card(await ask('layout="bar" position="top"'))).top).toBe(0);
    const end = rectOf(card(await ask('position="top end"')));
    expect([end.top, document.documentElement.clientWidth - end.right]).toEqual([12, 12]);
    expect(rectOf(card(await ask('position="end"', 'ar'))).left).toBe(12);
    const { left, right } = rectOf(card(await ask('layout="centered"')));
    expect(Math.abs(left - (document.documentElement.clientWidth - right))).toBeLessThanOrEqual(1);
  });

  test('the provider tells it too, at any time', async () => {
    const banner = await ask('');
    banner.parentElement!.setAttribute('layout', 'bar');
    await eventually(() => expect(rectOf(card(banner)).left).toBe(0));
    banner.parentElement!.removeAttribute('layout');
    await eventually(() => expect(rectOf(card(banner)).left).toBe(12));
  });
});

describe('the page under it', () => {
  test('can be scrolled free of it at its end, for as long as it shows', async () => {
    const banner = await ask('layout="bar"');
    scrollTo(0, document.documentElement.scrollHeight);
    await eventually(() => expect(rectOf(element('last')).bottom).toBeLessThanOrEqual(rectOf(card(banner)).top));
    part(banner, 'reject').click();
    await eventually(() => expect(part(banner, 'close')).toBeTruthy());
    part(banner, 'close').click();
    await eventually(() => expect(document.documentElement.style.paddingBlockEnd).toBe(''));
  });

  test('can be scrolled free of it at its start', async () => {
    const banner = await ask('layout="bar" position="top"');
    scrollTo(0, 0);
    expect(rectOf(element('first')).top).toBeGreaterThanOrEqual(rectOf(card(banner)).bottom);
  });

  test.each(['', 'layout="bar"', 'layout="bar" position="top"', 'layout="centered" position="top"'])(
    'does not move when it comes: %s',
    async (attributes) => {
      let shift = 0;
      const observer = new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shift += (entry as PerformanceEntry & { value: number }).value;
      });
      const provider = providerWith(content);
      const before = rectOf(document.querySelector('h1')!).top;
      await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
      observer.observe({ type: 'layout-shift', buffered: false });
      provider.insertAdjacentHTML('afterbegin', `<privet-banner ${attributes}></privet-banner>`);
      await settled();
      await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
      expect(rectOf(document.querySelector('h1')!).top).toBe(before);
      expect(shift).toBe(0);
      observer.disconnect();
    },
  );

  test('what has the focus comes out from under it', async () => {
    const banner = await ask('layout="bar"');
    element('last').focus();
    await eventually(() => expect(rectOf(element('last')).bottom).toBeLessThanOrEqual(rectOf(card(banner)).top));
  });
});
