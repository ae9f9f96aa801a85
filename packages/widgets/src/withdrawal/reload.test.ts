import { eventually } from '@privet/test-tools/eventually';
import axe from 'axe-core';
import { page } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeApi, providerWith } from '../preferences/fake-api.suite.js';
import { offerReload } from './offer-reload.js';

beforeEach(() => {
  fakeApi();
});
afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

async function offered(options?: Parameters<typeof providerWith>[1]) {
  providerWith('<button>Of the page</button>', options);
  document.querySelector('button')!.focus();
  await Promise.all([offerReload(), offerReload()]);
  await eventually(() =>
    expect(document.querySelector('privet-reload')?.shadowRoot!.querySelector('[role=status]')?.textContent).toBeTruthy(),
  );
  return document.querySelector('privet-reload')!;
}

test('says that a script still runs, once, without taking the focus or loading anything', async () => {
  const element = await offered();
  expect(document.querySelectorAll('privet-reload')).toHaveLength(1);
  expect(element.shadowRoot!.querySelector('[role=status]')!.textContent).toContain('has already run');
  expect(document.activeElement?.textContent).toBe('Of the page');
  const reload = vi.spyOn(element, 'reload').mockReturnValue();
  const [yes, no] = element.shadowRoot!.querySelectorAll('button');
  expect(reload).not.toHaveBeenCalled();
  yes!.click();
  expect(reload).toHaveBeenCalledOnce();
  no!.click();
  expect(document.querySelector('privet-reload')).toBeNull();
});

describe('axe finds nothing', () => {
  test.each([
    ['light', { theme: 'light' }],
    ['dark', { theme: 'dark' }],
    ['Arabic, narrow', { lang: 'ar' }],
  ])('%s', async (_, options) => {
    await page.viewport(320, 640);
    await offered(options);
    const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBe(320);
  });
});
