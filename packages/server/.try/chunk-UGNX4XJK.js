import {
  failInput,
  pointer,
  sha256Text
} from "./chunk-D4V4UZNO.js";
import {
  unchangedSince
} from "./chunk-LAZCAWNR.js";
import {
  bannerPolicy,
  consentTerms,
  definePolicy,
  policyView
} from "./chunk-DD23NH33.js";

// packages/server/src/http/validate.ts
import { en } from "zod/locales";
import * as z from "zod/mini";
var { localeError } = en();
function error(issue) {
  if (issue.code === "invalid_type")
    return issue.input === void 0 ? `This field is missing; send a ${issue.expected}` : `Send a ${issue.expected}`;
  if (issue.code === "invalid_value") return `Send ${issue.values.map((value) => JSON.stringify(value)).join(" or ")}`;
  if (issue.code === "too_small" && issue.origin === "array") return `Send at least ${issue.minimum}`;
  if (issue.code === "too_big" && issue.origin === "array") return `Send at most ${issue.maximum}`;
  const words = localeError(issue);
  return typeof words === "object" ? words?.message : words ?? void 0;
}
function validate(schema, value) {
  const result = z.safeParse(schema, value, { error });
  if (!result.success) return failInput(result.error.issues.flatMap(describe));
  return isKeepableWhole(result.data) ? result.data : failInput(textIssues(result.data, []));
}
var unkeepable = /[\0\p{Surrogate}]/u;
var isKeepable = (text) => !unkeepable.test(text);
function isKeepableWhole(value) {
  if (typeof value === "string") return isKeepable(value);
  return typeof value !== "object" || value === null || Object.values(value).every(isKeepableWhole);
}
function textIssues(value, path) {
  if (typeof value === "object" && value !== null) return Object.entries(value).flatMap(([key, part]) => textIssues(part, [...path, key]));
  if (isKeepableWhole(value)) return [];
  return [{ path: pointer(path), message: "This text holds U+0000 or half a surrogate pair; leave that out", code: "invalid_text" }];
}
function describe(issue) {
  const path = pointer(issue.path);
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      path: `${path}${pointer([key])}`,
      message: "This field is not known here; leave it out",
      code: issue.code
    }));
  }
  return [{ path, message: issue.message, code: issue.code }];
}

