import { contentDisposition } from '@privet/types';
import type { ByteRange } from '../blobs/blob-store.js';
import { fail } from './problem.js';
import { isRangeAllowed, rangeOf } from './range.js';

/** A file to answer with. */
export interface FileAnswer {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  /** Names this state of the file: its id, where the file of an id never changes. */
  readonly tag: string;
  /** Opens it, or a part. It is asked once, and only where the bytes are sent. */
  readonly read: (range?: ByteRange) => Promise<ReadableStream<Uint8Array>>;
}

interface Asked {
  readonly method: string;
  readonly header: (name: string) => string | undefined;
  /** What every answer to this call carries. */
  readonly base: Record<string, string>;
}

/** Answers with a file, or the part that a `Range` asks for. Whoever gets it saves it; no browser shows it as a page of ours. */
export async function respondFile({ name, mediaType, bytes, tag, read }: FileAnswer, { method, header, base }: Asked): Promise<Response> {
  const etag = `"${tag}"`;
  const range = isRangeAllowed(header('If-Range'), etag) ? rangeOf(header('Range'), bytes) : undefined;
  if (range === 'unsatisfiable') {
    base['Content-Range'] = `bytes */${bytes}`;
    return fail('RANGE_UNSATISFIABLE', { detail: `It has ${bytes} bytes` });
  }
  const headers: Record<string, string> = {
    ...base,
    'Content-Type': mediaType,
    'Content-Length': String(range ? range.end - range.start : bytes),
    'Content-Disposition': contentDisposition(name),
    'Accept-Ranges': 'bytes',
    ETag: etag,
    // A proxy that compressed it would take the parts of one state for those of another.
    'Cache-Control': 'no-store, no-transform',
    'X-Content-Type-Options': 'nosniff',
    ...(range && { 'Content-Range': `bytes ${range.start}-${range.end - 1}/${bytes}` }),
  };
  const body = method === 'HEAD' || bytes === 0 ? null : await read(range);
  return new Response(body as ReadableStream<Uint8Array<ArrayBuffer>> | null, { status: range ? 206 : 200, headers });
}
