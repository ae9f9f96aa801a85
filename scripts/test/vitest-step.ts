import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { findFirefox } from '@privet/test-tools/firefox';
import { hasWebKit } from '@privet/test-tools/webkit';
import { root } from '../build/workspace.ts';
import type { Step } from '../steps/run-steps.ts';

/** All tests of all projects, or those that the words name. What vitest says is shown as it comes. */
export const vitestStep = (only: readonly string[]): Step => ({
  name: 'tests',
  async run() {
    const vitest = spawn('vitest', ['run', ...only], { cwd: root, stdio: 'inherit' });
    const [code] = (await once(vitest, 'exit')) as [number | null];
    if (code !== 0) throw new Error('Vitest says above what failed');
    return skipped();
  },
});

/** Chromium comes from npm; these two are there only where the system has them. */
const skipped = (): string[] => [
  ...(findFirefox() ? [] : ['skipped: Firefox, which is not installed, or older than 150']),
  ...(hasWebKit() ? [] : ['skipped: WebKit, whose driver is not installed (Debian: webkit2gtk-driver, xvfb, xauth)']),
];
