import { SourceFault } from '../source.js';
import { GrowingBytes } from './growing-bytes.js';

export interface ByteLine {
  /** From 1. */
  readonly number: number;
  readonly text: string;
  /** Whether a line break ended it: what broke off did not get so far. */
  readonly whole: boolean;
}

const lineBreak = 0x0a;

/**
 * The lines of a stream of bytes, as many at a time as a chunk brings: to hand each over by itself would cost more than to read it. However
 * the bytes come in, no more than a chunk and a line is kept.
 *
 * @throws SourceFault where a line is longer than `maxBytes`, or no UTF-8
 */
export async function* byteLines(stream: ReadableStream<Uint8Array>, maxBytes: number): AsyncGenerator<Iterable<ByteLine>> {
  const lines = new LineReader(maxBytes);
  for await (const chunk of stream) yield lines.next(chunk);
  yield lines.last();
}

class LineReader {
  private readonly begun = new GrowingBytes();
  private number = 1;
  constructor(private readonly maxBytes: number) {}

  *next(chunk: Uint8Array): Generator<ByteLine> {
    let from = 0;
    for (let at = chunk.indexOf(lineBreak); at >= 0; at = chunk.indexOf(lineBreak, from)) {
      yield this.line(chunk.subarray(from, at), true);
      from = at + 1;
      this.number += 1;
    }
    const rest = chunk.subarray(from);
    this.checkLength(rest);
    this.begun.add(rest);
  }

  *last(): Generator<ByteLine> {
    if (this.begun.length > 0) yield this.line(new Uint8Array(), false);
  }

  private line(end: Uint8Array, whole: boolean): ByteLine {
    this.checkLength(end);
    return { number: this.number, text: decoded(this.joined(end), () => `Line ${this.number}`), whole };
  }

  /** Nearly always a line stands whole in a chunk, and is not copied. */
  private joined(end: Uint8Array): Uint8Array {
    if (this.begun.length === 0) return end;
    this.begun.add(end);
    return this.begun.take();
  }

  private checkLength(more: Uint8Array): void {
    if (this.begun.length + more.length > this.maxBytes)
      throw new SourceFault('too-much', `Line ${this.number} has more than ${this.maxBytes} bytes`);
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true });

/** @throws SourceFault where it is no UTF-8 */
export function decoded(bytes: Uint8Array, what: () => string): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new SourceFault('schema', `${what()} is no UTF-8`);
  }
}
