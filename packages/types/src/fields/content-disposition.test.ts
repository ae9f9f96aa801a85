import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentDisposition, fileNameIn } from './content-disposition.js';

test('is written in ASCII, and in whole', () => {
  expect(contentDisposition('Ausweis (2).pdf')).toBe(`attachment; filename="Ausweis (2).pdf"; filename*=UTF-8''Ausweis%20%282%29.pdf`);
  expect(contentDisposition('Übersicht "neu"%.pdf')).toBe(
    `attachment; filename="_bersicht _neu__.pdf"; filename*=UTF-8''%C3%9Cbersicht%20%22neu%22%25.pdf`,
  );
});

test('any name is a header, and comes back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (name) => {
      const header = contentDisposition(name);
      expect(header).toMatch(/^[ -~]+$/);
      expect(fileNameIn(header)).toBe(name.replaceAll(/\p{Surrogate}/gu, '\uFFFD'));
    }),
  );
});

test.each([
  ['attachment; filename=plain.txt', 'plain.txt'],
  ['attachment;filename = "a b.txt"', 'a b.txt'],
  ['attachment; filename="say \\"hi\\".txt"', 'say "hi".txt'],
  ['attachment; filename="x;y.txt"; size=3', 'x;y.txt'],
  ["inline; FILENAME*=utf-8'de'%E2%82%AC.txt; filename=euro.txt", '€.txt'],
  ["attachment; filename*=UTF-8''%E2%82; filename=fallback.txt", 'fallback.txt'],
  ["attachment; filename*=ISO-8859-1''%A4.txt", undefined],
  ['attachment', undefined],
  ['', undefined],
])('%s', (header, name) => {
  expect(fileNameIn(header)).toBe(name);
});
