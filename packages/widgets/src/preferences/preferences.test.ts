import { eventually } from '@privet/test-tools/eventually';
import axe from 'axe-core';
import { page, server, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PrivetChoicesLink } from '../choices-link/choices-link.element.js';
import { defineElement } from '../element/define.js';
import { soon } from '../element/soon.js';
import { fakeApi, providerWith, type FakeApi } from './fake-api.suite.js';
import { PrivetPreferences } from './preferences.element.js';
import { durationInWords } from './preferences.durations.js';

defineElement(PrivetPreferences);
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

const markup = '<button>Opener</button><privet-preferences></privet-preferences>';

async function open(options?: Parameters<typeof providerWith>[1]): Promise<PrivetPreferences> {
  const preferences = providerWith(markup, options).querySelector('privet-preferences')!;
  document.querySelector('button')!.focus();
  preferences.open();
  await detailsOf(preferences);
  return preferences;
}
const root = (element: Element) => element.shadowRoot!;
const detailsOf = (preferences: Element) => eventually(() => expect(root(preferences).querySelector('details')).toBeTruthy());
const dialogOf = (preferences: Element) => root(preferences).querySelector('dialog')!;
const switchOf = (preferences: Element, id: string) => root(preferences).querySelector<HTMLInputElement>(`input[name=${id}]`)!;
const button = (preferences: Element, label: string) =>
  [...root(preferences).querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === label)!;
const recorded = () => eventually(() => expect(api.records.length).toBeGreaterThan(0));
const statusOf = (preferences: Element) => root(preferences).querySelector('[role=status]')!.textContent.trim();

describe('what it shows', () => {
  test('nothing optional is ticked where people opt in; what is required has no switch', async () => {
    const preferences = await open();
    const switches = [...root(preferences).querySelectorAll('input')].map(({ name, checked }) => [name, checked]);
    expect(switches).toEqual([
      ['research', true],
      ['analytics', false],
      ['advertising', false],
    ]);
    const text = root(preferences).textContent;
    expect(text).toContain('Always on');
    expect(text).toContain('On unless you object');
    expect(text).toContain('What we do for Analytics.');
  });

  test('details name trackers, recipients and retention in words', async () => {
    const details = root(await open())
      .querySelectorAll('details')[1]!
      .textContent.replace(/\s+/g, ' ');
    expect(details).toContain('_count Counter · 1 year, 6 months');
    expect(details).toContain('Counter Inc. (United States)');
    expect(details).toContain('2 years, until your account is closed');
  });

  test('a name from left to right stays in its order where the rest is read from right to left', async () => {
    const preferences = await open({ lang: 'ar' });
    for (const details of root(preferences).querySelectorAll('details')) details.open = true;
    const name = [...root(preferences).querySelectorAll('bdi')].find(({ textContent }) => textContent === 'Counter Inc. (ar)')!;
    const text = [...name.childNodes].find(({ nodeType }) => nodeType === Node.TEXT_NODE)!;
    const place = (from: number) => {
      const range = document.createRange();
      range.setStart(text, from);
      range.setEnd(text, from + 1);
      return range.getBoundingClientRect();
    };
    expect(getComputedStyle(name.parentElement!).direction).toBe('rtl');
    expect(place('Counter Inc. (ar'.length).left).toBeGreaterThan(place(0).left);
  });

  test('a signal, and what it keeps off; accepting all does not argue with it', async () => {
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: true, configurable: true });
    const preferences = await open({ jurisdiction: 'US-CA' });
    expect(root(preferences).querySelector('.notice')!.textContent).toContain('It keeps off: Advertising.');
    button(preferences, 'Accept all').click();
    await eventually(() => expect(api.records.some(({ method }) => method === 'preferences')).toBe(true));
    expect(api.records.find(({ method }) => method === 'preferences')?.choices).toEqual({ analytics: 'granted' });
    await eventually(() => expect(statusOf(preferences)).toContain('It keeps off: Advertising. You accepted all other optional purposes.'));
  });

  test('where the law lets no choice stand against GPC there is no switch, until the browser sends it no more', async () => {
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: true, configurable: true });
    const preferences = await open({ jurisdiction: 'US-TX' });
    await recorded();
    expect(switchOf(preferences, 'advertising')).toBeNull();
    Reflect.deleteProperty(navigator, 'globalPrivacyControl');
    const later = await open({ jurisdiction: 'US-TX' });
    expect(root(later).querySelector('.notice')!.textContent).toContain('It keeps off: Advertising.');
    switchOf(later, 'advertising').click();
    button(later, 'Save choices').click();
    await eventually(() => expect(statusOf(later)).toContain('Your choices are saved'));
    expect(api.records.at(-1)).toMatchObject({ choices: { advertising: 'granted' }, signals: {} });
    later.open();
    await detailsOf(later);
    expect(switchOf(later, 'advertising').checked).toBe(true);
  });

  test('durations by locale', () => {
    expect(durationInWords('P13M', 'de')).toBe('13 Monate');
    expect(durationInWords('PT24H', 'en')).toBe('24 hours');
    expect(durationInWords('PT1M', 'en')).toBe('1 minute');
  });
});

