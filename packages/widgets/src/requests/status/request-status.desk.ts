import type { RequestView } from '@privet/types';
import { requestTextLimits } from '@privet/types/requests';
import type { OpenRequest } from '@privet/client/lite/requests';
import type { RequestMessages } from '../locales/request-locale.js';
import { Attempts, faultOfCall } from '../request.faults.js';
import { faultOfText, type Writing } from './request-status.write.js';

/** Whom something is written and done for. */
export interface DeskHost {
  words(): RequestMessages;
  requestUpdate(): void;
  focusOn(selector: string): void;
  announce(text: string): void;
  /** The request, as it is after that. */
  changed(request: RequestView): void;
  /** @returns whether the page goes on as it is; what did not work is told there then */
  failed(error: unknown): boolean;
}

/** What a person writes on the page of a request, and the one call that runs at a time. */
export class Desk {
  readonly #texts = new Map<string, string>();
  readonly #attempts = new Attempts();
  #faults = new Map<string, string>();
  #busy = false;

  constructor(readonly host: DeskHost) {}

  writing(words: RequestMessages): Writing {
    return {
      words,
      texts: this.#texts,
      faults: this.#faults,
      busy: this.#busy,
      write: (id, text) => {
        this.#texts.set(id, text);
        this.host.requestUpdate();
      },
    };
  }

  /** Makes a call. What it answers is said; what goes wrong is told at `id`. */
  async call(id: string, work: () => Promise<string | void>): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    this.#faults.clear();
    this.host.announce(this.host.words().loading);
    let said: string | void = undefined;
    try {
      said = await work();
    } catch (error) {
      this.fail(id, error);
    }
    this.#busy = false;
    this.host.announce(said ?? '');
  }

  fail(id: string, error: unknown): void {
    if (this.host.failed(error)) this.#wrong([[id, faultOfCall(error, this.host.words())]]);
  }

  async send(id: string, label: string, done: string, send: OpenRequest['message']): Promise<void> {
    const text = this.#text(id);
    const fault = faultOfText(text, label, this.host.words());
    if (fault) return this.#wrong([[id, fault]]);
    await this.call(id, async () => {
      this.host.changed(await send(text, this.#attempts.keyFor([id, text])));
      this.#attempts.done();
      this.#texts.delete(id);
      return done;
    });
  }

  async correct(calls: OpenRequest, words: RequestMessages): Promise<void> {
    const field = this.#text('correct-field');
    const from = this.#text('correct-from');
    const to = this.#text('correct-to');
    const { name, field: long } = requestTextLimits;
    const faults = [
      ['correct-field', faultOfText(field, words.correctField, words, name)],
      ['correct-from', from && faultOfText(from, words.correctFrom, words, long)],
      ['correct-to', faultOfText(to, words.correctTo, words, long)],
    ] as const;
    const wrong = faults.flatMap(([id, fault]) => (fault ? [[id, fault] as const] : []));
    if (wrong.length > 0) return this.#wrong(wrong);
    const corrections = [{ field, to, ...(from && { from }) }];
    await this.call('correct-field', async () => {
      this.host.changed(await calls.correct(corrections, this.#attempts.keyFor(corrections)));
      this.#attempts.done();
      for (const [id] of faults) this.#texts.delete(id);
      this.host.focusOn('#correct-field');
      return words.correctSent;
    });
  }

  #text(id: string): string {
    return this.#texts.get(id)?.trim() ?? '';
  }

  #wrong(faults: readonly (readonly [id: string, fault: string])[]): void {
    this.#faults = new Map(faults);
    this.host.focusOn(`#${faults[0]?.[0]}`);
  }
}
