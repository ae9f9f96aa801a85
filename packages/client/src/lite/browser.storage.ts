/** Stands in for localStorage where the browser blocks it, for as long as the page lives. */
export const memory = new Map<string, string>();

/** Never throws; nothing where the key is unknown or the browser does not say. */
export function readItem(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? memory.get(key);
  } catch {
    return memory.get(key);
  }
}

/** The keys that start so. */
export function keysOf(prefix: string): string[] {
  let stored: string[] = [];
  try {
    stored = Object.keys(localStorage);
  } catch {
    // Blocked: what there is, is in memory.
  }
  return [...stored, ...memory.keys()].filter((key) => key.startsWith(prefix));
}
