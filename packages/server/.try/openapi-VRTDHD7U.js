import {
  Problem,
  audit_schemas_exports,
  commonErrors,
  consent_record_exports,
  consent_schemas_exports,
  definePolicy,
  diffPolicies,
  effective_exports,
  gpcJson,
  identifiers_exports,
  keys_schemas_exports,
  listEndpoints,
  origin_exports,
  pageOf,
  platform_schemas_exports,
  policyHash,
  policyView,
  policy_schemas_exports,
  policy_view_schemas_exports,
  privetContract,
  privetErrors,
  problem_exports,
  requests_schemas_exports,
  scopes_exports,
  sites_schemas_exports,
  subjects_schemas_exports,
  theme_exports,
  timestamp_exports
} from "./chunk-DD23NH33.js";
import "./chunk-MLKGABMK.js";

// packages/types/src/contract/openapi.problems.ts
var takesJson = ({ route, input: input2 }) => input2 !== void 0 && !route.startsWith("GET ");
var takesIdempotencyKey = ({ route, safe }) => route.startsWith("POST ") && !safe;
var asksForKey = ({ auth }) => auth.length > 0;
var when = {
  BODY_NOT_JSON: takesJson,
  BODY_TOO_LARGE: (endpoint) => takesJson(endpoint) || endpoint.stream === true,
  MEDIA_TYPE_UNSUPPORTED: takesJson,
  RANGE_UNSATISFIABLE: ({ bytes }) => bytes === true,
  DEVICE_INVALID: ({ auth }) => auth.includes("device"),
  IDEMPOTENCY_KEY_INVALID: takesIdempotencyKey,
  IDEMPOTENCY_KEY_REUSED: takesIdempotencyKey,
  IDEMPOTENCY_KEY_SPENT: (endpoint) => takesIdempotencyKey(endpoint) && endpoint.secretAnswer === true,
  UNAUTHENTICATED: asksForKey,
  KEY_INVALID: asksForKey,
  FORBIDDEN: asksForKey,
  ORIGIN_NOT_ALLOWED: asksForKey,
  INVALID_INPUT: ({ input: input2 }) => input2 !== void 0,
  // An id in the address that no id can be.
  NOT_FOUND: ({ route }) => route.includes("{"),
  METHOD_NOT_ALLOWED: () => false
};
var errorHeaders = {
  401: { "WWW-Authenticate": "How to authenticate." },
  429: { "Retry-After": "Seconds to wait." },
  503: { "Retry-After": "Seconds to wait." }
};
function problemResponses(endpoint, problem) {
  const responses = {};
  for (const [status, codes] of Object.entries(codesByStatus(endpoint))) {
    const schema = { allOf: [problem, { type: "object", properties: { code: { enum: codes } } }] };
    responses[status] = {
      description: codes.map((code) => `\`${code}\`: ${privetErrors[code][1]}.`).join("\n\n"),
      headers: headersOf({ "Request-Id": "Names the call in the server\u2019s log.", ...errorHeaders[Number(status)] }),
      content: { "application/problem+json": { schema } }
    };
  }
  return responses;
}
function codesByStatus(endpoint) {
  const common = Object.keys(commonErrors).filter((code) => when[code]?.(endpoint) ?? true);
  const byStatus = {};
  for (const code of [...common, ...endpoint.errors ?? []]) (byStatus[privetErrors[code][0]] ??= []).push(code);
  return byStatus;
}
var headersOf = (descriptions2) => Object.fromEntries(Object.entries(descriptions2).map(([name, description2]) => [name, { description: description2, schema: { type: "string" } }]));

// packages/types/src/audit/audit.examples.ts
var rootHash = "n1ai8RZLlYlLS2Vq0aEl9Bu7TnFhXxJ0x9YqgKzvW1Q";
var checkpoint = "eyJhbGciOiJFZDI1NTE5Iiwia2lkIjoic2lnXzEiLCJ0eXAiOiJsb2ctY2hlY2twb2ludCtqd3MifQ.eyJhdCI6IjIwMjYtMTEtMjRUMDk6MzA6MDAuNTAwWiJ9.c2ln";
var auditExamples = {
  checkpoint: { input: {}, output: { checkpoint, treeSize: 4711, rootHash, at: "2026-11-24T09:30:00.500Z" } },
  consistency: {
    input: { from: 4096, to: 4711 },
    output: { from: 4096, to: 4711, consistency: [rootHash] }
  }
};

// packages/types/src/consent/consent.examples.ts
var id = "con_01jdq0v8c4f2n3z5t7w9y1b3d5";
var at = "2026-11-24T09:30:00.000Z";
var policyVersion = "2018-05-25";
var effective = {
  account: { granted: true, reason: "required" },
  analytics: { granted: true, reason: "choice" },
  advertising: { granted: false, reason: "choice" }
};
var choices = { analytics: "granted", advertising: "denied" };
var decision = {
  id,
  subject: "device:3q2-7wAAAAAAAAAAAAAAAA",
  policyVersion,
  choices,
  method: "banner",
  locale: "en",
  jurisdiction: "DE",
  jurisdictionFrom: "header",
  signals: {},
  shown: { layout: "box", widget: "@privet/widgets 1.0.0", texts: { rejectAll: "No, thank you" } },
  ageAtLeast: null,
  evidence: null,
  decidedAt: at,
  claimedAt: null,
  recordedAt: at
};
var evidence = { source: "paper", reference: "Cabinet 4, folder 2019-117" };
var consentExamples = {
  record: {
    input: { policyVersion, choices, method: "banner", locale: "en" },
    output: { id, recordedAt: at, policyVersion, effective }
  },
  current: { input: { jurisdiction: "DE" }, output: { policyVersion, effective, decidedAt: at, reask: [] } },
  check: {
    input: { checks: [{ subject: { user: "42" }, purpose: "analytics" }] },
    output: { results: [{ granted: true, reason: "choice", policyVersion, decidedAt: at }] }
  },
  withdraw: {
    input: { policyVersion, purposes: ["analytics"] },
    output: { id, recordedAt: at, policyVersion, effective }
  },
  history: { input: { limit: 20 }, output: { data: [decision], nextCursor: null } },
  historyOf: { input: { subject: { user: "42" } }, output: { data: [decision], nextCursor: null } },
  list: { input: { limit: 20, purpose: "analytics", state: "granted" }, output: { data: [decision], nextCursor: null } },
  import: {
    input: { consents: [{ subject: { email: "ada@example.com" }, policyVersion, choices, decidedAt: at, evidence }] },
    output: { results: [{ id, recordedAt: at }] }
  },
  receipt: { input: { id }, output: { protected: "eyJhbGciOiJFZDI1NTE5In0", payload: "e30", signature: "c2ln" } }
};

