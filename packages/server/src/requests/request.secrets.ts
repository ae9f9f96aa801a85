import { base64url } from '@privet/types';
import { randomBytes } from '../http/random-bytes.js';
import { sha256Text } from '../http/hashing.js';
import { sameText } from '../http/same-text.js';
import type { MailedSecrets, StoredRequest } from './requests.store.js';

const minutes = 60_000;
/** How long a code holds. */
export const codeMinutes = 10;
/** How many wrong codes are borne. */
const codeTries = 5;
/** How long the link of a mail holds. */
export const linkDays = 7;
/** How many wrong codes are borne for a person's requests, all together, in a day. */
export const guessesADay = 10;
export const day = 24 * 60 * minutes;

/** What a mail shows, once. */
export interface NewSecrets {
  /** Six digits. */
  readonly code: string;
  /** 128 bits in base64url. */
  readonly link: string;
  readonly mailed: MailedSecrets;
}

/** Hashes a code so that whoever reads the database cannot try the million of them: with the server's own key. */
type CodeHash = (text: string) => string;

export function newSecrets(id: string, now: number, hash: CodeHash): NewSecrets {
  const code = randomCode();
  const link = base64url(randomBytes(16));
  return {
    code,
    link,
    mailed: {
      codeHash: hashOfCode(id, code, hash),
      codeExpiresAt: now + codeMinutes * minutes,
      triesLeft: codeTries,
      links: [{ hash: sha256Text(link), expiresAt: now + linkDays * day }],
    },
  };
}

const hashOfCode = (id: string, code: string, hash: CodeHash) => hash(`code:${id}:${code}`);

/** Every code is as likely as any other: what would make some likelier is thrown again. */
function randomCode(): string {
  const limit = Math.floor(2 ** 32 / 1_000_000) * 1_000_000;
  for (;;) {
    const number = new DataView(randomBytes(4).buffer).getUint32(0);
    if (number < limit) return String(number % 1_000_000).padStart(6, '0');
  }
}

/** What was shown of a mail. */
export type Shown = { readonly code: string } | { readonly token: string };

/** Whether it is what the newest mail holds. The hashes are compared, so that the time tells nothing of the secrets. */
export function isShown({ id, mailed }: Pick<StoredRequest, 'id' | 'mailed'>, shown: Shown, now: number, hash: CodeHash): boolean {
  if (!mailed) return false;
  if ('token' in shown) {
    const shownHash = sha256Text(shown.token);
    return mailed.links.some((link) => now < link.expiresAt && sameText(shownHash, link.hash));
  }
  if (mailed.codeHash === null || mailed.triesLeft === 0 || now >= mailed.codeExpiresAt) return false;
  return sameText(hashOfCode(id, shown.code, hash), mailed.codeHash);
}

/** How many links hold at once. */
const linksKept = 5;

/** The secrets of a mail with news, beside the links of the mails before it: whoever opens an older one is not turned away. */
export function besideEarlier({ links, ...mailed }: MailedSecrets, earlier: MailedSecrets | null, now: number): MailedSecrets {
  const holding = (earlier?.links ?? []).filter(({ expiresAt }) => now < expiresAt);
  return { ...mailed, links: [...holding, ...links].slice(-linksKept) };
}

/** After a code was used it is spent; a link holds until it expires or another mail replaces it. */
export function spent(mailed: MailedSecrets, shown: Shown): MailedSecrets {
  return 'code' in shown ? { ...mailed, codeHash: null } : mailed;
}

export const oneTryLess = (mailed: MailedSecrets): MailedSecrets => ({ ...mailed, triesLeft: Math.max(0, mailed.triesLeft - 1) });
