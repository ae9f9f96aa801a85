import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { buildPackages } from './build/build-packages.ts';
import { root } from './build/workspace.ts';

// Builds what has changed, then becomes `privet serve` with the Temboo example: the same process, so that every signal reaches the server
// itself, which drains before it ends. More arguments go to `privet serve`.
const example = join(root, 'examples/temboo');

console.log('Building what has changed …');
const built = await buildPackages();
if (built.length > 0) console.log(`Built ${built.join(', ')}`);

const widgets = join(example, 'site/privet');
rmSync(widgets, { recursive: true, force: true });
cpSync(join(root, 'packages/widgets/dist/cdn'), widgets, { recursive: true, filter: (file) => !file.endsWith('metafile-esm.json') });

process.env['PRIVET_POLICY'] ??= join(example, 'privet.policy.ts');
process.env['PRIVET_SOURCES'] ??= join(example, 'privet.sources.ts');
process.argv.splice(2, 0, 'serve', '--site', join(example, 'site'));
process.setSourceMapsEnabled(true);
await import(join(root, 'packages/server/dist/cli.js'));
