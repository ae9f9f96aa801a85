/** The first wait, in milliseconds; each is longer by half, up to the longest. */
const shortest = 30_000;
const longest = 300_000;

/** Looks again from time to time while the page is in sight, and at once when it comes back into sight. */
export class Watch {
  #wait = shortest;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stop: AbortController | undefined;

  constructor(readonly look: () => Promise<void>) {}

  start(): void {
    this.stop();
    this.#stop = new AbortController();
    this.#wait = shortest;
    document.addEventListener('visibilitychange', () => this.#seen(), { signal: this.#stop.signal });
    this.#later();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#stop?.abort();
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#again(), this.#wait);
    this.#wait = Math.min(this.#wait * 1.5, longest);
  }

  #seen(): void {
    if (document.visibilityState === 'hidden') return clearTimeout(this.#timer);
    this.#wait = shortest;
    void this.#again();
  }

  async #again(): Promise<void> {
    const { signal } = this.#stop ?? {};
    await this.look();
    if (signal && !signal.aborted) this.#later();
  }
}
