import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Options } from 'tsup';
import { emitDeclarations } from './scripts/build/emit-declarations.ts';

type Plugin = NonNullable<Options['plugins']>[number];

const noTests = '!src/**/*.{test,suite,test-d}.ts';
const sources = ['src/**/*.ts', noTests];
const commandLine = ['src/cli.ts', 'src/cli/**/*.ts'];

const shared: Options = {
  target: 'es2022',
  sourcemap: true,
  silent: true,
  // A bare `sqlite` is no module of Node: only `node:sqlite` is.
  removeNodeProtocol: false,
};

/**
 * The build of every package: one output file per source file, so that bundlers drop what an app does not use and a class is the same
 * class through every entry. ESM, CommonJS, declarations with maps for both. `scripts/build.ts` empties `dist` before.
 */
export function libraryBuild(folder: string): Options[] {
  const library: Options = {
    ...shared,
    entry: [...sources, ...commandLine.map((glob) => `!${glob}`)],
    format: ['esm', 'cjs'],
    bundle: false,
    splitting: false,
    plugins: [commonJs],
    onSuccess: async () => emitDeclarations(folder),
  };
  // A command line is run, not imported: it needs no CommonJS twin, and may use `import.meta` and a top-level `await`.
  const cli: Options = { ...shared, entry: [...commandLine, noTests], format: 'esm', bundle: false, splitting: false };
  return existsSync(join(folder, 'src/cli.ts')) ? [library, cli] : [library];
}

/** For pages without a bundler: an entry and the chunks that it loads on demand, with all that they need inside. */
export function cdnBuild(entry: Record<string, string>): Options {
  return {
    ...shared,
    entry,
    outDir: 'dist/cdn',
    format: 'esm',
    platform: 'browser',
    splitting: true,
    minify: true,
    // Which chunk imports which: the size budgets add up what a first visit loads.
    metafile: true,
    noExternal: [/./],
    // The sources of the other packages, not their `dist`: only what a widget uses is bundled.
    esbuildOptions: (options) => {
      options.conditions = ['privet-source', 'browser', 'module'];
    },
  };
}

/**
 * Makes what esbuild writes for CommonJS work without a bundle. The twin of `./consent.js` is `./consent.cjs`; and the default export of
 * a dependency that is ESM alone is found by `__esModule`, which Node sets on what `require` answers, not by esbuild's second argument.
 */
const commonJs: Plugin = {
  name: 'common-js',
  renderChunk(code, { map }) {
    if (this.format !== 'cjs') return undefined;
    const extended = code.replace(/\b(require|import)\((["'])(\.{1,2}\/[^"']+)\.js\2\)/g, '$1($2$3.cjs$2)');
    return { code: extended.replace(/__toESM\((require\("[^"]+"\)), 1\)/g, '__toESM($1)'), map: map ?? null };
  },
};
