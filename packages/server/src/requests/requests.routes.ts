import type { CreatedSubjectToken, requestsContract, RequestView, SubjectScope, VerifiedRequest } from '@privet/types';
import type { Caller } from '../http/caller.js';
import { placeOf } from '../http/jurisdiction.js';
import { refusal, type Routes } from '../http/mount-contract.js';
import { fail } from '../http/problem.js';
import type { Refusal } from '../storage/once.js';
import { findOrFail, openRequest, viewOf, type OpenedRequest, type RequestDesk } from './requests.desk.js';
import type { RequestFiles } from './requests.files.js';
import { requestIntake } from './requests.intake.js';
import { requestResender, requestVerifier } from './requests.verify.js';
import { decideCorrections } from './requests.decisions.js';
import type { HoldDesk } from './requests.holds.js';
import { holdRoutes } from './requests.holds.routes.js';
import { metricsRoutes } from './requests.metrics.routes.js';
import { heldSourceJobs } from './requests.source-run.js';
import type { SourceAnswers } from './requests.source-answers.js';
import { requestWork } from './requests.work.js';

/** Makes the token that opens one request. */
export interface RequestTokens {
  create(
    bearer: { readonly subject: string; readonly scopes: readonly SubjectScope[]; readonly request: string },
    life?: number,
  ): Promise<{ readonly answer: CreatedSubjectToken } | Refusal>;
}

export interface RequestRoutesOptions {
  readonly desk: RequestDesk;
  readonly files: RequestFiles;
  readonly answers: SourceAnswers;
  readonly holds: HoldDesk['holds'];
  readonly tokens: RequestTokens;
  readonly jurisdictionHeaders: readonly string[];
  /** Somebody may now be written to. */
  readonly wake: () => void;
}

export function requestsRoutes({
  desk,
  files,
  answers,
  holds,
  tokens,
  jurisdictionHeaders,
  wake,
}: RequestRoutesOptions): Routes<typeof requestsContract> {
  const submit = requestIntake(desk);
  const verify = requestVerifier(desk);
  const resend = requestResender(desk);
  const work = requestWork(desk);
  const shown = (result: OpenedRequest | Refusal, caller: Caller): RequestView => {
    wake();
    return 'refused' in result ? refusal(result.refused) : viewOf(desk, result, sideOf(caller));
  };
  /** Ends the call where the token is not this request’s. */
  const own = async (id: string, caller: Caller<'subject' | 'secret'>): Promise<string> => {
    const request = await findOrFail(desk, id);
    const isOwn =
      caller.kind === 'secret' ||
      (caller.request === undefined ? caller.subject === request.subject : [id, request.id].includes(caller.request));
    return isOwn ? request.id : fail('REQUEST_NOT_FOUND');
  };
  return {
    async submit(input, { caller, header, once }) {
      const { jurisdiction } = placeOf(input.jurisdiction, header, jurisdictionHeaders);
      const result = await submit(input, { kind: caller.kind === 'secret' ? 'backend' : 'person', jurisdiction }, once);
      wake();
      return 'refused' in result ? refusal(result.refused) : result;
    },
    async verify({ id, ...input }, { once }) {
      const result = await verify(id, input, once);
      if ('refused' in result) return refusal(result.refused);
      wake();
      return verified(await tokenFor(tokens, result), viewOf(desk, result, 'person'));
    },
    async resend({ id }) {
      await resend(id);
      wake();
    },
    get: async ({ id }, { caller }) => viewOf(desk, await openRequest(desk, await own(id, caller)), sideOf(caller)),
    list: (input) => work.list(input),
    cancel: async ({ id }, { caller, once }) => shown(await work.cancel(await own(id, caller), once), caller),
    appeal: async ({ id, message }, { caller, once }) => shown(await work.appeal(await own(id, caller), message, once), caller),
    message: async ({ id, ...input }, { caller, once }) =>
      shown(await work.message(await own(id, caller), said(input, caller), sideOf(caller), once), caller),
    correction: async ({ id, ...input }, { caller, once }) => shown(await work.correction(await own(id, caller), input, once), caller),
    upload: async ({ id }, { caller, file, once }) => shown(await files.upload(await own(id, caller), file, sideOf(caller), once), caller),
    removeUpload: async ({ id, upload }, { caller, once }) =>
      shown(await files.remove(await own(id, caller), upload, sideOf(caller), once), caller),
    file: async ({ id, upload }, { caller }) => files.file(await own(id, caller), upload),
    export: async ({ id }, { caller }) => files.export(await own(id, caller)),
    exportLink: async ({ id }, { caller }) => files.exportLink(await own(id, caller)),
    download: ({ link }) => files.download(link),
    review: async ({ id, ...input }, { caller, once }) => shown(await work.review(id, input, once), caller),
    extend: async ({ id, ...input }, { caller, once }) => shown(await work.extend(id, input, once), caller),
    deny: async ({ id, ...input }, { caller, once }) => shown(await work.deny(id, input, once), caller),
    ...metricsRoutes(desk),
    ...holdRoutes({ desk: { ...desk, holds }, continueErasure: heldSourceJobs(desk), wake }),
    plan: ({ id }) => answers.plan(id),
    decide: async ({ id, ...input }, { caller, once }) => shown(await decideCorrections(desk, id, input, once), caller),
    report: async ({ id, source, ...input }, { caller, once }) => shown(await answers.report(id, source, input, once), caller),
    retry: async ({ id, source }, { caller, once }) => shown(await answers.retry(id, source, once), caller),
    async answer({ id, source }, { file, header }) {
      await answers.answer(id, source, file, header);
      wake();
    },
    complete: async ({ id, ...input }, { caller, once }) => shown(await work.complete(id, input, once), caller),
  };
}

const sideOf = ({ kind }: Caller) => (kind === 'secret' ? 'controller' : 'person');

/** Only the controller awaits something. */
const said = <T extends { readonly message: string }>(input: T, { kind }: Caller): T | { message: string } =>
  kind === 'secret' ? input : { message: input.message };

/** The token lives an hour; the mail's link makes another. */
async function tokenFor(tokens: RequestTokens, { request }: OpenedRequest): Promise<CreatedSubjectToken> {
  const scopes = ['requests:read', 'requests:write'] as const;
  const result = await tokens.create({ subject: request.subject, scopes, request: request.id });
  return 'refused' in result ? refusal(result.refused) : result.answer;
}

const verified = ({ token, expiresAt }: CreatedSubjectToken, request: RequestView): VerifiedRequest => ({ token, expiresAt, request });
