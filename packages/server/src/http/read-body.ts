import { fail } from './problem.js';

/** Bytes that a body may have where its endpoint does not say otherwise. */
const defaultMaxBytes = 1024 * 1024;

/** The JSON of a body: 415 for another media type, 413 when it is too large, 400 when it is not JSON. */
export async function readJson(request: Request, maxBytes = defaultMaxBytes): Promise<unknown> {
  const type = request.headers.get('Content-Type') ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type)) fail('MEDIA_TYPE_UNSUPPORTED', { detail: 'Send application/json' });
  const text = await readText(request, maxBytes);
  try {
    return JSON.parse(text);
  } catch {
    return fail('BODY_NOT_JSON');
  }
}

/** The fields of a form: 415 for another media type, 413 when it is too large. */
export async function readForm(request: Request, maxBytes = defaultMaxBytes): Promise<URLSearchParams> {
  const type = request.headers.get('Content-Type') ?? '';
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type))
    fail('MEDIA_TYPE_UNSUPPORTED', { detail: 'Send application/x-www-form-urlencoded' });
  return new URLSearchParams(await readText(request, maxBytes));
}

async function readText(request: Request, maxBytes: number): Promise<string> {
  const length = request.headers.get('Content-Length');
  if (length === null) return readChunks(request, maxBytes);
  if (Number(length) > maxBytes) fail('BODY_TOO_LARGE', { detail: `At most ${maxBytes} bytes are taken` });
  return request.text();
}

/** Without a declared length the bytes are counted as they come. */
async function readChunks({ body }: Request, maxBytes: number): Promise<string> {
  if (!body) return '';
  const decoder = new TextDecoder();
  let text = '';
  let read = 0;
  for await (const chunk of body) {
    read += chunk.byteLength;
    if (read > maxBytes) fail('BODY_TOO_LARGE', { detail: `At most ${maxBytes} bytes are taken` });
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
