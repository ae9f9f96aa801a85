import { sha256 } from '@noble/hashes/sha2.js';
import canonicalize from 'canonicalize';
import { base64url } from '../fields/base64url.js';
import type { Policy } from './policy.definition.js';
import { lookUpLocale } from './policy.locales.js';
import { policyView } from './policy.view.js';
import type { PurposeView } from './policy.view.schemas.js';

/** A purpose, as a banner and a preference center show it. */
export interface ShownPurpose {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly consequence: string | null;
  readonly legalBasis: string;
  readonly retention: string | null;
  /** What they are called. */
  readonly categories: readonly string[];
  readonly recipients: readonly string[];
  readonly trackers: readonly Pick<PurposeView['trackers'][number], 'name' | 'provider' | 'lifetime' | 'description'>[];
}

/** The policy's texts that a banner and a preference center show. The words on their buttons are the widgets' own, named by their version. */
export interface ShownTexts {
  readonly locale: string;
  readonly controller: { readonly name: string; readonly privacyUrl: string };
  readonly banner: { readonly title: string; readonly body: string };
  readonly purposes: readonly ShownPurpose[];
}

/**
 * What somebody could read when they chose, from the version that a record names (GDPR Art. 7(1): the controller can demonstrate that
 * consent was informed).
 *
 * @param locale BCP 47; the nearest that the policy has is taken, as the views take it
 */
export function shownTexts(policy: Policy, locale?: string): ShownTexts {
  const view = policyView(policy, { locale: lookUpLocale(locale, policy) });
  const { name, privacyUrl } = view.controller;
  const names = (list: readonly { id: string; name: string }[], ids: readonly string[]) =>
    ids.map((id) => list.find((entry) => entry.id === id)?.name ?? id);
  return {
    locale: view.locale,
    controller: { name, privacyUrl },
    banner: view.texts.banner,
    purposes: view.purposes.map((purpose) => ({
      id: purpose.id,
      name: purpose.name,
      description: purpose.description,
      consequence: purpose.consequence,
      legalBasis: purpose.legalBasis,
      retention: purpose.retention.description,
      categories: names(view.categories, purpose.categories),
      recipients: names(view.recipients, purpose.recipients),
      trackers: purpose.trackers.map((tracker) => ({
        name: tracker.name,
        provider: tracker.provider,
        lifetime: tracker.lifetime,
        description: tracker.description,
      })),
    })),
  };
}

/** `sha256-` and the base64url SHA-256 of the texts' canonical form (RFC 8785). */
export function textsHash(texts: ShownTexts): string {
  return `sha256-${base64url(sha256(new TextEncoder().encode(canonicalize(texts) ?? '')))}`;
}
