/** How long a text may be, in characters. */
export const requestTextLimits = { name: 200, details: 10_000, message: 10_000, field: 1_000 } as const;

/** How long an e-mail address may be, in characters. */
export const requestEmailLimit = 320;

/** What a person may send with a request. What it is called is the same in every language, but for plain text. */
export const requestUploadTerms = {
  /** In mebibytes, which people call megabytes. */
  mebibytes: 10,
  kinds: ['PDF', 'JPEG', 'PNG', 'WebP', 'HEIC'],
  /** For `<input type=file accept>`: a help to choose, as the file itself is looked at. */
  accept: '.pdf,.jpg,.jpeg,.png,.webp,.heic,.heif,.txt',
} as const;

/** What each kind of text is made of. The schemas and the form in the browser check by these alike. */
export const requestTextPatterns = {
  /** One line, without control characters or those that turn the direction of what follows (Unicode TR 36 §3.2). */
  line: /^[^\p{Cc}\u{202a}-\u{202e}\u{2066}-\u{2069}]*$/u,
  /** Text of several lines, as people write it. */
  prose: /^(?:[^\p{Cc}\u{202a}-\u{202e}\u{2066}-\u{2069}]|[\n\r\t])*$/u,
  /** An address as mail programs take it; a test compares it with zod's. */
  email: /^(?:[A-Za-z0-9_'+-]+\.)*[A-Za-z0-9_'+-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9-]*\.)+[A-Za-z]{2,}$/,
  /** The code of a mail. */
  code: /^\d{6}$/,
} as const;
