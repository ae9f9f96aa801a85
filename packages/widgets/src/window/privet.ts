import type { ConsentAnswer, DecisionMethod } from '@privet/types/rules';

/** What is in effect for the visitor of this page. Plain data, which no later choice changes. */
export interface PageState {
  /** The ids of the purposes in effect. */
  readonly granted: readonly string[];
  /** By purpose id: whether it is in effect, and why. */
  readonly effective: Readonly<Record<string, ConsentAnswer>>;
  /** The ids of the purposes that the banner asks about; empty where there is nothing to ask. */
  readonly ask: readonly string[];
  /** Milliseconds since 1970; null before the first choice or signal. */
  readonly decidedAt: number | null;
  readonly policyVersion: string;
  /** ISO 3166; null where nobody knows where the visitor is. */
  readonly jurisdiction: string | null;
}

/** A choice that was kept in this browser. */
export interface SavedChoice {
  readonly decisionId: string;
  readonly choices: Readonly<Record<string, 'granted' | 'denied'>>;
  /** Where it was made; `api` is `set()`. */
  readonly method: DecisionMethod;
}

/** A choice that the server has recorded. */
export interface RecordedChoice {
  readonly decisionId: string;
  /** The record's id, for its receipt. */
  readonly id: string;
  /** RFC 3339. */
  readonly recordedAt: string;
}

/** What a listener is told, by what it listens to. */
export interface PrivetEvents {
  /** What is in effect: told once it is known, and whenever it changes, here or in another tab. */
  readonly change: PageState;
  readonly save: SavedChoice;
  readonly record: RecordedChoice;
  /** What went wrong; no choice is lost by it. */
  readonly error: unknown;
}

export interface SetOptions {
  /** How old the person says to be at least, in years: it opens the purposes that have a `minimumAge`. */
  readonly ageAtLeast?: number;
}

/** `window.privet`: how the other scripts of a page learn of the visitor's choices, and act on them. */
export interface Privet {
  /** The version of Privet that runs this page. */
  readonly version: string;
  /** Resolves once it is known what is in effect. It waits for ever where the policy cannot be read. */
  readonly ready: Promise<PageState>;
  /** What is in effect now; nothing before that is known. */
  get(): PageState | undefined;
  /** @returns how to stop listening */
  on<Type extends keyof PrivetEvents>(type: Type, listener: (told: PrivetEvents[Type]) => void): () => void;
  /** Opens the preference center, as a dialog. */
  open(): Promise<void>;
  /**
   * Records what the visitor has chosen in a form of your own. What is left out stays as it was.
   * @returns what is in effect then, once it is kept in this browser
   * @throws TypeError where the policy has no such purpose, or does not let it be refused; nothing is kept then
   */
  set(choices: Readonly<Record<string, 'granted' | 'denied'>>, options?: SetOptions): Promise<PageState>;
  /**
   * For a computer that people share: forgets the cookie, what waits to be sent, and the device's id, in all tabs. The banner asks again. The
   * server keeps what it has recorded; nothing is withdrawn there.
   */
  reset(): Promise<void>;
  /** Takes calls as the array before it did: functions, which get this object, and lists of a method's name and what it takes. */
  push(...calls: PrivetCall[]): void;
}

type ListenCall = { [Type in keyof PrivetEvents]: readonly ['on', Type, (told: PrivetEvents[Type]) => void] }[keyof PrivetEvents];
type OtherCall = { [Method in 'open' | 'set' | 'reset']: readonly [Method, ...Parameters<Privet[Method]>] }['open' | 'set' | 'reset'];

/** A call that may be made before Privet is there: a function that gets `window.privet`, or a method's name and what it takes. */
export type PrivetCall = ((privet: Privet) => void) | ListenCall | OtherCall;

/** Before Privet is there, `window.privet` is a list of the calls that it will make. */
export interface PrivetQueue extends Array<PrivetCall> {}

declare global {
  interface Window {
    /** `(window.privet ??= []).push((privet) => …)` works at any time. */
    privet?: Privet | PrivetQueue;
  }
}
