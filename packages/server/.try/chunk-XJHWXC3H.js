import {
  readFlags
} from "./chunk-WYAKXIEK.js";
import {
  UsageError
} from "./chunk-GDEPRVUM.js";

// packages/server/src/webhooks/webhook.ts
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
var webhookJobs = (endpoints, { id, type, at, data }) => endpoints.map(({ url }, index) => ({
  id: `${id}.${index}`,
  kind: "webhook",
  key: null,
  payload: { url, id, body: JSON.stringify({ type, timestamp: new Date(at).toISOString(), data }) },
  runAt: at
}));
var prefix = "whsec_";
function webhookKey(secret) {
  const encoded = secret.slice(prefix.length);
  const key2 = secret.startsWith(prefix) && /^[A-Za-z0-9+/]+={0,2}$/.test(encoded) ? bytesOf(encoded) : void 0;
  if (!key2 || key2.length < 24 || key2.length > 64) throw new Error("A webhook\u2019s secret is whsec_ and 24 to 64 random bytes in base64");
  return key2;
}
function bytesOf(base64) {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    return void 0;
  }
}
function signedHeaders(key2, { id, body }, now) {
  const timestamp = String(Math.floor(now / 1e3));
  const signature = hmac(sha256, key2, new TextEncoder().encode(`${id}.${timestamp}.${body}`));
  return {
    "Content-Type": "application/json",
    "webhook-id": id,
    "webhook-timestamp": timestamp,
    "webhook-signature": `v1,${btoa(String.fromCharCode(...signature))}`
  };
}

