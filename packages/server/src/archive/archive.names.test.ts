import { expect, test } from 'vitest';
import { namesOnce, safeFileName, safeName } from './archive.names.js';

test.each([
  ['orders', 'orders'],
  ['Order Lines (2024)', 'order-lines-2024'],
  ['../../etc/passwd', 'etc-passwd'],
  ['..\\..\\windows', 'windows'],
  ['/absolute', 'absolute'],
  ['C:\\x', 'c-x'],
  ['Müller & Söhne', 'muller-sohne'],
  ['طلبات', 'table'],
  ['', 'table'],
  ['...', 'table'],
  ['con', '_con'],
  ['NUL.txt', '_nul.txt'],
  ['a\0b', 'a-b'],
  ['x'.repeat(500), 'x'.repeat(60)],
])('%j is kept as %s', (name, safe) => {
  expect(safeName(name, 'table')).toBe(safe);
});

test.each([
  ['Vertrag (2).PDF', 'vertrag-2.pdf'],
  ['photo.tar.gz', 'photo.tar.gz'],
  ['../.ssh/id.exe', 'ssh-id.exe'],
  ['صورة.png', 'file.png'],
])('the file %s is kept as %s', (name, safe) => {
  expect(safeFileName(name)).toBe(safe);
});

test('no name is given twice', () => {
  const once = namesOnce();
  expect(['a', 'a', 'a-2', 'b.pdf', 'b.pdf', 'a'].map(once)).toEqual(['a', 'a-2', 'a-2-2', 'b.pdf', 'b-2.pdf', 'a-3']);
});
