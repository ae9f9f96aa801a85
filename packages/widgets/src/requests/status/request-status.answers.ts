import type { PolicyView, RequestSource, RequestView } from '@privet/types';
import { html, nothing } from 'lit/html.js';
import { enAnswers } from '../locales/en.answers.js';
import type { AnswerMessages, RequestMessages } from '../locales/request-locale.js';
import { fill, isolated } from '../request.formats.js';

/** Where the company looked for the request: what each place holds or has erased, and what stays there and why. */
export function sourcesSection(request: RequestView, policy: PolicyView, own: RequestMessages): unknown {
  const words = { ...enAnswers, ...own };
  // Once the request is closed, nobody asks any more.
  const told = request.sources.filter((source) => !request.closedAt || hasAnswered(source));
  if (told.length === 0) return nothing;
  return html`<section part="sources" aria-labelledby="sources-title">
    <h3 id="sources-title">${words.sourcesTitle}</h3>
    ${told.every(hasAnswered) ? nothing : html`<p>${words.sourcesRunning}</p>`}
    <dl>${told.map((source) => sourceRow(source, request, policy, words))}</dl>
  </section>`;
}

const keptUnder = ({ holds }: RequestSource) => holds.filter(({ rows }) => rows !== 0);

/** Who may not be told of a hold reads that the answer is not there yet, which it is not. */
const hasAnswered = (source: RequestSource): boolean =>
  source.held !== null && (source.status === 'done' || (source.status === 'held' && keptUnder(source).length > 0));

function sourceRow(source: RequestSource, { type }: RequestView, { locale }: PolicyView, words: AnswerMessages): unknown {
  const { name, onBehalfOf } = source;
  const [says, rows] = outcome(source, type);
  const more = [
    ...(rows > 0 ? [fill(words.sourceRows, { rows: new Intl.NumberFormat(locale).format(rows) })] : []),
    ...(onBehalfOf ? [fill(words.sourceBehalf, { name: isolated(onBehalfOf) })] : []),
  ];
  const kept = hasAnswered(source) ? keptUnder(source) : [];
  // Line breaks are kept here, so there are none between these.
  const said = [
    html`<strong>${words[says]}</strong>`,
    more.length > 0 ? html`<p class="hint">${more.join(' · ')}</p>` : nothing,
    ...kept.map(({ ground, citation }) => html`<p>${keptWords(ground, citation, words)}</p>`),
  ];
  return html`<div part="source" class="row">
    <dt><bdi>${name}</bdi></dt>
    <dd class="said">${said}</dd>
  </div>`;
}

const keptWords = (ground: string, citation: string | null, words: AnswerMessages): string =>
  fill(words.sourceKept, { ground: isolated(ground) }) + (citation === null ? '' : ` (${isolated(citation)})`);

/** What became of a source, and how many rows that is about. */
function outcome(source: RequestSource, type: RequestView['type']) {
  const { held, rows, kept } = source;
  if (!hasAnswered(source)) return ['sourceAsked', 0] as const;
  if (type === 'correct') return [held ? 'sourceCorrected' : 'sourceUnchanged', 0] as const;
  if (!held) return ['sourceNothing', 0] as const;
  return type === 'delete' && rows > kept ? (['sourceErased', rows - kept] as const) : (['sourceHeld', rows] as const);
}

type Correction = RequestView['corrections'][number];

/** What was decided of a correction, and what it was before and is now where it was made. */
export function correctionNotes({ accepted, reason, changes = [] }: Correction, { sources }: RequestView, own: RequestMessages): unknown {
  if (typeof accepted !== 'boolean') return nothing;
  const words = { ...enAnswers, ...own };
  const made = changes.flatMap((change) => {
    // Before that it may not be what it will be.
    const source = sources.find(({ id, status }) => id === change.source && status === 'done');
    return source ? [{ ...change, name: source.name }] : [];
  });
  return html`<strong>${accepted ? words.correctionAccepted : words.correctionRefused}</strong>
    ${reason ? html`<p class="written" dir="auto">${reason}</p>` : nothing}
    ${made.map(
      ({ name, before, after }) =>
        html`<p class="hint">
          <bdi>${name}</bdi>: ${before ? html`<del><bdi>${before}</bdi></del>` : nothing}
          ${after ? html`<ins><bdi>${after}</bdi></ins>` : nothing}
        </p>`,
    )}`;
}
