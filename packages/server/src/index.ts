export type { GrowLog, Growth } from './audit/grow-log.js';
export type { Tile } from './audit/log-tiles.js';
export { BlobsFullError, type BlobStore, type ByteRange } from './blobs/blob-store.js';
export type { ChunkCipher } from './blobs/chunk-cipher.js';
export { memoryBlobs } from './blobs/memory.blobs.js';
export { createPrivet, type Privet, type PrivetOptions, type PrivetRoutes } from './create-privet.js';
export type { Anyone, Caller } from './http/caller.js';
export type { LogEntry } from './http/error-boundary.js';
export type { FileAnswer } from './http/file-answer.js';
export type { Context, ContractRoutes, Handler, Routes } from './http/mount-contract.js';
export { fail } from './http/problem.js';
export type { RateLimit, RateLimitState } from './http/rate-limit.js';
export type { SentFile } from './http/sent-file.js';
export type { CallInfo } from './http/serve-contract.js';
export type { WorkEntry } from './jobs/failed-work.js';
export { randomKey, type FirstKeys } from './keys/keys.service.js';
export { MailNotSent, type MailMessage, type MailTransport, type SentMessage } from './mail/mail-message.js';
export { mailbox, type Mailbox, type ReceivedMail } from './mail/mailbox.js';
export type { MailSettings } from './mail/mailer.js';
export { httpSource, type HttpOperation, type HttpSourceOptions } from './sources/http/http.source.js';
export { SourceUnavailable } from './sources/http/source-unavailable.js';
export { manualSource, type ManualSourceOptions } from './sources/manual/manual.source.js';
export {
  SourceFault,
  sourceFaults,
  type CorrectCall,
  type Corrected,
  type EraseCall,
  type Erased,
  type ErasureStrategy,
  type Later,
  type RowCounts,
  type SentAnswer,
  type Source,
  type SourceCall,
  type SourceCallback,
  type SourceFaultCode,
  type SourceFormField,
  type SourcePerson,
  type SourceRow,
  type SourceValue,
} from './sources/source.js';
export type { SourcesContext, SourcesFile } from './sources/sources-file.js';
export { memoryStorage } from './storage/memory/memory.storage.js';
export type { Storage } from './storage/storage.js';
export type { SendWebhook, WebhookEndpoint, WebhookRequest } from './webhooks/webhook.js';
export type { WebhookSettings } from './webhooks/webhook-sender.js';
