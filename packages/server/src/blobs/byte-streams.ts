/** What a stream brings, joined. For what is known to be small. */
export async function readAll(stream: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return joined(chunks);
}

/** Chunks as one. */
export function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** A stream of what an iterator brings, asked only when somebody reads. Whoever stops reading ends it. */
export function streamOf(iterator: AsyncIterator<Uint8Array>, stop?: () => Promise<void>): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await iterator.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      async cancel() {
        await (stop ?? (() => iterator.return?.()))();
      },
    },
    { highWaterMark: 0 },
  );
}

/** A stream made of another, chunk by chunk. When one of them is given up, so is the other, however far it is. */
export function piped(
  source: ReadableStream<Uint8Array>,
  work: (chunks: AsyncIterable<Uint8Array>) => AsyncIterator<Uint8Array>,
): ReadableStream<Uint8Array> {
  const reader = source.getReader();
  // To cancel the reader ends also a read that waits, which to end an iterator would not.
  return streamOf(work(chunksFrom(reader)), () => reader.cancel());
}

async function* chunksFrom(reader: ReadableStreamDefaultReader<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    // Where the source failed there is nothing left to give up.
    await reader.cancel().catch(() => {});
  }
}

/** The same stream; `counted` tells how many bytes have come through. */
export function counting(stream: ReadableStream<Uint8Array>, counted: { bytes: number }): ReadableStream<Uint8Array> {
  return piped(stream, async function* (chunks) {
    for await (const chunk of chunks) {
      counted.bytes += chunk.length;
      yield chunk;
    }
  });
}