// packages/types/src/keys/keys.examples.ts
var keysExamples = {
  create: {
    input: { kind: "publishable", name: "Shop", origins: ["https://shop.example"] },
    output: {
      id: "key_01jdq0v8c4f2n3z5t7w9y1b3d5",
      kind: "publishable",
      key: "pk_5tZ0xQm3Vn8rLcYw2KdHsB1a",
      name: "Shop",
      origins: ["https://shop.example"],
      scopes: [],
      createdAt: "2026-11-24T09:30:00.000Z"
    }
  },
  list: {
    input: { limit: 20 },
    output: {
      data: [
        {
          id: "key_01jdq0v8c4f2n3z5t7w9y1b3d4",
          kind: "secret",
          name: "Newsletter service",
          origins: [],
          scopes: ["consent:read"],
          createdAt: "2026-11-24T09:29:00.000Z",
          revokedAt: null
        }
      ],
      nextCursor: null
    }
  },
  revoke: { input: { id: "key_01jdq0v8c4f2n3z5t7w9y1b3d4" }, output: void 0 }
};

// packages/types/src/platform/platform.examples.ts
var platformExamples = {
  health: { input: {}, output: { status: "ok" } },
  ready: { input: {}, output: { status: "ok" } },
  jwks: {
    input: {},
    output: {
      keys: [{ kty: "OKP", crv: "Ed25519", x: "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo", kid: "sig_1", alg: "Ed25519", use: "sig" }]
    }
  },
  openapi: { input: {}, output: { openapi: "3.1.0", info: { title: "Privet", version: "1" }, paths: {} } }
};

// packages/types/src/policy/policy.examples.ts
var policy = definePolicy({
  version: "2026-11-24",
  effectiveAt: "2026-11-24",
  locales: ["en", "de"],
  controller: {
    name: "Example GmbH",
    address: ["Example GmbH", "Musterweg 1", "10115 Berlin"],
    country: "DE",
    contact: { email: "privacy@example.com" },
    privacyUrl: "https://example.com/privacy",
    timeZone: "Europe/Berlin"
  },
  categories: [{ id: "usage", name: { en: "Usage", de: "Nutzung" }, source: ["automatic"] }],
  recipients: [
    { id: "google", name: "Google Analytics", kind: "processor", country: "US", privacyUrl: "https://policies.google.com/privacy" }
  ],
  purposes: [
    {
      id: "account",
      name: { en: "Your account", de: "Ihr Konto" },
      description: { en: "We keep you signed in.", de: "Wir halten Sie angemeldet." },
      legalBasis: "contract",
      required: true
    },
    {
      id: "analytics",
      name: { en: "Analytics", de: "Statistik" },
      description: { en: "We count visits to see what works.", de: "Wir z\xE4hlen Besuche, um zu sehen, was funktioniert." },
      legalBasis: "consent",
      categories: ["usage"],
      recipients: ["google"]
    }
  ],
  trackers: [{ kind: "cookie", name: "_ga", provider: "Google", lifetime: "P2Y", purposes: ["analytics"] }],
  retention: { period: "P14M" },
  topics: [{ id: "newsletter", name: "Newsletter", kind: "promotional", subscription: "double-opt-in" }],
  rights: [
    { id: "access", deadline: "P30D" },
    { id: "delete", deadline: "P30D" }
  ],
  jurisdictions: { rules: [{ match: ["EEA"], mode: "opt-in", regime: "gdpr" }] },
  texts: {
    banner: {
      title: { en: "May we count your visit?", de: "D\xFCrfen wir Ihren Besuch z\xE4hlen?" },
      body: { en: "You decide, and can change your mind at any time.", de: "Sie entscheiden, und k\xF6nnen es jederzeit \xE4ndern." }
    }
  }
});
var { version, effectiveAt } = policy;
var head = { version, hash: policyHash(policy), effectiveAt, publishedAt: "2026-11-24T09:30:00.000Z", inForce: true };
var document = { ...policy };
var policyExamples = {
  get: { input: { locale: "de", jurisdiction: "DE" }, output: policyView(policy, { locale: "de", jurisdiction: "DE" }) },
  versions: { input: { limit: 20 }, output: { data: [head], nextCursor: null } },
  version: { input: { version }, output: { ...head, policy: document } },
  publish: { input: { policy: document }, output: { ...head, diff: null } },
  diff: { input: { from: version }, output: diffPolicies(policy, policy) },
  gpc: { input: {}, output: gpcJson(policy) }
};

// packages/types/src/requests/requests.examples.ts
var id2 = "req_01k9w3m5x2000a1b2c3d4e5f6g7h8";
var submitted = {
  id: id2,
  type: "access",
  status: "in_progress",
  reason: "need_user_verification",
  receivedAt: "2026-11-24T09:30:00.000Z",
  dueAt: "2026-12-24T22:59:59.999Z",
  regime: "gdpr",
  deadlines: [
    { kind: "answer", rule: "The policy promises an answer in 30 days", dueAt: "2026-12-24T22:59:59.999Z", source: "policy" },
    { kind: "answer", rule: "One month", dueAt: "2026-12-24T22:59:59.999Z", source: "GDPR Art. 12(3)" }
  ]
};
var event = (at2, type, more = {}) => ({
  at: at2,
  type,
  by: "person",
  from: "in_progress",
  to: "in_progress",
  reason: null,
  ...more
});
var request = {
  ...submitted,
  reason: null,
  jurisdiction: "DE",
  locale: "en",
  verifiedAt: "2026-11-24T09:31:00.000Z",
  closedAt: null,
  paused: false,
  events: [
    event("2026-11-24T09:30:00.000Z", "submitted", { from: "open", reason: "need_user_verification" }),
    event("2026-11-24T09:31:00.000Z", "verified")
  ],
  sources: [],
  email: "ada@example.com",
  messages: [],
  uploads: [],
  corrections: [],
  extension: null,
  denial: null,
  export: null,
  actions: ["message", "ask", "upload", "correction", "extend", "deny", "complete", "cancel"]
};
var denied = {
  ...request,
  status: "denied",
  reason: "no_match",
  closedAt: "2026-11-25T09:30:00.000Z",
  denial: { reason: "no_match", ground: "We know nobody of that name.", citation: null, remedies: ["Appeal on this page."] },
  actions: ["message", "appeal"]
};
var revoked = { ...request, status: "revoked", closedAt: "2026-11-25T09:30:00.000Z", actions: [] };
var fulfilled = { ...request, status: "fulfilled", closedAt: "2026-11-25T09:30:00.000Z", actions: ["message"] };
var requestsExamples = {
  submit: { input: { type: "access", email: "ada@example.com", locale: "en", jurisdiction: "DE" }, output: submitted },
  verify: {
    input: { id: id2, code: "204816" },
    output: { token: "st_eyJhbGciOiJFZDI1NTE5In0.e30.c2ln", expiresAt: "2026-11-24T10:31:00.000Z", request }
  },
  resend: { input: { id: id2 }, output: void 0 },
  get: { input: { id: id2 }, output: request },
  list: {
    input: { status: "in_progress", limit: 20 },
    output: { data: [{ ...submitted, jurisdiction: "DE", verifiedAt: null, closedAt: null }], nextCursor: null }
  },
  cancel: { input: { id: id2 }, output: revoked },
  appeal: { input: { id: id2, message: "It is mine." }, output: request },
  message: { input: { id: id2, message: "Do you need anything else?" }, output: request },
  correction: { input: { id: id2, corrections: [{ field: "Name", from: "Ada Lovelac", to: "Ada Lovelace" }] }, output: request },
  upload: { input: { id: id2 }, output: request },
  removeUpload: { input: { id: id2, upload: "upl_01k9w3m5x2000a1b2c3d4e5f6g7h8" }, output: request },
  file: { input: { id: id2, upload: "upl_01k9w3m5x2000a1b2c3d4e5f6g7h8" }, output: void 0 },
  export: { input: { id: id2 }, output: void 0 },
  exportLink: {
    input: { id: id2 },
    output: { url: "https://privacy.example/v1/exports/eyJyIjoiMSJ9.c2ln", expiresAt: "2026-11-24T09:36:00.000Z" }
  },
  download: { input: { link: "eyJyIjoiMSJ9.c2ln" }, output: void 0 },
  review: { input: { id: id2, accepted: true }, output: request },
  extend: { input: { id: id2, reason: "There is much of it." }, output: request },
  deny: { input: { id: id2, reason: "no_match", ground: "We know nobody of that name." }, output: denied },
  complete: { input: { id: id2, message: "Here is everything." }, output: fulfilled }
};

