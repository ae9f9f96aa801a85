import type { Policy } from '@privet/types';
import type { PrivetOptions } from '../create-privet.js';
import { mailbox } from '../mail/mailbox.js';
import { UsageError } from './command-error.js';
import type { Settings } from './settings.js';

/** How a server sends mail and webhooks; only what it sends by is loaded. @throws UsageError where nobody is named that mail comes from */
export async function outgoing(settings: Settings, policy: Policy): Promise<Pick<PrivetOptions, 'mail' | 'mailbox' | 'webhooks'>> {
  return { ...(await mailOf(settings, policy)), ...(await webhooksOf(settings)) };
}

async function mailOf({ smtpUrl, mailFrom, production }: Settings, policy: Policy): Promise<Pick<PrivetOptions, 'mail' | 'mailbox'>> {
  const from = mailFrom ?? contactOf(policy);
  if (smtpUrl !== undefined) {
    if (from === undefined)
      throw new UsageError('The policy names no contact e-mail: set PRIVET_MAIL_FROM to the address that mail comes from');
    const { smtpMail } = await import('../mail/smtp.js');
    return { mail: { transport: smtpMail({ url: smtpUrl }), from } };
  }
  if (production) return {};
  const box = mailbox();
  return { mail: { transport: box, from: from ?? 'privet@localhost' }, mailbox: box };
}

/** `"Example, Inc." <privacy@example.com>` */
function contactOf({ controller: { name, contact } }: Policy): string | undefined {
  return contact.email === null ? undefined : `"${name.replaceAll(/["\\\p{Cc}]/gu, '')}" <${contact.email}>`;
}

async function webhooksOf({ webhook }: Settings): Promise<Pick<PrivetOptions, 'webhooks'>> {
  if (!webhook) return {};
  const { url, secret, allowPrivate } = webhook;
  const { nodeWebhooks } = await import('../webhooks/node/node-webhooks.js');
  return { webhooks: { endpoints: [{ url, secret }], send: nodeWebhooks({ allowPrivate }) } };
}
