import type { PolicyInput } from './policy.definition.js';
import { regimes, type Regime } from './policy.regimes.js';

type JurisdictionsInput = NonNullable<PolicyInput['jurisdictions']>;
type JurisdictionRuleInput = NonNullable<JurisdictionsInput['rules']>[number];

/** What a policy says about the places where a law holds. */
function ruleOf({ id, match, mode, gpc }: Regime): JurisdictionRuleInput {
  return { match: [...match], mode, regime: id, ...(gpc && !gpc.choiceLifts && { gpcStands: true }) };
}

const rulesWhere = (test: (regime: Regime) => boolean): JurisdictionRuleInput[] => regimes.filter(test).map(ruleOf);
const isAmerican = ({ match }: Regime) => match.every((code) => code.startsWith('US-'));

/**
 * Where which mode holds, by the laws that `regimes` lists:
 *
 *     definePolicy({ …, jurisdictions: jurisdictionPresets.byLaw })
 *
 * or a part of it, with rules of your own: `jurisdictions: { default: 'opt-in', rules: [...jurisdictionPresets.us, { match: ['JP'], mode: 'notice' }] }`.
 */
export const jurisdictionPresets = {
  /** Opt-out where a US state's law has it so, opt-in everywhere else. */
  byLaw: { default: 'opt-in', rules: rulesWhere(() => true) } satisfies JurisdictionsInput,
  /** Everybody is asked first; the laws are named all the same. */
  optInEverywhere: {
    default: 'opt-in',
    rules: rulesWhere(() => true).map((rule) => ({ ...rule, mode: 'opt-in' as const })),
  } satisfies JurisdictionsInput,
  /** The rules of one law each. */
  eea: rulesWhere(({ id }) => id === 'gdpr'),
  uk: rulesWhere(({ id }) => id === 'uk-gdpr'),
  switzerland: rulesWhere(({ id }) => id === 'fadp'),
  brazil: rulesWhere(({ id }) => id === 'lgpd'),
  quebec: rulesWhere(({ id }) => id === 'quebec-law-25'),
  california: rulesWhere(({ id }) => id === 'ccpa'),
  /** Of every US state with a law, California among them. */
  us: rulesWhere(isAmerican),
};
