import type * as z from 'zod/mini';

/** A schema that changes nothing (no default, no transform): what is sent is what is parsed, so one type names both. */
export type Schema<T> = z.core.$ZodType<T, T>;

/** Any schema, where what it parses to does not matter. */
export type AnySchema = z.core.$ZodType;

/** `interface Consent extends Fields<typeof consent> {}`: the fields of `z.object(consent)`, their comments kept even in a `.d.ts`. */
export type Fields<Shape extends z.core.$ZodShape> = z.infer<z.ZodMiniObject<Shape>>;

/**
 * Who may call. `publishable` is a key that a browser shows (it identifies a site, it authorises nothing); `device` is that key together
 * with the browser's own `Privet-Device`; `subject` is a signed token for one person; `secret` is a backend's key.
 */
export type Auth = 'publishable' | 'device' | 'subject' | 'secret';

/** One endpoint, as data. Server routes, client methods, OpenAPI and mocks derive from it. */
export interface Endpoint<Code extends string = string> {
  /** Method and path; each `{name}` in the path becomes an input field. */
  readonly route: `${'GET' | 'POST' | 'PUT' | 'DELETE'} /${string}`;
  /** Nobody is asked for a key where this is empty. */
  readonly auth: readonly Auth[];
  /** The query of a GET, the JSON body of everything else. */
  readonly input?: AnySchema;
  readonly output?: AnySchema;
  /** Instead of `output`: the answer is a cursor-paged list of these. */
  readonly items?: AnySchema;
  /** Other forms of the answer, by media type, for those who ask with `Accept`. */
  readonly formats?: Readonly<Record<string, Schema<string>>>;
  /** The media type of `output`. @default 'application/json' */
  readonly mediaType?: string;
  /** Smaller answers, by the value of the query's `view`. */
  readonly views?: Readonly<Record<string, AnySchema>>;
  /** The answer carries an `ETag` and a GET with a matching `If-None-Match` is a 304. */
  readonly etag?: boolean;
  /** A POST that changes nothing: it needs no `Idempotency-Key` and asks for a `read` scope. */
  readonly safe?: boolean;
  /** The answer holds a secret that is shown once: it is never stored, so a replay is a 409. */
  readonly secretAnswer?: boolean;
  /**
   * The body is not JSON but the bytes of a file, of any media type, taken as they come. Its name stands in `Content-Disposition`. There is
   * no `input` then.
   */
  readonly stream?: boolean;
  /** The answer is the bytes of a file, of `mediaType`; parts of it can be asked for with `Range`. There is no `output` then. */
  readonly bytes?: boolean;
  /** How many bytes a body may have. @default 1 MiB */
  readonly maxBytes?: number;
  /** @default 200 */
  readonly status?: 201 | 202 | 204;
  /** Beside the common ones. */
  readonly errors?: readonly Code[];
}

/** `{ … } satisfies Endpoints<typeof consentErrors>`: the endpoints of one feature. */
export type Endpoints<Errors = Record<string, unknown>> = Readonly<Record<string, Endpoint<keyof Errors & string>>>;

/** All features. */
export type Contract = Readonly<Record<string, Endpoints>>;

/** One page of a list; `nextCursor` is null on the last. */
export interface Page<Item> {
  data: Item[];
  nextCursor: string | null;
}

type Params<Route extends string> = Route extends `${string}{${infer Name}}${infer Rest}` ? Name | Params<Rest> : never;
type Sent<E> = E extends { input: Schema<infer Input> } ? Input : unknown;

/** What a caller passes and a handler gets: the path's parameters and the fields of `input`, in one object. */
export type InputOf<E extends Endpoint> = [Params<E['route']>] extends [never]
  ? unknown extends Sent<E>
    ? Record<string, never>
    : Sent<E>
  : { [Name in Params<E['route']>]: string } & Sent<E>;

/** What an endpoint answers with. */
export type OutputOf<E extends Endpoint> = E extends { output: Schema<infer Output> }
  ? Output
  : E extends { items: Schema<infer Item> }
    ? Page<Item>
    : void;

/** The media types that an endpoint offers beside JSON. */
export type FormatOf<E extends Endpoint> = E extends { formats: infer Formats } ? keyof Formats & string : never;

type Views<E extends Endpoint> = E extends { views: infer All }
  ? { [View in keyof All]: All[View] extends Schema<infer Output> ? Output : never }
  : never;

/** The values of `view` that an endpoint knows. */
export type ViewOf<E extends Endpoint> = keyof Views<E> & string;

/** The answer under a view. */
export type ViewOutput<E extends Endpoint, View> = View extends keyof Views<E> ? Views<E>[View] : OutputOf<E>;

/** One valid call for each endpoint: documentation, and food for tests. */
export type Examples<E extends Endpoints> = { [Key in keyof E]: { input: InputOf<E[Key]>; output: OutputOf<E[Key]> } };
