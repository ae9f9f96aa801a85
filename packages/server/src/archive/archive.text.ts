/** Characters that are gathered before they are passed on. */
const gathered = 32 * 1024;

/** Text as UTF-8, in pieces of a good size. */
export async function* encoded(texts: Iterable<string> | AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let waiting: string[] = [];
  let length = 0;
  for await (const text of texts) {
    waiting.push(text);
    length += text.length;
    if (length < gathered) continue;
    yield encoder.encode(waiting.join(''));
    [waiting, length] = [[], 0];
  }
  if (length > 0) yield encoder.encode(waiting.join(''));
}
