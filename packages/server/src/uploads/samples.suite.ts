/** The beginnings of files, as their formats have them; and whole archives. */
import { joined } from '../blobs/byte-streams.js';

const bytes = (...parts: (string | number[])[]) =>
  joined(
    parts.map((part) => (typeof part === 'string' ? Uint8Array.from(part, (character) => character.charCodeAt(0)) : Uint8Array.from(part))),
  );

export const utf8 = (text: string) => new TextEncoder().encode(text);

export const samples = {
  pdf: bytes('%PDF-1.7\n%', [0xe2, 0xe3, 0xcf, 0xd3], '\n1 0 obj\n<</Type/Catalog>>\nendobj\n'),
  jpeg: bytes([0xff, 0xd8, 0xff, 0xe0, 0, 16], 'JFIF', [0, 1, 1, 0, 0, 1, 0, 1, 0, 0]),
  png: bytes(
    [0x89],
    'PNG\r\n',
    [0x1a, 0x0a, 0, 0, 0, 13],
    'IHDR',
    [0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0, 0, 0, 0x1f, 0x15, 0xc4, 0x89, 0, 0, 0, 0],
    'IEND',
  ),
  webp: bytes('RIFF', [26, 0, 0, 0], 'WEBPVP8L', [13, 0, 0, 0, 0x2f, 0, 0, 0, 0x10, 7, 0x10, 0x11, 0x11, 0x88, 0x88, 0xfe, 7, 0]),
  heic: bytes([0, 0, 0, 24], 'ftypheic', [0, 0, 0, 0], 'mif1heic'),
  heif: bytes([0, 0, 0, 24], 'ftypmif1', [0, 0, 0, 0], 'mif1heic'),
  text: utf8('Grüße,\r\n\tich bin es selbst.\n'),
  zip: bytes('PK', [5, 6, ...Array<number>(18).fill(0)]),
  docx: bytes('PK', [3, 4, 20, 0, 6, 0, 8, 0, 0, 0, 33, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 19, 0, 0, 0], '[Content_Types].xml'),
  gzip: bytes([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]),
  exe: bytes('MZ', [0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xff, 0xff]),
  html: utf8('<!doctype html><title>x</title><script>alert(1)</script>'),
  svg: utf8('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
  xml: utf8('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'),
  binary: bytes([0, 1, 2, 3, 250, 251]),
};
