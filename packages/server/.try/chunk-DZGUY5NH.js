import {
  cacheable,
  policyVersions
} from "./chunk-UGNX4XJK.js";
import {
  readCursor,
  writeCursor
} from "./chunk-72MA23QQ.js";
import {
  fail,
  failInput,
  newId,
  pointer,
  randomSalt,
  sha256Text
} from "./chunk-D4V4UZNO.js";
import {
  isFile
} from "./chunk-XJHWXC3H.js";
import {
  replay
} from "./chunk-GVWN4X3W.js";
import {
  decisionFact
} from "./chunk-N5GN76ON.js";
import {
  applyDecision,
  canBeDenied,
  decisionTime,
  effectiveConsent,
  isNewSignal,
  noChoices
} from "./chunk-LAZCAWNR.js";
import {
  PolicyError,
  base64url,
  canonicalPolicy,
  defaultPageSize,
  definePolicy,
  diffPolicies,
  fromBase64url,
  gpcJson,
  isJurisdiction,
  policyHash
} from "./chunk-DD23NH33.js";

// packages/server/src/consent/consent.import.ts
import canonicalize from "canonicalize";

// packages/server/src/http/jurisdiction.ts
function placeOf(said, header, names) {
  if (said !== void 0) {
    if (!isJurisdiction(said)) return failUnknown();
    return { jurisdiction: said, from: "input" };
  }
  const [country, region] = names.map((name) => header(name)?.trim().toUpperCase());
  const known = [country && region && `${country}-${region}`, country].find((code) => code && isJurisdiction(code));
  return known ? { jurisdiction: known, from: "header" } : { jurisdiction: void 0, from: "none" };
}
function failUnknown() {
  return failInput([
    {
      path: "/jurisdiction",
      message: "No such place; send an ISO 3166 code such as DE, US-CA or CA-QC, or leave it out",
      code: "unknown_jurisdiction"
    }
  ]);
}

