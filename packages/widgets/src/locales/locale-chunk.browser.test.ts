import { eventually } from '@privet/test-tools/eventually';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { define } from '../define.js';
import { fakeApi, providerWith } from '../preferences/fake-api.suite.js';
import { loadLocale } from './locale.js';

define();

beforeEach(() => {
  fakeApi();
});
afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.lang = 'en';
  vi.unstubAllGlobals();
});

const loaded = (): string[] =>
  performance
    .getEntriesByType('resource')
    .flatMap(({ name }) => /\/locales\/([\w-]+)\.ts/.exec(name)?.[1] ?? [])
    .filter((file) => !/locale|^en\b/.test(file));
const asking = (banner: Element) =>
  eventually(() => expect(banner.shadowRoot!.querySelector('section')?.matches(':popover-open')).toBe(true));

test('a language loads its own words alone, and English nothing at all', async () => {
  await loadLocale('en-GB');
  expect(loaded()).toEqual([]);
  await loadLocale('sv-FI');
  expect(loaded()).toEqual(['sv']);
});

test('a language that the policy lacks does not load: the browser’s own, and the page’s once the policy is known', async () => {
  vi.spyOn(navigator, 'language', 'get').mockReturnValue('fi');
  document.documentElement.removeAttribute('lang');
  const markup = '<privet-provider base-url="" key="pk_chunk" jurisdiction="DE"><privet-banner></privet-banner></privet-provider>';
  document.body.innerHTML = markup;
  const provider = document.querySelector('privet-provider')!;
  await asking(provider.querySelector('privet-banner')!);
  expect(loaded()).toEqual(['sv']);

  const known = providerWith('<privet-banner></privet-banner>', { lang: 'de' });
  await asking(known.querySelector('privet-banner')!);
  expect(loaded()).toEqual(['sv', 'de']);
  known.append(document.createElement('privet-choices-link'));
  await eventually(() =>
    expect(known.querySelector('privet-choices-link')!.shadowRoot!.querySelector('button')?.textContent).toContain('Datenschutz'),
  );
  expect(loaded()).toEqual(['sv', 'de']);
});
