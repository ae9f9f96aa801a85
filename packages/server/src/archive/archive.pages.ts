import { html, type Html } from '../pages/html.js';
import type { JsonRow } from '../sources/spool.js';
import { pageFrame } from './archive.layout.js';
import { allRows, rowsOnIndex, rowsOnPage, type PlannedTable } from './archive.plan.js';
import { filled, type ArchiveSpeech } from './archive.speech.js';
import { tableMarkup } from './archive.table.js';
import type { ZipEntry } from './archive.zip.js';
import { encoded } from './archive.text.js';

/** The pages with the rows that the first page has no room for. Together they read the table once, so they are asked for in their order. */
export async function* furtherPages(planned: PlannedTable, speech: ArchiveSpeech): AsyncGenerator<ZipEntry> {
  if (planned.pages.length === 0) return;
  const rows = byPages(allRows(planned.table));
  try {
    for (const [index, path] of planned.pages.entries()) {
      yield { path, bytes: () => encoded(pageMarkup({ planned, index, rows }, speech)) };
    }
  } finally {
    await rows.return(undefined);
  }
}

type Rows = AsyncGenerator<readonly JsonRow[]>;

/** The rows behind those of the first page, some at a time, and never some of two pages. */
async function* byPages(rows: AsyncIterable<readonly JsonRow[]>): Rows {
  let at = 0;
  for await (const some of rows) {
    for (let from = 0; from < some.length;) {
      const left = at < rowsOnIndex ? rowsOnIndex - at : rowsOnPage - ((at - rowsOnIndex) % rowsOnPage);
      const page = some.slice(from, from + left);
      if (at >= rowsOnIndex) yield page;
      from += page.length;
      at += page.length;
    }
  }
}

/** The rows of the next page, and those of others can be taken after them. */
async function* nextPage(rows: Rows): Rows {
  for (let left = rowsOnPage; left > 0;) {
    const { done, value } = await rows.next();
    if (done) return;
    yield value;
    left -= value.length;
  }
}

interface FurtherPage {
  readonly planned: PlannedTable;
  readonly index: number;
  readonly rows: Rows;
}

async function* pageMarkup({ planned, index, rows }: FurtherPage, speech: ArchiveSpeech): AsyncGenerator<string> {
  const { table, source, anchor } = planned;
  const { texts, language, words } = speech;
  const [from, to] = [rowsOnIndex + index * rowsOnPage + 1, Math.min(table.rows, rowsOnIndex + (index + 1) * rowsOnPage)];
  const range = filled(texts.data.range, { from: words.number(from), to: words.number(to), all: words.number(table.rows) });
  const { head, tail } = pageFrame(language, `${table.name}: ${range}`);
  const label = `${table.name} (${source.name})`;
  const links = pageLinks(planned, speech, { from: '', current: index });
  const last = index + 1 === planned.pages.length;
  yield head;
  yield html`<p><a href="../index.html#${anchor}">${texts.data.back}</a></p>
    <p class="caption"><bdi>${source.name}</bdi></p>
    <h1><bdi>${table.name}</bdi></h1>
    <p>${range}</p>
    <nav aria-label="${texts.data.pages}">${links}</nav>
    <div class="whole">`.markup;
  // The last one also sees that there is nothing more.
  yield* tableMarkup({ columns: table.columns, rows: last ? rows : nextPage(rows), label }, speech);
  yield html`</div>
    ${links}`.markup;
  yield tail;
}

interface Seen {
  /** The way from the page that links to the folder of the pages. */
  readonly from: string;
  /** The page that links, where it is one of them. */
  readonly current?: number;
}

/** How many pages before and after the current one are named. */
const near = 4;

/** Links to the further pages: the first, the last, and those around where the reader is. */
export function pageLinks({ pages }: PlannedTable, { texts, words }: ArchiveSpeech, { from, current }: Seen): Html | false {
  const middle = current ?? 0;
  const numbers = pages
    .map((_, index) => index)
    .filter((index) => index === 0 || index === pages.length - 1 || Math.abs(index - middle) <= near);
  return (
    pages.length > 0 &&
    html`<ul class="links">
      <li>${texts.data.pages}:</li>
      ${numbers.map((index, at) => {
        const gap = at > 0 && index - (numbers[at - 1] ?? 0) > 1 && html`<li aria-hidden="true">…</li>`;
        const number = words.number(index + 1);
        const href = `${from}${(pages[index] ?? '').slice('pages/'.length)}`;
        return html`${gap}
          <li>${index === current ? html`<strong aria-current="page">${number}</strong>` : html`<a href="${href}">${number}</a>`}</li>`;
      })}
    </ul>`
  );
}