// packages/server/src/consent/consent.input.ts
function checkDecision(input, versions, recordedAt) {
  const { shown, inForce } = versions;
  const time = decisionTime({ decidedAt: milliseconds(input.decidedAt), sentAt: milliseconds(input.sentAt), recordedAt });
  const issues = [
    ...versionIssues(versions),
    ...emptyIssues(input),
    ...choiceIssues(input.choices, shown?.policy ?? inForce),
    ...unshownIssues(Object.keys(input.choices), versions, (id) => pointer(["choices", id])),
    ...typeof time === "number" ? [] : [timeIssue(time)]
  ];
  return shown && typeof time === "number" && issues.length === 0 ? { at: time, shown } : failInput(issues);
}
function versionIssues({ shown, inForce }) {
  if (shown) return [];
  const message = `No such version was ever in force; the one in force is ${inForce.version}: show it first`;
  return [{ path: pointer(["policyVersion"]), message, code: "unknown_policy_version" }];
}
var milliseconds = (instant2) => instant2 === void 0 ? void 0 : Date.parse(instant2);
function timeIssue({ field, message }) {
  return { path: pointer([field]), message, code: "invalid_time" };
}
function emptyIssues({ choices, method, signals, ageAtLeast }) {
  if (Object.keys(choices).length > 0 || ageAtLeast !== void 0 || method === "signal" && (signals?.gpc || signals?.dnt)) return [];
  return [{ path: "/choices", message: "Choose at least one purpose; only a signal or an age comes without one", code: "no_choices" }];
}
function choiceIssues(choices, policy, at = []) {
  return Object.entries(choices).flatMap(([id, choice]) => {
    const purpose = policy.purposes.find((one) => one.id === id);
    const path = pointer([...at, "choices", id]);
    if (!purpose) return [unknownPurpose(path, policy)];
    if (choice === "denied" && !canBeDenied(purpose)) return [undeniable(path, purpose)];
    return [];
  });
}
var isShown = ({ id, required }, shows) => required || !shows || shows.includes(id);
function unshownIssues(ids, { shown, inForce, shows }, at) {
  const { purposes } = shown?.policy ?? inForce;
  const hidden = purposes.filter((purpose) => !isShown(purpose, shows));
  const choice = purposes.filter((purpose) => isShown(purpose, shows)).map(({ id }) => id);
  return ids.flatMap(
    (id, index) => hidden.some((purpose) => purpose.id === id) ? [
      {
        path: at(id, index),
        message: `The site of this key does not show this purpose; it shows ${choice.join(", ")}`,
        code: "purpose_not_shown"
      }
    ] : []
  );
}
function withdrawable(purposes, versions) {
  const { shown, inForce, shows } = versions;
  const { policy } = shown ?? { policy: inForce };
  if (!purposes) return policy.purposes.filter((purpose) => canBeDenied(purpose) && isShown(purpose, shows)).map(({ id }) => id);
  const faults = purposes.flatMap((id, index) => {
    const purpose = policy.purposes.find((one) => one.id === id);
    const path = pointer(["purposes", index]);
    if (!purpose) return [unknownPurpose(path, policy)];
    return canBeDenied(purpose) ? [] : [undeniable(path, purpose)];
  });
  faults.push(...unshownIssues(purposes, versions, (_, index) => pointer(["purposes", index])));
  return faults.length > 0 ? failInput([...versionIssues(versions), ...faults]) : [...new Set(purposes)];
}
function refuseUnknownPurposes(checks, policy) {
  const known = new Set(policy.purposes.map(({ id }) => id));
  const issues = checks.flatMap(
    ({ purpose }, index) => known.has(purpose) ? [] : [unknownPurpose(pointer(["checks", index, "purpose"]), policy)]
  );
  if (issues.length > 0) failInput(issues.slice(0, maxIssues));
}
var maxIssues = 100;
var unknownPurpose = (path, { version, purposes }) => ({
  path,
  message: `No such purpose in version ${version}; it has ${purposes.map(({ id }) => id).join(", ")}`,
  code: "unknown_purpose"
});
var undeniable = (path, { legalBasis }) => ({
  path,
  message: `This purpose rests on ${legalBasis} and cannot be refused; leave it out`,
  code: "cannot_be_denied"
});

// packages/server/src/consent/consent.decision.ts
function storedDecision(input, circumstances) {
  const { subject, place, signals, recordedAt, decidedAt, policyHash: policyHash2 } = circumstances;
  return {
    id: newId("con", recordedAt),
    subject,
    decisionId: input.decisionId ?? null,
    policyVersion: input.policyVersion,
    policyHash: policyHash2,
    choices: input.choices,
    method: input.method,
    locale: input.locale,
    jurisdiction: place.jurisdiction ?? null,
    jurisdictionFrom: place.from,
    signals,
    shown: input.shown ?? {},
    ageAtLeast: input.ageAtLeast ?? null,
    evidence: input.evidence ?? null,
    claimedAt: milliseconds(input.decidedAt) ?? null,
    sentAt: milliseconds(input.sentAt) ?? null,
    decidedAt,
    recordedAt,
    salt: randomSalt()
  };
}
function decisionView({ decision }) {
  const { id, subject, policyVersion, choices, method, locale, jurisdiction, jurisdictionFrom, signals, shown, ageAtLeast, evidence } = decision;
  const said = {
    id,
    subject,
    policyVersion,
    choices,
    method,
    locale,
    jurisdiction,
    jurisdictionFrom,
    signals,
    shown,
    ageAtLeast,
    evidence
  };
  const { claimedAt, decidedAt, recordedAt } = decision;
  return {
    ...said,
    decidedAt: instant(decidedAt),
    claimedAt: claimedAt === null ? null : instant(claimedAt),
    recordedAt: instant(recordedAt)
  };
}
var instant = (at) => new Date(at).toISOString();
var recordedAnswer = (terms, signals, at) => (state, recorded) => ({
  id: recorded.id,
  recordedAt: instant(recorded.recordedAt),
  policyVersion: recorded.policyVersion,
  effective: effectiveConsent(terms, { state, signals, now: at })
});

