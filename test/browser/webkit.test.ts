import { parseConsentCookie } from '@privet/types';
import { eventually } from '@privet/test-tools/eventually';
import { hasWebKit, openWebKit, type WebKitPage } from '@privet/test-tools/webkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDemoSite, type DemoSite } from './demo-site.js';

let demo: DemoSite;
let page: WebKitPage;

const escape = '\uE00C';
const banner = (part: string) => ['privet-banner', `[part~=${part}]`] as const;
/** The text of what is focused, through shadow roots. */
const focused = () =>
  page.run<string>(`let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element.getAttribute('part') ?? element.id ?? element.localName;`);
const isAsking = () =>
  page.run<boolean>(`return !!document.querySelector('privet-banner')?.shadowRoot?.querySelector('section:popover-open [part~=reject]')`);
const chip = () => page.run<string>(`return document.querySelector('[data-analytics-chip]').dataset.state`);
const dialogIsOpen = () =>
  page.run<boolean>(`return !!document.querySelector('privet-preferences')?.shadowRoot?.querySelector('dialog[open]')`);

async function choice() {
  const cookie = (await page.cookies()).find(({ name }) => name === 'privet');
  return cookie && parseConsentCookie(cookie.value);
}

async function mayI(purpose: string) {
  const { device } = (await choice())!;
  return (await demo.backend.consent.check({ checks: [{ subject: { device }, purpose }] })).results[0];
}

describe.skipIf(!hasWebKit())('WebKit', () => {
  beforeAll(async () => {
    demo = await openDemoSite();
    page = await openWebKit();
  });
  afterAll(async () => {
    await page?.close();
    await demo?.close();
  });

  test('asks, keeps a refusal, and does not ask again', async () => {
    await page.goto(demo.server.url);
    await eventually(async () => expect(await isAsking()).toBe(true));
    expect(await page.cookies()).toEqual([]);
    expect(await focused()).not.toBe('reject');
    await page.click(...banner('reject'));
    await eventually(async () => expect(await focused()).toBe('confirmation'));
    await eventually(async () => expect(await mayI('analytics')).toMatchObject({ granted: false, reason: 'choice' }));
    await page.goto(demo.server.url);
    await eventually(async () => expect(await chip()).toBe('off'));
    expect(await isAsking()).toBe(false);
  });

  test('opens the preference center, closes it by Escape, and runs a gated script after a yes', async () => {
    const open = () => page.click('footer privet-choices-link', 'button');
    await eventually(open);
    await eventually(async () => expect(await dialogIsOpen()).toBe(true));
    await page.press(escape);
    await eventually(async () => expect(await dialogIsOpen()).toBe(false));
    await open();
    await eventually(async () => expect(await dialogIsOpen()).toBe(true));
    await eventually(() => page.click('privet-preferences', 'input[name=analytics]'));
    await page.click('privet-preferences', 'footer button:last-child');
    await eventually(async () => expect(await chip()).toBe('on'));
    await eventually(async () => expect(await mayI('analytics')).toMatchObject({ granted: true, reason: 'choice' }));
    expect((await choice())?.choices).toMatchObject({ analytics: 'granted', advertising: 'denied' });
  });

  test('a cookie that is broken is no choice: it asks', async () => {
    await page.run(`document.cookie = 'privet=v1.broken; Path=/; Max-Age=3600'; localStorage.clear(); return 1;`);
    await page.goto(`${demo.server.url}/pricing.html`);
    await eventually(async () => expect(await isAsking()).toBe(true));
  });
});
