import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');

/** One of the published packages in `packages/`. */
export interface Package {
  readonly name: string;
  readonly folder: string;
  /** The names of the workspace's packages that it is built upon. */
  readonly dependencies: readonly string[];
}

export function readPackages(): Package[] {
  return readdirSync(join(root, 'packages')).map((name) => {
    const folder = join(root, 'packages', name);
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
    const dependencies = Object.entries(manifest.dependencies ?? {});
    return {
      name: manifest.name,
      folder,
      dependencies: dependencies.filter(([, range]) => range.startsWith('workspace:')).map(([dependency]) => dependency),
    };
  });
}

interface Manifest {
  name: string;
  dependencies?: Record<string, string>;
}
