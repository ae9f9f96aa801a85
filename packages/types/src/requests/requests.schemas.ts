import * as z from 'zod/mini';
import type { Fields, Schema } from '../contract/endpoint.js';
import { Jurisdiction, Locale, PolicyId, Subject } from '../fields/identifiers.js';
import { pageQuery } from '../fields/page.js';
import { Timestamp, TimestampInput } from '../fields/timestamp.js';
import { rightIds } from '../fields/rights.js';
import { requestEmailLimit, requestTextLimits, requestTextPatterns } from './requests.checks.js';
import { CorrectionChange, RequestSource } from './requests.fulfilment.schemas.js';
import { line, prose } from './requests.text.js';
import {
  denialReasons,
  requestActions,
  requestActors,
  requestEvents,
  requestReasons,
  requestStatuses,
  type RequestAction,
} from './requests.states.js';

/** What a person may ask for: the rights of the policy. */
export const RequestType: Schema<(typeof rightIds)[number]> = z.enum(rightIds);
export const RequestStatusName: Schema<(typeof requestStatuses)[number]> = z.enum(requestStatuses);
export const RequestReasonName: Schema<(typeof requestReasons)[number]> = z.enum(requestReasons);

const Email = z
  .email({ pattern: requestTextPatterns.email, error: 'Write an e-mail address, such as name@example.com' })
  .check(z.maxLength(requestEmailLimit));
export const RequestMessageText: Schema<string> = prose(requestTextLimits.message);

const onBehalf = {
  /** `agent`: somebody whom the person authorised. `parent`: who has parental responsibility for a child. */
  relation: z.enum(['agent', 'parent']),
  /** Who asks. */
  name: line(requestTextLimits.name),
  organisation: z.optional(line(requestTextLimits.name)),
  email: z.optional(Email),
  /** What the authority rests on, in words; a document is uploaded. */
  authority: z.optional(prose(requestTextLimits.message)),
};
/** Who asks for somebody else. The person confirms it by the mail that their own address gets. */
export interface OnBehalf extends Fields<typeof onBehalf> {}
export const OnBehalf: Schema<OnBehalf> = z.strictObject(onBehalf);

const submitRequest = {
  type: RequestType,
  /** Where answers go, and by which the person is found. A backend may name the person by `subject` instead. */
  email: z.optional(Email),
  /** The person as a backend knows them; with a secret key alone. Nobody has to verify it then. */
  subject: z.optional(Subject),
  name: z.optional(line(requestTextLimits.name)),
  /** The language of the answers, BCP 47. */
  locale: Locale,
  /** Where the person lives, ISO 3166; it says which law's deadlines hold. */
  jurisdiction: z.optional(Jurisdiction),
  details: z.optional(prose(requestTextLimits.details)),
  /** What the policy asks for this type, by the field's id. */
  fields: z.optional(z.record(PolicyId, line(requestTextLimits.field))),
  onBehalf: z.optional(OnBehalf),
};
/** A data-subject request (GDPR Art. 15 to 22; Cal. Civ. Code 1798.105 to 1798.121). */
export interface SubmitRequest extends Fields<typeof submitRequest> {}
export const SubmitRequest: Schema<SubmitRequest> = z.strictObject(submitRequest);

const deadline = {
  /** `acknowledge`: receipt is confirmed; `answer`: it is answered; `extension`: an extension is told; `appeal`: see `rule`. */
  kind: z.enum(['acknowledge', 'answer', 'extension', 'appeal']),
  /** What it is, in short. */
  rule: z.string(),
  dueAt: Timestamp,
  /** The law, or the policy. */
  source: z.string(),
};
export interface RequestDeadline extends Fields<typeof deadline> {}
export const RequestDeadline: Schema<RequestDeadline> = z.object(deadline);

const event = {
  at: Timestamp,
  type: z.enum(requestEvents),
  by: z.enum(requestActors),
  from: RequestStatusName,
  to: RequestStatusName,
  reason: z.nullable(RequestReasonName),
  /** The law that it rests on. */
  citation: z.optional(z.string()),
  /** The share of the time that a reminder is about, the new due date of an extension, the request that it joined. */
  note: z.optional(z.string()),
};
export interface RequestEvent extends Fields<typeof event> {}
export const RequestEvent: Schema<RequestEvent> = z.object(event);

