/** A paragraph, or something that stands between paragraphs. Texts are plain: what people wrote never becomes markup. */
export type LetterPart =
  | string
  | { readonly heading: string }
  /** To be typed somewhere: large, in digits that are told apart. */
  | { readonly code: string }
  /** An address to follow, and the words for it. */
  | { readonly link: string; readonly text: string }
  /** What is less important than the rest. */
  | { readonly small: string };

/** What a mail says, before it looks like one. */
export interface Letter {
  readonly to: string;
  /** BCP 47. */
  readonly language: string;
  readonly subject: string;
  readonly parts: readonly LetterPart[];
  readonly headers?: Readonly<Record<string, string>>;
}
