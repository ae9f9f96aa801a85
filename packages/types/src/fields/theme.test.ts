import * as z from 'zod/mini';
import { expect, test } from 'vitest';
import { contrast } from './theme.contrast.js';
import { ReadableTheme, Theme } from './theme.js';

const faults = (theme: object) =>
  (z.safeParse(ReadableTheme, theme).error?.issues ?? []).map(({ path, message }) => `${path.join('/')}: ${message}`);

test.each([
  ['#000', '#fff', 21],
  ['#777777', '#ffffff', 4.48],
  ['#fff', '#777', 4.48],
  ['#abcdef', '#ABCDEF', 1],
])('%s on %s has a contrast of %d', (front, back, ratio) => {
  expect(contrast(front, back)).toBeCloseTo(ratio, 2);
});

test.each([
  {},
  { scheme: 'system' },
  { accent: '#7a1f5c', onAccent: '#fff' },
  { accent: '#7a1f5c', onAccent: '#fff', surface: '#fffdf7', text: '#191b20', scheme: 'light', radius: '0', font: "'Ünder', serif" },
  { surface: '#101216', text: '#f2f3f6', scheme: 'dark', radius: '0.5rem' },
])('%j can be read', (theme) => {
  expect(faults(theme)).toEqual([]);
});

test.each<readonly [object, RegExp]>([
  [{ accent: '#777', onAccent: '#fff' }, /^onAccent: .* is 4\.47 and has to be 4\.5/],
  [{ onAccent: '#fff' }, /^accent: Set accent and onAccent together; accent is missing/],
  [{ text: '#fff' }, /^surface: Set surface and text together; surface is missing/],
  [{ surface: '#fff', text: '#999', scheme: 'light' }, /^text: .*darker text/],
  [{ surface: '#fff', text: '#000', scheme: 'dark' }, /^surface: Secondary text .* take a darker one, or the other scheme/],
  [{ surface: '#fff', text: '#000', scheme: 'system' }, /^scheme: /],
  [{ surface: '#fff', text: '#000', scheme: 'light', accent: '#ffd54f', onAccent: '#000' }, /^accent: .*darker accent/],
  [{ accent: 'red', onAccent: '#fff' }, /^accent: This is no colour/],
  [{ accent: '#12345', onAccent: '#fff' }, /^accent: This is no colour/],
  [{ radius: '100%' }, /^radius: Write a length/],
  [{ font: 'a;b' }, /^font: List font families/],
])('%j is told how to mend', (theme, message) => {
  expect(faults(theme).some((fault) => message.test(fault))).toBe(true);
});

test('an answer with more than is known today is read all the same', () => {
  expect(z.parse(Theme, { accent: '#777', onAccent: '#fff', later: 1 })).toEqual({ accent: '#777', onAccent: '#fff' });
});
