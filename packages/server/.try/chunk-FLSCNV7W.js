import {
  readCursorAfter,
  writeCursorAfter
} from "./chunk-72MA23QQ.js";
import {
  newId,
  sha256Text
} from "./chunk-D4V4UZNO.js";
import {
  base64url,
  defaultPageSize
} from "./chunk-DD23NH33.js";

// packages/server/src/keys/keys.service.ts
import { equalBytes } from "@noble/ciphers/utils.js";
var keyTrust = 5e3;
var maxRemembered = 1e4;
function keyService(store, now) {
  const found = remembered(store.find.bind(store), now);
  const allOrigins = remembered(async () => [...new Set((await store.publishable()).flatMap(({ origins }) => origins))], now);
  const changed = (result) => {
    found.forget();
    allOrigins.forget();
    return result;
  };
  const keep = async (key, once) => changed(await store.add(key, once));
  const find = async (kind, lookup) => {
    const stored = await found.get(lookup);
    return stored?.kind === kind && stored.revokedAt === null ? stored : void 0;
  };
  const end = async (id) => changed(await store.revoke(id, now()));
  return {
    async create(input, once) {
      const { stored, created } = makeKey(input, now());
      const result = await keep(stored, once && { ...once, answer: input.kind === "secret" ? null : JSON.stringify(created) });
      if (result && "refused" in result) return result;
      return { created: result ? result.answer : created };
    },
    async list({ limit = defaultPageSize, cursor }) {
      const keys = await store.list({ after: readCursorAfter(cursor), limit: limit + 1 });
      return { data: keys.slice(0, limit).map(listedKey), nextCursor: writeCursorAfter(keys, limit) };
    },
    async revoke(id) {
      const key = await store.byId(id);
      if (!key) return "unknown";
      if (key.revokedAt !== null) return void 0;
      await end(id);
      return (await store.byId(id))?.revokedAt === null ? "last-full" : void 0;
    },
    async findSecret(key) {
      const lookup = sha256Text(key);
      const stored = await find("secret", lookup);
      return stored && sameText(stored.lookup, lookup) ? stored : void 0;
    },
    findPublishable: (key) => find("publishable", key),
    origins: () => allOrigins.get(""),
    async addFirst({ secret, publishable }) {
      if (await store.any()) return;
      const name = "First key";
      if (publishable)
        await keep({ ...newPublishableKey({ name, origins: publishable.origins, site: null }, now()), lookup: publishable.key });
      if (secret) await keep(secretKey({ name, scopes: ["*"] }, secret, now()));
    },
    sites: {
      make: (change) => newPublishableKey(change, now()),
      keep,
      async find(id) {
        const key = await store.byId(id);
        return key?.kind === "publishable" ? key : void 0;
      },
      list: (page) => store.list({ ...page, kind: "publishable", holding: true }),
      change: async (id, change) => changed(await store.change(id, change)),
      revoke: end
    }
  };
}
function randomKey(prefix) {
  return `${prefix}_${base64url(crypto.getRandomValues(new Uint8Array(24)))}`;
}
function newPublishableKey(change, now) {
  return { ...change, id: newId("key", now), kind: "publishable", lookup: randomKey("pk"), scopes: [], createdAt: now, revokedAt: null };
}
function secretKey({ name, scopes }, key, now) {
  const nowhere = { origins: [], site: null };
  return { ...nowhere, id: newId("key", now), kind: "secret", lookup: sha256Text(key), name, scopes, createdAt: now, revokedAt: null };
}
function makeKey(input, now) {
  const { name = null } = input;
  if (input.kind === "publishable") {
    const stored2 = newPublishableKey({ name, origins: input.origins, site: null }, now);
    return { stored: stored2, created: { ...shownKey(stored2), key: stored2.lookup } };
  }
  const key = randomKey("sk");
  const stored = secretKey({ name, scopes: input.scopes }, key, now);
  return { stored, created: { ...shownKey(stored), key } };
}
function shownKey({ id, kind, name, origins, scopes, createdAt }) {
  const named = name === null ? {} : { name };
  return { id, kind, ...named, origins: [...origins], scopes: [...scopes], createdAt: new Date(createdAt).toISOString() };
}
function listedKey(key) {
  const { kind, lookup, revokedAt } = key;
  const shown = kind === "publishable" && { key: lookup };
  return { ...shownKey(key), ...shown, revokedAt: revokedAt === null ? null : new Date(revokedAt).toISOString() };
}
var encoder = new TextEncoder();
function sameText(a, b) {
  return equalBytes(encoder.encode(a), encoder.encode(b));
}
function remembered(load, now) {
  let kept = /* @__PURE__ */ new Map();
  return {
    async get(name) {
      const entry = kept.get(name);
      if (entry && entry.until > now()) return entry.value;
      const asked = kept;
      const value = await load(name);
      if (asked.size >= maxRemembered) asked.clear();
      asked.set(name, { value, until: now() + keyTrust });
      return value;
    },
    forget() {
      kept = /* @__PURE__ */ new Map();
    }
  };
}

export {
  keyService,
  randomKey,
  newPublishableKey
};
