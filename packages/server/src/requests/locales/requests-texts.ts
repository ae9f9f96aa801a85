/**
 * What the software itself writes to a person about a request, in one language. `{…}` is filled in: a text holds what the English one does.
 * What each kind of request is called stands with the pages, so that both say the same.
 */
export interface RequestTexts {
  /** The ground of a denial; `{count}` is a number, mostly 2. */
  readonly tooMany: string;
  /** After a denial. */
  readonly appeal: string;
  /** `{authority}`, `{url}`. */
  readonly complain: string;
  /** Where no authority is known by name. */
  readonly complainHere: string;
  /** To who may live in the United States. */
  readonly complainState: string;
  /** Where the law knows it (GDPR Art. 79). */
  readonly court: string;
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
  /** `{reference}`. */
  readonly reference: string;
  /** Before the code, which stands alone below. */
  readonly codeIs: string;
  /** `{minutes}`, `{days}`: numbers from 5 to 10, which is what the words beside them are made for. */
  readonly lifetimes: string;
  /** `{date}`. */
  readonly due: string;
}
