import { regimes, requestRegimes, type Cited, type Length, type RequestRegime, type Term } from '@privet/types';

type Row = readonly string[];
const day = ({ checkedAt }: Cited) => checkedAt ?? 'not yet';

function answerRows({ id, times }: RequestRegime): Row[] {
  return times.map(({ types, answer, extension, acknowledge }) => [
    nameOf(id),
    codes(types),
    inWords(answer.length),
    more(extension),
    acknowledge ? inWords(acknowledge.length) : 'none',
    answer.source,
    day(answer),
  ]);
}

const citedRows = (pick: (regime: RequestRegime) => readonly Cited[]): Row[] =>
  requestRegimes.flatMap((regime) => pick(regime).map((cited) => [nameOf(regime.id), cited.rule, cited.source, day(cited)]));

/** PIPEDA says nothing of cookies, so that the presets have no entry for it. */
function nameOf(id: string): string {
  const regime = regimes.find((known) => known.id === id);
  return regime ? `${regime.match.map((code) => `\`${code}\``).join(', ')} \`${id}\`` : `\`CA\` \`${id}\``;
}

const codes = (types: readonly string[]) => types.map((type) => `\`${type}\``).join(', ');
const more = (term: Term | null) => (term ? inWords(term.length) : 'none');

function inWords({ count, unit }: Length): string {
  const name = unit === 'business-days' ? 'business day' : unit.slice(0, -1);
  return count === 1 ? `1 ${name}` : `${count} ${name}s`;
}

/** As the formatter writes it: each column as wide as its widest cell. */
function table(heads: Row, rows: readonly Row[]): string {
  const widths = heads.map((head, column) => Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: Row) => `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(heads), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

/** The tables of docs/deadlines.md by the words of their heading. */
export const deadlineTables: Readonly<Record<string, string>> = {
  answers: table(['Law', 'Requests', 'Answer', 'Once more', 'Confirmation', 'Source', 'Compared'], requestRegimes.flatMap(answerRows)),
  appeals: table(
    ['Law', 'Answer', 'Once more', 'Source', 'Compared'],
    requestRegimes.flatMap(({ id, appeal }) =>
      appeal ? [[nameOf(id), inWords(appeal.answer.length), more(appeal.extension), appeal.answer.source, day(appeal.answer)]] : [],
    ),
  ),
  pauses: table(
    ['Law', 'Rule', 'Source', 'Compared'],
    citedRows(({ pauses }) => (pauses.stops ? [pauses] : [])),
  ),
  ends: table(
    ['Law', 'Rule', 'Source', 'Compared'],
    citedRows(({ end }) => (end.shifts ? [end] : [])),
  ),
  limits: table(
    ['Law', 'Requests', 'Rule', 'Beyond', 'Source', 'Compared'],
    requestRegimes.flatMap(({ id, yearly }) =>
      yearly.map((limit) => [nameOf(id), codes(limit.types), limit.rule, `\`${limit.beyond}\``, limit.source, day(limit)]),
    ),
  ),
};
