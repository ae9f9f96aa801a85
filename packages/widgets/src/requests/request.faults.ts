import { RequestProblem } from '@privet/client/lite/requests';
import type { RequestMessages } from './locales/request-locale.js';

/** What is said where a call did not work. */
export function faultOfCall(error: unknown, words: RequestMessages): string {
  if (!(error instanceof RequestProblem)) return words.failed;
  if (error.status === 429) return words.tooMany;
  return error.code === 'CODE_INVALID' ? words.codeInvalid : words.failed;
}

/** Keys by which a call may be made again: the same content has the same one. */
export class Attempts {
  #content = '';
  #key = '';

  keyFor(content: unknown): string {
    const written = JSON.stringify(content);
    if (written !== this.#content) this.#key = randomKey();
    this.#content = written;
    return this.#key;
  }

  /** The call was answered: the same content, sent once more, is meant once more. */
  done(): void {
    this.#content = '';
  }
}

// Pages without TLS have no `crypto.randomUUID`.
const randomKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
