/** What the software says about answering requests from the company's own data, in one language. `{…}` is filled in. */
export interface FulfilmentTexts {
  /** What Privet's own records are called. */
  readonly own: { readonly name: string; readonly kept: string };
  /** The mail to the team when a source cannot go on alone: `{reference}`, `{type}`, `{source}`, `{date}`. */
  readonly task: { readonly subject: string; readonly text: string };
}
