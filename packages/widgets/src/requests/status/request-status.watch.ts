import type { RequestView } from '@privet/types';

/** The longest wait, in milliseconds; the first is a tenth of it, and each is longer by half. A person’s answer takes its time; a machine’s does not. */
const longestWait = { person: 300_000, machine: 30_000 };

/** Whether a machine still looks for the person's data. */
export const isGathering = (request: RequestView | undefined): boolean =>
  request?.status === 'in_progress' && request.sources.some(({ status }) => status === 'waiting' || status === 'running');

/** What of a request is news to the person when it changes. */
export const newsIn = ({ status, reason, dueAt, paused, messages, export: archive }: RequestView): string =>
  JSON.stringify([status, reason, dueAt, paused, messages.length, archive?.expiresAt]);

/** Looks again from time to time while the page is in sight, and at once when it comes back into sight. */
export class Watch {
  #wait = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stop: AbortController | undefined;

  constructor(
    readonly look: () => Promise<void>,
    readonly gathers: () => boolean,
  ) {}

  start(): void {
    this.stop();
    this.#stop = new AbortController();
    this.#wait = 0;
    document.addEventListener('visibilitychange', () => this.#seen(), { signal: this.#stop.signal });
    this.#later();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#stop?.abort();
  }

  #later(): void {
    clearTimeout(this.#timer);
    // It comes back when it is seen.
    if (document.visibilityState === 'hidden') return;
    const longest = this.gathers() ? longestWait.machine : longestWait.person;
    this.#wait = Math.min(this.#wait * 1.5 || longest / 10, longest);
    this.#timer = setTimeout(() => void this.#again(), this.#wait);
  }

  #seen(): void {
    if (document.visibilityState === 'hidden') return clearTimeout(this.#timer);
    this.#wait = 0;
    void this.#again();
  }

  async #again(): Promise<void> {
    const { signal } = this.#stop ?? {};
    await this.look();
    if (signal && !signal.aborted) this.#later();
  }
}
