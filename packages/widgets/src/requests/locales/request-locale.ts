import type { RightView } from '@privet/types';
import type { Locale } from '../../locales/locale.js';

/** What is said of an answer that does not do. `{field}` is what was asked. */
interface FaultMessages {
  errorsTitle: string;
  faultMissing: string;
  faultChoice: string;
  faultEmail: string;
  /** At most `{max}` characters. */
  faultLong: string;
  faultSigns: string;
  faultDate: string;
  faultOrder: string;
  faultCode: string;
  /** The API does not take it, and this page cannot say why. */
  faultRefused: string;
  codeInvalid: string;
  tooMany: string;
  failed: string;
  requestLoadFailed: string;
}

/** What the request form says. */
interface FormMessages {
  /** `{step}` of `{steps}`. */
  stepOf: string;
  back: string;
  continueOn: string;
  /** `{field}`, which may be left empty. */
  optionalField: string;
  formWho: string;
  whoSelf: string;
  whoAgent: string;
  whoAgentHint: string;
  whoParent: string;
  whoParentHint: string;
  formAsker: string;
  yourName: string;
  organisation: string;
  yourEmail: string;
  authority: string;
  authorityHint: string;
  formWhere: string;
  /** Where somebody else asks. */
  formWhereOther: string;
  whereHint: string;
  /** Of the United States or Canada. */
  formRegion: string;
  /** What is chosen instead of a place. */
  notSaid: string;
  formWhat: string;
  formDetails: string;
  formPerson: string;
  fullName: string;
  emailAddress: string;
  emailHint: string;
  theirName: string;
  theirEmail: string;
  theirEmailHint: string;
  moreDetails: string;
  moreDetailsHint: string;
  formCheck: string;
  notGiven: string;
  submit: string;
  receiptTitle: string;
  nextTitle: string;
  /** `{date}` of the answer. */
  nextAnswer: string;
  nextMail: string;
  keepReference: string;
  statusLink: string;
  another: string;
}

/** What is said where the mail's code is asked for. */
interface CodeMessages {
  verifyTitle: string;
  /** `{email}` that was written to. */
  verifySent: string;
  verifyCode: string;
  verifyOther: string;
  code: string;
  codeHint: string;
  confirm: string;
  resend: string;
  /** `{time}` until then. */
  resendWait: string;
  resent: string;
  wrongAddress: string;
  openTitle: string;
  reference: string;
  referenceHint: string;
  openRequest: string;
  linkInvalid: string;
  ended: string;
}

/** What the request's page says. */
interface StatusMessages {
  /** The day until which it is answered. */
  dueBy: string;
  stateReceived: string;
  stateConfirmed: string;
  stateWorking: string;
  stateAnswered: string;
  stateDenied: string;
  stateRevoked: string;
  stateExpired: string;
  proofNeeded: string;
  paused: string;
  /** `{reason}` in the controller's words. */
  extended: string;
  deniedTitle: string;
  legalGround: string;
  remediesTitle: string;
  downloadTitle: string;
  /** `{date}` until which, and the `{size}`. */
  downloadUntil: string;
  download: string;
  messagesTitle: string;
  /** Who wrote: the person. */
  you: string;
  messageLabel: string;
  messageSend: string;
  messageSent: string;
  filesTitle: string;
  /** A list of `{kinds}` that ends in `plainText`, and the `{size}` that a file may have. */
  filesHint: string;
  plainText: string;
  fileAdd: string;
  /** `{name}` of the file, here and below. */
  fileSending: string;
  fileSent: string;
  fileFailed: string;
  fileRefused: string;
  fileRemove: string;
  fileRemoved: string;
  fileStop: string;
  correctTitle: string;
  correctField: string;
  correctFrom: string;
  correctTo: string;
  correctSend: string;
  correctSent: string;
  appealTitle: string;
  appealLabel: string;
  appealSend: string;
  appealSent: string;
  cancelRequest: string;
  cancelSure: string;
  cancelYes: string;
  cancelNo: string;
  news: string;
}

/** What is said of the company's stores of data, and of corrections: where somebody has begun to answer. */
export interface AnswerMessages {
  sourcesTitle: string;
  /** While one of them is still asked. */
  sourcesRunning: string;
  sourceAsked: string;
  sourceNothing: string;
  sourceHeld: string;
  /** How many `{rows}`. */
  sourceRows: string;
  /** `{name}` whose data it is. */
  sourceBehalf: string;
  sourceErased: string;
  /** `{ground}` on which something stays. */
  sourceKept: string;
  sourceCorrected: string;
  sourceUnchanged: string;
  correctionAccepted: string;
  correctionRefused: string;
}

/** What a right is called where the policy gives it no name. */
type RightMessages = Record<RightView['id'], string>;

/** What the elements of requests say; a language is complete, or it does not compile. */
export interface RequestLocale extends FaultMessages, FormMessages, CodeMessages, StatusMessages, AnswerMessages, RightMessages {}

/** With those that they share with the other elements. */
export interface RequestMessages
  extends Omit<RequestLocale, keyof AnswerMessages>, Partial<AnswerMessages>, Pick<Locale, 'change' | 'loading' | 'retry'> {}

/** The words of a language; none where only English is known, or where they do not load. */
export async function loadRequestLocale(language: string): Promise<Partial<RequestLocale>> {
  if (/^en\b/i.test(language)) return {};
  try {
    return await (await import('./request-locale.chunks.js')).loadBestFit(language);
  } catch {
    return {};
  }
}
