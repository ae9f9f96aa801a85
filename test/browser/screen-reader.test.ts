import type { BrowserContext, Locator, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { accessibilityTree } from './accessibility-tree.js';
import { openStaticSite, type StaticSite } from './static-site.js';

let site: StaticSite;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  site = await openStaticSite();
}, 60_000);
afterAll(() => site.close());
beforeEach(async () => {
  context = await site.browser.newContext({ baseURL: site.url, locale: 'en-GB', reducedMotion: 'reduce' });
  page = await context.newPage();
  await page.goto('/');
});
afterEach(() => context.close());

const heard = async (root: Locator) => `\n${await accessibilityTree(page, root)}\n`;
const banner = () => page.locator('privet-banner section');
const button = (name: string) => page.locator('privet-banner').getByRole('button', { name });

test('the banner: a region with a name, a heading, the text, and three buttons', async () => {
  await button('Choose').waitFor();
  expect(await heard(banner())).toMatchInlineSnapshot(`
    "
    region "May we?"
      heading "May we?" [level=2]
      paragraph
        “We would like to count visits and to show you a map. You can say no, and change your mind at any time.”
        link "Privacy policy"
      status [live=polite]
      button "Reject all"
      button "Accept all"
      button "Choose"
    "
  `);
});

test('after an answer: what was chosen is the status, and has the focus', async () => {
  await button('Reject all').click();
  await button('Close').waitFor();
  expect(await heard(banner())).toMatchInlineSnapshot(`
    "
    region "May we?"
      status [live=polite, focused]
        “You refused all optional purposes. You can change this at any time.”
      button "Change"
      button "Close"
    "
  `);
});

test('the preference center: a modal dialog; each switch is told with what it is for, and each purpose unfolds', async () => {
  await button('Choose').click();
  const preferences = page.locator('privet-preferences');
  await preferences.locator('summary').first().waitFor();
  await preferences.getByRole('checkbox').first().check();
  for (const summary of await preferences.locator('summary').all()) await summary.click();
  expect(await heard(preferences.locator('dialog'))).toMatchInlineSnapshot(`
    "
    dialog "Your privacy choices" [modal]
      heading "Your privacy choices" [level=2]
      button "Close"
      paragraph
        “Decide what your data may be used for. You can come back and change it at any time.”
        link "Privacy policy"
      heading "Optional" [level=3]
      list
        listitem [level=1]
          checkbox "Counting visits" [checked=true] – We count which pages are read, to write better ones. Legal basis: Your consent.
          paragraph
            “We count which pages are read, to write better ones.”
          “Legal basis: Your consent.”
          group
            disclosure "Details Counting visits" [expanded]
            DescriptionList
              term "Data"
              definition
                “What you look at”
              term "Kept for"
              definition
                “1 year, until you withdraw your consent”
              term "Cookies and similar"
              definition
                “_visits”
                “Birchwood Pottery”
                “· 1 year”
        listitem [level=1]
          checkbox "Maps" [checked=false] – A map of the way to us, from Map House, which learns that you look at it. Legal basis: Your consent.
          paragraph
            “A map of the way to us, from Map House, which learns that you look at it.”
          “Legal basis: Your consent.”
          group
            disclosure "Details Maps" [expanded]
            DescriptionList
              term "Data"
              definition
                “What you look at”
              term "Who receives it"
              definition
                link "Map House"
                “(United States)”
              term "Kept for"
              definition
                “1 year, until you withdraw your consent”
      heading "Necessary" [level=3]
      list
        listitem [level=1]
          LabelText
            “The shop”
            “Always on”
          paragraph
            “Your basket, and the order that you place.”
          “Legal basis: Needed for our contract with you.”
          group
            disclosure "Details The shop" [expanded, focused]
            DescriptionList
              term "Data"
              definition
                “What you look at”
              term "Kept for"
              definition
                “1 year, until you withdraw your consent”
      button "Reject all"
      button "Accept all"
      button "Save choices"
    "
  `);
});

test('a gate: what is blocked and why, and two buttons that are told with it', async () => {
  const gate = page.locator('privet-gate');
  await gate.getByRole('button', { name: 'Allow once' }).waitFor();
  expect(await heard(gate.locator('[part=placeholder]'))).toMatchInlineSnapshot(`
    "
    group
      paragraph
        “Content from”
        “Map House”
        “is not loaded, because “Maps” is off.”
      button "Allow once" – Content from Map House is not loaded, because “Maps” is off.
      button "Always allow “Maps”" – Content from Map House is not loaded, because “Maps” is off.
    "
  `);
});
