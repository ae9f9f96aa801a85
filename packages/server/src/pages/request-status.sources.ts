import type { RequestSource, RequestView } from '@privet/types';
import { html, type Html } from './html.js';
import { apart } from './request-status.files.js';
import type { RequestVisitor } from './request.visitor.js';

/** Where the company looked for the request: what each place holds or has erased, and what stays there and why. */
export function sourcesSection(visitor: RequestVisitor, request: RequestView): Html | false {
  const texts = visitor.texts.status.sources;
  // Once the request is closed, nobody asks any more.
  const told = request.sources.filter((source) => request.closedAt === null || hasAnswered(source));
  return (
    told.length > 0 &&
    html`<h2>${texts.title}</h2>
      ${!told.every(hasAnswered) && html`<p>${texts.running}</p>`} ${told.map((source) => sourceBox(visitor, request, source))}`
  );
}

const keptUnder = ({ holds }: RequestSource) => holds.filter(({ rows }) => rows !== 0);

/** Who may not be told of a hold reads that the answer is not there yet, which it is not. */
const hasAnswered = (source: RequestSource): boolean =>
  source.held !== null && (source.status === 'done' || (source.status === 'held' && keptUnder(source).length > 0));

function sourceBox(visitor: RequestVisitor, { type }: RequestView, source: RequestSource): Html {
  const { texts, words } = visitor;
  const { sources } = texts.status;
  const { says, rows } = outcome(source, type);
  const more = [
    ...(rows > 0 ? [sources.rows(words.number(rows))] : []),
    ...(source.onBehalfOf === null ? [] : [sources.behalf(apart(source.onBehalfOf))]),
  ];
  return html`<div class="purpose">
    <header>
      <h3><bdi>${source.name}</bdi></h3>
      <span class="choice">${sources[says]}</span>
    </header>
    ${more.length > 0 && html`<p class="muted">${more.join(' · ')}</p>`}
    ${
      hasAnswered(source) &&
      keptUnder(source).map(
        ({ ground, citation }) => html`<p>${sources.kept(apart(ground))} ${citation !== null && html`(<bdi>${citation}</bdi>)`}</p>`,
      )
    }
  </div>`;
}

/** What became of a source, and how many rows that is about. */
function outcome(source: RequestSource, type: RequestView['type']) {
  const { held, rows, kept } = source;
  if (!hasAnswered(source)) return { says: 'asked', rows: 0 } as const;
  if (type === 'correct') return { says: held ? 'corrected' : 'unchanged', rows: 0 } as const;
  if (!held) return { says: 'nothing', rows: 0 } as const;
  return type === 'delete' && rows > kept ? ({ says: 'erased', rows: rows - kept } as const) : ({ says: 'held', rows } as const);
}
