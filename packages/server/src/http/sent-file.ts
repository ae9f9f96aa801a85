import { fileNameIn } from '@privet/types';
import { piped } from '../blobs/byte-streams.js';
import { fail } from './problem.js';

/** A file that is sent, as it comes. */
export interface SentFile {
  /** Its bytes. They fail with BODY_TOO_LARGE where they are more than the endpoint takes. */
  readonly stream: ReadableStream<Uint8Array>;
  /** What its sender says that it is. Look at the content before you believe it. */
  readonly mediaType: string | undefined;
  /** What its sender calls it, as it was sent. */
  readonly name: string | undefined;
  /** How many bytes it will have, where that was said. */
  readonly length: number | undefined;
}

/** The body of a call as a file; what is known to be too large is refused before it comes. */
export function sentFile({ body, headers }: Request, maxBytes: number): SentFile {
  const declared = headers.get('Content-Length');
  const length = declared === null ? undefined : Number(declared);
  if (length !== undefined && length > maxBytes) failTooLarge(maxBytes);
  return {
    stream: body ? limited(body, maxBytes) : new Blob().stream(),
    mediaType: headers.get('Content-Type') ?? undefined,
    name: fileNameIn(headers.get('Content-Disposition') ?? ''),
    length,
  };
}

/** A stream that fails once it has brought more than it may. */
export function limited(stream: ReadableStream<Uint8Array>, maxBytes: number): ReadableStream<Uint8Array> {
  return piped(stream, async function* (chunks) {
    let bytes = 0;
    for await (const chunk of chunks) {
      bytes += chunk.length;
      if (bytes > maxBytes) failTooLarge(maxBytes);
      yield chunk;
    }
  });
}

const failTooLarge = (maxBytes: number): never => fail('BODY_TOO_LARGE', { detail: `At most ${maxBytes} bytes are taken` });
