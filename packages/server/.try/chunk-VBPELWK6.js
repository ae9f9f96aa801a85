import {
  readCursorAfter,
  writeCursorAfter
} from "./chunk-72MA23QQ.js";
import {
  fail,
  failInput,
  pointer
} from "./chunk-D4V4UZNO.js";
import {
  defaultPageSize
} from "./chunk-DD23NH33.js";

// packages/server/src/sites/sites.service.ts
function siteService(keys, policy) {
  const existing = async (id) => (id.startsWith("site_") ? await keys.find(id.replace("site_", "key_")) : void 0) ?? fail("SITE_NOT_FOUND");
  const holding = async (id) => {
    const key = await existing(id);
    return key.revokedAt === null ? key : fail("SITE_NOT_FOUND", { detail: "This site has ended" });
  };
  return {
    async create(input, once) {
      refuseUnknown(input, policy());
      const key = keys.make(changeOf(input));
      const result = await keys.keep(key, once && { ...once, answer: JSON.stringify(siteOf(key)) });
      if (result && "refused" in result) return result;
      return result ? result.answer : siteOf(key);
    },
    async list({ limit = defaultPageSize, cursor }) {
      const found = await keys.list({ after: readCursorAfter(cursor), limit: limit + 1 });
      return { data: found.slice(0, limit).map(siteOf), nextCursor: writeCursorAfter(found, limit) };
    },
    get: async (id) => siteOf(await holding(id)),
    async update(id, input) {
      const key = await holding(id);
      refuseUnknown(input, policy());
      const change = changeOf(input);
      await keys.change(key.id, change);
      return siteOf({ ...key, ...change });
    },
    async delete(id) {
      const { id: keyId } = await existing(id);
      await keys.revoke(keyId);
    }
  };
}
function changeOf({ name, origins, theme, purposes, topics }) {
  const site = { ...theme && { theme }, ...purposes && { purposes }, ...topics && { topics } };
  return { name, origins, site: Object.keys(site).length > 0 ? site : null };
}
function siteOf({ id, lookup, name, origins, site, createdAt }) {
  const { theme, purposes, topics } = site ?? {};
  return {
    id: id.replace("key_", "site_"),
    key: lookup,
    ...name !== null && { name },
    origins: [...origins],
    ...theme && { theme },
    ...purposes && { purposes: [...purposes] },
    ...topics && { topics: [...topics] },
    createdAt: new Date(createdAt).toISOString()
  };
}
function refuseUnknown(input, policy) {
  const issues = ["purposes", "topics"].flatMap((list) => unknown(list, input[list] ?? [], policy));
  if (issues.length > 0) failInput(issues);
}
function unknown(list, named, policy) {
  const known = policy[list].map(({ id }) => id);
  return named.flatMap(
    (id, index) => known.includes(id) ? [] : [
      {
        path: pointer([list, index]),
        message: `Version ${policy.version} has no "${id}" among its ${list}; it has ${known.join(", ") || "none"}`,
        code: list === "purposes" ? "unknown_purpose" : "unknown_topic"
      }
    ]
  );
}

export {
  siteService
};
