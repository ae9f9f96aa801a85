import { readConfig } from '@changesets/config';
import { readChangesets } from '@changesets/read';
import { readPackages, root } from '../build/workspace.ts';

/** The packages are released together, and what is noted for the next release names packages that there are. */
export async function checkChangesets(): Promise<void> {
  const names = readPackages().map(({ name }) => name);
  const { config, errors = [], warnings } = await readConfig(root);
  const problems = [...errors, ...warnings];
  const together = config?.fixed.some((group) => names.every((name) => group.includes(name)));
  if (!together) problems.push(`.changeset/config.json: a fixed group has ${names.join(', ')}`);
  for (const { id, releases } of await readChangesets(root)) {
    const unknown = releases.filter(({ name }) => !names.includes(name));
    problems.push(...unknown.map(({ name }) => `.changeset/${id}.md: there is no package ${name} to release`));
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
}
