import type { OnBehalf, RequestMessage, RequestView } from '@privet/types';
import type { SubjectKey } from '../vault/vault.js';
import type { StoredRequest } from './requests.store.js';

/** All of a request that says who the person is, or that somebody wrote. It is kept encrypted by the person's key. */
export interface PersonalPart {
  readonly email?: string | undefined;
  /** The company's own id of the person, where a backend named it. */
  readonly user?: string | undefined;
  readonly name?: string | undefined;
  readonly details?: string | undefined;
  readonly fields?: Readonly<Record<string, string>> | undefined;
  readonly onBehalf?: OnBehalf | undefined;
  readonly messages: readonly RequestMessage[];
  readonly corrections: RequestView['corrections'];
  /** What the uploads are called, by their ids. */
  readonly uploadNames: Readonly<Record<string, string>>;
  /** Why it was extended. */
  readonly extension?: string | undefined;
  readonly denial?: { readonly ground: string; readonly citation: string | null } | undefined;
}

export const nothingPersonal: PersonalPart = { messages: [], corrections: [], uploadNames: {} };

const contextOf = (id: string) => `request ${id}`;

export const sealPersonal = (key: SubjectKey, id: string, personal: PersonalPart): string => key.seal(personal, contextOf(id));

/** What was sealed of a request; nothing where the person was erased since. */
export const openPersonal = (key: SubjectKey | undefined, { id, sealed }: Pick<StoredRequest, 'id' | 'sealed'>): PersonalPart =>
  key?.open<PersonalPart>(sealed, contextOf(id)) ?? nothingPersonal;

/** What one request says beside another of the same person and type, which takes it in. */
export function joinedPersonal(kept: PersonalPart, joining: PersonalPart): PersonalPart {
  const details = [kept.details, joining.details].filter(Boolean).join('\n\n');
  return {
    ...kept,
    name: kept.name ?? joining.name,
    email: kept.email ?? joining.email,
    onBehalf: kept.onBehalf ?? joining.onBehalf,
    ...(details !== '' && { details }),
    ...((kept.fields ?? joining.fields) && { fields: { ...joining.fields, ...kept.fields } }),
    messages: [...kept.messages, ...joining.messages].toSorted((one, other) => (one.at < other.at ? -1 : 1)),
    corrections: [...kept.corrections, ...joining.corrections],
    uploadNames: { ...joining.uploadNames, ...kept.uploadNames },
  };
}
