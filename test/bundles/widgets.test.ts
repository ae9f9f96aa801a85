import { build, type Metafile } from 'esbuild';
import { expect, test } from 'vitest';

/** The modules that a page gets at once, as a bundler makes it: what is imported on demand is not among them. */
async function loadedAtOnce(code: string): Promise<string> {
  const { metafile } = await build({
    stdin: { contents: code, resolveDir: import.meta.dirname },
    bundle: true,
    splitting: true,
    platform: 'browser',
    conditions: ['privet-source', 'module'],
    format: 'esm',
    target: 'es2022',
    outdir: 'bundle',
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  const entry = Object.keys(metafile.outputs).find((file) => metafile.outputs[file]?.entryPoint === '<stdin>') ?? '';
  const files = closure(metafile, entry, new Set());
  return [...files].flatMap((file) => Object.keys(metafile.outputs[file]?.inputs ?? {})).join('\n');
}

function closure({ outputs }: Metafile, file: string, files: Set<string>): Set<string> {
  files.add(file);
  for (const { path, kind } of outputs[file]?.imports ?? []) {
    if (kind === 'import-statement' && !files.has(path)) closure({ outputs } as Metafile, path, files);
  }
  return files;
}

test('the widgets come without the preference center, until somebody opens it', async () => {
  const modules = await loadedAtOnce("import '@privet/widgets';");
  expect(modules).toMatch(/banner\.element\.ts/);
  expect(modules).not.toMatch(/preferences\.(element|template|styles|purpose)\.ts|en\.preferences\.ts/);
  expect(modules).not.toMatch(/integrations\/|window\.page\.ts|consent\.keeper\.ts|node_modules\/zod/);
});

test('the integrations come without the widgets', async () => {
  const modules = await loadedAtOnce(
    "import { integrate } from '@privet/widgets/integrations'; integrate({ metaPixel: { purposes: 'ads' } });",
  );
  expect(modules).toMatch(/meta-pixel\.ts/);
  expect(modules).not.toMatch(/element\.ts|lit-html|node_modules\/zod/);
});

test('its class is there for whoever names it', async () => {
  const modules = await loadedAtOnce("import { PrivetPreferences } from '@privet/widgets/elements'; console.log(PrivetPreferences);");
  expect(modules).toMatch(/preferences\.element\.ts/);
});
