import type { PolicyView, VerifiedRequest, VerifyRequest } from '@privet/types';
import { resendCode, verifyRequest, type RequestsAddress } from '@privet/client/lite/requests';
import type { RequestMessages } from '../locales/request-locale.js';
import { CodeEntry } from '../request.code.js';
import { faultOfCall } from '../request.faults.js';
import { openPage } from './request-status.open.js';

/** Why the reference and the code are asked for. */
export type EntryNotice = 'linkInvalid' | 'ended' | 'failed' | 'tooMany';

/** Whom a request is opened for. */
export interface EntryHost {
  address(): RequestsAddress;
  words(): RequestMessages;
  requestUpdate(): void;
  focusOn(selector: string): void;
  announce(text: string): void;
  opened(answer: VerifiedRequest): void;
  failed(error: unknown): void;
}

/** Opens a request by what its mail holds: the link, or the reference and the code. */
export class Entry {
  reference = '';
  notice: EntryNotice | undefined;
  /** A link is being exchanged. */
  isOpening = false;
  readonly code: CodeEntry;
  #fault: string | undefined;
  #busy = false;

  constructor(readonly host: EntryHost) {
    this.code = new CodeEntry(host);
  }

  page(policy: PolicyView, words: RequestMessages): unknown {
    return openPage({
      policy,
      words,
      reference: this.reference,
      referenceFault: this.#fault,
      notice: this.notice && words[this.notice],
      entry: this.code,
      busy: this.#busy,
      refer: (reference) => {
        this.reference = reference;
        this.host.requestUpdate();
      },
      open: () => this.#byCode(words),
      resend: () => this.#resend(words),
    });
  }

  byLink(id: string, token: string): Promise<void> {
    this.reference = id;
    this.isOpening = true;
    return this.#verify(id, { token }, () => (this.notice = 'linkInvalid'));
  }

  async #byCode(words: RequestMessages): Promise<void> {
    const id = this.#checkedReference(words);
    const { code } = this.code;
    this.code.fault = code ? undefined : words.faultCode;
    if (!id) return this.host.focusOn('#reference');
    if (!code) return this.host.focusOn('#code');
    await this.#verify(id, { code }, (error) => this.#codeFails(error, words));
  }

  async #verify(id: string, proof: VerifyRequest, refused: (error: unknown) => void): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    this.host.requestUpdate();
    try {
      const answer = await verifyRequest(this.host.address(), id, proof);
      this.notice = undefined;
      this.code.stop();
      this.host.opened(answer);
    } catch (error) {
      refused(error);
      this.host.failed(error);
    }
    this.#busy = this.isOpening = false;
    this.host.requestUpdate();
  }

  /** The reference as it is meant; where it is none, that is told beside it. */
  #checkedReference(words: RequestMessages): string | undefined {
    const id = this.reference.trim();
    const isOne = /^req_\w{1,64}$/.test(id);
    this.#fault = isOne ? undefined : words.referenceHint;
    this.host.requestUpdate();
    return isOne ? id : undefined;
  }

  async #resend(words: RequestMessages): Promise<void> {
    const id = this.#checkedReference(words);
    if (!id) return this.host.focusOn('#reference');
    try {
      await resendCode(this.host.address(), id);
      this.code.sent();
      this.notice = this.code.fault = undefined;
      this.host.announce(words.resent);
    } catch (error) {
      this.#codeFails(error, words);
      this.host.failed(error);
    }
  }

  #codeFails(error: unknown, words: RequestMessages): void {
    this.code.fault = faultOfCall(error, words);
    this.host.focusOn('#code');
  }
}
