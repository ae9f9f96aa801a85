/** Whose data is meant: at least one of these is known. */
export interface SourcePerson {
  readonly email?: string;
  /** The company's own id of the person, where a backend named it. */
  readonly user?: string;
}

/** What a source is asked with. */
export interface SourceCall {
  readonly person: SourcePerson;
  /** The request that it is for: `req_…`. */
  readonly request: string;
  /** Names this piece of work, the same over every attempt: what an `Idempotency-Key` is. */
  readonly key: string;
  /** Aborted when an attempt has taken too long, or the server stops. */
  readonly signal: AbortSignal;
}

/** What a field of a row may hold. Dates are told as RFC 3339, bytes as base64, large whole numbers as text. */
export type SourceValue =
  | string
  | number
  | bigint
  | boolean
  | null
  | Date
  | Uint8Array
  | readonly SourceValue[]
  | { readonly [name: string]: SourceValue };

/** A row about the person. Rows of one table come one after the other. */
export interface SourceRow {
  readonly table: string;
  /** Which of the source's categories it belongs to. */
  readonly category: string;
  /** Whose it is, by e-mail or id, where the source can tell: a row that is somebody else's ends the answer, and nothing of it is handed out. */
  readonly person?: string;
  /**
   * Where it comes from (GDPR Art. 15(1)(g)): `given` by the person, `automatic` from their use of the service, or the id of one of the
   * policy's `origins`; left out where that is not known. Any other word ends the answer.
   */
  readonly origin?: string;
  readonly values: Readonly<Record<string, SourceValue>>;
}

/** The answer is not there yet: it comes by a callback, or from a person. */
export interface Later {
  readonly later: true;
  /** Until when, in milliseconds since 1970. Then the team is told. */
  readonly dueAt: number;
}

/** How a row can be made to say nothing of a person any more. */
export type ErasureStrategy = 'delete' | 'anonymise' | 'hash' | 'nullify';

/** How many rows, by category. */
export type RowCounts = Readonly<Record<string, number>>;

export interface EraseCall extends SourceCall {
  /** The categories that must stay, since a hold keeps them. */
  readonly keep: readonly string[];
}

/** What came of an erasure. Done twice, it does nothing more. */
export interface Erased {
  /** Rows that are gone or say nothing of the person now. */
  readonly erased: number;
  /** The same, by what was done. */
  readonly by?: Partial<Record<ErasureStrategy, number>>;
  /** Rows that stayed for a hold, by category. */
  readonly kept: RowCounts;
}

export interface CorrectCall extends SourceCall {
  /** What to change, by the source's own names of fields. */
  readonly corrections: readonly { readonly field: string; readonly to: string }[];
}

/** What came of one field. */
export interface Corrected {
  readonly field: string;
  readonly before: string | null;
  /** What it is now; as before where it was refused. */
  readonly after: string | null;
  /** Why the source did not take it, in words for the team. */
  readonly refused?: string;
}

/**
 * Where the company keeps data about people: `sqlSource()` of `@privet/server/sources/sql`, `httpSource()`, `manualSource()`, or an object
 * with functions of yours. What it cannot do is left out, and becomes a task for a person.
 */
export interface Source {
  /** A letter and at most 30 of a-z, 0-9 and -. */
  readonly id: string;
  /** What people are told that it is. @default its id */
  readonly name?: string | Readonly<Record<string, string>>;
  /** Whether the data is the controller's own or kept on behalf of somebody else (GDPR Art. 4(7), (8)). @default 'controller' */
  readonly role?: 'controller' | 'processor';
  /** Whose data it is, where it is kept on somebody's behalf. */
  readonly onBehalfOf?: string;
  /** The policy's categories that it holds. */
  readonly categories: readonly string[];
  /** Which of the policy's recipients it is, or gave the data to: they are told of erasures and corrections (GDPR Art. 19). */
  readonly recipients?: readonly string[];
  /** What its rows name as `origin`, as far as that is known before they come: held against the policy when the server starts. */
  readonly origins?: readonly string[];
  /** How long one attempt may take, in milliseconds. @default 60,000 */
  readonly timeout?: number;
  /** Looks, when the server starts, whether it is as it is described. @throws what is wrong, and how to mend it */
  check?(): Promise<void>;
  /** Everything that is held about the person, row by row, never whole in memory. */
  access?(call: SourceCall): AsyncIterable<SourceRow> | Promise<AsyncIterable<SourceRow> | Later>;
  /** How many rows an erasure would meet; it changes nothing. */
  count?(call: SourceCall): Promise<RowCounts>;
  erase?(call: EraseCall): Promise<Erased | Later>;
  /** What it keeps whoever asks, and why: told with the answer to an erasure. */
  readonly keeps?: readonly {
    readonly category: string;
    readonly ground: string | Readonly<Record<string, string>>;
    readonly citation?: string;
  }[];
  /** The fields that `correct` can change. */
  readonly corrects?: readonly string[];
  correct?(call: CorrectCall): Promise<readonly Corrected[] | Later>;
  /** Checks and reads what the source sends when its answer was to come later; missing where it sends nothing by itself. */
  readonly callback?: SourceCallback;
  /** What a person who answers for it is asked. */
  readonly form?: readonly SourceFormField[];
  /** Lets go of connections. */
  close?(): Promise<void>;
}

/** What is asked of a person who looks into a source by hand. */
export interface SourceFormField {
  readonly id: string;
  readonly label: string;
  readonly required?: boolean;
}

/** An answer that a source sends by itself. */
export interface SentAnswer {
  readonly headers: (name: string) => string | undefined;
  /** Its bytes, as often as they are asked for: they are kept, encrypted, before anything of them is believed. */
  readonly read: () => Promise<ReadableStream<Uint8Array>>;
  /** The `key` of the call that it answers: an answer to another one is none to this. */
  readonly key: string;
  /** When it began to come, in milliseconds since 1970. */
  readonly now: number;
}

export interface SourceCallback {
  /** @throws SourceFault where it is forged or too old */
  verify(answer: SentAnswer): Promise<void>;
  rows(answer: SentAnswer): AsyncIterable<SourceRow>;
  erased(answer: SentAnswer): Promise<Erased>;
  corrected(answer: SentAnswer): Promise<readonly Corrected[]>;
}

export const sourceFaults = ['foreign-row', 'schema', 'too-much', 'refused', 'unable', 'forged', 'incomplete'] as const;
/**
 * `foreign-row`: it answered with somebody else's data; `schema`: its answer is not what it said it would be; `too-much`: more rows or bytes
 * than are taken; `refused`: it says no for good; `unable`: it cannot do this; `forged`: the signature or the time of an answer does not
 * hold; `incomplete`: the answer broke off.
 */
export type SourceFaultCode = (typeof sourceFaults)[number];

/** Something is wrong with a source that another attempt alone will not mend: a person has to look. The message names nobody. */
export class SourceFault extends Error {
  override readonly name = 'SourceFault';
  constructor(
    readonly code: SourceFaultCode,
    message: string,
  ) {
    super(message);
  }
}
