import { attributes, html, type Html, type Part } from '../pages/html.js';
import type { ArchiveAnswer, CategoryAnswer, SourceAnswer } from './archive.answer.js';
import { originWords } from './archive.origin.js';
import { keptFor } from './archive.purpose.js';
import { filled, type ArchiveSpeech } from './archive.speech.js';

/** A category of the policy: whether it is held, and all that the law wants told about it (GDPR Art. 15(1), (2)). */
export function categorySection(category: CategoryAnswer, answer: ArchiveAnswer, speech: ArchiveSpeech): Html {
  const { texts, common, foreign } = speech;
  const { what } = texts;
  const { name, description, sensitive, held } = category;
  const [tone, state] = held === null ? ['unsure', what.unknown] : held ? ['good', what.held] : ['muted', what.not];
  return html`<details class="category" ${attributes({ open: held !== false })}>
    <summary>
      <h3 ${foreign}>${name}</h3>
      <span class="badge ${tone}">${state}</span>
    </summary>
    <div>
      ${description !== null && html`<p ${foreign}>${description}</p>`}
      <dl>
        ${facts(common.choices.details, [sensitive && what.sensitive])} ${facts(what.systems, systems(category, answer, speech))}
        ${facts(what.uses, purposes(category, speech))} ${facts(common.choices.retention, retention(category, speech))}
        ${facts(what.origin, origin(category, speech))} ${facts(common.choices.recipients, recipients(category, speech))}
        ${facts(what.transfers, transfers(category, answer, speech))}
      </dl>
    </div>
  </details>`;
}

/** What is not there is not listed. */
function facts(term: string, values: readonly Part[]): Html | false {
  const there = values.filter((value) => value !== null && value !== undefined && value !== false);
  return (
    there.length > 0 &&
    html`<dt>${term}</dt>
      <dd>
        <ul>
          ${there.map((value) => html`<li>${value}</li>`)}
        </ul>
      </dd>`
  );
}

function systems({ sources }: CategoryAnswer, { sources: all }: ArchiveAnswer, { texts: { what } }: ArchiveSpeech): Part[] {
  if (sources.length === 0) return [what.noSystem];
  return sources.map(({ id, held }) => {
    const source = all.find((one) => one.id === id);
    const state = held === null ? what.unknown : held ? what.held : what.not;
    return html`<bdi>${source?.name ?? id}</bdi> <small>· ${state}${source && html` · ${behalfOf(source, what)}`}</small>`;
  });
}

/** For ourselves, or on whose behalf: who of the two decides about the data. */
export function behalfOf({ role, onBehalfOf }: Pick<SourceAnswer, 'role' | 'onBehalfOf'>, what: ArchiveSpeech['texts']['what']): string {
  if (role === 'controller') return what.own;
  return onBehalfOf === null ? what.behalfOther : filled(what.behalf, { name: `\u2068${onBehalfOf}\u2069` });
}

const purposes = ({ purposes: all }: CategoryAnswer, { common, foreign }: ArchiveSpeech): Html[] =>
  all.map(
    ({ id, name, legalBasis }) =>
      html`<a href="#purpose-${id}" ${foreign}>${name}</a> <small>· ${common.choices.bases[legalBasis]}</small>`,
  );

/** Purposes often keep data alike: what is the same is told once. */
const retention = ({ purposes: all }: CategoryAnswer, speech: ArchiveSpeech): Html[] => [
  ...new Map(all.map((purpose) => [JSON.stringify(purpose.retention), keptFor(purpose, speech)])).values(),
];

const origin = ({ origin: { how, ...from } }: CategoryAnswer, speech: ArchiveSpeech): Part[] => [
  ...originWords(from, speech),
  how !== null && html`<small ${speech.foreign}>${how}</small>`,
];

function recipients(category: CategoryAnswer, { words, foreign }: ArchiveSpeech): Html[] {
  return category.recipients.map(({ name, country, privacyUrl }) => {
    const named = html`<bdi ${foreign}>${name}</bdi>`;
    const linked =
      privacyUrl !== null && /^https?:\/\//.test(privacyUrl) ? html`<a href="${privacyUrl}" rel="noreferrer">${named}</a>` : named;
    return html`${linked}${country !== null && html` <small>· ${words.country(country)}</small>`}`;
  });
}

function transfers(category: CategoryAnswer, { controller }: ArchiveAnswer, { texts, common, words, foreign }: ArchiveSpeech): Html[] {
  const safeguards = { ...texts.safeguards, consent: common.choices.bases.consent, contract: common.choices.bases.contract };
  return category.transfers.map(({ to, safeguard, recipients: who, description }) => {
    const names = who.map((id) => category.recipients.find((one) => one.id === id)?.name ?? id);
    return html`${words.country(to)} <small>· ${safeguards[safeguard]}</small>
      <small class="line"
        >${names.length > 0 ? html`<span ${foreign}>${words.list(names)}</span>` : html`<bdi>${controller.name}</bdi>`}</small
      >
      ${description !== null && html`<small class="line" ${foreign}>${description}</small>`}`;
  });
}
