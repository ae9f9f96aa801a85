import { lookup } from 'node:dns/promises';
import { request as requestHttp, type RequestOptions } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { SendWebhook } from '../webhook.js';
import { isPublicAddress } from './public-address.js';

export interface NodeWebhooksOptions {
  /** Whether messages may go to private, loopback and other addresses that are not of the open internet, and over http. @default false */
  readonly allowPrivate?: boolean;
  /** Asks the DNS. @default that of the system */
  readonly resolve?: (hostname: string) => Promise<readonly Address[]>;
}

interface Address {
  readonly address: string;
  readonly family: number;
}

/** How long an endpoint may take to answer, in milliseconds. */
const patience = 15_000;

/**
 * Sends webhooks from Node. Where it connects to is what was checked: the name is resolved once, and a name that leads into a private network
 * is refused, whatever it led to before.
 */
export function nodeWebhooks({ allowPrivate = false, resolve = resolveAll }: NodeWebhooksOptions = {}): SendWebhook {
  return async ({ url, headers, body }) => {
    const address = new URL(url);
    const { protocol, hostname } = address;
    if (protocol !== 'https:' && !(allowPrivate && protocol === 'http:')) throw new Error('A webhook’s address begins with https://');
    const addresses = await addressesOf(hostname.replace(/^\[|\]$/g, ''), resolve);
    if (!allowPrivate && !addresses.every((found) => isPublicAddress(found.address)))
      throw new Error('The webhook’s address is in a private network; PRIVET_WEBHOOK_ALLOW_PRIVATE=on would allow it');
    const status = await post(address, { headers: { ...headers, 'User-Agent': 'Privet' }, lookup: answerWith(addresses) }, body);
    return { status };
  };
}

/** A host that is an address is never looked up. */
async function addressesOf(host: string, resolve: (hostname: string) => Promise<readonly Address[]>): Promise<readonly Address[]> {
  if (isIP(host) > 0) return [{ address: host, family: isIP(host) }];
  const addresses = await resolve(host);
  if (addresses.length === 0) throw new Error('The name of the webhook’s address is not known');
  return addresses;
}

const answerWith =
  (addresses: readonly Address[]): LookupFunction =>
  (_, { all }, callback) => {
    const [first] = addresses;
    if (all) callback(null, [...addresses]);
    else callback(null, first?.address ?? '', first?.family);
  };

const resolveAll = (hostname: string) => lookup(hostname, { all: true });

/** Nothing of the answer but its status is looked at; a connection is used once, so that each is to an address that was checked for it. */
function post(url: URL, options: RequestOptions, body: string): Promise<number> {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const sent = request(url, { ...options, method: 'POST', agent: false, signal: AbortSignal.timeout(patience) }, (response) => {
      resolve(response.statusCode ?? 0);
      response.destroy();
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
