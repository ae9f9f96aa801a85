import {
  readPolicyFile
} from "./chunk-7MPG3UI7.js";
import "./chunk-QBTB3JPL.js";
import {
  readFlags
} from "./chunk-WYAKXIEK.js";
import {
  CommandError,
  UsageError
} from "./chunk-GDEPRVUM.js";
import {
  canBeDenied,
  consentCookieLimit,
  consentCookieName,
  formatConsentCookie,
  offlineFiles,
  unchangedSince
} from "./chunk-LAZCAWNR.js";
import {
  gpcJson,
  privetContract
} from "./chunk-DD23NH33.js";
import "./chunk-MLKGABMK.js";

// packages/server/src/cli/policy-build.ts
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
var [, gpcPath] = privetContract.policy.gpc.route.split(" ");
var buildHelp = `privet policy build --policy FILE --out DIR [--before FILE \u2026]

Writes what a site without an API serves (offline mode), for any static host:
  policy.json               what the banner needs, in the policy's default language: the address of the attribute "policy"
  policy.LOCALE.json        the same in each language, found from there
  policy.LOCALE.whole.json  the whole policy, for the preference center
  gpc.json                  to be served at ${gpcPath}

  --policy FILE   a .ts, .js or .json policy; PRIVET_POLICY where it is left out
  --out DIR       the folder to write into; it is made where it is missing
  --before FILE   a version that was in force before, once for each: purposes that changed materially since are asked again`;
var options = { policy: { type: "string" }, out: { type: "string" }, before: { type: "string", multiple: true } };
async function buildPolicy(args, env) {
  const { values } = readFlags({ args, options });
  const file = values.policy ?? env["PRIVET_POLICY"];
  if (!file) throw new UsageError("Which policy? Say --policy FILE, or set PRIVET_POLICY");
  if (!values.out) throw new UsageError("Where to? Say --out DIR");
  const policy = await readPolicyFile(file);
  const history = await readHistory(values.before ?? [], policy);
  checkCookie(policy, file);
  const files = { ...offlineFiles(policy, unchangedSince(history, policy)), "gpc.json": gpcJson(policy) };
  mkdirSync(values.out, { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    const json = JSON.stringify(content);
    writeFileSync(join(values.out, name), json);
    console.log(`${join(values.out, name)}  ${json.length} bytes, ${gzipSync(json).length} gzipped`);
  }
}
async function readHistory(files, current) {
  const history = [];
  for (const file of files) {
    const policy = await readPolicyFile(file);
    if (policy.version === current.version)
      throw new CommandError(
        `${file}: /version is "${policy.version}", which the new policy has as well: give the changed policy a new version`
      );
    history.push(policy);
  }
  return history.sort((a, b) => a.effectiveAt < b.effectiveAt ? -1 : 1);
}
function checkCookie(policy, file) {
  const chosen = policy.purposes.map((purpose, index) => ({ ...purpose, index })).filter(canBeDenied);
  const value = formatConsentCookie({
    policyVersion: policy.version,
    decidedAt: Date.now(),
    device: `dev_${"0".repeat(48)}`,
    choices: Object.fromEntries(chosen.map(({ id }) => [id, "denied"])),
    signals: { gpc: true, dnt: true },
    ageAtLeast: 18,
    unsent: "0000000_preferences"
  });
  const length = consentCookieName.length + 1 + value.length;
  if (length <= consentCookieLimit) return;
  const longest = chosen.sort((a, b) => b.id.length - a.id.length).slice(0, 5);
  throw new CommandError(
    [
      `${file}: /purposes make a cookie of ${length} characters, and ${consentCookieLimit} is the most: shorten the longest ids by ${length - consentCookieLimit} in all`,
      ...longest.map(({ id, index }) => `  /purposes/${index}/id "${id}" has ${id.length}`)
    ].join("\n")
  );
}
export {
  buildHelp,
  buildPolicy
};
