import type { Options } from 'tsup';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];
type Result = Parameters<Parameters<Parameters<Plugin['setup']>[0]['onEnd']>[0]>[0];
type Outputs = NonNullable<Result['metafile']>['outputs'];

/** All that a facade says: it takes from one chunk what it exports by its own names. */
const facade = /^import\{([^}]*)\}from"\.\/(chunk-\w+\.js)";export\{([^}]*)\};\s*$/;
const exportsAtEnd = /export\{([^}]*)\};\s*$/;

/**
 * A module that is imported on demand, and that other chunks need as well, is two files to esbuild: a chunk, and a facade that names what is
 * in it. One waits for the other, a whole round trip. Here they become one file, of the facade's name.
 */
export const mergeFacades: Plugin = {
  name: 'merge-facades',
  setup(build) {
    build.onEnd((result) => {
      const facades = (result.outputFiles ?? []).flatMap(({ path, text }) => {
        const [, taken = '', chunk, given = ''] = facade.exec(text) ?? [];
        return chunk === undefined ? [] : { path, chunk: path.replace(/[^/]+$/, chunk), names: aliases(taken, given) };
      });
      for (const { path, chunk, names } of facades) merge(result, path, chunk, names);
    });
  },
};

/** Of each name that the facade exports, what the chunk calls it. */
function aliases(taken: string, given: string): Map<string, string> {
  const local = new Map(pairs(taken).map(([exported, name]) => [name, exported]));
  return new Map(pairs(given).map(([name, exported]) => [exported, local.get(name) ?? name]));
}

/** `a as b,c` in its pairs. */
const pairs = (list: string): [from: string, to: string][] =>
  list.split(',').map((one) => {
    const [from = '', to = from] = one.split(' as ');
    return [from, to];
  });

function merge({ outputFiles = [], metafile }: Result, path: string, chunkPath: string, names: Map<string, string>): void {
  const chunk = outputFiles.find((file) => file.path === chunkPath);
  // Another facade has it already.
  if (!chunk) return;
  const [, list = ''] = exportsAtEnd.exec(chunk.text) ?? [];
  const locals = new Map(pairs(list).map(([name, exported]) => [exported, name]));
  const more = [...names].map(([exported, inChunk]) => `${locals.get(inChunk)} as ${exported}`);
  const text = chunk.text.replace(exportsAtEnd, () => `export{${[list, ...more].join(',')}};\n`);
  outputFiles.splice(
    outputFiles.findIndex((file) => file.path === path),
    1,
  );
  chunk.contents = new TextEncoder().encode(text);
  const [from, to] = [chunkPath, path].map((one) => one.replace(/^.*\//, '')) as [string, string];
  for (const file of outputFiles) {
    if (file.text.includes(from)) file.contents = new TextEncoder().encode(file.text.replaceAll(from, to));
    file.path = file.path.replace(from, to);
  }
  if (metafile) metafile.outputs = mergedOutputs(metafile.outputs, from, to);
}

/** The same in what esbuild tells of the bundle. */
function mergedOutputs(outputs: Outputs, from: string, to: string): Outputs {
  const facadePath = Object.keys(outputs).find((path) => path.endsWith(`/${to}`)) ?? '';
  const { [facadePath]: entry, ...rest } = outputs;
  const moved = JSON.parse(JSON.stringify(rest).replaceAll(from, to)) as Outputs;
  const whole = moved[facadePath];
  if (!whole || !entry) return outputs;
  const named = { ...whole, exports: [...whole.exports, ...entry.exports], ...(entry.entryPoint && { entryPoint: entry.entryPoint }) };
  return { ...moved, [facadePath]: named };
}
