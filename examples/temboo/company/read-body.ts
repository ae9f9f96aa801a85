import type { IncomingMessage } from 'node:http';

const maxBytes = 256 * 1024;

/** @throws where it has more than anybody has to say here */
export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > maxBytes) throw new Error('The body of a call is too long');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
