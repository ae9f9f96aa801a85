import { eventually } from '@privet/test-tools/eventually';
import { findFirefox } from '@privet/test-tools/firefox';
import { hasWebKit, openWebKit, type WebKitPage } from '@privet/test-tools/webkit';
import { firefox } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openStaticSite, type StaticSite } from './static-site.js';

// The Chromium that npm brings keeps no page for the way back.
type Driven = Pick<WebKitPage, 'goto' | 'run' | 'click' | 'close'>;

async function openFirefox(): Promise<Driven> {
  const browser = await firefox.launch(findFirefox());
  const page = await (await browser.newContext({ locale: 'en-GB' })).newPage();
  return {
    goto: async (url) => void (await page.goto(url)),
    run: (body) => page.evaluate(`(() => {${body}})()`),
    click: (...path) => page.locator(path.join(' ')).click(),
    close: () => browser.close(),
  };
}

const browsers = [
  { name: 'Firefox', has: findFirefox() !== undefined, open: openFirefox },
  { name: 'WebKit', has: hasWebKit(), open: openWebKit },
];

describe.each(browsers)('a page that $name keeps for the way back', ({ has, open }) => {
  let site: StaticSite;
  let page: Driven;

  beforeAll(async () => {
    if (has) site = await openStaticSite();
  }, 60_000);
  afterAll(() => site?.close());
  beforeEach(async () => {
    if (has) page = await open();
  });
  afterEach(() => page?.close());

  const isAsking = () =>
    page.run<boolean>(`return !!document.querySelector('privet-banner').shadowRoot?.querySelector('section:popover-open [part~=reject]')`);
  const text = (selector: string) => page.run<string | undefined>(`return document.querySelector('${selector}')?.textContent`);
  const answer = async (part: 'accept' | 'reject') => {
    await eventually(async () => expect(await isAsking()).toBe(true));
    await page.click('privet-banner', `[part~=${part}]`);
    await eventually(async () => expect(await page.run(`return document.cookie`)).toContain('privet='));
  };

  /** All that the page loads is there: a browser keeps no page that still loads. */
  const settled = () =>
    eventually(async () =>
      expect(
        await page.run(`return performance.getEntriesByType('resource').some(({ name }) => name.includes('keeper'))
          && !document.querySelector('privet-gate:not(:defined), privet-choices-link:not(:defined)')
          && privet.get()?.policyVersion`),
      ).toBe('2026-11'),
    );

  /** Goes on to the German page, does something there, and comes back to the page as it was left. */
  async function away(there: () => Promise<void>): Promise<void> {
    await page.run(`globalThis.left = true; addEventListener('pageshow', ({ persisted }) => (globalThis.kept = persisted)); return 1;`);
    await page.goto(`${site.url}/de/`);
    await there();
    await page.run(`history.back(); return 1;`).catch(() => {});
    await eventually(async () => expect(await page.run(`return [globalThis.left, globalThis.kept]`)).toEqual([true, true]));
  }

  test.skipIf(!has)('asks no more where another page has asked, and lets in what was allowed there', { timeout: 60_000 }, async () => {
    await page.goto(site.url);
    await eventually(async () => expect(await isAsking()).toBe(true));
    await settled();
    await away(() => answer('accept'));
    await eventually(async () => expect(await isAsking()).toBe(false));
    await eventually(async () => expect(await text('#visits')).toBe('counted'));
    await eventually(async () => expect(await text('#map')).toContain('the map'));
  });

  test.skipIf(!has)('of a visitor who has answered: offers to reload after a withdrawal elsewhere', { timeout: 60_000 }, async () => {
    await page.goto(site.url);
    await answer('accept');
    // A later page: nothing is asked in it.
    await page.goto(site.url);
    await eventually(async () => expect(await text('#visits')).toBe('counted'));
    await settled();
    await away(async () => {
      await settled();
      await page.run(`privet.set({ analytics: 'denied', maps: 'denied' }); return 1;`);
      await eventually(async () => expect(await page.run(`return privet.get()?.granted.join()`)).toBe('shop'));
    });
    await eventually(async () =>
      expect(await page.run(`return document.querySelector('privet-reload')?.shadowRoot.textContent`)).toContain('has already run'),
    );
    await eventually(async () => expect(await text('#map')).toBeFalsy());
  });
});
