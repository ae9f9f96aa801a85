/** A mail as it goes out. Header values hold no line break. */
export interface MailMessage {
  /** One address, without a name. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface SentMessage extends MailMessage {
  /** `Shop <privacy@shop.example>`, or an address alone. */
  readonly from: string;
}

/** Where mail goes: `smtpMail` of `@privet/server/smtp`, a mailbox in development, or a function of yours. */
export interface MailTransport {
  /** Resolves when the next server has taken the mail over. @throws MailNotSent where it surely has not; anything else where that is unknown */
  send(message: SentMessage): Promise<void>;
}

/** A mail that was surely not sent. Its message names no address. */
export class MailNotSent extends Error {
  override readonly name = 'MailNotSent';
  /** Whether another attempt would meet the same. */
  readonly permanent: boolean;
  constructor(message: string, { permanent }: { readonly permanent: boolean }) {
    super(message);
    this.permanent = permanent;
  }
}

// One address and nothing that a mail server could take for a second one, for a name or for a comment.
const address = /^[^\s@<>()[\]\\,;:"\p{Cc}\p{Cf}]+@[^\s@<>()[\]\\,;:"\p{Cc}\p{Cf}]+$/u;
const headerName = /^[A-Za-z][A-Za-z0-9-]*$/;
const lineBreak = /[\p{Cc}\u2028\u2029]/u;

/** Refuses what would become more headers, or more recipients, than it says. @throws MailNotSent for good */
export function checkMessage({ to, from, subject, headers = {} }: SentMessage): void {
  const refuse = (why: string): never => {
    throw new MailNotSent(why, { permanent: true });
  };
  if (to.length > 320 || !address.test(to)) refuse('The address is none that a mail can go to');
  for (const [name, value] of [['From', from], ['Subject', subject], ...Object.entries(headers)] as const) {
    if (!headerName.test(name)) refuse('The name of a header is none');
    if (lineBreak.test(value)) refuse(`The header ${name} holds a line break or another control character`);
  }
}
