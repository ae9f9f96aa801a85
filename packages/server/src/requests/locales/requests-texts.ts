import type { RightId } from '@privet/types';

/** What the software itself writes to a person about a request. `{…}` is filled in. */
export interface RequestTexts {
  /** What each kind of request is called, where the policy does not say. */
  readonly types: Readonly<Record<RightId, string>>;
  /** The ground of a denial; `{count}` is a number. */
  readonly tooMany: string;
  /** After a denial. */
  readonly appeal: string;
  /** `{authority}`, `{url}`. */
  readonly complain: string;
  readonly complainHere: string;
  /** The mail with a code, for a request that nobody has confirmed yet. `{company}`, `{type}`. */
  readonly code: { readonly subject: string; readonly introduction: string; readonly ignore: string };
  /** The mail that says that there is something new, and nothing of what. `{company}`, `{type}`. */
  readonly news: { readonly subject: string; readonly introduction: string };
  /** The mail to the team: `{reference}`, `{type}`, `{share}` of the time in per cent, `{date}`. */
  readonly reminder: { readonly subject: string; readonly overdue: string; readonly text: string };
  /** `{type}`: which of several a part of the mail is about. */
  readonly about: string;
  readonly open: string;
  /** Where there is no script: `{url}`. */
  readonly orCode: string;
  readonly reference: string;
  readonly codeIs: string;
  /** `{minutes}`, `{days}`. */
  readonly lifetimes: string;
  readonly due: string;
}
