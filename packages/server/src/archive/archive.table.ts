import { escaped, html } from '../pages/html.js';
import type { JsonRow, JsonValue } from '../sources/spool.js';
import type { ArchiveSpeech } from './archive.speech.js';

/** Characters of a text that a page shows, at most. The data files have all of them. */
const longestShown = 2000;

interface ShownTable {
  readonly columns: readonly string[];
  readonly rows: AsyncIterable<readonly JsonRow[]>;
  /** Names the part of the page that scrolls. */
  readonly label: string;
}

/** A table, some rows at a time. */
export async function* tableMarkup({ columns, rows, label }: ShownTable, speech: ArchiveSpeech): AsyncGenerator<string> {
  yield html`<div class="scroll" role="region" tabindex="0" aria-label="${label}">
    <table>
      <thead>
        <tr>
          ${columns.map((column) => html`<th scope="col" dir="auto">${shown(column)}</th>`)}
        </tr>
      </thead>
      <tbody>
   `.markup;
  for await (const some of rows) yield rowsMarkup(columns, some, speech);
  yield '</tbody></table></div>';
}

/** In pieces, and not by `html`: there are as many as cells, and what would be made of each between would cost more than the texts. */
function rowsMarkup(columns: readonly string[], rows: readonly JsonRow[], { texts: { data } }: ArchiveSpeech): string {
  const pieces: string[] = [];
  for (const row of rows) {
    pieces.push('<tr>');
    for (const column of columns) {
      const text = textOf((Object.hasOwn(row, column) ? row[column] : null) ?? null, data);
      const isLong = text.length > longestShown;
      // Each in its own direction, so that nothing of it reaches what is around it.
      pieces.push('<td dir="auto">', escaped(shown(isLong ? cutAt(text) : text)));
      if (isLong) pieces.push('… <small class="line">', escaped(data.cut), '</small>');
      pieces.push('</td>');
    }
    pieces.push('</tr>\n');
  }
  return pieces.join('');
}

function textOf(value: JsonValue, { yes, no }: { readonly yes: string; readonly no: string }): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? yes : no;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Not between the two halves of a character. */
const cutAt = (text: string): string => text.slice(0, longestShown).replace(/[\uD800-\uDBFF]$/, '');

/** What is not to be seen, or turns the direction of what follows, as something to be seen. Line breaks and tabs stay. */
const shown = (text: string): string => text.replaceAll(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, visible);

function visible(character: string): string {
  if (character === '\n' || character === '\t' || character === '\r') return character;
  const code = character.charCodeAt(0);
  return code < 0x20 ? String.fromCodePoint(0x2400 + code) : `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
}
