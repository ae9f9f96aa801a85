import { countriesIn, regionsIn } from '@privet/types/places';
import { html, nothing } from 'lit/html.js';
import { described, idOf, notes, valueOf, type FieldView } from './request-form.fields.js';
import { placePath, regionPath, type PlaceQuestions } from './request-form.questions.js';

/** Asks for the country, and for the state or province where law differs by it. Nobody has to say where they live. */
export function placesIn(locale: string): PlaceQuestions {
  const countries = countriesIn(locale);
  return (answers, words, forOther) => {
    const country = answers[placePath];
    const regions = regionsIn(country, locale);
    const silent = { id: '', name: words.notSaid };
    const shared = { kind: 'choice', draw: place } as const;
    const where = {
      ...shared,
      path: placePath,
      step: 'where',
      label: forOther ? words.formWhereOther : words.formWhere,
      hint: words.whereHint,
      options: [silent, ...countries],
      autocomplete: forOther ? 'off' : 'country',
    } as const;
    const region = {
      ...shared,
      path: regionPath(country),
      step: 'region',
      label: words.formRegion,
      options: [silent, ...regions],
    } as const;
    return regions.length > 0 ? [where, region] : [where];
  };
}

/** Its label is the heading of its page. */
function place(view: FieldView): unknown {
  const { question, value, change, fault } = view;
  return html`<div part="field" class="field">
    <h2 part="title" tabindex="-1"><label for=${idOf(question.path)}>${question.label}</label></h2>
    ${notes(view)}
    <select
      part="input"
      id=${idOf(question.path)}
      autocomplete=${question.autocomplete ?? nothing}
      aria-describedby=${described(view) || nothing}
      aria-invalid=${fault ? 'true' : nothing}
      @change=${(event: Event) => change(valueOf(event))}
    >
      ${question.options?.map(({ id, name }) => html`<option value=${id} .selected=${id === value}>${name}</option>`)}
    </select>
  </div>`;
}
