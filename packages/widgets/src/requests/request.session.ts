import type { SubmittedRequest } from '@privet/types';

/** What opens a request in this tab. */
export interface RequestSession {
  readonly id: string;
  /** `st_…` */
  readonly token: string;
  readonly expiresAt: string;
}

const sessionKey = 'privet.request';
const draftKey = 'privet.request-draft';
const filedKey = 'privet.request-filed';

// The session's storage belongs to one tab and ends with it. Where it is not allowed a reload forgets, and nothing else.
function write(key: string, value: unknown): void {
  try {
    if (value === undefined) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(value));
  } catch {
    // It is full, or refused.
  }
}

function read(key: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

/** Keeps a session for a reload of the page; without one, forgets it. */
export const keepSession = (session?: RequestSession): void => write(sessionKey, session);

export function keptSession(): RequestSession | undefined {
  const session = read(sessionKey) as Partial<RequestSession> | null;
  return session?.id && session.token && Date.parse(session.expiresAt ?? '') > Date.now() ? (session as RequestSession) : undefined;
}

/** Keeps what was typed for a reload; without anything, forgets it. */
export const keepDraft = (draft?: object): void => write(draftKey, draft);

export const keptDraft = (): unknown => read(draftKey);

/** A request that the form has sent. It names nobody: neither an address nor a code is in it. */
export interface FiledRequest extends Pick<SubmittedRequest, 'id' | 'type' | 'dueAt'> {
  /** It is confirmed, or nobody has to. */
  readonly confirmed: boolean;
  /** The mail went to somebody else. */
  readonly forOther: boolean;
}

/** Keeps what was sent for a reload; without it, forgets it. */
export const keepFiled = (filed?: FiledRequest): void => write(filedKey, filed);

export function keptFiled(): FiledRequest | undefined {
  const { id, type, dueAt, confirmed, forOther } = (read(filedKey) ?? {}) as Partial<FiledRequest>;
  const isFiled = /^req_\w{1,64}$/.test(id ?? '') && typeof type === 'string' && !Number.isNaN(Date.parse(dueAt ?? ''));
  return isFiled ? ({ id, type, dueAt, confirmed: confirmed === true, forOther: forOther === true } as FiledRequest) : undefined;
}

/** The request and the token of a mail's link: `#req_….<token>`. */
export interface RequestLink {
  readonly id: string;
  readonly token: string;
}

/** Takes the link out of the page's address, so that it stays in no history and no bookmark. */
export function takeLink(): RequestLink | undefined {
  const [, id, token] = /^#(req_\w{1,64})\.([\w.-]{16,200})$/.exec(location.hash) ?? [];
  if (!id || !token) return undefined;
  history.replaceState(history.state, '', location.pathname + location.search);
  return { id, token };
}
