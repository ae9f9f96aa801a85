import type { MailTransport } from './mail-message.js';

export interface ReceivedMail {
  readonly to: string;
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** By their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** RFC 3339. */
  readonly sentAt: string;
}

/** Takes mail for development: it is shown instead of sent, and forgotten with the process. */
export interface Mailbox extends MailTransport {
  /** The newest first. */
  mails(): readonly ReceivedMail[];
}

interface MailboxOptions {
  /** Milliseconds since 1970. @default Date.now */
  readonly now?: () => number;
  /** How many are kept. @default 200 */
  readonly capacity?: number;
}

export function mailbox({ now = Date.now, capacity = 200 }: MailboxOptions = {}): Mailbox {
  let mails: readonly ReceivedMail[] = [];
  return {
    async send({ to, from, subject, text, html, headers = {} }) {
      const lowerCase = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
      mails = [{ to, from, subject, text, html, headers: lowerCase, sentAt: new Date(now()).toISOString() }, ...mails].slice(0, capacity);
    },
    mails: () => mails,
  };
}
