import type { CorrectRequest, ExportLink, RequestView } from '@privet/types';
import { requestsPath } from './lite.paths.js';
import { send, type Sent } from './requests.fetch.js';
import type { RequestsAddress } from './requests.intake.js';
import { readAnswer } from './requests.problem.js';
import type { FileUpload } from './requests.upload.js';

/** What the person may do on their own request. Every answer is the request as it then is. */
export interface OpenRequest {
  read(): Promise<RequestView>;
  /** @param idempotencyKey a new one for every new text */
  message(message: string, idempotencyKey: string): Promise<RequestView>;
  correct(corrections: CorrectRequest['corrections'], idempotencyKey: string): Promise<RequestView>;
  appeal(message: string, idempotencyKey: string): Promise<RequestView>;
  cancel(): Promise<RequestView>;
  upload(file: File, upload?: FileUpload): Promise<RequestView>;
  removeUpload(upload: string): Promise<RequestView>;
  /** An address that downloads the archive, for some minutes. */
  exportLink(): Promise<ExportLink>;
}

/**
 * A request, opened by its token.
 *
 * @param token the `st_…` that `verifyRequest` answered. Keep it in memory: who has it reads the request.
 */
export function openRequest({ baseUrl }: Pick<RequestsAddress, 'baseUrl'>, id: string, token: string): OpenRequest {
  const headers = { authorization: `Bearer ${token}` };
  const path = `/${encodeURIComponent(id)}`;
  const call = <Answer = RequestView>(below: string, sent: Omit<Sent, 'headers'> = {}): Promise<Answer> =>
    send(baseUrl, path + below, { headers, ...sent });
  return {
    read: () => call('', { method: 'GET' }),
    message: (message, idempotencyKey) => call('/messages', { body: { message }, idempotencyKey }),
    correct: (corrections, idempotencyKey) => call('/correction', { body: { corrections }, idempotencyKey }),
    appeal: (message, idempotencyKey) => call('/appeal', { body: { message }, idempotencyKey }),
    cancel: () => call('/cancel'),
    async upload(file, upload) {
      const { uploadFile } = await import('./requests.upload.js');
      return uploadFile({ ...upload, url: `${baseUrl}${requestsPath}${path}/uploads`, headers, file, readAnswer });
    },
    removeUpload: (upload) => call(`/uploads/${encodeURIComponent(upload)}`, { method: 'DELETE' }),
    exportLink: () => call('/export-links'),
  };
}
