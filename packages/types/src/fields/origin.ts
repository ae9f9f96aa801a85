import * as z from 'zod/mini';
import type { Schema } from '../contract/endpoint.js';

/** An exact web origin (RFC 6454): scheme, host and port, nothing behind it. */
export const Origin: Schema<string> = z
  .string()
  .check(z.refine(isOrigin, 'Write one origin alone, without a wildcard, such as https://shop.example or http://localhost:3000'));

function isOrigin(value: string): boolean {
  return !value.includes('*') && isWeb(value) && new URL(value).origin === value;
}

/** An exact origin that only https can speak for; http for a computer's own pages, such as http://localhost:3000. */
export const SiteOrigin: Schema<string> = z.string().check(
  z.check(({ value, issues }) => {
    const message = faultOf(value);
    if (message) issues.push({ code: 'custom', message, input: value });
  }),
);

const isWeb = (value: string) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);

function faultOf(value: string): string | undefined {
  if (value === 'null') return 'null is every sandboxed page and file; serve the page from an address of its own, and write that origin';
  if (value.includes('*')) return 'A wildcard would let in pages that nobody looked at; write each origin, such as https://shop.example';
  if (!isWeb(value)) return 'Write an origin with its scheme, such as https://shop.example';
  const { origin, protocol, hostname } = new URL(value);
  if (origin !== value) return `An origin is scheme, host and port, and nothing behind it; write ${origin}`;
  if (protocol === 'http:' && !isLoopback(hostname)) return `Over http anybody on the way can change the page; write https://${hostname}`;
  return undefined;
}

const isLoopback = (host: string) => /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/.test(host);
