import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A bundle with its chunks. */
export interface Bundle {
  /** The files that these modules bring, each once: their own chunks, and all that those import statically. */
  filesOf(modules: readonly string[]): string[];
  read(file: string): Buffer;
}

/** What esbuild wrote about the bundle: the part that is used here. */
interface Metafile {
  readonly outputs: Readonly<Record<string, Output>>;
}

interface Output {
  readonly entryPoint?: string;
  readonly imports: readonly { readonly path: string; readonly kind: string }[];
}

export function readBundle(folder: string): Bundle {
  const { outputs } = JSON.parse(readFileSync(join(folder, 'metafile-esm.json'), 'utf8')) as Metafile;
  const fileOf = (module: string): string => {
    const found = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint === module);
    if (!found)
      throw new Error(`${module} is no entry of the bundle in ${folder}, nor imported on demand. Mend scripts/check/size-budgets.ts`);
    return found[0];
  };
  const add = (file: string, files: Set<string>): Set<string> => {
    if (files.has(file)) return files;
    files.add(file);
    for (const { path, kind } of outputs[file]?.imports ?? []) if (kind === 'import-statement') add(path, files);
    return files;
  };
  return {
    filesOf: (modules) => [...modules.map(fileOf).reduce((files, file) => add(file, files), new Set<string>())],
    read: (file) => readFileSync(join(folder, basename(file))),
  };
}
