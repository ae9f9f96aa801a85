import { packedPackages } from '@privet/test-tools/packed-packages';
import { command } from '../steps/command.ts';

/** Reads each package as its users will get it: publint on what the manifest says, attw on the types as each kind of importer finds them. */
export async function checkPackages(): Promise<void> {
  const tarballs = Object.values(await packedPackages());
  const problems: string[] = [];
  for (const tarball of tarballs) {
    const checks = [command('publint', tarball, '--strict'), command('attw', tarball, '--profile', 'node16')];
    const results = await Promise.allSettled(checks.map((check) => check()));
    problems.push(
      ...results.flatMap((result) => (result.status === 'rejected' ? [`${tarball}\n${(result.reason as Error).message}`] : [])),
    );
  }
  if (problems.length > 0) throw new Error(problems.join('\n\n'));
}
