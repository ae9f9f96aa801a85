import type { VerifiedRequest } from '@privet/types';
import { ProblemError } from '../http/problem.js';
import type { RequestPageDesk } from './request.desk.js';
import type { Fault } from './request.faults.js';
import type { RequestVisitor } from './request.visitor.js';

/** Opens a request by the code of its mail. Whether there is such a request is not told. */
export async function openByCode(
  desk: RequestPageDesk,
  { texts: { faults, verify } }: RequestVisitor,
  { id, code }: { readonly id: string; readonly code: string },
): Promise<VerifiedRequest | Fault> {
  // As people read it out of a mail.
  const digits = code.replaceAll(/[\s-]/g, '');
  const fault = (text: string): Fault => ({ name: 'code', label: verify.label, text });
  if (digits === '') return fault(faults.missing);
  const opened = /^\d{6}$/.test(digits) ? await opening(() => desk.requests.verify(id, { code: digits })) : undefined;
  return opened ?? fault(faults.code);
}

/** Opens a request by the link of its mail; undefined where it opens none, or no longer. */
export const openByLink = (
  desk: RequestPageDesk,
  { id, token }: { readonly id: string; readonly token: string },
): Promise<VerifiedRequest | undefined> =>
  token.length < 16 || token.length > 200 ? Promise.resolve(undefined) : opening(() => desk.requests.verify(id, { token }));

const opening = (verify: () => Promise<VerifiedRequest>) => verify().catch(refused('CODE_INVALID', 'REQUEST_NOT_FOUND'));

/** Makes undefined of some problems, and lets the others go on. */
export const refused =
  (...codes: readonly ProblemError['code'][]) =>
  (error: unknown): undefined => {
    if (!(error instanceof ProblemError && codes.includes(error.code))) throw error;
  };
