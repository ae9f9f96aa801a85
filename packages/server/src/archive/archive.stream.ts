import { answerOf } from './archive.answer.js';
import { csvOf } from './archive.csv.js';
import { indexMarkup } from './archive.index.js';
import type { ArchiveInput } from './archive.input.js';
import { jsonArrayOf } from './archive.json.js';
import { furtherPages } from './archive.pages.js';
import { allRows, planOf, type ArchivePlan } from './archive.plan.js';
import { asAsked, portableCategories } from './archive.portability.js';
import { speechOf, type ArchiveSpeech } from './archive.speech.js';
import { encoded } from './archive.text.js';
import { zipOf, type ZipEntry } from './archive.zip.js';

/**
 * The archive that answers a person's request for access (GDPR Art. 15) or portability (Art. 20): a zip with pages that open from disk
 * (`index.html`), every table as CSV and JSON (`data/`), files, and the answer for programs (`answer.json`).
 *
 * It is written as it is read: a table of any size takes the same memory. Tables are read several times, each once at a time.
 *
 * @returns a stream that fails where a table cannot be read, or has another number of rows than it says
 */
export function archiveStream(input: ArchiveInput): ReadableStream<Uint8Array> {
  return zipOf(entriesOf(asAsked(input)), input.request.answeredAt);
}

async function* entriesOf(input: ArchiveInput): AsyncGenerator<ZipEntry> {
  const plan = planOf(input);
  const speech = speechOf(input);
  const answer = answerOf(input, plan, input.request.type === 'portability' ? portableCategories(input.policy) : undefined);
  yield textEntry('README.txt', readme(speech));
  yield { path: 'index.html', bytes: () => encoded(indexMarkup({ input, answer, plan, speech })) };
  for (const planned of plan.tables) yield* furtherPages(planned, speech);
  for (const { table, csv, json } of plan.tables) {
    yield { path: csv, bytes: () => encoded(csvOf(table.columns, allRows(table))) };
    yield { path: json, bytes: () => encoded(jsonArrayOf(allRows(table))) };
  }
  yield textEntry('answer.json', `${JSON.stringify(answer, null, 2)}\n`);
  yield* fileEntries(plan);
}

const textEntry = (path: string, text: string): ZipEntry => ({ path, bytes: () => encoded([text]) });

/** With a mark that says that it is UTF-8, for editors that would not think so, and line ends that each of them knows. */
const readme = ({ texts: { title, introduction, safe, data } }: ArchiveSpeech): string =>
  `\uFEFF${[title, '', data.readme, introduction, safe, '', data.guard, ''].join('\r\n')}`;

function* fileEntries({ files }: ArchivePlan): Generator<ZipEntry> {
  for (const { file, path } of files) yield { path, bytes: () => file.read() };
}
