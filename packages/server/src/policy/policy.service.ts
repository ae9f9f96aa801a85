import {
  canonicalPolicy,
  defaultPageSize,
  definePolicy,
  diffPolicies,
  gpcJson,
  PolicyError,
  policyHash,
  type DiffPolicy,
  type GpcSupport,
  type ListPolicyVersions,
  type Page,
  type Policy,
  type PolicyDiff,
  type PolicyInput,
  type PolicyVersion,
  type PolicyVersionHead,
  type PublishedPolicy,
} from '@privet/types';
import { readCursor, writeCursor } from '../http/cursor.js';
import { fail, failInput } from '../http/problem.js';
import { cacheable } from '../http/respond.js';
import type { Once, Refusal } from '../storage/once.js';
import { policyEntry } from './plan-policy.js';
import type { PolicyStore } from './policy.store.js';
import { policyVersions, type KnownVersion, type PolicyVersions } from './policy.versions.js';

export interface PolicyService extends Pick<PolicyVersions, 'inForce' | 'find' | 'refresh'> {
  /** Keeps the policy that a server starts with. @throws when another text was kept under its version */
  register(policy: Policy): Promise<void>;
  publish(input: PublishInput, once?: Once): Promise<PublishedPolicy | Refusal>;
  version(version: string): Promise<PolicyVersion>;
  versions(page: ListPolicyVersions): Promise<Page<PolicyVersionHead>>;
  diff(versions: DiffPolicy): Promise<PolicyDiff>;
  gpc(): GpcSupport;
}

/** What `definePolicy` takes, not yet looked at. */
type PublishInput = Readonly<Record<string, unknown>>;

export function policyService(store: PolicyStore, now: () => number, publicUrl?: string): PolicyService {
  const versions = policyVersions(store, now, publicUrl);
  const existing = async (version: string): Promise<KnownVersion> => (await versions.find(version)) ?? fail('POLICY_VERSION_NOT_FOUND');
  const isInForce = ({ policy }: KnownVersion) => policy.version === versions.inForce().policy.version;
  const keep = async (policy: Policy, once?: Once) => {
    await versions.refresh();
    const before = versions.all().at(-1);
    // "Last published" is told by the time, so no version has the same or an earlier one than those before it.
    const publishedAt = Math.max(now(), (before?.publishedAt ?? 0) + 1);
    const result = await store.append(
      policyEntry({ version: policy.version, hash: policyHash(policy), document: canonicalPolicy(policy), publishedAt }, once),
    );
    await versions.refresh();
    return { result, before };
  };
  const page = async (version: string): Promise<PolicyVersion> => {
    const known = await existing(version);
    return cacheable({ ...headOf(known, isInForce(known)), policy: { ...known.policy } }, 'public, max-age=300');
  };
  return {
    ...versions,
    async register(policy) {
      const { result } = await keep(policy);
      if ('refused' in result) throw new Error(`The policy could not be kept: ${result.refused}`);
      if (result.answer.hash === policyHash(policy)) return;
      throw new Error(
        `The policy was changed without a new version: ${policy.version} is kept with the hash ${result.answer.hash}. Give the changed policy a new version`,
      );
    },
    async publish(input, once) {
      const policy = checkedPolicy(input);
      const { result, before } = await keep(policy, once);
      if ('refused' in result) return result;
      if (result.answer.hash !== policyHash(policy))
        return fail('POLICY_VERSION_TAKEN', { detail: `${policy.version} is kept with the hash ${result.answer.hash}` });
      const known = await existing(policy.version);
      const isNew = before !== undefined && known.publishedAt > before.publishedAt;
      return { ...headOf(known, isInForce(known)), diff: isNew ? diffPolicies(before.policy, policy) : null };
    },
    version: page,
    async versions({ limit = defaultPageSize, cursor }) {
      const before = readCursor(cursor) ?? versions.all().length;
      const first = Math.max(0, before - limit);
      const data = versions
        .all()
        .slice(first, before)
        .map((known) => headOf(known, isInForce(known)));
      return { data: data.toReversed(), nextCursor: first > 0 ? writeCursor(first) : null };
    },
    diff: async ({ from, to }) =>
      diffPolicies((await existing(from)).policy, to === undefined ? versions.inForce().policy : (await existing(to)).policy),
    gpc: () => gpcOf(versions.inForce().policy),
  };
}

function headOf({ policy, hash, publishedAt }: KnownVersion, inForce: boolean): PolicyVersionHead {
  return { version: policy.version, hash, effectiveAt: policy.effectiveAt, publishedAt: new Date(publishedAt).toISOString(), inForce };
}

const statements = new WeakMap<Policy, GpcSupport>();

/** One object for each policy, so that its `ETag` is made once. */
function gpcOf(policy: Policy): GpcSupport {
  const kept = statements.get(policy) ?? cacheable(gpcJson(policy), 'public, max-age=3600');
  statements.set(policy, kept);
  return kept;
}

/** @throws a 422 that names each mistake */
function checkedPolicy(input: PublishInput): Policy {
  try {
    return definePolicy(input as PolicyInput & PublishInput);
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    return failInput(error.issues.map(({ path, message }) => ({ path: `/policy${path}`, message, code: 'invalid_policy' })));
  }
}
