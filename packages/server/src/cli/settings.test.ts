import { expect, test } from 'vitest';
import { UsageError } from './command-error.js';
import { readSettings } from './settings.js';

test('flags come first, then the environment, then what suits development', () => {
  const env = { PRIVET_PORT: '1', PRIVET_DATABASE: 'env.db', PRIVET_POLICY: '', PRIVET_JURISDICTION_HEADER: 'CF-IPCountry, X-Region' };
  expect(readSettings(['--port', '2'], env)).toMatchObject({
    port: 2,
    database: 'env.db',
    policy: undefined,
    host: '127.0.0.1',
    rateLimit: true,
    jurisdictionHeaders: ['CF-IPCountry', 'X-Region'],
    production: false,
  });
});

const webhook = { PRIVET_WEBHOOK_URL: 'https://hooks.example/privet', PRIVET_WEBHOOK_SECRET: `whsec_${'A'.repeat(32)}` };

const production = { NODE_ENV: 'production', PRIVET_SECRET: 'a secret of thirty-two characters or more' };

test.each<[string, Record<string, string>, string[], RegExp]>([
  ['a port that is none', { PRIVET_PORT: '99999' }, [], /PRIVET_PORT is "99999"; set a whole number from 0 to 65535/],
  ['a flag for a port that is none', {}, ['--port', 'http'], /--port is "http"/],
  ['an unknown flag', {}, ['--prot', '1'], /Unknown option '--prot'/],
  ['a public URL that is none', { PRIVET_PUBLIC_URL: 'shop' }, [], /PRIVET_PUBLIC_URL must be an http or https address/],
  ['a secret key that is too short', { PRIVET_SECRET_KEY: 'sk_1' }, [], /PRIVET_SECRET_KEY must begin with sk_/],
  [
    'a publishable key that is secret',
    { PRIVET_PUBLISHABLE_KEY: `sk_${'0'.repeat(32)}` },
    [],
    /PRIVET_PUBLISHABLE_KEY must begin with pk_/,
  ],
  ['a rate limit that is neither on nor off', { PRIVET_RATE_LIMIT: 'maybe' }, [], /PRIVET_RATE_LIMIT is "maybe"; set on or off/],
  ['a cookie domain that is none', { PRIVET_COOKIE_DOMAIN: 'https://x' }, [], /PRIVET_COOKIE_DOMAIN is "https:\/\/x"; set a domain/],
  ['an SMTP address that is none', { PRIVET_SMTP_URL: 'mail.example.com:587' }, [], /PRIVET_SMTP_URL must be an address such as smtp:/],
  ['a sender that is none', { PRIVET_MAIL_FROM: 'Shop' }, [], /PRIVET_MAIL_FROM is "Shop"; set an address/],
  [
    'a webhook without a secret',
    { PRIVET_WEBHOOK_URL: 'https://hooks.example' },
    [],
    /Set both PRIVET_WEBHOOK_URL and PRIVET_WEBHOOK_SECRET/,
  ],
  ['a webhook over http', { ...webhook, PRIVET_WEBHOOK_URL: 'http://hooks.example' }, [], /must be an https address; http is for/],
  ['a webhook secret that is none', { ...webhook, PRIVET_WEBHOOK_SECRET: 'whsec_short' }, [], /PRIVET_WEBHOOK_SECRET must be whsec_/],
  [
    'a leave that is neither on nor off',
    { PRIVET_WEBHOOK_ALLOW_PRIVATE: 'yes' },
    [],
    /PRIVET_WEBHOOK_ALLOW_PRIVATE is "yes"; set on or off/,
  ],
  ['production without a secret', { ...production, PRIVET_SECRET: '' }, [], /set PRIVET_SECRET to at least 32/],
  ['production without a public URL', production, [], /set PRIVET_PUBLIC_URL/],
])('refuses %s, and says what to set', (_, env, args, message) => {
  const read = () => readSettings(args, env);
  expect(read).toThrow(UsageError);
  expect(read).toThrow(message);
});

test('mail and webhooks are set by the environment', () => {
  const env = { PRIVET_SMTP_URL: 'smtp://mail.example', PRIVET_MAIL_FROM: 'Shop <privacy@shop.example>', ...webhook };
  expect(readSettings([], env)).toMatchObject({
    smtpUrl: 'smtp://mail.example',
    mailFrom: 'Shop <privacy@shop.example>',
    webhook: { url: 'https://hooks.example/privet', secret: `whsec_${'A'.repeat(32)}`, allowPrivate: false },
  });
  expect(readSettings([], {})).toMatchObject({ smtpUrl: undefined, mailFrom: undefined, webhook: undefined });
  const inside = { ...webhook, PRIVET_WEBHOOK_URL: 'http://10.0.0.1', PRIVET_WEBHOOK_ALLOW_PRIVATE: 'on' };
  expect(readSettings([], inside).webhook?.allowPrivate).toBe(true);
});
