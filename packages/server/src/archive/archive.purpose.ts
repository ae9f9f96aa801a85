import { html, type Html } from '../pages/html.js';
import type { ArchiveAnswer, CategoryAnswer } from './archive.answer.js';
import { filled, type ArchiveSpeech } from './archive.speech.js';

type PurposeAnswer = CategoryAnswer['purposes'][number];

/** The purposes that the categories of an answer serve, each once. */
export const purposesIn = ({ categories }: ArchiveAnswer): PurposeAnswer[] => [
  ...new Map(categories.flatMap(({ purposes }) => purposes).map((purpose) => [purpose.id, purpose])).values(),
];

/** What a purpose is, on which ground, and for how long (GDPR Art. 15(1)(a), (d)). */
export function purposeSection(purpose: PurposeAnswer, speech: ArchiveSpeech): Html {
  const { common, foreign } = speech;
  const { id, name, description, legalBasis } = purpose;
  return html`<section class="purpose" id="purpose-${id}">
    <h3 ${foreign}>${name}</h3>
    <p ${foreign}>${description}</p>
    <p class="muted">${common.choices.legalBasis(common.choices.bases[legalBasis])}</p>
    <p class="muted">${common.choices.retention}: ${keptFor(purpose, speech)}</p>
  </section>`;
}

export function keptFor({ retention: { description, period, until, exceptions } }: PurposeAnswer, speech: ArchiveSpeech): Html {
  const { texts, common, words, foreign } = speech;
  const length = [...(period === null ? [] : [words.duration(period)]), ...until.map((end) => common.choices.until[end])];
  const grounds = exceptions.map((ground) => texts.grounds[ground]);
  return html`${description === null ? length.join(', ') : html`<span ${foreign}>${description}</span>`}${
    grounds.length > 0 && html`<small class="line">${filled(texts.what.longer, { grounds: grounds.join(', ') })}</small>`
  }`;
}