// packages/types/src/sites/sites.examples.ts
var input = {
  name: "Partner shop",
  origins: ["https://partner.example"],
  theme: { accent: "#7a1f5c", onAccent: "#ffffff", radius: "4px", scheme: "light" },
  purposes: ["analytics"]
};
var site = {
  id: "site_01jdq0v8c4f2n3z5t7w9y1b3d5",
  key: "pk_5tZ0xQm3Vn8rLcYw2KdHsB1a",
  ...input,
  createdAt: "2026-11-24T09:30:00.000Z"
};
var sitesExamples = {
  create: { input, output: site },
  list: { input: { limit: 20 }, output: { data: [site], nextCursor: null } },
  get: { input: { id: site.id }, output: site },
  update: { input: { id: site.id, ...input }, output: site },
  delete: { input: { id: site.id }, output: void 0 }
};

// packages/types/src/subjects/subjects.examples.ts
var device = "dev_3q2-7wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
var subjectsExamples = {
  link: { input: { device, user: "42" }, output: { effective: { analytics: { granted: false, reason: "choice" } } } },
  unlink: { input: { device }, output: void 0 },
  token: {
    input: { subject: { user: "42" }, scopes: ["consent:read"], ttl: 600 },
    output: { token: "st_eyJhbGciOiJFZDI1NTE5In0.e30.c2ln", expiresAt: "2026-11-24T10:30:00.000Z" }
  }
};

// packages/types/src/contract/privet-examples.ts
var privetExamples = {
  policy: policyExamples,
  consent: consentExamples,
  subjects: subjectsExamples,
  requests: requestsExamples,
  audit: auditExamples,
  keys: keysExamples,
  sites: sitesExamples,
  platform: platformExamples
};

