import { readAll } from '../blobs/byte-streams.js';
import { fail } from './problem.js';
import { readForm } from './read-body.js';
import { sentFile } from './sent-file.js';

/** Bytes that a form with a file may have: the file of a person, and room for the fields beside it. */
const maxFormBytes = 11 * 1024 * 1024;

export interface FileForm {
  readonly form: URLSearchParams;
  /** Undefined where none was chosen: browsers then send an empty one. */
  readonly file: File | undefined;
}

/** A form that may bring one file: 415 for another media type or what is no such form, 413 when it is too large. */
export async function readFileForm(request: Request): Promise<FileForm> {
  const type = request.headers.get('Content-Type') ?? '';
  if (!/^multipart\/form-data\s*;/i.test(type)) return { form: await readForm(request), file: undefined };
  // Counted before it is read as a form: its parts cannot be had one by one.
  const bytes = await readAll(sentFile(request, maxFormBytes).stream);
  const sent = await new Response(bytes, { headers: { 'Content-Type': type } })
    .formData()
    .catch(() => fail('MEDIA_TYPE_UNSUPPORTED', { detail: 'This is no multipart/form-data' }));
  const entries = [...sent];
  const fields = entries.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []));
  const file = entries.map(([, value]) => value).find((value) => typeof value !== 'string');
  return { form: new URLSearchParams(fields), file: file && (file.size > 0 || file.name !== '') ? file : undefined };
}
