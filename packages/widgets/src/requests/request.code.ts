import type { PolicyView } from '@privet/types';
import { requestTextPatterns } from '@privet/types/requests';
import { html, nothing } from 'lit/html.js';
import type { RequestMessages } from './locales/request-locale.js';
import { fill, plainDigits, secondsIn } from './request.formats.js';

/** Seconds between two mails. */
const wait = 60;

/** The code of the mail, as it is typed, and when another mail may be asked for. */
export class CodeEntry {
  value = '';
  fault: string | undefined;
  #until = 0;
  #tick: ReturnType<typeof setInterval> | undefined;

  constructor(readonly host: { requestUpdate(): void }) {}

  /** The six digits; nothing where they are not. */
  get code(): string | undefined {
    const digits = plainDigits(this.value);
    return requestTextPatterns.code.test(digits) ? digits : undefined;
  }

  /** Seconds until another mail may be asked for. */
  get left(): number {
    return Math.max(0, Math.ceil((this.#until - Date.now()) / 1000));
  }

  /** A mail was sent. */
  sent(): void {
    this.#until = Date.now() + wait * 1000;
    clearInterval(this.#tick);
    this.#tick = setInterval(() => {
      if (this.left === 0) this.stop();
      this.host.requestUpdate();
    }, 1000);
  }

  stop(): void {
    clearInterval(this.#tick);
  }
}

/** The input of the code; `id` is the same wherever it is asked. */
export function codeField(entry: CodeEntry, words: RequestMessages): unknown {
  const described = ['code-hint', entry.fault && 'code-fault'].filter(Boolean).join(' ');
  return html`<div part="field" class="field">
    <label for="code">${words.code}</label>
    <p part="hint" class="hint" id="code-hint">${words.codeHint}</p>
    ${entry.fault ? html`<p part="error" class="error" id="code-fault">${entry.fault}</p>` : nothing}
    <input
      part="input"
      class="code"
      id="code"
      type="text"
      inputmode="numeric"
      autocomplete="one-time-code"
      autocapitalize="off"
      spellcheck="false"
      dir="ltr"
      aria-describedby=${described}
      aria-invalid=${entry.fault ? 'true' : nothing}
      aria-required="true"
      .value=${entry.value}
      @input=${({ target }: Event) => {
        entry.value = (target as HTMLInputElement).value;
        entry.host.requestUpdate();
      }}
    />
  </div>`;
}

/** Asks for another mail. While that has to wait the button says so, and keeps its place and the focus. */
export function resendButton(entry: CodeEntry, policy: PolicyView, words: RequestMessages, press: () => void): unknown {
  const { left } = entry;
  return html`<p part="resend" class="resend">
    <button
      part="button"
      class="quiet"
      type="button"
      aria-disabled=${left > 0 ? 'true' : nothing}
      aria-describedby=${left > 0 ? 'resend-wait' : nothing}
      @click=${() => left > 0 || press()}
    >
      ${words.resend}
    </button>
    ${left > 0 ? html`<span class="hint" id="resend-wait">${fill(words.resendWait, { time: secondsIn(policy, left) })}</span>` : nothing}
  </p>`;
}
