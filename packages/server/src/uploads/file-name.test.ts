import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName } from './file-name.js';
import { personalFiles, type FileType } from './file-types.js';

const jpeg = personalFiles.find(({ mediaType }) => mediaType === 'image/jpeg') as FileType;

test.each([
  ['Ausweis (Vorderseite).jpg', 'Ausweis (Vorderseite).jpg'],
  ['IMG.JPEG', 'IMG.JPEG'],
  ['Personalausweis', 'Personalausweis.jpg'],
  ['invoice.html', 'invoice.html.jpg'],
  ['C:\\Users\\Ada\\id.jpg', 'id.jpg'],
  ['../../etc/passwd', 'passwd.jpg'],
  ['/', 'file.jpg'],
  ['..', 'file.jpg'],
  ['.jpg', 'jpg.jpg'],
  [undefined, 'file.jpg'],
  ['exe.\u202egpj.jpg', 'exe.gpj.jpg'],
  ['a\u2066b\u200bc\r\nd\0.jpg', 'abcd.jpg'],
  ['  a   b . . ', 'a b.jpg'],
  ['e\u0301.jpg', 'é.jpg'],
  ['名前.jpg', '名前.jpg'],
])('%j', (sent, name) => {
  expect(fileName(sent, jpeg)).toBe(name);
});

test('10,000 characters become 200, and keep their end', () => {
  const name = fileName(`${'🙂'.repeat(10_000)}.jpeg`, jpeg);
  expect([[...name].length, name.endsWith('🙂.jpeg')]).toEqual([200, true]);
});

test('whatever is sent, the name is one', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (sent) => {
      const name = fileName(sent, jpeg);
      expect(name).toMatch(/^[^/\\\p{Cc}\p{Cs}]+\.(?:jpg|jpeg|jpe|jfif)$/iu);
      expect([...name].length).toBeLessThanOrEqual(200);
      expect(name).not.toMatch(/^[. ]|[\u202a-\u202e\u2066-\u2069]/u);
    }),
  );
});
