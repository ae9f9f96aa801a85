import { diffPolicies, type PolicyDiff } from '@privet/types';
import { UsageError } from './command-error.js';
import { readFlags } from './flags.js';
import { readPolicyFile } from './policy-file.js';

export const diffHelp = `privet policy diff OLD NEW [--json]

Says what changed from one policy file to another, what of it is material, and which purposes people are asked about again.
Ends with 0 whatever changed, and with 1 where a file is no policy.

  --json   the answer as the API gives it`;

/** `privet policy diff`: what changed between two policies. */
export async function diffPolicyFiles(args: string[]): Promise<void> {
  const { values, positionals } = readFlags({ args, options: { json: { type: 'boolean' } }, allowPositionals: true });
  const [from, to] = positionals;
  if (from === undefined || to === undefined || positionals.length > 2) throw new UsageError('Say two files: privet policy diff OLD NEW');
  const diff = diffPolicies(await readPolicyFile(from), await readPolicyFile(to));
  console.log(values.json ? JSON.stringify(diff, null, 2) : describeDiff(diff));
}

/** What changed, for a person to read. */
export function describeDiff({ from, to, changes, materialPurposes }: PolicyDiff): string {
  if (changes.length === 0) return `${from} → ${to}: nothing changed`;
  const material = changes.filter((change) => change.material);
  const lines = [...material, ...changes.filter((change) => !change.material)].flatMap(({ what, why, path, material: isMaterial }) => [
    `${isMaterial ? 'material' : '        '}  ${what}  (${path})`,
    `          ${why}`,
  ]);
  const asked = materialPurposes.length > 0 ? `Asks again about: ${materialPurposes.join(', ')}` : 'Asks again about nothing';
  return [
    `${from} → ${to}: ${changes.length} ${changes.length === 1 ? 'change' : 'changes'}, ${material.length} material`,
    ...lines,
    asked,
  ].join('\n');
}
