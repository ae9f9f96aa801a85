import { piped } from '../blobs/byte-streams.js';
import { archiveFiles, isCalled, type FileType } from './file-types.js';

/** How many bytes of its beginning tell what a file is. */
export const headLength = 4_100;

/**
 * What a file is, by its beginning: a media type; `text/plain` where nothing says otherwise, which its whole content has to bear out
 * (`checkedText`); undefined for what is nothing that we know.
 */
export async function detectType(head: Uint8Array): Promise<string | undefined> {
  // Whatever else is in it, a zip archive is one: an office document, an app, an e-book.
  if (startsWith(head, zipEntry) || startsWith(head, emptyZip)) return archiveFiles[0]?.mediaType;
  const { fileTypeFromBuffer } = await import('file-type/core');
  const found = await fileTypeFromBuffer(head);
  if (found) return found.mime;
  return isText(head) ? (markupIn(head) ?? 'text/plain') : undefined;
}

const zipEntry = [0x50, 0x4b, 3, 4];
const emptyZip = [0x50, 0x4b, 5, 6];
const startsWith = (bytes: Uint8Array, start: readonly number[]) => start.every((byte, index) => bytes[index] === byte);

function isText(head: Uint8Array): boolean {
  try {
    return !controls.test(new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true }));
  } catch {
    return false;
  }
}

/** Control characters but tab, line feed and carriage return. */
const controls = /[^\P{Cc}\t\n\r]/u;

/** What browsers take for a page where nobody says what it is (WHATWG MIME Sniffing §7.1), and a picture that may run scripts. */
const markup =
  /^\s*<(?:!doctype html|html|head|script|iframe|h1|div|font|table|a|style|title|b|body|br|p|svg|math|!--|\?xml|!doctype|\?php)(?:[\s>/]|$)|^\s*<(?:!--|\?xml)/i;

function markupIn(head: Uint8Array): string | undefined {
  return markup.test(new TextDecoder().decode(head)) ? 'text/html' : undefined;
}

/** The same text, which fails at the first byte that is no UTF-8 and at a control character. */
export function checkedText(stream: ReadableStream<Uint8Array>, refuse: () => never): ReadableStream<Uint8Array> {
  return piped(stream, async function* (chunks) {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    const check = (chunk?: Uint8Array) => {
      try {
        return controls.test(decoder.decode(chunk, { stream: chunk !== undefined }));
      } catch {
        return true;
      }
    };
    for await (const chunk of chunks) {
      if (check(chunk)) refuse();
      yield chunk;
    }
    if (check()) refuse();
  });
}

/** Which of the types that are taken a file is. */
export const takenType = (accept: readonly FileType[], found: string | undefined): FileType | undefined =>
  found === undefined ? undefined : accept.find((type) => isCalled(type, found));
