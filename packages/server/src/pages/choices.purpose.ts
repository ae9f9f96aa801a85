import { isOffered, type ConsentAnswer, type PolicyView } from '@privet/types';
import type { Visitor } from './choices.visitor.js';
import { attributes, html, type Html, type Part } from './html.js';
import type { Words } from './in-words.js';
import type { ChoicesTexts } from './locales/choices-texts.js';

/** In which words the page speaks. */
export interface Speech {
  readonly texts: ChoicesTexts;
  readonly words: Words;
  /** The attributes of what the policy says in another language than the page. */
  readonly foreign: Html | undefined;
}

type PurposeView = PolicyView['purposes'][number];
type Fact = readonly [term: string, ...lines: readonly Part[]];

/** One purpose with its box, or with what settles it. */
export function purposeSection(policy: PolicyView, purpose: PurposeView, { visitor, ticked, ...speech }: Looked): Html {
  const { texts, words, foreign } = speech;
  const { id, name, description, legalBasis, minimumAge } = purpose;
  const answer = visitor.effective[id];
  const offered = isOfferedTo(visitor, purpose);
  const terms = [texts.legalBasis(texts.bases[legalBasis])];
  if (offered && legalBasis !== 'consent') terms.push(texts.canObject);
  if (answer?.reason === 'age' && minimumAge !== undefined) terms.push(texts.minimumAge(words.number(minimumAge)));
  return html`<section class="purpose">
    <h3>${offered ? box(purpose, ticked?.has(id) ?? answer?.granted === true, foreign) : settled(purpose, answer, speech)}</h3>
    <div id="about-${id}">
      <p ${foreign}>${description}</p>
      <p class="muted">${terms.join(' ')}</p>
    </div>
    <details>
      <summary>${texts.details}<span class="unseen" ${foreign}>${name}</span></summary>
      ${facts(factsOf(policy, purpose, speech), foreign)}
    </details>
  </section>`;
}

/** What a section looks at. */
export interface Looked extends Speech {
  readonly visitor: Visitor;
  /** The boxes as they were sent, where they could not be saved. */
  readonly ticked: ReadonlySet<string> | undefined;
}

export const isOfferedTo = ({ terms, effective, signals }: Visitor, purpose: PurposeView): boolean =>
  isOffered(terms, { effective, signals }, purpose);

const box = ({ id, name }: PurposeView, on: boolean, foreign: Html | undefined) =>
  html`<label class="box">
    <input type="checkbox" name="purpose" value="${id}" aria-describedby="about-${id}" ${attributes({ checked: on })} />
    <span ${foreign}>${name}</span>
  </label>`;

const settled = ({ name }: PurposeView, answer: ConsentAnswer | undefined, { texts, foreign }: Speech) =>
  html`<span class="settled"><span ${foreign}>${name}</span> <small>${answer?.granted ? texts.alwaysOn : texts.notOffered}</small></span>`;

function factsOf({ categories, recipients }: PolicyView, purpose: PurposeView, { texts, words }: Speech): Fact[] {
  const { consequence, expiresAfter, legalBasis, trackers } = purpose;
  const lasts: Readonly<Record<string, string>> = { session: texts.session, 'until-deleted': texts.untilDeleted };
  const validity = legalBasis === 'consent' && expiresAfter !== 'never' && words.duration(expiresAfter);
  return [
    [texts.consequence, consequence],
    [texts.categories, ...among(categories, purpose.categories).map(({ name }) => name)],
    [texts.recipients, ...among(recipients, purpose.recipients).map((one) => recipientLine(one, words))],
    [texts.retention, retentionLine(purpose, texts, words)],
    [texts.validity, validity],
    [
      texts.trackers,
      ...trackers.map(({ name, provider, lifetime, description }) => {
        const more = [lasts[lifetime] ?? words.duration(lifetime), description].filter(Boolean).map((one) => ` · ${one}`);
        return html`<code dir="ltr">${name}</code> <small><bdi>${provider}</bdi>${more}</small>`;
      }),
    ],
  ];
}

const among = <Entry extends { readonly id: string }>(entries: readonly Entry[], ids: readonly string[]): Entry[] =>
  entries.filter(({ id }) => ids.includes(id));

function recipientLine({ name, country, privacyUrl }: PolicyView['recipients'][number], words: Words): Html {
  const place = country !== null && ` (${words.country(country)})`;
  // A company may write its name from left to right where the page is read from right to left.
  const named = html`<bdi>${name}</bdi>`;
  return privacyUrl === null ? html`${named}${place}` : html`<a href="${privacyUrl}" rel="noreferrer">${named}</a>${place}`;
}

function retentionLine({ retention }: PurposeView, texts: ChoicesTexts, words: Words): string {
  const { description, period, until } = retention;
  return description ?? [...(period === null ? [] : [words.duration(period)]), ...until.map((end) => texts.until[end])].join(', ');
}

/** What is not there is not listed. */
function facts(entries: readonly Fact[], foreign: Html | undefined): Html {
  return html`<dl>
    ${entries.map(([term, ...lines]) => {
      const there = lines.filter((line) => line !== null && line !== undefined && line !== false && line !== '');
      return (
        there.length > 0 &&
        html`<dt>${term}</dt>
          ${there.map((line) => html`<dd ${foreign}>${line}</dd>`)}`
      );
    })}
  </dl>`;
}
