import type { ConsentView } from '@privet/client/lite';
import { canBeDenied, type PurposeTerms } from '@privet/types/rules';
import { html, nothing } from '../element/html.js';
import { directionOf, type BannerMessages, type PreferencesMessages } from '../locales/locale.js';
import { signalLines } from './preferences.signals.js';
import { purposeRow, type PurposeDetails, type ShownPolicy } from './preferences.purpose.js';

/** All that the preference center shows, in a browser and on a server. */
export interface PreferencesCard {
  readonly locale: string;
  readonly words: BannerMessages & PreferencesMessages;
  /** It stands in the page. */
  readonly inline: boolean;
  /** The dialog stands open. */
  readonly open?: boolean;
  /** Nothing before it is known. */
  readonly policy: ShownPolicy | undefined;
  readonly view: Pick<ConsentView, 'decidedAt' | 'effective' | 'signals'> | undefined;
  readonly said?: string | undefined;
  /** What is switched differs from what is in effect, since before it opened. */
  readonly unsaved?: boolean;
  readonly details?: PurposeDetails | undefined;
  /** What the switches are called in a form. */
  readonly field?: string;
  /** What stands below the choices: more is coming, or cannot be had. */
  readonly more?: unknown;
  isOn(purpose: PurposeTerms): boolean;
  /** Makes a button. */
  button(said: 'rejected' | 'accepted' | 'saved', label: string): unknown;
  change?(id: string, on: boolean): void;
  close?(): void;
  closed?(): void;
}

export function preferencesCard(card: PreferencesCard): unknown {
  const { locale, inline, open, closed, said } = card;
  return html`<div lang=${locale} dir=${directionOf(locale)}>
    ${
      inline
        ? html`<section part="dialog" aria-labelledby="title">${content(card)}</section>`
        : html`<dialog part="dialog" aria-labelledby="title" @close=${closed}>${open ? content(card) : nothing}</dialog>`
    }
    <p part="confirmation" role="status" tabindex="-1" class=${inline ? '' : 'toast'}>${said}</p>
  </div>`;
}

function content(card: PreferencesCard): unknown {
  const { policy, words, inline, more, button, close } = card;
  // In a dialog they would be landmarks of the page.
  return html`<header role="none">
      <h2 part="title" id="title" tabindex="-1">${words.preferencesTitle}</h2>
      ${inline ? nothing : html`<button class="quiet close" aria-label=${words.close} @click=${close}>✕</button>`}
    </header>
    <div class="body">${policy && choices(card, policy)} ${more}</div>
    ${
      policy
        ? html`<footer role="none" part="actions">
            ${button('rejected', words.rejectAll)} ${button('accepted', words.acceptAll)} ${button('saved', words.save)}
          </footer>`
        : nothing
    }`;
}

function choices(card: PreferencesCard, policy: ShownPolicy): unknown {
  const { words, isOn, change, details, field, unsaved } = card;
  const view = card.view!;
  const { decidedAt } = view;
  const { controller, locale, purposes } = policy;
  const date = decidedAt && new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(decidedAt);
  const notices = [...signalLines(policy, view, words), ...(unsaved ? [words.unsaved] : [])];
  const group = (heading: string, members: ShownPolicy['purposes']) =>
    members.length > 0
      ? html`<h3>${heading}</h3>
          <ul>
            ${members.map((purpose) => purposeRow({ policy, purpose, view, words, on: isOn(purpose), change: (on) => change?.(purpose.id, on), details, field }))}
          </ul>`
      : nothing;
  return html`<p>${words.introduction} <a href=${controller.privacyUrl}>${words.privacyPolicy}</a></p>
    ${date ? html`<small>${words.lastChoice.replace('{date}', date)}</small>` : nothing}
    ${notices.map((notice) => html`<p part="notice" class="notice">${notice}</p>`)} ${group(words.optional, purposes.filter(canBeDenied))}
    ${group(
      words.necessary,
      purposes.filter((purpose) => !canBeDenied(purpose)),
    )}`;
}
