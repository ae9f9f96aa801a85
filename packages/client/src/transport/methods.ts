import {
  pageOf,
  type Endpoint,
  type Endpoints,
  type FormatOf,
  type InputOf,
  type OutputOf,
  type Page,
  type ViewOf,
  type ViewOutput,
} from '@privet/types';
import type { CallOptions } from './options.js';
import { pages, type Pages } from './pages.js';
import type { Transport } from './transport.js';

type Answer<E extends Endpoint> = OutputOf<E> extends Page<infer Item> ? Pages<Item> : Promise<OutputOf<E>>;

/** A file to send. */
export interface FileToSend {
  /** A `File` of an input, a `Blob`, or bytes; a stream is sent as it comes, once, without another try. */
  file: Blob | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
  /** What people call it. @default the name of a `File` */
  name?: string | undefined;
  /** What it is: `application/pdf`. @default the type of a `Blob` */
  type?: string | undefined;
}

/** Sends a file. There is no limit of time but the call's own `timeout`. */
type Upload<E extends Endpoint> = (input: InputOf<E> & FileToSend, options?: CallOptions) => Promise<OutputOf<E>>;

/** Opens a file. The bytes come as you read them; `raw` has their name, type and length, and takes a `Range` among its headers. */
type Download<E extends Endpoint> = (input: InputOf<E>, options?: CallOptions) => Promise<ReadableStream<Uint8Array>>;

type Plain<E extends Endpoint> =
  {} extends InputOf<E>
    ? (input?: InputOf<E>, options?: CallOptions) => Answer<E>
    : (input: InputOf<E>, options?: CallOptions) => Answer<E>;

/** Asks for another form of the answer. */
type InFormats<E extends Endpoint> = <Accept extends FormatOf<E> = never>(
  input: InputOf<E>,
  options?: CallOptions & { accept?: Accept },
) => Promise<[Accept] extends [never] ? OutputOf<E> : string>;

/** Asks for a smaller answer. */
type InViews<E extends Endpoint> = <View extends ViewOf<E> = never>(
  input?: Omit<InputOf<E>, 'view'> & { view?: View },
  options?: CallOptions,
) => Promise<[View] extends [never] ? OutputOf<E> : ViewOutput<E, View>>;

interface Raw<E extends Endpoint> {
  /** The same call, answered by the `Response` as it came, unread. Error statuses are thrown as ever; a 304 is not one. */
  readonly raw: E extends { stream: true }
    ? (input: InputOf<E> & FileToSend, options?: CallOptions) => Promise<Response>
    : {} extends InputOf<E>
      ? (input?: InputOf<E>, options?: CallOptions & { accept?: FormatOf<E> }) => Promise<Response>
      : (input: InputOf<E>, options?: CallOptions & { accept?: FormatOf<E> }) => Promise<Response>;
}

/** A list has its own way to ask for another form: `raw`, since a form may be a long stream. */
type Method<E extends Endpoint> = (E extends { items: object }
  ? Plain<E>
  : E extends { stream: true }
    ? Upload<E>
    : E extends { bytes: true }
      ? Download<E>
      : E extends { formats: object }
        ? InFormats<E>
        : E extends { views: object }
          ? InViews<E>
          : Plain<E>) &
  Raw<E>;

/**
 * The endpoints of one feature as methods. The keys are the contract's own, so an editor shows its comments and "go to definition" leads
 * there. Input is typed here and validated by the server, which knows the policy; the answer is parsed.
 */
export type Methods<E extends Endpoints> = { readonly [Key in keyof E]: Method<E[Key]> };

/** Makes the methods of a feature. */
export function methods<E extends Endpoints>(feature: string, endpoints: E, transport: Transport): Methods<E> {
  const made = Object.entries(endpoints).map(([key, endpoint]) => [key, method(`${feature}.${key}`, endpoint, transport)]);
  return Object.fromEntries(made) as Methods<E>;
}

type Input = Readonly<Record<string, unknown>>;
type Options = CallOptions & { readonly accept?: string };

function method(operation: string, endpoint: Endpoint, transport: Transport): unknown {
  const call = (endpoint.items ? list : endpoint.bytes ? download : single)(operation, endpoint, transport);
  const raw = (input?: Input, options?: Options) => transport.sendRaw(endpoint, { operation, input, options });
  return Object.assign(call, { raw });
}

function single(operation: string, endpoint: Endpoint, transport: Transport) {
  const { output, formats, views } = endpoint;
  return (input?: Input, options?: Options): Promise<unknown> => {
    const answer = formats?.[options?.accept ?? ''] ?? views?.[String(input?.['view'])] ?? output;
    return transport.send(endpoint, { operation, input, options }, answer);
  };
}

function download(operation: string, endpoint: Endpoint, transport: Transport) {
  return async (input?: Input, options?: Options): Promise<ReadableStream<Uint8Array>> =>
    (await transport.sendRaw(endpoint, { operation, input, options })).body ?? new Blob().stream();
}

function list(operation: string, endpoint: Endpoint, transport: Transport) {
  const page = pageOf<unknown>(endpoint.items!);
  return ({ cursor: first, ...input }: Input & { cursor?: string } = {}, options?: Options): Pages<unknown> =>
    pages(operation, (cursor) => transport.send(endpoint, { operation, input: { ...input, cursor }, options }, page), first);
}