// packages/types/src/contract/summaries.ts
var summaries = {
  "audit.checkpoint": "The newest signed head of the log, for anybody who watches it.",
  "audit.consistency": "Proves that the log of one checkpoint begins with that of an earlier one.",
  "consent.record": "Records what a person chose, durably, and answers with what is now in effect.",
  "consent.withdraw": "Takes consent back for some purposes, or for all that can be refused: as easy as giving it was.",
  "consent.current": "What is in effect for this device, and which purposes to ask about; without a device, what holds before any choice.",
  "consent.check": "May these purposes be served for these people? At most 10,000 a call; answers in the order asked.",
  "consent.history": "One's own decisions, newest first.",
  "consent.historyOf": "A person's decisions on all their devices, newest first: each device's until it left them.",
  "consent.list": "Decisions, newest first: a page of them, or with `application/x-ndjson` all that there are, line by line.",
  "consent.import": "Takes over choices that were made elsewhere, with what proves them. At most 10,000 a call.",
  "consent.receipt": "The signed receipt of one decision, for who made it; `application/jose` asks for its compact form.",
  "keys.create": "Makes a key; a secret one is shown in this answer and never again.",
  "keys.list": "All keys, the oldest first, the revoked ones too. A secret is never shown.",
  "keys.revoke": "Ends a key for ever. Revoking it again changes nothing.",
  "platform.health": "The process runs.",
  "platform.ready": "The process can answer: its database does, and it is not shutting down.",
  "platform.jwks": "The public keys that receipts verify by.",
  "platform.openapi": "This API, described in OpenAPI 3.1.",
  "policy.get": "The policy in force, in the reader's language and for where they are; `view=banner` is only what a banner needs.",
  "policy.versions": "Every version that was ever in force, the newest first.",
  "policy.version": "One version, whole, with every text in every language: what a receipt cites can be read again.",
  "policy.publish": "Puts a new version in force, and says what it changes.",
  "policy.diff": "What changed between two versions, and whether it is material.",
  "policy.gpc": "Whether the site honours Global Privacy Control (GPC \xA75.1).",
  "requests.submit": "Takes a request and says until when it is answered. The answer is the same whoever is named in it: a mail goes to the address, and only who reads it goes on. A backend that names the `subject` of a signed-in person needs no mail.",
  "requests.verify": "Shows that the person reads the mail, by its code or its link, and answers with a token that opens this request. An open request of the same person and type takes this one in.",
  "requests.resend": "Mails another code and link, whatever the state; the ones before end. Says the same where there is no such request.",
  "requests.get": "A request, whole: to the person whose it is, and to a backend.",
  "requests.list": "All requests, those first that are due first.",
  "requests.cancel": "Takes the request back.",
  "requests.appeal": "Asks for a denial to be looked at again, by the law that gives an appeal or by the controller's own offer; its clock begins now.",
  "requests.message": "Writes to the other side. The mail that tells it holds a link and no content.",
  "requests.correction": "Says what is to be corrected, field by field.",
  "requests.upload": "Sends a file: a proof or evidence of the person's (PDF, JPEG, PNG, WebP, HEIC or plain text, at most 10 MiB), or the archive of a backend (ZIP). Its type is read from its content.",
  "requests.removeUpload": "Deletes a file of one's own, for good.",
  "requests.file": "A file that was sent with the request.",
  "requests.export": "The archive that answers the request.",
  "requests.exportLink": "An address that downloads the archive by itself, for five minutes: what a link on a page needs.",
  "requests.download": "What the address of `exportLink` downloads.",
  "requests.review": "What came of looking at a proof of identity or authority: it does, or another one is asked for.",
  "requests.extend": "Takes the further time that the law gives, once, and tells the person why. Past the time to tell it, it is refused.",
  "requests.deny": "Denies the request, with its ground, and tells the person how to appeal and where to complain.",
  "requests.complete": "Answers the request by hand, with an archive that was uploaded, or with none.",
  "sites.create": "Makes a site, and the publishable key that its pages use.",
  "sites.list": "The sites whose keys hold, the oldest first.",
  "sites.get": "One site.",
  "sites.update": "Replaces what a site is; its key stays.",
  "sites.delete": "Ends a site and revokes its key; what was recorded there stays. Ending it again changes nothing.",
  "subjects.link": "Joins a device to the user who signed in on it: what was chosen on the device becomes the user's, the newest choice of each purpose holds on all their devices, and a signal follows. A device that belonged to another user leaves them.",
  "subjects.unlink": "Parts a device from its user: later choices on it are its own. What the user refused stays refused on it.",
  "subjects.token": "Makes a token with which a page acts for one person, for a while; it is shown in this answer and never again."
};
var descriptions = {
  LogHash: "A hash of the log's tree: 32 bytes in base64url.",
  SignedCheckpoint: "A signed head of the log: a compact JWS (RFC 7515 \xA77.1) whose payload says `treeSize`, `previousSize`, `rootHash` and `at`.",
  Checkpoint: "The newest signed head of the log, and what it says.",
  "Checkpoint.checkpoint": "Keep this: with it, anybody can tell later whether something before it was changed.",
  "Checkpoint.treeSize": "How many facts the log holds.",
  "Checkpoint.rootHash": "The root of its tree (RFC 6962 \xA72.1).",
  "Checkpoint.at": "When it was signed.",
  "ConsistencyQuery.from": "The size of the smaller tree, as a checkpoint says it.",
  "ConsistencyQuery.to": "The size of the larger one; the newest checkpoint's when left out.",
  Consistency: "Proves that the larger log begins with the smaller one: that nothing was changed, removed or put in between.",
  "Consistency.consistency": "The hashes of RFC 6962 \xA72.1.2; none where the sizes are the same.",
  InclusionProof: "Proves that a record is in the log. Its leaf is SHA-256(0x00 \u2016 the payload's bytes).",
  "InclusionProof.leafIndex": "Which leaf of the log it is, from 0.",
  "InclusionProof.inclusion": "The hashes of RFC 6962 \xA72.1.1, from the leaf up.",
  Choice: "What a person chose for one purpose.",
  Signals: "What the browser asked for by itself when the choice was made.",
  "Signals.gpc": "Global Privacy Control (`navigator.globalPrivacyControl`).",
  "Signals.dnt": "Do Not Track.",
  Shown: "What the person saw when they chose, beside the policy and its language.",
  "Shown.layout": "The banner's form: `box`, `bar`, \u2026",
  "Shown.widget": "What showed it, with its version.",
  "Shown.texts": "The words that stood in the place of the policy's or the widget's, by their names: kept with the decision, so that its receipt shows them again. At most 200, of at most 2,000 characters each, and 16,000 in all.",
  "Shown.textsHash": "`textsHash` of what was shown, where a page says it in words that it keeps itself; else the policy's texts in that language were.",
  Evidence: "What proves a consent that was given elsewhere (GDPR Art. 7(1)).",
  "Evidence.source": "Where it was given: `paper`, `phone`, the name of an older tool.",
  "Evidence.reference": "Where the proof is kept: a file number, an id in the older tool.",
  "Evidence.detail": "What else proves it, such as the older tool's own record.",
  RecordConsent: "A decision to record (GDPR Art. 7(1): the controller can demonstrate it).",
  "RecordConsent.policyVersion": "The version of the policy that was shown.",
  "RecordConsent.locale": "The language that it was shown in.",
  "RecordConsent.subject": "Whose decision it is, when a backend records it.",
  "RecordConsent.decisionId": "Makes sending the decision again harmless, for ever. Unique per device.",
  "RecordConsent.decidedAt": "When it was chosen, by the device's clock; the server's time of receipt when absent.",
  "RecordConsent.sentAt": "When it was sent, by the same clock: it tells how wrong that clock is.",
  "RecordConsent.ageAtLeast": "How old the person says to be at least, in years: it opens the purposes that have a `minimumAge`.",
  "RecordConsent.evidence": "Of a choice that was made elsewhere, what proves it.",
  WithdrawConsent: "Takes consent back, and objects where the purpose rests on another basis (GDPR Art. 7(3), 21).",
  "WithdrawConsent.policyVersion": "The version of the policy in force.",
  "WithdrawConsent.purposes": "Every optional purpose when absent.",
  "WithdrawConsent.locale": "The policy's default language when absent.",
  "WithdrawConsent.subject": "Whose consent is withdrawn, when a backend says so.",
  ImportedConsent: "A choice that was made elsewhere: on paper, by phone, in an older tool.",
  "ImportedConsent.subject": "Whose choice it was.",
  "ImportedConsent.policyVersion": "The version under whose terms the choice holds: one that was in force here.",
  "ImportedConsent.decidedAt": "When it was made.",
  "ImportedConsent.locale": "The policy's default language when absent.",
  "ImportedConsent.decisionId": "Made of the line itself when absent, so that importing it again changes nothing.",
  ImportConsents: "All are imported, or none where one is wrong.",
  ImportedConsents: "The decisions' ids, in the order sent; one that was there before keeps its own.",
  RecordedConsent: "A decision that is durably recorded, and what is in effect after it.",
  "RecordedConsent.id": "`con_\u2026`",
  "RecordedConsent.recordedAt": "When the server had it on disk.",
  CurrentConsent: "What is in effect for the caller now.",
  "CurrentConsent.decidedAt": "The newest explicit choice; null where there is none.",
  "CurrentConsent.reask": "The purposes to ask about: never asked, or a grant that has lapsed.",
  ConsentCheck: 'One "may I?".',
  "ConsentCheck.jurisdiction": "Where the person is, when known; else the policy's strictest rule holds.",
  "ConsentVerdict.policyVersion": "The version under which the person chose; the one in force where there is no choice.",
  ConsentVerdicts: "The answers, in the order asked.",
  "ListConsents.purpose": "Decisions about this purpose.",
  "ListConsents.state": "Those that chose it so; it takes a `purpose`.",
  "ListConsents.from": "Recorded at this time or later.",
  "ListConsents.to": "Recorded before this time.",
  "ListConsents.cursor": "The `nextCursor` of the page before; opaque.",
  DecisionLines: "Decisions as lines of JSON (NDJSON), newest first.",
  "ConsentHistory.cursor": "The `nextCursor` of the page before; opaque.",
  "ConsentHistoryOf.cursor": "The `nextCursor` of the page before; opaque.",
  Decision: "A recorded decision.",
  "Decision.subject": "Who decided: the kind of identifier and a keyed hash of it, never the identifier itself.",
  "Decision.jurisdictionFrom": "Where the place is known from: the caller, a header of the proxy in front, or nowhere.",
  "Decision.decidedAt": "When it was chosen, set right for a wrong clock.",
  "Decision.claimedAt": "What the device's clock said; null where it said nothing.",
  Receipt: "A signed receipt: a flattened JWS (RFC 7515 \xA77.2.2) whose payload is a consent record after ISO/IEC TS 27560:2023.",
  "Receipt.proof": "That the record is in the log; absent until it is sealed, which takes a second at most.",
  CompactReceipt: "The same in one line (RFC 7515 \xA77.1).",
  "Issue.path": "A JSON pointer (RFC 6901) into the body, or into the query of a GET.",
  "Issue.message": "What is wrong, and how to mend it.",
  Problem: "RFC 9457 `application/problem+json`.",
  "Problem.type": "Names the kind of problem.",
  "Problem.status": "The HTTP status.",
  "Problem.requestId": "The `Request-Id` of the answer, to quote when asking for help.",
  "Problem.legal": "The transitions that would have been legal.",
  PurposeConsent: "The effective consent of one purpose.",
  "PurposeConsent.granted": "Whether the purpose may be served now.",
  "PurposeConsent.reason": "Why.",
  Effective: "The effective consent of every purpose of the policy, by purpose id.",
  DeviceId: "What a browser calls itself: `dev_` and at least 32 unguessable characters. It is made at the first choice or signal, never before.",
  DecisionId: "The id that a client gives a decision, so that sending it again a week later is still one decision.",
  PolicyId: "An id of the policy's: a purpose, a topic, a category.",
  Jurisdiction: "ISO 3166-1 alpha-2, or ISO 3166-2 where a region has its own law: `DE`, `US-CA`.",
  Locale: "A BCP 47 language tag.",
  Subject: "A person as a backend knows them: exactly one identifier.",
  AnySubject: "A person by any identifier: exactly one.",
  Origin: "An exact web origin (RFC 6454): scheme, host and port, nothing behind it.",
  SiteOrigin: "An exact origin that only https can speak for; http for a computer's own pages, such as http://localhost:3000.",
  Theme: "The look of a site's widgets, where it differs from ours: some of the public tokens.",
  "Theme.accent": "Of buttons, links and what is switched on.",
  "Theme.onAccent": "Of the text on the accent.",
  "Theme.surface": "Of the ground.",
  "Theme.text": "Of the text on the ground.",
  "Theme.radius": "Of the corners.",
  "Theme.font": "Families, as CSS lists them.",
  "Theme.scheme": "`system` goes by the visitor's own setting, and so does a theme without it.",
  ReadableTheme: "A theme as it is written: nothing unknown in it, and readable by WCAG 2.2 AA.",
  Timestamp: "An instant as we answer it: RFC 3339 in UTC with milliseconds, `2026-11-24T09:30:00.000Z`.",
  TimestampInput: "An instant as we take it: RFC 3339, any offset.",
  CreateKey: "A publishable key for browsers, bound to exact origins, or a secret key for a backend, bound to scopes.",
  "CreatedKey.key": "The key itself. A secret key is shown this once and kept only as a hash.",
  "ListKeys.cursor": "The `nextCursor` of the page before; opaque.",
  ListedKey: "A key, as far as it is shown.",
  "ListedKey.revokedAt": "From then on it opens nothing; null while it holds.",
  "ListedKey.key": "A publishable key, which is public; a secret one is never shown again.",
  PublicKey: "The public half of a key that signs (RFC 8037: `kty` is `OKP`).",
  Jwks: "A JSON Web Key Set (RFC 7517 \xA75); retired keys stay in it, so that old receipts still verify.",
  OpenApiDocument: "An OpenAPI 3.1 document.",
  "GetPolicy.locale": "The reader's language, BCP 47; the nearest that the policy has is answered.",
  "GetPolicy.jurisdiction": "Where the reader is, ISO 3166. Unknown: the policy's strictest mode.",
  "GetPolicy.view": "`banner`: only what a banner needs.",
  BannerPurpose: "A purpose, as far as a banner and the gates behind it look at it.",
  "BannerPurpose.minimumAge": "Years; absent where there is none.",
  "BannerPurpose.expiresAfterDays": "How long a grant holds; absent where it stands for ever.",
  "BannerPurpose.unchangedSince": "The versions since its last material change: a grant of another one has lapsed. Absent where it never changed so.",
  BannerPolicy: "The least that a banner needs, in one language and for one place.",
  "BannerPolicy.hash": "`sha256-` and the base64url SHA-256 of the policy's canonical form (RFC 8785): the same in every language and place.",
  "BannerPolicy.locale": "The language of the texts.",
  "BannerPolicy.jurisdiction": "The place that the answer is for; null where it is unknown.",
  "BannerPolicy.regime": "The law that the policy names for that place.",
  "BannerPolicy.mode": "What holds before anybody chose.",
  "BannerPolicy.gpcStands": "Global Privacy Control stands even against a choice made in its sight; absent where such a choice lifts it.",
  "BannerPolicy.theme": "The look of the site whose key asks; absent where it has none of its own.",
  PolicyView: "The policy in one language and for one place: what a policy page, a preference center and a request form show.",
  "PolicyView.effectiveAt": "The date from which it holds.",
  "PolicyView.locales": "All languages that it is written in.",
  "PolicyView.rights": "Those that are offered in this place; all of them where it is unknown.",
  "PolicyView.hash": "`sha256-` and the base64url SHA-256 of the policy's canonical form (RFC 8785): the same in every language and place.",
  "PolicyView.locale": "The language of the texts.",
  "PolicyView.jurisdiction": "The place that the answer is for; null where it is unknown.",
  "PolicyView.regime": "The law that the policy names for that place.",
  "PolicyView.mode": "What holds before anybody chose.",
  "PolicyView.gpcStands": "Global Privacy Control stands even against a choice made in its sight; absent where such a choice lifts it.",
  "PolicyView.theme": "The look of the site whose key asks; absent where it has none of its own.",
  PolicyChange: "One difference between two versions of the policy.",
  "PolicyChange.path": "A JSON pointer (RFC 6901) into the newer policy, or into the older one for what was removed.",
  "PolicyChange.what": "What changed, in short.",
  "PolicyChange.purposes": "The purposes that it touches.",
  "PolicyChange.material": "Whether people have to be told, and asked again about these purposes.",
  "PolicyChange.why": "Why it is material, or is not.",
  PolicyDiff: "What changed between two versions of the policy.",
  "PolicyDiff.from": "The older version.",
  "PolicyDiff.to": "The newer one.",
  "PolicyDiff.material": "Whether any change is material, so that people have to be told (GDPR Art. 13(3)).",
  "PolicyDiff.materialPurposes": "The purposes of the newer version about which people have to be asked again.",
  "PolicyDiff.changes": "Empty where the two say the same.",
  "DiffPolicy.from": "The older version.",
  "DiffPolicy.to": "The newer one; the one in force when left out.",
  "ListPolicyVersions.cursor": "The `nextCursor` of the page before; opaque.",
  PolicyVersionHead: "A version of the policy, by its name.",
  "PolicyVersionHead.hash": "`sha256-` and the base64url SHA-256 of the policy's canonical form (RFC 8785).",
  "PolicyVersionHead.effectiveAt": "The date from which it holds, as it says itself.",
  "PolicyVersionHead.publishedAt": "When it was put in force here.",
  PolicyVersion: "A version of the policy, whole.",
  "PolicyVersion.policy": "What `definePolicy` takes.",
  "PolicyVersion.hash": "`sha256-` and the base64url SHA-256 of the policy's canonical form (RFC 8785).",
  "PolicyVersion.effectiveAt": "The date from which it holds, as it says itself.",
  "PolicyVersion.publishedAt": "When it was put in force here.",
  "PublishPolicy.policy": "What `definePolicy` takes.",
  "PublishedPolicy.diff": "What it changes; null for the first version, and for one that was published before.",
  "PublishedPolicy.hash": "`sha256-` and the base64url SHA-256 of the policy's canonical form (RFC 8785).",
  "PublishedPolicy.effectiveAt": "The date from which it holds, as it says itself.",
  "PublishedPolicy.publishedAt": "When it was put in force here.",
  GpcSupportResource: "The GPC support resource.",
  "GpcSupportResource.lastUpdate": "RFC 3339 date.",
  ContactView: "How to reach somebody; `post` is the lines of a postal address.",
  "RetentionView.period": "ISO 8601.",
  "TrackerView.lifetime": "ISO 8601, `session` or `until-deleted`.",
  "TrackerView.pattern": "What the whole name fits; absent where the name says it.",
  "TrackerView.path": "Of a cookie that is not set where the page is.",
  "PurposeView.expiresAfter": "How long a grant holds: ISO 8601, or `never`.",
  "PurposeView.consequence": "What a person loses who says no.",
  "PurposeView.minimumAge": "Years; absent where there is none.",
  "PurposeView.expiresAfterDays": "The same in days; absent where a grant stands for ever.",
  "PurposeView.unchangedSince": "The versions since its last material change: a grant of another one has lapsed. Absent where it never changed so.",
  RequestFieldView: "What a request asks beside who one is.",
  "RequestFieldView.name": "What the form asks.",
  "RightView.name": "Null: the reader's software calls it in its own words.",
  "RightView.deadline": "ISO 8601.",
  "RightView.verification": "What is asked of who makes the request: nothing, a code from a mail, or that and a proof.",
  "NoticeView.within": "`before`, `as-soon-as-possible`, or ISO 8601.",
  RequestType: "What a person may ask for: the rights of the policy.",
  OnBehalf: "Who asks for somebody else. The person confirms it by the mail that their own address gets.",
  "OnBehalf.relation": "`agent`: somebody whom the person authorised. `parent`: who has parental responsibility for a child.",
  "OnBehalf.name": "Who asks.",
  "OnBehalf.authority": "What the authority rests on, in words; a document is uploaded.",
  SubmitRequest: "A data-subject request (GDPR Art. 15 to 22; Cal. Civ. Code 1798.105 to 1798.121).",
  "SubmitRequest.locale": "The language of the answers, BCP 47.",
  "SubmitRequest.email": "Where answers go, and by which the person is found. A backend may name the person by `subject` instead.",
  "SubmitRequest.subject": "The person as a backend knows them; with a secret key alone. Nobody has to verify it then.",
  "SubmitRequest.jurisdiction": "Where the person lives, ISO 3166; it says which law's deadlines hold.",
  "SubmitRequest.fields": "What the policy asks for this type, by the field's id.",
  "RequestDeadline.kind": "`acknowledge`: receipt is confirmed; `answer`: it is answered; `extension`: an extension is told; `appeal`: see `rule`.",
  "RequestDeadline.rule": "What it is, in short.",
  "RequestDeadline.source": "The law, or the policy.",
  "RequestEvent.citation": "The law that it rests on.",
  "RequestEvent.note": "The share of the time that a reminder is about, the new due date of an extension, the request that it joined.",
  "RequestUpload.mediaType": "What its content is, as a media type.",
  "RequestDenial.ground": "Why, in words for the person.",
  "RequestDenial.citation": "The law that it rests on.",
  "RequestDenial.remedies": "How to appeal, and where to complain.",
  "SubmittedRequest.dueAt": "The earliest `answer` of what the policy promises and what the law allows.",
  "SubmittedRequest.regime": "The law whose deadlines hold: `gdpr`, `virginia-vcdpa`; `policy` where the policy's promise stands alone.",
  RequestView: "A request, whole: for the person whose it is, and for the controller.",
  "RequestView.paused": "The clock stands still: identity or clarification is awaited, and the law lets it.",
  "RequestView.sources": "What each store of the company's data said; empty while people answer by hand.",
  "RequestView.extension": "Why it was extended, in words.",
  "RequestView.export": "There is something to download until then.",
  "RequestView.actions": "What may be done now.",
  "RequestView.dueAt": "The earliest `answer` of what the policy promises and what the law allows.",
  "RequestView.regime": "The law whose deadlines hold: `gdpr`, `virginia-vcdpa`; `policy` where the policy's promise stands alone.",
  "RequestView.email": "Absent after the person was erased.",
  "VerifiedRequest.token": "`st_\u2026`: opens this request and nothing else.",
  "VerifiedRequest.request": "Where it joined an open one, that one.",
  SayRequest: "What somebody writes.",
  MessageRequest: "A message; from the controller it may ask for something.",
  "MessageRequest.awaiting": "What is awaited. The clock stops for it where the law lets it.",
  CorrectRequest: "What is to be corrected, field by field; a person looks at it before anything changes.",
  ReviewRequest: "What came of looking at a proof of identity or of authority.",
  "ReviewRequest.ground": "Why not, in words for the person.",
  "DenyRequest.ground": "Why, in words for the person.",
  "DenyRequest.citation": "The law that it rests on: `GDPR Art. 17(3)(b)`.",
  "CompleteRequest.archive": "The archive that the person gets: the id of a `.zip` that was uploaded to this request.",
  "ListRequests.unverified": "Only those that wait for verification (`false`: only those that do not).",
  "ListRequests.dueBefore": "Due before that time.",
  "ListRequests.cursor": "The `nextCursor` of the page before; opaque.",
  ListedRequest: "A request in a list: nothing of it says who the person is.",
  "ListedRequest.dueAt": "The earliest `answer` of what the policy promises and what the law allows.",
  "ListedRequest.regime": "The law whose deadlines hold: `gdpr`, `virginia-vcdpa`; `policy` where the policy's promise stands alone.",
  ExportLink: "An address that downloads the archive, for some minutes.",
  CreateSite: "A site that shows the widgets: the controller's own, or a partner's.",
  "CreateSite.name": "For your own eyes.",
  "CreateSite.origins": "The pages that may use its key: exact origins, https ones or a computer's own.",
  "CreateSite.theme": "How its widgets look; what the page itself sets wins.",
  "CreateSite.purposes": "The purposes that it shows and may record choices about; all when absent. Required ones are always shown.",
  "CreateSite.topics": "The topics that it shows; all when absent.",
  UpdateSite: "The whole site as it is to be: what is left out is taken away.",
  "UpdateSite.name": "For your own eyes.",
  "UpdateSite.origins": "The pages that may use its key: exact origins, https ones or a computer's own.",
  "UpdateSite.theme": "How its widgets look; what the page itself sets wins.",
  "UpdateSite.purposes": "The purposes that it shows and may record choices about; all when absent. Required ones are always shown.",
  "UpdateSite.topics": "The topics that it shows; all when absent.",
  Site: "A site with its publishable key. Every publishable key is a site's, also one that `keys.create` made.",
  "Site.key": "`pk_\u2026`: what its pages name as `Privet-Key` or `key`. It is public.",
  "Site.name": "Absent where its key was made without one.",
  "Site.theme": "How its widgets look; what the page itself sets wins.",
  "Site.purposes": "The purposes that it shows and may record choices about; all when absent. Required ones are always shown.",
  "Site.topics": "The topics that it shows; all when absent.",
  "ListSites.cursor": "The `nextCursor` of the page before; opaque.",
  LinkSubject: "A device joins a user.",
  "LinkSubject.user": "The company's own id of the person who signed in on it.",
  LinkedSubject: "What is in effect for the user, and so on all their devices.",
  UnlinkSubject: "A device leaves its user, as when somebody signs out.",
  "CreateSubjectToken.subject": "Whom it speaks for.",
  "CreateSubjectToken.ttl": "How long it holds, in seconds; an hour when absent, a day at most.",
  "CreatedSubjectToken.token": "`st_\u2026`, for `Authorization: Bearer`."
};

