import { sha256 } from '@noble/hashes/sha2.js';
import canonicalize from 'canonicalize';
import { base64url } from '../fields/base64url.js';
import type { Policy } from './policy.definition.js';
import { isRecord } from './policy.walk.js';

/**
 * The policy as the bytes that its hash is of: RFC 8785. What is absent (null, false, an empty list or object) is left out, so that a field
 * which a later release adds, absent by default, changes no hash; every other default is written out, so that the hash binds it.
 * `definePolicy(JSON.parse(canonicalPolicy(policy)))` is the same policy.
 */
export function canonicalPolicy(policy: Policy): string {
  return canonicalize(withoutAbsent(policy)) ?? '';
}

function withoutAbsent(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutAbsent);
  if (!isRecord(value)) return value;
  const fields = Object.entries(value).map(([key, field]) => [key, withoutAbsent(field)] as const);
  return Object.fromEntries(fields.filter(([, field]) => !isAbsent(field)));
}

function isAbsent(value: unknown): boolean {
  return value === null || value === undefined || value === false || (typeof value === 'object' && Object.keys(value).length === 0);
}

const hashes = new WeakMap<Policy, string>();

/** `sha256-` and the base64url SHA-256 of the canonical form. A policy is frozen, so it is hashed once. */
export function policyHash(policy: Policy): string {
  const known = hashes.get(policy);
  if (known !== undefined) return known;
  const hash = `sha256-${base64url(sha256(new TextEncoder().encode(canonicalPolicy(policy))))}`;
  hashes.set(policy, hash);
  return hash;
}
