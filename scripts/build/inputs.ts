import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, type Package } from './workspace.ts';

const sharedInputs = ['pnpm-lock.yaml', 'tsconfig.base.json', 'tsup.base.ts', 'scripts/build/*.ts'];
const packageInputs = ['package.json', 'tsconfig.json', '*.ts', 'src/**/*'];

/** What a build of the package depends on, in one hash: its sources and configuration, and the same of all below it. */
export function hashInputs({ folder }: Package, dependencies: readonly string[]): string {
  const hash = createHash('sha256');
  const files = [...filesOf(root, sharedInputs), ...filesOf(folder, packageInputs)];
  for (const file of files.sort()) hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  return hash.update(dependencies.join('\0')).digest('hex');
}

const filesOf = (folder: string, globs: readonly string[]): string[] =>
  globSync([...globs], { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name));

const stamp = ({ folder }: Package): string => join(folder, 'dist/.inputs');

export const isBuilt = (one: Package, inputs: string): boolean => existsSync(stamp(one)) && readFileSync(stamp(one), 'utf8') === inputs;

/** Written last, so that a build which was broken off is done again. */
export const markBuilt = (one: Package, inputs: string): void => writeFileSync(stamp(one), inputs);
