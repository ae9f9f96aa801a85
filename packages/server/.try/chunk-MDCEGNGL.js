import {
  readPolicyFile
} from "./chunk-7MPG3UI7.js";
import {
  readFlags
} from "./chunk-WYAKXIEK.js";
import {
  UsageError
} from "./chunk-GDEPRVUM.js";
import {
  diffPolicies
} from "./chunk-DD23NH33.js";

// packages/server/src/cli/policy-diff.ts
var diffHelp = `privet policy diff OLD NEW [--json]

Says what changed from one policy file to another, what of it is material, and which purposes people are asked about again.
Ends with 0 whatever changed, and with 1 where a file is no policy.

  --json   the answer as the API gives it`;
async function diffPolicyFiles(args) {
  const { values, positionals } = readFlags({ args, options: { json: { type: "boolean" } }, allowPositionals: true });
  const [from, to] = positionals;
  if (from === void 0 || to === void 0 || positionals.length > 2) throw new UsageError("Say two files: privet policy diff OLD NEW");
  const diff = diffPolicies(await readPolicyFile(from), await readPolicyFile(to));
  console.log(values.json ? JSON.stringify(diff, null, 2) : describeDiff(diff));
}
function describeDiff({ from, to, changes, materialPurposes }) {
  if (changes.length === 0) return `${from} \u2192 ${to}: nothing changed`;
  const material = changes.filter((change) => change.material);
  const lines = [...material, ...changes.filter((change) => !change.material)].flatMap(({ what, why, path, material: isMaterial }) => [
    `${isMaterial ? "material" : "        "}  ${what}  (${path})`,
    `          ${why}`
  ]);
  const asked = materialPurposes.length > 0 ? `Asks again about: ${materialPurposes.join(", ")}` : "Asks again about nothing";
  return [
    `${from} \u2192 ${to}: ${changes.length} ${changes.length === 1 ? "change" : "changes"}, ${material.length} material`,
    ...lines,
    asked
  ].join("\n");
}

export {
  diffHelp,
  diffPolicyFiles,
  describeDiff
};