const message = { id: z.string(), at: Timestamp, by: z.enum(['person', 'controller']), text: z.string() };
export interface RequestMessage extends Fields<typeof message> {}
export const RequestMessage: Schema<RequestMessage> = z.object(message);

const upload = {
  id: z.string(),
  at: Timestamp,
  by: z.enum(['person', 'controller']),
  name: z.string(),
  /** What its content is, as a media type. */
  mediaType: z.string(),
  bytes: z.int(),
};
export interface RequestUpload extends Fields<typeof upload> {}
export const RequestUpload: Schema<RequestUpload> = z.object(upload);

const correctionField = {
  /** What it is called. */
  field: line(requestTextLimits.name),
  /** What is held now; left out where the person does not know. */
  from: z.optional(line(requestTextLimits.field)),
  to: line(requestTextLimits.field),
};
const Corrections = z.array(z.strictObject(correctionField)).check(z.minLength(1), z.maxLength(50));

const heldCorrection = {
  ...correctionField,
  /** Whether it is taken; null while nobody has decided. */
  accepted: z.optional(z.nullable(z.boolean())),
  /** What the sources call the field, where that is something else. */
  as: z.optional(z.string()),
  /** Why not, in words for the person. */
  reason: z.optional(z.string()),
  /** What it was and is in each source; `refused` is told to the controller alone. */
  changes: z.optional(z.array(CorrectionChange)),
};

const denial = {
  reason: z.enum(denialReasons),
  /** Why, in words for the person. */
  ground: z.string(),
  /** The law that it rests on. */
  citation: z.nullable(z.string()),
  /** How to appeal, and where to complain. */
  remedies: z.array(z.string()),
};
export interface RequestDenial extends Fields<typeof denial> {}
export const RequestDenial: Schema<RequestDenial> = z.object(denial);

/** What a request is from its first moment on, told to whoever made it. */
const submitted = {
  id: z.string(),
  type: RequestType,
  status: RequestStatusName,
  reason: z.nullable(RequestReasonName),
  receivedAt: Timestamp,
  /** The earliest `answer` of what the policy promises and what the law allows. */
  dueAt: Timestamp,
  /** The law whose deadlines hold: `gdpr`, `virginia-vcdpa`; `policy` where the policy's promise stands alone. */
  regime: z.string(),
  deadlines: z.array(RequestDeadline),
};
export interface SubmittedRequest extends Fields<typeof submitted> {}
export const SubmittedRequest: Schema<SubmittedRequest> = z.object(submitted);

const request = {
  ...submitted,
  jurisdiction: z.nullable(z.string()),
  locale: z.string(),
  verifiedAt: z.nullable(Timestamp),
  closedAt: z.nullable(Timestamp),
  /** The clock stands still: identity or clarification is awaited, and the law lets it. */
  paused: z.boolean(),
  events: z.array(RequestEvent),
  /** What each store of the company's data said; empty while people answer by hand. */
  sources: z.array(RequestSource),
  /** Absent after the person was erased. */
  email: z.optional(z.string()),
  name: z.optional(z.string()),
  details: z.optional(z.string()),
  fields: z.optional(z.record(z.string(), z.string())),
  onBehalf: z.optional(OnBehalf),
  messages: z.array(RequestMessage),
  uploads: z.array(RequestUpload),
  corrections: z.array(z.object(heldCorrection)),
  /** Why it was extended, in words. */
  extension: z.nullable(z.object({ reason: z.string() })),
  denial: z.nullable(RequestDenial),
  /** There is something to download until then. */
  export: z.nullable(z.object({ bytes: z.int(), expiresAt: Timestamp })),
  /** What may be done now. */
  actions: z.array(z.enum(Object.keys(requestActions) as [RequestAction, ...RequestAction[]])),
};
/** A request, whole: for the person whose it is, and for the controller. */
export interface RequestView extends Fields<typeof request> {}
export const RequestView: Schema<RequestView> = z.object(request);