// packages/server/src/consent/plan-decision.ts
function decisionEntry(entry) {
  const { decision, once } = entry;
  const { subject, decisionId } = decision;
  return {
    subjects: [subject],
    decision: decisionId === null ? void 0 : { subject, decisionId },
    once,
    plan: (known) => planDecision(entry, known)
  };
}
function reuseEntry({ subject, decisionId, choices }) {
  return {
    subjects: [],
    decision: { subject, decisionId },
    plan({ same }) {
      return { result: { reused: same !== void 0 && !sameChoices(same.choices, choices) } };
    }
  };
}
function planDecision(entry, known) {
  const { decision, once } = entry;
  if (once && known.once) return { result: replay(once, known.once) };
  const own = known.rows.get(decision.subject) ?? { state: noChoices };
  const person = own.person === void 0 ? void 0 : known.rows.get(own.person);
  const same = known.same;
  if (same && !sameChoices(same.choices, decision.choices)) return { result: { refused: "decision-id-reused" } };
  const before = same ?? recordedSignal([own, ...person ? [person] : []], decision);
  if (before) return answered(entry, { result: { answer: entry.answer((person ?? own).state, before) } });
  const next = applied(own, decision);
  const nextPerson = person && { ...person, state: applyDecision(person.state, applicable(decision)) };
  return answered(entry, {
    result: { answer: entry.answer((nextPerson ?? next).state, decision) },
    fact: decisionFact(decision),
    rows: [[decision.subject, next], ...nextPerson && own.person !== void 0 ? [[own.person, nextPerson]] : []]
  });
}
function applied(row, decision) {
  const state = applyDecision(row.state, applicable(decision));
  if (row.unclaimed === void 0 || row.person !== void 0) return { ...row, state };
  return { ...row, state, unclaimed: applyDecision(row.unclaimed, applicable(decision)) };
}
function answered({ once }, plan) {
  return once ? { ...plan, keep: { ...once, answer: JSON.stringify(plan.result.answer) } } : plan;
}
function sameChoices(a, b) {
  const ids = Object.keys(a);
  return ids.length === Object.keys(b).length && ids.every((id) => a[id] === b[id]);
}
function recordedSignal(rows, decision) {
  if (Object.keys(decision.choices).length > 0 || decision.ageAtLeast !== null) return void 0;
  if (rows.some(({ state }) => isNewSignal(state, applicable(decision)))) return void 0;
  const first = rows[0]?.state.signals[decision.signals.gpc ? "gpc" : "dnt"];
  return first && { id: first.decision, recordedAt: first.recordedAt, policyVersion: decision.policyVersion };
}
var applicable = (decision) => ({ ...decision, ageAtLeast: decision.ageAtLeast ?? void 0 });

