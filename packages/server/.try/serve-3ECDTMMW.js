import {
  checkDecision,
  consentImporter,
  decisionEntry,
  decisionView,
  instant,
  isShown,
  milliseconds,
  openServerKeys,
  placeOf,
  policyService,
  recordedAnswer,
  refuseUnknownPurposes,
  secretOf,
  storedDecision,
  subjectHasher,
  withdrawable
} from "./chunk-DZGUY5NH.js";
import {
  openCheckpoint,
  signCheckpoint
} from "./chunk-34YKUCZI.js";
import {
  siteService
} from "./chunk-VBPELWK6.js";
import {
  cacheable,
  isKeepable,
  respond,
  validate
} from "./chunk-UGNX4XJK.js";
import {
  keyService,
  newPublishableKey,
  randomKey
} from "./chunk-FLSCNV7W.js";
import {
  readCursor,
  readCursorAt,
  writeCursor,
  writeCursorAt
} from "./chunk-72MA23QQ.js";
import {
  loadPolicy
} from "./chunk-QBTB3JPL.js";
import {
  logGrower
} from "./chunk-2SUDCZLT.js";
import {
  consentRecord,
  factReader,
  failIllegal,
  happeningAt,
  stepFact,
  stepOrFail
} from "./chunk-GDRPSTPQ.js";
import {
  consistencyProof,
  inclusionProof,
  treeHash
} from "./chunk-M6W7DHYZ.js";
import {
  ProblemError,
  fail,
  failInput,
  keyedHash,
  newId,
  problemResponse,
  randomBytes,
  randomSalt,
  sha256Text
} from "./chunk-D4V4UZNO.js";
import {
  isFile,
  openStorage,
  readSettings,
  signedHeaders,
  webhookJobs,
  webhookKey
} from "./chunk-XJHWXC3H.js";
import "./chunk-WYAKXIEK.js";
import {
  UsageError
} from "./chunk-GDEPRVUM.js";
import {
  onceLifetime,
  replay
} from "./chunk-GVWN4X3W.js";
import {
  matches
} from "./chunk-N5GN76ON.js";
import {
  acceptAll,
  asSwitched,
  canBeDenied,
  choicesOf,
  consentCookieName,
  consentCookieSeconds,
  contentDisposition,
  deadlinesOf,
  effectiveConsent,
  effectivePurpose,
  fieldIssues,
  fileNameIn,
  findConsentCookie,
  formatConsentCookie,
  holidaysOf,
  isOffered,
  joinStates,
  mondayToFriday,
  noChoices,
  purposesToAsk,
  rejectAll,
  requestRegimeOf,
  shownTexts,
  stateOfStoredChoice,
  storedChoiceAfter
} from "./chunk-LAZCAWNR.js";
import {
  CompactReceipt,
  ConsentRecord,
  DeviceId,
  Problem,
  Receipt,
  SayRequest,
  SubmitRequest,
  base64url,
  coversPlace,
  defaultPageSize,
  fromBase64url,
  isClosed,
  isJurisdiction,
  legalActions,
  listEndpoints,
  lookUpLocale,
  maxTokenLife,
  periodDays,
  phaseStatus,
  platformContract,
  privetContract,
  requestTextLimits,
  splitRoute,
  subjectScopes,
  submitted
} from "./chunk-DD23NH33.js";
import {
  BlobsFullError,
  checkBlobKey,
  checkByteRange,
  counting,
  joined,
  nodeCipher,
  piped,
  readAll,
  streamOf
} from "./chunk-EWZYU63X.js";
import {
  MailNotSent,
  checkMessage
} from "./chunk-3DRZOYPE.js";
import "./chunk-MLKGABMK.js";

// packages/server/src/cli/serve.ts
import { createServer } from "node:http";

// packages/server/src/create-privet.ts
import { sha256 as sha2562 } from "@noble/hashes/sha2.js";

// packages/server/src/audit/audit.routes.ts
var auditRoutes = (audit) => ({
  checkpoint: () => audit.checkpoint(),
  consistency: (input) => audit.consistency(input)
});

// packages/server/src/audit/audit.service.ts
function auditService(log, hash) {
  const newest = async () => await log.newest() ?? fail("NOTHING_SEALED");
  return {
    async checkpoint() {
      const { jws, treeSize, rootHash, at } = await newest();
      return { checkpoint: jws, treeSize, rootHash, at: new Date(at).toISOString() };
    },
    async consistency({ from, to: asked3 }) {
      const { treeSize } = await newest();
      const to = asked3 ?? treeSize;
      if (Math.max(from, to) > treeSize) return failSize(from > treeSize ? "from" : "to", treeSize);
      const hashes = await consistencyProof(from, to, log.tiles, hash);
      return { from, to, consistency: hashes.map(base64url) };
    },
    async proofOf(position) {
      const sealed = await log.newest();
      if (!sealed || sealed.treeSize < position) return void 0;
      const { treeSize, rootHash, jws } = sealed;
      const leafIndex = position - 1;
      const hashes = await inclusionProof(leafIndex, treeSize, log.tiles, hash);
      return { leafIndex, treeSize, rootHash, inclusion: hashes.map(base64url), checkpoint: jws };
    }
  };
}
function failSize(field3, treeSize) {
  return failInput([{ path: `/${field3}`, message: `The log never had this size; it has ${treeSize} now`, code: "unknown_size" }]);
}

// packages/server/src/http/consent-cookie.ts
function consentCookie(choice2, { secure }, domain) {
  const pair = `${consentCookieName}=${formatConsentCookie(choice2)}`;
  return `${pair}; Path=/; Max-Age=${consentCookieSeconds}; SameSite=Lax${secure ? "; Secure" : ""}${domain ? `; Domain=${domain}` : ""}`;
}

// packages/server/src/consent/consent.cookie.ts
function cookieSetter({ terms, domain }) {
  const set = (context2, choose) => {
    const site = context2.ownSite();
    if (!site) return;
    const choice2 = choose(findConsentCookie(context2.header("Cookie")));
    if (choice2) context2.answerHeaders["Set-Cookie"] = consentCookie(choice2, site, domain);
  };
  return {
    again: (context2) => set(context2, (sent) => sent),
    after: (decision, context2) => set(context2, (sent) => {
      const { caller } = context2;
      if (caller.kind !== "device" || !isNewTo(sent, decision, caller.device)) return sent;
      return choiceAfter(terms(decision.jurisdiction), sent, { ...decision, device: caller.device });
    })
  };
}
function isNewTo(sent, { decidedAt, sentAt }, device) {
  if (sentAt !== void 0) return false;
  return !sent || sent.device === device && (decidedAt === void 0 || sent.decidedAt <= Date.parse(decidedAt));
}
function choiceAfter(terms, sent, {
  choices: choices2,
  policyVersion,
  ageAtLeast,
  decidedAt,
  recordedAt,
  signals: { gpc, dnt },
  device
}) {
  const denied = () => terms.purposes.filter(canBeDenied).map(({ id: id3 }) => [id3, "denied"]);
  return storedChoiceAfter(terms, sent, {
    policyVersion,
    decidedAt: Date.parse(decidedAt ?? recordedAt),
    device,
    choices: choices2 ?? Object.fromEntries(denied()),
    signals: { ...gpc && { gpc }, ...dnt && { dnt } },
    ageAtLeast
  });
}

// packages/server/src/audit/receipt-signer.ts
import canonicalize from "canonicalize";
import { FlattenedSign } from "jose";
var receiptType = "consent-receipt+jws";
async function signReceipt(record, { signing }) {
  const payload = new TextEncoder().encode(canonicalize(record));
  const signed = await new FlattenedSign(payload).setProtectedHeader({ alg: "Ed25519", kid: signing.kid, typ: receiptType }).sign(signing.key);
  return { protected: signed.protected ?? "", payload: signed.payload, signature: signed.signature };
}
var compactReceipt = (receipt41) => `${receipt41.protected}.${receipt41.payload}.${receipt41.signature}`;

// packages/server/src/http/authenticate.ts
import * as z from "zod/mini";

// packages/server/src/http/cors.ts
var allowedHeaders = "Authorization, Content-Disposition, Content-Type, Idempotency-Key, If-None-Match, If-Range, Privet-Device, Privet-Key, Range";
var exposedHeaders = "Accept-Ranges, Content-Disposition, Content-Range, ETag, Link, RateLimit, RateLimit-Policy, Request-Id, Retry-After";
var maxAge = "7200";
function corsHeaders(origin) {
  return { "Access-Control-Allow-Origin": origin, "Access-Control-Expose-Headers": exposedHeaders };
}
function preflight(origin, allowed, methods, headers) {
  const known = origin !== void 0 && allowed.includes(origin);
  return new Response(null, {
    status: 204,
    headers: {
      ...headers,
      ...known && {
        ...corsHeaders(origin),
        "Access-Control-Allow-Methods": methods.join(", "),
        "Access-Control-Allow-Headers": allowedHeaders,
        "Access-Control-Max-Age": maxAge
      }
    }
  });
}

// packages/server/src/http/authenticate.ts
async function authenticate(listed, credentials, { keys, tokens }) {
  const { endpoint } = listed;
  if (endpoint.auth.length === 0) {
    if (credentials.header("Origin") !== void 0) Object.assign(credentials.answerHeaders, corsHeaders("*"));
    return { kind: "anyone" };
  }
  const sent = sentKeys(credentials, listed.method);
  const token = sent.bearer === void 0 ? void 0 : await tokens.read(sent.bearer);
  const key = token ? void 0 : await findKey(sent, keys);
  if (sent.publishable !== void 0 && !key) return failReadably(credentials, "KEY_INVALID", notPublishable(sent.publishable));
  acceptOrigin(credentials, sent, key?.kind === "publishable" ? key.origins : await keys.origins());
  if (token) return subjectCaller(token, listed);
  const howTo = `Send ${endpoint.auth.map((kind) => howToSend[kind]).join(", or ")}`;
  if (!key) return fail(sent.bearer === void 0 ? "UNAUTHENTICATED" : "KEY_INVALID", { detail: howTo });
  return key.kind === "secret" ? secretCaller(key, listed) : browserCaller(key, endpoint, credentials.header("Privet-Device"));
}
var howToSend = {
  publishable: "a publishable key as Privet-Key: pk_\u2026",
  device: "a publishable key as Privet-Key: pk_\u2026 with Privet-Device: dev_\u2026",
  subject: "a subject token as Authorization: Bearer st_\u2026",
  secret: "a secret key as Authorization: Bearer sk_\u2026"
};
function sentKeys({ header, queryKey }, method) {
  const bearer = /^Bearer +(\S+)$/i.exec(header("Authorization") ?? "")?.[1];
  const publishable = header("Privet-Key") ?? (method === "GET" ? queryKey : void 0);
  return { bearer, publishable: bearer === void 0 ? publishable : void 0 };
}
async function findKey({ bearer, publishable }, keys) {
  if (bearer !== void 0) return keys.findSecret(bearer);
  return publishable === void 0 ? void 0 : keys.findPublishable(publishable);
}
function notPublishable(sent) {
  if (sent.startsWith("sk_"))
    return "A secret key is a backend\u2019s, and goes there as Authorization: Bearer; a page names a publishable one, pk_\u2026";
  return "Name a publishable key, pk_\u2026, that is not revoked; `privet sites list` shows them";
}
function failReadably({ header, answerHeaders }, code, detail) {
  const origin = header("Origin");
  if (origin !== void 0 && origin !== "null") Object.assign(answerHeaders, corsHeaders(origin));
  return fail(code, { detail });
}
function acceptOrigin(credentials, { bearer, publishable }, allowed) {
  const origin = credentials.header("Origin");
  if (origin === void 0) return;
  if (allowed.includes(origin)) return void Object.assign(credentials.answerHeaders, corsHeaders(origin));
  if (bearer !== void 0) fail("ORIGIN_NOT_ALLOWED", { detail: "Call from a page of one of your sites, or without a browser" });
  const mend = publishable === void 0 ? "send the publishable key of a site that has it" : "add it to the site of this key with sites.update";
  failReadably(credentials, "ORIGIN_NOT_ALLOWED", `${origin} is not an origin of this key: ${mend}`);
}
function secretCaller({ id: id3, scopes }, listed) {
  if (!listed.endpoint.auth.includes("secret")) return fail("FORBIDDEN", { detail: "A secret key has no use here" });
  const needed = neededScope(listed);
  if (!scopes.includes("*") && !scopes.includes(needed)) return fail("FORBIDDEN", { detail: `The key lacks the scope ${needed}` });
  return { kind: "secret", keyId: id3, scopes };
}
function subjectCaller(token, listed) {
  if (!listed.endpoint.auth.includes("subject")) return fail("FORBIDDEN", { detail: "A subject token has no use here" });
  const needed = neededScope(listed);
  if (!token.scopes.some((scope) => scope === needed)) return fail("FORBIDDEN", { detail: `The token lacks the scope ${needed}` });
  return { kind: "subject", ...token };
}
function neededScope({ feature, method, endpoint }) {
  return `${feature}:${method === "GET" || endpoint.safe ? "read" : "write"}`;
}
function browserCaller({ id: id3, site }, { auth }, device) {
  if (!auth.includes("publishable") && !auth.includes("device"))
    return fail("FORBIDDEN", { detail: `Send ${auth.map((kind) => howToSend[kind]).join(", or ")}` });
  if (device !== void 0 && !z.safeParse(DeviceId, device).success) {
    return fail("DEVICE_INVALID", { detail: "A device id is dev_ and 32 to 128 characters of A-Z a-z 0-9 _ -" });
  }
  if (device !== void 0 && auth.includes("device")) return { kind: "device", keyId: id3, site, device };
  if (!auth.includes("publishable")) return fail("DEVICE_INVALID", { detail: "Send the Privet-Device header" });
  return { kind: "publishable", keyId: id3, site };
}

// packages/server/src/http/range.ts
function rangeOf(header, length) {
  const [, first = "", last = ""] = /^\s*bytes\s*=\s*(\d{0,15})\s*-\s*(\d{0,15})\s*$/i.exec(header ?? "") ?? [];
  if (first === "" && last === "") return void 0;
  if (first === "") return last === "0" || length === 0 ? "unsatisfiable" : { start: Math.max(0, length - Number(last)), end: length };
  const [start2, end] = [Number(first), last === "" ? length : Math.min(length, Number(last) + 1)];
  if (last !== "" && Number(last) < start2) return void 0;
  return start2 < length ? { start: start2, end } : "unsatisfiable";
}
var isRangeAllowed = (ifRange, etag) => ifRange === void 0 || ifRange.trim() === etag;

// packages/server/src/http/file-answer.ts
async function respondFile({ name, mediaType, bytes, tag, read }, { method, header, base: base2 }) {
  const etag = `"${tag}"`;
  const range = isRangeAllowed(header("If-Range"), etag) ? rangeOf(header("Range"), bytes) : void 0;
  if (range === "unsatisfiable") {
    base2["Content-Range"] = `bytes */${bytes}`;
    return fail("RANGE_UNSATISFIABLE", { detail: `It has ${bytes} bytes` });
  }
  const headers = {
    ...base2,
    "Content-Type": mediaType,
    "Content-Length": String(range ? range.end - range.start : bytes),
    "Content-Disposition": contentDisposition(name),
    "Accept-Ranges": "bytes",
    ETag: etag,
    // A proxy that compressed it would take the parts of one state for those of another.
    "Cache-Control": "no-store, no-transform",
    "X-Content-Type-Options": "nosniff",
    ...range && { "Content-Range": `bytes ${range.start}-${range.end - 1}/${bytes}` }
  };
  const body = method === "HEAD" || bytes === 0 ? null : await read(range);
  return new Response(body, { status: range ? 206 : 200, headers });
}

// packages/server/src/http/once.ts
import canonicalize2 from "canonicalize";
function onceOf(key, call) {
  if (key === void 0) return void 0;
  if (!/^[\x21-\x7e]{1,255}$/.test(key))
    fail("IDEMPOTENCY_KEY_INVALID", { detail: "An Idempotency-Key is 1 to 255 visible ASCII characters" });
  return {
    id: sha256Text([call.route, call.path, ownerOf(call.caller), key].join("\n")),
    fingerprint: sha256Text(canonicalize2(withoutSentAt(call.body)) ?? "")
  };
}
function ownerOf(caller) {
  if (caller.kind === "device") return caller.device;
  if (caller.kind === "subject") return caller.subject;
  return caller.kind === "anyone" ? "" : caller.keyId;
}
function withoutSentAt(body) {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return body;
  const { sentAt: _, ...rest2 } = body;
  return rest2;
}

// packages/server/src/http/own-site.ts
function ownSiteOf({ headers, url }) {
  const site = headers.get("Sec-Fetch-Site");
  const origin = headers.get("Origin");
  const isOwn2 = site === null ? origin !== null && URL.canParse(origin) && new URL(origin).host === new URL(url).host : site === "same-origin";
  if (!isOwn2) return void 0;
  return { secure: (origin ?? url).startsWith("https:") || site !== null && !isThisMachine(new URL(url).hostname) };
}
function isThisMachine(host) {
  return /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])$/.test(host);
}

// packages/server/src/http/read-body.ts
var defaultMaxBytes = 1024 * 1024;
async function readJson(request, maxBytes = defaultMaxBytes) {
  const type = request.headers.get("Content-Type") ?? "";
  if (!/^application\/json\s*(;|$)/i.test(type)) fail("MEDIA_TYPE_UNSUPPORTED", { detail: "Send application/json" });
  const text = await readText(request, maxBytes);
  try {
    return JSON.parse(text);
  } catch {
    return fail("BODY_NOT_JSON");
  }
}
async function readForm(request, maxBytes = defaultMaxBytes) {
  const type = request.headers.get("Content-Type") ?? "";
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type))
    fail("MEDIA_TYPE_UNSUPPORTED", { detail: "Send application/x-www-form-urlencoded" });
  return new URLSearchParams(await readText(request, maxBytes));
}
async function readText(request, maxBytes) {
  const length = request.headers.get("Content-Length");
  if (length === null) return readChunks(request, maxBytes);
  if (Number(length) > maxBytes) fail("BODY_TOO_LARGE", { detail: `At most ${maxBytes} bytes are taken` });
  return request.text();
}
async function readChunks({ body }, maxBytes) {
  if (!body) return "";
  const decoder2 = new TextDecoder();
  let text = "";
  let read = 0;
  for await (const chunk2 of body) {
    read += chunk2.byteLength;
    if (read > maxBytes) fail("BODY_TOO_LARGE", { detail: `At most ${maxBytes} bytes are taken` });
    text += decoder2.decode(chunk2, { stream: true });
  }
  return text + decoder2.decode();
}

// packages/server/src/http/sent-file.ts
function sentFile({ body, headers }, maxBytes) {
  const declared = headers.get("Content-Length");
  const length = declared === null ? void 0 : Number(declared);
  if (length !== void 0 && length > maxBytes) failTooLarge(maxBytes);
  return {
    stream: body ? limited(body, maxBytes) : new Blob().stream(),
    mediaType: headers.get("Content-Type") ?? void 0,
    name: fileNameIn(headers.get("Content-Disposition") ?? ""),
    length
  };
}
function limited(stream, maxBytes) {
  return piped(stream, async function* (chunks) {
    let bytes = 0;
    for await (const chunk2 of chunks) {
      bytes += chunk2.length;
      if (bytes > maxBytes) failTooLarge(maxBytes);
      yield chunk2;
    }
  });
}
var failTooLarge = (maxBytes) => fail("BODY_TOO_LARGE", { detail: `At most ${maxBytes} bytes are taken` });

// packages/server/src/http/mount-contract.ts
function mountContract(app, contract, routes, { keys, tokens, boundary }) {
  for (const listed of listEndpoints(contract)) {
    const handler = routes[listed.feature]?.[listed.key];
    if (!handler) throw new Error(`No handler for ${listed.feature}.${listed.key}`);
    app.on(
      listed.method,
      honoPattern(listed.path),
      (c) => boundary(c, listed.endpoint.route, (call) => serve(c, call, { listed, handler, keys, tokens }))
    );
  }
}
var honoPattern = (path2) => path2.replaceAll(/\{(\w+)\}/g, ":$1");
async function serve(c, { headers }, { listed, handler, keys, tokens }) {
  const { endpoint, method, path: path2 } = listed;
  const header = (name) => c.req.header(name);
  const caller = await authenticate(
    listed,
    { header, queryKey: method === "GET" ? c.req.query("key") : void 0, answerHeaders: headers },
    { keys, tokens }
  );
  const file = endpoint.stream ? sentFile(c.req.raw, endpoint.maxBytes ?? maxFileBytes) : void 0;
  const sent = endpoint.input && (method === "GET" ? c.req.query() : await readJson(c.req.raw, endpoint.maxBytes));
  const input = endpoint.input && validate(endpoint.input, sent);
  const once2 = method === "GET" || endpoint.safe ? void 0 : onceOf(header("Idempotency-Key"), { route: endpoint.route, path: c.req.path, caller, body: file ? told(file) : sent });
  const format = acceptedFormat(endpoint, header("Accept"));
  const params = path2.includes("{") ? c.req.param() : void 0;
  if (params && !Object.values(params).every(isKeepable)) return fail("NOT_FOUND");
  const context2 = {
    caller,
    format,
    file: void 0,
    header,
    once: once2,
    ownSite: () => ownSiteOf(c.req.raw),
    answerHeaders: headers
  };
  const answer2 = await handler({ ...input, ...params }, file ? { ...context2, file } : context2);
  if (endpoint.bytes) return respondFile(answer2, { method: c.req.method, header, base: headers });
  return respond({
    endpoint,
    answer: answer2,
    format,
    ifNoneMatch: header("If-None-Match"),
    aboutPerson: caller.kind !== "anyone" && !endpoint.etag,
    base: headers
  });
}
var maxFileBytes = 32 * 1024 * 1024;
var told = ({ name, mediaType, length }) => ({ name, mediaType, length });
function acceptedFormat({ formats, mediaType = "application/json" }, accept = "") {
  const wanted = accept.split(",").map((range) => range.split(";")[0]?.trim());
  return Object.keys(formats ?? {}).find((type) => wanted.includes(type)) ?? mediaType;
}
function refusal(refused2) {
  return fail(refused2 === "key-reused" ? "IDEMPOTENCY_KEY_REUSED" : "IDEMPOTENCY_KEY_SPENT");
}

// packages/server/src/http/signals-sent.ts
function signalsSent(header) {
  return {
    ...isOn(header("Sec-GPC")) && { gpc: true },
    ...isOn(header("DNT")) && { dnt: true }
  };
}
var isOn = (value) => value?.split(",").some((one) => one.trim() === "1") ?? false;

// packages/server/src/consent/consent.caller.ts
function ownSubject({ subject }, own) {
  return subject === void 0 ? own : failInput([
    { path: "/subject", message: "Only a backend, with a secret key, names the person; leave it out", code: "subject_not_allowed" }
  ]);
}
function namedSubject({ subject }, subjectOf) {
  return subject ? subjectOf(subject) : failInput([{ path: "/subject", message: "Name the person by user or email", code: "subject_missing" }]);
}
function seenSignals(sent, said2 = {}) {
  return { ...(sent.gpc || said2.gpc) && { gpc: true }, ...(sent.dnt || said2.dnt) && { dnt: true } };
}

// packages/server/src/consent/consent.routes.ts
function consentRoutes({
  consent,
  keys,
  proofOf,
  jurisdictionHeaders,
  cookies
}) {
  const own = (caller) => caller.kind === "device" ? consent.subjectOf({ device: caller.device }) : caller.subject;
  const momentOf = (input, { caller, header }) => ({
    subject: caller.kind === "secret" ? namedSubject(input, consent.subjectOf) : ownSubject(input, own(caller)),
    place: placeOf(input.jurisdiction, header, jurisdictionHeaders),
    signals: seenSignals(caller.kind === "secret" ? {} : signalsSent(header), input.signals),
    shows: shownTo(caller)
  });
  return {
    async record(input, context2) {
      const moment = momentOf(input, context2);
      const answer2 = recorded(await consent.record(input, moment, context2.once));
      cookies.after(told2(input, input.choices, moment, answer2), context2);
      return answer2;
    },
    async withdraw(input, context2) {
      const moment = momentOf(input, context2);
      const answer2 = recorded(await consent.withdraw(input, moment, context2.once));
      const choices2 = input.purposes && Object.fromEntries(input.purposes.map((id3) => [id3, "denied"]));
      cookies.after(told2(input, choices2, moment, answer2), context2);
      return answer2;
    },
    async current({ jurisdiction }, context2) {
      const { caller, header } = context2;
      const answer2 = await consent.current({
        subject: caller.kind === "publishable" ? void 0 : own(caller),
        place: placeOf(jurisdiction, header, jurisdictionHeaders),
        signals: signalsSent(header),
        shows: shownTo(caller)
      });
      cookies.again(context2);
      return answer2;
    },
    check: async (input) => ({ results: await consent.check(input) }),
    history: (input, { caller }) => consent.history(own(caller), input),
    historyOf: ({ subject, ...page }) => consent.historyOf(subject, page),
    list: (input, { format }) => format === "application/x-ndjson" ? consent.lines(input) : consent.list(input),
    import: (input) => consent.import(input),
    async receipt({ id: id3 }, { caller, format }) {
      const found = await consent.find(id3);
      if (!found || caller.kind !== "secret" && !await consent.isOf(own(caller), found)) return fail("CONSENT_NOT_FOUND");
      const receipt41 = await signReceipt(await consent.recordOf(found.decision), keys);
      if (format === "application/jose") return compactReceipt(receipt41);
      const proof = await proofOf(found.position);
      return { ...receipt41, ...proof && { proof } };
    }
  };
}
var shownTo = (caller) => "site" in caller ? caller.site?.purposes : void 0;
var told2 = ({ policyVersion, ageAtLeast, decidedAt, sentAt }, choices2, { place, signals: signals2 }, { recordedAt }) => ({ policyVersion, ageAtLeast, decidedAt, sentAt, choices: choices2, recordedAt, signals: signals2, jurisdiction: place.jurisdiction });
function recorded(result) {
  if (!("refused" in result)) return result.answer;
  return result.refused === "decision-id-reused" ? fail("DECISION_ID_REUSED", { detail: "Give every decision an id of its own" }) : refusal(result.refused);
}

// packages/server/src/consent/consent.history.ts
function consentHistoryService(store, subjectOf) {
  const page = async ({ limit: limit2 = defaultPageSize, cursor }, filter) => {
    const found = await store.list({ ...filter, limit: limit2 + 1, before: readCursor(cursor) });
    const shown2 = found.slice(0, limit2);
    return { data: shown2.map(decisionView), nextCursor: found.length > limit2 ? writeCursor(shown2.at(-1)?.position) : null };
  };
  const spans = async (subject) => subject.startsWith("device:") ? [{ subject }] : spansOf(subject, store);
  const history2 = async (subject, query) => page(query, { of: await spans(subject) });
  return {
    list: (input) => page(input, filterOf(input)),
    lines: (input) => ndjson(decisions(store, filterOf(input), readCursor(input.cursor))),
    history: history2,
    historyOf: (person, query) => history2(subjectOf(person), query),
    isOf: async (subject, listed) => matches(listed, { of: await spans(subject), limit: 1 })
  };
}
function filterOf({ purpose, state, policyVersion, from, to }) {
  return { purpose, state, policyVersion, from: milliseconds(from), to: milliseconds(to) };
}
var chunk = 500;
async function* decisions(store, filter, first) {
  for (let before = first; ; ) {
    const found = await store.list({ ...filter, limit: chunk, before });
    if (found.length > 0) yield found.map(decisionView);
    if (found.length < chunk) return;
    before = found.at(-1)?.position;
  }
}
function ndjson(chunks) {
  const encoder3 = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { value, done: done2 } = await chunks.next();
      if (done2) return controller.close();
      controller.enqueue(encoder3.encode(value.map((one) => `${JSON.stringify(one)}
`).join("")));
    },
    async cancel() {
      await chunks.return(void 0);
    }
  });
}
async function spansOf(person, store) {
  const devices = new Set((await store.links({ person })).map(({ link }) => link.device));
  const spans = await Promise.all([...devices].map(async (device) => deviceSpans(device, person, await store.links({ device }))));
  return [{ subject: person }, ...spans.flat()];
}
function deviceSpans(device, person, links) {
  const spans = [];
  let after;
  let holder;
  for (const { position, link } of links) {
    if (holder !== void 0) {
      if (holder === person) spans.push({ subject: device, after, before: position });
      after = position;
    }
    holder = link.kind === "link" ? link.person : void 0;
  }
  return holder === person ? [...spans, { subject: device, after }] : spans;
}

// packages/server/src/consent/plan-link.ts
function linkEntry(entry) {
  const { link, person, once: once2 } = entry;
  return { subjects: [link.device, person], once: once2, plan: (known) => replayed(entry, known) ?? planLink(entry, known) };
}
function unlinkEntry(entry) {
  return { subjects: [entry.link.device], once: entry.once, plan: (known) => replayed(entry, known) ?? planUnlink(entry, known) };
}
var replayed = ({ once: once2 }, known) => once2 && known.once && { result: replay(once2, known.once) };
function planLink(entry, { rows }) {
  const { link, person } = entry;
  const device = rows.get(link.device);
  if (!device) return { result: { refused: "unknown-device" } };
  const user = rows.get(person) ?? { state: noChoices };
  if (device.person === person) return answered(entry, user.state);
  const brought = { ...device.unclaimed ?? device.state, signals: device.state.signals };
  const state = joinStates(user.state, brought);
  return answered(entry, state, {
    fact: linkFact({ ...link, person }),
    rows: [
      [link.device, { state: device.state, unclaimed: noChoices, person }],
      [person, { ...user, state }]
    ]
  });
}
function planUnlink(entry, { rows }) {
  const { link } = entry;
  const device = rows.get(link.device);
  if (!device) return { result: { refused: "unknown-device" } };
  if (device.person === void 0) return answered(entry, device.state);
  const left = leftBehind(device, rows.get(device.person));
  return answered(entry, left.state, { fact: linkFact({ ...link, person: device.person }), rows: [[link.device, left]] });
}
function leftBehind({ state }, user) {
  const refused2 = Object.entries(user?.state.choices ?? {}).filter(([, choice2]) => choice2.state === "denied");
  return { state: joinStates(state, { ...noChoices, choices: Object.fromEntries(refused2) }), unclaimed: noChoices };
}
function answered(entry, state, write = {}) {
  const answer2 = entry.answer(state);
  return { result: { answer: answer2 }, ...write, ...entry.once && { keep: { ...entry.once, answer: JSON.stringify(answer2) } } };
}
var linkFact = (link) => ({
  id: link.id,
  kind: link.kind,
  subject: link.device,
  person: link.person,
  decisionId: null,
  recordedAt: link.recordedAt,
  record: link
});

// packages/server/src/consent/consent.service.ts
function consentService({ store, policy, hash, now }) {
  const subjectOf = subjectHasher(hash);
  const versionsOf = async (version, { shows }) => ({
    shown: await policy.find(version),
    inForce: policy.inForce().policy,
    shows
  });
  const keep = (input, versions, { subject, place, signals: signals2 }, once2) => {
    const recordedAt = now();
    const { at: decidedAt, shown: shown2 } = checkDecision({ ...input, signals: signals2 }, versions, recordedAt);
    const decision = storedDecision(input, { subject, place, signals: signals2, recordedAt, decidedAt, policyHash: shown2.hash });
    const terms = shownTerms(policy.inForce().terms(place.jurisdiction), versions.shows);
    return store.append(decisionEntry({ decision, once: once2, answer: recordedAnswer(terms, signals2, recordedAt) }));
  };
  const linkOf = (device) => ({ id: newId("lnk", now()), device: subjectOf({ device }), recordedAt: now(), salt: randomSalt() });
  return {
    ...consentHistoryService(store, subjectOf),
    subjectOf,
    import: consentImporter({ store, policy, subjectOf, now }).import,
    record: async (input, moment, once2) => keep(input, await versionsOf(input.policyVersion, moment), moment, once2),
    async withdraw({ purposes, ...input }, moment, once2) {
      const versions = await versionsOf(input.policyVersion, moment);
      const choices2 = Object.fromEntries(withdrawable(purposes, versions).map((id3) => [id3, "denied"]));
      const { method = "api", locale = (versions.shown?.policy ?? versions.inForce).defaultLocale } = input;
      return keep({ ...input, choices: choices2, method, locale }, versions, moment, once2);
    },
    async current({ subject, place, signals: signals2, shows }) {
      const [state = noChoices] = subject === void 0 ? [] : await store.states([subject]);
      const { policy: inForce, terms: termsIn } = policy.inForce();
      const terms = shownTerms(termsIn(place.jurisdiction), shows);
      const moment = { state, signals: signals2, now: now() };
      const times = Object.values(state.choices).map(({ at }) => at);
      return {
        policyVersion: inForce.version,
        effective: effectiveConsent(terms, moment),
        decidedAt: times.length === 0 ? null : instant(Math.max(...times)),
        reask: purposesToAsk(terms, moment)
      };
    },
    async check({ checks }) {
      const inForce = policy.inForce();
      refuseUnknownPurposes(checks, inForce.policy);
      const states = await store.states(checks.map((one) => subjectOf(one.subject)));
      const at = now();
      return checks.map(
        ({ purpose, jurisdiction }, index) => verdict(inForce, { purpose, jurisdiction, state: states[index] ?? noChoices, at })
      );
    },
    find: (id3) => store.find(id3),
    async recordOf(decision) {
      const shown2 = await policy.find(decision.policyVersion);
      if (!shown2) throw new Error(`The policy version ${decision.policyVersion} is not kept`);
      return consentRecord(decision, shown2.policy);
    },
    link: (device, user, once2) => store.append(
      linkEntry({ link: { ...linkOf(device), kind: "link" }, person: subjectOf({ user }), once: once2, answer: linked(policy, now()) })
    ),
    unlink: (device, once2) => store.append(unlinkEntry({ link: { ...linkOf(device), kind: "unlink" }, once: once2, answer: () => ({}) }))
  };
}
var shownTerms = (terms, shows) => shows ? { ...terms, purposes: terms.purposes.filter((purpose) => isShown(purpose, shows)) } : terms;
var linked = (policy, at) => (state) => ({
  effective: effectiveConsent(policy.inForce().terms(void 0), { state, signals: {}, now: at })
});
function verdict({ policy, terms: termsIn }, { purpose, jurisdiction, state, at }) {
  const terms = termsIn(jurisdiction);
  const asked3 = terms.purposes.find(({ id: id3 }) => id3 === purpose);
  if (!asked3) throw new Error(`The purpose ${purpose} was checked and is not there`);
  const choice2 = state.choices[purpose];
  return {
    ...effectivePurpose(terms, asked3, { state, signals: {}, now: at }),
    policyVersion: choice2?.policyVersion ?? policy.version,
    decidedAt: choice2 ? instant(choice2.at) : null
  };
}

// packages/server/src/http/serve-contract.ts
import { Hono } from "hono";
import { getPath } from "hono/utils/url";

// packages/server/src/http/base-path.ts
var base = /^(?:\/[\w.~!$&'()*+,;=:@%-]+)*$/;
var isBasePath = (path2) => base.test(path2);
function basePathOf(path2) {
  const trimmed = path2.replace(/\/+$/, "");
  if (!isBasePath(trimmed)) throw new TypeError(`A base path is like /privet, and not ${JSON.stringify(path2)}`);
  return trimmed;
}
function belowBase(path2, basePath) {
  if (!basePath || !path2.startsWith(basePath)) return path2;
  const rest2 = path2.slice(basePath.length);
  return rest2.startsWith("/") ? rest2 : path2;
}

// packages/server/src/http/rate-limit.ts
function rateLimitHeaders({ allowed, limit: limit2, remaining, resetAfter, window: window2 }) {
  return {
    "RateLimit-Policy": `"default";q=${limit2};w=${window2}`,
    RateLimit: `"default";r=${remaining};t=${resetAfter}`,
    ...!allowed && { "Retry-After": String(resetAfter) }
  };
}

// packages/server/src/http/request-id.ts
var process2 = crypto.randomUUID().slice(0, 8);
var count = 0;
var newRequestId = () => `req-${process2}-${(count += 1).toString(36)}`;

// packages/server/src/http/error-boundary.ts
function errorBoundary({ rateLimit, log, now }) {
  return async (c, route, work) => {
    const startedAt = now();
    const call = { requestId: newRequestId(), headers: { Vary: "Origin" } };
    call.headers["Request-Id"] = call.requestId;
    let broke;
    let response;
    try {
      if (rateLimit) await takeFrom(rateLimit, c, call);
      response = await work(call);
    } catch (error) {
      broke = error instanceof ProblemError ? error.cause : error;
      response = problemResponse(error, call);
    }
    log?.(entryOf({ requestId: call.requestId, route, status: response.status }, startedAt, now(), broke));
    return response;
  };
}
async function takeFrom(rateLimit, c, { headers }) {
  const { address } = c.env ?? {};
  if (c.req.method === "OPTIONS") return;
  const kind = c.req.header("Authorization") !== void 0 ? "backend" : c.req.method === "GET" ? "read" : "write";
  const state = await rateLimit.take({ address, kind });
  if (!state) return;
  Object.assign(headers, rateLimitHeaders(state));
  if (state.allowed) return;
  if (c.req.header("Origin") !== void 0) Object.assign(headers, corsHeaders("*"));
  throw new ProblemError("RATE_LIMITED", { detail: `Try again in ${state.resetAfter} s` });
}
function entryOf(outcome, startedAt, now, broke) {
  const entry = { level: "info", time: new Date(now).toISOString(), ...outcome, milliseconds: now - startedAt };
  if (broke === void 0) return entry;
  return { ...entry, level: "error", error: broke instanceof Error ? broke.stack ?? broke.message : String(broke) };
}

// packages/server/src/http/mount-pages.ts
import * as z2 from "zod/mini";
function mountPages(app, pages, boundary) {
  for (const [path2, page] of Object.entries(pages)) {
    app.all(path2, async (c) => {
      const asked3 = askedOf(c.req.raw, c.env ?? {});
      const response = await boundary(c, `${c.req.method} ${path2}`, (call) => servePage({ request: c.req.raw, page, asked: asked3 }, call));
      return inWords(response, page, asked3);
    });
  }
}
function askedOf({ headers, url }, { basePath = "" }) {
  const { host, searchParams } = new URL(url);
  return { header: (name) => headers.get(name) ?? void 0, headerNames: [...headers.keys()], query: searchParams, host, basePath };
}
async function servePage({ request, page, asked: asked3 }, call) {
  const method = request.method === "HEAD" ? "GET" : request.method;
  const handler = method === "GET" || method === "POST" ? page[method] : void 0;
  if (!handler) return failMethod(call, page);
  const site = ownSiteOf(request);
  if (method === "POST" && !site) fail("ORIGIN_NOT_ALLOWED", { detail: "A form of this page is taken from the page itself alone" });
  const form3 = method === "POST" ? await readForm(request) : new URLSearchParams();
  const { status = 200, body, headers } = await handler({ ...asked3, form: form3, site });
  return new Response(request.method === "HEAD" ? null : body || null, { status, headers: { ...call.headers, ...headers } });
}
function failMethod({ headers }, { POST }) {
  const allowed = POST ? "GET, POST" : "GET";
  headers["Allow"] = allowed;
  return fail("METHOD_NOT_ALLOWED", { detail: `It takes ${allowed}` });
}
async function inWords(response, page, asked3) {
  if (!page.problem || response.headers.get("Content-Type") !== "application/problem+json") return response;
  const told7 = page.problem(z2.parse(Problem, await response.json()), asked3);
  const headers = new Headers(response.headers);
  for (const [name, value] of Object.entries(told7.headers)) headers.set(name, value);
  return new Response(told7.body, { status: response.status, headers });
}

// packages/server/src/http/no-endpoint.ts
function answerNoEndpoint(app, contract, keys, boundary) {
  const methodsOf = methodsByPath(contract);
  app.notFound(
    (c) => boundary(c, "none", async ({ headers }) => {
      const allowed = methodsOf(c.req.path);
      if (allowed.length === 0) return fail("NOT_FOUND");
      if (c.req.method === "OPTIONS") return preflight(c.req.header("Origin"), await keys.origins(), allowed, headers);
      headers["Allow"] = [...allowed, "OPTIONS"].join(", ");
      return fail("METHOD_NOT_ALLOWED", { detail: `It takes ${allowed.join(", ")}` });
    })
  );
}
function methodsByPath(contract) {
  const endpoints = listEndpoints(contract).map(({ method, path: path2 }) => ({ method, pattern: patternOf(path2) }));
  return (path2) => endpoints.filter(({ pattern }) => pattern.test(path2)).map(({ method }) => method);
}
var patternOf = (path2) => new RegExp(`^${path2.replaceAll(".", "\\.").replaceAll(/\{\w+\}/g, "[^/]+")}$`);

// packages/server/src/http/serve-contract.ts
function serveContract(contract, routes, { keys, tokens, pages, ...options }) {
  const basePathIn = (env) => env?.basePath;
  const app = new Hono({ getPath: (request, called) => belowBase(getPath(request), basePathIn(called?.env)) });
  const boundary = errorBoundary(options);
  mountContract(app, contract, routes, { keys, tokens, boundary });
  mountPages(app, pages, boundary);
  answerNoEndpoint(app, contract, keys, boundary);
  return async (request, info) => app.fetch(request, info);
}

// packages/server/src/keys/keys.routes.ts
var keysRoutes = (keys) => ({
  async create(input, { once: once2 }) {
    const result = await keys.create(input, once2);
    return "created" in result ? result.created : refusal(result.refused);
  },
  list: (page) => keys.list(page),
  async revoke({ id: id3 }) {
    const not = await keys.revoke(id3);
    if (not) fail(not === "unknown" ? "KEY_NOT_FOUND" : "LAST_FULL_KEY");
  }
});

// packages/server/src/pages/html.ts
var Html = class {
  constructor(markup2) {
    this.markup = markup2;
  }
};
function html(texts, ...parts2) {
  return new Html(texts.reduce((before, text, index) => `${before}${markupOf(parts2[index - 1])}${text}`));
}
function attributes(values) {
  const there = Object.entries(values).filter(([, value]) => value !== void 0 && value !== false);
  return new Html(there.map(([name, value]) => value === true ? name : `${name}="${markupOf(String(value))}"`).join(" "));
}
function markupOf(part) {
  if (part instanceof Html) return part.markup;
  if (part === null || part === void 0 || part === false) return "";
  if (typeof part === "object") return part.map(markupOf).join("");
  return String(part).replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

// packages/server/src/pages/layout.ts
import { sha256 } from "@noble/hashes/sha2.js";

// packages/server/src/pages/layout.styles.ts
var pageStyles = `
:root {
  color-scheme: light dark;
  --ground: #fff; --raised: #f4f5f8; --text: #1b1c20; --muted: #555762; --line: #c9ccd6;
  --accent: #1a56c4; --on-accent: #fff; --good: #136c37; --bad: #a8201a; --unsure: #7a4b00;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #15161a; --raised: #202228; --text: #ececf1; --muted: #b0b3be; --line: #474a55;
    --accent: #9cbcff; --on-accent: #10131a; --good: #7fd89b; --bad: #ffb0a8; --unsure: #ffcf7d;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text); font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
main { max-width: 46rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 1rem; }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 2.25rem 0 .75rem; }
h3 { font-size: 1rem; margin: 0; }
p { margin: .5rem 0; }
.muted { color: var(--muted); }
label { display: block; font-weight: 600; margin-bottom: .25rem; }
textarea { width: 100%; min-height: 11rem; padding: .75rem; font: .875rem/1.4 ui-monospace, monospace; color: inherit; background: var(--raised); border: 1px solid var(--muted); border-radius: .5rem; }
button { font: inherit; font-weight: 600; min-height: 2.75rem; margin-top: .75rem; padding: .5rem 1.25rem; color: var(--on-accent); background: var(--accent); border: 1px solid transparent; border-radius: .5rem; cursor: pointer; }
button.second { color: var(--accent); background: none; border-color: currentColor; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
a { color: var(--accent); }
.verdict { padding: 1rem; border: 1px solid var(--line); border-inline-start: .375rem solid currentColor; border-radius: .5rem; background: var(--raised); margin: 1rem 0; }
.verdict + h1 { margin-top: 1.5rem; }
.verdict strong { font-size: 1.125rem; }
.verdict > :not(strong) { color: var(--text); }
.verdict ul { margin: .5rem 0 0; padding-inline-start: 1.25rem; }
.good { color: var(--good); } .bad { color: var(--bad); } .unsure { color: var(--unsure); }
dl { display: grid; grid-template-columns: minmax(9rem, 14rem) 1fr; gap: .5rem 1rem; margin: 0; }
dt { color: var(--muted); } dd { margin: 0; grid-column: 2; }
blockquote { margin: 0; padding: .75rem 1rem; border: 1px solid var(--line); border-radius: .5rem; }
.purpose { border-top: 1px solid var(--line); padding: .75rem 0; }
.purpose header { display: flex; flex-wrap: wrap; gap: .25rem 1rem; justify-content: space-between; }
.choice { font-weight: 600; }
small { font-size: .875rem; color: var(--muted); }
.box { display: flex; gap: .75rem; align-items: flex-start; margin: 0; cursor: pointer; }
.box input { flex: none; inline-size: 1.5rem; block-size: 1.5rem; margin: 0; accent-color: var(--accent); }
.settled { display: flex; flex-wrap: wrap; gap: .25rem 1rem; justify-content: space-between; }
summary { inline-size: fit-content; padding-block: .25rem; color: var(--accent); cursor: pointer; }
details dl { padding-block: .5rem; }
.actions { display: flex; flex-wrap: wrap; gap: .75rem; margin-block: 1rem; }
.actions button { flex: 1 1 10rem; margin: 0; }
.caption { margin: 0 0 .25rem; color: var(--muted); font-size: 1.125rem; }
.field { margin: 1.5rem 0; padding: 0; border: 0; min-inline-size: 0; }
.faulty { border-inline-start: .25rem solid var(--bad); padding-inline-start: 1rem; }
.fault { color: var(--bad); font-weight: 600; margin: 0 0 .5rem; }
.field .muted { margin: 0 0 .5rem; }
.field h1 label, legend h1 { margin: 0; font-weight: inherit; }
legend { padding: 0; font-weight: 600; margin-bottom: .75rem; }
legend h1 { font-weight: 700; }
.field > input { inline-size: 100%; max-inline-size: 28rem; min-block-size: 2.75rem; padding: .5rem .75rem; font: inherit; color: inherit; background: var(--ground); border: 1px solid var(--muted); border-radius: .5rem; }
.field > input.code { max-inline-size: 10rem; font-variant-numeric: tabular-nums; letter-spacing: .15em; }
.faulty > :is(input, textarea) { border: 2px solid var(--bad); }
textarea.prose { display: block; min-height: 0; font: inherit; background: var(--ground); }
.option { margin-block: .5rem; }
.option .box { align-items: center; font-weight: 400; min-block-size: 2.75rem; }
.option .muted { margin: -.25rem 0 .5rem; padding-inline-start: 2.25rem; }
.steps { display: flex; flex-wrap: wrap; gap: .75rem; margin-block: 1.5rem; }
.steps button { margin: 0; }
button.plain { min-height: 1.5rem; margin: 0; padding: 0; color: var(--accent); background: none; border: 0; font-weight: 400; text-decoration: underline; }
.answers { display: block; border-block-start: 1px solid var(--line); margin-block: 1rem; }
.answers > div { display: grid; grid-template-columns: minmax(9rem, 1fr) 2fr auto; gap: .25rem 1rem; padding-block: .75rem; border-block-end: 1px solid var(--line); }
.answers dt { color: inherit; font-weight: 600; }
.answers dd { grid-column: auto; }
.written { white-space: pre-line; }
.panel { display: flex; flex-wrap: wrap; gap: .75rem 2.5rem; padding: 1rem; margin-block: 1rem; border-radius: .5rem; background: var(--raised); }
.panel dd { font-weight: 600; }
.verdict h1 { margin: 0; color: var(--text); }
.states { margin: 0; padding: 0; list-style: none; }
.states li { position: relative; padding: 0 0 1rem; padding-inline-start: 2rem; }
.states li::before { content: ''; position: absolute; inset-inline-start: .25rem; inset-block-start: .4em; inline-size: .75rem; block-size: .75rem; border: 2px solid var(--good); border-radius: 50%; background: var(--good); z-index: 1; }
.states li:not(:last-child)::after { content: ''; position: absolute; inset-inline-start: calc(.625rem - 1px); inset-block: .8em -.4em; inline-size: 2px; background: var(--line); }
.states li[aria-current] { font-weight: 700; }
.states li[aria-current]::before { border-color: var(--accent); background: var(--ground); box-shadow: 0 0 0 3px var(--accent); }
.states li.ahead { color: var(--muted); }
.states li.ahead::before { border-color: var(--muted); background: var(--ground); }
.states small { display: block; font-weight: 400; }
.message { margin-block: 1rem; }
.states ~ details { margin-block: .5rem; }
.states ~ form { margin-block-start: 1.5rem; }
.line { display: block; }
.unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
[hidden] { display: none; }
@media (max-width: 32rem) { dl { grid-template-columns: 1fr; gap: 0; } dd { grid-column: 1; } dd + dt { margin-top: .75rem; } main { padding-top: 1.25rem; } }
@media (max-width: 32rem) { .answers > div { grid-template-columns: 1fr auto; } .answers dd.written { grid-column: 1; grid-row: 2; margin: 0; } .answers dd + dd { grid-column: 2; grid-row: 1; } .steps button { flex: 1 1 100%; } }
@media (min-width: 32rem) and (min-height: 40rem) {
  html { scroll-padding-block-end: 6rem; }
  .actions { position: sticky; inset-block-end: 0; padding-block: .75rem; background: var(--ground); }
}
@media print {
  :root { color-scheme: light; --ground: #fff; --raised: #fff; --text: #000; --muted: #333; --line: #999; --good: #000; --bad: #000; --unsure: #000; }
  form:not(.choices), .actions, .steps, .no-print { display: none; }
  .purpose, .verdict { break-inside: avoid; }
}
`;

// packages/server/src/pages/page-language.ts
var maxTag = 35;
var directionOf = (language) => /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/.test(language) ? "rtl" : "ltr";
var spokenIn = (language) => attributes({ lang: language, dir: directionOf(language) });
function namedLanguage(tag, locales2) {
  return tag && tag.length <= maxTag ? lookUpLocale(tag, { locales: locales2, defaultLocale: "" }) || void 0 : void 0;
}
function preferredLanguage(accept, locales2) {
  const wanted = (accept ?? "").split(",").map((range) => {
    const [tag = "", ...parameters] = range.split(";").map((part) => part.trim());
    const quality = parameters.find((one) => /^q=/i.test(one))?.slice(2);
    return { tag, quality: quality === void 0 ? 1 : Number(quality) };
  }).filter(({ tag, quality }) => tag !== "" && tag.length <= maxTag && quality > 0).toSorted((a, b) => b.quality - a.quality);
  for (const { tag } of wanted) {
    const found = lookUpLocale(tag, { locales: locales2, defaultLocale: "" });
    const known = locales2.find((locale) => locale === found);
    if (known !== void 0) return known;
  }
  return locales2[0];
}

// packages/server/src/pages/layout.ts
var styleElement = new Html(`<style>${pageStyles}</style>`);
var stylesHash = `sha256-${btoa(String.fromCharCode(...sha256(new TextEncoder().encode(pageStyles))))}`;
var policyOf = (leadsTo) => [
  "default-src 'none'",
  `style-src '${stylesHash}'`,
  "script-src 'self'",
  "connect-src 'self'",
  // Browsers hold an answer that redirects to it as well.
  `form-action 'self'${leadsTo === void 0 ? "" : ` ${leadsTo}`}`,
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'"
].join("; ");
function pageOf({ language, title, main, script, aboutPerson, status = 200, leadsTo }) {
  const { markup: markup2 } = html`<!doctype html>
    <html lang="${language}" dir="${directionOf(language)}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        ${styleElement} ${script !== void 0 && html`<script type="module" src="${script}"></script>`}
      </head>
      <body>
        <main>${main}</main>
      </body>
    </html>`;
  return {
    status,
    body: markup2,
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Language": language,
      "Content-Security-Policy": policyOf(leadsTo),
      "Referrer-Policy": "same-origin",
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": aboutPerson ? "no-store" : "no-cache",
      Vary: "Accept-Language"
    }
  };
}

// packages/server/src/mail/locales/mailbox.en.ts
var mailboxTexts = {
  title: "Development mailbox",
  about: "Mail that would have been sent. It is kept in memory, and only this machine sees it. Set PRIVET_SMTP_URL to send mail.",
  none: "No mail yet.",
  refresh: "Look again",
  to: "To",
  from: "From",
  sentAt: "Sent at",
  headers: "Headers"
};

// packages/server/src/mail/mailbox.page.ts
function mailboxPages(mailbox2, publicUrl) {
  const shown2 = (page) => (call) => isOurs(call, publicUrl) ? page(mailbox2.mails()) : fail("NOT_FOUND");
  return {
    "/dev/mailbox.json": { GET: shown2(listOf) },
    "/dev/mailbox": { GET: shown2(pageFor) }
  };
}
function isOurs({ host, headerNames }, publicUrl) {
  const isForwarded = headerNames.some((name) => name === "forwarded" || name.startsWith("x-forwarded-"));
  return !isForwarded && isLoopback(host) && (publicUrl === void 0 || isLoopback(new URL(publicUrl).host));
}
var isLoopback = (host) => /^(?:(?:[\w-]+\.)*localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i.test(host);
var listOf = (mails) => ({
  body: JSON.stringify(mails),
  headers: { "Content-Type": "application/json", "Cache-Control": "no-store" }
});
var pageFor = (mails) => pageOf({
  language: "en",
  title: mailboxTexts.title,
  aboutPerson: true,
  main: html`<h1>${mailboxTexts.title}</h1>
      <p class="muted">${mailboxTexts.about}</p>
      <p><a href="">${mailboxTexts.refresh}</a></p>
      ${mails.length === 0 ? html`<p>${mailboxTexts.none}</p>` : mails.map(articleOf)}`
});
var articleOf = ({ subject, to, from, sentAt, text, headers }) => html`<article>
    <h2>${subject}</h2>
    <dl>
      <dt>${mailboxTexts.to}</dt>
      <dd>${to}</dd>
      <dt>${mailboxTexts.from}</dt>
      <dd>${from}</dd>
      <dt>${mailboxTexts.sentAt}</dt>
      <dd><time datetime="${sentAt}">${sentAt}</time></dd>
    </dl>
    <blockquote>${linked2(text)}</blockquote>
    <details>
      <summary>${mailboxTexts.headers}</summary>
      <dl>${Object.entries(headers).map(([name, value]) => [html`<dt>${name}</dt>`, html`<dd>${value}</dd>`])}</dl>
    </details>
  </article>`;
var linked2 = (text) => text.trim().split(/\n{2,}/).map(
  (paragraph) => html`<p>${paragraph.split(/(https?:\/\/\S+)/).map((part, index) => index % 2 ? html`<a href="${part}">${part}</a>` : part)}</p>`
);

// packages/server/src/jobs/job-handler.ts
var GiveUp = class extends Error {
  constructor() {
    super(...arguments);
    this.name = "GiveUp";
  }
};
var doubling = (attempts) => Math.min(5e3 * 2 ** (attempts - 1), 36e5);

// packages/server/src/mail/letter.layout.ts
function mailOf(letters) {
  const [{ to, language, subject }] = letters;
  const several = letters.length > 1;
  return {
    to,
    subject,
    text: letters.map((letter) => textOf(letter, several)).join(`

${"-".repeat(40)}

`) + "\n",
    html: documentOf(language, subject, letters),
    headers: Object.assign({}, ...letters.map(({ headers }) => headers))
  };
}
var textOf = ({ subject, parts: parts2 }, titled) => [...titled ? [subject] : [], ...parts2.map(textPart)].join("\n\n");
function textPart(part) {
  if (typeof part === "string") return part;
  if ("heading" in part) return part.heading;
  if ("code" in part) return part.code;
  if ("link" in part) return `${part.text}:
${part.link}`;
  return part.small;
}
var styles = {
  body: 'margin:0;padding:24px;font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,Helvetica,Arial,sans-serif',
  letter: "max-width:36rem;margin:0 auto;overflow-wrap:anywhere",
  next: "max-width:36rem;margin:24px auto 0;padding-top:24px;border-top:1px solid #888;overflow-wrap:anywhere",
  title: "font-size:24px;line-height:1.25;margin:0 0 16px",
  heading: "font-size:18px;line-height:1.3;margin:24px 0 8px",
  paragraph: "margin:0 0 16px;white-space:pre-line",
  code: "margin:0 0 16px;font:700 30px/1.3 ui-monospace,Menlo,Consolas,monospace;letter-spacing:3px",
  link: "display:inline-block;padding:10px 18px;border:2px solid;border-radius:8px;font-weight:600",
  small: "margin:0 0 16px;font-size:14px;white-space:pre-line"
};
function documentOf(language, subject, letters) {
  return html`<!doctype html>
    <html lang="${language}" dir="${directionOf(language)}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>${subject}</title>
      </head>
      <body style="${styles.body}">
        ${letters.map(
    (letter, index) => html`<div lang="${letter.language}" dir="${directionOf(letter.language)}" style="${index === 0 ? styles.letter : styles.next}">
              <h1 style="${styles.title}">${letter.subject}</h1>
              ${letter.parts.map(htmlPart)}
            </div>`
  )}
      </body>
    </html>`.markup;
}
function htmlPart(part) {
  if (typeof part === "string") return html`<p style="${styles.paragraph}">${part}</p>`;
  if ("heading" in part) return html`<h2 style="${styles.heading}">${part.heading}</h2>`;
  if ("code" in part) return html`<p style="${styles.code}"><bdi dir="ltr">${part.code}</bdi></p>`;
  if ("link" in part) return html`<p style="${styles.paragraph}"><a href="${part.link}" style="${styles.link}">${part.text}</a></p>`;
  return html`<p style="${styles.small}">${part.small}</p>`;
}

// packages/server/src/mail/mailer.ts
var limit = 3;
var mailPeriod = 36e5;
var mailJob = ({ id: id3, mail, address, payload, runAt }) => ({
  id: id3,
  kind: "mail",
  key: address,
  payload: { mail, payload },
  runAt
});
function mailer({ transport, from, store, kinds, now }) {
  const letterOf2 = async (mail, jobs) => kindOf(mail).compose(jobs.flatMap((job) => payloadOf(job).mail === mail ? payloadOf(job).payload : []));
  const kindOf = (mail) => {
    const kind = Object.hasOwn(kinds, mail) ? kinds[mail] : void 0;
    if (!kind) throw new GiveUp(`There is no mail ${mail}`);
    return kind;
  };
  const messageOf = async (jobs) => {
    const mails = [...new Set(jobs.map((job) => payloadOf(job).mail))];
    const [first, ...others] = (await Promise.all(mails.map((mail) => letterOf2(mail, jobs)))).filter((letter) => letter !== void 0);
    if (!first) return void 0;
    const message = { ...mailOf([first, ...others]) };
    return { ...message, headers: { ...standardHeaders(jobs, from), ...message.headers } };
  };
  const send2 = async (message) => {
    checkMessage({ ...message, from });
    await transport.send({ ...message, from });
  };
  const sendLimited = async (job, address, { takeAlong }) => {
    const place = await store.take({ address, now: now(), limit, period: mailPeriod });
    if ("freeAt" in place) return { until: place.freeAt };
    const message = await keepPlaceIf(place, async () => messageOf([job, ...await takeAlong()]));
    if (message) await send2(message).catch(async (error) => giveBack(place, error));
    else await store.giveBack(place);
    return void 0;
  };
  const keepPlaceIf = async (place, work) => {
    try {
      return await work();
    } catch (error) {
      await store.giveBack(place);
      throw error;
    }
  };
  const giveBack = async (place, error) => {
    if (error instanceof MailNotSent) await store.giveBack(place);
    throw error;
  };
  return {
    maxAttempts: 30,
    concurrency: 4,
    async handle(job, tools) {
      const { mail } = payloadOf(job);
      if (kindOf(mail).limited && job.key === null) throw new GiveUp(`The mail ${mail} is limited, and its job names no address`);
      try {
        if (job.key !== null) return await sendLimited(job, job.key, tools);
        const message = await messageOf([job]);
        if (message) await send2(message);
        return void 0;
      } catch (error) {
        throw withoutAddress(error);
      }
    }
  };
}
var payloadOf = (job) => job.payload;
function standardHeaders([job], from) {
  const domain = /@([^\s>]+)>?\s*$/.exec(from)?.[1] ?? "localhost";
  return { "Message-ID": `<${sha256Text(job?.id ?? "").slice(0, 32)}@${domain}>`, "Auto-Submitted": "auto-generated" };
}
function withoutAddress(error) {
  if (error instanceof GiveUp) return error;
  const message = (error instanceof Error ? error.message : String(error)).replaceAll(/\S+@\S+/g, "\u2026");
  return error instanceof MailNotSent && error.permanent ? new GiveUp(message) : new Error(message);
}

// packages/server/src/pages/choices.form.ts
var buttons = ["accept", "reject", "save"];
async function readChoice(desk, form3, visitor) {
  const button = buttons.find((one) => one === form3.get("choice"));
  const version = form3.get("version");
  const policy = version === null ? desk.policy.inForce().policy : (await desk.policy.find(version))?.policy;
  if (!button || !policy) return void 0;
  const purposes = new Map(policy.purposes.map((purpose) => [purpose.id, purpose]));
  const ticked = form3.getAll("purpose");
  const boxes = form3.get("shown")?.split(" ").filter(Boolean);
  if (![...ticked, ...boxes ?? []].every((id3) => purposes.has(id3))) return void 0;
  const answered3 = new Set(boxes ?? (button === "save" ? ticked : asked(visitor, button)));
  const choose = chooserOf(button, new Set(ticked));
  const chosen = choicesOf(visitor.terms, { effective: visitor.effective, signals: visitor.signals }, choose);
  const fits = ([id3, choice2]) => {
    const purpose = purposes.get(id3);
    return answered3.has(id3) && purpose !== void 0 && (choice2 === "granted" || canBeDenied(purpose));
  };
  const choices2 = Object.fromEntries(Object.entries(chosen).filter(fits));
  return { button, policy, choices: choices2, shown: shownBy(form3) };
}
function chooserOf(button, ticked) {
  if (button === "save") return asSwitched(({ id: id3 }) => ticked.has(id3));
  return button === "accept" ? acceptAll : rejectAll;
}
function asked({ terms: { purposes }, ask }, button) {
  if (ask.length === 0) return purposes.map(({ id: id3 }) => id3);
  const objected = button === "reject" ? purposes.filter((one) => one.legalBasis !== "consent" && canBeDenied(one)) : [];
  return [...ask, ...objected.map(({ id: id3 }) => id3)];
}
function shownBy(form3) {
  const word = (name) => {
    const value = form3.get(name);
    return value !== null && value.length > 0 && value.length <= 64 && isKeepable(value) ? value : void 0;
  };
  const [layout, widget] = [word("layout"), word("widget")];
  return { ...layout !== void 0 && { layout }, ...widget !== void 0 && { widget } };
}

// packages/server/src/pages/choices.return.ts
function returnOf(address, host, origins) {
  const base2 = `https://${host}`;
  if (!URL.canParse(address, base2)) return void 0;
  const url = new URL(address, base2);
  if (!/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "") return void 0;
  if (!URL.canParse(address) && url.origin === new URL(base2).origin) {
    const path2 = `${url.pathname}${url.search}${url.hash}`;
    return path2.startsWith("//") ? void 0 : { to: path2, origin: void 0 };
  }
  if (url.host === host) return { to: url.href, origin: void 0 };
  return origins.includes(url.origin) ? { to: url.href, origin: url.origin } : void 0;
}

// packages/server/src/pages/choices.purpose.ts
function purposeSection(policy, purpose, { visitor, ticked, ...speech }) {
  const { texts, words, foreign } = speech;
  const { id: id3, name, description, legalBasis, minimumAge } = purpose;
  const answer2 = visitor.effective[id3];
  const offered = isOfferedTo(visitor, purpose);
  const terms = [texts.legalBasis(texts.bases[legalBasis])];
  if (offered && legalBasis !== "consent") terms.push(texts.canObject);
  if (answer2?.reason === "age" && minimumAge !== void 0) terms.push(texts.minimumAge(words.number(minimumAge)));
  return html`<section class="purpose">
    <h3>${offered ? box(purpose, ticked?.has(id3) ?? answer2?.granted === true, foreign) : settled(purpose, answer2, speech)}</h3>
    <div id="about-${id3}">
      <p ${foreign}>${description}</p>
      <p class="muted">${terms.join(" ")}</p>
    </div>
    <details>
      <summary>${texts.details}<span class="unseen" ${foreign}>${name}</span></summary>
      ${facts(factsOf(policy, purpose, speech), foreign)}
    </details>
  </section>`;
}
var isOfferedTo = ({ terms, effective, signals: signals2 }, purpose) => isOffered(terms, { effective, signals: signals2 }, purpose);
var box = ({ id: id3, name }, on, foreign) => html`<label class="box">
    <input type="checkbox" name="purpose" value="${id3}" aria-describedby="about-${id3}" ${attributes({ checked: on })} />
    <span ${foreign}>${name}</span>
  </label>`;
var settled = ({ name }, answer2, { texts, foreign }) => html`<span class="settled"><span ${foreign}>${name}</span> <small>${answer2?.granted ? texts.alwaysOn : texts.notOffered}</small></span>`;
function factsOf({ categories, recipients }, purpose, { texts, words }) {
  const { consequence, expiresAfter, legalBasis, trackers } = purpose;
  const lasts = { session: texts.session, "until-deleted": texts.untilDeleted };
  const validity = legalBasis === "consent" && expiresAfter !== "never" && words.duration(expiresAfter);
  return [
    [texts.consequence, consequence],
    [texts.categories, ...among(categories, purpose.categories).map(({ name }) => name)],
    [texts.recipients, ...among(recipients, purpose.recipients).map((one) => recipientLine(one, words))],
    [texts.retention, retentionLine(purpose, texts, words)],
    [texts.validity, validity],
    [
      texts.trackers,
      ...trackers.map(({ name, provider, lifetime, description }) => {
        const more = [lasts[lifetime] ?? words.duration(lifetime), description].filter(Boolean).map((one) => ` \xB7 ${one}`);
        return html`<code dir="ltr">${name}</code> <small><bdi>${provider}</bdi>${more}</small>`;
      })
    ]
  ];
}
var among = (entries, ids) => entries.filter(({ id: id3 }) => ids.includes(id3));
function recipientLine({ name, country, privacyUrl }, words) {
  const place = country !== null && ` (${words.country(country)})`;
  const named = html`<bdi>${name}</bdi>`;
  return privacyUrl === null ? html`${named}${place}` : html`<a href="${privacyUrl}" rel="noreferrer">${named}</a>${place}`;
}
function retentionLine({ retention }, texts, words) {
  const { description, period, until } = retention;
  return description ?? [...period === null ? [] : [words.duration(period)], ...until.map((end) => texts.until[end])].join(", ");
}
function facts(entries, foreign) {
  return html`<dl>
    ${entries.map(([term, ...lines]) => {
    const there = lines.filter((line) => line !== null && line !== void 0 && line !== false && line !== "");
    return there.length > 0 && html`<dt>${term}</dt>
          ${there.map((line) => html`<dd ${foreign}>${line}</dd>`)}`;
  })}
  </dl>`;
}

// packages/server/src/pages/in-words.ts
function inWords2(language, timeZone) {
  const times = new Intl.DateTimeFormat(language, { dateStyle: "long", timeStyle: "long", timeZone });
  const dates = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone });
  const numbers = new Intl.NumberFormat(language);
  const languages2 = new Intl.DisplayNames(language, { type: "language" });
  const regions = new Intl.DisplayNames(language, { type: "region" });
  return {
    time: (at) => html`<time datetime="${new Date(at).toISOString()}">${times.format(new Date(at))}</time>`,
    date: (at) => dates.format(new Date(at)),
    list: (names) => new Intl.ListFormat(language).format(names),
    number: (value) => numbers.format(value),
    language: (tag) => nameOf(tag, languages2),
    place: (code) => `${regions.of(code.slice(0, 2)) ?? code} (${code})`,
    country: (code) => regions.of(code) ?? code,
    duration: (duration) => durationIn(language, duration)
  };
}
function nameOf(tag, names) {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
var units = { Y: "year", M: "month", W: "week", D: "day", TH: "hour", TM: "minute", TS: "second" };
function durationIn(language, duration) {
  const [days = "", time = ""] = duration.slice(1).split("T");
  const parts2 = [...partsOf(days, ""), ...partsOf(time, "T")].map(
    ([count2, unit]) => new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay: "long" }).format(count2)
  );
  return parts2.length > 0 ? new Intl.ListFormat(language).format(parts2) : duration;
}
function partsOf(text, kind) {
  return [...text.matchAll(/(\d+(?:\.\d+)?)([A-Z])/g)].map(([, count2, letter]) => [Number(count2), units[kind + letter] ?? "day"]);
}

// packages/server/src/pages/locales/choices.ar.ts
var ar = {
  title: "\u062E\u064A\u0627\u0631\u0627\u062A \u0627\u0644\u062E\u0635\u0648\u0635\u064A\u0629 \u0627\u0644\u062E\u0627\u0635\u0629 \u0628\u0643",
  introduction: "\u0642\u0631\u0651\u0631 \u0645\u0627 \u064A\u062C\u0648\u0632 \u0627\u0633\u062A\u062E\u062F\u0627\u0645 \u0628\u064A\u0627\u0646\u0627\u062A\u0643 \u0645\u0646 \u0623\u062C\u0644\u0647. \u064A\u0645\u0643\u0646\u0643 \u0627\u0644\u0639\u0648\u062F\u0629 \u0648\u062A\u063A\u064A\u064A\u0631 \u0630\u0644\u0643 \u0641\u064A \u0623\u064A \u0648\u0642\u062A.",
  privacyPolicy: "\u0633\u064A\u0627\u0633\u0629 \u0627\u0644\u062E\u0635\u0648\u0635\u064A\u0629",
  lastChoice: (date) => `\u0622\u062E\u0631 \u0627\u062E\u062A\u064A\u0627\u0631: ${date}`,
  optional: "\u0627\u062E\u062A\u064A\u0627\u0631\u064A",
  necessary: "\u0636\u0631\u0648\u0631\u064A",
  acceptAll: "\u0642\u0628\u0648\u0644 \u0627\u0644\u0643\u0644",
  rejectAll: "\u0631\u0641\u0636 \u0627\u0644\u0643\u0644",
  save: "\u062D\u0641\u0638 \u0627\u0644\u0627\u062E\u062A\u064A\u0627\u0631\u0627\u062A",
  alwaysOn: "\u0645\u0641\u0639\u064E\u0651\u0644 \u062F\u0627\u0626\u0645\u064B\u0627",
  notOffered: "\u063A\u064A\u0631 \u0645\u0641\u0639\u064E\u0651\u0644",
  minimumAge: (years) => `\u0644\u0645\u0646 \u0628\u0644\u063A\u0648\u0627 ${years} \u0639\u0627\u0645\u064B\u0627 \u0641\u0623\u0643\u062B\u0631 \u0641\u0642\u0637\u060C \u0648\u0644\u0630\u0644\u0643 \u064A\u0628\u0642\u0649 \u063A\u064A\u0631 \u0645\u0641\u0639\u064E\u0651\u0644.`,
  canObject: "\u0645\u0641\u0639\u064E\u0651\u0644 \u0645\u0627 \u0644\u0645 \u062A\u0639\u062A\u0631\u0636: \u0623\u0632\u0644 \u0627\u0644\u0639\u0644\u0627\u0645\u0629 \u0644\u0644\u0627\u0639\u062A\u0631\u0627\u0636.",
  details: "\u0627\u0644\u062A\u0641\u0627\u0635\u064A\u0644",
  legalBasis: (basis) => `\u0627\u0644\u0623\u0633\u0627\u0633 \u0627\u0644\u0642\u0627\u0646\u0648\u0646\u064A: ${basis}.`,
  bases: {
    consent: "\u0645\u0648\u0627\u0641\u0642\u062A\u0643",
    contract: "\u0644\u0627\u0632\u0645 \u0644\u0639\u0642\u062F\u0646\u0627 \u0645\u0639\u0643",
    "legal-obligation": "\u064A\u0641\u0631\u0636\u0647 \u0627\u0644\u0642\u0627\u0646\u0648\u0646",
    "vital-interests": "\u064A\u062D\u0645\u064A \u062D\u064A\u0627\u0629 \u0625\u0646\u0633\u0627\u0646",
    "public-task": "\u0645\u0647\u0645\u0629 \u0644\u0644\u0645\u0635\u0644\u062D\u0629 \u0627\u0644\u0639\u0627\u0645\u0629",
    "legitimate-interests": "\u0645\u0635\u0644\u062D\u062A\u0646\u0627 \u0627\u0644\u0645\u0634\u0631\u0648\u0639\u0629"
  },
  consequence: "\u0625\u0630\u0627 \u0631\u0641\u0636\u062A",
  categories: "\u0627\u0644\u0628\u064A\u0627\u0646\u0627\u062A",
  recipients: "\u0645\u0646 \u064A\u062A\u0644\u0642\u0627\u0647\u0627",
  retention: "\u0645\u062F\u0629 \u0627\u0644\u062D\u0641\u0638",
  until: {
    "account-closed": "\u062D\u062A\u0649 \u0625\u063A\u0644\u0627\u0642 \u062D\u0633\u0627\u0628\u0643",
    "service-ended": "\u062D\u062A\u0649 \u062A\u062A\u0648\u0642\u0641 \u0639\u0646 \u0627\u0633\u062A\u062E\u062F\u0627\u0645 \u0627\u0644\u062E\u062F\u0645\u0629",
    "purpose-fulfilled": "\u062D\u062A\u0649 \u064A\u062A\u062D\u0642\u0642 \u0627\u0644\u063A\u0631\u0636",
    "consent-withdrawn": "\u062D\u062A\u0649 \u062A\u0633\u062D\u0628 \u0645\u0648\u0627\u0641\u0642\u062A\u0643",
    objected: "\u062D\u062A\u0649 \u062A\u0639\u062A\u0631\u0636"
  },
  validity: "\u0646\u0633\u0623\u0644\u0643 \u0645\u062C\u062F\u062F\u064B\u0627 \u0628\u0639\u062F",
  trackers: "\u0645\u0644\u0641\u0627\u062A \u062A\u0639\u0631\u064A\u0641 \u0627\u0644\u0627\u0631\u062A\u0628\u0627\u0637 \u0648\u0645\u0627 \u0634\u0627\u0628\u0647\u0647\u0627",
  session: "\u062D\u062A\u0649 \u062A\u063A\u0644\u0642 \u0627\u0644\u0645\u062A\u0635\u0641\u062D",
  untilDeleted: "\u062D\u062A\u0649 \u062A\u062D\u0630\u0641\u0647",
  honoured: {
    gpc: "\u064A\u0631\u0633\u0644 \u0645\u062A\u0635\u0641\u062D\u0643 \u0625\u0634\u0627\u0631\u0629 \u0627\u0644\u062A\u062D\u0643\u0645 \u0627\u0644\u0639\u0627\u0644\u0645\u064A \u0641\u064A \u0627\u0644\u062E\u0635\u0648\u0635\u064A\u0629 (GPC)\u060C \u0648\u0646\u062D\u0646 \u0646\u0644\u062A\u0632\u0645 \u0628\u0647\u0627: \u0644\u0627 \u062A\u064F\u0628\u0627\u0639 \u0628\u064A\u0627\u0646\u0627\u062A\u0643 \u0648\u0644\u0627 \u062A\u064F\u0634\u0627\u0631\u064E\u0643.",
    dnt: "\u064A\u0637\u0644\u0628 \u0645\u062A\u0635\u0641\u062D\u0643 \u0639\u062F\u0645 \u062A\u062A\u0628\u0639\u0643\u060C \u0648\u0646\u062D\u0646 \u0646\u0644\u062A\u0632\u0645 \u0628\u0630\u0644\u0643."
  },
  signalDenies: (purposes) => `\u0648\u0628\u0633\u0628\u0628\u0647\u0627 \u0644\u0627 \u064A\u064F\u0641\u0639\u064E\u0651\u0644: ${purposes}.`,
  signalStands: "\u0641\u064A \u0645\u0643\u0627\u0646 \u0648\u062C\u0648\u062F\u0643 \u0644\u0627 \u064A\u0633\u0645\u062D \u0627\u0644\u0642\u0627\u0646\u0648\u0646 \u0644\u0623\u064A \u0627\u062E\u062A\u064A\u0627\u0631 \u0628\u0623\u0646 \u064A\u062A\u0642\u062F\u0651\u0645 \u0639\u0644\u0649 \u0627\u0644\u0625\u0634\u0627\u0631\u0629 \u0645\u0627 \u062F\u0627\u0645\u062A \u0645\u0641\u0639\u064E\u0651\u0644\u0629.",
  saved: {
    accept: { title: "\u0644\u0642\u062F \u0642\u0628\u0644\u062A \u062C\u0645\u064A\u0639 \u0627\u0644\u0623\u063A\u0631\u0627\u0636 \u0627\u0644\u0627\u062E\u062A\u064A\u0627\u0631\u064A\u0629", text: "\u064A\u0645\u0643\u0646\u0643 \u062A\u063A\u064A\u064A\u0631 \u0630\u0644\u0643 \u0641\u064A \u0623\u064A \u0648\u0642\u062A." },
    reject: { title: "\u0644\u0642\u062F \u0631\u0641\u0636\u062A \u062C\u0645\u064A\u0639 \u0627\u0644\u0623\u063A\u0631\u0627\u0636 \u0627\u0644\u0627\u062E\u062A\u064A\u0627\u0631\u064A\u0629", text: "\u064A\u0645\u0643\u0646\u0643 \u062A\u063A\u064A\u064A\u0631 \u0630\u0644\u0643 \u0641\u064A \u0623\u064A \u0648\u0642\u062A." },
    save: { title: "\u062A\u0645 \u062D\u0641\u0638 \u0627\u062E\u062A\u064A\u0627\u0631\u0627\u062A\u0643", text: "\u064A\u0645\u0643\u0646\u0643 \u062A\u063A\u064A\u064A\u0631\u0647\u0627 \u0641\u064A \u0623\u064A \u0648\u0642\u062A." }
  },
  cookieBlocked: {
    title: "\u0645\u062A\u0635\u0641\u062D\u0643 \u0644\u0627 \u064A\u062D\u062A\u0641\u0638 \u0628\u0627\u062E\u062A\u064A\u0627\u0631\u0643",
    text: "\u0644\u0627 \u064A\u0642\u0628\u0644 \u0645\u062A\u0635\u0641\u062D\u0643 \u0645\u0644\u0641\u0627\u062A \u062A\u0639\u0631\u064A\u0641 \u0627\u0644\u0627\u0631\u062A\u0628\u0627\u0637 \u0645\u0646 \u0647\u0630\u0647 \u0627\u0644\u0635\u0641\u062D\u0629\u060C \u0644\u0630\u0644\u0643 \u0644\u0646 \u0646\u0639\u0631\u0641 \u0627\u062E\u062A\u064A\u0627\u0631\u0643 \u0641\u064A \u0627\u0644\u0645\u0631\u0629 \u0627\u0644\u0642\u0627\u062F\u0645\u0629. \u0648\u0645\u0646 \u062F\u0648\u0646 \u0627\u062E\u062A\u064A\u0627\u0631 \u0644\u0627 \u064A\u064F\u0641\u0639\u064E\u0651\u0644 \u0634\u064A\u0621 \u064A\u062D\u062A\u0627\u062C \u0625\u0644\u0649 \u0645\u0648\u0627\u0641\u0642\u062A\u0643."
  },
  returnRefused: { title: "\u0644\u0645 \u0646\u064F\u0639\u0650\u062F\u0643 \u0625\u0644\u0649 \u0627\u0644\u0635\u0641\u062D\u0629 \u0627\u0644\u0633\u0627\u0628\u0642\u0629", text: "\u0627\u0644\u0639\u0646\u0648\u0627\u0646 \u0627\u0644\u0630\u064A \u062C\u0626\u062A \u0645\u0646\u0647 \u0644\u064A\u0633 \u062A\u0627\u0628\u0639\u064B\u0627 \u0644\u0646\u0627. \u0648\u0645\u0639 \u0630\u0644\u0643 \u062D\u064F\u0641\u0638 \u0627\u062E\u062A\u064A\u0627\u0631\u0643." },
  notUnderstood: { title: "\u062A\u0639\u0630\u0651\u0631 \u0627\u0644\u062D\u0641\u0638", text: "\u0645\u0627 \u0623\u064F\u0631\u0633\u0644 \u0644\u0627 \u064A\u0648\u0627\u0641\u0642 \u0647\u0630\u0647 \u0627\u0644\u0635\u0641\u062D\u0629. \u0644\u0645 \u064A\u062A\u063A\u064A\u0631 \u0634\u064A\u0621. \u064A\u064F\u0631\u062C\u0649 \u0645\u0631\u0627\u062C\u0639\u0629 \u0627\u062E\u062A\u064A\u0627\u0631\u0627\u062A\u0643 \u0623\u062F\u0646\u0627\u0647 \u0648\u062D\u0641\u0638\u0647\u0627 \u0645\u0646 \u062C\u062F\u064A\u062F." },
  back: "\u0627\u0644\u0639\u0648\u062F\u0629 \u0625\u0644\u0649 \u0627\u0644\u0635\u0641\u062D\u0629 \u0627\u0644\u062A\u064A \u062C\u0626\u062A \u0645\u0646\u0647\u0627",
  problems: {
    origin: { title: "\u062C\u0627\u0621 \u0647\u0630\u0627 \u0627\u0644\u0637\u0644\u0628 \u0645\u0646 \u0645\u0648\u0642\u0639 \u0622\u062E\u0631", text: "\u0644\u0627 \u0646\u0642\u0628\u0644 \u0627\u0644\u0627\u062E\u062A\u064A\u0627\u0631\u0627\u062A \u0625\u0644\u0627 \u0645\u0646 \u0635\u0641\u062D\u0627\u062A\u0646\u0627. \u0644\u0645 \u064A\u062A\u063A\u064A\u0631 \u0634\u064A\u0621." },
    rate: { title: "\u0637\u0644\u0628\u0627\u062A \u0643\u062B\u064A\u0631\u0629 \u0641\u064A \u0648\u0642\u062A \u0648\u0627\u062D\u062F", text: "\u0644\u0645 \u064A\u062A\u063A\u064A\u0631 \u0634\u064A\u0621. \u064A\u064F\u0631\u062C\u0649 \u0627\u0644\u0627\u0646\u062A\u0638\u0627\u0631 \u062F\u0642\u064A\u0642\u0629 \u062B\u0645 \u0627\u0644\u0645\u062D\u0627\u0648\u0644\u0629 \u0645\u062C\u062F\u062F\u064B\u0627." },
    other: { title: "\u062D\u062F\u062B \u062E\u0637\u0623 \u0645\u0627", text: "\u0644\u0645 \u064A\u062A\u063A\u064A\u0631 \u0634\u064A\u0621. \u064A\u064F\u0631\u062C\u0649 \u0627\u0644\u0645\u062D\u0627\u0648\u0644\u0629 \u0645\u062C\u062F\u062F\u064B\u0627." },
    toChoices: "\u0625\u0644\u0649 \u062E\u064A\u0627\u0631\u0627\u062A \u0627\u0644\u062E\u0635\u0648\u0635\u064A\u0629 \u0627\u0644\u062E\u0627\u0635\u0629 \u0628\u0643"
  }
};

// packages/server/src/pages/locales/ar.ts
var receipt = {
  title: "\u0627\u0644\u062A\u062D\u0642\u0642 \u0645\u0646 \u0625\u064A\u0635\u0627\u0644 \u0645\u0648\u0627\u0641\u0642\u0629",
  introduction: "\u064A\u062B\u0628\u062A \u0627\u0644\u0625\u064A\u0635\u0627\u0644 \u0645\u0627 \u0639\u064F\u0631\u0636 \u0639\u0644\u0649 \u0634\u062E\u0635 \u0628\u0634\u0623\u0646 \u0628\u064A\u0627\u0646\u0627\u062A\u0647\u060C \u0648\u0645\u0627 \u0627\u062E\u062A\u0627\u0631\u0647\u060C \u0648\u0645\u062A\u0649. \u0623\u0644\u0635\u0642 \u0625\u064A\u0635\u0627\u0644\u064B\u0627 \u0644\u062A\u0642\u0631\u0623\u0647 \u0628\u0643\u0644\u0645\u0627\u062A \u0628\u0633\u064A\u0637\u0629 \u0648\u062A\u0631\u0649 \u0647\u0644 \u0647\u0648 \u0623\u0635\u0644\u064A \u0648\u0644\u0645 \u064A\u062A\u063A\u064A\u0631.",
  field: "\u0627\u0644\u0625\u064A\u0635\u0627\u0644",
  hint: "\u0643\u0644\u062A\u0627 \u0627\u0644\u0635\u064A\u063A\u062A\u064A\u0646 \u0645\u0642\u0628\u0648\u0644\u0629: \u0635\u064A\u063A\u0629 JSON \u0627\u0644\u062A\u064A \u0641\u064A\u0647\u0627 \xABprotected\xBB \u0648\xABpayload\xBB \u0648\xABsignature\xBB\u060C \u0623\u0648 \u0627\u0644\u0633\u0637\u0631 \u0627\u0644\u0648\u0627\u062D\u062F \u0630\u0648 \u0627\u0644\u0646\u0642\u0637\u062A\u064A\u0646. \u064A\u064F\u062A\u062D\u0642\u0642 \u0645\u0646\u0647 \u0648\u0644\u0627 \u064A\u064F\u062D\u0641\u0638.",
  check: "\u0627\u0644\u062A\u062D\u0642\u0642 \u0645\u0646 \u0627\u0644\u0625\u064A\u0635\u0627\u0644",
  checkHere: "\u0627\u0644\u062A\u062D\u0642\u0642 \u0647\u0646\u0627 \u062F\u0648\u0646 \u0625\u0631\u0633\u0627\u0644\u0647",
  checkAnother: "\u0627\u0644\u062A\u062D\u0642\u0642 \u0645\u0646 \u0625\u064A\u0635\u0627\u0644 \u0622\u062E\u0631",
  unreadable: { title: "\u0647\u0630\u0627 \u0644\u064A\u0633 \u0625\u064A\u0635\u0627\u0644\u064B\u0627", text: "\u062A\u0639\u0630\u0651\u0631\u062A \u0642\u0631\u0627\u0621\u0629 \u0623\u064A \u0645\u0646 \u0627\u0644\u0635\u064A\u063A\u062A\u064A\u0646 \u0641\u064A\u0647. \u0627\u0646\u0633\u062E \u0627\u0644\u0625\u064A\u0635\u0627\u0644 \u0643\u0627\u0645\u0644\u064B\u0627\u060C \u0645\u0646 \u0623\u0648\u0644 \u062D\u0631\u0641 \u0625\u0644\u0649 \u0622\u062E\u0631 \u062D\u0631\u0641." },
  holds: {
    title: "\u062A\u0645 \u0627\u0644\u062A\u062D\u0642\u0642: \u0623\u0635\u0644\u064A \u0648\u0644\u0645 \u064A\u062A\u063A\u064A\u0631",
    text: "\u0644\u0642\u062F \u0648\u0642\u0651\u0639\u0646\u0627 \u0647\u0630\u0627 \u0627\u0644\u0625\u064A\u0635\u0627\u0644\u060C \u0648\u0642\u064A\u062F\u0647 \u0645\u0648\u062C\u0648\u062F \u0641\u064A \u0627\u0644\u0633\u062C\u0644 \u062D\u064A\u062B \u0644\u0627 \u064A\u0645\u0643\u0646 \u062A\u063A\u064A\u064A\u0631\u0647 \u0623\u0648 \u062D\u0630\u0641\u0647 \u062F\u0648\u0646 \u0623\u0646 \u064A\u064F\u0644\u0627\u062D\u0638 \u0630\u0644\u0643."
  },
  signedOnly: {
    title: "\u062A\u0645 \u0627\u0644\u062A\u062D\u0642\u0642: \u0627\u0644\u062A\u0648\u0642\u064A\u0639 \u0635\u062D\u064A\u062D",
    text: "\u0644\u0642\u062F \u0648\u0642\u0651\u0639\u0646\u0627 \u0647\u0630\u0627 \u0627\u0644\u0625\u064A\u0635\u0627\u0644. \u0648\u0647\u0648 \u0644\u0627 \u064A\u062D\u0645\u0644 \u062F\u0644\u064A\u0644\u064B\u0627 \u0639\u0644\u0649 \u0623\u0646 \u0642\u064A\u062F\u0647 \u0641\u064A \u0627\u0644\u0633\u062C\u0644: \u0635\u064A\u063A\u0629 JSON \u062A\u062D\u0645\u0644 \u0647\u0630\u0627 \u0627\u0644\u062F\u0644\u064A\u0644 \u0628\u0639\u062F \u0646\u062D\u0648 \u062B\u0627\u0646\u064A\u0629 \u0645\u0646 \u0627\u0644\u0627\u062E\u062A\u064A\u0627\u0631."
  },
  altered: { title: "\u0644\u0645 \u064A\u062A\u0645 \u0627\u0644\u062A\u062D\u0642\u0642: \u0647\u0630\u0627 \u0627\u0644\u0625\u064A\u0635\u0627\u0644 \u063A\u064A\u0631 \u0635\u0627\u0644\u062D", text: "\u0645\u0648\u0636\u0639 \u0627\u0644\u062E\u0644\u0644 \u0641\u064A\u0647:" },
  faults: {
    header: "\u0627\u0644\u062A\u0631\u0648\u064A\u0633\u0629 \u0627\u0644\u0645\u062D\u0645\u064A\u0629 \u062A\u0627\u0644\u0641\u0629: \u0644\u064A\u0633\u062A \u062A\u0631\u0648\u064A\u0633\u0629 \u0625\u064A\u0635\u0627\u0644\u0627\u062A\u0646\u0627.",
    key: "\u0627\u0644\u0645\u0641\u062A\u0627\u062D \u0627\u0644\u0630\u064A \u064A\u0630\u0643\u0631\u0647 \u0644\u064A\u0633 \u0645\u0646 \u0645\u0641\u0627\u062A\u064A\u062D\u0646\u0627. \u0648\u0642\u0651\u0639\u0647 \u0634\u062E\u0635 \u0622\u062E\u0631\u060C \u0623\u0648 \u063A\u064F\u064A\u0651\u0631 \u0645\u0639\u0631\u0651\u0641 \u0627\u0644\u0645\u0641\u062A\u0627\u062D.",
    payload: "\u063A\u064F\u064A\u0651\u0631 \u0627\u0644\u0642\u064A\u062F (payload): \u0644\u064A\u0633 \u0647\u0648 \u0645\u0627 \u0648\u0642\u0651\u0639\u0646\u0627\u0647.",
    signature: "\u0627\u0644\u062A\u0648\u0642\u064A\u0639 \u0644\u0627 \u064A\u0637\u0627\u0628\u0642. \u0627\u0644\u0642\u064A\u062F \u0646\u0641\u0633\u0647 \u0643\u0645\u0627 \u0647\u0648 \u0641\u064A \u0627\u0644\u0633\u062C\u0644: \u063A\u064F\u064A\u0651\u0631 \u0627\u0644\u062A\u0648\u0642\u064A\u0639 \u0623\u0648 \u0627\u0644\u062A\u0631\u0648\u064A\u0633\u0629 \u0627\u0644\u0645\u062D\u0645\u064A\u0629.",
    "payload-or-signature": "\u0627\u0644\u062A\u0648\u0642\u064A\u0639 \u0644\u0627 \u064A\u0637\u0627\u0628\u0642 \u0627\u0644\u0642\u064A\u062F: \u063A\u064F\u064A\u0651\u0631 payload \u0623\u0648 signature.",
    inclusion: "\u0645\u0633\u0627\u0631 \u0627\u0644\u0625\u062B\u0628\u0627\u062A \u0644\u0627 \u064A\u0624\u062F\u064A \u0625\u0644\u0649 \u062D\u0627\u0644\u0629 \u0627\u0644\u0633\u062C\u0644 \u0627\u0644\u0645\u0648\u0642\u0651\u0639\u0629: \u063A\u064F\u064A\u0651\u0631 \u0627\u0644\u0645\u0633\u0627\u0631 \u0623\u0648 \u0631\u0642\u0645 \u0627\u0644\u0648\u0631\u0642\u0629.",
    head: "\u062D\u062C\u0645 \u0627\u0644\u0634\u062C\u0631\u0629 \u0623\u0648 \u0628\u0635\u0645\u0629 \u0627\u0644\u062C\u0630\u0631 \u0644\u064A\u0633 \u0645\u0627 \u062A\u0642\u0648\u0644\u0647 \u0646\u0642\u0637\u0629 \u0627\u0644\u062A\u062D\u0642\u0642 \u0627\u0644\u0645\u0648\u0642\u0651\u0639\u0629.",
    checkpoint: "\u0646\u0642\u0637\u0629 \u0627\u0644\u062A\u062D\u0642\u0642 \u0644\u064A\u0633\u062A \u0645\u0648\u0642\u0651\u0639\u0629 \u0645\u0646\u0627\u060C \u0623\u0648 \u063A\u064F\u064A\u0651\u0631\u062A."
  },
  signature: "\u0627\u0644\u062A\u0648\u0642\u064A\u0639",
  signatureHolds: "\u0635\u062D\u064A\u062D (Ed25519).",
  log: "\u0641\u064A \u0627\u0644\u0633\u062C\u0644",
  sealedAs: (place, of) => `\u0627\u0644\u0642\u064A\u062F ${place} \u0645\u0646 ${of}`,
  checkpoint: "\u0648\u064F\u0642\u0651\u0639 \u0627\u0644\u0633\u062C\u0644 \u0641\u064A",
  claimed: "\u0647\u0630\u0627 \u0627\u0644\u0625\u064A\u0635\u0627\u0644 \u063A\u064A\u0631 \u0635\u0627\u0644\u062D. \u0645\u0627 \u064A\u0644\u064A \u0647\u0648 \u0645\u0627 \u064A\u062F\u0651\u0639\u064A\u0647 \u0641\u062D\u0633\u0628\u060C \u0648\u0644\u0627 \u064A\u062B\u0628\u062A \u0634\u064A\u0626\u064B\u0627.",
  unknownRecord: "\u0627\u0644\u0642\u064A\u062F \u0645\u0646 \u0646\u0648\u0639 \u0644\u0627 \u062A\u0639\u0631\u0641\u0647 \u0647\u0630\u0647 \u0627\u0644\u0635\u0641\u062D\u0629\u060C \u0641\u0644\u0627 \u064A\u0645\u0643\u0646 \u0634\u0631\u062D\u0647 \u0628\u0627\u0644\u0643\u0644\u0645\u0627\u062A.",
  shownTitle: "\u0645\u0627 \u0639\u064F\u0631\u0636",
  shownBy: (controller, version) => `\u0645\u0646 ${controller}\u060C \u0641\u064A \u0627\u0644\u0625\u0635\u062F\u0627\u0631 ${version} \u0645\u0646 \u0633\u064A\u0627\u0633\u0629 \u0627\u0644\u062E\u0635\u0648\u0635\u064A\u0629.`,
  language: "\u0627\u0644\u0644\u063A\u0629",
  ownWords: "\u0633\u0623\u0644\u062A \u0627\u0644\u0635\u0641\u062D\u0629 \u0628\u0643\u0644\u0645\u0627\u062A\u0647\u0627 \u0647\u064A. \u0647\u0630\u0647 \u0628\u0635\u0645\u0629 \u062A\u0644\u0643 \u0627\u0644\u0643\u0644\u0645\u0627\u062A\u060C \u0648\u062A\u062D\u062A\u0647\u0627 \u0643\u0644\u0645\u0627\u062A \u0627\u0644\u0633\u064A\u0627\u0633\u0629.",
  ownTexts: "\u0639\u0631\u0636\u062A \u0627\u0644\u0635\u0641\u062D\u0629 \u0647\u0630\u0647 \u0627\u0644\u0643\u0644\u0645\u0627\u062A \u0628\u062F\u0644\u064B\u0627 \u0645\u0646 \u0627\u0644\u0643\u0644\u0645\u0627\u062A \u0627\u0644\u0645\u0639\u062A\u0627\u062F\u0629:",
  notKept: "\u0647\u0630\u0627 \u0627\u0644\u0625\u0635\u062F\u0627\u0631 \u0645\u0646 \u0627\u0644\u0633\u064A\u0627\u0633\u0629 \u063A\u064A\u0631 \u0645\u062D\u0641\u0648\u0638 \u0647\u0646\u0627. \u0623\u062F\u0646\u0627\u0647 \u0645\u0627 \u064A\u0642\u0648\u0644\u0647 \u0627\u0644\u0642\u064A\u062F \u0646\u0641\u0633\u0647.",
  chosenTitle: "\u0645\u0627 \u062A\u0645 \u0627\u062E\u062A\u064A\u0627\u0631\u0647",
  nothingChosen: "\u0644\u0645 \u064A\u064F\u062E\u062A\u064E\u0631 \u0634\u064A\u0621 \u0628\u0634\u0623\u0646 \u0623\u064A \u063A\u0631\u0636: \u0633\u064F\u062C\u0651\u0644\u062A \u0625\u0634\u0627\u0631\u0629 \u0627\u0644\u0645\u062A\u0635\u0641\u062D.",
  states: {
    given: "\u0623\u064F\u0639\u0637\u064A\u062A \u0627\u0644\u0645\u0648\u0627\u0641\u0642\u0629",
    refused: "\u0631\u064F\u0641\u0636\u062A \u0627\u0644\u0645\u0648\u0627\u0641\u0642\u0629",
    accepted: "\u0628\u0644\u0627 \u0627\u0639\u062A\u0631\u0627\u0636",
    objected: "\u062A\u0645 \u0627\u0644\u0627\u0639\u062A\u0631\u0627\u0636"
  },
  notChosenTitle: "\u0639\u064F\u0631\u0636 \u0623\u064A\u0636\u064B\u0627\u060C \u062F\u0648\u0646 \u0627\u062E\u062A\u064A\u0627\u0631",
  holdsFor: (duration) => `\u0644\u0645\u062F\u0629 ${duration}`,
  consequence: "\u0645\u0646 \u062F\u0648\u0646\u0647",
  categories: "\u0627\u0644\u0628\u064A\u0627\u0646\u0627\u062A",
  recipients: "\u0627\u0644\u0645\u062A\u0644\u0642\u0648\u0646",
  retention: "\u0645\u062F\u0629 \u0627\u0644\u062D\u0641\u0638",
  circumstancesTitle: "\u0645\u062A\u0649 \u0648\u0643\u064A\u0641",
  decidedAt: "\u0627\u062E\u062A\u064A\u0631 \u0641\u064A",
  recordedAt: "\u0633\u064F\u062C\u0651\u0644 \u0641\u064A",
  claimedAt: "\u0628\u062D\u0633\u0628 \u0633\u0627\u0639\u0629 \u0627\u0644\u062C\u0647\u0627\u0632",
  method: "\u0623\u064A\u0646",
  methods: {
    banner: "\u0641\u064A \u0627\u0644\u0634\u0631\u064A\u0637",
    preferences: "\u0641\u064A \u0625\u0639\u062F\u0627\u062F\u0627\u062A \u0627\u0644\u062E\u0635\u0648\u0635\u064A\u0629",
    form: "\u0641\u064A \u0646\u0645\u0648\u0630\u062C",
    gate: "\u0639\u0646\u062F \u0645\u062D\u062A\u0648\u0649 \u0633\u0623\u0644 \u0623\u0648\u0644\u064B\u0627",
    api: "\u0639\u0628\u0631 \u0646\u0638\u0627\u0645 \u0627\u0644\u0634\u0631\u0643\u0629 \u0646\u0641\u0633\u0647\u0627",
    signal: "\u0628\u0625\u0634\u0627\u0631\u0629 \u0645\u0646 \u0627\u0644\u0645\u062A\u0635\u0641\u062D",
    import: "\u0641\u064A \u0645\u0643\u0627\u0646 \u0622\u062E\u0631\u060C \u0648\u0646\u064F\u0642\u0644 \u0644\u0627\u062D\u0642\u064B\u0627"
  },
  place: "\u0642\u0627\u0646\u0648\u0646",
  placeFrom: { input: "\u0643\u0645\u0627 \u0630\u0643\u0631\u062A \u0627\u0644\u0635\u0641\u062D\u0629", header: "\u0628\u062D\u0633\u0628 \u0639\u0646\u0648\u0627\u0646 \u0627\u0644\u0634\u0628\u0643\u0629", none: "\u063A\u064A\u0631 \u0645\u0639\u0631\u0648\u0641" },
  unknownPlace: "\u0627\u0644\u0645\u0643\u0627\u0646 \u063A\u064A\u0631 \u0645\u0639\u0631\u0648\u0641\u061B \u0637\u064F\u0628\u0651\u0642\u062A \u0623\u0634\u062F \u0627\u0644\u0642\u0648\u0627\u0639\u062F",
  signals: "\u0625\u0634\u0627\u0631\u0627\u062A \u0627\u0644\u0645\u062A\u0635\u0641\u062D",
  signalNames: { gpc: "Global Privacy Control", dnt: "Do Not Track" },
  noSignals: "\u0644\u0627 \u062A\u0648\u062C\u062F",
  age: "\u0627\u0644\u0633\u0646 \u0627\u0644\u0645\u0630\u0643\u0648\u0631\u0629",
  years: (count2) => `${count2} \u0639\u0627\u0645\u064B\u0627 \u0623\u0648 \u0623\u0643\u062B\u0631`,
  evidence: "\u062F\u0644\u064A\u0644 \u0627\u0644\u0627\u062E\u062A\u064A\u0627\u0631 \u0627\u0644\u0633\u0627\u0628\u0642",
  layout: "\u0634\u0643\u0644 \u0627\u0644\u0634\u0631\u064A\u0637",
  widget: "\u0639\u0631\u0636\u0647",
  person: "\u0627\u0644\u0634\u062E\u0635 (\u0628\u0635\u0645\u0629 \u0628\u0645\u0641\u062A\u0627\u062D)",
  receipt: "\u0631\u0642\u0645 \u0627\u0644\u0625\u064A\u0635\u0627\u0644"
};
var ar2 = { choices: ar, receipt };

// packages/server/src/pages/locales/choices.bg.ts
var bg = {
  title: "\u0412\u0430\u0448\u0438\u0442\u0435 \u043D\u0430\u0441\u0442\u0440\u043E\u0439\u043A\u0438 \u0437\u0430 \u043F\u043E\u0432\u0435\u0440\u0438\u0442\u0435\u043B\u043D\u043E\u0441\u0442",
  introduction: "\u0420\u0435\u0448\u0435\u0442\u0435 \u0437\u0430 \u043A\u0430\u043A\u0432\u043E \u043C\u043E\u0436\u0435 \u0434\u0430 \u0441\u0435 \u0438\u0437\u043F\u043E\u043B\u0437\u0432\u0430\u0442 \u0434\u0430\u043D\u043D\u0438\u0442\u0435 \u0412\u0438. \u041C\u043E\u0436\u0435\u0442\u0435 \u0434\u0430 \u0441\u0435 \u0432\u044A\u0440\u043D\u0435\u0442\u0435 \u0438 \u0434\u0430 \u043F\u0440\u043E\u043C\u0435\u043D\u0438\u0442\u0435 \u0442\u043E\u0432\u0430 \u043F\u043E \u0432\u0441\u044F\u043A\u043E \u0432\u0440\u0435\u043C\u0435.",
  privacyPolicy: "\u041F\u043E\u043B\u0438\u0442\u0438\u043A\u0430 \u0437\u0430 \u043F\u043E\u0432\u0435\u0440\u0438\u0442\u0435\u043B\u043D\u043E\u0441\u0442",
  lastChoice: (date) => `\u041F\u043E\u0441\u043B\u0435\u0434\u0435\u043D \u0438\u0437\u0431\u043E\u0440: ${date}`,
  optional: "\u041D\u0435\u0437\u0430\u0434\u044A\u043B\u0436\u0438\u0442\u0435\u043B\u043D\u0438",
  necessary: "\u041D\u0435\u043E\u0431\u0445\u043E\u0434\u0438\u043C\u0438",
  acceptAll: "\u041F\u0440\u0438\u0435\u043C\u0430\u043D\u0435 \u043D\u0430 \u0432\u0441\u0438\u0447\u043A\u0438",
  rejectAll: "\u041E\u0442\u043A\u0430\u0437 \u043E\u0442 \u0432\u0441\u0438\u0447\u043A\u0438",
  save: "\u0417\u0430\u043F\u0430\u0437\u0432\u0430\u043D\u0435 \u043D\u0430 \u0438\u0437\u0431\u043E\u0440\u0430",
  alwaysOn: "\u0412\u0438\u043D\u0430\u0433\u0438 \u0432\u043A\u043B\u044E\u0447\u0435\u043D\u043E",
  notOffered: "\u0418\u0437\u043A\u043B\u044E\u0447\u0435\u043D\u043E",
  minimumAge: (years) => `\u0421\u0430\u043C\u043E \u0437\u0430 \u043B\u0438\u0446\u0430, \u043D\u0430\u0432\u044A\u0440\u0448\u0438\u043B\u0438 ${years} \u0433\u043E\u0434\u0438\u043D\u0438, \u0437\u0430\u0442\u043E\u0432\u0430 \u043E\u0441\u0442\u0430\u0432\u0430 \u0438\u0437\u043A\u043B\u044E\u0447\u0435\u043D\u043E.`,
  canObject: "\u0412\u043A\u043B\u044E\u0447\u0435\u043D\u043E, \u043E\u0441\u0432\u0435\u043D \u0430\u043A\u043E \u043D\u0435 \u0432\u044A\u0437\u0440\u0430\u0437\u0438\u0442\u0435: \u043C\u0430\u0445\u043D\u0435\u0442\u0435 \u043E\u0442\u043C\u0435\u0442\u043A\u0430\u0442\u0430, \u0437\u0430 \u0434\u0430 \u0432\u044A\u0437\u0440\u0430\u0437\u0438\u0442\u0435.",
  details: "\u041F\u043E\u0434\u0440\u043E\u0431\u043D\u043E\u0441\u0442\u0438",
  legalBasis: (basis) => `\u041F\u0440\u0430\u0432\u043D\u043E \u043E\u0441\u043D\u043E\u0432\u0430\u043D\u0438\u0435: ${basis}.`,
  bases: {
    consent: "\u0412\u0430\u0448\u0435\u0442\u043E \u0441\u044A\u0433\u043B\u0430\u0441\u0438\u0435",
    contract: "\u041D\u0435\u043E\u0431\u0445\u043E\u0434\u0438\u043C\u043E \u0437\u0430 \u0434\u043E\u0433\u043E\u0432\u043E\u0440\u0430 \u043D\u0438 \u0441 \u0412\u0430\u0441",
    "legal-obligation": "\u0418\u0437\u0438\u0441\u043A\u0432\u0430 \u0441\u0435 \u043F\u043E \u0437\u0430\u043A\u043E\u043D",
    "vital-interests": "\u0417\u0430\u0449\u0438\u0442\u0430\u0432\u0430 \u0436\u0438\u0432\u043E\u0442\u0430 \u043D\u0430 \u0447\u043E\u0432\u0435\u043A",
    "public-task": "\u0417\u0430\u0434\u0430\u0447\u0430 \u043E\u0442 \u043E\u0431\u0449\u0435\u0441\u0442\u0432\u0435\u043D \u0438\u043D\u0442\u0435\u0440\u0435\u0441",
    "legitimate-interests": "\u041D\u0430\u0448\u0438\u044F\u0442 \u043B\u0435\u0433\u0438\u0442\u0438\u043C\u0435\u043D \u0438\u043D\u0442\u0435\u0440\u0435\u0441"
  },
  consequence: "\u0410\u043A\u043E \u043E\u0442\u043A\u0430\u0436\u0435\u0442\u0435",
  categories: "\u0414\u0430\u043D\u043D\u0438",
  recipients: "\u041F\u043E\u043B\u0443\u0447\u0430\u0442\u0435\u043B\u0438",
  retention: "\u0421\u0440\u043E\u043A \u043D\u0430 \u0441\u044A\u0445\u0440\u0430\u043D\u0435\u043D\u0438\u0435",
  until: {
    "account-closed": "\u0434\u043E \u0437\u0430\u043A\u0440\u0438\u0432\u0430\u043D\u0435\u0442\u043E \u043D\u0430 \u043F\u0440\u043E\u0444\u0438\u043B\u0430 \u0412\u0438",
    "service-ended": "\u0434\u043E\u043A\u0430\u0442\u043E \u0441\u043F\u0440\u0435\u0442\u0435 \u0434\u0430 \u0438\u0437\u043F\u043E\u043B\u0437\u0432\u0430\u0442\u0435 \u0443\u0441\u043B\u0443\u0433\u0430\u0442\u0430",
    "purpose-fulfilled": "\u0434\u043E \u043F\u043E\u0441\u0442\u0438\u0433\u0430\u043D\u0435\u0442\u043E \u043D\u0430 \u0446\u0435\u043B\u0442\u0430",
    "consent-withdrawn": "\u0434\u043E \u043E\u0442\u0442\u0435\u0433\u043B\u044F\u043D\u0435\u0442\u043E \u043D\u0430 \u0441\u044A\u0433\u043B\u0430\u0441\u0438\u0435\u0442\u043E \u0412\u0438",
    objected: "\u0434\u043E\u043A\u0430\u0442\u043E \u0432\u044A\u0437\u0440\u0430\u0437\u0438\u0442\u0435"
  },
  validity: "\u0429\u0435 \u043F\u043E\u043F\u0438\u0442\u0430\u043C\u0435 \u043E\u0442\u043D\u043E\u0432\u043E \u0441\u043B\u0435\u0434",
  trackers: "\u0411\u0438\u0441\u043A\u0432\u0438\u0442\u043A\u0438 \u0438 \u043F\u043E\u0434\u043E\u0431\u043D\u0438",
  session: "\u0434\u043E\u043A\u0430\u0442\u043E \u0437\u0430\u0442\u0432\u043E\u0440\u0438\u0442\u0435 \u0431\u0440\u0430\u0443\u0437\u044A\u0440\u0430",
  untilDeleted: "\u0434\u043E\u043A\u0430\u0442\u043E \u0433\u0438 \u0438\u0437\u0442\u0440\u0438\u0435\u0442\u0435",
  honoured: {
    gpc: "\u0421\u0438\u0433\u043D\u0430\u043B\u044A\u0442 Global Privacy Control \u043D\u0430 \u0431\u0440\u0430\u0443\u0437\u044A\u0440\u0430 \u0412\u0438 \u0441\u0435 \u0441\u043F\u0430\u0437\u0432\u0430: \u0434\u0430\u043D\u043D\u0438\u0442\u0435 \u0412\u0438 \u043D\u0435 \u0441\u0435 \u043F\u0440\u043E\u0434\u0430\u0432\u0430\u0442 \u0438 \u043D\u0435 \u0441\u0435 \u0441\u043F\u043E\u0434\u0435\u043B\u044F\u0442.",
    dnt: "\u041D\u0430\u0441\u0442\u0440\u043E\u0439\u043A\u0430\u0442\u0430 \u201EDo Not Track\u201C \u043D\u0430 \u0431\u0440\u0430\u0443\u0437\u044A\u0440\u0430 \u0412\u0438 \u0441\u0435 \u0441\u043F\u0430\u0437\u0432\u0430."
  },
  signalDenies: (purposes) => `\u0417\u0430\u0442\u043E\u0432\u0430 \u043E\u0441\u0442\u0430\u0432\u0430 \u0438\u0437\u043A\u043B\u044E\u0447\u0435\u043D\u043E: ${purposes}.`,
  signalStands: "\u0422\u0430\u043C, \u043A\u044A\u0434\u0435\u0442\u043E \u0441\u0435 \u043D\u0430\u043C\u0438\u0440\u0430\u0442\u0435, \u0437\u0430\u043A\u043E\u043D\u044A\u0442 \u043D\u0435 \u0434\u043E\u043F\u0443\u0441\u043A\u0430 \u043D\u0438\u043A\u0430\u043A\u044A\u0432 \u0438\u0437\u0431\u043E\u0440 \u0434\u0430 \u043D\u0430\u0434\u0434\u0435\u043B\u0435\u0435 \u043D\u0430\u0434 \u0441\u0438\u0433\u043D\u0430\u043B\u0430, \u0434\u043E\u043A\u0430\u0442\u043E \u0435 \u0432\u043A\u043B\u044E\u0447\u0435\u043D.",
  saved: {
    accept: { title: "\u041F\u0440\u0438\u0435\u0445\u0442\u0435 \u0432\u0441\u0438\u0447\u043A\u0438 \u043D\u0435\u0437\u0430\u0434\u044A\u043B\u0436\u0438\u0442\u0435\u043B\u043D\u0438 \u0446\u0435\u043B\u0438", text: "\u041C\u043E\u0436\u0435\u0442\u0435 \u0434\u0430 \u043F\u0440\u043E\u043C\u0435\u043D\u0438\u0442\u0435 \u0442\u043E\u0432\u0430 \u043F\u043E \u0432\u0441\u044F\u043A\u043E \u0432\u0440\u0435\u043C\u0435." },
    reject: { title: "\u041E\u0442\u043A\u0430\u0437\u0430\u0445\u0442\u0435 \u0432\u0441\u0438\u0447\u043A\u0438 \u043D\u0435\u0437\u0430\u0434\u044A\u043B\u0436\u0438\u0442\u0435\u043B\u043D\u0438 \u0446\u0435\u043B\u0438", text: "\u041C\u043E\u0436\u0435\u0442\u0435 \u0434\u0430 \u043F\u0440\u043E\u043C\u0435\u043D\u0438\u0442\u0435 \u0442\u043E\u0432\u0430 \u043F\u043E \u0432\u0441\u044F\u043A\u043E \u0432\u0440\u0435\u043C\u0435." },
    save: { title: "\u0418\u0437\u0431\u043E\u0440\u044A\u0442 \u0412\u0438 \u0435 \u0437\u0430\u043F\u0430\u0437\u0435\u043D", text: "\u041C\u043E\u0436\u0435\u0442\u0435 \u0434\u0430 \u0433\u043E \u043F\u0440\u043E\u043C\u0435\u043D\u0438\u0442\u0435 \u043F\u043E \u0432\u0441\u044F\u043A\u043E \u0432\u0440\u0435\u043C\u0435." }
  },
  cookieBlocked: {
    title: "\u0411\u0440\u0430\u0443\u0437\u044A\u0440\u044A\u0442 \u0412\u0438 \u043D\u0435 \u043F\u0430\u0437\u0438 \u0438\u0437\u0431\u043E\u0440\u0430 \u0412\u0438",
    text: "\u0422\u043E\u0439 \u043D\u0435 \u043F\u0440\u0438\u0435\u043C\u0430 \u0431\u0438\u0441\u043A\u0432\u0438\u0442\u043A\u0438 \u043E\u0442 \u0442\u0430\u0437\u0438 \u0441\u0442\u0440\u0430\u043D\u0438\u0446\u0430, \u0437\u0430\u0442\u043E\u0432\u0430 \u0441\u043B\u0435\u0434\u0432\u0430\u0449\u0438\u044F \u043F\u044A\u0442 \u043D\u044F\u043C\u0430 \u0434\u0430 \u0437\u043D\u0430\u0435\u043C \u0438\u0437\u0431\u043E\u0440\u0430 \u0412\u0438. \u0411\u0435\u0437 \u0438\u0437\u0431\u043E\u0440 \u043D\u0435 \u0435 \u0432\u043A\u043B\u044E\u0447\u0435\u043D\u043E \u043D\u0438\u0449\u043E, \u043A\u043E\u0435\u0442\u043E \u0438\u0437\u0438\u0441\u043A\u0432\u0430 \u0441\u044A\u0433\u043B\u0430\u0441\u0438\u0435\u0442\u043E \u0412\u0438."
  },
  returnRefused: { title: "\u041D\u0435 \u0412\u0438 \u0432\u044A\u0440\u043D\u0430\u0445\u043C\u0435 \u043E\u0431\u0440\u0430\u0442\u043D\u043E", text: "\u0410\u0434\u0440\u0435\u0441\u044A\u0442, \u043E\u0442 \u043A\u043E\u0439\u0442\u043E \u0438\u0434\u0432\u0430\u0442\u0435, \u043D\u0435 \u0435 \u043D\u0430\u0448. \u0418\u0437\u0431\u043E\u0440\u044A\u0442 \u0412\u0438 \u0432\u0441\u0435 \u043F\u0430\u043A \u0435 \u0437\u0430\u043F\u0430\u0437\u0435\u043D." },
  notUnderstood: {
    title: "\u0417\u0430\u043F\u0430\u0437\u0432\u0430\u043D\u0435\u0442\u043E \u043D\u0435 \u0443\u0441\u043F\u044F",
    text: "\u0418\u0437\u043F\u0440\u0430\u0442\u0435\u043D\u043E\u0442\u043E \u043D\u0435 \u0441\u044A\u043E\u0442\u0432\u0435\u0442\u0441\u0442\u0432\u0430 \u043D\u0430 \u0442\u0430\u0437\u0438 \u0441\u0442\u0440\u0430\u043D\u0438\u0446\u0430. \u041D\u0438\u0449\u043E \u043D\u0435 \u0435 \u043F\u0440\u043E\u043C\u0435\u043D\u0435\u043D\u043E. \u041F\u0440\u0435\u0433\u043B\u0435\u0434\u0430\u0439\u0442\u0435 \u0438\u0437\u0431\u043E\u0440\u0430 \u0441\u0438 \u043F\u043E-\u0434\u043E\u043B\u0443 \u0438 \u0433\u043E \u0437\u0430\u043F\u0430\u0437\u0435\u0442\u0435 \u043E\u0442\u043D\u043E\u0432\u043E."
  },
  back: "\u041D\u0430\u0437\u0430\u0434 \u043A\u044A\u043C \u0441\u0442\u0440\u0430\u043D\u0438\u0446\u0430\u0442\u0430, \u043E\u0442 \u043A\u043E\u044F\u0442\u043E \u0438\u0434\u0432\u0430\u0442\u0435",
  problems: {
    origin: { title: "\u0422\u043E\u0432\u0430 \u0434\u043E\u0439\u0434\u0435 \u043E\u0442 \u0434\u0440\u0443\u0433 \u0441\u0430\u0439\u0442", text: "\u041F\u0440\u0438\u0435\u043C\u0430\u043C\u0435 \u0438\u0437\u0431\u043E\u0440 \u0441\u0430\u043C\u043E \u043E\u0442 \u0441\u043E\u0431\u0441\u0442\u0432\u0435\u043D\u0438\u0442\u0435 \u0441\u0438 \u0441\u0442\u0440\u0430\u043D\u0438\u0446\u0438. \u041D\u0438\u0449\u043E \u043D\u0435 \u0435 \u043F\u0440\u043E\u043C\u0435\u043D\u0435\u043D\u043E." },
    rate: { title: "\u0422\u0432\u044A\u0440\u0434\u0435 \u043C\u043D\u043E\u0433\u043E \u043D\u0430\u0432\u0435\u0434\u043D\u044A\u0436", text: "\u041D\u0438\u0449\u043E \u043D\u0435 \u0435 \u043F\u0440\u043E\u043C\u0435\u043D\u0435\u043D\u043E. \u0418\u0437\u0447\u0430\u043A\u0430\u0439\u0442\u0435 \u043C\u0438\u043D\u0443\u0442\u0430 \u0438 \u043E\u043F\u0438\u0442\u0430\u0439\u0442\u0435 \u043E\u0442\u043D\u043E\u0432\u043E." },
    other: { title: "\u041D\u0435 \u0441\u0435 \u043F\u043E\u043B\u0443\u0447\u0438", text: "\u041D\u0438\u0449\u043E \u043D\u0435 \u0435 \u043F\u0440\u043E\u043C\u0435\u043D\u0435\u043D\u043E. \u041E\u043F\u0438\u0442\u0430\u0439\u0442\u0435 \u043E\u0442\u043D\u043E\u0432\u043E." },
    toChoices: "\u041A\u044A\u043C \u0412\u0430\u0448\u0438\u0442\u0435 \u043D\u0430\u0441\u0442\u0440\u043E\u0439\u043A\u0438 \u0437\u0430 \u043F\u043E\u0432\u0435\u0440\u0438\u0442\u0435\u043B\u043D\u043E\u0441\u0442"
  }
};

// packages/server/src/pages/locales/bg.ts
var receipt2 = {
  title: "\u041F\u0440\u043E\u0432\u0435\u0440\u043A\u0430 \u043D\u0430 \u0440\u0430\u0437\u043F\u0438\u0441\u043A\u0430 \u0437\u0430 \u0441\u044A\u0433\u043B\u0430\u0441\u0438\u0435",
  introduction: "\u0420\u0430\u0437\u043F\u0438\u0441\u043A\u0430\u0442\u0430 \u0434\u043E\u043A\u0430\u0437\u0432\u0430 \u043A\u0430\u043A\u0432\u043E \u0435 \u0431\u0438\u043B\u043E \u043F\u043E\u043A\u0430\u0437\u0430\u043D\u043E \u043D\u0430 \u043D\u044F\u043A\u043E\u0433\u043E \u0437\u0430 \u0434\u0430\u043D\u043D\u0438\u0442\u0435 \u043C\u0443, \u043A\u0430\u043A\u0432\u043E \u0435 \u0438\u0437\u0431\u0440\u0430\u043B \u0438 \u043A\u043E\u0433\u0430. \u041F\u043E\u0441\u0442\u0430\u0432\u0435\u0442\u0435 \u044F, \u0437\u0430 \u0434\u0430 \u044F \u043F\u0440\u043E\u0447\u0435\u0442\u0435\u0442\u0435 \u0441 \u043F\u0440\u043E\u0441\u0442\u0438 \u0434\u0443\u043C\u0438 \u0438 \u0434\u0430 \u0432\u0438\u0434\u0438\u0442\u0435 \u0434\u0430\u043B\u0438 \u0435 \u0438\u0441\u0442\u0438\u043D\u0441\u043A\u0430 \u0438 \u043D\u0435\u043F\u0440\u043E\u043C\u0435\u043D\u0435\u043D\u0430.",
  field: "\u0420\u0430\u0437\u043F\u0438\u0441\u043A\u0430\u0442\u0430",
  hint: "\u041F\u0440\u0438\u0435\u043C\u0430\u0442 \u0441\u0435 \u0438 \u0434\u0432\u0435\u0442\u0435 \u0444\u043E\u0440\u043C\u0438: JSON \u0441 \u201Eprotected\u201C, \u201Epayload\u201C \u0438 \u201Esignature\u201C \u0438\u043B\u0438 \u0435\u0434\u0438\u043D\u0438\u0447\u043D\u0438\u044F\u0442 \u0440\u0435\u0434 \u0441 \u0434\u0432\u0435 \u0442\u043E\u0447\u043A\u0438. \u0422\u044F \u0441\u0435 \u043F\u0440\u043E\u0432\u0435\u0440\u044F\u0432\u0430 \u0438 \u043D\u0435 \u0441\u0435 \u043F\u0430\u0437\u0438.",
  check: "\u041F\u0440\u043E\u0432\u0435\u0440\u043A\u0430 \u043D\u0430 \u0440\u0430\u0437\u043F\u0438\u0441\u043A\u0430\u0442\u0430",
  checkHere: "\u041F\u0440\u043E\u0432\u0435\u0440\u043A\u0430 \u0442\u0443\u043A, \u0431\u0435\u0437 \u0438\u0437\u043F\u0440\u0430\u0449\u0430\u043D\u0435",
  checkAnother: "\u041F\u0440\u043E\u0432\u0435\u0440\u043A\u0430 \u043D\u0430 \u0434\u0440\u0443\u0433\u0430 \u0440\u0430\u0437\u043F\u0438\u0441\u043A\u0430",
  unreadable: {
    title: "\u0422\u043E\u0432\u0430 \u043D\u0435 \u0435 \u0440\u0430\u0437\u043F\u0438\u0441\u043A\u0430",
    text: "\u041D\u0438\u0442\u043E \u0435\u0434\u043D\u0430 \u043E\u0442 \u0434\u0432\u0435\u0442\u0435 \u0444\u043E\u0440\u043C\u0438 \u043D\u0435 \u043C\u043E\u0436\u0430 \u0434\u0430 \u0431\u044A\u0434\u0435 \u043F\u0440\u043E\u0447\u0435\u0442\u0435\u043D\u0430. \u041A\u043E\u043F\u0438\u0440\u0430\u0439\u0442\u0435 \u0446\u044F\u043B\u0430\u0442\u0430 \u0440\u0430\u0437\u043F\u0438\u0441\u043A\u0430, \u043E\u0442 \u043F\u044A\u0440\u0432\u0438\u044F \u0434\u043E \u043F\u043E\u0441\u043B\u0435\u0434\u043D\u0438\u044F \u0437\u043D\u0430\u043A."
  },
  holds: {
    title: "\u041F\u0440\u043E\u0432\u0435\u0440\u0435\u043D\u043E: \u0438\u0441\u0442\u0438\u043D\u0441\u043A\u0430 \u0438 \u043D\u0435\u043F\u0440\u043E\u043C\u0435\u043D\u0435\u043D\u0430",
    text: "\u041D\u0438\u0435 \u0441\u043C\u0435 \u043F\u043E\u0434\u043F\u0438\u0441\u0430\u043B\u0438 \u0442\u0430\u0437\u0438 \u0440\u0430\u0437\u043F\u0438\u0441\u043A\u0430 \u0438 \u0437\u0430\u043F\u0438\u0441\u044A\u0442 \u045D \u0435 \u0432 \u0434\u043D\u0435\u0432\u043D\u0438\u043A\u0430, \u043A\u044A\u0434\u0435\u0442\u043E \u043D\u0435 \u043C\u043E\u0436\u0435 \u0434\u0430 \u0431\u044A\u0434\u0435 \u043F\u0440\u043E\u043C\u0435\u043D\u0435\u043D \u0438\u043B\u0438 \u043F\u0440\u0435\u043C\u0430\u0445\u043D\u0430\u0442 \u043D\u0435\u0437\u0430\u0431\u0435\u043B\u044F\u0437\u0430\u043D\u043E."
  },
  signedOnly: {
    title: "\u041F\u0440\u043E\u0432\u0435\u0440\u0435\u043D\u043E: \u043F\u043E\u0434\u043F\u0438\u0441\u044A\u0442 \u0435 \u0432\u0430\u043B\u0438\u0434\u0435\u043D",
    text: "\u041D\u0438\u0435 \u0441\u043C\u0435 \u043F\u043E\u0434\u043F\u0438\u0441\u0430\u043B\u0438 \u0442\u0430\u0437\u0438 \u0440\u0430\u0437\u043F\u0438\u0441\u043A\u0430. \u0422\u044F \u043D\u0435 \u0434\u043E\u043A\u0430\u0437\u0432\u0430, \u0447\u0435 \u0437\u0430\u043F\u0438\u0441\u044A\u0442 \u045D \u0435 \u0432 \u0434\u043D\u0435\u0432\u043D\u0438\u043A\u0430: \u0444\u043E\u0440\u043C\u0430\u0442\u0430 JSON \u0438\u043C\u0430 \u0434\u043E\u043A\u0430\u0437\u0430\u0442\u0435\u043B\u0441\u0442\u0432\u043E \u043E\u043A\u043E\u043B\u043E \u0441\u0435\u043A\u0443\u043D\u0434\u0430 \u0441\u043B\u0435\u0434 \u0438\u0437\u0431\u043E\u0440\u0430."
  },
  altered: { title: "\u041D\u0435 \u0435 \u043F\u043E\u0442\u0432\u044A\u0440\u0434\u0435\u043D\u043E: \u0442\u0430\u0437\u0438 \u0440\u0430\u0437\u043F\u0438\u0441\u043A\u0430 \u043D\u0435 \u0435 \u0432\u0430\u043B\u0438\u0434\u043D\u0430", text: "\u041A\u0430\u043A\u0432\u043E \u043D\u0435 \u0435 \u043D\u0430\u0440\u0435\u0434:" },
  faults: {
    header: "\u0417\u0430\u0449\u0438\u0442\u0435\u043D\u0438\u044F\u0442 \u0437\u0430\u0433\u043B\u0430\u0432\u0435\u043D \u0431\u043B\u043E\u043A \u0435 \u043F\u043E\u0432\u0440\u0435\u0434\u0435\u043D: \u0442\u043E\u0439 \u043D\u0435 \u0435 \u043A\u0430\u0442\u043E \u043D\u0430 \u043D\u0430\u0448\u0438\u0442\u0435 \u0440\u0430\u0437\u043F\u0438\u0441\u043A\u0438.",
    key: "\u041F\u043E\u0441\u043E\u0447\u0435\u043D\u0438\u044F\u0442 \u043A\u043B\u044E\u0447 \u043D\u0435 \u0435 \u043D\u0430\u0448. \u041F\u043E\u0434\u043F\u0438\u0441\u0430\u043B \u044F \u0435 \u043D\u044F\u043A\u043E\u0439 \u0434\u0440\u0443\u0433 \u0438\u043B\u0438 \u0438\u0434\u0435\u043D\u0442\u0438\u0444\u0438\u043A\u0430\u0442\u043E\u0440\u044A\u0442 \u043D\u0430 \u043A\u043B\u044E\u0447\u0430 \u0435 \u043F\u0440\u043E\u043C\u0435\u043D\u0435\u043D.",
    payload: "\u0417\u0430\u043F\u0438\u0441\u044A\u0442 (payload) \u0435 \u043F\u0440\u043E\u043C\u0435\u043D\u0435\u043D: \u043D\u0435 \u0435 \u0442\u043E\u0432\u0430, \u043A\u043E\u0435\u0442\u043E \u0441\u043C\u0435 \u043F\u043E\u0434\u043F\u0438\u0441\u0430\u043B\u0438.",
    signature: "\u041F\u043E\u0434\u043F\u0438\u0441\u044A\u0442 \u043D\u0435 \u0441\u044A\u0432\u043F\u0430\u0434\u0430. \u0421\u0430\u043C\u0438\u044F\u0442 \u0437\u0430\u043F\u0438\u0441 \u0435 \u0442\u0430\u043A\u044A\u0432, \u043A\u0430\u043A\u044A\u0432\u0442\u043E \u0435 \u0432 \u0434\u043D\u0435\u0432\u043D\u0438\u043A\u0430: \u043F\u0440\u043E\u043C\u0435\u043D\u0435\u043D \u0435 \u043F\u043E\u0434\u043F\u0438\u0441\u044A\u0442 \u0438\u043B\u0438 \u0437\u0430\u0449\u0438\u0442\u0435\u043D\u0438\u044F\u0442 \u0437\u0430\u0433\u043B\u0430\u0432\u0435\u043D \u0431\u043B\u043E\u043A.",
    "payload-or-signature": "\u041F\u043E\u0434\u043F\u0438\u0441\u044A\u0442 \u043D\u0435 \u0441\u044A\u0432\u043F\u0430\u0434\u0430 \u0441\u044A\u0441 \u0437\u0430\u043F\u0438\u0441\u0430: \u043F\u0440\u043E\u043C\u0435\u043D\u0435\u043D\u043E \u0435 payload \u0438\u043B\u0438 signature.",
    inclusion: "\u041F\u044A\u0442\u044F\u0442 \u043D\u0430 \u0434\u043E\u043A\u0430\u0437\u0430\u0442\u0435\u043B\u0441\u0442\u0432\u043E\u0442\u043E \u043D\u0435 \u0432\u043E\u0434\u0438 \u0434\u043E \u043F\u043E\u0434\u043F\u0438\u0441\u0430\u043D\u043E\u0442\u043E \u0441\u044A\u0441\u0442\u043E\u044F\u043D\u0438\u0435 \u043D\u0430 \u0434\u043D\u0435\u0432\u043D\u0438\u043A\u0430: \u043F\u0440\u043E\u043C\u0435\u043D\u0435\u043D \u0435 \u043F\u044A\u0442\u044F\u0442 \u0438\u043B\u0438 \u043D\u043E\u043C\u0435\u0440\u044A\u0442 \u043D\u0430 \u043B\u0438\u0441\u0442\u043E\u0442\u043E.",
    head: "\u0420\u0430\u0437\u043C\u0435\u0440\u044A\u0442 \u043D\u0430 \u0434\u044A\u0440\u0432\u043E\u0442\u043E \u0438\u043B\u0438 \u043A\u043E\u0440\u0435\u043D\u043D\u0438\u044F\u0442 \u0445\u0435\u0448 \u043D\u0435 \u0435 \u043F\u043E\u0441\u043E\u0447\u0435\u043D\u0438\u044F\u0442 \u0432 \u043F\u043E\u0434\u043F\u0438\u0441\u0430\u043D\u0430\u0442\u0430 \u043A\u043E\u043D\u0442\u0440\u043E\u043B\u043D\u0430 \u0442\u043E\u0447\u043A\u0430.",
    checkpoint: "\u041A\u043E\u043D\u0442\u0440\u043E\u043B\u043D\u0430\u0442\u0430 \u0442\u043E\u0447\u043A\u0430 \u043D\u0435 \u0435 \u043F\u043E\u0434\u043F\u0438\u0441\u0430\u043D\u0430 \u043E\u0442 \u043D\u0430\u0441 \u0438\u043B\u0438 \u0435 \u043F\u0440\u043E\u043C\u0435\u043D\u0435\u043D\u0430."
  },
  signature: "\u041F\u043E\u0434\u043F\u0438\u0441",
  signatureHolds: "\u0412\u0430\u043B\u0438\u0434\u0435\u043D (Ed25519).",
  log: "\u0412 \u0434\u043D\u0435\u0432\u043D\u0438\u043A\u0430",
  sealedAs: (place, of) => `\u0417\u0430\u043F\u0438\u0441 ${place} \u043E\u0442 ${of}`,
  checkpoint: "\u0414\u043D\u0435\u0432\u043D\u0438\u043A\u044A\u0442 \u0435 \u043F\u043E\u0434\u043F\u0438\u0441\u0430\u043D \u043D\u0430",
  claimed: "\u0422\u0430\u0437\u0438 \u0440\u0430\u0437\u043F\u0438\u0441\u043A\u0430 \u043D\u0435 \u0435 \u0432\u0430\u043B\u0438\u0434\u043D\u0430. \u0421\u043B\u0435\u0434\u0432\u0430 \u0441\u0430\u043C\u043E \u0442\u043E\u0432\u0430, \u043A\u043E\u0435\u0442\u043E \u0442\u044F \u0442\u0432\u044A\u0440\u0434\u0438, \u0438 \u0442\u043E \u043D\u0435 \u0434\u043E\u043A\u0430\u0437\u0432\u0430 \u043D\u0438\u0449\u043E.",
  unknownRecord: "\u0417\u0430\u043F\u0438\u0441\u044A\u0442 \u0435 \u043E\u0442 \u0432\u0438\u0434, \u043A\u043E\u0439\u0442\u043E \u0442\u0430\u0437\u0438 \u0441\u0442\u0440\u0430\u043D\u0438\u0446\u0430 \u043D\u0435 \u043F\u043E\u0437\u043D\u0430\u0432\u0430, \u0438 \u043D\u0435 \u043C\u043E\u0436\u0435 \u0434\u0430 \u0431\u044A\u0434\u0435 \u043F\u0440\u0435\u0434\u0430\u0434\u0435\u043D \u0441 \u0434\u0443\u043C\u0438.",
  shownTitle: "\u041A\u0430\u043A\u0432\u043E \u0435 \u043F\u043E\u043A\u0430\u0437\u0430\u043D\u043E",
  shownBy: (controller, version) => `\u041E\u0442 ${controller}, \u0432\u044A\u0432 \u0432\u0435\u0440\u0441\u0438\u044F ${version} \u043D\u0430 \u043F\u043E\u043B\u0438\u0442\u0438\u043A\u0430\u0442\u0430 \u0437\u0430 \u043F\u043E\u0432\u0435\u0440\u0438\u0442\u0435\u043B\u043D\u043E\u0441\u0442.`,
  language: "\u0415\u0437\u0438\u043A",
  ownWords: "\u0421\u0442\u0440\u0430\u043D\u0438\u0446\u0430\u0442\u0430 \u0435 \u043F\u043E\u043F\u0438\u0442\u0430\u043B\u0430 \u0441\u044A\u0441 \u0441\u0432\u043E\u0438 \u0434\u0443\u043C\u0438. \u0422\u043E\u0432\u0430 \u0435 \u0442\u0435\u0445\u043D\u0438\u044F\u0442 \u043E\u0442\u043F\u0435\u0447\u0430\u0442\u044A\u043A; \u043F\u043E-\u0434\u043E\u043B\u0443 \u0441\u0430 \u0434\u0443\u043C\u0438\u0442\u0435 \u043D\u0430 \u043F\u043E\u043B\u0438\u0442\u0438\u043A\u0430\u0442\u0430.",
  ownTexts: "\u0412\u043C\u0435\u0441\u0442\u043E \u043E\u0431\u0438\u0447\u0430\u0439\u043D\u0438\u0442\u0435 \u0434\u0443\u043C\u0438 \u0441\u0442\u0440\u0430\u043D\u0438\u0446\u0430\u0442\u0430 \u0435 \u043F\u043E\u043A\u0430\u0437\u0430\u043B\u0430 \u0442\u0435\u0437\u0438:",
  notKept: "\u0422\u0430\u0437\u0438 \u0432\u0435\u0440\u0441\u0438\u044F \u043D\u0430 \u043F\u043E\u043B\u0438\u0442\u0438\u043A\u0430\u0442\u0430 \u043D\u0435 \u0441\u0435 \u043F\u0430\u0437\u0438 \u0442\u0443\u043A. \u041F\u043E-\u0434\u043E\u043B\u0443 \u0435 \u0442\u043E\u0432\u0430, \u043A\u043E\u0435\u0442\u043E \u043A\u0430\u0437\u0432\u0430 \u0441\u0430\u043C\u0438\u044F\u0442 \u0437\u0430\u043F\u0438\u0441.",
  chosenTitle: "\u041A\u0430\u043A\u0432\u043E \u0435 \u0438\u0437\u0431\u0440\u0430\u043D\u043E",
  nothingChosen: "\u0417\u0430 \u043D\u0438\u0442\u043E \u0435\u0434\u043D\u0430 \u0446\u0435\u043B \u043D\u0435 \u0435 \u043D\u0430\u043F\u0440\u0430\u0432\u0435\u043D \u0438\u0437\u0431\u043E\u0440: \u0437\u0430\u043F\u0438\u0441\u0430\u043D \u0435 \u0441\u0438\u0433\u043D\u0430\u043B\u044A\u0442 \u043D\u0430 \u0431\u0440\u0430\u0443\u0437\u044A\u0440\u0430.",
  states: {
    given: "\u0414\u0430\u0434\u0435\u043D\u043E \u0441\u044A\u0433\u043B\u0430\u0441\u0438\u0435",
    refused: "\u041E\u0442\u043A\u0430\u0437\u0430\u043D\u043E \u0441\u044A\u0433\u043B\u0430\u0441\u0438\u0435",
    accepted: "\u0411\u0435\u0437 \u0432\u044A\u0437\u0440\u0430\u0436\u0435\u043D\u0438\u0435",
    objected: "\u0421 \u0432\u044A\u0437\u0440\u0430\u0436\u0435\u043D\u0438\u0435"
  },
  notChosenTitle: "\u041F\u043E\u043A\u0430\u0437\u0430\u043D\u043E \u0441\u044A\u0449\u043E, \u0431\u0435\u0437 \u0438\u0437\u0431\u043E\u0440",
  holdsFor: (duration) => `\u0441\u0440\u043E\u043A: ${duration}`,
  consequence: "\u0411\u0435\u0437 \u0442\u043E\u0432\u0430",
  categories: "\u0414\u0430\u043D\u043D\u0438",
  recipients: "\u041F\u043E\u043B\u0443\u0447\u0430\u0442\u0435\u043B\u0438",
  retention: "\u0421\u0440\u043E\u043A \u043D\u0430 \u0441\u044A\u0445\u0440\u0430\u043D\u0435\u043D\u0438\u0435",
  circumstancesTitle: "\u041A\u043E\u0433\u0430 \u0438 \u043A\u0430\u043A",
  decidedAt: "\u0418\u0437\u0431\u0440\u0430\u043D\u043E \u043D\u0430",
  recordedAt: "\u0417\u0430\u043F\u0438\u0441\u0430\u043D\u043E \u043D\u0430",
  claimedAt: "\u041F\u043E \u0447\u0430\u0441\u043E\u0432\u043D\u0438\u043A\u0430 \u043D\u0430 \u0443\u0441\u0442\u0440\u043E\u0439\u0441\u0442\u0432\u043E\u0442\u043E",
  method: "\u041A\u044A\u0434\u0435",
  methods: {
    banner: "\u0412 \u0431\u0430\u043D\u0435\u0440\u0430",
    preferences: "\u0412 \u043D\u0430\u0441\u0442\u0440\u043E\u0439\u043A\u0438\u0442\u0435 \u0437\u0430 \u043F\u043E\u0432\u0435\u0440\u0438\u0442\u0435\u043B\u043D\u043E\u0441\u0442",
    form: "\u0412\u044A\u0432 \u0444\u043E\u0440\u043C\u0443\u043B\u044F\u0440",
    gate: "\u041F\u0440\u0438 \u0441\u044A\u0434\u044A\u0440\u0436\u0430\u043D\u0438\u0435, \u043A\u043E\u0435\u0442\u043E \u043F\u044A\u0440\u0432\u043E \u0435 \u043F\u043E\u043F\u0438\u0442\u0430\u043B\u043E",
    api: "\u0427\u0440\u0435\u0437 \u0441\u0438\u0441\u0442\u0435\u043C\u0430\u0442\u0430 \u043D\u0430 \u043A\u043E\u043C\u043F\u0430\u043D\u0438\u044F\u0442\u0430",
    signal: "\u0427\u0440\u0435\u0437 \u0441\u0438\u0433\u043D\u0430\u043B \u043D\u0430 \u0431\u0440\u0430\u0443\u0437\u044A\u0440\u0430",
    import: "\u0414\u0440\u0443\u0433\u0430\u0434\u0435, \u043F\u0440\u0438\u0435\u0442\u043E \u043F\u043E-\u043A\u044A\u0441\u043D\u043E"
  },
  place: "\u041F\u0440\u0430\u0432\u043E",
  placeFrom: { input: "\u043A\u0430\u043A\u0442\u043E \u0435 \u043F\u043E\u0441\u043E\u0447\u0438\u043B\u0430 \u0441\u0442\u0440\u0430\u043D\u0438\u0446\u0430\u0442\u0430", header: "\u0441\u043F\u043E\u0440\u0435\u0434 \u043C\u0440\u0435\u0436\u043E\u0432\u0438\u044F \u0430\u0434\u0440\u0435\u0441", none: "\u043D\u0435\u0438\u0437\u0432\u0435\u0441\u0442\u043D\u043E" },
  unknownPlace: "\u041C\u044F\u0441\u0442\u043E\u0442\u043E \u0435 \u043D\u0435\u0438\u0437\u0432\u0435\u0441\u0442\u043D\u043E; \u043F\u0440\u0438\u043B\u043E\u0436\u0435\u043D\u043E \u0435 \u043D\u0430\u0439-\u0441\u0442\u0440\u043E\u0433\u043E\u0442\u043E \u043F\u0440\u0430\u0432\u0438\u043B\u043E",
  signals: "\u0421\u0438\u0433\u043D\u0430\u043B\u0438 \u043D\u0430 \u0431\u0440\u0430\u0443\u0437\u044A\u0440\u0430",
  signalNames: { gpc: "Global Privacy Control", dnt: "Do Not Track" },
  noSignals: "\u041D\u044F\u043C\u0430",
  age: "\u041F\u043E\u0441\u043E\u0447\u0435\u043D\u0430 \u0432\u044A\u0437\u0440\u0430\u0441\u0442",
  years: (count2) => `${count2} \u0433\u043E\u0434\u0438\u043D\u0438 \u0438\u043B\u0438 \u043F\u043E\u0432\u0435\u0447\u0435`,
  evidence: "\u0414\u043E\u043A\u0430\u0437\u0430\u0442\u0435\u043B\u0441\u0442\u0432\u043E \u0437\u0430 \u043F\u0440\u0435\u0434\u0438\u0448\u043D\u0438\u044F \u0438\u0437\u0431\u043E\u0440",
  layout: "\u0424\u043E\u0440\u043C\u0430 \u043D\u0430 \u0431\u0430\u043D\u0435\u0440\u0430",
  widget: "\u041F\u043E\u043A\u0430\u0437\u0430\u043D\u043E \u043E\u0442",
  person: "\u041B\u0438\u0446\u0435 (\u0445\u0435\u0448 \u0441 \u043A\u043B\u044E\u0447)",
  receipt: "\u041D\u043E\u043C\u0435\u0440 \u043D\u0430 \u0440\u0430\u0437\u043F\u0438\u0441\u043A\u0430\u0442\u0430"
};
var bg2 = { choices: bg, receipt: receipt2 };

// packages/server/src/pages/locales/choices.cs.ts
var cs = {
  title: "Va\u0161e volby soukrom\xED",
  introduction: "Rozhodn\u011Bte, k \u010Demu se sm\u011Bj\xED pou\u017E\xEDvat va\u0161e \xFAdaje. M\u016F\u017Eete se kdykoli vr\xE1tit a zm\u011Bnit to.",
  privacyPolicy: "Z\xE1sady ochrany osobn\xEDch \xFAdaj\u016F",
  lastChoice: (date) => `Posledn\xED volba: ${date}`,
  optional: "Nepovinn\xE9",
  necessary: "Nezbytn\xE9",
  acceptAll: "P\u0159ijmout v\u0161e",
  rejectAll: "Odm\xEDtnout v\u0161e",
  save: "Ulo\u017Eit volby",
  alwaysOn: "V\u017Edy zapnuto",
  notOffered: "Vypnuto",
  minimumAge: (years) => `Jen pro osoby od ${years} let, proto z\u016Fst\xE1v\xE1 vypnuto.`,
  canObject: "Zapnuto, pokud nevznesete n\xE1mitku: vznesete ji zru\u0161en\xEDm za\u0161krtnut\xED.",
  details: "Podrobnosti",
  legalBasis: (basis) => `Pr\xE1vn\xED z\xE1klad: ${basis}.`,
  bases: {
    consent: "V\xE1\u0161 souhlas",
    contract: "Nutn\xE9 pro na\u0161i smlouvu s v\xE1mi",
    "legal-obligation": "Vy\u017Eaduje z\xE1kon",
    "vital-interests": "Chr\xE1n\xED n\u011B\u010D\xED \u017Eivot",
    "public-task": "\xDAkol ve ve\u0159ejn\xE9m z\xE1jmu",
    "legitimate-interests": "N\xE1\u0161 opr\xE1vn\u011Bn\xFD z\xE1jem"
  },
  consequence: "Kdy\u017E odm\xEDtnete",
  categories: "\xDAdaje",
  recipients: "P\u0159\xEDjemci",
  retention: "Doba ulo\u017Een\xED",
  until: {
    "account-closed": "do zru\u0161en\xED va\u0161eho \xFA\u010Dtu",
    "service-ended": "dokud slu\u017Ebu nep\u0159estanete pou\u017E\xEDvat",
    "purpose-fulfilled": "do spln\u011Bn\xED \xFA\u010Delu",
    "consent-withdrawn": "do odvol\xE1n\xED va\u0161eho souhlasu",
    objected: "do vznesen\xED n\xE1mitky"
  },
  validity: "Znovu se zept\xE1me po uplynut\xED",
  trackers: "Cookies a podobn\u011B",
  session: "do zav\u0159en\xED prohl\xED\u017Ee\u010De",
  untilDeleted: "dokud je nesma\u017Eete",
  honoured: {
    gpc: "Respektujeme sign\xE1l Global Privacy Control va\u0161eho prohl\xED\u017Ee\u010De: va\u0161e \xFAdaje se neprod\xE1vaj\xED ani nesd\xEDlej\xED.",
    dnt: "Respektujeme nastaven\xED \u201EDo Not Track\u201C va\u0161eho prohl\xED\u017Ee\u010De."
  },
  signalDenies: (purposes) => `Proto z\u016Fst\xE1v\xE1 vypnuto: ${purposes}.`,
  signalStands: "Tam, kde jste, pr\xE1vo nedovoluje, aby jak\xE1koli volba p\u0159ev\xE1\u017Eila nad sign\xE1lem, dokud je zapnut\xFD.",
  saved: {
    accept: { title: "P\u0159ijali jste v\u0161echny nepovinn\xE9 \xFA\u010Dely", text: "M\u016F\u017Eete to kdykoli zm\u011Bnit." },
    reject: { title: "Odm\xEDtli jste v\u0161echny nepovinn\xE9 \xFA\u010Dely", text: "M\u016F\u017Eete to kdykoli zm\u011Bnit." },
    save: { title: "Va\u0161e volby jsou ulo\u017Eeny", text: "M\u016F\u017Eete je kdykoli zm\u011Bnit." }
  },
  cookieBlocked: {
    title: "V\xE1\u0161 prohl\xED\u017Ee\u010D si va\u0161i volbu neuchov\xE1",
    text: "Nep\u0159ij\xEDm\xE1 z t\xE9to str\xE1nky \u017E\xE1dn\xE9 cookies, tak\u017Ee ji p\u0159\xED\u0161t\u011B nebudeme zn\xE1t. Bez volby nen\xED zapnuto nic, co vy\u017Eaduje v\xE1\u0161 souhlas."
  },
  returnRefused: { title: "Nevr\xE1tili jsme v\xE1s zp\u011Bt", text: "Adresa, ze kter\xE9 jste p\u0159i\u0161li, nepat\u0159\xED n\xE1m. Va\u0161e volba je p\u0159esto ulo\u017Eena." },
  notUnderstood: {
    title: "Nepoda\u0159ilo se ulo\u017Eit",
    text: "Odeslan\xE1 data neodpov\xEDdaj\xED t\xE9to str\xE1nce. Nic se nezm\u011Bnilo. Zkontrolujte pros\xEDm sv\xE9 volby n\xED\u017Ee a ulo\u017Ete je znovu."
  },
  back: "Zp\u011Bt na str\xE1nku, ze kter\xE9 jste p\u0159i\u0161li",
  problems: {
    origin: { title: "P\u0159i\u0161lo to z jin\xE9ho webu", text: "Volby p\u0159ij\xEDm\xE1me jen z vlastn\xEDch str\xE1nek. Nic se nezm\u011Bnilo." },
    rate: { title: "P\u0159\xEDli\u0161 mnoho najednou", text: "Nic se nezm\u011Bnilo. Po\u010Dkejte pros\xEDm minutu a zkuste to znovu." },
    other: { title: "Nepoda\u0159ilo se to", text: "Nic se nezm\u011Bnilo. Zkuste to pros\xEDm znovu." },
    toChoices: "K va\u0161im volb\xE1m soukrom\xED"
  }
};

// packages/server/src/pages/locales/cs.ts
var receipt3 = {
  title: "Ov\u011B\u0159en\xED potvrzen\xED o souhlasu",
  introduction: "Potvrzen\xED dokazuje, co bylo komu uk\xE1z\xE1no o jeho \xFAdaj\xEDch, co si vybral a kdy. Vlo\u017Ete je, abyste si je p\u0159e\u010Detli srozumiteln\u011B a zjistili, zda je prav\xE9 a nezm\u011Bn\u011Bn\xE9.",
  field: "Potvrzen\xED",
  hint: "Lze pou\u017E\xEDt ob\u011B podoby: JSON s \u201Eprotected\u201C, \u201Epayload\u201C a \u201Esignature\u201C, nebo jedin\xFD \u0159\xE1dek se dv\u011Bma te\u010Dkami. Ov\u011B\u0159\xED se a neukl\xE1d\xE1 se.",
  check: "Ov\u011B\u0159it potvrzen\xED",
  checkHere: "Ov\u011B\u0159it zde, bez odesl\xE1n\xED",
  checkAnother: "Ov\u011B\u0159it jin\xE9 potvrzen\xED",
  unreadable: {
    title: "Toto nen\xED potvrzen\xED",
    text: "\u017D\xE1dnou z obou podob se nepoda\u0159ilo p\u0159e\u010D\xEDst. Zkop\xEDrujte cel\xE9 potvrzen\xED, od prvn\xEDho znaku po posledn\xED."
  },
  holds: {
    title: "Ov\u011B\u0159eno: prav\xE9 a nezm\u011Bn\u011Bn\xE9",
    text: "Toto potvrzen\xED jsme podepsali a jeho z\xE1znam je v protokolu, kde jej nelze nepozorovan\u011B zm\u011Bnit ani odstranit."
  },
  signedOnly: {
    title: "Ov\u011B\u0159eno: podpis plat\xED",
    text: "Toto potvrzen\xED jsme podepsali. Nedokl\xE1d\xE1, \u017Ee jeho z\xE1znam je v protokolu: podoba JSON d\u016Fkaz m\xE1, asi sekundu po volb\u011B."
  },
  altered: { title: "Neov\u011B\u0159eno: toto potvrzen\xED neplat\xED", text: "Co je v nepo\u0159\xE1dku:" },
  faults: {
    header: "Chr\xE1n\u011Bn\xE1 hlavi\u010Dka je po\u0161kozen\xE1: nen\xED to hlavi\u010Dka na\u0161ich potvrzen\xED.",
    key: "Uveden\xFD kl\xED\u010D nen\xED n\xE1\u0161. Podepsal je n\u011Bkdo jin\xFD, nebo byl zm\u011Bn\u011Bn identifik\xE1tor kl\xED\u010De.",
    payload: "Z\xE1znam (payload) byl zm\u011Bn\u011Bn: nen\xED to, co jsme podepsali.",
    signature: "Podpis nesouhlas\xED. Samotn\xFD z\xE1znam je takov\xFD, jak\xFD je v protokolu: zm\u011Bn\u011Bn byl podpis nebo chr\xE1n\u011Bn\xE1 hlavi\u010Dka.",
    "payload-or-signature": "Podpis nesouhlas\xED se z\xE1znamem: zm\u011Bn\u011Bno bylo payload nebo signature.",
    inclusion: "Cesta d\u016Fkazu nevede k podepsan\xE9mu stavu protokolu: zm\u011Bn\u011Bna byla cesta nebo \u010D\xEDslo listu.",
    head: "Velikost stromu nebo ko\u0159enov\xFD ha\u0161 nen\xED to, co uv\xE1d\xED podepsan\xFD kontroln\xED bod.",
    checkpoint: "Kontroln\xED bod jsme nepodepsali my, nebo byl zm\u011Bn\u011Bn."
  },
  signature: "Podpis",
  signatureHolds: "Plat\xED (Ed25519).",
  log: "V protokolu",
  sealedAs: (place, of) => `Z\xE1znam ${place} z ${of}`,
  checkpoint: "Protokol podeps\xE1n",
  claimed: "Toto potvrzen\xED neplat\xED. N\xE1sleduje jen to, co tvrd\xED; nic to nedokazuje.",
  unknownRecord: "Z\xE1znam je druhu, kter\xFD tato str\xE1nka nezn\xE1, tak\u017Ee jej nelze vyj\xE1d\u0159it slovy.",
  shownTitle: "Co bylo uk\xE1z\xE1no",
  shownBy: (controller, version) => `Zobrazil spr\xE1vce ${controller}, z\xE1sady ochrany osobn\xEDch \xFAdaj\u016F ve verzi ${version}.`,
  language: "Jazyk",
  ownWords: "Str\xE1nka se ptala vlastn\xEDmi slovy. Toto je jejich otisk; n\xED\u017Ee jsou slova z\xE1sad.",
  ownTexts: "M\xEDsto obvykl\xFDch slov str\xE1nka uk\xE1zala tato:",
  notKept: "Tato verze z\xE1sad zde nen\xED ulo\u017Eena. N\xED\u017Ee je to, co \u0159\xEDk\xE1 s\xE1m z\xE1znam.",
  chosenTitle: "Co bylo zvoleno",
  nothingChosen: "O \u017E\xE1dn\xE9m \xFA\u010Delu se nerozhodovalo: zaznamen\xE1n byl sign\xE1l prohl\xED\u017Ee\u010De.",
  states: {
    given: "Souhlas ud\u011Blen",
    refused: "Souhlas odm\xEDtnut",
    accepted: "Bez n\xE1mitky",
    objected: "Vznesena n\xE1mitka"
  },
  notChosenTitle: "Tak\xE9 uk\xE1z\xE1no, bez volby",
  holdsFor: (duration) => `doba: ${duration}`,
  consequence: "Bez toho",
  categories: "\xDAdaje",
  recipients: "P\u0159\xEDjemci",
  retention: "Doba ulo\u017Een\xED",
  circumstancesTitle: "Kdy a jak",
  decidedAt: "Zvoleno",
  recordedAt: "Zaznamen\xE1no",
  claimedAt: "Podle hodin za\u0159\xEDzen\xED",
  method: "Kde",
  methods: {
    banner: "V banneru",
    preferences: "V nastaven\xED soukrom\xED",
    form: "Ve formul\xE1\u0159i",
    gate: "U obsahu, kter\xFD se nejd\u0159\xEDv zeptal",
    api: "Syst\xE9mem spole\u010Dnosti",
    signal: "Sign\xE1lem prohl\xED\u017Ee\u010De",
    import: "Jinde, p\u0159evzato pozd\u011Bji"
  },
  place: "Pr\xE1vo",
  placeFrom: { input: "jak uvedla str\xE1nka", header: "podle s\xED\u0165ov\xE9 adresy", none: "nezn\xE1m\xE9" },
  unknownPlace: "M\xEDsto nezn\xE1m\xE9; platilo nejp\u0159\xEDsn\u011Bj\u0161\xED pravidlo",
  signals: "Sign\xE1ly prohl\xED\u017Ee\u010De",
  signalNames: { gpc: "Global Privacy Control", dnt: "Do Not Track" },
  noSignals: "\u017D\xE1dn\xE9",
  age: "Uveden\xFD v\u011Bk",
  years: (count2) => `${count2} let nebo v\xEDce`,
  evidence: "D\u016Fkaz d\u0159\xEDv\u011Bj\u0161\xED volby",
  layout: "Podoba banneru",
  widget: "Zobrazil",
  person: "Osoba (ha\u0161 s kl\xED\u010Dem)",
  receipt: "\u010C\xEDslo potvrzen\xED"
};
var cs2 = { choices: cs, receipt: receipt3 };

// packages/server/src/pages/locales/choices.da.ts
var da = {
  title: "Dine privatlivsvalg",
  introduction: "Bestem, hvad dine oplysninger m\xE5 bruges til. Du kan vende tilbage og \xE6ndre det n\xE5r som helst.",
  privacyPolicy: "Privatlivspolitik",
  lastChoice: (date) => `Seneste valg: ${date}`,
  optional: "Valgfrit",
  necessary: "N\xF8dvendigt",
  acceptAll: "Accept\xE9r alle",
  rejectAll: "Afvis alle",
  save: "Gem valg",
  alwaysOn: "Altid til",
  notOffered: "Fra",
  minimumAge: (years) => `Kun for personer p\xE5 ${years} \xE5r eller derover, s\xE5 det forbliver sl\xE5et fra.`,
  canObject: "Sl\xE5et til, medmindre du g\xF8r indsigelse: Fjern fluebenet for at g\xF8re indsigelse.",
  details: "Detaljer",
  legalBasis: (basis) => `Retsgrundlag: ${basis}.`,
  bases: {
    consent: "Dit samtykke",
    contract: "N\xF8dvendigt for vores aftale med dig",
    "legal-obligation": "P\xE5kr\xE6vet ved lov",
    "vital-interests": "Beskytter en persons liv",
    "public-task": "En opgave i samfundets interesse",
    "legitimate-interests": "Vores legitime interesse"
  },
  consequence: "Hvis du siger nej",
  categories: "Oplysninger",
  recipients: "Modtagere",
  retention: "Opbevares i",
  until: {
    "account-closed": "indtil din konto lukkes",
    "service-ended": "indtil du holder op med at bruge tjenesten",
    "purpose-fulfilled": "indtil form\xE5let er opfyldt",
    "consent-withdrawn": "indtil du tr\xE6kker dit samtykke tilbage",
    objected: "indtil du g\xF8r indsigelse"
  },
  validity: "Vi sp\xF8rger igen efter",
  trackers: "Cookies og lignende",
  session: "indtil du lukker browseren",
  untilDeleted: "indtil du sletter det",
  honoured: {
    gpc: "Din browsers Global Privacy Control respekteres: Dine oplysninger hverken s\xE6lges eller deles.",
    dnt: "Din browsers \xBBDo Not Track\xAB respekteres."
  },
  signalDenies: (purposes) => `Derfor forbliver sl\xE5et fra: ${purposes}.`,
  signalStands: "Hvor du er, lader loven intet valg g\xE6lde imod signalet, s\xE5 l\xE6nge det er sl\xE5et til.",
  saved: {
    accept: { title: "Du har accepteret alle valgfrie form\xE5l", text: "Du kan \xE6ndre det n\xE5r som helst." },
    reject: { title: "Du har afvist alle valgfrie form\xE5l", text: "Du kan \xE6ndre det n\xE5r som helst." },
    save: { title: "Dine valg er gemt", text: "Du kan \xE6ndre dem n\xE5r som helst." }
  },
  cookieBlocked: {
    title: "Din browser gemmer ikke dit valg",
    text: "Den tager ikke imod cookies fra denne side, s\xE5 vi kender ikke valget n\xE6ste gang. Uden et valg er intet sl\xE5et til, som kr\xE6ver dit samtykke."
  },
  returnRefused: { title: "Vi sendte dig ikke tilbage", text: "Adressen, du kom fra, er ikke vores. Dit valg er alligevel gemt." },
  notUnderstood: {
    title: "Det kunne ikke gemmes",
    text: "Det, der blev sendt, passer ikke til denne side. Intet er \xE6ndret. Se dine valg nedenfor, og gem dem igen."
  },
  back: "Tilbage til siden, du kom fra",
  problems: {
    origin: { title: "Det kom fra et andet websted", text: "Vi tager kun imod valg fra vores egne sider. Intet er \xE6ndret." },
    rate: { title: "For mange p\xE5 \xE9n gang", text: "Intet er \xE6ndret. Vent et minut, og pr\xF8v igen." },
    other: { title: "Det virkede ikke", text: "Intet er \xE6ndret. Pr\xF8v igen." },
    toChoices: "Til dine privatlivsvalg"
  }
};

// packages/server/src/pages/locales/da.ts
var receipt4 = {
  title: "Kontroll\xE9r en samtykkekvittering",
  introduction: "En kvittering beviser, hvad nogen fik vist om sine oplysninger, hvad vedkommende valgte og hvorn\xE5r. Inds\xE6t en for at l\xE6se den i almindelige ord og se, om den er \xE6gte og u\xE6ndret.",
  field: "Kvitteringen",
  hint: "Begge former kan bruges: JSON med \xBBprotected\xAB, \xBBpayload\xAB og \xBBsignature\xAB eller den enkelte linje med to punktummer. Den kontrolleres og gemmes ikke.",
  check: "Kontroll\xE9r kvitteringen",
  checkHere: "Kontroll\xE9r her uden at sende den",
  checkAnother: "Kontroll\xE9r en anden kvittering",
  unreadable: {
    title: "Dette er ikke en kvittering",
    text: "Ingen af de to former kunne l\xE6ses. Kopi\xE9r hele kvitteringen fra f\xF8rste til sidste tegn."
  },
  holds: {
    title: "Kontrolleret: \xE6gte og u\xE6ndret",
    text: "Vi har underskrevet denne kvittering, og dens post st\xE5r i loggen, hvor den ikke kan \xE6ndres eller fjernes ubem\xE6rket."
  },
  signedOnly: {
    title: "Kontrolleret: Underskriften er gyldig",
    text: "Vi har underskrevet denne kvittering. Den har intet bevis for, at dens post st\xE5r i loggen: JSON-formen har et, fra cirka et sekund efter valget."
  },
  altered: { title: "Ikke bekr\xE6ftet: Kvitteringen er ikke gyldig", text: "Det er der galt:" },
  faults: {
    header: "Den beskyttede header er beskadiget: Det er ikke den, vores kvitteringer har.",
    key: "N\xF8glen, den n\xE6vner, er ikke vores. En anden har underskrevet den, eller n\xF8glens id er \xE6ndret.",
    payload: "Posten (payload) er \xE6ndret: Det er ikke den, vi underskrev.",
    signature: "Underskriften passer ikke. Selve posten er, som den st\xE5r i loggen: Underskriften eller den beskyttede header er \xE6ndret.",
    "payload-or-signature": "Underskriften passer ikke til posten: payload eller signature er \xE6ndret.",
    inclusion: "Inklusionsstien f\xF8rer ikke til loggens underskrevne tilstand: Stien eller bladnummeret er \xE6ndret.",
    head: "Tr\xE6ets st\xF8rrelse eller rodhashen er ikke, hvad det underskrevne kontrolpunkt siger.",
    checkpoint: "Kontrolpunktet er ikke underskrevet af os, eller det er \xE6ndret."
  },
  signature: "Underskrift",
  signatureHolds: "Den er gyldig (Ed25519).",
  log: "I loggen",
  sealedAs: (place, of) => `Post ${place} af ${of}`,
  checkpoint: "Loggen underskrevet",
  claimed: "Kvitteringen er ikke gyldig. Det f\xF8lgende er, hvad den p\xE5st\xE5r, og beviser intet.",
  unknownRecord: "Posten er af en slags, som denne side ikke kender, og kan ikke gengives i ord.",
  shownTitle: "Hvad der blev vist",
  shownBy: (controller, version) => `Af ${controller} i version ${version} af privatlivspolitikken.`,
  language: "Sprog",
  ownWords: "Siden spurgte med egne ord. Dette er ordenes fingeraftryk; nedenfor st\xE5r politikkens.",
  ownTexts: "I stedet for de s\xE6dvanlige ord viste siden disse:",
  notKept: "Denne version af politikken gemmes ikke her. Nedenfor st\xE5r, hvad posten selv siger.",
  chosenTitle: "Hvad der blev valgt",
  nothingChosen: "Der blev ikke valgt om noget form\xE5l: Browserens signal blev registreret.",
  states: {
    given: "Samtykke givet",
    refused: "Samtykke afvist",
    accepted: "Ingen indsigelse",
    objected: "Indsigelse"
  },
  notChosenTitle: "Ogs\xE5 vist, uden et valg",
  holdsFor: (duration) => `i ${duration}`,
  consequence: "Uden det",
  categories: "Oplysninger",
  recipients: "Modtagere",
  retention: "Opbevares i",
  circumstancesTitle: "Hvorn\xE5r og hvordan",
  decidedAt: "Valgt",
  recordedAt: "Registreret",
  claimedAt: "Efter enhedens ur",
  method: "Hvor",
  methods: {
    banner: "I banneret",
    preferences: "I privatlivsindstillingerne",
    form: "I en formular",
    gate: "Ved indhold, der spurgte f\xF8rst",
    api: "Gennem virksomhedens eget system",
    signal: "Ved et signal fra browseren",
    import: "Et andet sted, overtaget senere"
  },
  place: "Lov i",
  placeFrom: { input: "som siden sagde", header: "efter netv\xE6rksadressen", none: "ikke kendt" },
  unknownPlace: "Stedet kendes ikke; den strengeste regel gjaldt",
  signals: "Signaler fra browseren",
  signalNames: { gpc: "Global Privacy Control", dnt: "Do Not Track" },
  noSignals: "Ingen",
  age: "Oplyst alder",
  years: (count2) => `${count2} \xE5r eller derover`,
  evidence: "Bevis for det tidligere valg",
  layout: "Bannerets form",
  widget: "Vist af",
  person: "Person (hash med n\xF8gle)",
  receipt: "Kvitteringsnummer"
};
var da2 = { choices: da, receipt: receipt4 };

// packages/server/src/pages/locales/choices.de.ts
var de = {
  title: "Ihre Datenschutzeinstellungen",
  introduction: "Entscheiden Sie, wof\xFCr Ihre Daten genutzt werden d\xFCrfen. Sie k\xF6nnen jederzeit zur\xFCckkommen und es \xE4ndern.",
  privacyPolicy: "Datenschutzerkl\xE4rung",
  lastChoice: (date) => `Letzte Wahl: ${date}`,
  optional: "Freiwillig",
  necessary: "Notwendig",
  acceptAll: "Alle annehmen",
  rejectAll: "Alle ablehnen",
  save: "Auswahl speichern",
  alwaysOn: "Immer an",
  notOffered: "Aus",
  minimumAge: (years) => `Nur f\xFCr Menschen ab ${years} Jahren, deshalb bleibt es aus.`,
  canObject: "An, solange Sie nicht widersprechen: Nehmen Sie den Haken weg, um zu widersprechen.",
  details: "Einzelheiten",
  legalBasis: (basis) => `Rechtsgrundlage: ${basis}.`,
  bases: {
    consent: "Ihre Einwilligung",
    contract: "N\xF6tig f\xFCr unseren Vertrag mit Ihnen",
    "legal-obligation": "Gesetzlich vorgeschrieben",
    "vital-interests": "Sch\xFCtzt das Leben eines Menschen",
    "public-task": "Eine Aufgabe im \xF6ffentlichen Interesse",
    "legitimate-interests": "Unser berechtigtes Interesse"
  },
  consequence: "Wenn Sie ablehnen",
  categories: "Daten",
  recipients: "Wer sie erh\xE4lt",
  retention: "Aufbewahrt",
  until: {
    "account-closed": "bis Ihr Konto geschlossen wird",
    "service-ended": "bis Sie den Dienst nicht mehr nutzen",
    "purpose-fulfilled": "bis der Zweck erf\xFCllt ist",
    "consent-withdrawn": "bis Sie Ihre Einwilligung widerrufen",
    objected: "bis Sie widersprechen"
  },
  validity: "Wir fragen wieder nach",
  trackers: "Cookies und \xC4hnliches",
  session: "bis Sie den Browser schlie\xDFen",
  untilDeleted: "bis Sie es l\xF6schen",
  honoured: {
    gpc: "Die Global Privacy Control Ihres Browsers wird beachtet: Ihre Daten werden nicht verkauft oder weitergegeben.",
    dnt: "Das \u201EDo Not Track\u201C Ihres Browsers wird beachtet."
  },
  signalDenies: (purposes) => `Ausgeschaltet bleibt damit: ${purposes}.`,
  signalStands: "Wo Sie sind, l\xE4sst das Recht keine Wahl dagegen gelten, solange sie eingeschaltet ist.",
  saved: {
    accept: { title: "Sie haben alle freiwilligen Zwecke angenommen", text: "Sie k\xF6nnen das jederzeit \xE4ndern." },
    reject: { title: "Sie haben alle freiwilligen Zwecke abgelehnt", text: "Sie k\xF6nnen das jederzeit \xE4ndern." },
    save: { title: "Ihre Auswahl ist gespeichert", text: "Sie k\xF6nnen sie jederzeit \xE4ndern." }
  },
  cookieBlocked: {
    title: "Ihr Browser beh\xE4lt Ihre Wahl nicht",
    text: "Er nimmt von dieser Seite kein Cookie an, deshalb kennen wir die Wahl beim n\xE4chsten Mal nicht. Ohne sie ist nichts an, was Ihre Einwilligung braucht."
  },
  returnRefused: {
    title: "Wir haben Sie nicht zur\xFCckgeleitet",
    text: "Die Adresse, mit der Sie kamen, geh\xF6rt nicht zu uns. Ihre Wahl ist trotzdem gespeichert."
  },
  notUnderstood: {
    title: "Das lie\xDF sich nicht speichern",
    text: "Was gesendet wurde, passt nicht zu dieser Seite. Nichts wurde ge\xE4ndert. Bitte sehen Sie sich Ihre Auswahl unten an und speichern Sie sie noch einmal."
  },
  back: "Zur\xFCck zu der Seite, von der Sie kamen",
  problems: {
    origin: {
      title: "Das kam von einer anderen Website",
      text: "Auswahlen nehmen wir nur von unseren eigenen Seiten an. Nichts wurde ge\xE4ndert."
    },
    rate: {
      title: "Zu viele auf einmal",
      text: "Nichts wurde ge\xE4ndert. Bitte warten Sie eine Minute und versuchen Sie es dann noch einmal."
    },
    other: { title: "Das hat nicht geklappt", text: "Nichts wurde ge\xE4ndert. Bitte versuchen Sie es noch einmal." },
    toChoices: "Zu Ihren Datenschutzeinstellungen"
  }
};

// packages/server/src/pages/locales/de.ts
var receipt5 = {
  title: "Einwilligungsbeleg pr\xFCfen",
  introduction: "Ein Beleg beweist, was jemandem \xFCber seine Daten gezeigt wurde, was er gew\xE4hlt hat und wann. F\xFCgen Sie einen ein, um ihn in einfachen Worten zu lesen und zu sehen, ob er echt und unver\xE4ndert ist.",
  field: "Der Beleg",
  hint: "Beide Formen gehen: das JSON mit \u201Eprotected\u201C, \u201Epayload\u201C und \u201Esignature\u201C oder die eine Zeile mit zwei Punkten. Er wird gepr\xFCft und nicht gespeichert.",
  check: "Beleg pr\xFCfen",
  checkHere: "Hier pr\xFCfen, ohne ihn zu senden",
  checkAnother: "Einen anderen Beleg pr\xFCfen",
  unreadable: {
    title: "Das ist kein Beleg",
    text: "Keine der beiden Formen lie\xDF sich darin lesen. Kopieren Sie den ganzen Beleg, vom ersten bis zum letzten Zeichen."
  },
  holds: {
    title: "Gepr\xFCft: echt und unver\xE4ndert",
    text: "Wir haben diesen Beleg unterschrieben, und sein Eintrag steht im Protokoll, wo er nicht unbemerkt ge\xE4ndert oder entfernt werden kann."
  },
  signedOnly: {
    title: "Gepr\xFCft: die Unterschrift gilt",
    text: "Wir haben diesen Beleg unterschrieben. Er bringt keinen Beweis mit, dass sein Eintrag im Protokoll steht: die JSON-Form hat einen, etwa eine Sekunde nach der Wahl."
  },
  altered: { title: "Nicht best\xE4tigt: dieser Beleg gilt nicht", text: "Das stimmt daran nicht:" },
  faults: {
    header: "Der gesch\xFCtzte Kopf (protected) ist besch\xE4digt: So sieht der Kopf unserer Belege nicht aus.",
    key: "Der Schl\xFCssel, den er nennt, ist keiner von uns. Jemand anders hat unterschrieben, oder die Schl\xFCsselkennung wurde ver\xE4ndert.",
    payload: "Der Eintrag (payload) wurde ver\xE4ndert: Er ist nicht, was wir unterschrieben haben.",
    signature: "Die Unterschrift passt nicht. Der Eintrag selbst ist so, wie er im Protokoll steht: Die Unterschrift oder der gesch\xFCtzte Kopf wurde ver\xE4ndert.",
    "payload-or-signature": "Die Unterschrift passt nicht zum Eintrag: payload oder signature wurde ver\xE4ndert.",
    inclusion: "Der Beweispfad f\xFChrt nicht zum unterschriebenen Stand des Protokolls: Der Pfad oder die Blattnummer wurde ver\xE4ndert.",
    head: "Baumgr\xF6\xDFe oder Wurzel-Hash ist nicht, was der unterschriebene Pr\xFCfpunkt sagt.",
    checkpoint: "Der Pr\xFCfpunkt ist nicht von uns unterschrieben, oder er wurde ver\xE4ndert."
  },
  signature: "Unterschrift",
  signatureHolds: "Sie gilt (Ed25519).",
  log: "Im Protokoll",
  sealedAs: (place, of) => `Eintrag ${place} von ${of}`,
  checkpoint: "Stand unterschrieben am",
  claimed: "Dieser Beleg gilt nicht. Was folgt, behauptet er nur; es beweist nichts.",
  unknownRecord: "Der Eintrag ist von einer Art, die diese Seite nicht kennt; sie kann ihn nicht in Worten wiedergeben.",
  shownTitle: "Was gezeigt wurde",
  shownBy: (controller, version) => `Von ${controller}, in der Fassung ${version} der Datenschutzerkl\xE4rung.`,
  language: "Sprache",
  ownWords: "Die Seite hat mit eigenen Worten gefragt. Das ist der Fingerabdruck dieser Worte; darunter stehen die der Erkl\xE4rung.",
  ownTexts: "Statt der \xFCblichen Worte zeigte die Seite diese:",
  notKept: "Diese Fassung der Erkl\xE4rung ist hier nicht aufbewahrt. Darunter steht, was der Eintrag selbst sagt.",
  chosenTitle: "Was gew\xE4hlt wurde",
  nothingChosen: "Zu keinem Zweck wurde gew\xE4hlt: Aufgezeichnet wurde das Signal des Browsers.",
  states: { given: "Eingewilligt", refused: "Nicht eingewilligt", accepted: "Nicht widersprochen", objected: "Widersprochen" },
  notChosenTitle: "Auch gezeigt, ohne Wahl",
  holdsFor: (duration) => `f\xFCr ${duration}`,
  consequence: "Ohne das",
  categories: "Daten",
  recipients: "Empf\xE4nger",
  retention: "Aufbewahrt",
  circumstancesTitle: "Wann und wie",
  decidedAt: "Gew\xE4hlt am",
  recordedAt: "Aufgezeichnet am",
  claimedAt: "Nach der Uhr des Ger\xE4ts",
  method: "Wo",
  methods: {
    banner: "Im Banner",
    preferences: "In den Datenschutzeinstellungen",
    form: "In einem Formular",
    gate: "An einem Inhalt, der zuerst gefragt hat",
    api: "\xDCber das System des Unternehmens",
    signal: "Durch ein Signal des Browsers",
    import: "Anderswo, sp\xE4ter \xFCbernommen"
  },
  place: "Recht von",
  placeFrom: { input: "wie die Seite sagte", header: "nach der Netzadresse", none: "nicht bekannt" },
  unknownPlace: "Ort nicht bekannt; es galt die strengste Regel",
  signals: "Signale des Browsers",
  signalNames: { gpc: "Global Privacy Control", dnt: "Do Not Track" },
  noSignals: "Keine",
  age: "Angegebenes Alter",
  years: (count2) => `${count2} Jahre oder \xE4lter`,
  evidence: "Nachweis der fr\xFCheren Wahl",
  layout: "Form des Banners",
  widget: "Gezeigt von",
  person: "Person (verschl\xFCsselter Hash)",
  receipt: "Belegnummer"
};
var de2 = { choices: de, receipt: receipt5 };

// packages/server/src/pages/locales/choices.el.ts
var el = {
  title: "\u039F\u03B9 \u03B5\u03C0\u03B9\u03BB\u03BF\u03B3\u03AD\u03C2 \u03B1\u03C0\u03BF\u03C1\u03C1\u03AE\u03C4\u03BF\u03C5 \u03C3\u03B1\u03C2",
  introduction: "\u0391\u03C0\u03BF\u03C6\u03B1\u03C3\u03AF\u03C3\u03C4\u03B5 \u03B3\u03B9\u03B1 \u03C0\u03BF\u03B9\u03BF\u03BD \u03C3\u03BA\u03BF\u03C0\u03CC \u03B5\u03C0\u03B9\u03C4\u03C1\u03AD\u03C0\u03B5\u03C4\u03B1\u03B9 \u03BD\u03B1 \u03C7\u03C1\u03B7\u03C3\u03B9\u03BC\u03BF\u03C0\u03BF\u03B9\u03BF\u03CD\u03BD\u03C4\u03B1\u03B9 \u03C4\u03B1 \u03B4\u03B5\u03B4\u03BF\u03BC\u03AD\u03BD\u03B1 \u03C3\u03B1\u03C2. \u039C\u03C0\u03BF\u03C1\u03B5\u03AF\u03C4\u03B5 \u03BD\u03B1 \u03B5\u03C0\u03B9\u03C3\u03C4\u03C1\u03AD\u03C8\u03B5\u03C4\u03B5 \u03BA\u03B1\u03B9 \u03BD\u03B1 \u03C4\u03BF \u03B1\u03BB\u03BB\u03AC\u03BE\u03B5\u03C4\u03B5 \u03BF\u03C0\u03BF\u03C4\u03B5\u03B4\u03AE\u03C0\u03BF\u03C4\u03B5.",
  privacyPolicy: "\u03A0\u03BF\u03BB\u03B9\u03C4\u03B9\u03BA\u03AE \u03B1\u03C0\u03BF\u03C1\u03C1\u03AE\u03C4\u03BF\u03C5",
  lastChoice: (date) => `\u03A4\u03B5\u03BB\u03B5\u03C5\u03C4\u03B1\u03AF\u03B1 \u03B5\u03C0\u03B9\u03BB\u03BF\u03B3\u03AE: ${date}`,
  optional: "\u03A0\u03C1\u03BF\u03B1\u03B9\u03C1\u03B5\u03C4\u03B9\u03BA\u03AC",
  necessary: "\u0391\u03C0\u03B1\u03C1\u03B1\u03AF\u03C4\u03B7\u03C4\u03B1",
  acceptAll: "\u0391\u03C0\u03BF\u03B4\u03BF\u03C7\u03AE \u03CC\u03BB\u03C9\u03BD",
  rejectAll: "\u0391\u03C0\u03CC\u03C1\u03C1\u03B9\u03C8\u03B7 \u03CC\u03BB\u03C9\u03BD",
  save: "\u0391\u03C0\u03BF\u03B8\u03AE\u03BA\u03B5\u03C5\u03C3\u03B7 \u03B5\u03C0\u03B9\u03BB\u03BF\u03B3\u03CE\u03BD",
  alwaysOn: "\u03A0\u03AC\u03BD\u03C4\u03B1 \u03B5\u03BD\u03B5\u03C1\u03B3\u03CC",
  notOffered: "\u0391\u03BD\u03B5\u03BD\u03B5\u03C1\u03B3\u03CC",
  minimumAge: (years) => `\u039C\u03CC\u03BD\u03BF \u03B3\u03B9\u03B1 \u03AC\u03C4\u03BF\u03BC\u03B1 ${years} \u03B5\u03C4\u03CE\u03BD \u03BA\u03B1\u03B9 \u03AC\u03BD\u03C9, \u03B3\u03B9\u2019 \u03B1\u03C5\u03C4\u03CC \u03C0\u03B1\u03C1\u03B1\u03BC\u03AD\u03BD\u03B5\u03B9 \u03B1\u03BD\u03B5\u03BD\u03B5\u03C1\u03B3\u03CC.`,
  canObject: "\u0395\u03BD\u03B5\u03C1\u03B3\u03CC, \u03B5\u03BA\u03C4\u03CC\u03C2 \u03B1\u03BD \u03B5\u03BD\u03B1\u03BD\u03C4\u03B9\u03C9\u03B8\u03B5\u03AF\u03C4\u03B5: \u03B1\u03C0\u03BF\u03B5\u03C0\u03B9\u03BB\u03AD\u03BE\u03C4\u03B5 \u03C4\u03BF \u03B3\u03B9\u03B1 \u03BD\u03B1 \u03B5\u03BD\u03B1\u03BD\u03C4\u03B9\u03C9\u03B8\u03B5\u03AF\u03C4\u03B5.",
  details: "\u039B\u03B5\u03C0\u03C4\u03BF\u03BC\u03AD\u03C1\u03B5\u03B9\u03B5\u03C2",
  legalBasis: (basis) => `\u039D\u03BF\u03BC\u03B9\u03BA\u03AE \u03B2\u03AC\u03C3\u03B7: ${basis}.`,
  bases: {
    consent: "\u0397 \u03C3\u03C5\u03B3\u03BA\u03B1\u03C4\u03AC\u03B8\u03B5\u03C3\u03AE \u03C3\u03B1\u03C2",
    contract: "\u0391\u03C0\u03B1\u03C1\u03B1\u03AF\u03C4\u03B7\u03C4\u03BF \u03B3\u03B9\u03B1 \u03C4\u03B7 \u03C3\u03CD\u03BC\u03B2\u03B1\u03C3\u03AE \u03BC\u03B1\u03C2 \u03BC\u03B5 \u03B5\u03C3\u03AC\u03C2",
    "legal-obligation": "\u0391\u03C0\u03B1\u03B9\u03C4\u03B5\u03AF\u03C4\u03B1\u03B9 \u03B1\u03C0\u03CC \u03C4\u03BF\u03BD \u03BD\u03CC\u03BC\u03BF",
    "vital-interests": "\u03A0\u03C1\u03BF\u03C3\u03C4\u03B1\u03C4\u03B5\u03CD\u03B5\u03B9 \u03C4\u03B7 \u03B6\u03C9\u03AE \u03B5\u03BD\u03CC\u03C2 \u03B1\u03BD\u03B8\u03C1\u03CE\u03C0\u03BF\u03C5",
    "public-task": "\u039A\u03B1\u03B8\u03AE\u03BA\u03BF\u03BD \u03C0\u03C1\u03BF\u03C2 \u03C4\u03BF \u03B4\u03B7\u03BC\u03CC\u03C3\u03B9\u03BF \u03C3\u03C5\u03BC\u03C6\u03AD\u03C1\u03BF\u03BD",
    "legitimate-interests": "\u03A4\u03BF \u03AD\u03BD\u03BD\u03BF\u03BC\u03BF \u03C3\u03C5\u03BC\u03C6\u03AD\u03C1\u03BF\u03BD \u03BC\u03B1\u03C2"
  },
  consequence: "\u0391\u03BD \u03B1\u03C1\u03BD\u03B7\u03B8\u03B5\u03AF\u03C4\u03B5",
  categories: "\u0394\u03B5\u03B4\u03BF\u03BC\u03AD\u03BD\u03B1",
  recipients: "\u0391\u03C0\u03BF\u03B4\u03AD\u03BA\u03C4\u03B5\u03C2",
  retention: "\u0394\u03B9\u03AC\u03C1\u03BA\u03B5\u03B9\u03B1 \u03B4\u03B9\u03B1\u03C4\u03AE\u03C1\u03B7\u03C3\u03B7\u03C2",
  until: {
    "account-closed": "\u03BC\u03AD\u03C7\u03C1\u03B9 \u03BD\u03B1 \u03BA\u03BB\u03B5\u03AF\u03C3\u03B5\u03B9 \u03BF \u03BB\u03BF\u03B3\u03B1\u03C1\u03B9\u03B1\u03C3\u03BC\u03CC\u03C2 \u03C3\u03B1\u03C2",
    "service-ended": "\u03BC\u03AD\u03C7\u03C1\u03B9 \u03BD\u03B1 \u03C3\u03C4\u03B1\u03BC\u03B1\u03C4\u03AE\u03C3\u03B5\u03C4\u03B5 \u03BD\u03B1 \u03C7\u03C1\u03B7\u03C3\u03B9\u03BC\u03BF\u03C0\u03BF\u03B9\u03B5\u03AF\u03C4\u03B5 \u03C4\u03B7\u03BD \u03C5\u03C0\u03B7\u03C1\u03B5\u03C3\u03AF\u03B1",
    "purpose-fulfilled": "\u03BC\u03AD\u03C7\u03C1\u03B9 \u03BD\u03B1 \u03B5\u03BA\u03C0\u03BB\u03B7\u03C1\u03C9\u03B8\u03B5\u03AF \u03BF \u03C3\u03BA\u03BF\u03C0\u03CC\u03C2",
    "consent-withdrawn": "\u03BC\u03AD\u03C7\u03C1\u03B9 \u03BD\u03B1 \u03B1\u03BD\u03B1\u03BA\u03B1\u03BB\u03AD\u03C3\u03B5\u03C4\u03B5 \u03C4\u03B7 \u03C3\u03C5\u03B3\u03BA\u03B1\u03C4\u03AC\u03B8\u03B5\u03C3\u03AE \u03C3\u03B1\u03C2",
    objected: "\u03BC\u03AD\u03C7\u03C1\u03B9 \u03BD\u03B1 \u03B5\u03BD\u03B1\u03BD\u03C4\u03B9\u03C9\u03B8\u03B5\u03AF\u03C4\u03B5"
  },
  validity: "\u0398\u03B1 \u03C3\u03B1\u03C2 \u03C1\u03C9\u03C4\u03AE\u03C3\u03BF\u03C5\u03BC\u03B5 \u03BE\u03B1\u03BD\u03AC \u03BC\u03B5\u03C4\u03AC \u03B1\u03C0\u03CC",
  trackers: "Cookies \u03BA\u03B1\u03B9 \u03C0\u03B1\u03C1\u03CC\u03BC\u03BF\u03B9\u03B1",
  session: "\u03BC\u03AD\u03C7\u03C1\u03B9 \u03BD\u03B1 \u03BA\u03BB\u03B5\u03AF\u03C3\u03B5\u03C4\u03B5 \u03C4\u03BF \u03C0\u03C1\u03CC\u03B3\u03C1\u03B1\u03BC\u03BC\u03B1 \u03C0\u03B5\u03C1\u03B9\u03AE\u03B3\u03B7\u03C3\u03B7\u03C2",
  untilDeleted: "\u03BC\u03AD\u03C7\u03C1\u03B9 \u03BD\u03B1 \u03C4\u03BF \u03B4\u03B9\u03B1\u03B3\u03C1\u03AC\u03C8\u03B5\u03C4\u03B5",
  honoured: {
    gpc: "\u03A4\u03BF \u03C3\u03AE\u03BC\u03B1 Global Privacy Control \u03C4\u03BF\u03C5 \u03C0\u03C1\u03BF\u03B3\u03C1\u03AC\u03BC\u03BC\u03B1\u03C4\u03BF\u03C2 \u03C0\u03B5\u03C1\u03B9\u03AE\u03B3\u03B7\u03C3\u03AE\u03C2 \u03C3\u03B1\u03C2 \u03B3\u03AF\u03BD\u03B5\u03C4\u03B1\u03B9 \u03C3\u03B5\u03B2\u03B1\u03C3\u03C4\u03CC: \u03C4\u03B1 \u03B4\u03B5\u03B4\u03BF\u03BC\u03AD\u03BD\u03B1 \u03C3\u03B1\u03C2 \u03B4\u03B5\u03BD \u03C0\u03C9\u03BB\u03BF\u03CD\u03BD\u03C4\u03B1\u03B9 \u03BF\u03CD\u03C4\u03B5 \u03BA\u03BF\u03B9\u03BD\u03BF\u03C0\u03BF\u03B9\u03BF\u03CD\u03BD\u03C4\u03B1\u03B9.",
    dnt: "\u0397 \u03C1\u03CD\u03B8\u03BC\u03B9\u03C3\u03B7 \xABDo Not Track\xBB \u03C4\u03BF\u03C5 \u03C0\u03C1\u03BF\u03B3\u03C1\u03AC\u03BC\u03BC\u03B1\u03C4\u03BF\u03C2 \u03C0\u03B5\u03C1\u03B9\u03AE\u03B3\u03B7\u03C3\u03AE\u03C2 \u03C3\u03B1\u03C2 \u03B3\u03AF\u03BD\u03B5\u03C4\u03B1\u03B9 \u03C3\u03B5\u03B2\u03B1\u03C3\u03C4\u03AE."
  },
  signalDenies: (purposes) => `\u0393\u03B9\u2019 \u03B1\u03C5\u03C4\u03CC \u03C0\u03B1\u03C1\u03B1\u03BC\u03AD\u03BD\u03BF\u03C5\u03BD \u03B1\u03BD\u03B5\u03BD\u03B5\u03C1\u03B3\u03AC: ${purposes}.`,
  signalStands: "\u0395\u03BA\u03B5\u03AF \u03CC\u03C0\u03BF\u03C5 \u03B2\u03C1\u03AF\u03C3\u03BA\u03B5\u03C3\u03C4\u03B5, \u03BF \u03BD\u03CC\u03BC\u03BF\u03C2 \u03B4\u03B5\u03BD \u03B5\u03C0\u03B9\u03C4\u03C1\u03AD\u03C0\u03B5\u03B9 \u03BA\u03B1\u03BC\u03AF\u03B1 \u03B5\u03C0\u03B9\u03BB\u03BF\u03B3\u03AE \u03BD\u03B1 \u03C5\u03C0\u03B5\u03C1\u03B9\u03C3\u03C7\u03CD\u03C3\u03B5\u03B9 \u03C4\u03BF\u03C5 \u03C3\u03AE\u03BC\u03B1\u03C4\u03BF\u03C2 \u03CC\u03C3\u03BF \u03B5\u03AF\u03BD\u03B1\u03B9 \u03B5\u03BD\u03B5\u03C1\u03B3\u03CC.",
  saved: {
    accept: { title: "\u0391\u03C0\u03BF\u03B4\u03B5\u03C7\u03C4\u03AE\u03BA\u03B1\u03C4\u03B5 \u03CC\u03BB\u03BF\u03C5\u03C2 \u03C4\u03BF\u03C5\u03C2 \u03C0\u03C1\u03BF\u03B1\u03B9\u03C1\u03B5\u03C4\u03B9\u03BA\u03BF\u03CD\u03C2 \u03C3\u03BA\u03BF\u03C0\u03BF\u03CD\u03C2", text: "\u039C\u03C0\u03BF\u03C1\u03B5\u03AF\u03C4\u03B5 \u03BD\u03B1 \u03C4\u03BF \u03B1\u03BB\u03BB\u03AC\u03BE\u03B5\u03C4\u03B5 \u03BF\u03C0\u03BF\u03C4\u03B5\u03B4\u03AE\u03C0\u03BF\u03C4\u03B5." },
    reject: { title: "\u0391\u03C0\u03BF\u03C1\u03C1\u03AF\u03C8\u03B1\u03C4\u03B5 \u03CC\u03BB\u03BF\u03C5\u03C2 \u03C4\u03BF\u03C5\u03C2 \u03C0\u03C1\u03BF\u03B1\u03B9\u03C1\u03B5\u03C4\u03B9\u03BA\u03BF\u03CD\u03C2 \u03C3\u03BA\u03BF\u03C0\u03BF\u03CD\u03C2", text: "\u039C\u03C0\u03BF\u03C1\u03B5\u03AF\u03C4\u03B5 \u03BD\u03B1 \u03C4\u03BF \u03B1\u03BB\u03BB\u03AC\u03BE\u03B5\u03C4\u03B5 \u03BF\u03C0\u03BF\u03C4\u03B5\u03B4\u03AE\u03C0\u03BF\u03C4\u03B5." },
    save: { title: "\u039F\u03B9 \u03B5\u03C0\u03B9\u03BB\u03BF\u03B3\u03AD\u03C2 \u03C3\u03B1\u03C2 \u03B1\u03C0\u03BF\u03B8\u03B7\u03BA\u03B5\u03CD\u03C4\u03B7\u03BA\u03B1\u03BD", text: "\u039C\u03C0\u03BF\u03C1\u03B5\u03AF\u03C4\u03B5 \u03BD\u03B1 \u03C4\u03B9\u03C2 \u03B1\u03BB\u03BB\u03AC\u03BE\u03B5\u03C4\u03B5 \u03BF\u03C0\u03BF\u03C4\u03B5\u03B4\u03AE\u03C0\u03BF\u03C4\u03B5." }
  },
  cookieBlocked: {
    title: "\u03A4\u03BF \u03C0\u03C1\u03CC\u03B3\u03C1\u03B1\u03BC\u03BC\u03B1 \u03C0\u03B5\u03C1\u03B9\u03AE\u03B3\u03B7\u03C3\u03AE\u03C2 \u03C3\u03B1\u03C2 \u03B4\u03B5\u03BD \u03B4\u03B9\u03B1\u03C4\u03B7\u03C1\u03B5\u03AF \u03C4\u03B7\u03BD \u03B5\u03C0\u03B9\u03BB\u03BF\u03B3\u03AE \u03C3\u03B1\u03C2",
    text: "\u0394\u03B5\u03BD \u03B4\u03AD\u03C7\u03B5\u03C4\u03B1\u03B9 cookies \u03B1\u03C0\u03CC \u03B1\u03C5\u03C4\u03AE \u03C4\u03B7 \u03C3\u03B5\u03BB\u03AF\u03B4\u03B1, \u03BF\u03C0\u03CC\u03C4\u03B5 \u03C4\u03B7\u03BD \u03B5\u03C0\u03CC\u03BC\u03B5\u03BD\u03B7 \u03C6\u03BF\u03C1\u03AC \u03B4\u03B5\u03BD \u03B8\u03B1 \u03C4\u03B7 \u03B3\u03BD\u03C9\u03C1\u03AF\u03B6\u03BF\u03C5\u03BC\u03B5. \u03A7\u03C9\u03C1\u03AF\u03C2 \u03B5\u03C0\u03B9\u03BB\u03BF\u03B3\u03AE, \u03B4\u03B5\u03BD \u03B5\u03AF\u03BD\u03B1\u03B9 \u03B5\u03BD\u03B5\u03C1\u03B3\u03CC \u03C4\u03AF\u03C0\u03BF\u03C4\u03B1 \u03C0\u03BF\u03C5 \u03B1\u03C0\u03B1\u03B9\u03C4\u03B5\u03AF \u03C4\u03B7 \u03C3\u03C5\u03B3\u03BA\u03B1\u03C4\u03AC\u03B8\u03B5\u03C3\u03AE \u03C3\u03B1\u03C2."
  },
  returnRefused: {
    title: "\u0394\u03B5\u03BD \u03C3\u03B1\u03C2 \u03B5\u03C0\u03B9\u03C3\u03C4\u03C1\u03AD\u03C8\u03B1\u03BC\u03B5",
    text: "\u0397 \u03B4\u03B9\u03B5\u03CD\u03B8\u03C5\u03BD\u03C3\u03B7 \u03B1\u03C0\u03CC \u03C4\u03B7\u03BD \u03BF\u03C0\u03BF\u03AF\u03B1 \u03AE\u03C1\u03B8\u03B1\u03C4\u03B5 \u03B4\u03B5\u03BD \u03B1\u03BD\u03AE\u03BA\u03B5\u03B9 \u03C3\u03B5 \u03B5\u03BC\u03AC\u03C2. \u0397 \u03B5\u03C0\u03B9\u03BB\u03BF\u03B3\u03AE \u03C3\u03B1\u03C2 \u03B4\u03B9\u03B1\u03C4\u03B7\u03C1\u03B5\u03AF\u03C4\u03B1\u03B9 \u03C9\u03C3\u03C4\u03CC\u03C3\u03BF."
  },
  notUnderstood: {
    title: "\u0397 \u03B1\u03C0\u03BF\u03B8\u03AE\u03BA\u03B5\u03C5\u03C3\u03B7 \u03B4\u03B5\u03BD \u03AE\u03C4\u03B1\u03BD \u03B4\u03C5\u03BD\u03B1\u03C4\u03AE",
    text: "\u038C\u03C3\u03B1 \u03C3\u03C4\u03AC\u03BB\u03B8\u03B7\u03BA\u03B1\u03BD \u03B4\u03B5\u03BD \u03B1\u03BD\u03C4\u03B9\u03C3\u03C4\u03BF\u03B9\u03C7\u03BF\u03CD\u03BD \u03C3\u03B5 \u03B1\u03C5\u03C4\u03AE \u03C4\u03B7 \u03C3\u03B5\u03BB\u03AF\u03B4\u03B1. \u03A4\u03AF\u03C0\u03BF\u03C4\u03B1 \u03B4\u03B5\u03BD \u03AC\u03BB\u03BB\u03B1\u03BE\u03B5. \u0395\u03BB\u03AD\u03B3\u03BE\u03C4\u03B5 \u03C4\u03B9\u03C2 \u03B5\u03C0\u03B9\u03BB\u03BF\u03B3\u03AD\u03C2 \u03C3\u03B1\u03C2 \u03C0\u03B1\u03C1\u03B1\u03BA\u03AC\u03C4\u03C9 \u03BA\u03B1\u03B9 \u03B1\u03C0\u03BF\u03B8\u03B7\u03BA\u03B5\u03CD\u03C3\u03C4\u03B5 \u03C4\u03B9\u03C2 \u03BE\u03B1\u03BD\u03AC."
  },
  back: "\u03A0\u03AF\u03C3\u03C9 \u03C3\u03C4\u03B7 \u03C3\u03B5\u03BB\u03AF\u03B4\u03B1 \u03B1\u03C0\u03CC \u03C4\u03B7\u03BD \u03BF\u03C0\u03BF\u03AF\u03B1 \u03AE\u03C1\u03B8\u03B1\u03C4\u03B5",
  problems: {
    origin: { title: "\u0391\u03C5\u03C4\u03CC \u03C0\u03C1\u03BF\u03AE\u03BB\u03B8\u03B5 \u03B1\u03C0\u03CC \u03AC\u03BB\u03BB\u03BF\u03BD \u03B9\u03C3\u03C4\u03CC\u03C4\u03BF\u03C0\u03BF", text: "\u0394\u03B5\u03C7\u03CC\u03BC\u03B1\u03C3\u03C4\u03B5 \u03B5\u03C0\u03B9\u03BB\u03BF\u03B3\u03AD\u03C2 \u03BC\u03CC\u03BD\u03BF \u03B1\u03C0\u03CC \u03C4\u03B9\u03C2 \u03B4\u03B9\u03BA\u03AD\u03C2 \u03BC\u03B1\u03C2 \u03C3\u03B5\u03BB\u03AF\u03B4\u03B5\u03C2. \u03A4\u03AF\u03C0\u03BF\u03C4\u03B1 \u03B4\u03B5\u03BD \u03AC\u03BB\u03BB\u03B1\u03BE\u03B5." },
    rate: { title: "\u03A0\u03AC\u03C1\u03B1 \u03C0\u03BF\u03BB\u03BB\u03AC \u03C4\u03B1\u03C5\u03C4\u03CC\u03C7\u03C1\u03BF\u03BD\u03B1", text: "\u03A4\u03AF\u03C0\u03BF\u03C4\u03B1 \u03B4\u03B5\u03BD \u03AC\u03BB\u03BB\u03B1\u03BE\u03B5. \u03A0\u03B5\u03C1\u03B9\u03BC\u03AD\u03BD\u03B5\u03C4\u03B5 \u03AD\u03BD\u03B1 \u03BB\u03B5\u03C0\u03C4\u03CC \u03BA\u03B1\u03B9 \u03B4\u03BF\u03BA\u03B9\u03BC\u03AC\u03C3\u03C4\u03B5 \u03BE\u03B1\u03BD\u03AC." },
    other: { title: "\u039A\u03AC\u03C4\u03B9 \u03C0\u03AE\u03B3\u03B5 \u03C3\u03C4\u03C1\u03B1\u03B2\u03AC", text: "\u03A4\u03AF\u03C0\u03BF\u03C4\u03B1 \u03B4\u03B5\u03BD \u03AC\u03BB\u03BB\u03B1\u03BE\u03B5. \u0394\u03BF\u03BA\u03B9\u03BC\u03AC\u03C3\u03C4\u03B5 \u03BE\u03B1\u03BD\u03AC." },
    toChoices: "\u03A3\u03C4\u03B9\u03C2 \u03B5\u03C0\u03B9\u03BB\u03BF\u03B3\u03AD\u03C2 \u03B1\u03C0\u03BF\u03C1\u03C1\u03AE\u03C4\u03BF\u03C5 \u03C3\u03B1\u03C2"
  }
};

// packages/server/src/pages/locales/el.ts
var receipt6 = {
  title: "\u0388\u03BB\u03B5\u03B3\u03C7\u03BF\u03C2 \u03B1\u03C0\u03CC\u03B4\u03B5\u03B9\u03BE\u03B7\u03C2 \u03C3\u03C5\u03B3\u03BA\u03B1\u03C4\u03AC\u03B8\u03B5\u03C3\u03B7\u03C2",
  introduction: "\u039C\u03B9\u03B1 \u03B1\u03C0\u03CC\u03B4\u03B5\u03B9\u03BE\u03B7 \u03C0\u03B9\u03C3\u03C4\u03BF\u03C0\u03BF\u03B9\u03B5\u03AF \u03C4\u03B9 \u03C0\u03B1\u03C1\u03BF\u03C5\u03C3\u03B9\u03AC\u03C3\u03C4\u03B7\u03BA\u03B5 \u03C3\u03B5 \u03BA\u03AC\u03C0\u03BF\u03B9\u03BF\u03BD \u03B3\u03B9\u03B1 \u03C4\u03B1 \u03B4\u03B5\u03B4\u03BF\u03BC\u03AD\u03BD\u03B1 \u03C4\u03BF\u03C5, \u03C4\u03B9 \u03B5\u03C0\u03AD\u03BB\u03B5\u03BE\u03B5 \u03BA\u03B1\u03B9 \u03C0\u03CC\u03C4\u03B5. \u0395\u03C0\u03B9\u03BA\u03BF\u03BB\u03BB\u03AE\u03C3\u03C4\u03B5 \u03C4\u03B7 \u03B3\u03B9\u03B1 \u03BD\u03B1 \u03C4\u03B7 \u03B4\u03B9\u03B1\u03B2\u03AC\u03C3\u03B5\u03C4\u03B5 \u03BC\u03B5 \u03B1\u03C0\u03BB\u03AC \u03BB\u03CC\u03B3\u03B9\u03B1 \u03BA\u03B1\u03B9 \u03BD\u03B1 \u03B4\u03B5\u03AF\u03C4\u03B5 \u03B1\u03BD \u03B5\u03AF\u03BD\u03B1\u03B9 \u03B3\u03BD\u03AE\u03C3\u03B9\u03B1 \u03BA\u03B1\u03B9 \u03B1\u03BC\u03B5\u03C4\u03AC\u03B2\u03BB\u03B7\u03C4\u03B7.",
  field: "\u0397 \u03B1\u03C0\u03CC\u03B4\u03B5\u03B9\u03BE\u03B7",
  hint: "\u039A\u03B1\u03B9 \u03BF\u03B9 \u03B4\u03CD\u03BF \u03BC\u03BF\u03C1\u03C6\u03AD\u03C2 \u03B5\u03AF\u03BD\u03B1\u03B9 \u03B4\u03B5\u03BA\u03C4\u03AD\u03C2: \u03C4\u03BF JSON \u03BC\u03B5 \xABprotected\xBB, \xABpayload\xBB \u03BA\u03B1\u03B9 \xABsignature\xBB \u03AE \u03B7 \u03BC\u03AF\u03B1 \u03B3\u03C1\u03B1\u03BC\u03BC\u03AE \u03BC\u03B5 \u03B4\u03CD\u03BF \u03C4\u03B5\u03BB\u03B5\u03AF\u03B5\u03C2. \u0395\u03BB\u03AD\u03B3\u03C7\u03B5\u03C4\u03B1\u03B9 \u03BA\u03B1\u03B9 \u03B4\u03B5\u03BD \u03C6\u03C5\u03BB\u03AC\u03C3\u03C3\u03B5\u03C4\u03B1\u03B9.",
  check: "\u0388\u03BB\u03B5\u03B3\u03C7\u03BF\u03C2 \u03B1\u03C0\u03CC\u03B4\u03B5\u03B9\u03BE\u03B7\u03C2",
  checkHere: "\u0388\u03BB\u03B5\u03B3\u03C7\u03BF\u03C2 \u03B5\u03B4\u03CE, \u03C7\u03C9\u03C1\u03AF\u03C2 \u03B1\u03C0\u03BF\u03C3\u03C4\u03BF\u03BB\u03AE",
  checkAnother: "\u0388\u03BB\u03B5\u03B3\u03C7\u03BF\u03C2 \u03AC\u03BB\u03BB\u03B7\u03C2 \u03B1\u03C0\u03CC\u03B4\u03B5\u03B9\u03BE\u03B7\u03C2",
  unreadable: {
    title: "\u0391\u03C5\u03C4\u03CC \u03B4\u03B5\u03BD \u03B5\u03AF\u03BD\u03B1\u03B9 \u03B1\u03C0\u03CC\u03B4\u03B5\u03B9\u03BE\u03B7",
    text: "\u039A\u03B1\u03BC\u03AF\u03B1 \u03B1\u03C0\u03CC \u03C4\u03B9\u03C2 \u03B4\u03CD\u03BF \u03BC\u03BF\u03C1\u03C6\u03AD\u03C2 \u03B4\u03B5\u03BD \u03AE\u03C4\u03B1\u03BD \u03B4\u03C5\u03BD\u03B1\u03C4\u03CC \u03BD\u03B1 \u03B4\u03B9\u03B1\u03B2\u03B1\u03C3\u03C4\u03B5\u03AF. \u0391\u03BD\u03C4\u03B9\u03B3\u03C1\u03AC\u03C8\u03C4\u03B5 \u03BF\u03BB\u03CC\u03BA\u03BB\u03B7\u03C1\u03B7 \u03C4\u03B7\u03BD \u03B1\u03C0\u03CC\u03B4\u03B5\u03B9\u03BE\u03B7, \u03B1\u03C0\u03CC \u03C4\u03BF\u03BD \u03C0\u03C1\u03CE\u03C4\u03BF \u03AD\u03C9\u03C2 \u03C4\u03BF\u03BD \u03C4\u03B5\u03BB\u03B5\u03C5\u03C4\u03B1\u03AF\u03BF \u03C7\u03B1\u03C1\u03B1\u03BA\u03C4\u03AE\u03C1\u03B1."
  },
  holds: {
    title: "\u0395\u03C0\u03B1\u03BB\u03B7\u03B8\u03B5\u03CD\u03C4\u03B7\u03BA\u03B5: \u03B3\u03BD\u03AE\u03C3\u03B9\u03B1 \u03BA\u03B1\u03B9 \u03B1\u03BC\u03B5\u03C4\u03AC\u03B2\u03BB\u03B7\u03C4\u03B7",
    text: "\u0388\u03C7\u03BF\u03C5\u03BC\u03B5 \u03C5\u03C0\u03BF\u03B3\u03C1\u03AC\u03C8\u03B5\u03B9 \u03B1\u03C5\u03C4\u03AE \u03C4\u03B7\u03BD \u03B1\u03C0\u03CC\u03B4\u03B5\u03B9\u03BE\u03B7 \u03BA\u03B1\u03B9 \u03B7 \u03B5\u03B3\u03B3\u03C1\u03B1\u03C6\u03AE \u03C4\u03B7\u03C2 \u03B2\u03C1\u03AF\u03C3\u03BA\u03B5\u03C4\u03B1\u03B9 \u03C3\u03C4\u03BF \u03B1\u03C1\u03C7\u03B5\u03AF\u03BF \u03BA\u03B1\u03C4\u03B1\u03B3\u03C1\u03B1\u03C6\u03AE\u03C2, \u03CC\u03C0\u03BF\u03C5 \u03B4\u03B5\u03BD \u03BC\u03C0\u03BF\u03C1\u03B5\u03AF \u03BD\u03B1 \u03B1\u03BB\u03BB\u03AC\u03BE\u03B5\u03B9 \u03AE \u03BD\u03B1 \u03B1\u03C6\u03B1\u03B9\u03C1\u03B5\u03B8\u03B5\u03AF \u03B1\u03C0\u03B1\u03C1\u03B1\u03C4\u03AE\u03C1\u03B7\u03C4\u03B1."
  },
  signedOnly: {
    title: "\u0395\u03C0\u03B1\u03BB\u03B7\u03B8\u03B5\u03CD\u03C4\u03B7\u03BA\u03B5: \u03B7 \u03C5\u03C0\u03BF\u03B3\u03C1\u03B1\u03C6\u03AE \u03B9\u03C3\u03C7\u03CD\u03B5\u03B9",
    text: "\u0388\u03C7\u03BF\u03C5\u03BC\u03B5 \u03C5\u03C0\u03BF\u03B3\u03C1\u03AC\u03C8\u03B5\u03B9 \u03B1\u03C5\u03C4\u03AE \u03C4\u03B7\u03BD \u03B1\u03C0\u03CC\u03B4\u03B5\u03B9\u03BE\u03B7. \u0394\u03B5\u03BD \u03B1\u03C0\u03BF\u03B4\u03B5\u03B9\u03BA\u03BD\u03CD\u03B5\u03B9 \u03CC\u03C4\u03B9 \u03B7 \u03B5\u03B3\u03B3\u03C1\u03B1\u03C6\u03AE \u03C4\u03B7\u03C2 \u03B2\u03C1\u03AF\u03C3\u03BA\u03B5\u03C4\u03B1\u03B9 \u03C3\u03C4\u03BF \u03B1\u03C1\u03C7\u03B5\u03AF\u03BF \u03BA\u03B1\u03C4\u03B1\u03B3\u03C1\u03B1\u03C6\u03AE\u03C2: \u03B7 \u03BC\u03BF\u03C1\u03C6\u03AE JSON \u03C0\u03B5\u03C1\u03B9\u03AD\u03C7\u03B5\u03B9 \u03C4\u03AD\u03C4\u03BF\u03B9\u03B1 \u03B1\u03C0\u03CC\u03B4\u03B5\u03B9\u03BE\u03B7 \u03C0\u03B5\u03C1\u03AF\u03C0\u03BF\u03C5 \u03AD\u03BD\u03B1 \u03B4\u03B5\u03C5\u03C4\u03B5\u03C1\u03CC\u03BB\u03B5\u03C0\u03C4\u03BF \u03BC\u03B5\u03C4\u03AC \u03C4\u03B7\u03BD \u03B5\u03C0\u03B9\u03BB\u03BF\u03B3\u03AE."
  },
  altered: { title: "\u0394\u03B5\u03BD \u03B5\u03C0\u03B1\u03BB\u03B7\u03B8\u03B5\u03CD\u03C4\u03B7\u03BA\u03B5: \u03B1\u03C5\u03C4\u03AE \u03B7 \u03B1\u03C0\u03CC\u03B4\u03B5\u03B9\u03BE\u03B7 \u03B4\u03B5\u03BD \u03B9\u03C3\u03C7\u03CD\u03B5\u03B9", text: "\u03A4\u03B9 \u03B4\u03B5\u03BD \u03B5\u03AF\u03BD\u03B1\u03B9 \u03C3\u03C9\u03C3\u03C4\u03CC:" },
  faults: {
    header: "\u0397 \u03C0\u03C1\u03BF\u03C3\u03C4\u03B1\u03C4\u03B5\u03C5\u03BC\u03AD\u03BD\u03B7 \u03BA\u03B5\u03C6\u03B1\u03BB\u03AF\u03B4\u03B1 \u03AD\u03C7\u03B5\u03B9 \u03B1\u03BB\u03BB\u03BF\u03B9\u03C9\u03B8\u03B5\u03AF: \u03B4\u03B5\u03BD \u03B5\u03AF\u03BD\u03B1\u03B9 \u03B1\u03C5\u03C4\u03AE \u03C4\u03C9\u03BD \u03B1\u03C0\u03BF\u03B4\u03B5\u03AF\u03BE\u03B5\u03CE\u03BD \u03BC\u03B1\u03C2.",
    key: "\u03A4\u03BF \u03BA\u03BB\u03B5\u03B9\u03B4\u03AF \u03C0\u03BF\u03C5 \u03B1\u03BD\u03B1\u03C6\u03AD\u03C1\u03B5\u03B9 \u03B4\u03B5\u03BD \u03B5\u03AF\u03BD\u03B1\u03B9 \u03B4\u03B9\u03BA\u03CC \u03BC\u03B1\u03C2. \u03A5\u03C0\u03BF\u03B3\u03C1\u03AC\u03C6\u03B7\u03BA\u03B5 \u03B1\u03C0\u03CC \u03AC\u03BB\u03BB\u03BF\u03BD \u03AE \u03AC\u03BB\u03BB\u03B1\u03BE\u03B5 \u03C4\u03BF \u03B1\u03BD\u03B1\u03B3\u03BD\u03C9\u03C1\u03B9\u03C3\u03C4\u03B9\u03BA\u03CC \u03C4\u03BF\u03C5 \u03BA\u03BB\u03B5\u03B9\u03B4\u03B9\u03BF\u03CD.",
    payload: "\u0397 \u03B5\u03B3\u03B3\u03C1\u03B1\u03C6\u03AE (payload) \u03AC\u03BB\u03BB\u03B1\u03BE\u03B5: \u03B4\u03B5\u03BD \u03B5\u03AF\u03BD\u03B1\u03B9 \u03B1\u03C5\u03C4\u03AE \u03C0\u03BF\u03C5 \u03C5\u03C0\u03BF\u03B3\u03C1\u03AC\u03C8\u03B1\u03BC\u03B5.",
    signature: "\u0397 \u03C5\u03C0\u03BF\u03B3\u03C1\u03B1\u03C6\u03AE \u03B4\u03B5\u03BD \u03C4\u03B1\u03B9\u03C1\u03B9\u03AC\u03B6\u03B5\u03B9. \u0397 \u03AF\u03B4\u03B9\u03B1 \u03B7 \u03B5\u03B3\u03B3\u03C1\u03B1\u03C6\u03AE \u03B5\u03AF\u03BD\u03B1\u03B9 \u03CC\u03C0\u03C9\u03C2 \u03C3\u03C4\u03BF \u03B1\u03C1\u03C7\u03B5\u03AF\u03BF \u03BA\u03B1\u03C4\u03B1\u03B3\u03C1\u03B1\u03C6\u03AE\u03C2: \u03AC\u03BB\u03BB\u03B1\u03BE\u03B5 \u03B7 \u03C5\u03C0\u03BF\u03B3\u03C1\u03B1\u03C6\u03AE \u03AE \u03B7 \u03C0\u03C1\u03BF\u03C3\u03C4\u03B1\u03C4\u03B5\u03C5\u03BC\u03AD\u03BD\u03B7 \u03BA\u03B5\u03C6\u03B1\u03BB\u03AF\u03B4\u03B1.",
    "payload-or-signature": "\u0397 \u03C5\u03C0\u03BF\u03B3\u03C1\u03B1\u03C6\u03AE \u03B4\u03B5\u03BD \u03C4\u03B1\u03B9\u03C1\u03B9\u03AC\u03B6\u03B5\u03B9 \u03BC\u03B5 \u03C4\u03B7\u03BD \u03B5\u03B3\u03B3\u03C1\u03B1\u03C6\u03AE: \u03AC\u03BB\u03BB\u03B1\u03BE\u03B5 \u03C4\u03BF payload \u03AE \u03C4\u03BF signature.",
    inclusion: "\u0397 \u03B4\u03B9\u03B1\u03B4\u03C1\u03BF\u03BC\u03AE \u03C3\u03C5\u03BC\u03C0\u03B5\u03C1\u03AF\u03BB\u03B7\u03C8\u03B7\u03C2 \u03B4\u03B5\u03BD \u03BF\u03B4\u03B7\u03B3\u03B5\u03AF \u03C3\u03C4\u03B7\u03BD \u03C5\u03C0\u03BF\u03B3\u03B5\u03B3\u03C1\u03B1\u03BC\u03BC\u03AD\u03BD\u03B7 \u03BA\u03B1\u03C4\u03AC\u03C3\u03C4\u03B1\u03C3\u03B7 \u03C4\u03BF\u03C5 \u03B1\u03C1\u03C7\u03B5\u03AF\u03BF\u03C5: \u03AC\u03BB\u03BB\u03B1\u03BE\u03B5 \u03B7 \u03B4\u03B9\u03B1\u03B4\u03C1\u03BF\u03BC\u03AE \u03AE \u03BF \u03B1\u03C1\u03B9\u03B8\u03BC\u03CC\u03C2 \u03C6\u03CD\u03BB\u03BB\u03BF\u03C5.",
    head: "\u03A4\u03BF \u03BC\u03AD\u03B3\u03B5\u03B8\u03BF\u03C2 \u03C4\u03BF\u03C5 \u03B4\u03AD\u03BD\u03C4\u03C1\u03BF\u03C5 \u03AE \u03C4\u03BF \u03C1\u03B9\u03B6\u03B9\u03BA\u03CC hash \u03B4\u03B5\u03BD \u03B5\u03AF\u03BD\u03B1\u03B9 \u03B1\u03C5\u03C4\u03CC \u03C0\u03BF\u03C5 \u03BB\u03AD\u03B5\u03B9 \u03C4\u03BF \u03C5\u03C0\u03BF\u03B3\u03B5\u03B3\u03C1\u03B1\u03BC\u03BC\u03AD\u03BD\u03BF \u03C3\u03B7\u03BC\u03B5\u03AF\u03BF \u03B5\u03BB\u03AD\u03B3\u03C7\u03BF\u03C5.",
    checkpoint: "\u03A4\u03BF \u03C3\u03B7\u03BC\u03B5\u03AF\u03BF \u03B5\u03BB\u03AD\u03B3\u03C7\u03BF\u03C5 \u03B4\u03B5\u03BD \u03B5\u03AF\u03BD\u03B1\u03B9 \u03C5\u03C0\u03BF\u03B3\u03B5\u03B3\u03C1\u03B1\u03BC\u03BC\u03AD\u03BD\u03BF \u03B1\u03C0\u03CC \u03B5\u03BC\u03AC\u03C2 \u03AE \u03AC\u03BB\u03BB\u03B1\u03BE\u03B5."
  },
  signature: "\u03A5\u03C0\u03BF\u03B3\u03C1\u03B1\u03C6\u03AE",
  signatureHolds: "\u0399\u03C3\u03C7\u03CD\u03B5\u03B9 (Ed25519).",
  log: "\u03A3\u03C4\u03BF \u03B1\u03C1\u03C7\u03B5\u03AF\u03BF \u03BA\u03B1\u03C4\u03B1\u03B3\u03C1\u03B1\u03C6\u03AE\u03C2",
  sealedAs: (place, of) => `\u0395\u03B3\u03B3\u03C1\u03B1\u03C6\u03AE ${place} \u03B1\u03C0\u03CC ${of}`,
  checkpoint: "\u03A5\u03C0\u03BF\u03B3\u03C1\u03B1\u03C6\u03AE \u03B1\u03C1\u03C7\u03B5\u03AF\u03BF\u03C5",
  claimed: "\u0391\u03C5\u03C4\u03AE \u03B7 \u03B1\u03C0\u03CC\u03B4\u03B5\u03B9\u03BE\u03B7 \u03B4\u03B5\u03BD \u03B9\u03C3\u03C7\u03CD\u03B5\u03B9. \u0391\u03BA\u03BF\u03BB\u03BF\u03C5\u03B8\u03B5\u03AF \u03BC\u03CC\u03BD\u03BF \u03CC,\u03C4\u03B9 \u03B9\u03C3\u03C7\u03C5\u03C1\u03AF\u03B6\u03B5\u03C4\u03B1\u03B9 \u03BA\u03B1\u03B9 \u03B4\u03B5\u03BD \u03B1\u03C0\u03BF\u03B4\u03B5\u03B9\u03BA\u03BD\u03CD\u03B5\u03B9 \u03C4\u03AF\u03C0\u03BF\u03C4\u03B1.",
  unknownRecord: "\u0397 \u03B5\u03B3\u03B3\u03C1\u03B1\u03C6\u03AE \u03B5\u03AF\u03BD\u03B1\u03B9 \u03B5\u03AF\u03B4\u03BF\u03C5\u03C2 \u03C0\u03BF\u03C5 \u03B4\u03B5\u03BD \u03B3\u03BD\u03C9\u03C1\u03AF\u03B6\u03B5\u03B9 \u03B1\u03C5\u03C4\u03AE \u03B7 \u03C3\u03B5\u03BB\u03AF\u03B4\u03B1 \u03BA\u03B1\u03B9 \u03B4\u03B5\u03BD \u03BC\u03C0\u03BF\u03C1\u03B5\u03AF \u03BD\u03B1 \u03C0\u03B5\u03C1\u03B9\u03B3\u03C1\u03B1\u03C6\u03B5\u03AF \u03BC\u03B5 \u03BB\u03CC\u03B3\u03B9\u03B1.",
  shownTitle: "\u03A4\u03B9 \u03C0\u03B1\u03C1\u03BF\u03C5\u03C3\u03B9\u03AC\u03C3\u03C4\u03B7\u03BA\u03B5",
  shownBy: (controller, version) => `\u0391\u03C0\u03CC ${controller}, \u03C3\u03C4\u03B7\u03BD \u03AD\u03BA\u03B4\u03BF\u03C3\u03B7 ${version} \u03C4\u03B7\u03C2 \u03C0\u03BF\u03BB\u03B9\u03C4\u03B9\u03BA\u03AE\u03C2 \u03B1\u03C0\u03BF\u03C1\u03C1\u03AE\u03C4\u03BF\u03C5.`,
  language: "\u0393\u03BB\u03CE\u03C3\u03C3\u03B1",
  ownWords: "\u0397 \u03C3\u03B5\u03BB\u03AF\u03B4\u03B1 \u03C1\u03CE\u03C4\u03B7\u03C3\u03B5 \u03BC\u03B5 \u03B4\u03B9\u03BA\u03AC \u03C4\u03B7\u03C2 \u03BB\u03CC\u03B3\u03B9\u03B1. \u0391\u03C5\u03C4\u03CC \u03B5\u03AF\u03BD\u03B1\u03B9 \u03C4\u03BF \u03B1\u03C0\u03BF\u03C4\u03CD\u03C0\u03C9\u03BC\u03AC \u03C4\u03BF\u03C5\u03C2\xB7 \u03C0\u03B1\u03C1\u03B1\u03BA\u03AC\u03C4\u03C9 \u03B5\u03AF\u03BD\u03B1\u03B9 \u03C4\u03B1 \u03BB\u03CC\u03B3\u03B9\u03B1 \u03C4\u03B7\u03C2 \u03C0\u03BF\u03BB\u03B9\u03C4\u03B9\u03BA\u03AE\u03C2.",
  ownTexts: "\u0391\u03BD\u03C4\u03AF \u03B3\u03B9\u03B1 \u03C4\u03B1 \u03C3\u03C5\u03BD\u03AE\u03B8\u03B7 \u03BB\u03CC\u03B3\u03B9\u03B1 \u03B7 \u03C3\u03B5\u03BB\u03AF\u03B4\u03B1 \u03AD\u03B4\u03B5\u03B9\u03BE\u03B5 \u03B1\u03C5\u03C4\u03AC:",
  notKept: "\u0391\u03C5\u03C4\u03AE \u03B7 \u03AD\u03BA\u03B4\u03BF\u03C3\u03B7 \u03C4\u03B7\u03C2 \u03C0\u03BF\u03BB\u03B9\u03C4\u03B9\u03BA\u03AE\u03C2 \u03B4\u03B5\u03BD \u03C6\u03C5\u03BB\u03AC\u03C3\u03C3\u03B5\u03C4\u03B1\u03B9 \u03B5\u03B4\u03CE. \u03A0\u03B1\u03C1\u03B1\u03BA\u03AC\u03C4\u03C9 \u03B5\u03AF\u03BD\u03B1\u03B9 \u03CC,\u03C4\u03B9 \u03BB\u03AD\u03B5\u03B9 \u03B7 \u03AF\u03B4\u03B9\u03B1 \u03B7 \u03B5\u03B3\u03B3\u03C1\u03B1\u03C6\u03AE.",
  chosenTitle: "\u03A4\u03B9 \u03B5\u03C0\u03B9\u03BB\u03AD\u03C7\u03B8\u03B7\u03BA\u03B5",
  nothingChosen: "\u0394\u03B5\u03BD \u03AD\u03B3\u03B9\u03BD\u03B5 \u03B5\u03C0\u03B9\u03BB\u03BF\u03B3\u03AE \u03B3\u03B9\u03B1 \u03BA\u03B1\u03BD\u03AD\u03BD\u03B1\u03BD \u03C3\u03BA\u03BF\u03C0\u03CC: \u03BA\u03B1\u03C4\u03B1\u03B3\u03C1\u03AC\u03C6\u03B7\u03BA\u03B5 \u03C4\u03BF \u03C3\u03AE\u03BC\u03B1 \u03C4\u03BF\u03C5 \u03C0\u03C1\u03BF\u03B3\u03C1\u03AC\u03BC\u03BC\u03B1\u03C4\u03BF\u03C2 \u03C0\u03B5\u03C1\u03B9\u03AE\u03B3\u03B7\u03C3\u03B7\u03C2.",
  states: {
    given: "\u0394\u03CC\u03B8\u03B7\u03BA\u03B5 \u03C3\u03C5\u03B3\u03BA\u03B1\u03C4\u03AC\u03B8\u03B5\u03C3\u03B7",
    refused: "\u0394\u03B5\u03BD \u03B4\u03CC\u03B8\u03B7\u03BA\u03B5 \u03C3\u03C5\u03B3\u03BA\u03B1\u03C4\u03AC\u03B8\u03B5\u03C3\u03B7",
    accepted: "\u03A7\u03C9\u03C1\u03AF\u03C2 \u03B5\u03BD\u03B1\u03BD\u03C4\u03AF\u03C9\u03C3\u03B7",
    objected: "\u0395\u03BD\u03B1\u03BD\u03C4\u03AF\u03C9\u03C3\u03B7"
  },
  notChosenTitle: "\u03A0\u03B1\u03C1\u03BF\u03C5\u03C3\u03B9\u03AC\u03C3\u03C4\u03B7\u03BA\u03B5 \u03B5\u03C0\u03AF\u03C3\u03B7\u03C2, \u03C7\u03C9\u03C1\u03AF\u03C2 \u03B5\u03C0\u03B9\u03BB\u03BF\u03B3\u03AE",
  holdsFor: (duration) => `\u03B3\u03B9\u03B1 ${duration}`,
  consequence: "\u03A7\u03C9\u03C1\u03AF\u03C2 \u03B1\u03C5\u03C4\u03CC",
  categories: "\u0394\u03B5\u03B4\u03BF\u03BC\u03AD\u03BD\u03B1",
  recipients: "\u0391\u03C0\u03BF\u03B4\u03AD\u03BA\u03C4\u03B5\u03C2",
  retention: "\u0394\u03B9\u03AC\u03C1\u03BA\u03B5\u03B9\u03B1 \u03B4\u03B9\u03B1\u03C4\u03AE\u03C1\u03B7\u03C3\u03B7\u03C2",
  circumstancesTitle: "\u03A0\u03CC\u03C4\u03B5 \u03BA\u03B1\u03B9 \u03C0\u03CE\u03C2",
  decidedAt: "\u0395\u03C0\u03B9\u03BB\u03AD\u03C7\u03B8\u03B7\u03BA\u03B5",
  recordedAt: "\u039A\u03B1\u03C4\u03B1\u03B3\u03C1\u03AC\u03C6\u03B7\u03BA\u03B5",
  claimedAt: "\u039A\u03B1\u03C4\u03AC \u03C4\u03BF \u03C1\u03BF\u03BB\u03CC\u03B9 \u03C4\u03B7\u03C2 \u03C3\u03C5\u03C3\u03BA\u03B5\u03C5\u03AE\u03C2",
  method: "\u03A0\u03BF\u03CD",
  methods: {
    banner: "\u03A3\u03C4\u03BF \u03C0\u03BB\u03B1\u03AF\u03C3\u03B9\u03BF \u03B5\u03B9\u03B4\u03BF\u03C0\u03BF\u03AF\u03B7\u03C3\u03B7\u03C2",
    preferences: "\u03A3\u03C4\u03B9\u03C2 \u03C1\u03C5\u03B8\u03BC\u03AF\u03C3\u03B5\u03B9\u03C2 \u03B1\u03C0\u03BF\u03C1\u03C1\u03AE\u03C4\u03BF\u03C5",
    form: "\u03A3\u03B5 \u03C6\u03CC\u03C1\u03BC\u03B1",
    gate: "\u03A3\u03B5 \u03C0\u03B5\u03C1\u03B9\u03B5\u03C7\u03CC\u03BC\u03B5\u03BD\u03BF \u03C0\u03BF\u03C5 \u03C1\u03CE\u03C4\u03B7\u03C3\u03B5 \u03C0\u03C1\u03CE\u03C4\u03B1",
    api: "\u039C\u03AD\u03C3\u03C9 \u03C4\u03BF\u03C5 \u03C3\u03C5\u03C3\u03C4\u03AE\u03BC\u03B1\u03C4\u03BF\u03C2 \u03C4\u03B7\u03C2 \u03B5\u03C4\u03B1\u03B9\u03C1\u03B5\u03AF\u03B1\u03C2",
    signal: "\u039C\u03B5 \u03C3\u03AE\u03BC\u03B1 \u03C4\u03BF\u03C5 \u03C0\u03C1\u03BF\u03B3\u03C1\u03AC\u03BC\u03BC\u03B1\u03C4\u03BF\u03C2 \u03C0\u03B5\u03C1\u03B9\u03AE\u03B3\u03B7\u03C3\u03B7\u03C2",
    import: "\u0391\u03BB\u03BB\u03BF\u03CD, \u03BA\u03B1\u03B9 \u03BC\u03B5\u03C4\u03B1\u03C6\u03AD\u03C1\u03B8\u03B7\u03BA\u03B5 \u03B1\u03C1\u03B3\u03CC\u03C4\u03B5\u03C1\u03B1"
  },
  place: "\u0394\u03AF\u03BA\u03B1\u03B9\u03BF",
  placeFrom: { input: "\u03CC\u03C0\u03C9\u03C2 \u03B1\u03BD\u03AD\u03C6\u03B5\u03C1\u03B5 \u03B7 \u03C3\u03B5\u03BB\u03AF\u03B4\u03B1", header: "\u03C3\u03CD\u03BC\u03C6\u03C9\u03BD\u03B1 \u03BC\u03B5 \u03C4\u03B7 \u03B4\u03B9\u03B5\u03CD\u03B8\u03C5\u03BD\u03C3\u03B7 \u03B4\u03B9\u03BA\u03C4\u03CD\u03BF\u03C5", none: "\u03AC\u03B3\u03BD\u03C9\u03C3\u03C4\u03BF" },
  unknownPlace: "\u0386\u03B3\u03BD\u03C9\u03C3\u03C4\u03BF\u03C2 \u03C4\u03CC\u03C0\u03BF\u03C2\xB7 \u03AF\u03C3\u03C7\u03C5\u03C3\u03B5 \u03BF \u03B1\u03C5\u03C3\u03C4\u03B7\u03C1\u03CC\u03C4\u03B5\u03C1\u03BF\u03C2 \u03BA\u03B1\u03BD\u03CC\u03BD\u03B1\u03C2",
  signals: "\u03A3\u03AE\u03BC\u03B1\u03C4\u03B1 \u03C4\u03BF\u03C5 \u03C0\u03C1\u03BF\u03B3\u03C1\u03AC\u03BC\u03BC\u03B1\u03C4\u03BF\u03C2 \u03C0\u03B5\u03C1\u03B9\u03AE\u03B3\u03B7\u03C3\u03B7\u03C2",
  signalNames: { gpc: "Global Privacy Control", dnt: "Do Not Track" },
  noSignals: "\u039A\u03B1\u03BD\u03AD\u03BD\u03B1",
  age: "\u0394\u03B7\u03BB\u03C9\u03BC\u03AD\u03BD\u03B7 \u03B7\u03BB\u03B9\u03BA\u03AF\u03B1",
  years: (count2) => `${count2} \u03B5\u03C4\u03CE\u03BD \u03BA\u03B1\u03B9 \u03AC\u03BD\u03C9`,
  evidence: "\u0391\u03C0\u03CC\u03B4\u03B5\u03B9\u03BE\u03B7 \u03C4\u03B7\u03C2 \u03C0\u03C1\u03BF\u03B7\u03B3\u03BF\u03CD\u03BC\u03B5\u03BD\u03B7\u03C2 \u03B5\u03C0\u03B9\u03BB\u03BF\u03B3\u03AE\u03C2",
  layout: "\u039C\u03BF\u03C1\u03C6\u03AE \u03C4\u03BF\u03C5 \u03C0\u03BB\u03B1\u03B9\u03C3\u03AF\u03BF\u03C5",
  widget: "\u03A0\u03B1\u03C1\u03BF\u03C5\u03C3\u03B9\u03AC\u03C3\u03C4\u03B7\u03BA\u03B5 \u03B1\u03C0\u03CC",
  person: "\u03A0\u03C1\u03CC\u03C3\u03C9\u03C0\u03BF (hash \u03BC\u03B5 \u03BA\u03BB\u03B5\u03B9\u03B4\u03AF)",
  receipt: "\u0391\u03C1\u03B9\u03B8\u03BC\u03CC\u03C2 \u03B1\u03C0\u03CC\u03B4\u03B5\u03B9\u03BE\u03B7\u03C2"
};
var el2 = { choices: el, receipt: receipt6 };

// packages/server/src/pages/locales/choices.en.ts
var en = {
  title: "Your privacy choices",
  introduction: "Decide what your data may be used for. You can come back and change it at any time.",
  privacyPolicy: "Privacy policy",
  lastChoice: (date) => `Last choice: ${date}`,
  optional: "Optional",
  necessary: "Necessary",
  acceptAll: "Accept all",
  rejectAll: "Reject all",
  save: "Save choices",
  alwaysOn: "Always on",
  notOffered: "Off",
  minimumAge: (years) => `Only for people of ${years} or older, so it stays off.`,
  canObject: "On unless you object: untick it to object.",
  details: "Details",
  legalBasis: (basis) => `Legal basis: ${basis}.`,
  bases: {
    consent: "Your consent",
    contract: "Needed for our contract with you",
    "legal-obligation": "Required by law",
    "vital-interests": "Protects somebody\u2019s life",
    "public-task": "A task in the public interest",
    "legitimate-interests": "Our legitimate interest"
  },
  consequence: "If you say no",
  categories: "Data",
  recipients: "Who receives it",
  retention: "Kept for",
  until: {
    "account-closed": "until your account is closed",
    "service-ended": "until you stop using the service",
    "purpose-fulfilled": "until its purpose is fulfilled",
    "consent-withdrawn": "until you withdraw your consent",
    objected: "until you object"
  },
  validity: "We ask again after",
  trackers: "Cookies and similar",
  session: "until you close the browser",
  untilDeleted: "until you delete it",
  honoured: {
    gpc: "Your browser\u2019s Global Privacy Control is honoured: your data is not sold or shared.",
    dnt: "Your browser\u2019s Do Not Track is honoured."
  },
  signalDenies: (purposes) => `It keeps off: ${purposes}.`,
  signalStands: "Where you are, the law lets no choice stand against it while it is on.",
  saved: {
    accept: { title: "You accepted all optional purposes", text: "You can change this at any time." },
    reject: { title: "You refused all optional purposes", text: "You can change this at any time." },
    save: { title: "Your choices are saved", text: "You can change them at any time." }
  },
  cookieBlocked: {
    title: "Your browser does not keep your choice",
    text: "It takes no cookie from this page, so we cannot know it the next time. Without one, nothing that needs your consent is on."
  },
  returnRefused: {
    title: "We did not take you back",
    text: "The address that you came with does not belong to us. Your choice is kept all the same."
  },
  notUnderstood: {
    title: "That could not be saved",
    text: "What was sent does not fit this page. Nothing was changed. Please look at your choices below and save them again."
  },
  back: "Back to the page that you came from",
  problems: {
    origin: {
      title: "That came from another site",
      text: "Choices are taken from our own pages alone. Nothing was changed."
    },
    rate: { title: "Too many at once", text: "Nothing was changed. Please wait a minute and try again." },
    other: { title: "That did not work", text: "Nothing was changed. Please try again." },
    toChoices: "To your privacy choices"
  }
};

// packages/server/src/pages/locales/en.ts
var receipt7 = {
  title: "Check a consent receipt",
  introduction: "A receipt proves what somebody was shown about their data, what they chose, and when. Paste one to read it in plain words and to see whether it is genuine and unchanged.",
  field: "The receipt",
  hint: "Either form will do: the JSON with \u201Cprotected\u201D, \u201Cpayload\u201D and \u201Csignature\u201D, or the single line with two dots. It is checked and not kept.",
  check: "Check the receipt",
  checkHere: "Check here, without sending it",
  checkAnother: "Check another receipt",
  unreadable: {
    title: "This is no receipt",
    text: "Neither of the two forms could be read in it. Copy the whole receipt, from the first character to the last."
  },
  holds: {
    title: "Verified: genuine and unchanged",
    text: "We signed this receipt, and its record stands in the log where it cannot be changed or removed unseen."
  },
  signedOnly: {
    title: "Verified: the signature holds",
    text: "We signed this receipt. It brings no proof that its record is in the log: the JSON form has one, from about a second after the choice."
  },
  altered: { title: "Not verified: this receipt does not hold", text: "What is wrong with it:" },
  faults: {
    header: "The protected header is damaged: it is not the header that our receipts have.",
    key: "The key that it names is none of ours. It was signed by somebody else, or its key id was altered.",
    payload: "The record (payload) was altered: it is not what we signed.",
    signature: "The signature does not fit. The record itself is as it stands in the log: the signature or the protected header was altered.",
    "payload-or-signature": "The signature does not fit the record: the payload or the signature was altered.",
    inclusion: "The inclusion path does not lead to the signed state of the log: the path or the leaf index was altered.",
    head: "The tree size or the root hash is not what the signed checkpoint says.",
    checkpoint: "The checkpoint is not signed by us, or was altered."
  },
  signature: "Signature",
  signatureHolds: "It holds (Ed25519).",
  log: "In the log",
  sealedAs: (place, of) => `Record ${place} of ${of}`,
  checkpoint: "Log signed at",
  claimed: "This receipt does not hold. What follows is what it claims, and no proof of anything.",
  unknownRecord: "The record is of a kind that this page does not know, so it cannot be told in words.",
  shownTitle: "What was shown",
  shownBy: (controller, version) => `By ${controller}, in version ${version} of its privacy policy.`,
  language: "Language",
  ownWords: "The page asked in words of its own. This is the fingerprint of those words; below are the policy\u2019s.",
  ownTexts: "In the place of the usual words the page showed these:",
  notKept: "This version of the policy is not kept here. Below is what the record itself says.",
  chosenTitle: "What was chosen",
  nothingChosen: "No purpose was chosen about: the browser\u2019s signal was recorded.",
  states: { given: "Consent given", refused: "Consent refused", accepted: "Not objected to", objected: "Objected to" },
  notChosenTitle: "Also shown, without a choice",
  holdsFor: (duration) => `for ${duration}`,
  consequence: "Without it",
  categories: "Data",
  recipients: "Recipients",
  retention: "Kept",
  circumstancesTitle: "When and how",
  decidedAt: "Chosen at",
  recordedAt: "Recorded at",
  claimedAt: "By the device\u2019s clock",
  method: "Where",
  methods: {
    banner: "In the banner",
    preferences: "In the privacy settings",
    form: "In a form",
    gate: "At content that asked first",
    api: "Through the company\u2019s own system",
    signal: "By a signal of the browser",
    import: "Elsewhere, and taken over later"
  },
  place: "Law of",
  placeFrom: { input: "as the page said", header: "as the network address suggests", none: "not known" },
  unknownPlace: "Place not known; the strictest rule held",
  signals: "Signals of the browser",
  signalNames: { gpc: "Global Privacy Control", dnt: "Do Not Track" },
  noSignals: "None",
  age: "Age stated",
  years: (count2) => `${count2} years or older`,
  evidence: "Proof of the earlier choice",
  layout: "Form of the banner",
  widget: "Shown by",
  person: "Person (keyed hash)",
  receipt: "Receipt number"
};
var en2 = { choices: en, receipt: receipt7 };

// packages/server/src/pages/locales/choices.es.ts
var es = {
  title: "Sus opciones de privacidad",
  introduction: "Decida para qu\xE9 se pueden utilizar sus datos. Puede volver y cambiarlo en cualquier momento.",
  privacyPolicy: "Pol\xEDtica de privacidad",
  lastChoice: (date) => `\xDAltima elecci\xF3n: ${date}`,
  optional: "Opcional",
  necessary: "Necesario",
  acceptAll: "Aceptar todo",
  rejectAll: "Rechazar todo",
  save: "Guardar elecciones",
  alwaysOn: "Siempre activado",
  notOffered: "Desactivado",
  minimumAge: (years) => `Solo para personas de ${years} a\xF1os o m\xE1s; por eso sigue desactivado.`,
  canObject: "Activado salvo que se oponga: desm\xE1rquelo para oponerse.",
  details: "Detalles",
  legalBasis: (basis) => `Base jur\xEDdica: ${basis}.`,
  bases: {
    consent: "Su consentimiento",
    contract: "Necesario para nuestro contrato con usted",
    "legal-obligation": "Obligaci\xF3n legal",
    "vital-interests": "Protege la vida de una persona",
    "public-task": "Una misi\xF3n de inter\xE9s p\xFAblico",
    "legitimate-interests": "Nuestro inter\xE9s leg\xEDtimo"
  },
  consequence: "Si se niega",
  categories: "Datos",
  recipients: "Qui\xE9n los recibe",
  retention: "Plazo de conservaci\xF3n",
  until: {
    "account-closed": "hasta que se cierre su cuenta",
    "service-ended": "hasta que deje de utilizar el servicio",
    "purpose-fulfilled": "hasta que se cumpla la finalidad",
    "consent-withdrawn": "hasta que retire su consentimiento",
    objected: "hasta que se oponga"
  },
  validity: "Volveremos a preguntarle tras",
  trackers: "Cookies y similares",
  session: "hasta que cierre el navegador",
  untilDeleted: "hasta que lo elimine",
  honoured: {
    gpc: "Se respeta el Control Global de Privacidad (GPC) de su navegador: sus datos no se venden ni se comparten.",
    dnt: "Se respeta la se\xF1al \xABDo Not Track\xBB de su navegador."
  },
  signalDenies: (purposes) => `Por eso sigue desactivado: ${purposes}.`,
  signalStands: "En el lugar donde se encuentra, la ley no permite que ninguna elecci\xF3n prevalezca sobre la se\xF1al mientras est\xE9 activada.",
  saved: {
    accept: { title: "Ha aceptado todas las finalidades opcionales", text: "Puede cambiarlo en cualquier momento." },
    reject: { title: "Ha rechazado todas las finalidades opcionales", text: "Puede cambiarlo en cualquier momento." },
    save: { title: "Sus elecciones se han guardado", text: "Puede cambiarlas en cualquier momento." }
  },
  cookieBlocked: {
    title: "Su navegador no conserva su elecci\xF3n",
    text: "No acepta ninguna cookie de esta p\xE1gina, as\xED que no podremos conocerla la pr\xF3xima vez. Sin ella, no se activa nada que requiera su consentimiento."
  },
  returnRefused: {
    title: "No le hemos llevado de vuelta",
    text: "La direcci\xF3n de la que ven\xEDa no nos pertenece. Su elecci\xF3n se ha guardado de todos modos."
  },
  notUnderstood: {
    title: "No se ha podido guardar",
    text: "Lo enviado no corresponde a esta p\xE1gina. No se ha cambiado nada. Revise sus elecciones abajo y gu\xE1rdelas de nuevo."
  },
  back: "Volver a la p\xE1gina de la que ven\xEDa",
  problems: {
    origin: { title: "Esto procede de otro sitio", text: "Solo aceptamos elecciones de nuestras propias p\xE1ginas. No se ha cambiado nada." },
    rate: { title: "Demasiadas a la vez", text: "No se ha cambiado nada. Espere un minuto y vuelva a intentarlo." },
    other: { title: "Algo ha fallado", text: "No se ha cambiado nada. Vuelva a intentarlo." },
    toChoices: "A sus opciones de privacidad"
  }
};

// packages/server/src/pages/locales/es.ts
var receipt8 = {
  title: "Comprobar un recibo de consentimiento",
  introduction: "Un recibo prueba qu\xE9 se mostr\xF3 a alguien sobre sus datos, qu\xE9 eligi\xF3 y cu\xE1ndo. Pegue uno para leerlo en palabras sencillas y ver si es aut\xE9ntico y no se ha modificado.",
  field: "El recibo",
  hint: "Sirven las dos formas: el JSON con \xABprotected\xBB, \xABpayload\xBB y \xABsignature\xBB, o la l\xEDnea \xFAnica con dos puntos. Se comprueba y no se guarda.",
  check: "Comprobar el recibo",
  checkHere: "Comprobar aqu\xED, sin enviarlo",
  checkAnother: "Comprobar otro recibo",
  unreadable: {
    title: "Esto no es un recibo",
    text: "No se ha podido leer ninguna de las dos formas. Copie el recibo completo, del primer car\xE1cter al \xFAltimo."
  },
  holds: {
    title: "Comprobado: aut\xE9ntico y sin modificar",
    text: "Hemos firmado este recibo y su registro consta en el libro de registro, donde no se puede cambiar ni eliminar sin que se note."
  },
  signedOnly: {
    title: "Comprobado: la firma es v\xE1lida",
    text: "Hemos firmado este recibo. No aporta prueba de que su registro conste en el libro de registro: la forma JSON la lleva, aproximadamente un segundo despu\xE9s de la elecci\xF3n."
  },
  altered: { title: "No comprobado: este recibo no es v\xE1lido", text: "Lo que falla:" },
  faults: {
    header: "La cabecera protegida est\xE1 da\xF1ada: no es la de nuestros recibos.",
    key: "La clave que indica no es nuestra. Lo firm\xF3 otra persona o se alter\xF3 el identificador de la clave.",
    payload: "El registro (payload) se alter\xF3: no es lo que firmamos.",
    signature: "La firma no corresponde. El registro est\xE1 tal como consta en el libro: se alter\xF3 la firma o la cabecera protegida.",
    "payload-or-signature": "La firma no corresponde al registro: se alter\xF3 payload o signature.",
    inclusion: "La ruta de inclusi\xF3n no lleva al estado firmado del libro: se alter\xF3 la ruta o el n\xFAmero de hoja.",
    head: "El tama\xF1o del \xE1rbol o el hash ra\xEDz no es el que indica el punto de control firmado.",
    checkpoint: "El punto de control no est\xE1 firmado por nosotros o se alter\xF3."
  },
  signature: "Firma",
  signatureHolds: "Es v\xE1lida (Ed25519).",
  log: "En el libro de registro",
  sealedAs: (place, of) => `Registro ${place} de ${of}`,
  checkpoint: "Libro firmado el",
  claimed: "Este recibo no es v\xE1lido. Lo que sigue es lo que afirma y no prueba nada.",
  unknownRecord: "El registro es de un tipo que esta p\xE1gina no conoce, por lo que no puede explicarlo.",
  shownTitle: "Lo que se mostr\xF3",
  shownBy: (controller, version) => `Por ${controller}, en la versi\xF3n ${version} de su pol\xEDtica de privacidad.`,
  language: "Idioma",
  ownWords: "La p\xE1gina pregunt\xF3 con sus propias palabras. Esta es su huella digital; debajo est\xE1n las de la pol\xEDtica.",
  ownTexts: "En lugar de las palabras habituales, la p\xE1gina mostr\xF3 estas:",
  notKept: "Esta versi\xF3n de la pol\xEDtica no se conserva aqu\xED. Debajo est\xE1 lo que dice el propio registro.",
  chosenTitle: "Lo que se eligi\xF3",
  nothingChosen: "No se eligi\xF3 sobre ninguna finalidad: se registr\xF3 la se\xF1al del navegador.",
  states: {
    given: "Consentimiento otorgado",
    refused: "Consentimiento denegado",
    accepted: "Sin oposici\xF3n",
    objected: "Oposici\xF3n"
  },
  notChosenTitle: "Tambi\xE9n se mostr\xF3, sin elecci\xF3n",
  holdsFor: (duration) => `durante ${duration}`,
  consequence: "Sin ello",
  categories: "Datos",
  recipients: "Destinatarios",
  retention: "Plazo de conservaci\xF3n",
  circumstancesTitle: "Cu\xE1ndo y c\xF3mo",
  decidedAt: "Elegido el",
  recordedAt: "Registrado el",
  claimedAt: "Seg\xFAn el reloj del dispositivo",
  method: "D\xF3nde",
  methods: {
    banner: "En el banner",
    preferences: "En los ajustes de privacidad",
    form: "En un formulario",
    gate: "En un contenido que pregunt\xF3 primero",
    api: "A trav\xE9s del sistema de la empresa",
    signal: "Por una se\xF1al del navegador",
    import: "En otro lugar, incorporado despu\xE9s"
  },
  place: "Derecho de",
  placeFrom: { input: "seg\xFAn la p\xE1gina", header: "seg\xFAn la direcci\xF3n de red", none: "desconocido" },
  unknownPlace: "Lugar desconocido; se aplic\xF3 la regla m\xE1s estricta",
  signals: "Se\xF1ales del navegador",
  signalNames: { gpc: "Global Privacy Control", dnt: "Do Not Track" },
  noSignals: "Ninguna",
  age: "Edad declarada",
  years: (count2) => `${count2} a\xF1os o m\xE1s`,
  evidence: "Prueba de la elecci\xF3n anterior",
  layout: "Forma del banner",
  widget: "Mostrado por",
  person: "Persona (hash con clave)",
  receipt: "N\xFAmero de recibo"
};
var es2 = { choices: es, receipt: receipt8 };

// packages/server/src/pages/locales/choices.et.ts
var et = {
  title: "Teie privaatsuse valikud",
  introduction: "Otsustage, milleks v\xF5ib teie andmeid kasutada. Saate igal ajal tagasi tulla ja valikut muuta.",
  privacyPolicy: "Privaatsuspoliitika",
  lastChoice: (date) => `Viimane valik: ${date}`,
  optional: "Vabatahtlik",
  necessary: "Vajalik",
  acceptAll: "N\xF5ustu k\xF5igega",
  rejectAll: "Keeldu k\xF5igest",
  save: "Salvesta valikud",
  alwaysOn: "Alati sees",
  notOffered: "V\xE4ljas",
  minimumAge: (years) => `Ainult v\xE4hemalt ${years}-aastastele, seet\xF5ttu j\xE4\xE4b v\xE4lja l\xFClitatuks.`,
  canObject: "Sees, kui te vastuv\xE4idet ei esita: vastuv\xE4ite esitamiseks eemaldage m\xE4rge.",
  details: "\xDCksikasjad",
  legalBasis: (basis) => `\xD5iguslik alus: ${basis}.`,
  bases: {
    consent: "Teie n\xF5usolek",
    contract: "Vajalik teiega s\xF5lmitud lepingu jaoks",
    "legal-obligation": "Seadusega n\xF5utav",
    "vital-interests": "Kaitseb inimese elu",
    "public-task": "Avalikes huvides olev \xFClesanne",
    "legitimate-interests": "Meie \xF5igustatud huvi"
  },
  consequence: "Kui keeldute",
  categories: "Andmed",
  recipients: "Vastuv\xF5tjad",
  retention: "S\xE4ilitamisaeg",
  until: {
    "account-closed": "kuni teie konto sulgemiseni",
    "service-ended": "kuni te teenust enam ei kasuta",
    "purpose-fulfilled": "kuni eesm\xE4rgi t\xE4itumiseni",
    "consent-withdrawn": "kuni n\xF5usoleku tagasiv\xF5tmiseni",
    objected: "kuni vastuv\xE4ite esitamiseni"
  },
  validity: "K\xFCsime uuesti, kui on m\xF6\xF6dunud",
  trackers: "K\xFCpsised ja muu sarnane",
  session: "kuni brauseri sulgemiseni",
  untilDeleted: "kuni te selle kustutate",
  honoured: {
    gpc: "Teie brauseri signaali Global Privacy Control j\xE4rgitakse: teie andmeid ei m\xFC\xFCda ega jagata.",
    dnt: "Teie brauseri seadet \u201EDo Not Track\u201C j\xE4rgitakse."
  },
  signalDenies: (purposes) => `Seet\xF5ttu on v\xE4lja l\xFClitatud: ${purposes}.`,
  signalStands: "Teie asukohas ei luba seadus \xFChelgi valikul signaali t\xFChistada, kuni see on sisse l\xFClitatud.",
  saved: {
    accept: { title: "N\xF5ustusite k\xF5igi vabatahtlike eesm\xE4rkidega", text: "Saate seda igal ajal muuta." },
    reject: { title: "Keeldusite k\xF5igist vabatahtlikest eesm\xE4rkidest", text: "Saate seda igal ajal muuta." },
    save: { title: "Teie valikud on salvestatud", text: "Saate neid igal ajal muuta." }
  },
  cookieBlocked: {
    title: "Teie brauser ei s\xE4ilita valikut",
    text: "See ei v\xF5ta sellelt lehelt k\xFCpsiseid vastu, seega ei tea me j\xE4rgmisel korral teie valikut. Ilma valikuta pole midagi teie n\xF5usolekut vajavat sisse l\xFClitatud."
  },
  returnRefused: { title: "Me ei viinud teid tagasi", text: "Aadress, millelt tulite, ei kuulu meile. Teie valik on siiski alles." },
  notUnderstood: {
    title: "Salvestamine ei \xF5nnestunud",
    text: "Saadetu ei sobi selle lehega. Midagi ei muudetud. Vaadake oma valikud allpool \xFCle ja salvestage need uuesti."
  },
  back: "Tagasi lehele, millelt tulite",
  problems: {
    origin: { title: "See tuli teiselt saidilt", text: "V\xF5tame valikuid vastu ainult oma lehtedelt. Midagi ei muudetud." },
    rate: { title: "Liiga palju korraga", text: "Midagi ei muudetud. Oodake minut ja proovige uuesti." },
    other: { title: "See ei \xF5nnestunud", text: "Midagi ei muudetud. Proovige uuesti." },
    toChoices: "Teie privaatsusvalikute juurde"
  }
};

// packages/server/src/pages/locales/et.ts
var receipt9 = {
  title: "N\xF5usolekukviitungi kontroll",
  introduction: "Kviitung t\xF5endab, mida inimesele tema andmete kohta n\xE4idati, mida ta valis ja millal. Kleepige see siia, et lugeda seda lihtsate s\xF5nadega ja n\xE4ha, kas see on ehtne ja muutmata.",
  field: "Kviitung",
  hint: "Sobivad m\xF5lemad vormid: JSON, milles on \u201Eprotected\u201C, \u201Epayload\u201C ja \u201Esignature\u201C, v\xF5i \xFCks rida kahe punktiga. Seda kontrollitakse, kuid ei s\xE4ilitata.",
  check: "Kontrolli kviitungit",
  checkHere: "Kontrolli siin, saatmata",
  checkAnother: "Kontrolli teist kviitungit",
  unreadable: {
    title: "See ei ole kviitung",
    text: "Kumbagi vormi ei saanud lugeda. Kopeerige kogu kviitung, esimesest m\xE4rgist viimaseni."
  },
  holds: {
    title: "Kontrollitud: ehtne ja muutmata",
    text: "Oleme selle kviitungi allkirjastanud ja selle kirje on logis, kus seda ei saa m\xE4rkamatult muuta ega eemaldada."
  },
  signedOnly: {
    title: "Kontrollitud: allkiri kehtib",
    text: "Oleme selle kviitungi allkirjastanud. See ei t\xF5enda, et kirje on logis: JSON-vormis on t\xF5end olemas umbes sekund p\xE4rast valikut."
  },
  altered: { title: "Kinnitamata: see kviitung ei kehti", text: "Mis on valesti:" },
  faults: {
    header: "Kaitstud p\xE4is on kahjustatud: see ei ole meie kviitungite p\xE4is.",
    key: "Nimetatud v\xF5ti ei ole meie oma. Allkirjastas keegi teine v\xF5i on v\xF5tme tunnust muudetud.",
    payload: "Kirjet (payload) on muudetud: see ei ole see, mille allkirjastasime.",
    signature: "Allkiri ei sobi. Kirje ise on selline nagu logis: muudetud on allkirja v\xF5i kaitstud p\xE4ist.",
    "payload-or-signature": "Allkiri ei sobi kirjega: muudetud on osa payload v\xF5i signature.",
    inclusion: "T\xF5endusrada ei vii logi allkirjastatud seisuni: muudetud on rada v\xF5i lehe numbrit.",
    head: "Puu suurus v\xF5i juurr\xE4si ei ole see, mida \xFCtleb allkirjastatud kontrollpunkt.",
    checkpoint: "Kontrollpunkt ei ole meie allkirjastatud v\xF5i on seda muudetud."
  },
  signature: "Allkiri",
  signatureHolds: "Kehtib (Ed25519).",
  log: "Logis",
  sealedAs: (place, of) => `Kirje ${place}/${of}`,
  checkpoint: "Logi allkirjastatud",
  claimed: "See kviitung ei kehti. J\xE4rgnev on ainult selle v\xE4ide ega t\xF5enda midagi.",
  unknownRecord: "Kirje on liiki, mida see leht ei tunne, ja seda ei saa s\xF5nadega esitada.",
  shownTitle: "Mida n\xE4idati",
  shownBy: (controller, version) => `N\xE4itas ${controller}, privaatsuspoliitika versioon ${version}.`,
  language: "Keel",
  ownWords: "Leht k\xFCsis oma s\xF5nadega. See on nende s\xF5rmej\xE4lg; allpool on poliitika s\xF5nad.",
  ownTexts: "Tavaliste s\xF5nade asemel n\xE4itas leht neid:",
  notKept: "Seda poliitika versiooni siin ei s\xE4ilitata. Allpool on see, mida \xFCtleb kirje ise.",
  chosenTitle: "Mida valiti",
  nothingChosen: "\xDChegi eesm\xE4rgi kohta ei valitud: registreeriti brauseri signaal.",
  states: {
    given: "N\xF5usolek antud",
    refused: "N\xF5usolekust keeldutud",
    accepted: "Vastuv\xE4iteta",
    objected: "Vastuv\xE4ide esitatud"
  },
  notChosenTitle: "N\xE4idati ka, valikuta",
  holdsFor: (duration) => `kestus: ${duration}`,
  consequence: "Ilma selleta",
  categories: "Andmed",
  recipients: "Vastuv\xF5tjad",
  retention: "S\xE4ilitamisaeg",
  circumstancesTitle: "Millal ja kuidas",
  decidedAt: "Valitud",
  recordedAt: "Registreeritud",
  claimedAt: "Seadme kella j\xE4rgi",
  method: "Kus",
  methods: {
    banner: "Ribal",
    preferences: "Privaatsusseadetes",
    form: "Vormil",
    gate: "Sisu juures, mis enne k\xFCsis",
    api: "Ettev\xF5tte enda s\xFCsteemi kaudu",
    signal: "Brauseri signaaliga",
    import: "Mujal, hiljem \xFCle v\xF5etud"
  },
  place: "\xD5igus",
  placeFrom: { input: "nagu leht \xFCtles", header: "v\xF5rguaadressi j\xE4rgi", none: "teadmata" },
  unknownPlace: "Koht teadmata; kehtis rangeim reegel",
  signals: "Brauseri signaalid",
  signalNames: { gpc: "Global Privacy Control", dnt: "Do Not Track" },
  noSignals: "Puuduvad",
  age: "Avaldatud vanus",
  years: (count2) => `${count2}-aastane v\xF5i vanem`,
  evidence: "Varasema valiku t\xF5end",
  layout: "Riba kuju",
  widget: "N\xE4itas",
  person: "Isik (v\xF5tmega r\xE4si)",
  receipt: "Kviitungi number"
};
var et2 = { choices: et, receipt: receipt9 };

// packages/server/src/pages/locales/choices.fi.ts
var fi = {
  title: "Tietosuojasi valinnat",
  introduction: "P\xE4\xE4t\xE4, mihin tietojasi saa k\xE4ytt\xE4\xE4. Voit palata muuttamaan valintoja milloin tahansa.",
  privacyPolicy: "Tietosuojaseloste",
  lastChoice: (date) => `Viimeisin valinta: ${date}`,
  optional: "Vapaaehtoiset",
  necessary: "V\xE4ltt\xE4m\xE4tt\xF6m\xE4t",
  acceptAll: "Hyv\xE4ksy kaikki",
  rejectAll: "Hylk\xE4\xE4 kaikki",
  save: "Tallenna valinnat",
  alwaysOn: "Aina k\xE4yt\xF6ss\xE4",
  notOffered: "Pois k\xE4yt\xF6st\xE4",
  minimumAge: (years) => `Vain ${years} vuotta t\xE4ytt\xE4neille, joten pois k\xE4yt\xF6st\xE4.`,
  canObject: "K\xE4yt\xF6ss\xE4, ellet vastusta: vastusta poistamalla valintamerkki.",
  details: "Lis\xE4tietoja",
  legalBasis: (basis) => `Oikeusperuste: ${basis}.`,
  bases: {
    consent: "Suostumuksesi",
    contract: "Tarvitaan sopimukseemme kanssasi",
    "legal-obligation": "Lakis\xE4\xE4teinen velvoite",
    "vital-interests": "Suojaa ihmishenke\xE4",
    "public-task": "Yleist\xE4 etua koskeva teht\xE4v\xE4",
    "legitimate-interests": "Oikeutettu etumme"
  },
  consequence: "Jos kielt\xE4ydyt",
  categories: "Tiedot",
  recipients: "Vastaanottajat",
  retention: "S\xE4ilytysaika",
  until: {
    "account-closed": "kunnes tilisi suljetaan",
    "service-ended": "kunnes lakkaat k\xE4ytt\xE4m\xE4st\xE4 palvelua",
    "purpose-fulfilled": "kunnes tarkoitus on t\xE4yttynyt",
    "consent-withdrawn": "kunnes peruutat suostumuksesi",
    objected: "kunnes vastustat"
  },
  validity: "Kysymme uudelleen, kun on kulunut",
  trackers: "Ev\xE4steet ja vastaavat",
  session: "kunnes suljet selaimen",
  untilDeleted: "kunnes poistat sen",
  honoured: {
    gpc: "Selaimesi Global Privacy Control \u2011signaalia noudatetaan: tietojasi ei myyd\xE4 eik\xE4 luovuteta.",
    dnt: "Selaimesi \u201DDo Not Track\u201D \u2011asetusta noudatetaan."
  },
  signalDenies: (purposes) => `T\xE4m\xE4n vuoksi pois k\xE4yt\xF6st\xE4: ${purposes}.`,
  signalStands: "Siell\xE4 miss\xE4 olet, laki ei anna mink\xE4\xE4n valinnan kumota signaalia, kun se on k\xE4yt\xF6ss\xE4.",
  saved: {
    accept: { title: "Hyv\xE4ksyit kaikki vapaaehtoiset k\xE4ytt\xF6tarkoitukset", text: "Voit muuttaa t\xE4t\xE4 milloin tahansa." },
    reject: { title: "Hylk\xE4sit kaikki vapaaehtoiset k\xE4ytt\xF6tarkoitukset", text: "Voit muuttaa t\xE4t\xE4 milloin tahansa." },
    save: { title: "Valintasi on tallennettu", text: "Voit muuttaa niit\xE4 milloin tahansa." }
  },
  cookieBlocked: {
    title: "Selaimesi ei s\xE4ilyt\xE4 valintaasi",
    text: "Se ei ota vastaan t\xE4m\xE4n sivun ev\xE4steit\xE4, joten emme tied\xE4 valintaasi seuraavalla kerralla. Ilman valintaa mit\xE4\xE4n suostumustasi vaativaa ei ole k\xE4yt\xF6ss\xE4."
  },
  returnRefused: { title: "Emme vieneet sinua takaisin", text: "Osoite, josta tulit, ei ole meid\xE4n. Valintasi on silti tallessa." },
  notUnderstood: {
    title: "Tallennus ei onnistunut",
    text: "L\xE4hetetyt tiedot eiv\xE4t sovi t\xE4lle sivulle. Mit\xE4\xE4n ei muutettu. Tarkista valintasi alta ja tallenna ne uudelleen."
  },
  back: "Takaisin sivulle, jolta tulit",
  problems: {
    origin: { title: "T\xE4m\xE4 tuli toiselta sivustolta", text: "Otamme vastaan valintoja vain omilta sivuiltamme. Mit\xE4\xE4n ei muutettu." },
    rate: { title: "Liian monta kerralla", text: "Mit\xE4\xE4n ei muutettu. Odota hetki ja yrit\xE4 uudelleen." },
    other: { title: "Se ei onnistunut", text: "Mit\xE4\xE4n ei muutettu. Yrit\xE4 uudelleen." },
    toChoices: "Tietosuojavalintoihin"
  }
};

// packages/server/src/pages/locales/fi.ts
var receipt10 = {
  title: "Tarkista suostumuskuitti",
  introduction: "Kuitti todistaa, mit\xE4 henkil\xF6lle n\xE4ytettiin h\xE4nen tiedoistaan, mit\xE4 h\xE4n valitsi ja milloin. Liit\xE4 kuitti lukeaksesi sen selkokielell\xE4 ja n\xE4hd\xE4ksesi, onko se aito ja muuttumaton.",
  field: "Kuitti",
  hint: "Kumpikin muoto k\xE4y: JSON, jossa on \u201Dprotected\u201D, \u201Dpayload\u201D ja \u201Dsignature\u201D, tai yksi rivi, jossa on kaksi pistett\xE4. Se tarkistetaan, mutta sit\xE4 ei tallenneta.",
  check: "Tarkista kuitti",
  checkHere: "Tarkista t\xE4ss\xE4 l\xE4hett\xE4m\xE4tt\xE4",
  checkAnother: "Tarkista toinen kuitti",
  unreadable: {
    title: "T\xE4m\xE4 ei ole kuitti",
    text: "Kumpaakaan muotoa ei voitu lukea. Kopioi koko kuitti ensimm\xE4isest\xE4 merkist\xE4 viimeiseen."
  },
  holds: {
    title: "Tarkistettu: aito ja muuttumaton",
    text: "Olemme allekirjoittaneet t\xE4m\xE4n kuitin, ja sen merkint\xE4 on lokissa, josta sit\xE4 ei voi huomaamatta muuttaa tai poistaa."
  },
  signedOnly: {
    title: "Tarkistettu: allekirjoitus pit\xE4\xE4",
    text: "Olemme allekirjoittaneet t\xE4m\xE4n kuitin. Se ei todista, ett\xE4 sen merkint\xE4 on lokissa: JSON-muodossa on t\xE4llainen todiste noin sekunnin kuluttua valinnasta."
  },
  altered: { title: "Ei vahvistettu: t\xE4m\xE4 kuitti ei p\xE4de", text: "Mik\xE4 siin\xE4 on vialla:" },
  faults: {
    header: "Suojattu otsake on vioittunut: se ei ole meid\xE4n kuittiemme otsake.",
    key: "Sen nime\xE4m\xE4 avain ei ole meid\xE4n. Joku muu on allekirjoittanut sen, tai avaimen tunnusta on muutettu.",
    payload: "Merkint\xE4\xE4 (payload) on muutettu: se ei ole se, jonka allekirjoitimme.",
    signature: "Allekirjoitus ei t\xE4sm\xE4\xE4. Itse merkint\xE4 on sellainen kuin lokissa: allekirjoitusta tai suojattua otsaketta on muutettu.",
    "payload-or-signature": "Allekirjoitus ei kuulu merkint\xE4\xE4n: payload- tai signature-osaa on muutettu.",
    inclusion: "Todistepolku ei johda lokin allekirjoitettuun tilaan: polkua tai lehden numeroa on muutettu.",
    head: "Puun koko tai juuritiiviste ei ole se, mink\xE4 allekirjoitettu tarkistuspiste ilmoittaa.",
    checkpoint: "Tarkistuspiste ei ole meid\xE4n allekirjoittamamme, tai sit\xE4 on muutettu."
  },
  signature: "Allekirjoitus",
  signatureHolds: "Se pit\xE4\xE4 (Ed25519).",
  log: "Lokissa",
  sealedAs: (place, of) => `Merkint\xE4 ${place}/${of}`,
  checkpoint: "Loki allekirjoitettu",
  claimed: "T\xE4m\xE4 kuitti ei p\xE4de. Seuraava on vain sen v\xE4ite eik\xE4 todista mit\xE4\xE4n.",
  unknownRecord: "Merkint\xE4 on lajia, jota t\xE4m\xE4 sivu ei tunne, eik\xE4 sit\xE4 voi esitt\xE4\xE4 sanoin.",
  shownTitle: "Mit\xE4 n\xE4ytettiin",
  shownBy: (controller, version) => `N\xE4ytt\xE4j\xE4: ${controller}, tietosuojaselosteen versio ${version}.`,
  language: "Kieli",
  ownWords: "Sivu kysyi omin sanoin. T\xE4m\xE4 on niiden sormenj\xE4lki; alla ovat selosteen sanat.",
  ownTexts: "Tavanomaisten sanojen sijasta sivu n\xE4ytti n\xE4m\xE4:",
  notKept: "T\xE4t\xE4 selosteen versiota ei s\xE4ilytet\xE4 t\xE4\xE4ll\xE4. Alla on se, mit\xE4 merkint\xE4 itse sanoo.",
  chosenTitle: "Mit\xE4 valittiin",
  nothingChosen: "Mist\xE4\xE4n k\xE4ytt\xF6tarkoituksesta ei valittu: selaimen signaali kirjattiin.",
  states: {
    given: "Suostumus annettu",
    refused: "Suostumus ev\xE4tty",
    accepted: "Ei vastustettu",
    objected: "Vastustettu"
  },
  notChosenTitle: "N\xE4ytettiin my\xF6s, ilman valintaa",
  holdsFor: (duration) => `voimassa: ${duration}`,
  consequence: "Ilman t\xE4t\xE4",
  categories: "Tiedot",
  recipients: "Vastaanottajat",
  retention: "S\xE4ilytysaika",
  circumstancesTitle: "Milloin ja miten",
  decidedAt: "Valittu",
  recordedAt: "Kirjattu",
  claimedAt: "Laitteen kellon mukaan",
  method: "Miss\xE4",
  methods: {
    banner: "Bannerissa",
    preferences: "Tietosuoja-asetuksissa",
    form: "Lomakkeella",
    gate: "Sis\xE4ll\xF6ss\xE4, joka kysyi ensin",
    api: "Yrityksen oman j\xE4rjestelm\xE4n kautta",
    signal: "Selaimen signaalilla",
    import: "Muualla, otettu mukaan my\xF6hemmin"
  },
  place: "Sovellettava laki",
  placeFrom: { input: "sivun ilmoituksen mukaan", header: "verkko-osoitteen mukaan", none: "ei tiedossa" },
  unknownPlace: "Paikka ei tiedossa; tiukin s\xE4\xE4nt\xF6 p\xE4ti",
  signals: "Selaimen signaalit",
  signalNames: { gpc: "Global Privacy Control", dnt: "Do Not Track" },
  noSignals: "Ei ole",
  age: "Ilmoitettu ik\xE4",
  years: (count2) => `${count2} vuotta tai enemm\xE4n`,
  evidence: "Todiste aiemmasta valinnasta",
  layout: "Bannerin muoto",
  widget: "N\xE4ytt\xE4nyt",
  person: "Henkil\xF6 (avaimellinen tiiviste)",
  receipt: "Kuitin numero"
};
var fi2 = { choices: fi, receipt: receipt10 };

// packages/server/src/pages/locales/choices.fr.ts
var fr = {
  title: "Vos choix de confidentialit\xE9",
  introduction: "D\xE9cidez \xE0 quoi vos donn\xE9es peuvent servir. Vous pouvez revenir modifier vos choix \xE0 tout moment.",
  privacyPolicy: "Politique de confidentialit\xE9",
  lastChoice: (date) => `Dernier choix\xA0: ${date}`,
  optional: "Facultatif",
  necessary: "N\xE9cessaire",
  acceptAll: "Tout accepter",
  rejectAll: "Tout refuser",
  save: "Enregistrer mes choix",
  alwaysOn: "Toujours activ\xE9",
  notOffered: "D\xE9sactiv\xE9",
  minimumAge: (years) => `R\xE9serv\xE9 aux personnes de ${years} ans ou plus, donc d\xE9sactiv\xE9.`,
  canObject: "Activ\xE9 sauf opposition de votre part\xA0: d\xE9cochez la case pour vous opposer.",
  details: "D\xE9tails",
  legalBasis: (basis) => `Base juridique\xA0: ${basis}.`,
  bases: {
    consent: "Votre consentement",
    contract: "N\xE9cessaire \xE0 l\u2019ex\xE9cution de notre contrat avec vous",
    "legal-obligation": "Obligation l\xE9gale",
    "vital-interests": "Sauvegarde des int\xE9r\xEAts vitaux d\u2019une personne",
    "public-task": "Mission d\u2019int\xE9r\xEAt public",
    "legitimate-interests": "Notre int\xE9r\xEAt l\xE9gitime"
  },
  consequence: "Si vous refusez",
  categories: "Donn\xE9es",
  recipients: "Destinataires",
  retention: "Dur\xE9e de conservation",
  until: {
    "account-closed": "jusqu\u2019\xE0 la cl\xF4ture de votre compte",
    "service-ended": "jusqu\u2019\xE0 ce que vous n\u2019utilisiez plus le service",
    "purpose-fulfilled": "jusqu\u2019\xE0 ce que la finalit\xE9 soit atteinte",
    "consent-withdrawn": "jusqu\u2019au retrait de votre consentement",
    objected: "jusqu\u2019\xE0 votre opposition"
  },
  validity: "Nous vous redemanderons apr\xE8s",
  trackers: "Cookies et autres traceurs",
  session: "jusqu\u2019\xE0 la fermeture du navigateur",
  untilDeleted: "jusqu\u2019\xE0 ce que vous le supprimiez",
  honoured: {
    gpc: "Le signal Global Privacy Control de votre navigateur est respect\xE9\xA0: vos donn\xE9es ne sont ni vendues ni partag\xE9es.",
    dnt: "Le signal \xAB\xA0Do Not Track\xA0\xBB de votre navigateur est respect\xE9."
  },
  signalDenies: (purposes) => `Reste d\xE9sactiv\xE9 de ce fait\xA0: ${purposes}.`,
  signalStands: "L\xE0 o\xF9 vous \xEAtes, la loi fait pr\xE9valoir ce signal sur tout autre choix tant qu\u2019il est actif.",
  saved: {
    accept: { title: "Vous avez accept\xE9 toutes les finalit\xE9s facultatives", text: "Vous pouvez changer d\u2019avis \xE0 tout moment." },
    reject: { title: "Vous avez refus\xE9 toutes les finalit\xE9s facultatives", text: "Vous pouvez changer d\u2019avis \xE0 tout moment." },
    save: { title: "Vos choix sont enregistr\xE9s", text: "Vous pouvez les modifier \xE0 tout moment." }
  },
  cookieBlocked: {
    title: "Votre navigateur ne conserve pas votre choix",
    text: "Il n\u2019accepte aucun cookie de cette page\u202F; nous ne pourrons donc pas conna\xEEtre votre choix la prochaine fois. Sans choix, rien de ce qui exige votre consentement n\u2019est activ\xE9."
  },
  returnRefused: {
    title: "Nous ne vous avons pas redirig\xE9",
    text: "L\u2019adresse d\u2019o\xF9 vous veniez ne nous appartient pas. Votre choix est tout de m\xEAme conserv\xE9."
  },
  notUnderstood: {
    title: "L\u2019enregistrement a \xE9chou\xE9",
    text: "Ce qui a \xE9t\xE9 envoy\xE9 ne correspond pas \xE0 cette page. Rien n\u2019a \xE9t\xE9 modifi\xE9. V\xE9rifiez vos choix ci-dessous et enregistrez-les de nouveau."
  },
  back: "Retour \xE0 la page pr\xE9c\xE9dente",
  problems: {
    origin: {
      title: "Cette demande vient d\u2019un autre site",
      text: "Seules nos propres pages peuvent transmettre des choix. Rien n\u2019a \xE9t\xE9 modifi\xE9."
    },
    rate: { title: "Trop de demandes \xE0 la fois", text: "Rien n\u2019a \xE9t\xE9 modifi\xE9. Patientez une minute, puis r\xE9essayez." },
    other: { title: "Une erreur s\u2019est produite", text: "Rien n\u2019a \xE9t\xE9 modifi\xE9. Veuillez r\xE9essayer." },
    toChoices: "Vers vos choix de confidentialit\xE9"
  }
};

// packages/server/src/pages/locales/choices.fr-CA.ts
var atAnyTime = "Vous pouvez changer d\u2019avis en tout temps.";
var frCA = {
  ...fr,
  introduction: "D\xE9cidez \xE0 quelles fins vos renseignements peuvent servir. Vous pouvez revenir modifier vos choix en tout temps.",
  minimumAge: (years) => `R\xE9serv\xE9 aux personnes de ${years}\xA0ans et plus, donc d\xE9sactiv\xE9.`,
  legalBasis: (basis) => `Fondement juridique\xA0: ${basis}.`,
  categories: "Renseignements",
  recipients: "Qui les re\xE7oit",
  until: { ...fr.until, "purpose-fulfilled": "jusqu\u2019\xE0 ce que la fin soit accomplie" },
  trackers: "T\xE9moins et technologies semblables",
  honoured: {
    ...fr.honoured,
    gpc: "Le signal Global Privacy Control de votre navigateur est respect\xE9\xA0: vos renseignements ne sont ni vendus ni communiqu\xE9s."
  },
  saved: {
    accept: { title: "Vous avez accept\xE9 toutes les fins facultatives", text: atAnyTime },
    reject: { title: "Vous avez refus\xE9 toutes les fins facultatives", text: atAnyTime },
    save: { title: "Vos choix sont enregistr\xE9s", text: "Vous pouvez les modifier en tout temps." }
  },
  cookieBlocked: {
    ...fr.cookieBlocked,
    text: "Il n\u2019accepte aucun t\xE9moin de cette page; nous ne pourrons donc pas conna\xEEtre votre choix la prochaine fois. Sans choix, rien de ce qui exige votre consentement n\u2019est activ\xE9."
  }
};

// packages/server/src/pages/locales/fr.ts
var receipt11 = {
  title: "V\xE9rifier un re\xE7u de consentement",
  introduction: "Un re\xE7u prouve ce qui a \xE9t\xE9 pr\xE9sent\xE9 \xE0 une personne au sujet de ses donn\xE9es, ce qu\u2019elle a choisi et quand. Collez-en un pour le lire en termes simples et savoir s\u2019il est authentique et inchang\xE9.",
  field: "Le re\xE7u",
  hint: "Les deux formes conviennent\xA0: le JSON avec \xAB\xA0protected\xA0\xBB, \xAB\xA0payload\xA0\xBB et \xAB\xA0signature\xA0\xBB, ou la ligne unique \xE0 deux points. Il est v\xE9rifi\xE9 et n\u2019est pas conserv\xE9.",
  check: "V\xE9rifier le re\xE7u",
  checkHere: "V\xE9rifier ici, sans l\u2019envoyer",
  checkAnother: "V\xE9rifier un autre re\xE7u",
  unreadable: {
    title: "Ce n\u2019est pas un re\xE7u",
    text: "Aucune des deux formes n\u2019a pu y \xEAtre lue. Copiez le re\xE7u entier, du premier au dernier caract\xE8re."
  },
  holds: {
    title: "V\xE9rifi\xE9\xA0: authentique et inchang\xE9",
    text: "Nous avons sign\xE9 ce re\xE7u, et son enregistrement figure dans le journal, o\xF9 il ne peut \xEAtre ni modifi\xE9 ni supprim\xE9 sans que cela se voie."
  },
  signedOnly: {
    title: "V\xE9rifi\xE9\xA0: la signature est valable",
    text: "Nous avons sign\xE9 ce re\xE7u. Il n\u2019apporte pas la preuve que son enregistrement figure dans le journal\xA0: la forme JSON en contient une, environ une seconde apr\xE8s le choix."
  },
  altered: { title: "Non v\xE9rifi\xE9\xA0: ce re\xE7u n\u2019est pas valable", text: "Ce qui ne va pas\xA0:" },
  faults: {
    header: "L\u2019en-t\xEAte prot\xE9g\xE9 est endommag\xE9\xA0: ce n\u2019est pas celui de nos re\xE7us.",
    key: "La cl\xE9 qu\u2019il indique n\u2019est pas la n\xF4tre. Quelqu\u2019un d\u2019autre l\u2019a sign\xE9, ou l\u2019identifiant de la cl\xE9 a \xE9t\xE9 modifi\xE9.",
    payload: "L\u2019enregistrement (payload) a \xE9t\xE9 modifi\xE9\xA0: ce n\u2019est pas ce que nous avons sign\xE9.",
    signature: "La signature ne correspond pas. L\u2019enregistrement lui-m\xEAme est tel qu\u2019il figure dans le journal\xA0: la signature ou l\u2019en-t\xEAte prot\xE9g\xE9 a \xE9t\xE9 modifi\xE9.",
    "payload-or-signature": "La signature ne correspond pas \xE0 l\u2019enregistrement\xA0: payload ou signature a \xE9t\xE9 modifi\xE9.",
    inclusion: "Le chemin d\u2019inclusion ne m\xE8ne pas \xE0 l\u2019\xE9tat sign\xE9 du journal\xA0: le chemin ou le num\xE9ro de feuille a \xE9t\xE9 modifi\xE9.",
    head: "La taille de l\u2019arbre ou le hachage racine n\u2019est pas celui qu\u2019indique le point de contr\xF4le sign\xE9.",
    checkpoint: "Le point de contr\xF4le n\u2019est pas sign\xE9 par nous, ou a \xE9t\xE9 modifi\xE9."
  },
  signature: "Signature",
  signatureHolds: "Elle est valable (Ed25519).",
  log: "Dans le journal",
  sealedAs: (place, of) => `Enregistrement ${place} sur ${of}`,
  checkpoint: "Journal sign\xE9 le",
  claimed: "Ce re\xE7u n\u2019est pas valable. Ce qui suit est ce qu\u2019il affirme, et ne prouve rien.",
  unknownRecord: "L\u2019enregistrement est d\u2019un genre que cette page ne conna\xEEt pas\u202F; elle ne peut pas le d\xE9crire.",
  shownTitle: "Ce qui a \xE9t\xE9 pr\xE9sent\xE9",
  shownBy: (controller, version) => `Par ${controller}, dans la version ${version} de sa politique de confidentialit\xE9.`,
  language: "Langue",
  ownWords: "La page a pos\xE9 la question avec ses propres mots. Voici leur empreinte\u202F; ceux de la politique suivent.",
  ownTexts: "\xC0 la place des termes habituels, la page a affich\xE9 ceux-ci\xA0:",
  notKept: "Cette version de la politique n\u2019est pas conserv\xE9e ici. Voici ce que dit l\u2019enregistrement lui-m\xEAme.",
  chosenTitle: "Ce qui a \xE9t\xE9 choisi",
  nothingChosen: "Aucune finalit\xE9 n\u2019a fait l\u2019objet d\u2019un choix\xA0: le signal du navigateur a \xE9t\xE9 enregistr\xE9.",
  states: {
    given: "Consentement donn\xE9",
    refused: "Consentement refus\xE9",
    accepted: "Sans opposition",
    objected: "Opposition"
  },
  notChosenTitle: "\xC9galement pr\xE9sent\xE9, sans choix",
  holdsFor: (duration) => `pour ${duration}`,
  consequence: "Sans cela",
  categories: "Donn\xE9es",
  recipients: "Destinataires",
  retention: "Dur\xE9e de conservation",
  circumstancesTitle: "Quand et comment",
  decidedAt: "Choisi le",
  recordedAt: "Enregistr\xE9 le",
  claimedAt: "Selon l\u2019horloge de l\u2019appareil",
  method: "O\xF9",
  methods: {
    banner: "Dans le bandeau",
    preferences: "Dans les param\xE8tres de confidentialit\xE9",
    form: "Dans un formulaire",
    gate: "Sur un contenu qui a d\u2019abord demand\xE9",
    api: "Par le syst\xE8me de l\u2019entreprise",
    signal: "Par un signal du navigateur",
    import: "Ailleurs, puis repris"
  },
  place: "Droit applicable",
  placeFrom: { input: "selon la page", header: "selon l\u2019adresse r\xE9seau", none: "inconnu" },
  unknownPlace: "Lieu inconnu\u202F; la r\xE8gle la plus stricte s\u2019est appliqu\xE9e",
  signals: "Signaux du navigateur",
  signalNames: { gpc: "Global Privacy Control", dnt: "Do Not Track" },
  noSignals: "Aucun",
  age: "\xC2ge d\xE9clar\xE9",
  years: (count2) => `${count2} ans ou plus`,
  evidence: "Preuve du choix ant\xE9rieur",
  layout: "Forme du bandeau",
  widget: "Affich\xE9 par",
  person: "Personne (hachage \xE0 cl\xE9)",
  receipt: "Num\xE9ro du re\xE7u"
};
var fr2 = { choices: fr, receipt: receipt11 };

// packages/server/src/pages/locales/fr-CA.ts
var receipt12 = {
  ...fr2.receipt,
  introduction: "Un re\xE7u prouve ce qui a \xE9t\xE9 pr\xE9sent\xE9 \xE0 une personne au sujet de ses renseignements, ce qu\u2019elle a choisi et quand. Collez-en un pour le lire en termes simples et savoir s\u2019il est authentique et inchang\xE9.",
  nothingChosen: "Aucune fin n\u2019a fait l\u2019objet d\u2019un choix\xA0: le signal du navigateur a \xE9t\xE9 enregistr\xE9.",
  categories: "Renseignements",
  recipients: "Qui les re\xE7oit",
  years: (count2) => `${count2}\xA0ans et plus`
};
var frCA2 = { choices: frCA, receipt: receipt12 };

// packages/server/src/pages/locales/choices.ga.ts
var ga = {
  title: "Do roghanna pr\xEDobh\xE1ideachais",
  introduction: "Socraigh cad chuige ar f\xE9idir do shonra\xED a \xFAs\xE1id. Is f\xE9idir leat filleadh agus \xE9 a athr\xFA am ar bith.",
  privacyPolicy: "Beartas pr\xEDobh\xE1ideachais",
  lastChoice: (date) => `An rogha is d\xE9ana\xED: ${date}`,
  optional: "Roghnach",
  necessary: "Riachtanach",
  acceptAll: "Glac le gach rud",
  rejectAll: "Di\xFAltaigh do gach rud",
  save: "S\xE1bh\xE1il na roghanna",
  alwaysOn: "Ar si\xFAl i gc\xF3na\xED",
  notOffered: "M\xFAchta",
  minimumAge: (years) => `Do dhaoine ${years} bliana d\u2019aois n\xF3 n\xEDos sine amh\xE1in, mar sin fanann s\xE9 m\xFAchta.`,
  canObject: "Ar si\xFAl mura gcuireann t\xFA ina choinne: bain an tic chun cur ina choinne.",
  details: "Tuilleadh sonra\xED",
  legalBasis: (basis) => `Bun\xFAs dl\xED: ${basis}.`,
  bases: {
    consent: "Do thoili\xFA",
    contract: "Riachtanach d\xE1r gconradh leat",
    "legal-obligation": "Riachtanach de r\xE9ir dl\xED",
    "vital-interests": "Cosna\xEDonn s\xE9 beatha duine",
    "public-task": "C\xFAram ar mhaithe le leas an phobail",
    "legitimate-interests": "\xC1r leas dlisteanach"
  },
  consequence: "M\xE1 dhi\xFAlta\xEDonn t\xFA",
  categories: "Sonra\xED",
  recipients: "Faighteoir\xED",
  retention: "Tr\xE9imhse st\xF3r\xE1la",
  until: {
    "account-closed": "go dt\xED go nd\xFAnfar do chuntas",
    "service-ended": "go dt\xED go stopfaidh t\xFA den tseirbh\xEDs a \xFAs\xE1id",
    "purpose-fulfilled": "go dt\xED go mbainfear an cusp\xF3ir amach",
    "consent-withdrawn": "go dt\xED go dtarraingeoidh t\xFA siar do thoili\xFA",
    objected: "go dt\xED go gcuirfidh t\xFA ina choinne"
  },
  validity: "Fiafr\xF3imid d\xEDot ar\xEDs tar \xE9is",
  trackers: "Fian\xE1in agus a leith\xE9id",
  session: "go dt\xED go nd\xFAnfaidh t\xFA an brabhs\xE1la\xED",
  untilDeleted: "go dt\xED go scriosfaidh t\xFA \xE9",
  honoured: {
    gpc: "Urrama\xEDtear Global Privacy Control do bhrabhs\xE1la\xED: n\xED dh\xEDoltar n\xE1 n\xED roinntear do shonra\xED.",
    dnt: "Urrama\xEDtear \u201CDo Not Track\u201D do bhrabhs\xE1la\xED."
  },
  signalDenies: (purposes) => `Fanann siad seo m\xFAchta d\xE1 bharr: ${purposes}.`,
  signalStands: "San \xE1it a bhfuil t\xFA, n\xED cheada\xEDonn an dl\xED d\u2019aon rogha an comhartha a sh\xE1r\xFA fad is at\xE1 s\xE9 ar si\xFAl.",
  saved: {
    accept: { title: "Ghlac t\xFA leis na cusp\xF3ir\xED roghnacha go l\xE9ir", text: "Is f\xE9idir leat \xE9 seo a athr\xFA am ar bith." },
    reject: { title: "Dhi\xFAltaigh t\xFA do na cusp\xF3ir\xED roghnacha go l\xE9ir", text: "Is f\xE9idir leat \xE9 seo a athr\xFA am ar bith." },
    save: { title: "S\xE1bh\xE1ladh do roghanna", text: "Is f\xE9idir leat iad a athr\xFA am ar bith." }
  },
  cookieBlocked: {
    title: "N\xED choinn\xEDonn do bhrabhs\xE1la\xED do rogha",
    text: "N\xED ghlacann s\xE9 le fian\xE1n \xF3n leathanach seo, mar sin n\xED bheidh a fhios againn \xED an ch\xE9ad uair eile. Gan rogha, n\xEDl aon rud a dteasta\xEDonn do thoili\xFA uaidh ar si\xFAl."
  },
  returnRefused: { title: "N\xEDor thugamar ar ais th\xFA", text: "N\xED linne an seoladh \xF3nar th\xE1inig t\xFA. Coinn\xEDodh do rogha mar sin f\xE9in." },
  notUnderstood: {
    title: "N\xEDorbh fh\xE9idir \xE9 a sh\xE1bh\xE1il",
    text: "N\xEDl an m\xE9id a seoladh ag teacht leis an leathanach seo. N\xEDor athra\xEDodh aon rud. F\xE9ach ar do roghanna th\xEDos agus s\xE1bh\xE1il ar\xEDs iad."
  },
  back: "Ar ais chuig an leathanach \xF3nar th\xE1inig t\xFA",
  problems: {
    origin: {
      title: "Th\xE1inig s\xE9 sin \xF3 shu\xEDomh eile",
      text: "N\xED ghlacaimid le roghanna ach \xF3n\xE1r leathanaigh f\xE9in. N\xEDor athra\xEDodh aon rud."
    },
    rate: { title: "An iomarca ag an am c\xE9anna", text: "N\xEDor athra\xEDodh aon rud. Fan n\xF3im\xE9ad agus bain triail eile as." },
    other: { title: "N\xEDor \xE9irigh leis sin", text: "N\xEDor athra\xEDodh aon rud. Bain triail eile as." },
    toChoices: "Chuig do roghanna pr\xEDobh\xE1ideachais"
  }
};

// packages/server/src/pages/locales/ga.ts
var receipt13 = {
  title: "Seice\xE1il admh\xE1il toilithe",
  introduction: "Crutha\xEDonn admh\xE1il cad a taispe\xE1nadh do dhuine faoina shonra\xED, cad a roghnaigh s\xE9 agus cathain. Greamaigh ceann chun \xE9 a l\xE9amh i bhfocail shimpl\xED agus a fheice\xE1il an bhfuil s\xE9 f\xEDor agus gan athr\xFA.",
  field: "An admh\xE1il",
  hint: "D\xE9anfaidh ceachtar foirm: an JSON le \u201Cprotected\u201D, \u201Cpayload\u201D agus \u201Csignature\u201D, n\xF3 an l\xEDne aonair le dh\xE1 phonc. Seice\xE1iltear \xED agus n\xED choinn\xEDtear \xED.",
  check: "Seice\xE1il an admh\xE1il",
  checkHere: "Seice\xE1il anseo, gan \xED a sheoladh",
  checkAnother: "Seice\xE1il admh\xE1il eile",
  unreadable: {
    title: "N\xED admh\xE1il \xED seo",
    text: "N\xEDorbh fh\xE9idir ceachtar den d\xE1 fhoirm a l\xE9amh ann. C\xF3ipe\xE1il an admh\xE1il ioml\xE1n, \xF3n gc\xE9ad charachtar go dt\xED an ceann deireanach."
  },
  holds: {
    title: "F\xEDoraithe: f\xEDor agus gan athr\xFA",
    text: "Sh\xEDnigh muid an admh\xE1il seo, agus t\xE1 a taifead sa loga, \xE1it nach f\xE9idir \xE9 a athr\xFA n\xE1 a bhaint gan fhios."
  },
  signedOnly: {
    title: "F\xEDoraithe: t\xE1 an s\xEDni\xFA bail\xED",
    text: "Sh\xEDnigh muid an admh\xE1il seo. N\xEDl cruth\xFAnas l\xE9i go bhfuil a taifead sa loga: t\xE1 ceann ag an bhfoirm JSON, thart ar shoicind tar \xE9is na rogha."
  },
  altered: { title: "Gan f\xEDor\xFA: n\xEDl an admh\xE1il seo bail\xED", text: "Cad at\xE1 cearr l\xE9i:" },
  faults: {
    header: "T\xE1 an ceannt\xE1sc cosanta millte: n\xED h\xE9 ceannt\xE1sc \xE1r n-admh\xE1lacha \xE9.",
    key: "N\xED linne an eochair a ainmn\xEDonn s\xED. Sh\xEDnigh duine eile \xED, n\xF3 athra\xEDodh aitheantas na heochrach.",
    payload: "Athra\xEDodh an taifead (payload): n\xED h\xE9 a sh\xEDnigh muid \xE9.",
    signature: "N\xEDl an s\xEDni\xFA ag teacht leis. T\xE1 an taifead f\xE9in mar at\xE1 sa loga: athra\xEDodh an s\xEDni\xFA n\xF3 an ceannt\xE1sc cosanta.",
    "payload-or-signature": "N\xEDl an s\xEDni\xFA ag teacht leis an taifead: athra\xEDodh payload n\xF3 signature.",
    inclusion: "N\xED threora\xEDonn an chonair chuimsithe chuig staid sh\xEDnithe an loga: athra\xEDodh an chonair n\xF3 uimhir na duilleoige.",
    head: "N\xED hionann m\xE9id an chrainn n\xF3 hais na fr\xE9imhe agus a deir an seicphointe s\xEDnithe.",
    checkpoint: "N\xEDor sh\xEDnigh muid an seicphointe, n\xF3 athra\xEDodh \xE9."
  },
  signature: "S\xEDni\xFA",
  signatureHolds: "T\xE1 s\xE9 bail\xED (Ed25519).",
  log: "Sa loga",
  sealedAs: (place, of) => `Taifead ${place} as ${of}`,
  checkpoint: "S\xEDn\xEDodh an loga",
  claimed: "N\xEDl an admh\xE1il seo bail\xED. N\xEDl sa mh\xE9id seo a leanas ach a ma\xEDomh, agus n\xED chrutha\xEDonn s\xE9 aon rud.",
  unknownRecord: "T\xE1 an taifead de chine\xE1l nach n-aithn\xEDonn an leathanach seo, mar sin n\xED f\xE9idir \xE9 a chur i bhfocail.",
  shownTitle: "Cad a taispe\xE1nadh",
  shownBy: (controller, version) => `Ag ${controller}, i leagan ${version} d\xE1 bheartas pr\xEDobh\xE1ideachais.`,
  language: "Teanga",
  ownWords: "D\u2019iarr an leathanach ina fhocail f\xE9in. Seo m\xE9arlorg na bhfocal sin; th\xEDos t\xE1 focail an bheartais.",
  ownTexts: "In \xE1it na ngn\xE1thfhocal thaispe\xE1in an leathanach iad seo:",
  notKept: "N\xED choinn\xEDtear an leagan seo den bheartas anseo. Th\xEDos t\xE1 a ndeir an taifead f\xE9in.",
  chosenTitle: "Cad a roghna\xEDodh",
  nothingChosen: "N\xEDor roghna\xEDodh faoi aon chusp\xF3ir: taifeadadh comhartha an bhrabhs\xE1la\xED.",
  states: {
    given: "Toili\xFA tugtha",
    refused: "Toili\xFA di\xFAltaithe",
    accepted: "Gan ag\xF3id",
    objected: "Cuireadh ina choinne"
  },
  notChosenTitle: "Taispe\xE1nadh freisin, gan rogha",
  holdsFor: (duration) => `ar feadh ${duration}`,
  consequence: "Gan \xE9",
  categories: "Sonra\xED",
  recipients: "Faighteoir\xED",
  retention: "Tr\xE9imhse st\xF3r\xE1la",
  circumstancesTitle: "Cathain agus conas",
  decidedAt: "Roghnaithe",
  recordedAt: "Taifeadta",
  claimedAt: "De r\xE9ir chlog an ghl\xE9is",
  method: "C\xE1 h\xE1it",
  methods: {
    banner: "Sa mheirge",
    preferences: "Sna socruithe pr\xEDobh\xE1ideachais",
    form: "I bhfoirm",
    gate: "Ag \xE1bhar a d\u2019iarr ar dt\xFAs",
    api: "Tr\xED ch\xF3ras na cuideachta f\xE9in",
    signal: "Le comhartha \xF3n mbrabhs\xE1la\xED",
    import: "In \xE1it eile, agus t\xF3gtha ar l\xE1mh ina dhiaidh sin"
  },
  place: "Dl\xED",
  placeFrom: { input: "mar a d\xFAirt an leathanach", header: "de r\xE9ir an tseolta l\xEDonra", none: "n\xED fios" },
  unknownPlace: "N\xEDl an \xE1it ar eolas; bh\xED an riail is d\xE9ine i bhfeidhm",
  signals: "Comhartha\xED an bhrabhs\xE1la\xED",
  signalNames: { gpc: "Global Privacy Control", dnt: "Do Not Track" },
  noSignals: "Dada",
  age: "Aois luaite",
  years: (count2) => `${count2} bliana n\xF3 n\xEDos sine`,
  evidence: "Cruth\xFAnas ar an rogha roimhe",
  layout: "Foirm na meirge",
  widget: "Taispe\xE1nta ag",
  person: "Duine (hais le heochair)",
  receipt: "Uimhir na hadmh\xE1la"
};
var ga2 = { choices: ga, receipt: receipt13 };

// packages/server/src/pages/locales/choices.he.ts
var he = {
  title: "\u05D1\u05D7\u05D9\u05E8\u05D5\u05EA \u05D4\u05E4\u05E8\u05D8\u05D9\u05D5\u05EA \u05E9\u05DC\u05DB\u05DD",
  introduction: "\u05D4\u05D7\u05DC\u05D9\u05D8\u05D5 \u05DC\u05DE\u05D4 \u05DE\u05D5\u05EA\u05E8 \u05DC\u05D4\u05E9\u05EA\u05DE\u05E9 \u05D1\u05DE\u05D9\u05D3\u05E2 \u05E9\u05DC\u05DB\u05DD. \u05D0\u05E4\u05E9\u05E8 \u05DC\u05D7\u05D6\u05D5\u05E8 \u05D5\u05DC\u05E9\u05E0\u05D5\u05EA \u05D6\u05D0\u05EA \u05D1\u05DB\u05DC \u05E2\u05EA.",
  privacyPolicy: "\u05DE\u05D3\u05D9\u05E0\u05D9\u05D5\u05EA \u05E4\u05E8\u05D8\u05D9\u05D5\u05EA",
  lastChoice: (date) => `\u05D1\u05D7\u05D9\u05E8\u05D4 \u05D0\u05D7\u05E8\u05D5\u05E0\u05D4: ${date}`,
  optional: "\u05E8\u05E9\u05D5\u05EA",
  necessary: "\u05D4\u05DB\u05E8\u05D7\u05D9",
  acceptAll: "\u05D0\u05D9\u05E9\u05D5\u05E8 \u05D4\u05DB\u05D5\u05DC",
  rejectAll: "\u05D3\u05D7\u05D9\u05D9\u05EA \u05D4\u05DB\u05D5\u05DC",
  save: "\u05E9\u05DE\u05D9\u05E8\u05EA \u05D4\u05D1\u05D7\u05D9\u05E8\u05D5\u05EA",
  alwaysOn: "\u05EA\u05DE\u05D9\u05D3 \u05E4\u05E2\u05D9\u05DC",
  notOffered: "\u05DB\u05D1\u05D5\u05D9",
  minimumAge: (years) => `\u05E8\u05E7 \u05DC\u05D1\u05E0\u05D9 ${years} \u05D5\u05DE\u05E2\u05DC\u05D4, \u05D5\u05DC\u05DB\u05DF \u05E0\u05E9\u05D0\u05E8 \u05DB\u05D1\u05D5\u05D9.`,
  canObject: "\u05E4\u05E2\u05D9\u05DC \u05DB\u05DC \u05E2\u05D5\u05D3 \u05DC\u05D0 \u05D4\u05EA\u05E0\u05D2\u05D3\u05EA\u05DD: \u05D4\u05E1\u05D9\u05E8\u05D5 \u05D0\u05EA \u05D4\u05E1\u05D9\u05DE\u05D5\u05DF \u05DB\u05D3\u05D9 \u05DC\u05D4\u05EA\u05E0\u05D2\u05D3.",
  details: "\u05E4\u05E8\u05D8\u05D9\u05DD",
  legalBasis: (basis) => `\u05D1\u05E1\u05D9\u05E1 \u05DE\u05E9\u05E4\u05D8\u05D9: ${basis}.`,
  bases: {
    consent: "\u05D4\u05D4\u05E1\u05DB\u05DE\u05D4 \u05E9\u05DC\u05DB\u05DD",
    contract: "\u05E0\u05D7\u05D5\u05E5 \u05DC\u05D7\u05D5\u05D6\u05D4 \u05E9\u05DC\u05E0\u05D5 \u05D0\u05EA\u05DB\u05DD",
    "legal-obligation": "\u05E0\u05D3\u05E8\u05E9 \u05E2\u05DC \u05E4\u05D9 \u05D7\u05D5\u05E7",
    "vital-interests": "\u05DE\u05D2\u05DF \u05E2\u05DC \u05D7\u05D9\u05D9 \u05D0\u05D3\u05DD",
    "public-task": "\u05DE\u05E9\u05D9\u05DE\u05D4 \u05DC\u05D8\u05D5\u05D1\u05EA \u05D4\u05E6\u05D9\u05D1\u05D5\u05E8",
    "legitimate-interests": "\u05D4\u05D0\u05D9\u05E0\u05D8\u05E8\u05E1 \u05D4\u05DC\u05D2\u05D9\u05D8\u05D9\u05DE\u05D9 \u05E9\u05DC\u05E0\u05D5"
  },
  consequence: "\u05D0\u05DD \u05EA\u05E1\u05E8\u05D1\u05D5",
  categories: "\u05DE\u05D9\u05D3\u05E2",
  recipients: "\u05DE\u05D9 \u05DE\u05E7\u05D1\u05DC \u05D0\u05D5\u05EA\u05D5",
  retention: "\u05DE\u05E9\u05DA \u05D4\u05E9\u05DE\u05D9\u05E8\u05D4",
  until: {
    "account-closed": "\u05E2\u05D3 \u05DC\u05E1\u05D2\u05D9\u05E8\u05EA \u05D4\u05D7\u05E9\u05D1\u05D5\u05DF \u05E9\u05DC\u05DB\u05DD",
    "service-ended": "\u05E2\u05D3 \u05E9\u05EA\u05E4\u05E1\u05D9\u05E7\u05D5 \u05DC\u05D4\u05E9\u05EA\u05DE\u05E9 \u05D1\u05E9\u05D9\u05E8\u05D5\u05EA",
    "purpose-fulfilled": "\u05E2\u05D3 \u05E9\u05D4\u05DE\u05D8\u05E8\u05D4 \u05EA\u05D5\u05E9\u05D2",
    "consent-withdrawn": "\u05E2\u05D3 \u05E9\u05EA\u05D7\u05D6\u05E8\u05D5 \u05D1\u05DB\u05DD \u05DE\u05D4\u05E1\u05DB\u05DE\u05EA\u05DB\u05DD",
    objected: "\u05E2\u05D3 \u05E9\u05EA\u05EA\u05E0\u05D2\u05D3\u05D5"
  },
  validity: "\u05E0\u05E9\u05D0\u05DC \u05E9\u05D5\u05D1 \u05DC\u05D0\u05D7\u05E8",
  trackers: "\u05E2\u05D5\u05D2\u05D9\u05D5\u05EA \u05D5\u05D3\u05D5\u05DE\u05D9\u05D4\u05DF",
  session: "\u05E2\u05D3 \u05DC\u05E1\u05D2\u05D9\u05E8\u05EA \u05D4\u05D3\u05E4\u05D3\u05E4\u05DF",
  untilDeleted: "\u05E2\u05D3 \u05E9\u05EA\u05DE\u05D7\u05E7\u05D5",
  honoured: {
    gpc: "\u05D0\u05E0\u05D5 \u05DE\u05DB\u05D1\u05D3\u05D9\u05DD \u05D0\u05EA \u05D0\u05D5\u05EA Global Privacy Control \u05E9\u05DC \u05D4\u05D3\u05E4\u05D3\u05E4\u05DF: \u05D4\u05DE\u05D9\u05D3\u05E2 \u05E9\u05DC\u05DB\u05DD \u05D0\u05D9\u05E0\u05D5 \u05E0\u05DE\u05DB\u05E8 \u05D0\u05D5 \u05DE\u05E9\u05D5\u05EA\u05E3.",
    dnt: "\u05D0\u05E0\u05D5 \u05DE\u05DB\u05D1\u05D3\u05D9\u05DD \u05D0\u05EA \u05D4\u05D4\u05D2\u05D3\u05E8\u05D4 \u05F4Do Not Track\u05F4 \u05E9\u05DC \u05D4\u05D3\u05E4\u05D3\u05E4\u05DF."
  },
  signalDenies: (purposes) => `\u05DC\u05DB\u05DF \u05E0\u05E9\u05D0\u05E8\u05D9\u05DD \u05DB\u05D1\u05D5\u05D9\u05D9\u05DD: ${purposes}.`,
  signalStands: "\u05D1\u05DE\u05E7\u05D5\u05DD \u05E9\u05D1\u05D5 \u05D0\u05EA\u05DD \u05E0\u05DE\u05E6\u05D0\u05D9\u05DD \u05D4\u05D7\u05D5\u05E7 \u05D0\u05D9\u05E0\u05D5 \u05DE\u05EA\u05D9\u05E8 \u05DC\u05E9\u05D5\u05DD \u05D1\u05D7\u05D9\u05E8\u05D4 \u05DC\u05D2\u05D1\u05D5\u05E8 \u05E2\u05DC \u05D4\u05D0\u05D5\u05EA \u05DB\u05DC \u05E2\u05D5\u05D3 \u05D4\u05D5\u05D0 \u05E4\u05E2\u05D9\u05DC.",
  saved: {
    accept: { title: "\u05D0\u05D9\u05E9\u05E8\u05EA\u05DD \u05D0\u05EA \u05DB\u05DC \u05DE\u05D8\u05E8\u05D5\u05EA \u05D4\u05E8\u05E9\u05D5\u05EA", text: "\u05D0\u05E4\u05E9\u05E8 \u05DC\u05E9\u05E0\u05D5\u05EA \u05D6\u05D0\u05EA \u05D1\u05DB\u05DC \u05E2\u05EA." },
    reject: { title: "\u05D3\u05D7\u05D9\u05EA\u05DD \u05D0\u05EA \u05DB\u05DC \u05DE\u05D8\u05E8\u05D5\u05EA \u05D4\u05E8\u05E9\u05D5\u05EA", text: "\u05D0\u05E4\u05E9\u05E8 \u05DC\u05E9\u05E0\u05D5\u05EA \u05D6\u05D0\u05EA \u05D1\u05DB\u05DC \u05E2\u05EA." },
    save: { title: "\u05D4\u05D1\u05D7\u05D9\u05E8\u05D5\u05EA \u05E9\u05DC\u05DB\u05DD \u05E0\u05E9\u05DE\u05E8\u05D5", text: "\u05D0\u05E4\u05E9\u05E8 \u05DC\u05E9\u05E0\u05D5\u05EA \u05D0\u05D5\u05EA\u05DF \u05D1\u05DB\u05DC \u05E2\u05EA." }
  },
  cookieBlocked: {
    title: "\u05D4\u05D3\u05E4\u05D3\u05E4\u05DF \u05D0\u05D9\u05E0\u05D5 \u05E9\u05D5\u05DE\u05E8 \u05D0\u05EA \u05D4\u05D1\u05D7\u05D9\u05E8\u05D4 \u05E9\u05DC\u05DB\u05DD",
    text: "\u05D4\u05D5\u05D0 \u05D0\u05D9\u05E0\u05D5 \u05DE\u05E7\u05D1\u05DC \u05E2\u05D5\u05D2\u05D9\u05D5\u05EA \u05DE\u05D4\u05D3\u05E3 \u05D4\u05D6\u05D4, \u05D5\u05DC\u05DB\u05DF \u05D1\u05E4\u05E2\u05DD \u05D4\u05D1\u05D0\u05D4 \u05DC\u05D0 \u05E0\u05D3\u05E2 \u05D0\u05D5\u05EA\u05D4. \u05D1\u05DC\u05D9 \u05D1\u05D7\u05D9\u05E8\u05D4, \u05E9\u05D5\u05DD \u05D3\u05D1\u05E8 \u05E9\u05D3\u05D5\u05E8\u05E9 \u05D0\u05EA \u05D4\u05E1\u05DB\u05DE\u05EA\u05DB\u05DD \u05D0\u05D9\u05E0\u05D5 \u05E4\u05E2\u05D9\u05DC."
  },
  returnRefused: { title: "\u05DC\u05D0 \u05D4\u05D7\u05D6\u05E8\u05E0\u05D5 \u05D0\u05EA\u05DB\u05DD", text: "\u05D4\u05DB\u05EA\u05D5\u05D1\u05EA \u05E9\u05DE\u05DE\u05E0\u05D4 \u05D4\u05D2\u05E2\u05EA\u05DD \u05D0\u05D9\u05E0\u05D4 \u05E9\u05DC\u05E0\u05D5. \u05D4\u05D1\u05D7\u05D9\u05E8\u05D4 \u05E9\u05DC\u05DB\u05DD \u05E0\u05E9\u05DE\u05E8\u05D4 \u05D1\u05DB\u05DC \u05D6\u05D0\u05EA." },
  notUnderstood: { title: "\u05D4\u05E9\u05DE\u05D9\u05E8\u05D4 \u05DC\u05D0 \u05D4\u05E6\u05DC\u05D9\u05D7\u05D4", text: "\u05DE\u05D4 \u05E9\u05E0\u05E9\u05DC\u05D7 \u05D0\u05D9\u05E0\u05D5 \u05DE\u05EA\u05D0\u05D9\u05DD \u05DC\u05D3\u05E3 \u05D4\u05D6\u05D4. \u05D3\u05D1\u05E8 \u05DC\u05D0 \u05D4\u05E9\u05EA\u05E0\u05D4. \u05E2\u05D1\u05E8\u05D5 \u05E2\u05DC \u05D4\u05D1\u05D7\u05D9\u05E8\u05D5\u05EA \u05E9\u05DC\u05DE\u05D8\u05D4 \u05D5\u05E9\u05DE\u05E8\u05D5 \u05D0\u05D5\u05EA\u05DF \u05E9\u05D5\u05D1." },
  back: "\u05D7\u05D6\u05E8\u05D4 \u05DC\u05D3\u05E3 \u05E9\u05DE\u05DE\u05E0\u05D5 \u05D4\u05D2\u05E2\u05EA\u05DD",
  problems: {
    origin: { title: "\u05D6\u05D4 \u05D4\u05D2\u05D9\u05E2 \u05DE\u05D0\u05EA\u05E8 \u05D0\u05D7\u05E8", text: "\u05D0\u05E0\u05D5 \u05DE\u05E7\u05D1\u05DC\u05D9\u05DD \u05D1\u05D7\u05D9\u05E8\u05D5\u05EA \u05E8\u05E7 \u05DE\u05D4\u05D3\u05E4\u05D9\u05DD \u05E9\u05DC\u05E0\u05D5. \u05D3\u05D1\u05E8 \u05DC\u05D0 \u05D4\u05E9\u05EA\u05E0\u05D4." },
    rate: { title: "\u05D9\u05D5\u05EA\u05E8 \u05DE\u05D3\u05D9 \u05D1\u05D1\u05EA \u05D0\u05D7\u05EA", text: "\u05D3\u05D1\u05E8 \u05DC\u05D0 \u05D4\u05E9\u05EA\u05E0\u05D4. \u05D4\u05DE\u05EA\u05D9\u05E0\u05D5 \u05D3\u05E7\u05D4 \u05D5\u05E0\u05E1\u05D5 \u05E9\u05D5\u05D1." },
    other: { title: "\u05D6\u05D4 \u05DC\u05D0 \u05D4\u05E6\u05DC\u05D9\u05D7", text: "\u05D3\u05D1\u05E8 \u05DC\u05D0 \u05D4\u05E9\u05EA\u05E0\u05D4. \u05E0\u05E1\u05D5 \u05E9\u05D5\u05D1." },
    toChoices: "\u05D0\u05DC \u05D1\u05D7\u05D9\u05E8\u05D5\u05EA \u05D4\u05E4\u05E8\u05D8\u05D9\u05D5\u05EA \u05E9\u05DC\u05DB\u05DD"
  }
};

// packages/server/src/pages/locales/he.ts
var receipt14 = {
  title: "\u05D1\u05D3\u05D9\u05E7\u05EA \u05E7\u05D1\u05DC\u05D4 \u05E2\u05DC \u05D4\u05E1\u05DB\u05DE\u05D4",
  introduction: "\u05E7\u05D1\u05DC\u05D4 \u05DE\u05D5\u05DB\u05D9\u05D7\u05D4 \u05DE\u05D4 \u05D4\u05D5\u05E6\u05D2 \u05DC\u05D0\u05D3\u05DD \u05E2\u05DC \u05D4\u05DE\u05D9\u05D3\u05E2 \u05E9\u05DC\u05D5, \u05DE\u05D4 \u05D1\u05D7\u05E8 \u05D5\u05DE\u05EA\u05D9. \u05D4\u05D3\u05D1\u05D9\u05E7\u05D5 \u05E7\u05D1\u05DC\u05D4 \u05DB\u05D3\u05D9 \u05DC\u05E7\u05E8\u05D5\u05D0 \u05D0\u05D5\u05EA\u05D4 \u05D1\u05DE\u05D9\u05DC\u05D9\u05DD \u05E4\u05E9\u05D5\u05D8\u05D5\u05EA \u05D5\u05DC\u05E8\u05D0\u05D5\u05EA \u05D0\u05DD \u05D4\u05D9\u05D0 \u05D0\u05DE\u05D9\u05EA\u05D9\u05EA \u05D5\u05DC\u05DC\u05D0 \u05E9\u05D9\u05E0\u05D5\u05D9.",
  field: "\u05D4\u05E7\u05D1\u05DC\u05D4",
  hint: "\u05E9\u05EA\u05D9 \u05D4\u05E6\u05D5\u05E8\u05D5\u05EA \u05DE\u05EA\u05D0\u05D9\u05DE\u05D5\u05EA: JSON \u05E2\u05DD \u05F4protected\u05F4, \u05F4payload\u05F4 \u05D5\u05BE\u05F4signature\u05F4, \u05D0\u05D5 \u05D4\u05E9\u05D5\u05E8\u05D4 \u05D4\u05D9\u05D7\u05D9\u05D3\u05D4 \u05E2\u05DD \u05E9\u05EA\u05D9 \u05E0\u05E7\u05D5\u05D3\u05D5\u05EA. \u05D4\u05D9\u05D0 \u05E0\u05D1\u05D3\u05E7\u05EA \u05D5\u05D0\u05D9\u05E0\u05D4 \u05E0\u05E9\u05DE\u05E8\u05EA.",
  check: "\u05D1\u05D3\u05D9\u05E7\u05EA \u05D4\u05E7\u05D1\u05DC\u05D4",
  checkHere: "\u05D1\u05D3\u05D9\u05E7\u05D4 \u05DB\u05D0\u05DF, \u05D1\u05DC\u05D9 \u05DC\u05E9\u05DC\u05D5\u05D7",
  checkAnother: "\u05D1\u05D3\u05D9\u05E7\u05EA \u05E7\u05D1\u05DC\u05D4 \u05D0\u05D7\u05E8\u05EA",
  unreadable: { title: "\u05D6\u05D5 \u05D0\u05D9\u05E0\u05D4 \u05E7\u05D1\u05DC\u05D4", text: "\u05DC\u05D0 \u05E0\u05D9\u05EA\u05DF \u05D4\u05D9\u05D4 \u05DC\u05E7\u05E8\u05D5\u05D0 \u05D0\u05E3 \u05D0\u05D7\u05EA \u05DE\u05E9\u05EA\u05D9 \u05D4\u05E6\u05D5\u05E8\u05D5\u05EA. \u05D4\u05E2\u05EA\u05D9\u05E7\u05D5 \u05D0\u05EA \u05D4\u05E7\u05D1\u05DC\u05D4 \u05D1\u05DE\u05DC\u05D5\u05D0\u05D4, \u05DE\u05D4\u05EA\u05D5 \u05D4\u05E8\u05D0\u05E9\u05D5\u05DF \u05E2\u05D3 \u05D4\u05D0\u05D7\u05E8\u05D5\u05DF." },
  holds: {
    title: "\u05D0\u05D5\u05DE\u05EA: \u05D0\u05DE\u05D9\u05EA\u05D9\u05EA \u05D5\u05DC\u05DC\u05D0 \u05E9\u05D9\u05E0\u05D5\u05D9",
    text: "\u05D7\u05EA\u05DE\u05E0\u05D5 \u05E2\u05DC \u05D4\u05E7\u05D1\u05DC\u05D4 \u05D4\u05D6\u05D0\u05EA, \u05D5\u05D4\u05E8\u05E9\u05D5\u05DE\u05D4 \u05E9\u05DC\u05D4 \u05E0\u05DE\u05E6\u05D0\u05EA \u05D1\u05D9\u05D5\u05DE\u05DF, \u05E9\u05D1\u05D5 \u05D0\u05D9 \u05D0\u05E4\u05E9\u05E8 \u05DC\u05E9\u05E0\u05D5\u05EA\u05D4 \u05D0\u05D5 \u05DC\u05D4\u05E1\u05D9\u05E8\u05D4 \u05D1\u05DC\u05D9 \u05E9\u05D9\u05D1\u05D7\u05D9\u05E0\u05D5."
  },
  signedOnly: {
    title: "\u05D0\u05D5\u05DE\u05EA: \u05D4\u05D7\u05EA\u05D9\u05DE\u05D4 \u05EA\u05E7\u05E4\u05D4",
    text: "\u05D7\u05EA\u05DE\u05E0\u05D5 \u05E2\u05DC \u05D4\u05E7\u05D1\u05DC\u05D4 \u05D4\u05D6\u05D0\u05EA. \u05D4\u05D9\u05D0 \u05D0\u05D9\u05E0\u05D4 \u05DE\u05D5\u05DB\u05D9\u05D7\u05D4 \u05E9\u05D4\u05E8\u05E9\u05D5\u05DE\u05D4 \u05E9\u05DC\u05D4 \u05D1\u05D9\u05D5\u05DE\u05DF: \u05D1\u05E6\u05D5\u05E8\u05EA JSON \u05D9\u05E9 \u05D4\u05D5\u05DB\u05D7\u05D4 \u05DB\u05D6\u05D0\u05EA, \u05DB\u05E9\u05E0\u05D9\u05D9\u05D4 \u05DC\u05D0\u05D7\u05E8 \u05D4\u05D1\u05D7\u05D9\u05E8\u05D4."
  },
  altered: { title: "\u05DC\u05D0 \u05D0\u05D5\u05DE\u05EA: \u05D4\u05E7\u05D1\u05DC\u05D4 \u05D4\u05D6\u05D0\u05EA \u05D0\u05D9\u05E0\u05D4 \u05EA\u05E7\u05E4\u05D4", text: "\u05DE\u05D4 \u05DC\u05D0 \u05EA\u05E7\u05D9\u05DF \u05D1\u05D4:" },
  faults: {
    header: "\u05D4\u05DB\u05D5\u05EA\u05E8\u05EA \u05D4\u05DE\u05D5\u05D2\u05E0\u05EA \u05E4\u05D2\u05D5\u05DE\u05D4: \u05D6\u05D5 \u05D0\u05D9\u05E0\u05D4 \u05D4\u05DB\u05D5\u05EA\u05E8\u05EA \u05E9\u05DC \u05D4\u05E7\u05D1\u05DC\u05D5\u05EA \u05E9\u05DC\u05E0\u05D5.",
    key: "\u05D4\u05DE\u05E4\u05EA\u05D7 \u05E9\u05D4\u05D9\u05D0 \u05DE\u05E6\u05D9\u05D9\u05E0\u05EA \u05D0\u05D9\u05E0\u05D5 \u05E9\u05DC\u05E0\u05D5. \u05DE\u05D9\u05E9\u05D4\u05D5 \u05D0\u05D7\u05E8 \u05D7\u05EA\u05DD \u05E2\u05DC\u05D9\u05D4, \u05D0\u05D5 \u05E9\u05DE\u05D6\u05D4\u05D4 \u05D4\u05DE\u05E4\u05EA\u05D7 \u05E9\u05D5\u05E0\u05D4.",
    payload: "\u05D4\u05E8\u05E9\u05D5\u05DE\u05D4 (payload) \u05E9\u05D5\u05E0\u05EA\u05D4: \u05D6\u05D4 \u05D0\u05D9\u05E0\u05D5 \u05DE\u05D4 \u05E9\u05D7\u05EA\u05DE\u05E0\u05D5 \u05E2\u05DC\u05D9\u05D5.",
    signature: "\u05D4\u05D7\u05EA\u05D9\u05DE\u05D4 \u05D0\u05D9\u05E0\u05D4 \u05DE\u05EA\u05D0\u05D9\u05DE\u05D4. \u05D4\u05E8\u05E9\u05D5\u05DE\u05D4 \u05E2\u05E6\u05DE\u05D4 \u05D4\u05D9\u05D0 \u05DB\u05E4\u05D9 \u05E9\u05D4\u05D9\u05D0 \u05D1\u05D9\u05D5\u05DE\u05DF: \u05D4\u05D7\u05EA\u05D9\u05DE\u05D4 \u05D0\u05D5 \u05D4\u05DB\u05D5\u05EA\u05E8\u05EA \u05D4\u05DE\u05D5\u05D2\u05E0\u05EA \u05E9\u05D5\u05E0\u05EA\u05D4.",
    "payload-or-signature": "\u05D4\u05D7\u05EA\u05D9\u05DE\u05D4 \u05D0\u05D9\u05E0\u05D4 \u05DE\u05EA\u05D0\u05D9\u05DE\u05D4 \u05DC\u05E8\u05E9\u05D5\u05DE\u05D4: payload \u05D0\u05D5 signature \u05E9\u05D5\u05E0\u05D4.",
    inclusion: "\u05E0\u05EA\u05D9\u05D1 \u05D4\u05D4\u05DB\u05DC\u05DC\u05D4 \u05D0\u05D9\u05E0\u05D5 \u05DE\u05D5\u05D1\u05D9\u05DC \u05D0\u05DC \u05DE\u05E6\u05D1 \u05D4\u05D9\u05D5\u05DE\u05DF \u05D4\u05D7\u05EA\u05D5\u05DD: \u05D4\u05E0\u05EA\u05D9\u05D1 \u05D0\u05D5 \u05DE\u05E1\u05E4\u05E8 \u05D4\u05E2\u05DC\u05D4 \u05E9\u05D5\u05E0\u05D4.",
    head: "\u05D2\u05D5\u05D3\u05DC \u05D4\u05E2\u05E5 \u05D0\u05D5 \u05D2\u05D9\u05D1\u05D5\u05D1 \u05D4\u05E9\u05D5\u05E8\u05E9 \u05D0\u05D9\u05E0\u05D5 \u05DE\u05D4 \u05E9\u05D0\u05D5\u05DE\u05E8\u05EA \u05E0\u05E7\u05D5\u05D3\u05EA \u05D4\u05D1\u05D9\u05E7\u05D5\u05E8\u05EA \u05D4\u05D7\u05EA\u05D5\u05DE\u05D4.",
    checkpoint: "\u05E0\u05E7\u05D5\u05D3\u05EA \u05D4\u05D1\u05D9\u05E7\u05D5\u05E8\u05EA \u05D0\u05D9\u05E0\u05D4 \u05D7\u05EA\u05D5\u05DE\u05D4 \u05E2\u05DC \u05D9\u05D3\u05D9\u05E0\u05D5, \u05D0\u05D5 \u05E9\u05E9\u05D5\u05E0\u05EA\u05D4."
  },
  signature: "\u05D7\u05EA\u05D9\u05DE\u05D4",
  signatureHolds: "\u05EA\u05E7\u05E4\u05D4 (Ed25519).",
  log: "\u05D1\u05D9\u05D5\u05DE\u05DF",
  sealedAs: (place, of) => `\u05E8\u05E9\u05D5\u05DE\u05D4 ${place} \u05DE\u05EA\u05D5\u05DA ${of}`,
  checkpoint: "\u05D4\u05D9\u05D5\u05DE\u05DF \u05E0\u05D7\u05EA\u05DD \u05D1\u05BE",
  claimed: "\u05D4\u05E7\u05D1\u05DC\u05D4 \u05D4\u05D6\u05D0\u05EA \u05D0\u05D9\u05E0\u05D4 \u05EA\u05E7\u05E4\u05D4. \u05DE\u05D4 \u05E9\u05DC\u05D4\u05DC\u05DF \u05D4\u05D5\u05D0 \u05E8\u05E7 \u05D8\u05E2\u05E0\u05EA\u05D4, \u05D5\u05D0\u05D9\u05E0\u05D5 \u05DE\u05D5\u05DB\u05D9\u05D7 \u05D3\u05D1\u05E8.",
  unknownRecord: "\u05D4\u05E8\u05E9\u05D5\u05DE\u05D4 \u05D4\u05D9\u05D0 \u05DE\u05E1\u05D5\u05D2 \u05E9\u05D4\u05D3\u05E3 \u05D4\u05D6\u05D4 \u05D0\u05D9\u05E0\u05D5 \u05DE\u05DB\u05D9\u05E8, \u05D5\u05DC\u05DB\u05DF \u05D0\u05D9 \u05D0\u05E4\u05E9\u05E8 \u05DC\u05EA\u05D0\u05E8 \u05D0\u05D5\u05EA\u05D4 \u05D1\u05DE\u05D9\u05DC\u05D9\u05DD.",
  shownTitle: "\u05DE\u05D4 \u05D4\u05D5\u05E6\u05D2",
  shownBy: (controller, version) => `\u05DE\u05D0\u05EA ${controller}, \u05D1\u05D2\u05E8\u05E1\u05D4 ${version} \u05E9\u05DC \u05DE\u05D3\u05D9\u05E0\u05D9\u05D5\u05EA \u05D4\u05E4\u05E8\u05D8\u05D9\u05D5\u05EA.`,
  language: "\u05E9\u05E4\u05D4",
  ownWords: "\u05D4\u05D3\u05E3 \u05E9\u05D0\u05DC \u05D1\u05DE\u05D9\u05DC\u05D9\u05DD \u05DE\u05E9\u05DC\u05D5. \u05D6\u05D5 \u05D8\u05D1\u05D9\u05E2\u05EA \u05D4\u05D0\u05E6\u05D1\u05E2 \u05E9\u05DC\u05D4\u05DF; \u05DC\u05DE\u05D8\u05D4 \u05DE\u05D9\u05DC\u05D5\u05EA \u05D4\u05DE\u05D3\u05D9\u05E0\u05D9\u05D5\u05EA.",
  ownTexts: "\u05D1\u05DE\u05E7\u05D5\u05DD \u05D4\u05DE\u05D9\u05DC\u05D9\u05DD \u05D4\u05E8\u05D2\u05D9\u05DC\u05D5\u05EA \u05D4\u05D3\u05E3 \u05D4\u05E6\u05D9\u05D2 \u05D0\u05EA \u05D0\u05DC\u05D4:",
  notKept: "\u05D4\u05D2\u05E8\u05E1\u05D4 \u05D4\u05D6\u05D0\u05EA \u05E9\u05DC \u05D4\u05DE\u05D3\u05D9\u05E0\u05D9\u05D5\u05EA \u05D0\u05D9\u05E0\u05D4 \u05E9\u05DE\u05D5\u05E8\u05D4 \u05DB\u05D0\u05DF. \u05DC\u05DE\u05D8\u05D4 \u05DE\u05D4 \u05E9\u05D0\u05D5\u05DE\u05E8\u05EA \u05D4\u05E8\u05E9\u05D5\u05DE\u05D4 \u05E2\u05E6\u05DE\u05D4.",
  chosenTitle: "\u05DE\u05D4 \u05E0\u05D1\u05D7\u05E8",
  nothingChosen: "\u05DC\u05D0 \u05E0\u05D1\u05D7\u05E8 \u05D3\u05D1\u05E8 \u05DC\u05D2\u05D1\u05D9 \u05D0\u05E3 \u05DE\u05D8\u05E8\u05D4: \u05E0\u05E8\u05E9\u05DD \u05D4\u05D0\u05D5\u05EA \u05E9\u05DC \u05D4\u05D3\u05E4\u05D3\u05E4\u05DF.",
  states: {
    given: "\u05E0\u05D9\u05EA\u05E0\u05D4 \u05D4\u05E1\u05DB\u05DE\u05D4",
    refused: "\u05DC\u05D0 \u05E0\u05D9\u05EA\u05E0\u05D4 \u05D4\u05E1\u05DB\u05DE\u05D4",
    accepted: "\u05DC\u05DC\u05D0 \u05D4\u05EA\u05E0\u05D2\u05D3\u05D5\u05EA",
    objected: "\u05D4\u05EA\u05E0\u05D2\u05D3\u05D5\u05EA"
  },
  notChosenTitle: "\u05D4\u05D5\u05E6\u05D2 \u05D2\u05DD, \u05DC\u05DC\u05D0 \u05D1\u05D7\u05D9\u05E8\u05D4",
  holdsFor: (duration) => `\u05DC\u05DE\u05E9\u05DA ${duration}`,
  consequence: "\u05D1\u05DC\u05D9 \u05D6\u05D4",
  categories: "\u05DE\u05D9\u05D3\u05E2",
  recipients: "\u05DE\u05E7\u05D1\u05DC\u05D9 \u05D4\u05DE\u05D9\u05D3\u05E2",
  retention: "\u05DE\u05E9\u05DA \u05D4\u05E9\u05DE\u05D9\u05E8\u05D4",
  circumstancesTitle: "\u05DE\u05EA\u05D9 \u05D5\u05D0\u05D9\u05DA",
  decidedAt: "\u05E0\u05D1\u05D7\u05E8 \u05D1\u05BE",
  recordedAt: "\u05E0\u05E8\u05E9\u05DD \u05D1\u05BE",
  claimedAt: "\u05DC\u05E4\u05D9 \u05E9\u05E2\u05D5\u05DF \u05D4\u05DE\u05DB\u05E9\u05D9\u05E8",
  method: "\u05D4\u05D9\u05DB\u05DF",
  methods: {
    banner: "\u05D1\u05D1\u05D0\u05E0\u05E8",
    preferences: "\u05D1\u05D4\u05D2\u05D3\u05E8\u05D5\u05EA \u05D4\u05E4\u05E8\u05D8\u05D9\u05D5\u05EA",
    form: "\u05D1\u05D8\u05D5\u05E4\u05E1",
    gate: "\u05D1\u05EA\u05D5\u05DB\u05DF \u05E9\u05E9\u05D0\u05DC \u05E7\u05D5\u05D3\u05DD",
    api: "\u05D3\u05E8\u05DA \u05D4\u05DE\u05E2\u05E8\u05DB\u05EA \u05E9\u05DC \u05D4\u05D7\u05D1\u05E8\u05D4",
    signal: "\u05D1\u05D0\u05DE\u05E6\u05E2\u05D5\u05EA \u05D0\u05D5\u05EA \u05E9\u05DC \u05D4\u05D3\u05E4\u05D3\u05E4\u05DF",
    import: "\u05D1\u05DE\u05E7\u05D5\u05DD \u05D0\u05D7\u05E8, \u05D5\u05D4\u05D5\u05E2\u05D1\u05E8 \u05DE\u05D0\u05D5\u05D7\u05E8 \u05D9\u05D5\u05EA\u05E8"
  },
  place: "\u05D4\u05D3\u05D9\u05DF \u05E9\u05DC",
  placeFrom: { input: "\u05DB\u05E4\u05D9 \u05E9\u05E6\u05D9\u05D9\u05DF \u05D4\u05D3\u05E3", header: "\u05DC\u05E4\u05D9 \u05DB\u05EA\u05D5\u05D1\u05EA \u05D4\u05E8\u05E9\u05EA", none: "\u05DC\u05D0 \u05D9\u05D3\u05D5\u05E2" },
  unknownPlace: "\u05D4\u05DE\u05E7\u05D5\u05DD \u05D0\u05D9\u05E0\u05D5 \u05D9\u05D3\u05D5\u05E2; \u05D7\u05DC \u05D4\u05DB\u05DC\u05DC \u05D4\u05DE\u05D7\u05DE\u05D9\u05E8 \u05D1\u05D9\u05D5\u05EA\u05E8",
  signals: "\u05D0\u05D5\u05EA\u05D5\u05EA \u05D4\u05D3\u05E4\u05D3\u05E4\u05DF",
  signalNames: { gpc: "Global Privacy Control", dnt: "Do Not Track" },
  noSignals: "\u05D0\u05D9\u05DF",
  age: "\u05D4\u05D2\u05D9\u05DC \u05E9\u05E6\u05D5\u05D9\u05DF",
  years: (count2) => `\u05D1\u05E0\u05D9 ${count2} \u05D5\u05DE\u05E2\u05DC\u05D4`,
  evidence: "\u05D4\u05D5\u05DB\u05D7\u05D4 \u05DC\u05D1\u05D7\u05D9\u05E8\u05D4 \u05D4\u05E7\u05D5\u05D3\u05DE\u05EA",
  layout: "\u05E6\u05D5\u05E8\u05EA \u05D4\u05D1\u05D0\u05E0\u05E8",
  widget: "\u05D4\u05D5\u05E6\u05D2 \u05E2\u05DC \u05D9\u05D3\u05D9",
  person: "\u05D0\u05D3\u05DD (\u05D2\u05D9\u05D1\u05D5\u05D1 \u05E2\u05DD \u05DE\u05E4\u05EA\u05D7)",
  receipt: "\u05DE\u05E1\u05E4\u05E8 \u05D4\u05E7\u05D1\u05DC\u05D4"
};
var he2 = { choices: he, receipt: receipt14 };

// packages/server/src/pages/locales/choices.hi.ts
var hi = {
  title: "\u0906\u092A\u0915\u0947 \u0917\u094B\u092A\u0928\u0940\u092F\u0924\u093E \u0935\u093F\u0915\u0932\u094D\u092A",
  introduction: "\u0924\u092F \u0915\u0930\u0947\u0902 \u0915\u093F \u0906\u092A\u0915\u0947 \u0921\u0947\u091F\u093E \u0915\u093E \u0909\u092A\u092F\u094B\u0917 \u0915\u093F\u0938 \u0932\u093F\u090F \u0939\u094B \u0938\u0915\u0924\u093E \u0939\u0948\u0964 \u0906\u092A \u0915\u092D\u0940 \u092D\u0940 \u0935\u093E\u092A\u0938 \u0906\u0915\u0930 \u0907\u0938\u0947 \u092C\u0926\u0932 \u0938\u0915\u0924\u0947 \u0939\u0948\u0902\u0964",
  privacyPolicy: "\u0917\u094B\u092A\u0928\u0940\u092F\u0924\u093E \u0928\u0940\u0924\u093F",
  lastChoice: (date) => `\u092A\u093F\u091B\u0932\u093E \u091A\u092F\u0928: ${date}`,
  optional: "\u0935\u0948\u0915\u0932\u094D\u092A\u093F\u0915",
  necessary: "\u0906\u0935\u0936\u094D\u092F\u0915",
  acceptAll: "\u0938\u092D\u0940 \u0938\u094D\u0935\u0940\u0915\u093E\u0930 \u0915\u0930\u0947\u0902",
  rejectAll: "\u0938\u092D\u0940 \u0905\u0938\u094D\u0935\u0940\u0915\u093E\u0930 \u0915\u0930\u0947\u0902",
  save: "\u0935\u093F\u0915\u0932\u094D\u092A \u0938\u0939\u0947\u091C\u0947\u0902",
  alwaysOn: "\u0939\u092E\u0947\u0936\u093E \u091A\u093E\u0932\u0942",
  notOffered: "\u092C\u0902\u0926",
  minimumAge: (years) => `\u0915\u0947\u0935\u0932 ${years} \u0935\u0930\u094D\u0937 \u092F\u093E \u0909\u0938\u0938\u0947 \u0905\u0927\u093F\u0915 \u0906\u092F\u0941 \u0915\u0947 \u0932\u094B\u0917\u094B\u0902 \u0915\u0947 \u0932\u093F\u090F, \u0907\u0938\u0932\u093F\u090F \u092C\u0902\u0926 \u0939\u0948\u0964`,
  canObject: "\u0906\u092A\u0924\u094D\u0924\u093F \u0928 \u0915\u0930\u0928\u0947 \u0924\u0915 \u091A\u093E\u0932\u0942: \u0906\u092A\u0924\u094D\u0924\u093F \u0915\u0930\u0928\u0947 \u0915\u0947 \u0932\u093F\u090F \u091A\u093F\u0939\u094D\u0928 \u0939\u091F\u093E\u090F\u0901\u0964",
  details: "\u0935\u093F\u0935\u0930\u0923",
  legalBasis: (basis) => `\u0915\u093E\u0928\u0942\u0928\u0940 \u0906\u0927\u093E\u0930: ${basis}\u0964`,
  bases: {
    consent: "\u0906\u092A\u0915\u0940 \u0938\u0939\u092E\u0924\u093F",
    contract: "\u0906\u092A\u0915\u0947 \u0938\u093E\u0925 \u0939\u092E\u093E\u0930\u0947 \u0905\u0928\u0941\u092C\u0902\u0927 \u0915\u0947 \u0932\u093F\u090F \u0906\u0935\u0936\u094D\u092F\u0915",
    "legal-obligation": "\u0915\u093E\u0928\u0942\u0928\u0928 \u0906\u0935\u0936\u094D\u092F\u0915",
    "vital-interests": "\u0915\u093F\u0938\u0940 \u0915\u0947 \u091C\u0940\u0935\u0928 \u0915\u0940 \u0930\u0915\u094D\u0937\u093E \u0915\u0930\u0924\u093E \u0939\u0948",
    "public-task": "\u091C\u0928\u0939\u093F\u0924 \u0915\u093E \u0915\u093E\u0930\u094D\u092F",
    "legitimate-interests": "\u0939\u092E\u093E\u0930\u093E \u0935\u0948\u0927 \u0939\u093F\u0924"
  },
  consequence: "\u092F\u0926\u093F \u0906\u092A \u092E\u0928\u093E \u0915\u0930\u0924\u0947 \u0939\u0948\u0902",
  categories: "\u0921\u0947\u091F\u093E",
  recipients: "\u0915\u093F\u0938\u0947 \u092E\u093F\u0932\u0924\u093E \u0939\u0948",
  retention: "\u0930\u0916\u0928\u0947 \u0915\u0940 \u0905\u0935\u0927\u093F",
  until: {
    "account-closed": "\u091C\u092C \u0924\u0915 \u0906\u092A\u0915\u093E \u0916\u093E\u0924\u093E \u092C\u0902\u0926 \u0928\u0939\u0940\u0902 \u0939\u094B\u0924\u093E",
    "service-ended": "\u091C\u092C \u0924\u0915 \u0906\u092A \u0938\u0947\u0935\u093E \u0915\u093E \u0909\u092A\u092F\u094B\u0917 \u092C\u0902\u0926 \u0928\u0939\u0940\u0902 \u0915\u0930\u0924\u0947",
    "purpose-fulfilled": "\u091C\u092C \u0924\u0915 \u0909\u0926\u094D\u0926\u0947\u0936\u094D\u092F \u092A\u0942\u0930\u093E \u0928\u0939\u0940\u0902 \u0939\u094B\u0924\u093E",
    "consent-withdrawn": "\u091C\u092C \u0924\u0915 \u0906\u092A \u0905\u092A\u0928\u0940 \u0938\u0939\u092E\u0924\u093F \u0935\u093E\u092A\u0938 \u0928\u0939\u0940\u0902 \u0932\u0947\u0924\u0947",
    objected: "\u091C\u092C \u0924\u0915 \u0906\u092A \u0906\u092A\u0924\u094D\u0924\u093F \u0928\u0939\u0940\u0902 \u0915\u0930\u0924\u0947"
  },
  validity: "\u0939\u092E \u092B\u093F\u0930 \u092A\u0942\u091B\u0947\u0902\u0917\u0947, \u0907\u0924\u0928\u0947 \u0938\u092E\u092F \u092C\u093E\u0926",
  trackers: "\u0915\u0941\u0915\u0940 \u0914\u0930 \u0907\u0938\u0940 \u0924\u0930\u0939 \u0915\u0940 \u0924\u0915\u0928\u0940\u0915\u0947\u0902",
  session: "\u091C\u092C \u0924\u0915 \u0906\u092A \u092C\u094D\u0930\u093E\u0909\u091C\u093C\u0930 \u092C\u0902\u0926 \u0928\u0939\u0940\u0902 \u0915\u0930\u0924\u0947",
  untilDeleted: "\u091C\u092C \u0924\u0915 \u0906\u092A \u0907\u0938\u0947 \u0939\u091F\u093E \u0928\u0939\u0940\u0902 \u0926\u0947\u0924\u0947",
  honoured: {
    gpc: "\u0906\u092A\u0915\u0947 \u092C\u094D\u0930\u093E\u0909\u091C\u093C\u0930 \u0915\u0947 Global Privacy Control \u0915\u093E \u092A\u093E\u0932\u0928 \u0915\u093F\u092F\u093E \u091C\u093E\u0924\u093E \u0939\u0948: \u0906\u092A\u0915\u093E \u0921\u0947\u091F\u093E \u0928 \u092C\u0947\u091A\u093E \u091C\u093E\u0924\u093E \u0939\u0948, \u0928 \u0938\u093E\u091D\u093E \u0915\u093F\u092F\u093E \u091C\u093E\u0924\u093E \u0939\u0948\u0964",
    dnt: "\u0906\u092A\u0915\u0947 \u092C\u094D\u0930\u093E\u0909\u091C\u093C\u0930 \u0915\u0940 \u201CDo Not Track\u201D \u0938\u0947\u091F\u093F\u0902\u0917 \u0915\u093E \u092A\u093E\u0932\u0928 \u0915\u093F\u092F\u093E \u091C\u093E\u0924\u093E \u0939\u0948\u0964"
  },
  signalDenies: (purposes) => `\u0907\u0938\u0915\u0947 \u0915\u093E\u0930\u0923 \u092F\u0947 \u092C\u0902\u0926 \u0939\u0948\u0902: ${purposes}\u0964`,
  signalStands: "\u0906\u092A \u091C\u0939\u093E\u0901 \u0939\u0948\u0902, \u0935\u0939\u093E\u0901 \u0938\u093F\u0917\u094D\u0928\u0932 \u091A\u093E\u0932\u0942 \u0930\u0939\u0928\u0947 \u0924\u0915 \u0915\u093E\u0928\u0942\u0928 \u0915\u093F\u0938\u0940 \u092D\u0940 \u091A\u092F\u0928 \u0915\u094B \u0909\u0938\u0938\u0947 \u090A\u092A\u0930 \u0928\u0939\u0940\u0902 \u0930\u0916\u0928\u0947 \u0926\u0947\u0924\u093E\u0964",
  saved: {
    accept: { title: "\u0906\u092A\u0928\u0947 \u0938\u092D\u0940 \u0935\u0948\u0915\u0932\u094D\u092A\u093F\u0915 \u0909\u0926\u094D\u0926\u0947\u0936\u094D\u092F \u0938\u094D\u0935\u0940\u0915\u093E\u0930 \u0915\u093F\u090F \u0939\u0948\u0902", text: "\u0906\u092A \u0907\u0938\u0947 \u0915\u092D\u0940 \u092D\u0940 \u092C\u0926\u0932 \u0938\u0915\u0924\u0947 \u0939\u0948\u0902\u0964" },
    reject: { title: "\u0906\u092A\u0928\u0947 \u0938\u092D\u0940 \u0935\u0948\u0915\u0932\u094D\u092A\u093F\u0915 \u0909\u0926\u094D\u0926\u0947\u0936\u094D\u092F \u0905\u0938\u094D\u0935\u0940\u0915\u093E\u0930 \u0915\u093F\u090F \u0939\u0948\u0902", text: "\u0906\u092A \u0907\u0938\u0947 \u0915\u092D\u0940 \u092D\u0940 \u092C\u0926\u0932 \u0938\u0915\u0924\u0947 \u0939\u0948\u0902\u0964" },
    save: { title: "\u0906\u092A\u0915\u0947 \u0935\u093F\u0915\u0932\u094D\u092A \u0938\u0939\u0947\u091C \u0932\u093F\u090F \u0917\u090F \u0939\u0948\u0902", text: "\u0906\u092A \u0907\u0928\u094D\u0939\u0947\u0902 \u0915\u092D\u0940 \u092D\u0940 \u092C\u0926\u0932 \u0938\u0915\u0924\u0947 \u0939\u0948\u0902\u0964" }
  },
  cookieBlocked: {
    title: "\u0906\u092A\u0915\u093E \u092C\u094D\u0930\u093E\u0909\u091C\u093C\u0930 \u0906\u092A\u0915\u093E \u091A\u092F\u0928 \u0928\u0939\u0940\u0902 \u0930\u0916\u0924\u093E",
    text: "\u0935\u0939 \u0907\u0938 \u092A\u0947\u091C \u0915\u0940 \u0915\u0941\u0915\u0940 \u0938\u094D\u0935\u0940\u0915\u093E\u0930 \u0928\u0939\u0940\u0902 \u0915\u0930\u0924\u093E, \u0907\u0938\u0932\u093F\u090F \u0905\u0917\u0932\u0940 \u092C\u093E\u0930 \u0939\u092E\u0947\u0902 \u0906\u092A\u0915\u093E \u091A\u092F\u0928 \u092A\u0924\u093E \u0928\u0939\u0940\u0902 \u0939\u094B\u0917\u093E\u0964 \u091A\u092F\u0928 \u0915\u0947 \u092C\u093F\u0928\u093E, \u091C\u093F\u0938\u0915\u0947 \u0932\u093F\u090F \u0906\u092A\u0915\u0940 \u0938\u0939\u092E\u0924\u093F \u091A\u093E\u0939\u093F\u090F \u0935\u0939 \u0915\u0941\u091B \u092D\u0940 \u091A\u093E\u0932\u0942 \u0928\u0939\u0940\u0902 \u0939\u0948\u0964"
  },
  returnRefused: { title: "\u0939\u092E \u0906\u092A\u0915\u094B \u0935\u093E\u092A\u0938 \u0928\u0939\u0940\u0902 \u0932\u0947 \u0917\u090F", text: "\u091C\u093F\u0938 \u092A\u0924\u0947 \u0938\u0947 \u0906\u092A \u0906\u090F, \u0935\u0939 \u0939\u092E\u093E\u0930\u093E \u0928\u0939\u0940\u0902 \u0939\u0948\u0964 \u0906\u092A\u0915\u093E \u091A\u092F\u0928 \u092B\u093F\u0930 \u092D\u0940 \u0938\u0939\u0947\u091C\u093E \u0917\u092F\u093E \u0939\u0948\u0964" },
  notUnderstood: {
    title: "\u0938\u0939\u0947\u091C\u093E \u0928\u0939\u0940\u0902 \u091C\u093E \u0938\u0915\u093E",
    text: "\u091C\u094B \u092D\u0947\u091C\u093E \u0917\u092F\u093E, \u0935\u0939 \u0907\u0938 \u092A\u0947\u091C \u0938\u0947 \u092E\u0947\u0932 \u0928\u0939\u0940\u0902 \u0916\u093E\u0924\u093E\u0964 \u0915\u0941\u091B \u092D\u0940 \u0928\u0939\u0940\u0902 \u092C\u0926\u0932\u093E \u0917\u092F\u093E\u0964 \u0915\u0943\u092A\u092F\u093E \u0928\u0940\u091A\u0947 \u0905\u092A\u0928\u0947 \u0935\u093F\u0915\u0932\u094D\u092A \u0926\u0947\u0916\u0947\u0902 \u0914\u0930 \u0909\u0928\u094D\u0939\u0947\u0902 \u092B\u093F\u0930 \u0938\u0947 \u0938\u0939\u0947\u091C\u0947\u0902\u0964"
  },
  back: "\u091C\u093F\u0938 \u092A\u0947\u091C \u0938\u0947 \u0906\u092A \u0906\u090F, \u0909\u0938 \u092A\u0930 \u0935\u093E\u092A\u0938 \u091C\u093E\u090F\u0901",
  problems: {
    origin: { title: "\u092F\u0939 \u0915\u093F\u0938\u0940 \u0926\u0942\u0938\u0930\u0940 \u0938\u093E\u0907\u091F \u0938\u0947 \u0906\u092F\u093E", text: "\u0939\u092E \u0915\u0947\u0935\u0932 \u0905\u092A\u0928\u0947 \u092A\u0947\u091C\u094B\u0902 \u0938\u0947 \u091A\u092F\u0928 \u0932\u0947\u0924\u0947 \u0939\u0948\u0902\u0964 \u0915\u0941\u091B \u092D\u0940 \u0928\u0939\u0940\u0902 \u092C\u0926\u0932\u093E \u0917\u092F\u093E\u0964" },
    rate: { title: "\u090F\u0915 \u0938\u093E\u0925 \u092C\u0939\u0941\u0924 \u0905\u0927\u093F\u0915 \u0905\u0928\u0941\u0930\u094B\u0927", text: "\u0915\u0941\u091B \u092D\u0940 \u0928\u0939\u0940\u0902 \u092C\u0926\u0932\u093E \u0917\u092F\u093E\u0964 \u0915\u0943\u092A\u092F\u093E \u090F\u0915 \u092E\u093F\u0928\u091F \u0930\u0941\u0915\u0947\u0902 \u0914\u0930 \u092B\u093F\u0930 \u0915\u094B\u0936\u093F\u0936 \u0915\u0930\u0947\u0902\u0964" },
    other: { title: "\u092F\u0939 \u0928\u0939\u0940\u0902 \u0939\u094B \u0938\u0915\u093E", text: "\u0915\u0941\u091B \u092D\u0940 \u0928\u0939\u0940\u0902 \u092C\u0926\u0932\u093E \u0917\u092F\u093E\u0964 \u0915\u0943\u092A\u092F\u093E \u092B\u093F\u0930 \u0915\u094B\u0936\u093F\u0936 \u0915\u0930\u0947\u0902\u0964" },
    toChoices: "\u0905\u092A\u0928\u0947 \u0917\u094B\u092A\u0928\u0940\u092F\u0924\u093E \u0935\u093F\u0915\u0932\u094D\u092A\u094B\u0902 \u092A\u0930 \u091C\u093E\u090F\u0901"
  }
};

// packages/server/src/pages/locales/hi.ts
var receipt15 = {
  title: "\u0938\u0939\u092E\u0924\u093F \u0930\u0938\u0940\u0926 \u091C\u093E\u0901\u091A\u0947\u0902",
  introduction: "\u0930\u0938\u0940\u0926 \u092F\u0939 \u092A\u094D\u0930\u092E\u093E\u0923\u093F\u0924 \u0915\u0930\u0924\u0940 \u0939\u0948 \u0915\u093F \u0915\u093F\u0938\u0940 \u0915\u094B \u0909\u0938\u0915\u0947 \u0921\u0947\u091F\u093E \u0915\u0947 \u092C\u093E\u0930\u0947 \u092E\u0947\u0902 \u0915\u094D\u092F\u093E \u0926\u093F\u0916\u093E\u092F\u093E \u0917\u092F\u093E, \u0909\u0938\u0928\u0947 \u0915\u094D\u092F\u093E \u091A\u0941\u0928\u093E \u0914\u0930 \u0915\u092C\u0964 \u0907\u0938\u0947 \u0938\u0930\u0932 \u0936\u092C\u094D\u0926\u094B\u0902 \u092E\u0947\u0902 \u092A\u0922\u093C\u0928\u0947 \u0914\u0930 \u092F\u0939 \u0926\u0947\u0916\u0928\u0947 \u0915\u0947 \u0932\u093F\u090F \u0915\u093F \u092F\u0939 \u0905\u0938\u0932\u0940 \u0914\u0930 \u0905\u092A\u0930\u093F\u0935\u0930\u094D\u0924\u093F\u0924 \u0939\u0948 \u092F\u093E \u0928\u0939\u0940\u0902, \u090F\u0915 \u0930\u0938\u0940\u0926 \u091A\u093F\u092A\u0915\u093E\u090F\u0901\u0964",
  field: "\u0930\u0938\u0940\u0926",
  hint: "\u0926\u094B\u0928\u094B\u0902 \u0930\u0942\u092A \u091A\u0932\u0947\u0902\u0917\u0947: \u201Cprotected\u201D, \u201Cpayload\u201D \u0914\u0930 \u201Csignature\u201D \u0935\u093E\u0932\u093E JSON, \u092F\u093E \u0926\u094B \u092C\u093F\u0902\u0926\u0941\u0913\u0902 \u0935\u093E\u0932\u0940 \u090F\u0915 \u092A\u0902\u0915\u094D\u0924\u093F\u0964 \u0907\u0938\u0947 \u091C\u093E\u0901\u091A\u093E \u091C\u093E\u0924\u093E \u0939\u0948, \u0930\u0916\u093E \u0928\u0939\u0940\u0902 \u091C\u093E\u0924\u093E\u0964",
  check: "\u0930\u0938\u0940\u0926 \u091C\u093E\u0901\u091A\u0947\u0902",
  checkHere: "\u092D\u0947\u091C\u0947 \u092C\u093F\u0928\u093E \u092F\u0939\u0940\u0902 \u091C\u093E\u0901\u091A\u0947\u0902",
  checkAnother: "\u0926\u0942\u0938\u0930\u0940 \u0930\u0938\u0940\u0926 \u091C\u093E\u0901\u091A\u0947\u0902",
  unreadable: { title: "\u092F\u0939 \u0930\u0938\u0940\u0926 \u0928\u0939\u0940\u0902 \u0939\u0948", text: "\u0907\u0938\u092E\u0947\u0902 \u0926\u094B\u0928\u094B\u0902 \u092E\u0947\u0902 \u0938\u0947 \u0915\u094B\u0908 \u0930\u0942\u092A \u0928\u0939\u0940\u0902 \u092A\u0922\u093C\u093E \u091C\u093E \u0938\u0915\u093E\u0964 \u092A\u0939\u0932\u0947 \u0938\u0947 \u0905\u0902\u0924\u093F\u092E \u0905\u0915\u094D\u0937\u0930 \u0924\u0915 \u092A\u0942\u0930\u0940 \u0930\u0938\u0940\u0926 \u0915\u0949\u092A\u0940 \u0915\u0930\u0947\u0902\u0964" },
  holds: {
    title: "\u0938\u0924\u094D\u092F\u093E\u092A\u093F\u0924: \u0905\u0938\u0932\u0940 \u0914\u0930 \u0905\u092A\u0930\u093F\u0935\u0930\u094D\u0924\u093F\u0924",
    text: "\u0907\u0938 \u0930\u0938\u0940\u0926 \u092A\u0930 \u0939\u092E\u0928\u0947 \u0939\u0938\u094D\u0924\u093E\u0915\u094D\u0937\u0930 \u0915\u093F\u090F \u0939\u0948\u0902 \u0914\u0930 \u0907\u0938\u0915\u093E \u0905\u092D\u093F\u0932\u0947\u0916 \u0932\u0949\u0917 \u092E\u0947\u0902 \u0939\u0948, \u091C\u0939\u093E\u0901 \u0909\u0938\u0947 \u091A\u0941\u092A\u091A\u093E\u092A \u092C\u0926\u0932\u093E \u092F\u093E \u0939\u091F\u093E\u092F\u093E \u0928\u0939\u0940\u0902 \u091C\u093E \u0938\u0915\u0924\u093E\u0964"
  },
  signedOnly: {
    title: "\u0938\u0924\u094D\u092F\u093E\u092A\u093F\u0924: \u0939\u0938\u094D\u0924\u093E\u0915\u094D\u0937\u0930 \u092E\u093E\u0928\u094D\u092F \u0939\u0948",
    text: "\u0907\u0938 \u0930\u0938\u0940\u0926 \u092A\u0930 \u0939\u092E\u0928\u0947 \u0939\u0938\u094D\u0924\u093E\u0915\u094D\u0937\u0930 \u0915\u093F\u090F \u0939\u0948\u0902\u0964 \u0907\u0938\u092E\u0947\u0902 \u092F\u0939 \u092A\u094D\u0930\u092E\u093E\u0923 \u0928\u0939\u0940\u0902 \u0939\u0948 \u0915\u093F \u0907\u0938\u0915\u093E \u0905\u092D\u093F\u0932\u0947\u0916 \u0932\u0949\u0917 \u092E\u0947\u0902 \u0939\u0948: JSON \u0930\u0942\u092A \u092E\u0947\u0902 \u092F\u0939 \u092A\u094D\u0930\u092E\u093E\u0923 \u091A\u092F\u0928 \u0915\u0947 \u0932\u0917\u092D\u0917 \u090F\u0915 \u0938\u0947\u0915\u0902\u0921 \u092C\u093E\u0926 \u0939\u094B\u0924\u093E \u0939\u0948\u0964"
  },
  altered: { title: "\u0938\u0924\u094D\u092F\u093E\u092A\u093F\u0924 \u0928\u0939\u0940\u0902: \u092F\u0939 \u0930\u0938\u0940\u0926 \u092E\u093E\u0928\u094D\u092F \u0928\u0939\u0940\u0902 \u0939\u0948", text: "\u0907\u0938\u092E\u0947\u0902 \u0917\u0921\u093C\u092C\u0921\u093C\u0940 \u092F\u0939 \u0939\u0948:" },
  faults: {
    header: "\u0938\u0941\u0930\u0915\u094D\u0937\u093F\u0924 \u0939\u0947\u0921\u0930 \u0915\u094D\u0937\u0924\u093F\u0917\u094D\u0930\u0938\u094D\u0924 \u0939\u0948: \u092F\u0939 \u0939\u092E\u093E\u0930\u0940 \u0930\u0938\u0940\u0926\u094B\u0902 \u0915\u093E \u0939\u0947\u0921\u0930 \u0928\u0939\u0940\u0902 \u0939\u0948\u0964",
    key: "\u0907\u0938\u092E\u0947\u0902 \u0926\u0940 \u0917\u0908 \u0915\u0941\u0902\u091C\u0940 \u0939\u092E\u093E\u0930\u0940 \u0928\u0939\u0940\u0902 \u0939\u0948\u0964 \u0907\u0938 \u092A\u0930 \u0915\u093F\u0938\u0940 \u0914\u0930 \u0928\u0947 \u0939\u0938\u094D\u0924\u093E\u0915\u094D\u0937\u0930 \u0915\u093F\u090F \u092F\u093E \u0915\u0941\u0902\u091C\u0940 \u0915\u0940 \u0906\u0908\u0921\u0940 \u092C\u0926\u0932\u0940 \u0917\u0908\u0964",
    payload: "\u0905\u092D\u093F\u0932\u0947\u0916 (payload) \u092C\u0926\u0932\u093E \u0917\u092F\u093E \u0939\u0948: \u092F\u0939 \u0935\u0939 \u0928\u0939\u0940\u0902 \u0939\u0948 \u091C\u093F\u0938 \u092A\u0930 \u0939\u092E\u0928\u0947 \u0939\u0938\u094D\u0924\u093E\u0915\u094D\u0937\u0930 \u0915\u093F\u090F\u0964",
    signature: "\u0939\u0938\u094D\u0924\u093E\u0915\u094D\u0937\u0930 \u092E\u0947\u0932 \u0928\u0939\u0940\u0902 \u0916\u093E\u0924\u093E\u0964 \u0905\u092D\u093F\u0932\u0947\u0916 \u0935\u0948\u0938\u093E \u0939\u0940 \u0939\u0948 \u091C\u0948\u0938\u093E \u0932\u0949\u0917 \u092E\u0947\u0902 \u0939\u0948: \u0939\u0938\u094D\u0924\u093E\u0915\u094D\u0937\u0930 \u092F\u093E \u0938\u0941\u0930\u0915\u094D\u0937\u093F\u0924 \u0939\u0947\u0921\u0930 \u092C\u0926\u0932\u093E \u0917\u092F\u093E \u0939\u0948\u0964",
    "payload-or-signature": "\u0939\u0938\u094D\u0924\u093E\u0915\u094D\u0937\u0930 \u0905\u092D\u093F\u0932\u0947\u0916 \u0938\u0947 \u092E\u0947\u0932 \u0928\u0939\u0940\u0902 \u0916\u093E\u0924\u093E: payload \u092F\u093E signature \u092C\u0926\u0932\u093E \u0917\u092F\u093E \u0939\u0948\u0964",
    inclusion: "\u0938\u092E\u093E\u0935\u0947\u0936\u0928 \u092A\u0925 \u0932\u0949\u0917 \u0915\u0940 \u0939\u0938\u094D\u0924\u093E\u0915\u094D\u0937\u0930\u093F\u0924 \u0938\u094D\u0925\u093F\u0924\u093F \u0924\u0915 \u0928\u0939\u0940\u0902 \u092A\u0939\u0941\u0901\u091A\u0924\u093E: \u092A\u0925 \u092F\u093E \u092A\u0924\u094D\u0924\u0947 \u0915\u0940 \u0938\u0902\u0916\u094D\u092F\u093E \u092C\u0926\u0932\u0940 \u0917\u0908 \u0939\u0948\u0964",
    head: "\u0935\u0943\u0915\u094D\u0937 \u0915\u093E \u0906\u0915\u093E\u0930 \u092F\u093E \u092E\u0942\u0932 \u0939\u0948\u0936 \u0935\u0939 \u0928\u0939\u0940\u0902 \u0939\u0948 \u091C\u094B \u0939\u0938\u094D\u0924\u093E\u0915\u094D\u0937\u0930\u093F\u0924 \u091C\u093E\u0901\u091A-\u092C\u093F\u0902\u0926\u0941 \u092C\u0924\u093E\u0924\u093E \u0939\u0948\u0964",
    checkpoint: "\u091C\u093E\u0901\u091A-\u092C\u093F\u0902\u0926\u0941 \u092A\u0930 \u0939\u092E\u093E\u0930\u0947 \u0939\u0938\u094D\u0924\u093E\u0915\u094D\u0937\u0930 \u0928\u0939\u0940\u0902 \u0939\u0948\u0902 \u092F\u093E \u0909\u0938\u0947 \u092C\u0926\u0932\u093E \u0917\u092F\u093E \u0939\u0948\u0964"
  },
  signature: "\u0939\u0938\u094D\u0924\u093E\u0915\u094D\u0937\u0930",
  signatureHolds: "\u092E\u093E\u0928\u094D\u092F \u0939\u0948 (Ed25519)\u0964",
  log: "\u0932\u0949\u0917 \u092E\u0947\u0902",
  sealedAs: (place, of) => `${of} \u092E\u0947\u0902 \u0938\u0947 \u0905\u092D\u093F\u0932\u0947\u0916 ${place}`,
  checkpoint: "\u0932\u0949\u0917 \u092A\u0930 \u0939\u0938\u094D\u0924\u093E\u0915\u094D\u0937\u0930 \u0915\u093E \u0938\u092E\u092F",
  claimed: "\u092F\u0939 \u0930\u0938\u0940\u0926 \u092E\u093E\u0928\u094D\u092F \u0928\u0939\u0940\u0902 \u0939\u0948\u0964 \u0906\u0917\u0947 \u0915\u0947\u0935\u0932 \u0907\u0938\u0915\u093E \u0926\u093E\u0935\u093E \u0939\u0948, \u091C\u094B \u0915\u0941\u091B \u092A\u094D\u0930\u092E\u093E\u0923\u093F\u0924 \u0928\u0939\u0940\u0902 \u0915\u0930\u0924\u093E\u0964",
  unknownRecord: "\u092F\u0939 \u0905\u092D\u093F\u0932\u0947\u0916 \u0910\u0938\u0947 \u092A\u094D\u0930\u0915\u093E\u0930 \u0915\u093E \u0939\u0948 \u091C\u093F\u0938\u0947 \u092F\u0939 \u092A\u0947\u091C \u0928\u0939\u0940\u0902 \u091C\u093E\u0928\u0924\u093E, \u0907\u0938\u0932\u093F\u090F \u0907\u0938\u0947 \u0936\u092C\u094D\u0926\u094B\u0902 \u092E\u0947\u0902 \u0928\u0939\u0940\u0902 \u092C\u0924\u093E\u092F\u093E \u091C\u093E \u0938\u0915\u0924\u093E\u0964",
  shownTitle: "\u0915\u094D\u092F\u093E \u0926\u093F\u0916\u093E\u092F\u093E \u0917\u092F\u093E",
  shownBy: (controller, version) => `${controller} \u0926\u094D\u0935\u093E\u0930\u093E, \u0917\u094B\u092A\u0928\u0940\u092F\u0924\u093E \u0928\u0940\u0924\u093F \u0915\u0947 \u0938\u0902\u0938\u094D\u0915\u0930\u0923 ${version} \u092E\u0947\u0902\u0964`,
  language: "\u092D\u093E\u0937\u093E",
  ownWords: "\u092A\u0947\u091C \u0928\u0947 \u0905\u092A\u0928\u0947 \u0936\u092C\u094D\u0926\u094B\u0902 \u092E\u0947\u0902 \u092A\u0942\u091B\u093E\u0964 \u092F\u0939 \u0909\u0928 \u0936\u092C\u094D\u0926\u094B\u0902 \u0915\u0940 \u091B\u093E\u092A \u0939\u0948; \u0928\u0940\u091A\u0947 \u0928\u0940\u0924\u093F \u0915\u0947 \u0936\u092C\u094D\u0926 \u0939\u0948\u0902\u0964",
  ownTexts: "\u0938\u093E\u092E\u093E\u0928\u094D\u092F \u0936\u092C\u094D\u0926\u094B\u0902 \u0915\u0940 \u091C\u0917\u0939 \u092A\u0947\u091C \u0928\u0947 \u092F\u0947 \u0926\u093F\u0916\u093E\u090F:",
  notKept: "\u0928\u0940\u0924\u093F \u0915\u093E \u092F\u0939 \u0938\u0902\u0938\u094D\u0915\u0930\u0923 \u092F\u0939\u093E\u0901 \u0928\u0939\u0940\u0902 \u0930\u0916\u093E \u0939\u0948\u0964 \u0928\u0940\u091A\u0947 \u0935\u0939 \u0939\u0948 \u091C\u094B \u0905\u092D\u093F\u0932\u0947\u0916 \u0938\u094D\u0935\u092F\u0902 \u0915\u0939\u0924\u093E \u0939\u0948\u0964",
  chosenTitle: "\u0915\u094D\u092F\u093E \u091A\u0941\u0928\u093E \u0917\u092F\u093E",
  nothingChosen: "\u0915\u093F\u0938\u0940 \u0909\u0926\u094D\u0926\u0947\u0936\u094D\u092F \u0915\u0947 \u092C\u093E\u0930\u0947 \u092E\u0947\u0902 \u0928\u0939\u0940\u0902 \u091A\u0941\u0928\u093E \u0917\u092F\u093E: \u092C\u094D\u0930\u093E\u0909\u091C\u093C\u0930 \u0915\u093E \u0938\u093F\u0917\u094D\u0928\u0932 \u0926\u0930\u094D\u091C \u0915\u093F\u092F\u093E \u0917\u092F\u093E\u0964",
  states: {
    given: "\u0938\u0939\u092E\u0924\u093F \u0926\u0940 \u0917\u0908",
    refused: "\u0938\u0939\u092E\u0924\u093F \u0928\u0939\u0940\u0902 \u0926\u0940 \u0917\u0908",
    accepted: "\u0906\u092A\u0924\u094D\u0924\u093F \u0928\u0939\u0940\u0902 \u0915\u0940 \u0917\u0908",
    objected: "\u0906\u092A\u0924\u094D\u0924\u093F \u0915\u0940 \u0917\u0908"
  },
  notChosenTitle: "\u092C\u093F\u0928\u093E \u091A\u092F\u0928 \u0915\u0947 \u092F\u0939 \u092D\u0940 \u0926\u093F\u0916\u093E\u092F\u093E \u0917\u092F\u093E",
  holdsFor: (duration) => `\u0905\u0935\u0927\u093F: ${duration}`,
  consequence: "\u0907\u0938\u0915\u0947 \u092C\u093F\u0928\u093E",
  categories: "\u0921\u0947\u091F\u093E",
  recipients: "\u092A\u094D\u0930\u093E\u092A\u094D\u0924\u0915\u0930\u094D\u0924\u093E",
  retention: "\u0930\u0916\u0928\u0947 \u0915\u0940 \u0905\u0935\u0927\u093F",
  circumstancesTitle: "\u0915\u092C \u0914\u0930 \u0915\u0948\u0938\u0947",
  decidedAt: "\u091A\u0941\u0928\u0928\u0947 \u0915\u093E \u0938\u092E\u092F",
  recordedAt: "\u0926\u0930\u094D\u091C \u0915\u0930\u0928\u0947 \u0915\u093E \u0938\u092E\u092F",
  claimedAt: "\u0921\u093F\u0935\u093E\u0907\u0938 \u0915\u0940 \u0918\u0921\u093C\u0940 \u0915\u0947 \u0905\u0928\u0941\u0938\u093E\u0930",
  method: "\u0915\u0939\u093E\u0901",
  methods: {
    banner: "\u092C\u0948\u0928\u0930 \u092E\u0947\u0902",
    preferences: "\u0917\u094B\u092A\u0928\u0940\u092F\u0924\u093E \u0938\u0947\u091F\u093F\u0902\u0917 \u092E\u0947\u0902",
    form: "\u092B\u093C\u0949\u0930\u094D\u092E \u092E\u0947\u0902",
    gate: "\u0909\u0938 \u0938\u093E\u092E\u0917\u094D\u0930\u0940 \u092A\u0930 \u091C\u093F\u0938\u0928\u0947 \u092A\u0939\u0932\u0947 \u092A\u0942\u091B\u093E",
    api: "\u0915\u0902\u092A\u0928\u0940 \u0915\u0940 \u0905\u092A\u0928\u0940 \u092A\u094D\u0930\u0923\u093E\u0932\u0940 \u0938\u0947",
    signal: "\u092C\u094D\u0930\u093E\u0909\u091C\u093C\u0930 \u0915\u0947 \u0938\u093F\u0917\u094D\u0928\u0932 \u0938\u0947",
    import: "\u0915\u0939\u0940\u0902 \u0914\u0930, \u092C\u093E\u0926 \u092E\u0947\u0902 \u0932\u093F\u092F\u093E \u0917\u092F\u093E"
  },
  place: "\u0932\u093E\u0917\u0942 \u0915\u093E\u0928\u0942\u0928",
  placeFrom: { input: "\u091C\u0948\u0938\u093E \u092A\u0947\u091C \u0928\u0947 \u092C\u0924\u093E\u092F\u093E", header: "\u0928\u0947\u091F\u0935\u0930\u094D\u0915 \u092A\u0924\u0947 \u0915\u0947 \u0905\u0928\u0941\u0938\u093E\u0930", none: "\u091C\u094D\u091E\u093E\u0924 \u0928\u0939\u0940\u0902" },
  unknownPlace: "\u0938\u094D\u0925\u093E\u0928 \u091C\u094D\u091E\u093E\u0924 \u0928\u0939\u0940\u0902; \u0938\u092C\u0938\u0947 \u0915\u0921\u093C\u093E \u0928\u093F\u092F\u092E \u0932\u093E\u0917\u0942 \u0939\u0941\u0906",
  signals: "\u092C\u094D\u0930\u093E\u0909\u091C\u093C\u0930 \u0915\u0947 \u0938\u093F\u0917\u094D\u0928\u0932",
  signalNames: { gpc: "Global Privacy Control", dnt: "Do Not Track" },
  noSignals: "\u0915\u094B\u0908 \u0928\u0939\u0940\u0902",
  age: "\u092C\u0924\u093E\u0908 \u0917\u0908 \u0906\u092F\u0941",
  years: (count2) => `${count2} \u0935\u0930\u094D\u0937 \u092F\u093E \u0905\u0927\u093F\u0915`,
  evidence: "\u092A\u0939\u0932\u0947 \u0915\u0947 \u091A\u092F\u0928 \u0915\u093E \u092A\u094D\u0930\u092E\u093E\u0923",
  layout: "\u092C\u0948\u0928\u0930 \u0915\u093E \u0930\u0942\u092A",
  widget: "\u0915\u093F\u0938\u0928\u0947 \u0926\u093F\u0916\u093E\u092F\u093E",
  person: "\u0935\u094D\u092F\u0915\u094D\u0924\u093F (\u0915\u0941\u0902\u091C\u0940 \u0935\u093E\u0932\u093E \u0939\u0948\u0936)",
  receipt: "\u0930\u0938\u0940\u0926 \u0938\u0902\u0916\u094D\u092F\u093E"
};
var hi2 = { choices: hi, receipt: receipt15 };

// packages/server/src/pages/locales/choices.hr.ts
var hr = {
  title: "Va\u0161 odabir privatnosti",
  introduction: "Odlu\u010Dite za \u0161to se smiju upotrebljavati va\u0161i podaci. Mo\u017Eete se vratiti i to promijeniti u bilo kojem trenutku.",
  privacyPolicy: "Pravila privatnosti",
  lastChoice: (date) => `Posljednji odabir: ${date}`,
  optional: "Neobavezno",
  necessary: "Nu\u017Eno",
  acceptAll: "Prihvati sve",
  rejectAll: "Odbij sve",
  save: "Spremi odabir",
  alwaysOn: "Uvijek uklju\u010Deno",
  notOffered: "Isklju\u010Deno",
  minimumAge: (years) => `Samo za osobe od ${years} ili vi\u0161e godina, stoga ostaje isklju\u010Deno.`,
  canObject: "Uklju\u010Deno ako ne ulo\u017Eite prigovor: uklonite kva\u010Dicu da biste ga ulo\u017Eili.",
  details: "Pojedinosti",
  legalBasis: (basis) => `Pravna osnova: ${basis}.`,
  bases: {
    consent: "Va\u0161a privola",
    contract: "Potrebno za na\u0161 ugovor s vama",
    "legal-obligation": "Propisano zakonom",
    "vital-interests": "\u0160titi ne\u010Diji \u017Eivot",
    "public-task": "Zada\u0107a od javnog interesa",
    "legitimate-interests": "Na\u0161 legitimni interes"
  },
  consequence: "Ako odbijete",
  categories: "Podaci",
  recipients: "Primatelji",
  retention: "Razdoblje pohrane",
  until: {
    "account-closed": "do zatvaranja va\u0161eg ra\u010Duna",
    "service-ended": "dok ne prestanete koristiti uslugu",
    "purpose-fulfilled": "do ispunjenja svrhe",
    "consent-withdrawn": "do povla\u010Denja va\u0161e privole",
    objected: "do ulaganja prigovora"
  },
  validity: "Ponovno \u0107emo pitati nakon",
  trackers: "Kola\u010Di\u0107i i sli\u010Dno",
  session: "dok ne zatvorite preglednik",
  untilDeleted: "dok ih ne izbri\u0161ete",
  honoured: {
    gpc: "Signal Global Privacy Control va\u0161eg preglednika po\u0161tuje se: va\u0161i se podaci ne prodaju ni ne dijele.",
    dnt: "Postavka \u201EDo Not Track\u201D va\u0161eg preglednika po\u0161tuje se."
  },
  signalDenies: (purposes) => `Zato ostaje isklju\u010Deno: ${purposes}.`,
  signalStands: "Ondje gdje se nalazite zakon ne dopu\u0161ta da ijedan odabir prevlada nad signalom dok je uklju\u010Den.",
  saved: {
    accept: { title: "Prihvatili ste sve neobavezne svrhe", text: "To mo\u017Eete promijeniti u bilo kojem trenutku." },
    reject: { title: "Odbili ste sve neobavezne svrhe", text: "To mo\u017Eete promijeniti u bilo kojem trenutku." },
    save: { title: "Va\u0161 je odabir spremljen", text: "Mo\u017Eete ga promijeniti u bilo kojem trenutku." }
  },
  cookieBlocked: {
    title: "Va\u0161 preglednik ne \u010Duva va\u0161 odabir",
    text: "Ne prihva\u0107a kola\u010Di\u0107e s ove stranice pa ga sljede\u0107i put ne\u0107emo znati. Bez odabira nije uklju\u010Deno ni\u0161ta za \u0161to je potrebna va\u0161a privola."
  },
  returnRefused: { title: "Nismo vas vratili", text: "Adresa s koje ste do\u0161li nije na\u0161a. Va\u0161 je odabir svejedno sa\u010Duvan." },
  notUnderstood: {
    title: "Spremanje nije uspjelo",
    text: "Poslano ne odgovara ovoj stranici. Ni\u0161ta nije promijenjeno. Pregledajte svoj odabir u nastavku i ponovno ga spremite."
  },
  back: "Natrag na stranicu s koje ste do\u0161li",
  problems: {
    origin: { title: "Ovo je do\u0161lo s druge stranice", text: "Odabire prihva\u0107amo samo s vlastitih stranica. Ni\u0161ta nije promijenjeno." },
    rate: { title: "Previ\u0161e odjednom", text: "Ni\u0161ta nije promijenjeno. Pri\u010Dekajte minutu i poku\u0161ajte ponovno." },
    other: { title: "To nije uspjelo", text: "Ni\u0161ta nije promijenjeno. Poku\u0161ajte ponovno." },
    toChoices: "Na va\u0161 odabir privatnosti"
  }
};

// packages/server/src/pages/locales/hr.ts
var receipt16 = {
  title: "Provjera potvrde o privoli",
  introduction: "Potvrda dokazuje \u0161to je nekome prikazano o njegovim podacima, \u0161to je odabrao i kada. Zalijepite je da biste je pro\u010Ditali jednostavnim rije\u010Dima i vidjeli je li vjerodostojna i nepromijenjena.",
  field: "Potvrda",
  hint: "Prihva\u0107aju se oba oblika: JSON s \u201Eprotected\u201D, \u201Epayload\u201D i \u201Esignature\u201D ili jedan redak s dvjema to\u010Dkama. Provjerava se i ne \u010Duva.",
  check: "Provjeri potvrdu",
  checkHere: "Provjeri ovdje, bez slanja",
  checkAnother: "Provjeri drugu potvrdu",
  unreadable: {
    title: "Ovo nije potvrda",
    text: "Nijedan od dvaju oblika nije se mogao pro\u010Ditati. Kopirajte cijelu potvrdu, od prvog do posljednjeg znaka."
  },
  holds: {
    title: "Provjereno: vjerodostojna i nepromijenjena",
    text: "Potpisali smo ovu potvrdu, a njezin je zapis u dnevniku, gdje se ne mo\u017Ee neprimjetno promijeniti ni ukloniti."
  },
  signedOnly: {
    title: "Provjereno: potpis vrijedi",
    text: "Potpisali smo ovu potvrdu. Ne sadr\u017Eava dokaz da je njezin zapis u dnevniku: oblik JSON ima ga otprilike sekundu nakon odabira."
  },
  altered: { title: "Nije potvr\u0111eno: ova potvrda ne vrijedi", text: "\u0160to nije u redu:" },
  faults: {
    header: "Za\u0161ti\u0107eno je zaglavlje o\u0161te\u0107eno: to nije zaglavlje na\u0161ih potvrda.",
    key: "Navedeni klju\u010D nije na\u0161. Potpisao ju je netko drugi ili je promijenjen identifikator klju\u010Da.",
    payload: "Zapis (payload) je promijenjen: nije ono \u0161to smo potpisali.",
    signature: "Potpis se ne podudara. Sam je zapis onakav kakav je u dnevniku: promijenjen je potpis ili za\u0161ti\u0107eno zaglavlje.",
    "payload-or-signature": "Potpis se ne podudara sa zapisom: promijenjeno je payload ili signature.",
    inclusion: "Put dokaza ne vodi do potpisanog stanja dnevnika: promijenjen je put ili broj lista.",
    head: "Veli\u010Dina stabla ili korijenski sa\u017Eetak nije ono \u0161to navodi potpisana kontrolna to\u010Dka.",
    checkpoint: "Kontrolnu to\u010Dku nismo potpisali mi ili je promijenjena."
  },
  signature: "Potpis",
  signatureHolds: "Vrijedi (Ed25519).",
  log: "U dnevniku",
  sealedAs: (place, of) => `Zapis ${place} od ${of}`,
  checkpoint: "Dnevnik potpisan",
  claimed: "Ova potvrda ne vrijedi. Slijedi samo ono \u0161to ona tvrdi i ne dokazuje ni\u0161ta.",
  unknownRecord: "Zapis je vrste koju ova stranica ne poznaje pa se ne mo\u017Ee opisati rije\u010Dima.",
  shownTitle: "\u0160to je prikazano",
  shownBy: (controller, version) => `Prikazao ${controller}, pravila privatnosti u verziji ${version}.`,
  language: "Jezik",
  ownWords: "Stranica je pitala vlastitim rije\u010Dima. Ovo je njihov otisak; ispod su rije\u010Di pravila.",
  ownTexts: "Umjesto uobi\u010Dajenih rije\u010Di stranica je prikazala ove:",
  notKept: "Ova se verzija pravila ovdje ne \u010Duva. Ispod je ono \u0161to ka\u017Ee sam zapis.",
  chosenTitle: "\u0160to je odabrano",
  nothingChosen: "Ni o jednoj svrsi nije odlu\u010Deno: zabilje\u017Een je signal preglednika.",
  states: {
    given: "Privola dana",
    refused: "Privola uskra\u0107ena",
    accepted: "Bez prigovora",
    objected: "Ulo\u017Een prigovor"
  },
  notChosenTitle: "Tako\u0111er prikazano, bez odabira",
  holdsFor: (duration) => `trajanje: ${duration}`,
  consequence: "Bez toga",
  categories: "Podaci",
  recipients: "Primatelji",
  retention: "Razdoblje pohrane",
  circumstancesTitle: "Kada i kako",
  decidedAt: "Odabrano",
  recordedAt: "Zabilje\u017Eeno",
  claimedAt: "Prema satu ure\u0111aja",
  method: "Gdje",
  methods: {
    banner: "U obavijesti",
    preferences: "U postavkama privatnosti",
    form: "U obrascu",
    gate: "Kod sadr\u017Eaja koji je najprije pitao",
    api: "Putem sustava tvrtke",
    signal: "Signalom preglednika",
    import: "Drugdje, preuzeto poslije"
  },
  place: "Pravo",
  placeFrom: { input: "kako je navela stranica", header: "prema mre\u017Enoj adresi", none: "nije poznato" },
  unknownPlace: "Mjesto nije poznato; vrijedilo je najstro\u017Ee pravilo",
  signals: "Signali preglednika",
  signalNames: { gpc: "Global Privacy Control", dnt: "Do Not Track" },
  noSignals: "Nema",
  age: "Navedena dob",
  years: (count2) => `${count2} ili vi\u0161e godina`,
  evidence: "Dokaz ranijeg odabira",
  layout: "Oblik obavijesti",
  widget: "Prikazao",
  person: "Osoba (sa\u017Eetak s klju\u010Dem)",
  receipt: "Broj potvrde"
};
var hr2 = { choices: hr, receipt: receipt16 };

// packages/server/src/pages/locales/choices.hu.ts
var hu = {
  title: "Az \xD6n adatv\xE9delmi v\xE1laszt\xE1sai",
  introduction: "D\xF6ntse el, mire haszn\xE1lhat\xF3k fel az adatai. B\xE1rmikor visszat\xE9rhet, \xE9s m\xF3dos\xEDthatja.",
  privacyPolicy: "Adatv\xE9delmi t\xE1j\xE9koztat\xF3",
  lastChoice: (date) => `Utols\xF3 v\xE1laszt\xE1s: ${date}`,
  optional: "V\xE1laszthat\xF3",
  necessary: "Sz\xFCks\xE9ges",
  acceptAll: "Az \xF6sszes elfogad\xE1sa",
  rejectAll: "Az \xF6sszes elutas\xEDt\xE1sa",
  save: "V\xE1laszt\xE1sok ment\xE9se",
  alwaysOn: "Mindig bekapcsolva",
  notOffered: "Kikapcsolva",
  minimumAge: (years) => `Csak ${years} \xE9ves kort\xF3l, ez\xE9rt kikapcsolva marad.`,
  canObject: "Bekapcsolva, hacsak nem tiltakozik: a tiltakoz\xE1shoz vegye ki a jel\xF6l\xE9st.",
  details: "R\xE9szletek",
  legalBasis: (basis) => `Jogalap: ${basis}.`,
  bases: {
    consent: "Az \xD6n hozz\xE1j\xE1rul\xE1sa",
    contract: "Az \xD6nnel k\xF6t\xF6tt szerz\u0151d\xE9shez sz\xFCks\xE9ges",
    "legal-obligation": "Jogszab\xE1ly \xEDrja el\u0151",
    "vital-interests": "\xC9letet v\xE9d",
    "public-task": "K\xF6z\xE9rdek\u0171 feladat",
    "legitimate-interests": "Jogos \xE9rdek\xFCnk"
  },
  consequence: "Ha elutas\xEDtja",
  categories: "Adatok",
  recipients: "C\xEDmzettek",
  retention: "Meg\u0151rz\xE9si id\u0151",
  until: {
    "account-closed": "am\xEDg fi\xF3kja meg nem sz\u0171nik",
    "service-ended": "am\xEDg a szolg\xE1ltat\xE1st haszn\xE1lja",
    "purpose-fulfilled": "am\xEDg a c\xE9l nem teljes\xFCl",
    "consent-withdrawn": "am\xEDg vissza nem vonja a hozz\xE1j\xE1rul\xE1s\xE1t",
    objected: "am\xEDg nem tiltakozik"
  },
  validity: "\xDAjra megk\xE9rdezz\xFCk ennyi id\u0151 ut\xE1n",
  trackers: "S\xFCtik \xE9s hasonl\xF3k",
  session: "am\xEDg be nem z\xE1rja a b\xF6ng\xE9sz\u0151t",
  untilDeleted: "am\xEDg nem t\xF6rli",
  honoured: {
    gpc: "B\xF6ng\xE9sz\u0151je Global Privacy Control jelz\xE9s\xE9t tiszteletben tartjuk: adatait nem adjuk el \xE9s nem osztjuk meg.",
    dnt: "B\xF6ng\xE9sz\u0151je \u201EDo Not Track\u201D be\xE1ll\xEDt\xE1s\xE1t tiszteletben tartjuk."
  },
  signalDenies: (purposes) => `Emiatt kikapcsolva marad: ${purposes}.`,
  signalStands: "Ahol \xD6n van, ott a jog szerint semmilyen v\xE1laszt\xE1s nem \xEDrhatja fel\xFCl a jelz\xE9st, am\xEDg be van kapcsolva.",
  saved: {
    accept: { title: "Minden v\xE1laszthat\xF3 c\xE9lt elfogadott", text: "Ezt b\xE1rmikor m\xF3dos\xEDthatja." },
    reject: { title: "Minden v\xE1laszthat\xF3 c\xE9lt elutas\xEDtott", text: "Ezt b\xE1rmikor m\xF3dos\xEDthatja." },
    save: { title: "V\xE1laszt\xE1sait elmentett\xFCk", text: "Ezeket b\xE1rmikor m\xF3dos\xEDthatja." }
  },
  cookieBlocked: {
    title: "B\xF6ng\xE9sz\u0151je nem \u0151rzi meg a v\xE1laszt\xE1s\xE1t",
    text: "Err\u0151l az oldalr\xF3l nem fogad s\xFCtit, ez\xE9rt legk\xF6zelebb nem fogjuk ismerni. V\xE1laszt\xE1s n\xE9lk\xFCl semmi nincs bekapcsolva, amihez az \xD6n hozz\xE1j\xE1rul\xE1sa kell."
  },
  returnRefused: { title: "Nem vitt\xFCk vissza", text: "A c\xEDm, ahonnan \xE9rkezett, nem a mi\xE9nk. V\xE1laszt\xE1s\xE1t ett\u0151l m\xE9g meg\u0151rizt\xFCk." },
  notUnderstood: {
    title: "Nem siker\xFClt menteni",
    text: "Az elk\xFCld\xF6tt adat nem illik ehhez az oldalhoz. Semmi sem v\xE1ltozott. K\xE9rj\xFCk, n\xE9zze \xE1t al\xE1bb a v\xE1laszt\xE1sait, \xE9s mentse el \xFAjra."
  },
  back: "Vissza arra az oldalra, ahonnan \xE9rkezett",
  problems: {
    origin: { title: "Ez egy m\xE1sik webhelyr\u0151l \xE9rkezett", text: "V\xE1laszt\xE1st csak a saj\xE1t oldalainkr\xF3l fogadunk. Semmi sem v\xE1ltozott." },
    rate: { title: "T\xFAl sok egyszerre", text: "Semmi sem v\xE1ltozott. V\xE1rjon egy percet, majd pr\xF3b\xE1lja \xFAjra." },
    other: { title: "Nem siker\xFClt", text: "Semmi sem v\xE1ltozott. K\xE9rj\xFCk, pr\xF3b\xE1lja \xFAjra." },
    toChoices: "Az \xD6n adatv\xE9delmi v\xE1laszt\xE1saihoz"
  }
};

// packages/server/src/pages/locales/hu.ts
var receipt17 = {
  title: "Hozz\xE1j\xE1rul\xE1si igazol\xE1s ellen\u0151rz\xE9se",
  introduction: "Az igazol\xE1s bizony\xEDtja, mit mutattak valakinek az adatair\xF3l, mit v\xE1lasztott \xE9s mikor. Illesszen be egyet, hogy k\xF6z\xE9rthet\u0151en elolvassa, \xE9s l\xE1ssa, val\xF3di \xE9s v\xE1ltozatlan-e.",
  field: "Az igazol\xE1s",
  hint: "Mindk\xE9t forma megfelel: a JSON \u201Eprotected\u201D, \u201Epayload\u201D \xE9s \u201Esignature\u201D mez\u0151vel, vagy az egyetlen sor k\xE9t ponttal. Ellen\u0151rizz\xFCk, de nem \u0151rizz\xFCk meg.",
  check: "Igazol\xE1s ellen\u0151rz\xE9se",
  checkHere: "Ellen\u0151rz\xE9s itt, elk\xFCld\xE9s n\xE9lk\xFCl",
  checkAnother: "M\xE1sik igazol\xE1s ellen\u0151rz\xE9se",
  unreadable: {
    title: "Ez nem igazol\xE1s",
    text: "Egyik forma sem volt benne olvashat\xF3. M\xE1solja be a teljes igazol\xE1st az els\u0151 karaktert\u0151l az utols\xF3ig."
  },
  holds: {
    title: "Ellen\u0151rizve: val\xF3di \xE9s v\xE1ltozatlan",
    text: "Ezt az igazol\xE1st mi \xEDrtuk al\xE1, \xE9s bejegyz\xE9se a napl\xF3ban \xE1ll, ahol nem lehet \xE9szrev\xE9tlen\xFCl m\xF3dos\xEDtani vagy elt\xE1vol\xEDtani."
  },
  signedOnly: {
    title: "Ellen\u0151rizve: az al\xE1\xEDr\xE1s \xE9rv\xE9nyes",
    text: "Ezt az igazol\xE1st mi \xEDrtuk al\xE1. Nem tartalmaz bizony\xEDt\xE9kot arra, hogy bejegyz\xE9se a napl\xF3ban van: a JSON-form\xE1ban van ilyen, k\xF6r\xFClbel\xFCl egy m\xE1sodperccel a v\xE1laszt\xE1s ut\xE1n."
  },
  altered: { title: "Nem igazolt: ez az igazol\xE1s nem \xE9rv\xE9nyes", text: "Mi a hiba:" },
  faults: {
    header: "A v\xE9dett fejl\xE9c s\xE9r\xFClt: nem a mi igazol\xE1saink fejl\xE9ce.",
    key: "A megnevezett kulcs nem a mi\xE9nk. M\xE1s \xEDrta al\xE1, vagy a kulcsazonos\xEDt\xF3t megv\xE1ltoztatt\xE1k.",
    payload: "A bejegyz\xE9st (payload) megv\xE1ltoztatt\xE1k: nem az, amit al\xE1\xEDrtunk.",
    signature: "Az al\xE1\xEDr\xE1s nem egyezik. Maga a bejegyz\xE9s olyan, amilyen a napl\xF3ban: az al\xE1\xEDr\xE1st vagy a v\xE9dett fejl\xE9cet v\xE1ltoztatt\xE1k meg.",
    "payload-or-signature": "Az al\xE1\xEDr\xE1s nem illik a bejegyz\xE9shez: a payload vagy a signature r\xE9szt megv\xE1ltoztatt\xE1k.",
    inclusion: "A bizony\xEDt\xE1si \xFAt nem a napl\xF3 al\xE1\xEDrt \xE1llapot\xE1hoz vezet: az utat vagy a lev\xE9l sorsz\xE1m\xE1t megv\xE1ltoztatt\xE1k.",
    head: "A fa m\xE9rete vagy a gy\xF6k\xE9rhash nem az, amit az al\xE1\xEDrt ellen\u0151rz\u0151pont mond.",
    checkpoint: "Az ellen\u0151rz\u0151pontot nem mi \xEDrtuk al\xE1, vagy megv\xE1ltoztatt\xE1k."
  },
  signature: "Al\xE1\xEDr\xE1s",
  signatureHolds: "\xC9rv\xE9nyes (Ed25519).",
  log: "A napl\xF3ban",
  sealedAs: (place, of) => `${place}. bejegyz\xE9s, \xF6sszesen ${of}`,
  checkpoint: "A napl\xF3 al\xE1\xEDrva",
  claimed: "Ez az igazol\xE1s nem \xE9rv\xE9nyes. A tov\xE1bbiakat csak \xE1ll\xEDtja; semmit sem bizony\xEDtanak.",
  unknownRecord: "A bejegyz\xE9s olyan fajta, amelyet ez az oldal nem ismer, ez\xE9rt nem \xEDrhat\xF3 le szavakkal.",
  shownTitle: "Mit mutattak",
  shownBy: (controller, version) => `Megjelen\xEDtette: ${controller}, az adatv\xE9delmi t\xE1j\xE9koztat\xF3 ${version} verzi\xF3j\xE1ban.`,
  language: "Nyelv",
  ownWords: "Az oldal saj\xE1t szavaival k\xE9rdezett. Ez azok ujjlenyomata; al\xE1bb a t\xE1j\xE9koztat\xF3 szavai \xE1llnak.",
  ownTexts: "A szok\xE1sos szavak helyett az oldal ezeket mutatta:",
  notKept: "A t\xE1j\xE9koztat\xF3 e verzi\xF3j\xE1t itt nem \u0151rizz\xFCk. Al\xE1bb az \xE1ll, amit maga a bejegyz\xE9s mond.",
  chosenTitle: "Mit v\xE1lasztottak",
  nothingChosen: "Egyik c\xE9lr\xF3l sem sz\xFCletett v\xE1laszt\xE1s: a b\xF6ng\xE9sz\u0151 jelz\xE9s\xE9t r\xF6gz\xEDtett\xFCk.",
  states: {
    given: "Hozz\xE1j\xE1rul\xE1s megadva",
    refused: "Hozz\xE1j\xE1rul\xE1s megtagadva",
    accepted: "Nem tiltakozott",
    objected: "Tiltakozott"
  },
  notChosenTitle: "Szint\xE9n megjelen\xEDtve, v\xE1laszt\xE1s n\xE9lk\xFCl",
  holdsFor: (duration) => `id\u0151tartam: ${duration}`,
  consequence: "En\xE9lk\xFCl",
  categories: "Adatok",
  recipients: "C\xEDmzettek",
  retention: "Meg\u0151rz\xE9si id\u0151",
  circumstancesTitle: "Mikor \xE9s hogyan",
  decidedAt: "V\xE1laszt\xE1s ideje",
  recordedAt: "R\xF6gz\xEDt\xE9s ideje",
  claimedAt: "Az eszk\xF6z \xF3r\xE1ja szerint",
  method: "Hol",
  methods: {
    banner: "A s\xE1vban",
    preferences: "Az adatv\xE9delmi be\xE1ll\xEDt\xE1sokban",
    form: "\u0170rlapon",
    gate: "Olyan tartalomn\xE1l, amely el\u0151bb k\xE9rdezett",
    api: "A c\xE9g saj\xE1t rendszer\xE9n \xE1t",
    signal: "A b\xF6ng\xE9sz\u0151 jelz\xE9s\xE9vel",
    import: "M\xE1shol, k\xE9s\u0151bb \xE1tv\xE9ve"
  },
  place: "Jog",
  placeFrom: { input: "az oldal szerint", header: "a h\xE1l\xF3zati c\xEDm szerint", none: "nem ismert" },
  unknownPlace: "A hely nem ismert; a legszigor\xFAbb szab\xE1ly \xE9rv\xE9nyes\xFClt",
  signals: "A b\xF6ng\xE9sz\u0151 jelz\xE9sei",
  signalNames: { gpc: "Global Privacy Control", dnt: "Do Not Track" },
  noSignals: "Nincs",
  age: "Megadott \xE9letkor",
  years: (count2) => `${count2} \xE9ves vagy id\u0151sebb`,
  evidence: "A kor\xE1bbi v\xE1laszt\xE1s bizony\xEDt\xE9ka",
  layout: "A s\xE1v form\xE1ja",
  widget: "Megjelen\xEDtette",
  person: "Szem\xE9ly (kulcsos hash)",
  receipt: "Igazol\xE1s sz\xE1ma"
};
var hu2 = { choices: hu, receipt: receipt17 };

// packages/server/src/pages/locales/choices.id.ts
var id = {
  title: "Pilihan privasi Anda",
  introduction: "Tentukan untuk apa data Anda boleh digunakan. Anda dapat kembali dan mengubahnya kapan saja.",
  privacyPolicy: "Kebijakan privasi",
  lastChoice: (date) => `Pilihan terakhir: ${date}`,
  optional: "Opsional",
  necessary: "Diperlukan",
  acceptAll: "Terima semua",
  rejectAll: "Tolak semua",
  save: "Simpan pilihan",
  alwaysOn: "Selalu aktif",
  notOffered: "Tidak aktif",
  minimumAge: (years) => `Hanya untuk orang berusia ${years} tahun ke atas, jadi tetap tidak aktif.`,
  canObject: "Aktif kecuali Anda keberatan: hapus centang untuk menyatakan keberatan.",
  details: "Perincian",
  legalBasis: (basis) => `Dasar hukum: ${basis}.`,
  bases: {
    consent: "Persetujuan Anda",
    contract: "Diperlukan untuk kontrak kami dengan Anda",
    "legal-obligation": "Diwajibkan oleh hukum",
    "vital-interests": "Melindungi nyawa seseorang",
    "public-task": "Tugas demi kepentingan umum",
    "legitimate-interests": "Kepentingan sah kami"
  },
  consequence: "Jika Anda menolak",
  categories: "Data",
  recipients: "Penerima",
  retention: "Masa penyimpanan",
  until: {
    "account-closed": "sampai akun Anda ditutup",
    "service-ended": "sampai Anda berhenti menggunakan layanan",
    "purpose-fulfilled": "sampai tujuannya tercapai",
    "consent-withdrawn": "sampai Anda menarik persetujuan",
    objected: "sampai Anda menyatakan keberatan"
  },
  validity: "Kami bertanya lagi setelah",
  trackers: "Kuki dan sejenisnya",
  session: "sampai Anda menutup peramban",
  untilDeleted: "sampai Anda menghapusnya",
  honoured: {
    gpc: "Global Privacy Control peramban Anda dihormati: data Anda tidak dijual atau dibagikan.",
    dnt: "\u201CDo Not Track\u201D peramban Anda dihormati."
  },
  signalDenies: (purposes) => `Karena itu tetap tidak aktif: ${purposes}.`,
  signalStands: "Di tempat Anda berada, hukum tidak membolehkan pilihan apa pun mengalahkan sinyal ini selama sinyal aktif.",
  saved: {
    accept: { title: "Anda menerima semua tujuan opsional", text: "Anda dapat mengubahnya kapan saja." },
    reject: { title: "Anda menolak semua tujuan opsional", text: "Anda dapat mengubahnya kapan saja." },
    save: { title: "Pilihan Anda telah disimpan", text: "Anda dapat mengubahnya kapan saja." }
  },
  cookieBlocked: {
    title: "Peramban Anda tidak menyimpan pilihan Anda",
    text: "Peramban tidak menerima kuki dari halaman ini, jadi lain kali kami tidak mengetahui pilihan Anda. Tanpa pilihan, tidak ada yang memerlukan persetujuan Anda yang aktif."
  },
  returnRefused: { title: "Kami tidak membawa Anda kembali", text: "Alamat asal Anda bukan milik kami. Pilihan Anda tetap disimpan." },
  notUnderstood: {
    title: "Tidak dapat disimpan",
    text: "Yang dikirim tidak sesuai dengan halaman ini. Tidak ada yang diubah. Periksa pilihan Anda di bawah dan simpan kembali."
  },
  back: "Kembali ke halaman asal Anda",
  problems: {
    origin: { title: "Ini berasal dari situs lain", text: "Kami hanya menerima pilihan dari halaman kami sendiri. Tidak ada yang diubah." },
    rate: { title: "Terlalu banyak sekaligus", text: "Tidak ada yang diubah. Tunggu sebentar, lalu coba lagi." },
    other: { title: "Itu tidak berhasil", text: "Tidak ada yang diubah. Silakan coba lagi." },
    toChoices: "Ke pilihan privasi Anda"
  }
};

// packages/server/src/pages/locales/id.ts
var receipt18 = {
  title: "Periksa tanda terima persetujuan",
  introduction: "Tanda terima membuktikan apa yang ditunjukkan kepada seseorang tentang datanya, apa yang dipilihnya, dan kapan. Tempelkan satu untuk membacanya dalam kata-kata sederhana dan melihat apakah asli dan tidak berubah.",
  field: "Tanda terima",
  hint: "Kedua bentuk dapat dipakai: JSON dengan \u201Cprotected\u201D, \u201Cpayload\u201D, dan \u201Csignature\u201D, atau satu baris dengan dua titik. Tanda terima diperiksa dan tidak disimpan.",
  check: "Periksa tanda terima",
  checkHere: "Periksa di sini, tanpa mengirim",
  checkAnother: "Periksa tanda terima lain",
  unreadable: {
    title: "Ini bukan tanda terima",
    text: "Tak satu pun dari kedua bentuk dapat dibaca. Salin seluruh tanda terima, dari karakter pertama sampai terakhir."
  },
  holds: {
    title: "Terverifikasi: asli dan tidak berubah",
    text: "Kami menandatangani tanda terima ini, dan catatannya ada di log, tempat catatan tidak dapat diubah atau dihapus tanpa ketahuan."
  },
  signedOnly: {
    title: "Terverifikasi: tanda tangan berlaku",
    text: "Kami menandatangani tanda terima ini. Tidak ada bukti bahwa catatannya ada di log: bentuk JSON memilikinya, sekitar satu detik setelah pilihan."
  },
  altered: { title: "Tidak terverifikasi: tanda terima ini tidak berlaku", text: "Yang salah:" },
  faults: {
    header: "Header terlindung rusak: bukan header tanda terima kami.",
    key: "Kunci yang disebut bukan milik kami. Orang lain menandatanganinya, atau ID kunci diubah.",
    payload: "Catatan (payload) diubah: bukan yang kami tanda tangani.",
    signature: "Tanda tangan tidak cocok. Catatannya sama seperti di log: tanda tangan atau header terlindung diubah.",
    "payload-or-signature": "Tanda tangan tidak cocok dengan catatan: payload atau signature diubah.",
    inclusion: "Jalur inklusi tidak menuju keadaan log yang ditandatangani: jalur atau nomor daun diubah.",
    head: "Ukuran pohon atau hash akar tidak seperti yang dinyatakan titik periksa bertanda tangan.",
    checkpoint: "Titik periksa tidak kami tanda tangani, atau diubah."
  },
  signature: "Tanda tangan",
  signatureHolds: "Berlaku (Ed25519).",
  log: "Di log",
  sealedAs: (place, of) => `Catatan ${place} dari ${of}`,
  checkpoint: "Log ditandatangani pada",
  claimed: "Tanda terima ini tidak berlaku. Yang berikut hanyalah klaimnya dan tidak membuktikan apa pun.",
  unknownRecord: "Catatan ini dari jenis yang tidak dikenal halaman ini, jadi tidak dapat dijelaskan dengan kata-kata.",
  shownTitle: "Yang ditunjukkan",
  shownBy: (controller, version) => `Oleh ${controller}, dalam versi ${version} kebijakan privasinya.`,
  language: "Bahasa",
  ownWords: "Halaman bertanya dengan kata-katanya sendiri. Ini sidik jari kata-kata itu; di bawahnya kata-kata kebijakan.",
  ownTexts: "Sebagai ganti kata-kata biasa, halaman menunjukkan ini:",
  notKept: "Versi kebijakan ini tidak disimpan di sini. Di bawah ini yang dinyatakan catatan itu sendiri.",
  chosenTitle: "Yang dipilih",
  nothingChosen: "Tidak ada pilihan tentang tujuan apa pun: sinyal peramban dicatat.",
  states: {
    given: "Persetujuan diberikan",
    refused: "Persetujuan ditolak",
    accepted: "Tanpa keberatan",
    objected: "Keberatan dinyatakan"
  },
  notChosenTitle: "Ditunjukkan juga, tanpa pilihan",
  holdsFor: (duration) => `selama ${duration}`,
  consequence: "Tanpa ini",
  categories: "Data",
  recipients: "Penerima",
  retention: "Masa penyimpanan",
  circumstancesTitle: "Kapan dan bagaimana",
  decidedAt: "Dipilih pada",
  recordedAt: "Dicatat pada",
  claimedAt: "Menurut jam perangkat",
  method: "Di mana",
  methods: {
    banner: "Di spanduk",
    preferences: "Di setelan privasi",
    form: "Di formulir",
    gate: "Di konten yang bertanya lebih dahulu",
    api: "Melalui sistem perusahaan sendiri",
    signal: "Melalui sinyal peramban",
    import: "Di tempat lain, dan diambil alih kemudian"
  },
  place: "Hukum",
  placeFrom: { input: "seperti dinyatakan halaman", header: "menurut alamat jaringan", none: "tidak diketahui" },
  unknownPlace: "Tempat tidak diketahui; aturan paling ketat berlaku",
  signals: "Sinyal peramban",
  signalNames: { gpc: "Global Privacy Control", dnt: "Do Not Track" },
  noSignals: "Tidak ada",
  age: "Usia yang dinyatakan",
  years: (count2) => `${count2} tahun atau lebih`,
  evidence: "Bukti pilihan sebelumnya",
  layout: "Bentuk spanduk",
  widget: "Ditunjukkan oleh",
  person: "Orang (hash berkunci)",
  receipt: "Nomor tanda terima"
};
var id2 = { choices: id, receipt: receipt18 };

// packages/server/src/pages/locales/choices.is.ts
var is = {
  title: "Val \xFEitt um pers\xF3nuvernd",
  introduction: "\xC1kveddu \xED hva\xF0 m\xE1 nota g\xF6gnin \xFE\xEDn. \xDE\xFA getur komi\xF0 aftur og breytt \xFEv\xED hven\xE6r sem er.",
  privacyPolicy: "Pers\xF3nuverndarstefna",
  lastChoice: (date) => `S\xED\xF0asta val: ${date}`,
  optional: "Valfrj\xE1lst",
  necessary: "Nau\xF0synlegt",
  acceptAll: "Sam\xFEykkja allt",
  rejectAll: "Hafna \xF6llu",
  save: "Vista val",
  alwaysOn: "Alltaf virkt",
  notOffered: "\xD3virkt",
  minimumAge: (years) => `A\xF0eins fyrir \xFEau sem hafa n\xE1\xF0 ${years} \xE1ra aldri og er \xFEv\xED \xF3virkt.`,
  canObject: "Virkt nema \xFE\xFA andm\xE6lir: taktu haki\xF0 af til a\xF0 andm\xE6la.",
  details: "N\xE1nar",
  legalBasis: (basis) => `Lagagrundv\xF6llur: ${basis}.`,
  bases: {
    consent: "Sam\xFEykki \xFEitt",
    contract: "Nau\xF0synlegt vegna samnings okkar vi\xF0 \xFEig",
    "legal-obligation": "L\xF6gbundi\xF0",
    "vital-interests": "Verndar l\xEDf manns",
    "public-task": "Verkefni \xED \xFE\xE1gu almannahagsmuna",
    "legitimate-interests": "L\xF6gm\xE6tir hagsmunir okkar"
  },
  consequence: "Ef \xFE\xFA hafnar",
  categories: "G\xF6gn",
  recipients: "Vi\xF0takendur",
  retention: "Var\xF0veislut\xEDmi",
  until: {
    "account-closed": "\xFEar til reikningnum \xFE\xEDnum er loka\xF0",
    "service-ended": "\xFEar til \xFE\xFA h\xE6ttir a\xF0 nota \xFEj\xF3nustuna",
    "purpose-fulfilled": "\xFEar til tilganginum er n\xE1\xF0",
    "consent-withdrawn": "\xFEar til \xFE\xFA afturkallar sam\xFEykki \xFEitt",
    objected: "\xFEar til \xFE\xFA andm\xE6lir"
  },
  validity: "Vi\xF0 spyrjum aftur eftir",
  trackers: "Vafrak\xF6kur og \xE1l\xEDka",
  session: "\xFEar til \xFE\xFA lokar vafranum",
  untilDeleted: "\xFEar til \xFE\xFA ey\xF0ir \xFEv\xED",
  honoured: {
    gpc: "Global Privacy Control \xED vafranum \xFE\xEDnum er virt: g\xF6gnin \xFE\xEDn eru hvorki seld n\xE9 \xFEeim deilt.",
    dnt: "\u201EDo Not Track\u201C \xED vafranum \xFE\xEDnum er virt."
  },
  signalDenies: (purposes) => `\xDEess vegna er \xE1fram sl\xF6kkt \xE1: ${purposes}.`,
  signalStands: "\xDEar sem \xFE\xFA ert leyfa l\xF6gin engu vali a\xF0 ganga framar merkinu \xE1 me\xF0an \xFEa\xF0 er virkt.",
  saved: {
    accept: { title: "\xDE\xFA sam\xFEykktir allan valfrj\xE1lsan tilgang", text: "\xDE\xFA getur breytt \xFEessu hven\xE6r sem er." },
    reject: { title: "\xDE\xFA hafna\xF0ir \xF6llum valfrj\xE1lsum tilgangi", text: "\xDE\xFA getur breytt \xFEessu hven\xE6r sem er." },
    save: { title: "Val \xFEitt hefur veri\xF0 vista\xF0", text: "\xDE\xFA getur breytt \xFEv\xED hven\xE6r sem er." }
  },
  cookieBlocked: {
    title: "Vafrinn \xFEinn geymir ekki val \xFEitt",
    text: "Hann tekur ekki vi\xF0 neinni vafrak\xF6ku fr\xE1 \xFEessari s\xED\xF0u og \xFEv\xED \xFEekkjum vi\xF0 ekki vali\xF0 n\xE6st. \xC1n vals er ekkert virkt sem krefst sam\xFEykkis \xFE\xEDns."
  },
  returnRefused: { title: "Vi\xF0 sendum \xFEig ekki til baka", text: "Sl\xF3\xF0in sem \xFE\xFA komst fr\xE1 tilheyrir okkur ekki. Val \xFEitt er samt geymt." },
  notUnderstood: {
    title: "Ekki t\xF3kst a\xF0 vista",
    text: "\xDEa\xF0 sem var sent passar ekki vi\xF0 \xFEessa s\xED\xF0u. Engu var breytt. Sko\xF0a\xF0u val \xFEitt h\xE9r a\xF0 ne\xF0an og vista\xF0u \xFEa\xF0 aftur."
  },
  back: "Til baka \xE1 s\xED\xF0una sem \xFE\xFA komst fr\xE1",
  problems: {
    origin: { title: "\xDEetta kom fr\xE1 \xF6\xF0rum vef", text: "Vi\xF0 t\xF6kum a\xF0eins vi\xF0 vali fr\xE1 okkar eigin s\xED\xF0um. Engu var breytt." },
    rate: { title: "Of margt \xED einu", text: "Engu var breytt. B\xEDddu \xED eina m\xEDn\xFAtu og reyndu aftur." },
    other: { title: "\xDEetta t\xF3kst ekki", text: "Engu var breytt. Reyndu aftur." },
    toChoices: "\xCD pers\xF3nuverndarval \xFEitt"
  }
};

// packages/server/src/pages/locales/is.ts
var receipt19 = {
  title: "Sta\xF0festa sam\xFEykkiskvittun",
  introduction: "Kvittun sannar hva\xF0 einhverjum var s\xFDnt um g\xF6gn s\xEDn, hva\xF0 hann valdi og hven\xE6r. L\xEDmdu eina inn til a\xF0 lesa hana \xE1 mannam\xE1li og sj\xE1 hvort h\xFAn er \xF3svikin og \xF3breytt.",
  field: "Kvittunin",
  hint: "B\xE6\xF0i formin duga: JSON me\xF0 \u201Eprotected\u201C, \u201Epayload\u201C og \u201Esignature\u201C e\xF0a ein l\xEDna me\xF0 tveimur punktum. H\xFAn er k\xF6nnu\xF0 en ekki geymd.",
  check: "Kanna kvittunina",
  checkHere: "Kanna h\xE9r \xE1n \xFEess a\xF0 senda hana",
  checkAnother: "Kanna a\xF0ra kvittun",
  unreadable: {
    title: "\xDEetta er ekki kvittun",
    text: "Hvorugt formi\xF0 var h\xE6gt a\xF0 lesa. Afrita\xF0u alla kvittunina, fr\xE1 fyrsta staf til \xFEess s\xED\xF0asta."
  },
  holds: {
    title: "Sta\xF0fest: \xF3svikin og \xF3breytt",
    text: "Vi\xF0 undirritu\xF0um \xFEessa kvittun og f\xE6rsla hennar er \xED skr\xE1nni, \xFEar sem ekki er h\xE6gt a\xF0 breyta henni e\xF0a fjarl\xE6gja \xE1n \xFEess a\xF0 \xFEa\xF0 sj\xE1ist."
  },
  signedOnly: {
    title: "Sta\xF0fest: undirskriftin gildir",
    text: "Vi\xF0 undirritu\xF0um \xFEessa kvittun. Henni fylgir engin s\xF6nnun \xFEess a\xF0 f\xE6rslan s\xE9 \xED skr\xE1nni: JSON-formi\xF0 hefur hana, um sek\xFAndu eftir vali\xF0."
  },
  altered: { title: "Ekki sta\xF0fest: kvittunin gildir ekki", text: "\xDEetta er a\xF0:" },
  faults: {
    header: "Var\xF0i hausinn er skemmdur: hann er ekki s\xE1 sem kvittanir okkar hafa.",
    key: "Lykillinn sem h\xFAn nefnir er ekki okkar. Einhver annar undirrita\xF0i hana e\xF0a au\xF0kenni lykilsins var breytt.",
    payload: "F\xE6rslunni (payload) var breytt: h\xFAn er ekki s\xFA sem vi\xF0 undirritu\xF0um.",
    signature: "Undirskriftin passar ekki. F\xE6rslan sj\xE1lf er eins og h\xFAn er \xED skr\xE1nni: undirskriftinni e\xF0a var\xF0a hausnum var breytt.",
    "payload-or-signature": "Undirskriftin passar ekki vi\xF0 f\xE6rsluna: payload e\xF0a signature var breytt.",
    inclusion: "S\xF6nnunarlei\xF0in liggur ekki a\xF0 undirritu\xF0u \xE1standi skr\xE1rinnar: lei\xF0inni e\xF0a laufn\xFAmerinu var breytt.",
    head: "St\xE6r\xF0 tr\xE9sins e\xF0a r\xF3tart\xE6tigildi\xF0 er ekki \xFEa\xF0 sem undirrita\xF0i \xE1fanginn segir.",
    checkpoint: "\xC1fanginn er ekki undirrita\xF0ur af okkur e\xF0a honum var breytt."
  },
  signature: "Undirskrift",
  signatureHolds: "H\xFAn gildir (Ed25519).",
  log: "\xCD skr\xE1nni",
  sealedAs: (place, of) => `F\xE6rsla ${place} af ${of}`,
  checkpoint: "Skr\xE1 undirritu\xF0",
  claimed: "Kvittunin gildir ekki. \xDEa\xF0 sem \xE1 eftir fer er \xFEa\xF0 sem h\xFAn fullyr\xF0ir og sannar ekkert.",
  unknownRecord: "F\xE6rslan er af tegund sem \xFEessi s\xED\xF0a \xFEekkir ekki og ver\xF0ur ekki l\xFDst me\xF0 or\xF0um.",
  shownTitle: "Hva\xF0 var s\xFDnt",
  shownBy: (controller, version) => `Af ${controller}, \xED \xFAtg\xE1fu ${version} af pers\xF3nuverndarstefnu.`,
  language: "Tungum\xE1l",
  ownWords: "S\xED\xF0an spur\xF0i me\xF0 eigin or\xF0um. \xDEetta er fingrafar \xFEeirra; fyrir ne\xF0an eru or\xF0 stefnunnar.",
  ownTexts: "\xCD sta\xF0 venjulegra or\xF0a s\xFDndi s\xED\xF0an \xFEessi:",
  notKept: "\xDEessi \xFAtg\xE1fa stefnunnar er ekki geymd h\xE9r. Fyrir ne\xF0an er \xFEa\xF0 sem f\xE6rslan sj\xE1lf segir.",
  chosenTitle: "Hva\xF0 var vali\xF0",
  nothingChosen: "Ekki var vali\xF0 um neinn tilgang: merki vafrans var skr\xE1\xF0.",
  states: {
    given: "Sam\xFEykki veitt",
    refused: "Sam\xFEykki hafna\xF0",
    accepted: "Ekki andm\xE6lt",
    objected: "Andm\xE6lt"
  },
  notChosenTitle: "Einnig s\xFDnt, \xE1n vals",
  holdsFor: (duration) => `\xED ${duration}`,
  consequence: "\xC1n \xFEessa",
  categories: "G\xF6gn",
  recipients: "Vi\xF0takendur",
  retention: "Var\xF0veislut\xEDmi",
  circumstancesTitle: "Hven\xE6r og hvernig",
  decidedAt: "Vali\xF0",
  recordedAt: "Skr\xE1\xF0",
  claimedAt: "Samkv\xE6mt klukku t\xE6kisins",
  method: "Hvar",
  methods: {
    banner: "\xCD bor\xF0anum",
    preferences: "\xCD pers\xF3nuverndarstillingum",
    form: "\xCD ey\xF0ubla\xF0i",
    gate: "Vi\xF0 efni sem spur\xF0i fyrst",
    api: "\xCD kerfi fyrirt\xE6kisins sj\xE1lfs",
    signal: "Me\xF0 merki fr\xE1 vafranum",
    import: "Annars sta\xF0ar og teki\xF0 yfir s\xED\xF0ar"
  },
  place: "L\xF6g \xED",
  placeFrom: { input: "eins og s\xED\xF0an sag\xF0i", header: "samkv\xE6mt netfangi tengingar", none: "ekki \xFEekkt" },
  unknownPlace: "Sta\xF0ur ekki \xFEekktur; str\xF6ngasta reglan gilti",
  signals: "Merki vafrans",
  signalNames: { gpc: "Global Privacy Control", dnt: "Do Not Track" },
  noSignals: "Engin",
  age: "Uppgefinn aldur",
  years: (count2) => `${count2} \xE1ra e\xF0a eldri`,
  evidence: "S\xF6nnun um fyrra val",
  layout: "Form bor\xF0ans",
  widget: "S\xFDnt af",
  person: "Einstaklingur (lykla\xF0 t\xE6tigildi)",
  receipt: "Kvittunarn\xFAmer"
};
var is2 = { choices: is, receipt: receipt19 };

// packages/server/src/pages/locales/choices.it.ts
var it = {
  title: "Le sue scelte sulla privacy",
  introduction: "Decida per che cosa possono essere usati i suoi dati. Pu\xF2 tornare e cambiare le scelte in qualsiasi momento.",
  privacyPolicy: "Informativa sulla privacy",
  lastChoice: (date) => `Ultima scelta: ${date}`,
  optional: "Facoltativo",
  necessary: "Necessario",
  acceptAll: "Accetta tutto",
  rejectAll: "Rifiuta tutto",
  save: "Salva le scelte",
  alwaysOn: "Sempre attivo",
  notOffered: "Non attivo",
  minimumAge: (years) => `Solo per persone di almeno ${years} anni, quindi resta disattivato.`,
  canObject: "Attivo salvo opposizione: tolga il segno di spunta per opporsi.",
  details: "Dettagli",
  legalBasis: (basis) => `Base giuridica: ${basis}.`,
  bases: {
    consent: "Il suo consenso",
    contract: "Necessario per il contratto con lei",
    "legal-obligation": "Obbligo di legge",
    "vital-interests": "Salvaguardia della vita di una persona",
    "public-task": "Un compito di interesse pubblico",
    "legitimate-interests": "Il nostro legittimo interesse"
  },
  consequence: "Se rifiuta",
  categories: "Dati",
  recipients: "Destinatari",
  retention: "Periodo di conservazione",
  until: {
    "account-closed": "fino alla chiusura del suo account",
    "service-ended": "finch\xE9 usa il servizio",
    "purpose-fulfilled": "fino al raggiungimento della finalit\xE0",
    "consent-withdrawn": "fino alla revoca del suo consenso",
    objected: "fino alla sua opposizione"
  },
  validity: "Glielo chiederemo di nuovo dopo",
  trackers: "Cookie e simili",
  session: "fino alla chiusura del browser",
  untilDeleted: "finch\xE9 non lo cancella",
  honoured: {
    gpc: "Il segnale Global Privacy Control del suo browser \xE8 rispettato: i suoi dati non vengono n\xE9 venduti n\xE9 condivisi.",
    dnt: "Il segnale \xABDo Not Track\xBB del suo browser \xE8 rispettato."
  },
  signalDenies: (purposes) => `Per questo restano disattivati: ${purposes}.`,
  signalStands: "Nel luogo in cui si trova, la legge fa prevalere il segnale su ogni altra scelta finch\xE9 \xE8 attivo.",
  saved: {
    accept: { title: "Ha accettato tutte le finalit\xE0 facoltative", text: "Pu\xF2 cambiare idea in qualsiasi momento." },
    reject: { title: "Ha rifiutato tutte le finalit\xE0 facoltative", text: "Pu\xF2 cambiare idea in qualsiasi momento." },
    save: { title: "Le sue scelte sono state salvate", text: "Pu\xF2 modificarle in qualsiasi momento." }
  },
  cookieBlocked: {
    title: "Il suo browser non conserva la scelta",
    text: "Non accetta cookie da questa pagina, quindi la prossima volta non potremo conoscerla. Senza una scelta, nulla di ci\xF2 che richiede il suo consenso \xE8 attivo."
  },
  returnRefused: {
    title: "Non \xE8 stato possibile riportarla indietro",
    text: "L\u2019indirizzo da cui proviene non appartiene a noi. La sua scelta \xE8 comunque conservata."
  },
  notUnderstood: {
    title: "Salvataggio non riuscito",
    text: "I dati inviati non corrispondono a questa pagina. Nulla \xE8 stato modificato. Controlli le scelte qui sotto e le salvi di nuovo."
  },
  back: "Torna alla pagina di provenienza",
  problems: {
    origin: {
      title: "La richiesta proviene da un altro sito",
      text: "Accettiamo scelte solo dalle nostre pagine. Nulla \xE8 stato modificato."
    },
    rate: { title: "Troppe richieste insieme", text: "Nulla \xE8 stato modificato. Attenda un minuto e riprovi." },
    other: { title: "Qualcosa non ha funzionato", text: "Nulla \xE8 stato modificato. Riprovi." },
    toChoices: "Alle sue scelte sulla privacy"
  }
};

// packages/server/src/pages/locales/it.ts
var receipt20 = {
  title: "Verifica una ricevuta di consenso",
  introduction: "Una ricevuta prova che cosa \xE8 stato mostrato a qualcuno sui suoi dati, che cosa ha scelto e quando. Ne incolli una per leggerla in parole semplici e vedere se \xE8 autentica e inalterata.",
  field: "La ricevuta",
  hint: "Vanno bene entrambe le forme: il JSON con \xABprotected\xBB, \xABpayload\xBB e \xABsignature\xBB oppure la riga unica con due punti. Viene verificata e non conservata.",
  check: "Verifica la ricevuta",
  checkHere: "Verifica qui, senza inviarla",
  checkAnother: "Verifica un\u2019altra ricevuta",
  unreadable: {
    title: "Questa non \xE8 una ricevuta",
    text: "Non vi si \xE8 potuta leggere nessuna delle due forme. Copi l\u2019intera ricevuta, dal primo carattere all\u2019ultimo."
  },
  holds: {
    title: "Verificata: autentica e inalterata",
    text: "Abbiamo firmato questa ricevuta e la sua registrazione si trova nel registro, dove non pu\xF2 essere modificata o rimossa senza che si noti."
  },
  signedOnly: {
    title: "Verificata: la firma \xE8 valida",
    text: "Abbiamo firmato questa ricevuta. Non porta la prova che la sua registrazione sia nel registro: la forma JSON ne contiene una, circa un secondo dopo la scelta."
  },
  altered: { title: "Non verificata: questa ricevuta non \xE8 valida", text: "Che cosa non va:" },
  faults: {
    header: "L\u2019intestazione protetta \xE8 danneggiata: non \xE8 quella delle nostre ricevute.",
    key: "La chiave indicata non \xE8 nostra. L\u2019ha firmata qualcun altro, oppure l\u2019identificativo della chiave \xE8 stato alterato.",
    payload: "La registrazione (payload) \xE8 stata alterata: non \xE8 ci\xF2 che abbiamo firmato.",
    signature: "La firma non corrisponde. La registrazione \xE8 quella che si trova nel registro: \xE8 stata alterata la firma o l\u2019intestazione protetta.",
    "payload-or-signature": "La firma non corrisponde alla registrazione: \xE8 stato alterato payload o signature.",
    inclusion: "Il percorso di inclusione non porta allo stato firmato del registro: \xE8 stato alterato il percorso o il numero di foglia.",
    head: "La dimensione dell\u2019albero o l\u2019hash radice non \xE8 quello indicato dal punto di controllo firmato.",
    checkpoint: "Il punto di controllo non \xE8 firmato da noi, oppure \xE8 stato alterato."
  },
  signature: "Firma",
  signatureHolds: "\xC8 valida (Ed25519).",
  log: "Nel registro",
  sealedAs: (place, of) => `Registrazione ${place} di ${of}`,
  checkpoint: "Registro firmato il",
  claimed: "Questa ricevuta non \xE8 valida. Quanto segue \xE8 ci\xF2 che afferma e non prova nulla.",
  unknownRecord: "La registrazione \xE8 di un tipo che questa pagina non conosce e non pu\xF2 essere descritta.",
  shownTitle: "Che cosa \xE8 stato mostrato",
  shownBy: (controller, version) => `Da ${controller}, nella versione ${version} della sua informativa sulla privacy.`,
  language: "Lingua",
  ownWords: "La pagina ha chiesto con parole proprie. Questa \xE8 la loro impronta; sotto ci sono quelle dell\u2019informativa.",
  ownTexts: "Al posto delle parole consuete la pagina ha mostrato queste:",
  notKept: "Questa versione dell\u2019informativa non \xE8 conservata qui. Sotto c\u2019\xE8 ci\xF2 che dice la registrazione stessa.",
  chosenTitle: "Che cosa \xE8 stato scelto",
  nothingChosen: "Non \xE8 stata fatta una scelta su alcuna finalit\xE0: \xE8 stato registrato il segnale del browser.",
  states: {
    given: "Consenso prestato",
    refused: "Consenso negato",
    accepted: "Nessuna opposizione",
    objected: "Opposizione"
  },
  notChosenTitle: "Mostrato anche, senza una scelta",
  holdsFor: (duration) => `per ${duration}`,
  consequence: "Senza",
  categories: "Dati",
  recipients: "Destinatari",
  retention: "Periodo di conservazione",
  circumstancesTitle: "Quando e come",
  decidedAt: "Scelto il",
  recordedAt: "Registrato il",
  claimedAt: "Secondo l\u2019orologio del dispositivo",
  method: "Dove",
  methods: {
    banner: "Nel banner",
    preferences: "Nelle impostazioni della privacy",
    form: "In un modulo",
    gate: "Presso un contenuto che ha chiesto prima",
    api: "Tramite il sistema dell\u2019azienda",
    signal: "Per un segnale del browser",
    import: "Altrove, e ripreso in seguito"
  },
  place: "Diritto di",
  placeFrom: { input: "come indicato dalla pagina", header: "secondo l\u2019indirizzo di rete", none: "non noto" },
  unknownPlace: "Luogo non noto; si \xE8 applicata la regola pi\xF9 severa",
  signals: "Segnali del browser",
  signalNames: { gpc: "Global Privacy Control", dnt: "Do Not Track" },
  noSignals: "Nessuno",
  age: "Et\xE0 dichiarata",
  years: (count2) => `${count2} anni o pi\xF9`,
  evidence: "Prova della scelta precedente",
  layout: "Forma del banner",
  widget: "Mostrato da",
  person: "Persona (hash con chiave)",
  receipt: "Numero della ricevuta"
};
var it2 = { choices: it, receipt: receipt20 };

// packages/server/src/pages/locales/choices.ja.ts
var ja = {
  title: "\u30D7\u30E9\u30A4\u30D0\u30B7\u30FC\u306E\u9078\u629E",
  introduction: "\u3042\u306A\u305F\u306E\u30C7\u30FC\u30BF\u3092\u4F55\u306B\u4F7F\u3063\u3066\u3088\u3044\u304B\u3092\u304A\u6C7A\u3081\u304F\u3060\u3055\u3044\u3002\u3044\u3064\u3067\u3082\u623B\u3063\u3066\u5909\u66F4\u3067\u304D\u307E\u3059\u3002",
  privacyPolicy: "\u30D7\u30E9\u30A4\u30D0\u30B7\u30FC\u30DD\u30EA\u30B7\u30FC",
  lastChoice: (date) => `\u524D\u56DE\u306E\u9078\u629E\uFF1A${date}`,
  optional: "\u4EFB\u610F",
  necessary: "\u5FC5\u9808",
  acceptAll: "\u3059\u3079\u3066\u540C\u610F",
  rejectAll: "\u3059\u3079\u3066\u62D2\u5426",
  save: "\u9078\u629E\u3092\u4FDD\u5B58",
  alwaysOn: "\u5E38\u306B\u30AA\u30F3",
  notOffered: "\u30AA\u30D5",
  minimumAge: (years) => `${years}\u6B73\u4EE5\u4E0A\u306E\u65B9\u306E\u307F\u304C\u5BFE\u8C61\u306E\u305F\u3081\u3001\u30AA\u30D5\u306E\u307E\u307E\u3067\u3059\u3002`,
  canObject: "\u7570\u8B70\u304C\u306A\u3044\u9650\u308A\u30AA\u30F3\u3067\u3059\u3002\u30C1\u30A7\u30C3\u30AF\u3092\u5916\u3059\u3068\u7570\u8B70\u3092\u7533\u3057\u7ACB\u3066\u3089\u308C\u307E\u3059\u3002",
  details: "\u8A73\u7D30",
  legalBasis: (basis) => `\u6CD5\u7684\u6839\u62E0\uFF1A${basis}\u3002`,
  bases: {
    consent: "\u3042\u306A\u305F\u306E\u540C\u610F",
    contract: "\u3042\u306A\u305F\u3068\u306E\u5951\u7D04\u306B\u5FC5\u8981",
    "legal-obligation": "\u6CD5\u4EE4\u4E0A\u306E\u7FA9\u52D9",
    "vital-interests": "\u4EBA\u306E\u751F\u547D\u306E\u4FDD\u8B77",
    "public-task": "\u516C\u5171\u306E\u5229\u76CA\u306E\u305F\u3081\u306E\u696D\u52D9",
    "legitimate-interests": "\u5F53\u793E\u306E\u6B63\u5F53\u306A\u5229\u76CA"
  },
  consequence: "\u62D2\u5426\u3057\u305F\u5834\u5408",
  categories: "\u30C7\u30FC\u30BF",
  recipients: "\u63D0\u4F9B\u5148",
  retention: "\u4FDD\u5B58\u671F\u9593",
  until: {
    "account-closed": "\u30A2\u30AB\u30A6\u30F3\u30C8\u304C\u9589\u9396\u3055\u308C\u308B\u307E\u3067",
    "service-ended": "\u30B5\u30FC\u30D3\u30B9\u306E\u5229\u7528\u3092\u3084\u3081\u308B\u307E\u3067",
    "purpose-fulfilled": "\u76EE\u7684\u304C\u9054\u6210\u3055\u308C\u308B\u307E\u3067",
    "consent-withdrawn": "\u540C\u610F\u3092\u64A4\u56DE\u3059\u308B\u307E\u3067",
    objected: "\u7570\u8B70\u3092\u7533\u3057\u7ACB\u3066\u308B\u307E\u3067"
  },
  validity: "\u518D\u5EA6\u304A\u5C0B\u306D\u3059\u308B\u307E\u3067\u306E\u671F\u9593",
  trackers: "Cookie \u306A\u3069",
  session: "\u30D6\u30E9\u30A6\u30B6\u30FC\u3092\u9589\u3058\u308B\u307E\u3067",
  untilDeleted: "\u3054\u81EA\u8EAB\u3067\u524A\u9664\u3059\u308B\u307E\u3067",
  honoured: {
    gpc: "\u304A\u4F7F\u3044\u306E\u30D6\u30E9\u30A6\u30B6\u30FC\u306E Global Privacy Control \u306B\u5F93\u3044\u307E\u3059\u3002\u3042\u306A\u305F\u306E\u30C7\u30FC\u30BF\u3092\u8CA9\u58F2\u30FB\u5171\u6709\u3057\u307E\u305B\u3093\u3002",
    dnt: "\u304A\u4F7F\u3044\u306E\u30D6\u30E9\u30A6\u30B6\u30FC\u306E\u300C\u30C8\u30E9\u30C3\u30AD\u30F3\u30B0\u62D2\u5426\u300D\u306B\u5F93\u3044\u307E\u3059\u3002"
  },
  signalDenies: (purposes) => `\u305D\u306E\u305F\u3081\u3001\u30AA\u30D5\u306E\u307E\u307E\u3067\u3059\uFF1A${purposes}\u3002`,
  signalStands: "\u304A\u4F4F\u307E\u3044\u306E\u5730\u57DF\u3067\u306F\u3001\u3053\u306E\u4FE1\u53F7\u304C\u30AA\u30F3\u306E\u9593\u3001\u6CD5\u5F8B\u306B\u3088\u308A\u3069\u306E\u9078\u629E\u3088\u308A\u3082\u4FE1\u53F7\u304C\u512A\u5148\u3055\u308C\u307E\u3059\u3002",
  saved: {
    accept: { title: "\u4EFB\u610F\u306E\u76EE\u7684\u3059\u3079\u3066\u306B\u540C\u610F\u3057\u307E\u3057\u305F", text: "\u3044\u3064\u3067\u3082\u5909\u66F4\u3067\u304D\u307E\u3059\u3002" },
    reject: { title: "\u4EFB\u610F\u306E\u76EE\u7684\u3059\u3079\u3066\u3092\u62D2\u5426\u3057\u307E\u3057\u305F", text: "\u3044\u3064\u3067\u3082\u5909\u66F4\u3067\u304D\u307E\u3059\u3002" },
    save: { title: "\u9078\u629E\u5185\u5BB9\u3092\u4FDD\u5B58\u3057\u307E\u3057\u305F", text: "\u3044\u3064\u3067\u3082\u5909\u66F4\u3067\u304D\u307E\u3059\u3002" }
  },
  cookieBlocked: {
    title: "\u30D6\u30E9\u30A6\u30B6\u30FC\u306B\u9078\u629E\u304C\u4FDD\u5B58\u3055\u308C\u307E\u305B\u3093",
    text: "\u3053\u306E\u30DA\u30FC\u30B8\u306E Cookie \u304C\u53D7\u3051\u4ED8\u3051\u3089\u308C\u306A\u3044\u305F\u3081\u3001\u6B21\u56DE\u3042\u306A\u305F\u306E\u9078\u629E\u3092\u78BA\u8A8D\u3067\u304D\u307E\u305B\u3093\u3002\u9078\u629E\u304C\u306A\u3044\u5834\u5408\u3001\u540C\u610F\u304C\u5FC5\u8981\u306A\u3082\u306E\u306F\u3059\u3079\u3066\u30AA\u30D5\u3067\u3059\u3002"
  },
  returnRefused: {
    title: "\u5143\u306E\u30DA\u30FC\u30B8\u306B\u306F\u623B\u308A\u307E\u305B\u3093\u3067\u3057\u305F",
    text: "\u5143\u306E\u30DA\u30FC\u30B8\u306E\u30A2\u30C9\u30EC\u30B9\u306F\u5F53\u793E\u306E\u3082\u306E\u3067\u306F\u3042\u308A\u307E\u305B\u3093\u3002\u9078\u629E\u306F\u4FDD\u5B58\u3055\u308C\u3066\u3044\u307E\u3059\u3002"
  },
  notUnderstood: {
    title: "\u4FDD\u5B58\u3067\u304D\u307E\u305B\u3093\u3067\u3057\u305F",
    text: "\u9001\u4FE1\u3055\u308C\u305F\u5185\u5BB9\u304C\u3053\u306E\u30DA\u30FC\u30B8\u306B\u5408\u3044\u307E\u305B\u3093\u3002\u4F55\u3082\u5909\u66F4\u3055\u308C\u3066\u3044\u307E\u305B\u3093\u3002\u4E0B\u306E\u9078\u629E\u3092\u78BA\u8A8D\u3057\u3066\u3001\u3082\u3046\u4E00\u5EA6\u4FDD\u5B58\u3057\u3066\u304F\u3060\u3055\u3044\u3002"
  },
  back: "\u5143\u306E\u30DA\u30FC\u30B8\u306B\u623B\u308B",
  problems: {
    origin: { title: "\u5225\u306E\u30B5\u30A4\u30C8\u304B\u3089\u9001\u4FE1\u3055\u308C\u307E\u3057\u305F", text: "\u9078\u629E\u306F\u5F53\u793E\u306E\u30DA\u30FC\u30B8\u304B\u3089\u306E\u307F\u53D7\u3051\u4ED8\u3051\u307E\u3059\u3002\u4F55\u3082\u5909\u66F4\u3055\u308C\u3066\u3044\u307E\u305B\u3093\u3002" },
    rate: { title: "\u4E00\u5EA6\u306B\u591A\u3059\u304E\u307E\u3059", text: "\u4F55\u3082\u5909\u66F4\u3055\u308C\u3066\u3044\u307E\u305B\u3093\u30021\u5206\u307B\u3069\u5F85\u3063\u3066\u304B\u3089\u3001\u3082\u3046\u4E00\u5EA6\u304A\u8A66\u3057\u304F\u3060\u3055\u3044\u3002" },
    other: { title: "\u3046\u307E\u304F\u3044\u304D\u307E\u305B\u3093\u3067\u3057\u305F", text: "\u4F55\u3082\u5909\u66F4\u3055\u308C\u3066\u3044\u307E\u305B\u3093\u3002\u3082\u3046\u4E00\u5EA6\u304A\u8A66\u3057\u304F\u3060\u3055\u3044\u3002" },
    toChoices: "\u30D7\u30E9\u30A4\u30D0\u30B7\u30FC\u306E\u9078\u629E\u3078"
  }
};

// packages/server/src/pages/locales/ja.ts
var receipt21 = {
  title: "\u540C\u610F\u306E\u53D7\u9818\u8A3C\u3092\u78BA\u8A8D\u3059\u308B",
  introduction: "\u53D7\u9818\u8A3C\u306F\u3001\u30C7\u30FC\u30BF\u306B\u3064\u3044\u3066\u4F55\u304C\u793A\u3055\u308C\u3001\u4F55\u304C\u9078\u3070\u308C\u3001\u305D\u308C\u304C\u3044\u3064\u3060\u3063\u305F\u304B\u3092\u8A3C\u660E\u3057\u307E\u3059\u3002\u8CBC\u308A\u4ED8\u3051\u308B\u3068\u3001\u308F\u304B\u308A\u3084\u3059\u3044\u8A00\u8449\u3067\u8AAD\u307F\u3001\u672C\u7269\u3067\u5909\u66F4\u3055\u308C\u3066\u3044\u306A\u3044\u304B\u3092\u78BA\u8A8D\u3067\u304D\u307E\u3059\u3002",
  field: "\u53D7\u9818\u8A3C",
  hint: "\u3069\u3061\u3089\u306E\u5F62\u5F0F\u3067\u3082\u304B\u307E\u3044\u307E\u305B\u3093\u3002\u300Cprotected\u300D\u300Cpayload\u300D\u300Csignature\u300D\u3092\u542B\u3080 JSON \u304B\u3001\u70B9\u304C\u4E8C\u3064\u3042\u308B\u4E00\u884C\u3067\u3059\u3002\u78BA\u8A8D\u3059\u308B\u3060\u3051\u3067\u3001\u4FDD\u5B58\u306F\u3057\u307E\u305B\u3093\u3002",
  check: "\u53D7\u9818\u8A3C\u3092\u78BA\u8A8D",
  checkHere: "\u9001\u4FE1\u305B\u305A\u306B\u3053\u3053\u3067\u78BA\u8A8D",
  checkAnother: "\u5225\u306E\u53D7\u9818\u8A3C\u3092\u78BA\u8A8D",
  unreadable: {
    title: "\u3053\u308C\u306F\u53D7\u9818\u8A3C\u3067\u306F\u3042\u308A\u307E\u305B\u3093",
    text: "\u3069\u3061\u3089\u306E\u5F62\u5F0F\u3068\u3057\u3066\u3082\u8AAD\u307F\u53D6\u308C\u307E\u305B\u3093\u3067\u3057\u305F\u3002\u6700\u521D\u306E\u6587\u5B57\u304B\u3089\u6700\u5F8C\u306E\u6587\u5B57\u307E\u3067\u3001\u53D7\u9818\u8A3C\u5168\u4F53\u3092\u30B3\u30D4\u30FC\u3057\u3066\u304F\u3060\u3055\u3044\u3002"
  },
  holds: {
    title: "\u78BA\u8A8D\u6E08\u307F\uFF1A\u672C\u7269\u3067\u3001\u5909\u66F4\u3055\u308C\u3066\u3044\u307E\u305B\u3093",
    text: "\u3053\u306E\u53D7\u9818\u8A3C\u306B\u306F\u5F53\u793E\u304C\u7F72\u540D\u3057\u307E\u3057\u305F\u3002\u305D\u306E\u8A18\u9332\u306F\u30ED\u30B0\u306B\u3042\u308A\u3001\u6C17\u3065\u304B\u308C\u305A\u306B\u5909\u66F4\u307E\u305F\u306F\u524A\u9664\u3059\u308B\u3053\u3068\u306F\u3067\u304D\u307E\u305B\u3093\u3002"
  },
  signedOnly: {
    title: "\u78BA\u8A8D\u6E08\u307F\uFF1A\u7F72\u540D\u306F\u6709\u52B9\u3067\u3059",
    text: "\u3053\u306E\u53D7\u9818\u8A3C\u306B\u306F\u5F53\u793E\u304C\u7F72\u540D\u3057\u307E\u3057\u305F\u3002\u8A18\u9332\u304C\u30ED\u30B0\u306B\u3042\u308B\u3068\u3044\u3046\u8A3C\u660E\u306F\u542B\u307E\u308C\u3066\u3044\u307E\u305B\u3093\u3002JSON \u5F62\u5F0F\u306B\u306F\u3001\u9078\u629E\u304B\u3089\u7D041\u79D2\u5F8C\u306B\u8A3C\u660E\u304C\u542B\u307E\u308C\u307E\u3059\u3002"
  },
  altered: { title: "\u78BA\u8A8D\u3067\u304D\u307E\u305B\u3093\uFF1A\u3053\u306E\u53D7\u9818\u8A3C\u306F\u7121\u52B9\u3067\u3059", text: "\u554F\u984C\u70B9\uFF1A" },
  faults: {
    header: "\u4FDD\u8B77\u30D8\u30C3\u30C0\u30FC\u304C\u58CA\u308C\u3066\u3044\u307E\u3059\u3002\u5F53\u793E\u306E\u53D7\u9818\u8A3C\u306E\u30D8\u30C3\u30C0\u30FC\u3067\u306F\u3042\u308A\u307E\u305B\u3093\u3002",
    key: "\u793A\u3055\u308C\u3066\u3044\u308B\u9375\u306F\u5F53\u793E\u306E\u3082\u306E\u3067\u306F\u3042\u308A\u307E\u305B\u3093\u3002\u5225\u306E\u8005\u304C\u7F72\u540D\u3057\u305F\u304B\u3001\u9375 ID \u304C\u5909\u66F4\u3055\u308C\u3066\u3044\u307E\u3059\u3002",
    payload: "\u8A18\u9332\uFF08payload\uFF09\u304C\u5909\u66F4\u3055\u308C\u3066\u3044\u307E\u3059\u3002\u5F53\u793E\u304C\u7F72\u540D\u3057\u305F\u3082\u306E\u3067\u306F\u3042\u308A\u307E\u305B\u3093\u3002",
    signature: "\u7F72\u540D\u304C\u4E00\u81F4\u3057\u307E\u305B\u3093\u3002\u8A18\u9332\u81EA\u4F53\u306F\u30ED\u30B0\u306E\u3068\u304A\u308A\u3067\u3059\u3002\u7F72\u540D\u307E\u305F\u306F\u4FDD\u8B77\u30D8\u30C3\u30C0\u30FC\u304C\u5909\u66F4\u3055\u308C\u3066\u3044\u307E\u3059\u3002",
    "payload-or-signature": "\u7F72\u540D\u304C\u8A18\u9332\u3068\u4E00\u81F4\u3057\u307E\u305B\u3093\u3002payload \u307E\u305F\u306F signature \u304C\u5909\u66F4\u3055\u308C\u3066\u3044\u307E\u3059\u3002",
    inclusion: "\u5305\u542B\u30D1\u30B9\u304C\u30ED\u30B0\u306E\u7F72\u540D\u6E08\u307F\u306E\u72B6\u614B\u306B\u81F3\u308A\u307E\u305B\u3093\u3002\u30D1\u30B9\u307E\u305F\u306F\u8449\u306E\u756A\u53F7\u304C\u5909\u66F4\u3055\u308C\u3066\u3044\u307E\u3059\u3002",
    head: "\u6728\u306E\u5927\u304D\u3055\u307E\u305F\u306F\u30EB\u30FC\u30C8\u30CF\u30C3\u30B7\u30E5\u304C\u3001\u7F72\u540D\u6E08\u307F\u30C1\u30A7\u30C3\u30AF\u30DD\u30A4\u30F3\u30C8\u306E\u5024\u3068\u7570\u306A\u308A\u307E\u3059\u3002",
    checkpoint: "\u30C1\u30A7\u30C3\u30AF\u30DD\u30A4\u30F3\u30C8\u306F\u5F53\u793E\u304C\u7F72\u540D\u3057\u305F\u3082\u306E\u3067\u306F\u306A\u3044\u304B\u3001\u5909\u66F4\u3055\u308C\u3066\u3044\u307E\u3059\u3002"
  },
  signature: "\u7F72\u540D",
  signatureHolds: "\u6709\u52B9\u3067\u3059\uFF08Ed25519\uFF09\u3002",
  log: "\u30ED\u30B0\u5185\u306E\u4F4D\u7F6E",
  sealedAs: (place, of) => `${of}\u4EF6\u4E2D${place}\u4EF6\u76EE\u306E\u8A18\u9332`,
  checkpoint: "\u30ED\u30B0\u306E\u7F72\u540D\u65E5\u6642",
  claimed: "\u3053\u306E\u53D7\u9818\u8A3C\u306F\u7121\u52B9\u3067\u3059\u3002\u4EE5\u4E0B\u306F\u53D7\u9818\u8A3C\u304C\u4E3B\u5F35\u3059\u308B\u5185\u5BB9\u306B\u3059\u304E\u305A\u3001\u4F55\u306E\u8A3C\u660E\u306B\u3082\u306A\u308A\u307E\u305B\u3093\u3002",
  unknownRecord: "\u3053\u306E\u30DA\u30FC\u30B8\u306E\u77E5\u3089\u306A\u3044\u7A2E\u985E\u306E\u8A18\u9332\u306E\u305F\u3081\u3001\u8A00\u8449\u3067\u8AAC\u660E\u3067\u304D\u307E\u305B\u3093\u3002",
  shownTitle: "\u793A\u3055\u308C\u305F\u5185\u5BB9",
  shownBy: (controller, version) => `${controller}\u3001\u30D7\u30E9\u30A4\u30D0\u30B7\u30FC\u30DD\u30EA\u30B7\u30FC \u30D0\u30FC\u30B8\u30E7\u30F3 ${version}\u3002`,
  language: "\u8A00\u8A9E",
  ownWords: "\u30DA\u30FC\u30B8\u306F\u72EC\u81EA\u306E\u8A00\u8449\u3067\u5C0B\u306D\u307E\u3057\u305F\u3002\u3053\u308C\u306F\u305D\u306E\u8A00\u8449\u306E\u30D5\u30A3\u30F3\u30AC\u30FC\u30D7\u30EA\u30F3\u30C8\u3067\u3059\u3002\u4E0B\u306B\u3042\u308B\u306E\u306F\u30DD\u30EA\u30B7\u30FC\u306E\u8A00\u8449\u3067\u3059\u3002",
  ownTexts: "\u30DA\u30FC\u30B8\u306F\u901A\u5E38\u306E\u8A00\u8449\u306E\u4EE3\u308F\u308A\u306B\u6B21\u306E\u8A00\u8449\u3092\u793A\u3057\u307E\u3057\u305F\uFF1A",
  notKept: "\u3053\u306E\u30D0\u30FC\u30B8\u30E7\u30F3\u306E\u30DD\u30EA\u30B7\u30FC\u306F\u3053\u3053\u306B\u4FDD\u7BA1\u3055\u308C\u3066\u3044\u307E\u305B\u3093\u3002\u4EE5\u4E0B\u306F\u8A18\u9332\u81EA\u4F53\u306E\u5185\u5BB9\u3067\u3059\u3002",
  chosenTitle: "\u9078\u629E\u3055\u308C\u305F\u5185\u5BB9",
  nothingChosen: "\u3069\u306E\u76EE\u7684\u306B\u3064\u3044\u3066\u3082\u9078\u629E\u306F\u3042\u308A\u307E\u305B\u3093\u3002\u30D6\u30E9\u30A6\u30B6\u30FC\u306E\u4FE1\u53F7\u304C\u8A18\u9332\u3055\u308C\u307E\u3057\u305F\u3002",
  states: {
    given: "\u540C\u610F\u3042\u308A",
    refused: "\u540C\u610F\u306A\u3057",
    accepted: "\u7570\u8B70\u306A\u3057",
    objected: "\u7570\u8B70\u3042\u308A"
  },
  notChosenTitle: "\u9078\u629E\u306A\u3057\u3067\u793A\u3055\u308C\u305F\u305D\u306E\u4ED6\u306E\u76EE\u7684",
  holdsFor: (duration) => `\u6709\u52B9\u671F\u9593\uFF1A${duration}`,
  consequence: "\u3053\u308C\u304C\u306A\u3044\u5834\u5408",
  categories: "\u30C7\u30FC\u30BF",
  recipients: "\u63D0\u4F9B\u5148",
  retention: "\u4FDD\u5B58\u671F\u9593",
  circumstancesTitle: "\u65E5\u6642\u3068\u65B9\u6CD5",
  decidedAt: "\u9078\u629E\u65E5\u6642",
  recordedAt: "\u8A18\u9332\u65E5\u6642",
  claimedAt: "\u7AEF\u672B\u306E\u6642\u8A08\u306B\u3088\u308B\u65E5\u6642",
  method: "\u5834\u6240",
  methods: {
    banner: "\u30D0\u30CA\u30FC",
    preferences: "\u30D7\u30E9\u30A4\u30D0\u30B7\u30FC\u8A2D\u5B9A",
    form: "\u30D5\u30A9\u30FC\u30E0",
    gate: "\u5148\u306B\u5C0B\u306D\u305F\u30B3\u30F3\u30C6\u30F3\u30C4",
    api: "\u4F1A\u793E\u306E\u30B7\u30B9\u30C6\u30E0",
    signal: "\u30D6\u30E9\u30A6\u30B6\u30FC\u306E\u4FE1\u53F7",
    import: "\u4ED6\u306E\u5834\u6240\uFF08\u5F8C\u306B\u5F15\u304D\u7D99\u304E\uFF09"
  },
  place: "\u9069\u7528\u6CD5",
  placeFrom: { input: "\u30DA\u30FC\u30B8\u306E\u7533\u544A\u306B\u3088\u308B", header: "\u30CD\u30C3\u30C8\u30EF\u30FC\u30AF\u30A2\u30C9\u30EC\u30B9\u306B\u3088\u308B", none: "\u4E0D\u660E" },
  unknownPlace: "\u5834\u6240\u304C\u4E0D\u660E\u306A\u305F\u3081\u3001\u6700\u3082\u53B3\u3057\u3044\u898F\u5247\u3092\u9069\u7528",
  signals: "\u30D6\u30E9\u30A6\u30B6\u30FC\u306E\u4FE1\u53F7",
  signalNames: { gpc: "Global Privacy Control", dnt: "Do Not Track" },
  noSignals: "\u306A\u3057",
  age: "\u7533\u544A\u3055\u308C\u305F\u5E74\u9F62",
  years: (count2) => `${count2}\u6B73\u4EE5\u4E0A`,
  evidence: "\u4EE5\u524D\u306E\u9078\u629E\u306E\u8A3C\u62E0",
  layout: "\u30D0\u30CA\u30FC\u306E\u5F62",
  widget: "\u8868\u793A\u3057\u305F\u3082\u306E",
  person: "\u500B\u4EBA\uFF08\u9375\u4ED8\u304D\u30CF\u30C3\u30B7\u30E5\uFF09",
  receipt: "\u53D7\u9818\u8A3C\u756A\u53F7"
};
var ja2 = { choices: ja, receipt: receipt21 };

// packages/server/src/pages/locales/choices.ko.ts
var ko = {
  title: "\uAC1C\uC778\uC815\uBCF4 \uC120\uD0DD \uC124\uC815",
  introduction: "\uADC0\uD558\uC758 \uB370\uC774\uD130\uB97C \uC5B4\uB514\uC5D0 \uC0AC\uC6A9\uD574\uB3C4 \uB418\uB294\uC9C0 \uACB0\uC815\uD558\uC138\uC694. \uC5B8\uC81C\uB4E0\uC9C0 \uB3CC\uC544\uC640 \uBCC0\uACBD\uD560 \uC218 \uC788\uC2B5\uB2C8\uB2E4.",
  privacyPolicy: "\uAC1C\uC778\uC815\uBCF4 \uCC98\uB9AC\uBC29\uCE68",
  lastChoice: (date) => `\uB9C8\uC9C0\uB9C9 \uC120\uD0DD: ${date}`,
  optional: "\uC120\uD0DD",
  necessary: "\uD544\uC218",
  acceptAll: "\uBAA8\uB450 \uB3D9\uC758",
  rejectAll: "\uBAA8\uB450 \uAC70\uBD80",
  save: "\uC120\uD0DD \uC800\uC7A5",
  alwaysOn: "\uD56D\uC0C1 \uCF1C\uC9D0",
  notOffered: "\uAEBC\uC9D0",
  minimumAge: (years) => `\uB9CC ${years}\uC138 \uC774\uC0C1\uB9CC \uD574\uB2F9\uD558\uBBC0\uB85C \uAEBC\uC838 \uC788\uC2B5\uB2C8\uB2E4.`,
  canObject: "\uC774\uC758\uB97C \uC81C\uAE30\uD558\uC9C0 \uC54A\uC73C\uBA74 \uCF1C\uC838 \uC788\uC2B5\uB2C8\uB2E4. \uC774\uC758\uB97C \uC81C\uAE30\uD558\uB824\uBA74 \uC120\uD0DD\uC744 \uD574\uC81C\uD558\uC138\uC694.",
  details: "\uC138\uBD80 \uC815\uBCF4",
  legalBasis: (basis) => `\uBC95\uC801 \uADFC\uAC70: ${basis}.`,
  bases: {
    consent: "\uADC0\uD558\uC758 \uB3D9\uC758",
    contract: "\uADC0\uD558\uC640\uC758 \uACC4\uC57D\uC5D0 \uD544\uC694",
    "legal-obligation": "\uBC95\uC801 \uC758\uBB34",
    "vital-interests": "\uC0AC\uB78C\uC758 \uC0DD\uBA85 \uBCF4\uD638",
    "public-task": "\uACF5\uC775\uC744 \uC704\uD55C \uC5C5\uBB34",
    "legitimate-interests": "\uB2F9\uC0AC\uC758 \uC815\uB2F9\uD55C \uC774\uC775"
  },
  consequence: "\uAC70\uBD80\uD558\uC2DC\uB294 \uACBD\uC6B0",
  categories: "\uB370\uC774\uD130",
  recipients: "\uC81C\uACF5\uBC1B\uB294 \uC790",
  retention: "\uBCF4\uC720 \uAE30\uAC04",
  until: {
    "account-closed": "\uACC4\uC815\uC774 \uD574\uC9C0\uB420 \uB54C\uAE4C\uC9C0",
    "service-ended": "\uC11C\uBE44\uC2A4 \uC774\uC6A9\uC744 \uC911\uB2E8\uD560 \uB54C\uAE4C\uC9C0",
    "purpose-fulfilled": "\uBAA9\uC801\uC774 \uB2EC\uC131\uB420 \uB54C\uAE4C\uC9C0",
    "consent-withdrawn": "\uB3D9\uC758\uB97C \uCCA0\uD68C\uD560 \uB54C\uAE4C\uC9C0",
    objected: "\uC774\uC758\uB97C \uC81C\uAE30\uD560 \uB54C\uAE4C\uC9C0"
  },
  validity: "\uB2E4\uC2DC \uBB3B\uB294 \uC2DC\uC810\uAE4C\uC9C0",
  trackers: "\uCFE0\uD0A4 \uBC0F \uC720\uC0AC \uAE30\uC220",
  session: "\uBE0C\uB77C\uC6B0\uC800\uB97C \uB2EB\uC744 \uB54C\uAE4C\uC9C0",
  untilDeleted: "\uC9C1\uC811 \uC0AD\uC81C\uD560 \uB54C\uAE4C\uC9C0",
  honoured: {
    gpc: "\uBE0C\uB77C\uC6B0\uC800\uC758 Global Privacy Control \uC2E0\uD638\uB97C \uC900\uC218\uD569\uB2C8\uB2E4. \uADC0\uD558\uC758 \uB370\uC774\uD130\uB294 \uD310\uB9E4\uB418\uAC70\uB098 \uACF5\uC720\uB418\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4.",
    dnt: "\uBE0C\uB77C\uC6B0\uC800\uC758 \u2018\uCD94\uC801 \uC548 \uD568\u2019 \uC124\uC815\uC744 \uC900\uC218\uD569\uB2C8\uB2E4."
  },
  signalDenies: (purposes) => `\uC774\uC5D0 \uB530\uB77C \uAEBC\uC9C4 \uD56D\uBAA9: ${purposes}.`,
  signalStands: "\uADC0\uD558\uAC00 \uACC4\uC2E0 \uACF3\uC5D0\uC11C\uB294 \uC2E0\uD638\uAC00 \uCF1C\uC838 \uC788\uB294 \uB3D9\uC548 \uC5B4\uB5A4 \uC120\uD0DD\uB3C4 \uBC95\uC801\uC73C\uB85C \uC2E0\uD638\uBCF4\uB2E4 \uC6B0\uC120\uD560 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4.",
  saved: {
    accept: { title: "\uBAA8\uB4E0 \uC120\uD0DD \uBAA9\uC801\uC5D0 \uB3D9\uC758\uD558\uC168\uC2B5\uB2C8\uB2E4", text: "\uC5B8\uC81C\uB4E0\uC9C0 \uBCC0\uACBD\uD560 \uC218 \uC788\uC2B5\uB2C8\uB2E4." },
    reject: { title: "\uBAA8\uB4E0 \uC120\uD0DD \uBAA9\uC801\uC744 \uAC70\uBD80\uD558\uC168\uC2B5\uB2C8\uB2E4", text: "\uC5B8\uC81C\uB4E0\uC9C0 \uBCC0\uACBD\uD560 \uC218 \uC788\uC2B5\uB2C8\uB2E4." },
    save: { title: "\uC120\uD0DD \uC0AC\uD56D\uC774 \uC800\uC7A5\uB418\uC5C8\uC2B5\uB2C8\uB2E4", text: "\uC5B8\uC81C\uB4E0\uC9C0 \uBCC0\uACBD\uD560 \uC218 \uC788\uC2B5\uB2C8\uB2E4." }
  },
  cookieBlocked: {
    title: "\uBE0C\uB77C\uC6B0\uC800\uC5D0 \uC120\uD0DD\uC774 \uC800\uC7A5\uB418\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4",
    text: "\uC774 \uD398\uC774\uC9C0\uC758 \uCFE0\uD0A4\uB97C \uD5C8\uC6A9\uD558\uC9C0 \uC54A\uC544 \uB2E4\uC74C \uBC29\uBB38 \uB54C \uC120\uD0DD\uC744 \uC54C \uC218 \uC5C6\uC2B5\uB2C8\uB2E4. \uC120\uD0DD\uC774 \uC5C6\uC73C\uBA74 \uB3D9\uC758\uAC00 \uD544\uC694\uD55C \uD56D\uBAA9\uC740 \uBAA8\uB450 \uAEBC\uC838 \uC788\uC2B5\uB2C8\uB2E4."
  },
  returnRefused: {
    title: "\uC774\uC804 \uD398\uC774\uC9C0\uB85C \uB3CC\uC544\uAC00\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4",
    text: "\uC774\uC804 \uD398\uC774\uC9C0\uC758 \uC8FC\uC18C\uB294 \uB2F9\uC0AC\uC758 \uAC83\uC774 \uC544\uB2D9\uB2C8\uB2E4. \uC120\uD0DD\uC740 \uADF8\uB300\uB85C \uC800\uC7A5\uB418\uC5C8\uC2B5\uB2C8\uB2E4."
  },
  notUnderstood: {
    title: "\uC800\uC7A5\uD560 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4",
    text: "\uC804\uC1A1\uB41C \uB0B4\uC6A9\uC774 \uC774 \uD398\uC774\uC9C0\uC640 \uB9DE\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4. \uBCC0\uACBD\uB41C \uC0AC\uD56D\uC740 \uC5C6\uC2B5\uB2C8\uB2E4. \uC544\uB798 \uC120\uD0DD\uC744 \uD655\uC778\uD558\uACE0 \uB2E4\uC2DC \uC800\uC7A5\uD558\uC138\uC694."
  },
  back: "\uC774\uC804 \uD398\uC774\uC9C0\uB85C \uB3CC\uC544\uAC00\uAE30",
  problems: {
    origin: { title: "\uB2E4\uB978 \uC0AC\uC774\uD2B8\uC5D0\uC11C \uC628 \uC694\uCCAD\uC785\uB2C8\uB2E4", text: "\uC120\uD0DD\uC740 \uB2F9\uC0AC \uD398\uC774\uC9C0\uC5D0\uC11C\uB9CC \uBC1B\uC2B5\uB2C8\uB2E4. \uBCC0\uACBD\uB41C \uC0AC\uD56D\uC740 \uC5C6\uC2B5\uB2C8\uB2E4." },
    rate: { title: "\uC694\uCCAD\uC774 \uB108\uBB34 \uB9CE\uC2B5\uB2C8\uB2E4", text: "\uBCC0\uACBD\uB41C \uC0AC\uD56D\uC740 \uC5C6\uC2B5\uB2C8\uB2E4. 1\uBD84 \uD6C4\uC5D0 \uB2E4\uC2DC \uC2DC\uB3C4\uD558\uC138\uC694." },
    other: { title: "\uBB38\uC81C\uAC00 \uBC1C\uC0DD\uD588\uC2B5\uB2C8\uB2E4", text: "\uBCC0\uACBD\uB41C \uC0AC\uD56D\uC740 \uC5C6\uC2B5\uB2C8\uB2E4. \uB2E4\uC2DC \uC2DC\uB3C4\uD558\uC138\uC694." },
    toChoices: "\uAC1C\uC778\uC815\uBCF4 \uC120\uD0DD \uC124\uC815\uC73C\uB85C \uC774\uB3D9"
  }
};

// packages/server/src/pages/locales/ko.ts
var receipt22 = {
  title: "\uB3D9\uC758 \uC601\uC218\uC99D \uD655\uC778",
  introduction: "\uC601\uC218\uC99D\uC740 \uB370\uC774\uD130\uC5D0 \uAD00\uD574 \uBB34\uC5C7\uC744 \uBCF4\uC5EC \uC8FC\uC5C8\uACE0, \uBB34\uC5C7\uC744 \uC5B8\uC81C \uC120\uD0DD\uD588\uB294\uC9C0\uB97C \uC99D\uBA85\uD569\uB2C8\uB2E4. \uBD99\uC5EC \uB123\uC73C\uBA74 \uC26C\uC6B4 \uB9D0\uB85C \uC77D\uACE0, \uC9C4\uC9DC\uC774\uBA70 \uBCC0\uACBD\uB418\uC9C0 \uC54A\uC558\uB294\uC9C0 \uD655\uC778\uD560 \uC218 \uC788\uC2B5\uB2C8\uB2E4.",
  field: "\uC601\uC218\uC99D",
  hint: "\uB450 \uD615\uC2DD \uBAA8\uB450 \uAC00\uB2A5\uD569\uB2C8\uB2E4. \u2018protected\u2019, \u2018payload\u2019, \u2018signature\u2019\uAC00 \uC788\uB294 JSON \uB610\uB294 \uC810\uC774 \uB450 \uAC1C \uC788\uB294 \uD55C \uC904\uC785\uB2C8\uB2E4. \uD655\uC778\uB9CC \uD558\uACE0 \uBCF4\uAD00\uD558\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4.",
  check: "\uC601\uC218\uC99D \uD655\uC778",
  checkHere: "\uBCF4\uB0B4\uC9C0 \uC54A\uACE0 \uC5EC\uAE30\uC11C \uD655\uC778",
  checkAnother: "\uB2E4\uB978 \uC601\uC218\uC99D \uD655\uC778",
  unreadable: {
    title: "\uC601\uC218\uC99D\uC774 \uC544\uB2D9\uB2C8\uB2E4",
    text: "\uB450 \uD615\uC2DD \uC911 \uC5B4\uB290 \uAC83\uB3C4 \uC77D\uC744 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4. \uCCAB \uAE00\uC790\uBD80\uD130 \uB9C8\uC9C0\uB9C9 \uAE00\uC790\uAE4C\uC9C0 \uC601\uC218\uC99D \uC804\uCCB4\uB97C \uBCF5\uC0AC\uD558\uC138\uC694."
  },
  holds: {
    title: "\uD655\uC778\uB428: \uC9C4\uC9DC\uC774\uBA70 \uBCC0\uACBD\uB418\uC9C0 \uC54A\uC74C",
    text: "\uC774 \uC601\uC218\uC99D\uC740 \uB2F9\uC0AC\uAC00 \uC11C\uBA85\uD588\uC73C\uBA70, \uADF8 \uAE30\uB85D\uC740 \uBAB0\uB798 \uBCC0\uACBD\uD558\uAC70\uB098 \uC0AD\uC81C\uD560 \uC218 \uC5C6\uB294 \uB85C\uADF8\uC5D0 \uC788\uC2B5\uB2C8\uB2E4."
  },
  signedOnly: {
    title: "\uD655\uC778\uB428: \uC11C\uBA85\uC774 \uC720\uD6A8\uD568",
    text: "\uC774 \uC601\uC218\uC99D\uC740 \uB2F9\uC0AC\uAC00 \uC11C\uBA85\uD588\uC2B5\uB2C8\uB2E4. \uAE30\uB85D\uC774 \uB85C\uADF8\uC5D0 \uC788\uB2E4\uB294 \uC99D\uAC70\uB294 \uB4E4\uC5B4 \uC788\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4. JSON \uD615\uC2DD\uC5D0\uB294 \uC120\uD0DD \uD6C4 \uC57D 1\uCD08\uAC00 \uC9C0\uB098\uBA74 \uC99D\uAC70\uAC00 \uB4E4\uC5B4 \uC788\uC2B5\uB2C8\uB2E4."
  },
  altered: { title: "\uD655\uC778\uB418\uC9C0 \uC54A\uC74C: \uC774 \uC601\uC218\uC99D\uC740 \uC720\uD6A8\uD558\uC9C0 \uC54A\uC74C", text: "\uBB38\uC81C\uC810:" },
  faults: {
    header: "\uBCF4\uD638 \uD5E4\uB354\uAC00 \uC190\uC0C1\uB418\uC5C8\uC2B5\uB2C8\uB2E4. \uB2F9\uC0AC \uC601\uC218\uC99D\uC758 \uD5E4\uB354\uAC00 \uC544\uB2D9\uB2C8\uB2E4.",
    key: "\uD45C\uC2DC\uB41C \uD0A4\uB294 \uB2F9\uC0AC\uC758 \uAC83\uC774 \uC544\uB2D9\uB2C8\uB2E4. \uB2E4\uB978 \uC0AC\uB78C\uC774 \uC11C\uBA85\uD588\uAC70\uB098 \uD0A4 ID\uAC00 \uBCC0\uACBD\uB418\uC5C8\uC2B5\uB2C8\uB2E4.",
    payload: "\uAE30\uB85D(payload)\uC774 \uBCC0\uACBD\uB418\uC5C8\uC2B5\uB2C8\uB2E4. \uB2F9\uC0AC\uAC00 \uC11C\uBA85\uD55C \uAC83\uC774 \uC544\uB2D9\uB2C8\uB2E4.",
    signature: "\uC11C\uBA85\uC774 \uB9DE\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4. \uAE30\uB85D \uC790\uCCB4\uB294 \uB85C\uADF8\uC640 \uAC19\uC2B5\uB2C8\uB2E4. \uC11C\uBA85 \uB610\uB294 \uBCF4\uD638 \uD5E4\uB354\uAC00 \uBCC0\uACBD\uB418\uC5C8\uC2B5\uB2C8\uB2E4.",
    "payload-or-signature": "\uC11C\uBA85\uC774 \uAE30\uB85D\uACFC \uB9DE\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4. payload \uB610\uB294 signature\uAC00 \uBCC0\uACBD\uB418\uC5C8\uC2B5\uB2C8\uB2E4.",
    inclusion: "\uD3EC\uD568 \uACBD\uB85C\uAC00 \uB85C\uADF8\uC758 \uC11C\uBA85\uB41C \uC0C1\uD0DC\uC5D0 \uC774\uB974\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4. \uACBD\uB85C \uB610\uB294 \uC78E \uBC88\uD638\uAC00 \uBCC0\uACBD\uB418\uC5C8\uC2B5\uB2C8\uB2E4.",
    head: "\uD2B8\uB9AC \uD06C\uAE30 \uB610\uB294 \uB8E8\uD2B8 \uD574\uC2DC\uAC00 \uC11C\uBA85\uB41C \uCCB4\uD06C\uD3EC\uC778\uD2B8\uC640 \uB2E4\uB985\uB2C8\uB2E4.",
    checkpoint: "\uCCB4\uD06C\uD3EC\uC778\uD2B8\uB294 \uB2F9\uC0AC\uAC00 \uC11C\uBA85\uD558\uC9C0 \uC54A\uC558\uAC70\uB098 \uBCC0\uACBD\uB418\uC5C8\uC2B5\uB2C8\uB2E4."
  },
  signature: "\uC11C\uBA85",
  signatureHolds: "\uC720\uD6A8\uD568(Ed25519).",
  log: "\uB85C\uADF8",
  sealedAs: (place, of) => `\uAE30\uB85D ${of}\uAC1C \uC911 ${place}\uBC88\uC9F8`,
  checkpoint: "\uB85C\uADF8 \uC11C\uBA85 \uC2DC\uAC01",
  claimed: "\uC774 \uC601\uC218\uC99D\uC740 \uC720\uD6A8\uD558\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4. \uC544\uB798\uB294 \uC601\uC218\uC99D\uC758 \uC8FC\uC7A5\uC77C \uBFD0\uC774\uBA70 \uC544\uBB34\uAC83\uB3C4 \uC99D\uBA85\uD558\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4.",
  unknownRecord: "\uC774 \uD398\uC774\uC9C0\uAC00 \uBAA8\uB974\uB294 \uC885\uB958\uC758 \uAE30\uB85D\uC774\uC5B4\uC11C \uB9D0\uB85C \uC124\uBA85\uD560 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4.",
  shownTitle: "\uBCF4\uC5EC \uC900 \uB0B4\uC6A9",
  shownBy: (controller, version) => `${controller}, \uAC1C\uC778\uC815\uBCF4 \uCC98\uB9AC\uBC29\uCE68 \uBC84\uC804 ${version}.`,
  language: "\uC5B8\uC5B4",
  ownWords: "\uD398\uC774\uC9C0\uAC00 \uC790\uCCB4 \uBB38\uAD6C\uB85C \uBB3C\uC5C8\uC2B5\uB2C8\uB2E4. \uC774\uAC83\uC740 \uADF8 \uBB38\uAD6C\uC758 \uC9C0\uBB38\uC774\uBA70, \uC544\uB798\uB294 \uBC29\uCE68\uC758 \uBB38\uAD6C\uC785\uB2C8\uB2E4.",
  ownTexts: "\uD398\uC774\uC9C0\uAC00 \uC77C\uBC18 \uBB38\uAD6C \uB300\uC2E0 \uB2E4\uC74C \uBB38\uAD6C\uB97C \uBCF4\uC5EC \uC8FC\uC5C8\uC2B5\uB2C8\uB2E4.",
  notKept: "\uC774 \uBC84\uC804\uC758 \uBC29\uCE68\uC740 \uC5EC\uAE30\uC5D0 \uBCF4\uAD00\uB418\uC5B4 \uC788\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4. \uC544\uB798\uB294 \uAE30\uB85D \uC790\uCCB4\uC758 \uB0B4\uC6A9\uC785\uB2C8\uB2E4.",
  chosenTitle: "\uC120\uD0DD\uD55C \uB0B4\uC6A9",
  nothingChosen: "\uC5B4\uB5A4 \uBAA9\uC801\uC5D0 \uB300\uD574\uC11C\uB3C4 \uC120\uD0DD\uD558\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4. \uBE0C\uB77C\uC6B0\uC800\uC758 \uC2E0\uD638\uAC00 \uAE30\uB85D\uB418\uC5C8\uC2B5\uB2C8\uB2E4.",
  states: {
    given: "\uB3D9\uC758\uD568",
    refused: "\uB3D9\uC758\uD558\uC9C0 \uC54A\uC74C",
    accepted: "\uC774\uC758 \uC5C6\uC74C",
    objected: "\uC774\uC758 \uC81C\uAE30"
  },
  notChosenTitle: "\uC120\uD0DD \uC5C6\uC774 \uD568\uAED8 \uBCF4\uC5EC \uC900 \uBAA9\uC801",
  holdsFor: (duration) => `\uAE30\uAC04: ${duration}`,
  consequence: "\uC774\uAC83\uC774 \uC5C6\uC73C\uBA74",
  categories: "\uB370\uC774\uD130",
  recipients: "\uC81C\uACF5\uBC1B\uB294 \uC790",
  retention: "\uBCF4\uC720 \uAE30\uAC04",
  circumstancesTitle: "\uC2DC\uAE30\uC640 \uBC29\uBC95",
  decidedAt: "\uC120\uD0DD \uC2DC\uAC01",
  recordedAt: "\uAE30\uB85D \uC2DC\uAC01",
  claimedAt: "\uAE30\uAE30 \uC2DC\uACC4 \uAE30\uC900",
  method: "\uC704\uCE58",
  methods: {
    banner: "\uBC30\uB108",
    preferences: "\uAC1C\uC778\uC815\uBCF4 \uC124\uC815",
    form: "\uC591\uC2DD",
    gate: "\uBA3C\uC800 \uBB3C\uC5B4\uBCF8 \uCF58\uD150\uCE20",
    api: "\uD68C\uC0AC\uC758 \uC790\uCCB4 \uC2DC\uC2A4\uD15C",
    signal: "\uBE0C\uB77C\uC6B0\uC800 \uC2E0\uD638",
    import: "\uB2E4\uB978 \uACF3(\uB098\uC911\uC5D0 \uAC00\uC838\uC634)"
  },
  place: "\uC801\uC6A9 \uBC95\uB960",
  placeFrom: { input: "\uD398\uC774\uC9C0\uAC00 \uC54C\uB9B0 \uB300\uB85C", header: "\uB124\uD2B8\uC6CC\uD06C \uC8FC\uC18C \uAE30\uC900", none: "\uC54C \uC218 \uC5C6\uC74C" },
  unknownPlace: "\uC7A5\uC18C\uB97C \uC54C \uC218 \uC5C6\uC5B4 \uAC00\uC7A5 \uC5C4\uACA9\uD55C \uADDC\uCE59\uC744 \uC801\uC6A9\uD568",
  signals: "\uBE0C\uB77C\uC6B0\uC800 \uC2E0\uD638",
  signalNames: { gpc: "Global Privacy Control", dnt: "Do Not Track" },
  noSignals: "\uC5C6\uC74C",
  age: "\uBC1D\uD78C \uB098\uC774",
  years: (count2) => `\uB9CC ${count2}\uC138 \uC774\uC0C1`,
  evidence: "\uC774\uC804 \uC120\uD0DD\uC758 \uC99D\uAC70",
  layout: "\uBC30\uB108 \uD615\uD0DC",
  widget: "\uD45C\uC2DC\uD55C \uC8FC\uCCB4",
  person: "\uAC1C\uC778(\uD0A4 \uD574\uC2DC)",
  receipt: "\uC601\uC218\uC99D \uBC88\uD638"
};
var ko2 = { choices: ko, receipt: receipt22 };

// packages/server/src/pages/locales/choices.lt.ts
var lt = {
  title: "J\u016Bs\u0173 privatumo pasirinkimai",
  introduction: "Nuspr\u0119skite, kam galima naudoti j\u016Bs\u0173 duomenis. Galite bet kada gr\u012F\u017Eti ir tai pakeisti.",
  privacyPolicy: "Privatumo politika",
  lastChoice: (date) => `Paskutinis pasirinkimas: ${date}`,
  optional: "Neprivaloma",
  necessary: "B\u016Btina",
  acceptAll: "Sutikti su viskuo",
  rejectAll: "Atmesti visk\u0105",
  save: "\u012Era\u0161yti pasirinkimus",
  alwaysOn: "Visada \u012Fjungta",
  notOffered: "I\u0161jungta",
  minimumAge: (years) => `Tik asmenims nuo ${years} met\u0173, tod\u0117l lieka i\u0161jungta.`,
  canObject: "\u012Ejungta, kol neprie\u0161taraujate: nuimkite \u017Eym\u0105, kad pareik\u0161tum\u0117te prie\u0161taravim\u0105.",
  details: "I\u0161samiau",
  legalBasis: (basis) => `Teisinis pagrindas: ${basis}.`,
  bases: {
    consent: "J\u016Bs\u0173 sutikimas",
    contract: "Reikia m\u016Bs\u0173 sutar\u010Diai su jumis",
    "legal-obligation": "Privaloma pagal \u012Fstatym\u0105",
    "vital-interests": "Saugo \u017Emogaus gyvyb\u0119",
    "public-task": "U\u017Eduotis vie\u0161ojo intereso labui",
    "legitimate-interests": "M\u016Bs\u0173 teis\u0117tas interesas"
  },
  consequence: "Jei nesutinkate",
  categories: "Duomenys",
  recipients: "Gav\u0117jai",
  retention: "Saugojimo trukm\u0117",
  until: {
    "account-closed": "kol j\u016Bs\u0173 paskyra bus u\u017Edaryta",
    "service-ended": "kol nustosite naudotis paslauga",
    "purpose-fulfilled": "kol tikslas bus pasiektas",
    "consent-withdrawn": "kol at\u0161auksite sutikim\u0105",
    objected: "kol pareik\u0161ite prie\u0161taravim\u0105"
  },
  validity: "Klausime dar kart\u0105 pra\u0117jus",
  trackers: "Slapukai ir pana\u0161iai",
  session: "kol u\u017Eversite nar\u0161ykl\u0119",
  untilDeleted: "kol i\u0161trinsite",
  honoured: {
    gpc: "J\u016Bs\u0173 nar\u0161ykl\u0117s signalo \u201EGlobal Privacy Control\u201C paisoma: j\u016Bs\u0173 duomenys neparduodami ir nesidalijami.",
    dnt: "J\u016Bs\u0173 nar\u0161ykl\u0117s nuostatos \u201EDo Not Track\u201C paisoma."
  },
  signalDenies: (purposes) => `Tod\u0117l lieka i\u0161jungta: ${purposes}.`,
  signalStands: "Ten, kur esate, \u012Fstatymas neleid\u017Eia jokiam pasirinkimui b\u016Bti vir\u0161esniam u\u017E signal\u0105, kol jis \u012Fjungtas.",
  saved: {
    accept: { title: "Sutikote su visais neprivalomais tikslais", text: "Galite tai pakeisti bet kada." },
    reject: { title: "Atsisak\u0117te vis\u0173 neprivalom\u0173 tiksl\u0173", text: "Galite tai pakeisti bet kada." },
    save: { title: "J\u016Bs\u0173 pasirinkimai \u012Fra\u0161yti", text: "Galite juos pakeisti bet kada." }
  },
  cookieBlocked: {
    title: "J\u016Bs\u0173 nar\u0161ykl\u0117 nei\u0161saugo pasirinkimo",
    text: "Ji nepriima slapuk\u0173 i\u0161 \u0161io puslapio, tod\u0117l kit\u0105 kart\u0105 j\u016Bs\u0173 pasirinkimo ne\u017Einosime. Be pasirinkimo niekas, kam reikia j\u016Bs\u0173 sutikimo, ne\u012Fjungta."
  },
  returnRefused: {
    title: "Negr\u0105\u017Einome j\u016Bs\u0173 atgal",
    text: "Adresas, i\u0161 kurio at\u0117jote, mums nepriklauso. J\u016Bs\u0173 pasirinkimas vis tiek i\u0161saugotas."
  },
  notUnderstood: {
    title: "Nepavyko \u012Fra\u0161yti",
    text: "Tai, kas atsi\u0173sta, netinka \u0161iam puslapiui. Niekas nepakeista. Per\u017Ei\u016Br\u0117kite savo pasirinkimus \u017Eemiau ir \u012Fra\u0161ykite juos dar kart\u0105."
  },
  back: "Gr\u012F\u017Eti \u012F puslap\u012F, i\u0161 kurio at\u0117jote",
  problems: {
    origin: { title: "Tai at\u0117jo i\u0161 kitos svetain\u0117s", text: "Pasirinkimus priimame tik i\u0161 savo puslapi\u0173. Niekas nepakeista." },
    rate: { title: "Per daug vienu metu", text: "Niekas nepakeista. Palaukite minut\u0119 ir bandykite dar kart\u0105." },
    other: { title: "Nepavyko", text: "Niekas nepakeista. Bandykite dar kart\u0105." },
    toChoices: "\u012E j\u016Bs\u0173 privatumo pasirinkimus"
  }
};

// packages/server/src/pages/locales/lt.ts
var receipt23 = {
  title: "Sutikimo kvito tikrinimas",
  introduction: "Kvitas \u012Frodo, kas \u017Emogui buvo parodyta apie jo duomenis, k\u0105 jis pasirinko ir kada. \u012Eklijuokite j\u012F, kad perskaitytum\u0117te paprastais \u017Eod\u017Eiais ir pamatytum\u0117te, ar jis tikras ir nepakeistas.",
  field: "Kvitas",
  hint: "Tinka abi formos: JSON su \u201Eprotected\u201C, \u201Epayload\u201C ir \u201Esignature\u201C arba viena eilut\u0117 su dviem ta\u0161kais. Jis tikrinamas, bet nesaugomas.",
  check: "Tikrinti kvit\u0105",
  checkHere: "Tikrinti \u010Dia, nesiun\u010Diant",
  checkAnother: "Tikrinti kit\u0105 kvit\u0105",
  unreadable: {
    title: "Tai ne kvitas",
    text: "Nepavyko perskaityti n\u0117 vienos i\u0161 dviej\u0173 form\u0173. Nukopijuokite vis\u0105 kvit\u0105 nuo pirmo iki paskutinio \u017Eenklo."
  },
  holds: {
    title: "Patikrinta: tikras ir nepakeistas",
    text: "Mes pasira\u0161\u0117me \u0161\u012F kvit\u0105, o jo \u012Fra\u0161as yra \u017Eurnale, kuriame jo negalima nepastebimai pakeisti ar pa\u0161alinti."
  },
  signedOnly: {
    title: "Patikrinta: para\u0161as galioja",
    text: "Mes pasira\u0161\u0117me \u0161\u012F kvit\u0105. Jis ne\u012Frodo, kad jo \u012Fra\u0161as yra \u017Eurnale: JSON formoje \u012Frodymas yra, ma\u017Edaug sekund\u0117 po pasirinkimo."
  },
  altered: { title: "Nepatvirtinta: \u0161is kvitas negalioja", text: "Kas negerai:" },
  faults: {
    header: "Apsaugota antra\u0161t\u0117 sugadinta: tai ne m\u016Bs\u0173 kvit\u0173 antra\u0161t\u0117.",
    key: "Nurodytas raktas ne m\u016Bs\u0173. Pasira\u0161\u0117 kas nors kitas arba pakeistas rakto identifikatorius.",
    payload: "\u012Era\u0161as (payload) pakeistas: tai ne tai, k\u0105 pasira\u0161\u0117me.",
    signature: "Para\u0161as netinka. Pats \u012Fra\u0161as yra toks kaip \u017Eurnale: pakeistas para\u0161as arba apsaugota antra\u0161t\u0117.",
    "payload-or-signature": "Para\u0161as netinka \u012Fra\u0161ui: pakeista payload arba signature.",
    inclusion: "\u012Etraukimo kelias neveda \u012F pasira\u0161yt\u0105 \u017Eurnalo b\u016Bsen\u0105: pakeistas kelias arba lapo numeris.",
    head: "Med\u017Eio dydis arba \u0161aknies mai\u0161a n\u0117ra tai, k\u0105 nurodo pasira\u0161ytas kontrolinis ta\u0161kas.",
    checkpoint: "Kontrolin\u012F ta\u0161k\u0105 pasira\u0161\u0117me ne mes arba jis pakeistas."
  },
  signature: "Para\u0161as",
  signatureHolds: "Galioja (Ed25519).",
  log: "\u017Durnale",
  sealedAs: (place, of) => `\u012Era\u0161as ${place} i\u0161 ${of}`,
  checkpoint: "\u017Durnalas pasira\u0161ytas",
  claimed: "\u0160is kvitas negalioja. Toliau \u2013 tik tai, k\u0105 jis tvirtina; tai nieko ne\u012Frodo.",
  unknownRecord: "\u012Era\u0161as yra tokios r\u016B\u0161ies, kurios \u0161is puslapis nepa\u017E\u012Fsta, tod\u0117l jo negalima perteikti \u017Eod\u017Eiais.",
  shownTitle: "Kas buvo parodyta",
  shownBy: (controller, version) => `Parod\u0117 ${controller}, privatumo politikos versija ${version}.`,
  language: "Kalba",
  ownWords: "Puslapis klaus\u0117 savais \u017Eod\u017Eiais. Tai j\u0173 atspaudas; \u017Eemiau \u2013 politikos \u017Eod\u017Eiai.",
  ownTexts: "Vietoj \u012Fprast\u0173 \u017Eod\u017Ei\u0173 puslapis parod\u0117 \u0161iuos:",
  notKept: "\u0160i politikos versija \u010Dia nesaugoma. \u017Demiau \u2013 tai, k\u0105 sako pats \u012Fra\u0161as.",
  chosenTitle: "Kas buvo pasirinkta",
  nothingChosen: "Nepasirinkta d\u0117l jokio tikslo: u\u017Eregistruotas nar\u0161ykl\u0117s signalas.",
  states: {
    given: "Sutikimas duotas",
    refused: "Sutikti atsisakyta",
    accepted: "Neprie\u0161tarauta",
    objected: "Paprie\u0161tarauta"
  },
  notChosenTitle: "Taip pat parodyta, be pasirinkimo",
  holdsFor: (duration) => `trukm\u0117: ${duration}`,
  consequence: "Be to",
  categories: "Duomenys",
  recipients: "Gav\u0117jai",
  retention: "Saugojimo trukm\u0117",
  circumstancesTitle: "Kada ir kaip",
  decidedAt: "Pasirinkta",
  recordedAt: "U\u017Eregistruota",
  claimedAt: "Pagal \u012Frenginio laikrod\u012F",
  method: "Kur",
  methods: {
    banner: "Juostoje",
    preferences: "Privatumo nuostatose",
    form: "Formoje",
    gate: "Prie turinio, kuris pirma paklaus\u0117",
    api: "Per \u012Fmon\u0117s sistem\u0105",
    signal: "Nar\u0161ykl\u0117s signalu",
    import: "Kitur, v\u0117liau perimta"
  },
  place: "Teis\u0117",
  placeFrom: { input: "kaip nurod\u0117 puslapis", header: "pagal tinklo adres\u0105", none: "ne\u017Einoma" },
  unknownPlace: "Vieta ne\u017Einoma; galiojo grie\u017E\u010Diausia taisykl\u0117",
  signals: "Nar\u0161ykl\u0117s signalai",
  signalNames: { gpc: "Global Privacy Control", dnt: "Do Not Track" },
  noSignals: "N\u0117ra",
  age: "Nurodytas am\u017Eius",
  years: (count2) => `${count2} m. arba daugiau`,
  evidence: "Ankstesnio pasirinkimo \u012Frodymas",
  layout: "Juostos forma",
  widget: "Parod\u0117",
  person: "Asmuo (mai\u0161a su raktu)",
  receipt: "Kvito numeris"
};
var lt2 = { choices: lt, receipt: receipt23 };

// packages/server/src/pages/locales/choices.lv.ts
var lv = {
  title: "J\u016Bsu priv\u0101tuma izv\u0113les",
  introduction: "Izlemiet, kam dr\u012Bkst izmantot j\u016Bsu datus. Varat atgriezties un to main\u012Bt jebkur\u0101 laik\u0101.",
  privacyPolicy: "Priv\u0101tuma politika",
  lastChoice: (date) => `P\u0113d\u0113j\u0101 izv\u0113le: ${date}`,
  optional: "Izv\u0113les",
  necessary: "Nepiecie\u0161amie",
  acceptAll: "Piekrist visam",
  rejectAll: "Noraid\u012Bt visu",
  save: "Saglab\u0101t izv\u0113les",
  alwaysOn: "Vienm\u0113r iesl\u0113gts",
  notOffered: "Izsl\u0113gts",
  minimumAge: (years) => `Tikai person\u0101m no ${years} gadu vecuma, t\u0101p\u0113c paliek izsl\u0113gts.`,
  canObject: "Iesl\u0113gts, ja vien neiebilstat: no\u0146emiet atz\u012Bmi, lai iebilstu.",
  details: "S\u012Bk\u0101k",
  legalBasis: (basis) => `Juridiskais pamats: ${basis}.`,
  bases: {
    consent: "J\u016Bsu piekri\u0161ana",
    contract: "Nepiecie\u0161ams l\u012Bgumam ar jums",
    "legal-obligation": "Juridisks pien\u0101kums",
    "vital-interests": "Aizsarg\u0101 cilv\u0113ka dz\u012Bv\u012Bbu",
    "public-task": "Uzdevums sabiedr\u012Bbas interes\u0113s",
    "legitimate-interests": "M\u016Bsu le\u0123it\u012Bm\u0101s intereses"
  },
  consequence: "Ja atsak\u0101ties",
  categories: "Dati",
  recipients: "Sa\u0146\u0113m\u0113ji",
  retention: "Glab\u0101\u0161anas ilgums",
  until: {
    "account-closed": "l\u012Bdz j\u016Bsu konta sl\u0113g\u0161anai",
    "service-ended": "l\u012Bdz p\u0101rtrauksiet lietot pakalpojumu",
    "purpose-fulfilled": "l\u012Bdz nol\u016Bka sasnieg\u0161anai",
    "consent-withdrawn": "l\u012Bdz atsauksiet piekri\u0161anu",
    objected: "l\u012Bdz iebild\u012Bsiet"
  },
  validity: "Jaut\u0101sim v\u0113lreiz p\u0113c",
  trackers: "S\u012Bkdatnes un taml\u012Bdz\u012Bgi",
  session: "l\u012Bdz aizv\u0113rsiet p\u0101rl\u016Bkprogrammu",
  untilDeleted: "l\u012Bdz to izdz\u0113s\u012Bsiet",
  honoured: {
    gpc: "J\u016Bsu p\u0101rl\u016Bkprogrammas sign\u0101ls Global Privacy Control tiek iev\u0113rots: j\u016Bsu dati netiek p\u0101rdoti vai kop\u012Bgoti.",
    dnt: "J\u016Bsu p\u0101rl\u016Bkprogrammas iestat\u012Bjums \u201CDo Not Track\u201D tiek iev\u0113rots."
  },
  signalDenies: (purposes) => `T\u0101p\u0113c paliek izsl\u0113gts: ${purposes}.`,
  signalStands: "J\u016Bsu atra\u0161an\u0101s viet\u0101 likums ne\u013Cauj nevienai izv\u0113lei b\u016Bt p\u0101r\u0101kai par sign\u0101lu, kam\u0113r tas ir iesl\u0113gts.",
  saved: {
    accept: { title: "J\u016Bs piekrit\u0101t visiem izv\u0113les nol\u016Bkiem", text: "Varat to main\u012Bt jebkur\u0101 laik\u0101." },
    reject: { title: "J\u016Bs noraid\u012Bj\u0101t visus izv\u0113les nol\u016Bkus", text: "Varat to main\u012Bt jebkur\u0101 laik\u0101." },
    save: { title: "J\u016Bsu izv\u0113les ir saglab\u0101tas", text: "Varat t\u0101s main\u012Bt jebkur\u0101 laik\u0101." }
  },
  cookieBlocked: {
    title: "J\u016Bsu p\u0101rl\u016Bkprogramma nesaglab\u0101 izv\u0113li",
    text: "T\u0101 nepie\u0146em s\u012Bkdatnes no \u0161\u012Bs lapas, t\u0101p\u0113c n\u0101kamreiz j\u016Bsu izv\u0113li nezin\u0101sim. Bez izv\u0113les nekas, kam vajadz\u012Bga j\u016Bsu piekri\u0161ana, nav iesl\u0113gts."
  },
  returnRefused: {
    title: "M\u0113s j\u016Bs neaizved\u0101m atpaka\u013C",
    text: "Adrese, no kuras ierad\u0101ties, mums nepieder. J\u016Bsu izv\u0113le tik un t\u0101 ir saglab\u0101ta."
  },
  notUnderstood: {
    title: "Neizdev\u0101s saglab\u0101t",
    text: "Nos\u016Bt\u012Btais neatbilst \u0161ai lapai. Nekas nav main\u012Bts. P\u0101rskatiet savas izv\u0113les t\u0101l\u0101k un saglab\u0101jiet t\u0101s v\u0113lreiz."
  },
  back: "Atpaka\u013C uz lapu, no kuras ierad\u0101ties",
  problems: {
    origin: { title: "Tas n\u0101ca no citas vietnes", text: "Izv\u0113les pie\u0146emam tikai no sav\u0101m lap\u0101m. Nekas nav main\u012Bts." },
    rate: { title: "P\u0101r\u0101k daudz vienlaikus", text: "Nekas nav main\u012Bts. Uzgaidiet min\u016Bti un m\u0113\u0123iniet v\u0113lreiz." },
    other: { title: "Tas neizdev\u0101s", text: "Nekas nav main\u012Bts. M\u0113\u0123iniet v\u0113lreiz." },
    toChoices: "Uz j\u016Bsu priv\u0101tuma izv\u0113l\u0113m"
  }
};

// packages/server/src/pages/locales/lv.ts
var receipt24 = {
  title: "Piekri\u0161anas apliecin\u0101juma p\u0101rbaude",
  introduction: "Apliecin\u0101jums pier\u0101da, ko k\u0101dam par\u0101d\u012Bja par vi\u0146a datiem, ko vi\u0146\u0161 izv\u0113l\u0113j\u0101s un kad. Iel\u012Bm\u0113jiet to, lai izlas\u012Btu vienk\u0101r\u0161iem v\u0101rdiem un redz\u0113tu, vai tas ir \u012Bsts un nemain\u012Bts.",
  field: "Apliecin\u0101jums",
  hint: "Der abas formas: JSON ar \u201Cprotected\u201D, \u201Cpayload\u201D un \u201Csignature\u201D vai viena rinda ar diviem punktiem. To p\u0101rbauda, bet neglab\u0101.",
  check: "P\u0101rbaud\u012Bt apliecin\u0101jumu",
  checkHere: "P\u0101rbaud\u012Bt \u0161eit, nenos\u016Btot",
  checkAnother: "P\u0101rbaud\u012Bt citu apliecin\u0101jumu",
  unreadable: {
    title: "Tas nav apliecin\u0101jums",
    text: "Nevienu no ab\u0101m form\u0101m nevar\u0113ja nolas\u012Bt. Nokop\u0113jiet visu apliecin\u0101jumu no pirm\u0101s l\u012Bdz p\u0113d\u0113jai rakstz\u012Bmei."
  },
  holds: {
    title: "P\u0101rbaud\u012Bts: \u012Bsts un nemain\u012Bts",
    text: "M\u0113s esam parakst\u012Bju\u0161i \u0161o apliecin\u0101jumu, un t\u0101 ieraksts ir \u017Eurn\u0101l\u0101, kur to nevar neman\u0101mi main\u012Bt vai dz\u0113st."
  },
  signedOnly: {
    title: "P\u0101rbaud\u012Bts: paraksts ir der\u012Bgs",
    text: "M\u0113s esam parakst\u012Bju\u0161i \u0161o apliecin\u0101jumu. Tas nepier\u0101da, ka ieraksts ir \u017Eurn\u0101l\u0101: JSON form\u0101 pier\u0101d\u012Bjums ir, apm\u0113ram sekundi p\u0113c izv\u0113les."
  },
  altered: { title: "Nav apstiprin\u0101ts: \u0161is apliecin\u0101jums nav der\u012Bgs", text: "Kas ar to nav k\u0101rt\u012Bb\u0101:" },
  faults: {
    header: "Aizsarg\u0101t\u0101 galvene ir boj\u0101ta: t\u0101 nav m\u016Bsu apliecin\u0101jumu galvene.",
    key: "Nor\u0101d\u012Bt\u0101 atsl\u0113ga nav m\u016Bsu. To parakst\u012Bjis k\u0101ds cits, vai ar\u012B ir main\u012Bts atsl\u0113gas identifikators.",
    payload: "Ieraksts (payload) ir main\u012Bts: tas nav tas, ko parakst\u012Bj\u0101m.",
    signature: "Paraksts neatbilst. Pats ieraksts ir t\u0101ds, k\u0101ds tas ir \u017Eurn\u0101l\u0101: main\u012Bts ir paraksts vai aizsarg\u0101t\u0101 galvene.",
    "payload-or-signature": "Paraksts neatbilst ierakstam: main\u012Bts payload vai signature.",
    inclusion: "Iek\u013Cau\u0161anas ce\u013C\u0161 neved uz \u017Eurn\u0101la parakst\u012Bto st\u0101vokli: main\u012Bts ce\u013C\u0161 vai lapas numurs.",
    head: "Koka lielums vai saknes jauc\u0113jv\u0113rt\u012Bba nav t\u0101, ko nor\u0101da parakst\u012Btais kontrolpunkts.",
    checkpoint: "Kontrolpunktu neesam parakst\u012Bju\u0161i m\u0113s, vai ar\u012B tas ir main\u012Bts."
  },
  signature: "Paraksts",
  signatureHolds: "Der\u012Bgs (Ed25519).",
  log: "\u017Durn\u0101l\u0101",
  sealedAs: (place, of) => `Ieraksts ${place} no ${of}`,
  checkpoint: "\u017Durn\u0101ls parakst\u012Bts",
  claimed: "\u0160is apliecin\u0101jums nav der\u012Bgs. T\u0101l\u0101kais ir tikai t\u0101 apgalvojums un neko nepier\u0101da.",
  unknownRecord: "Ieraksts ir t\u0101da veida, ko \u0161\u012B lapa nepaz\u012Bst, t\u0101p\u0113c to nevar izteikt v\u0101rdos.",
  shownTitle: "Kas tika par\u0101d\u012Bts",
  shownBy: (controller, version) => `Par\u0101d\u012Bja ${controller}, priv\u0101tuma politikas versija ${version}.`,
  language: "Valoda",
  ownWords: "Lapa jaut\u0101ja saviem v\u0101rdiem. \u0160is ir to pirkstu nospiedums; zem\u0101k ir politikas v\u0101rdi.",
  ownTexts: "Ierasto v\u0101rdu viet\u0101 lapa par\u0101d\u012Bja \u0161os:",
  notKept: "\u0160\u012B politikas versija \u0161eit netiek glab\u0101ta. Zem\u0101k ir tas, ko saka pats ieraksts.",
  chosenTitle: "Kas tika izv\u0113l\u0113ts",
  nothingChosen: "Ne par vienu nol\u016Bku netika izv\u0113l\u0113ts: tika re\u0123istr\u0113ts p\u0101rl\u016Bkprogrammas sign\u0101ls.",
  states: {
    given: "Piekri\u0161ana dota",
    refused: "Piekri\u0161ana atteikta",
    accepted: "Nav iebilsts",
    objected: "Iebilsts"
  },
  notChosenTitle: "Ar\u012B par\u0101d\u012Bts, bez izv\u0113les",
  holdsFor: (duration) => `termi\u0146\u0161: ${duration}`,
  consequence: "Bez t\u0101",
  categories: "Dati",
  recipients: "Sa\u0146\u0113m\u0113ji",
  retention: "Glab\u0101\u0161anas ilgums",
  circumstancesTitle: "Kad un k\u0101",
  decidedAt: "Izv\u0113l\u0113ts",
  recordedAt: "Re\u0123istr\u0113ts",
  claimedAt: "P\u0113c ier\u012Bces pulkste\u0146a",
  method: "Kur",
  methods: {
    banner: "Josl\u0101",
    preferences: "Priv\u0101tuma iestat\u012Bjumos",
    form: "Veidlap\u0101",
    gate: "Pie satura, kas vispirms jaut\u0101ja",
    api: "Uz\u0146\u0113muma sist\u0113m\u0101",
    signal: "Ar p\u0101rl\u016Bkprogrammas sign\u0101lu",
    import: "Citur, v\u0113l\u0101k p\u0101r\u0146emts"
  },
  place: "Ties\u012Bbas",
  placeFrom: { input: "k\u0101 nor\u0101d\u012Bja lapa", header: "p\u0113c t\u012Bkla adreses", none: "nav zin\u0101ms" },
  unknownPlace: "Vieta nav zin\u0101ma; sp\u0113k\u0101 bija stingr\u0101kais noteikums",
  signals: "P\u0101rl\u016Bkprogrammas sign\u0101li",
  signalNames: { gpc: "Global Privacy Control", dnt: "Do Not Track" },
  noSignals: "Nav",
  age: "Nor\u0101d\u012Btais vecums",
  years: (count2) => `${count2} gadi vai vair\u0101k`,
  evidence: "Agr\u0101k\u0101s izv\u0113les pier\u0101d\u012Bjums",
  layout: "Joslas veids",
  widget: "Par\u0101d\u012Bja",
  person: "Persona (jauc\u0113jv\u0113rt\u012Bba ar atsl\u0113gu)",
  receipt: "Apliecin\u0101juma numurs"
};
var lv2 = { choices: lv, receipt: receipt24 };

// packages/server/src/pages/locales/choices.mt.ts
var mt = {
  title: "L-g\u0127a\u017Cliet tal-privatezza tieg\u0127ek",
  introduction: "Idde\u010Biedi g\u0127alxiex tista\u2019 tintu\u017Ca d-data tieg\u0127ek. Tista\u2019 ter\u0121a\u2019 lura u tbiddel meta trid.",
  privacyPolicy: "Politika tal-privatezza",
  lastChoice: (date) => `L-a\u0127\u0127ar g\u0127a\u017Cla: ${date}`,
  optional: "Fakultattiv",
  necessary: "Me\u0127tie\u0121",
  acceptAll: "A\u010B\u010Betta kollox",
  rejectAll: "Irrifjuta kollox",
  save: "Issejvja l-g\u0127a\u017Cliet",
  alwaysOn: "Dejjem mixg\u0127ul",
  notOffered: "Mitfi",
  minimumAge: (years) => `G\u0127al persuni ta\u2019 ${years} sena jew aktar biss, u g\u0127alhekk jibqa\u2019 mitfi.`,
  canObject: "Mixg\u0127ul sakemm ma to\u0121\u0121ezzjonax: ne\u0127\u0127i l-marka biex to\u0121\u0121ezzjona.",
  details: "Dettalji",
  legalBasis: (basis) => `Ba\u017Ci legali: ${basis}.`,
  bases: {
    consent: "Il-kunsens tieg\u0127ek",
    contract: "Me\u0127tie\u0121 g\u0127all-kuntratt tag\u0127na mieg\u0127ek",
    "legal-obligation": "Me\u0127tie\u0121 bil-li\u0121i",
    "vital-interests": "Jipprote\u0121i l-\u0127ajja ta\u2019 persuna",
    "public-task": "Kompitu fl-interess pubbliku",
    "legitimate-interests": "L-interess le\u0121ittimu tag\u0127na"
  },
  consequence: "Jekk tirrifjuta",
  categories: "Data",
  recipients: "Ri\u010Bevituri",
  retention: "Kemm tin\u017Camm",
  until: {
    "account-closed": "sakemm jing\u0127alaq il-kont tieg\u0127ek",
    "service-ended": "sakemm tieqaf tu\u017Ca s-servizz",
    "purpose-fulfilled": "sakemm jintla\u0127aq l-iskop",
    "consent-withdrawn": "sakemm tirtira l-kunsens tieg\u0127ek",
    objected: "sakemm to\u0121\u0121ezzjona"
  },
  validity: "Ner\u0121g\u0127u nistaqsuk wara",
  trackers: "Cookies u affarijiet simili",
  session: "sakemm tag\u0127laq il-braw\u017Cer",
  untilDeleted: "sakemm t\u0127assru",
  honoured: {
    gpc: "Il-Global Privacy Control tal-braw\u017Cer tieg\u0127ek hu rrispettat: id-data tieg\u0127ek la tinbieg\u0127 u lanqas tinqasam.",
    dnt: "Is-\u201CDo Not Track\u201D tal-braw\u017Cer tieg\u0127ek hu rrispettat."
  },
  signalDenies: (purposes) => `G\u0127alhekk jibqg\u0127u mitfija: ${purposes}.`,
  signalStands: "Fejn tinsab, il-li\u0121i ma t\u0127alli l-ebda g\u0127a\u017Cla tie\u0127u post is-sinjal sakemm ikun mixg\u0127ul.",
  saved: {
    accept: { title: "A\u010B\u010Bettajt l-iskopijiet fakultattivi kollha", text: "Tista\u2019 tbiddel dan meta trid." },
    reject: { title: "Irrifjutajt l-iskopijiet fakultattivi kollha", text: "Tista\u2019 tbiddel dan meta trid." },
    save: { title: "L-g\u0127a\u017Cliet tieg\u0127ek \u0121ew issejvjati", text: "Tista\u2019 tbiddilhom meta trid." }
  },
  cookieBlocked: {
    title: "Il-braw\u017Cer tieg\u0127ek ma j\u017Commx l-g\u0127a\u017Cla tieg\u0127ek",
    text: "Ma ja\u010B\u010Bettax cookies minn din il-pa\u0121na, u g\u0127alhekk id-darba li jmiss ma nkunux nafuha. Ming\u0127ajr g\u0127a\u017Cla, xejn li je\u0127tie\u0121 il-kunsens tieg\u0127ek ma jkun mixg\u0127ul."
  },
  returnRefused: { title: "Ma \u0127adniekx lura", text: "L-indirizz li \u0121ejt minnu mhuwiex tag\u0127na. L-g\u0127a\u017Cla tieg\u0127ek xorta n\u017Cammet." },
  notUnderstood: {
    title: "Ma setax ji\u0121i ssejvjat",
    text: "Dak li ntbag\u0127at ma jaqbilx ma\u2019 din il-pa\u0121na. Xejn ma nbidel. I\u010B\u010Bekkja l-g\u0127a\u017Cliet tieg\u0127ek hawn ta\u0127t u er\u0121a\u2019 ssejvjahom."
  },
  back: "Lura g\u0127all-pa\u0121na li \u0121ejt minnha",
  problems: {
    origin: { title: "Dan \u0121ie minn sit ie\u0127or", text: "Na\u010B\u010Bettaw g\u0127a\u017Cliet mill-pa\u0121ni tag\u0127na biss. Xejn ma nbidel." },
    rate: { title: "Wisq f\u2019daqqa", text: "Xejn ma nbidel. Stenna minuta u er\u0121a\u2019 pprova." },
    other: { title: "Ma rnexxiex", text: "Xejn ma nbidel. Er\u0121a\u2019 pprova." },
    toChoices: "G\u0127all-g\u0127a\u017Cliet tal-privatezza tieg\u0127ek"
  }
};

// packages/server/src/pages/locales/mt.ts
var receipt25 = {
  title: "I\u010B\u010Bekkja ri\u010Bevuta tal-kunsens",
  introduction: "Ri\u010Bevuta turi x\u2019intwera lil xi \u0127add dwar id-data tieg\u0127u, x\u2019g\u0127a\u017Cel u meta. Wa\u0127\u0127al wa\u0127da biex taqraha fi kliem sempli\u010Bi u tara jekk hix \u0121enwina u mhux mibdula.",
  field: "Ir-ri\u010Bevuta",
  hint: "I\u017C-\u017Cew\u0121 forom tajbin: il-JSON b\u2019\u201Cprotected\u201D, \u201Cpayload\u201D u \u201Csignature\u201D, jew il-linja wa\u0127da b\u2019\u017Cew\u0121 punti. Ti\u0121i \u010B\u010Bekkjata u ma tin\u017Cammx.",
  check: "I\u010B\u010Bekkja r-ri\u010Bevuta",
  checkHere: "I\u010B\u010Bekkja hawn, ming\u0127ajr ma tibg\u0127atha",
  checkAnother: "I\u010B\u010Bekkja ri\u010Bevuta o\u0127ra",
  unreadable: {
    title: "Din mhix ri\u010Bevuta",
    text: "L-ebda wa\u0127da mi\u017C-\u017Cew\u0121 forom ma setg\u0127et tinqara. Ikkopja r-ri\u010Bevuta kollha, mill-ewwel sal-a\u0127\u0127ar karattru."
  },
  holds: {
    title: "Ivverifikata: \u0121enwina u mhux mibdula",
    text: "Iffirmajna din ir-ri\u010Bevuta, u r-rekord tag\u0127ha jinsab fir-re\u0121istru, fejn ma jistax jinbidel jew jitne\u0127\u0127a ming\u0127ajr ma jidher."
  },
  signedOnly: {
    title: "Ivverifikata: il-firma tg\u0127odd",
    text: "Iffirmajna din ir-ri\u010Bevuta. Ma \u0121\u0121ibx prova li r-rekord tag\u0127ha jinsab fir-re\u0121istru: il-forma JSON g\u0127andha wa\u0127da, madwar sekonda wara l-g\u0127a\u017Cla."
  },
  altered: { title: "Mhux ivverifikata: din ir-ri\u010Bevuta ma tg\u0127oddx", text: "X\u2019hemm \u0127a\u017Cin:" },
  faults: {
    header: "L-intestatura protetta hi m\u0127assra: mhix dik tar-ri\u010Bevuti tag\u0127na.",
    key: "I\u010B-\u010Bavetta li ssemmi mhix tag\u0127na. Iffirma xi \u0127add ie\u0127or, jew inbidel l-identifikatur ta\u010B-\u010Bavetta.",
    payload: "Ir-rekord (payload) inbidel: mhux dak li ffirmajna.",
    signature: "Il-firma ma taqbilx. Ir-rekord innifsu hu kif inhu fir-re\u0121istru: inbidlet il-firma jew l-intestatura protetta.",
    "payload-or-signature": "Il-firma ma taqbilx mar-rekord: inbidel payload jew signature.",
    inclusion: "Il-mog\u0127dija tal-inklu\u017Cjoni ma twassalx g\u0127all-istat iffirmat tar-re\u0121istru: inbidlet il-mog\u0127dija jew in-numru tal-werqa.",
    head: "Id-daqs tas-si\u0121ra jew il-hash tal-g\u0127erq mhux dak li jg\u0127id il-punt ta\u2019 kontroll iffirmat.",
    checkpoint: "Il-punt ta\u2019 kontroll mhux iffirmat minna, jew inbidel."
  },
  signature: "Firma",
  signatureHolds: "Tg\u0127odd (Ed25519).",
  log: "Fir-re\u0121istru",
  sealedAs: (place, of) => `Rekord ${place} minn ${of}`,
  checkpoint: "Re\u0121istru ffirmat fi",
  claimed: "Din ir-ri\u010Bevuta ma tg\u0127oddx. Li \u0121ej hu biss dak li tg\u0127id hi, u ma jipprova xejn.",
  unknownRecord: "Ir-rekord hu ta\u2019 tip li din il-pa\u0121na ma tafx, u ma jistax ji\u0121i spjegat bil-kliem.",
  shownTitle: "X\u2019intwera",
  shownBy: (controller, version) => `Minn ${controller}, fil-ver\u017Cjoni ${version} tal-politika tal-privatezza.`,
  language: "Lingwa",
  ownWords: "Il-pa\u0121na staqsiet bi kliemha. Din hi l-marka tas-swaba\u2019 ta\u2019 dak il-kliem; ta\u0127t hemm dak tal-politika.",
  ownTexts: "Minflok il-kliem tas-soltu l-pa\u0121na wriet dan:",
  notKept: "Din il-ver\u017Cjoni tal-politika ma tin\u017Cammx hawn. Ta\u0127t hemm dak li jg\u0127id ir-rekord innifsu.",
  chosenTitle: "X\u2019intg\u0127a\u017Cel",
  nothingChosen: "Ma ntg\u0127a\u017Cel xejn dwar l-ebda skop: \u0121ie rre\u0121istrat is-sinjal tal-braw\u017Cer.",
  states: {
    given: "Kunsens mog\u0127ti",
    refused: "Kunsens irrifjutat",
    accepted: "Ming\u0127ajr o\u0121\u0121ezzjoni",
    objected: "B\u2019o\u0121\u0121ezzjoni"
  },
  notChosenTitle: "Intwera wkoll, ming\u0127ajr g\u0127a\u017Cla",
  holdsFor: (duration) => `g\u0127al ${duration}`,
  consequence: "Ming\u0127ajru",
  categories: "Data",
  recipients: "Ri\u010Bevituri",
  retention: "Kemm tin\u017Camm",
  circumstancesTitle: "Meta u kif",
  decidedAt: "Mag\u0127\u017Cul fi",
  recordedAt: "Irre\u0121istrat fi",
  claimedAt: "Skont l-arlo\u0121\u0121 tal-apparat",
  method: "Fejn",
  methods: {
    banner: "Fil-banner",
    preferences: "Fis-settings tal-privatezza",
    form: "F\u2019formola",
    gate: "Ma\u2019 kontenut li staqsa l-ewwel",
    api: "Permezz tas-sistema tal-kumpanija",
    signal: "B\u2019sinjal tal-braw\u017Cer",
    import: "Band\u2019o\u0127ra, u ttie\u0127ed wara"
  },
  place: "Li\u0121i ta\u2019",
  placeFrom: { input: "kif qalet il-pa\u0121na", header: "skont l-indirizz tan-netwerk", none: "mhux mag\u0127ruf" },
  unknownPlace: "Post mhux mag\u0127ruf; g\u0127odd l-aktar regola stretta",
  signals: "Sinjali tal-braw\u017Cer",
  signalNames: { gpc: "Global Privacy Control", dnt: "Do Not Track" },
  noSignals: "Xejn",
  age: "Et\xE0 ddikjarata",
  years: (count2) => `${count2} sena jew aktar`,
  evidence: "Prova tal-g\u0127a\u017Cla ta\u2019 qabel",
  layout: "Forma tal-banner",
  widget: "Muri minn",
  person: "Persuna (hash b\u2019\u010Bavetta)",
  receipt: "Numru tar-ri\u010Bevuta"
};
var mt2 = { choices: mt, receipt: receipt25 };

// packages/server/src/pages/locales/choices.nb.ts
var nb = {
  title: "Dine personvernvalg",
  introduction: "Bestem hva opplysningene dine kan brukes til. Du kan komme tilbake og endre det n\xE5r som helst.",
  privacyPolicy: "Personvernerkl\xE6ring",
  lastChoice: (date) => `Siste valg: ${date}`,
  optional: "Valgfritt",
  necessary: "N\xF8dvendig",
  acceptAll: "Godta alle",
  rejectAll: "Avvis alle",
  save: "Lagre valg",
  alwaysOn: "Alltid p\xE5",
  notOffered: "Av",
  minimumAge: (years) => `Bare for personer p\xE5 ${years} \xE5r eller eldre, s\xE5 det forblir sl\xE5tt av.`,
  canObject: "P\xE5 med mindre du protesterer: Fjern avkryssingen for \xE5 protestere.",
  details: "Detaljer",
  legalBasis: (basis) => `Rettslig grunnlag: ${basis}.`,
  bases: {
    consent: "Samtykket ditt",
    contract: "N\xF8dvendig for avtalen v\xE5r med deg",
    "legal-obligation": "P\xE5krevd ved lov",
    "vital-interests": "Verner noens liv",
    "public-task": "En oppgave i allmennhetens interesse",
    "legitimate-interests": "V\xE5r berettigede interesse"
  },
  consequence: "Hvis du sier nei",
  categories: "Opplysninger",
  recipients: "Mottakere",
  retention: "Lagringstid",
  until: {
    "account-closed": "til kontoen din avsluttes",
    "service-ended": "til du slutter \xE5 bruke tjenesten",
    "purpose-fulfilled": "til form\xE5let er oppfylt",
    "consent-withdrawn": "til du trekker tilbake samtykket",
    objected: "til du protesterer"
  },
  validity: "Vi sp\xF8r igjen etter",
  trackers: "Informasjonskapsler og lignende",
  session: "til du lukker nettleseren",
  untilDeleted: "til du sletter det",
  honoured: {
    gpc: "Nettleserens Global Privacy Control respekteres: Opplysningene dine verken selges eller deles.",
    dnt: "Nettleserens \xABDo Not Track\xBB respekteres."
  },
  signalDenies: (purposes) => `Derfor forblir sl\xE5tt av: ${purposes}.`,
  signalStands: "Der du er, lar loven ikke noe valg gjelde mot signalet s\xE5 lenge det er p\xE5.",
  saved: {
    accept: { title: "Du har godtatt alle valgfrie form\xE5l", text: "Du kan endre det n\xE5r som helst." },
    reject: { title: "Du har avvist alle valgfrie form\xE5l", text: "Du kan endre det n\xE5r som helst." },
    save: { title: "Valgene dine er lagret", text: "Du kan endre dem n\xE5r som helst." }
  },
  cookieBlocked: {
    title: "Nettleseren tar ikke vare p\xE5 valget ditt",
    text: "Den tar ikke imot informasjonskapsler fra denne siden, s\xE5 vi kjenner ikke valget neste gang. Uten et valg er ingenting p\xE5 som krever samtykket ditt."
  },
  returnRefused: { title: "Vi sendte deg ikke tilbake", text: "Adressen du kom fra, tilh\xF8rer ikke oss. Valget ditt er likevel lagret." },
  notUnderstood: {
    title: "Det kunne ikke lagres",
    text: "Det som ble sendt, passer ikke til denne siden. Ingenting er endret. Se over valgene nedenfor og lagre dem p\xE5 nytt."
  },
  back: "Tilbake til siden du kom fra",
  problems: {
    origin: { title: "Det kom fra et annet nettsted", text: "Vi tar bare imot valg fra v\xE5re egne sider. Ingenting er endret." },
    rate: { title: "For mange p\xE5 en gang", text: "Ingenting er endret. Vent et minutt og pr\xF8v igjen." },
    other: { title: "Det gikk ikke", text: "Ingenting er endret. Pr\xF8v igjen." },
    toChoices: "Til personvernvalgene dine"
  }
};

// packages/server/src/pages/locales/nb.ts
var receipt26 = {
  title: "Kontroller en samtykkekvittering",
  introduction: "En kvittering beviser hva noen fikk se om opplysningene sine, hva de valgte, og n\xE5r. Lim inn en for \xE5 lese den med enkle ord og se om den er ekte og uendret.",
  field: "Kvitteringen",
  hint: "Begge former kan brukes: JSON med \xABprotected\xBB, \xABpayload\xBB og \xABsignature\xBB eller den ene linjen med to punktum. Den kontrolleres og lagres ikke.",
  check: "Kontroller kvitteringen",
  checkHere: "Kontroller her, uten \xE5 sende den",
  checkAnother: "Kontroller en annen kvittering",
  unreadable: {
    title: "Dette er ingen kvittering",
    text: "Ingen av de to formene kunne leses. Kopier hele kvitteringen, fra f\xF8rste til siste tegn."
  },
  holds: {
    title: "Kontrollert: ekte og uendret",
    text: "Vi har signert kvitteringen, og oppf\xF8ringen st\xE5r i loggen, der den ikke kan endres eller fjernes uten at det merkes."
  },
  signedOnly: {
    title: "Kontrollert: Signaturen er gyldig",
    text: "Vi har signert kvitteringen. Den beviser ikke at oppf\xF8ringen st\xE5r i loggen: JSON-formen har et slikt bevis, fra omtrent ett sekund etter valget."
  },
  altered: { title: "Ikke bekreftet: Kvitteringen er ikke gyldig", text: "Dette er galt:" },
  faults: {
    header: "Det beskyttede hodet er skadet: Det er ikke det kvitteringene v\xE5re har.",
    key: "N\xF8kkelen den oppgir, er ikke v\xE5r. Noen andre har signert, eller n\xF8kkelens id er endret.",
    payload: "Oppf\xF8ringen (payload) er endret: Det er ikke den vi signerte.",
    signature: "Signaturen passer ikke. Selve oppf\xF8ringen er slik den st\xE5r i loggen: Signaturen eller det beskyttede hodet er endret.",
    "payload-or-signature": "Signaturen passer ikke til oppf\xF8ringen: payload eller signature er endret.",
    inclusion: "Inklusjonsstien f\xF8rer ikke til loggens signerte tilstand: Stien eller bladnummeret er endret.",
    head: "Treets st\xF8rrelse eller rothashen er ikke det det signerte kontrollpunktet sier.",
    checkpoint: "Kontrollpunktet er ikke signert av oss, eller det er endret."
  },
  signature: "Signatur",
  signatureHolds: "Den er gyldig (Ed25519).",
  log: "I loggen",
  sealedAs: (place, of) => `Oppf\xF8ring ${place} av ${of}`,
  checkpoint: "Loggen signert",
  claimed: "Kvitteringen er ikke gyldig. Det som f\xF8lger, er hva den p\xE5st\xE5r, og beviser ingenting.",
  unknownRecord: "Oppf\xF8ringen er av et slag som denne siden ikke kjenner, og kan ikke gjengis med ord.",
  shownTitle: "Hva som ble vist",
  shownBy: (controller, version) => `Av ${controller}, i versjon ${version} av personvernerkl\xE6ringen.`,
  language: "Spr\xE5k",
  ownWords: "Siden spurte med egne ord. Dette er ordenes fingeravtrykk; nedenfor st\xE5r erkl\xE6ringens.",
  ownTexts: "I stedet for de vanlige ordene viste siden disse:",
  notKept: "Denne versjonen av erkl\xE6ringen lagres ikke her. Nedenfor st\xE5r det oppf\xF8ringen selv sier.",
  chosenTitle: "Hva som ble valgt",
  nothingChosen: "Det ble ikke valgt om noe form\xE5l: Nettleserens signal ble registrert.",
  states: {
    given: "Samtykke gitt",
    refused: "Samtykke avsl\xE5tt",
    accepted: "Ingen protest",
    objected: "Protest"
  },
  notChosenTitle: "Ogs\xE5 vist, uten valg",
  holdsFor: (duration) => `i ${duration}`,
  consequence: "Uten dette",
  categories: "Opplysninger",
  recipients: "Mottakere",
  retention: "Lagringstid",
  circumstancesTitle: "N\xE5r og hvordan",
  decidedAt: "Valgt",
  recordedAt: "Registrert",
  claimedAt: "Etter enhetens klokke",
  method: "Hvor",
  methods: {
    banner: "I banneret",
    preferences: "I personverninnstillingene",
    form: "I et skjema",
    gate: "Ved innhold som spurte f\xF8rst",
    api: "Gjennom selskapets eget system",
    signal: "Ved et signal fra nettleseren",
    import: "Et annet sted, overtatt senere"
  },
  place: "Lov i",
  placeFrom: { input: "som siden sa", header: "etter nettverksadressen", none: "ikke kjent" },
  unknownPlace: "Stedet er ikke kjent; den strengeste regelen gjaldt",
  signals: "Signaler fra nettleseren",
  signalNames: { gpc: "Global Privacy Control", dnt: "Do Not Track" },
  noSignals: "Ingen",
  age: "Oppgitt alder",
  years: (count2) => `${count2} \xE5r eller eldre`,
  evidence: "Bevis for det tidligere valget",
  layout: "Bannerets form",
  widget: "Vist av",
  person: "Person (hash med n\xF8kkel)",
  receipt: "Kvitteringsnummer"
};
var nb2 = { choices: nb, receipt: receipt26 };

// packages/server/src/pages/locales/choices.nl.ts
var nl = {
  title: "Uw privacykeuzes",
  introduction: "Bepaal waarvoor uw gegevens mogen worden gebruikt. U kunt terugkomen en dit op elk moment wijzigen.",
  privacyPolicy: "Privacybeleid",
  lastChoice: (date) => `Laatste keuze: ${date}`,
  optional: "Optioneel",
  necessary: "Noodzakelijk",
  acceptAll: "Alles accepteren",
  rejectAll: "Alles weigeren",
  save: "Keuzes opslaan",
  alwaysOn: "Altijd aan",
  notOffered: "Uit",
  minimumAge: (years) => `Alleen voor personen van ${years} jaar of ouder, daarom blijft het uit.`,
  canObject: "Aan, tenzij u bezwaar maakt: haal het vinkje weg om bezwaar te maken.",
  details: "Details",
  legalBasis: (basis) => `Rechtsgrond: ${basis}.`,
  bases: {
    consent: "Uw toestemming",
    contract: "Nodig voor onze overeenkomst met u",
    "legal-obligation": "Wettelijk verplicht",
    "vital-interests": "Beschermt iemands leven",
    "public-task": "Een taak van algemeen belang",
    "legitimate-interests": "Ons gerechtvaardigd belang"
  },
  consequence: "Als u weigert",
  categories: "Gegevens",
  recipients: "Ontvangers",
  retention: "Bewaartermijn",
  until: {
    "account-closed": "tot uw account is gesloten",
    "service-ended": "tot u de dienst niet meer gebruikt",
    "purpose-fulfilled": "tot het doel is bereikt",
    "consent-withdrawn": "tot u uw toestemming intrekt",
    objected: "tot u bezwaar maakt"
  },
  validity: "We vragen het opnieuw na",
  trackers: "Cookies en dergelijke",
  session: "tot u de browser sluit",
  untilDeleted: "tot u het verwijdert",
  honoured: {
    gpc: "De Global Privacy Control van uw browser wordt gerespecteerd: uw gegevens worden niet verkocht of gedeeld.",
    dnt: "De \u2018Do Not Track\u2019-instelling van uw browser wordt gerespecteerd."
  },
  signalDenies: (purposes) => `Daardoor blijft uit: ${purposes}.`,
  signalStands: "Waar u bent, laat de wet geen keuze tegen dit signaal gelden zolang het aanstaat.",
  saved: {
    accept: { title: "U hebt alle optionele doeleinden geaccepteerd", text: "U kunt dit op elk moment wijzigen." },
    reject: { title: "U hebt alle optionele doeleinden geweigerd", text: "U kunt dit op elk moment wijzigen." },
    save: { title: "Uw keuzes zijn opgeslagen", text: "U kunt ze op elk moment wijzigen." }
  },
  cookieBlocked: {
    title: "Uw browser bewaart uw keuze niet",
    text: "Hij accepteert geen cookie van deze pagina, dus we kennen uw keuze de volgende keer niet. Zonder keuze staat niets aan waarvoor uw toestemming nodig is."
  },
  returnRefused: { title: "We hebben u niet teruggebracht", text: "Het adres waarmee u kwam, is niet van ons. Uw keuze is toch bewaard." },
  notUnderstood: {
    title: "Opslaan is niet gelukt",
    text: "Wat is verzonden, past niet bij deze pagina. Er is niets gewijzigd. Bekijk uw keuzes hieronder en sla ze opnieuw op."
  },
  back: "Terug naar de pagina waar u vandaan kwam",
  problems: {
    origin: { title: "Dit kwam van een andere site", text: "Keuzes nemen we alleen van onze eigen pagina\u2019s aan. Er is niets gewijzigd." },
    rate: { title: "Te veel tegelijk", text: "Er is niets gewijzigd. Wacht een minuut en probeer het opnieuw." },
    other: { title: "Dat is niet gelukt", text: "Er is niets gewijzigd. Probeer het opnieuw." },
    toChoices: "Naar uw privacykeuzes"
  }
};

// packages/server/src/pages/locales/nl.ts
var receipt27 = {
  title: "Een toestemmingsbewijs controleren",
  introduction: "Een bewijs laat zien wat iemand over zijn gegevens te zien kreeg, wat hij koos en wanneer. Plak er een in om het in gewone woorden te lezen en te zien of het echt en ongewijzigd is.",
  field: "Het bewijs",
  hint: "Beide vormen zijn goed: de JSON met \u2018protected\u2019, \u2018payload\u2019 en \u2018signature\u2019, of de ene regel met twee punten. Het wordt gecontroleerd en niet bewaard.",
  check: "Bewijs controleren",
  checkHere: "Hier controleren, zonder te verzenden",
  checkAnother: "Een ander bewijs controleren",
  unreadable: {
    title: "Dit is geen bewijs",
    text: "Geen van beide vormen kon erin worden gelezen. Kopieer het hele bewijs, van het eerste tot het laatste teken."
  },
  holds: {
    title: "Gecontroleerd: echt en ongewijzigd",
    text: "Wij hebben dit bewijs ondertekend en de vermelding staat in het logboek, waar ze niet ongemerkt kan worden gewijzigd of verwijderd."
  },
  signedOnly: {
    title: "Gecontroleerd: de handtekening klopt",
    text: "Wij hebben dit bewijs ondertekend. Het toont niet aan dat de vermelding in het logboek staat: de JSON-vorm doet dat wel, vanaf ongeveer een seconde na de keuze."
  },
  altered: { title: "Niet bevestigd: dit bewijs klopt niet", text: "Wat er mis mee is:" },
  faults: {
    header: "De beschermde header is beschadigd: het is niet de header van onze bewijzen.",
    key: "De genoemde sleutel is niet van ons. Iemand anders heeft ondertekend, of de sleutel-id is gewijzigd.",
    payload: "De vermelding (payload) is gewijzigd: dit is niet wat wij hebben ondertekend.",
    signature: "De handtekening klopt niet. De vermelding zelf is zoals ze in het logboek staat: de handtekening of de beschermde header is gewijzigd.",
    "payload-or-signature": "De handtekening hoort niet bij de vermelding: payload of signature is gewijzigd.",
    inclusion: "Het inclusiepad leidt niet naar de ondertekende stand van het logboek: het pad of het bladnummer is gewijzigd.",
    head: "De boomgrootte of de roothash is niet wat het ondertekende controlepunt zegt.",
    checkpoint: "Het controlepunt is niet door ons ondertekend of is gewijzigd."
  },
  signature: "Handtekening",
  signatureHolds: "Klopt (Ed25519).",
  log: "In het logboek",
  sealedAs: (place, of) => `Vermelding ${place} van ${of}`,
  checkpoint: "Logboek ondertekend op",
  claimed: "Dit bewijs klopt niet. Wat volgt, is wat het beweert en bewijst niets.",
  unknownRecord: "De vermelding is van een soort die deze pagina niet kent en kan niet in woorden worden weergegeven.",
  shownTitle: "Wat is getoond",
  shownBy: (controller, version) => `Door ${controller}, in versie ${version} van het privacybeleid.`,
  language: "Taal",
  ownWords: "De pagina vroeg het in eigen woorden. Dit is de vingerafdruk van die woorden; daaronder staan die van het beleid.",
  ownTexts: "In plaats van de gebruikelijke woorden toonde de pagina deze:",
  notKept: "Deze versie van het beleid wordt hier niet bewaard. Hieronder staat wat de vermelding zelf zegt.",
  chosenTitle: "Wat is gekozen",
  nothingChosen: "Over geen enkel doel is gekozen: het signaal van de browser is vastgelegd.",
  states: {
    given: "Toestemming gegeven",
    refused: "Toestemming geweigerd",
    accepted: "Geen bezwaar gemaakt",
    objected: "Bezwaar gemaakt"
  },
  notChosenTitle: "Ook getoond, zonder keuze",
  holdsFor: (duration) => `voor ${duration}`,
  consequence: "Zonder dit",
  categories: "Gegevens",
  recipients: "Ontvangers",
  retention: "Bewaartermijn",
  circumstancesTitle: "Wanneer en hoe",
  decidedAt: "Gekozen op",
  recordedAt: "Vastgelegd op",
  claimedAt: "Volgens de klok van het apparaat",
  method: "Waar",
  methods: {
    banner: "In de banner",
    preferences: "In de privacy-instellingen",
    form: "In een formulier",
    gate: "Bij inhoud die het eerst vroeg",
    api: "Via het systeem van het bedrijf",
    signal: "Door een signaal van de browser",
    import: "Elders, en later overgenomen"
  },
  place: "Recht van",
  placeFrom: { input: "zoals de pagina zei", header: "volgens het netwerkadres", none: "niet bekend" },
  unknownPlace: "Plaats niet bekend; de strengste regel gold",
  signals: "Signalen van de browser",
  signalNames: { gpc: "Global Privacy Control", dnt: "Do Not Track" },
  noSignals: "Geen",
  age: "Opgegeven leeftijd",
  years: (count2) => `${count2} jaar of ouder`,
  evidence: "Bewijs van de eerdere keuze",
  layout: "Vorm van de banner",
  widget: "Getoond door",
  person: "Persoon (hash met sleutel)",
  receipt: "Bewijsnummer"
};
var nl2 = { choices: nl, receipt: receipt27 };

// packages/server/src/pages/locales/choices.pl.ts
var pl = {
  title: "Pa\u0144stwa ustawienia prywatno\u015Bci",
  introduction: "Prosz\u0119 zdecydowa\u0107, do czego mo\u017Cna wykorzystywa\u0107 Pa\u0144stwa dane. Wyb\xF3r mo\u017Cna zmieni\u0107 w ka\u017Cdej chwili.",
  privacyPolicy: "Polityka prywatno\u015Bci",
  lastChoice: (date) => `Ostatni wyb\xF3r: ${date}`,
  optional: "Opcjonalne",
  necessary: "Niezb\u0119dne",
  acceptAll: "Zaakceptuj wszystkie",
  rejectAll: "Odrzu\u0107 wszystkie",
  save: "Zapisz wyb\xF3r",
  alwaysOn: "Zawsze w\u0142\u0105czone",
  notOffered: "Wy\u0142\u0105czone",
  minimumAge: (years) => `Tylko dla os\xF3b w wieku od ${years} lat, dlatego pozostaje wy\u0142\u0105czone.`,
  canObject: "W\u0142\u0105czone, chyba \u017Ce zg\u0142osz\u0105 Pa\u0144stwo sprzeciw: aby go zg\u0142osi\u0107, prosz\u0119 usun\u0105\u0107 zaznaczenie.",
  details: "Szczeg\xF3\u0142y",
  legalBasis: (basis) => `Podstawa prawna: ${basis}.`,
  bases: {
    consent: "Pa\u0144stwa zgoda",
    contract: "Niezb\u0119dne do umowy z Pa\u0144stwem",
    "legal-obligation": "Obowi\u0105zek prawny",
    "vital-interests": "Chroni czyje\u015B \u017Cycie",
    "public-task": "Zadanie w interesie publicznym",
    "legitimate-interests": "Nasz prawnie uzasadniony interes"
  },
  consequence: "W razie odmowy",
  categories: "Dane",
  recipients: "Odbiorcy",
  retention: "Okres przechowywania",
  until: {
    "account-closed": "do zamkni\u0119cia konta",
    "service-ended": "do zako\u0144czenia korzystania z us\u0142ugi",
    "purpose-fulfilled": "do osi\u0105gni\u0119cia celu",
    "consent-withdrawn": "do wycofania zgody",
    objected: "do zg\u0142oszenia sprzeciwu"
  },
  validity: "Ponownie zapytamy po up\u0142ywie",
  trackers: "Pliki cookie i podobne",
  session: "do zamkni\u0119cia przegl\u0105darki",
  untilDeleted: "do usuni\u0119cia przez u\u017Cytkownika",
  honoured: {
    gpc: "Respektujemy sygna\u0142 Global Privacy Control Pa\u0144stwa przegl\u0105darki: dane nie s\u0105 sprzedawane ani udost\u0119pniane.",
    dnt: "Respektujemy ustawienie \u201EDo Not Track\u201D Pa\u0144stwa przegl\u0105darki."
  },
  signalDenies: (purposes) => `Dlatego wy\u0142\u0105czone pozostaje: ${purposes}.`,
  signalStands: "W miejscu Pa\u0144stwa pobytu prawo nie pozwala, aby jakikolwiek wyb\xF3r by\u0142 wa\u017Cniejszy od sygna\u0142u, dop\xF3ki jest on w\u0142\u0105czony.",
  saved: {
    accept: { title: "Zaakceptowano wszystkie opcjonalne cele", text: "Mo\u017Cna to zmieni\u0107 w ka\u017Cdej chwili." },
    reject: { title: "Odrzucono wszystkie opcjonalne cele", text: "Mo\u017Cna to zmieni\u0107 w ka\u017Cdej chwili." },
    save: { title: "Wyb\xF3r zosta\u0142 zapisany", text: "Mo\u017Cna go zmieni\u0107 w ka\u017Cdej chwili." }
  },
  cookieBlocked: {
    title: "Przegl\u0105darka nie zachowuje wyboru",
    text: "Nie przyjmuje plik\xF3w cookie z tej strony, wi\u0119c nast\u0119pnym razem nie b\u0119dziemy zna\u0107 wyboru. Bez niego nic, co wymaga Pa\u0144stwa zgody, nie jest w\u0142\u0105czone."
  },
  returnRefused: {
    title: "Nie wr\xF3cili\u015Bmy na poprzedni\u0105 stron\u0119",
    text: "Adres, z kt\xF3rego Pa\u0144stwo przyszli, nie nale\u017Cy do nas. Wyb\xF3r zosta\u0142 mimo to zachowany."
  },
  notUnderstood: {
    title: "Nie uda\u0142o si\u0119 zapisa\u0107",
    text: "To, co przes\u0142ano, nie pasuje do tej strony. Nic nie zosta\u0142o zmienione. Prosz\u0119 sprawdzi\u0107 wyb\xF3r poni\u017Cej i zapisa\u0107 go ponownie."
  },
  back: "Powr\xF3t do poprzedniej strony",
  problems: {
    origin: { title: "To pochodzi z innej witryny", text: "Przyjmujemy wybory tylko z naszych w\u0142asnych stron. Nic nie zosta\u0142o zmienione." },
    rate: { title: "Zbyt wiele naraz", text: "Nic nie zosta\u0142o zmienione. Prosz\u0119 odczeka\u0107 minut\u0119 i spr\xF3bowa\u0107 ponownie." },
    other: { title: "To si\u0119 nie uda\u0142o", text: "Nic nie zosta\u0142o zmienione. Prosz\u0119 spr\xF3bowa\u0107 ponownie." },
    toChoices: "Do Pa\u0144stwa ustawie\u0144 prywatno\u015Bci"
  }
};

// packages/server/src/pages/locales/pl.ts
var receipt28 = {
  title: "Sprawd\u017A potwierdzenie zgody",
  introduction: "Potwierdzenie dowodzi, co pokazano danej osobie na temat jej danych, co wybra\u0142a i kiedy. Prosz\u0119 je wklei\u0107, aby przeczyta\u0107 je prostymi s\u0142owami i zobaczy\u0107, czy jest autentyczne i niezmienione.",
  field: "Potwierdzenie",
  hint: "Mo\u017Cna u\u017Cy\u0107 obu postaci: JSON z \u201Eprotected\u201D, \u201Epayload\u201D i \u201Esignature\u201D albo jednego wiersza z dwiema kropkami. Jest sprawdzane i nie jest przechowywane.",
  check: "Sprawd\u017A potwierdzenie",
  checkHere: "Sprawd\u017A tutaj, bez wysy\u0142ania",
  checkAnother: "Sprawd\u017A inne potwierdzenie",
  unreadable: {
    title: "To nie jest potwierdzenie",
    text: "Nie uda\u0142o si\u0119 odczyta\u0107 \u017Cadnej z dw\xF3ch postaci. Prosz\u0119 skopiowa\u0107 ca\u0142e potwierdzenie, od pierwszego do ostatniego znaku."
  },
  holds: {
    title: "Sprawdzono: autentyczne i niezmienione",
    text: "Podpisali\u015Bmy to potwierdzenie, a jego wpis znajduje si\u0119 w dzienniku, gdzie nie mo\u017Cna go niepostrze\u017Cenie zmieni\u0107 ani usun\u0105\u0107."
  },
  signedOnly: {
    title: "Sprawdzono: podpis jest wa\u017Cny",
    text: "Podpisali\u015Bmy to potwierdzenie. Nie zawiera ono dowodu, \u017Ce jego wpis jest w dzienniku: posta\u0107 JSON ma go mniej wi\u0119cej sekund\u0119 po dokonaniu wyboru."
  },
  altered: { title: "Niepotwierdzone: to potwierdzenie jest niewa\u017Cne", text: "Co jest nie tak:" },
  faults: {
    header: "Chroniony nag\u0142\xF3wek jest uszkodzony: nasze potwierdzenia maj\u0105 inny.",
    key: "Wskazany klucz nie jest nasz. Podpisa\u0142 je kto\u015B inny albo zmieniono identyfikator klucza.",
    payload: "Wpis (payload) zmieniono: to nie jest to, co podpisali\u015Bmy.",
    signature: "Podpis si\u0119 nie zgadza. Sam wpis jest taki jak w dzienniku: zmieniono podpis lub chroniony nag\u0142\xF3wek.",
    "payload-or-signature": "Podpis nie pasuje do wpisu: zmieniono payload lub signature.",
    inclusion: "\u015Acie\u017Cka dowodu nie prowadzi do podpisanego stanu dziennika: zmieniono \u015Bcie\u017Ck\u0119 lub numer li\u015Bcia.",
    head: "Rozmiar drzewa lub skr\xF3t korzenia nie jest taki, jak podaje podpisany punkt kontrolny.",
    checkpoint: "Punktu kontrolnego nie podpisali\u015Bmy my albo zosta\u0142 zmieniony."
  },
  signature: "Podpis",
  signatureHolds: "Wa\u017Cny (Ed25519).",
  log: "W dzienniku",
  sealedAs: (place, of) => `Wpis ${place} z ${of}`,
  checkpoint: "Dziennik podpisano",
  claimed: "To potwierdzenie jest niewa\u017Cne. Poni\u017Cej jest tylko to, co ono twierdzi; niczego to nie dowodzi.",
  unknownRecord: "Wpis jest rodzaju, kt\xF3rego ta strona nie zna, wi\u0119c nie mo\u017Cna go opisa\u0107 s\u0142owami.",
  shownTitle: "Co pokazano",
  shownBy: (controller, version) => `Pokazuje ${controller}, polityka prywatno\u015Bci w wersji ${version}.`,
  language: "J\u0119zyk",
  ownWords: "Strona zapyta\u0142a w\u0142asnymi s\u0142owami. To ich odcisk; poni\u017Cej s\u0105 s\u0142owa polityki.",
  ownTexts: "Zamiast zwyk\u0142ych s\u0142\xF3w strona pokaza\u0142a te:",
  notKept: "Tej wersji polityki tutaj nie przechowujemy. Poni\u017Cej jest to, co m\xF3wi sam wpis.",
  chosenTitle: "Co wybrano",
  nothingChosen: "Nie dokonano wyboru co do \u017Cadnego celu: zapisano sygna\u0142 przegl\u0105darki.",
  states: {
    given: "Udzielono zgody",
    refused: "Odm\xF3wiono zgody",
    accepted: "Bez sprzeciwu",
    objected: "Zg\u0142oszono sprzeciw"
  },
  notChosenTitle: "Tak\u017Ce pokazano, bez wyboru",
  holdsFor: (duration) => `okres: ${duration}`,
  consequence: "Bez tego",
  categories: "Dane",
  recipients: "Odbiorcy",
  retention: "Okres przechowywania",
  circumstancesTitle: "Kiedy i jak",
  decidedAt: "Wybrano",
  recordedAt: "Zapisano",
  claimedAt: "Wed\u0142ug zegara urz\u0105dzenia",
  method: "Gdzie",
  methods: {
    banner: "W banerze",
    preferences: "W ustawieniach prywatno\u015Bci",
    form: "W formularzu",
    gate: "Przy tre\u015Bci, kt\xF3ra najpierw zapyta\u0142a",
    api: "Przez system firmy",
    signal: "Przez sygna\u0142 przegl\u0105darki",
    import: "Gdzie indziej, przej\u0119to p\xF3\u017Aniej"
  },
  place: "Prawo",
  placeFrom: { input: "jak poda\u0142a strona", header: "wed\u0142ug adresu sieciowego", none: "nieznane" },
  unknownPlace: "Miejsce nieznane; obowi\u0105zywa\u0142a najsurowsza regu\u0142a",
  signals: "Sygna\u0142y przegl\u0105darki",
  signalNames: { gpc: "Global Privacy Control", dnt: "Do Not Track" },
  noSignals: "Brak",
  age: "Podany wiek",
  years: (count2) => `${count2} lub wi\u0119cej (w latach)`,
  evidence: "Dow\xF3d wcze\u015Bniejszego wyboru",
  layout: "Posta\u0107 baneru",
  widget: "Pokaza\u0142",
  person: "Osoba (skr\xF3t z kluczem)",
  receipt: "Numer potwierdzenia"
};
var pl2 = { choices: pl, receipt: receipt28 };

// packages/server/src/pages/locales/choices.pt-BR.ts
var ptBR = {
  title: "Suas op\xE7\xF5es de privacidade",
  introduction: "Decida para que seus dados podem ser usados. Voc\xEA pode voltar e mudar isso a qualquer momento.",
  privacyPolicy: "Pol\xEDtica de privacidade",
  lastChoice: (date) => `\xDAltima escolha: ${date}`,
  optional: "Opcional",
  necessary: "Necess\xE1rio",
  acceptAll: "Aceitar tudo",
  rejectAll: "Rejeitar tudo",
  save: "Salvar escolhas",
  alwaysOn: "Sempre ativado",
  notOffered: "Desativado",
  minimumAge: (years) => `Somente para pessoas com ${years} anos ou mais, por isso continua desativado.`,
  canObject: "Ativado, a menos que voc\xEA se oponha: desmarque para se opor.",
  details: "Detalhes",
  legalBasis: (basis) => `Base legal: ${basis}.`,
  bases: {
    consent: "Seu consentimento",
    contract: "Necess\xE1rio para nosso contrato com voc\xEA",
    "legal-obligation": "Exigido por lei",
    "vital-interests": "Protege a vida de algu\xE9m",
    "public-task": "Uma tarefa de interesse p\xFAblico",
    "legitimate-interests": "Nosso leg\xEDtimo interesse"
  },
  consequence: "Se voc\xEA recusar",
  categories: "Dados",
  recipients: "Quem os recebe",
  retention: "Prazo de reten\xE7\xE3o",
  until: {
    "account-closed": "at\xE9 sua conta ser encerrada",
    "service-ended": "at\xE9 voc\xEA deixar de usar o servi\xE7o",
    "purpose-fulfilled": "at\xE9 a finalidade ser cumprida",
    "consent-withdrawn": "at\xE9 voc\xEA revogar seu consentimento",
    objected: "at\xE9 voc\xEA se opor"
  },
  validity: "Perguntamos de novo ap\xF3s",
  trackers: "Cookies e semelhantes",
  session: "at\xE9 voc\xEA fechar o navegador",
  untilDeleted: "at\xE9 voc\xEA apagar",
  honoured: {
    gpc: "O sinal Global Privacy Control do seu navegador \xE9 respeitado: seus dados n\xE3o s\xE3o vendidos nem compartilhados.",
    dnt: "O sinal \u201CDo Not Track\u201D do seu navegador \xE9 respeitado."
  },
  signalDenies: (purposes) => `Por isso, continua desativado: ${purposes}.`,
  signalStands: "No lugar em que voc\xEA est\xE1, a lei n\xE3o deixa que nenhuma escolha prevale\xE7a sobre o sinal enquanto ele estiver ativo.",
  saved: {
    accept: { title: "Voc\xEA aceitou todas as finalidades opcionais", text: "Voc\xEA pode mudar isso a qualquer momento." },
    reject: { title: "Voc\xEA recusou todas as finalidades opcionais", text: "Voc\xEA pode mudar isso a qualquer momento." },
    save: { title: "Suas escolhas foram salvas", text: "Voc\xEA pode mud\xE1-las a qualquer momento." }
  },
  cookieBlocked: {
    title: "Seu navegador n\xE3o guarda sua escolha",
    text: "Ele n\xE3o aceita nenhum cookie desta p\xE1gina, ent\xE3o n\xE3o saberemos dela da pr\xF3xima vez. Sem uma escolha, nada que exija seu consentimento est\xE1 ativado."
  },
  returnRefused: {
    title: "N\xE3o levamos voc\xEA de volta",
    text: "O endere\xE7o de onde voc\xEA veio n\xE3o pertence a n\xF3s. Sua escolha foi guardada mesmo assim."
  },
  notUnderstood: {
    title: "N\xE3o foi poss\xEDvel salvar",
    text: "O que foi enviado n\xE3o corresponde a esta p\xE1gina. Nada foi alterado. Confira suas escolhas abaixo e salve-as de novo."
  },
  back: "Voltar \xE0 p\xE1gina de onde voc\xEA veio",
  problems: {
    origin: { title: "Isso veio de outro site", text: "S\xF3 aceitamos escolhas das nossas pr\xF3prias p\xE1ginas. Nada foi alterado." },
    rate: { title: "Muitas solicita\xE7\xF5es de uma vez", text: "Nada foi alterado. Aguarde um minuto e tente de novo." },
    other: { title: "Algo deu errado", text: "Nada foi alterado. Tente de novo." },
    toChoices: "Para suas op\xE7\xF5es de privacidade"
  }
};

// packages/server/src/pages/locales/pt-BR.ts
var receipt29 = {
  title: "Verificar um recibo de consentimento",
  introduction: "Um recibo prova o que foi mostrado a algu\xE9m sobre seus dados, o que a pessoa escolheu e quando. Cole um para l\xEA-lo em palavras simples e ver se \xE9 aut\xEAntico e n\xE3o foi alterado.",
  field: "O recibo",
  hint: "As duas formas servem: o JSON com \u201Cprotected\u201D, \u201Cpayload\u201D e \u201Csignature\u201D ou a linha \xFAnica com dois pontos. Ele \xE9 verificado e n\xE3o \xE9 guardado.",
  check: "Verificar o recibo",
  checkHere: "Verificar aqui, sem enviar",
  checkAnother: "Verificar outro recibo",
  unreadable: {
    title: "Isto n\xE3o \xE9 um recibo",
    text: "N\xE3o foi poss\xEDvel ler nenhuma das duas formas. Copie o recibo inteiro, do primeiro ao \xFAltimo caractere."
  },
  holds: {
    title: "Verificado: aut\xEAntico e inalterado",
    text: "Assinamos este recibo, e o registro dele est\xE1 no log, onde n\xE3o pode ser alterado nem removido sem que se perceba."
  },
  signedOnly: {
    title: "Verificado: a assinatura \xE9 v\xE1lida",
    text: "Assinamos este recibo. Ele n\xE3o traz prova de que seu registro est\xE1 no log: a forma JSON tem uma, cerca de um segundo ap\xF3s a escolha."
  },
  altered: { title: "N\xE3o verificado: este recibo n\xE3o \xE9 v\xE1lido", text: "O que h\xE1 de errado:" },
  faults: {
    header: "O cabe\xE7alho protegido est\xE1 danificado: n\xE3o \xE9 o dos nossos recibos.",
    key: "A chave indicada n\xE3o \xE9 nossa. Foi assinado por outra pessoa, ou o identificador da chave foi alterado.",
    payload: "O registro (payload) foi alterado: n\xE3o \xE9 o que assinamos.",
    signature: "A assinatura n\xE3o confere. O registro est\xE1 como consta no log: a assinatura ou o cabe\xE7alho protegido foi alterado.",
    "payload-or-signature": "A assinatura n\xE3o confere com o registro: payload ou signature foi alterado.",
    inclusion: "O caminho de inclus\xE3o n\xE3o leva ao estado assinado do log: o caminho ou o n\xFAmero da folha foi alterado.",
    head: "O tamanho da \xE1rvore ou o hash da raiz n\xE3o \xE9 o que diz o ponto de verifica\xE7\xE3o assinado.",
    checkpoint: "O ponto de verifica\xE7\xE3o n\xE3o foi assinado por n\xF3s ou foi alterado."
  },
  signature: "Assinatura",
  signatureHolds: "\xC9 v\xE1lida (Ed25519).",
  log: "No log",
  sealedAs: (place, of) => `Registro ${place} de ${of}`,
  checkpoint: "Log assinado em",
  claimed: "Este recibo n\xE3o \xE9 v\xE1lido. O que segue \xE9 o que ele afirma e n\xE3o prova nada.",
  unknownRecord: "O registro \xE9 de um tipo que esta p\xE1gina n\xE3o conhece, por isso n\xE3o pode ser descrito.",
  shownTitle: "O que foi mostrado",
  shownBy: (controller, version) => `Por ${controller}, na vers\xE3o ${version} da sua pol\xEDtica de privacidade.`,
  language: "Idioma",
  ownWords: "A p\xE1gina perguntou com palavras pr\xF3prias. Esta \xE9 a impress\xE3o digital dessas palavras; abaixo est\xE3o as da pol\xEDtica.",
  ownTexts: "Em vez das palavras de costume, a p\xE1gina mostrou estas:",
  notKept: "Esta vers\xE3o da pol\xEDtica n\xE3o est\xE1 guardada aqui. Abaixo est\xE1 o que o pr\xF3prio registro diz.",
  chosenTitle: "O que foi escolhido",
  nothingChosen: "N\xE3o houve escolha sobre nenhuma finalidade: foi registrado o sinal do navegador.",
  states: {
    given: "Consentimento dado",
    refused: "Consentimento recusado",
    accepted: "Sem oposi\xE7\xE3o",
    objected: "Oposi\xE7\xE3o"
  },
  notChosenTitle: "Tamb\xE9m mostrado, sem escolha",
  holdsFor: (duration) => `por ${duration}`,
  consequence: "Sem isso",
  categories: "Dados",
  recipients: "Destinat\xE1rios",
  retention: "Prazo de reten\xE7\xE3o",
  circumstancesTitle: "Quando e como",
  decidedAt: "Escolhido em",
  recordedAt: "Registrado em",
  claimedAt: "Segundo o rel\xF3gio do dispositivo",
  method: "Onde",
  methods: {
    banner: "No banner",
    preferences: "Nas configura\xE7\xF5es de privacidade",
    form: "Em um formul\xE1rio",
    gate: "Em um conte\xFAdo que perguntou primeiro",
    api: "Pelo sistema da empresa",
    signal: "Por um sinal do navegador",
    import: "Em outro lugar, e incorporado depois"
  },
  place: "Lei de",
  placeFrom: { input: "como a p\xE1gina informou", header: "segundo o endere\xE7o de rede", none: "desconhecido" },
  unknownPlace: "Local desconhecido; valeu a regra mais r\xEDgida",
  signals: "Sinais do navegador",
  signalNames: { gpc: "Global Privacy Control", dnt: "Do Not Track" },
  noSignals: "Nenhum",
  age: "Idade declarada",
  years: (count2) => `${count2} anos ou mais`,
  evidence: "Prova da escolha anterior",
  layout: "Forma do banner",
  widget: "Mostrado por",
  person: "Pessoa (hash com chave)",
  receipt: "N\xFAmero do recibo"
};
var ptBR2 = { choices: ptBR, receipt: receipt29 };

// packages/server/src/pages/locales/choices.pt.ts
var pt = {
  title: "As suas op\xE7\xF5es de privacidade",
  introduction: "Decida para que podem ser usados os seus dados. Pode voltar e mudar a qualquer momento.",
  privacyPolicy: "Pol\xEDtica de privacidade",
  lastChoice: (date) => `\xDAltima escolha: ${date}`,
  optional: "Facultativo",
  necessary: "Necess\xE1rio",
  acceptAll: "Aceitar tudo",
  rejectAll: "Rejeitar tudo",
  save: "Guardar escolhas",
  alwaysOn: "Sempre ativado",
  notOffered: "Desativado",
  minimumAge: (years) => `S\xF3 para pessoas com ${years} anos ou mais, por isso continua desativado.`,
  canObject: "Ativado, salvo se se opuser: desmarque para se opor.",
  details: "Pormenores",
  legalBasis: (basis) => `Fundamento jur\xEDdico: ${basis}.`,
  bases: {
    consent: "O seu consentimento",
    contract: "Necess\xE1rio para o nosso contrato consigo",
    "legal-obligation": "Exigido por lei",
    "vital-interests": "Protege a vida de uma pessoa",
    "public-task": "Uma fun\xE7\xE3o de interesse p\xFAblico",
    "legitimate-interests": "O nosso interesse leg\xEDtimo"
  },
  consequence: "Se recusar",
  categories: "Dados",
  recipients: "Quem os recebe",
  retention: "Prazo de conserva\xE7\xE3o",
  until: {
    "account-closed": "at\xE9 a sua conta ser encerrada",
    "service-ended": "at\xE9 deixar de usar o servi\xE7o",
    "purpose-fulfilled": "at\xE9 a finalidade ser cumprida",
    "consent-withdrawn": "at\xE9 retirar o seu consentimento",
    objected: "at\xE9 se opor"
  },
  validity: "Voltamos a perguntar ap\xF3s",
  trackers: "Cookies e semelhantes",
  session: "at\xE9 fechar o navegador",
  untilDeleted: "at\xE9 o apagar",
  honoured: {
    gpc: "O sinal Global Privacy Control do seu navegador \xE9 respeitado: os seus dados n\xE3o s\xE3o vendidos nem partilhados.",
    dnt: "O sinal \xABDo Not Track\xBB do seu navegador \xE9 respeitado."
  },
  signalDenies: (purposes) => `Por isso, continua desativado: ${purposes}.`,
  signalStands: "No local onde se encontra, a lei n\xE3o deixa que nenhuma escolha prevale\xE7a sobre o sinal enquanto este estiver ativo.",
  saved: {
    accept: { title: "Aceitou todas as finalidades facultativas", text: "Pode mudar de ideias a qualquer momento." },
    reject: { title: "Recusou todas as finalidades facultativas", text: "Pode mudar de ideias a qualquer momento." },
    save: { title: "As suas escolhas foram guardadas", text: "Pode alter\xE1-las a qualquer momento." }
  },
  cookieBlocked: {
    title: "O seu navegador n\xE3o guarda a sua escolha",
    text: "N\xE3o aceita nenhum cookie desta p\xE1gina, por isso n\xE3o a poderemos conhecer da pr\xF3xima vez. Sem escolha, nada que exija o seu consentimento est\xE1 ativado."
  },
  returnRefused: {
    title: "N\xE3o o lev\xE1mos de volta",
    text: "O endere\xE7o de onde veio n\xE3o nos pertence. A sua escolha fica guardada na mesma."
  },
  notUnderstood: {
    title: "N\xE3o foi poss\xEDvel guardar",
    text: "O que foi enviado n\xE3o corresponde a esta p\xE1gina. Nada foi alterado. Veja as suas escolhas abaixo e guarde-as de novo."
  },
  back: "Voltar \xE0 p\xE1gina de onde veio",
  problems: {
    origin: { title: "Isto veio de outro s\xEDtio", text: "S\xF3 aceitamos escolhas das nossas pr\xF3prias p\xE1ginas. Nada foi alterado." },
    rate: { title: "Demasiados pedidos de uma vez", text: "Nada foi alterado. Aguarde um minuto e tente de novo." },
    other: { title: "Algo n\xE3o funcionou", text: "Nada foi alterado. Tente de novo." },
    toChoices: "Para as suas op\xE7\xF5es de privacidade"
  }
};

// packages/server/src/pages/locales/pt.ts
var receipt30 = {
  title: "Verificar um recibo de consentimento",
  introduction: "Um recibo prova o que foi mostrado a algu\xE9m sobre os seus dados, o que escolheu e quando. Cole um para o ler em palavras simples e ver se \xE9 aut\xEAntico e n\xE3o foi alterado.",
  field: "O recibo",
  hint: "Ambas as formas servem: o JSON com \xABprotected\xBB, \xABpayload\xBB e \xABsignature\xBB ou a linha \xFAnica com dois pontos. \xC9 verificado e n\xE3o \xE9 guardado.",
  check: "Verificar o recibo",
  checkHere: "Verificar aqui, sem o enviar",
  checkAnother: "Verificar outro recibo",
  unreadable: {
    title: "Isto n\xE3o \xE9 um recibo",
    text: "N\xE3o foi poss\xEDvel ler nenhuma das duas formas. Copie o recibo inteiro, do primeiro ao \xFAltimo car\xE1cter."
  },
  holds: {
    title: "Verificado: aut\xEAntico e inalterado",
    text: "Assin\xE1mos este recibo, e o seu registo consta do di\xE1rio, onde n\xE3o pode ser alterado nem removido sem que se note."
  },
  signedOnly: {
    title: "Verificado: a assinatura \xE9 v\xE1lida",
    text: "Assin\xE1mos este recibo. N\xE3o traz prova de que o seu registo consta do di\xE1rio: a forma JSON tem uma, cerca de um segundo ap\xF3s a escolha."
  },
  altered: { title: "N\xE3o verificado: este recibo n\xE3o \xE9 v\xE1lido", text: "O que est\xE1 errado:" },
  faults: {
    header: "O cabe\xE7alho protegido est\xE1 danificado: n\xE3o \xE9 o dos nossos recibos.",
    key: "A chave que indica n\xE3o \xE9 nossa. Foi assinado por outra pessoa, ou o identificador da chave foi alterado.",
    payload: "O registo (payload) foi alterado: n\xE3o \xE9 o que assin\xE1mos.",
    signature: "A assinatura n\xE3o corresponde. O registo est\xE1 tal como consta do di\xE1rio: a assinatura ou o cabe\xE7alho protegido foi alterado.",
    "payload-or-signature": "A assinatura n\xE3o corresponde ao registo: payload ou signature foi alterado.",
    inclusion: "O caminho de inclus\xE3o n\xE3o leva ao estado assinado do di\xE1rio: o caminho ou o n\xFAmero da folha foi alterado.",
    head: "O tamanho da \xE1rvore ou o hash da raiz n\xE3o \xE9 o que diz o ponto de controlo assinado.",
    checkpoint: "O ponto de controlo n\xE3o foi assinado por n\xF3s ou foi alterado."
  },
  signature: "Assinatura",
  signatureHolds: "\xC9 v\xE1lida (Ed25519).",
  log: "No di\xE1rio",
  sealedAs: (place, of) => `Registo ${place} de ${of}`,
  checkpoint: "Di\xE1rio assinado em",
  claimed: "Este recibo n\xE3o \xE9 v\xE1lido. O que se segue \xE9 o que ele afirma e nada prova.",
  unknownRecord: "O registo \xE9 de um tipo que esta p\xE1gina n\xE3o conhece, por isso n\xE3o pode ser descrito.",
  shownTitle: "O que foi mostrado",
  shownBy: (controller, version) => `Por ${controller}, na vers\xE3o ${version} da sua pol\xEDtica de privacidade.`,
  language: "L\xEDngua",
  ownWords: "A p\xE1gina perguntou com palavras pr\xF3prias. Esta \xE9 a impress\xE3o digital dessas palavras; abaixo est\xE3o as da pol\xEDtica.",
  ownTexts: "Em vez das palavras habituais, a p\xE1gina mostrou estas:",
  notKept: "Esta vers\xE3o da pol\xEDtica n\xE3o est\xE1 guardada aqui. Abaixo est\xE1 o que o pr\xF3prio registo diz.",
  chosenTitle: "O que foi escolhido",
  nothingChosen: "N\xE3o houve escolha sobre nenhuma finalidade: foi registado o sinal do navegador.",
  states: {
    given: "Consentimento dado",
    refused: "Consentimento recusado",
    accepted: "Sem oposi\xE7\xE3o",
    objected: "Oposi\xE7\xE3o"
  },
  notChosenTitle: "Tamb\xE9m mostrado, sem escolha",
  holdsFor: (duration) => `durante ${duration}`,
  consequence: "Sem isso",
  categories: "Dados",
  recipients: "Destinat\xE1rios",
  retention: "Prazo de conserva\xE7\xE3o",
  circumstancesTitle: "Quando e como",
  decidedAt: "Escolhido em",
  recordedAt: "Registado em",
  claimedAt: "Segundo o rel\xF3gio do dispositivo",
  method: "Onde",
  methods: {
    banner: "Na faixa",
    preferences: "Nas defini\xE7\xF5es de privacidade",
    form: "Num formul\xE1rio",
    gate: "Num conte\xFAdo que perguntou primeiro",
    api: "Atrav\xE9s do sistema da empresa",
    signal: "Por um sinal do navegador",
    import: "Noutro lugar, e retomado depois"
  },
  place: "Direito de",
  placeFrom: { input: "como a p\xE1gina indicou", header: "segundo o endere\xE7o de rede", none: "desconhecido" },
  unknownPlace: "Local desconhecido; aplicou-se a regra mais estrita",
  signals: "Sinais do navegador",
  signalNames: { gpc: "Global Privacy Control", dnt: "Do Not Track" },
  noSignals: "Nenhum",
  age: "Idade declarada",
  years: (count2) => `${count2} anos ou mais`,
  evidence: "Prova da escolha anterior",
  layout: "Forma da faixa",
  widget: "Mostrado por",
  person: "Pessoa (hash com chave)",
  receipt: "N\xFAmero do recibo"
};
var pt2 = { choices: pt, receipt: receipt30 };

// packages/server/src/pages/locales/choices.ro.ts
var ro = {
  title: "Op\u021Biunile dumneavoastr\u0103 de confiden\u021Bialitate",
  introduction: "Hot\u0103r\xE2\u021Bi la ce pot fi folosite datele dumneavoastr\u0103. Pute\u021Bi reveni \u0219i schimba oric\xE2nd.",
  privacyPolicy: "Politica de confiden\u021Bialitate",
  lastChoice: (date) => `Ultima alegere: ${date}`,
  optional: "Op\u021Bional",
  necessary: "Necesar",
  acceptAll: "Accept\u0103 tot",
  rejectAll: "Refuz\u0103 tot",
  save: "Salveaz\u0103 op\u021Biunile",
  alwaysOn: "Activat \xEEntotdeauna",
  notOffered: "Dezactivat",
  minimumAge: (years) => `Numai pentru persoane de cel pu\u021Bin ${years} ani, de aceea r\u0103m\xE2ne dezactivat.`,
  canObject: "Activat, dac\u0103 nu v\u0103 opune\u021Bi: debifa\u021Bi pentru a v\u0103 opune.",
  details: "Detalii",
  legalBasis: (basis) => `Temei juridic: ${basis}.`,
  bases: {
    consent: "Consim\u021B\u0103m\xE2ntul dumneavoastr\u0103",
    contract: "Necesar pentru contractul nostru cu dumneavoastr\u0103",
    "legal-obligation": "Cerut de lege",
    "vital-interests": "Protejeaz\u0103 via\u021Ba cuiva",
    "public-task": "O sarcin\u0103 de interes public",
    "legitimate-interests": "Interesul nostru legitim"
  },
  consequence: "Dac\u0103 refuza\u021Bi",
  categories: "Date",
  recipients: "Destinatari",
  retention: "Perioada de p\u0103strare",
  until: {
    "account-closed": "p\xE2n\u0103 la \xEEnchiderea contului dumneavoastr\u0103",
    "service-ended": "p\xE2n\u0103 nu mai folosi\u021Bi serviciul",
    "purpose-fulfilled": "p\xE2n\u0103 la \xEEndeplinirea scopului",
    "consent-withdrawn": "p\xE2n\u0103 v\u0103 retrage\u021Bi consim\u021B\u0103m\xE2ntul",
    objected: "p\xE2n\u0103 v\u0103 opune\u021Bi"
  },
  validity: "V\u0103 \xEEntreb\u0103m din nou dup\u0103",
  trackers: "Cookie-uri \u0219i similare",
  session: "p\xE2n\u0103 \xEEnchide\u021Bi browserul",
  untilDeleted: "p\xE2n\u0103 le \u0219terge\u021Bi",
  honoured: {
    gpc: "Semnalul Global Privacy Control al browserului dumneavoastr\u0103 este respectat: datele nu sunt v\xE2ndute \u0219i nici partajate.",
    dnt: "Setarea \u201EDo Not Track\u201D a browserului dumneavoastr\u0103 este respectat\u0103."
  },
  signalDenies: (purposes) => `De aceea r\u0103m\xE2n dezactivate: ${purposes}.`,
  signalStands: "\xCEn locul \xEEn care v\u0103 afla\u021Bi, legea nu permite ca vreo alegere s\u0103 prevaleze asupra semnalului c\xE2t timp acesta este activ.",
  saved: {
    accept: { title: "A\u021Bi acceptat toate scopurile op\u021Bionale", text: "Pute\u021Bi schimba acest lucru oric\xE2nd." },
    reject: { title: "A\u021Bi refuzat toate scopurile op\u021Bionale", text: "Pute\u021Bi schimba acest lucru oric\xE2nd." },
    save: { title: "Op\u021Biunile dumneavoastr\u0103 au fost salvate", text: "Le pute\u021Bi schimba oric\xE2nd." }
  },
  cookieBlocked: {
    title: "Browserul dumneavoastr\u0103 nu p\u0103streaz\u0103 alegerea",
    text: "Nu accept\u0103 niciun cookie de la aceast\u0103 pagin\u0103, a\u0219a c\u0103 data viitoare nu o vom cunoa\u0219te. F\u0103r\u0103 o alegere, nimic din ce necesit\u0103 consim\u021B\u0103m\xE2ntul dumneavoastr\u0103 nu este activat."
  },
  returnRefused: {
    title: "Nu v-am adus \xEEnapoi",
    text: "Adresa de la care a\u021Bi venit nu ne apar\u021Bine. Alegerea dumneavoastr\u0103 este totu\u0219i p\u0103strat\u0103."
  },
  notUnderstood: {
    title: "Nu s-a putut salva",
    text: "Ce s-a trimis nu corespunde acestei pagini. Nu s-a schimbat nimic. Verifica\u021Bi op\u021Biunile de mai jos \u0219i salva\u021Bi-le din nou."
  },
  back: "\xCEnapoi la pagina de la care a\u021Bi venit",
  problems: {
    origin: { title: "A venit de pe alt site", text: "Primim alegeri numai de pe propriile pagini. Nu s-a schimbat nimic." },
    rate: { title: "Prea multe deodat\u0103", text: "Nu s-a schimbat nimic. A\u0219tepta\u021Bi un minut \u0219i \xEEncerca\u021Bi din nou." },
    other: { title: "Nu a func\u021Bionat", text: "Nu s-a schimbat nimic. \xCEncerca\u021Bi din nou." },
    toChoices: "La op\u021Biunile dumneavoastr\u0103 de confiden\u021Bialitate"
  }
};

// packages/server/src/pages/locales/ro.ts
var receipt31 = {
  title: "Verificarea unei dovezi de consim\u021B\u0103m\xE2nt",
  introduction: "O dovad\u0103 arat\u0103 ce i s-a prezentat cuiva despre datele sale, ce a ales \u0219i c\xE2nd. Lipi\u021Bi una pentru a o citi \xEEn cuvinte simple \u0219i a vedea dac\u0103 este autentic\u0103 \u0219i nemodificat\u0103.",
  field: "Dovada",
  hint: "Ambele forme sunt bune: JSON cu \u201Eprotected\u201D, \u201Epayload\u201D \u0219i \u201Esignature\u201D sau r\xE2ndul unic cu dou\u0103 puncte. Este verificat\u0103 \u0219i nu este p\u0103strat\u0103.",
  check: "Verific\u0103 dovada",
  checkHere: "Verific\u0103 aici, f\u0103r\u0103 a o trimite",
  checkAnother: "Verific\u0103 alt\u0103 dovad\u0103",
  unreadable: {
    title: "Aceasta nu este o dovad\u0103",
    text: "Niciuna dintre cele dou\u0103 forme nu a putut fi citit\u0103. Copia\u021Bi dovada \xEEntreag\u0103, de la primul la ultimul caracter."
  },
  holds: {
    title: "Verificat: autentic\u0103 \u0219i nemodificat\u0103",
    text: "Am semnat aceast\u0103 dovad\u0103, iar \xEEnregistrarea ei se afl\u0103 \xEEn jurnal, unde nu poate fi schimbat\u0103 sau \u0219tears\u0103 f\u0103r\u0103 s\u0103 se observe."
  },
  signedOnly: {
    title: "Verificat: semn\u0103tura este valabil\u0103",
    text: "Am semnat aceast\u0103 dovad\u0103. Ea nu arat\u0103 c\u0103 \xEEnregistrarea se afl\u0103 \xEEn jurnal: forma JSON are o asemenea prob\u0103, la aproximativ o secund\u0103 dup\u0103 alegere."
  },
  altered: { title: "Neverificat: aceast\u0103 dovad\u0103 nu este valabil\u0103", text: "Ce este \xEEn neregul\u0103:" },
  faults: {
    header: "Antetul protejat este deteriorat: nu este antetul dovezilor noastre.",
    key: "Cheia indicat\u0103 nu este a noastr\u0103. A semnat altcineva sau identificatorul cheii a fost modificat.",
    payload: "\xCEnregistrarea (payload) a fost modificat\u0103: nu este ceea ce am semnat.",
    signature: "Semn\u0103tura nu se potrive\u0219te. \xCEnregistrarea este a\u0219a cum se afl\u0103 \xEEn jurnal: a fost modificat\u0103 semn\u0103tura sau antetul protejat.",
    "payload-or-signature": "Semn\u0103tura nu se potrive\u0219te cu \xEEnregistrarea: a fost modificat payload sau signature.",
    inclusion: "Calea de includere nu duce la starea semnat\u0103 a jurnalului: a fost modificat\u0103 calea sau num\u0103rul frunzei.",
    head: "Dimensiunea arborelui sau hash-ul r\u0103d\u0103cinii nu este cel din punctul de control semnat.",
    checkpoint: "Punctul de control nu este semnat de noi sau a fost modificat."
  },
  signature: "Semn\u0103tur\u0103",
  signatureHolds: "Este valabil\u0103 (Ed25519).",
  log: "\xCEn jurnal",
  sealedAs: (place, of) => `\xCEnregistrarea ${place} din ${of}`,
  checkpoint: "Jurnal semnat la",
  claimed: "Aceast\u0103 dovad\u0103 nu este valabil\u0103. Ceea ce urmeaz\u0103 este doar ce afirm\u0103 ea \u0219i nu dovede\u0219te nimic.",
  unknownRecord: "\xCEnregistrarea este de un tip pe care aceast\u0103 pagin\u0103 nu \xEEl cunoa\u0219te, deci nu poate fi redat\u0103 \xEEn cuvinte.",
  shownTitle: "Ce s-a afi\u0219at",
  shownBy: (controller, version) => `De ${controller}, \xEEn versiunea ${version} a politicii sale de confiden\u021Bialitate.`,
  language: "Limba",
  ownWords: "Pagina a \xEEntrebat cu propriile cuvinte. Aceasta este amprenta lor; mai jos sunt cele ale politicii.",
  ownTexts: "\xCEn locul cuvintelor obi\u0219nuite, pagina a afi\u0219at acestea:",
  notKept: "Aceast\u0103 versiune a politicii nu este p\u0103strat\u0103 aici. Mai jos este ce spune chiar \xEEnregistrarea.",
  chosenTitle: "Ce s-a ales",
  nothingChosen: "Nu s-a ales nimic pentru niciun scop: a fost \xEEnregistrat semnalul browserului.",
  states: {
    given: "Consim\u021B\u0103m\xE2nt dat",
    refused: "Consim\u021B\u0103m\xE2nt refuzat",
    accepted: "F\u0103r\u0103 opozi\u021Bie",
    objected: "Opozi\u021Bie"
  },
  notChosenTitle: "Afi\u0219at de asemenea, f\u0103r\u0103 alegere",
  holdsFor: (duration) => `durat\u0103: ${duration}`,
  consequence: "F\u0103r\u0103 acesta",
  categories: "Date",
  recipients: "Destinatari",
  retention: "Perioada de p\u0103strare",
  circumstancesTitle: "C\xE2nd \u0219i cum",
  decidedAt: "Ales la",
  recordedAt: "\xCEnregistrat la",
  claimedAt: "Dup\u0103 ceasul dispozitivului",
  method: "Unde",
  methods: {
    banner: "\xCEn banner",
    preferences: "\xCEn set\u0103rile de confiden\u021Bialitate",
    form: "\xCEntr-un formular",
    gate: "La un con\u021Binut care a \xEEntrebat mai \xEEnt\xE2i",
    api: "Prin sistemul companiei",
    signal: "Printr-un semnal al browserului",
    import: "\xCEn alt\u0103 parte, preluat ulterior"
  },
  place: "Legea din",
  placeFrom: { input: "cum a spus pagina", header: "dup\u0103 adresa de re\u021Bea", none: "necunoscut" },
  unknownPlace: "Loc necunoscut; s-a aplicat regula cea mai strict\u0103",
  signals: "Semnalele browserului",
  signalNames: { gpc: "Global Privacy Control", dnt: "Do Not Track" },
  noSignals: "Niciunul",
  age: "V\xE2rsta declarat\u0103",
  years: (count2) => `Cel pu\u021Bin ${count2} ani`,
  evidence: "Dovada alegerii anterioare",
  layout: "Forma bannerului",
  widget: "Afi\u0219at de",
  person: "Persoan\u0103 (hash cu cheie)",
  receipt: "Num\u0103rul dovezii"
};
var ro2 = { choices: ro, receipt: receipt31 };

// packages/server/src/pages/locales/choices.sk.ts
var sk = {
  title: "Va\u0161e vo\u013Eby s\xFAkromia",
  introduction: "Rozhodnite, na \u010Do sa sm\xFA pou\u017E\xEDva\u0165 va\u0161e \xFAdaje. M\xF4\u017Eete sa kedyko\u013Evek vr\xE1ti\u0165 a zmeni\u0165 to.",
  privacyPolicy: "Z\xE1sady ochrany osobn\xFDch \xFAdajov",
  lastChoice: (date) => `Posledn\xE1 vo\u013Eba: ${date}`,
  optional: "Nepovinn\xE9",
  necessary: "Nevyhnutn\xE9",
  acceptAll: "Prija\u0165 v\u0161etko",
  rejectAll: "Odmietnu\u0165 v\u0161etko",
  save: "Ulo\u017Ei\u0165 vo\u013Eby",
  alwaysOn: "V\u017Edy zapnut\xE9",
  notOffered: "Vypnut\xE9",
  minimumAge: (years) => `Len pre osoby od ${years} rokov, preto zost\xE1va vypnut\xE9.`,
  canObject: "Zapnut\xE9, ak nenamietate: n\xE1mietku vznesiete zru\u0161en\xEDm za\u0161krtnutia.",
  details: "Podrobnosti",
  legalBasis: (basis) => `Pr\xE1vny z\xE1klad: ${basis}.`,
  bases: {
    consent: "V\xE1\u0161 s\xFAhlas",
    contract: "Potrebn\xE9 pre na\u0161u zmluvu s vami",
    "legal-obligation": "Vy\u017Eaduje z\xE1kon",
    "vital-interests": "Chr\xE1ni nie\u010D\xED \u017Eivot",
    "public-task": "\xDAloha vo verejnom z\xE1ujme",
    "legitimate-interests": "N\xE1\u0161 opr\xE1vnen\xFD z\xE1ujem"
  },
  consequence: "Ak odmietnete",
  categories: "\xDAdaje",
  recipients: "Pr\xEDjemcovia",
  retention: "Doba uchov\xE1vania",
  until: {
    "account-closed": "do zru\u0161enia v\xE1\u0161ho \xFA\u010Dtu",
    "service-ended": "k\xFDm neprestanete slu\u017Ebu pou\u017E\xEDva\u0165",
    "purpose-fulfilled": "do splnenia \xFA\u010Delu",
    "consent-withdrawn": "do odvolania v\xE1\u0161ho s\xFAhlasu",
    objected: "do vznesenia n\xE1mietky"
  },
  validity: "Znova sa op\xFDtame po uplynut\xED",
  trackers: "Cookies a podobne",
  session: "do zatvorenia prehliada\u010Da",
  untilDeleted: "k\xFDm ich nevyma\u017Eete",
  honoured: {
    gpc: "Re\u0161pektujeme sign\xE1l Global Privacy Control v\xE1\u0161ho prehliada\u010Da: va\u0161e \xFAdaje sa nepred\xE1vaj\xFA ani nezdie\u013Eaj\xFA.",
    dnt: "Re\u0161pektujeme nastavenie \u201EDo Not Track\u201C v\xE1\u0161ho prehliada\u010Da."
  },
  signalDenies: (purposes) => `Preto zost\xE1va vypnut\xE9: ${purposes}.`,
  signalStands: "Tam, kde ste, pr\xE1vo nedovo\u013Euje, aby ak\xE1ko\u013Evek vo\u013Eba prev\xE1\u017Eila nad sign\xE1lom, k\xFDm je zapnut\xFD.",
  saved: {
    accept: { title: "Prijali ste v\u0161etky nepovinn\xE9 \xFA\u010Dely", text: "M\xF4\u017Eete to kedyko\u013Evek zmeni\u0165." },
    reject: { title: "Odmietli ste v\u0161etky nepovinn\xE9 \xFA\u010Dely", text: "M\xF4\u017Eete to kedyko\u013Evek zmeni\u0165." },
    save: { title: "Va\u0161e vo\u013Eby s\xFA ulo\u017Een\xE9", text: "M\xF4\u017Eete ich kedyko\u013Evek zmeni\u0165." }
  },
  cookieBlocked: {
    title: "V\xE1\u0161 prehliada\u010D si va\u0161u vo\u013Ebu neuchov\xE1",
    text: "Neprij\xEDma z tejto str\xE1nky \u017Eiadne cookies, tak\u017Ee ju nabud\xFAce nebudeme pozna\u0165. Bez vo\u013Eby nie je zapnut\xE9 ni\u010D, \u010Do vy\u017Eaduje v\xE1\u0161 s\xFAhlas."
  },
  returnRefused: { title: "Nevr\xE1tili sme v\xE1s sp\xE4\u0165", text: "Adresa, z ktorej ste pri\u0161li, nepatr\xED n\xE1m. Va\u0161a vo\u013Eba je napriek tomu ulo\u017Een\xE1." },
  notUnderstood: {
    title: "Nepodarilo sa ulo\u017Ei\u0165",
    text: "Odoslan\xE9 d\xE1ta nezodpovedaj\xFA tejto str\xE1nke. Ni\u010D sa nezmenilo. Skontrolujte svoje vo\u013Eby ni\u017E\u0161ie a ulo\u017Ete ich znova."
  },
  back: "Sp\xE4\u0165 na str\xE1nku, z ktorej ste pri\u0161li",
  problems: {
    origin: { title: "Pri\u0161lo to z inej webovej lokality", text: "Vo\u013Eby prij\xEDmame len z vlastn\xFDch str\xE1nok. Ni\u010D sa nezmenilo." },
    rate: { title: "Prive\u013Ea naraz", text: "Ni\u010D sa nezmenilo. Po\u010Dkajte min\xFAtu a sk\xFAste to znova." },
    other: { title: "Nepodarilo sa to", text: "Ni\u010D sa nezmenilo. Sk\xFAste to znova." },
    toChoices: "K va\u0161im vo\u013Eb\xE1m s\xFAkromia"
  }
};

// packages/server/src/pages/locales/sk.ts
var receipt32 = {
  title: "Overenie potvrdenia o s\xFAhlase",
  introduction: "Potvrdenie dokazuje, \u010Do sa niekomu uk\xE1zalo o jeho \xFAdajoch, \u010Do si vybral a kedy. Vlo\u017Ete ho, aby ste si ho pre\u010D\xEDtali zrozumite\u013Ene a zistili, \u010Di je prav\xE9 a nezmenen\xE9.",
  field: "Potvrdenie",
  hint: "Daj\xFA sa pou\u017Ei\u0165 obe podoby: JSON s \u201Eprotected\u201C, \u201Epayload\u201C a \u201Esignature\u201C alebo jedin\xFD riadok s dvoma bodkami. Over\xED sa a neuklad\xE1 sa.",
  check: "Overi\u0165 potvrdenie",
  checkHere: "Overi\u0165 tu, bez odoslania",
  checkAnother: "Overi\u0165 in\xE9 potvrdenie",
  unreadable: {
    title: "Toto nie je potvrdenie",
    text: "\u017Diadnu z oboch pod\xF4b sa nepodarilo pre\u010D\xEDta\u0165. Skop\xEDrujte cel\xE9 potvrdenie, od prv\xE9ho znaku po posledn\xFD."
  },
  holds: {
    title: "Overen\xE9: prav\xE9 a nezmenen\xE9",
    text: "Toto potvrdenie sme podp\xEDsali a jeho z\xE1znam je v protokole, kde ho nemo\u017Eno nepozorovane zmeni\u0165 ani odstr\xE1ni\u0165."
  },
  signedOnly: {
    title: "Overen\xE9: podpis plat\xED",
    text: "Toto potvrdenie sme podp\xEDsali. Nedoklad\xE1, \u017Ee jeho z\xE1znam je v protokole: podoba JSON d\xF4kaz m\xE1, asi sekundu po vo\u013Ebe."
  },
  altered: { title: "Neoveren\xE9: toto potvrdenie neplat\xED", text: "\u010Co nie je v poriadku:" },
  faults: {
    header: "Chr\xE1nen\xE1 hlavi\u010Dka je po\u0161koden\xE1: nie je to hlavi\u010Dka na\u0161ich potvrden\xED.",
    key: "Uveden\xFD k\u013E\xFA\u010D nie je n\xE1\u0161. Podp\xEDsal ho niekto in\xFD alebo bol zmenen\xFD identifik\xE1tor k\u013E\xFA\u010Da.",
    payload: "Z\xE1znam (payload) bol zmenen\xFD: nie je to, \u010Do sme podp\xEDsali.",
    signature: "Podpis nesed\xED. Samotn\xFD z\xE1znam je tak\xFD, ak\xFD je v protokole: zmenen\xFD bol podpis alebo chr\xE1nen\xE1 hlavi\u010Dka.",
    "payload-or-signature": "Podpis nesed\xED so z\xE1znamom: zmenen\xE9 bolo payload alebo signature.",
    inclusion: "Cesta d\xF4kazu nevedie k podp\xEDsan\xE9mu stavu protokolu: zmenen\xE1 bola cesta alebo \u010D\xEDslo listu.",
    head: "Ve\u013Ekos\u0165 stromu alebo kore\u0148ov\xFD ha\u0161 nie je to, \u010Do uv\xE1dza podp\xEDsan\xFD kontroln\xFD bod.",
    checkpoint: "Kontroln\xFD bod sme nepodp\xEDsali my alebo bol zmenen\xFD."
  },
  signature: "Podpis",
  signatureHolds: "Plat\xED (Ed25519).",
  log: "V protokole",
  sealedAs: (place, of) => `Z\xE1znam ${place} z ${of}`,
  checkpoint: "Protokol podp\xEDsan\xFD",
  claimed: "Toto potvrdenie neplat\xED. Nasleduje len to, \u010Do tvrd\xED; ni\u010D to nedokazuje.",
  unknownRecord: "Z\xE1znam je druhu, ktor\xFD t\xE1to str\xE1nka nepozn\xE1, tak\u017Ee sa ned\xE1 vyjadri\u0165 slovami.",
  shownTitle: "\u010Co sa uk\xE1zalo",
  shownBy: (controller, version) => `Zobrazil prev\xE1dzkovate\u013E ${controller}, z\xE1sady ochrany osobn\xFDch \xFAdajov vo verzii ${version}.`,
  language: "Jazyk",
  ownWords: "Str\xE1nka sa p\xFDtala vlastn\xFDmi slovami. Toto je ich odtla\u010Dok; ni\u017E\u0161ie s\xFA slov\xE1 z\xE1sad.",
  ownTexts: "Namiesto obvykl\xFDch slov str\xE1nka uk\xE1zala tieto:",
  notKept: "T\xE1to verzia z\xE1sad tu nie je ulo\u017Een\xE1. Ni\u017E\u0161ie je to, \u010Do hovor\xED s\xE1m z\xE1znam.",
  chosenTitle: "\u010Co sa zvolilo",
  nothingChosen: "O \u017Eiadnom \xFA\u010Dele sa nerozhodovalo: zaznamenal sa sign\xE1l prehliada\u010Da.",
  states: {
    given: "S\xFAhlas udelen\xFD",
    refused: "S\xFAhlas odmietnut\xFD",
    accepted: "Bez n\xE1mietky",
    objected: "Vznesen\xE1 n\xE1mietka"
  },
  notChosenTitle: "Tie\u017E uk\xE1zan\xE9, bez vo\u013Eby",
  holdsFor: (duration) => `doba: ${duration}`,
  consequence: "Bez toho",
  categories: "\xDAdaje",
  recipients: "Pr\xEDjemcovia",
  retention: "Doba uchov\xE1vania",
  circumstancesTitle: "Kedy a ako",
  decidedAt: "Zvolen\xE9",
  recordedAt: "Zaznamenan\xE9",
  claimedAt: "Pod\u013Ea hod\xEDn zariadenia",
  method: "Kde",
  methods: {
    banner: "V banneri",
    preferences: "V nastaveniach s\xFAkromia",
    form: "Vo formul\xE1ri",
    gate: "Pri obsahu, ktor\xFD sa najprv op\xFDtal",
    api: "Syst\xE9mom spolo\u010Dnosti",
    signal: "Sign\xE1lom prehliada\u010Da",
    import: "Inde, prevzat\xE9 nesk\xF4r"
  },
  place: "Pr\xE1vo",
  placeFrom: { input: "ako uviedla str\xE1nka", header: "pod\u013Ea sie\u0165ovej adresy", none: "nezn\xE1me" },
  unknownPlace: "Miesto nezn\xE1me; platilo najpr\xEDsnej\u0161ie pravidlo",
  signals: "Sign\xE1ly prehliada\u010Da",
  signalNames: { gpc: "Global Privacy Control", dnt: "Do Not Track" },
  noSignals: "\u017Diadne",
  age: "Uveden\xFD vek",
  years: (count2) => `${count2} rokov alebo viac`,
  evidence: "D\xF4kaz skor\u0161ej vo\u013Eby",
  layout: "Podoba bannera",
  widget: "Zobrazil",
  person: "Osoba (ha\u0161 s k\u013E\xFA\u010Dom)",
  receipt: "\u010C\xEDslo potvrdenia"
};
var sk2 = { choices: sk, receipt: receipt32 };

// packages/server/src/pages/locales/choices.sl.ts
var sl = {
  title: "Va\u0161e izbire zasebnosti",
  introduction: "Odlo\u010Dite se, za kaj se smejo uporabljati va\u0161i podatki. Kadar koli se lahko vrnete in to spremenite.",
  privacyPolicy: "Politika zasebnosti",
  lastChoice: (date) => `Zadnja izbira: ${date}`,
  optional: "Neobvezno",
  necessary: "Nujno",
  acceptAll: "Sprejmi vse",
  rejectAll: "Zavrni vse",
  save: "Shrani izbire",
  alwaysOn: "Vedno vklopljeno",
  notOffered: "Izklopljeno",
  minimumAge: (years) => `Samo za osebe, stare najmanj ${years} let, zato ostane izklopljeno.`,
  canObject: "Vklopljeno, razen \u010De ugovarjate: odstranite kljukico, da ugovarjate.",
  details: "Podrobnosti",
  legalBasis: (basis) => `Pravna podlaga: ${basis}.`,
  bases: {
    consent: "Va\u0161a privolitev",
    contract: "Potrebno za na\u0161o pogodbo z vami",
    "legal-obligation": "Zahteva zakon",
    "vital-interests": "Varuje \u017Eivljenje osebe",
    "public-task": "Naloga v javnem interesu",
    "legitimate-interests": "Na\u0161 zakoniti interes"
  },
  consequence: "\u010Ce zavrnete",
  categories: "Podatki",
  recipients: "Prejemniki",
  retention: "Rok hrambe",
  until: {
    "account-closed": "do zaprtja va\u0161ega ra\u010Duna",
    "service-ended": "dokler uporabljate storitev",
    "purpose-fulfilled": "do izpolnitve namena",
    "consent-withdrawn": "do preklica va\u0161e privolitve",
    objected: "do va\u0161ega ugovora"
  },
  validity: "Znova vas vpra\u0161amo po",
  trackers: "Pi\u0161kotki in podobno",
  session: "dokler ne zaprete brskalnika",
  untilDeleted: "dokler jih ne izbri\u0161ete",
  honoured: {
    gpc: "Signal Global Privacy Control va\u0161ega brskalnika je upo\u0161tevan: va\u0161i podatki se ne prodajajo in ne delijo.",
    dnt: "Nastavitev \xBBDo Not Track\xAB va\u0161ega brskalnika je upo\u0161tevana."
  },
  signalDenies: (purposes) => `Zato ostane izklopljeno: ${purposes}.`,
  signalStands: "Tam, kjer ste, zakon ne dopu\u0161\u010Da, da bi katera koli izbira prevladala nad signalom, dokler je vklopljen.",
  saved: {
    accept: { title: "Sprejeli ste vse neobvezne namene", text: "To lahko kadar koli spremenite." },
    reject: { title: "Zavrnili ste vse neobvezne namene", text: "To lahko kadar koli spremenite." },
    save: { title: "Va\u0161e izbire so shranjene", text: "Kadar koli jih lahko spremenite." }
  },
  cookieBlocked: {
    title: "Va\u0161 brskalnik ne shrani va\u0161e izbire",
    text: "S te strani ne sprejme pi\u0161kotkov, zato je naslednji\u010D ne bomo poznali. Brez izbire ni vklopljeno ni\u010D, za kar je potrebna va\u0161a privolitev."
  },
  returnRefused: { title: "Nismo vas vrnili nazaj", text: "Naslov, s katerega ste pri\u0161li, ni na\u0161. Va\u0161a izbira je kljub temu shranjena." },
  notUnderstood: {
    title: "Shranjevanje ni uspelo",
    text: "Poslano ne ustreza tej strani. Ni\u010D ni bilo spremenjeno. Preglejte svoje izbire spodaj in jih znova shranite."
  },
  back: "Nazaj na stran, s katere ste pri\u0161li",
  problems: {
    origin: { title: "To je pri\u0161lo z drugega spletnega mesta", text: "Izbire sprejemamo samo s svojih strani. Ni\u010D ni bilo spremenjeno." },
    rate: { title: "Preve\u010D naenkrat", text: "Ni\u010D ni bilo spremenjeno. Po\u010Dakajte minuto in poskusite znova." },
    other: { title: "Ni uspelo", text: "Ni\u010D ni bilo spremenjeno. Poskusite znova." },
    toChoices: "Na va\u0161e izbire zasebnosti"
  }
};

// packages/server/src/pages/locales/sl.ts
var receipt33 = {
  title: "Preverjanje potrdila o privolitvi",
  introduction: "Potrdilo dokazuje, kaj je bilo nekomu prikazano o njegovih podatkih, kaj je izbral in kdaj. Prilepite ga, da ga preberete v preprostih besedah in vidite, ali je pristno in nespremenjeno.",
  field: "Potrdilo",
  hint: "Ustrezata obe obliki: JSON s \xBBprotected\xAB, \xBBpayload\xAB in \xBBsignature\xAB ali ena vrstica z dvema pikama. Preveri se in se ne shrani.",
  check: "Preveri potrdilo",
  checkHere: "Preveri tukaj, brez po\u0161iljanja",
  checkAnother: "Preveri drugo potrdilo",
  unreadable: {
    title: "To ni potrdilo",
    text: "Nobene od obeh oblik ni bilo mogo\u010De prebrati. Kopirajte celotno potrdilo, od prvega do zadnjega znaka."
  },
  holds: {
    title: "Preverjeno: pristno in nespremenjeno",
    text: "To potrdilo smo podpisali, njegov zapis pa je v dnevniku, kjer ga ni mogo\u010De neopazno spremeniti ali odstraniti."
  },
  signedOnly: {
    title: "Preverjeno: podpis velja",
    text: "To potrdilo smo podpisali. Ne dokazuje, da je njegov zapis v dnevniku: oblika JSON ima dokaz pribli\u017Eno sekundo po izbiri."
  },
  altered: { title: "Ni potrjeno: to potrdilo ne velja", text: "Kaj je narobe:" },
  faults: {
    header: "Za\u0161\u010Ditena glava je po\u0161kodovana: to ni glava na\u0161ih potrdil.",
    key: "Navedeni klju\u010D ni na\u0161. Podpisal ga je nekdo drug ali pa je bil spremenjen identifikator klju\u010Da.",
    payload: "Zapis (payload) je bil spremenjen: ni to, kar smo podpisali.",
    signature: "Podpis se ne ujema. Sam zapis je tak kot v dnevniku: spremenjen je bil podpis ali za\u0161\u010Ditena glava.",
    "payload-or-signature": "Podpis se ne ujema z zapisom: spremenjeno je bilo payload ali signature.",
    inclusion: "Pot dokaza ne vodi do podpisanega stanja dnevnika: spremenjena je bila pot ali \u0161tevilka lista.",
    head: "Velikost drevesa ali korenska zgo\u0161\u010Dena vrednost ni to, kar pravi podpisana kontrolna to\u010Dka.",
    checkpoint: "Kontrolne to\u010Dke nismo podpisali mi ali pa je bila spremenjena."
  },
  signature: "Podpis",
  signatureHolds: "Velja (Ed25519).",
  log: "V dnevniku",
  sealedAs: (place, of) => `Zapis ${place} od ${of}`,
  checkpoint: "Dnevnik podpisan",
  claimed: "To potrdilo ne velja. Sledi le to, kar trdi, in ne dokazuje ni\u010Desar.",
  unknownRecord: "Zapis je vrste, ki je ta stran ne pozna, zato ga ni mogo\u010De opisati z besedami.",
  shownTitle: "Kaj je bilo prikazano",
  shownBy: (controller, version) => `Prikazal ${controller}, politika zasebnosti v razli\u010Dici ${version}.`,
  language: "Jezik",
  ownWords: "Stran je vpra\u0161ala s svojimi besedami. To je njihov prstni odtis; spodaj so besede politike.",
  ownTexts: "Namesto obi\u010Dajnih besed je stran prikazala te:",
  notKept: "Ta razli\u010Dica politike tukaj ni shranjena. Spodaj je to, kar pravi sam zapis.",
  chosenTitle: "Kaj je bilo izbrano",
  nothingChosen: "O nobenem namenu ni bilo izbrano: zabele\u017Een je bil signal brskalnika.",
  states: {
    given: "Privolitev dana",
    refused: "Privolitev zavrnjena",
    accepted: "Brez ugovora",
    objected: "Ugovor"
  },
  notChosenTitle: "Prikazano tudi, brez izbire",
  holdsFor: (duration) => `trajanje: ${duration}`,
  consequence: "Brez tega",
  categories: "Podatki",
  recipients: "Prejemniki",
  retention: "Rok hrambe",
  circumstancesTitle: "Kdaj in kako",
  decidedAt: "Izbrano",
  recordedAt: "Zabele\u017Eeno",
  claimedAt: "Po uri naprave",
  method: "Kje",
  methods: {
    banner: "V pasici",
    preferences: "V nastavitvah zasebnosti",
    form: "V obrazcu",
    gate: "Pri vsebini, ki je najprej vpra\u0161ala",
    api: "Prek sistema podjetja",
    signal: "S signalom brskalnika",
    import: "Drugje, prevzeto pozneje"
  },
  place: "Pravo",
  placeFrom: { input: "kot je navedla stran", header: "po omre\u017Enem naslovu", none: "ni znano" },
  unknownPlace: "Kraj ni znan; veljalo je najstro\u017Eje pravilo",
  signals: "Signali brskalnika",
  signalNames: { gpc: "Global Privacy Control", dnt: "Do Not Track" },
  noSignals: "Brez",
  age: "Navedena starost",
  years: (count2) => `${count2} let ali ve\u010D`,
  evidence: "Dokaz prej\u0161nje izbire",
  layout: "Oblika pasice",
  widget: "Prikazal",
  person: "Oseba (zgo\u0161\u010Dena vrednost s klju\u010Dem)",
  receipt: "\u0160tevilka potrdila"
};
var sl2 = { choices: sl, receipt: receipt33 };

// packages/server/src/pages/locales/choices.sv.ts
var sv = {
  title: "Dina integritetsval",
  introduction: "Best\xE4m vad dina uppgifter f\xE5r anv\xE4ndas till. Du kan komma tillbaka och \xE4ndra n\xE4r som helst.",
  privacyPolicy: "Integritetspolicy",
  lastChoice: (date) => `Senaste val: ${date}`,
  optional: "Frivilligt",
  necessary: "N\xF6dv\xE4ndigt",
  acceptAll: "Godk\xE4nn alla",
  rejectAll: "Avvisa alla",
  save: "Spara val",
  alwaysOn: "Alltid p\xE5",
  notOffered: "Av",
  minimumAge: (years) => `Endast f\xF6r personer som \xE4r ${years} \xE5r eller \xE4ldre, s\xE5 det f\xF6rblir av.`,
  canObject: "P\xE5 om du inte inv\xE4nder: avmarkera f\xF6r att inv\xE4nda.",
  details: "Detaljer",
  legalBasis: (basis) => `R\xE4ttslig grund: ${basis}.`,
  bases: {
    consent: "Ditt samtycke",
    contract: "Beh\xF6vs f\xF6r v\xE5rt avtal med dig",
    "legal-obligation": "Kr\xE4vs enligt lag",
    "vital-interests": "Skyddar n\xE5gons liv",
    "public-task": "En uppgift av allm\xE4nt intresse",
    "legitimate-interests": "V\xE5rt ber\xE4ttigade intresse"
  },
  consequence: "Om du s\xE4ger nej",
  categories: "Uppgifter",
  recipients: "Mottagare",
  retention: "Lagringstid",
  until: {
    "account-closed": "tills ditt konto avslutas",
    "service-ended": "tills du slutar anv\xE4nda tj\xE4nsten",
    "purpose-fulfilled": "tills \xE4ndam\xE5let \xE4r uppfyllt",
    "consent-withdrawn": "tills du \xE5terkallar ditt samtycke",
    objected: "tills du inv\xE4nder"
  },
  validity: "Vi fr\xE5gar igen efter",
  trackers: "Kakor och liknande",
  session: "tills du st\xE4nger webbl\xE4saren",
  untilDeleted: "tills du raderar det",
  honoured: {
    gpc: "Webbl\xE4sarens signal Global Privacy Control respekteras: dina uppgifter varken s\xE4ljs eller delas.",
    dnt: "Webbl\xE4sarens signal \u201DDo Not Track\u201D respekteras."
  },
  signalDenies: (purposes) => `D\xE4rf\xF6r f\xF6rblir av: ${purposes}.`,
  signalStands: "D\xE4r du \xE4r l\xE5ter lagen inget val g\xE4lla mot signalen s\xE5 l\xE4nge den \xE4r p\xE5.",
  saved: {
    accept: { title: "Du har godk\xE4nt alla frivilliga \xE4ndam\xE5l", text: "Du kan \xE4ndra dig n\xE4r som helst." },
    reject: { title: "Du har avvisat alla frivilliga \xE4ndam\xE5l", text: "Du kan \xE4ndra dig n\xE4r som helst." },
    save: { title: "Dina val \xE4r sparade", text: "Du kan \xE4ndra dem n\xE4r som helst." }
  },
  cookieBlocked: {
    title: "Din webbl\xE4sare sparar inte ditt val",
    text: "Den tar inte emot n\xE5gon kaka fr\xE5n den h\xE4r sidan, s\xE5 vi k\xE4nner inte till valet n\xE4sta g\xE5ng. Utan val \xE4r inget p\xE5 som kr\xE4ver ditt samtycke."
  },
  returnRefused: { title: "Vi skickade dig inte tillbaka", text: "Adressen som du kom ifr\xE5n tillh\xF6r inte oss. Ditt val \xE4r \xE4nd\xE5 sparat." },
  notUnderstood: {
    title: "Det gick inte att spara",
    text: "Det som skickades passar inte den h\xE4r sidan. Inget har \xE4ndrats. Se \xF6ver dina val nedan och spara dem igen."
  },
  back: "Tillbaka till sidan som du kom fr\xE5n",
  problems: {
    origin: { title: "Det kom fr\xE5n en annan webbplats", text: "Vi tar bara emot val fr\xE5n v\xE5ra egna sidor. Inget har \xE4ndrats." },
    rate: { title: "F\xF6r m\xE5nga p\xE5 en g\xE5ng", text: "Inget har \xE4ndrats. V\xE4nta en minut och f\xF6rs\xF6k igen." },
    other: { title: "Det fungerade inte", text: "Inget har \xE4ndrats. F\xF6rs\xF6k igen." },
    toChoices: "Till dina integritetsval"
  }
};

// packages/server/src/pages/locales/sv.ts
var receipt34 = {
  title: "Kontrollera ett samtyckeskvitto",
  introduction: "Ett kvitto bevisar vad n\xE5gon fick se om sina uppgifter, vad personen valde och n\xE4r. Klistra in ett f\xF6r att l\xE4sa det i klartext och se om det \xE4r \xE4kta och of\xF6r\xE4ndrat.",
  field: "Kvittot",
  hint: "B\xE5da formerna g\xE5r bra: JSON med \u201Dprotected\u201D, \u201Dpayload\u201D och \u201Dsignature\u201D eller den enda raden med tv\xE5 punkter. Det kontrolleras och sparas inte.",
  check: "Kontrollera kvittot",
  checkHere: "Kontrollera h\xE4r, utan att skicka det",
  checkAnother: "Kontrollera ett annat kvitto",
  unreadable: {
    title: "Det h\xE4r \xE4r inget kvitto",
    text: "Ingen av de tv\xE5 formerna gick att l\xE4sa. Kopiera hela kvittot, fr\xE5n f\xF6rsta till sista tecknet."
  },
  holds: {
    title: "Kontrollerat: \xE4kta och of\xF6r\xE4ndrat",
    text: "Vi har undertecknat kvittot, och dess post finns i loggen, d\xE4r den inte kan \xE4ndras eller tas bort utan att det m\xE4rks."
  },
  signedOnly: {
    title: "Kontrollerat: signaturen st\xE4mmer",
    text: "Vi har undertecknat kvittot. Det bevisar inte att dess post finns i loggen: JSON-formen har ett s\xE5dant bevis, fr\xE5n ungef\xE4r en sekund efter valet."
  },
  altered: { title: "Inte bekr\xE4ftat: kvittot g\xE4ller inte", text: "Det h\xE4r st\xE4mmer inte:" },
  faults: {
    header: "Det skyddade huvudet \xE4r skadat: det \xE4r inte det som v\xE5ra kvitton har.",
    key: "Nyckeln som det anger \xE4r inte v\xE5r. N\xE5gon annan har undertecknat, eller s\xE5 har nyckelns id \xE4ndrats.",
    payload: "Posten (payload) har \xE4ndrats: det \xE4r inte den som vi undertecknade.",
    signature: "Signaturen st\xE4mmer inte. Sj\xE4lva posten \xE4r som den st\xE5r i loggen: signaturen eller det skyddade huvudet har \xE4ndrats.",
    "payload-or-signature": "Signaturen h\xF6r inte till posten: payload eller signature har \xE4ndrats.",
    inclusion: "Inklusionsv\xE4gen leder inte till loggens undertecknade tillst\xE5nd: v\xE4gen eller l\xF6vets nummer har \xE4ndrats.",
    head: "Tr\xE4dets storlek eller rothashen \xE4r inte vad den undertecknade kontrollpunkten anger.",
    checkpoint: "Kontrollpunkten \xE4r inte undertecknad av oss, eller har \xE4ndrats."
  },
  signature: "Signatur",
  signatureHolds: "Den st\xE4mmer (Ed25519).",
  log: "I loggen",
  sealedAs: (place, of) => `Post ${place} av ${of}`,
  checkpoint: "Loggen undertecknad",
  claimed: "Kvittot g\xE4ller inte. Det som f\xF6ljer \xE4r bara vad det p\xE5st\xE5r och bevisar ingenting.",
  unknownRecord: "Posten \xE4r av ett slag som den h\xE4r sidan inte k\xE4nner till och kan inte \xE5terges i ord.",
  shownTitle: "Vad som visades",
  shownBy: (controller, version) => `Av ${controller}, i version ${version} av integritetspolicyn.`,
  language: "Spr\xE5k",
  ownWords: "Sidan fr\xE5gade med egna ord. Det h\xE4r \xE4r ordens fingeravtryck; nedanf\xF6r st\xE5r policyns.",
  ownTexts: "I st\xE4llet f\xF6r de vanliga orden visade sidan dessa:",
  notKept: "Den h\xE4r versionen av policyn sparas inte h\xE4r. Nedanf\xF6r st\xE5r vad posten sj\xE4lv s\xE4ger.",
  chosenTitle: "Vad som valdes",
  nothingChosen: "Inget \xE4ndam\xE5l valdes: webbl\xE4sarens signal registrerades.",
  states: {
    given: "Samtycke l\xE4mnat",
    refused: "Samtycke nekat",
    accepted: "Ingen inv\xE4ndning",
    objected: "Inv\xE4ndning"
  },
  notChosenTitle: "Visades ocks\xE5, utan val",
  holdsFor: (duration) => `i ${duration}`,
  consequence: "Utan detta",
  categories: "Uppgifter",
  recipients: "Mottagare",
  retention: "Lagringstid",
  circumstancesTitle: "N\xE4r och hur",
  decidedAt: "Valt",
  recordedAt: "Registrerat",
  claimedAt: "Enligt enhetens klocka",
  method: "Var",
  methods: {
    banner: "I bannern",
    preferences: "I integritetsinst\xE4llningarna",
    form: "I ett formul\xE4r",
    gate: "Vid inneh\xE5ll som fr\xE5gade f\xF6rst",
    api: "Via f\xF6retagets eget system",
    signal: "Genom en signal fr\xE5n webbl\xE4saren",
    import: "N\xE5gon annanstans, \xF6vertaget senare"
  },
  place: "Lag i",
  placeFrom: { input: "enligt sidan", header: "enligt n\xE4tverksadressen", none: "ok\xE4nd" },
  unknownPlace: "Ok\xE4nd plats; den str\xE4ngaste regeln g\xE4llde",
  signals: "Signaler fr\xE5n webbl\xE4saren",
  signalNames: { gpc: "Global Privacy Control", dnt: "Do Not Track" },
  noSignals: "Inga",
  age: "Uppgiven \xE5lder",
  years: (count2) => `${count2} \xE5r eller \xE4ldre`,
  evidence: "Bevis f\xF6r det tidigare valet",
  layout: "Bannerns form",
  widget: "Visat av",
  person: "Person (nyckelhash)",
  receipt: "Kvittonummer"
};
var sv2 = { choices: sv, receipt: receipt34 };

// packages/server/src/pages/locales/choices.th.ts
var th = {
  title: "\u0E15\u0E31\u0E27\u0E40\u0E25\u0E37\u0E2D\u0E01\u0E04\u0E27\u0E32\u0E21\u0E40\u0E1B\u0E47\u0E19\u0E2A\u0E48\u0E27\u0E19\u0E15\u0E31\u0E27\u0E02\u0E2D\u0E07\u0E04\u0E38\u0E13",
  introduction: "\u0E15\u0E31\u0E14\u0E2A\u0E34\u0E19\u0E43\u0E08\u0E27\u0E48\u0E32\u0E08\u0E30\u0E43\u0E2B\u0E49\u0E43\u0E0A\u0E49\u0E02\u0E49\u0E2D\u0E21\u0E39\u0E25\u0E02\u0E2D\u0E07\u0E04\u0E38\u0E13\u0E40\u0E1E\u0E37\u0E48\u0E2D\u0E2D\u0E30\u0E44\u0E23 \u0E04\u0E38\u0E13\u0E01\u0E25\u0E31\u0E1A\u0E21\u0E32\u0E40\u0E1B\u0E25\u0E35\u0E48\u0E22\u0E19\u0E44\u0E14\u0E49\u0E17\u0E38\u0E01\u0E40\u0E21\u0E37\u0E48\u0E2D",
  privacyPolicy: "\u0E19\u0E42\u0E22\u0E1A\u0E32\u0E22\u0E04\u0E27\u0E32\u0E21\u0E40\u0E1B\u0E47\u0E19\u0E2A\u0E48\u0E27\u0E19\u0E15\u0E31\u0E27",
  lastChoice: (date) => `\u0E40\u0E25\u0E37\u0E2D\u0E01\u0E04\u0E23\u0E31\u0E49\u0E07\u0E25\u0E48\u0E32\u0E2A\u0E38\u0E14: ${date}`,
  optional: "\u0E44\u0E21\u0E48\u0E1A\u0E31\u0E07\u0E04\u0E31\u0E1A",
  necessary: "\u0E08\u0E33\u0E40\u0E1B\u0E47\u0E19",
  acceptAll: "\u0E22\u0E2D\u0E21\u0E23\u0E31\u0E1A\u0E17\u0E31\u0E49\u0E07\u0E2B\u0E21\u0E14",
  rejectAll: "\u0E1B\u0E0F\u0E34\u0E40\u0E2A\u0E18\u0E17\u0E31\u0E49\u0E07\u0E2B\u0E21\u0E14",
  save: "\u0E1A\u0E31\u0E19\u0E17\u0E36\u0E01\u0E15\u0E31\u0E27\u0E40\u0E25\u0E37\u0E2D\u0E01",
  alwaysOn: "\u0E40\u0E1B\u0E34\u0E14\u0E40\u0E2A\u0E21\u0E2D",
  notOffered: "\u0E1B\u0E34\u0E14",
  minimumAge: (years) => `\u0E2A\u0E33\u0E2B\u0E23\u0E31\u0E1A\u0E1C\u0E39\u0E49\u0E17\u0E35\u0E48\u0E21\u0E35\u0E2D\u0E32\u0E22\u0E38 ${years} \u0E1B\u0E35\u0E02\u0E36\u0E49\u0E19\u0E44\u0E1B\u0E40\u0E17\u0E48\u0E32\u0E19\u0E31\u0E49\u0E19 \u0E08\u0E36\u0E07\u0E22\u0E31\u0E07\u0E1B\u0E34\u0E14\u0E2D\u0E22\u0E39\u0E48`,
  canObject: "\u0E40\u0E1B\u0E34\u0E14\u0E2D\u0E22\u0E39\u0E48\u0E40\u0E27\u0E49\u0E19\u0E41\u0E15\u0E48\u0E04\u0E38\u0E13\u0E08\u0E30\u0E04\u0E31\u0E14\u0E04\u0E49\u0E32\u0E19: \u0E40\u0E2D\u0E32\u0E40\u0E04\u0E23\u0E37\u0E48\u0E2D\u0E07\u0E2B\u0E21\u0E32\u0E22\u0E2D\u0E2D\u0E01\u0E40\u0E1E\u0E37\u0E48\u0E2D\u0E04\u0E31\u0E14\u0E04\u0E49\u0E32\u0E19",
  details: "\u0E23\u0E32\u0E22\u0E25\u0E30\u0E40\u0E2D\u0E35\u0E22\u0E14",
  legalBasis: (basis) => `\u0E10\u0E32\u0E19\u0E17\u0E32\u0E07\u0E01\u0E0E\u0E2B\u0E21\u0E32\u0E22: ${basis}`,
  bases: {
    consent: "\u0E04\u0E27\u0E32\u0E21\u0E22\u0E34\u0E19\u0E22\u0E2D\u0E21\u0E02\u0E2D\u0E07\u0E04\u0E38\u0E13",
    contract: "\u0E08\u0E33\u0E40\u0E1B\u0E47\u0E19\u0E2A\u0E33\u0E2B\u0E23\u0E31\u0E1A\u0E2A\u0E31\u0E0D\u0E0D\u0E32\u0E23\u0E30\u0E2B\u0E27\u0E48\u0E32\u0E07\u0E40\u0E23\u0E32\u0E01\u0E31\u0E1A\u0E04\u0E38\u0E13",
    "legal-obligation": "\u0E01\u0E0E\u0E2B\u0E21\u0E32\u0E22\u0E01\u0E33\u0E2B\u0E19\u0E14",
    "vital-interests": "\u0E1B\u0E01\u0E1B\u0E49\u0E2D\u0E07\u0E0A\u0E35\u0E27\u0E34\u0E15\u0E02\u0E2D\u0E07\u0E1A\u0E38\u0E04\u0E04\u0E25",
    "public-task": "\u0E20\u0E32\u0E23\u0E01\u0E34\u0E08\u0E40\u0E1E\u0E37\u0E48\u0E2D\u0E1B\u0E23\u0E30\u0E42\u0E22\u0E0A\u0E19\u0E4C\u0E2A\u0E32\u0E18\u0E32\u0E23\u0E13\u0E30",
    "legitimate-interests": "\u0E1B\u0E23\u0E30\u0E42\u0E22\u0E0A\u0E19\u0E4C\u0E42\u0E14\u0E22\u0E0A\u0E2D\u0E1A\u0E14\u0E49\u0E27\u0E22\u0E01\u0E0E\u0E2B\u0E21\u0E32\u0E22\u0E02\u0E2D\u0E07\u0E40\u0E23\u0E32"
  },
  consequence: "\u0E2B\u0E32\u0E01\u0E04\u0E38\u0E13\u0E1B\u0E0F\u0E34\u0E40\u0E2A\u0E18",
  categories: "\u0E02\u0E49\u0E2D\u0E21\u0E39\u0E25",
  recipients: "\u0E1C\u0E39\u0E49\u0E23\u0E31\u0E1A\u0E02\u0E49\u0E2D\u0E21\u0E39\u0E25",
  retention: "\u0E23\u0E30\u0E22\u0E30\u0E40\u0E27\u0E25\u0E32\u0E40\u0E01\u0E47\u0E1A\u0E23\u0E31\u0E01\u0E29\u0E32",
  until: {
    "account-closed": "\u0E08\u0E19\u0E01\u0E27\u0E48\u0E32\u0E1A\u0E31\u0E0D\u0E0A\u0E35\u0E02\u0E2D\u0E07\u0E04\u0E38\u0E13\u0E08\u0E30\u0E1B\u0E34\u0E14",
    "service-ended": "\u0E08\u0E19\u0E01\u0E27\u0E48\u0E32\u0E04\u0E38\u0E13\u0E08\u0E30\u0E40\u0E25\u0E34\u0E01\u0E43\u0E0A\u0E49\u0E1A\u0E23\u0E34\u0E01\u0E32\u0E23",
    "purpose-fulfilled": "\u0E08\u0E19\u0E01\u0E27\u0E48\u0E32\u0E08\u0E30\u0E1A\u0E23\u0E23\u0E25\u0E38\u0E27\u0E31\u0E15\u0E16\u0E38\u0E1B\u0E23\u0E30\u0E2A\u0E07\u0E04\u0E4C",
    "consent-withdrawn": "\u0E08\u0E19\u0E01\u0E27\u0E48\u0E32\u0E04\u0E38\u0E13\u0E08\u0E30\u0E16\u0E2D\u0E19\u0E04\u0E27\u0E32\u0E21\u0E22\u0E34\u0E19\u0E22\u0E2D\u0E21",
    objected: "\u0E08\u0E19\u0E01\u0E27\u0E48\u0E32\u0E04\u0E38\u0E13\u0E08\u0E30\u0E04\u0E31\u0E14\u0E04\u0E49\u0E32\u0E19"
  },
  validity: "\u0E40\u0E23\u0E32\u0E08\u0E30\u0E16\u0E32\u0E21\u0E2D\u0E35\u0E01\u0E04\u0E23\u0E31\u0E49\u0E07\u0E2B\u0E25\u0E31\u0E07\u0E08\u0E32\u0E01",
  trackers: "\u0E04\u0E38\u0E01\u0E01\u0E35\u0E49\u0E41\u0E25\u0E30\u0E2A\u0E34\u0E48\u0E07\u0E17\u0E35\u0E48\u0E04\u0E25\u0E49\u0E32\u0E22\u0E01\u0E31\u0E19",
  session: "\u0E08\u0E19\u0E01\u0E27\u0E48\u0E32\u0E04\u0E38\u0E13\u0E08\u0E30\u0E1B\u0E34\u0E14\u0E40\u0E1A\u0E23\u0E32\u0E27\u0E4C\u0E40\u0E0B\u0E2D\u0E23\u0E4C",
  untilDeleted: "\u0E08\u0E19\u0E01\u0E27\u0E48\u0E32\u0E04\u0E38\u0E13\u0E08\u0E30\u0E25\u0E1A",
  honoured: {
    gpc: "\u0E40\u0E23\u0E32\u0E1B\u0E0F\u0E34\u0E1A\u0E31\u0E15\u0E34\u0E15\u0E32\u0E21\u0E2A\u0E31\u0E0D\u0E0D\u0E32\u0E13 Global Privacy Control \u0E02\u0E2D\u0E07\u0E40\u0E1A\u0E23\u0E32\u0E27\u0E4C\u0E40\u0E0B\u0E2D\u0E23\u0E4C\u0E04\u0E38\u0E13: \u0E02\u0E49\u0E2D\u0E21\u0E39\u0E25\u0E02\u0E2D\u0E07\u0E04\u0E38\u0E13\u0E08\u0E30\u0E44\u0E21\u0E48\u0E16\u0E39\u0E01\u0E02\u0E32\u0E22\u0E2B\u0E23\u0E37\u0E2D\u0E41\u0E1A\u0E48\u0E07\u0E1B\u0E31\u0E19",
    dnt: "\u0E40\u0E23\u0E32\u0E1B\u0E0F\u0E34\u0E1A\u0E31\u0E15\u0E34\u0E15\u0E32\u0E21\u0E01\u0E32\u0E23\u0E15\u0E31\u0E49\u0E07\u0E04\u0E48\u0E32 \u201CDo Not Track\u201D \u0E02\u0E2D\u0E07\u0E40\u0E1A\u0E23\u0E32\u0E27\u0E4C\u0E40\u0E0B\u0E2D\u0E23\u0E4C\u0E04\u0E38\u0E13"
  },
  signalDenies: (purposes) => `\u0E08\u0E36\u0E07\u0E22\u0E31\u0E07\u0E1B\u0E34\u0E14\u0E2D\u0E22\u0E39\u0E48: ${purposes}`,
  signalStands: "\u0E43\u0E19\u0E17\u0E35\u0E48\u0E17\u0E35\u0E48\u0E04\u0E38\u0E13\u0E2D\u0E22\u0E39\u0E48 \u0E01\u0E0E\u0E2B\u0E21\u0E32\u0E22\u0E44\u0E21\u0E48\u0E22\u0E2D\u0E21\u0E43\u0E2B\u0E49\u0E15\u0E31\u0E27\u0E40\u0E25\u0E37\u0E2D\u0E01\u0E43\u0E14\u0E2D\u0E22\u0E39\u0E48\u0E40\u0E2B\u0E19\u0E37\u0E2D\u0E2A\u0E31\u0E0D\u0E0D\u0E32\u0E13\u0E19\u0E35\u0E49\u0E15\u0E23\u0E32\u0E1A\u0E17\u0E35\u0E48\u0E2A\u0E31\u0E0D\u0E0D\u0E32\u0E13\u0E40\u0E1B\u0E34\u0E14\u0E2D\u0E22\u0E39\u0E48",
  saved: {
    accept: { title: "\u0E04\u0E38\u0E13\u0E22\u0E2D\u0E21\u0E23\u0E31\u0E1A\u0E27\u0E31\u0E15\u0E16\u0E38\u0E1B\u0E23\u0E30\u0E2A\u0E07\u0E04\u0E4C\u0E17\u0E35\u0E48\u0E44\u0E21\u0E48\u0E1A\u0E31\u0E07\u0E04\u0E31\u0E1A\u0E17\u0E31\u0E49\u0E07\u0E2B\u0E21\u0E14\u0E41\u0E25\u0E49\u0E27", text: "\u0E04\u0E38\u0E13\u0E40\u0E1B\u0E25\u0E35\u0E48\u0E22\u0E19\u0E44\u0E14\u0E49\u0E17\u0E38\u0E01\u0E40\u0E21\u0E37\u0E48\u0E2D" },
    reject: { title: "\u0E04\u0E38\u0E13\u0E1B\u0E0F\u0E34\u0E40\u0E2A\u0E18\u0E27\u0E31\u0E15\u0E16\u0E38\u0E1B\u0E23\u0E30\u0E2A\u0E07\u0E04\u0E4C\u0E17\u0E35\u0E48\u0E44\u0E21\u0E48\u0E1A\u0E31\u0E07\u0E04\u0E31\u0E1A\u0E17\u0E31\u0E49\u0E07\u0E2B\u0E21\u0E14\u0E41\u0E25\u0E49\u0E27", text: "\u0E04\u0E38\u0E13\u0E40\u0E1B\u0E25\u0E35\u0E48\u0E22\u0E19\u0E44\u0E14\u0E49\u0E17\u0E38\u0E01\u0E40\u0E21\u0E37\u0E48\u0E2D" },
    save: { title: "\u0E1A\u0E31\u0E19\u0E17\u0E36\u0E01\u0E15\u0E31\u0E27\u0E40\u0E25\u0E37\u0E2D\u0E01\u0E02\u0E2D\u0E07\u0E04\u0E38\u0E13\u0E41\u0E25\u0E49\u0E27", text: "\u0E04\u0E38\u0E13\u0E40\u0E1B\u0E25\u0E35\u0E48\u0E22\u0E19\u0E44\u0E14\u0E49\u0E17\u0E38\u0E01\u0E40\u0E21\u0E37\u0E48\u0E2D" }
  },
  cookieBlocked: {
    title: "\u0E40\u0E1A\u0E23\u0E32\u0E27\u0E4C\u0E40\u0E0B\u0E2D\u0E23\u0E4C\u0E02\u0E2D\u0E07\u0E04\u0E38\u0E13\u0E44\u0E21\u0E48\u0E40\u0E01\u0E47\u0E1A\u0E15\u0E31\u0E27\u0E40\u0E25\u0E37\u0E2D\u0E01\u0E02\u0E2D\u0E07\u0E04\u0E38\u0E13",
    text: "\u0E40\u0E1A\u0E23\u0E32\u0E27\u0E4C\u0E40\u0E0B\u0E2D\u0E23\u0E4C\u0E44\u0E21\u0E48\u0E23\u0E31\u0E1A\u0E04\u0E38\u0E01\u0E01\u0E35\u0E49\u0E08\u0E32\u0E01\u0E2B\u0E19\u0E49\u0E32\u0E19\u0E35\u0E49 \u0E04\u0E23\u0E31\u0E49\u0E07\u0E2B\u0E19\u0E49\u0E32\u0E40\u0E23\u0E32\u0E08\u0E36\u0E07\u0E44\u0E21\u0E48\u0E17\u0E23\u0E32\u0E1A\u0E15\u0E31\u0E27\u0E40\u0E25\u0E37\u0E2D\u0E01\u0E02\u0E2D\u0E07\u0E04\u0E38\u0E13 \u0E2B\u0E32\u0E01\u0E44\u0E21\u0E48\u0E21\u0E35\u0E15\u0E31\u0E27\u0E40\u0E25\u0E37\u0E2D\u0E01 \u0E2A\u0E34\u0E48\u0E07\u0E17\u0E35\u0E48\u0E15\u0E49\u0E2D\u0E07\u0E43\u0E0A\u0E49\u0E04\u0E27\u0E32\u0E21\u0E22\u0E34\u0E19\u0E22\u0E2D\u0E21\u0E02\u0E2D\u0E07\u0E04\u0E38\u0E13\u0E08\u0E30\u0E44\u0E21\u0E48\u0E40\u0E1B\u0E34\u0E14"
  },
  returnRefused: { title: "\u0E40\u0E23\u0E32\u0E44\u0E21\u0E48\u0E44\u0E14\u0E49\u0E1E\u0E32\u0E04\u0E38\u0E13\u0E01\u0E25\u0E31\u0E1A", text: "\u0E17\u0E35\u0E48\u0E2D\u0E22\u0E39\u0E48\u0E17\u0E35\u0E48\u0E04\u0E38\u0E13\u0E21\u0E32\u0E44\u0E21\u0E48\u0E43\u0E0A\u0E48\u0E02\u0E2D\u0E07\u0E40\u0E23\u0E32 \u0E41\u0E15\u0E48\u0E15\u0E31\u0E27\u0E40\u0E25\u0E37\u0E2D\u0E01\u0E02\u0E2D\u0E07\u0E04\u0E38\u0E13\u0E22\u0E31\u0E07\u0E16\u0E39\u0E01\u0E40\u0E01\u0E47\u0E1A\u0E44\u0E27\u0E49" },
  notUnderstood: { title: "\u0E1A\u0E31\u0E19\u0E17\u0E36\u0E01\u0E44\u0E21\u0E48\u0E44\u0E14\u0E49", text: "\u0E2A\u0E34\u0E48\u0E07\u0E17\u0E35\u0E48\u0E2A\u0E48\u0E07\u0E21\u0E32\u0E44\u0E21\u0E48\u0E15\u0E23\u0E07\u0E01\u0E31\u0E1A\u0E2B\u0E19\u0E49\u0E32\u0E19\u0E35\u0E49 \u0E44\u0E21\u0E48\u0E21\u0E35\u0E2D\u0E30\u0E44\u0E23\u0E40\u0E1B\u0E25\u0E35\u0E48\u0E22\u0E19\u0E41\u0E1B\u0E25\u0E07 \u0E42\u0E1B\u0E23\u0E14\u0E14\u0E39\u0E15\u0E31\u0E27\u0E40\u0E25\u0E37\u0E2D\u0E01\u0E02\u0E2D\u0E07\u0E04\u0E38\u0E13\u0E14\u0E49\u0E32\u0E19\u0E25\u0E48\u0E32\u0E07\u0E41\u0E25\u0E30\u0E1A\u0E31\u0E19\u0E17\u0E36\u0E01\u0E2D\u0E35\u0E01\u0E04\u0E23\u0E31\u0E49\u0E07" },
  back: "\u0E01\u0E25\u0E31\u0E1A\u0E44\u0E1B\u0E22\u0E31\u0E07\u0E2B\u0E19\u0E49\u0E32\u0E17\u0E35\u0E48\u0E04\u0E38\u0E13\u0E21\u0E32",
  problems: {
    origin: { title: "\u0E04\u0E33\u0E02\u0E2D\u0E19\u0E35\u0E49\u0E21\u0E32\u0E08\u0E32\u0E01\u0E40\u0E27\u0E47\u0E1A\u0E44\u0E0B\u0E15\u0E4C\u0E2D\u0E37\u0E48\u0E19", text: "\u0E40\u0E23\u0E32\u0E23\u0E31\u0E1A\u0E15\u0E31\u0E27\u0E40\u0E25\u0E37\u0E2D\u0E01\u0E08\u0E32\u0E01\u0E2B\u0E19\u0E49\u0E32\u0E02\u0E2D\u0E07\u0E40\u0E23\u0E32\u0E40\u0E17\u0E48\u0E32\u0E19\u0E31\u0E49\u0E19 \u0E44\u0E21\u0E48\u0E21\u0E35\u0E2D\u0E30\u0E44\u0E23\u0E40\u0E1B\u0E25\u0E35\u0E48\u0E22\u0E19\u0E41\u0E1B\u0E25\u0E07" },
    rate: { title: "\u0E21\u0E32\u0E01\u0E40\u0E01\u0E34\u0E19\u0E44\u0E1B\u0E43\u0E19\u0E04\u0E23\u0E32\u0E27\u0E40\u0E14\u0E35\u0E22\u0E27", text: "\u0E44\u0E21\u0E48\u0E21\u0E35\u0E2D\u0E30\u0E44\u0E23\u0E40\u0E1B\u0E25\u0E35\u0E48\u0E22\u0E19\u0E41\u0E1B\u0E25\u0E07 \u0E42\u0E1B\u0E23\u0E14\u0E23\u0E2D\u0E2B\u0E19\u0E36\u0E48\u0E07\u0E19\u0E32\u0E17\u0E35\u0E41\u0E25\u0E49\u0E27\u0E25\u0E2D\u0E07\u0E2D\u0E35\u0E01\u0E04\u0E23\u0E31\u0E49\u0E07" },
    other: { title: "\u0E17\u0E33\u0E44\u0E21\u0E48\u0E2A\u0E33\u0E40\u0E23\u0E47\u0E08", text: "\u0E44\u0E21\u0E48\u0E21\u0E35\u0E2D\u0E30\u0E44\u0E23\u0E40\u0E1B\u0E25\u0E35\u0E48\u0E22\u0E19\u0E41\u0E1B\u0E25\u0E07 \u0E42\u0E1B\u0E23\u0E14\u0E25\u0E2D\u0E07\u0E2D\u0E35\u0E01\u0E04\u0E23\u0E31\u0E49\u0E07" },
    toChoices: "\u0E44\u0E1B\u0E22\u0E31\u0E07\u0E15\u0E31\u0E27\u0E40\u0E25\u0E37\u0E2D\u0E01\u0E04\u0E27\u0E32\u0E21\u0E40\u0E1B\u0E47\u0E19\u0E2A\u0E48\u0E27\u0E19\u0E15\u0E31\u0E27\u0E02\u0E2D\u0E07\u0E04\u0E38\u0E13"
  }
};

// packages/server/src/pages/locales/th.ts
var receipt35 = {
  title: "\u0E15\u0E23\u0E27\u0E08\u0E2A\u0E2D\u0E1A\u0E43\u0E1A\u0E23\u0E31\u0E1A\u0E23\u0E2D\u0E07\u0E04\u0E27\u0E32\u0E21\u0E22\u0E34\u0E19\u0E22\u0E2D\u0E21",
  introduction: "\u0E43\u0E1A\u0E23\u0E31\u0E1A\u0E23\u0E2D\u0E07\u0E1E\u0E34\u0E2A\u0E39\u0E08\u0E19\u0E4C\u0E27\u0E48\u0E32\u0E21\u0E35\u0E01\u0E32\u0E23\u0E41\u0E2A\u0E14\u0E07\u0E2D\u0E30\u0E44\u0E23\u0E41\u0E01\u0E48\u0E1A\u0E38\u0E04\u0E04\u0E25\u0E40\u0E01\u0E35\u0E48\u0E22\u0E27\u0E01\u0E31\u0E1A\u0E02\u0E49\u0E2D\u0E21\u0E39\u0E25\u0E02\u0E2D\u0E07\u0E40\u0E02\u0E32 \u0E40\u0E02\u0E32\u0E40\u0E25\u0E37\u0E2D\u0E01\u0E2D\u0E30\u0E44\u0E23 \u0E41\u0E25\u0E30\u0E40\u0E21\u0E37\u0E48\u0E2D\u0E43\u0E14 \u0E27\u0E32\u0E07\u0E43\u0E1A\u0E23\u0E31\u0E1A\u0E23\u0E2D\u0E07\u0E40\u0E1E\u0E37\u0E48\u0E2D\u0E2D\u0E48\u0E32\u0E19\u0E40\u0E1B\u0E47\u0E19\u0E16\u0E49\u0E2D\u0E22\u0E04\u0E33\u0E07\u0E48\u0E32\u0E22 \u0E46 \u0E41\u0E25\u0E30\u0E14\u0E39\u0E27\u0E48\u0E32\u0E40\u0E1B\u0E47\u0E19\u0E02\u0E2D\u0E07\u0E08\u0E23\u0E34\u0E07\u0E41\u0E25\u0E30\u0E44\u0E21\u0E48\u0E16\u0E39\u0E01\u0E40\u0E1B\u0E25\u0E35\u0E48\u0E22\u0E19\u0E41\u0E1B\u0E25\u0E07\u0E2B\u0E23\u0E37\u0E2D\u0E44\u0E21\u0E48",
  field: "\u0E43\u0E1A\u0E23\u0E31\u0E1A\u0E23\u0E2D\u0E07",
  hint: "\u0E43\u0E0A\u0E49\u0E44\u0E14\u0E49\u0E17\u0E31\u0E49\u0E07\u0E2A\u0E2D\u0E07\u0E23\u0E39\u0E1B\u0E41\u0E1A\u0E1A: JSON \u0E17\u0E35\u0E48\u0E21\u0E35 \u201Cprotected\u201D, \u201Cpayload\u201D \u0E41\u0E25\u0E30 \u201Csignature\u201D \u0E2B\u0E23\u0E37\u0E2D\u0E1A\u0E23\u0E23\u0E17\u0E31\u0E14\u0E40\u0E14\u0E35\u0E22\u0E27\u0E17\u0E35\u0E48\u0E21\u0E35\u0E08\u0E38\u0E14\u0E2A\u0E2D\u0E07\u0E08\u0E38\u0E14 \u0E40\u0E23\u0E32\u0E15\u0E23\u0E27\u0E08\u0E2A\u0E2D\u0E1A\u0E40\u0E17\u0E48\u0E32\u0E19\u0E31\u0E49\u0E19\u0E41\u0E25\u0E30\u0E44\u0E21\u0E48\u0E40\u0E01\u0E47\u0E1A\u0E44\u0E27\u0E49",
  check: "\u0E15\u0E23\u0E27\u0E08\u0E2A\u0E2D\u0E1A\u0E43\u0E1A\u0E23\u0E31\u0E1A\u0E23\u0E2D\u0E07",
  checkHere: "\u0E15\u0E23\u0E27\u0E08\u0E2A\u0E2D\u0E1A\u0E17\u0E35\u0E48\u0E19\u0E35\u0E48\u0E42\u0E14\u0E22\u0E44\u0E21\u0E48\u0E2A\u0E48\u0E07",
  checkAnother: "\u0E15\u0E23\u0E27\u0E08\u0E2A\u0E2D\u0E1A\u0E43\u0E1A\u0E23\u0E31\u0E1A\u0E23\u0E2D\u0E07\u0E2D\u0E37\u0E48\u0E19",
  unreadable: { title: "\u0E19\u0E35\u0E48\u0E44\u0E21\u0E48\u0E43\u0E0A\u0E48\u0E43\u0E1A\u0E23\u0E31\u0E1A\u0E23\u0E2D\u0E07", text: "\u0E2D\u0E48\u0E32\u0E19\u0E44\u0E21\u0E48\u0E44\u0E14\u0E49\u0E17\u0E31\u0E49\u0E07\u0E2A\u0E2D\u0E07\u0E23\u0E39\u0E1B\u0E41\u0E1A\u0E1A \u0E42\u0E1B\u0E23\u0E14\u0E04\u0E31\u0E14\u0E25\u0E2D\u0E01\u0E43\u0E1A\u0E23\u0E31\u0E1A\u0E23\u0E2D\u0E07\u0E17\u0E31\u0E49\u0E07\u0E2B\u0E21\u0E14\u0E15\u0E31\u0E49\u0E07\u0E41\u0E15\u0E48\u0E2D\u0E31\u0E01\u0E02\u0E23\u0E30\u0E41\u0E23\u0E01\u0E16\u0E36\u0E07\u0E2D\u0E31\u0E01\u0E02\u0E23\u0E30\u0E2A\u0E38\u0E14\u0E17\u0E49\u0E32\u0E22" },
  holds: {
    title: "\u0E15\u0E23\u0E27\u0E08\u0E2A\u0E2D\u0E1A\u0E41\u0E25\u0E49\u0E27: \u0E02\u0E2D\u0E07\u0E08\u0E23\u0E34\u0E07\u0E41\u0E25\u0E30\u0E44\u0E21\u0E48\u0E16\u0E39\u0E01\u0E40\u0E1B\u0E25\u0E35\u0E48\u0E22\u0E19\u0E41\u0E1B\u0E25\u0E07",
    text: "\u0E40\u0E23\u0E32\u0E44\u0E14\u0E49\u0E25\u0E07\u0E19\u0E32\u0E21\u0E43\u0E1A\u0E23\u0E31\u0E1A\u0E23\u0E2D\u0E07\u0E19\u0E35\u0E49 \u0E41\u0E25\u0E30\u0E1A\u0E31\u0E19\u0E17\u0E36\u0E01\u0E02\u0E2D\u0E07\u0E43\u0E1A\u0E23\u0E31\u0E1A\u0E23\u0E2D\u0E07\u0E2D\u0E22\u0E39\u0E48\u0E43\u0E19\u0E2A\u0E21\u0E38\u0E14\u0E1A\u0E31\u0E19\u0E17\u0E36\u0E01\u0E0B\u0E36\u0E48\u0E07\u0E44\u0E21\u0E48\u0E2D\u0E32\u0E08\u0E41\u0E01\u0E49\u0E44\u0E02\u0E2B\u0E23\u0E37\u0E2D\u0E25\u0E1A\u0E42\u0E14\u0E22\u0E44\u0E21\u0E48\u0E21\u0E35\u0E43\u0E04\u0E23\u0E2A\u0E31\u0E07\u0E40\u0E01\u0E15\u0E40\u0E2B\u0E47\u0E19"
  },
  signedOnly: {
    title: "\u0E15\u0E23\u0E27\u0E08\u0E2A\u0E2D\u0E1A\u0E41\u0E25\u0E49\u0E27: \u0E25\u0E32\u0E22\u0E40\u0E0B\u0E47\u0E19\u0E16\u0E39\u0E01\u0E15\u0E49\u0E2D\u0E07",
    text: "\u0E40\u0E23\u0E32\u0E44\u0E14\u0E49\u0E25\u0E07\u0E19\u0E32\u0E21\u0E43\u0E1A\u0E23\u0E31\u0E1A\u0E23\u0E2D\u0E07\u0E19\u0E35\u0E49 \u0E41\u0E15\u0E48\u0E44\u0E21\u0E48\u0E21\u0E35\u0E2B\u0E25\u0E31\u0E01\u0E10\u0E32\u0E19\u0E27\u0E48\u0E32\u0E1A\u0E31\u0E19\u0E17\u0E36\u0E01\u0E2D\u0E22\u0E39\u0E48\u0E43\u0E19\u0E2A\u0E21\u0E38\u0E14\u0E1A\u0E31\u0E19\u0E17\u0E36\u0E01: \u0E23\u0E39\u0E1B\u0E41\u0E1A\u0E1A JSON \u0E21\u0E35\u0E2B\u0E25\u0E31\u0E01\u0E10\u0E32\u0E19\u0E19\u0E35\u0E49\u0E1B\u0E23\u0E30\u0E21\u0E32\u0E13\u0E2B\u0E19\u0E36\u0E48\u0E07\u0E27\u0E34\u0E19\u0E32\u0E17\u0E35\u0E2B\u0E25\u0E31\u0E07\u0E01\u0E32\u0E23\u0E40\u0E25\u0E37\u0E2D\u0E01"
  },
  altered: { title: "\u0E15\u0E23\u0E27\u0E08\u0E2A\u0E2D\u0E1A\u0E44\u0E21\u0E48\u0E1C\u0E48\u0E32\u0E19: \u0E43\u0E1A\u0E23\u0E31\u0E1A\u0E23\u0E2D\u0E07\u0E19\u0E35\u0E49\u0E43\u0E0A\u0E49\u0E44\u0E21\u0E48\u0E44\u0E14\u0E49", text: "\u0E2A\u0E34\u0E48\u0E07\u0E17\u0E35\u0E48\u0E1C\u0E34\u0E14\u0E1B\u0E01\u0E15\u0E34:" },
  faults: {
    header: "\u0E2A\u0E48\u0E27\u0E19\u0E2B\u0E31\u0E27\u0E17\u0E35\u0E48\u0E1B\u0E49\u0E2D\u0E07\u0E01\u0E31\u0E19\u0E44\u0E27\u0E49\u0E40\u0E2A\u0E35\u0E22\u0E2B\u0E32\u0E22: \u0E44\u0E21\u0E48\u0E43\u0E0A\u0E48\u0E2A\u0E48\u0E27\u0E19\u0E2B\u0E31\u0E27\u0E02\u0E2D\u0E07\u0E43\u0E1A\u0E23\u0E31\u0E1A\u0E23\u0E2D\u0E07\u0E02\u0E2D\u0E07\u0E40\u0E23\u0E32",
    key: "\u0E01\u0E38\u0E0D\u0E41\u0E08\u0E17\u0E35\u0E48\u0E23\u0E30\u0E1A\u0E38\u0E44\u0E21\u0E48\u0E43\u0E0A\u0E48\u0E02\u0E2D\u0E07\u0E40\u0E23\u0E32 \u0E21\u0E35\u0E1C\u0E39\u0E49\u0E2D\u0E37\u0E48\u0E19\u0E25\u0E07\u0E19\u0E32\u0E21 \u0E2B\u0E23\u0E37\u0E2D\u0E23\u0E2B\u0E31\u0E2A\u0E01\u0E38\u0E0D\u0E41\u0E08\u0E16\u0E39\u0E01\u0E41\u0E01\u0E49\u0E44\u0E02",
    payload: "\u0E1A\u0E31\u0E19\u0E17\u0E36\u0E01 (payload) \u0E16\u0E39\u0E01\u0E41\u0E01\u0E49\u0E44\u0E02: \u0E44\u0E21\u0E48\u0E43\u0E0A\u0E48\u0E2A\u0E34\u0E48\u0E07\u0E17\u0E35\u0E48\u0E40\u0E23\u0E32\u0E25\u0E07\u0E19\u0E32\u0E21",
    signature: "\u0E25\u0E32\u0E22\u0E40\u0E0B\u0E47\u0E19\u0E44\u0E21\u0E48\u0E15\u0E23\u0E07 \u0E15\u0E31\u0E27\u0E1A\u0E31\u0E19\u0E17\u0E36\u0E01\u0E40\u0E2B\u0E21\u0E37\u0E2D\u0E19\u0E43\u0E19\u0E2A\u0E21\u0E38\u0E14\u0E1A\u0E31\u0E19\u0E17\u0E36\u0E01: \u0E25\u0E32\u0E22\u0E40\u0E0B\u0E47\u0E19\u0E2B\u0E23\u0E37\u0E2D\u0E2A\u0E48\u0E27\u0E19\u0E2B\u0E31\u0E27\u0E17\u0E35\u0E48\u0E1B\u0E49\u0E2D\u0E07\u0E01\u0E31\u0E19\u0E44\u0E27\u0E49\u0E16\u0E39\u0E01\u0E41\u0E01\u0E49\u0E44\u0E02",
    "payload-or-signature": "\u0E25\u0E32\u0E22\u0E40\u0E0B\u0E47\u0E19\u0E44\u0E21\u0E48\u0E15\u0E23\u0E07\u0E01\u0E31\u0E1A\u0E1A\u0E31\u0E19\u0E17\u0E36\u0E01: payload \u0E2B\u0E23\u0E37\u0E2D signature \u0E16\u0E39\u0E01\u0E41\u0E01\u0E49\u0E44\u0E02",
    inclusion: "\u0E40\u0E2A\u0E49\u0E19\u0E17\u0E32\u0E07\u0E01\u0E32\u0E23\u0E23\u0E27\u0E21\u0E44\u0E21\u0E48\u0E19\u0E33\u0E44\u0E1B\u0E2A\u0E39\u0E48\u0E2A\u0E16\u0E32\u0E19\u0E30\u0E17\u0E35\u0E48\u0E25\u0E07\u0E19\u0E32\u0E21\u0E02\u0E2D\u0E07\u0E2A\u0E21\u0E38\u0E14\u0E1A\u0E31\u0E19\u0E17\u0E36\u0E01: \u0E40\u0E2A\u0E49\u0E19\u0E17\u0E32\u0E07\u0E2B\u0E23\u0E37\u0E2D\u0E2B\u0E21\u0E32\u0E22\u0E40\u0E25\u0E02\u0E43\u0E1A\u0E16\u0E39\u0E01\u0E41\u0E01\u0E49\u0E44\u0E02",
    head: "\u0E02\u0E19\u0E32\u0E14\u0E15\u0E49\u0E19\u0E44\u0E21\u0E49\u0E2B\u0E23\u0E37\u0E2D\u0E41\u0E2E\u0E0A\u0E23\u0E32\u0E01\u0E44\u0E21\u0E48\u0E15\u0E23\u0E07\u0E01\u0E31\u0E1A\u0E08\u0E38\u0E14\u0E15\u0E23\u0E27\u0E08\u0E2A\u0E2D\u0E1A\u0E17\u0E35\u0E48\u0E25\u0E07\u0E19\u0E32\u0E21",
    checkpoint: "\u0E08\u0E38\u0E14\u0E15\u0E23\u0E27\u0E08\u0E2A\u0E2D\u0E1A\u0E44\u0E21\u0E48\u0E44\u0E14\u0E49\u0E25\u0E07\u0E19\u0E32\u0E21\u0E42\u0E14\u0E22\u0E40\u0E23\u0E32 \u0E2B\u0E23\u0E37\u0E2D\u0E16\u0E39\u0E01\u0E41\u0E01\u0E49\u0E44\u0E02"
  },
  signature: "\u0E25\u0E32\u0E22\u0E40\u0E0B\u0E47\u0E19",
  signatureHolds: "\u0E16\u0E39\u0E01\u0E15\u0E49\u0E2D\u0E07 (Ed25519)",
  log: "\u0E43\u0E19\u0E2A\u0E21\u0E38\u0E14\u0E1A\u0E31\u0E19\u0E17\u0E36\u0E01",
  sealedAs: (place, of) => `\u0E1A\u0E31\u0E19\u0E17\u0E36\u0E01\u0E17\u0E35\u0E48 ${place} \u0E08\u0E32\u0E01 ${of}`,
  checkpoint: "\u0E25\u0E07\u0E19\u0E32\u0E21\u0E2A\u0E21\u0E38\u0E14\u0E1A\u0E31\u0E19\u0E17\u0E36\u0E01\u0E40\u0E21\u0E37\u0E48\u0E2D",
  claimed: "\u0E43\u0E1A\u0E23\u0E31\u0E1A\u0E23\u0E2D\u0E07\u0E19\u0E35\u0E49\u0E43\u0E0A\u0E49\u0E44\u0E21\u0E48\u0E44\u0E14\u0E49 \u0E2A\u0E34\u0E48\u0E07\u0E17\u0E35\u0E48\u0E15\u0E32\u0E21\u0E21\u0E32\u0E40\u0E1B\u0E47\u0E19\u0E40\u0E1E\u0E35\u0E22\u0E07\u0E04\u0E33\u0E01\u0E25\u0E48\u0E32\u0E27\u0E2D\u0E49\u0E32\u0E07\u0E41\u0E25\u0E30\u0E44\u0E21\u0E48\u0E1E\u0E34\u0E2A\u0E39\u0E08\u0E19\u0E4C\u0E2D\u0E30\u0E44\u0E23",
  unknownRecord: "\u0E1A\u0E31\u0E19\u0E17\u0E36\u0E01\u0E40\u0E1B\u0E47\u0E19\u0E0A\u0E19\u0E34\u0E14\u0E17\u0E35\u0E48\u0E2B\u0E19\u0E49\u0E32\u0E19\u0E35\u0E49\u0E44\u0E21\u0E48\u0E23\u0E39\u0E49\u0E08\u0E31\u0E01 \u0E08\u0E36\u0E07\u0E2D\u0E18\u0E34\u0E1A\u0E32\u0E22\u0E40\u0E1B\u0E47\u0E19\u0E16\u0E49\u0E2D\u0E22\u0E04\u0E33\u0E44\u0E21\u0E48\u0E44\u0E14\u0E49",
  shownTitle: "\u0E2A\u0E34\u0E48\u0E07\u0E17\u0E35\u0E48\u0E41\u0E2A\u0E14\u0E07",
  shownBy: (controller, version) => `\u0E42\u0E14\u0E22 ${controller} \u0E43\u0E19\u0E19\u0E42\u0E22\u0E1A\u0E32\u0E22\u0E04\u0E27\u0E32\u0E21\u0E40\u0E1B\u0E47\u0E19\u0E2A\u0E48\u0E27\u0E19\u0E15\u0E31\u0E27\u0E09\u0E1A\u0E31\u0E1A ${version}`,
  language: "\u0E20\u0E32\u0E29\u0E32",
  ownWords: "\u0E2B\u0E19\u0E49\u0E32\u0E19\u0E35\u0E49\u0E16\u0E32\u0E21\u0E14\u0E49\u0E27\u0E22\u0E16\u0E49\u0E2D\u0E22\u0E04\u0E33\u0E02\u0E2D\u0E07\u0E15\u0E19\u0E40\u0E2D\u0E07 \u0E19\u0E35\u0E48\u0E04\u0E37\u0E2D\u0E25\u0E32\u0E22\u0E19\u0E34\u0E49\u0E27\u0E21\u0E37\u0E2D\u0E02\u0E2D\u0E07\u0E16\u0E49\u0E2D\u0E22\u0E04\u0E33\u0E19\u0E31\u0E49\u0E19 \u0E14\u0E49\u0E32\u0E19\u0E25\u0E48\u0E32\u0E07\u0E04\u0E37\u0E2D\u0E16\u0E49\u0E2D\u0E22\u0E04\u0E33\u0E02\u0E2D\u0E07\u0E19\u0E42\u0E22\u0E1A\u0E32\u0E22",
  ownTexts: "\u0E2B\u0E19\u0E49\u0E32\u0E19\u0E35\u0E49\u0E41\u0E2A\u0E14\u0E07\u0E16\u0E49\u0E2D\u0E22\u0E04\u0E33\u0E15\u0E48\u0E2D\u0E44\u0E1B\u0E19\u0E35\u0E49\u0E41\u0E17\u0E19\u0E16\u0E49\u0E2D\u0E22\u0E04\u0E33\u0E1B\u0E01\u0E15\u0E34:",
  notKept: "\u0E44\u0E21\u0E48\u0E44\u0E14\u0E49\u0E40\u0E01\u0E47\u0E1A\u0E19\u0E42\u0E22\u0E1A\u0E32\u0E22\u0E09\u0E1A\u0E31\u0E1A\u0E19\u0E35\u0E49\u0E44\u0E27\u0E49\u0E17\u0E35\u0E48\u0E19\u0E35\u0E48 \u0E14\u0E49\u0E32\u0E19\u0E25\u0E48\u0E32\u0E07\u0E04\u0E37\u0E2D\u0E2A\u0E34\u0E48\u0E07\u0E17\u0E35\u0E48\u0E1A\u0E31\u0E19\u0E17\u0E36\u0E01\u0E23\u0E30\u0E1A\u0E38\u0E40\u0E2D\u0E07",
  chosenTitle: "\u0E2A\u0E34\u0E48\u0E07\u0E17\u0E35\u0E48\u0E40\u0E25\u0E37\u0E2D\u0E01",
  nothingChosen: "\u0E44\u0E21\u0E48\u0E21\u0E35\u0E01\u0E32\u0E23\u0E40\u0E25\u0E37\u0E2D\u0E01\u0E40\u0E01\u0E35\u0E48\u0E22\u0E27\u0E01\u0E31\u0E1A\u0E27\u0E31\u0E15\u0E16\u0E38\u0E1B\u0E23\u0E30\u0E2A\u0E07\u0E04\u0E4C\u0E43\u0E14: \u0E1A\u0E31\u0E19\u0E17\u0E36\u0E01\u0E2A\u0E31\u0E0D\u0E0D\u0E32\u0E13\u0E02\u0E2D\u0E07\u0E40\u0E1A\u0E23\u0E32\u0E27\u0E4C\u0E40\u0E0B\u0E2D\u0E23\u0E4C\u0E44\u0E27\u0E49",
  states: {
    given: "\u0E43\u0E2B\u0E49\u0E04\u0E27\u0E32\u0E21\u0E22\u0E34\u0E19\u0E22\u0E2D\u0E21",
    refused: "\u0E44\u0E21\u0E48\u0E43\u0E2B\u0E49\u0E04\u0E27\u0E32\u0E21\u0E22\u0E34\u0E19\u0E22\u0E2D\u0E21",
    accepted: "\u0E44\u0E21\u0E48\u0E04\u0E31\u0E14\u0E04\u0E49\u0E32\u0E19",
    objected: "\u0E04\u0E31\u0E14\u0E04\u0E49\u0E32\u0E19"
  },
  notChosenTitle: "\u0E41\u0E2A\u0E14\u0E07\u0E14\u0E49\u0E27\u0E22\u0E40\u0E0A\u0E48\u0E19\u0E01\u0E31\u0E19 \u0E42\u0E14\u0E22\u0E44\u0E21\u0E48\u0E21\u0E35\u0E01\u0E32\u0E23\u0E40\u0E25\u0E37\u0E2D\u0E01",
  holdsFor: (duration) => `\u0E40\u0E1B\u0E47\u0E19\u0E40\u0E27\u0E25\u0E32 ${duration}`,
  consequence: "\u0E2B\u0E32\u0E01\u0E44\u0E21\u0E48\u0E21\u0E35",
  categories: "\u0E02\u0E49\u0E2D\u0E21\u0E39\u0E25",
  recipients: "\u0E1C\u0E39\u0E49\u0E23\u0E31\u0E1A\u0E02\u0E49\u0E2D\u0E21\u0E39\u0E25",
  retention: "\u0E23\u0E30\u0E22\u0E30\u0E40\u0E27\u0E25\u0E32\u0E40\u0E01\u0E47\u0E1A\u0E23\u0E31\u0E01\u0E29\u0E32",
  circumstancesTitle: "\u0E40\u0E21\u0E37\u0E48\u0E2D\u0E43\u0E14\u0E41\u0E25\u0E30\u0E2D\u0E22\u0E48\u0E32\u0E07\u0E44\u0E23",
  decidedAt: "\u0E40\u0E25\u0E37\u0E2D\u0E01\u0E40\u0E21\u0E37\u0E48\u0E2D",
  recordedAt: "\u0E1A\u0E31\u0E19\u0E17\u0E36\u0E01\u0E40\u0E21\u0E37\u0E48\u0E2D",
  claimedAt: "\u0E15\u0E32\u0E21\u0E19\u0E32\u0E2C\u0E34\u0E01\u0E32\u0E02\u0E2D\u0E07\u0E2D\u0E38\u0E1B\u0E01\u0E23\u0E13\u0E4C",
  method: "\u0E17\u0E35\u0E48\u0E44\u0E2B\u0E19",
  methods: {
    banner: "\u0E43\u0E19\u0E41\u0E1A\u0E19\u0E40\u0E19\u0E2D\u0E23\u0E4C",
    preferences: "\u0E43\u0E19\u0E01\u0E32\u0E23\u0E15\u0E31\u0E49\u0E07\u0E04\u0E48\u0E32\u0E04\u0E27\u0E32\u0E21\u0E40\u0E1B\u0E47\u0E19\u0E2A\u0E48\u0E27\u0E19\u0E15\u0E31\u0E27",
    form: "\u0E43\u0E19\u0E41\u0E1A\u0E1A\u0E1F\u0E2D\u0E23\u0E4C\u0E21",
    gate: "\u0E17\u0E35\u0E48\u0E40\u0E19\u0E37\u0E49\u0E2D\u0E2B\u0E32\u0E0B\u0E36\u0E48\u0E07\u0E16\u0E32\u0E21\u0E01\u0E48\u0E2D\u0E19",
    api: "\u0E1C\u0E48\u0E32\u0E19\u0E23\u0E30\u0E1A\u0E1A\u0E02\u0E2D\u0E07\u0E1A\u0E23\u0E34\u0E29\u0E31\u0E17\u0E40\u0E2D\u0E07",
    signal: "\u0E14\u0E49\u0E27\u0E22\u0E2A\u0E31\u0E0D\u0E0D\u0E32\u0E13\u0E02\u0E2D\u0E07\u0E40\u0E1A\u0E23\u0E32\u0E27\u0E4C\u0E40\u0E0B\u0E2D\u0E23\u0E4C",
    import: "\u0E17\u0E35\u0E48\u0E2D\u0E37\u0E48\u0E19 \u0E41\u0E25\u0E30\u0E19\u0E33\u0E40\u0E02\u0E49\u0E32\u0E21\u0E32\u0E20\u0E32\u0E22\u0E2B\u0E25\u0E31\u0E07"
  },
  place: "\u0E01\u0E0E\u0E2B\u0E21\u0E32\u0E22\u0E02\u0E2D\u0E07",
  placeFrom: { input: "\u0E15\u0E32\u0E21\u0E17\u0E35\u0E48\u0E2B\u0E19\u0E49\u0E32\u0E19\u0E35\u0E49\u0E23\u0E30\u0E1A\u0E38", header: "\u0E15\u0E32\u0E21\u0E17\u0E35\u0E48\u0E2D\u0E22\u0E39\u0E48\u0E40\u0E04\u0E23\u0E37\u0E2D\u0E02\u0E48\u0E32\u0E22", none: "\u0E44\u0E21\u0E48\u0E17\u0E23\u0E32\u0E1A" },
  unknownPlace: "\u0E44\u0E21\u0E48\u0E17\u0E23\u0E32\u0E1A\u0E2A\u0E16\u0E32\u0E19\u0E17\u0E35\u0E48 \u0E43\u0E0A\u0E49\u0E01\u0E0E\u0E17\u0E35\u0E48\u0E40\u0E02\u0E49\u0E21\u0E07\u0E27\u0E14\u0E17\u0E35\u0E48\u0E2A\u0E38\u0E14",
  signals: "\u0E2A\u0E31\u0E0D\u0E0D\u0E32\u0E13\u0E02\u0E2D\u0E07\u0E40\u0E1A\u0E23\u0E32\u0E27\u0E4C\u0E40\u0E0B\u0E2D\u0E23\u0E4C",
  signalNames: { gpc: "Global Privacy Control", dnt: "Do Not Track" },
  noSignals: "\u0E44\u0E21\u0E48\u0E21\u0E35",
  age: "\u0E2D\u0E32\u0E22\u0E38\u0E17\u0E35\u0E48\u0E41\u0E08\u0E49\u0E07",
  years: (count2) => `${count2} \u0E1B\u0E35\u0E02\u0E36\u0E49\u0E19\u0E44\u0E1B`,
  evidence: "\u0E2B\u0E25\u0E31\u0E01\u0E10\u0E32\u0E19\u0E02\u0E2D\u0E07\u0E01\u0E32\u0E23\u0E40\u0E25\u0E37\u0E2D\u0E01\u0E01\u0E48\u0E2D\u0E19\u0E2B\u0E19\u0E49\u0E32",
  layout: "\u0E23\u0E39\u0E1B\u0E41\u0E1A\u0E1A\u0E41\u0E1A\u0E19\u0E40\u0E19\u0E2D\u0E23\u0E4C",
  widget: "\u0E41\u0E2A\u0E14\u0E07\u0E42\u0E14\u0E22",
  person: "\u0E1A\u0E38\u0E04\u0E04\u0E25 (\u0E41\u0E2E\u0E0A\u0E41\u0E1A\u0E1A\u0E21\u0E35\u0E01\u0E38\u0E0D\u0E41\u0E08)",
  receipt: "\u0E2B\u0E21\u0E32\u0E22\u0E40\u0E25\u0E02\u0E43\u0E1A\u0E23\u0E31\u0E1A\u0E23\u0E2D\u0E07"
};
var th2 = { choices: th, receipt: receipt35 };

// packages/server/src/pages/locales/choices.tr.ts
var tr = {
  title: "Gizlilik tercihleriniz",
  introduction: "Verilerinizin ne i\xE7in kullan\u0131labilece\u011Fine siz karar verin. \u0130stedi\u011Finiz zaman geri d\xF6n\xFCp de\u011Fi\u015Ftirebilirsiniz.",
  privacyPolicy: "Gizlilik politikas\u0131",
  lastChoice: (date) => `Son se\xE7im: ${date}`,
  optional: "\u0130ste\u011Fe ba\u011Fl\u0131",
  necessary: "Zorunlu",
  acceptAll: "T\xFCm\xFCn\xFC kabul et",
  rejectAll: "T\xFCm\xFCn\xFC reddet",
  save: "Se\xE7imleri kaydet",
  alwaysOn: "Her zaman a\xE7\u0131k",
  notOffered: "Kapal\u0131",
  minimumAge: (years) => `Yaln\u0131zca ${years} ya\u015F ve \xFCzeri i\xE7in, bu nedenle kapal\u0131 kal\u0131r.`,
  canObject: "\u0130tiraz etmedi\u011Finiz s\xFCrece a\xE7\u0131k: \u0130tiraz etmek i\xE7in i\u015Fareti kald\u0131r\u0131n.",
  details: "Ayr\u0131nt\u0131lar",
  legalBasis: (basis) => `Hukuki dayanak: ${basis}.`,
  bases: {
    consent: "A\xE7\u0131k r\u0131zan\u0131z",
    contract: "Sizinle s\xF6zle\u015Fmemiz i\xE7in gerekli",
    "legal-obligation": "Yasal zorunluluk",
    "vital-interests": "Bir ki\u015Finin hayat\u0131n\u0131 korur",
    "public-task": "Kamu yarar\u0131na bir g\xF6rev",
    "legitimate-interests": "Me\u015Fru menfaatimiz"
  },
  consequence: "Reddederseniz",
  categories: "Veriler",
  recipients: "Al\u0131c\u0131lar",
  retention: "Saklama s\xFCresi",
  until: {
    "account-closed": "hesab\u0131n\u0131z kapat\u0131lana kadar",
    "service-ended": "hizmeti kullanmay\u0131 b\u0131rakana kadar",
    "purpose-fulfilled": "amac\u0131na ula\u015Fana kadar",
    "consent-withdrawn": "r\u0131zan\u0131z\u0131 geri alana kadar",
    objected: "itiraz edene kadar"
  },
  validity: "Yeniden sorma s\xFCresi",
  trackers: "\xC7erezler ve benzerleri",
  session: "taray\u0131c\u0131y\u0131 kapatana kadar",
  untilDeleted: "siz silene kadar",
  honoured: {
    gpc: "Taray\u0131c\u0131n\u0131z\u0131n Global Privacy Control sinyaline uyuyoruz: Verileriniz sat\u0131lmaz ve payla\u015F\u0131lmaz.",
    dnt: "Taray\u0131c\u0131n\u0131z\u0131n \u201CDo Not Track\u201D ayar\u0131na uyuyoruz."
  },
  signalDenies: (purposes) => `Bu nedenle kapal\u0131 kalanlar: ${purposes}.`,
  signalStands: "Bulundu\u011Funuz yerde yasa, sinyal a\xE7\u0131k oldu\u011Fu s\xFCrece hi\xE7bir se\xE7imin onun \xF6n\xFCne ge\xE7mesine izin vermez.",
  saved: {
    accept: { title: "\u0130ste\u011Fe ba\u011Fl\u0131 t\xFCm ama\xE7lar\u0131 kabul ettiniz", text: "Bunu istedi\u011Finiz zaman de\u011Fi\u015Ftirebilirsiniz." },
    reject: { title: "\u0130ste\u011Fe ba\u011Fl\u0131 t\xFCm ama\xE7lar\u0131 reddettiniz", text: "Bunu istedi\u011Finiz zaman de\u011Fi\u015Ftirebilirsiniz." },
    save: { title: "Se\xE7imleriniz kaydedildi", text: "Bunlar\u0131 istedi\u011Finiz zaman de\u011Fi\u015Ftirebilirsiniz." }
  },
  cookieBlocked: {
    title: "Taray\u0131c\u0131n\u0131z se\xE7iminizi saklam\u0131yor",
    text: "Bu sayfadan \xE7erez kabul etmedi\u011Fi i\xE7in bir dahaki sefere se\xE7iminizi bilemeyiz. Se\xE7im olmadan, r\u0131zan\u0131z\u0131 gerektiren hi\xE7bir \u015Fey a\xE7\u0131k de\u011Fildir."
  },
  returnRefused: { title: "Sizi geri g\xF6t\xFCrmedik", text: "Geldi\u011Finiz adres bize ait de\u011Fil. Se\xE7iminiz yine de sakland\u0131." },
  notUnderstood: {
    title: "Kaydedilemedi",
    text: "G\xF6nderilenler bu sayfayla uyu\u015Fmuyor. Hi\xE7bir \u015Fey de\u011Fi\u015Fmedi. L\xFCtfen a\u015Fa\u011F\u0131daki se\xE7imlerinize bak\u0131p yeniden kaydedin."
  },
  back: "Geldi\u011Finiz sayfaya d\xF6n",
  problems: {
    origin: { title: "Bu, ba\u015Fka bir siteden geldi", text: "Se\xE7imleri yaln\u0131zca kendi sayfalar\u0131m\u0131zdan al\u0131r\u0131z. Hi\xE7bir \u015Fey de\u011Fi\u015Fmedi." },
    rate: { title: "Bir anda \xE7ok fazla istek", text: "Hi\xE7bir \u015Fey de\u011Fi\u015Fmedi. L\xFCtfen bir dakika bekleyip yeniden deneyin." },
    other: { title: "\u0130\u015Flem ba\u015Far\u0131s\u0131z oldu", text: "Hi\xE7bir \u015Fey de\u011Fi\u015Fmedi. L\xFCtfen yeniden deneyin." },
    toChoices: "Gizlilik tercihlerinize git"
  }
};

// packages/server/src/pages/locales/tr.ts
var receipt36 = {
  title: "R\u0131za makbuzunu denetle",
  introduction: "Makbuz, birine verileri hakk\u0131nda ne g\xF6sterildi\u011Fini, ne se\xE7ti\u011Fini ve ne zaman se\xE7ti\u011Fini kan\u0131tlar. Sade s\xF6zlerle okumak, ger\xE7ek ve de\u011Fi\u015Ftirilmemi\u015F olup olmad\u0131\u011F\u0131n\u0131 g\xF6rmek i\xE7in bir makbuz yap\u0131\u015Ft\u0131r\u0131n.",
  field: "Makbuz",
  hint: "\u0130ki bi\xE7im de olur: \u201Cprotected\u201D, \u201Cpayload\u201D ve \u201Csignature\u201D i\xE7eren JSON ya da iki noktal\u0131 tek sat\u0131r. Denetlenir ve saklanmaz.",
  check: "Makbuzu denetle",
  checkHere: "G\xF6ndermeden burada denetle",
  checkAnother: "Ba\u015Fka bir makbuz denetle",
  unreadable: {
    title: "Bu bir makbuz de\u011Fil",
    text: "\u0130ki bi\xE7imden hi\xE7biri okunamad\u0131. Makbuzun tamam\u0131n\u0131, ilk karakterden sonuncuya kadar kopyalay\u0131n."
  },
  holds: {
    title: "Do\u011Fruland\u0131: ger\xE7ek ve de\u011Fi\u015Ftirilmemi\u015F",
    text: "Bu makbuzu biz imzalad\u0131k; kayd\u0131, fark edilmeden de\u011Fi\u015Ftirilemeyece\u011Fi ve silinemeyece\u011Fi g\xFCnl\xFCkte duruyor."
  },
  signedOnly: {
    title: "Do\u011Fruland\u0131: imza ge\xE7erli",
    text: "Bu makbuzu biz imzalad\u0131k. Kayd\u0131n\u0131n g\xFCnl\xFCkte oldu\u011Funa dair kan\u0131t i\xE7ermiyor: JSON bi\xE7iminde, se\xE7imden yakla\u015F\u0131k bir saniye sonra bu kan\u0131t bulunur."
  },
  altered: { title: "Do\u011Frulanmad\u0131: bu makbuz ge\xE7erli de\u011Fil", text: "Sorun \u015Fu:" },
  faults: {
    header: "Korunan ba\u015Fl\u0131k bozuk: bizim makbuzlar\u0131m\u0131z\u0131n ba\u015Fl\u0131\u011F\u0131 de\u011Fil.",
    key: "Belirtti\u011Fi anahtar bizim de\u011Fil. Ba\u015Fkas\u0131 imzalam\u0131\u015F ya da anahtar kimli\u011Fi de\u011Fi\u015Ftirilmi\u015F.",
    payload: "Kay\u0131t (payload) de\u011Fi\u015Ftirilmi\u015F: imzalad\u0131\u011F\u0131m\u0131z kay\u0131t de\u011Fil.",
    signature: "\u0130mza uymuyor. Kayd\u0131n kendisi g\xFCnl\xFCkteki gibi: imza ya da korunan ba\u015Fl\u0131k de\u011Fi\u015Ftirilmi\u015F.",
    "payload-or-signature": "\u0130mza kayda uymuyor: payload ya da signature de\u011Fi\u015Ftirilmi\u015F.",
    inclusion: "\u0130\xE7erme yolu g\xFCnl\xFC\u011F\xFCn imzal\u0131 durumuna \xE7\u0131km\u0131yor: yol ya da yaprak numaras\u0131 de\u011Fi\u015Ftirilmi\u015F.",
    head: "A\u011Fa\xE7 boyutu ya da k\xF6k \xF6zeti, imzal\u0131 denetim noktas\u0131n\u0131n s\xF6yledi\u011Fi de\u011Fil.",
    checkpoint: "Denetim noktas\u0131n\u0131 biz imzalamad\u0131k ya da de\u011Fi\u015Ftirilmi\u015F."
  },
  signature: "\u0130mza",
  signatureHolds: "Ge\xE7erli (Ed25519).",
  log: "G\xFCnl\xFCkte",
  sealedAs: (place, of) => `Kay\u0131t ${place} / ${of}`,
  checkpoint: "G\xFCnl\xFC\u011F\xFCn imzalanmas\u0131",
  claimed: "Bu makbuz ge\xE7erli de\u011Fil. A\u015Fa\u011F\u0131dakiler yaln\u0131zca onun iddias\u0131d\u0131r ve hi\xE7bir \u015Feyi kan\u0131tlamaz.",
  unknownRecord: "Kay\u0131t, bu sayfan\u0131n bilmedi\u011Fi bir t\xFCrde; s\xF6zle anlat\u0131lam\u0131yor.",
  shownTitle: "Ne g\xF6sterildi",
  shownBy: (controller, version) => `G\xF6steren: ${controller}, gizlilik politikas\u0131n\u0131n ${version} s\xFCr\xFCm\xFC.`,
  language: "Dil",
  ownWords: "Sayfa kendi s\xF6zleriyle sordu. Bu, o s\xF6zlerin parmak izidir; a\u015Fa\u011F\u0131da politikan\u0131n s\xF6zleri var.",
  ownTexts: "Sayfa, al\u0131\u015F\u0131lm\u0131\u015F s\xF6zlerin yerine \u015Funlar\u0131 g\xF6sterdi:",
  notKept: "Politikan\u0131n bu s\xFCr\xFCm\xFC burada saklanm\u0131yor. A\u015Fa\u011F\u0131da kayd\u0131n kendi s\xF6yledikleri var.",
  chosenTitle: "Ne se\xE7ildi",
  nothingChosen: "Hi\xE7bir ama\xE7 i\xE7in se\xE7im yap\u0131lmad\u0131: taray\u0131c\u0131n\u0131n sinyali kaydedildi.",
  states: {
    given: "A\xE7\u0131k r\u0131za verildi",
    refused: "A\xE7\u0131k r\u0131za verilmedi",
    accepted: "\u0130tiraz edilmedi",
    objected: "\u0130tiraz edildi"
  },
  notChosenTitle: "Se\xE7im yap\u0131lmadan g\xF6sterilen di\u011Ferleri",
  holdsFor: (duration) => `s\xFCre: ${duration}`,
  consequence: "Bu olmadan",
  categories: "Veriler",
  recipients: "Al\u0131c\u0131lar",
  retention: "Saklama s\xFCresi",
  circumstancesTitle: "Ne zaman ve nas\u0131l",
  decidedAt: "Se\xE7im zaman\u0131",
  recordedAt: "Kay\u0131t zaman\u0131",
  claimedAt: "Cihaz\u0131n saatine g\xF6re",
  method: "Nerede",
  methods: {
    banner: "Bildirim \xE7ubu\u011Funda",
    preferences: "Gizlilik ayarlar\u0131nda",
    form: "Bir formda",
    gate: "\xD6nce soran bir i\xE7erikte",
    api: "\u015Eirketin kendi sistemi \xFCzerinden",
    signal: "Taray\u0131c\u0131n\u0131n bir sinyaliyle",
    import: "Ba\u015Fka yerde, sonradan aktar\u0131ld\u0131"
  },
  place: "Ge\xE7erli hukuk",
  placeFrom: { input: "sayfan\u0131n bildirdi\u011Fi", header: "a\u011F adresine g\xF6re", none: "bilinmiyor" },
  unknownPlace: "Yer bilinmiyor; en kat\u0131 kural ge\xE7erliydi",
  signals: "Taray\u0131c\u0131 sinyalleri",
  signalNames: { gpc: "Global Privacy Control", dnt: "Do Not Track" },
  noSignals: "Yok",
  age: "Bildirilen ya\u015F",
  years: (count2) => `${count2} ya\u015F ve \xFCzeri`,
  evidence: "\xD6nceki se\xE7imin kan\u0131t\u0131",
  layout: "\xC7ubu\u011Fun bi\xE7imi",
  widget: "G\xF6steren",
  person: "Ki\u015Fi (anahtarl\u0131 \xF6zet)",
  receipt: "Makbuz numaras\u0131"
};
var tr2 = { choices: tr, receipt: receipt36 };

// packages/server/src/pages/locales/choices.uk.ts
var uk = {
  title: "\u0412\u0430\u0448 \u0432\u0438\u0431\u0456\u0440 \u0449\u043E\u0434\u043E \u043F\u0440\u0438\u0432\u0430\u0442\u043D\u043E\u0441\u0442\u0456",
  introduction: "\u0412\u0438\u0440\u0456\u0448\u0456\u0442\u044C, \u0434\u043B\u044F \u0447\u043E\u0433\u043E \u043C\u043E\u0436\u043D\u0430 \u0432\u0438\u043A\u043E\u0440\u0438\u0441\u0442\u043E\u0432\u0443\u0432\u0430\u0442\u0438 \u0432\u0430\u0448\u0456 \u0434\u0430\u043D\u0456. \u0412\u0438 \u043C\u043E\u0436\u0435\u0442\u0435 \u0431\u0443\u0434\u044C-\u043A\u043E\u043B\u0438 \u043F\u043E\u0432\u0435\u0440\u043D\u0443\u0442\u0438\u0441\u044F \u0439 \u0437\u043C\u0456\u043D\u0438\u0442\u0438 \u0446\u0435.",
  privacyPolicy: "\u041F\u043E\u043B\u0456\u0442\u0438\u043A\u0430 \u043F\u0440\u0438\u0432\u0430\u0442\u043D\u043E\u0441\u0442\u0456",
  lastChoice: (date) => `\u041E\u0441\u0442\u0430\u043D\u043D\u0456\u0439 \u0432\u0438\u0431\u0456\u0440: ${date}`,
  optional: "\u041D\u0435\u043E\u0431\u043E\u0432\u2019\u044F\u0437\u043A\u043E\u0432\u0456",
  necessary: "\u041D\u0435\u043E\u0431\u0445\u0456\u0434\u043D\u0456",
  acceptAll: "\u041F\u0440\u0438\u0439\u043D\u044F\u0442\u0438 \u0432\u0441\u0435",
  rejectAll: "\u0412\u0456\u0434\u0445\u0438\u043B\u0438\u0442\u0438 \u0432\u0441\u0435",
  save: "\u0417\u0431\u0435\u0440\u0435\u0433\u0442\u0438 \u0432\u0438\u0431\u0456\u0440",
  alwaysOn: "\u0417\u0430\u0432\u0436\u0434\u0438 \u0432\u0432\u0456\u043C\u043A\u043D\u0435\u043D\u043E",
  notOffered: "\u0412\u0438\u043C\u043A\u043D\u0435\u043D\u043E",
  minimumAge: (years) => `\u041B\u0438\u0448\u0435 \u0434\u043B\u044F \u0442\u0438\u0445, \u043A\u043E\u043C\u0443 \u0432\u0436\u0435 \u0432\u0438\u043F\u043E\u0432\u043D\u0438\u043B\u043E\u0441\u044F ${years}, \u0442\u043E\u043C\u0443 \u0432\u0438\u043C\u043A\u043D\u0435\u043D\u043E.`,
  canObject: "\u0423\u0432\u0456\u043C\u043A\u043D\u0435\u043D\u043E, \u0434\u043E\u043A\u0438 \u0432\u0438 \u043D\u0435 \u0437\u0430\u043F\u0435\u0440\u0435\u0447\u0438\u0442\u0435: \u0437\u043D\u0456\u043C\u0456\u0442\u044C \u043F\u043E\u0437\u043D\u0430\u0447\u043A\u0443, \u0449\u043E\u0431 \u0437\u0430\u043F\u0435\u0440\u0435\u0447\u0438\u0442\u0438.",
  details: "\u0414\u043E\u043A\u043B\u0430\u0434\u043D\u0456\u0448\u0435",
  legalBasis: (basis) => `\u041F\u0440\u0430\u0432\u043E\u0432\u0430 \u043F\u0456\u0434\u0441\u0442\u0430\u0432\u0430: ${basis}.`,
  bases: {
    consent: "\u0412\u0430\u0448\u0430 \u0437\u0433\u043E\u0434\u0430",
    contract: "\u041F\u043E\u0442\u0440\u0456\u0431\u043D\u043E \u0434\u043B\u044F \u043D\u0430\u0448\u043E\u0433\u043E \u0434\u043E\u0433\u043E\u0432\u043E\u0440\u0443 \u0437 \u0432\u0430\u043C\u0438",
    "legal-obligation": "\u0412\u0438\u043C\u0430\u0433\u0430\u0454 \u0437\u0430\u043A\u043E\u043D",
    "vital-interests": "\u0417\u0430\u0445\u0438\u0449\u0430\u0454 \u0436\u0438\u0442\u0442\u044F \u043B\u044E\u0434\u0438\u043D\u0438",
    "public-task": "\u0417\u0430\u0432\u0434\u0430\u043D\u043D\u044F \u0432 \u0441\u0443\u0441\u043F\u0456\u043B\u044C\u043D\u0438\u0445 \u0456\u043D\u0442\u0435\u0440\u0435\u0441\u0430\u0445",
    "legitimate-interests": "\u041D\u0430\u0448 \u0437\u0430\u043A\u043E\u043D\u043D\u0438\u0439 \u0456\u043D\u0442\u0435\u0440\u0435\u0441"
  },
  consequence: "\u042F\u043A\u0449\u043E \u0432\u0438 \u0432\u0456\u0434\u043C\u043E\u0432\u0438\u0442\u0435\u0441\u044F",
  categories: "\u0414\u0430\u043D\u0456",
  recipients: "\u041E\u0434\u0435\u0440\u0436\u0443\u0432\u0430\u0447\u0456",
  retention: "\u0421\u0442\u0440\u043E\u043A \u0437\u0431\u0435\u0440\u0456\u0433\u0430\u043D\u043D\u044F",
  until: {
    "account-closed": "\u0434\u043E\u043A\u0438 \u0432\u0430\u0448 \u043E\u0431\u043B\u0456\u043A\u043E\u0432\u0438\u0439 \u0437\u0430\u043F\u0438\u0441 \u043D\u0435 \u0437\u0430\u043A\u0440\u0438\u0442\u043E",
    "service-ended": "\u0434\u043E\u043A\u0438 \u0432\u0438 \u043A\u043E\u0440\u0438\u0441\u0442\u0443\u0454\u0442\u0435\u0441\u044F \u0441\u0435\u0440\u0432\u0456\u0441\u043E\u043C",
    "purpose-fulfilled": "\u0434\u043E\u043A\u0438 \u043D\u0435 \u0434\u043E\u0441\u044F\u0433\u043D\u0443\u0442\u043E \u043C\u0435\u0442\u0438",
    "consent-withdrawn": "\u0434\u043E\u043A\u0438 \u0432\u0438 \u043D\u0435 \u0432\u0456\u0434\u043A\u043B\u0438\u0447\u0435\u0442\u0435 \u0437\u0433\u043E\u0434\u0443",
    objected: "\u0434\u043E\u043A\u0438 \u0432\u0438 \u043D\u0435 \u0437\u0430\u043F\u0435\u0440\u0435\u0447\u0438\u0442\u0435"
  },
  validity: "\u0417\u0430\u043F\u0438\u0442\u0430\u0454\u043C\u043E \u0437\u043D\u043E\u0432\u0443 \u0447\u0435\u0440\u0435\u0437",
  trackers: "\u0424\u0430\u0439\u043B\u0438 cookie \u0442\u0430 \u043F\u043E\u0434\u0456\u0431\u043D\u0435",
  session: "\u0434\u043E\u043A\u0438 \u0432\u0438 \u043D\u0435 \u0437\u0430\u043A\u0440\u0438\u0454\u0442\u0435 \u0431\u0440\u0430\u0443\u0437\u0435\u0440",
  untilDeleted: "\u0434\u043E\u043A\u0438 \u0432\u0438 \u0457\u0445 \u043D\u0435 \u0432\u0438\u0434\u0430\u043B\u0438\u0442\u0435",
  honoured: {
    gpc: "\u041C\u0438 \u0432\u0438\u043A\u043E\u043D\u0443\u0454\u043C\u043E \u0441\u0438\u0433\u043D\u0430\u043B Global Privacy Control \u0432\u0430\u0448\u043E\u0433\u043E \u0431\u0440\u0430\u0443\u0437\u0435\u0440\u0430: \u0432\u0430\u0448\u0456 \u0434\u0430\u043D\u0456 \u043D\u0435 \u043F\u0440\u043E\u0434\u0430\u044E\u0442\u044C\u0441\u044F \u0439 \u043D\u0435 \u043F\u0435\u0440\u0435\u0434\u0430\u044E\u0442\u044C\u0441\u044F.",
    dnt: "\u041C\u0438 \u0432\u0438\u043A\u043E\u043D\u0443\u0454\u043C\u043E \u043D\u0430\u043B\u0430\u0448\u0442\u0443\u0432\u0430\u043D\u043D\u044F \xABDo Not Track\xBB \u0432\u0430\u0448\u043E\u0433\u043E \u0431\u0440\u0430\u0443\u0437\u0435\u0440\u0430."
  },
  signalDenies: (purposes) => `\u0427\u0435\u0440\u0435\u0437 \u0446\u0435 \u0432\u0438\u043C\u043A\u043D\u0435\u043D\u043E: ${purposes}.`,
  signalStands: "\u0422\u0430\u043C, \u0434\u0435 \u0432\u0438 \u043F\u0435\u0440\u0435\u0431\u0443\u0432\u0430\u0454\u0442\u0435, \u0437\u0430\u043A\u043E\u043D \u043D\u0435 \u0434\u043E\u0437\u0432\u043E\u043B\u044F\u0454 \u0436\u043E\u0434\u043D\u043E\u043C\u0443 \u0432\u0438\u0431\u043E\u0440\u0443 \u043F\u0435\u0440\u0435\u0432\u0430\u0436\u0438\u0442\u0438 \u0441\u0438\u0433\u043D\u0430\u043B, \u0434\u043E\u043A\u0438 \u0439\u043E\u0433\u043E \u0432\u0432\u0456\u043C\u043A\u043D\u0435\u043D\u043E.",
  saved: {
    accept: { title: "\u0412\u0438 \u043F\u0440\u0438\u0439\u043D\u044F\u043B\u0438 \u0432\u0441\u0456 \u043D\u0435\u043E\u0431\u043E\u0432\u2019\u044F\u0437\u043A\u043E\u0432\u0456 \u0446\u0456\u043B\u0456", text: "\u0412\u0438 \u043C\u043E\u0436\u0435\u0442\u0435 \u0431\u0443\u0434\u044C-\u043A\u043E\u043B\u0438 \u0446\u0435 \u0437\u043C\u0456\u043D\u0438\u0442\u0438." },
    reject: { title: "\u0412\u0438 \u0432\u0456\u0434\u0445\u0438\u043B\u0438\u043B\u0438 \u0432\u0441\u0456 \u043D\u0435\u043E\u0431\u043E\u0432\u2019\u044F\u0437\u043A\u043E\u0432\u0456 \u0446\u0456\u043B\u0456", text: "\u0412\u0438 \u043C\u043E\u0436\u0435\u0442\u0435 \u0431\u0443\u0434\u044C-\u043A\u043E\u043B\u0438 \u0446\u0435 \u0437\u043C\u0456\u043D\u0438\u0442\u0438." },
    save: { title: "\u0412\u0430\u0448 \u0432\u0438\u0431\u0456\u0440 \u0437\u0431\u0435\u0440\u0435\u0436\u0435\u043D\u043E", text: "\u0412\u0438 \u043C\u043E\u0436\u0435\u0442\u0435 \u0431\u0443\u0434\u044C-\u043A\u043E\u043B\u0438 \u0439\u043E\u0433\u043E \u0437\u043C\u0456\u043D\u0438\u0442\u0438." }
  },
  cookieBlocked: {
    title: "\u0412\u0430\u0448 \u0431\u0440\u0430\u0443\u0437\u0435\u0440 \u043D\u0435 \u0437\u0431\u0435\u0440\u0456\u0433\u0430\u0454 \u0432\u0430\u0448 \u0432\u0438\u0431\u0456\u0440",
    text: "\u0412\u0456\u043D \u043D\u0435 \u043F\u0440\u0438\u0439\u043C\u0430\u0454 \u0444\u0430\u0439\u043B\u0456\u0432 cookie \u0437 \u0446\u0456\u0454\u0457 \u0441\u0442\u043E\u0440\u0456\u043D\u043A\u0438, \u0442\u043E\u0436 \u043D\u0430\u0441\u0442\u0443\u043F\u043D\u043E\u0433\u043E \u0440\u0430\u0437\u0443 \u043C\u0438 \u043D\u0435 \u0437\u043D\u0430\u0442\u0438\u043C\u0435\u043C\u043E \u0432\u0430\u0448\u043E\u0433\u043E \u0432\u0438\u0431\u043E\u0440\u0443. \u0411\u0435\u0437 \u0432\u0438\u0431\u043E\u0440\u0443 \u043D\u0435 \u0432\u0432\u0456\u043C\u043A\u043D\u0435\u043D\u043E \u043D\u0456\u0447\u043E\u0433\u043E, \u0449\u043E \u043F\u043E\u0442\u0440\u0435\u0431\u0443\u0454 \u0432\u0430\u0448\u043E\u0457 \u0437\u0433\u043E\u0434\u0438."
  },
  returnRefused: { title: "\u041C\u0438 \u043D\u0435 \u043F\u043E\u0432\u0435\u0440\u043D\u0443\u043B\u0438 \u0432\u0430\u0441 \u043D\u0430\u0437\u0430\u0434", text: "\u0410\u0434\u0440\u0435\u0441\u0430, \u0437 \u044F\u043A\u043E\u0457 \u0432\u0438 \u043F\u0440\u0438\u0439\u0448\u043B\u0438, \u043D\u0435 \u043D\u0430\u043B\u0435\u0436\u0438\u0442\u044C \u043D\u0430\u043C. \u0412\u0430\u0448 \u0432\u0438\u0431\u0456\u0440 \u0443\u0441\u0435 \u043E\u0434\u043D\u043E \u0437\u0431\u0435\u0440\u0435\u0436\u0435\u043D\u043E." },
  notUnderstood: {
    title: "\u041D\u0435 \u0432\u0434\u0430\u043B\u043E\u0441\u044F \u0437\u0431\u0435\u0440\u0435\u0433\u0442\u0438",
    text: "\u041D\u0430\u0434\u0456\u0441\u043B\u0430\u043D\u0435 \u043D\u0435 \u0432\u0456\u0434\u043F\u043E\u0432\u0456\u0434\u0430\u0454 \u0446\u0456\u0439 \u0441\u0442\u043E\u0440\u0456\u043D\u0446\u0456. \u041D\u0456\u0447\u043E\u0433\u043E \u043D\u0435 \u0437\u043C\u0456\u043D\u0435\u043D\u043E. \u041F\u0435\u0440\u0435\u0433\u043B\u044F\u043D\u044C\u0442\u0435 \u0441\u0432\u0456\u0439 \u0432\u0438\u0431\u0456\u0440 \u043D\u0438\u0436\u0447\u0435 \u0439 \u0437\u0431\u0435\u0440\u0435\u0436\u0456\u0442\u044C \u0439\u043E\u0433\u043E \u0437\u043D\u043E\u0432\u0443."
  },
  back: "\u041D\u0430\u0437\u0430\u0434 \u043D\u0430 \u0441\u0442\u043E\u0440\u0456\u043D\u043A\u0443, \u0437 \u044F\u043A\u043E\u0457 \u0432\u0438 \u043F\u0440\u0438\u0439\u0448\u043B\u0438",
  problems: {
    origin: { title: "\u0426\u0435 \u043D\u0430\u0434\u0456\u0439\u0448\u043B\u043E \u0437 \u0456\u043D\u0448\u043E\u0433\u043E \u0441\u0430\u0439\u0442\u0443", text: "\u041C\u0438 \u043F\u0440\u0438\u0439\u043C\u0430\u0454\u043C\u043E \u0432\u0438\u0431\u0456\u0440 \u043B\u0438\u0448\u0435 \u0437 \u0432\u043B\u0430\u0441\u043D\u0438\u0445 \u0441\u0442\u043E\u0440\u0456\u043D\u043E\u043A. \u041D\u0456\u0447\u043E\u0433\u043E \u043D\u0435 \u0437\u043C\u0456\u043D\u0435\u043D\u043E." },
    rate: { title: "\u0417\u0430\u0431\u0430\u0433\u0430\u0442\u043E \u043E\u0434\u043D\u043E\u0447\u0430\u0441\u043D\u043E", text: "\u041D\u0456\u0447\u043E\u0433\u043E \u043D\u0435 \u0437\u043C\u0456\u043D\u0435\u043D\u043E. \u0417\u0430\u0447\u0435\u043A\u0430\u0439\u0442\u0435 \u0445\u0432\u0438\u043B\u0438\u043D\u0443 \u0439 \u0441\u043F\u0440\u043E\u0431\u0443\u0439\u0442\u0435 \u0437\u043D\u043E\u0432\u0443." },
    other: { title: "\u041D\u0435 \u0432\u0434\u0430\u043B\u043E\u0441\u044F", text: "\u041D\u0456\u0447\u043E\u0433\u043E \u043D\u0435 \u0437\u043C\u0456\u043D\u0435\u043D\u043E. \u0421\u043F\u0440\u043E\u0431\u0443\u0439\u0442\u0435 \u0437\u043D\u043E\u0432\u0443." },
    toChoices: "\u0414\u043E \u0432\u0430\u0448\u043E\u0433\u043E \u0432\u0438\u0431\u043E\u0440\u0443 \u0449\u043E\u0434\u043E \u043F\u0440\u0438\u0432\u0430\u0442\u043D\u043E\u0441\u0442\u0456"
  }
};

// packages/server/src/pages/locales/uk.ts
var receipt37 = {
  title: "\u041F\u0435\u0440\u0435\u0432\u0456\u0440\u0438\u0442\u0438 \u043F\u0456\u0434\u0442\u0432\u0435\u0440\u0434\u0436\u0435\u043D\u043D\u044F \u0437\u0433\u043E\u0434\u0438",
  introduction: "\u041F\u0456\u0434\u0442\u0432\u0435\u0440\u0434\u0436\u0435\u043D\u043D\u044F \u0434\u043E\u0432\u043E\u0434\u0438\u0442\u044C, \u0449\u043E \u043B\u044E\u0434\u0438\u043D\u0456 \u043F\u043E\u043A\u0430\u0437\u0430\u043B\u0438 \u043F\u0440\u043E \u0457\u0457 \u0434\u0430\u043D\u0456, \u0449\u043E \u0432\u043E\u043D\u0430 \u0432\u0438\u0431\u0440\u0430\u043B\u0430 \u0439 \u043A\u043E\u043B\u0438. \u0412\u0441\u0442\u0430\u0432\u0442\u0435 \u0439\u043E\u0433\u043E, \u0449\u043E\u0431 \u043F\u0440\u043E\u0447\u0438\u0442\u0430\u0442\u0438 \u043F\u0440\u043E\u0441\u0442\u0438\u043C\u0438 \u0441\u043B\u043E\u0432\u0430\u043C\u0438 \u0439 \u043F\u043E\u0431\u0430\u0447\u0438\u0442\u0438, \u0447\u0438 \u0432\u043E\u043D\u043E \u0441\u043F\u0440\u0430\u0432\u0436\u043D\u0454 \u0442\u0430 \u043D\u0435\u0437\u043C\u0456\u043D\u0435\u043D\u0435.",
  field: "\u041F\u0456\u0434\u0442\u0432\u0435\u0440\u0434\u0436\u0435\u043D\u043D\u044F",
  hint: "\u041F\u0456\u0434\u0456\u0439\u0434\u0435 \u0431\u0443\u0434\u044C-\u044F\u043A\u0430 \u0444\u043E\u0440\u043C\u0430: JSON \u0437 \xABprotected\xBB, \xABpayload\xBB \u0456 \xABsignature\xBB \u0430\u0431\u043E \u043E\u0434\u0438\u043D \u0440\u044F\u0434\u043E\u043A \u0456\u0437 \u0434\u0432\u043E\u043C\u0430 \u043A\u0440\u0430\u043F\u043A\u0430\u043C\u0438. \u0419\u043E\u0433\u043E \u043F\u0435\u0440\u0435\u0432\u0456\u0440\u044F\u044E\u0442\u044C \u0456 \u043D\u0435 \u0437\u0431\u0435\u0440\u0456\u0433\u0430\u044E\u0442\u044C.",
  check: "\u041F\u0435\u0440\u0435\u0432\u0456\u0440\u0438\u0442\u0438 \u043F\u0456\u0434\u0442\u0432\u0435\u0440\u0434\u0436\u0435\u043D\u043D\u044F",
  checkHere: "\u041F\u0435\u0440\u0435\u0432\u0456\u0440\u0438\u0442\u0438 \u0442\u0443\u0442, \u043D\u0435 \u043D\u0430\u0434\u0441\u0438\u043B\u0430\u044E\u0447\u0438",
  checkAnother: "\u041F\u0435\u0440\u0435\u0432\u0456\u0440\u0438\u0442\u0438 \u0456\u043D\u0448\u0435 \u043F\u0456\u0434\u0442\u0432\u0435\u0440\u0434\u0436\u0435\u043D\u043D\u044F",
  unreadable: {
    title: "\u0426\u0435 \u043D\u0435 \u043F\u0456\u0434\u0442\u0432\u0435\u0440\u0434\u0436\u0435\u043D\u043D\u044F",
    text: "\u041D\u0435 \u0432\u0434\u0430\u043B\u043E\u0441\u044F \u043F\u0440\u043E\u0447\u0438\u0442\u0430\u0442\u0438 \u0436\u043E\u0434\u043D\u043E\u0457 \u0437 \u0434\u0432\u043E\u0445 \u0444\u043E\u0440\u043C. \u0421\u043A\u043E\u043F\u0456\u044E\u0439\u0442\u0435 \u043F\u0456\u0434\u0442\u0432\u0435\u0440\u0434\u0436\u0435\u043D\u043D\u044F \u043F\u043E\u0432\u043D\u0456\u0441\u0442\u044E, \u0432\u0456\u0434 \u043F\u0435\u0440\u0448\u043E\u0433\u043E \u0434\u043E \u043E\u0441\u0442\u0430\u043D\u043D\u044C\u043E\u0433\u043E \u0441\u0438\u043C\u0432\u043E\u043B\u0443."
  },
  holds: {
    title: "\u041F\u0435\u0440\u0435\u0432\u0456\u0440\u0435\u043D\u043E: \u0441\u043F\u0440\u0430\u0432\u0436\u043D\u0454 \u0439 \u043D\u0435\u0437\u043C\u0456\u043D\u0435\u043D\u0435",
    text: "\u041C\u0438 \u043F\u0456\u0434\u043F\u0438\u0441\u0430\u043B\u0438 \u0446\u0435 \u043F\u0456\u0434\u0442\u0432\u0435\u0440\u0434\u0436\u0435\u043D\u043D\u044F, \u0456 \u0439\u043E\u0433\u043E \u0437\u0430\u043F\u0438\u0441 \u0454 \u0432 \u0436\u0443\u0440\u043D\u0430\u043B\u0456, \u0434\u0435 \u0439\u043E\u0433\u043E \u043D\u0435 \u043C\u043E\u0436\u043D\u0430 \u043D\u0435\u043F\u043E\u043C\u0456\u0442\u043D\u043E \u0437\u043C\u0456\u043D\u0438\u0442\u0438 \u0447\u0438 \u0432\u0438\u043B\u0443\u0447\u0438\u0442\u0438."
  },
  signedOnly: {
    title: "\u041F\u0435\u0440\u0435\u0432\u0456\u0440\u0435\u043D\u043E: \u043F\u0456\u0434\u043F\u0438\u0441 \u0434\u0456\u0439\u0441\u043D\u0438\u0439",
    text: "\u041C\u0438 \u043F\u0456\u0434\u043F\u0438\u0441\u0430\u043B\u0438 \u0446\u0435 \u043F\u0456\u0434\u0442\u0432\u0435\u0440\u0434\u0436\u0435\u043D\u043D\u044F. \u0412\u043E\u043D\u043E \u043D\u0435 \u0434\u043E\u0432\u043E\u0434\u0438\u0442\u044C, \u0449\u043E \u0439\u043E\u0433\u043E \u0437\u0430\u043F\u0438\u0441 \u0454 \u0432 \u0436\u0443\u0440\u043D\u0430\u043B\u0456: \u0443 \u0444\u043E\u0440\u043C\u0456 JSON \u0434\u043E\u043A\u0430\u0437 \u0454 \u043F\u0440\u0438\u0431\u043B\u0438\u0437\u043D\u043E \u0447\u0435\u0440\u0435\u0437 \u0441\u0435\u043A\u0443\u043D\u0434\u0443 \u043F\u0456\u0441\u043B\u044F \u0432\u0438\u0431\u043E\u0440\u0443."
  },
  altered: { title: "\u041D\u0435 \u043F\u0456\u0434\u0442\u0432\u0435\u0440\u0434\u0436\u0435\u043D\u043E: \u0446\u0435 \u043F\u0456\u0434\u0442\u0432\u0435\u0440\u0434\u0436\u0435\u043D\u043D\u044F \u043D\u0435\u0434\u0456\u0439\u0441\u043D\u0435", text: "\u0429\u043E \u0437 \u043D\u0438\u043C \u043D\u0435 \u0442\u0430\u043A:" },
  faults: {
    header: "\u0417\u0430\u0445\u0438\u0449\u0435\u043D\u0438\u0439 \u0437\u0430\u0433\u043E\u043B\u043E\u0432\u043E\u043A \u043F\u043E\u0448\u043A\u043E\u0434\u0436\u0435\u043D\u043E: \u0432\u0456\u043D \u043D\u0435 \u0442\u0430\u043A\u0438\u0439, \u044F\u043A \u0443 \u043D\u0430\u0448\u0438\u0445 \u043F\u0456\u0434\u0442\u0432\u0435\u0440\u0434\u0436\u0435\u043D\u044C.",
    key: "\u0417\u0430\u0437\u043D\u0430\u0447\u0435\u043D\u0438\u0439 \u043A\u043B\u044E\u0447 \u043D\u0435 \u043D\u0430\u0448. \u041F\u0456\u0434\u043F\u0438\u0441\u0430\u0432 \u0445\u0442\u043E\u0441\u044C \u0456\u043D\u0448\u0438\u0439 \u0430\u0431\u043E \u0456\u0434\u0435\u043D\u0442\u0438\u0444\u0456\u043A\u0430\u0442\u043E\u0440 \u043A\u043B\u044E\u0447\u0430 \u0437\u043C\u0456\u043D\u0435\u043D\u043E.",
    payload: "\u0417\u0430\u043F\u0438\u0441 (payload) \u0437\u043C\u0456\u043D\u0435\u043D\u043E: \u0446\u0435 \u043D\u0435 \u0442\u0435, \u0449\u043E \u043C\u0438 \u043F\u0456\u0434\u043F\u0438\u0441\u0430\u043B\u0438.",
    signature: "\u041F\u0456\u0434\u043F\u0438\u0441 \u043D\u0435 \u0437\u0431\u0456\u0433\u0430\u0454\u0442\u044C\u0441\u044F. \u0421\u0430\u043C \u0437\u0430\u043F\u0438\u0441 \u0442\u0430\u043A\u0438\u0439, \u044F\u043A \u0443 \u0436\u0443\u0440\u043D\u0430\u043B\u0456: \u0437\u043C\u0456\u043D\u0435\u043D\u043E \u043F\u0456\u0434\u043F\u0438\u0441 \u0430\u0431\u043E \u0437\u0430\u0445\u0438\u0449\u0435\u043D\u0438\u0439 \u0437\u0430\u0433\u043E\u043B\u043E\u0432\u043E\u043A.",
    "payload-or-signature": "\u041F\u0456\u0434\u043F\u0438\u0441 \u043D\u0435 \u0432\u0456\u0434\u043F\u043E\u0432\u0456\u0434\u0430\u0454 \u0437\u0430\u043F\u0438\u0441\u0443: \u0437\u043C\u0456\u043D\u0435\u043D\u043E payload \u0430\u0431\u043E signature.",
    inclusion: "\u0428\u043B\u044F\u0445 \u0432\u043A\u043B\u044E\u0447\u0435\u043D\u043D\u044F \u043D\u0435 \u0432\u0435\u0434\u0435 \u0434\u043E \u043F\u0456\u0434\u043F\u0438\u0441\u0430\u043D\u043E\u0433\u043E \u0441\u0442\u0430\u043D\u0443 \u0436\u0443\u0440\u043D\u0430\u043B\u0443: \u0437\u043C\u0456\u043D\u0435\u043D\u043E \u0448\u043B\u044F\u0445 \u0430\u0431\u043E \u043D\u043E\u043C\u0435\u0440 \u043B\u0438\u0441\u0442\u043A\u0430.",
    head: "\u0420\u043E\u0437\u043C\u0456\u0440 \u0434\u0435\u0440\u0435\u0432\u0430 \u0430\u0431\u043E \u043A\u043E\u0440\u0435\u043D\u0435\u0432\u0438\u0439 \u0433\u0435\u0448 \u043D\u0435 \u0442\u0430\u043A\u0438\u0439, \u044F\u043A \u0437\u0430\u0437\u043D\u0430\u0447\u0435\u043D\u043E \u0432 \u043F\u0456\u0434\u043F\u0438\u0441\u0430\u043D\u0456\u0439 \u043A\u043E\u043D\u0442\u0440\u043E\u043B\u044C\u043D\u0456\u0439 \u0442\u043E\u0447\u0446\u0456.",
    checkpoint: "\u041A\u043E\u043D\u0442\u0440\u043E\u043B\u044C\u043D\u0443 \u0442\u043E\u0447\u043A\u0443 \u043F\u0456\u0434\u043F\u0438\u0441\u0430\u043B\u0438 \u043D\u0435 \u043C\u0438 \u0430\u0431\u043E \u0457\u0457 \u0437\u043C\u0456\u043D\u0435\u043D\u043E."
  },
  signature: "\u041F\u0456\u0434\u043F\u0438\u0441",
  signatureHolds: "\u0414\u0456\u0439\u0441\u043D\u0438\u0439 (Ed25519).",
  log: "\u0423 \u0436\u0443\u0440\u043D\u0430\u043B\u0456",
  sealedAs: (place, of) => `\u0417\u0430\u043F\u0438\u0441 ${place} \u0456\u0437 ${of}`,
  checkpoint: "\u0416\u0443\u0440\u043D\u0430\u043B \u043F\u0456\u0434\u043F\u0438\u0441\u0430\u043D\u043E",
  claimed: "\u0426\u0435 \u043F\u0456\u0434\u0442\u0432\u0435\u0440\u0434\u0436\u0435\u043D\u043D\u044F \u043D\u0435\u0434\u0456\u0439\u0441\u043D\u0435. \u0414\u0430\u043B\u0456 \u043B\u0438\u0448\u0435 \u0442\u0435, \u0449\u043E \u0432\u043E\u043D\u043E \u0441\u0442\u0432\u0435\u0440\u0434\u0436\u0443\u0454; \u0446\u0435 \u043D\u0456\u0447\u043E\u0433\u043E \u043D\u0435 \u0434\u043E\u0432\u043E\u0434\u0438\u0442\u044C.",
  unknownRecord: "\u0417\u0430\u043F\u0438\u0441 \u0442\u0430\u043A\u043E\u0433\u043E \u0432\u0438\u0434\u0443, \u044F\u043A\u043E\u0433\u043E \u0446\u044F \u0441\u0442\u043E\u0440\u0456\u043D\u043A\u0430 \u043D\u0435 \u0437\u043D\u0430\u0454, \u0442\u043E\u0436 \u0439\u043E\u0433\u043E \u043D\u0435 \u043C\u043E\u0436\u043D\u0430 \u043F\u0435\u0440\u0435\u0434\u0430\u0442\u0438 \u0441\u043B\u043E\u0432\u0430\u043C\u0438.",
  shownTitle: "\u0429\u043E \u043F\u043E\u043A\u0430\u0437\u0430\u043B\u0438",
  shownBy: (controller, version) => `\u041F\u043E\u043A\u0430\u0437\u0443\u0454 ${controller}, \u043F\u043E\u043B\u0456\u0442\u0438\u043A\u0430 \u043F\u0440\u0438\u0432\u0430\u0442\u043D\u043E\u0441\u0442\u0456 \u0432\u0435\u0440\u0441\u0456\u0457 ${version}.`,
  language: "\u041C\u043E\u0432\u0430",
  ownWords: "\u0421\u0442\u043E\u0440\u0456\u043D\u043A\u0430 \u0437\u0430\u043F\u0438\u0442\u0430\u043B\u0430 \u0432\u043B\u0430\u0441\u043D\u0438\u043C\u0438 \u0441\u043B\u043E\u0432\u0430\u043C\u0438. \u0426\u0435 \u0457\u0445\u043D\u0456\u0439 \u0432\u0456\u0434\u0431\u0438\u0442\u043E\u043A; \u043D\u0438\u0436\u0447\u0435 \u0441\u043B\u043E\u0432\u0430 \u043F\u043E\u043B\u0456\u0442\u0438\u043A\u0438.",
  ownTexts: "\u0417\u0430\u043C\u0456\u0441\u0442\u044C \u0437\u0432\u0438\u0447\u043D\u0438\u0445 \u0441\u043B\u0456\u0432 \u0441\u0442\u043E\u0440\u0456\u043D\u043A\u0430 \u043F\u043E\u043A\u0430\u0437\u0430\u043B\u0430 \u0442\u0430\u043A\u0456:",
  notKept: "\u0426\u0456\u0454\u0457 \u0432\u0435\u0440\u0441\u0456\u0457 \u043F\u043E\u043B\u0456\u0442\u0438\u043A\u0438 \u0442\u0443\u0442 \u043D\u0435 \u0437\u0431\u0435\u0440\u0456\u0433\u0430\u044E\u0442\u044C. \u041D\u0438\u0436\u0447\u0435 \u0442\u0435, \u0449\u043E \u043A\u0430\u0436\u0435 \u0441\u0430\u043C \u0437\u0430\u043F\u0438\u0441.",
  chosenTitle: "\u0429\u043E \u0432\u0438\u0431\u0440\u0430\u043B\u0438",
  nothingChosen: "\u041F\u0440\u043E \u0436\u043E\u0434\u043D\u0443 \u043C\u0435\u0442\u0443 \u0432\u0438\u0431\u043E\u0440\u0443 \u043D\u0435 \u0437\u0440\u043E\u0431\u043B\u0435\u043D\u043E: \u0437\u0430\u043F\u0438\u0441\u0430\u043D\u043E \u0441\u0438\u0433\u043D\u0430\u043B \u0431\u0440\u0430\u0443\u0437\u0435\u0440\u0430.",
  states: {
    given: "\u0417\u0433\u043E\u0434\u0443 \u043D\u0430\u0434\u0430\u043D\u043E",
    refused: "\u0423 \u0437\u0433\u043E\u0434\u0456 \u0432\u0456\u0434\u043C\u043E\u0432\u043B\u0435\u043D\u043E",
    accepted: "\u0411\u0435\u0437 \u0437\u0430\u043F\u0435\u0440\u0435\u0447\u0435\u043D\u043D\u044F",
    objected: "\u0406\u0437 \u0437\u0430\u043F\u0435\u0440\u0435\u0447\u0435\u043D\u043D\u044F\u043C"
  },
  notChosenTitle: "\u0422\u0430\u043A\u043E\u0436 \u043F\u043E\u043A\u0430\u0437\u0430\u043D\u043E, \u0431\u0435\u0437 \u0432\u0438\u0431\u043E\u0440\u0443",
  holdsFor: (duration) => `\u0441\u0442\u0440\u043E\u043A: ${duration}`,
  consequence: "\u0411\u0435\u0437 \u0446\u044C\u043E\u0433\u043E",
  categories: "\u0414\u0430\u043D\u0456",
  recipients: "\u041E\u0434\u0435\u0440\u0436\u0443\u0432\u0430\u0447\u0456",
  retention: "\u0421\u0442\u0440\u043E\u043A \u0437\u0431\u0435\u0440\u0456\u0433\u0430\u043D\u043D\u044F",
  circumstancesTitle: "\u041A\u043E\u043B\u0438 \u0456 \u044F\u043A",
  decidedAt: "\u0412\u0438\u0431\u0440\u0430\u043D\u043E",
  recordedAt: "\u0417\u0430\u043F\u0438\u0441\u0430\u043D\u043E",
  claimedAt: "\u0417\u0430 \u0433\u043E\u0434\u0438\u043D\u043D\u0438\u043A\u043E\u043C \u043F\u0440\u0438\u0441\u0442\u0440\u043E\u044E",
  method: "\u0414\u0435",
  methods: {
    banner: "\u0423 \u0431\u0430\u043D\u0435\u0440\u0456",
    preferences: "\u0423 \u043D\u0430\u043B\u0430\u0448\u0442\u0443\u0432\u0430\u043D\u043D\u044F\u0445 \u043F\u0440\u0438\u0432\u0430\u0442\u043D\u043E\u0441\u0442\u0456",
    form: "\u0423 \u0444\u043E\u0440\u043C\u0456",
    gate: "\u0411\u0456\u043B\u044F \u0432\u043C\u0456\u0441\u0442\u0443, \u044F\u043A\u0438\u0439 \u0441\u043F\u0435\u0440\u0448\u0443 \u0437\u0430\u043F\u0438\u0442\u0430\u0432",
    api: "\u0427\u0435\u0440\u0435\u0437 \u0441\u0438\u0441\u0442\u0435\u043C\u0443 \u043A\u043E\u043C\u043F\u0430\u043D\u0456\u0457",
    signal: "\u0421\u0438\u0433\u043D\u0430\u043B\u043E\u043C \u0431\u0440\u0430\u0443\u0437\u0435\u0440\u0430",
    import: "\u0412 \u0456\u043D\u0448\u043E\u043C\u0443 \u043C\u0456\u0441\u0446\u0456, \u043F\u0435\u0440\u0435\u043D\u0435\u0441\u0435\u043D\u043E \u043F\u0456\u0437\u043D\u0456\u0448\u0435"
  },
  place: "\u041F\u0440\u0430\u0432\u043E",
  placeFrom: { input: "\u044F\u043A \u043F\u043E\u0432\u0456\u0434\u043E\u043C\u0438\u043B\u0430 \u0441\u0442\u043E\u0440\u0456\u043D\u043A\u0430", header: "\u0437\u0430 \u043C\u0435\u0440\u0435\u0436\u0435\u0432\u043E\u044E \u0430\u0434\u0440\u0435\u0441\u043E\u044E", none: "\u043D\u0435\u0432\u0456\u0434\u043E\u043C\u043E" },
  unknownPlace: "\u041C\u0456\u0441\u0446\u0435 \u043D\u0435\u0432\u0456\u0434\u043E\u043C\u0435; \u0434\u0456\u044F\u043B\u043E \u043D\u0430\u0439\u0441\u0443\u0432\u043E\u0440\u0456\u0448\u0435 \u043F\u0440\u0430\u0432\u0438\u043B\u043E",
  signals: "\u0421\u0438\u0433\u043D\u0430\u043B\u0438 \u0431\u0440\u0430\u0443\u0437\u0435\u0440\u0430",
  signalNames: { gpc: "Global Privacy Control", dnt: "Do Not Track" },
  noSignals: "\u041D\u0435\u043C\u0430\u0454",
  age: "\u0417\u0430\u0437\u043D\u0430\u0447\u0435\u043D\u0438\u0439 \u0432\u0456\u043A",
  years: (count2) => `\u0412\u0456\u0434 ${count2} (\u0443 \u0440\u043E\u043A\u0430\u0445)`,
  evidence: "\u0414\u043E\u043A\u0430\u0437 \u043F\u043E\u043F\u0435\u0440\u0435\u0434\u043D\u044C\u043E\u0433\u043E \u0432\u0438\u0431\u043E\u0440\u0443",
  layout: "\u0412\u0438\u0433\u043B\u044F\u0434 \u0431\u0430\u043D\u0435\u0440\u0430",
  widget: "\u041F\u043E\u043A\u0430\u0437\u0430\u0432",
  person: "\u041E\u0441\u043E\u0431\u0430 (\u0433\u0435\u0448 \u0456\u0437 \u043A\u043B\u044E\u0447\u0435\u043C)",
  receipt: "\u041D\u043E\u043C\u0435\u0440 \u043F\u0456\u0434\u0442\u0432\u0435\u0440\u0434\u0436\u0435\u043D\u043D\u044F"
};
var uk2 = { choices: uk, receipt: receipt37 };

// packages/server/src/pages/locales/choices.vi.ts
var vi = {
  title: "L\u1EF1a ch\u1ECDn quy\u1EC1n ri\xEAng t\u01B0 c\u1EE7a b\u1EA1n",
  introduction: "H\xE3y quy\u1EBFt \u0111\u1ECBnh d\u1EEF li\u1EC7u c\u1EE7a b\u1EA1n \u0111\u01B0\u1EE3c d\xF9ng v\xE0o vi\u1EC7c g\xEC. B\u1EA1n c\xF3 th\u1EC3 quay l\u1EA1i v\xE0 thay \u0111\u1ED5i b\u1EA5t c\u1EE9 l\xFAc n\xE0o.",
  privacyPolicy: "Ch\xEDnh s\xE1ch quy\u1EC1n ri\xEAng t\u01B0",
  lastChoice: (date) => `L\u1EF1a ch\u1ECDn g\u1EA7n nh\u1EA5t: ${date}`,
  optional: "Kh\xF4ng b\u1EAFt bu\u1ED9c",
  necessary: "C\u1EA7n thi\u1EBFt",
  acceptAll: "Ch\u1EA5p nh\u1EADn t\u1EA5t c\u1EA3",
  rejectAll: "T\u1EEB ch\u1ED1i t\u1EA5t c\u1EA3",
  save: "L\u01B0u l\u1EF1a ch\u1ECDn",
  alwaysOn: "Lu\xF4n b\u1EADt",
  notOffered: "T\u1EAFt",
  minimumAge: (years) => `Ch\u1EC9 d\xE0nh cho ng\u01B0\u1EDDi t\u1EEB ${years} tu\u1ED5i tr\u1EDF l\xEAn n\xEAn v\u1EABn t\u1EAFt.`,
  canObject: "B\u1EADt tr\u1EEB khi b\u1EA1n ph\u1EA3n \u0111\u1ED1i: b\u1ECF ch\u1ECDn \u0111\u1EC3 ph\u1EA3n \u0111\u1ED1i.",
  details: "Chi ti\u1EBFt",
  legalBasis: (basis) => `C\u01A1 s\u1EDF ph\xE1p l\xFD: ${basis}.`,
  bases: {
    consent: "S\u1EF1 \u0111\u1ED3ng \xFD c\u1EE7a b\u1EA1n",
    contract: "C\u1EA7n cho h\u1EE3p \u0111\u1ED3ng c\u1EE7a ch\xFAng t\xF4i v\u1EDBi b\u1EA1n",
    "legal-obligation": "Ph\xE1p lu\u1EADt y\xEAu c\u1EA7u",
    "vital-interests": "B\u1EA3o v\u1EC7 t\xEDnh m\u1EA1ng con ng\u01B0\u1EDDi",
    "public-task": "Nhi\u1EC7m v\u1EE5 v\xEC l\u1EE3i \xEDch c\xF4ng c\u1ED9ng",
    "legitimate-interests": "L\u1EE3i \xEDch h\u1EE3p ph\xE1p c\u1EE7a ch\xFAng t\xF4i"
  },
  consequence: "N\u1EBFu b\u1EA1n t\u1EEB ch\u1ED1i",
  categories: "D\u1EEF li\u1EC7u",
  recipients: "B\xEAn nh\u1EADn",
  retention: "Th\u1EDDi h\u1EA1n l\u01B0u gi\u1EEF",
  until: {
    "account-closed": "cho \u0111\u1EBFn khi t\xE0i kho\u1EA3n c\u1EE7a b\u1EA1n \u0111\xF3ng",
    "service-ended": "cho \u0111\u1EBFn khi b\u1EA1n ng\u1EEBng s\u1EED d\u1EE5ng d\u1ECBch v\u1EE5",
    "purpose-fulfilled": "cho \u0111\u1EBFn khi \u0111\u1EA1t \u0111\u01B0\u1EE3c m\u1EE5c \u0111\xEDch",
    "consent-withdrawn": "cho \u0111\u1EBFn khi b\u1EA1n r\xFAt l\u1EA1i s\u1EF1 \u0111\u1ED3ng \xFD",
    objected: "cho \u0111\u1EBFn khi b\u1EA1n ph\u1EA3n \u0111\u1ED1i"
  },
  validity: "Ch\xFAng t\xF4i h\u1ECFi l\u1EA1i sau",
  trackers: "Cookie v\xE0 c\xF4ng ngh\u1EC7 t\u01B0\u01A1ng t\u1EF1",
  session: "cho \u0111\u1EBFn khi b\u1EA1n \u0111\xF3ng tr\xECnh duy\u1EC7t",
  untilDeleted: "cho \u0111\u1EBFn khi b\u1EA1n x\xF3a",
  honoured: {
    gpc: "Ch\xFAng t\xF4i tu\xE2n theo t\xEDn hi\u1EC7u Global Privacy Control c\u1EE7a tr\xECnh duy\u1EC7t: d\u1EEF li\u1EC7u c\u1EE7a b\u1EA1n kh\xF4ng b\u1ECB b\xE1n hay chia s\u1EBB.",
    dnt: "Ch\xFAng t\xF4i tu\xE2n theo c\xE0i \u0111\u1EB7t \u201CDo Not Track\u201D c\u1EE7a tr\xECnh duy\u1EC7t."
  },
  signalDenies: (purposes) => `V\xEC v\u1EADy v\u1EABn t\u1EAFt: ${purposes}.`,
  signalStands: "T\u1EA1i n\u01A1i b\u1EA1n \u1EDF, ph\xE1p lu\u1EADt kh\xF4ng cho ph\xE9p l\u1EF1a ch\u1ECDn n\xE0o v\u01B0\u1EE3t l\xEAn tr\xEAn t\xEDn hi\u1EC7u khi n\xF3 \u0111ang b\u1EADt.",
  saved: {
    accept: { title: "B\u1EA1n \u0111\xE3 ch\u1EA5p nh\u1EADn m\u1ECDi m\u1EE5c \u0111\xEDch kh\xF4ng b\u1EAFt bu\u1ED9c", text: "B\u1EA1n c\xF3 th\u1EC3 thay \u0111\u1ED5i b\u1EA5t c\u1EE9 l\xFAc n\xE0o." },
    reject: { title: "B\u1EA1n \u0111\xE3 t\u1EEB ch\u1ED1i m\u1ECDi m\u1EE5c \u0111\xEDch kh\xF4ng b\u1EAFt bu\u1ED9c", text: "B\u1EA1n c\xF3 th\u1EC3 thay \u0111\u1ED5i b\u1EA5t c\u1EE9 l\xFAc n\xE0o." },
    save: { title: "L\u1EF1a ch\u1ECDn c\u1EE7a b\u1EA1n \u0111\xE3 \u0111\u01B0\u1EE3c l\u01B0u", text: "B\u1EA1n c\xF3 th\u1EC3 thay \u0111\u1ED5i b\u1EA5t c\u1EE9 l\xFAc n\xE0o." }
  },
  cookieBlocked: {
    title: "Tr\xECnh duy\u1EC7t kh\xF4ng gi\u1EEF l\u1EF1a ch\u1ECDn c\u1EE7a b\u1EA1n",
    text: "Tr\xECnh duy\u1EC7t kh\xF4ng nh\u1EADn cookie t\u1EEB trang n\xE0y n\xEAn l\u1EA7n sau ch\xFAng t\xF4i s\u1EBD kh\xF4ng bi\u1EBFt l\u1EF1a ch\u1ECDn c\u1EE7a b\u1EA1n. Khi kh\xF4ng c\xF3 l\u1EF1a ch\u1ECDn, kh\xF4ng m\u1EE5c n\xE0o c\u1EA7n s\u1EF1 \u0111\u1ED3ng \xFD c\u1EE7a b\u1EA1n \u0111\u01B0\u1EE3c b\u1EADt."
  },
  returnRefused: {
    title: "Ch\xFAng t\xF4i kh\xF4ng \u0111\u01B0a b\u1EA1n quay l\u1EA1i",
    text: "\u0110\u1ECBa ch\u1EC9 m\xE0 b\u1EA1n \u0111\u1EBFn t\u1EEB \u0111\xF3 kh\xF4ng thu\u1ED9c v\u1EC1 ch\xFAng t\xF4i. L\u1EF1a ch\u1ECDn c\u1EE7a b\u1EA1n v\u1EABn \u0111\u01B0\u1EE3c l\u01B0u."
  },
  notUnderstood: {
    title: "Kh\xF4ng l\u01B0u \u0111\u01B0\u1EE3c",
    text: "N\u1ED9i dung \u0111\xE3 g\u1EEDi kh\xF4ng kh\u1EDBp v\u1EDBi trang n\xE0y. Kh\xF4ng c\xF3 g\xEC thay \u0111\u1ED5i. Vui l\xF2ng xem l\u1EA1i l\u1EF1a ch\u1ECDn b\xEAn d\u01B0\u1EDBi v\xE0 l\u01B0u l\u1EA1i."
  },
  back: "Quay l\u1EA1i trang tr\u01B0\u1EDBc \u0111\xF3",
  problems: {
    origin: { title: "Y\xEAu c\u1EA7u n\xE0y \u0111\u1EBFn t\u1EEB trang kh\xE1c", text: "Ch\xFAng t\xF4i ch\u1EC9 nh\u1EADn l\u1EF1a ch\u1ECDn t\u1EEB c\xE1c trang c\u1EE7a m\xECnh. Kh\xF4ng c\xF3 g\xEC thay \u0111\u1ED5i." },
    rate: { title: "Qu\xE1 nhi\u1EC1u y\xEAu c\u1EA7u c\xF9ng l\xFAc", text: "Kh\xF4ng c\xF3 g\xEC thay \u0111\u1ED5i. Vui l\xF2ng \u0111\u1EE3i m\u1ED9t ph\xFAt r\u1ED3i th\u1EED l\u1EA1i." },
    other: { title: "\u0110\xE3 x\u1EA3y ra l\u1ED7i", text: "Kh\xF4ng c\xF3 g\xEC thay \u0111\u1ED5i. Vui l\xF2ng th\u1EED l\u1EA1i." },
    toChoices: "\u0110\u1EBFn l\u1EF1a ch\u1ECDn quy\u1EC1n ri\xEAng t\u01B0 c\u1EE7a b\u1EA1n"
  }
};

// packages/server/src/pages/locales/vi.ts
var receipt38 = {
  title: "Ki\u1EC3m tra bi\xEAn nh\u1EADn \u0111\u1ED3ng \xFD",
  introduction: "Bi\xEAn nh\u1EADn ch\u1EE9ng minh m\u1ED9t ng\u01B0\u1EDDi \u0111\xE3 \u0111\u01B0\u1EE3c cho xem g\xEC v\u1EC1 d\u1EEF li\u1EC7u c\u1EE7a m\xECnh, \u0111\xE3 ch\u1ECDn g\xEC v\xE0 khi n\xE0o. D\xE1n m\u1ED9t bi\xEAn nh\u1EADn \u0111\u1EC3 \u0111\u1ECDc b\u1EB1ng l\u1EDDi d\u1EC5 hi\u1EC3u v\xE0 xem n\xF3 c\xF3 th\u1EADt v\xE0 ch\u01B0a b\u1ECB thay \u0111\u1ED5i kh\xF4ng.",
  field: "Bi\xEAn nh\u1EADn",
  hint: "C\u1EA3 hai d\u1EA1ng \u0111\u1EC1u \u0111\u01B0\u1EE3c: JSON c\xF3 \u201Cprotected\u201D, \u201Cpayload\u201D v\xE0 \u201Csignature\u201D, ho\u1EB7c m\u1ED9t d\xF2ng c\xF3 hai d\u1EA5u ch\u1EA5m. Bi\xEAn nh\u1EADn ch\u1EC9 \u0111\u01B0\u1EE3c ki\u1EC3m tra, kh\xF4ng \u0111\u01B0\u1EE3c l\u01B0u.",
  check: "Ki\u1EC3m tra bi\xEAn nh\u1EADn",
  checkHere: "Ki\u1EC3m tra t\u1EA1i \u0111\xE2y, kh\xF4ng g\u1EEDi \u0111i",
  checkAnother: "Ki\u1EC3m tra bi\xEAn nh\u1EADn kh\xE1c",
  unreadable: {
    title: "\u0110\xE2y kh\xF4ng ph\u1EA3i l\xE0 bi\xEAn nh\u1EADn",
    text: "Kh\xF4ng \u0111\u1ECDc \u0111\u01B0\u1EE3c d\u1EA1ng n\xE0o trong hai d\u1EA1ng. H\xE3y sao ch\xE9p to\xE0n b\u1ED9 bi\xEAn nh\u1EADn, t\u1EEB k\xFD t\u1EF1 \u0111\u1EA7u \u0111\u1EBFn k\xFD t\u1EF1 cu\u1ED1i."
  },
  holds: {
    title: "\u0110\xE3 x\xE1c minh: th\u1EADt v\xE0 ch\u01B0a b\u1ECB thay \u0111\u1ED5i",
    text: "Ch\xFAng t\xF4i \u0111\xE3 k\xFD bi\xEAn nh\u1EADn n\xE0y, v\xE0 b\u1EA3n ghi c\u1EE7a n\xF3 n\u1EB1m trong nh\u1EADt k\xFD, n\u01A1i kh\xF4ng th\u1EC3 b\u1ECB s\u1EEDa hay x\xF3a m\xE0 kh\xF4ng b\u1ECB ph\xE1t hi\u1EC7n."
  },
  signedOnly: {
    title: "\u0110\xE3 x\xE1c minh: ch\u1EEF k\xFD h\u1EE3p l\u1EC7",
    text: "Ch\xFAng t\xF4i \u0111\xE3 k\xFD bi\xEAn nh\u1EADn n\xE0y. N\xF3 kh\xF4ng ch\u1EE9ng minh b\u1EA3n ghi n\u1EB1m trong nh\u1EADt k\xFD: d\u1EA1ng JSON c\xF3 b\u1EB1ng ch\u1EE9ng \u0111\xF3, kho\u1EA3ng m\u1ED9t gi\xE2y sau khi ch\u1ECDn."
  },
  altered: { title: "Kh\xF4ng x\xE1c minh \u0111\u01B0\u1EE3c: bi\xEAn nh\u1EADn n\xE0y kh\xF4ng h\u1EE3p l\u1EC7", text: "\u0110i\u1EC1u kh\xF4ng \u0111\xFAng:" },
  faults: {
    header: "Ph\u1EA7n \u0111\u1EA7u \u0111\u01B0\u1EE3c b\u1EA3o v\u1EC7 b\u1ECB h\u1ECFng: kh\xF4ng ph\u1EA3i ph\u1EA7n \u0111\u1EA7u c\u1EE7a bi\xEAn nh\u1EADn ch\xFAng t\xF4i.",
    key: "Kh\xF3a \u0111\u01B0\u1EE3c n\xEAu kh\xF4ng ph\u1EA3i c\u1EE7a ch\xFAng t\xF4i. Ng\u01B0\u1EDDi kh\xE1c \u0111\xE3 k\xFD, ho\u1EB7c m\xE3 kh\xF3a \u0111\xE3 b\u1ECB s\u1EEDa.",
    payload: "B\u1EA3n ghi (payload) \u0111\xE3 b\u1ECB s\u1EEDa: kh\xF4ng ph\u1EA3i th\u1EE9 ch\xFAng t\xF4i \u0111\xE3 k\xFD.",
    signature: "Ch\u1EEF k\xFD kh\xF4ng kh\u1EDBp. B\u1EA3n ghi v\u1EABn nh\u01B0 trong nh\u1EADt k\xFD: ch\u1EEF k\xFD ho\u1EB7c ph\u1EA7n \u0111\u1EA7u \u0111\u01B0\u1EE3c b\u1EA3o v\u1EC7 \u0111\xE3 b\u1ECB s\u1EEDa.",
    "payload-or-signature": "Ch\u1EEF k\xFD kh\xF4ng kh\u1EDBp v\u1EDBi b\u1EA3n ghi: payload ho\u1EB7c signature \u0111\xE3 b\u1ECB s\u1EEDa.",
    inclusion: "\u0110\u01B0\u1EDDng d\u1EABn bao h\xE0m kh\xF4ng d\u1EABn \u0111\u1EBFn tr\u1EA1ng th\xE1i \u0111\xE3 k\xFD c\u1EE7a nh\u1EADt k\xFD: \u0111\u01B0\u1EDDng d\u1EABn ho\u1EB7c s\u1ED1 l\xE1 \u0111\xE3 b\u1ECB s\u1EEDa.",
    head: "K\xEDch th\u01B0\u1EDBc c\xE2y ho\u1EB7c m\xE3 b\u0103m g\u1ED1c kh\xF4ng \u0111\xFAng nh\u01B0 \u0111i\u1EC3m ki\u1EC3m tra \u0111\xE3 k\xFD.",
    checkpoint: "\u0110i\u1EC3m ki\u1EC3m tra kh\xF4ng do ch\xFAng t\xF4i k\xFD, ho\u1EB7c \u0111\xE3 b\u1ECB s\u1EEDa."
  },
  signature: "Ch\u1EEF k\xFD",
  signatureHolds: "H\u1EE3p l\u1EC7 (Ed25519).",
  log: "Trong nh\u1EADt k\xFD",
  sealedAs: (place, of) => `B\u1EA3n ghi ${place} tr\xEAn ${of}`,
  checkpoint: "Nh\u1EADt k\xFD \u0111\u01B0\u1EE3c k\xFD l\xFAc",
  claimed: "Bi\xEAn nh\u1EADn n\xE0y kh\xF4ng h\u1EE3p l\u1EC7. Ph\u1EA7n sau ch\u1EC9 l\xE0 \u0111i\u1EC1u n\xF3 n\xEAu ra v\xE0 kh\xF4ng ch\u1EE9ng minh \u0111i\u1EC1u g\xEC.",
  unknownRecord: "B\u1EA3n ghi thu\u1ED9c lo\u1EA1i m\xE0 trang n\xE0y kh\xF4ng bi\u1EBFt n\xEAn kh\xF4ng th\u1EC3 di\u1EC5n t\u1EA3 b\u1EB1ng l\u1EDDi.",
  shownTitle: "N\u1ED9i dung \u0111\xE3 hi\u1EC3n th\u1ECB",
  shownBy: (controller, version) => `B\u1EDFi ${controller}, trong phi\xEAn b\u1EA3n ${version} c\u1EE7a ch\xEDnh s\xE1ch quy\u1EC1n ri\xEAng t\u01B0.`,
  language: "Ng\xF4n ng\u1EEF",
  ownWords: "Trang \u0111\xE3 h\u1ECFi b\u1EB1ng l\u1EDDi ri\xEAng. \u0110\xE2y l\xE0 d\u1EA5u v\xE2n c\u1EE7a l\u1EDDi \u0111\xF3; b\xEAn d\u01B0\u1EDBi l\xE0 l\u1EDDi c\u1EE7a ch\xEDnh s\xE1ch.",
  ownTexts: "Thay cho l\u1EDDi th\xF4ng th\u01B0\u1EDDng, trang \u0111\xE3 hi\u1EC3n th\u1ECB:",
  notKept: "Phi\xEAn b\u1EA3n n\xE0y c\u1EE7a ch\xEDnh s\xE1ch kh\xF4ng \u0111\u01B0\u1EE3c l\u01B0u \u1EDF \u0111\xE2y. B\xEAn d\u01B0\u1EDBi l\xE0 n\u1ED9i dung c\u1EE7a ch\xEDnh b\u1EA3n ghi.",
  chosenTitle: "L\u1EF1a ch\u1ECDn \u0111\xE3 th\u1EF1c hi\u1EC7n",
  nothingChosen: "Kh\xF4ng c\xF3 l\u1EF1a ch\u1ECDn n\xE0o v\u1EC1 m\u1EE5c \u0111\xEDch: t\xEDn hi\u1EC7u c\u1EE7a tr\xECnh duy\u1EC7t \u0111\xE3 \u0111\u01B0\u1EE3c ghi l\u1EA1i.",
  states: {
    given: "\u0110\xE3 \u0111\u1ED3ng \xFD",
    refused: "Kh\xF4ng \u0111\u1ED3ng \xFD",
    accepted: "Kh\xF4ng ph\u1EA3n \u0111\u1ED1i",
    objected: "Ph\u1EA3n \u0111\u1ED1i"
  },
  notChosenTitle: "C\u0169ng \u0111\xE3 hi\u1EC3n th\u1ECB, kh\xF4ng c\xF3 l\u1EF1a ch\u1ECDn",
  holdsFor: (duration) => `trong ${duration}`,
  consequence: "N\u1EBFu kh\xF4ng c\xF3",
  categories: "D\u1EEF li\u1EC7u",
  recipients: "B\xEAn nh\u1EADn",
  retention: "Th\u1EDDi h\u1EA1n l\u01B0u gi\u1EEF",
  circumstancesTitle: "Khi n\xE0o v\xE0 b\u1EB1ng c\xE1ch n\xE0o",
  decidedAt: "Ch\u1ECDn l\xFAc",
  recordedAt: "Ghi l\u1EA1i l\xFAc",
  claimedAt: "Theo \u0111\u1ED3ng h\u1ED3 c\u1EE7a thi\u1EBFt b\u1ECB",
  method: "\u1EDE \u0111\xE2u",
  methods: {
    banner: "Trong bi\u1EC3u ng\u1EEF",
    preferences: "Trong c\xE0i \u0111\u1EB7t quy\u1EC1n ri\xEAng t\u01B0",
    form: "Trong bi\u1EC3u m\u1EABu",
    gate: "T\u1EA1i n\u1ED9i dung \u0111\xE3 h\u1ECFi tr\u01B0\u1EDBc",
    api: "Qua h\u1EC7 th\u1ED1ng c\u1EE7a c\xF4ng ty",
    signal: "B\u1EB1ng t\xEDn hi\u1EC7u c\u1EE7a tr\xECnh duy\u1EC7t",
    import: "\u1EDE n\u01A1i kh\xE1c, \u0111\u01B0\u1EE3c ti\u1EBFp nh\u1EADn sau"
  },
  place: "Ph\xE1p lu\u1EADt",
  placeFrom: { input: "nh\u01B0 trang \u0111\xE3 n\xEAu", header: "theo \u0111\u1ECBa ch\u1EC9 m\u1EA1ng", none: "kh\xF4ng r\xF5" },
  unknownPlace: "Kh\xF4ng r\xF5 \u0111\u1ECBa \u0111i\u1EC3m; quy t\u1EAFc nghi\xEAm ng\u1EB7t nh\u1EA5t \u0111\u01B0\u1EE3c \xE1p d\u1EE5ng",
  signals: "T\xEDn hi\u1EC7u c\u1EE7a tr\xECnh duy\u1EC7t",
  signalNames: { gpc: "Global Privacy Control", dnt: "Do Not Track" },
  noSignals: "Kh\xF4ng c\xF3",
  age: "Tu\u1ED5i \u0111\xE3 khai",
  years: (count2) => `T\u1EEB ${count2} tu\u1ED5i tr\u1EDF l\xEAn`,
  evidence: "B\u1EB1ng ch\u1EE9ng v\u1EC1 l\u1EF1a ch\u1ECDn tr\u01B0\u1EDBc",
  layout: "H\xECnh th\u1EE9c bi\u1EC3u ng\u1EEF",
  widget: "Hi\u1EC3n th\u1ECB b\u1EDFi",
  person: "C\xE1 nh\xE2n (m\xE3 b\u0103m c\xF3 kh\xF3a)",
  receipt: "S\u1ED1 bi\xEAn nh\u1EADn"
};
var vi2 = { choices: vi, receipt: receipt38 };

// packages/server/src/pages/locales/choices.zh-Hans.ts
var zhHans = {
  title: "\u60A8\u7684\u9690\u79C1\u9009\u62E9",
  introduction: "\u8BF7\u51B3\u5B9A\u60A8\u7684\u6570\u636E\u53EF\u7528\u4E8E\u54EA\u4E9B\u7528\u9014\u3002\u60A8\u53EF\u4EE5\u968F\u65F6\u56DE\u6765\u66F4\u6539\u3002",
  privacyPolicy: "\u9690\u79C1\u653F\u7B56",
  lastChoice: (date) => `\u4E0A\u6B21\u9009\u62E9\uFF1A${date}`,
  optional: "\u53EF\u9009",
  necessary: "\u5FC5\u8981",
  acceptAll: "\u5168\u90E8\u63A5\u53D7",
  rejectAll: "\u5168\u90E8\u62D2\u7EDD",
  save: "\u4FDD\u5B58\u9009\u62E9",
  alwaysOn: "\u59CB\u7EC8\u5F00\u542F",
  notOffered: "\u5173\u95ED",
  minimumAge: (years) => `\u4EC5\u9002\u7528\u4E8E\u5E74\u6EE1 ${years} \u5468\u5C81\u7684\u4EBA\uFF0C\u56E0\u6B64\u4FDD\u6301\u5173\u95ED\u3002`,
  canObject: "\u9664\u975E\u60A8\u53CD\u5BF9\uFF0C\u5426\u5219\u5F00\u542F\uFF1A\u53D6\u6D88\u52FE\u9009\u5373\u8868\u793A\u53CD\u5BF9\u3002",
  details: "\u8BE6\u7EC6\u4FE1\u606F",
  legalBasis: (basis) => `\u6CD5\u5F8B\u4F9D\u636E\uFF1A${basis}\u3002`,
  bases: {
    consent: "\u60A8\u7684\u540C\u610F",
    contract: "\u5C65\u884C\u6211\u4EEC\u4E0E\u60A8\u7684\u5408\u540C\u6240\u5FC5\u9700",
    "legal-obligation": "\u6CD5\u5F8B\u8981\u6C42",
    "vital-interests": "\u4FDD\u62A4\u4E2A\u4EBA\u751F\u547D\u5B89\u5168",
    "public-task": "\u4E3A\u516C\u5171\u5229\u76CA\u5C65\u884C\u7684\u4EFB\u52A1",
    "legitimate-interests": "\u6211\u4EEC\u7684\u6B63\u5F53\u5229\u76CA"
  },
  consequence: "\u5982\u679C\u60A8\u62D2\u7EDD",
  categories: "\u6570\u636E",
  recipients: "\u63A5\u6536\u65B9",
  retention: "\u4FDD\u5B58\u671F\u9650",
  until: {
    "account-closed": "\u76F4\u5230\u60A8\u7684\u8D26\u6237\u6CE8\u9500",
    "service-ended": "\u76F4\u5230\u60A8\u505C\u6B62\u4F7F\u7528\u670D\u52A1",
    "purpose-fulfilled": "\u76F4\u5230\u7528\u9014\u5B9E\u73B0",
    "consent-withdrawn": "\u76F4\u5230\u60A8\u64A4\u56DE\u540C\u610F",
    objected: "\u76F4\u5230\u60A8\u63D0\u51FA\u53CD\u5BF9"
  },
  validity: "\u518D\u6B21\u8BE2\u95EE\u7684\u95F4\u9694",
  trackers: "Cookie \u53CA\u7C7B\u4F3C\u6280\u672F",
  session: "\u76F4\u5230\u60A8\u5173\u95ED\u6D4F\u89C8\u5668",
  untilDeleted: "\u76F4\u5230\u60A8\u5C06\u5176\u5220\u9664",
  honoured: { gpc: "\u6211\u4EEC\u9075\u5B88\u60A8\u6D4F\u89C8\u5668\u7684\u201C\u5168\u7403\u9690\u79C1\u63A7\u5236\u201D\uFF08GPC\uFF09\u4FE1\u53F7\uFF1A\u4E0D\u4F1A\u51FA\u552E\u6216\u5171\u4EAB\u60A8\u7684\u6570\u636E\u3002", dnt: "\u6211\u4EEC\u9075\u5B88\u60A8\u6D4F\u89C8\u5668\u7684\u201C\u8BF7\u52FF\u8DDF\u8E2A\u201D\u8BBE\u7F6E\u3002" },
  signalDenies: (purposes) => `\u56E0\u6B64\u4FDD\u6301\u5173\u95ED\uFF1A${purposes}\u3002`,
  signalStands: "\u5728\u60A8\u6240\u5728\u5730\uFF0C\u53EA\u8981\u8BE5\u4FE1\u53F7\u5F00\u542F\uFF0C\u6CD5\u5F8B\u5C31\u4E0D\u5141\u8BB8\u4EFB\u4F55\u9009\u62E9\u4F18\u5148\u4E8E\u5B83\u3002",
  saved: {
    accept: { title: "\u60A8\u5DF2\u63A5\u53D7\u6240\u6709\u53EF\u9009\u7528\u9014", text: "\u60A8\u53EF\u4EE5\u968F\u65F6\u66F4\u6539\u3002" },
    reject: { title: "\u60A8\u5DF2\u62D2\u7EDD\u6240\u6709\u53EF\u9009\u7528\u9014", text: "\u60A8\u53EF\u4EE5\u968F\u65F6\u66F4\u6539\u3002" },
    save: { title: "\u60A8\u7684\u9009\u62E9\u5DF2\u4FDD\u5B58", text: "\u60A8\u53EF\u4EE5\u968F\u65F6\u66F4\u6539\u3002" }
  },
  cookieBlocked: {
    title: "\u60A8\u7684\u6D4F\u89C8\u5668\u672A\u4FDD\u5B58\u60A8\u7684\u9009\u62E9",
    text: "\u5B83\u4E0D\u63A5\u53D7\u6B64\u9875\u9762\u7684 Cookie\uFF0C\u56E0\u6B64\u4E0B\u6B21\u6211\u4EEC\u65E0\u6CD5\u5F97\u77E5\u60A8\u7684\u9009\u62E9\u3002\u6CA1\u6709\u9009\u62E9\u65F6\uFF0C\u9700\u8981\u60A8\u540C\u610F\u7684\u7528\u9014\u5747\u4E0D\u542F\u7528\u3002"
  },
  returnRefused: { title: "\u6211\u4EEC\u6CA1\u6709\u5C06\u60A8\u5E26\u56DE\u539F\u9875\u9762", text: "\u60A8\u6765\u81EA\u7684\u7F51\u5740\u4E0D\u5C5E\u4E8E\u6211\u4EEC\u3002\u60A8\u7684\u9009\u62E9\u4ECD\u5DF2\u4FDD\u5B58\u3002" },
  notUnderstood: { title: "\u65E0\u6CD5\u4FDD\u5B58", text: "\u63D0\u4EA4\u7684\u5185\u5BB9\u4E0E\u6B64\u9875\u9762\u4E0D\u7B26\u3002\u672A\u4F5C\u4EFB\u4F55\u66F4\u6539\u3002\u8BF7\u67E5\u770B\u4E0B\u65B9\u7684\u9009\u62E9\u5E76\u91CD\u65B0\u4FDD\u5B58\u3002" },
  back: "\u8FD4\u56DE\u60A8\u4E4B\u524D\u7684\u9875\u9762",
  problems: {
    origin: { title: "\u8BF7\u6C42\u6765\u81EA\u5176\u4ED6\u7F51\u7AD9", text: "\u6211\u4EEC\u53EA\u63A5\u53D7\u6765\u81EA\u81EA\u6709\u9875\u9762\u7684\u9009\u62E9\u3002\u672A\u4F5C\u4EFB\u4F55\u66F4\u6539\u3002" },
    rate: { title: "\u8BF7\u6C42\u8FC7\u591A", text: "\u672A\u4F5C\u4EFB\u4F55\u66F4\u6539\u3002\u8BF7\u7A0D\u7B49\u4E00\u5206\u949F\u540E\u91CD\u8BD5\u3002" },
    other: { title: "\u64CD\u4F5C\u5931\u8D25", text: "\u672A\u4F5C\u4EFB\u4F55\u66F4\u6539\u3002\u8BF7\u91CD\u8BD5\u3002" },
    toChoices: "\u524D\u5F80\u60A8\u7684\u9690\u79C1\u9009\u62E9"
  }
};

// packages/server/src/pages/locales/zh-Hans.ts
var receipt39 = {
  title: "\u6838\u9A8C\u540C\u610F\u56DE\u6267",
  introduction: "\u56DE\u6267\u53EF\u4EE5\u8BC1\u660E\uFF1A\u5411\u67D0\u4EBA\u5C55\u793A\u4E86\u54EA\u4E9B\u6709\u5173\u5176\u6570\u636E\u7684\u5185\u5BB9\u3001\u5176\u9009\u62E9\u4E86\u4EC0\u4E48\u4EE5\u53CA\u4F55\u65F6\u9009\u62E9\u3002\u7C98\u8D34\u4E00\u4EFD\u56DE\u6267\uFF0C\u5373\u53EF\u7528\u901A\u4FD7\u7684\u8BED\u8A00\u9605\u8BFB\uFF0C\u5E76\u67E5\u770B\u5176\u662F\u5426\u771F\u5B9E\u3001\u672A\u88AB\u66F4\u6539\u3002",
  field: "\u56DE\u6267",
  hint: "\u4E24\u79CD\u5F62\u5F0F\u5747\u53EF\uFF1A\u542B\u201Cprotected\u201D\u201Cpayload\u201D\u548C\u201Csignature\u201D\u7684 JSON\uFF0C\u6216\u5E26\u4E24\u4E2A\u70B9\u7684\u5355\u884C\u6587\u672C\u3002\u56DE\u6267\u4EC5\u7528\u4E8E\u6838\u9A8C\uFF0C\u4E0D\u4F1A\u4FDD\u5B58\u3002",
  check: "\u6838\u9A8C\u56DE\u6267",
  checkHere: "\u5728\u6B64\u6838\u9A8C\uFF0C\u4E0D\u53D1\u9001",
  checkAnother: "\u6838\u9A8C\u53E6\u4E00\u4EFD\u56DE\u6267",
  unreadable: { title: "\u8FD9\u4E0D\u662F\u56DE\u6267", text: "\u672A\u80FD\u4ECE\u4E2D\u8BFB\u51FA\u4EFB\u4F55\u4E00\u79CD\u5F62\u5F0F\u3002\u8BF7\u5B8C\u6574\u590D\u5236\u56DE\u6267\uFF0C\u4ECE\u7B2C\u4E00\u4E2A\u5B57\u7B26\u5230\u6700\u540E\u4E00\u4E2A\u5B57\u7B26\u3002" },
  holds: { title: "\u5DF2\u6838\u9A8C\uFF1A\u771F\u5B9E\u4E14\u672A\u88AB\u66F4\u6539", text: "\u6211\u4EEC\u7B7E\u7F72\u4E86\u6B64\u56DE\u6267\uFF0C\u5176\u8BB0\u5F55\u4FDD\u5B58\u5728\u65E5\u5FD7\u4E2D\uFF1B\u5728\u65E5\u5FD7\u4E2D\u66F4\u6539\u6216\u5220\u9664\u8BB0\u5F55\u5FC5\u4F1A\u88AB\u53D1\u73B0\u3002" },
  signedOnly: { title: "\u5DF2\u6838\u9A8C\uFF1A\u7B7E\u540D\u6709\u6548", text: "\u6211\u4EEC\u7B7E\u7F72\u4E86\u6B64\u56DE\u6267\u3002\u5B83\u4E0D\u80FD\u8BC1\u660E\u5176\u8BB0\u5F55\u5728\u65E5\u5FD7\u4E2D\uFF1AJSON \u5F62\u5F0F\u5728\u9009\u62E9\u7EA6\u4E00\u79D2\u540E\u5305\u542B\u8BE5\u8BC1\u660E\u3002" },
  altered: { title: "\u672A\u901A\u8FC7\u6838\u9A8C\uFF1A\u6B64\u56DE\u6267\u65E0\u6548", text: "\u95EE\u9898\u5728\u4E8E\uFF1A" },
  faults: {
    header: "\u53D7\u4FDD\u62A4\u7684\u6807\u5934\u5DF2\u635F\u574F\uFF1A\u8FD9\u4E0D\u662F\u6211\u4EEC\u56DE\u6267\u7684\u6807\u5934\u3002",
    key: "\u5B83\u6240\u6307\u7684\u5BC6\u94A5\u4E0D\u662F\u6211\u4EEC\u7684\u3002\u7531\u4ED6\u4EBA\u7B7E\u7F72\uFF0C\u6216\u5BC6\u94A5\u6807\u8BC6\u88AB\u66F4\u6539\u3002",
    payload: "\u8BB0\u5F55\uFF08payload\uFF09\u88AB\u66F4\u6539\uFF1A\u4E0D\u662F\u6211\u4EEC\u7B7E\u7F72\u7684\u5185\u5BB9\u3002",
    signature: "\u7B7E\u540D\u4E0D\u7B26\u3002\u8BB0\u5F55\u672C\u8EAB\u4E0E\u65E5\u5FD7\u4E2D\u7684\u4E00\u81F4\uFF1A\u7B7E\u540D\u6216\u53D7\u4FDD\u62A4\u7684\u6807\u5934\u88AB\u66F4\u6539\u3002",
    "payload-or-signature": "\u7B7E\u540D\u4E0E\u8BB0\u5F55\u4E0D\u7B26\uFF1Apayload \u6216 signature \u88AB\u66F4\u6539\u3002",
    inclusion: "\u5305\u542B\u8DEF\u5F84\u65E0\u6CD5\u5230\u8FBE\u65E5\u5FD7\u7684\u5DF2\u7B7E\u7F72\u72B6\u6001\uFF1A\u8DEF\u5F84\u6216\u53F6\u5B50\u5E8F\u53F7\u88AB\u66F4\u6539\u3002",
    head: "\u6811\u7684\u5927\u5C0F\u6216\u6839\u54C8\u5E0C\u4E0E\u5DF2\u7B7E\u7F72\u7684\u68C0\u67E5\u70B9\u4E0D\u4E00\u81F4\u3002",
    checkpoint: "\u68C0\u67E5\u70B9\u4E0D\u662F\u7531\u6211\u4EEC\u7B7E\u7F72\u7684\uFF0C\u6216\u88AB\u66F4\u6539\u3002"
  },
  signature: "\u7B7E\u540D",
  signatureHolds: "\u6709\u6548\uFF08Ed25519\uFF09\u3002",
  log: "\u5728\u65E5\u5FD7\u4E2D",
  sealedAs: (place, of) => `\u7B2C ${place} \u6761\u8BB0\u5F55\uFF0C\u5171 ${of} \u6761`,
  checkpoint: "\u65E5\u5FD7\u7B7E\u7F72\u65F6\u95F4",
  claimed: "\u6B64\u56DE\u6267\u65E0\u6548\u3002\u4EE5\u4E0B\u4EC5\u662F\u5176\u58F0\u79F0\u7684\u5185\u5BB9\uFF0C\u4E0D\u80FD\u8BC1\u660E\u4EFB\u4F55\u4E8B\u3002",
  unknownRecord: "\u6B64\u9875\u9762\u4E0D\u8BA4\u8BC6\u8FD9\u79CD\u8BB0\u5F55\uFF0C\u56E0\u6B64\u65E0\u6CD5\u7528\u6587\u5B57\u8BF4\u660E\u3002",
  shownTitle: "\u5C55\u793A\u7684\u5185\u5BB9",
  shownBy: (controller, version) => `\u7531 ${controller} \u5C55\u793A\uFF0C\u9690\u79C1\u653F\u7B56\u7248\u672C ${version}\u3002`,
  language: "\u8BED\u8A00",
  ownWords: "\u8BE5\u9875\u9762\u7528\u81EA\u5DF1\u7684\u63AA\u8F9E\u8BE2\u95EE\u3002\u8FD9\u662F\u8FD9\u4E9B\u63AA\u8F9E\u7684\u6307\u7EB9\uFF1B\u4E0B\u9762\u662F\u653F\u7B56\u7684\u63AA\u8F9E\u3002",
  ownTexts: "\u8BE5\u9875\u9762\u4EE5\u4E0B\u5217\u63AA\u8F9E\u4EE3\u66FF\u4E86\u901A\u5E38\u7684\u63AA\u8F9E\uFF1A",
  notKept: "\u6B64\u5904\u672A\u4FDD\u5B58\u8BE5\u7248\u672C\u7684\u653F\u7B56\u3002\u4EE5\u4E0B\u662F\u8BB0\u5F55\u672C\u8EAB\u7684\u5185\u5BB9\u3002",
  chosenTitle: "\u4F5C\u51FA\u7684\u9009\u62E9",
  nothingChosen: "\u672A\u5C31\u4EFB\u4F55\u7528\u9014\u4F5C\u51FA\u9009\u62E9\uFF1A\u8BB0\u5F55\u7684\u662F\u6D4F\u89C8\u5668\u7684\u4FE1\u53F7\u3002",
  states: {
    given: "\u5DF2\u540C\u610F",
    refused: "\u672A\u540C\u610F",
    accepted: "\u672A\u53CD\u5BF9",
    objected: "\u5DF2\u53CD\u5BF9"
  },
  notChosenTitle: "\u540C\u65F6\u5C55\u793A\uFF0C\u672A\u4F5C\u9009\u62E9",
  holdsFor: (duration) => `\u6709\u6548\u671F ${duration}`,
  consequence: "\u5982\u4E0D\u540C\u610F",
  categories: "\u6570\u636E",
  recipients: "\u63A5\u6536\u65B9",
  retention: "\u4FDD\u5B58\u671F\u9650",
  circumstancesTitle: "\u65F6\u95F4\u4E0E\u65B9\u5F0F",
  decidedAt: "\u9009\u62E9\u65F6\u95F4",
  recordedAt: "\u8BB0\u5F55\u65F6\u95F4",
  claimedAt: "\u8BBE\u5907\u65F6\u949F\u663E\u793A",
  method: "\u4F4D\u7F6E",
  methods: {
    banner: "\u5728\u6A2A\u5E45\u4E2D",
    preferences: "\u5728\u9690\u79C1\u8BBE\u7F6E\u4E2D",
    form: "\u5728\u8868\u5355\u4E2D",
    gate: "\u5728\u5148\u884C\u8BE2\u95EE\u7684\u5185\u5BB9\u5904",
    api: "\u901A\u8FC7\u516C\u53F8\u81EA\u5DF1\u7684\u7CFB\u7EDF",
    signal: "\u901A\u8FC7\u6D4F\u89C8\u5668\u4FE1\u53F7",
    import: "\u5728\u522B\u5904\uFF0C\u4E4B\u540E\u8F6C\u5165"
  },
  place: "\u9002\u7528\u6CD5\u5F8B",
  placeFrom: { input: "\u7531\u9875\u9762\u544A\u77E5", header: "\u6839\u636E\u7F51\u7EDC\u5730\u5740\u63A8\u65AD", none: "\u672A\u77E5" },
  unknownPlace: "\u5730\u70B9\u672A\u77E5\uFF1B\u9002\u7528\u6700\u4E25\u683C\u7684\u89C4\u5219",
  signals: "\u6D4F\u89C8\u5668\u4FE1\u53F7",
  signalNames: { gpc: "Global Privacy Control", dnt: "Do Not Track" },
  noSignals: "\u65E0",
  age: "\u58F0\u660E\u7684\u5E74\u9F84",
  years: (count2) => `${count2} \u5C81\u6216\u4EE5\u4E0A`,
  evidence: "\u5148\u524D\u9009\u62E9\u7684\u8BC1\u660E",
  layout: "\u6A2A\u5E45\u5F62\u5F0F",
  widget: "\u5C55\u793A\u8005",
  person: "\u4E2A\u4EBA\uFF08\u5E26\u5BC6\u94A5\u7684\u54C8\u5E0C\uFF09",
  receipt: "\u56DE\u6267\u7F16\u53F7"
};
var zhHans2 = { choices: zhHans, receipt: receipt39 };

// packages/server/src/pages/locales/choices.zh-Hant.ts
var zhHant = {
  title: "\u60A8\u7684\u96B1\u79C1\u9078\u64C7",
  introduction: "\u8ACB\u6C7A\u5B9A\u60A8\u7684\u8CC7\u6599\u53EF\u7528\u65BC\u54EA\u4E9B\u76EE\u7684\u3002\u60A8\u53EF\u4EE5\u96A8\u6642\u56DE\u4F86\u8B8A\u66F4\u3002",
  privacyPolicy: "\u96B1\u79C1\u6B0A\u653F\u7B56",
  lastChoice: (date) => `\u4E0A\u6B21\u9078\u64C7\uFF1A${date}`,
  optional: "\u9078\u7528",
  necessary: "\u5FC5\u8981",
  acceptAll: "\u5168\u90E8\u63A5\u53D7",
  rejectAll: "\u5168\u90E8\u62D2\u7D55",
  save: "\u5132\u5B58\u9078\u64C7",
  alwaysOn: "\u4E00\u5F8B\u958B\u555F",
  notOffered: "\u95DC\u9589",
  minimumAge: (years) => `\u50C5\u9069\u7528\u65BC\u5E74\u6EFF ${years} \u6B72\u7684\u4EBA\uFF0C\u56E0\u6B64\u7DAD\u6301\u95DC\u9589\u3002`,
  canObject: "\u9664\u975E\u60A8\u53CD\u5C0D\uFF0C\u5426\u5247\u958B\u555F\uFF1A\u53D6\u6D88\u52FE\u9078\u5373\u8868\u793A\u53CD\u5C0D\u3002",
  details: "\u8A73\u7D30\u8CC7\u8A0A",
  legalBasis: (basis) => `\u6CD5\u5F8B\u4F9D\u64DA\uFF1A${basis}\u3002`,
  bases: {
    consent: "\u60A8\u7684\u540C\u610F",
    contract: "\u5C65\u884C\u6211\u5011\u8207\u60A8\u7684\u5951\u7D04\u6240\u5FC5\u9700",
    "legal-obligation": "\u6CD5\u5F8B\u898F\u5B9A",
    "vital-interests": "\u4FDD\u8B77\u500B\u4EBA\u7684\u751F\u547D\u5B89\u5168",
    "public-task": "\u70BA\u516C\u5171\u5229\u76CA\u57F7\u884C\u7684\u4EFB\u52D9",
    "legitimate-interests": "\u6211\u5011\u7684\u6B63\u7576\u5229\u76CA"
  },
  consequence: "\u5982\u679C\u60A8\u62D2\u7D55",
  categories: "\u8CC7\u6599",
  recipients: "\u63A5\u6536\u8005",
  retention: "\u4FDD\u5B58\u671F\u9593",
  until: {
    "account-closed": "\u76F4\u5230\u60A8\u7684\u5E33\u6236\u95DC\u9589",
    "service-ended": "\u76F4\u5230\u60A8\u505C\u6B62\u4F7F\u7528\u670D\u52D9",
    "purpose-fulfilled": "\u76F4\u5230\u76EE\u7684\u9054\u6210",
    "consent-withdrawn": "\u76F4\u5230\u60A8\u64A4\u56DE\u540C\u610F",
    objected: "\u76F4\u5230\u60A8\u63D0\u51FA\u53CD\u5C0D"
  },
  validity: "\u518D\u6B21\u8A62\u554F\u7684\u9593\u9694",
  trackers: "Cookie \u53CA\u985E\u4F3C\u6280\u8853",
  session: "\u76F4\u5230\u60A8\u95DC\u9589\u700F\u89BD\u5668",
  untilDeleted: "\u76F4\u5230\u60A8\u5C07\u5176\u522A\u9664",
  honoured: { gpc: "\u6211\u5011\u9075\u5FAA\u60A8\u700F\u89BD\u5668\u7684\u300C\u5168\u7403\u96B1\u79C1\u63A7\u5236\u300D\uFF08GPC\uFF09\u8A0A\u865F\uFF1A\u4E0D\u6703\u51FA\u552E\u6216\u5206\u4EAB\u60A8\u7684\u8CC7\u6599\u3002", dnt: "\u6211\u5011\u9075\u5FAA\u60A8\u700F\u89BD\u5668\u7684\u300C\u4E0D\u8FFD\u8E64\u300D\u8A2D\u5B9A\u3002" },
  signalDenies: (purposes) => `\u56E0\u6B64\u7DAD\u6301\u95DC\u9589\uFF1A${purposes}\u3002`,
  signalStands: "\u5728\u60A8\u6240\u5728\u5730\uFF0C\u53EA\u8981\u8A72\u8A0A\u865F\u958B\u555F\uFF0C\u6CD5\u5F8B\u5C31\u4E0D\u5141\u8A31\u4EFB\u4F55\u9078\u64C7\u512A\u5148\u65BC\u5B83\u3002",
  saved: {
    accept: { title: "\u60A8\u5DF2\u63A5\u53D7\u6240\u6709\u9078\u7528\u76EE\u7684", text: "\u60A8\u53EF\u4EE5\u96A8\u6642\u8B8A\u66F4\u3002" },
    reject: { title: "\u60A8\u5DF2\u62D2\u7D55\u6240\u6709\u9078\u7528\u76EE\u7684", text: "\u60A8\u53EF\u4EE5\u96A8\u6642\u8B8A\u66F4\u3002" },
    save: { title: "\u60A8\u7684\u9078\u64C7\u5DF2\u5132\u5B58", text: "\u60A8\u53EF\u4EE5\u96A8\u6642\u8B8A\u66F4\u3002" }
  },
  cookieBlocked: {
    title: "\u60A8\u7684\u700F\u89BD\u5668\u672A\u4FDD\u7559\u60A8\u7684\u9078\u64C7",
    text: "\u5B83\u4E0D\u63A5\u53D7\u6B64\u9801\u9762\u7684 Cookie\uFF0C\u56E0\u6B64\u4E0B\u6B21\u6211\u5011\u7121\u6CD5\u5F97\u77E5\u60A8\u7684\u9078\u64C7\u3002\u6C92\u6709\u9078\u64C7\u6642\uFF0C\u9700\u8981\u60A8\u540C\u610F\u7684\u76EE\u7684\u5747\u4E0D\u555F\u7528\u3002"
  },
  returnRefused: { title: "\u6211\u5011\u6C92\u6709\u5E36\u60A8\u8FD4\u56DE\u539F\u9801\u9762", text: "\u60A8\u4F86\u81EA\u7684\u7DB2\u5740\u4E0D\u5C6C\u65BC\u6211\u5011\u3002\u60A8\u7684\u9078\u64C7\u4ECD\u5DF2\u4FDD\u7559\u3002" },
  notUnderstood: { title: "\u7121\u6CD5\u5132\u5B58", text: "\u9001\u51FA\u7684\u5167\u5BB9\u8207\u6B64\u9801\u9762\u4E0D\u7B26\u3002\u672A\u4F5C\u4EFB\u4F55\u8B8A\u66F4\u3002\u8ACB\u6AA2\u8996\u4E0B\u65B9\u7684\u9078\u64C7\u4E26\u91CD\u65B0\u5132\u5B58\u3002" },
  back: "\u8FD4\u56DE\u60A8\u5148\u524D\u7684\u9801\u9762",
  problems: {
    origin: { title: "\u8ACB\u6C42\u4F86\u81EA\u5176\u4ED6\u7DB2\u7AD9", text: "\u6211\u5011\u53EA\u63A5\u53D7\u4F86\u81EA\u81EA\u6709\u9801\u9762\u7684\u9078\u64C7\u3002\u672A\u4F5C\u4EFB\u4F55\u8B8A\u66F4\u3002" },
    rate: { title: "\u8ACB\u6C42\u904E\u591A", text: "\u672A\u4F5C\u4EFB\u4F55\u8B8A\u66F4\u3002\u8ACB\u7A0D\u5019\u4E00\u5206\u9418\u518D\u8A66\u3002" },
    other: { title: "\u64CD\u4F5C\u5931\u6557", text: "\u672A\u4F5C\u4EFB\u4F55\u8B8A\u66F4\u3002\u8ACB\u518D\u8A66\u4E00\u6B21\u3002" },
    toChoices: "\u524D\u5F80\u60A8\u7684\u96B1\u79C1\u9078\u64C7"
  }
};

// packages/server/src/pages/locales/zh-Hant.ts
var receipt40 = {
  title: "\u67E5\u9A57\u540C\u610F\u6536\u64DA",
  introduction: "\u6536\u64DA\u53EF\u8B49\u660E\uFF1A\u5411\u67D0\u4EBA\u986F\u793A\u4E86\u54EA\u4E9B\u6709\u95DC\u5176\u8CC7\u6599\u7684\u5167\u5BB9\u3001\u5176\u9078\u64C7\u4E86\u4EC0\u9EBC\u4EE5\u53CA\u4F55\u6642\u9078\u64C7\u3002\u8CBC\u4E0A\u4E00\u4EFD\u6536\u64DA\uFF0C\u5373\u53EF\u7528\u6DFA\u767D\u7684\u6587\u5B57\u95B1\u8B80\uFF0C\u4E26\u67E5\u770B\u5176\u662F\u5426\u771F\u5BE6\u3001\u672A\u906D\u66F4\u6539\u3002",
  field: "\u6536\u64DA",
  hint: "\u5169\u7A2E\u5F62\u5F0F\u7686\u53EF\uFF1A\u542B\u300Cprotected\u300D\u3001\u300Cpayload\u300D\u548C\u300Csignature\u300D\u7684 JSON\uFF0C\u6216\u5E36\u5169\u500B\u9EDE\u7684\u55AE\u884C\u6587\u5B57\u3002\u6536\u64DA\u50C5\u4F9B\u67E5\u9A57\uFF0C\u4E0D\u6703\u4FDD\u5B58\u3002",
  check: "\u67E5\u9A57\u6536\u64DA",
  checkHere: "\u5728\u6B64\u67E5\u9A57\uFF0C\u4E0D\u50B3\u9001",
  checkAnother: "\u67E5\u9A57\u53E6\u4E00\u4EFD\u6536\u64DA",
  unreadable: { title: "\u9019\u4E0D\u662F\u6536\u64DA", text: "\u7121\u6CD5\u5F9E\u4E2D\u8B80\u51FA\u4EFB\u4F55\u4E00\u7A2E\u5F62\u5F0F\u3002\u8ACB\u5B8C\u6574\u8907\u88FD\u6536\u64DA\uFF0C\u5F9E\u7B2C\u4E00\u500B\u5B57\u5143\u5230\u6700\u5F8C\u4E00\u500B\u5B57\u5143\u3002" },
  holds: { title: "\u5DF2\u67E5\u9A57\uFF1A\u771F\u5BE6\u4E14\u672A\u906D\u66F4\u6539", text: "\u6211\u5011\u7C3D\u7F72\u4E86\u6B64\u6536\u64DA\uFF0C\u5176\u7D00\u9304\u4FDD\u5B58\u5728\u65E5\u8A8C\u4E2D\uFF1B\u5728\u65E5\u8A8C\u4E2D\u66F4\u6539\u6216\u522A\u9664\u7D00\u9304\u5FC5\u6703\u88AB\u767C\u73FE\u3002" },
  signedOnly: { title: "\u5DF2\u67E5\u9A57\uFF1A\u7C3D\u7AE0\u6709\u6548", text: "\u6211\u5011\u7C3D\u7F72\u4E86\u6B64\u6536\u64DA\u3002\u5B83\u7121\u6CD5\u8B49\u660E\u5176\u7D00\u9304\u5728\u65E5\u8A8C\u4E2D\uFF1AJSON \u5F62\u5F0F\u5728\u9078\u64C7\u7D04\u4E00\u79D2\u5F8C\u5305\u542B\u8A72\u8B49\u660E\u3002" },
  altered: { title: "\u672A\u901A\u904E\u67E5\u9A57\uFF1A\u6B64\u6536\u64DA\u7121\u6548", text: "\u554F\u984C\u5728\u65BC\uFF1A" },
  faults: {
    header: "\u53D7\u4FDD\u8B77\u7684\u6A19\u982D\u5DF2\u640D\u58DE\uFF1A\u9019\u4E0D\u662F\u6211\u5011\u6536\u64DA\u7684\u6A19\u982D\u3002",
    key: "\u5B83\u6240\u6307\u7684\u91D1\u9470\u4E0D\u662F\u6211\u5011\u7684\u3002\u7531\u4ED6\u4EBA\u7C3D\u7F72\uFF0C\u6216\u91D1\u9470\u8B58\u5225\u78BC\u906D\u66F4\u6539\u3002",
    payload: "\u7D00\u9304\uFF08payload\uFF09\u906D\u66F4\u6539\uFF1A\u4E0D\u662F\u6211\u5011\u7C3D\u7F72\u7684\u5167\u5BB9\u3002",
    signature: "\u7C3D\u7AE0\u4E0D\u7B26\u3002\u7D00\u9304\u672C\u8EAB\u8207\u65E5\u8A8C\u4E2D\u7684\u4E00\u81F4\uFF1A\u7C3D\u7AE0\u6216\u53D7\u4FDD\u8B77\u7684\u6A19\u982D\u906D\u66F4\u6539\u3002",
    "payload-or-signature": "\u7C3D\u7AE0\u8207\u7D00\u9304\u4E0D\u7B26\uFF1Apayload \u6216 signature \u906D\u66F4\u6539\u3002",
    inclusion: "\u5305\u542B\u8DEF\u5F91\u7121\u6CD5\u901A\u5F80\u65E5\u8A8C\u7684\u5DF2\u7C3D\u7F72\u72C0\u614B\uFF1A\u8DEF\u5F91\u6216\u8449\u7BC0\u9EDE\u7DE8\u865F\u906D\u66F4\u6539\u3002",
    head: "\u6A39\u7684\u5927\u5C0F\u6216\u6839\u96DC\u6E4A\u8207\u5DF2\u7C3D\u7F72\u7684\u6AA2\u67E5\u9EDE\u4E0D\u4E00\u81F4\u3002",
    checkpoint: "\u6AA2\u67E5\u9EDE\u4E0D\u662F\u7531\u6211\u5011\u7C3D\u7F72\u7684\uFF0C\u6216\u906D\u66F4\u6539\u3002"
  },
  signature: "\u7C3D\u7AE0",
  signatureHolds: "\u6709\u6548\uFF08Ed25519\uFF09\u3002",
  log: "\u5728\u65E5\u8A8C\u4E2D",
  sealedAs: (place, of) => `\u7B2C ${place} \u7B46\u7D00\u9304\uFF0C\u5171 ${of} \u7B46`,
  checkpoint: "\u65E5\u8A8C\u7C3D\u7F72\u6642\u9593",
  claimed: "\u6B64\u6536\u64DA\u7121\u6548\u3002\u4EE5\u4E0B\u50C5\u662F\u5176\u8072\u7A31\u7684\u5167\u5BB9\uFF0C\u7121\u6CD5\u8B49\u660E\u4EFB\u4F55\u4E8B\u3002",
  unknownRecord: "\u6B64\u9801\u9762\u4E0D\u8A8D\u8B58\u9019\u7A2E\u7D00\u9304\uFF0C\u56E0\u6B64\u7121\u6CD5\u4EE5\u6587\u5B57\u8AAA\u660E\u3002",
  shownTitle: "\u986F\u793A\u7684\u5167\u5BB9",
  shownBy: (controller, version) => `\u7531 ${controller} \u986F\u793A\uFF0C\u96B1\u79C1\u6B0A\u653F\u7B56\u7248\u672C ${version}\u3002`,
  language: "\u8A9E\u8A00",
  ownWords: "\u8A72\u9801\u9762\u7528\u81EA\u5DF1\u7684\u63AA\u8FAD\u8A62\u554F\u3002\u9019\u662F\u9019\u4E9B\u63AA\u8FAD\u7684\u6307\u7D0B\uFF1B\u4EE5\u4E0B\u662F\u653F\u7B56\u7684\u63AA\u8FAD\u3002",
  ownTexts: "\u8A72\u9801\u9762\u4EE5\u4E0B\u5217\u63AA\u8FAD\u53D6\u4EE3\u4E86\u901A\u5E38\u7684\u63AA\u8FAD\uFF1A",
  notKept: "\u6B64\u8655\u672A\u4FDD\u5B58\u8A72\u7248\u672C\u7684\u653F\u7B56\u3002\u4EE5\u4E0B\u662F\u7D00\u9304\u672C\u8EAB\u7684\u5167\u5BB9\u3002",
  chosenTitle: "\u4F5C\u51FA\u7684\u9078\u64C7",
  nothingChosen: "\u672A\u5C31\u4EFB\u4F55\u76EE\u7684\u4F5C\u51FA\u9078\u64C7\uFF1A\u8A18\u9304\u7684\u662F\u700F\u89BD\u5668\u7684\u8A0A\u865F\u3002",
  states: {
    given: "\u5DF2\u540C\u610F",
    refused: "\u672A\u540C\u610F",
    accepted: "\u672A\u53CD\u5C0D",
    objected: "\u5DF2\u53CD\u5C0D"
  },
  notChosenTitle: "\u540C\u6642\u986F\u793A\uFF0C\u672A\u4F5C\u9078\u64C7",
  holdsFor: (duration) => `\u6709\u6548\u671F\u9593 ${duration}`,
  consequence: "\u82E5\u4E0D\u540C\u610F",
  categories: "\u8CC7\u6599",
  recipients: "\u63A5\u6536\u8005",
  retention: "\u4FDD\u5B58\u671F\u9593",
  circumstancesTitle: "\u6642\u9593\u8207\u65B9\u5F0F",
  decidedAt: "\u9078\u64C7\u6642\u9593",
  recordedAt: "\u8A18\u9304\u6642\u9593",
  claimedAt: "\u88DD\u7F6E\u6642\u9418\u986F\u793A",
  method: "\u4F4D\u7F6E",
  methods: {
    banner: "\u5728\u6A6B\u5E45\u4E2D",
    preferences: "\u5728\u96B1\u79C1\u8A2D\u5B9A\u4E2D",
    form: "\u5728\u8868\u55AE\u4E2D",
    gate: "\u5728\u5148\u884C\u8A62\u554F\u7684\u5167\u5BB9\u8655",
    api: "\u900F\u904E\u516C\u53F8\u81EA\u5DF1\u7684\u7CFB\u7D71",
    signal: "\u900F\u904E\u700F\u89BD\u5668\u8A0A\u865F",
    import: "\u5728\u4ED6\u8655\uFF0C\u4E4B\u5F8C\u8F49\u5165"
  },
  place: "\u9069\u7528\u6CD5\u5F8B",
  placeFrom: { input: "\u7531\u9801\u9762\u544A\u77E5", header: "\u6839\u64DA\u7DB2\u8DEF\u4F4D\u5740\u63A8\u65B7", none: "\u672A\u77E5" },
  unknownPlace: "\u5730\u9EDE\u672A\u77E5\uFF1B\u9069\u7528\u6700\u56B4\u683C\u7684\u898F\u5247",
  signals: "\u700F\u89BD\u5668\u8A0A\u865F",
  signalNames: { gpc: "Global Privacy Control", dnt: "Do Not Track" },
  noSignals: "\u7121",
  age: "\u8072\u660E\u7684\u5E74\u9F61",
  years: (count2) => `${count2} \u6B72\u6216\u4EE5\u4E0A`,
  evidence: "\u5148\u524D\u9078\u64C7\u7684\u8B49\u660E",
  layout: "\u6A6B\u5E45\u5F62\u5F0F",
  widget: "\u986F\u793A\u8005",
  person: "\u500B\u4EBA\uFF08\u5E36\u91D1\u9470\u7684\u96DC\u6E4A\uFF09",
  receipt: "\u6536\u64DA\u7DE8\u865F"
};
var zhHant2 = { choices: zhHant, receipt: receipt40 };

// packages/server/src/pages/locales/page-locales.ts
var pageLocales = {
  en: en2,
  ar: ar2,
  bg: bg2,
  cs: cs2,
  da: da2,
  de: de2,
  el: el2,
  es: es2,
  et: et2,
  fi: fi2,
  fr: fr2,
  "fr-CA": frCA2,
  ga: ga2,
  he: he2,
  hi: hi2,
  hr: hr2,
  hu: hu2,
  id: id2,
  is: is2,
  it: it2,
  ja: ja2,
  ko: ko2,
  lt: lt2,
  lv: lv2,
  mt: mt2,
  nb: nb2,
  nl: nl2,
  pl: pl2,
  pt: pt2,
  "pt-BR": ptBR2,
  ro: ro2,
  sk: sk2,
  sl: sl2,
  sv: sv2,
  th: th2,
  tr: tr2,
  uk: uk2,
  vi: vi2,
  "zh-Hans": zhHans2,
  "zh-Hant": zhHant2
};
var pageLanguage = (locale) => lookUpLocale(locale, { locales: Object.keys(pageLocales), defaultLocale: "en" });
var textsIn = (locale) => pageLocales[pageLanguage(locale)] ?? en2;

// packages/server/src/pages/choices.view.ts
function choicesPage(page) {
  const { policy, visitor, notices, back, status } = page;
  const { locale } = visitor;
  const language = pageLanguage(locale);
  const texts = textsIn(locale).choices;
  const speech = {
    texts,
    words: inWords2(locale, policy.controller.timeZone),
    foreign: foreignTo(language, locale)
  };
  const heading = notices[0] ? `${notices[0].title} \u2013 ${texts.title}` : texts.title;
  const main = html`${notices.map(notice)}
    <h1>${texts.title}</h1>
    <p>${texts.introduction} <a href="${policy.controller.privacyUrl}">${texts.privacyPolicy}</a></p>
    ${visitor.decidedAt !== null && html`<p class="muted">${texts.lastChoice(speech.words.date(visitor.decidedAt))}</p>`}
    ${signals(page, speech)} ${form(page, { ...speech, visitor, ticked: page.ticked })}
    ${back && html`<p><a href="${back.to}">${texts.back}</a></p>`}`;
  return pageOf({
    language,
    title: heading,
    main,
    aboutPerson: true,
    ...status !== void 0 && { status },
    leadsTo: back?.origin
  });
}
function foreignTo(language, locale) {
  const isOwn2 = locale.toLowerCase().startsWith(language.toLowerCase());
  return isOwn2 ? void 0 : spokenIn(locale);
}
var notice = ({ tone, title, text }, index) => html`<div class="verdict ${tone}" role="status" ${index === 0 && attributes({ tabindex: "-1", autofocus: true })}>
    <strong>${title}</strong>
    <p>${text}</p>
  </div>`;
function signals({ policy, visitor }, { texts, words }) {
  return ["gpc", "dnt"].map((signal) => {
    const off = policy.purposes.filter(({ id: id3 }) => visitor.effective[id3]?.reason === signal).map(({ name }) => name);
    const sent = visitor.signals[signal] === true && policy.signals[signal] === "honour";
    const stands = sent && signal === "gpc" && visitor.terms.gpcStands === true;
    return (sent || off.length > 0) && html`<p class="verdict">
        ${texts.honoured[signal]} ${off.length > 0 && texts.signalDenies(words.list(off))} ${stands && off.length > 0 && texts.signalStands}
      </p>`;
  });
}
function form({ policy, visitor, action, returnTo }, looked) {
  const { texts } = looked;
  const group = (heading, members) => members.length > 0 && html`<h2>${heading}</h2>
      ${members.map((purpose) => purposeSection(policy, purpose, looked))}`;
  const shown2 = policy.purposes.filter((purpose) => isOfferedTo(visitor, purpose)).map(({ id: id3 }) => id3);
  const fields = {
    version: policy.version,
    shown: shown2.join(" "),
    layout: "page",
    ...visitor.named,
    ...returnTo !== void 0 && { return: returnTo }
  };
  return html`<form class="choices" method="post" action="${action}">
    ${Object.entries(fields).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
    ${group(texts.optional, policy.purposes.filter(canBeDenied))} ${shown2.length > 0 && actions(texts)}
    ${group(
    texts.necessary,
    policy.purposes.filter((purpose) => !canBeDenied(purpose))
  )}
  </form>`;
}
var actions = (texts) => html`<div class="actions">
    <button name="choice" value="reject">${texts.rejectAll}</button>
    <button name="choice" value="accept">${texts.acceptAll}</button>
    <button name="choice" value="save">${texts.save}</button>
  </div>`;

// packages/server/src/pages/choices.visitor.ts
async function visitorOf(desk, fields, { header }) {
  const { policy, terms: termsIn } = desk.policy.inForce();
  const lang = namedLanguage(fields.get("lang"), policy.locales);
  const locale = lang ?? preferredLanguage(header("Accept-Language"), [policy.defaultLocale, ...policy.locales]);
  const said2 = fields.get("jurisdiction") ?? void 0;
  const jurisdiction = said2 !== void 0 && isJurisdiction(said2) ? said2 : void 0;
  const place = placeOf(jurisdiction, header, desk.jurisdictionHeaders);
  const moment = { place, signals: signalsSent(header) };
  const terms = termsIn(place.jurisdiction);
  const stored = findConsentCookie(header("Cookie"));
  const known = await knownOf(desk, { terms, stored }, moment);
  return { ...moment, ...known, locale, stored, terms, named: { ...lang && { lang }, ...jurisdiction && { jurisdiction } } };
}
async function knownOf(desk, { terms, stored }, moment) {
  const here = { state: stored ? stateOfStoredChoice(stored) : noChoices, signals: moment.signals, now: desk.now() };
  const effective = effectiveConsent(terms, here);
  const recorded3 = stored && await desk.consent.current({ ...moment, subject: desk.consent.subjectOf(stored) });
  if (!recorded3?.decidedAt) {
    return { effective, ask: purposesToAsk(terms, here), decidedAt: stored ? new Date(stored.decidedAt).toISOString() : null };
  }
  const denied = new Set(Object.keys(effective).filter((id3) => stored?.choices[id3] === "denied" && !effective[id3]?.granted));
  return {
    effective: Object.fromEntries(
      Object.entries(recorded3.effective).map(([id3, answer2]) => [id3, denied.has(id3) && effective[id3] || answer2])
    ),
    ask: recorded3.reask.filter((id3) => !denied.has(id3)),
    decidedAt: recorded3.decidedAt
  };
}

// packages/server/src/pages/choices.page.ts
var path = "/choices";
function choicesPages(desk) {
  return {
    [path]: {
      async GET(call) {
        const visitor = await visitorOf(desk, call.query, call);
        return choicesPage({ ...await shownTo2(desk, visitor, call.query, call), notices: noticesOf(visitor, call.query) });
      },
      async POST(call) {
        const { form: form3 } = call;
        const visitor = await visitorOf(desk, form3, call);
        const sent = await readChoice(desk, form3, visitor);
        if (sent) return kept(desk, call, visitor, sent);
        const notices = [{ tone: "bad", ...textsIn(visitor.locale).choices.notUnderstood }];
        const page = await shownTo2(desk, visitor, form3, call);
        return choicesPage({ ...page, notices, ticked: new Set(form3.getAll("purpose")), status: 422 });
      },
      problem: (problem, call) => problemPage(desk, problem, call)
    }
  };
}
async function shownTo2(desk, visitor, fields, { basePath, host }) {
  const returnTo = fields.get("return") ?? void 0;
  return {
    policy: wholePolicy(desk, visitor),
    visitor,
    action: `${basePath}${path}`,
    returnTo,
    back: returnTo === void 0 ? void 0 : returnOf(returnTo, host, await desk.origins())
  };
}
function wholePolicy(desk, { locale, place: { jurisdiction } }) {
  const view = desk.policy.inForce().view({ locale, ...jurisdiction !== void 0 && { jurisdiction } }, { shared: false, site: null });
  if ("categories" in view) return view;
  throw new Error("The view of a banner was made, and the whole policy was asked for");
}
async function kept(desk, call, visitor, sent) {
  const cookie = await recorded2(desk, call, visitor, sent);
  const address = call.form.get("return");
  const back = address === null ? void 0 : returnOf(address, call.host, await desk.origins());
  const own = new URLSearchParams({ saved: sent.button, ...visitor.named, ...address !== null && { refused: "return" } });
  return {
    status: 303,
    body: "",
    headers: {
      Location: back?.to ?? `${call.basePath}${path}?${own}`,
      "Cache-Control": "no-store",
      "Referrer-Policy": "same-origin",
      ...cookie !== void 0 && { "Set-Cookie": cookie }
    }
  };
}
async function recorded2(desk, { site }, visitor, sent) {
  const { stored, signals: signals2, place, terms, locale } = visitor;
  const { policy, choices: choices2, shown: shown2 } = sent;
  if (!site) return void 0;
  if (Object.keys(choices2).length === 0) return stored && consentCookie(stored, site, desk.cookieDomain);
  const device = stored?.device ?? `dev_${base64url(randomBytes(24))}`;
  await desk.consent.record(
    { policyVersion: policy.version, choices: choices2, method: "form", locale, shown: shown2 },
    { subject: desk.consent.subjectOf({ device }), place, signals: signals2 }
  );
  const decision = { policyVersion: policy.version, choices: choices2, device, signals: onlyOn(signals2), decidedAt: timeAfter(stored, desk.now()) };
  return consentCookie(storedChoiceAfter(terms, stored, decision), site, desk.cookieDomain);
}
var onlyOn = ({ gpc, dnt }) => ({ ...gpc && { gpc }, ...dnt && { dnt } });
var timeAfter = (before, now) => before && now <= before.decidedAt ? before.decidedAt + 1e3 : now;
function noticesOf({ locale, stored }, query) {
  const texts = textsIn(locale).choices;
  const saved = buttons.find((button) => button === query.get("saved"));
  if (!saved) return [];
  return [
    stored ? { tone: "good", ...texts.saved[saved] } : { tone: "unsure", ...texts.cookieBlocked },
    ...query.has("refused") ? [{ tone: "unsure", ...texts.returnRefused }] : []
  ];
}
function problemPage(desk, { code, requestId }, { header, query, basePath }) {
  const { policy } = desk.policy.inForce();
  const accepted = preferredLanguage(header("Accept-Language"), [policy.defaultLocale, ...policy.locales]);
  const locale = namedLanguage(query.get("lang"), policy.locales) ?? accepted;
  const { problems } = textsIn(locale).choices;
  const { title, text } = code === "ORIGIN_NOT_ALLOWED" ? problems.origin : code === "RATE_LIMITED" ? problems.rate : problems.other;
  const main = html`<h1>${title}</h1>
    <p>${text}</p>
    <p><a href="${basePath}${path}">${problems.toChoices}</a></p>
    <p class="muted"><code>${requestId}</code></p>`;
  return pageOf({ language: pageLanguage(locale), title, main, aboutPerson: true });
}

// packages/server/src/pages/receipt.page.ts
import * as z4 from "zod/mini";

// packages/server/src/audit/receipt-verifier.ts
import canonicalize3 from "canonicalize";
import { decodeProtectedHeader, flattenedVerify, importJWK } from "jose";
async function verifyReceipt(receipt41, { keys, hash }) {
  const text = payloadText(receipt41.payload);
  const proof = receipt41.proof && await verifyProof(receipt41.proof, text, { keys, hash });
  const faults = [...await signatureFaults(receipt41, keys, proof?.included), ...proof?.faults ?? []];
  const signed = !faults.some((part) => part === "payload" || part === "payload-or-signature");
  if (proof?.included === false && signed) faults.push("inclusion");
  const sealed = proof?.included === true && receipt41.proof && proof.head;
  return {
    faults,
    record: parsed(text),
    sealed: sealed ? { leafIndex: receipt41.proof?.leafIndex ?? 0, treeSize: sealed.treeSize, at: sealed.at } : void 0
  };
}
async function signatureFaults({ protected: header, payload, signature }, keys, included) {
  const kid = kidOf(header);
  if (kid === void 0) return ["header"];
  const key = keys.find((one) => one.kid === kid);
  if (!key) return ["key"];
  const holds = await isSigned({ protected: header, payload, signature }, key);
  if (holds) return isWritten(signature) ? [] : ["signature"];
  if (await isSignedUnderOtherHeader({ payload, signature }, keys)) return ["header"];
  if (!isCanonical(payload)) return ["payload"];
  if (included === void 0) return ["payload-or-signature"];
  return [included ? "signature" : "payload"];
}
var isSigned = (jws, key) => importJWK({ ...key }, "Ed25519").then((imported) => flattenedVerify({ ...jws }, imported, { algorithms: ["Ed25519"] })).then(
  () => true,
  () => false
);
async function isSignedUnderOtherHeader(jws, keys) {
  for (const key of keys) {
    const header = new TextEncoder().encode(JSON.stringify({ alg: "Ed25519", kid: key.kid, typ: receiptType }));
    if (await isSigned({ ...jws, protected: base64url(header) }, key)) return true;
  }
  return false;
}
function isWritten(text) {
  const bytes = bytesOf(text);
  return bytes !== void 0 && base64url(bytes) === text;
}
function isCanonical(payload) {
  const text = payloadText(payload);
  const record = parsed(text);
  return isWritten(payload) && record !== void 0 && canonicalize3(record) === text;
}
function bytesOf(text) {
  try {
    return fromBase64url(text);
  } catch {
    return void 0;
  }
}
function kidOf(header) {
  try {
    const { alg, kid, typ: typ2, ...other } = decodeProtectedHeader({ protected: header });
    return alg === "Ed25519" && typ2 === receiptType && Object.keys(other).length === 0 ? kid : void 0;
  } catch {
    return void 0;
  }
}
async function verifyProof(proof, text, { keys, hash }) {
  const head = await openCheckpoint(proof.checkpoint, keys).catch(() => void 0);
  if (!head) return { faults: ["checkpoint"], head, included: void 0 };
  const repeats = head.treeSize === proof.treeSize && head.rootHash === proof.rootHash;
  const root = fromBase64url(head.rootHash);
  const reached = text === void 0 ? void 0 : followPath(hash.leaf(text), proof, { size: head.treeSize, hash });
  return {
    faults: repeats ? [] : ["head"],
    head,
    included: reached?.length === root.length && reached.every((byte, at) => byte === root[at])
  };
}
function followPath(leaf, { leafIndex, inclusion }, { size, hash }) {
  let [place, last, reached] = [leafIndex, size - 1, leaf];
  if (place < 0 || place > last) return void 0;
  for (const sibling of inclusion.map(bytesOf)) {
    if (!sibling || last === 0) return void 0;
    if (place % 2 === 1 || place === last) {
      reached = hash.node(sibling, reached);
      while (place % 2 === 0 && place !== 0) [place, last] = [place / 2, Math.floor(last / 2)];
    } else reached = hash.node(reached, sibling);
    [place, last] = [Math.floor(place / 2), Math.floor(last / 2)];
  }
  return last === 0 ? reached : void 0;
}
function payloadText(payload) {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(fromBase64url(payload));
  } catch {
    return void 0;
  }
}
function parsed(text) {
  try {
    return text === void 0 ? void 0 : JSON.parse(text);
  } catch {
    return void 0;
  }
}

// packages/server/src/pages/receipt.reader.ts
import * as z3 from "zod/mini";
function readReceipt(pasted) {
  const text = pasted.trim();
  if (text.startsWith("{")) return readJson2(text);
  const line = text.replaceAll(/\s+/g, "");
  if (!z3.safeParse(CompactReceipt, line).success) return void 0;
  const [header = "", payload = "", signature = ""] = line.split(".");
  return { receipt: { protected: header, payload, signature }, unreadable: [] };
}
function readJson2(text) {
  const value = parsed2(text);
  const whole = z3.safeParse(Receipt, value);
  if (whole.success) return { receipt: whole.data, unreadable: [] };
  const parts2 = whole.error.issues.map(({ path: path2 }) => partAt(path2));
  const signed = z3.safeParse(Receipt, { ...value, proof: void 0 });
  if (!signed.success || !parts2.every((part) => part !== void 0)) return void 0;
  return { receipt: signed.data, unreadable: [...new Set(parts2)] };
}
function parsed2(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
function partAt([top, field3]) {
  if (top !== "proof") return void 0;
  if (field3 === "checkpoint") return "checkpoint";
  return field3 === "treeSize" || field3 === "rootHash" ? "head" : "inclusion";
}

// packages/server/src/pages/receipt.script.ts
function bytesOf2(text) {
  return Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (character) => character.charCodeAt(0));
}
function jsonOf(part) {
  return JSON.parse(new TextDecoder().decode(bytesOf2(part)));
}
async function hashOf(...parts2) {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", await new Blob(parts2).arrayBuffer()));
}
function readPasted(pasted) {
  const text = pasted.trim();
  if (text.startsWith("{")) return JSON.parse(text);
  const parts2 = text.replaceAll(/\s+/g, "").split(".");
  if (parts2.length !== 3) throw new Error("It has neither form");
  const [header = "", payload = "", signature = ""] = parts2;
  return { protected: header, payload, signature };
}
function keysAddress() {
  return document.querySelector("[data-keys]")?.dataset["keys"] ?? "";
}
async function signatureState(jws, type) {
  try {
    const { alg, typ: typ2, kid } = jsonOf(jws.protected);
    if (alg !== "Ed25519" || typ2 !== type) return "header";
    const { keys } = await (await fetch(keysAddress())).json();
    const found = keys.find((one) => one.kid === kid);
    if (!found) return "key";
    const key = await crypto.subtle.importKey("jwk", { kty: "OKP", crv: "Ed25519", x: found.x ?? "" }, "Ed25519", false, ["verify"]);
    const signed = new TextEncoder().encode(`${jws.protected}.${jws.payload}`);
    return await crypto.subtle.verify("Ed25519", key, bytesOf2(jws.signature), signed) ? "holds" : "signature";
  } catch {
    return "header";
  }
}
async function rootFrom(payload, inclusion, leafIndex, size) {
  let [place, last, reached] = [leafIndex, size - 1, await hashOf(Uint8Array.of(0), bytesOf2(payload))];
  for (const sibling of inclusion) {
    if (last === 0) return "";
    if (place % 2 === 1 || place === last) {
      reached = await hashOf(Uint8Array.of(1), bytesOf2(sibling), reached);
      while (place % 2 === 0 && place !== 0) [place, last] = [place / 2, Math.floor(last / 2)];
    } else reached = await hashOf(Uint8Array.of(1), reached, bytesOf2(sibling));
    [place, last] = [Math.floor(place / 2), Math.floor(last / 2)];
  }
  return last === 0 ? String(reached) : "";
}
async function proofState(payload, proof) {
  const [header = "", head = "", signature = ""] = proof.checkpoint.split(".");
  if (await signatureState({ protected: header, payload: head, signature }, "log-checkpoint+jws") !== "holds") return "checkpoint";
  const { treeSize, rootHash } = jsonOf(head);
  if (treeSize !== proof.treeSize || rootHash !== proof.rootHash) return "head";
  const root = await rootFrom(payload, proof.inclusion, proof.leafIndex, proof.treeSize).catch(() => "");
  return root === String(bytesOf2(proof.rootHash)) ? "included" : "inclusion";
}
async function stateOf(pasted) {
  try {
    const receipt41 = readPasted(pasted);
    const signature = await signatureState(receipt41, "consent-receipt+jws");
    const proof = receipt41.proof && await proofState(receipt41.payload, receipt41.proof);
    if (signature === "signature" && proof === void 0) return "payload-or-signature";
    if (signature === "signature") return proof === "inclusion" ? "payload" : "signature";
    if (signature !== "holds") return signature;
    if (proof === void 0) return "signedOnly";
    return proof === "included" ? "holds" : proof;
  } catch {
    return "unreadable";
  }
}
async function offerToCheck() {
  const button = document.querySelector("[data-check-here]");
  const field3 = document.querySelector("textarea");
  if (!button || !field3 || !isSecureContext) return;
  const able = await crypto.subtle.generateKey("Ed25519", false, ["sign", "verify"]).then(
    () => true,
    () => false
  );
  if (!able) return;
  button.hidden = false;
  const tell = (state) => {
    for (const told7 of document.querySelectorAll("[data-told]")) told7.hidden = told7.dataset["told"] !== state;
  };
  field3.addEventListener("input", () => tell(""));
  button.addEventListener("click", () => {
    const pasted = field3.value;
    void stateOf(pasted).then((state) => tell(field3.value === pasted ? state : ""));
  });
}
var functions = [bytesOf2, jsonOf, hashOf, readPasted, keysAddress, signatureState, rootFrom, proofState, stateOf];
var receiptScript = `const __name = (made) => made;
${functions.map(String).join("\n")}
void (${String(offerToCheck)})();
`;

// packages/server/src/pages/receipt.record.ts
function recordInWords(record, kept2, said2) {
  const { pii_processing: processing } = record;
  const { texts, words } = said2;
  const shown2 = kept2?.locales.includes(processing.language) === true ? shownTexts(kept2, processing.language) : void 0;
  const controller = shown2?.controller.name ?? record.party_identification[0]?.party_name ?? "";
  return html`<h2>${texts.shownTitle}</h2>
    <p>${texts.shownBy(controller, processing.privacy_notice_version)} ${texts.language}: ${words.language(processing.language)}.</p>
    ${processing.shown.textsHash !== void 0 && html`<p>${texts.ownWords}</p>
        <p><code>${processing.shown.textsHash}</code></p>`}
    ${shown2 ? html`<blockquote ${spokenIn(shown2.locale)}>
            <p><strong>${shown2.banner.title}</strong></p>
            <p>${shown2.banner.body}</p>
          </blockquote>` : html`<p>${texts.notKept}</p>`}
    ${ownTexts(processing, said2)}
    <h2>${texts.chosenTitle}</h2>
    ${choices(record, shown2 ? fromPolicy(shown2, said2) : fromRecord(record), said2)}
    <h2>${texts.circumstancesTitle}</h2>
    ${circumstances(record, said2)}`;
}
var ownTexts = ({ shown: shown2, language }, { texts }) => shown2.texts && html`<p>${texts.ownTexts}</p>
    <dl>
      ${Object.entries(shown2.texts).map(
  ([name, text]) => html`<div>
            <dt><code>${name}</code></dt>
            <dd ${spokenIn(language)}>${text}</dd>
          </div>`
)}
    </dl>`;
var fromPolicy = ({ purposes, locale }, { texts }) => {
  const quoted = (text) => !!text && html`<span ${spokenIn(locale)}>${text}</span>`;
  return purposes.map(({ id: id3, name, description, consequence, categories, recipients, retention }) => ({
    id: id3,
    name,
    description,
    more: [
      [texts.consequence, quoted(consequence)],
      [texts.categories, quoted(categories.join(", "))],
      [texts.recipients, quoted(recipients.join(", "))],
      [texts.retention, quoted(retention)]
    ]
  }));
};
var fromRecord = ({ pii_processing: { purposes } }) => purposes.map(({ purpose_id: id3, purpose: name, description }) => ({ id: id3, name, description, more: [] }));
function choices({ event, pii_processing: { language } }, purposes, { texts, words }) {
  const chosen = new Map(event.flatMap((one) => one.event_type === "explicit" ? [[one.purpose_id, one]] : []));
  const choiceOf = ({ event_state: state, validity_duration: duration }) => duration === null ? texts.states[state] : `${texts.states[state]} ${texts.holdsFor(words.duration(duration))}`;
  const sectionOf2 = ({ id: id3, name, description, more }) => {
    const choice2 = chosen.get(id3);
    return html`<section class="purpose">
      <header>
        <h3 ${spokenIn(language)}>${name}</h3>
        ${choice2 && html`<span class="choice">${choiceOf(choice2)}</span>`}
      </header>
      <p ${spokenIn(language)}>${description}</p>
      ${list(more)}
    </section>`;
  };
  const others = purposes.filter(({ id: id3 }) => !chosen.has(id3));
  return html`${chosen.size === 0 && html`<p>${texts.nothingChosen}</p>`} ${purposes.filter(({ id: id3 }) => chosen.has(id3)).map(sectionOf2)}
  ${others.length > 0 && html`<h2>${texts.notChosenTitle}</h2>
      ${others.map(sectionOf2)}`}`;
}
function circumstances({ record, pii_processing: processing, event }, { texts, words }) {
  const signals2 = event.flatMap((one) => "signal" in one ? [texts.signalNames[one.signal]] : []);
  const { jurisdiction, jurisdiction_source: source, age_at_least: age, evidence, shown: shown2 } = processing;
  return html`${list([
    [texts.decidedAt, words.time(record.decided_at)],
    [texts.recordedAt, words.time(record.recorded_at)],
    [texts.claimedAt, record.claimed_at !== null && words.time(record.claimed_at)],
    [texts.method, texts.methods[processing.collection_method]],
    [texts.place, jurisdiction === null ? texts.unknownPlace : `${words.place(jurisdiction)}, ${texts.placeFrom[source]}`],
    [texts.signals, signals2.join(", ") || texts.noSignals],
    [texts.age, age !== null && texts.years(age)],
    [texts.evidence, evidence && [evidence.source, evidence.reference, evidence.detail].filter((part) => part !== void 0).join(" \xB7 ")],
    [texts.layout, shown2.layout],
    [texts.widget, shown2.widget],
    [texts.person, record.pii_principal_id],
    [texts.receipt, record.record_id]
  ])}`;
}
function list(entries) {
  const there = entries.filter(([, value]) => value !== null && value !== void 0 && value !== false && value !== "");
  if (there.length === 0) return false;
  return html`<dl>
    ${there.map(
    ([name, value]) => html`<dt>${name}</dt>
          <dd>${value}</dd>`
  )}
  </dl>`;
}

// packages/server/src/pages/receipt.page.ts
var languages = ["en", ...Object.keys(pageLocales)];
var scriptPath = "/receipt/check.js";
var [, keysPath] = splitRoute(platformContract.jwks);
function receiptPages(options) {
  const languageOf = (header) => preferredLanguage(header("Accept-Language"), languages);
  return {
    [scriptPath]: {
      GET: () => ({
        body: receiptScript,
        headers: { "Content-Type": "text/javascript; charset=utf-8", "X-Content-Type-Options": "nosniff", "Cache-Control": "no-cache" }
      })
    },
    "/receipt": {
      GET({ header, basePath }) {
        const language = languageOf(header);
        const texts = textsIn(language).receipt;
        const main = html`<h1>${texts.title}</h1>
          <p>${texts.introduction}</p>
          ${form2(texts, { basePath, here: true })}`;
        return pageOf({ language, title: texts.title, main, script: basePath + scriptPath, aboutPerson: false });
      },
      async POST({ header, basePath, form: fields }) {
        const language = languageOf(header);
        const texts = textsIn(language).receipt;
        const main = html`<h1>${texts.title}</h1>
          ${await answer(fields.get("receipt") ?? "", { ...options, basePath, language, texts })}`;
        return pageOf({ language, title: texts.title, main, aboutPerson: true });
      }
    }
  };
}
async function answer(pasted, { basePath, language, texts, findPolicy, ...verifying }) {
  const read = readReceipt(pasted);
  if (!read) return html`${notice2("bad", texts.unreadable)} ${form2(texts, { basePath, pasted })}`;
  const { faults, ...verdict2 } = await verifyReceipt(read.receipt, verifying);
  const all = [...faults, ...read.unreadable];
  const record = z4.safeParse(ConsentRecord, verdict2.record);
  const kept2 = record.success ? await keptPolicy(record.data, findPolicy) : void 0;
  const words = inWords2(language, kept2?.controller.timeZone ?? "UTC");
  return html`${verdictNotice({ ...verdict2, faults: all }, { texts, words })}
  ${all.length > 0 && record.success && html`<p><strong>${texts.claimed}</strong></p>`}
  ${record.success ? recordInWords(record.data, kept2, { texts, words }) : html`<p>${texts.unknownRecord}</p>`}
  ${form2(texts, { basePath, heading: texts.checkAnother })}`;
}
async function keptPolicy({ pii_processing: named }, find) {
  const found = await find(named.privacy_notice_version);
  return found?.hash === named.privacy_notice_hash ? found.policy : void 0;
}
var form2 = (texts, { basePath, heading, pasted, here = false }) => html`<form method="post" action="${basePath}/receipt">
    ${heading !== void 0 && html`<h2>${heading}</h2>`}
    <label for="receipt">${texts.field}</label>
    <p id="hint" class="muted">${texts.hint}</p>
    <textarea id="receipt" name="receipt" aria-describedby="hint" required spellcheck="false" autocomplete="off">${pasted}</textarea>
    <button>${texts.check}</button>
    ${here && checkHere(basePath, texts)}
  </form>`;
var checkHere = (basePath, texts) => html`<button type="button" class="second" data-check-here data-keys="${basePath}${keysPath}" hidden>${texts.checkHere}</button>
    <div role="status">
      ${told3("holds", notice2("good", texts.holds))} ${told3("signedOnly", notice2("unsure", texts.signedOnly))}
      ${told3("unreadable", notice2("bad", texts.unreadable))}
      ${Object.entries(texts.faults).map(([part, text]) => told3(part, notice2("bad", { ...texts.altered, text })))}
    </div>`;
var told3 = (state, what) => html`<div data-told="${state}" hidden>${what}</div>`;
var notice2 = (tone, { title, text }, more) => html`<div class="verdict ${tone}">
    <strong>${title}</strong>
    <p>${text}</p>
    ${more}
  </div>`;
function verdictNotice({ faults, sealed }, { texts, words }) {
  if (faults.length > 0) {
    const list2 = html`<ul>
      ${faults.map((part) => html`<li>${texts.faults[part]}</li>`)}
    </ul>`;
    return notice2("bad", texts.altered, list2);
  }
  const facts3 = html`<dl>
    <dt>${texts.signature}</dt>
    <dd>${texts.signatureHolds}</dd>
    ${sealed && html`<dt>${texts.log}</dt>
        <dd>${texts.sealedAs(words.number(sealed.leafIndex + 1), words.number(sealed.treeSize))}</dd>
        <dt>${texts.checkpoint}</dt>
        <dd>${words.time(sealed.at)}</dd>`}
  </dl>`;
  return sealed ? notice2("good", texts.holds, facts3) : notice2("unsure", texts.signedOnly, facts3);
}

// packages/server/src/pages/request-status.page.ts
import * as z5 from "zod/mini";

// packages/server/src/pages/request.inputs.ts
function field(input) {
  const { name, label, hint, fault, heading, foreign } = input;
  if (input.kind === "choice") return choice(input);
  const labelled = html`<label for="${name}" ${foreign}>${label}</label>`;
  return html`<div class="field${fault !== void 0 && " faulty"}">
    ${heading ? html`<h1>${labelled}</h1>` : labelled} ${hint && html`<p id="${name}-hint" class="muted" ${foreign}>${hint}</p>`}
    ${faultLine(name, fault)} ${control(input)}
  </div>`;
}
var faultLine = (name, fault) => fault !== void 0 && html`<p id="${name}-fault" class="fault">${fault}</p>`;
function told4({ name, hint, fault }) {
  const ids = [...hint ? [`${name}-hint`] : [], ...fault === void 0 ? [] : [`${name}-fault`]];
  return { "aria-describedby": ids.join(" ") || void 0, "aria-invalid": fault === void 0 ? void 0 : "true" };
}
var types = { line: "text", email: "email", date: "date", "order-number": "text" };
function control(input) {
  const { name, kind, value, autocomplete } = input;
  const shared = { id: name, name, ...told4(input), autocomplete };
  if (kind === "prose")
    return html`<textarea ${attributes({ ...shared, class: "prose", dir: "auto", rows: "5" })}>${"\n"}${value}</textarea>`;
  if (kind === "choice") return choice(input);
  const direction = kind === "line" ? "auto" : "ltr";
  return html`<input
    ${attributes({
    ...shared,
    type: types[kind],
    value,
    dir: kind === "date" ? void 0 : direction,
    spellcheck: kind === "line" ? void 0 : "false"
  })}
  />`;
}
function choice(input) {
  const { name, label, hint, value, fault, options = [], heading, foreign } = input;
  const legend = heading ? html`<h1>${label}</h1>` : label;
  return html`<fieldset class="field${fault !== void 0 && " faulty"}" ${attributes(told4({ ...input, fault }))}>
    <legend ${!heading && foreign}>${legend}</legend>
    ${hint && html`<p id="${name}-hint" class="muted" ${foreign}>${hint}</p>`} ${faultLine(name, fault)}
    ${options.map((option, index) => {
    const id3 = index === 0 ? name : `${name}-${option.value}`;
    return html`<div class="option">
        <label class="box">
          <input
            ${attributes({
      type: "radio",
      id: id3,
      name,
      value: option.value,
      checked: option.value === value,
      "aria-describedby": option.hint ? `${id3}-about` : void 0
    })}
          />
          <span ${option.foreign}>${option.label}</span>
        </label>
        ${option.hint && html`<p id="${id3}-about" class="muted" ${option.foreign}>${option.hint}</p>`}
      </div>`;
  })}
  </fieldset>`;
}
var faultSummary = (faults, { title }) => faults.length > 0 && html`<div class="verdict bad" role="alert" tabindex="-1" autofocus>
    <strong>${title}</strong>
    <ul>
      ${faults.map(({ name, label, text }) => html`<li><a href="#${name}"><bdi>${label}</bdi> – ${text}</a></li>`)}
    </ul>
  </div>`;
var hiddenFields = (fields) => [...fields].map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`);
var newsOf = (text) => html`<div class="verdict good" role="status" tabindex="-1" autofocus><strong>${text}</strong></div>`;

// packages/server/src/pages/request.draft.ts
var inputPaths = {
  who: "/onBehalf/relation",
  "agent-name": "/onBehalf/name",
  "agent-organisation": "/onBehalf/organisation",
  "agent-email": "/onBehalf/email",
  authority: "/onBehalf/authority",
  type: "/type",
  name: "/name",
  email: "/email",
  details: "/details"
};
var pathOf = (name) => isOwn(name) ? inputPaths[name] : `/fields/${name.slice("field-".length)}`;
var isOwn = (name) => Object.hasOwn(inputPaths, name);
function readDraft(form3, { rights }) {
  const fields = rights.flatMap((right) => right.fields.map(({ id: id3 }) => `field-${id3}`));
  const names = /* @__PURE__ */ new Set([...Object.keys(inputPaths), ...fields]);
  return new Map([...names].flatMap((name) => form3.has(name) ? [[name, cleaned(form3.get(name) ?? "")]] : []));
}
var cleaned = (text) => text.replaceAll(/\r\n?/g, "\n").trim();
var rightOf = (draft, { rights }) => rights.find(({ id: id3 }) => id3 === draft.get("type"));
var isOnBehalf = (draft) => draft.get("who") === "agent" || draft.get("who") === "parent";
function fieldAnswers(draft, right) {
  const answers = (right?.fields ?? []).map(({ id: id3 }) => [id3, draft.get(`field-${id3}`) ?? ""]);
  return Object.fromEntries(answers.filter(([, answer2]) => answer2 !== ""));
}
function requestOf(draft, right, more) {
  const told7 = (name, as) => {
    const value = draft.get(name);
    return value ? { [as]: value } : {};
  };
  const fields = fieldAnswers(draft, right);
  return {
    ...more,
    ...told7("type", "type"),
    ...told7("name", "name"),
    ...told7("email", "email"),
    ...told7("details", "details"),
    ...Object.keys(fields).length > 0 && { fields },
    ...isOnBehalf(draft) && {
      onBehalf: {
        ...told7("who", "relation"),
        ...told7("agent-name", "name"),
        ...told7("agent-organisation", "organisation"),
        ...told7("agent-email", "email"),
        ...told7("authority", "authority")
      }
    }
  };
}

// packages/server/src/pages/request.questions.ts
function questionsOf(draft, visitor) {
  const { texts } = visitor;
  const behalf = isOnBehalf(draft);
  const { title, other, hint } = texts.contact;
  return [
    { id: "who", title: texts.who.title, inputs: [whoInput(visitor)] },
    ...behalf ? [behalfQuestion(draft, visitor)] : [],
    { id: "what", title: texts.what, inputs: [whatInput(visitor)] },
    { id: "contact", title: behalf ? other : title, hint, inputs: contactInputs(visitor, behalf) },
    {
      id: "details",
      title: texts.details.title,
      hint: texts.details.hint,
      inputs: [...fieldInputs(visitor, rightOf(draft, visitor.policy)), detailsInput(visitor)]
    }
  ];
}
var whoInput = ({ texts: { who } }) => ({
  name: "who",
  kind: "choice",
  label: who.title,
  required: true,
  options: ["self", "agent", "parent"].map((value) => ({ value, label: who[value] }))
});
function behalfQuestion(draft, { texts: { behalf } }) {
  const organisation = { name: "agent-organisation", kind: "line", label: behalf.organisation, required: false };
  return {
    id: "behalf",
    title: behalf.title,
    hint: behalf.hint,
    inputs: [
      { name: "agent-name", kind: "line", label: behalf.name, required: true, autocomplete: "name" },
      ...draft.get("who") === "agent" ? [{ ...organisation, autocomplete: "organization" }] : [],
      { name: "agent-email", kind: "email", label: behalf.email, required: false, autocomplete: "email" },
      { name: "authority", kind: "prose", label: behalf.authority, hint: behalf.authorityHint, required: false }
    ]
  };
}
var whatInput = ({ texts, policy, foreign }) => ({
  name: "type",
  kind: "choice",
  label: texts.what,
  required: true,
  options: policy.rights.map(({ id: id3, name, description }) => ({
    value: id3,
    label: name ?? texts.rights[id3],
    hint: description,
    foreign
  }))
});
var contactInputs = ({ texts: { contact } }, behalf) => [
  { name: "name", kind: "line", label: contact.name, required: false, autocomplete: behalf ? "off" : "name" },
  { name: "email", kind: "email", label: contact.email, required: true, autocomplete: behalf ? "off" : "email" }
];
var fieldInputs = (visitor, right) => (right?.fields ?? []).map((field3) => fieldInput(visitor, field3));
function fieldInput({ foreign }, { id: id3, name, hint, kind, required, options }) {
  return {
    name: `field-${id3}`,
    kind: kind === "text" ? "line" : kind,
    label: name,
    hint,
    required,
    options: options.map((option) => ({ value: option.id, label: option.name, foreign })),
    foreign
  };
}
var detailsInput = ({ texts: { details } }) => ({
  name: "details",
  kind: "prose",
  label: details.label,
  required: false
});

// packages/server/src/pages/request.view.ts
var requestPath = "/request";
function requestPage({ language, texts }, title, main, faults = []) {
  const heading = title === texts.title ? title : `${title} \u2013 ${texts.title}`;
  return pageOf({
    language,
    title: faults.length > 0 ? texts.faults.windowTitle(heading) : heading,
    main,
    aboutPerson: true,
    status: faults.length > 0 ? 422 : 200
  });
}
function questionPage(visitor, { draft, question, faults, reviewing }) {
  const { texts } = visitor;
  const { id: id3, title, hint, inputs } = question;
  const isFirst = id3 === "who";
  const single = inputs.length === 1 && inputs[0]?.label === title;
  const shown2 = inputs.map((input) => ({
    ...input,
    label: input.required ? input.label : texts.optional(input.label),
    value: draft.get(input.name) ?? "",
    fault: faults.find(({ name }) => name === input.name)?.text,
    heading: single
  }));
  const main = html`${faultSummary(faults, texts.faults)}
    ${isFirst && html`<p class="caption">${texts.title}</p>
        ${hint === void 0 && html`<p class="muted">${texts.introduction}</p>`}`}
    ${!single && html`<h1>${title}</h1>`} ${hint !== void 0 && html`<p class="muted">${hint}</p>`}
    <form method="post" action="${visitor.basePath}${requestPath}" novalidate>
      ${hiddenFields(carried(visitor, draft, inputs))}
      ${hiddenFields([["step", id3], ...reviewing ? [["reviewing", "yes"]] : []])} ${shown2.map(field)}
      <div class="steps">
        <button name="go" value="next">${texts.next}</button>
        ${(!isFirst || reviewing) && html`<button name="go" value="back" class="second">${texts.back}</button>`}
      </div>
    </form>`;
  return requestPage(visitor, title, main, faults);
}
function carried({ named }, draft, inputs = []) {
  const asked3 = new Set(inputs.map(({ name }) => name));
  return [...Object.entries(named), ...[...draft].filter(([name, value]) => !asked3.has(name) && value !== "")];
}
function checkPage(visitor, draft) {
  const { texts } = visitor;
  const rows = questionsOf(draft, visitor).flatMap(
    ({ id: id3, inputs }) => inputs.map((input) => answerRow(input, { value: answerOf(input, draft.get(input.name) ?? "", visitor), change: `change:${id3}`, visitor }))
  );
  const main = html`<h1>${texts.check.title}</h1>
    <form method="post" action="${visitor.basePath}${requestPath}">
      ${hiddenFields(carried(visitor, draft))}
      ${hiddenFields([
    ["step", "check"],
    ["reviewing", "yes"]
  ])}
      <dl class="answers">${rows}</dl>
      <div class="steps">
        <button name="go" value="send">${texts.check.send}</button>
        <button name="go" value="back" class="second">${texts.back}</button>
      </div>
    </form>`;
  return requestPage(visitor, texts.check.title, main);
}
var answerRow = ({ label, foreign }, { value, change, visitor: { texts } }) => html`<div>
    <dt ${foreign}>${label}</dt>
    <dd class="written" dir="auto">${value || "\u2013"}</dd>
    <dd>
      <button name="go" value="${change}" class="plain">${texts.check.change}<span class="unseen">: ${label}</span></button>
    </dd>
  </div>`;
function answerOf({ kind, options }, value, { locale }) {
  if (kind === "date" && !Number.isNaN(Date.parse(value))) return dayIn(locale, value);
  return options?.find((option) => option.value === value)?.label ?? value;
}
var dayIn = (locale, day2) => new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(new Date(day2));
var rightName = ({ policy, texts }, type) => rightOf(/* @__PURE__ */ new Map([["type", type]]), policy)?.name ?? texts.rights[type];

// packages/server/src/pages/request.verify.ts
var statusPath = "/request/status";
function readUnverified(form3) {
  const dueAt = form3.get("due") ?? "";
  return {
    id: form3.get("id") ?? "",
    to: form3.get("to") ?? "",
    dueAt: Number.isNaN(Date.parse(dueAt)) ? "" : dueAt,
    behalf: form3.get("behalf") === "yes"
  };
}
function verifyPage(visitor, unverified, { faults = [], news } = {}) {
  const { texts, named, basePath } = visitor;
  const { id: id3, to, dueAt, behalf } = unverified;
  const { verify: verify2 } = texts;
  const carried2 = { ...named, step: "verify", id: id3, to, due: dueAt, ...behalf && { behalf: "yes" } };
  const main = html`${faultSummary(faults, texts.faults)} ${news !== void 0 && newsOf(news)}
    <h1>${verify2.title}</h1>
    <p>${behalf ? verify2.sentToPerson(to) : verify2.sent(to)}</p>
    <form method="post" action="${basePath}${requestPath}" novalidate>
      ${hiddenFields(Object.entries(carried2))} ${codeField(visitor, faults)}
      <div class="steps">
        <button name="go" value="confirm">${verify2.confirm}</button>
        <button name="go" value="again" class="second">${verify2.again}</button>
      </div>
    </form>
    ${facts2(visitor, { id: id3, dueAt })}`;
  return requestPage(visitor, verify2.title, main, faults);
}
function codeField({ texts: { verify: verify2 } }, faults) {
  const fault = faults.find(({ name }) => name === "code")?.text;
  const described = fault === void 0 ? "code-hint" : "code-hint code-fault";
  return html`<div class="field${fault !== void 0 && " faulty"}">
    <label for="code">${verify2.label}</label>
    <p id="code-hint" class="muted">${verify2.hint}</p>
    ${fault !== void 0 && html`<p id="code-fault" class="fault">${fault}</p>`}
    <input
      id="code"
      name="code"
      class="code"
      type="text"
      inputmode="numeric"
      autocomplete="one-time-code"
      maxlength="12"
      dir="ltr"
      aria-describedby="${described}"
      ${fault !== void 0 && html`aria-invalid="true"`}
    />
  </div>`;
}
var facts2 = ({ texts: { done: done2 }, words }, { id: id3, dueAt }) => html`<dl class="panel">
    ${fact(done2.reference, html`<code dir="ltr">${id3}</code>`)} ${dueAt !== "" && fact(done2.dueAt, words.date(dueAt))}
  </dl>`;
var fact = (term, value) => html`<div>
    <dt>${term}</dt>
    <dd>${value}</dd>
  </div>`;
function donePage(visitor, request, verified2) {
  const { texts, named, basePath } = visitor;
  const { done: done2 } = texts;
  const main = html`<div class="verdict good" role="status" tabindex="-1" autofocus>
      <h1>${done2.title}</h1>
    </div>
    ${facts2(visitor, request)}
    <p>${done2.text}</p>
    ${verified2 ? html`<form method="post" action="${basePath}${statusPath}">
            ${hiddenFields(Object.entries({ ...named, session: verified2.token, id: request.id }))}
            <button name="go" value="show">${done2.open}</button>
          </form>` : html`<p><a href="${basePath}${statusPath}?${new URLSearchParams({ ...named, id: request.id }).toString()}">${done2.open}</a></p>`}`;
  return requestPage(visitor, done2.title, main);
}

// packages/server/src/pages/request-status.entry.ts
var scriptPath2 = `${statusPath}/open.js`;
function entryPage(visitor, { id: id3, faults = [], news, ended = false }) {
  const { language, texts, basePath } = visitor;
  const { status, verify: verify2, done: done2 } = texts;
  const action = `${basePath}${statusPath}`;
  const reference = {
    name: "id",
    kind: "order-number",
    label: done2.reference,
    required: true,
    autocomplete: "off",
    value: id3,
    fault: faults.find(({ name }) => name === "id")?.text
  };
  const main = html`${faultSummary(faults, texts.faults)} ${news !== void 0 && newsOf(news)} ${ended && endedNotice(status.ended)}
    <h1>${status.title}</h1>
    ${linkForm(visitor, { id: id3, action })}
    <p data-by-code>${status.introduction}</p>
    <form method="post" action="${action}" novalidate data-by-code>
      ${hiddenFields(Object.entries(visitor.named))} ${field(reference)} ${codeField(visitor, faults)}
      <div class="steps">
        <button name="go" value="open">${status.open}</button>
        <button name="go" value="again" class="second">${verify2.again}</button>
      </div>
    </form>`;
  return pageOf({
    language,
    title: faults.length > 0 ? texts.faults.windowTitle(status.title) : status.title,
    main,
    script: basePath + scriptPath2,
    aboutPerson: true,
    status: faults.length > 0 ? 422 : 200
  });
}
var endedNotice = (text) => html`<div class="verdict unsure" ${attributes({ role: "status", tabindex: "-1", autofocus: true })}><strong>${text}</strong></div>`;
var linkForm = ({ texts: { status }, named }, { id: id3, action }) => html`<form method="post" action="${action}" data-link hidden>
    ${hiddenFields(Object.entries({ ...named, id: id3, link: "" }))}
    <p>${status.ready}</p>
    <button name="go" value="open">${status.open}</button>
  </form>`;

// packages/server/src/pages/request-status.script.ts
function offerToOpen() {
  const form3 = document.querySelector("[data-link]");
  const [id3 = "", token = ""] = location.hash.slice(1).split(".");
  if (!form3 || token === "") return;
  history.replaceState(null, "", location.pathname + location.search);
  for (const [name, value] of Object.entries({ id: id3, link: token })) {
    const field3 = form3.querySelector(`[name="${name}"]`);
    if (field3) field3.value = value;
  }
  for (const other of document.querySelectorAll("[data-by-code]")) other.hidden = true;
  form3.hidden = false;
  form3.querySelector("button")?.focus();
}
var requestStatusScript = `const __name = (made) => made;
const offer = ${String(offerToOpen)};
offer();
addEventListener('hashchange', () => offer());
`;

// packages/server/src/pages/request-status.steps.ts
function statesOf(request) {
  const { receivedAt, verifiedAt, closedAt, status, reason } = request;
  const received = { name: "received", at: receivedAt };
  const end = { name: status === "in_progress" || status === "open" ? "answer" : status, at: closedAt };
  if (closedAt === null && reason === "need_user_verification") {
    const waiting = { name: lastOf(request, "identified") ? "proving" : "unverified" };
    return { states: [received, waiting, { name: "working" }, end], current: 1 };
  }
  const worked = verifiedAt === null ? [] : ["verified", "working"].map((name) => ({ name, at: verifiedAt }));
  const states = [received, ...worked, ...appealStates(request), end];
  return { states, current: closedAt === null ? states.length - 2 : states.length - 1 };
}
function appealStates(request) {
  const appealed = lastOf(request, "appealed");
  if (!appealed) return [];
  const denied = request.events.findLast(({ type, at }) => type === "denied" && at <= appealed.at);
  return [
    { name: "denied", at: denied?.at },
    { name: "appealed", at: appealed.at }
  ];
}
var lastOf = ({ events }, wanted) => events.findLast(({ type }) => type === wanted);
function statesList(request, { states: texts }, words) {
  const { states, current } = statesOf(request);
  return html`<ol class="states">
    ${states.map(
    ({ name, at }, index) => html`<li ${attributes({ "aria-current": index === current ? "step" : void 0, class: index > current ? "ahead" : void 0 })}>
          ${texts[name]} ${at && index <= current && html`<small>${words.date(at)}</small>`}
        </li>`
  )}
  </ol>`;
}

// packages/server/src/pages/request-status.view.ts
function statusPage(visitor, open2) {
  const { texts, words } = visitor;
  const { status, done: done2 } = texts;
  const { request, faults = [], news } = open2;
  const main = html`${faultSummary(faults, texts.faults)} ${news !== void 0 && newsOf(news)}
    <p class="caption">${status.title}</p>
    <h1 ${visitor.foreign}>${rightName(visitor, request.type)}</h1>
    <dl class="panel">
      ${fact(done2.reference, html`<code dir="ltr">${request.id}</code>`)}
      ${request.closedAt === null && fact(done2.dueAt, words.date(request.dueAt))}
    </dl>
    ${request.paused && html`<p class="verdict unsure">${status.paused}</p>`}
    ${request.extension && html`<p>${status.extended}</p>
        ${quote(request.extension.reason)}`}
    ${denial(visitor, request)} ${can(request, "appeal") && sayForm(visitor, open2, "appeal")} ${download(visitor, open2)}
    <h2>${status.states.title}</h2>
    ${statesList(request, status, words)} ${deadlines(visitor, request)} ${asked2(visitor, request)} ${messages(visitor, open2)}
    ${can(request, "cancel") && actionForm(visitor, open2, { go: "cancel", label: status.cancel, second: true })}`;
  return requestPage(visitor, status.title, main, faults);
}
var can = ({ actions: actions2 }, action) => actions2.includes(action);
var quote = (text) => html`<blockquote class="written" dir="auto">${text}</blockquote>`;
function denial({ texts: { status } }, { denial: refused2 }) {
  if (!refused2) return null;
  return html`<h2>${status.denial}</h2>
    ${quote(refused2.ground)} ${refused2.citation !== null && html`<p>${status.law}: <bdi>${refused2.citation}</bdi></p>`}
    ${refused2.remedies.length > 0 && html`<h2>${status.remedies}</h2>
        <ul>
          ${refused2.remedies.map((remedy) => html`<li dir="auto">${remedy}</li>`)}
        </ul>`}`;
}
function download(visitor, open2) {
  const { texts, words } = visitor;
  const { export: archive } = open2.request;
  return open2.canDownload && archive && html`<h2>${texts.status.download}</h2>
      <p>${texts.status.downloadUntil(words.date(archive.expiresAt))}</p>
      ${actionForm(visitor, open2, { go: "download", label: texts.status.download })}`;
}
function deadlines({ texts: { status }, language, words }, { deadlines: all }) {
  const english = language === "en" ? void 0 : spokenIn("en");
  return all.length > 0 && html`<details>
      <summary>${status.deadlines}</summary>
      <ul>
        ${all.map(
    ({ kind, dueAt, rule, source }) => html`<li>
              ${status.kinds[kind]}: ${words.date(dueAt)}
              <small class="line" ${english}>${rule} (${source})</small>
            </li>`
  )}
      </ul>
    </details>`;
}
function messages(visitor, open2) {
  const { texts, words, policy } = visitor;
  const { request } = open2;
  const mayWrite = can(request, "message");
  return (mayWrite || request.messages.length > 0) && html`<h2>${texts.status.messages}</h2>
      ${request.messages.map(
    ({ by, at, text }) => html`<article class="message">
            <p class="muted"><bdi>${by === "person" ? texts.status.you : policy.controller.name}</bdi> · ${words.time(at)}</p>
            ${quote(text)}
          </article>`
  )}
      ${mayWrite && sayForm(visitor, open2, "message")}`;
}
function asked2(visitor, request) {
  const { texts, words, policy } = visitor;
  const { contact, details, behalf, states } = { ...texts, states: texts.status.states };
  const asking = fieldInputs(visitor, policy.rights.find(({ id: id3 }) => id3 === request.type));
  const named = Object.entries(request.fields ?? {}).map(([id3, value]) => {
    const input = asking.find(({ name }) => name === `field-${id3}`);
    return [input?.label ?? id3, input ? answerOf(input, value, visitor) : value];
  });
  const rows = [
    [states.received, words.date(request.receivedAt)],
    [contact.name, request.name],
    [contact.email, request.email],
    [behalf.name, request.onBehalf?.name],
    [details.label, request.details],
    ...named
  ];
  return html`<details>
    <summary>${texts.status.asked}</summary>
    <dl>
      ${rows.map(
    ([term, value]) => value !== void 0 && html`<dt>${term}</dt>
            <dd class="written" dir="auto">${value}</dd>`
  )}
    </dl>
    ${request.uploads.length > 0 && html`<h3>${texts.status.files}</h3>
        <ul>
          ${request.uploads.map(({ name }) => html`<li><bdi>${name}</bdi></li>`)}
        </ul>`}
  </details>`;
}
function sayForm(visitor, open2, go) {
  const { status } = visitor.texts;
  const { faults = [], written = "" } = open2;
  const [label, button] = go === "message" ? [status.write, status.send] : [status.appealLabel, status.appeal];
  const name = go === "message" ? "message" : "appeal";
  const fault = faults.find((one) => one.name === name)?.text;
  return html`${go === "appeal" && html`<h2>${status.appeal}</h2>`}
    <form method="post" action="${visitor.basePath}${statusPath}" novalidate>
      ${sessionFields(visitor, open2)}
      ${field({ name, kind: "prose", label, required: true, value: fault === void 0 ? "" : written, fault })}
      <button name="go" value="${go}">${button}</button>
    </form>`;
}
function actionForm(visitor, open2, { go, label, second: second2 = false }) {
  return html`<form method="post" action="${visitor.basePath}${statusPath}">
    ${sessionFields(visitor, open2)}
    <button name="go" value="${go}" class="${second2 && "second"}">${label}</button>
  </form>`;
}
var sessionFields = ({ named }, { session, request }) => hiddenFields(Object.entries({ ...named, session, id: request.id }));
function cancelPage(visitor, open2) {
  const { status } = visitor.texts;
  const main = html`<h1>${status.cancelTitle}</h1>
    <p class="muted" ${visitor.foreign}>${rightName(visitor, open2.request.type)} · <code dir="ltr">${open2.request.id}</code></p>
    <p>${status.cancelText}</p>
    <form method="post" action="${visitor.basePath}${statusPath}">
      ${sessionFields(visitor, open2)}
      <div class="steps">
        <button name="go" value="cancel-now">${status.cancelYes}</button>
        <button name="go" value="show" class="second">${status.cancelNo}</button>
      </div>
    </form>`;
  return requestPage(visitor, status.cancelTitle, main);
}

// packages/server/src/pages/request.problem.ts
function requestProblem({ language, texts, problems, basePath }, { code, requestId }) {
  const { title, text } = code === "ORIGIN_NOT_ALLOWED" ? { ...problems.origin, text: texts.problems.origin } : code === "RATE_LIMITED" ? problems.rate : problems.other;
  const main = html`<h1>${title}</h1>
    <p>${text}</p>
    <p><a href="${basePath}${requestPath}">${texts.problems.toStart}</a></p>
    <p class="muted"><code>${requestId}</code></p>`;
  return pageOf({ language, title, main, aboutPerson: true });
}

// packages/server/src/pages/request.proof.ts
async function openByCode(desk, { texts: { faults, verify: verify2 } }, { id: id3, code }) {
  const digits = code.replaceAll(/[\s-]/g, "");
  const fault = (text) => ({ name: "code", label: verify2.label, text });
  if (digits === "") return fault(faults.missing);
  const opened = /^\d{6}$/.test(digits) ? await opening(() => desk.requests.verify(id3, { code: digits })) : void 0;
  return opened ?? fault(faults.code);
}
var openByLink = (desk, { id: id3, token }) => token.length < 16 || token.length > 200 ? Promise.resolve(void 0) : opening(() => desk.requests.verify(id3, { token }));
var opening = (verify2) => verify2().catch(refused("CODE_INVALID", "REQUEST_NOT_FOUND"));
var refused = (...codes) => (error) => {
  if (!(error instanceof ProblemError && codes.includes(error.code))) throw error;
};

// packages/server/src/pages/locales/request.en.ts
var en3 = {
  title: "Make a privacy request",
  introduction: "You need no account, and we answer in writing.",
  rights: {
    access: "See your data",
    portability: "Take your data with you",
    correct: "Correct your data",
    delete: "Delete your data",
    restrict: "Restrict the use of your data",
    object: "Object to the use of your data",
    "opt-out": "No sale or sharing of your data",
    limit: "Limit the use of your sensitive data",
    withdraw: "Withdraw your consent",
    "automated-decision": "Have a person look at an automated decision"
  },
  who: {
    title: "Whose data is it about?",
    self: "Mine",
    agent: "Somebody else\u2019s, who authorised me",
    parent: "A child\u2019s for whom I am responsible"
  },
  behalf: {
    title: "Who are you?",
    hint: "The person whose data it is confirms the request by mail.",
    name: "Your name",
    organisation: "Your organisation",
    email: "Your e-mail address",
    authority: "What does your authority rest on?",
    authorityHint: "For example, a power of attorney and its date. You can send a document later."
  },
  what: "What would you like us to do?",
  contact: {
    title: "How do we reach you?",
    hint: "If you can, give the address that we already know. Our answers go there.",
    other: "How do we reach the person?",
    name: "Name",
    email: "E-mail address"
  },
  details: {
    title: "What should we know?",
    hint: "Please write no passwords and no card numbers.",
    label: "Details"
  },
  optional: (label) => `${label} (optional)`,
  next: "Continue",
  back: "Back",
  check: { title: "Check your answers", change: "Change", send: "Send the request" },
  faults: {
    title: "Please correct this first",
    windowTitle: (title) => `Error: ${title}`,
    missing: "Please fill this in.",
    choice: "Please choose one.",
    email: "Please write an e-mail address, such as name@example.com.",
    date: "Please write a date.",
    orderNumber: "Please write the number as it stands on the order.",
    tooLong: (characters) => `Please write at most ${characters} characters.`,
    characters: "Please leave out special control characters. If you pasted the text, type it instead.",
    code: "This code or link is wrong, too old, or was used. Have another mail sent."
  },
  verify: {
    title: "Confirm by mail",
    sent: (address) => `We are sending a code of six digits to ${address}. It is good for 10 minutes.`,
    sentToPerson: (address) => `We are sending a mail to ${address}. The request begins when the person confirms it. If you have the code at hand, you can write it here.`,
    label: "Code from the mail",
    hint: "Six digits",
    confirm: "Confirm",
    again: "Send another mail",
    sentAgain: "If there is such a request, another mail is on its way. Earlier codes no longer work."
  },
  done: {
    title: "We have your request",
    text: "Please keep the reference. With it, and a code by mail, you find your request again.",
    reference: "Reference",
    dueAt: "You have our answer by",
    open: "Open your request"
  },
  status: {
    title: "Your request",
    introduction: "The reference and the code are in our last mail to you.",
    open: "Open the request",
    ready: "You came by the link in our mail. One press confirms it is you.",
    ended: "Your time on this page is over. Have another mail sent to go on.",
    states: {
      title: "Where it stands",
      received: "Received",
      unverified: "Waiting for you to confirm",
      proving: "We check the proof",
      verified: "Confirmed",
      working: "We are working on it",
      answer: "Answer",
      fulfilled: "Answered",
      denied: "Refused",
      appealed: "We look at it again",
      revoked: "Taken back",
      expired: "Expired, as nobody confirmed it"
    },
    paused: "The time stands still until we hear from you.",
    extended: "We need more time, and this is why:",
    deadlines: "All deadlines",
    kinds: {
      acknowledge: "We confirm receipt",
      answer: "We answer",
      extension: "We tell you if we need longer",
      appeal: "Appeal"
    },
    asked: "What you asked for",
    messages: "Messages",
    you: "You",
    write: "Write to us",
    send: "Send",
    files: "Files",
    download: "Download your data",
    downloadUntil: (date) => `It is here until ${date}.`,
    denial: "Why we refuse",
    law: "The law",
    remedies: "What you can do",
    appeal: "Appeal",
    appealLabel: "Why should we look at it again?",
    cancel: "Take the request back",
    cancelTitle: "Take this request back?",
    cancelText: "We then stop working on it. You can make another one at any time.",
    cancelYes: "Yes, take it back",
    cancelNo: "No, go on"
  },
  notices: {
    message: "We have your message.",
    appeal: "We have your appeal.",
    cancel: "Your request is taken back.",
    late: "That can no longer be done. This is how your request stands now."
  },
  problems: { origin: "Requests are taken from our own pages alone.", toStart: "Make a request" }
};

// packages/server/src/pages/locales/request-locales.ts
var requestLocales = { en: en3 };
var wordsOf = (locale) => ({ request: requestLocales[pageLanguage(locale)] ?? en3, ...textsIn(locale) });

// packages/server/src/pages/request.visitor.ts
function requestVisitor(desk, fields, { header, basePath }) {
  const { policy } = desk.policy.inForce();
  const lang = namedLanguage(fields.get("lang"), policy.locales);
  const locale = lang ?? preferredLanguage(header("Accept-Language"), [policy.defaultLocale, ...policy.locales]);
  const said2 = fields.get("jurisdiction") ?? void 0;
  const jurisdiction = said2 !== void 0 && isJurisdiction(said2) ? said2 : void 0;
  const place = placeOf(jurisdiction, header, desk.jurisdictionHeaders);
  const language = pageLanguage(locale);
  const { request, choices: choices2 } = wordsOf(locale);
  return {
    place,
    policy: wholePolicy2(desk, locale, place),
    locale,
    language,
    texts: request,
    problems: choices2.problems,
    words: inWords2(locale, policy.controller.timeZone),
    foreign: locale.toLowerCase().startsWith(language.toLowerCase()) ? void 0 : spokenIn(locale),
    named: { ...lang && { lang }, ...jurisdiction && { jurisdiction } },
    basePath
  };
}
function wholePolicy2(desk, locale, { jurisdiction }) {
  const view = desk.policy.inForce().view({ locale, ...jurisdiction !== void 0 && { jurisdiction } }, { shared: false, site: null });
  if ("categories" in view) return view;
  throw new Error("The view of a banner was made, and the whole policy was asked for");
}

// packages/server/src/pages/request-status.page.ts
function requestStatusPages(desk) {
  return {
    [scriptPath2]: {
      GET: () => ({
        body: requestStatusScript,
        headers: { "Content-Type": "text/javascript; charset=utf-8", "X-Content-Type-Options": "nosniff", "Cache-Control": "no-cache" }
      })
    },
    [statusPath]: {
      GET: (call) => entryPage(requestVisitor(desk, call.query, call), { id: call.query.get("id") ?? "" }),
      POST(call) {
        const visitor = requestVisitor(desk, call.form, call);
        return call.form.has("session") ? act(desk, call.form, visitor) : enter(desk, call.form, visitor);
      },
      problem: (problem, call) => requestProblem(requestVisitor(desk, call.query, call), problem)
    }
  };
}
async function enter(desk, form3, visitor) {
  const { texts } = visitor;
  const id3 = (form3.get("id") ?? "").trim();
  const missing = id3 === "" ? [{ name: "id", label: texts.done.reference, text: texts.faults.missing }] : [];
  if (form3.get("go") === "again") {
    if (missing.length > 0) return entryPage(visitor, { id: id3, faults: missing });
    await desk.requests.resend(id3);
    return entryPage(visitor, { id: id3, news: texts.verify.sentAgain });
  }
  const link = form3.get("link");
  if (link) {
    const byLink = await openByLink(desk, { id: id3, token: link });
    if (byLink) return shown(desk, visitor, { request: byLink.request, session: byLink.token });
    return entryPage(visitor, { id: id3, faults: [{ name: "code", label: texts.verify.label, text: texts.faults.code }] });
  }
  const opened = await openByCode(desk, visitor, { id: id3, code: form3.get("code") ?? "" });
  if (!("token" in opened)) return entryPage(visitor, { id: id3, faults: [...missing, opened] });
  return shown(desk, visitor, { request: opened.request, session: opened.token });
}
var shown = ({ requests }, visitor, open2) => statusPage(visitor, { ...open2, canDownload: requests.exportLink !== void 0 });
async function act(desk, form3, visitor) {
  const session = form3.get("session") ?? "";
  const request = await desk.requests.open(session).catch(refused("REQUEST_NOT_FOUND"));
  if (!request) return entryPage(visitor, { id: form3.get("id") ?? "", ended: true });
  const { texts } = visitor;
  const go = form3.get("go");
  const open2 = { request, session, canDownload: desk.requests.exportLink !== void 0 };
  if (go === "cancel") return request.actions.includes("cancel") ? cancelPage(visitor, open2) : late(desk, visitor, open2);
  if (go === "cancel-now") return done(desk, visitor, { ...open2, news: texts.notices.cancel }, () => desk.requests.cancel(session));
  if (go === "message" || go === "appeal") return say(desk, form3, { visitor, open: open2, go });
  if (go === "download" && desk.requests.exportLink) return download2(await desk.requests.exportLink(session));
  return shown(desk, visitor, open2);
}
function say(desk, form3, { visitor, open: open2, go }) {
  const { texts } = visitor;
  const written = (form3.get(go) ?? "").replaceAll(/\r\n?/g, "\n").trim();
  const text = faultIn(written, visitor);
  if (text !== void 0) {
    const label = go === "message" ? texts.status.write : texts.status.appealLabel;
    return shown(desk, visitor, { ...open2, written, faults: [{ name: go, label, text }] });
  }
  const said2 = { message: written };
  return done(desk, visitor, { ...open2, news: texts.notices[go] }, () => desk.requests[go](open2.session, said2));
}
function faultIn(written, { texts: { faults }, words }) {
  if (written === "") return faults.missing;
  if (written.length > requestTextLimits.message) return faults.tooLong(words.number(requestTextLimits.message));
  return isKeepable(written) && z5.safeParse(SayRequest, { message: written }).success ? void 0 : faults.characters;
}
async function done(desk, visitor, open2, work) {
  const request = await work().catch(refused("ILLEGAL_TRANSITION"));
  return request ? shown(desk, visitor, { ...open2, request }) : late(desk, visitor, open2);
}
async function late(desk, visitor, open2) {
  const request = await desk.requests.open(open2.session) ?? open2.request;
  return shown(desk, visitor, { ...open2, request, news: visitor.texts.notices.late });
}
var download2 = ({ url }) => ({
  status: 303,
  body: "",
  headers: { Location: url, "Cache-Control": "no-store", "Referrer-Policy": "no-referrer" }
});

// packages/server/src/pages/masked-address.ts
function maskedAddress(address) {
  const at = address.lastIndexOf("@");
  const [first = ""] = address;
  return `\u2066${first}\u2022\u2022\u2022${at < 0 ? "" : address.slice(at)}\u2069`;
}

// packages/server/src/pages/request.faults.ts
import * as z6 from "zod/mini";
function faultsOf(draft, visitor) {
  const right = rightOf(draft, visitor.policy);
  const issues = issuesOf(draft, right);
  const found = /* @__PURE__ */ new Map();
  for (const { id: id3, inputs } of questionsOf(draft, visitor)) {
    const faults = inputs.flatMap((input) => {
      const text = faultOf(input, draft, issues, visitor);
      return text === void 0 ? [] : [{ name: input.name, label: input.label, text }];
    });
    if (faults.length > 0) found.set(id3, faults);
  }
  return found;
}
function issuesOf(draft, right) {
  const request = requestOf(draft, right, { locale: "en" });
  const parsed3 = z6.safeParse(SubmitRequest, request);
  const issues = (parsed3.error?.issues ?? []).map((issue) => ({
    path: `/${issue.path.join("/")}`,
    code: issue.code,
    ...issue.code === "invalid_format" && { format: issue.format },
    ...issue.code === "too_big" && { maximum: Number(issue.maximum) }
  }));
  return [...issues, ...fieldIssues(right?.fields ?? [], fieldAnswers(draft, right))];
}
function faultOf(input, draft, issues, { texts: { faults }, words }) {
  const value = draft.get(input.name) ?? "";
  if (input.kind === "choice") return isAnswered(input, value) ? void 0 : faults.choice;
  if (value === "") return input.required ? faults.missing : void 0;
  if (!isKeepable(value)) return faults.characters;
  const found = issues.filter(({ path: path2 }) => path2 === pathOf(input.name));
  const tooBig = found.find(({ maximum }) => maximum !== void 0);
  if (tooBig) return faults.tooLong(words.number(tooBig.maximum ?? 0));
  const [first] = found;
  if (!first) return void 0;
  if (first.format === "email") return faults.email;
  if (first.code === "invalid_date") return faults.date;
  return first.code === "invalid_order_number" ? faults.orderNumber : faults.characters;
}
var isAnswered = ({ required, options = [] }, value) => value === "" ? !required : options.some((option) => option.value === value);

// packages/server/src/pages/request.page.ts
function requestPages(desk) {
  return {
    [requestPath]: {
      GET(call) {
        const visitor = requestVisitor(desk, call.query, call);
        const draft = readDraft(new URLSearchParams({ type: call.query.get("type") ?? "" }), visitor.policy);
        return show(visitor, { draft, reviewing: false }, "who");
      },
      POST(call) {
        const visitor = requestVisitor(desk, call.form, call);
        return call.form.get("step") === "verify" ? verify(desk, call, visitor) : answered2(desk, call, visitor);
      },
      problem: (problem, call) => requestProblem(requestVisitor(desk, call.query, call), problem)
    }
  };
}
function answered2(desk, { form: form3 }, visitor) {
  const road = { draft: readDraft(form3, visitor.policy), reviewing: form3.get("reviewing") === "yes" };
  const [go = "next", change] = (form3.get("go") ?? "next").split(":");
  const step = form3.get("step") ?? "who";
  if (go === "change") return show(visitor, road, change);
  if (go === "send") return send(desk, visitor, road);
  const ids = questionsOf(road.draft, visitor).map(({ id: id3 }) => id3);
  const place = step === "check" ? ids.length : ids.indexOf(step);
  if (go === "back") return step !== "check" && road.reviewing ? check(visitor, road) : show(visitor, road, ids[place - 1]);
  if (faultsOf(road.draft, visitor).has(step)) return show(visitor, road, step, true);
  return road.reviewing || place + 1 >= ids.length ? check(visitor, road) : show(visitor, road, ids[place + 1]);
}
function show(visitor, { draft, reviewing }, id3, mend = false) {
  const questions = questionsOf(draft, visitor);
  const question = questions.find((one) => one.id === id3) ?? questions[0];
  if (!question) throw new Error("A form without a question");
  return questionPage(visitor, { draft, question, reviewing, faults: mend && faultsOf(draft, visitor).get(question.id) || [] });
}
function check(visitor, road, mend = false) {
  const [wrong] = faultsOf(road.draft, visitor).keys();
  return wrong === void 0 ? checkPage(visitor, road.draft) : show(visitor, { ...road, reviewing: true }, wrong, mend);
}
async function send(desk, visitor, road) {
  const { draft } = road;
  const { place, locale, policy } = visitor;
  if (faultsOf(draft, visitor).size > 0) return check(visitor, road, true);
  const jurisdiction = place.jurisdiction !== void 0 && { jurisdiction: place.jurisdiction };
  const input = validate(SubmitRequest, requestOf(draft, rightOf(draft, policy), { locale, ...jurisdiction }));
  const request = await desk.requests.submit(input);
  if (request.reason !== "need_user_verification") return donePage(visitor, request);
  const { id: id3, dueAt } = request;
  return verifyPage(visitor, { id: id3, dueAt, to: maskedAddress(draft.get("email") ?? ""), behalf: isOnBehalf(draft) });
}
async function verify(desk, { form: form3 }, visitor) {
  const unverified = readUnverified(form3);
  const { id: id3 } = unverified;
  if (form3.get("go") === "again") {
    await desk.requests.resend(id3);
    return verifyPage(visitor, unverified, { news: visitor.texts.verify.sentAgain });
  }
  const opened = await openByCode(desk, visitor, { id: id3, code: form3.get("code") ?? "" });
  return "token" in opened ? donePage(visitor, opened.request, opened) : verifyPage(visitor, unverified, { faults: [opened] });
}

// packages/server/src/platform/platform.routes.ts
function platformRoutes({ keys, ping, draining, openApi }) {
  const jwks = cacheable({ keys: [...keys.published] }, "public, max-age=300");
  let document2;
  return {
    health: () => ({ status: "ok" }),
    async ready() {
      if (draining()) return fail("UNAVAILABLE", { detail: "The server is shutting down" });
      await ping().catch(() => fail("UNAVAILABLE", { detail: "The storage does not answer" }));
      return { status: "ok" };
    },
    jwks: () => jwks,
    openapi: () => document2 ??= openApi().then((made) => cacheable(made, "public, max-age=300"))
  };
}

// packages/server/src/policy/policy.routes.ts
var policyRoutes = (policy, jurisdictionHeaders) => ({
  get(input, { caller, header, answerHeaders }) {
    const { jurisdiction, from } = placeOf(input.jurisdiction, header, jurisdictionHeaders);
    const isKeyInAddress = header("Privet-Key") === void 0 && caller.kind === "publishable";
    answerHeaders["Vary"] = "Origin, Privet-Key";
    return policy.inForce().view(
      { ...input, ...jurisdiction !== void 0 && { jurisdiction } },
      { shared: isKeyInAddress && from === "input", site: caller.kind === "publishable" ? caller.site : null }
    );
  },
  versions: (page) => policy.versions(page),
  version: ({ version }) => policy.version(version),
  async publish({ policy: input }, { once: once2 }) {
    const result = await policy.publish(input, once2);
    return "refused" in result ? refusal(result.refused) : result;
  },
  diff: (versions) => policy.diff(versions),
  gpc: () => policy.gpc()
});

// packages/server/src/request-page-desk.ts
var context = {
  format: "application/json",
  file: void 0,
  header: () => void 0,
  once: void 0,
  ownSite: () => void 0,
  answerHeaders: {}
};
function requestPageDesk({ routes, tokens, ...desk }) {
  const page = { kind: "publishable", keyId: "page", site: null };
  const bearer = async (token, scope) => {
    const found = await tokens.read(token);
    if (found?.request === void 0 || !found.scopes.includes(scope)) return fail("REQUEST_NOT_FOUND");
    const caller = { kind: "subject", ...found };
    return { id: found.request, context: { ...context, caller } };
  };
  const write = async (token, act2) => act2(await bearer(token, "requests:write"));
  return {
    ...desk,
    requests: {
      submit: async (input) => routes.submit(input, { ...context, caller: page }),
      verify: async (id3, shown2) => routes.verify({ id: id3, ...shown2 }, { ...context, caller: page }),
      resend: async (id3) => routes.resend({ id: id3 }, { ...context, caller: page }),
      async open(token) {
        if (!(await tokens.read(token))?.request) return void 0;
        const by = await bearer(token, "requests:read");
        return routes.get({ id: by.id }, by.context);
      },
      message: (token, said2) => write(token, (by) => routes.message({ id: by.id, ...said2 }, by.context)),
      appeal: (token, said2) => write(token, (by) => routes.appeal({ id: by.id, ...said2 }, by.context)),
      cancel: (token) => write(token, (by) => routes.cancel({ id: by.id }, by.context))
    }
  };
}

// packages/server/src/jobs/timers.ts
function letGo(timer) {
  if (typeof timer === "object" && "unref" in timer) timer.unref();
  return timer;
}
function every(interval, work) {
  const timer = letGo(setInterval(() => void work().catch(() => {
  }), interval));
  return { stop: () => clearInterval(timer) };
}

// packages/server/src/audit/sealer.ts
var rest = 400;
var longestRest = 3e4;
function startSealer(options) {
  let stopped = false;
  let timer;
  let wait = rest;
  const work = async () => {
    try {
      await sealNew(options);
      wait = rest;
    } catch (error) {
      wait = Math.min(wait * 2, longestRest);
      options.onError(error);
    }
    if (!stopped) timer = letGo(setTimeout(run, wait));
  };
  const run = () => void (working = work());
  let working = work();
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await working;
      await sealNew(options).catch(options.onError);
    }
  };
}
async function sealNew({ log, grow, keys, now }) {
  for (let more = true; more; ) {
    const previousSize = (await log.newest())?.treeSize ?? 0;
    const growth = await grow(previousSize);
    if (!growth) return;
    const { treeSize, rootHash, tiles } = growth;
    const checkpoint = await signCheckpoint({ treeSize, previousSize, rootHash, at: now() }, keys);
    more = await log.seal({ tiles, checkpoint }) && growth.more;
  }
}

// packages/server/src/jobs/failed-work.ts
function failedWork(work, error, now) {
  const text = error instanceof Error ? error.stack ?? error.message : String(error);
  return { level: "error", time: new Date(now).toISOString(), work, error: text };
}

// packages/server/src/jobs/held-jobs.ts
function holdJob(job, { store, now, length }) {
  let held = [job];
  let renewing = Promise.resolve();
  const renew = async () => {
    const leaseUntil = now() + length;
    const asked3 = held;
    const ours = await store.renew(asked3, leaseUntil);
    held = held.flatMap((one) => asked3.includes(one) ? ours.includes(one.id) ? { ...one, leaseUntil } : [] : one);
  };
  const timer = letGo(setInterval(() => renewing = renewing.then(renew).catch(() => {
  }), length / 3));
  return {
    async takeAlong() {
      const { kind, key } = job;
      if (key === null) return [];
      const along = await store.takeSame({ kind, key, now: now(), leaseUntil: now() + length });
      held = [...held.filter(({ id: id3 }) => !along.some((one) => one.id === id3)), ...along];
      return along.filter(({ id: id3 }) => id3 !== job.id);
    },
    async release() {
      clearInterval(timer);
      await renewing;
      return held;
    }
  };
}

// packages/server/src/jobs/job-runner.ts
function startJobs({ store, handlers, now, onError, interval = 1e3, lease = 6e4 }) {
  const running = /* @__PURE__ */ new Map();
  let stopped = false;
  let asked3 = false;
  let polling;
  const start2 = (job, handler) => {
    const work = runJob(job, { handler, store, now, lease, onError }).finally(() => {
      running.delete(work);
      wake();
    });
    running.set(work, job.kind);
  };
  const takeDue = async (kind, handler) => {
    const room = handler.concurrency - [...running.values()].filter((busy) => busy === kind).length;
    if (room <= 0 || stopped) return;
    const jobs = await store.take({ kind, now: now(), leaseUntil: now() + lease, limit: room });
    if (stopped) for (const job of jobs) await store.again([job], { runAt: job.runAt, error: null });
    else for (const job of jobs) start2(job, handler);
  };
  const poll = async () => {
    while (asked3 && !stopped) {
      asked3 = false;
      for (const [kind, handler] of Object.entries(handlers))
        await takeDue(kind, handler).catch((error) => onError("taking jobs", error));
    }
  };
  const wake = () => {
    asked3 = true;
    if (stopped) return;
    polling ??= poll().finally(() => {
      polling = void 0;
      if (asked3) wake();
    });
  };
  const timer = Object.keys(handlers).length > 0 ? every(interval, async () => wake()) : void 0;
  wake();
  return {
    wake,
    async stop() {
      stopped = true;
      timer?.stop();
      await polling;
      await Promise.all(running.keys());
    }
  };
}
async function runJob(job, { handler, store, now, lease, onError }) {
  const held = holdJob(job, { store, now, length: lease });
  const attempt = await attemptOf(() => handler.handle(job, held));
  try {
    const jobs = await held.release();
    if ("error" in attempt) await failAttempt(jobs, attempt.error, { handler, store, now, onError });
    else if (attempt.postponed) await store.again(jobs, { runAt: attempt.postponed.until, error: null });
    else await store.done(jobs.map(({ id: id3 }) => id3));
  } catch (error) {
    onError(`ending job ${job.kind} ${job.id}`, error);
  }
}
async function attemptOf(handle) {
  try {
    return { postponed: await handle() };
  } catch (error) {
    return { error };
  }
}
async function failAttempt(jobs, cause, { handler, store, now, onError }) {
  const error = (cause instanceof Error ? cause.message : String(cause)).slice(0, 500);
  const isLast = (job) => cause instanceof GiveUp || job.attempts >= handler.maxAttempts;
  await store.fail(jobs.filter(isLast), { at: now(), error });
  for (const job of jobs.filter(isLast)) onError(`job ${job.kind} ${job.id}, given up after ${job.attempts} attempts`, cause);
  for (const job of jobs.filter((one) => !isLast(one))) {
    const delay2 = (handler.delay ?? doubling)(job.attempts) * (0.8 + 0.4 * Math.random());
    await store.again([job], { runAt: Math.ceil(now() + delay2), error });
  }
}

// packages/server/src/start-work.ts
var failedJobsLifetime = 30 * 24 * 36e5;
function startWork({ storage, keys, hash, growLog, refreshPolicy, jobHandlers: jobHandlers2, now, logWork }) {
  const onError = (work, error) => logWork?.(failedWork(work, error, now()));
  const purging = every(60 * 6e4, async () => {
    await storage.purge(now() - onceLifetime);
    await storage.mails.purge(now() - mailPeriod);
    await storage.jobs.forgetFailed(now() - failedJobsLifetime);
  });
  const refreshing = every(5e3, refreshPolicy);
  const sealer = startSealer({
    log: storage.log,
    grow: growLog ?? logGrower({ log: storage.log, leafText: factReader(storage.policy).leafText, hash }),
    keys,
    now,
    onError: (error) => onError("sealing", error)
  });
  const jobs = startJobs({ store: storage.jobs, handlers: jobHandlers2, now, onError });
  return {
    wake: jobs.wake,
    async stop() {
      purging.stop();
      refreshing.stop();
      await jobs.stop();
      await sealer.stop();
    }
  };
}

// packages/server/src/requests/locales/requests.en.ts
var en4 = {
  types: {
    access: "See your data",
    portability: "Take your data with you",
    correct: "Correct your data",
    delete: "Delete your data",
    restrict: "Restrict the use of your data",
    object: "Object to the use of your data",
    "opt-out": "No sale or sharing of your data",
    limit: "Limit the use of your sensitive data",
    withdraw: "Withdraw your consent",
    "automated-decision": "A decision that was made by a machine"
  },
  tooMany: "You have had this answered {count} times in twelve months already. The law lets us decline more than that.",
  appeal: "You can appeal on the page of this request: somebody looks at it again.",
  complain: "You can complain to the {authority}: {url}",
  complainHere: "You can complain to the data protection authority, or the attorney general, of the place where you live.",
  code: {
    subject: "Confirm your request to {company}",
    introduction: "Somebody sent {company} a request in your name: \u201C{type}\u201D. If it was you, confirm it.",
    ignore: "If it was not you, do nothing: without the code nothing happens, and nobody learns anything."
  },
  news: {
    subject: "There is news about your request to {company}",
    introduction: "Your request \u201C{type}\u201D has moved on. What is new stands on its page, not in this mail."
  },
  reminder: {
    subject: "Request {reference}: {share} of its time is over",
    overdue: "Request {reference} is overdue",
    text: "A request of the kind \u201C{type}\u201D is to be answered by {date}. Its reference is {reference}."
  },
  about: "Request: {type}",
  open: "Open the request",
  orCode: "Or go to {url} and enter the reference and the code.",
  reference: "Reference",
  codeIs: "Code",
  lifetimes: "The code holds for {minutes} minutes, the link for {days} days. A newer mail replaces both.",
  due: "Answered by"
};

// packages/server/src/requests/locales/requests-words.ts
var locales = { en: en4 };
function requestWords(locale) {
  const language = lookUpLocale(locale, { locales: Object.keys(locales), defaultLocale: "en" });
  const texts = locales[language] ?? en4;
  const numbers = new Intl.NumberFormat(language);
  return {
    language,
    texts,
    tooMany: (count2) => filled(texts.tooMany, { count: numbers.format(count2) }),
    appeal: texts.appeal,
    complain: (authority, url) => filled(texts.complain, { authority, url }),
    complainHere: texts.complainHere
  };
}
var filled = (text, values) => text.replaceAll(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);

// packages/server/src/requests/request.times.ts
function timekeeper(policy, holidays) {
  const timesOf = ({ type, receivedAt, jurisdiction, promise, progress }) => {
    const { timeZone, country } = policy().controller;
    return deadlinesOf({
      type,
      receivedAt: new Date(receivedAt).toISOString(),
      jurisdiction,
      policyDeadline: promise,
      timeZone,
      calendar: holidays(jurisdiction, country),
      pauses: progress.pauses,
      extendedAt: progress.extendedAt,
      deniedAt: progress.deniedAt,
      appealedAt: progress.appealedAt
    });
  };
  return {
    timesOf,
    timed: (request) => {
      const { dueAt, regime } = timesOf(request);
      return { ...request, dueAt: Date.parse(dueAt), regime };
    }
  };
}

// packages/server/src/requests/request.personal.ts
var nothingPersonal = { messages: [], corrections: [], uploadNames: {} };
var contextOf = (id3) => `request ${id3}`;
var sealPersonal = (key, id3, personal) => key.seal(personal, contextOf(id3));
var openPersonal = (key, { id: id3, sealed }) => key?.open(sealed, contextOf(id3)) ?? nothingPersonal;
function joinedPersonal(kept2, joining) {
  const details = [kept2.details, joining.details].filter(Boolean).join("\n\n");
  return {
    ...kept2,
    name: kept2.name ?? joining.name,
    email: kept2.email ?? joining.email,
    onBehalf: kept2.onBehalf ?? joining.onBehalf,
    ...details !== "" && { details },
    ...(kept2.fields ?? joining.fields) && { fields: { ...joining.fields, ...kept2.fields } },
    messages: [...kept2.messages, ...joining.messages].toSorted((one, other) => one.at < other.at ? -1 : 1),
    corrections: [...kept2.corrections, ...joining.corrections],
    uploadNames: { ...joining.uploadNames, ...kept2.uploadNames }
  };
}

// packages/server/src/requests/requests.remedies.ts
var authorities = {
  "uk-gdpr": { name: "Information Commissioner\u2019s Office", url: "https://ico.org.uk/make-a-complaint/" },
  ccpa: { name: "California Privacy Protection Agency", url: "https://cppa.ca.gov/webapplications/complaint" },
  lgpd: { name: "Ag\xEAncia Nacional de Prote\xE7\xE3o de Dados", url: "https://www.gov.br/anpd/" },
  "quebec-law-25": { name: "Commission d\u2019acc\xE8s \xE0 l\u2019information", url: "https://www.cai.gouv.qc.ca/" },
  pipeda: { name: "Office of the Privacy Commissioner of Canada", url: "https://www.priv.gc.ca/" },
  fadp: { name: "Federal Data Protection and Information Commissioner (FDPIC)", url: "https://www.edoeb.admin.ch/" }
};
function remediesOf({ words }, { locale, jurisdiction, progress }) {
  if (progress.phase !== "denied") return [];
  const { appeal, complain, complainHere } = words(locale);
  const authority = authorities[requestRegimeOf(jurisdiction)?.id ?? ""];
  return [...progress.appealedAt === null ? [appeal] : [], authority ? complain(authority.name, authority.url) : complainHere];
}

// packages/server/src/requests/requests.view.ts
var instant2 = (at) => new Date(at).toISOString();
function submittedView(request, { deadlines: deadlines2, regime }) {
  return {
    id: request.id,
    type: request.type,
    status: phaseStatus(request.progress.phase),
    reason: request.progress.reason,
    receivedAt: instant2(request.receivedAt),
    dueAt: instant2(request.dueAt),
    regime,
    deadlines: deadlines2.map((deadline) => ({ ...deadline }))
  };
}
function listedView(request, times) {
  const { verifiedAt, closedAt } = request.progress;
  return { ...submittedView(request, times), jurisdiction: request.jurisdiction, verifiedAt, closedAt };
}
function requestView(request, personal, { times, remedies }) {
  const { email, name, details, fields, onBehalf, messages: messages2, corrections, extension } = personal;
  return {
    ...listedView(request, times),
    locale: request.locale,
    paused: times.paused,
    events: request.progress.events.map(eventView),
    sources: [],
    ...email !== void 0 && { email },
    ...name !== void 0 && { name },
    ...details !== void 0 && { details },
    ...fields !== void 0 && { fields: { ...fields } },
    ...onBehalf !== void 0 && { onBehalf },
    messages: [...messages2],
    uploads: request.uploads.map(({ sealedKey: _, at, ...upload }) => ({
      ...upload,
      at: instant2(at),
      name: personal.uploadNames[upload.id] ?? upload.id
    })),
    corrections: [...corrections],
    extension: extension === void 0 ? null : { reason: extension },
    denial: denialView(request, personal, remedies),
    export: exportView(request),
    actions: legalActions(request.progress)
  };
}
var eventView = ({ id: _, ...step }) => step;
function denialView({ progress }, { denial: denial2 }, remedies) {
  const { phase, reason } = progress;
  if (phase !== "denied" || reason === null || reason === "need_user_verification") return null;
  return { reason, ground: denial2?.ground ?? "", citation: denial2?.citation ?? null, remedies: [...remedies] };
}
function exportView({ archive, uploads: uploads2 }) {
  const upload = archive && uploads2.find(({ id: id3 }) => id3 === archive.upload);
  return upload ? { bytes: upload.bytes, expiresAt: instant2(archive.expiresAt) } : null;
}

// packages/server/src/requests/requests.desk.ts
async function findRequest({ store }, id3) {
  const found = await store.find(id3);
  return found?.joinedTo == null ? found : findRequest({ store }, found.joinedTo);
}
var findOrFail = async (desk, id3) => await findRequest(desk, id3) ?? fail("REQUEST_NOT_FOUND");
async function actOn(desk, id3, act2, once2) {
  const { subject, id: ownId } = await findOrFail(desk, id3);
  const key = await desk.vault.keyOf(subject);
  return desk.store.change({
    ids: [ownId],
    once: once2,
    plan({ requests, once: known }) {
      const request = requests.get(ownId) ?? fail("REQUEST_NOT_FOUND");
      const opened = { request, personal: openPersonal(key, request) };
      if (once2 && known) return replayed2(replay(once2, known), opened);
      const plan = planAct(desk, opened, act2(opened, key), key);
      return once2 ? { ...plan, keep: { ...once2, answer: "{}" } } : plan;
    }
  });
}
var replayed2 = (answer2, opened) => ({
  result: "refused" in answer2 ? answer2 : opened
});
function planAct(desk, { request, personal }, act2, key) {
  const said2 = act2.personal ?? personal;
  const progress = act2.happening ? stepOrFail(request.progress, act2.happening, desk.now()) : request.progress;
  const sealed = act2.personal ? sealPersonal(key, request.id, said2) : request.sealed;
  const changed = desk.timed({ ...request, ...act2.change, progress, sealed });
  const step = act2.happening && progress.events.at(-1);
  return {
    result: { request: changed, personal: said2 },
    requests: [changed],
    facts: step ? [stepFact(changed, step)] : [],
    jobs: [
      ...step ? [...desk.follow.hooks(changed), ...desk.follow.clock(changed)] : [],
      ...act2.tell && said2.email !== void 0 ? [desk.follow.news(changed, said2.email)] : []
    ]
  };
}
var viewOf = (desk, { request, personal }) => requestView(request, personal, { times: desk.timesOf(request), remedies: remediesOf(desk, request) });
async function openRequest(desk, id3) {
  const request = await findOrFail(desk, id3);
  return { request, personal: openPersonal(await desk.vault.open(request.subject), request) };
}

// packages/server/src/uploads/file-types.ts
var heic = {
  extensions: ["heic", "heif"],
  aliases: ["image/heic", "image/heif", "image/heic-sequence", "image/heif-sequence"],
  name: "HEIC"
};
var personalFiles = [
  { mediaType: "application/pdf", extensions: ["pdf"], name: "PDF" },
  { mediaType: "image/jpeg", aliases: ["image/jpg", "image/pjpeg"], extensions: ["jpg", "jpeg", "jpe", "jfif"], name: "JPEG" },
  { mediaType: "image/png", extensions: ["png"], name: "PNG" },
  { mediaType: "image/webp", extensions: ["webp"], name: "WebP" },
  { mediaType: "image/heic", ...heic },
  { mediaType: "text/plain", extensions: ["txt"], name: "plain text (UTF-8)" }
];
var archiveFiles = [
  { mediaType: "application/zip", aliases: ["application/x-zip-compressed", "application/x-zip"], extensions: ["zip"], name: "ZIP" }
];
var isCalled = ({ mediaType, aliases = [] }, called) => mediaType === called || aliases.includes(called);

// packages/server/src/http/same-text.ts
function sameText(one, other) {
  let different = one.length ^ other.length;
  for (let index = 0; index < one.length; index += 1) different |= one.charCodeAt(index) ^ other.charCodeAt(index);
  return different === 0;
}

// packages/server/src/requests/requests.export-link.ts
var signatureOf = (payload, hash) => hash(`export link ${payload}`);
function writeExportToken(token, hash) {
  const payload = base64url(new TextEncoder().encode(JSON.stringify(token)));
  return `${payload}.${signatureOf(payload, hash)}`;
}
function readExportToken(text, hash) {
  const [payload = "", signature = ""] = text.split(".");
  if (!sameText(signature, signatureOf(payload, hash))) return void 0;
  return JSON.parse(new TextDecoder().decode(fromBase64url(payload)));
}

// packages/server/src/requests/requests.files.ts
var mebibyte = 1024 * 1024;
var personalBytes = 10 * mebibyte;
var personalFilesAtMost = 20;
var unpackedBytes = 64 * 1024 * mebibyte;
var linkLife = 5 * 6e4;
function requestFiles({ desk, uploads: uploads2, publicUrl }) {
  return {
    /** Takes a file. It is kept before the request tells of it; where the request does not take it, it is deleted. */
    async upload(id3, file, by, once2) {
      const request = await findOrFail(desk, id3);
      refuseMore(request, by);
      const key = await desk.vault.keyOf(request.subject);
      const upload = newId("upl", desk.now());
      const received = await uploads2.receive(upload, key, by === "person" ? limitedFile(file) : file, rulesFor(by));
      const { name, mediaType, bytes, sealedKey } = received;
      const stored = { id: upload, at: desk.now(), by, mediaType, bytes, sealedKey };
      try {
        const result = await actOn(
          desk,
          request.id,
          ({ request: now, personal }) => {
            refuseMore(now, by);
            return {
              happening: { type: "uploaded", by },
              change: { uploads: [...now.uploads, stored] },
              personal: { ...personal, uploadNames: { ...personal.uploadNames, [upload]: name } }
            };
          },
          once2
        );
        if ("refused" in result || !result.request.uploads.some((one) => one.id === upload)) await uploads2.delete(upload);
        return result;
      } catch (error) {
        await uploads2.delete(upload);
        throw error;
      }
    },
    async remove(id3, upload, by, once2) {
      const result = await actOn(
        desk,
        id3,
        ({ request, personal }) => {
          const { [upload]: _, ...uploadNames } = personal.uploadNames;
          uploadOf(request, upload, by);
          return {
            happening: { type: "upload-removed", by },
            change: { uploads: request.uploads.filter((one) => one.id !== upload) },
            personal: { ...personal, uploadNames }
          };
        },
        once2
      );
      await uploads2.delete(upload);
      return result;
    },
    file: async (id3, upload) => {
      const request = await findOrFail(desk, id3);
      return answer2(request, uploadOf(request, upload));
    },
    export: async (id3) => archiveOf(await findOrFail(desk, id3)),
    /** The link says which archive it opens and until when, and is signed; nothing of it is kept. */
    async exportLink(id3) {
      const request = await findOrFail(desk, id3);
      await archiveOf(request);
      const expiresAt = desk.now() + linkLife;
      const token = writeExportToken({ request: request.id, expiresAt }, desk.hash);
      return { url: `${publicUrl}/v1/exports/${token}`, expiresAt: new Date(expiresAt).toISOString() };
    },
    async download(token) {
      const link = readExportToken(token, desk.hash);
      if (!link || link.expiresAt <= desk.now())
        return fail("EXPORT_NOT_FOUND", { detail: "This address has expired; open the request again" });
      return archiveOf(await desk.store.find(link.request) ?? fail("EXPORT_NOT_FOUND"));
    }
  };
  async function archiveOf(request) {
    const { archive } = request;
    const upload = archive && archive.expiresAt > desk.now() ? request.uploads.find(({ id: id3 }) => id3 === archive.upload) : void 0;
    return upload ? answer2(request, upload) : fail("EXPORT_NOT_FOUND");
  }
  async function answer2(request, upload) {
    const key = await desk.vault.open(request.subject) ?? fail("UPLOAD_NOT_FOUND");
    const { id: id3, mediaType, bytes } = upload;
    const name = openPersonal(key, request).uploadNames[id3] ?? id3;
    return { name, mediaType, bytes, tag: id3, read: (range) => uploads2.read(id3, key, upload, range) };
  }
}
var limitedFile = (file) => ({ ...file, stream: limited(file.stream, personalBytes) });
var rulesFor = (by) => by === "person" ? { accept: personalFiles, maxBytes: personalBytes, maxUnpacked: 0 } : { accept: [...archiveFiles, ...personalFiles], maxBytes: 4 * 1024 * mebibyte, maxUnpacked: unpackedBytes };
function refuseMore({ progress, uploads: uploads2 }, by) {
  if (progress.phase !== "working" && progress.phase !== "proving") failIllegal(progress);
  if (by === "person" && uploads2.filter((one) => one.by === "person").length >= personalFilesAtMost)
    fail("UPLOAD_REFUSED", { detail: `A request takes ${personalFilesAtMost} files; remove one first` });
}
function uploadOf({ uploads: uploads2 }, id3, by) {
  return uploads2.find((one) => one.id === id3 && (by ?? one.by) === one.by) ?? fail("UPLOAD_NOT_FOUND");
}

// packages/server/src/requests/request.secrets.ts
var minutes = 6e4;
var codeMinutes = 10;
var codeTries = 5;
var linkDays = 7;
var guessesADay = 10;
var day = 24 * 60 * minutes;
function newSecrets(id3, now, hash) {
  const code = randomCode();
  const link = base64url(randomBytes(16));
  return {
    code,
    link,
    mailed: {
      codeHash: hashOfCode(id3, code, hash),
      codeExpiresAt: now + codeMinutes * minutes,
      triesLeft: codeTries,
      links: [{ hash: sha256Text(link), expiresAt: now + linkDays * day }]
    }
  };
}
var hashOfCode = (id3, code, hash) => hash(`code:${id3}:${code}`);
function randomCode() {
  const limit2 = Math.floor(2 ** 32 / 1e6) * 1e6;
  for (; ; ) {
    const number = new DataView(randomBytes(4).buffer).getUint32(0);
    if (number < limit2) return String(number % 1e6).padStart(6, "0");
  }
}
function isShown2({ id: id3, mailed }, shown2, now, hash) {
  if (!mailed) return false;
  if ("token" in shown2) {
    const shownHash = sha256Text(shown2.token);
    return mailed.links.some((link) => now < link.expiresAt && sameText(shownHash, link.hash));
  }
  if (mailed.codeHash === null || mailed.triesLeft === 0 || now >= mailed.codeExpiresAt) return false;
  return sameText(hashOfCode(id3, shown2.code, hash), mailed.codeHash);
}
var linksKept = 5;
function besideEarlier({ links, ...mailed }, earlier, now) {
  const holding = (earlier?.links ?? []).filter(({ expiresAt }) => now < expiresAt);
  return { ...mailed, links: [...holding, ...links].slice(-linksKept) };
}
function spent(mailed, shown2) {
  return "code" in shown2 ? { ...mailed, codeHash: null } : mailed;
}
var oneTryLess = (mailed) => ({ ...mailed, triesLeft: Math.max(0, mailed.triesLeft - 1) });

// packages/server/src/requests/requests.timer.ts
var reminders = [50, 80, 100];
function momentsOf(request, terms) {
  const { phase, closedAt } = request.progress;
  const after = (from, period) => from + periodDays(period) * day;
  if (isClosed(phase)) {
    const closed = Date.parse(closedAt ?? "") || request.receivedAt;
    const uploads2 = request.uploads.length > 0 ? [{ at: after(closed, terms.uploads), what: "purge-uploads" }] : [];
    return [...uploads2, { at: after(closed, terms.records), what: "purge" }];
  }
  if (phase !== "working") return [{ at: after(request.receivedAt, terms.unverified), what: "expire" }];
  return isPaused(request) ? [] : remindersOf(request);
}
var isPaused = ({ progress }) => progress.pauses.some(({ to }) => to === null);
function remindersOf({ progress, receivedAt, dueAt, reminded }) {
  const begun = progress.appealedAt === null ? receivedAt : Date.parse(progress.appealedAt);
  return reminders.filter((share) => share > reminded).map((share) => ({ at: begun + Math.round((dueAt - begun) * share / 100), what: "remind", share }));
}
var nextMoment = (request, terms) => momentsOf(request, terms)[0]?.at;
function requestTimer(desk, { deleteBlob, remind }) {
  const isDue = (moment) => moment.at <= desk.now();
  return async (id3) => {
    const request = await desk.store.find(id3);
    if (!request) return;
    const due = momentsOf(request, desk.policy().requests).filter(isDue);
    const last = due.at(-1);
    if (last?.what === "expire") await actOn(desk, id3, () => ({ happening: { type: "expired", by: "system" } }));
    if (last?.what === "remind") await remindAt(request, last.share ?? 100);
    if (due.some(({ what }) => what === "purge-uploads")) await purgeUploads(request);
    if (last?.what === "purge") return desk.store.remove([id3]);
    await lookAgain(id3);
  };
  async function remindAt({ id: id3 }, share) {
    const done2 = await actOn(desk, id3, ({ request }) => {
      if (request.reminded >= share || request.progress.phase !== "working") return {};
      const happening = { type: share === 100 ? "overdue" : "reminder", by: "system", note: String(share) };
      return { happening, change: { reminded: share } };
    });
    if (!("refused" in done2)) await remind(done2.request, share);
  }
  async function purgeUploads({ id: id3, uploads: uploads2 }) {
    for (const upload of uploads2) await deleteBlob(upload.id);
    await actOn(desk, id3, () => ({ change: { uploads: [], archive: null } }));
  }
  async function lookAgain(id3) {
    const request = await desk.store.find(id3);
    if (request) await desk.store.change({ ids: [], plan: () => ({ result: void 0, jobs: desk.follow.clock(request) }) });
  }
}

// packages/server/src/requests/requests.follow-ups.ts
var requestMailKinds = { code: "request-code", news: "request-news", reminder: "request-reminder" };
var requestClockJob = "request-clock";
var told5 = /* @__PURE__ */ new Set([
  "submitted",
  "verified",
  "joined",
  "message",
  "uploaded",
  "correction",
  "extended",
  "reminder",
  "overdue",
  "denied",
  "appealed",
  "fulfilled",
  "cancelled",
  "expired"
]);
function followUps({ policy, timesOf, subjectOf, now, webhooks }) {
  const mail = (kind, request, address) => mailJob({ id: newId("job", now()), mail: kind, address, payload: { request: request.id }, runAt: now() });
  return {
    code: (request, email) => mail(requestMailKinds.code, request, subjectOf({ email })),
    news: (request) => mail(requestMailKinds.news, request, null),
    clock(request) {
      const runAt = nextMoment(request, policy().requests);
      if (runAt === void 0) return [];
      return [{ id: `clock_${request.id}_${runAt}`, kind: requestClockJob, key: request.id, payload: { request: request.id }, runAt }];
    },
    hooks(request) {
      const step = request.progress.events.at(-1);
      if (!step || !told5.has(step.type) || request.progress.phase === "unverified") return [];
      const { deadlines: _, ...listed } = listedView(request, timesOf(request));
      const data = { ...listed, by: step.by, note: step.note ?? null };
      return [...webhooks({ id: step.id, type: `request.${step.type}`, at: Date.parse(step.at), data })];
    }
  };
}

// packages/server/src/requests/requests.mails.ts
function requestMails(desk, options) {
  const compose = (replaces) => async (payloads) => {
    const ids = [...new Set(payloads.map((payload) => payload.request))];
    const sections = [];
    for (const id3 of ids) {
      const section = await sectionOf(desk, id3, replaces);
      if (section && !sections.some(({ request }) => request.id === section.request.id)) sections.push(section);
    }
    const [first] = sections;
    return first && letterOf(desk, first, { sections, ...options });
  };
  return { code: { limited: true, compose: compose(true) }, news: { limited: false, compose: compose(false) } };
}
async function sectionOf(desk, id3, replaces) {
  const request = await findRequest(desk, id3);
  const { email } = request ? openPersonal(await desk.vault.open(request.subject), request) : {};
  if (!request || email === void 0) return void 0;
  const { code, link, mailed } = newSecrets(request.id, desk.now(), desk.hash);
  await desk.store.change({
    ids: [request.id],
    plan: ({ requests }) => {
      const kept2 = requests.get(request.id);
      if (!kept2) return { result: void 0 };
      return { result: void 0, requests: [{ ...kept2, mailed: replaces ? mailed : besideEarlier(mailed, kept2.mailed, desk.now()) }] };
    }
  });
  return { request, email, code, link };
}
function letterOf(desk, { request, email }, { sections, statusUrl }) {
  const words = desk.words(request.locale);
  const { texts, language } = words;
  const company = desk.policy().controller.name;
  const isNew = sections.some((section) => section.request.progress.phase === "unverified");
  const kind = isNew ? texts.code : texts.news;
  const type = typeName(desk, request, words);
  return {
    to: email,
    language,
    subject: filled(kind.subject, { company }),
    parts: [
      filled(kind.introduction, { company, type }),
      ...sections.flatMap((section) => sectionParts(desk, section, { words, statusUrl, several: sections.length > 1 })),
      { small: filled(texts.lifetimes, { minutes: String(codeMinutes), days: String(linkDays) }) },
      ...isNew ? [{ small: texts.code.ignore }] : []
    ]
  };
}
function sectionParts(desk, section, { words, statusUrl, several }) {
  const { request, code, link } = section;
  const { texts, language } = words;
  const dates = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: desk.policy().controller.timeZone });
  return [
    ...several ? [{ heading: filled(texts.about, { type: typeName(desk, request, words) }) }] : [],
    { link: `${statusUrl}#${request.id}.${link}`, text: texts.open },
    filled(texts.orCode, { url: statusUrl }),
    `${texts.reference}: ${request.id}`,
    `${texts.codeIs}:`,
    { code },
    `${texts.due}: ${dates.format(request.dueAt)}`
  ];
}
function typeName(desk, { type, locale }, { texts, language }) {
  const name = desk.policy().rights.find(({ id: id3 }) => id3 === type)?.name;
  return name?.[locale] ?? name?.[language] ?? texts.types[type];
}

// packages/server/src/requests/requests.feature.ts
function requestsFeature({ webhooks, holidays, publicUrl, teamEmail, uploads: uploads2, ...options }) {
  const times = timekeeper(options.policy, holidays);
  const desk = { ...options, ...times, words: requestWords, follow: followUps({ ...options, ...times, webhooks }) };
  const mails = requestMails(desk, { statusUrl: `${publicUrl}/request/status` });
  const timer = requestTimer(desk, { deleteBlob: uploads2.delete, remind: (request, share) => remindTeam(desk, request, share) });
  return {
    desk,
    files: requestFiles({ desk, uploads: uploads2, publicUrl }),
    jobs: {
      [requestClockJob]: {
        handle: (job) => timer(job.payload.request),
        maxAttempts: 50,
        concurrency: 4
      }
    },
    mails: {
      [requestMailKinds.code]: mails.code,
      [requestMailKinds.news]: mails.news,
      [requestMailKinds.reminder]: reminderMail(desk, teamEmail)
    }
  };
}
async function remindTeam({ store, now }, { id: id3 }, share) {
  const payload = { request: id3, share };
  const job = mailJob({ id: `remind_${id3}_${share}`, mail: requestMailKinds.reminder, address: null, payload, runAt: now() });
  await store.change({ ids: [], plan: () => ({ result: void 0, jobs: [job] }) });
}
function reminderMail(desk, teamEmail) {
  return {
    limited: false,
    async compose(payloads) {
      const { request: id3, share } = payloads[0];
      const request = await findRequest(desk, id3);
      const { controller, defaultLocale } = desk.policy();
      const to = teamEmail ?? controller.contact.email;
      if (!request || to === null) return void 0;
      const { texts, language } = desk.words(defaultLocale);
      const date = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: controller.timeZone }).format(request.dueAt);
      const percent = new Intl.NumberFormat(language, { style: "percent" }).format(share / 100);
      const values = { reference: request.id, type: texts.types[request.type], share: percent, date };
      const { subject, overdue, text } = texts.reminder;
      return { to, language, subject: filled(share === 100 ? overdue : subject, values), parts: [filled(text, values)] };
    }
  };
}

// packages/server/src/requests/requests.intake.ts
function requestIntake(desk) {
  return async (input, submitter, once2) => {
    const policy = desk.policy();
    const right = checked(input, submitter, policy);
    const subject = desk.subjectOf(input.subject ?? { email: input.email });
    const key = await desk.vault.keyOf(subject);
    const id3 = newId("req", desk.now());
    const sealed = sealPersonal(key, id3, personalOf(input));
    const request = newRequest(desk, { id: id3, subject, sealed, input, right, policyVersion: policy.version, submitter });
    const answer2 = submittedView(request, desk.timesOf(request));
    return desk.store.change({
      ids: [],
      once: once2,
      plan({ once: known }) {
        if (once2 && known) {
          const kept2 = replay(once2, known);
          return { result: "refused" in kept2 ? kept2 : kept2.answer };
        }
        return {
          result: answer2,
          requests: [request],
          facts: request.progress.events.map((step) => stepFact(request, step)),
          jobs: followUps2(desk, request, input.email ?? input.subject?.email),
          ...once2 && { keep: { ...once2, answer: JSON.stringify(answer2) } }
        };
      }
    });
  };
}
function newRequest(desk, { id: id3, subject, sealed, input, right, policyVersion, submitter }) {
  const now = desk.now();
  const isKnown = right.verification === "none" || submitter.kind === "backend";
  const by = submitter.kind === "backend" ? "controller" : "person";
  return desk.timed({
    id: id3,
    subject,
    sealed,
    policyVersion,
    type: input.type,
    locale: input.locale,
    jurisdiction: submitter.jurisdiction ?? null,
    promise: right.deadline,
    regime: "policy",
    receivedAt: now,
    dueAt: now,
    joinedTo: null,
    progress: submitted(happeningAt({ type: "submitted", by }, now), isKnown ? "working" : "unverified"),
    mailed: null,
    reminded: 0,
    uploads: [],
    archive: null
  });
}
var personalOf = ({ email, subject, name, details, fields, onBehalf }) => ({
  ...nothingPersonal,
  email: email ?? subject?.email,
  name,
  details,
  fields,
  onBehalf
});
function followUps2({ follow }, request, email) {
  return [...email === void 0 ? [] : [follow.code(request, email)], ...follow.clock(request), ...follow.hooks(request)];
}
function checked(input, { kind, jurisdiction }, policy) {
  const offered = policy.rights.filter(({ jurisdictions }) => coversPlace(jurisdictions, jurisdiction ?? null));
  const right = offered.find(({ id: id3 }) => id3 === input.type);
  const issues = [
    ...right ? fieldIssues(right.fields, input.fields ?? {}) : [notOffered(input.type, offered)],
    ...whoIssues(input, kind)
  ];
  return right && issues.length === 0 ? right : failInput(issues);
}
function notOffered(type, offered) {
  const choice2 = offered.map(({ id: id3 }) => id3).join(", ");
  return { path: "/type", message: `The policy offers no \u201C${type}\u201D there; it offers ${choice2}`, code: "not_offered" };
}
function whoIssues({ email, subject }, kind) {
  if (kind === "person" && subject)
    return [{ path: "/subject", message: "Only a backend can name a subject; send the `email`", code: "not_allowed" }];
  if (email === void 0 && !subject)
    return [{ path: "/email", message: "This field is missing; send the address that answers go to", code: "missing_field" }];
  return [];
}

// packages/server/src/requests/requests.limits.ts
var year = 365 * day;
function overLimit({ policy, words, now }, { id: id3, type, jurisdiction, locale }, ofPerson) {
  const limit2 = requestRegimeOf(jurisdiction)?.yearly.find(({ types: types2, beyond }) => beyond === "refuse" && types2.includes(type));
  const right = policy().rights.find((one) => one.id === type);
  if (!limit2 || right?.repeats !== "as-law-allows") return void 0;
  const lately = ofPerson.filter((one) => one.id !== id3 && one.joinedTo === null && one.receivedAt >= now() - year);
  return lately.length < limit2.count ? void 0 : { ground: words(locale).tooMany(limit2.count), source: limit2.source };
}

// packages/server/src/requests/requests.verify.ts
function requestVerifier(desk) {
  return async (id3, input, once2) => {
    const shown2 = input.code === void 0 ? { token: input.token } : { code: input.code };
    const found = await desk.store.find(id3);
    if (!found) return fail("CODE_INVALID");
    const key = await desk.vault.keyOf(found.subject);
    const result = await desk.store.change({
      ids: [id3, ...found.joinedTo === null ? [] : [found.joinedTo]],
      ofPerson: { subject: found.subject, type: found.type },
      guesses: { subject: found.subject, since: desk.now() - day },
      once: once2,
      plan(known) {
        if (once2 && known.once) return { result: { refused: known.once.fingerprint === once2.fingerprint ? "key-spent" : "key-reused" } };
        const plan = planVerify(desk, { request: known.requests.get(id3) ?? found, shown: shown2, known }, key);
        return once2 ? { ...plan, keep: { ...once2, answer: null } } : plan;
      }
    });
    return "wrong" in result ? fail("CODE_INVALID") : result;
  };
}
function planVerify(desk, { request, shown: shown2, known }, key) {
  const isGuess = "code" in shown2;
  if (isGuess && known.guesses >= guessesADay || !isShown2(request, shown2, desk.now(), desk.hash)) {
    if (!isGuess || !request.mailed) return { result: { wrong: true } };
    const tried = { ...request, mailed: oneTryLess(request.mailed) };
    return { result: { wrong: true }, requests: [tried], guess: { subject: request.subject, at: desk.now() } };
  }
  const used = request.mailed ? { ...request, mailed: spent(request.mailed, shown2) } : request;
  if (request.progress.phase !== "unverified") return alreadyVerified(used, known, key);
  return planVerified(desk, { request: used, known }, key, "person");
}
function alreadyVerified(request, { requests }, key) {
  const own = (request.joinedTo === null ? void 0 : requests.get(request.joinedTo)) ?? request;
  return { result: { request: own, personal: openPersonal(key, own) }, requests: [request] };
}
function planVerified(desk, { request, known }, key, by) {
  const wantsProof = by === "person" && verificationOf(desk, request.type) === "proof";
  if (wantsProof) return stepped(desk, request, [{ type: "identified", by }], key);
  const open2 = known.ofPerson.find((one) => one.progress.phase === "working" && one.joinedTo === null && one.id !== request.id);
  if (open2) return joined2(desk, { request, open: open2, by }, key);
  const verified2 = { type: "verified", by };
  const limit2 = overLimit(desk, request, known.ofPerson);
  if (!limit2) return stepped(desk, request, [verified2], key);
  const denial2 = { ground: limit2.ground, citation: limit2.source };
  const denied = { type: "denied", by: "system", reason: "too_many_requests", citation: limit2.source };
  return stepped(desk, request, [verified2, denied], key, { denial: denial2 });
}
var verificationOf = (desk, type) => desk.policy().rights.find(({ id: id3 }) => id3 === type)?.verification ?? "email";
function stepped(desk, request, happenings, key, said2 = {}) {
  const now = desk.now();
  const personal = { ...openPersonal(key, request), ...said2 };
  const progress = happenings.reduce((before, happening) => stepOrFail(before, happening, now), request.progress);
  const changed = desk.timed({ ...request, progress, sealed: sealPersonal(key, request.id, personal) });
  const steps = progress.events.slice(request.progress.events.length);
  const tells = steps.some(({ type }) => type !== "joined") && personal.email !== void 0;
  return {
    result: { request: changed, personal },
    requests: [changed],
    facts: steps.map((step) => stepFact(changed, step)),
    jobs: [
      ...desk.follow.hooks(changed),
      ...desk.follow.clock(changed),
      ...tells ? [desk.follow.news(changed, personal.email ?? "")] : []
    ]
  };
}
function joined2(desk, { request, open: open2, by }, key) {
  const gone = stepped(desk, { ...request, joinedTo: open2.id, uploads: [] }, [{ type: "joined", by, note: open2.id }], key);
  const personal = joinedPersonal(openPersonal(key, open2), openPersonal(key, request));
  const kept2 = desk.timed({
    ...open2,
    receivedAt: Math.min(open2.receivedAt, request.receivedAt),
    uploads: [...open2.uploads, ...request.uploads],
    sealed: sealPersonal(key, open2.id, personal)
  });
  return {
    result: { request: kept2, personal },
    requests: [...gone.requests ?? [], kept2],
    facts: gone.facts ?? [],
    jobs: [...desk.follow.clock(kept2), ...desk.follow.hooks(kept2)]
  };
}
function requestResender(desk) {
  return async (id3) => {
    const request = await findRequest(desk, id3);
    if (!request) return;
    const { email } = openPersonal(await desk.vault.open(request.subject), request);
    if (email === void 0) return;
    await desk.store.change({ ids: [], plan: () => ({ result: void 0, jobs: [desk.follow.code(request, email)] }) });
  };
}

// packages/server/src/requests/requests.retention.ts
var keptUntil = ({ policy, now }) => now() + periodDays(policy().requests.uploads) * day;

// packages/server/src/requests/requests.work.ts
function requestWork(desk) {
  const instant3 = () => new Date(desk.now()).toISOString();
  const withMessage = (personal, by, text) => text === void 0 ? personal : { ...personal, messages: [...personal.messages, { id: newId("msg", desk.now()), at: instant3(), by, text }] };
  return {
    cancel: (id3, once2) => actOn(desk, id3, () => ({ happening: { type: "cancelled", by: "person" } }), once2),
    appeal: (id3, message, once2) => actOn(
      desk,
      id3,
      ({ personal }) => ({ happening: { type: "appealed", by: "person" }, personal: withMessage(personal, "person", message) }),
      once2
    ),
    message: (id3, { message, awaiting }, by, once2) => actOn(
      desk,
      id3,
      ({ request, personal }) => {
        const stopsClock = awaiting !== void 0 && requestRegimeOf(request.jurisdiction)?.pauses.stops === true;
        return {
          happening: awaiting === void 0 ? { type: "message", by } : { type: "asked", by, stopsClock, note: awaiting },
          personal: withMessage(personal, by, message),
          tell: by === "controller"
        };
      },
      once2
    ),
    correction: (id3, { corrections }, once2) => actOn(
      desk,
      id3,
      ({ personal }) => ({
        happening: { type: "correction", by: "person" },
        personal: { ...personal, corrections: [...personal.corrections, ...corrections] }
      }),
      once2
    ),
    extend: (id3, { reason }, once2) => actOn(
      desk,
      id3,
      ({ request, personal }) => {
        const tellBy = desk.timesOf(request).deadlines.find(({ kind }) => kind === "extension")?.dueAt;
        if (tellBy === void 0 || Date.parse(tellBy) < desk.now())
          failIllegal(request.progress, "The law gives no further time, or the time to tell of it is over");
        return { happening: { type: "extended", by: "controller" }, personal: { ...personal, extension: reason }, tell: true };
      },
      once2
    ),
    deny: (id3, { reason, ground, citation, message }, once2) => actOn(
      desk,
      id3,
      ({ personal }) => ({
        happening: { type: "denied", by: "controller", reason, ...citation !== void 0 && { citation } },
        personal: withMessage({ ...personal, denial: { ground, citation: citation ?? null } }, "controller", message),
        tell: true
      }),
      once2
    ),
    complete: (id3, { message, archive }, once2) => actOn(
      desk,
      id3,
      ({ request, personal }) => ({
        happening: { type: "fulfilled", by: "controller" },
        personal: withMessage(personal, "controller", message),
        change: { archive: archive === void 0 ? null : { upload: archiveIn(request.uploads, archive), expiresAt: keptUntil(desk) } },
        tell: true
      }),
      once2
    ),
    async list({ limit: limit2 = defaultPageSize, cursor, ...filter }) {
      const { status, type, unverified, dueBefore } = filter;
      const found = await desk.store.list({
        limit: limit2 + 1,
        after: readCursorAt(cursor),
        status,
        type,
        verified: unverified === void 0 ? void 0 : unverified === "false",
        dueBefore: dueBefore === void 0 ? void 0 : Date.parse(dueBefore)
      });
      const page = found.slice(0, limit2);
      const last = page.at(-1);
      return {
        data: page.map((request) => listedView(request, desk.timesOf(request))),
        nextCursor: found.length > limit2 && last ? writeCursorAt(last.dueAt, last.id) : null
      };
    },
    /** What came of looking at a proof: the request goes on, or another one is asked for. */
    async review(id3, { accepted, ground }, once2) {
      if (!accepted) return rejectProof(id3, ground ?? "", once2);
      const { subject, type } = await findOrFail(desk, id3);
      const key = await desk.vault.keyOf(subject);
      return desk.store.change({
        ids: [id3],
        ofPerson: { subject, type },
        once: once2,
        plan(known) {
          const request = known.requests.get(id3) ?? fail("REQUEST_NOT_FOUND");
          if (once2 && known.once)
            return known.once.fingerprint === once2.fingerprint ? { result: { request, personal: openPersonal(key, request) } } : { result: { refused: "key-reused" } };
          if (request.progress.phase !== "proving")
            failIllegal(request.progress, `Nothing is to be looked at: it is ${request.progress.phase}`);
          const plan = planVerified(desk, { request, known }, key, "controller");
          return once2 ? { ...plan, keep: { ...once2, answer: "{}" } } : plan;
        }
      });
    }
  };
  function rejectProof(id3, ground, once2) {
    return actOn(
      desk,
      id3,
      ({ request, personal }) => {
        if (request.progress.phase !== "proving")
          failIllegal(request.progress, `Nothing is to be looked at: it is ${phaseStatus(request.progress.phase)}`);
        const happening = { type: "asked", by: "controller", note: "identity" };
        return { happening, personal: withMessage(personal, "controller", ground), tell: true };
      },
      once2
    );
  }
}
function archiveIn(uploads2, archive) {
  const upload = uploads2.find(({ id: id3, by }) => id3 === archive && by === "controller") ?? fail("UPLOAD_NOT_FOUND");
  if (upload.mediaType !== "application/zip")
    failInput([{ path: "/archive", message: "An archive is a .zip; upload one to this request first", code: "not_an_archive" }]);
  return archive;
}

// packages/server/src/requests/requests.routes.ts
function requestsRoutes({ desk, files, tokens, jurisdictionHeaders, wake }) {
  const submit = requestIntake(desk);
  const verify2 = requestVerifier(desk);
  const resend = requestResender(desk);
  const work = requestWork(desk);
  const shown2 = (result) => {
    wake();
    return "refused" in result ? refusal(result.refused) : viewOf(desk, result);
  };
  const own = async (id3, caller) => {
    const request = await findOrFail(desk, id3);
    const isOwn2 = caller.kind === "secret" || (caller.request === void 0 ? caller.subject === request.subject : [id3, request.id].includes(caller.request));
    return isOwn2 ? request.id : fail("REQUEST_NOT_FOUND");
  };
  return {
    async submit(input, { caller, header, once: once2 }) {
      const { jurisdiction } = placeOf(input.jurisdiction, header, jurisdictionHeaders);
      const result = await submit(input, { kind: caller.kind === "secret" ? "backend" : "person", jurisdiction }, once2);
      wake();
      return "refused" in result ? refusal(result.refused) : result;
    },
    async verify({ id: id3, ...input }, { once: once2 }) {
      const result = await verify2(id3, input, once2);
      if ("refused" in result) return refusal(result.refused);
      wake();
      return verified(await tokenFor(tokens, result), viewOf(desk, result));
    },
    async resend({ id: id3 }) {
      await resend(id3);
      wake();
    },
    get: async ({ id: id3 }, { caller }) => viewOf(desk, await openRequest(desk, await own(id3, caller))),
    list: (input) => work.list(input),
    cancel: async ({ id: id3 }, { caller, once: once2 }) => shown2(await work.cancel(await own(id3, caller), once2)),
    appeal: async ({ id: id3, message }, { caller, once: once2 }) => shown2(await work.appeal(await own(id3, caller), message, once2)),
    message: async ({ id: id3, ...input }, { caller, once: once2 }) => shown2(await work.message(await own(id3, caller), said(input, caller), sideOf(caller), once2)),
    correction: async ({ id: id3, ...input }, { caller, once: once2 }) => shown2(await work.correction(await own(id3, caller), input, once2)),
    upload: async ({ id: id3 }, { caller, file, once: once2 }) => shown2(await files.upload(await own(id3, caller), file, sideOf(caller), once2)),
    removeUpload: async ({ id: id3, upload }, { caller, once: once2 }) => shown2(await files.remove(await own(id3, caller), upload, sideOf(caller), once2)),
    file: async ({ id: id3, upload }, { caller }) => files.file(await own(id3, caller), upload),
    export: async ({ id: id3 }, { caller }) => files.export(await own(id3, caller)),
    exportLink: async ({ id: id3 }, { caller }) => files.exportLink(await own(id3, caller)),
    download: ({ link }) => files.download(link),
    review: async ({ id: id3, ...input }, { once: once2 }) => shown2(await work.review(id3, input, once2)),
    extend: async ({ id: id3, ...input }, { once: once2 }) => shown2(await work.extend(id3, input, once2)),
    deny: async ({ id: id3, ...input }, { once: once2 }) => shown2(await work.deny(id3, input, once2)),
    complete: async ({ id: id3, ...input }, { once: once2 }) => shown2(await work.complete(id3, input, once2))
  };
}
var sideOf = ({ kind }) => kind === "secret" ? "controller" : "person";
var said = (input, { kind }) => kind === "secret" ? input : { message: input.message };
async function tokenFor(tokens, { request }) {
  const scopes = ["requests:read", "requests:write"];
  const result = await tokens.create({ subject: request.subject, scopes, request: request.id });
  return "refused" in result ? refusal(result.refused) : result.answer;
}
var verified = ({ token, expiresAt }, request) => ({ token, expiresAt, request });

// packages/server/src/sites/sites.routes.ts
var sitesRoutes = (sites) => ({
  async create(input, { once: once2 }) {
    const result = await sites.create(input, once2);
    return "refused" in result ? refusal(result.refused) : result;
  },
  list: (page) => sites.list(page),
  get: ({ id: id3 }) => sites.get(id3),
  update: ({ id: id3, ...input }) => sites.update(id3, input),
  delete: ({ id: id3 }) => sites.delete(id3)
});

// packages/server/src/subjects/subjects.routes.ts
var subjectsRoutes = (people, tokens) => ({
  link: async ({ device, user }, { once: once2 }) => answerOf2(await people.link(device, user, once2)),
  async unlink({ device }, { once: once2 }) {
    answerOf2(await people.unlink(device, once2));
  },
  async token({ subject, scopes, ttl }, { once: once2 }) {
    const result = await tokens.create({ subject: people.subjectOf(subject), scopes }, ttl, once2);
    return "refused" in result ? refusal(result.refused) : result.answer;
  }
});
function answerOf2(result) {
  if (!("refused" in result)) return result.answer;
  return result.refused === "unknown-device" ? fail("DEVICE_NOT_FOUND") : refusal(result.refused);
}

// packages/server/src/subjects/subjects.tokens.ts
import { jwtVerify, SignJWT } from "jose";
var prefix = "st_";
var typ = "privet-subject+jwt";
var usualLife = 3600;
function subjectTokens({ token: { kid, key, publicKey } }, append, now) {
  return {
    async create({ subject, scopes, request }, life = usualLife, once2) {
      const spent2 = once2 && await append({ subjects: [], once: once2, plan: spending(once2) });
      if (spent2 && "refused" in spent2) return spent2;
      const issuedAt = Math.floor(now() / 1e3);
      const expiresAt = issuedAt + Math.min(life, maxTokenLife);
      const signing = new SignJWT({ scope: scopes.join(" "), ...request !== void 0 && { request } }).setProtectedHeader({ alg: "Ed25519", kid, typ });
      const token = await signing.setSubject(subject).setIssuedAt(issuedAt).setExpirationTime(expiresAt).sign(key);
      return { answer: { token: `${prefix}${token}`, expiresAt: new Date(expiresAt * 1e3).toISOString() } };
    },
    async read(token) {
      if (!token.startsWith(prefix)) return void 0;
      try {
        const options = { algorithms: ["Ed25519"], typ, currentDate: new Date(now()), requiredClaims: ["sub", "exp", "scope"] };
        const { payload } = await jwtVerify(token.slice(prefix.length), publicKey, options);
        const said2 = String(payload["scope"]).split(" ");
        const { request } = payload;
        const bound = typeof request === "string" ? { request } : {};
        return { subject: payload.sub ?? "", scopes: subjectScopes.filter((scope) => said2.includes(scope)), ...bound };
      } catch {
        return void 0;
      }
    }
  };
}
var spending = (once2) => (known) => known.once ? { result: replay(once2, known.once) } : { result: { answer: null }, keep: { ...once2, answer: null } };

// packages/server/src/vault/sealing.ts
import { gcm } from "@noble/ciphers/aes.js";
var ivLength = 12;
var tagLength = 16;
var encoder = new TextEncoder();
function sealBytes(key, plain, about) {
  const iv = randomBytes(ivLength);
  const ciphertext = gcm(key, iv, encoder.encode(JSON.stringify(about))).encrypt(plain);
  const sealed = new Uint8Array(ivLength + ciphertext.length);
  sealed.set(iv);
  sealed.set(ciphertext, ivLength);
  return sealed;
}
function openBytes(key, sealed, about) {
  if (sealed.length < ivLength + tagLength) return void 0;
  try {
    const cipher = gcm(key, sealed.subarray(0, ivLength), encoder.encode(JSON.stringify(about)));
    return Uint8Array.from(cipher.decrypt(sealed.subarray(ivLength)));
  } catch {
    return void 0;
  }
}
var sealText = (key, plain, about) => base64url(sealBytes(key, plain, about));
function openText(key, sealed, about) {
  return /^[\w-]+$/.test(sealed) && sealed.length % 4 !== 1 ? openBytes(key, fromBase64url(sealed), about) : void 0;
}

// packages/server/src/vault/vault.ts
function vault({ store, dataKey, now }) {
  const open2 = async (subject) => {
    const kept2 = await store.find(subject);
    return kept2 && subjectKey(subject, unwrap(kept2, dataKey));
  };
  const keyOf = async (subject) => {
    const kept2 = await open2(subject);
    if (kept2) return kept2;
    await store.add({ subject, wrapped: sealText(dataKey, randomBytes(32), wrapContext(subject)), createdAt: now() });
    return keyOf(subject);
  };
  return { open: open2, keyOf, forget: (subject) => store.remove(subject) };
}
var wrapContext = (subject) => ["subject key", subject];
function unwrap({ subject, wrapped }, dataKey) {
  const key = openText(dataKey, wrapped, wrapContext(subject));
  if (!key) throw new Error("A subject\u2019s key was not wrapped by this database\u2019s data key; restore both from the same backup");
  return key;
}
var encoder2 = new TextEncoder();
var decoder = new TextDecoder();
function subjectKey(subject, key) {
  const about = (context2) => ["sealed", subject, context2];
  return {
    seal: (value, context2) => sealText(key, encoder2.encode(JSON.stringify(value)), about(context2)),
    open(sealed, context2) {
      const plain = openText(key, sealed, about(context2));
      return plain && JSON.parse(decoder.decode(plain));
    },
    sealBytes: (plain, context2) => sealBytes(key, plain, about(context2)),
    openBytes: (sealed, context2) => openBytes(key, sealed, about(context2))
  };
}

// packages/server/src/blobs/chunk-cipher.ts
import { gcm as gcm2 } from "@noble/ciphers/aes.js";
var portableCipher = {
  seal: (key, nonce, plain) => gcm2(key, nonce).encrypt(plain),
  open: (key, nonce, sealed) => gcm2(key, nonce).decrypt(sealed)
};

// packages/server/src/blobs/sealed-stream.ts
var plainChunk = 64 * 1024;
var tagLength2 = 16;
var sealedChunk = plainChunk + tagLength2;
var keyLength = 32;
var prefixLength = 7;
var newBlobKey = () => randomBytes(keyLength + prefixLength);
var sealedLength = (plain) => plain + chunksOf(plain) * tagLength2;
var chunksOf = (plain) => Math.max(1, Math.ceil(plain / plainChunk));
function encryptStream(stream, blobKey, cipher = portableCipher) {
  return piped(stream, async function* (parts2) {
    let index = 0;
    for await (const { chunk: chunk2, last } of inChunks(parts2, plainChunk)) {
      yield cipher.seal(keyIn(blobKey), nonceOf(blobKey, index, last), chunk2);
      index += 1;
    }
  });
}
function sealedRange({ start: start2, end }, plain) {
  const afterLast = Math.ceil(end / plainChunk) * sealedChunk;
  return { start: Math.floor(start2 / plainChunk) * sealedChunk, end: Math.min(afterLast, sealedLength(plain)) };
}
var BlobDamagedError = class extends Error {
  constructor() {
    super(...arguments);
    this.name = "BlobDamagedError";
  }
};
function decryptStream(sealed, { blobKey, plain, range = { start: 0, end: plain }, cipher = portableCipher }) {
  const lastIndex = chunksOf(plain) - 1;
  return piped(sealed, async function* (parts2) {
    let index = Math.floor(range.start / plainChunk);
    for await (const { chunk: chunk2 } of inChunks(parts2, sealedChunk)) {
      const opened = openChunk(cipher, chunk2, { blobKey, index, last: index === lastIndex });
      const at = index * plainChunk;
      const wanted = opened.subarray(Math.max(0, range.start - at), Math.max(0, range.end - at));
      if (wanted.length > 0) yield wanted;
      index += 1;
    }
    if (index < chunksOf(range.end)) throw new BlobDamagedError("The blob ends too early");
  });
}
function openChunk(cipher, chunk2, { blobKey, index, last }) {
  if (chunk2.length < tagLength2) throw new BlobDamagedError("The blob ends within a chunk");
  try {
    return cipher.open(keyIn(blobKey), nonceOf(blobKey, index, last), chunk2);
  } catch (cause) {
    throw new BlobDamagedError(`Chunk ${index} of the blob is not what it was`, { cause });
  }
}
var keyIn = (blobKey) => blobKey.subarray(0, keyLength);
function nonceOf(blobKey, index, last) {
  const nonce = new Uint8Array(prefixLength + 5);
  nonce.set(blobKey.subarray(keyLength));
  new DataView(nonce.buffer).setUint32(prefixLength, index);
  nonce[prefixLength + 4] = last ? 1 : 0;
  return nonce;
}
async function* inChunks(parts2, length) {
  let held = [];
  let heldLength = 0;
  for await (const part of parts2) {
    held.push(part);
    heldLength += part.length;
    if (heldLength <= length) continue;
    const whole = joined(held);
    let at = 0;
    for (; whole.length - at > length; at += length) yield { chunk: whole.subarray(at, at + length), last: false };
    held = [whole.subarray(at)];
    heldLength = whole.length - at;
  }
  yield { chunk: joined(held), last: true };
}

// packages/server/src/blobs/sealed-blobs.ts
function sealedBlobs(store) {
  const { cipher } = store;
  return {
    async put(key, blobKey, stream) {
      const counted = { bytes: 0 };
      await store.put(key, encryptStream(counting(stream, counted), blobKey, cipher));
      return counted;
    },
    async get(key, { blobKey, bytes, range }) {
      if (range && range.end > bytes) throw new RangeError(`The blob has ${bytes} bytes`);
      const sealed = await store.get(key, range && sealedRange(range, bytes));
      return sealed && decryptStream(sealed, { blobKey, plain: bytes, cipher, ...range && { range } });
    },
    delete: (key) => store.delete(key)
  };
}

// packages/server/src/uploads/check-archive.ts
var maxRatio = 100;
var littleBytes = 1024 * 1024;
async function checkArchive({ bytes, read }, { maxUnpacked = 4 * 1024 ** 3, maxEntries = 1e5 } = {}) {
  const { ZipReader } = await import("@zip.js/zip.js/lib/zip-core-reader.js");
  const zip = new ZipReader(readerOf({ bytes, read }), { strictness: "strict" });
  const spans = [];
  let unpacked = 0;
  for await (const entry of entriesOf(zip)) {
    if (spans.length >= maxEntries) refuse(`The archive has more than ${maxEntries} entries`);
    checkEntry(entry);
    unpacked += entry.uncompressedSize;
    if (unpacked > maxUnpacked) refuse(`The archive would unpack to more than ${maxUnpacked} bytes`);
    spans.push({ start: entry.offset, end: entry.offset + localHeader + entry.rawFilename.length + entry.compressedSize });
  }
  checkOverlap(spans, bytes);
  if (isBomb(unpacked, bytes)) refuse(`The archive would unpack to more than ${maxRatio} times its size`);
}
function readerOf({ bytes, read }) {
  const part = (start2, length) => {
    const end = Math.min(bytes, start2 + length);
    return end > start2 ? read({ start: start2, end }) : Promise.resolve(new Uint8Array());
  };
  const createReadable = ({ offset = 0, size = bytes } = {}) => streamOf(
    (async function* () {
      yield await part(offset, size);
    })()
  );
  return { size: bytes, readUint8Array: part, createReadable, readable: createReadable() };
}
var refuse = (detail) => fail("UPLOAD_REFUSED", { detail });
var localHeader = 30;
var isBomb = (unpacked, packed) => unpacked > littleBytes && unpacked > packed * maxRatio;
async function* entriesOf(zip) {
  try {
    yield* zip.getEntriesGenerator();
  } catch (error) {
    if (error instanceof Error && error.name === "BlobDamagedError") throw error;
    refuse(`The archive cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}
function checkEntry({ filename, encrypted, compressedSize, uncompressedSize }) {
  if (encrypted) refuse("The archive is encrypted; its content cannot be looked at");
  const parts2 = filename.split(/[/\\]/);
  if (/^(?:[/\\]|[a-z]:)/i.test(filename) || parts2.includes("..") || filename.includes("\0"))
    refuse("The archive has a name that leads out of its folder");
  if (isBomb(uncompressedSize, compressedSize)) refuse(`The archive has a file that would unpack to more than ${maxRatio} times its size`);
}
function checkOverlap(spans, bytes) {
  let reached = 0;
  for (const { start: start2, end } of spans.toSorted((one, other) => one.start - other.start)) {
    if (start2 < reached || end > bytes) refuse("The archive has files that overlap, or reach beyond its end");
    reached = end;
  }
}

// packages/server/src/uploads/detect-type.ts
var headLength = 4100;
async function detectType(head) {
  if (startsWith(head, zipEntry) || startsWith(head, emptyZip)) return archiveFiles[0]?.mediaType;
  const { fileTypeFromBuffer } = await import("file-type/core");
  const found = await fileTypeFromBuffer(head);
  if (found) return found.mime;
  return isText(head) ? markupIn(head) ?? "text/plain" : void 0;
}
var zipEntry = [80, 75, 3, 4];
var emptyZip = [80, 75, 5, 6];
var startsWith = (bytes, start2) => start2.every((byte, index) => bytes[index] === byte);
function isText(head) {
  try {
    return !controls.test(new TextDecoder("utf-8", { fatal: true }).decode(head, { stream: true }));
  } catch {
    return false;
  }
}
var controls = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/;
var markup = /^\s*<(?:!doctype html|html|head|script|iframe|h1|div|font|table|a|style|title|b|body|br|p|svg|math|!--|\?xml|!doctype|\?php)(?:[\s>/]|$)|^\s*<(?:!--|\?xml)/i;
function markupIn(head) {
  return markup.test(new TextDecoder().decode(head)) ? "text/html" : void 0;
}
function checkedText(stream, refuse3) {
  return piped(stream, async function* (chunks) {
    const decoder2 = new TextDecoder("utf-8", { fatal: true });
    const check2 = (chunk2) => {
      try {
        return controls.test(decoder2.decode(chunk2, { stream: chunk2 !== void 0 }));
      } catch {
        return true;
      }
    };
    for await (const chunk2 of chunks) {
      if (check2(chunk2)) refuse3();
      yield chunk2;
    }
    if (check2()) refuse3();
  });
}
var takenType = (accept, found) => found === void 0 ? void 0 : accept.find((type) => isCalled(type, found));

// packages/server/src/uploads/checked-upload.ts
async function checkedUpload(stream, { accept, maxBytes, declared }) {
  const within = limited(stream, maxBytes);
  const { head, whole } = await withHead(within);
  try {
    if (head.length === 0) refuse2("The file is empty");
    const found = await detectType(head);
    const type = takenType(accept, found) ?? refuse2(`${found === void 0 ? "The file is of no known type" : `The file is ${found}`}; ${taken(accept)}`);
    const said2 = essence(declared);
    if (said2 !== void 0 && !isCalled(type, said2))
      refuse2(`The file is ${type.mediaType}, and was sent as ${said2}; send it as what it is`);
    return {
      type,
      stream: type.mediaType === "text/plain" ? checkedText(whole, () => refuse2("The text is no UTF-8, or has control characters")) : whole
    };
  } catch (error) {
    await whole.cancel(error).catch(() => {
    });
    throw error;
  }
}
var refuse2 = (detail) => fail("UPLOAD_REFUSED", { detail });
var taken = (accept) => `these are taken: ${accept.map(({ name }) => name).join(", ")}`;
function essence(declared = "") {
  const type = declared.split(";")[0]?.trim().toLowerCase();
  return type === void 0 || type === "" || type === "application/octet-stream" ? void 0 : type;
}
async function withHead(stream) {
  const reader = stream.getReader();
  const read = [];
  let length = 0;
  while (length < headLength) {
    const { done: done2, value } = await reader.read();
    if (done2) break;
    read.push(value);
    length += value.length;
  }
  reader.releaseLock();
  const whole = piped(stream, async function* (rest2) {
    yield* read;
    yield* rest2;
  });
  return { head: joined(read).subarray(0, headLength), whole };
}

// packages/server/src/uploads/file-name.ts
var maxLength = 200;
var unseen = /[\p{Cc}\p{Cs}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;
function fileName(sent, { extensions }) {
  const [extension = ""] = extensions;
  const last = (sent ?? "").replaceAll(unseen, "").split(/[/\\]/).at(-1) ?? "";
  const name = last.normalize("NFC").replaceAll(/\s+/g, " ").replaceAll(/^[. ]+|[. ]+$/g, "");
  const ended = extensions.find((end2) => name.toLowerCase().endsWith(`.${end2}`));
  const stem = ended === void 0 ? name : name.slice(0, -ended.length - 1).replaceAll(/[. ]+$/g, "");
  const end = ended === void 0 ? extension : name.slice(-ended.length);
  return `${[...stem || "file"].slice(0, maxLength - end.length - 1).join("")}.${end}`;
}

// packages/server/src/uploads/uploads.ts
function uploads(store) {
  const blobs = store && sealedBlobs(store);
  const kept2 = () => blobs ?? fail("UPLOADS_UNAVAILABLE", { detail: "Whoever runs this server has to say where it keeps files: PRIVET_BLOBS" });
  const read = async (id3, key, { bytes, sealedKey }, range) => {
    const blobKey = key.openBytes(fromBase64url(sealedKey), contextOf2(id3));
    const stream = blobKey && await kept2().get(id3, { blobKey, bytes, ...range && { range } });
    return stream ?? fail("UPLOAD_NOT_FOUND");
  };
  return {
    async receive(id3, key, { stream, mediaType: declared, name }, { accept, maxBytes, ...limits2 }) {
      const into = kept2();
      const checked2 = await checkedUpload(stream, { accept, maxBytes, declared });
      const blobKey = newBlobKey();
      const { bytes } = await into.put(id3, blobKey, checked2.stream).catch(told6);
      const { mediaType } = checked2.type;
      const received = {
        name: fileName(name, checked2.type),
        mediaType,
        bytes,
        sealedKey: base64url(key.sealBytes(blobKey, contextOf2(id3)))
      };
      if (mediaType !== "application/zip") return received;
      try {
        await checkArchive({ bytes, read: async (range) => readAll(await read(id3, key, received, range)) }, limits2);
        return received;
      } catch (error) {
        await into.delete(id3);
        throw error;
      }
    },
    read,
    delete: (id3) => kept2().delete(id3)
  };
}
var contextOf2 = (id3) => `upload ${id3}`;
function told6(error) {
  if (error instanceof BlobsFullError)
    throw new ProblemError("UPLOADS_UNAVAILABLE", { detail: "There is no room for the file now; try again later" }, error);
  throw error;
}

// packages/server/src/webhooks/webhook-sender.ts
var [second, minute, hour] = [1e3, 6e4, 36e5];
var delays = [5 * second, 5 * minute, 30 * minute, 2 * hour, 5 * hour, 10 * hour, 14 * hour, 20 * hour, 24 * hour];
function webhookSender({ endpoints, send: send2, now }) {
  const keys = new Map(endpoints.map(({ url, secret }) => [url, webhookKey(secret)]));
  return {
    maxAttempts: delays.length + 1,
    concurrency: 4,
    delay: (attempts) => delays[attempts - 1] ?? 24 * hour,
    async handle({ payload }) {
      const { url, id: id3, body } = payload;
      const key = keys.get(url);
      if (!key) return void 0;
      const { status } = await send2({ url, body, headers: signedHeaders(key, { id: id3, body }, now()) });
      if (status === 410) throw new GiveUp("The endpoint answered 410: it wants no more");
      if (status < 200 || status > 299) throw new Error(`The endpoint answered ${status}`);
      return void 0;
    }
  };
}

// packages/server/src/create-privet.ts
function createPrivet(options) {
  let draining = false;
  const starting = start(options, () => draining);
  starting.catch(() => {
  });
  return {
    fetch: async (request, info = {}) => (await starting).fetch(request, info),
    ready: starting.then(() => {
    }),
    drain() {
      draining = true;
    },
    async close() {
      draining = true;
      await starting.then(({ stop }) => stop()).catch(() => {
      });
      await options.storage.close();
    }
  };
}
async function start(options, draining) {
  const { storage, secret, now = Date.now, firstKeys: firstKeys2, jurisdictionHeaders = [] } = options;
  await storage.migrate();
  const policy = policyService(storage.policy, now, options.publicUrl);
  await policy.register(options.policy);
  const serverKeys = await openServerKeys(storage.keys, secret, now());
  const keys = keyService(storage.keys, now);
  if (firstKeys2) await keys.addFirst(firstKeys2);
  const keyed = keyedHash(serverKeys.lookup);
  const consent = consentService({ store: storage.consent, policy, hash: keyed, now });
  const cookies = cookieSetter({ terms: (jurisdiction) => policy.inForce().terms(jurisdiction), domain: options.cookieDomain });
  const tokens = subjectTokens(serverKeys, storage.consent.append, now);
  const hash = treeHash(sha2562);
  const audit = auditService(storage.log, hash);
  const requests = requestsFeature({
    store: storage.requests,
    vault: vault({ store: storage.vault, dataKey: serverKeys.data, now }),
    policy: () => policy.inForce().policy,
    hash: keyed,
    subjectOf: consent.subjectOf,
    publicUrl: options.publicUrl ?? "",
    holidays: options.holidays ?? (() => void 0),
    webhooks: (event) => webhookJobs(options.webhooks?.endpoints ?? [], event),
    uploads: uploads(options.blobs ?? storage.blobs),
    now
  });
  const work = startWork({
    storage,
    keys: serverKeys,
    hash,
    growLog: options.growLog,
    refreshPolicy: policy.refresh,
    jobHandlers: jobHandlers(options, requests, now),
    now,
    logWork: options.logWork
  });
  const routes = {
    policy: policyRoutes(policy, jurisdictionHeaders),
    consent: consentRoutes({ consent, keys: serverKeys, proofOf: audit.proofOf, jurisdictionHeaders, cookies }),
    subjects: subjectsRoutes(consent, tokens),
    requests: requestsRoutes({ ...requests, tokens, jurisdictionHeaders, wake: work.wake }),
    audit: auditRoutes(audit),
    keys: keysRoutes(keys),
    sites: sitesRoutes(siteService(keys.sites, () => policy.inForce().policy)),
    platform: platformRoutes({ keys: serverKeys, ping: () => storage.ping(), draining, openApi: describeApi })
  };
  const answering = options.override?.(routes) ?? routes;
  const requestDesk = requestPageDesk({ routes: answering.requests, tokens, policy, jurisdictionHeaders });
  const fetch2 = serveContract(privetContract, answering, {
    keys,
    tokens,
    pages: {
      ...options.mailbox && mailboxPages(options.mailbox, options.publicUrl),
      ...receiptPages({ keys: serverKeys.published, hash, findPolicy: policy.find }),
      ...choicesPages({
        policy,
        consent,
        origins: keys.origins,
        jurisdictionHeaders,
        cookieDomain: options.cookieDomain,
        now
      }),
      ...requestPages(requestDesk),
      ...requestStatusPages(requestDesk)
    },
    rateLimit: options.rateLimit,
    log: options.log,
    now
  });
  return { fetch: fetch2, stop: work.stop };
}
function jobHandlers({ storage, mail, webhooks }, { jobs, mails: kinds }, now) {
  return {
    ...mail && { mail: mailer({ ...mail, store: storage.mails, kinds, now }) },
    ...jobs,
    ...webhooks && { webhook: webhookSender({ ...webhooks, now }) }
  };
}
async function describeApi() {
  const { openApi } = await import("./openapi-VRTDHD7U.js");
  return openApi();
}

// packages/server/src/mounts/node.ts
import { getRequestListener } from "@hono/node-server";

// packages/server/src/mounts/parsed-body.ts
function parsedBody(request) {
  const { body, rawBody, readableDidRead, headers } = request;
  if (!readableDidRead || rawBody !== void 0 || body === void 0 || body === null) return void 0;
  if (body instanceof Uint8Array) return Buffer.from(body);
  if (typeof body === "string") return Buffer.from(body);
  return Buffer.from(/^application\/x-www-form-urlencoded/i.test(headers["content-type"] ?? "") ? formOf(body) : JSON.stringify(body));
}
function formOf(body) {
  const fields = Object.entries(body).flatMap(([name, value]) => [value].flat().map((one) => [name, String(one)]));
  return new URLSearchParams(fields).toString();
}

// packages/server/src/mounts/node.ts
function toNodeHandler(privet, { trustProxy = 0, basePath } = {}) {
  const base2 = basePath === void 0 ? void 0 : basePathOf(basePath);
  const listener = getRequestListener(
    (request, env) => {
      const { incoming } = env;
      return privet.fetch(request, { address: clientAddress(incoming, trustProxy), basePath: base2 ?? takenOff(incoming) });
    },
    { overrideGlobalObjects: false }
  );
  return (request, response) => {
    const rawBody = parsedBody(request);
    void listener(rawBody ? Object.assign(request, { rawBody }) : request, response);
  };
}
function takenOff(incoming) {
  const { originalUrl, url = "" } = incoming;
  if (typeof originalUrl !== "string" || originalUrl.length <= url.length || !originalUrl.endsWith(url)) return void 0;
  const taken2 = originalUrl.slice(0, -url.length);
  return isBasePath(taken2) ? taken2 : void 0;
}
function clientAddress({ headers, socket }, trustProxy) {
  const forwarded = [headers["x-forwarded-for"] ?? []].flat().join(",").split(",").map((address) => address.trim()).filter(Boolean);
  return (trustProxy > 0 ? forwarded.at(-trustProxy) : void 0) ?? socket.remoteAddress;
}

// packages/server/src/cli/drain.ts
var patience = 1e4;
async function drain(server) {
  const closed = new Promise((resolve2) => server.close(() => resolve2()));
  const idle = setInterval(() => server.closeIdleConnections(), 20);
  const end = setTimeout(() => server.closeAllConnections(), patience);
  await closed;
  clearInterval(idle);
  clearTimeout(end);
}

// packages/server/src/cli/log-lines.ts
var delay = 100;
function logLines(stream) {
  let lines = [];
  let timer;
  const flush = () => {
    clearTimeout(timer);
    timer = void 0;
    if (lines.length > 0) stream.write(lines.join(""));
    lines = [];
  };
  return {
    write(entry) {
      lines.push(`${JSON.stringify(entry)}
`);
      timer ??= setTimeout(flush, delay).unref();
    },
    flush
  };
}

// packages/server/src/cli/log-worker.ts
import { once } from "node:events";
import { Worker } from "node:worker_threads";
function startLogWorker(database) {
  let running;
  const start2 = () => {
    const worker = new Worker(new URL("log-worker.thread.js", import.meta.url), { workerData: database });
    worker.unref();
    worker.on("error", () => {
    });
    worker.once("exit", () => {
      if (running === worker) running = void 0;
    });
    return worker;
  };
  return {
    async grow(from) {
      const worker = running ??= start2();
      worker.postMessage({ from }, []);
      const answer2 = await answerOf3(worker);
      if ("error" in answer2) throw new Error(answer2.error);
      return answer2.growth;
    },
    async stop() {
      const worker = running;
      running = void 0;
      if (!worker) return;
      const exited = once(worker, "exit");
      worker.ref();
      worker.postMessage(null, []);
      await exited;
    }
  };
}
function answerOf3(worker) {
  const ended = new AbortController();
  const { signal } = ended;
  const answered3 = once(worker, "message", { signal }).then(([answer2]) => answer2);
  const exited = once(worker, "exit", { signal }).then(() => Promise.reject(new Error("The thread that hashes the log ended")));
  return Promise.race([answered3, exited]).finally(() => ended.abort());
}

// packages/server/src/requests/holidays.ts
async function loadHolidays() {
  const { default: World } = await import("date-holidays");
  const calendars = /* @__PURE__ */ new Map();
  return (jurisdiction, controllerCountry) => {
    const country = holidaysOf(jurisdiction, controllerCountry);
    if (country === null) return mondayToFriday;
    const known = calendars.get(country) ?? calendarOf(regionsOf(country).map((region) => new World(country, region)));
    calendars.set(country, known);
    return known;
  };
}
var parts = { GB: ["ENG", "WLS", "SCT", "NIR"] };
var regionsOf = (country) => parts[country] ?? [""];
function calendarOf(regions) {
  const years = /* @__PURE__ */ new Map();
  return {
    isWorkingDay(date) {
      if (!mondayToFriday.isWorkingDay(date)) return false;
      const year2 = Number(date.slice(0, 4));
      const holidays = years.get(year2) ?? regions.map((region) => publicHolidays(region, year2));
      years.set(year2, holidays);
      return !holidays.every((dates) => dates.has(date));
    }
  };
}
var msPerDay = 864e5;
function publicHolidays(region, year2) {
  const holidays = region.getHolidays(year2).filter(({ type }) => type === "public");
  return new Set(holidays.flatMap(({ date, start: start2, end }) => datesFrom(date.slice(0, 10), (end.getTime() - start2.getTime()) / msPerDay)));
}
var datesFrom = (first, days) => Array.from(
  { length: Math.max(1, Math.round(days)) },
  (_, index) => new Date(Date.parse(first) + index * msPerDay).toISOString().slice(0, 10)
);

// packages/server/src/cli/open-blobs.ts
import { dirname as dirname2, join as join2 } from "node:path";

// packages/server/src/blobs/folder/folder.blobs.ts
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
function folderBlobs({ folder }) {
  const unfinished = join(folder, "unfinished");
  let prepared;
  const fileOf = (key) => {
    checkBlobKey(key);
    return join(folder, key.slice(-2).padStart(2, "0"), key);
  };
  return {
    cipher: nodeCipher,
    async put(key, stream) {
      const file = fileOf(key);
      try {
        await (prepared ??= prepare(unfinished));
        await mkdir(dirname(file), { recursive: true });
        const bytes = await writeWhole(join(unfinished, key), stream);
        await rename(join(unfinished, key), file);
        await syncFolder(dirname(file));
        return { bytes };
      } catch (error) {
        if (!stream.locked) await stream.cancel(error).catch(() => {
        });
        throw errorOf(error);
      }
    },
    async get(key, range) {
      const file = fileOf(key);
      checkByteRange(range);
      const found = await stat(file).catch(ignoreMissing);
      return found && streamOf(partOf(file, range ?? { start: 0, end: found.size }));
    },
    delete: async (key) => rm(fileOf(key), { force: true })
  };
}
var leftBehindAfter = 24 * 60 * 6e4;
async function prepare(unfinished) {
  await mkdir(unfinished, { recursive: true });
  for (const name of await readdir(unfinished)) {
    const file = join(unfinished, name);
    const found = await stat(file).catch(ignoreMissing);
    if (found && found.mtimeMs < Date.now() - leftBehindAfter) await rm(file, { force: true });
  }
}
async function writeWhole(file, stream) {
  const handle = await open(file, "wx");
  try {
    let bytes = 0;
    for await (const chunk2 of stream) {
      await writeChunk(handle, chunk2);
      bytes += chunk2.length;
    }
    await handle.sync();
    await handle.close();
    return bytes;
  } catch (error) {
    await handle.close().catch(() => {
    });
    await rm(file, { force: true });
    throw error;
  }
}
async function writeChunk(handle, chunk2) {
  for (let at = 0; at < chunk2.length; ) at += (await handle.write(chunk2, at)).bytesWritten;
}
async function syncFolder(folder) {
  const handle = await open(folder);
  await handle.sync().catch(() => {
  });
  await handle.close();
}
var readAtOnce = 256 * 1024;
async function* partOf(file, { start: start2, end }) {
  const handle = await open(file);
  try {
    for (let at = start2; at < end; ) {
      const { buffer, bytesRead } = await handle.read(new Uint8Array(Math.min(readAtOnce, end - at)), { position: at });
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
      at += bytesRead;
    }
  } finally {
    await handle.close();
  }
}
var codeOf = (error) => error?.code;
function ignoreMissing(error) {
  if (codeOf(error) !== "ENOENT") throw error;
}
function errorOf(error) {
  if (codeOf(error) === "ENOSPC") return new BlobsFullError("The disk that keeps the uploads is full", { cause: error });
  if (codeOf(error) === "EDQUOT") return new BlobsFullError("The disk quota for the uploads is used up", { cause: error });
  return error;
}

// packages/server/src/cli/open-blobs.ts
async function openBlobs({ blobs, database, production }, env) {
  if (blobs !== void 0) return blobs.startsWith("s3://") ? openBucket(new URL(blobs), env) : folderBlobs({ folder: blobs });
  if (isFile(database)) return folderBlobs({ folder: join2(dirname2(database), "blobs") });
  return production ? void 0 : folderBlobs({ folder: ".privet/blobs" });
}
async function openBucket({ hostname: bucket, pathname }, env) {
  const endpoint = env["AWS_ENDPOINT_URL_S3"] || env["AWS_ENDPOINT_URL"];
  const prefix2 = pathname.replaceAll(/^\/+|\/+$/g, "");
  const { s3Blobs } = await loadS3();
  return s3Blobs({ bucket, ...endpoint && { endpoint }, ...prefix2 && { prefix: `${prefix2}/` } });
}
async function loadS3() {
  try {
    return await import("./s3.blobs-WGVQCCDS.js");
  } catch (error) {
    if (error.code !== "ERR_MODULE_NOT_FOUND") throw error;
    throw new UsageError("PRIVET_BLOBS names a bucket: install @aws-sdk/client-s3 and @aws-sdk/lib-storage beside @privet/server");
  }
}

// packages/server/src/mail/mailbox.ts
function mailbox({ now = Date.now, capacity = 200 } = {}) {
  let mails = [];
  return {
    async send({ to, from, subject, text, html: html2, headers = {} }) {
      const lowerCase = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
      mails = [{ to, from, subject, text, html: html2, headers: lowerCase, sentAt: new Date(now()).toISOString() }, ...mails].slice(0, capacity);
    },
    mails: () => mails
  };
}

// packages/server/src/cli/outgoing.ts
async function outgoing(settings, policy) {
  return { ...await mailOf2(settings, policy), ...await webhooksOf(settings) };
}
async function mailOf2({ smtpUrl, mailFrom, production }, policy) {
  const from = mailFrom ?? contactOf(policy);
  if (smtpUrl !== void 0) {
    if (from === void 0)
      throw new UsageError("The policy names no contact e-mail: set PRIVET_MAIL_FROM to the address that mail comes from");
    const { smtpMail } = await import("./smtp-44QI3LK5.js");
    return { mail: { transport: smtpMail({ url: smtpUrl }), from } };
  }
  if (production) return {};
  const box2 = mailbox();
  return { mail: { transport: box2, from: from ?? "privet@localhost" }, mailbox: box2 };
}
function contactOf({ controller: { name, contact } }) {
  return contact.email === null ? void 0 : `"${name.replaceAll(/["\\\p{Cc}]/gu, "")}" <${contact.email}>`;
}
async function webhooksOf({ webhook }) {
  if (!webhook) return {};
  const { url, secret, allowPrivate } = webhook;
  const { nodeWebhooks } = await import("./node-webhooks-KZW7ORUJ.js");
  return { webhooks: { endpoints: [{ url, secret }], send: nodeWebhooks({ allowPrivate }) } };
}

// packages/server/src/cli/rate-limit.ts
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
var window = 60;
var limits = { read: 600, write: 120 };
function memoryRateLimit() {
  const limiters = {
    read: new RateLimiterMemory({ points: limits.read, duration: window }),
    write: new RateLimiterMemory({ points: limits.write, duration: window })
  };
  return {
    async take({ address, kind }) {
      if (kind === "backend") return void 0;
      const result = await limiters[kind].consume(address ?? "unknown").catch((refused2) => refused2);
      if (!(result instanceof RateLimiterRes)) throw result;
      return stateOf2(result, limits[kind]);
    }
  };
}
function stateOf2({ remainingPoints, consumedPoints, msBeforeNext }, limit2) {
  return {
    allowed: consumedPoints <= limit2,
    limit: limit2,
    remaining: Math.max(0, remainingPoints),
    resetAfter: Math.ceil(msBeforeNext / 1e3),
    window
  };
}

// packages/server/src/cli/site.ts
import { getMimeType } from "hono/utils/mime";
import { readFile, stat as stat2 } from "node:fs/promises";
import { extname, join as join3, resolve, sep } from "node:path";
var pageHeaders = {
  "Content-Security-Policy": "default-src 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'self'; require-trusted-types-for 'script'; trusted-types lit-html privet",
  "Referrer-Policy": "same-origin",
  "X-Content-Type-Options": "nosniff"
};
function serveSite(folder, publishableKey) {
  const root = resolve(folder);
  return async (request) => {
    if (request.method !== "GET" && request.method !== "HEAD") return void 0;
    const file = await findFile(root, new URL(request.url).pathname);
    if (file === void 0) return void 0;
    const content = await readFile(file);
    const isPage = extname(file) === ".html";
    const body = isPage ? content.toString("utf8").replaceAll("%PRIVET_PUBLISHABLE_KEY%", publishableKey) : new Uint8Array(content);
    return new Response(request.method === "HEAD" ? null : body, {
      headers: {
        ...pageHeaders,
        "Content-Type": getMimeType(file) ?? "application/octet-stream",
        "Cache-Control": isPage ? "no-cache" : "max-age=60",
        // Pages of other origins load the widgets from here, as modules are loaded: with CORS.
        ...extname(file) === ".js" && { "Access-Control-Allow-Origin": "*" }
      }
    });
  };
}
async function findFile(root, pathname) {
  const path2 = decoded(pathname);
  if (path2 === void 0 || path2.includes("\0")) return void 0;
  const base2 = join3(root, path2);
  if (base2 !== root && !base2.startsWith(root + sep)) return void 0;
  for (const candidate of [base2, `${base2}.html`, join3(base2, "index.html")]) {
    if (await stat2(candidate).then(
      (found) => found.isFile(),
      () => false
    ))
      return candidate;
  }
  return void 0;
}
function decoded(pathname) {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return void 0;
  }
}

// packages/server/src/cli/serve.ts
async function serve2(args, env) {
  const settings = readSettings(args, env);
  const policy = await loadPolicy(settings.policy);
  const storage = await openStorage(settings.database);
  await storage.migrate();
  const log = logLines(process.stderr);
  const server = createServer((request, response) => handle(request, response));
  let handle = (_, response) => response.writeHead(503, { "Retry-After": "1" }).end();
  const address = await listen(server, settings);
  const publicUrl = settings.publicUrl ?? address;
  const keys = await ensureKeys(storage, settings, new URL(publicUrl).origin);
  const blobs = await openBlobs(settings, env);
  const worker = startLogWorker(settings.database);
  const privet = createPrivet({
    policy,
    storage,
    ...blobs && { blobs },
    holidays: await loadHolidays(),
    secret: secretOf(settings),
    firstKeys: keys.first,
    publicUrl,
    jurisdictionHeaders: settings.jurisdictionHeaders,
    ...settings.cookieDomain !== void 0 && { cookieDomain: settings.cookieDomain },
    log: log.write,
    logWork: log.write,
    growLog: worker.grow,
    ...await outgoing(settings, policy),
    ...settings.rateLimit && { rateLimit: memoryRateLimit() }
  });
  await privet.ready;
  const site = settings.site === void 0 ? void 0 : serveSite(settings.site, keys.publishable);
  handle = toNodeHandler(withSite(privet, site), { trustProxy: settings.trustProxy });
  stopOnSignal(server, privet, async () => {
    await worker.stop();
    log.flush();
  });
  for (const line of keys.made) console.log(line);
  console.log(`Privet listens on ${address}`);
}
async function listen(server, { host, port }) {
  await new Promise((resolve2, reject) => {
    server.once("error", reject);
    server.listen({ port, host, backlog: 1024 }, resolve2);
  }).catch((error) => {
    if (error.code === "EADDRINUSE") throw new UsageError(`Port ${port} is taken; set PRIVET_PORT to another, or to 0 for a free one`);
    throw error;
  });
  const bound = server.address();
  return `http://${bound.family === "IPv6" ? `[${bound.address}]` : bound.address}:${bound.port}`;
}
async function ensureKeys(storage, settings, origin) {
  if (!await storage.keys.any()) return firstKeys(settings, origin);
  const known = (await storage.keys.publishable()).find(({ origins }) => origins.includes(origin));
  if (known) return { first: {}, publishable: known.lookup, made: [] };
  if (settings.production) return { first: {}, publishable: "", made: [] };
  const key = newPublishableKey({ name: "Development", origins: [origin], site: null }, Date.now());
  await storage.keys.add(key);
  return { first: {}, publishable: key.lookup, made: [`Publishable key for ${origin}: ${key.lookup}`] };
}
function firstKeys({ secretKey, publishableKey, production }, origin) {
  if (production && (secretKey === void 0 || publishableKey === void 0)) {
    throw new UsageError("The database has no keys yet: set PRIVET_SECRET_KEY (sk_\u2026) and PRIVET_PUBLISHABLE_KEY (pk_\u2026)");
  }
  const secret = secretKey ?? randomKey("sk");
  const publishable = publishableKey ?? randomKey("pk");
  const made = [
    ...publishableKey === void 0 ? [`Publishable key for ${origin}: ${publishable}`] : [],
    ...secretKey === void 0 ? [`Secret key, shown this once: ${secret}`] : []
  ];
  return { first: { secret, publishable: { key: publishable, origins: [origin] } }, publishable, made };
}
function withSite(privet, site) {
  if (!site) return privet;
  return { ...privet, fetch: async (request, info) => (isApi(request) ? void 0 : await site(request)) ?? privet.fetch(request, info) };
}
var isApi = ({ url }) => /^\/(v1|u)\//.test(new URL(url).pathname);
function stopOnSignal(server, privet, finish) {
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    privet.drain();
    await drain(server);
    await privet.close();
    await finish();
    process.exitCode = 0;
  };
  process.on("SIGTERM", () => void stop());
  process.on("SIGINT", () => stopping ? process.exit(130) : void stop());
}
export {
  serve2 as serve
};
