// packages/server/src/blobs/byte-streams.ts
async function readAll(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return joined(chunks);
}
function joined(chunks) {
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
function streamOf(iterator, stop) {
  return new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = await iterator.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      async cancel() {
        await (stop ?? (() => iterator.return?.()))();
      }
    },
    { highWaterMark: 0 }
  );
}
function piped(source, work) {
  const reader = source.getReader();
  return streamOf(work(chunksFrom(reader)), () => reader.cancel());
}
async function* chunksFrom(reader) {
  try {
    for (; ; ) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => {
    });
  }
}
function counting(stream, counted) {
  return piped(stream, async function* (chunks) {
    for await (const chunk of chunks) {
      counted.bytes += chunk.length;
      yield chunk;
    }
  });
}

// packages/server/src/blobs/blob-store.ts
var BlobsFullError = class extends Error {
  constructor() {
    super(...arguments);
    this.name = "BlobsFullError";
  }
};
function checkBlobKey(key) {
  if (!/^[a-z0-9][a-z0-9_-]{0,99}$/.test(key)) throw new RangeError("A blob\u2019s key is 1 to 100 of a-z, 0-9, _ and -");
}
function checkByteRange(range) {
  if (!range) return;
  const { start, end } = range;
  if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end) || start < 0 || end <= start)
    throw new RangeError(`${start} to ${end} is no range of bytes`);
}

// packages/server/src/blobs/node/node-cipher.ts
import { createCipheriv, createDecipheriv } from "node:crypto";
var tagLength = 16;
var nodeCipher = {
  seal(key, nonce, plain) {
    const cipher = createCipheriv("aes-256-gcm", key, nonce);
    return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
  },
  open(key, nonce, sealed) {
    const decipher = createDecipheriv("aes-256-gcm", key, nonce, { authTagLength: tagLength });
    decipher.setAuthTag(sealed.subarray(-tagLength));
    return Buffer.concat([decipher.update(sealed.subarray(0, -tagLength)), decipher.final()]);
  }
};

export {
  readAll,
  joined,
  streamOf,
  piped,
  counting,
  BlobsFullError,
  checkBlobKey,
  checkByteRange,
  nodeCipher
};