/** By the six digits of the mail, or by the token of its link. */
const byCode = { code: z.string().check(z.regex(requestTextPatterns.code, 'Write the six digits from the mail')) };
const byToken = { token: z.string().check(z.minLength(16), z.maxLength(200)) };
export type VerifyRequest = { code: string; token?: undefined } | { token: string; code?: undefined };
export const VerifyRequest: Schema<VerifyRequest> = z.union(
  [z.strictObject(byCode), z.strictObject(byToken)],
  'Send the `code` from the mail, six digits, or the `token` of its link',
) as Schema<VerifyRequest>;

const verified = {
  /** `st_…`: opens this request and nothing else. */
  token: z.string(),
  expiresAt: Timestamp,
  /** Where it joined an open one, that one. */
  request: RequestView,
};
export interface VerifiedRequest extends Fields<typeof verified> {}
export const VerifiedRequest: Schema<VerifiedRequest> = z.object(verified);

const said = { message: RequestMessageText };
/** What somebody writes. */
export interface SayRequest extends Fields<typeof said> {}
export const SayRequest: Schema<SayRequest> = z.strictObject(said);

const ask = {
  message: RequestMessageText,
  /** What is awaited. The clock stops for it where the law lets it. */
  awaiting: z.optional(z.enum(['identity', 'clarification'])),
};
/** A message; from the controller it may ask for something. */
export interface MessageRequest extends Fields<typeof ask> {}
export const MessageRequest: Schema<MessageRequest> = z.strictObject(ask);

const correct = { corrections: Corrections };
/** What is to be corrected, field by field; a person looks at it before anything changes. */
export interface CorrectRequest extends Fields<typeof correct> {}
export const CorrectRequest: Schema<CorrectRequest> = z.strictObject(correct);

const review = {
  accepted: z.boolean(),
  /** Why not, in words for the person. */
  ground: z.optional(RequestMessageText),
};
/** What came of looking at a proof of identity or of authority. */
export interface ReviewRequest extends Fields<typeof review> {}
export const ReviewRequest: Schema<ReviewRequest> = z
  .strictObject(review)
  .check(
    z.refine(({ accepted, ground }) => accepted || ground !== undefined, { path: ['ground'], message: 'Say why the proof does not do' }),
  );

const extend = { reason: RequestMessageText };
export interface ExtendRequest extends Fields<typeof extend> {}
export const ExtendRequest: Schema<ExtendRequest> = z.strictObject(extend);

const deny = {
  reason: z.enum(denialReasons),
  /** Why, in words for the person. */
  ground: RequestMessageText,
  /** The law that it rests on: `GDPR Art. 17(3)(b)`. */
  citation: z.optional(line(requestTextLimits.field)),
  message: z.optional(RequestMessageText),
};
export interface DenyRequest extends Fields<typeof deny> {}
export const DenyRequest: Schema<DenyRequest> = z.strictObject(deny);

const complete = {
  message: z.optional(RequestMessageText),
  /** The archive that the person gets: the id of a `.zip` that was uploaded to this request. */
  archive: z.optional(z.string()),
};
export interface CompleteRequest extends Fields<typeof complete> {}
export const CompleteRequest: Schema<CompleteRequest> = z.strictObject(complete);

const list = {
  ...pageQuery,
  status: z.optional(RequestStatusName),
  type: z.optional(RequestType),
  /** Only those that wait for verification (`false`: only those that do not). */
  unverified: z.optional(z.enum(['true', 'false'])),
  /** Due before that time. */
  dueBefore: z.optional(TimestampInput),
};
export interface ListRequests extends Fields<typeof list> {}
export const ListRequests: Schema<ListRequests> = z.object(list);

const listed = {
  ...submitted,
  jurisdiction: z.nullable(z.string()),
  verifiedAt: z.nullable(Timestamp),
  closedAt: z.nullable(Timestamp),
};
/** A request in a list: nothing of it says who the person is. */
export interface ListedRequest extends Fields<typeof listed> {}
export const ListedRequest: Schema<ListedRequest> = z.object(listed);

const exportLink = { url: z.string(), expiresAt: Timestamp };
/** An address that downloads the archive, for some minutes. */
export interface ExportLink extends Fields<typeof exportLink> {}
export const ExportLink: Schema<ExportLink> = z.object(exportLink);
