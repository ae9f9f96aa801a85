import { memory } from './browser.storage.js';

/** Keeps a text under a key, in the browser where it lets us. Never throws. */
export function keepItem(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    memory.set(key, value);
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
