import type { Kept } from './withdrawal.names.js';

/** Deletes entries of a storage. Never throws. */
export function deleteItems(which: 'localStorage' | 'sessionStorage', isToGo: (key: string) => boolean): void {
  try {
    const storage = globalThis[which];
    for (const key of Object.keys(storage)) if (isToGo(key)) storage.removeItem(key);
  } catch {
    // Blocked: there is nothing in it.
  }
}

/** Deletes databases; one that a script still has open goes when that lets go of it, at the latest with the page. */
export async function deleteDatabases(isToGo: (name: string) => boolean, { name }: Pick<Kept, 'name'>): Promise<void> {
  try {
    // Not every browser tells the names.
    const found = (await indexedDB.databases?.())?.map((database) => database.name ?? '') ?? [name];
    for (const database of found) if (isToGo(database)) indexedDB.deleteDatabase(database);
  } catch {
    // Blocked: there are none.
  }
}
