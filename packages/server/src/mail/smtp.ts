import { createTransport } from 'nodemailer';
import { checkMessage, MailNotSent, type MailTransport } from './mail-message.js';

export interface SmtpOptions {
  /** `smtp://user:password@mail.example:587`, which goes on under TLS where the server can, or `smtps://…:465`. `?requireTLS=true` insists on it. */
  readonly url: string;
}

/** How long, in milliseconds, a server may take to be reached, to greet, and to answer. */
const patience = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 60_000 };

/** Sends mail by SMTP. */
export function smtpMail({ url }: SmtpOptions): MailTransport {
  const transport = createTransport({ url, ...patience });
  return {
    async send(message) {
      checkMessage(message);
      const { to, from, subject, text, html, headers = {} } = message;
      await transport
        .sendMail({
          // As an object it is one address, whatever stands in it.
          to: { name: '', address: to },
          from,
          subject,
          text,
          html,
          headers: { ...headers },
          disableFileAccess: true,
          disableUrlAccess: true,
        })
        .catch(notSent);
    },
  };
}

/** What goes wrong before a server is asked to take the mail over; a connection that broke may have broken after that. */
const early = new Set(['EDNS', 'ETLS', 'EREQUIRETLS', 'EAUTH', 'ENOAUTH', 'EOAUTH2', 'EENVELOPE', 'ECONFIG', 'EPROXY']);

interface SmtpError extends Error {
  readonly code?: string;
  readonly command?: string;
  readonly responseCode?: number;
  readonly syscall?: string;
}

/** Says what failed by its codes alone: servers repeat addresses in their words. */
function notSent(error: SmtpError): never {
  const { code = 'unknown', command, responseCode, syscall } = error;
  const what = ['SMTP', code, responseCode, command && `at ${command}`].filter(Boolean).join(' ');
  // A refused password is ours to mend; any other 5xx is the server's last word on this mail (RFC 5321 §4.2.1).
  const permanent = responseCode !== undefined && responseCode >= 500 && code !== 'EAUTH';
  if (responseCode !== undefined || early.has(code) || syscall === 'connect') throw new MailNotSent(what, { permanent });
  throw new Error(what);
}
