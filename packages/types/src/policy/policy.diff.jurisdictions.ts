import type { Policy } from './policy.definition.js';
import { gpcStands, modeOf, modes, ruleFor } from './policy.jurisdictions.js';
import { everyPlace } from './policy.places.js';
import type { PolicyChange } from './policy.schemas.js';

/** What a policy lets hold in one place. */
interface Terms {
  readonly mode: (typeof modes)[number];
  readonly regime: string | null;
  readonly gpcStands: boolean;
}

interface Shift {
  readonly before: Terms;
  readonly after: Terms;
  /** Where the newer policy says so. */
  readonly path: string;
  readonly places: string[];
}

/**
 * What changes for whom, however the rules are grouped: places for which the same thing changes by the same rule are one change. A laxer
 * mode is material, but touches no purpose: who chose is not asked again, and who did not is told.
 */
export function jurisdictionChanges(from: Policy, to: Policy): PolicyChange[] {
  return [...shifts(from, to)].flatMap(([, { before, after, path, places }]) => {
    const change = (field: keyof Terms, said: string, effect: { material: boolean; why: string }): PolicyChange[] =>
      before[field] === after[field] ? [] : [{ path, kind: 'changed', what: `${said} in ${shortList(places)}`, purposes: [], ...effect }];
    return [
      ...change('mode', `${before.mode} → ${after.mode}`, modeEffect(before, after)),
      ...change('gpcStands', `Global Privacy Control ${after.gpcStands ? 'stands against' : 'gives way to'} a later choice`, {
        material: !after.gpcStands,
        why: 'What lifts the signal is another thing than before (CCPA regulations, 11 CCR §7025(c)).',
      }),
      ...change('regime', `law ${before.regime ?? 'none'} → ${after.regime ?? 'none'}`, {
        material: false,
        why: 'Another law is named; what holds is said by the mode.',
      }),
    ];
  });
}

function shifts(from: Policy, to: Policy): Map<string, Shift> {
  const found = new Map<string, Shift>();
  for (const place of [undefined, ...everyPlace]) {
    const [before, after] = [termsIn(from, place), termsIn(to, place)];
    const key = JSON.stringify([before, after, pathOf(to, place)]);
    if (JSON.stringify(before) === JSON.stringify(after)) continue;
    const shift = found.get(key) ?? { before, after, path: pathOf(to, place), places: [] };
    shift.places.push(place ?? 'unknown places');
    found.set(key, shift);
  }
  return found;
}

function termsIn(policy: Policy, place: string | undefined): Terms {
  const { mode, regime } = modeOf(policy, place);
  return { mode, regime, gpcStands: gpcStands(policy, place) };
}

function pathOf({ jurisdictions }: Policy, place: string | undefined): string {
  const rule = place === undefined ? undefined : ruleFor(jurisdictions, place);
  const index = rule ? jurisdictions.rules.findIndex((one) => one === rule) : -1;
  return index < 0 ? '/jurisdictions/default' : `/jurisdictions/rules/${index}`;
}

function modeEffect(before: Terms, after: Terms): { material: boolean; why: string } {
  return modes.indexOf(after.mode) > modes.indexOf(before.mode)
    ? {
        material: true,
        why: 'Data is used before people are asked, or without telling them how to say no (GDPR Art. 7; CCPA, Civ. Code 1798.120).',
      }
    : { material: false, why: 'People are asked or heard where they were not.' };
}

const shortList = (places: readonly string[]) =>
  places.length > 6 ? `${places.slice(0, 5).join(', ')} and ${places.length - 5} more` : places.join(', ');
