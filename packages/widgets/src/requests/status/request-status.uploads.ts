import type { PolicyView, RequestView } from '@privet/types';
import { RequestProblem, type OpenRequest } from '@privet/client/lite/requests';
import { requestUploadTerms } from '@privet/types/requests';
import { html, nothing } from 'lit/html.js';
import type { RequestMessages } from '../locales/request-locale.js';
import { filesIn, fill, sizeIn } from '../request.formats.js';

/** A file that is being sent, or could not be. */
interface Sending {
  readonly file: File;
  readonly stop: AbortController;
  share: number;
  /** Why it could not be sent. */
  fault?: 'fileFailed' | 'fileRefused';
}

/** What sends the files, and who hears of it. */
export interface UploadsHost {
  requestUpdate(): void;
  /** The request, as it is after a file was added or removed. */
  changed(request: RequestView): void;
  say(text: Extract<keyof RequestMessages, `file${string}`>, name: string): void;
  focusOn(selector: string): void;
  failed(error: unknown): void;
}

/** Sends files one after the other, and keeps those that could not be sent for another try. */
export class Uploads {
  #sending: Sending[] = [];
  #running = false;

  constructor(
    readonly request: OpenRequest,
    readonly host: UploadsHost,
  ) {}

  get sending(): readonly Sending[] {
    return this.#sending;
  }

  add(files: Iterable<File>): void {
    for (const file of files) this.#sending.push({ file, stop: new AbortController(), share: 0 });
    void this.#send();
  }

  again(one: Sending): void {
    this.drop(one);
    this.add([one.file]);
    this.host.focusOn('[part=file]:last-child button');
  }

  drop(one: Sending): void {
    one.stop.abort();
    this.#sending = this.#sending.filter((other) => other !== one);
    this.host.requestUpdate();
  }

  leaveRow(row: number): void {
    this.host.focusOn(`[part=file]:nth-child(n + ${row + 1}) button, #files`);
  }

  stop(): void {
    for (const one of this.#sending) this.drop(one);
  }

  /** Takes away a row of the list, counted from 0, and goes on to the next that has a button, or to what adds files. */
  async remove(id: string, name: string, row: number): Promise<void> {
    try {
      this.host.changed(await this.request.removeUpload(id));
      this.leaveRow(row);
      this.host.say('fileRemoved', name);
    } catch (error) {
      this.host.failed(error);
    }
  }

  async #send(): Promise<void> {
    if (this.#running) return;
    this.#running = true;
    for (let one = this.#next(); one; one = this.#next()) await this.#sendOne(one);
    this.#running = false;
  }

  #next(): Sending | undefined {
    return this.#sending.find(({ fault }) => !fault);
  }

  async #sendOne(one: Sending): Promise<void> {
    const { file, stop } = one;
    const onProgress = (share: number) => {
      one.share = share;
      this.host.requestUpdate();
    };
    this.host.say('fileSending', file.name);
    try {
      const request = await this.request.upload(file, { onProgress, signal: stop.signal });
      this.drop(one);
      this.host.changed(request);
      this.host.say('fileSent', file.name);
    } catch (error) {
      if (stop.signal.aborted) return;
      one.fault = isRefusal(error) ? 'fileRefused' : 'fileFailed';
      this.host.say(one.fault, file.name);
      if (one.fault === 'fileFailed') this.host.failed(error);
    }
  }
}

/** The file itself is not taken, so sending it again cannot help. */
const isRefusal = (error: unknown): boolean => error instanceof RequestProblem && [413, 415, 422].includes(error.status);

/** The documents of a request: those that are there, those that are on their way, and a way to add some. */
export function uploadsSection(uploads: Uploads, request: RequestView, policy: PolicyView, words: RequestMessages): unknown {
  const mayAdd = request.actions.includes('upload');
  if (!mayAdd && request.uploads.length === 0) return nothing;
  return html`<section part="files" aria-labelledby="files-title">
    <h3 id="files-title">${words.filesTitle}</h3>
    <ul class="plain">
      ${request.uploads.map(({ id, name, bytes, by }, row) => {
        const label = fill(words.fileRemove, { name });
        return html`<li part="file" class="row">
          <span class="said"><bdi>${name}</bdi> <span class="hint">${sizeIn(policy, bytes)}</span></span>
          ${
            mayAdd && by === 'person'
              ? html`<button part="change" class="link" type="button" @click=${() => uploads.remove(id, name, row)}>${label}</button>`
              : nothing
          }
        </li>`;
      })}
      ${uploads.sending.map((one, row) => sendingRow(uploads, one, words, request.uploads.length + row))}
    </ul>
    ${mayAdd ? addField(uploads, filesIn(policy, words.filesHint, words.plainText), words) : nothing}
  </section>`;
}

function sendingRow(uploads: Uploads, one: Sending, words: RequestMessages, row: number): unknown {
  const { name } = one.file;
  const drop = () => {
    uploads.drop(one);
    uploads.leaveRow(row);
  };
  const button = (label: string, press: () => void) =>
    html`<button part="change" class="link" type="button" @click=${press}>${label}</button>`;
  if (one.fault)
    return html`<li part="file" class="row">
      <span part="error" class="error said">${fill(words[one.fault], { name })}</span>
      ${one.fault === 'fileFailed' ? button(words.retry, () => uploads.again(one)) : nothing}
      ${button(fill(words.fileRemove, { name }), drop)}
    </li>`;
  return html`<li part="file" class="row">
    <span class="said">
      <bdi>${name}</bdi>
      <progress part="progress" max="1" .value=${one.share} aria-label=${fill(words.fileSending, { name })}></progress>
    </span>
    ${button(fill(words.fileStop, { name }), drop)}
  </li>`;
}

function addField(uploads: Uploads, hint: string, words: RequestMessages): unknown {
  const add = ({ target }: Event) => {
    const input = target as HTMLInputElement;
    uploads.add([...(input.files ?? [])]);
    // The same file may be chosen again.
    input.value = '';
  };
  return html`<div part="field" class="field">
    <label for="files">${words.fileAdd}</label>
    <p part="hint" class="hint" id="files-hint">${hint}</p>
    <input
      part="file-input"
      id="files"
      type="file"
      multiple
      accept=${requestUploadTerms.accept}
      aria-describedby="files-hint"
      @change=${add}
    />
  </div>`;
}
