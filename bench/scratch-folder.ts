import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const parent = fileURLToPath(new URL('results/', import.meta.url));

/** A folder for databases, gone afterwards. Not the system's temporary one: that is often memory, where a flush to disk costs nothing. */
export async function withScratchFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  await mkdir(parent, { recursive: true });
  const folder = await mkdtemp(`${parent}scratch-`);
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
