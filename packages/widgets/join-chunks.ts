import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Options } from 'tsup';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

const bannerChunk = [
  ['PrivetBanner', 'banner/banner.element.ts'],
  ['defineElement', 'element/define.ts'],
] as const;
const startChunk = [
  ['ConsentSaveEvent', 'consent/consent.events.ts'],
  ['ConsentChangeEvent', 'consent/consent.change.events.ts'],
] as const;

/** By the end of its path: a module that is loaded on demand, and what the page has loaded by then. */
const loadedBefore: Readonly<Record<string, readonly (readonly [name: string, from: string])[]>> = {
  'lite/consent.keeper.ts': bannerChunk,
  'element/site-theme.ts': bannerChunk,
  'gate/gating.ts': startChunk,
};

/**
 * esbuild makes a chunk of the modules that the same entries reach. What reaches only some of what a page has loaded splits that in two,
 * and each piece costs a request and a hundred bytes. So these modules reach the rest of it as well, and use none of it.
 */
export function joinChunks(folder: string): Plugin {
  return {
    name: 'join-chunks',
    setup(build) {
      build.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        const found = Object.keys(loadedBefore).find((end) => path.endsWith(`/src/${end}`));
        if (!found) return undefined;
        const reached = (loadedBefore[found] ?? []).map(
          ([name, from]) => `export { ${name} } from ${JSON.stringify(join(folder, 'src', from))};`,
        );
        return { contents: [await readFile(path, 'utf8'), ...reached].join('\n'), loader: 'ts' };
      });
    },
  };
}
