import { eventually } from '@privet/test-tools/eventually';
import type { PolicyView } from '@privet/types';
import type { BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { openStaticSite, type StaticSite } from './static-site.js';

let site: StaticSite;
let context: BrowserContext;
let asked: string[];
let problems: string[];

beforeAll(async () => {
  site = await openStaticSite();
}, 60_000);
afterAll(() => site.close());
beforeEach(async () => {
  context = await site.browser.newContext({ baseURL: site.url, locale: 'en-GB', reducedMotion: 'reduce' });
  asked = [];
  problems = [];
  await context.route('**/policy/*.json', async (route) => {
    const policy = (await (await route.fetch()).json()) as PolicyView;
    const counting = policy.purposes.find(({ id }) => id === 'analytics');
    const cookie = counting?.trackers?.[0];
    if (cookie) counting.trackers.push({ ...cookie, kind: 'local-storage', name: 'visits.*' });
    await route.fulfill({ json: policy });
  });
});
afterEach(() => context.close());

async function open(path: string): Promise<Page> {
  const page = await context.newPage();
  page.on('request', (request) => asked.push(request.url().replace(site.url, '')));
  page.on('pageerror', ({ message }) => problems.push(message));
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && problems.push(message.text()));
  await page.goto(path);
  return page;
}

const visits = (page: Page) => page.locator('#visits').textContent();
const offer = (page: Page) => page.locator('privet-reload [part=reload]');
/** What scripts of the site have kept, beside Privet. */
const kept = (page: Page) =>
  page.evaluate(() => ({
    cookies: document.cookie.split('; ').filter((pair) => !pair.startsWith('privet=')),
    items: Object.keys(localStorage).filter((key) => !key.startsWith('privet.')),
  }));

test('without an API a withdrawal deletes what the policy lists, and every tab offers to reload', { timeout: 60_000 }, async () => {
  const page = await open('/');
  await page.locator('privet-banner').getByRole('button', { name: 'Accept all' }).click();
  await eventually(async () => expect(await visits(page)).toBe('counted'));
  const german = await open('/de/');
  await eventually(async () => expect(await visits(german)).toBe('gezählt'));
  await page.evaluate(() => {
    document.cookie = '_visits=1; Path=/; Max-Age=3600';
    document.cookie = 'basket=1; Path=/; Max-Age=3600';
    localStorage.setItem('visits.last', '1');
    localStorage.setItem('basket', '1');
  });

  await page.locator('privet-choices-link button').click();
  const preferences = page.locator('privet-preferences dialog[open]');
  await preferences.getByRole('checkbox', { name: 'Counting visits' }).uncheck();
  await preferences.getByRole('button', { name: 'Save choices' }).click();
  await offer(page).waitFor();
  await eventually(async () => expect(await kept(page)).toEqual({ cookies: ['basket=1'], items: ['basket'] }));
  expect(await offer(page).locator('[role=status]').textContent()).toContain('has already run');
  await offer(german).getByRole('button', { name: 'Neu laden' }).waitFor();

  await offer(page).getByRole('button', { name: 'Reload' }).click();
  await eventually(async () => expect(await visits(page)).toBe('not counted'));
  expect(await page.locator('privet-reload').count()).toBe(0);
  expect(asked.filter((one) => one.includes('/v1/') || one.startsWith('http'))).toEqual([]);
  expect(problems).toEqual([]);
});

test('a refusal of everything, in a page that has run nothing, deletes as well and offers nothing', { timeout: 60_000 }, async () => {
  const first = await open('/');
  await first.locator('privet-banner').getByRole('button', { name: 'Accept all' }).click();
  await eventually(async () => expect(await visits(first)).toBe('counted'));
  await first.evaluate(() => {
    document.cookie = '_visits=1; Path=/; Max-Age=3600';
  });
  await first.close();
  await context.route('**/visits.js', (route) => route.abort());
  await context.route('**/', async (route) => {
    const answer = await route.fetch();
    // A page of the site without gated scripts.
    await route.fulfill({ response: answer, body: (await answer.text()).replace(/<script type="text\/plain".*<\/script>/, '') });
  });
  const page = await open('/');
  await page.locator('privet-choices-link button').click();
  await page.locator('privet-preferences dialog[open]').getByRole('button', { name: 'Reject all' }).click();
  await eventually(async () => expect((await kept(page)).cookies).toEqual([]));
  expect(await page.locator('privet-reload').count()).toBe(0);
});
