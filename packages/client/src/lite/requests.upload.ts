import type { RequestView } from '@privet/types';
import type { readAnswer } from './requests.problem.js';

/** How an upload is followed, and given up. */
export interface FileUpload {
  /** From 0 to 1; called as the bytes leave. */
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

/** An upload with all that it needs: this module loads for the first file, and brings nothing that the page has already. */
interface Sending extends FileUpload {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly file: File;
  readonly readAnswer: typeof readAnswer;
}

/** Sends the bytes of a file. `fetch` tells nothing of its progress, so this is an XMLHttpRequest. */
export function uploadFile({ url, headers, file, readAnswer, onProgress, signal }: Sending): Promise<RequestView> {
  return new Promise((resolve, reject) => {
    const sender = new XMLHttpRequest();
    sender.open('POST', url);
    const described = {
      ...headers,
      'content-type': file.type || 'application/octet-stream',
      'content-disposition': `attachment; filename*=UTF-8''${encodeName(file.name)}`,
    };
    for (const [name, value] of Object.entries(described)) sender.setRequestHeader(name, value);
    sender.upload.addEventListener('progress', ({ loaded, total }) => onProgress?.(total ? loaded / total : 0));
    sender.addEventListener('load', () => {
      try {
        resolve(readAnswer(sender.status, sender.responseText));
      } catch (error) {
        reject(error);
      }
    });
    sender.addEventListener('error', () => reject(new TypeError(`${url} cannot be reached`)));
    sender.addEventListener('abort', () => reject(new DOMException('Given up', 'AbortError')));
    signal?.addEventListener('abort', () => sender.abort());
    sender.send(file);
  });
}

/** As RFC 8187 has it: `encodeURIComponent` leaves more as it is than a header may hold, and takes no half characters. */
const encodeName = (name: string): string =>
  encodeURIComponent(name.replaceAll(/\p{Surrogate}/gu, '\u{fffd}')).replaceAll(
    /['()*!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
