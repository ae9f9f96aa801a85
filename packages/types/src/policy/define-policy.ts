import * as z from 'zod/mini';
import type { RightId } from '../fields/rights.js';
import { PolicyError } from './policy-error.js';
import { crossIssues } from './policy.checks.js';
import { PolicyDefinition, type ParsedPolicy, type Policy, type PolicyInput } from './policy.definition.js';
import { anyLocale, name, text } from './policy.fields.js';
import { explain, issuesOf } from './policy.issues.js';
import type { Verification } from './policy.rights.js';
import { isRecord, walk } from './policy.walk.js';

/**
 * Checks a privacy policy and fills in what was left out. The result is frozen, and defining it again gives the same.
 *
 * @throws {PolicyError} naming everything that is wrong, where, and how to mend it
 */
export function definePolicy(input: PolicyInput): Policy {
  const parsed = z.safeParse(PolicyDefinition, input, { error: explain });
  const issues = [...(parsed.success ? [] : issuesOf(parsed.error)), ...crossIssues(input)];
  if (!parsed.success || issues.length > 0) throw new PolicyError(issues);
  return deepFreeze(withDefaults(inEveryLocale(parsed.data)));
}

/** The defaults that depend on more than their own field. */
function withDefaults(policy: ParsedPolicy): Policy {
  return {
    ...policy,
    defaultLocale: policy.defaultLocale ?? policy.locales[0] ?? '',
    recipients: policy.recipients.map((recipient) => ({
      ...recipient,
      boundBy: recipient.boundBy ?? (recipient.kind === 'processor' ? 'instructions' : 'own-policy'),
    })),
    purposes: policy.purposes.map((purpose) => ({
      ...purpose,
      retention: purpose.retention ?? policy.retention,
      // CNIL recommends asking again after six months (deliberations 2020-091 and 2020-092).
      expiresAfter: purpose.expiresAfter ?? (purpose.legalBasis === 'consent' ? 'P6M' : 'never'),
    })),
    topics: policy.topics.map((topic) => ({
      ...topic,
      subscription: topic.subscription ?? (topic.kind === 'service' ? 'opt-out' : 'opt-in'),
    })),
    rights: policy.rights.map((right) => ({ ...right, verification: right.verification ?? usualVerification(right.id) })),
  };
}

/** Who refuses need not say who they are. */
const usualVerification = (id: RightId): Verification => (['opt-out', 'limit', 'withdraw'].includes(id) ? 'none' : 'email');

/** Writes a text that is the same in every language once for each. */
function inEveryLocale(policy: ParsedPolicy): ParsedPolicy {
  const spread = walk(PolicyDefinition, policy, (schema, value) => {
    if ((schema !== text && schema !== name) || !isRecord(value) || !(anyLocale in value)) return value;
    return Object.fromEntries(policy.locales.map((locale) => [locale, value[anyLocale]]));
  });
  return spread as ParsedPolicy;
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
