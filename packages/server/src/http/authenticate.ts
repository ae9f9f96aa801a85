import { DeviceId, type Auth, type Endpoint, type ErrorCode, type ListedEndpoint, type Scope } from '@privet/types';
import * as z from 'zod/mini';
import type { KeyService } from '../keys/keys.service.js';
import type { StoredKey } from '../keys/keys.store.js';
import type { Anyone, Caller } from './caller.js';
import { corsHeaders } from './cors.js';
import { fail } from './problem.js';

type Header = (name: string) => string | undefined;

/** What a call shows of who makes it. */
interface Credentials {
  readonly header: Header;
  /** The query's `key`, which only a GET may use. */
  readonly queryKey: string | undefined;
  /** The headers of the answer: a page on an allowed origin may read whatever it says, errors too. */
  readonly answerHeaders: Record<string, string>;
}

type Token = Omit<Caller<'subject'>, 'kind'>;

/** Reads the token of a subject; undefined where it is none, or holds no longer. */
export interface TokenReader {
  read(token: string): Promise<Token | undefined>;
}

interface Knows {
  readonly keys: KeyService;
  readonly tokens: TokenReader;
}

/** Finds who calls, or ends the call: 401 without a valid key, 403 where the key may not do this or not from this origin. */
export async function authenticate(listed: ListedEndpoint, credentials: Credentials, { keys, tokens }: Knows): Promise<Caller | Anyone> {
  const { endpoint } = listed;
  if (endpoint.auth.length === 0) {
    if (credentials.header('Origin') !== undefined) Object.assign(credentials.answerHeaders, corsHeaders('*'));
    return { kind: 'anyone' };
  }
  const sent = sentKeys(credentials, listed.method);
  const token = sent.bearer === undefined ? undefined : await tokens.read(sent.bearer);
  const key = token ? undefined : await findKey(sent, keys);
  if (sent.publishable !== undefined && !key) return failReadably(credentials, 'KEY_INVALID', notPublishable(sent.publishable));
  // A token names no site, so any of them may send it.
  acceptOrigin(credentials, sent, key?.kind === 'publishable' ? key.origins : await keys.origins());
  if (token) return subjectCaller(token, listed);
  const howTo = `Send ${endpoint.auth.map((kind) => howToSend[kind]).join(', or ')}`;
  if (!key) return fail(sent.bearer === undefined ? 'UNAUTHENTICATED' : 'KEY_INVALID', { detail: howTo });
  return key.kind === 'secret' ? secretCaller(key, listed) : browserCaller(key, endpoint, credentials.header('Privet-Device'));
}

const howToSend: Record<Auth, string> = {
  publishable: 'a publishable key as Privet-Key: pk_…',
  device: 'a publishable key as Privet-Key: pk_… with Privet-Device: dev_…',
  subject: 'a subject token as Authorization: Bearer st_…',
  secret: 'a secret key as Authorization: Bearer sk_…',
};

/** What was shown, found or not. A bearer wins: a page sends its publishable key beside a subject token. */
interface Sent {
  readonly bearer: string | undefined;
  readonly publishable: string | undefined;
}

function sentKeys({ header, queryKey }: Credentials, method: string): Sent {
  const bearer = /^Bearer +(\S+)$/i.exec(header('Authorization') ?? '')?.[1];
  const publishable = header('Privet-Key') ?? (method === 'GET' ? queryKey : undefined);
  return { bearer, publishable: bearer === undefined ? publishable : undefined };
}

async function findKey({ bearer, publishable }: Sent, keys: KeyService): Promise<StoredKey | undefined> {
  if (bearer !== undefined) return keys.findSecret(bearer);
  return publishable === undefined ? undefined : keys.findPublishable(publishable);
}

function notPublishable(sent: string): string {
  if (sent.startsWith('sk_'))
    return 'A secret key is a backend’s, and goes there as Authorization: Bearer; a page names a publishable one, pk_…';
  return 'Name a publishable key, pk_…, that is not revoked; `privet sites list` shows them';
}

/**
 * Ends a call from a page with a problem that the page may read, whatever its origin: it says only what is wrong with the key or the origin,
 * which the page knows itself. `null` names no page, and who shows a bearer is told nothing.
 */
function failReadably({ header, answerHeaders }: Pick<Credentials, 'header' | 'answerHeaders'>, code: ErrorCode, detail: string): never {
  const origin = header('Origin');
  if (origin !== undefined && origin !== 'null') Object.assign(answerHeaders, corsHeaders(origin));
  return fail(code, { detail });
}

/** A browser names its page's origin; what names none is no browser's cross-origin call. */
function acceptOrigin(credentials: Credentials, { bearer, publishable }: Sent, allowed: readonly string[]): void {
  const origin = credentials.header('Origin');
  if (origin === undefined) return;
  if (allowed.includes(origin)) return void Object.assign(credentials.answerHeaders, corsHeaders(origin));
  if (bearer !== undefined) fail('ORIGIN_NOT_ALLOWED', { detail: 'Call from a page of one of your sites, or without a browser' });
  const mend =
    publishable === undefined ? 'send the publishable key of a site that has it' : 'add it to the site of this key with sites.update';
  failReadably(credentials, 'ORIGIN_NOT_ALLOWED', `${origin} is not an origin of this key: ${mend}`);
}

function secretCaller({ id, scopes }: StoredKey, listed: ListedEndpoint): Caller {
  if (!listed.endpoint.auth.includes('secret')) return fail('FORBIDDEN', { detail: 'A secret key has no use here' });
  const needed = neededScope(listed);
  if (!scopes.includes('*') && !scopes.includes(needed)) return fail('FORBIDDEN', { detail: `The key lacks the scope ${needed}` });
  return { kind: 'secret', keyId: id, scopes };
}

function subjectCaller(token: Token, listed: ListedEndpoint): Caller {
  if (!listed.endpoint.auth.includes('subject')) return fail('FORBIDDEN', { detail: 'A subject token has no use here' });
  const needed = neededScope(listed);
  if (!token.scopes.some((scope) => scope === needed)) return fail('FORBIDDEN', { detail: `The token lacks the scope ${needed}` });
  return { kind: 'subject', ...token };
}

/** Reading asks for `feature:read`, all else for `feature:write`. */
function neededScope({ feature, method, endpoint }: Pick<ListedEndpoint, 'feature' | 'method'> & { readonly endpoint: Endpoint }): Scope {
  return `${feature}:${method === 'GET' || endpoint.safe ? 'read' : 'write'}` as Scope;
}

function browserCaller({ id, site }: StoredKey, { auth }: Endpoint, device: string | undefined): Caller {
  if (!auth.includes('publishable') && !auth.includes('device'))
    return fail('FORBIDDEN', { detail: `Send ${auth.map((kind) => howToSend[kind]).join(', or ')}` });
  if (device !== undefined && !z.safeParse(DeviceId, device).success) {
    return fail('DEVICE_INVALID', { detail: 'A device id is dev_ and 32 to 128 characters of A-Z a-z 0-9 _ -' });
  }
  if (device !== undefined && auth.includes('device')) return { kind: 'device', keyId: id, site, device };
  if (!auth.includes('publishable')) return fail('DEVICE_INVALID', { detail: 'Send the Privet-Device header' });
  return { kind: 'publishable', keyId: id, site };
}
