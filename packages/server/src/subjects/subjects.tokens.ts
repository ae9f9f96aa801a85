import { maxTokenLife, subjectScopes, type CreatedSubjectToken, type SubjectScope } from '@privet/types';
import { jwtVerify, SignJWT } from 'jose';
import type { OpenKeys } from '../keys/server-keys.js';
import type { Append } from '../storage/append.js';
import { replay, type Once, type Refusal } from '../storage/once.js';

/** Whom a token speaks for, and what it may do. */
export interface TokenBearer {
  /** The kind of identifier and its keyed hash: a token names nobody to who finds it. */
  readonly subject: string;
  readonly scopes: readonly SubjectScope[];
  /** The one request that it opens; undefined where it is bound to none. */
  readonly request?: string | undefined;
}

export interface SubjectTokens {
  create(bearer: TokenBearer, life?: number, once?: Once): Promise<{ readonly answer: CreatedSubjectToken } | Refusal>;
  /** Undefined where it is none of ours, was altered, or has expired. */
  read(token: string): Promise<TokenBearer | undefined>;
}

const prefix = 'st_';
/** What keeps a token from being taken for a receipt, or a receipt for a token (RFC 8725 §3.11). */
const typ = 'privet-subject+jwt';
/** Seconds. */
const usualLife = 3_600;

/** Signed, expiring tokens for one person (RFC 7519), by a key of their own. */
export function subjectTokens({ token: { kid, key, publicKey } }: OpenKeys, append: Append, now: () => number): SubjectTokens {
  return {
    async create({ subject, scopes, request }, life = usualLife, once) {
      // Nothing is kept of a token; of its idempotency key, that it was spent.
      const spent = once && (await append({ subjects: [], once, plan: spending(once) }));
      if (spent && 'refused' in spent) return spent;
      const issuedAt = Math.floor(now() / 1000);
      const expiresAt = issuedAt + Math.min(life, maxTokenLife);
      const signing = new SignJWT({ scope: scopes.join(' '), ...(request !== undefined && { request }) }).setProtectedHeader({
        alg: 'Ed25519',
        kid,
        typ,
      });
      const token = await signing.setSubject(subject).setIssuedAt(issuedAt).setExpirationTime(expiresAt).sign(key);
      return { answer: { token: `${prefix}${token}`, expiresAt: new Date(expiresAt * 1000).toISOString() } };
    },
    async read(token) {
      if (!token.startsWith(prefix)) return undefined;
      try {
        const options = { algorithms: ['Ed25519'], typ, currentDate: new Date(now()), requiredClaims: ['sub', 'exp', 'scope'] };
        const { payload } = await jwtVerify(token.slice(prefix.length), publicKey, options);
        const said = String(payload['scope']).split(' ');
        const { request } = payload;
        const bound = typeof request === 'string' ? { request } : {};
        return { subject: payload.sub ?? '', scopes: subjectScopes.filter((scope) => said.includes(scope)), ...bound };
      } catch {
        return undefined;
      }
    },
  };
}

const spending = (once: Once) => (known: { readonly once?: Parameters<typeof replay>[1] | undefined }) =>
  known.once ? { result: replay<null>(once, known.once) } : { result: { answer: null }, keep: { ...once, answer: null } };
