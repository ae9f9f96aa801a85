import type { PolicyView } from '@privet/types';
import { html, nothing } from 'lit/html.js';
import type { RequestMessages } from '../locales/request-locale.js';
import { codeField, resendButton, type CodeEntry } from '../request.code.js';

/** The page that asks for the reference and the code. */
export interface OpenPage {
  readonly policy: PolicyView;
  readonly words: RequestMessages;
  readonly reference: string;
  readonly referenceFault: string | undefined;
  /** Why it is asked. */
  readonly notice: string | undefined;
  readonly entry: CodeEntry;
  readonly busy: boolean;
  refer(reference: string): void;
  open(): void;
  resend(): void;
}

export function openPage({ policy, words, reference, referenceFault, notice, entry, busy, ...page }: OpenPage): unknown {
  const described = ['reference-hint', referenceFault && 'reference-fault'].filter(Boolean).join(' ');
  return html`<h2 part="title" tabindex="-1">${words.openTitle}</h2>
    ${notice ? html`<p part="notice" class="notice" role="alert">${notice}</p>` : nothing}
    <form
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        page.open();
      }}
    >
      <div part="field" class="field">
        <label for="reference">${words.reference}</label>
        <p part="hint" class="hint" id="reference-hint">${words.referenceHint}</p>
        ${referenceFault ? html`<p part="error" class="error" id="reference-fault">${referenceFault}</p>` : nothing}
        <input
          part="input"
          id="reference"
          type="text"
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          dir="ltr"
          aria-describedby=${described}
          aria-invalid=${referenceFault ? 'true' : nothing}
          aria-required="true"
          .value=${reference}
          @input=${({ target }: Event) => page.refer((target as HTMLInputElement).value)}
        />
      </div>
      ${codeField(entry, words)}
      <p part="actions"><button part="button" type="submit" aria-busy=${busy ? 'true' : nothing}>${words.openRequest}</button></p>
    </form>
    ${resendButton(entry, policy, words, page.resend)}`;
}
