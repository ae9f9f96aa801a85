import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** What the linter says about one place. */
export interface Finding {
  readonly file: string;
  /** As the linter names it: `privet(zod-mini)`. */
  readonly rule: string;
  readonly message: string;
}

/** Writes the files into a folder of its own and lints them there with the configuration of this repository. */
export async function lintTree(files: Readonly<Record<string, string>>): Promise<Finding[]> {
  const folder = mkdtempSync(join(tmpdir(), 'privet-lint-'));
  try {
    for (const [path, text] of Object.entries(files)) write(join(folder, path), text);
    const { diagnostics } = JSON.parse(await oxlint(folder)) as { diagnostics: Diagnostic[] };
    return diagnostics.map(({ filename, code, message }) => ({ file: filename, rule: code, message }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Diagnostic {
  filename: string;
  code: string;
  message: string;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Answers the report; a tree with faults ends oxlint with 1, and that is no failure here. */
function oxlint(cwd: string): Promise<string> {
  const args = [join(root, 'node_modules/oxlint/bin/oxlint'), '--config', join(root, '.oxlintrc.json'), '--format=json'];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { cwd }, (error, stdout, stderr) => (stdout ? resolve(stdout) : reject(error ?? new Error(stderr))));
  });
}
