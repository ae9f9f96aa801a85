import type { FileType } from './file-types.js';

const maxLength = 200;

/** C0, DEL and C1; what turns the order of text around (UAX #9), and what cannot be seen; halves of pairs. */
const unseen = /[\p{Cc}\p{Cs}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/**
 * The name of a file as it is shown and given back: what its sender called it, without the path, without what cannot be seen or turns the
 * text around (`gpj.exe` that reads `exe.jpg`), at most 200 characters, and ended as its content demands.
 */
export function fileName(sent: string | undefined, { extensions }: FileType): string {
  const [extension = ''] = extensions;
  // Windows ignores dots and spaces at the end, and some systems hide what begins with a dot.
  const last = (sent ?? '').replaceAll(unseen, '').split(/[/\\]/).at(-1) ?? '';
  const name = last
    .normalize('NFC')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[. ]+|[. ]+$/g, '');
  const ended = extensions.find((end) => name.toLowerCase().endsWith(`.${end}`));
  const stem = ended === undefined ? name : name.slice(0, -ended.length - 1).replaceAll(/[. ]+$/g, '');
  const end = ended === undefined ? extension : name.slice(-ended.length);
  return `${Array.from(stem || 'file')
    .slice(0, maxLength - end.length - 1)
    .join('')}.${end}`;
}
