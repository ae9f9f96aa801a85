import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));

/**
 * Installs what we compare with, as its lockfile says, and only now: nobody else's work should wait for a hundred packages that no other
 * command needs. No script of theirs runs (better-sqlite3 brings its binary in its package).
 */
export function installPeers(): void {
  const { status, error } = spawnSync(
    'pnpm',
    ['install', '--ignore-workspace', '--ignore-scripts', '--frozen-lockfile', '--reporter=silent'],
    {
      cwd: folder,
      stdio: 'inherit',
    },
  );
  if (status !== 0) throw new Error(`Could not install the packages to compare with; see ${folder}`, { cause: error });
}

/** A file of an installed peer. */
export function peerFile(path: string): string {
  return `${folder}node_modules/${path}`;
}