// packages/server/src/consent/consent.import.ts
function consentImporter({ store, policy, subjectOf, now }) {
  const versionsOf = ({ consents }) => Promise.all(consents.map(({ policyVersion }) => policy.find(policyVersion)));
  const issuesOf = ({ consents }, shown) => consents.flatMap((line, index) => lineIssues(line, shown[index], { index, now: now() }));
  const entryOf = (line, shown) => {
    const { subject, ...said } = line;
    const recordedAt = now();
    const place = placeOf(said.jurisdiction, () => void 0, []);
    const input = {
      ...said,
      method: "import",
      locale: said.locale ?? shown.policy.defaultLocale,
      decisionId: said.decisionId ?? idOf(line)
    };
    const circumstances = {
      subject: subjectOf(subject),
      place,
      signals: {},
      recordedAt,
      decidedAt: Date.parse(said.decidedAt),
      policyHash: shown.hash
    };
    const terms = policy.inForce().terms(place.jurisdiction);
    return { decision: storedDecision(input, circumstances), answer: recordedAnswer(terms, {}, recordedAt) };
  };
  return {
    issues: async (input) => issuesOf(input, await versionsOf(input)),
    async import(input) {
      const shown = await versionsOf(input);
      const issues = issuesOf(input, shown);
      if (issues.length > 0) return failInput(issues.slice(0, maxIssues));
      const entries = input.consents.map((line, index) => entryOf(line, shown[index]));
      const reused = await reusedIds(entries, input, store);
      if (reused.length > 0) return failInput(reused.slice(0, maxIssues));
      return { results: await Promise.all(entries.map((entry, index) => importLine(entry, index, store))) };
    }
  };
}
var idOf = (line) => `import-${sha256Text(canonicalize(line) ?? "")}`;
async function reusedIds(entries, { consents }, store) {
  const first = /* @__PURE__ */ new Map();
  const issues = entries.map(async ({ decision }, index) => {
    const { decisionId } = consents[index] ?? {};
    if (decisionId === void 0) return [];
    const name = `${decision.subject} ${decisionId}`;
    const before = first.get(name) ?? decision.choices;
    first.set(name, before);
    if (!sameChoices(before, decision.choices)) return [idReused(index)];
    const found = await store.append(reuseEntry({ ...decision, decisionId }));
    return "reused" in found && found.reused ? [idReused(index)] : [];
  });
  return (await Promise.all(issues)).flat();
}
var idReused = (index) => ({
  path: pointer(["consents", index, "decisionId"]),
  message: "This decisionId is in use with other choices; give every decision its own",
  code: "decision_id_reused"
});
async function importLine(entry, index, store) {
  const result = await store.append(decisionEntry(entry));
  if ("answer" in result) return { id: result.answer.id, recordedAt: result.answer.recordedAt };
  return failInput([idReused(index)]);
}
function lineIssues(line, shown, { index, now }) {
  const at = ["consents", index];
  const time = Date.parse(line.decidedAt);
  return [
    ...shown ? choiceIssues(line.choices, shown.policy, at) : [{ path: pointer([...at, "policyVersion"]), message: "No such version was ever in force here", code: "unknown_policy_version" }],
    ...Object.keys(line.choices).length === 0 ? [{ path: pointer([...at, "choices"]), message: "Choose at least one purpose", code: "no_choices" }] : [],
    ...time > now ? [{ path: pointer([...at, "decidedAt"]), message: "It lies in the future", code: "invalid_time" }] : []
  ];
}

// packages/server/src/consent/consent.subject.ts
function subjectHasher(hash) {
  return ({ device, user, email }) => {
    if (device !== void 0) return `device:${hash(`device:${device}`)}`;
    return user === void 0 ? `email:${hash(`email:${normalEmail(email ?? "")}`)}` : `user:${hash(`user:${user}`)}`;
  };
}
function normalEmail(email) {
  const at = email.lastIndexOf("@");
  const domain = email.slice(at + 1);
  const host = URL.canParse(`http://${domain}`) ? new URL(`http://${domain}`).hostname : domain;
  return `${email.slice(0, at).normalize("NFC").toLowerCase()}@${host.toLowerCase()}`;
}

