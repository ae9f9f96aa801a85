import type { AnySubject } from '@privet/types';

/** The kind of an identifier and its keyed hash: all that is kept of it. */
export type SubjectOf = (person: AnySubject) => string;

export function subjectHasher(hash: (identifier: string) => string): SubjectOf {
  return ({ device, user, email }) => {
    if (device !== undefined) return `device:${hash(`device:${device}`)}`;
    return user === undefined ? `email:${hash(`email:${normalEmail(email ?? '')}`)}` : `user:${hash(`user:${user}`)}`;
  };
}

/** Case does not tell mailboxes apart in practice, and domains are compared in their ASCII form (RFC 5890). */
function normalEmail(email: string): string {
  const at = email.lastIndexOf('@');
  const domain = email.slice(at + 1);
  const host = URL.canParse(`http://${domain}`) ? new URL(`http://${domain}`).hostname : domain;
  return `${email.slice(0, at).normalize('NFC').toLowerCase()}@${host.toLowerCase()}`;
}
