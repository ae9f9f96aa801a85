import type { PolicyView } from '@privet/types';
import { html, nothing } from '../element/html.js';
import type { PreferencesMessages } from '../locales/locale.js';
import { durationInWords } from './preferences.durations.js';
import type { PurposeDetails } from './preferences.purpose.js';

type PurposeView = PolicyView['purposes'][number];

// It is loaded with the whole policy: what the preference center shows first does without.
export const purposeDetails: PurposeDetails = (policy, purpose, words) => {
  const { locale } = policy;
  const fact = (term: string, lines: readonly unknown[]) =>
    lines[0]
      ? html`<dt>${term}</dt>
          ${lines.map((line) => html`<dd>${line}</dd>`)}`
      : nothing;
  return html`<details part="details">
    <summary>${words.details}<span class="unseen">${purpose.name}</span></summary>
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
};

const among = <Entry extends { readonly id: string }>(entries: readonly Entry[], ids: readonly string[]): Entry[] =>
  entries.filter(({ id }) => ids.includes(id));

function recipientLine({ name, country, privacyUrl }: PolicyView['recipients'][number], locale: string): unknown {
  const place = country && ` (${new Intl.DisplayNames(locale, { type: 'region' }).of(country)})`;
  // A company may write its name from left to right where the rest is read from right to left.
  const named = html`<bdi>${name}</bdi>`;
  return [privacyUrl ? html`<a href=${privacyUrl} rel="noreferrer">${named}</a>` : named, place];
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
  const more = [lasts[lifetime] ?? durationInWords(lifetime, locale), description].filter(Boolean).map((one) => ` · ${one}`);
  return html`<bdi class="tracker">${name}</bdi> <small><bdi>${provider}</bdi>${more}</small>`;
}