// packages/server/src/keys/server-keys.ts
import { gcm } from "@noble/ciphers/aes.js";
import { hkdf } from "@noble/hashes/hkdf.js";
import { sha256 } from "@noble/hashes/sha2.js";
var minSecretLength = 32;
async function openServerKeys(store, secret, now) {
  if (secret.length < minSecretLength)
    throw new Error(`The secret has ${secret.length} characters; it needs at least ${minSecretLength} random ones`);
  const wrapping = wrappingKey(secret);
  const kept = await store.serverKeys();
  const missing = ["lookup", "signing", "token", "data"].filter((purpose) => !kept.some((key) => key.purpose === purpose));
  for (const purpose of missing)
    await store.addServerKey(
      await (purpose === "lookup" || purpose === "data" ? newRandomKey(purpose, wrapping, now) : newSigningKey(purpose, wrapping, now))
    );
  const keys = missing.length > 0 ? await store.serverKeys() : kept;
  const newest = (purpose) => {
    const key = keys.findLast((one) => one.purpose === purpose);
    if (!key) throw new Error("The storage did not keep the server\u2019s keys");
    return key;
  };
  return {
    lookup: unwrap(newest("lookup"), wrapping),
    data: unwrap(newest("data"), wrapping),
    signing: await openSigningKey(newest("signing"), wrapping),
    token: await openSigningKey(newest("token"), wrapping),
    published: keys.flatMap(({ publicJwk }) => publicJwk === null ? [] : [JSON.parse(publicJwk)])
  };
}
var encoder = new TextEncoder();
function wrappingKey(secret) {
  return hkdf(sha256, encoder.encode(secret), void 0, encoder.encode("privet key wrapping v1"), 32);
}
function newRandomKey(purpose, wrapping, now) {
  const kid = newId(purpose === "lookup" ? "look" : "data", now);
  const wrapped = wrap(crypto.getRandomValues(new Uint8Array(32)), kid, wrapping);
  return { kid, purpose, wrapped, publicJwk: null, createdAt: now };
}
async function newSigningKey(purpose, wrapping, now) {
  const kid = newId(purpose === "signing" ? "sig" : "tok", now);
  const { privateKey, publicKey } = await crypto.subtle.generateKey("Ed25519", true, ["sign", "verify"]);
  const { x = "" } = await crypto.subtle.exportKey("jwk", publicKey);
  const published = { kty: "OKP", crv: "Ed25519", x, kid, alg: "Ed25519", use: "sig" };
  const wrapped = wrap(new Uint8Array(await crypto.subtle.exportKey("pkcs8", privateKey)), kid, wrapping);
  return { kid, purpose, wrapped, publicJwk: JSON.stringify(published), createdAt: now };
}
async function openSigningKey(kept, wrapping) {
  const { kty, crv, x } = JSON.parse(kept.publicJwk ?? "{}");
  return {
    kid: kept.kid,
    key: await crypto.subtle.importKey("pkcs8", unwrap(kept, wrapping), "Ed25519", false, ["sign"]),
    publicKey: await crypto.subtle.importKey("jwk", { kty, crv, x }, "Ed25519", true, ["verify"])
  };
}
function wrap(bytes, kid, key) {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  return `${base64url(iv)}.${base64url(gcm(key, iv, encoder.encode(kid)).encrypt(bytes))}`;
}
function unwrap({ wrapped, kid }, key) {
  const [iv = "", sealed = ""] = wrapped.split(".");
  try {
    return Uint8Array.from(gcm(key, fromBase64url(iv), encoder.encode(kid)).decrypt(fromBase64url(sealed)));
  } catch (cause) {
    throw new Error("The secret is not the one that this database\u2019s keys were wrapped with; start with the same PRIVET_SECRET as before", {
      cause
    });
  }
}

// packages/server/src/policy/plan-policy.ts
function policyEntry(policy, once) {
  return {
    subjects: [],
    policyVersion: policy.version,
    once,
    plan(known) {
      if (once && known.once) return { result: replay(once, known.once) };
      const answer = known.policy ?? policy;
      const keep = once && { keep: { ...once, answer: JSON.stringify(answer) } };
      return known.policy ? { result: { answer }, ...keep } : { result: { answer }, fact: policyFact(policy), policy, ...keep };
    }
  };
}
function policyFact({ version, hash, publishedAt }) {
  const id = newId("pol", publishedAt);
  const record = { id, kind: "policy", version, hash, publishedAt, salt: randomSalt() };
  return { id, kind: "policy", subject: null, person: null, decisionId: null, recordedAt: publishedAt, record };
}

