import { eventually } from '@privet/test-tools/eventually';
import axe from 'axe-core';
import { server } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PrivetBanner } from '../banner/banner.element.js';
import { defineElement } from '../element/define.js';
import { fakeApi, providerWith } from '../preferences/fake-api.suite.js';
import { PrivetPreferences } from '../preferences/preferences.element.js';

defineElement(PrivetBanner);
defineElement(PrivetPreferences);

const themes = ['light', 'dark'] as const;
const looksCss = await server.commands.readFile(`${server.config.root}/examples/temboo/site/looks.css`);
const looks = [...looksCss.matchAll(/\[data-look='(\w+)'\] \{([^}]*)\}/g)].map(([, name = '', tokens = '']) => ({ name, tokens }));

/** A look's colours, in one theme. */
function coloursOf(tokens: string, theme: (typeof themes)[number]): Record<string, string> {
  const pairs = tokens.matchAll(/--privet-([\w-]+): light-dark\((#\w+), (#\w+)\)/g);
  return Object.fromEntries([...pairs].map(([, name, light, dark]) => [name, theme === 'light' ? light : dark]));
}

/** WCAG 2.2, relative luminance. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one = '', other = ''): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const cases = looks.flatMap(({ name, tokens }) => themes.map((theme) => ({ name, tokens, theme })));

beforeEach(() => {
  fakeApi();
});
afterEach(() => {
  document.body.replaceChildren();
  document.body.removeAttribute('style');
  vi.unstubAllGlobals();
});

test('there are five looks', () => {
  expect(looks.map(({ name }) => name)).toEqual(['paper', 'slate', 'meadow', 'ink', 'dusk']);
});

describe.each(cases)('$name, $theme', ({ tokens, theme }) => {
  test('has AA contrast in every pair of colours that the widgets use', () => {
    const { accent, surface, text, muted, focus = accent, 'on-accent': onAccent } = coloursOf(tokens, theme);
    const pairs = { text: [text, surface], muted: [muted, surface], link: [accent, surface], button: [onAccent, accent] };
    for (const [name, [one, other]] of Object.entries(pairs)) expect(contrast(one, other), name).toBeGreaterThanOrEqual(4.5);
    // WCAG 2.2, 1.4.11: what one has to see of a control, and its focus.
    expect(contrast(focus, surface)).toBeGreaterThanOrEqual(3);
  });

  test('axe finds nothing in the banner and in the preference center', async () => {
    document.body.style.cssText = `${tokens} color-scheme: ${theme}`;
    const provider = providerWith(
      '<main><h1>Page</h1><privet-preferences inline></privet-preferences></main><privet-banner></privet-banner>',
      { theme },
    );
    const preferences = provider.querySelector('privet-preferences')!.shadowRoot!;
    await eventually(() => expect(preferences.querySelector('details')).toBeTruthy());
    await eventually(() => expect(provider.querySelector('privet-banner')!.shadowRoot!.querySelector(':popover-open')).toBeTruthy());
    for (const details of preferences.querySelectorAll('details')) details.open = true;
    for (const widget of ['privet-preferences', 'privet-banner']) {
      const { violations, incomplete } = await axe.run(provider.querySelector(widget)!, { rules: { region: { enabled: false } } });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      expect(incomplete.filter(({ id }) => id !== 'color-contrast').map(({ id }) => id)).toEqual([]);
    }
  });
});
