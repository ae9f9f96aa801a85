import { shownTexts, type ConsentRecord, type Policy } from '@privet/types';
import { html, type Html, type Part } from './html.js';
import type { Words } from './in-words.js';
import { spokenIn } from './page-language.js';
import type { ReceiptTexts } from './locales/receipt-texts.js';

/** A version of the policy, as it was published. */
export interface KeptPolicy {
  readonly policy: Policy;
  readonly hash: string;
}

interface Said {
  readonly texts: ReceiptTexts;
  readonly words: Words;
}

type Event = ConsentRecord['event'][number];
type ChoiceEvent = Extract<Event, { event_type: 'explicit' }>;

/** One purpose, as it was shown. */
interface ShownHere {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly more: readonly (readonly [string, Part])[];
}

/** What a record says: what was shown, what was chosen, when and how. */
export function recordInWords(record: ConsentRecord, kept: Policy | undefined, said: Said): Html {
  const { pii_processing: processing } = record;
  const { texts, words } = said;
  const shown = kept?.locales.includes(processing.language) === true ? shownTexts(kept, processing.language) : undefined;
  const controller = shown?.controller.name ?? record.party_identification[0]?.party_name ?? '';
  return html`<h2>${texts.shownTitle}</h2>
    <p>${texts.shownBy(controller, processing.privacy_notice_version)} ${texts.language}: ${words.language(processing.language)}.</p>
    ${
      processing.shown.textsHash !== undefined &&
      html`<p>${texts.ownWords}</p>
        <p><code>${processing.shown.textsHash}</code></p>`
    }
    ${
      shown
        ? html`<blockquote ${spokenIn(shown.locale)}>
            <p><strong>${shown.banner.title}</strong></p>
            <p>${shown.banner.body}</p>
          </blockquote>`
        : html`<p>${texts.notKept}</p>`
    }
    ${ownTexts(processing, said)}
    <h2>${texts.chosenTitle}</h2>
    ${choices(record, shown ? fromPolicy(shown, said) : fromRecord(record), said)}
    <h2>${texts.circumstancesTitle}</h2>
    ${circumstances(record, said)}`;
}

/** What a site put in the place of words, by the names that it gave. */
const ownTexts = ({ shown, language }: ConsentRecord['pii_processing'], { texts }: Said): Html | undefined =>
  shown.texts &&
  html`<p>${texts.ownTexts}</p>
    <dl>
      ${Object.entries(shown.texts).map(
        ([name, text]) =>
          html`<div>
            <dt><code>${name}</code></dt>
            <dd ${spokenIn(language)}>${text}</dd>
          </div>`,
      )}
    </dl>`;

/** As the kept version said it. */
const fromPolicy = ({ purposes, locale }: ReturnType<typeof shownTexts>, { texts }: Said): ShownHere[] => {
  const quoted = (text: string | null) => !!text && html`<span ${spokenIn(locale)}>${text}</span>`;
  return purposes.map(({ id, name, description, consequence, categories, recipients, retention }) => ({
    id,
    name,
    description,
    more: [
      [texts.consequence, quoted(consequence)],
      [texts.categories, quoted(categories.join(', '))],
      [texts.recipients, quoted(recipients.join(', '))],
      [texts.retention, quoted(retention)],
    ],
  }));
};

/** As the record itself says it. */
const fromRecord = ({ pii_processing: { purposes } }: ConsentRecord): ShownHere[] =>
  purposes.map(({ purpose_id: id, purpose: name, description }) => ({ id, name, description, more: [] }));

function choices({ event, pii_processing: { language } }: ConsentRecord, purposes: readonly ShownHere[], { texts, words }: Said): Html {
  const chosen = new Map(event.flatMap((one) => (one.event_type === 'explicit' ? [[one.purpose_id, one] as const] : [])));
  const choiceOf = ({ event_state: state, validity_duration: duration }: ChoiceEvent) =>
    duration === null ? texts.states[state] : `${texts.states[state]} ${texts.holdsFor(words.duration(duration))}`;
  const sectionOf = ({ id, name, description, more }: ShownHere) => {
    const choice = chosen.get(id);
    return html`<section class="purpose">
      <header>
        <h3 ${spokenIn(language)}>${name}</h3>
        ${choice && html`<span class="choice">${choiceOf(choice)}</span>`}
      </header>
      <p ${spokenIn(language)}>${description}</p>
      ${list(more)}
    </section>`;
  };
  const others = purposes.filter(({ id }) => !chosen.has(id));
  return html`${chosen.size === 0 && html`<p>${texts.nothingChosen}</p>`} ${purposes.filter(({ id }) => chosen.has(id)).map(sectionOf)}
  ${
    others.length > 0 &&
    html`<h2>${texts.notChosenTitle}</h2>
      ${others.map(sectionOf)}`
  }`;
}

function circumstances({ record, pii_processing: processing, event }: ConsentRecord, { texts, words }: Said): Html {
  const signals = event.flatMap((one) => ('signal' in one ? [texts.signalNames[one.signal]] : []));
  const { jurisdiction, jurisdiction_source: source, age_at_least: age, evidence, shown } = processing;
  return html`${list([
    [texts.decidedAt, words.time(record.decided_at)],
    [texts.recordedAt, words.time(record.recorded_at)],
    [texts.claimedAt, record.claimed_at !== null && words.time(record.claimed_at)],
    [texts.method, texts.methods[processing.collection_method]],
    [texts.place, jurisdiction === null ? texts.unknownPlace : `${words.place(jurisdiction)}, ${texts.placeFrom[source]}`],
    [texts.signals, signals.join(', ') || texts.noSignals],
    [texts.age, age !== null && texts.years(age)],
    [texts.evidence, evidence && [evidence.source, evidence.reference, evidence.detail].filter((part) => part !== undefined).join(' · ')],
    [texts.layout, shown.layout],
    [texts.widget, shown.widget],
    [texts.person, record.pii_principal_id],
    [texts.receipt, record.record_id],
  ])}`;
}

/** What is not there is not listed. */
function list(entries: readonly (readonly [string, Part])[]): Html | false {
  const there = entries.filter(([, value]) => value !== null && value !== undefined && value !== false && value !== '');
  if (there.length === 0) return false;
  return html`<dl>
    ${there.map(
      ([name, value]) =>
        html`<dt>${name}</dt>
          <dd>${value}</dd>`,
    )}
  </dl>`;
}
