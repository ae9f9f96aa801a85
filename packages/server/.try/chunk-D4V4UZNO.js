import {
  base64url,
  privetErrors
} from "./chunk-DD23NH33.js";

// packages/server/src/http/problem.ts
var ProblemError = class extends Error {
  constructor(code, more = {}, cause) {
    super(more.detail ?? privetErrors[code][1], { cause });
    this.code = code;
    this.more = more;
  }
};
function fail(code, more) {
  throw new ProblemError(code, more);
}
function failInput(issues) {
  return fail("INVALID_INPUT", { issues: [...issues] });
}
function pointer(path) {
  return path.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
function problemResponse(error, { requestId, headers }) {
  const { code, more } = error instanceof ProblemError ? error : new ProblemError("INTERNAL");
  const [status, title] = privetErrors[code];
  const type = `urn:privet:problem:${code.toLowerCase().replaceAll("_", "-")}`;
  const problem = { type, title, status, code, requestId, ...more };
  const challenge = status === 401 && { "WWW-Authenticate": 'Bearer realm="privet"' };
  return new Response(JSON.stringify(problem), {
    status,
    headers: { ...headers, "Content-Type": "application/problem+json", "Cache-Control": "no-store", ...challenge }
  });
}

// packages/server/src/http/hashing.ts
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
var encoder = new TextEncoder();
var sha256Text = (text) => base64url(sha256(encoder.encode(text)));
function keyedHash(key) {
  const prepared = hmac.create(sha256, key);
  return (text) => base64url(prepared.clone().update(encoder.encode(text)).digest().subarray(0, 16));
}

// packages/server/src/http/random-bytes.ts
var pool = new Uint8Array(4096);
var used = pool.length;
function randomBytes(length) {
  if (used + length > pool.length) {
    crypto.getRandomValues(pool);
    used = 0;
  }
  const bytes = pool.slice(used, used + length);
  pool.fill(0, used, used + length);
  used += length;
  return bytes;
}
var randomSalt = () => base64url(randomBytes(16));

// packages/server/src/http/new-id.ts
var alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
var maxCount = 32 ** 3;
var lastTime = 0;
var count = 0;
function newId(prefix, now) {
  count = now > lastTime ? 0 : count + 1;
  lastTime = Math.max(now, lastTime) + (count === maxCount ? 1 : 0);
  count %= maxCount;
  return `${prefix}_${digits(lastTime, 10)}${digits(count, 3)}${random(13)}`;
}
function digits(number, length) {
  let text = "";
  for (let rest = number; text.length < length; rest = Math.floor(rest / 32)) text = alphabet.charAt(rest % 32) + text;
  return text;
}
function random(length) {
  let text = "";
  for (const byte of randomBytes(length)) text += alphabet.charAt(byte & 31);
  return text;
}

export {
  ProblemError,
  fail,
  failInput,
  pointer,
  problemResponse,
  sha256Text,
  keyedHash,
  randomBytes,
  randomSalt,
  newId
};
