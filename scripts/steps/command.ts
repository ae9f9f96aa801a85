import { execFile } from 'node:child_process';
import { root } from '../build/workspace.ts';

/** Runs a program of the workspace in the root. Its output is kept, and told where it fails. */
export const command =
  (program: string, ...args: readonly string[]): (() => Promise<string>) =>
  () =>
    new Promise((resolve, reject) => {
      execFile(program, args, { cwd: root, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
        if (!error) return resolve(stdout);
        const output = `${stdout}${stderr}`.trim();
        return reject(new Error(output || `${program} could not be run: ${error.message}`));
      });
    });
