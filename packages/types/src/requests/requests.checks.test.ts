import * as z from 'zod/mini';
import { expect, test } from 'vitest';
import { requestTextPatterns } from './requests.checks.js';
import { SubmitRequest } from './requests.schemas.js';

test('an address is what zod takes for one', () => {
  expect(requestTextPatterns.email.source).toBe(z.regexes.email.source.replaceAll(String.raw`\-]`, '-]'));
});

test.each([
  ['ada@example.com', true],
  ["o'brien+shop@mail.example.co", true],
  ['ada@example', false],
  ['ada@@example.com', false],
  ['ada@example.com\r\nBcc: eve@example.com', false],
  ['ada@exa\u{202e}mple.com', false],
])('%j as an address', (email, isOne) => {
  expect(requestTextPatterns.email.test(email)).toBe(isOne);
  expect(z.safeParse(SubmitRequest, { type: 'access', email, locale: 'en' }).success).toBe(isOne);
});

test.each([
  ['name', 'Ada\nLovelace', false],
  ['name', 'Ada \u{202e}evil', false],
  ['name', 'أدا لوفلايس', true],
  ['details', 'Two\nlines,\tand a tab', true],
  ['details', 'A bell \u{7}', false],
  ['details', 'A mark \u{2066}', false],
] as const)('%s: %j', (field, text, isTaken) => {
  expect(requestTextPatterns[field === 'name' ? 'line' : 'prose'].test(text)).toBe(isTaken);
  expect(z.safeParse(SubmitRequest, { type: 'access', [field]: text, locale: 'en' }).success).toBe(isTaken);
});
