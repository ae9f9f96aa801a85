import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { findFirefox } from '@privet/test-tools/firefox';
import { hasWebKit } from '@privet/test-tools/webkit';
import { root } from '../build/workspace.ts';
import type { Step } from '../steps/run-steps.ts';

/** Runs vitest with these words: files, projects. What it says is shown as it comes. */
export const vitestStep = (name: string, words: readonly string[]): Step => ({
  name,
  async run() {
    const vitest = spawn('vitest', ['run', ...words], { cwd: root, stdio: 'inherit' });
    const [code] = (await once(vitest, 'exit')) as [number | null];
    if (code !== 0) throw new Error('Vitest says above what failed');
  },
});

/** Firefox' tests, where there is a Firefox: they leave much of a second core to others. */
export const firefoxSteps = (): readonly Step[] => (findFirefox() ? [vitestStep('tests in Firefox', ['--project', 'firefox*'])] : []);

/** All other tests; it tells what was left out. */
export const otherTests: Step = {
  name: 'tests',
  async run() {
    await vitestStep('tests', ['--project', '!firefox*']).run();
    return skipped();
  },
};

/** Chromium comes from npm; these two are there only where the system has them. */
const skipped = (): string[] => [
  ...(findFirefox() ? [] : ['skipped: Firefox, which is not installed, or older than 150']),
  ...(hasWebKit() ? [] : ['skipped: WebKit, whose driver is not installed (Debian: webkit2gtk-driver, xvfb, xauth)']),
];
