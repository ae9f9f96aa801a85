import {
  describeDiff
} from "./chunk-MDCEGNGL.js";
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
import "./chunk-LAZCAWNR.js";
import {
  policyHash,
  privetContract
} from "./chunk-DD23NH33.js";
import "./chunk-MLKGABMK.js";

// packages/server/src/cli/policy-publish.ts
var publishHelp = `privet policy publish --policy FILE [--url URL]

Puts a new version of the policy in force on a server that runs, and says what it changes. A second run with the same file changes nothing.

  --policy FILE   a .ts, .js or .json policy; PRIVET_POLICY where it is left out
  --url URL       where the API answers; PRIVET_PUBLIC_URL where it is left out
  PRIVET_SECRET_KEY is the key (sk_\u2026) to publish with; it is never taken from the command line, where others could read it`;
async function publishPolicy(args, env) {
  const { values } = readFlags({ args, options: { policy: { type: "string" }, url: { type: "string" } } });
  const file = values.policy ?? env["PRIVET_POLICY"];
  const url = values.url ?? env["PRIVET_PUBLIC_URL"];
  const key = env["PRIVET_SECRET_KEY"];
  if (!file) throw new UsageError("Which policy? Say --policy FILE, or set PRIVET_POLICY");
  if (!url || !/^https?:$/.test(URL.parse(url)?.protocol ?? ""))
    throw new UsageError("Which server? Say --url https://\u2026, or set PRIVET_PUBLIC_URL to the address that the API answers at");
  if (!key?.startsWith("sk_")) throw new UsageError("Set PRIVET_SECRET_KEY to a secret key (sk_\u2026) with the scope policy:write");
  const answer = await send(await readPolicyFile(file), { url: url.replace(/\/$/, ""), key });
  if (!answer.ok) throw new CommandError(await refused(answer, file));
  const { version, hash, diff } = await answer.json();
  console.log(`In force: ${version} (${hash})`);
  if (diff) console.log(describeDiff(diff));
}
async function send(policy, { url, key }) {
  const [method = "", path = ""] = privetContract.policy.publish.route.split(" ");
  try {
    return await fetch(url + path, {
      method,
      headers: { Authorization: `Bearer ${key}`, "Content-Type": "application/json", "Idempotency-Key": `publish-${policyHash(policy)}` },
      body: JSON.stringify({ policy }),
      signal: AbortSignal.timeout(3e4)
    });
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
    throw new CommandError(`${url} cannot be reached: ${cause}`);
  }
}
async function refused(answer, file) {
  const problem = await answer.json().catch(() => ({}));
  const issues = (problem.issues ?? []).map(
    ({ path, message }) => `  ${path.replace(/^\/policy(?=\/|$)/, "") || "(the policy)"} ${message}`
  );
  const said = problem.detail ?? problem.title ?? answer.statusText;
  return [`${file} was not published (${answer.status}): ${said}`, ...issues].join("\n");
}
export {
  publishHelp,
  publishPolicy
};