// packages/types/src/contract/openapi.operations.ts
var examples = privetExamples;
function operationOf(listed, book) {
  const { feature, key, endpoint, method } = listed;
  const name = `${feature}.${key}`;
  const example = examples[feature]?.[key];
  return {
    operationId: name,
    tags: [feature],
    summary: summaries[name],
    security: endpoint.auth.flatMap((kind) => requirements(kind, method)),
    parameters: parametersOf(listed, book, example),
    ...method !== "GET" && endpoint.input && { requestBody: { required: true, content: json(book.reference(endpoint.input), bodyOf(listed, example)) } },
    ...endpoint.stream && { requestBody: { required: true, content: { "application/octet-stream": { schema: {} } } } },
    responses: {
      [endpoint.status ?? 200]: success(endpoint, book, example),
      ...notModified(endpoint),
      ...part(endpoint),
      ...problemResponses(endpoint, book.problem)
    }
  };
}
var json = (schema, example, type = "application/json") => ({ [type]: { schema, example } });
function requirements(kind, method) {
  const publishable = method === "GET" ? ["publishableKeyInQuery", "publishableKey"] : ["publishableKey"];
  if (kind === "publishable") return publishable.map((scheme) => ({ [scheme]: [] }));
  if (kind === "device") return publishable.map((scheme) => ({ [scheme]: [], device: [] }));
  return [kind === "secret" ? { secretKey: [] } : { subjectToken: [] }];
}
var pathParameters = (path) => [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
function parametersOf({ method, path, endpoint }, book, { input: input2 }) {
  const string = { type: "string" };
  const withExample = (name) => input2[name] === void 0 ? {} : { example: input2[name] };
  const query = method === "GET" && endpoint.input ? book.fields(endpoint.input) : [];
  return [
    ...pathParameters(path).map((name) => ({ name, in: "path", required: true, schema: string, ...withExample(name) })),
    ...query.map((field) => ({ in: "query", ...field, ...withExample(field.name) })),
    ...method === "POST" && !endpoint.safe ? [
      {
        name: "Idempotency-Key",
        in: "header",
        description: "Makes sending the call again harmless, for 24 hours.",
        schema: { ...string, maxLength: 255 }
      }
    ] : [],
    ...endpoint.stream ? [header("Content-Disposition", "The file\u2019s name: `attachment; filename*=UTF-8''name.pdf`.")] : [],
    ...endpoint.bytes ? [header("Range", "The part that is asked for: `bytes=0-99`."), header("If-Range", "The `ETag` of the part that you have.")] : [],
    ...endpoint.etag ? [{ name: "If-None-Match", in: "header", description: "The `ETag` of an answer that you have.", schema: string }] : []
  ];
}
var header = (name, description2) => ({ name, in: "header", description: description2, schema: { type: "string" } });
function bodyOf({ path }, { input: input2 }) {
  const inPath = pathParameters(path);
  return Object.fromEntries(Object.entries(input2).filter(([name]) => !inPath.includes(name)));
}
function success(endpoint, book, { output }) {
  const { mediaType, formats = {}, etag, bytes, status, auth } = endpoint;
  const schema = answerSchema(endpoint, book);
  const headers = headersOf({
    "Request-Id": "Names the call in the server\u2019s log.",
    ...(etag || bytes) && { ETag: "Names this state of the answer." }
  });
  const others = Object.entries(formats).map(([type, form]) => [type, { schema: book.reference(form) }]);
  return {
    description: status === 201 ? "Done, durably." : auth.length > 0 && status === 202 ? "Taken." : "Done.",
    headers,
    ...schema && { content: { ...json(schema, output, mediaType), ...Object.fromEntries(others) } },
    ...endpoint.bytes && { content: bytesOf(endpoint) }
  };
}
function answerSchema({ output, items, views }, book) {
  if (items) return book.page(items);
  if (!output) return void 0;
  return views ? { anyOf: [output, ...Object.values(views)].map((schema) => book.reference(schema)) } : book.reference(output);
}
var bytesOf = ({ mediaType = "application/octet-stream" }) => ({ [mediaType]: { schema: {} } });
var part = (endpoint) => endpoint.bytes && { 206: { description: "The part that was asked for.", content: bytesOf(endpoint) } };
var notModified = ({ etag }) => etag && { 304: { description: "What you have is still so." } };

// packages/types/src/contract/openapi.schemas.ts
import * as z from "zod/mini";

// packages/types/src/contract/privet-schemas.ts
var modules = [
  problem_exports,
  effective_exports,
  identifiers_exports,
  origin_exports,
  scopes_exports,
  theme_exports,
  timestamp_exports,
  policy_schemas_exports,
  policy_view_schemas_exports,
  consent_schemas_exports,
  consent_record_exports,
  subjects_schemas_exports,
  requests_schemas_exports,
  audit_schemas_exports,
  keys_schemas_exports,
  sites_schemas_exports,
  platform_schemas_exports
];
var isSchema = (value) => typeof value === "object" && value !== null && "_zod" in value;
var privetSchemas = Object.fromEntries(
  modules.flatMap((module) => Object.entries(module).filter((entry) => isSchema(entry[1])))
);

// packages/types/src/contract/openapi.schemas.ts
var prefix = "#/components/schemas/";
function schemaBook(contract) {
  const { registry: registry2, pages } = register(contract);
  const { schemas } = z.toJSONSchema(registry2, { uri: (id3) => prefix + id3, io: "input" });
  for (const [name, schema] of Object.entries(schemas)) describe(name, schema);
  const nameOf = (schema) => {
    const name = registry2.get(schema)?.id;
    if (name === void 0)
      throw new Error("A schema of the contract has no name: export it from its module, and list that in privet-schemas.ts");
    return name;
  };
  const reference = (schema) => ({ $ref: prefix + nameOf(schema) });
  return {
    reference,
    page: (items) => reference(pages.get(items) ?? items),
    problem: reference(Problem),
    fields(schema) {
      const { properties = {}, required = [] } = schemas[nameOf(schema)] ?? {};
      return Object.entries(properties).map(([name, field]) => {
        const { description: description2, ...rest } = field;
        return { name, required: required.includes(name), schema: rest, ...description2 !== void 0 && { description: description2 } };
      });
    },
    used: (part2) => usedBy(part2, schemas)
  };
}
function register(contract) {
  const registry2 = z.registry();
  for (const [id3, schema] of Object.entries(privetSchemas)) registry2.add(schema, { id: id3 });
  const pages = /* @__PURE__ */ new Map();
  for (const { endpoint } of listEndpoints(contract)) {
    if (!endpoint.items || pages.has(endpoint.items)) continue;
    const page = pageOf(endpoint.items);
    registry2.add(page, { id: `${registry2.get(endpoint.items)?.id}Page` });
    pages.set(endpoint.items, page);
  }
  return { registry: registry2, pages };
}
function describe(name, schema) {
  delete schema.$schema;
  delete schema.$id;
  const set = (to, key) => {
    const text = descriptions[key];
    if (text !== void 0) to.description = text;
  };
  set(schema, name);
  for (const [field, property] of Object.entries(schema.properties ?? {})) set(property, `${name}.${field}`);
}
function usedBy(part2, schemas, found = {}) {
  const references = JSON.stringify(part2).matchAll(/"#\/components\/schemas\/(\w+)"/g);
  for (const [, name = ""] of references) {
    const schema = schemas[name];
    if (!schema || name in found) continue;
    found[name] = schema;
    usedBy(schema, schemas, found);
  }
  return Object.fromEntries(Object.entries(found).sort(([a], [b]) => a < b ? -1 : 1));
}

// packages/types/src/contract/json-schemas.ts
import * as z2 from "zod/mini";
var documentSchemas = ["ConsentRecord", "Receipt"];
function jsonSchema(name) {
  const schema = privetSchemas[name];
  if (!schema) throw new Error(`No schema is named ${name}`);
  return { title: name, ...z2.toJSONSchema(schema, { target: "draft-2020-12" }) };
}

// packages/types/src/contract/openapi.ts
var description = "The privacy API. Errors are `application/problem+json` (RFC 9457) with a `code`; every answer has a `Request-Id`. Lists are paged by `cursor`. Times are RFC 3339 in UTC with milliseconds. Every POST that changes something takes an `Idempotency-Key`.";
var tags = [
  { name: "policy", description: "What is done with data, why, and in which words it is told." },
  { name: "consent", description: "What people chose, what follows from it, and the proof." },
  { name: "subjects", description: "Which devices are whose, and tokens for one person." },
  { name: "requests", description: "What people ask about their data, and how it is answered, in time." },
  { name: "audit", description: "The log that every fact is sealed into, for whoever watches that nothing in it changes." },
  { name: "keys", description: "The keys that may call the API." },
  { name: "sites", description: "The sites that show the widgets, each with its publishable key." },
  { name: "platform", description: "The server itself." }
];
var securitySchemes = {
  publishableKey: {
    type: "apiKey",
    in: "header",
    name: "Privet-Key",
    description: "`pk_\u2026`: names a site and authorises nothing; bound to origins."
  },
  publishableKeyInQuery: {
    type: "apiKey",
    in: "query",
    name: "key",
    description: "The same on a GET, where it costs a browser no preflight."
  },
  device: {
    type: "apiKey",
    in: "header",
    name: "Privet-Device",
    description: "`dev_\u2026`: the browser\u2019s own unguessable id, made at the first choice."
  },
  secretKey: { type: "http", scheme: "bearer", description: "`sk_\u2026`: a backend\u2019s key, bound to scopes." },
  subjectToken: { type: "http", scheme: "bearer", description: "`st_\u2026`: the token of one person." }
};
function openApi({ servers } = {}) {
  const book = schemaBook(privetContract);
  const paths = {};
  for (const listed of listEndpoints(privetContract)) {
    (paths[listed.path] ??= {})[listed.method.toLowerCase()] = operationOf(listed, book);
  }
  return {
    openapi: "3.1.0",
    info: { title: "Privet", version: "1", description, license: { name: "MIT", identifier: "MIT" } },
    ...servers && { servers: servers.map((url) => ({ url })) },
    tags,
    paths,
    components: { schemas: book.used(paths), securitySchemes }
  };
}
export {
  documentSchemas,
  jsonSchema,
  openApi,
  privetExamples
};
