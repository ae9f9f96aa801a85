import { html, type Html } from '../pages/html.js';
import type { JsonRow, JsonValue } from '../sources/spool.js';
import type { ArchiveSpeech } from './archive.speech.js';

/** Characters of a text that a page shows, at most. The data files have all of them. */
const longestShown = 2000;

interface ShownTable {
  readonly columns: readonly string[];
  readonly rows: AsyncIterable<JsonRow>;
  /** Names the part of the page that scrolls. */
  readonly label: string;
}

/** A table, row by row. */
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
  for await (const row of rows) {
    yield html`<tr>
      ${columns.map((column) => cell(Object.hasOwn(row, column) ? row[column] : null, speech))}
    </tr> `.markup;
  }
  yield '</tbody></table></div>';
}

/** Each in its own direction, so that nothing of it reaches what is around it. */
const cell = (value: JsonValue | undefined, { texts: { data } }: ArchiveSpeech): Html => {
  const text = textOf(value ?? null, data);
  return text.length <= longestShown
    ? html`<td dir="auto">${shown(text)}</td>`
    : html`<td dir="auto">${shown(cutAt(text))}… <small class="line">${data.cut}</small></td>`;
};

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
