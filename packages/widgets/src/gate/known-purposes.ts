/** The ids of all purposes, where the policy is known: a page before has kept it, or it has been loaded. */
export async function knownPurposes(): Promise<string[] | undefined> {
  return keptPurposes() ?? (await import('./shown-purposes.js')).shownPurposes();
}

function keptPurposes(): string[] | undefined {
  try {
    const { policy } = JSON.parse(localStorage.getItem('privet.policy') ?? '') as { policy: { purposes: { id: string }[] } };
    return policy.purposes.map(({ id }) => id);
  } catch {
    return undefined;
  }
}