// packages/server/src/http/respond.ts
var cacheControl = /* @__PURE__ */ new WeakMap();
function cacheable(answer, directives) {
  cacheControl.set(answer, directives);
  return answer;
}
function respond({ endpoint, answer, format, ifNoneMatch, aboutPerson, base }) {
  if (endpoint.status === 204) return new Response(null, { status: 204, headers: base });
  const headers = { ...base, "Content-Type": format };
  if (endpoint.formats) headers["Vary"] = "Origin, Accept";
  if (aboutPerson) headers["Cache-Control"] = "no-store";
  if (typeof answer === "string" || answer instanceof ReadableStream) return new Response(answer, { headers });
  if (!endpoint.etag) return new Response(JSON.stringify(answer), { status: endpoint.status ?? 200, headers });
  return conditional(answer, headers, ifNoneMatch);
}
var texts = /* @__PURE__ */ new WeakMap();
function conditional(answer, headers, ifNoneMatch) {
  const { json, etag } = textOf(answer);
  Object.assign(headers, { ETag: etag, "Cache-Control": cacheControl.get(answer) ?? "no-cache" });
  if (matches(ifNoneMatch, etag)) return new Response(null, { status: 304, headers });
  return new Response(json, { headers });
}
function textOf(answer) {
  const kept = texts.get(answer);
  if (kept) return kept;
  const json = JSON.stringify(answer);
  const made = { json, etag: `"${sha256Text(json).slice(0, 22)}"` };
  texts.set(answer, made);
  return made;
}
function matches(ifNoneMatch, etag) {
  if (ifNoneMatch === void 0) return false;
  return ifNoneMatch.split(",").some((tag) => tag.trim() === "*" || tag.trim().replace(/^W\//, "") === etag);
}

// packages/server/src/policy/policy.shown.ts
function shownOn(view, { theme, purposes, topics }) {
  const isShown = ({ id, required }) => required || !purposes || purposes.includes(id);
  const shown = view.purposes.filter(isShown);
  const ids = shown.map(({ id }) => id);
  return {
    ...view,
    ...theme && { theme },
    purposes: shown,
    ..."topics" in view && {
      topics: topics ? view.topics.filter(({ id }) => topics.includes(id)) : view.topics,
      optOuts: view.optOuts.map((optOut) => ({ ...optOut, purposes: optOut.purposes.filter((id) => ids.includes(id)) }))
    }
  };
}
function withWholeLinks(view, publicUrl) {
  if (publicUrl === void 0) return view;
  const whole = (link) => link ? new URL(link, publicUrl).href : link;
  const reached = (one) => one ? { ...one, url: whole(one.url) } : one;
  const { controller } = view;
  const { privacyUrl, termsUrl, contact, dataProtectionOfficer, representative } = controller;
  return {
    ...view,
    controller: {
      ...controller,
      privacyUrl: whole(privacyUrl),
      ...termsUrl && { termsUrl: whole(termsUrl) },
      ...contact && { contact: reached(contact) },
      ...dataProtectionOfficer && { dataProtectionOfficer: reached(dataProtectionOfficer) },
      ...representative && { representative: reached(representative) }
    }
  };
}

// packages/server/src/policy/policy.versions.ts
var refreshAtMost = 1e3;
function policyVersions(store, now, publicUrl) {
  let known = [];
  let byName = /* @__PURE__ */ new Map();
  let current;
  let refreshedAt = -Infinity;
  const refresh = async () => {
    refreshedAt = now();
    if (await store.count() === known.length) return;
    known = (await store.all()).map((one) => byName.get(one.version) ?? knownVersion(one));
    byName = new Map(known.map((one) => [one.policy.version, one]));
    current = inForceOf(known, publicUrl);
  };
  return {
    inForce() {
      if (!current) throw new Error("No policy is in force; register one first");
      return current;
    },
    async find(version) {
      if (!byName.has(version) && now() - refreshedAt >= refreshAtMost) await refresh();
      return byName.get(version);
    },
    all: () => known,
    refresh
  };
}
function knownVersion({ document, hash, publishedAt }) {
  return { policy: definePolicy(JSON.parse(document)), hash, publishedAt };
}
var freshness = "max-age=300, stale-while-revalidate=86400";
function inForceOf(versions, publicUrl) {
  const newest = versions.at(-1);
  if (!newest) return void 0;
  const { policy } = newest;
  const since = unchangedSince(
    versions.map((one) => one.policy),
    policy
  );
  const views = remembered(({ shared, site, ...input }) => {
    const view = input.view === "banner" ? bannerPolicy(policy, input, since) : policyView(policy, input, since);
    const whole = withWholeLinks(view, publicUrl);
    return cacheable(site ? shownOn(whole, site) : whole, `${shared ? "public" : "private"}, ${freshness}`);
  });
  return {
    ...newest,
    terms: remembered((jurisdiction) => consentTerms(policy, jurisdiction, since)),
    view: ({ locale, jurisdiction, view }, { shared, site }) => views({
      ...locale !== void 0 && { locale },
      ...jurisdiction !== void 0 && { jurisdiction },
      ...view && { view },
      ...site && { site },
      shared
    })
  };
}
var maxRemembered = 1e3;
function remembered(make) {
  const kept = /* @__PURE__ */ new Map();
  return (input) => {
    const name = JSON.stringify(input) ?? "";
    const known = kept.get(name);
    if (known !== void 0) return known;
    const made = make(input);
    if (kept.size >= maxRemembered) kept.clear();
    kept.set(name, made);
    return made;
  };
}

export {
  cacheable,
  respond,
  validate,
  isKeepable,
  policyVersions
};
