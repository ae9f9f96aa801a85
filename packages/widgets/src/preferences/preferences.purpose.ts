import type { ConsentView } from '@privet/client/lite';
import type { BannerPolicy, BannerPurpose, PolicyView } from '@privet/types';
import { html, nothing } from 'lit/html.js';
import type { PreferencesMessages } from '../locales/locale.js';
import { isOffered } from './preferences.choices.js';
import { durationInWords } from './preferences.durations.js';

export type ShownPolicy = BannerPolicy | PolicyView;
type PurposeView = PolicyView['purposes'][number];

/** All that the row of a purpose shows and does. */
export interface PurposeRow {
  readonly policy: ShownPolicy;
  readonly purpose: BannerPurpose | PurposeView;
  readonly view: ConsentView;
  readonly on: boolean;
  readonly words: PreferencesMessages;
  readonly change: (on: boolean) => void;
}

/** One purpose with its switch, or with what settles it. */
export function purposeRow({ policy, purpose, view, on, words, change }: PurposeRow): unknown {
  const { id, name, legalBasis, minimumAge } = purpose;
  const answer = view.effective[id];
  const offered = isOffered(policy, view, purpose);
  const terms = [`${words.legalBasis}: ${words[legalBasis]}.`];
  if (offered && legalBasis !== 'consent') terms.push(words.canObject);
  if (answer?.reason === 'age') terms.push(words.minimumAge.replace('{age}', String(minimumAge)));
  const state = offered
    ? html`<input
        part="switch"
        type="checkbox"
        name=${id}
        aria-describedby="about-${id}"
        .checked=${on}
        @change=${({ target }: Event) => change((target as HTMLInputElement).checked)}
      />`
    : html`<small>${answer?.granted ? words.alwaysOn : words.notOffered}</small>`;
  return html`<li part="purpose">
    <label>${name} ${state}</label>
    <div id="about-${id}">
      ${'description' in purpose ? html`<p>${purpose.description}</p>` : nothing}
      <small>${terms.join(' ')}</small>
    </div>
    ${'categories' in policy && 'categories' in purpose ? purposeDetails(policy, purpose, words) : nothing}
  </li>`;
}

function purposeDetails(policy: PolicyView, purpose: PurposeView, words: PreferencesMessages): unknown {
  const { locale } = policy;
  const fact = (term: string, lines: readonly unknown[]) =>
    lines[0]
      ? html`<dt>${term}</dt>
          ${lines.map((line) => html`<dd>${line}</dd>`)}`
      : nothing;
  return html`<details part="details">
    <summary>${words.details}<span class="unseen">: ${purpose.name}</span></summary>
    <dl>
      ${fact(words.consequence, [purpose.consequence])}
      ${fact(
        words.categories,
        among(policy.categories, purpose.categories).map(({ name }) => name),
      )}
      ${fact(
        words.recipients,
        among(policy.recipients, purpose.recipients).map((recipient) => recipientLine(recipient, locale)),
      )}
      ${fact(words.retention, [retentionLine(purpose, locale, words)])}
      ${fact(
        words.trackers,
        purpose.trackers.map((tracker) => trackerLine(tracker, locale, words)),
      )}
    </dl>
  </details>`;
}

const among = <Entry extends { readonly id: string }>(entries: readonly Entry[], ids: readonly string[]): Entry[] =>
  entries.filter(({ id }) => ids.includes(id));

function recipientLine({ name, country, privacyUrl }: PolicyView['recipients'][number], locale: string): unknown {
  const place = country && ` (${new Intl.DisplayNames(locale, { type: 'region' }).of(country)})`;
  return [privacyUrl ? html`<a href=${privacyUrl} rel="noreferrer">${name}</a>` : name, place];
}

function retentionLine({ retention }: PurposeView, locale: string, words: PreferencesMessages): string {
  const { description, period, until } = retention;
  return description ?? [...(period ? [durationInWords(period, locale)] : []), ...until.map((end) => words[end])].join(', ');
}

function trackerLine(
  { name, provider, lifetime, description }: PurposeView['trackers'][number],
  locale: string,
  words: PreferencesMessages,
): unknown {
  const lasts: Readonly<Record<string, string>> = { session: words.session, 'until-deleted': words.untilDeleted };
  const line = [provider, lasts[lifetime] ?? durationInWords(lifetime, locale), description].filter(Boolean).join(' · ');
  return html`<bdi class="tracker">${name}</bdi> <small>${line}</small>`;
}
