import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
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
  // The form shows it below its receipt.
  'requests/status/request-status.element.ts': bannerChunk,
  'requests/form/request-form.places.ts': [...bannerChunk, ['PrivetRequestForm', 'requests/form/request-form.ts']],
  'requests/status/request-status.answers.ts': [...bannerChunk, ['PrivetRequestStatus', 'requests/status/request-status.element.ts']],
  'banner/banner.element.ts': [['startBanner', 'banner/banner.ts']],
};

/** Modules of a returning visitor's page, and what they have a copy of: the banner has the same, and is one file, which loads nothing first. */
const early = /\/src\/(window\/window|gate\/(start-gating|gating)|integrations\/integrate|lite\/(consent\.answer|policy\.early))\.ts$/;
const copied = /\/(consent\.(events|change\.events|signals)|version|lite\.paths)\.[jt]s$/;

/**
 * esbuild makes a chunk of the modules that the same entries reach. What reaches only some of what a page has loaded splits that in two,
 * and each piece costs a request and a hundred bytes. So these modules reach the rest of it as well, and use none of it.
 */
export function joinChunks(folder: string): Plugin {
  return {
    name: 'join-chunks',
    setup(build) {
      build.onResolve({ filter: copied }, ({ path, importer, resolveDir, pluginData }) =>
        pluginData === 'copy' || early.test(importer)
          ? { path: resolve(resolveDir, path.replace(/js$/, 'ts')), suffix: '?copy', pluginData: 'copy' }
          : undefined,
      );
      build.onLoad({ filter: /\.ts$/ }, async ({ path, suffix }) => {
        const found = Object.keys(loadedBefore).find((end) => path.endsWith(`/src/${end}`));
        const reached = (found ? (loadedBefore[found] ?? []) : []).map(
          ([name, from]) => `export { ${name} } from ${JSON.stringify(join(folder, 'src', from))};`,
        );
        if (!found && !suffix) return undefined;
        const contents = [await readFile(path, 'utf8'), ...reached].join('\n');
        return { contents, loader: 'ts', ...(suffix && { pluginData: 'copy' }) };
      });
    },
  };
}
