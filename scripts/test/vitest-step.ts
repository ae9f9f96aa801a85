import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { root } from '../build/workspace.ts';
import type { Step } from '../steps/run-steps.ts';

/** All tests of all projects, or those that the words name. What vitest says is shown as it comes. */
export const vitestStep = (only: readonly string[]): Step => ({
  name: 'tests',
  async run() {
    const vitest = spawn('vitest', ['run', ...only], { cwd: root, stdio: 'inherit' });
    const [code] = (await once(vitest, 'exit')) as [number | null];
    if (code !== 0) throw new Error('Vitest says above what failed');
  },
});
