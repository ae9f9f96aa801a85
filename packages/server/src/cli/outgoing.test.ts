import { expect, test } from 'vitest';
import { smallPolicy } from '../audit/small-policy.suite.js';
import { UsageError } from './command-error.js';
import { outgoing } from './outgoing.js';
import { readSettings } from './settings.js';

const inProduction = {
  NODE_ENV: 'production',
  PRIVET_SECRET: 'a secret of thirty-two characters or more',
  PRIVET_PUBLIC_URL: 'https://privacy.example',
};
const smtp = { PRIVET_SMTP_URL: 'smtp://mail.example' };
const outgoingOf = (env: Record<string, string>, policy = smallPolicy) => outgoing(readSettings([], env), policy);
const nameless = { ...smallPolicy, controller: { ...smallPolicy.controller, contact: { ...smallPolicy.controller.contact, email: null } } };

test('without SMTP, development has a mailbox and production sends nothing', async () => {
  const { mail, mailbox } = await outgoingOf({});
  await mail?.transport.send({ to: 'ada@example.com', from: mail.from, subject: 'Hello', text: '', html: '' });
  expect(mailbox?.mails()).toMatchObject([{ to: 'ada@example.com', from: '"Example GmbH" <privacy@example.com>', subject: 'Hello' }]);
  expect(await outgoingOf(inProduction)).toEqual({});
});

test('with SMTP, mail comes from who is set, or from the policy’s contact', async () => {
  const { mail, mailbox } = await outgoingOf({ ...inProduction, ...smtp });
  expect([mail?.from, mailbox]).toEqual(['"Example GmbH" <privacy@example.com>', undefined]);
  const set = await outgoingOf({ ...smtp, PRIVET_MAIL_FROM: 'Shop <privacy@shop.example>' }, nameless);
  expect(set.mail?.from).toBe('Shop <privacy@shop.example>');
  await expect(outgoingOf(smtp, nameless)).rejects.toThrow(UsageError);
  await expect(outgoingOf(smtp, nameless)).rejects.toThrow(/set PRIVET_MAIL_FROM/);
});

test('webhooks go to who is set', async () => {
  const [url, secret] = ['https://127.0.0.1/hook', `whsec_${'A'.repeat(32)}`];
  const { webhooks } = await outgoingOf({ PRIVET_WEBHOOK_URL: url, PRIVET_WEBHOOK_SECRET: secret });
  expect(webhooks?.endpoints).toEqual([{ url, secret }]);
  await expect(webhooks?.send({ url, headers: {}, body: '' })).rejects.toThrow(/private network/);
});
