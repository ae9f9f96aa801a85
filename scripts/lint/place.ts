import { matchesGlob, posix, relative, sep } from 'node:path';
import type { Context } from '@oxlint/plugins';

/** Where a file stands in the repository. */
export interface Place {
  /** From the root, with `/`. */
  readonly path: string;
  /** The package in whose `src/` it stands. */
  readonly packageName: string | undefined;
  /** Tests may reach further: they ship nothing. */
  readonly isTest: boolean;
}

const packageSource = /^packages\/([^/]+)\/src\//;
const testFile = /\.(test|suite|test-d)\.ts$/;

export function placeOf({ cwd, filename }: Pick<Context, 'cwd' | 'filename'>): Place {
  const path = relative(cwd, filename).split(sep).join('/');
  return { path, packageName: packageSource.exec(path)?.[1], isTest: testFile.test(path) };
}

/** Is it a file that we publish? */
export const isShipped = ({ packageName, isTest }: Place): boolean => packageName !== undefined && !isTest;

export const isRelative = (specifier: string): boolean => /^\.{1,2}(\/|$)/.test(specifier);

/** The path from the root that a relative import means. */
export const resolveFrom = ({ path }: Place, specifier: string): string => posix.join(posix.dirname(path), specifier);

export const matchesAny = (path: string, globs: readonly string[]): boolean => globs.some((glob) => matchesGlob(path, glob));
