import {
  bannerPolicy,
  consentTerms,
  definePolicy,
  policyView,
  unchangedSince,
  type BannerPolicy,
  type ConsentTerms,
  type GetPolicy,
  type Policy,
  type PolicyInput,
  type PolicyView,
} from '@privet/types';
import { cacheable } from '../http/respond.js';
import type { ShownSite } from '../keys/keys.store.js';
import { shownOn, withWholeLinks } from './policy.shown.js';
import type { PolicyStore, StoredPolicy } from './policy.store.js';

/** A version that is or was in force. */
export interface KnownVersion {
  readonly policy: Policy;
  readonly hash: string;
  /** Milliseconds since 1970. */
  readonly publishedAt: number;
}

/** The version that is in force, with what is made of it for many. */
export interface InForce extends KnownVersion {
  /** What the rules of consent need, for one place. */
  terms(jurisdiction: string | undefined): ConsentTerms;
  /** The policy as one visitor sees it. Shared caches may keep it only where the address alone tells what it says. */
  view(input: GetPolicy, reader: { readonly shared: boolean; readonly site: ShownSite | null }): PolicyView | BannerPolicy;
}

export interface PolicyVersions {
  /** The one that was published last. */
  inForce(): InForce;
  find(version: string): Promise<KnownVersion | undefined>;
  /** The oldest first. */
  all(): readonly KnownVersion[];
  /** Looks what the storage has, so also what another server published. */
  refresh(): Promise<void>;
}

/** Nobody makes us read the storage more often than this, in milliseconds. */
const refreshAtMost = 1_000;

/** Keeps every version in memory: they are few, and every call asks for one. */
export function policyVersions(store: PolicyStore, now: () => number, publicUrl?: string): PolicyVersions {
  let known: readonly KnownVersion[] = [];
  let byName = new Map<string, KnownVersion>();
  let current: InForce | undefined;
  let refreshedAt = -Infinity;
  const refresh = async () => {
    refreshedAt = now();
    // It is looked every few seconds: the texts themselves are read only where there are more.
    if ((await store.count()) === known.length) return;
    known = (await store.all()).map((one) => byName.get(one.version) ?? knownVersion(one));
    byName = new Map(known.map((one) => [one.policy.version, one]));
    current = inForceOf(known, publicUrl);
  };
  return {
    inForce() {
      if (!current) throw new Error('No policy is in force; register one first');
      return current;
    },
    async find(version) {
      if (!byName.has(version) && now() - refreshedAt >= refreshAtMost) await refresh();
      return byName.get(version);
    },
    all: () => known,
    refresh,
  };
}

function knownVersion({ document, hash, publishedAt }: StoredPolicy): KnownVersion {
  return { policy: definePolicy(JSON.parse(document) as PolicyInput), hash, publishedAt };
}

/** A view may be kept for five minutes, and shown for a day longer while a new one is fetched. */
const freshness = 'max-age=300, stale-while-revalidate=86400';

function inForceOf(versions: readonly KnownVersion[], publicUrl: string | undefined): InForce | undefined {
  const newest = versions.at(-1);
  if (!newest) return undefined;
  const { policy } = newest;
  const since = unchangedSince(
    versions.map((one) => one.policy),
    policy,
  );
  const views = remembered(({ shared, site, ...input }: GetPolicy & { shared: boolean; site?: ShownSite }) => {
    const view = input.view === 'banner' ? bannerPolicy(policy, input, since) : policyView(policy, input, since);
    const whole = withWholeLinks(view, publicUrl);
    return cacheable(site ? shownOn(whole, site) : whole, `${shared ? 'public' : 'private'}, ${freshness}`);
  });
  return {
    ...newest,
    terms: remembered((jurisdiction: string | undefined) => consentTerms(policy, jurisdiction, since)),
    view: ({ locale, jurisdiction, view }, { shared, site }) =>
      views({
        ...(locale !== undefined && { locale }),
        ...(jurisdiction !== undefined && { jurisdiction }),
        ...(view && { view }),
        ...(site && { site }),
        shared,
      }),
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
