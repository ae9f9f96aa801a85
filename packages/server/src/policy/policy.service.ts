import {
  bannerPolicy,
  canonicalPolicy,
  consentTerms,
  definePolicy,
  policyHash,
  policyView,
  type BannerPolicy,
  type ConsentTerms,
  type GetPolicy,
  type Policy,
  type PolicyInput,
  type PolicyView,
} from '@privet/types';
import { cacheable } from '../http/respond.js';
import { policyEntry } from './plan-policy.js';
import type { PolicyStore } from './policy.store.js';

export interface PolicyService {
  readonly policy: Policy;
  readonly hash: string;
  /** The policy as one visitor sees it. Shared caches may keep it only where the address alone tells what it says. */
  view(input: GetPolicy, shared: boolean): PolicyView | BannerPolicy;
  /** What the rules of consent need, for one place. */
  terms(jurisdiction: string | undefined): ConsentTerms;
  /** A version that was ever in force. @throws when there was none of that name */
  version(version: string): Promise<Policy>;
  /** Keeps the version that is in force. @throws when another text was kept under that version */
  register(now: number): Promise<void>;
}

/** A view may be kept for five minutes, and shown for a day longer while a new one is fetched. */
const freshness = 'max-age=300, stale-while-revalidate=86400';

export function policyService(policy: Policy, store: PolicyStore): PolicyService {
  const hash = policyHash(policy);
  const views = remembered(({ shared, ...input }: GetPolicy & { shared: boolean }) => {
    const answer = input.view === 'banner' ? bannerPolicy(policy, input) : policyView(policy, input);
    return cacheable(answer, `${shared ? 'public' : 'private'}, ${freshness}`);
  });
  const terms = remembered((jurisdiction: string | undefined) => consentTerms(policy, jurisdiction));
  return {
    policy,
    hash,
    view: ({ locale, jurisdiction, view }, shared) =>
      views({
        ...(locale !== undefined && { locale }),
        ...(jurisdiction !== undefined && { jurisdiction }),
        ...(view && { view }),
        shared,
      }),
    terms,
    async version(version) {
      if (version === policy.version) return policy;
      const kept = await store.find(version);
      if (!kept) throw new Error(`The policy version ${version} is not kept`);
      return definePolicy(JSON.parse(kept.document) as PolicyInput);
    },
    async register(now) {
      const result = await store.append(
        policyEntry({ version: policy.version, hash, document: canonicalPolicy(policy), publishedAt: now }),
      );
      if ('refused' in result) throw new Error(`The policy could not be kept: ${result.refused}`);
      const kept = result.answer;
      if (kept.hash !== hash) {
        throw new Error(
          `The policy was changed without a new version: ${policy.version} is kept with the hash ${kept.hash}. Give the changed policy a new version`,
        );
      }
    },
  };
}

/** How many answers are kept: what people ask for is bounded by locales × places, what attackers ask for is not. */
const maxRemembered = 1_000;

function remembered<Input, Output>(make: (input: Input) => Output): (input: Input) => Output {
  const kept = new Map<string, Output>();
  return (input) => {
    const name = JSON.stringify(input) ?? '';
    const known = kept.get(name);
    if (known !== undefined) return known;
    const made = make(input);
    if (kept.size >= maxRemembered) kept.clear();
    kept.set(name, made);
    return made;
  };
}