// packages/server/src/cli/outgoing-settings.ts
function readOutgoing(set2) {
  return { smtpUrl: smtpUrl(set2("PRIVET_SMTP_URL")), mailFrom: mailFrom(set2("PRIVET_MAIL_FROM")), webhook: webhook(set2) };
}
function smtpUrl(value) {
  if (value === void 0 || URL.canParse(value) && /^smtps?:$/.test(new URL(value).protocol) && new URL(value).hostname !== "")
    return value;
  throw new UsageError("PRIVET_SMTP_URL must be an address such as smtp://user:password@mail.example.com:587 or smtps://\u2026:465");
}
function mailFrom(value) {
  if (value === void 0 || /^(?:[^<>\p{Cc}]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/u.test(value)) return value;
  throw new UsageError(`PRIVET_MAIL_FROM is "${value}"; set an address such as privacy@example.com or Example <privacy@example.com>`);
}
function webhook(set2) {
  const [url, secret, allow = "off"] = ["PRIVET_WEBHOOK_URL", "PRIVET_WEBHOOK_SECRET", "PRIVET_WEBHOOK_ALLOW_PRIVATE"].map(set2);
  if (allow !== "on" && allow !== "off") throw new UsageError(`PRIVET_WEBHOOK_ALLOW_PRIVATE is "${allow}"; set on or off`);
  if (url === void 0 && secret === void 0) return void 0;
  if (url === void 0 || secret === void 0) throw new UsageError("Set both PRIVET_WEBHOOK_URL and PRIVET_WEBHOOK_SECRET, or neither");
  const protocols = allow === "on" ? /^https?:$/ : /^https:$/;
  if (!URL.canParse(url) || !protocols.test(new URL(url).protocol))
    throw new UsageError("PRIVET_WEBHOOK_URL must be an https address; http is for PRIVET_WEBHOOK_ALLOW_PRIVATE=on");
  try {
    webhookKey(secret);
  } catch {
    throw new UsageError("PRIVET_WEBHOOK_SECRET must be whsec_ and 24 to 64 random bytes in base64");
  }
  return { url, secret, allowPrivate: allow === "on" };
}

// packages/server/src/cli/settings.ts
var flags = {
  policy: { type: "string" },
  database: { type: "string" },
  port: { type: "string" },
  site: { type: "string" }
};
function readSettings(args, env) {
  const { values } = readFlags({ args, options: flags });
  const settings = {
    policy: values.policy ?? set(env["PRIVET_POLICY"]),
    database: values.database ?? set(env["PRIVET_DATABASE"]) ?? ".privet/privet.db",
    blobs: blobs(set(env["PRIVET_BLOBS"])),
    host: set(env["PRIVET_HOST"]) ?? "127.0.0.1",
    port: wholeNumber(values.port === void 0 ? "PRIVET_PORT" : "--port", values.port ?? set(env["PRIVET_PORT"]) ?? "4400", 65535),
    site: values.site,
    publicUrl: publicUrl(set(env["PRIVET_PUBLIC_URL"])),
    secret: set(env["PRIVET_SECRET"]),
    secretKey: key("PRIVET_SECRET_KEY", "sk_", set(env["PRIVET_SECRET_KEY"])),
    publishableKey: key("PRIVET_PUBLISHABLE_KEY", "pk_", set(env["PRIVET_PUBLISHABLE_KEY"])),
    rateLimit: oneOf("PRIVET_RATE_LIMIT", set(env["PRIVET_RATE_LIMIT"]) ?? "on", ["on", "off"]) === "on",
    jurisdictionHeaders: (env["PRIVET_JURISDICTION_HEADER"] ?? "").split(/[\s,]+/).filter(Boolean),
    cookieDomain: cookieDomain(set(env["PRIVET_COOKIE_DOMAIN"])),
    trustProxy: wholeNumber("PRIVET_TRUST_PROXY", set(env["PRIVET_TRUST_PROXY"]) ?? "0", 100),
    ...readOutgoing((name) => set(env[name])),
    production: env["NODE_ENV"] === "production"
  };
  if (settings.production) refuseDevelopment(settings);
  return settings;
}
var set = (value) => value === "" ? void 0 : value;
function wholeNumber(name, value, max) {
  const number = Number(value);
  if (!/^\d+$/.test(value) || number > max) throw new UsageError(`${name} is "${value}"; set a whole number from 0 to ${max}`);
  return number;
}
function oneOf(name, value, allowed) {
  if (!allowed.includes(value)) throw new UsageError(`${name} is "${value}"; set ${allowed.join(" or ")}`);
  return value;
}
function key(name, prefix2, value) {
  if (value === void 0 || value.startsWith(prefix2) && value.length >= prefix2.length + 16) return value;
  throw new UsageError(`${name} must begin with ${prefix2} and go on with at least 16 random characters`);
}
function publicUrl(value) {
  if (value === void 0) return void 0;
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol))
    throw new UsageError("PRIVET_PUBLIC_URL must be an http or https address");
  return value.replace(/\/$/, "");
}
function blobs(value) {
  if (value === void 0 || !/^[\w+.-]+:\/\//.test(value) || /^s3:\/\/[a-z\d][a-z\d.-]+(?:\/|$)/.test(value)) return value;
  throw new UsageError(`PRIVET_BLOBS is "${value}"; set a folder, or s3://bucket/prefix`);
}
function cookieDomain(value) {
  if (value === void 0 || /^[a-z\d-]+(\.[a-z\d-]+)+$/i.test(value)) return value;
  throw new UsageError(`PRIVET_COOKIE_DOMAIN is "${value}"; set a domain such as example.com`);
}
function refuseDevelopment({ secret, publicUrl: url }) {
  if (secret === void 0) throw new UsageError("NODE_ENV is production: set PRIVET_SECRET to at least 32 random characters, and keep it");
  if (url === void 0)
    throw new UsageError("NODE_ENV is production: set PRIVET_PUBLIC_URL to the address that people reach this server at");
}

// packages/server/src/cli/open-storage.ts
import { existsSync } from "node:fs";
var isFile = (database) => !/^postgres(ql)?:\/\//.test(database);
async function openStorage(database) {
  if (isFile(database)) return (await import("./sqlite.storage-2LIZHDBR.js")).sqliteStorage({ filename: database });
  return (await import("./postgres.storage-4E7XB5OG.js")).postgresStorage({ url: database });
}
async function openExisting(database, env) {
  const settings = readSettings(database === void 0 ? [] : ["--database", database], { ...env, NODE_ENV: void 0 });
  if (isFile(settings.database) && !existsSync(settings.database)) throw new UsageError(`There is no database ${settings.database}`);
  return openStorage(settings.database);
}

export {
  webhookJobs,
  webhookKey,
  signedHeaders,
  readSettings,
  isFile,
  openStorage,
  openExisting
};
