import { html, type Html } from '../pages/html.js';
import type { JsonRow } from '../sources/spool.js';
import { behalfOf } from './archive.category.js';
import type { ArchiveAnswer } from './archive.answer.js';
import { tableOrigin } from './archive.origin.js';
import { pageLinks } from './archive.pages.js';
import { rowsOnIndex, type ArchivePlan, type PlannedTable } from './archive.plan.js';
import { filled, type ArchiveSpeech } from './archive.speech.js';
import { tableMarkup } from './archive.table.js';

/** The tables on the first page, source by source. */
export async function* dataSections({ tables }: ArchivePlan, answer: ArchiveAnswer, speech: ArchiveSpeech): AsyncGenerator<string> {
  const origins = new Map(answer.sources.flatMap((source) => source.tables.map((table) => [table.csv, table.origins] as const)));
  let last: PlannedTable['source'] | undefined;
  for (const planned of tables) {
    const { source } = planned;
    if (source !== last) {
      yield html`<h3 class="source"><bdi>${source.name}</bdi> <small>· ${behalfOf(source, speech.texts.what)}</small></h3>`.markup;
    }
    last = source;
    yield* tableSection(planned, tableOrigin(origins.get(planned.csv) ?? [], speech), speech);
  }
}

async function* tableSection(planned: PlannedTable, origin: Html | false, speech: ArchiveSpeech): AsyncGenerator<string> {
  const { table, source, csv, json, anchor } = planned;
  const { texts, words } = speech;
  const count =
    table.rows > rowsOnIndex
      ? filled(texts.data.range, { from: words.number(1), to: words.number(rowsOnIndex), all: words.number(table.rows) })
      : `${texts.data.rows}: ${words.number(table.rows)}`;
  yield html`<section class="table" id="${anchor}" aria-labelledby="${anchor}-name">
    <h4 id="${anchor}-name"><bdi>${table.name}</bdi> <small>· ${count}</small></h4>
    ${origin}
    <ul class="links">
      <li><a href="${csv}">${texts.data.csv}</a></li>
      <li><a href="${json}">${texts.data.json}</a></li>
    </ul>
   `.markup;
  if (table.rows > 0) {
    const label = `${table.name} (${source.name})`;
    yield* tableMarkup({ columns: table.columns, rows: first(table.read(), rowsOnIndex), label }, speech);
  }
  yield html`${pageLinks(planned, speech, { from: 'pages/' })}</section>`.markup;
}

async function* first(rows: AsyncIterable<readonly JsonRow[]>, count: number): AsyncGenerator<readonly JsonRow[]> {
  let left = count;
  for await (const some of rows) {
    yield some.slice(0, left);
    if ((left -= some.length) <= 0) return;
  }
}