describe('choosing', () => {
  test('Save keeps what is switched, and says so; reopening shows it, with its date', async () => {
    const preferences = await open();
    switchOf(preferences, 'analytics').click();
    button(preferences, 'Save choices').click();
    await recorded();
    expect(api.records[0]).toMatchObject({ choices: { analytics: 'granted', advertising: 'denied' }, method: 'preferences' });
    await eventually(() => expect(statusOf(preferences)).toContain('Your choices are saved'));
    preferences.open();
    await detailsOf(preferences);
    expect(switchOf(preferences, 'analytics').checked).toBe(true);
    expect(root(preferences).textContent).toContain('Last choice:');
  });

  test.each([
    ['Reject all', { research: 'denied', analytics: 'denied', advertising: 'denied' }],
    ['Accept all', { analytics: 'granted', advertising: 'granted' }],
  ])('%s', async (label, choices) => {
    const preferences = await open();
    button(preferences, label).click();
    await recorded();
    expect(api.records[0]!.choices).toEqual(choices);
    expect(dialogOf(preferences).open).toBe(false);
  });

  test('what was on by default and is left on is not made a consent', async () => {
    const preferences = await open({ jurisdiction: 'US-CA' });
    switchOf(preferences, 'advertising').click();
    button(preferences, 'Save choices').click();
    await recorded();
    expect(api.records[0]!.choices).toEqual({ advertising: 'denied' });
  });

  test('a page that prevents saving keeps it open, with the switches as they were', async () => {
    const preferences = await open();
    preferences.addEventListener('privet-before-save', (event) => event.preventDefault(), { once: true });
    switchOf(preferences, 'analytics').click();
    button(preferences, 'Save choices').click();
    expect(dialogOf(preferences).open).toBe(true);
    expect(switchOf(preferences, 'analytics').checked).toBe(true);
  });

  test('the three answers weigh the same', async () => {
    const looks = [...root(await open()).querySelectorAll<HTMLElement>('footer button')].map((element) => {
      const { backgroundColor, color, fontSize, fontWeight } = getComputedStyle(element);
      return [backgroundColor, color, fontSize, fontWeight, element.offsetHeight].join();
    });
    expect(looks).toHaveLength(3);
    expect(new Set(looks).size).toBe(1);
  });
});

// Firefox’s driver loses keys.
describe.skipIf(server.browser === 'firefox')('focus and keyboard', () => {
  test('the focus goes in, Escape closes without a choice and says so, and it comes back; what was switched waits', async () => {
    const preferences = await open();
    expect(root(preferences).activeElement?.localName).toBe('h2');
    switchOf(preferences, 'analytics').click();
    await userEvent.keyboard('{Escape}');
    await eventually(() => expect(dialogOf(preferences).open).toBe(false));
    expect(document.activeElement).toBe(document.querySelector('button'));
    await eventually(() => expect(statusOf(preferences)).toContain('not saved'));
    expect(api.records).toEqual([]);
    preferences.open();
    await detailsOf(preferences);
    expect(statusOf(preferences)).toBe('');
    expect(switchOf(preferences, 'analytics').checked).toBe(true);
    expect(root(preferences).querySelector('.notice')!.textContent).toContain('not saved');
    button(preferences, 'Save choices').click();
    await recorded();
    expect(api.records[0]!.choices).toMatchObject({ analytics: 'granted' });
    await eventually(() => expect(statusOf(preferences)).toContain('Now on: Research and Analytics.'));
    preferences.open();
    await detailsOf(preferences);
    expect(root(preferences).querySelector('.notice')).toBeNull();
  });

  test('what was switched does not outlive a choice that is made elsewhere', async () => {
    const preferences = await open();
    switchOf(preferences, 'analytics').click();
    // It has rendered what was switched.
    await new Promise<void>((resolve) => soon(resolve));
    preferences.close();
    const { policy } = preferences.page.view!;
    await preferences.page.consent.decide({ policy, choices: { analytics: 'denied', advertising: 'denied' }, method: 'banner' });
    preferences.open();
    await detailsOf(preferences);
    await eventually(() => expect(switchOf(preferences, 'analytics').checked).toBe(false));
  });

  test('keys alone: switch, unfold, save', async () => {
    const preferences = await open();
    const active = () => root(preferences).activeElement as HTMLElement;
    const tabTo = async (matches: (element: HTMLElement) => boolean) => {
      for (let i = 0; i < 25 && !(active() && matches(active())); i++) await userEvent.tab();
    };
    await tabTo((element) => element.getAttribute('name') === 'analytics');
    await userEvent.keyboard(' ');
    await tabTo(({ localName }) => localName === 'summary');
    await userEvent.keyboard('{Enter}');
    expect(active().parentElement).toHaveProperty('open', true);
    await tabTo(({ textContent }) => textContent === 'Save choices');
    await userEvent.keyboard('{Enter}');
    await recorded();
    expect(api.records[0]!.choices).toMatchObject({ analytics: 'granted' });
    expect(document.activeElement).toBe(document.querySelector('button'));
  });

  test('from the link: the focus comes back to it', async () => {
    const provider = providerWith('<privet-choices-link></privet-choices-link><privet-preferences></privet-preferences>');
    const link = provider.querySelector('privet-choices-link')!;
    await eventually(() => expect(root(link).querySelector('button')).toBeTruthy());
    root(link).querySelector('button')!.focus();
    await userEvent.keyboard('{Enter}');
    const preferences = provider.querySelector('privet-preferences')!;
    await detailsOf(preferences);
    await userEvent.keyboard('{Escape}');
    await eventually(() => expect(root(link).activeElement?.localName).toBe('button'));
  });
});

