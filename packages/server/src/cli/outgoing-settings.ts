import { webhookKey } from '../webhooks/webhook.js';
import { UsageError } from './command-error.js';

/** What the server sends by itself, and where. */
export interface OutgoingSettings {
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string | undefined;
  /** Where mails about requests lead, and who is reminded of them. */
  readonly requests: { readonly statusUrl?: string; readonly teamEmail?: string };
  readonly webhook: { readonly url: string; readonly secret: string; readonly allowPrivate: boolean } | undefined;
}

/** @param set A variable's value; undefined where it is not set or empty. @throws UsageError naming the variable, and what to set */
export function readOutgoing(set: (name: string) => string | undefined): OutgoingSettings {
  return {
    smtpUrl: smtpUrl(set('PRIVET_SMTP_URL')),
    mailFrom: mailFrom(set('PRIVET_MAIL_FROM')),
    requests: requests(set('PRIVET_REQUEST_STATUS_URL'), set('PRIVET_TEAM_EMAIL')),
    webhook: webhook(set),
  };
}

// The address is not repeated: it may hold a password.
function smtpUrl(value: string | undefined): string | undefined {
  if (value === undefined || (URL.canParse(value) && /^smtps?:$/.test(new URL(value).protocol) && new URL(value).hostname !== ''))
    return value;
  throw new UsageError('PRIVET_SMTP_URL must be an address such as smtp://user:password@mail.example.com:587 or smtps://…:465');
}

function mailFrom(value: string | undefined): string | undefined {
  if (value === undefined || /^(?:[^<>\p{Cc}]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/u.test(value)) return value;
  throw new UsageError(`PRIVET_MAIL_FROM is "${value}"; set an address such as privacy@example.com or Example <privacy@example.com>`);
}

function requests(statusUrl: string | undefined, teamEmail: string | undefined): OutgoingSettings['requests'] {
  if (statusUrl !== undefined && !(URL.canParse(statusUrl) && /^https?:$/.test(new URL(statusUrl).protocol)))
    throw new UsageError('PRIVET_REQUEST_STATUS_URL must be the http or https address of the page that <privet-request-status> stands on');
  if (teamEmail !== undefined && !/^[^\s<>@]+@[^\s<>@]+$/.test(teamEmail))
    throw new UsageError(`PRIVET_TEAM_EMAIL is "${teamEmail}"; set an address such as privacy@example.com`);
  return { ...(statusUrl !== undefined && { statusUrl }), ...(teamEmail !== undefined && { teamEmail }) };
}

function webhook(set: (name: string) => string | undefined): OutgoingSettings['webhook'] {
  const [url, secret, allow = 'off'] = ['PRIVET_WEBHOOK_URL', 'PRIVET_WEBHOOK_SECRET', 'PRIVET_WEBHOOK_ALLOW_PRIVATE'].map(set);
  if (allow !== 'on' && allow !== 'off') throw new UsageError(`PRIVET_WEBHOOK_ALLOW_PRIVATE is "${allow}"; set on or off`);
  if (url === undefined && secret === undefined) return undefined;
  if (url === undefined || secret === undefined) throw new UsageError('Set both PRIVET_WEBHOOK_URL and PRIVET_WEBHOOK_SECRET, or neither');
  const protocols = allow === 'on' ? /^https?:$/ : /^https:$/;
  if (!URL.canParse(url) || !protocols.test(new URL(url).protocol))
    throw new UsageError('PRIVET_WEBHOOK_URL must be an https address; http is for PRIVET_WEBHOOK_ALLOW_PRIVATE=on');
  try {
    webhookKey(secret);
  } catch {
    throw new UsageError('PRIVET_WEBHOOK_SECRET must be whsec_ and 24 to 64 random bytes in base64');
  }
  return { url, secret, allowPrivate: allow === 'on' };
}
