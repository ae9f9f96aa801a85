import { eventually } from '@privet/test-tools/eventually';
import axe from 'axe-core';
import { page } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { defineElement } from '../element/define.js';
import { fakeApi, providerWith, type FakeApi } from '../preferences/fake-api.suite.js';
import { PrivetPreferences } from '../preferences/preferences.element.js';
import { PrivetGate } from './gate.element.js';

defineElement(PrivetGate);
defineElement(PrivetPreferences);

let api: FakeApi;

beforeEach(() => {
  api = fakeApi();
});
afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const template = '<template><p id="inside">Inside</p></template>';
const inside = () => document.querySelector('#inside');

async function gate(attributes: string, options?: Parameters<typeof providerWith>[1], content = template): Promise<PrivetGate> {
  const provider = providerWith(`<privet-gate ${attributes}>${content}</privet-gate><privet-preferences></privet-preferences>`, options);
  const element = provider.querySelector('privet-gate')!;
  await eventually(() => expect(element.shadowRoot!.querySelector('[part]')).toBeTruthy());
  return element;
}
const button = ({ shadowRoot }: Element, label = '') =>
  [...shadowRoot!.querySelectorAll('button')].find(({ textContent }) => textContent.startsWith(label)) ?? null;
const choices = async () => {
  const preferences = document.querySelector('privet-preferences')!;
  preferences.open();
  await eventually(() => expect(preferences.shadowRoot!.querySelector('footer button')).toBeTruthy());
  return [...preferences.shadowRoot!.querySelectorAll<HTMLElement>('footer button')];
};

test('says what is blocked and by whom; a yes records a choice and lets it in; a no takes it out', async () => {
  const element = await gate('purpose="advertising" provider="Films Ltd."');
  expect(inside()).toBeNull();
  expect(element.shadowRoot!.textContent).toContain('Content from Films Ltd. is not loaded, because “Advertising” is off.');
  expect(element.shadowRoot!.querySelector('bdi')!.textContent).toBe('Films Ltd.');
  button(element, 'Always')!.click();
  await eventually(() => expect(inside()).toBeTruthy());
  await eventually(() => expect(api.records[0]).toMatchObject({ choices: { advertising: 'granted' }, method: 'gate' }));
  expect(element.shadowRoot!.activeElement?.getAttribute('part')).toBe('content');
  expect(element.shadowRoot!.querySelector('[role=status]')!.textContent).toContain('saved');

  (await choices())[0]!.click();
  await eventually(() => expect(inside()).toBeNull());
  expect(button(element)).toBeTruthy();
});

test('once lets in this content alone, and keeps and sends nothing', async () => {
  const element = await gate('purpose="advertising"', undefined, '<template><p id="inside">Inside</p></template>');
  button(element, 'Allow once')!.click();
  await eventually(() => expect(inside()).toBeTruthy());
  expect(element.shadowRoot!.activeElement?.getAttribute('part')).toBe('content');
  expect(element.shadowRoot!.querySelector('[role=status]')!.textContent.trim()).toBe('');
  expect(api.records).toEqual([]);
  expect(document.cookie).not.toContain('privet=');
});

test('where a script came with the content, a reload is offered once the content is taken out', async () => {
  const element = await gate('purpose="advertising"', undefined, '<template><div id="inside"><script>0</script></div></template>');
  button(element, 'Always')!.click();
  await eventually(() => expect(inside()).toBeTruthy());
  (await choices())[0]!.click();
  await eventually(() => expect(inside()).toBeNull());
  await eventually(() => expect(document.querySelector('privet-reload')?.shadowRoot!.textContent).toContain('Reload'));
});

test('several purposes: all of them, or any', async () => {
  const all = await gate('purposes="analytics advertising"');
  expect(button(all, 'Always')!.textContent).toBe('Always allow “Analytics and Advertising”');
  const any = await gate('purposes="analytics advertising" match="any"');
  expect(button(any, 'Always')!.textContent).toBe('Always allow “Analytics”');
  any.setAttribute('purposes', 'analytics account');
  await eventually(() => expect(inside()).toBeTruthy());
});

test('what the policy does not know stays closed, offers nothing, and is told to who wrote the page', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  const element = await gate('purposes="unheard-of"');
  expect(button(element)).toBeNull();
  expect(inside()).toBeNull();
  expect(warn).toHaveBeenCalledOnce();
  expect(warn.mock.calls[0]![0]).toContain('no purpose "unheard-of"');
});

test('without a policy nothing is let in', async () => {
  api.down = 'all';
  const element = await gate('purpose="analytics"');
  expect(element.shadowRoot!.textContent).toContain('Nothing optional is on');
  expect(inside()).toBeNull();
});

describe('axe finds nothing', () => {
  test.each([
    ['light', { theme: 'light' }],
    ['dark', { theme: 'dark' }],
    ['Arabic, narrow', { lang: 'ar' }],
  ])('%s', async (_, options) => {
    await page.viewport(320, 640);
    const element = await gate('purpose="analytics" provider="Counter"', options);
    const { violations } = await axe.run(element, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});