// packages/server/src/policy/policy.service.ts
function policyService(store, now, publicUrl) {
  const versions = policyVersions(store, now, publicUrl);
  const existing = async (version) => await versions.find(version) ?? fail("POLICY_VERSION_NOT_FOUND");
  const isInForce = ({ policy }) => policy.version === versions.inForce().policy.version;
  const keep = async (policy, once) => {
    await versions.refresh();
    const before = versions.all().at(-1);
    const publishedAt = Math.max(now(), (before?.publishedAt ?? 0) + 1);
    const result = await store.append(
      policyEntry({ version: policy.version, hash: policyHash(policy), document: canonicalPolicy(policy), publishedAt }, once)
    );
    await versions.refresh();
    return { result, before };
  };
  const page = async (version) => {
    const known = await existing(version);
    return cacheable({ ...headOf(known, isInForce(known)), policy: { ...known.policy } }, "public, max-age=300");
  };
  return {
    ...versions,
    async register(policy) {
      const { result } = await keep(policy);
      if ("refused" in result) throw new Error(`The policy could not be kept: ${result.refused}`);
      if (result.answer.hash === policyHash(policy)) return;
      throw new Error(
        `The policy was changed without a new version: ${policy.version} is kept with the hash ${result.answer.hash}. Give the changed policy a new version`
      );
    },
    async publish(input, once) {
      const policy = checkedPolicy(input);
      const { result, before } = await keep(policy, once);
      if ("refused" in result) return result;
      if (result.answer.hash !== policyHash(policy))
        return fail("POLICY_VERSION_TAKEN", { detail: `${policy.version} is kept with the hash ${result.answer.hash}` });
      const known = await existing(policy.version);
      const isNew = before !== void 0 && known.publishedAt > before.publishedAt;
      return { ...headOf(known, isInForce(known)), diff: isNew ? diffPolicies(before.policy, policy) : null };
    },
    version: page,
    async versions({ limit = defaultPageSize, cursor }) {
      const before = readCursor(cursor) ?? versions.all().length;
      const first = Math.max(0, before - limit);
      const data = versions.all().slice(first, before).map((known) => headOf(known, isInForce(known)));
      return { data: data.toReversed(), nextCursor: first > 0 ? writeCursor(first) : null };
    },
    diff: async ({ from, to }) => diffPolicies((await existing(from)).policy, to === void 0 ? versions.inForce().policy : (await existing(to)).policy),
    gpc: () => gpcOf(versions.inForce().policy)
  };
}
function headOf({ policy, hash, publishedAt }, inForce) {
  return { version: policy.version, hash, effectiveAt: policy.effectiveAt, publishedAt: new Date(publishedAt).toISOString(), inForce };
}
var statements = /* @__PURE__ */ new WeakMap();
function gpcOf(policy) {
  const kept = statements.get(policy) ?? cacheable(gpcJson(policy), "public, max-age=3600");
  statements.set(policy, kept);
  return kept;
}
function checkedPolicy(input) {
  try {
    return definePolicy(input);
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    return failInput(error.issues.map(({ path, message }) => ({ path: `/policy${path}`, message, code: "invalid_policy" })));
  }
}

// packages/server/src/cli/development.ts
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
function secretOf({ secret, database }) {
  if (secret !== void 0) return secret;
  const folder = isFile(database) ? dirname(database) : ".privet";
  const file = join(folder, "development-secret");
  if (existsSync(file)) return readFileSync(file, "utf8").trim();
  const made = base64url(crypto.getRandomValues(new Uint8Array(32)));
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, `${made}
`, { mode: 384, flag: "wx" });
  return made;
}

export {
  placeOf,
  checkDecision,
  milliseconds,
  isShown,
  withdrawable,
  refuseUnknownPurposes,
  storedDecision,
  decisionView,
  instant,
  recordedAnswer,
  decisionEntry,
  consentImporter,
  subjectHasher,
  openServerKeys,
  policyService,
  secretOf
};
