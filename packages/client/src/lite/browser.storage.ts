/** Stands in for localStorage where the browser blocks it, for as long as the page lives. */
const memory = new Map<string, string>();

/** Keeps a text under a key, in the browser where it lets us. Never throws. */
export function keepItem(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    memory.set(key, value);
  }
}

/** Never throws; nothing where the key is unknown or the browser does not say. */
export function readItem(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? memory.get(key);
  } catch {
    return memory.get(key);
  }
}

export function dropItem(key: string): void {
  memory.delete(key);
  try {
    localStorage.removeItem(key);
  } catch {
    // Blocked, so it is not there.
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
