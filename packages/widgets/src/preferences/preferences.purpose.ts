import type { ConsentView } from '@privet/client/lite';
import type { BannerPolicy, BannerPurpose, PolicyView } from '@privet/types';
import { html, nothing } from '../element/html.js';
import type { PreferencesMessages } from '../locales/locale.js';
import { isOffered } from '@privet/types/rules';

export type ShownPolicy = BannerPolicy | PolicyView;
type PurposeView = PolicyView['purposes'][number];

/** What can be unfolded of a purpose, once the whole policy is known. */
export type PurposeDetails = (policy: PolicyView, purpose: PurposeView, words: PreferencesMessages) => unknown;

/** All that the row of a purpose shows and does. */
export interface PurposeRow {
  readonly policy: ShownPolicy;
  readonly purpose: BannerPurpose | PurposeView;
  readonly view: Pick<ConsentView, 'effective' | 'signals'>;
  readonly on: boolean;
  readonly words: PreferencesMessages;
  readonly change: (on: boolean) => void;
  /** What the switch is called in a form; the purpose's id where it is in none. */
  readonly field?: string | undefined;
  readonly details: PurposeDetails | undefined;
}

/** One purpose with its switch, or with what settles it. */
export function purposeRow({ policy, purpose, view, on, words, change, details, field = purpose.id }: PurposeRow): unknown {
  const { id, name, legalBasis, minimumAge } = purpose;
  const answer = view.effective[id];
  const offered = isOffered(policy, view, purpose);
  const terms = [words.legalBasis.replace('{basis}', () => words[legalBasis])];
  if (offered && legalBasis !== 'consent') terms.push(words.canObject);
  if (answer?.reason === 'age') terms.push(words.minimumAge.replace('{age}', String(minimumAge)));
  const state = offered
    ? html`<input
        part="switch"
        type="checkbox"
        name=${field}
        value=${id}
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
    ${'categories' in policy && 'categories' in purpose ? details?.(policy, purpose, words) : nothing}
  </li>`;
}