describe('when it does not load', () => {
  test('without the details one can still refuse; trying again keeps what was switched', async () => {
    api.down = 'view';
    const preferences = providerWith(markup).querySelector('privet-preferences')!;
    preferences.open();
    await eventually(() => expect(button(preferences, 'Try again')).toBeTruthy());
    switchOf(preferences, 'analytics').click();
    api.down = 'nothing';
    button(preferences, 'Try again').click();
    await detailsOf(preferences);
    expect(switchOf(preferences, 'analytics').checked).toBe(true);
    expect(button(preferences, 'Try again')).toBeUndefined();
  });

  test('without any policy it says so, and can be closed', async () => {
    api.down = 'all';
    const preferences = providerWith(markup).querySelector('privet-preferences')!;
    preferences.open();
    await eventually(() => expect(root(preferences).textContent).toContain('Nothing optional is on'));
    expect(root(preferences).querySelector('footer')).toBeNull();
    preferences.close();
    expect(dialogOf(preferences).open).toBe(false);
  });
});

test('inline it stands in the page, and the confirmation has the focus', async () => {
  const preferences = providerWith('<privet-preferences inline></privet-preferences>').querySelector('privet-preferences')!;
  await detailsOf(preferences);
  expect(dialogOf(preferences)).toBeNull();
  button(preferences, 'Reject all').click();
  await recorded();
  await eventually(() => expect(root(preferences).activeElement?.role).toBe('status'));
});

test('a word that is longer than the window leaves the close button in it', async () => {
  await page.viewport(320, 640);
  const preferences = await open();
  preferences.messages = { preferencesTitle: 'Datenschutzgrundverordnungseinstellungen' };
  preferences.requestUpdate();
  await eventually(() => expect(root(preferences).querySelector('h2')!.textContent).toContain('grundverordnung'));
  const { left, right, width } = root(preferences).querySelector('.close')!.getBoundingClientRect();
  const title = root(preferences).querySelector('h2')!.getBoundingClientRect();
  expect([right <= 320, width >= 44, title.right <= left]).toEqual([true, true, true]);
  const dialog = dialogOf(preferences);
  expect(dialog.scrollWidth).toBeLessThanOrEqual(dialog.clientWidth);
  await page.viewport(1024, 768);
});

describe('in a low window', () => {
  test.each([
    [667, 375],
    [320, 256],
  ])('%i × %i: the answers are in sight, and most of the height is left', async (width, height) => {
    await page.viewport(width, height);
    const preferences = await open({ lang: 'de' });
    const rects = [...root(preferences).querySelectorAll('footer button')].map((element) => element.getBoundingClientRect());
    for (const { top, bottom, left, right } of rects) {
      expect(bottom).toBeLessThanOrEqual(height);
      expect(top).toBeGreaterThan(height * 0.6);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(width);
    }
    const dialog = dialogOf(preferences);
    expect(dialog.scrollWidth).toBeLessThanOrEqual(dialog.clientWidth);
    const last = [...root(preferences).querySelectorAll('summary')].at(-1)!;
    last.focus();
    expect(last.getBoundingClientRect().bottom).toBeLessThanOrEqual(rects[0]!.top);
    await page.viewport(1024, 768);
  });
});

describe('axe finds nothing', () => {
  test.each([
    ['light', { theme: 'light' }, 1024],
    ['dark', { theme: 'dark' }, 1024],
    ['German', { lang: 'de' }, 1024],
    ['Arabic', { lang: 'ar' }, 1024],
    ['narrow', { lang: 'de', theme: 'dark' }, 320],
  ])('%s', async (_, options, width) => {
    await page.viewport(width, 700);
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: true, configurable: true });
    const preferences = await open(options);
    for (const details of root(preferences).querySelectorAll('details')) details.open = true;
    const { violations } = await axe.run(preferences, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    const dialog = dialogOf(preferences);
    expect(dialog.scrollWidth).toBeLessThanOrEqual(dialog.clientWidth);
    expect(dialog.getBoundingClientRect().width).toBeLessThanOrEqual(width);
    for (const { offsetHeight, offsetWidth } of root(preferences).querySelectorAll<HTMLElement>('button, input, summary')) {
      expect(Math.min(offsetHeight, offsetWidth)).toBeGreaterThanOrEqual(24);
    }
  });
});
