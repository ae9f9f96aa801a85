import type { Endpoints } from '../contract/endpoint.js';
import type { requestsErrors } from './requests.errors.js';
import {
  CreateHold,
  DecideCorrections,
  ErasurePlan,
  LegalHold,
  ListHolds,
  ReadMetrics,
  ReportSource,
  RequestMetrics,
  RequestMetricsTable,
} from './requests.fulfilment.schemas.js';
import {
  CompleteRequest,
  CorrectRequest,
  DenyRequest,
  ExportLink,
  ExtendRequest,
  ListedRequest,
  ListRequests,
  MessageRequest,
  RequestView,
  ReviewRequest,
  SayRequest,
  SubmitRequest,
  SubmittedRequest,
  VerifiedRequest,
  VerifyRequest,
} from './requests.schemas.js';

export const requestsContract = {
  /**
   * Takes a request and says until when it is answered. The answer is the same whoever is named in it: a mail goes to the address, and only
   * who reads it goes on. A backend that names the `subject` of a signed-in person needs no mail.
   */
  submit: { route: 'POST /v1/requests', auth: ['publishable', 'secret'], input: SubmitRequest, output: SubmittedRequest, status: 201 },
  /**
   * Shows that the person reads the mail, by its code or its link, and answers with a token that opens this request. An open request of the
   * same person and type takes this one in.
   */
  verify: {
    route: 'POST /v1/requests/{id}/verify',
    auth: ['publishable'],
    input: VerifyRequest,
    output: VerifiedRequest,
    secretAnswer: true,
    errors: ['CODE_INVALID'],
  },
  /** Mails another code and link, whatever the state; the ones before end. Says the same where there is no such request. */
  resend: { route: 'POST /v1/requests/{id}/resend', auth: ['publishable'], status: 204 },
  /** How many requests came in and what became of them, by type and law (11 CCR §7102); as a table with `Accept: text/csv`. */
  metrics: {
    route: 'GET /v1/requests/metrics',
    auth: ['secret'],
    input: ReadMetrics,
    output: RequestMetrics,
    formats: { 'text/csv': RequestMetricsTable },
  },
  /** A request, whole: to the person whose it is, and to a backend. */
  get: { route: 'GET /v1/requests/{id}', auth: ['subject', 'secret'], output: RequestView, errors: ['REQUEST_NOT_FOUND'] },
  /** All requests, those first that are due first. */
  list: { route: 'GET /v1/requests', auth: ['secret'], input: ListRequests, items: ListedRequest },
  /** Takes the request back. */
  cancel: {
    route: 'POST /v1/requests/{id}/cancel',
    auth: ['subject'],
    output: RequestView,
    errors: ['REQUEST_NOT_FOUND', 'ILLEGAL_TRANSITION'],
  },
  /** Asks for a denial to be looked at again, by the law that gives an appeal or by the controller's own offer; its clock begins now. */
  appeal: {
    route: 'POST /v1/requests/{id}/appeal',
    auth: ['subject'],
    input: SayRequest,
    output: RequestView,
    errors: ['REQUEST_NOT_FOUND', 'ILLEGAL_TRANSITION'],
  },
  /** Writes to the other side. The mail that tells it holds a link and no content. */
  message: {
    route: 'POST /v1/requests/{id}/messages',
    auth: ['subject', 'secret'],
    input: MessageRequest,
    output: RequestView,
    errors: ['REQUEST_NOT_FOUND', 'ILLEGAL_TRANSITION'],
  },
  /** Says what is to be corrected, field by field. */
  correction: {
    route: 'POST /v1/requests/{id}/correction',
    auth: ['subject'],
    input: CorrectRequest,
    output: RequestView,
    errors: ['REQUEST_NOT_FOUND', 'ILLEGAL_TRANSITION'],
  },
  /**
   * Sends a file: a proof or evidence of the person's (PDF, JPEG, PNG, WebP, HEIC or plain text, at most 10 MiB), or the archive of a
   * backend (ZIP). Its type is read from its content.
   */
  upload: {
    route: 'POST /v1/requests/{id}/uploads',
    auth: ['subject', 'secret'],
    stream: true,
    maxBytes: 4 * 1024 * 1024 * 1024,
    output: RequestView,
    status: 201,
    errors: ['REQUEST_NOT_FOUND', 'ILLEGAL_TRANSITION', 'UPLOAD_REFUSED', 'UPLOADS_UNAVAILABLE'],
  },
  /** Deletes a file of one's own, for good. */
  removeUpload: {
    route: 'DELETE /v1/requests/{id}/uploads/{upload}',
    auth: ['subject', 'secret'],
    output: RequestView,
    errors: ['REQUEST_NOT_FOUND', 'ILLEGAL_TRANSITION', 'UPLOAD_NOT_FOUND'],
  },
  /** A file that was sent with the request. */
  file: {
    route: 'GET /v1/requests/{id}/uploads/{upload}',
    auth: ['subject', 'secret'],
    bytes: true,
    mediaType: 'application/octet-stream',
    errors: ['REQUEST_NOT_FOUND', 'UPLOAD_NOT_FOUND', 'UPLOADS_UNAVAILABLE'],
  },
  /** The archive that answers the request. */
  export: {
    route: 'GET /v1/requests/{id}/export',
    auth: ['subject'],
    bytes: true,
    mediaType: 'application/zip',
    errors: ['REQUEST_NOT_FOUND', 'EXPORT_NOT_FOUND', 'UPLOADS_UNAVAILABLE'],
  },
  /** An address that downloads the archive by itself, for five minutes: what a link on a page needs. */
  exportLink: {
    route: 'POST /v1/requests/{id}/export-links',
    auth: ['subject'],
    output: ExportLink,
    status: 201,
    secretAnswer: true,
    errors: ['REQUEST_NOT_FOUND', 'EXPORT_NOT_FOUND'],
  },
  /** What the address of `exportLink` downloads. */
  download: {
    route: 'GET /v1/exports/{link}',
    auth: [],
    bytes: true,
    mediaType: 'application/zip',
    errors: ['EXPORT_NOT_FOUND', 'UPLOADS_UNAVAILABLE'],
  },
  /** What came of looking at a proof of identity or authority: it does, or another one is asked for. */
  review: {
    route: 'POST /v1/requests/{id}/review',
    auth: ['secret'],
    input: ReviewRequest,
    output: RequestView,
    errors: ['REQUEST_NOT_FOUND', 'ILLEGAL_TRANSITION'],
  },
  /** Takes the further time that the law gives, once, and tells the person why. Past the time to tell it, it is refused. */
  extend: {
    route: 'POST /v1/requests/{id}/extend',
    auth: ['secret'],
    input: ExtendRequest,
    output: RequestView,
    errors: ['REQUEST_NOT_FOUND', 'ILLEGAL_TRANSITION'],
  },
  /** Denies the request, with its ground, and tells the person how to appeal and where to complain. */
  deny: {
    route: 'POST /v1/requests/{id}/deny',
    auth: ['secret'],
    input: DenyRequest,
    output: RequestView,
    errors: ['REQUEST_NOT_FOUND', 'ILLEGAL_TRANSITION'],
  },
  /** Answers the request by hand, with an archive that was uploaded, or with none. */
  complete: {
    route: 'POST /v1/requests/{id}/complete',
    auth: ['secret'],
    input: CompleteRequest,
    output: RequestView,
    errors: ['REQUEST_NOT_FOUND', 'ILLEGAL_TRANSITION', 'UPLOAD_NOT_FOUND'],
  },
  /** What an erasure would meet in each source, and what would stay: a dry run, which changes nothing. */
  plan: {
    route: 'GET /v1/requests/{id}/plan',
    auth: ['secret'],
    output: ErasurePlan,
    errors: ['REQUEST_NOT_FOUND'],
  },
  /** Says which corrections are taken. The sources change what is accepted, and the person is told of what was before and is now. */
  decide: {
    route: 'POST /v1/requests/{id}/decisions',
    auth: ['secret'],
    input: DecideCorrections,
    output: RequestView,
    errors: ['REQUEST_NOT_FOUND', 'ILLEGAL_TRANSITION'],
  },
  /** Says what a person found or did in a source that is looked into by hand, or that failed. */
  report: {
    route: 'POST /v1/requests/{id}/sources/{source}/report',
    auth: ['secret'],
    input: ReportSource,
    output: RequestView,
    errors: ['REQUEST_NOT_FOUND', 'SOURCE_NOT_FOUND', 'SOURCE_NOT_AWAITED', 'ILLEGAL_TRANSITION'],
  },
  /** Asks a source that failed once more. */
  retry: {
    route: 'POST /v1/requests/{id}/sources/{source}/retry',
    auth: ['secret'],
    output: RequestView,
    errors: ['REQUEST_NOT_FOUND', 'SOURCE_NOT_FOUND', 'SOURCE_NOT_AWAITED', 'ILLEGAL_TRANSITION'],
  },
  /** Takes the answer that a source sends by itself, later than it was asked; its signature says that it is the source’s. */
  answer: {
    route: 'POST /v1/requests/{id}/sources/{source}/answer',
    auth: [],
    stream: true,
    maxBytes: 1024 * 1024 * 1024,
    status: 204,
    errors: ['SOURCE_NOT_FOUND', 'SOURCE_NOT_AWAITED', 'SOURCE_ANSWER_REFUSED', 'UPLOADS_UNAVAILABLE'],
  },
  /** Stops the erasure of a person’s data, of a category, or of both together, until it is lifted. */
  hold: { route: 'POST /v1/holds', auth: ['secret'], input: CreateHold, output: LegalHold, status: 201 },
  /** All holds, the newest first. */
  holds: { route: 'GET /v1/holds', auth: ['secret'], input: ListHolds, items: LegalHold },
  /** Lifts a hold; the erasures that it stopped go on. */
  liftHold: { route: 'POST /v1/holds/{id}/lift', auth: ['secret'], output: LegalHold, errors: ['HOLD_NOT_FOUND'] },
} satisfies Endpoints<typeof requestsErrors>;
