import { UsageError } from './command-error.js';
import { readFlags } from './flags.js';
import { readOutgoing, type OutgoingSettings } from './outgoing-settings.js';

/** What `privet serve` runs with: flags first, then the environment, then what suits development. */
export interface Settings extends OutgoingSettings {
  readonly policy: string | undefined;
  readonly database: string;
  /** A folder, or `s3://bucket/prefix`, for files that are sent; beside the database where it is not named. */
  readonly blobs: string | undefined;
  /** A file that exports the company's sources. */
  readonly sources: string | undefined;
  readonly host: string;
  readonly port: number;
  /** A folder of pages that is served on the same origin. */
  readonly site: string | undefined;
  readonly publicUrl: string | undefined;
  readonly secret: string | undefined;
  readonly secretKey: string | undefined;
  readonly publishableKey: string | undefined;
  readonly rateLimit: boolean;
  readonly jurisdictionHeaders: readonly string[];
  readonly cookieDomain: string | undefined;
  readonly trustProxy: number;
  readonly production: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

const flags = {
  policy: { type: 'string' },
  database: { type: 'string' },
  port: { type: 'string' },
  site: { type: 'string' },
  sources: { type: 'string' },
} as const;

/** @throws UsageError naming the flag or variable, and what to set */
export function readSettings(args: string[], env: Environment): Settings {
  const { values } = readFlags({ args, options: flags });
  const settings: Settings = {
    policy: values.policy ?? set(env['PRIVET_POLICY']),
    database: values.database ?? set(env['PRIVET_DATABASE']) ?? '.privet/privet.db',
    blobs: blobs(set(env['PRIVET_BLOBS'])),
    sources: values.sources ?? set(env['PRIVET_SOURCES']),
    host: set(env['PRIVET_HOST']) ?? '127.0.0.1',
    port: wholeNumber(values.port === undefined ? 'PRIVET_PORT' : '--port', values.port ?? set(env['PRIVET_PORT']) ?? '4400', 65_535),
    site: values.site,
    publicUrl: publicUrl(set(env['PRIVET_PUBLIC_URL'])),
    secret: set(env['PRIVET_SECRET']),
    secretKey: key('PRIVET_SECRET_KEY', 'sk_', set(env['PRIVET_SECRET_KEY'])),
    publishableKey: key('PRIVET_PUBLISHABLE_KEY', 'pk_', set(env['PRIVET_PUBLISHABLE_KEY'])),
    rateLimit: oneOf('PRIVET_RATE_LIMIT', set(env['PRIVET_RATE_LIMIT']) ?? 'on', ['on', 'off']) === 'on',
    jurisdictionHeaders: (env['PRIVET_JURISDICTION_HEADER'] ?? '').split(/[\s,]+/).filter(Boolean),
    cookieDomain: cookieDomain(set(env['PRIVET_COOKIE_DOMAIN'])),
    trustProxy: wholeNumber('PRIVET_TRUST_PROXY', set(env['PRIVET_TRUST_PROXY']) ?? '0', 100),
    ...readOutgoing((name) => set(env[name])),
    production: env['NODE_ENV'] === 'production',
  };
  if (settings.production) refuseDevelopment(settings);
  return settings;
}

/** An empty variable is no variable. */
const set = (value: string | undefined) => (value === '' ? undefined : value);

function wholeNumber(name: string, value: string, max: number): number {
  const number = Number(value);
  if (!/^\d+$/.test(value) || number > max) throw new UsageError(`${name} is "${value}"; set a whole number from 0 to ${max}`);
  return number;
}

function oneOf(name: string, value: string, allowed: readonly string[]): string {
  if (!allowed.includes(value)) throw new UsageError(`${name} is "${value}"; set ${allowed.join(' or ')}`);
  return value;
}

function key(name: string, prefix: string, value: string | undefined): string | undefined {
  if (value === undefined || (value.startsWith(prefix) && value.length >= prefix.length + 16)) return value;
  throw new UsageError(`${name} must begin with ${prefix} and go on with at least 16 random characters`);
}

function publicUrl(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol))
    throw new UsageError('PRIVET_PUBLIC_URL must be an http or https address');
  return value.replace(/\/$/, '');
}

function blobs(value: string | undefined): string | undefined {
  if (value === undefined || !/^[\w+.-]+:\/\//.test(value) || /^s3:\/\/[a-z\d][a-z\d.-]+(?:\/|$)/.test(value)) return value;
  throw new UsageError(`PRIVET_BLOBS is "${value}"; set a folder, or s3://bucket/prefix`);
}

function cookieDomain(value: string | undefined): string | undefined {
  if (value === undefined || /^[a-z\d-]+(\.[a-z\d-]+)+$/i.test(value)) return value;
  throw new UsageError(`PRIVET_COOKIE_DOMAIN is "${value}"; set a domain such as example.com`);
}

function refuseDevelopment({ secret, publicUrl: url }: Settings): void {
  if (secret === undefined) throw new UsageError('NODE_ENV is production: set PRIVET_SECRET to at least 32 random characters, and keep it');
  if (url === undefined)
    throw new UsageError('NODE_ENV is production: set PRIVET_PUBLIC_URL to the address that people reach this server at');
}
