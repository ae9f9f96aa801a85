import { piped, joined } from '../blobs/byte-streams.js';
import { fail } from '../http/problem.js';
import { limited } from '../http/sent-file.js';
import { checkedText, detectType, headLength, takenType } from './detect-type.js';
import { isCalled, type FileType } from './file-types.js';

export interface UploadRules {
  readonly accept: readonly FileType[];
  readonly maxBytes: number;
  /** What its sender says that it is: a `Content-Type`. `application/octet-stream` says nothing. */
  readonly declared?: string | undefined;
}

/** A file whose beginning was looked at. */
export interface CheckedUpload {
  readonly type: FileType;
  /** The whole file. It fails where more comes than may, or what comes belies the type: throw away what you have of it then. */
  readonly stream: ReadableStream<Uint8Array>;
}

/**
 * Looks at a file as it comes.
 * @throws UPLOAD_REFUSED where it is empty, of no type that is taken, or not what its sender says; in the stream also BODY_TOO_LARGE
 */
export async function checkedUpload(
  stream: ReadableStream<Uint8Array>,
  { accept, maxBytes, declared }: UploadRules,
): Promise<CheckedUpload> {
  const within = limited(stream, maxBytes);
  const { head, whole } = await withHead(within);
  try {
    if (head.length === 0) refuse('The file is empty');
    const found = await detectType(head);
    const type =
      takenType(accept, found) ??
      refuse(`${found === undefined ? 'The file is of no known type' : `The file is ${found}`}; ${taken(accept)}`);
    const said = essence(declared);
    if (said !== undefined && !isCalled(type, said))
      refuse(`The file is ${type.mediaType}, and was sent as ${said}; send it as what it is`);
    return {
      type,
      stream: type.mediaType === 'text/plain' ? checkedText(whole, () => refuse('The text is no UTF-8, or has control characters')) : whole,
    };
  } catch (error) {
    await whole.cancel(error).catch(() => {});
    throw error;
  }
}

const refuse = (detail: string): never => fail('UPLOAD_REFUSED', { detail });

const taken = (accept: readonly FileType[]) => `these are taken: ${accept.map(({ name }) => name).join(', ')}`;

/** A media type without its parameters; undefined where it says nothing. */
function essence(declared = ''): string | undefined {
  const type = declared.split(';')[0]?.trim().toLowerCase();
  return type === undefined || type === '' || type === 'application/octet-stream' ? undefined : type;
}

/** Reads the beginning, and gives it back as the beginning of the whole. */
async function withHead(
  stream: ReadableStream<Uint8Array>,
): Promise<{ readonly head: Uint8Array; readonly whole: ReadableStream<Uint8Array> }> {
  const reader = stream.getReader();
  const read: Uint8Array[] = [];
  let length = 0;
  while (length < headLength) {
    const { done, value } = await reader.read();
    if (done) break;
    read.push(value);
    length += value.length;
  }
  reader.releaseLock();
  const whole = piped(stream, async function* (rest) {
    yield* read;
    yield* rest;
  });
  return { head: joined(read).subarray(0, headLength), whole };
}
