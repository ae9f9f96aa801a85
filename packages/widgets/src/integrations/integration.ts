/** The id of a purpose; of several, all must be in effect; `true` is always. */
export type Purposes = string | readonly string[] | true;

export type InEffect = (purposes: Purposes) => boolean;

/** How one vendor is told, as data. The docstring of each says where the vendor documents its calls. */
export interface Integration<Setting, State> {
  /** Whether the vendor can be called; from the start where this is left out. */
  isThere?(setting: Setting): boolean;
  /** Said first, before it is known what is in effect. */
  hold?(setting: Setting): void;
  /** What the vendor is told; it is told again only when this has changed. */
  state(setting: Setting, inEffect: InEffect, granted: readonly string[]): State;
  /** @param before what it was told last on this page */
  tell(state: State, setting: Setting, before: State | undefined): void;
}

/** A vendor that is told from now on. */
export interface Connection {
  /** It is known, or known anew, which purposes are in effect. */
  know(granted: readonly string[]): void;
  /** The vendor may have come. */
  look(): void;
}

/** @returns how to connect the vendor, given what the site says of it */
export function vendor<Setting, State>(integration: Integration<Setting, State>): (setting: Setting) => Connection {
  return (setting) => {
    let granted: readonly string[] | undefined;
    let told: State | undefined;
    let held = false;
    const look = () => {
      if (integration.isThere && !integration.isThere(setting)) return;
      if (!held) integration.hold?.(setting);
      held = true;
      if (!granted) return;
      const state = integration.state(setting, inEffectOf(granted), granted);
      if (JSON.stringify(state) === JSON.stringify(told)) return;
      const before = told;
      told = state;
      integration.tell(state, setting, before);
    };
    const know = (now: readonly string[]) => {
      granted = now;
      look();
    };
    return { know, look };
  };
}

export function inEffectOf(granted: readonly string[]): InEffect {
  return (purposes) => purposes === true || (purposes.length > 0 && [purposes].flat().every((id) => granted.includes(id)));
}

/** The word that most vendors have for it. */
export const consent = (is: boolean): 'granted' | 'denied' => (is ? 'granted' : 'denied');

/** The page's global variables, as vendors know them. */
export const globals = globalThis as Record<string, unknown>;

/** A global list that a vendor takes calls from; made where it is not there yet, as the vendors' own snippets do. */
export function callsOf(name: string): { push(...calls: unknown[]): unknown } {
  return (globals[name] ??= []) as unknown[];
}

type VendorFunction = ((...call: unknown[]) => void) & { q?: unknown[] };

/** A global function of a vendor; made where it is not there yet, as the vendors' own snippets do: it keeps its calls for the one that comes. */
export function functionOf(name: string): VendorFunction {
  const keep: VendorFunction = function (..._call: unknown[]) {
    (keep.q ??= []).push(arguments);
  };
  return (globals[name] ??= keep) as VendorFunction;
}
