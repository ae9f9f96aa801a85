import {
  canBeDenied,
  consentCookieLimit,
  consentCookieName,
  formatConsentCookie,
  gpcJson,
  offlineFiles,
  privetContract,
  unchangedSince,
  type Policy,
} from '@privet/types';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { CommandError, UsageError } from './command-error.js';
import { readFlags } from './flags.js';
import { readPolicyFile } from './policy-file.js';

type Environment = Readonly<Record<string, string | undefined>>;

const [, gpcPath] = privetContract.policy.gpc.route.split(' ');

export const buildHelp = `privet policy build --policy FILE --out DIR [--before FILE …]

Writes what a site without an API serves (offline mode), for any static host:
  policy.json               what the banner needs, in the policy's default language: the address of the attribute "policy"
  policy.LOCALE.json        the same in each language, found from there
  policy.LOCALE.whole.json  the whole policy, for the preference center
  gpc.json                  to be served at ${gpcPath}

  --policy FILE   a .ts, .js or .json policy; PRIVET_POLICY where it is left out
  --out DIR       the folder to write into; it is made where it is missing
  --before FILE   a version that was in force before, once for each: purposes that changed materially since are asked again`;

const options = { policy: { type: 'string' }, out: { type: 'string' }, before: { type: 'string', multiple: true } } as const;

/** `privet policy build`: writes the files of offline mode. */
export async function buildPolicy(args: string[], env: Environment): Promise<void> {
  const { values } = readFlags({ args, options });
  const file = values.policy ?? env['PRIVET_POLICY'];
  if (!file) throw new UsageError('Which policy? Say --policy FILE, or set PRIVET_POLICY');
  if (!values.out) throw new UsageError('Where to? Say --out DIR');
  const policy = await readPolicyFile(file);
  const history = await readHistory(values.before ?? [], policy);
  checkCookie(policy, file);
  const files = { ...offlineFiles(policy, unchangedSince(history, policy)), 'gpc.json': gpcJson(policy) };
  mkdirSync(values.out, { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    const json = JSON.stringify(content);
    writeFileSync(join(values.out, name), json);
    console.log(`${join(values.out, name)}  ${json.length} bytes, ${gzipSync(json).length} gzipped`);
  }
}

/** The versions before, the oldest first. */
async function readHistory(files: readonly string[], current: Policy): Promise<Policy[]> {
  const history: Policy[] = [];
  for (const file of files) {
    const policy = await readPolicyFile(file);
    if (policy.version === current.version)
      throw new CommandError(
        `${file}: /version is "${policy.version}", which the new policy has as well: give the changed policy a new version`,
      );
    history.push(policy);
  }
  return history.sort((a, b) => (a.effectiveAt < b.effectiveAt ? -1 : 1));
}

/** The cookie holds an id for each purpose that somebody can choose about, and goes with every request to the site. */
function checkCookie(policy: Policy, file: string): void {
  const chosen = policy.purposes.map((purpose, index) => ({ ...purpose, index })).filter(canBeDenied);
  const value = formatConsentCookie({
    policyVersion: policy.version,
    decidedAt: Date.now(),
    device: `dev_${'0'.repeat(48)}`,
    choices: Object.fromEntries(chosen.map(({ id }) => [id, 'denied'])),
    signals: { gpc: true, dnt: true },
    ageAtLeast: 18,
    unsent: '0000000_preferences',
  });
  const length = consentCookieName.length + 1 + value.length;
  if (length <= consentCookieLimit) return;
  const longest = chosen.sort((a, b) => b.id.length - a.id.length).slice(0, 5);
  throw new CommandError(
    [
      `${file}: /purposes make a cookie of ${length} characters, and ${consentCookieLimit} is the most: shorten the longest ids by ${length - consentCookieLimit} in all`,
      ...longest.map(({ id, index }) => `  /purposes/${index}/id "${id}" has ${id.length}`),
    ].join('\n'),
  );
}
