import { execFile } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');
const folder = join(root, 'node_modules/.cache/privet/packed');

/** Packs the published packages as they are built, as `pnpm publish` does; answers the tarball of each by its name. */
export async function packedPackages(): Promise<Readonly<Record<string, string>>> {
  mkdirSync(folder, { recursive: true });
  const pack = ['--filter', './packages/*', 'pack', '--pack-destination', folder, '--json'];
  const { stdout } = await run('pnpm', pack, { cwd: root, maxBuffer: 2 ** 26 });
  const packed = JSON.parse(stdout) as { name: string; filename: string }[];
  return Object.fromEntries(packed.map(({ name, filename }) => [name, filename]));
}
