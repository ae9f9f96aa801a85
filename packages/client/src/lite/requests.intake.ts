import type { SubmittedRequest, SubmitRequest, VerifiedRequest, VerifyRequest } from '@privet/types';
import { send } from './requests.fetch.js';

/** Where requests go, and by which site. */
export interface RequestsAddress {
  /** Where the API answers, without a trailing slash; empty for the page's own origin. */
  readonly baseUrl: string;
  /** The publishable key, `pk_…`. */
  readonly key: string;
}

const withKey = ({ key }: RequestsAddress) => ({ 'privet-key': key });

/**
 * Files a request. Nobody has to be signed in; a mail shows that the address is read.
 *
 * @param idempotencyKey a new one for every new content: with it a press can be repeated, and is one request
 * @throws RequestProblem that names what is wrong with which field; TypeError where the API cannot be reached
 */
export const submitRequest = (address: RequestsAddress, request: SubmitRequest, idempotencyKey: string): Promise<SubmittedRequest> =>
  send(address.baseUrl, '', { headers: withKey(address), body: request, idempotencyKey });

/**
 * Hands over the code of the mail, or the token of its link, for a token that opens the request. It may be another request that is open
 * already: the answer's `request` says which.
 */
export const verifyRequest = (address: RequestsAddress, id: string, proof: VerifyRequest): Promise<VerifiedRequest> =>
  send(address.baseUrl, `/${encodeURIComponent(id)}/verify`, { headers: withKey(address), body: proof });

/** Has another code mailed. The answer is the same where there is no such request. */
export const resendCode = (address: RequestsAddress, id: string): Promise<void> =>
  send(address.baseUrl, `/${encodeURIComponent(id)}/resend`, { headers: withKey(address) });
