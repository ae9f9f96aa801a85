import {
  __export
} from "./chunk-MLKGABMK.js";

// packages/types/src/contract/list-endpoints.ts
var splitRoute = ({ route }) => {
  const space = route.indexOf(" ");
  return [route.slice(0, space), route.slice(space + 1)];
};
var listEndpoints = (contract) => Object.entries(contract).flatMap(
  ([feature, endpoints]) => Object.entries(endpoints).map(([key, endpoint]) => {
    const [method, path] = splitRoute(endpoint);
    return { feature, key, endpoint, method, path };
  })
);

// packages/types/src/consent/consent.schemas.ts
var consent_schemas_exports = {};
__export(consent_schemas_exports, {
  CheckConsent: () => CheckConsent,
  Choice: () => Choice,
  CompactReceipt: () => CompactReceipt,
  ConsentCheck: () => ConsentCheck,
  ConsentHistory: () => ConsentHistory,
  ConsentHistoryOf: () => ConsentHistoryOf,
  ConsentVerdict: () => ConsentVerdict,
  ConsentVerdicts: () => ConsentVerdicts,
  CurrentConsent: () => CurrentConsent,
  CurrentConsentQuery: () => CurrentConsentQuery,
  Decision: () => Decision,
  DecisionLines: () => DecisionLines,
  Evidence: () => Evidence,
  ImportConsents: () => ImportConsents,
  ImportedConsent: () => ImportedConsent,
  ImportedConsents: () => ImportedConsents,
  ListConsents: () => ListConsents,
  Receipt: () => Receipt,
  RecordConsent: () => RecordConsent,
  RecordedConsent: () => RecordedConsent,
  Shown: () => Shown,
  Signals: () => Signals,
  WithdrawConsent: () => WithdrawConsent,
  maxChecks: () => maxChecks,
  maxImported: () => maxImported
});
import * as z6 from "zod/mini";

// packages/types/src/audit/audit.schemas.ts
var audit_schemas_exports = {};
__export(audit_schemas_exports, {
  Checkpoint: () => Checkpoint,
  Consistency: () => Consistency,
  ConsistencyQuery: () => ConsistencyQuery,
  InclusionProof: () => InclusionProof,
  LogHash: () => LogHash,
  SignedCheckpoint: () => SignedCheckpoint
});
import * as z2 from "zod/mini";

// packages/types/src/fields/timestamp.ts
var timestamp_exports = {};
__export(timestamp_exports, {
  Timestamp: () => Timestamp,
  TimestampInput: () => TimestampInput
});
import * as z from "zod/mini";
var Timestamp = z.iso.datetime({ precision: 3 });
var TimestampInput = z.iso.datetime({ offset: true });

// packages/types/src/audit/audit.schemas.ts
var LogHash = z2.string().check(z2.regex(/^[\w-]{43}$/));
var SignedCheckpoint = z2.string().check(z2.regex(/^[\w-]+\.[\w-]+\.[\w-]+$/));
var treeSize = z2.int().check(z2.gte(1));
var checkpoint = {
  /** Keep this: with it, anybody can tell later whether something before it was changed. */
  checkpoint: SignedCheckpoint,
  /** How many facts the log holds. */
  treeSize,
  /** The root of its tree (RFC 6962 §2.1). */
  rootHash: LogHash,
  /** When it was signed. */
  at: Timestamp
};
var Checkpoint = z2.object(checkpoint);
var sizeInQuery = z2.coerce.number().check(z2.int(), z2.gte(1));
var consistencyQuery = {
  /** The size of the smaller tree, as a checkpoint says it. */
  from: sizeInQuery,
  /** The size of the larger one; the newest checkpoint's when left out. */
  to: z2.optional(sizeInQuery)
};
var ConsistencyQuery = z2.object(consistencyQuery).check(
  z2.refine(({ from, to }) => to === void 0 || from <= to, {
    path: ["from"],
    message: "The smaller size comes first"
  })
);
var consistency = {
  from: treeSize,
  to: treeSize,
  /** The hashes of RFC 6962 §2.1.2; none where the sizes are the same. */
  consistency: z2.array(LogHash)
};
var Consistency = z2.object(consistency);
var inclusionProof = {
  /** Which leaf of the log it is, from 0. */
  leafIndex: z2.int().check(z2.gte(0)),
  treeSize,
  rootHash: LogHash,
  /** The hashes of RFC 6962 §2.1.1, from the leaf up. */
  inclusion: z2.array(LogHash),
  checkpoint: SignedCheckpoint
};
var InclusionProof = z2.object(inclusionProof);

// packages/types/src/fields/effective.ts
var effective_exports = {};
__export(effective_exports, {
  Effective: () => Effective,
  PurposeConsent: () => PurposeConsent
});
import * as z3 from "zod/mini";

// packages/types/src/fields/reasons.ts
var reasons = [
  "required",
  "age",
  "gpc",
  "dnt",
  "choice",
  "objected",
  "expired",
  "changed",
  "default",
  "contract",
  "legal-obligation",
  "vital-interests",
  "public-task",
  "legitimate-interests"
];

// packages/types/src/fields/effective.ts
var purposeConsent = {
  /** Whether the purpose may be served now. */
  granted: z3.boolean(),
  /** Why. */
  reason: z3.enum(reasons)
};
var PurposeConsent = z3.object(purposeConsent);
var Effective = z3.record(z3.string(), PurposeConsent);

// packages/types/src/fields/identifiers.ts
var identifiers_exports = {};
__export(identifiers_exports, {
  AnySubject: () => AnySubject,
  DecisionId: () => DecisionId,
  DeviceId: () => DeviceId,
  Jurisdiction: () => Jurisdiction,
  Locale: () => Locale,
  PolicyId: () => PolicyId,
  Subject: () => Subject
});
import * as z4 from "zod/mini";
var DeviceId = z4.string().check(z4.regex(/^dev_[A-Za-z0-9_-]{32,128}$/, "A device id is dev_ and 32 to 128 characters of A-Z a-z 0-9 _ -"));
var DecisionId = z4.string().check(z4.regex(/^[A-Za-z0-9_-]{16,128}$/, "A decision id is 16 to 128 characters of A-Z a-z 0-9 _ -"));
var PolicyId = z4.string().check(z4.regex(/^[a-z][a-z0-9-]{0,63}$/, "An id is a letter and then at most 63 of a-z 0-9 -"));
var Jurisdiction = z4.string().check(z4.regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, "Send an ISO 3166 code, such as DE, US-CA or CA-QC"));
var Locale = z4.string().check(z4.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, "Send a BCP 47 language tag, such as en or pt-BR"), z4.maxLength(35));
var user = z4.optional(z4.string().check(z4.minLength(1), z4.maxLength(256)));
var email2 = z4.optional(z4.email().check(z4.maxLength(320)));
var subject = { user, email: email2 };
var Subject = exactlyOne(z4.strictObject(subject));
var anySubject = { user, email: email2, device: z4.optional(DeviceId) };
var AnySubject = exactlyOne(z4.strictObject(anySubject));
function exactlyOne(schema) {
  return schema.check(z4.refine((value) => Object.keys(value).length === 1, "Name exactly one identifier of the person"));
}

// packages/types/src/fields/page.ts
import * as z5 from "zod/mini";
var pageQuery = {
  limit: z5.optional(z5.coerce.number().check(z5.int(), z5.gte(1), z5.lte(100))),
  /** The `nextCursor` of the page before; opaque. */
  cursor: z5.optional(z5.string().check(z5.maxLength(200)))
};
var defaultPageSize = 50;
var pageOf = (items) => z5.object({ data: z5.array(items), nextCursor: z5.nullable(z5.string()) });

// packages/types/src/consent/consent.words.ts
var decisionMethods = ["banner", "preferences", "form", "gate", "api", "signal", "import"];

// packages/types/src/consent/consent.schemas.ts
var Choice = z6.enum(["granted", "denied"]);
var Choices = z6.record(PolicyId, Choice);
var Method = z6.enum(decisionMethods);
var signals = {
  /** Global Privacy Control (`navigator.globalPrivacyControl`). */
  gpc: z6.optional(z6.boolean()),
  /** Do Not Track. */
  dnt: z6.optional(z6.boolean())
};
var Signals = z6.strictObject(signals);
var wordsLimit = { texts: 200, characters: 16e3 };
var ShownWords = z6.record(z6.string().check(z6.minLength(1), z6.maxLength(64)), z6.string().check(z6.maxLength(2e3))).check(
  z6.refine(
    (words2) => Object.keys(words2).length <= wordsLimit.texts && Object.values(words2).reduce((sum, text2) => sum + text2.length, 0) <= wordsLimit.characters,
    `Send at most ${wordsLimit.texts} texts, of ${wordsLimit.characters} characters in all; of more, send textsHash`
  )
);
var shown = {
  /** The banner's form: `box`, `bar`, … */
  layout: z6.optional(z6.string().check(z6.minLength(1), z6.maxLength(64))),
  /** What showed it, with its version. */
  widget: z6.optional(z6.string().check(z6.minLength(1), z6.maxLength(64))),
  /**
   * The words that stood in the place of the policy's or the widget's, by their names: kept with the decision, so that its receipt shows
   * them again. At most 200, of at most 2,000 characters each, and 16,000 in all.
   */
  texts: z6.optional(ShownWords),
  /** `textsHash` of what was shown, where a page says it in words that it keeps itself; else the policy's texts in that language were. */
  textsHash: z6.optional(z6.string().check(z6.regex(/^sha256-[A-Za-z0-9_-]{43}$/, "Send sha256- and 43 characters of base64url")))
};
var Shown = z6.strictObject(shown);
var evidence = {
  /** Where it was given: `paper`, `phone`, the name of an older tool. */
  source: z6.string().check(z6.minLength(1), z6.maxLength(100)),
  /** Where the proof is kept: a file number, an id in the older tool. */
  reference: z6.optional(z6.string().check(z6.minLength(1), z6.maxLength(500))),
  /** What else proves it, such as the older tool's own record. */
  detail: z6.optional(z6.string().check(z6.minLength(1), z6.maxLength(2e3)))
};
var Evidence = z6.strictObject(evidence);
var decisionIn = {
  /** The version of the policy that was shown. */
  policyVersion: z6.string(),
  choices: Choices,
  method: Method,
  /** The language that it was shown in. */
  locale: Locale,
  jurisdiction: z6.optional(Jurisdiction),
  signals: z6.optional(Signals),
  /** Makes sending the decision again harmless, for ever. Unique per device. */
  decisionId: z6.optional(DecisionId),
  /** When it was chosen, by the device's clock; the server's time of receipt when absent. */
  decidedAt: z6.optional(TimestampInput),
  /** When it was sent, by the same clock: it tells how wrong that clock is. */
  sentAt: z6.optional(TimestampInput),
  /** How old the person says to be at least, in years: it opens the purposes that have a `minimumAge`. */
  ageAtLeast: z6.optional(z6.number().check(z6.int(), z6.gte(0), z6.lte(150))),
  shown: z6.optional(Shown),
  /** Of a choice that was made elsewhere, what proves it. */
  evidence: z6.optional(Evidence)
};
var recordConsent = {
  ...decisionIn,
  /** Whose decision it is, when a backend records it. */
  subject: z6.optional(Subject)
};
var RecordConsent = z6.strictObject(recordConsent);
var withdrawConsent = {
  /** The version of the policy in force. */
  policyVersion: z6.string(),
  /** Every optional purpose when absent. */
  purposes: z6.optional(z6.array(PolicyId).check(z6.minLength(1), z6.maxLength(500))),
  /** @default 'api' */
  method: z6.optional(Method),
  /** The policy's default language when absent. */
  locale: z6.optional(Locale),
  jurisdiction: z6.optional(Jurisdiction),
  decisionId: z6.optional(DecisionId),
  decidedAt: z6.optional(TimestampInput),
  sentAt: z6.optional(TimestampInput),
  /** Whose consent is withdrawn, when a backend says so. */
  subject: z6.optional(Subject)
};
var WithdrawConsent = z6.strictObject(withdrawConsent);
var maxImported = 1e4;
var importedConsent = {
  /** Whose choice it was. */
  subject: AnySubject,
  /** The version under whose terms the choice holds: one that was in force here. */
  policyVersion: z6.string(),
  choices: Choices,
  /** When it was made. */
  decidedAt: TimestampInput,
  evidence: Evidence,
  /** The policy's default language when absent. */
  locale: z6.optional(Locale),
  jurisdiction: z6.optional(Jurisdiction),
  ageAtLeast: z6.optional(z6.number().check(z6.int(), z6.gte(0), z6.lte(150))),
  /** Made of the line itself when absent, so that importing it again changes nothing. */
  decisionId: z6.optional(DecisionId)
};
var ImportedConsent = z6.strictObject(importedConsent);
var importConsents = { consents: z6.array(ImportedConsent).check(z6.minLength(1), z6.maxLength(maxImported)) };
var ImportConsents = z6.strictObject(importConsents);
var importedConsents = {
  results: z6.array(z6.object({ id: z6.string(), recordedAt: Timestamp }))
};
var ImportedConsents = z6.object(importedConsents);
var recordedConsent = {
  /** `con_…` */
  id: z6.string(),
  /** When the server had it on disk. */
  recordedAt: Timestamp,
  policyVersion: z6.string(),
  effective: Effective
};
var RecordedConsent = z6.object(recordedConsent);
var currentConsentQuery = { jurisdiction: z6.optional(Jurisdiction) };
var CurrentConsentQuery = z6.object(currentConsentQuery);
var currentConsent = {
  policyVersion: z6.string(),
  effective: Effective,
  /** The newest explicit choice; null where there is none. */
  decidedAt: z6.nullable(Timestamp),
  /** The purposes to ask about: never asked, or a grant that has lapsed. */
  reask: z6.array(z6.string())
};
var CurrentConsent = z6.object(currentConsent);
var consentCheck = {
  subject: AnySubject,
  purpose: PolicyId,
  /** Where the person is, when known; else the policy's strictest rule holds. */
  jurisdiction: z6.optional(Jurisdiction)
};
var ConsentCheck = z6.strictObject(consentCheck);
var maxChecks = 1e4;
var checkConsent = { checks: z6.array(ConsentCheck).check(z6.minLength(1), z6.maxLength(maxChecks)) };
var CheckConsent = z6.strictObject(checkConsent);
var consentVerdict = {
  granted: z6.boolean(),
  reason: z6.enum(reasons),
  /** The version under which the person chose; the one in force where there is no choice. */
  policyVersion: z6.string(),
  decidedAt: z6.nullable(Timestamp)
};
var ConsentVerdict = z6.object(consentVerdict);
var consentVerdicts = { results: z6.array(ConsentVerdict) };
var ConsentVerdicts = z6.object(consentVerdicts);
var listConsents = {
  ...pageQuery,
  /** Decisions about this purpose. */
  purpose: z6.optional(PolicyId),
  /** Those that chose it so; it takes a `purpose`. */
  state: z6.optional(Choice),
  policyVersion: z6.optional(z6.string()),
  /** Recorded at this time or later. */
  from: z6.optional(TimestampInput),
  /** Recorded before this time. */
  to: z6.optional(TimestampInput)
};
var ListConsents = z6.strictObject(listConsents).check(
  z6.refine(({ purpose: purpose5, state }) => state === void 0 || purpose5 !== void 0, { path: ["state"], message: "Say of which purpose" })
);
var DecisionLines = z6.string();
var consentHistory = { ...pageQuery };
var ConsentHistory = z6.object(consentHistory);
var consentHistoryOf = { ...pageQuery, subject: AnySubject };
var ConsentHistoryOf = z6.strictObject(consentHistoryOf);
var decision = {
  id: z6.string(),
  /** Who decided: the kind of identifier and a keyed hash of it, never the identifier itself. */
  subject: z6.string(),
  policyVersion: z6.string(),
  choices: Choices,
  method: Method,
  locale: z6.string(),
  jurisdiction: z6.nullable(z6.string()),
  /** Where the place is known from: the caller, a header of the proxy in front, or nowhere. */
  jurisdictionFrom: z6.enum(["input", "header", "none"]),
  signals: Signals,
  shown: Shown,
  ageAtLeast: z6.nullable(z6.number()),
  evidence: z6.nullable(Evidence),
  /** When it was chosen, set right for a wrong clock. */
  decidedAt: Timestamp,
  /** What the device's clock said; null where it said nothing. */
  claimedAt: z6.nullable(Timestamp),
  recordedAt: Timestamp
};
var Decision = z6.object(decision);
var receipt = {
  protected: z6.string(),
  payload: z6.string(),
  signature: z6.string(),
  /** That the record is in the log; absent until it is sealed, which takes a second at most. */
  proof: z6.optional(InclusionProof)
};
var Receipt = z6.object(receipt);
var CompactReceipt = z6.string().check(z6.regex(/^[\w-]+\.[\w-]+\.[\w-]+$/));

// packages/types/src/fields/origin.ts
var origin_exports = {};
__export(origin_exports, {
  Origin: () => Origin,
  SiteOrigin: () => SiteOrigin
});
import * as z7 from "zod/mini";
var Origin = z7.string().check(z7.refine(isOrigin, "Write one origin alone, without a wildcard, such as https://shop.example or http://localhost:3000"));
function isOrigin(value) {
  return !value.includes("*") && isWeb(value) && new URL(value).origin === value;
}
var SiteOrigin = z7.string().check(
  z7.check(({ value, issues }) => {
    const message2 = faultOf(value);
    if (message2) issues.push({ code: "custom", message: message2, input: value });
  })
);
var isWeb = (value) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
function faultOf(value) {
  if (value === "null") return "null is every sandboxed page and file; serve the page from an address of its own, and write that origin";
  if (value.includes("*")) return "A wildcard would let in pages that nobody looked at; write each origin, such as https://shop.example";
  if (!isWeb(value)) return "Write an origin with its scheme, such as https://shop.example";
  const { origin: origin4, protocol, hostname } = new URL(value);
  if (origin4 !== value) return `An origin is scheme, host and port, and nothing behind it; write ${origin4}`;
  if (protocol === "http:" && !isLoopback(hostname)) return `Over http anybody on the way can change the page; write https://${hostname}`;
  return void 0;
}
var isLoopback = (host) => /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/.test(host);

// packages/types/src/fields/scopes.ts
var scopes_exports = {};
__export(scopes_exports, {
  Scope: () => Scope,
  scopes: () => scopes
});
import * as z8 from "zod/mini";
var scopes = [
  "*",
  "policy:read",
  "policy:write",
  "consent:read",
  "consent:write",
  "subjects:read",
  "subjects:write",
  "keys:read",
  "keys:write",
  "sites:read",
  "sites:write",
  "requests:read",
  "requests:write"
];
var Scope = z8.enum(scopes);

// packages/types/src/keys/keys.schemas.ts
var keys_schemas_exports = {};
__export(keys_schemas_exports, {
  CreateKey: () => CreateKey,
  CreatedKey: () => CreatedKey,
  ListKeys: () => ListKeys,
  ListedKey: () => ListedKey
});
import * as z9 from "zod/mini";
var name = z9.optional(z9.string().check(z9.minLength(1), z9.maxLength(100)));
var publishable = z9.strictObject({
  kind: z9.literal("publishable"),
  /** For your own eyes. */
  name,
  /** The pages that may use it. */
  origins: z9.array(Origin).check(z9.minLength(1), z9.maxLength(100))
});
var secret = z9.strictObject({
  kind: z9.literal("secret"),
  name,
  scopes: z9.array(Scope).check(z9.minLength(1))
});
var CreateKey = z9.discriminatedUnion("kind", [publishable, secret]);
var createdKey = {
  id: z9.string(),
  kind: z9.enum(["publishable", "secret"]),
  /** The key itself. A secret key is shown this once and kept only as a hash. */
  key: z9.string(),
  name: z9.optional(z9.string()),
  origins: z9.array(z9.string()),
  scopes: z9.array(Scope),
  createdAt: Timestamp
};
var CreatedKey = z9.object(createdKey);
var listKeys = { ...pageQuery };
var ListKeys = z9.object(listKeys);
var listedKey = {
  id: z9.string(),
  kind: z9.enum(["publishable", "secret"]),
  /** A publishable key, which is public; a secret one is never shown again. */
  key: z9.optional(z9.string()),
  name: z9.optional(z9.string()),
  origins: z9.array(z9.string()),
  scopes: z9.array(Scope),
  createdAt: Timestamp,
  /** From then on it opens nothing; null while it holds. */
  revokedAt: z9.nullable(Timestamp)
};
var ListedKey = z9.object(listedKey);

// packages/types/src/sites/sites.schemas.ts
var sites_schemas_exports = {};
__export(sites_schemas_exports, {
  CreateSite: () => CreateSite,
  ListSites: () => ListSites,
  Site: () => Site,
  UpdateSite: () => UpdateSite
});
import * as z11 from "zod/mini";

// packages/types/src/fields/theme.ts
var theme_exports = {};
__export(theme_exports, {
  ReadableTheme: () => ReadableTheme,
  Theme: () => Theme
});
import * as z10 from "zod/mini";

// packages/types/src/fields/theme.contrast.ts
var enough = 4.5;
var own = {
  light: { muted: "#555b66", accent: "#2f4fc4" },
  dark: { muted: "#b3b8c4", accent: "#a9baff" }
};
function themeFaults(theme2) {
  const { accent, onAccent } = theme2;
  return [
    ...alone(theme2, "accent", "onAccent"),
    ...alone(theme2, "surface", "text"),
    ...tooClose("onAccent", onAccent, accent),
    ...groundFaults(theme2)
  ];
}
function groundFaults({ accent, surface, text: text2, scheme }) {
  if (surface === void 0) return [];
  if (scheme !== "light" && scheme !== "dark")
    return [
      { field: "scheme", message: "A surface of one colour needs a scheme; write light or dark, so that the other colours go with it" }
    ];
  const { muted, accent: ownAccent } = own[scheme];
  const behind = tooClose("text", text2, surface);
  if (contrast(muted, surface) < enough)
    behind.push({
      field: "surface",
      message: `Secondary text (${muted}) has a contrast of ${told(contrast(muted, surface))} with it and needs ${enough}; take a ${scheme === "light" ? "lighter" : "darker"} one, or the other scheme`
    });
  return [...behind, ...tooClose("accent", accent ?? ownAccent, surface)];
}
function alone(theme2, one, other) {
  if (theme2[one] === void 0 === (theme2[other] === void 0)) return [];
  const missing = theme2[one] === void 0 ? one : other;
  return [{ field: missing, message: `Set ${one} and ${other} together; ${missing} is missing` }];
}
function tooClose(field, front, back) {
  if (front === void 0 || back === void 0 || !(contrast(front, back) < enough)) return [];
  const way = luminance(back) > 0.18 ? "darker" : "lighter";
  const message2 = `The contrast of ${front} on ${back} is ${told(contrast(front, back))} and has to be ${enough} (WCAG AA); take a ${way} ${field}, or change what is behind it`;
  return [{ field, message: message2 }];
}
var told = (ratio) => (Math.floor(ratio * 100) / 100).toFixed(2);
function contrast(a, b) {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((one, other) => other - one);
  return (light + 0.05) / (dark + 0.05);
}
function luminance(color2) {
  const hex = color2.length === 4 ? color2.replaceAll(/[^#]/g, "$&$&") : color2;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
var linear = (part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;

// packages/types/src/fields/theme.ts
var color = z10.string().check(z10.regex(/^#([0-9a-f]{3}|[0-9a-f]{6})$/i, "This is no colour; write it as #rgb or #rrggbb, such as #2f4fc4"));
var theme = {
  /** Of buttons, links and what is switched on. */
  accent: z10.optional(color),
  /** Of the text on the accent. */
  onAccent: z10.optional(color),
  /** Of the ground. */
  surface: z10.optional(color),
  /** Of the text on the ground. */
  text: z10.optional(color),
  /** Of the corners. */
  radius: z10.optional(z10.string().check(z10.regex(/^(0|\d{1,3}(\.\d{1,3})?(px|rem|em))$/, "Write a length, such as 0, 8px or 0.5rem"))),
  /** Families, as CSS lists them. */
  font: z10.optional(
    z10.string().check(z10.regex(/^[\p{L}\p{N} ,'"-]{1,200}$/u, "List font families, such as Inter, system-ui, sans-serif; a theme loads no files"))
  ),
  /** `system` goes by the visitor's own setting, and so does a theme without it. */
  scheme: z10.optional(z10.enum(["light", "dark", "system"]))
};
var Theme = z10.object(theme);
var ReadableTheme = z10.strictObject(theme).check(
  z10.check(({ value, issues }) => {
    for (const { field, message: message2 } of themeFaults(value)) issues.push({ code: "custom", path: [field], message: message2, input: value });
  })
);

// packages/types/src/sites/sites.schemas.ts
var maxShown = 200;
var ids = z11.array(PolicyId).check(z11.maxLength(maxShown));
var siteFields = {
  /** For your own eyes. */
  name: z11.string().check(z11.minLength(1), z11.maxLength(100)),
  /** The pages that may use its key: exact origins, https ones or a computer's own. */
  origins: z11.array(SiteOrigin).check(z11.minLength(1), z11.maxLength(100)),
  /** How its widgets look; what the page itself sets wins. */
  theme: z11.optional(ReadableTheme),
  /** The purposes that it shows and may record choices about; all when absent. Required ones are always shown. */
  purposes: z11.optional(ids),
  /** The topics that it shows; all when absent. */
  topics: z11.optional(ids)
};
var CreateSite = z11.strictObject(siteFields);
var UpdateSite = z11.strictObject(siteFields);
var site = {
  id: z11.string(),
  /** `pk_…`: what its pages name as `Privet-Key` or `key`. It is public. */
  key: z11.string(),
  /** Absent where its key was made without one. */
  name: z11.optional(z11.string()),
  origins: z11.array(z11.string()),
  /** How its widgets look; what the page itself sets wins. */
  theme: z11.optional(Theme),
  /** The purposes that it shows and may record choices about; all when absent. Required ones are always shown. */
  purposes: z11.optional(z11.array(PolicyId)),
  /** The topics that it shows; all when absent. */
  topics: z11.optional(z11.array(PolicyId)),
  createdAt: Timestamp
};
var Site = z11.object(site);
var listSites = { ...pageQuery };
var ListSites = z11.object(listSites);

// packages/types/src/audit/audit.contract.ts
var auditContract = {
  /** The newest signed head of the log, for anybody who watches it. */
  checkpoint: { route: "GET /v1/audit/checkpoint", auth: [], output: Checkpoint, errors: ["NOTHING_SEALED"] },
  /** Proves that the log of one checkpoint begins with that of an earlier one. */
  consistency: {
    route: "GET /v1/audit/consistency",
    auth: [],
    input: ConsistencyQuery,
    output: Consistency,
    errors: ["NOTHING_SEALED"]
  }
};

// packages/types/src/consent/consent.contract.ts
var consentContract = {
  /** Records what a person chose, durably, and answers with what is now in effect. */
  record: {
    route: "POST /v1/consents",
    auth: ["device", "secret"],
    input: RecordConsent,
    output: RecordedConsent,
    status: 201,
    errors: ["DECISION_ID_REUSED"]
  },
  /** Takes consent back for some purposes, or for all that can be refused: as easy as giving it was. */
  withdraw: {
    route: "POST /v1/consents/withdraw",
    auth: ["device", "secret", "subject"],
    input: WithdrawConsent,
    output: RecordedConsent,
    status: 201,
    errors: ["DECISION_ID_REUSED"]
  },
  /** What is in effect for this device, and which purposes to ask about; without a device, what holds before any choice. */
  current: {
    route: "GET /v1/consents/current",
    auth: ["publishable", "device", "subject"],
    input: CurrentConsentQuery,
    output: CurrentConsent
  },
  /** May these purposes be served for these people? At most 10,000 a call; answers in the order asked. */
  check: {
    route: "POST /v1/consents/check",
    auth: ["secret"],
    input: CheckConsent,
    output: ConsentVerdicts,
    safe: true,
    maxBytes: 8 * 1024 * 1024
  },
  /** One's own decisions, newest first. */
  history: { route: "GET /v1/consents/history", auth: ["device", "subject"], input: ConsentHistory, items: Decision },
  /** A person's decisions on all their devices, newest first: each device's until it left them. */
  historyOf: { route: "POST /v1/consents/history", auth: ["secret"], input: ConsentHistoryOf, items: Decision, safe: true },
  /** Decisions, newest first: a page of them, or with `application/x-ndjson` all that there are, line by line. */
  list: {
    route: "GET /v1/consents",
    auth: ["secret"],
    input: ListConsents,
    items: Decision,
    formats: { "application/x-ndjson": DecisionLines }
  },
  /** Takes over choices that were made elsewhere, with what proves them. At most 10,000 a call. */
  import: {
    route: "POST /v1/consents/import",
    auth: ["secret"],
    input: ImportConsents,
    output: ImportedConsents,
    maxBytes: 16 * 1024 * 1024,
    status: 201
  },
  /** The signed receipt of one decision, for who made it; `application/jose` asks for its compact form. */
  receipt: {
    route: "GET /v1/consents/{id}/receipt",
    auth: ["device", "secret", "subject"],
    output: Receipt,
    mediaType: "application/jose+json",
    formats: { "application/jose": CompactReceipt },
    errors: ["CONSENT_NOT_FOUND"]
  }
};

// packages/types/src/keys/keys.contract.ts
var keysContract = {
  /** Makes a key; a secret one is shown in this answer and never again. */
  create: { route: "POST /v1/keys", auth: ["secret"], input: CreateKey, output: CreatedKey, status: 201, secretAnswer: true },
  /** All keys, the oldest first, the revoked ones too. A secret is never shown. */
  list: { route: "GET /v1/keys", auth: ["secret"], input: ListKeys, items: ListedKey },
  /** Ends a key for ever. Revoking it again changes nothing. */
  revoke: { route: "DELETE /v1/keys/{id}", auth: ["secret"], status: 204, errors: ["KEY_NOT_FOUND", "LAST_FULL_KEY"] }
};

// packages/types/src/platform/platform.schemas.ts
var platform_schemas_exports = {};
__export(platform_schemas_exports, {
  Health: () => Health,
  Jwks: () => Jwks,
  OpenApiDocument: () => OpenApiDocument,
  PublicKey: () => PublicKey
});
import * as z12 from "zod/mini";
var health = { status: z12.literal("ok") };
var Health = z12.object(health);
var publicKey = { kty: z12.string(), crv: z12.string(), x: z12.string(), kid: z12.string(), alg: z12.string(), use: z12.string() };
var PublicKey = z12.object(publicKey);
var jwks = { keys: z12.array(PublicKey) };
var Jwks = z12.object(jwks);
var OpenApiDocument = z12.record(z12.string(), z12.unknown());

// packages/types/src/platform/platform.contract.ts
var platformContract = {
  /** The process runs. */
  health: { route: "GET /healthz", auth: [], output: Health },
  /** The process can answer: its database does, and it is not shutting down. */
  ready: { route: "GET /readyz", auth: [], output: Health },
  /** The public keys that receipts verify by. */
  jwks: { route: "GET /.well-known/jwks.json", auth: [], output: Jwks, etag: true },
  /** This API, described in OpenAPI 3.1. */
  openapi: { route: "GET /openapi.json", auth: [], output: OpenApiDocument, etag: true }
};

// packages/types/src/policy/policy.schemas.ts
var policy_schemas_exports = {};
__export(policy_schemas_exports, {
  BannerPolicy: () => BannerPolicy,
  BannerPurpose: () => BannerPurpose,
  DiffPolicy: () => DiffPolicy,
  GetPolicy: () => GetPolicy,
  GpcSupportResource: () => GpcSupportResource,
  ListPolicyVersions: () => ListPolicyVersions,
  PolicyChange: () => PolicyChange,
  PolicyDiff: () => PolicyDiff,
  PolicyVersion: () => PolicyVersion,
  PolicyVersionHead: () => PolicyVersionHead,
  PolicyView: () => PolicyView,
  PublishPolicy: () => PublishPolicy,
  PublishedPolicy: () => PublishedPolicy
});
import * as z18 from "zod/mini";

// packages/types/src/policy/policy.view.schemas.ts
var policy_view_schemas_exports = {};
__export(policy_view_schemas_exports, {
  CategoryView: () => CategoryView,
  ContactView: () => ContactView,
  ControllerView: () => ControllerView,
  ExternalLinkView: () => ExternalLinkView,
  NoticeView: () => NoticeView,
  OptOutView: () => OptOutView,
  OriginView: () => OriginView,
  PurposeView: () => PurposeView,
  RecipientView: () => RecipientView,
  RequestFieldView: () => RequestFieldView,
  RetentionView: () => RetentionView,
  RightView: () => RightView,
  ScopeEntryView: () => ScopeEntryView,
  SecurityView: () => SecurityView,
  TopicView: () => TopicView,
  TrackerView: () => TrackerView,
  TransferView: () => TransferView
});
import * as z17 from "zod/mini";

// packages/types/src/fields/rights.ts
var rightIds = [
  "access",
  "portability",
  "correct",
  "delete",
  "restrict",
  "object",
  "opt-out",
  "limit",
  "withdraw",
  "automated-decision"
];

// packages/types/src/policy/policy.purposes.ts
import * as z15 from "zod/mini";

// packages/types/src/policy/policy.fields.ts
import * as z13 from "zod/mini";

// packages/types/src/policy/policy.places.ts
var countries = new Set(
  "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW".split(" ")
);
var withCountry = (country2, regions) => regions.split(" ").map((region) => `${country2}-${region}`);
var subdivisions = /* @__PURE__ */ new Set([
  ...withCountry(
    "US",
    "AK AL AR AS AZ CA CO CT DC DE FL GA GU HI IA ID IL IN KS KY LA MA MD ME MI MN MO MP MS MT NC ND NE NH NJ NM NV NY OH OK OR PA PR RI SC SD TN TX UM UT VA VI VT WA WI WV WY"
  ),
  ...withCountry("CA", "AB BC MB NB NL NS NT NU ON PE QC SK YT")
]);
var EU = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK AX GF GP MF MQ RE YT".split(" ");
var placeGroups = {
  EU: new Set(EU),
  EEA: /* @__PURE__ */ new Set([...EU, "IS", "LI", "NO"])
};
var everyPlace = [...countries, ...subdivisions];

// packages/types/src/policy/policy.jurisdictions.ts
var modes = ["opt-in", "opt-out", "notice"];
function isCountry(code) {
  return countries.has(code);
}
function isJurisdiction(code) {
  return countries.has(code) || subdivisions.has(code);
}
function isJurisdictionMatch(code) {
  return isJurisdiction(code) || Object.hasOwn(placeGroups, code);
}
function modeOf({ jurisdictions: jurisdictions2 }, jurisdiction) {
  const place2 = knownPlace(jurisdiction);
  if (place2 === null) return { jurisdiction: null, mode: strictestMode(jurisdictions2), regime: null };
  const rule = ruleFor(jurisdictions2, place2);
  return { jurisdiction: place2, mode: rule?.mode ?? jurisdictions2.default, regime: rule?.regime ?? null };
}
function ruleFor({ rules }, place2) {
  for (const code of matchesOf(place2)) {
    const rule = rules.find(({ match }) => match.includes(code));
    if (rule) return rule;
  }
  return void 0;
}
function gpcStands({ jurisdictions: jurisdictions2 }, jurisdiction) {
  const place2 = knownPlace(jurisdiction);
  return place2 === null ? jurisdictions2.rules.some((rule) => rule.gpcStands === true) : ruleFor(jurisdictions2, place2)?.gpcStands === true;
}
function coversPlace(list3, jurisdiction) {
  const place2 = knownPlace(jurisdiction ?? void 0);
  return list3.length === 0 || place2 === null || matchesOf(place2).some((code) => list3.includes(code));
}
function knownPlace(jurisdiction) {
  if (jurisdiction === void 0) return null;
  if (isJurisdiction(jurisdiction)) return jurisdiction;
  const country2 = jurisdiction.split("-", 1)[0] ?? "";
  return countries.has(country2) ? country2 : null;
}
function matchesOf(place2) {
  const codes = place2.includes("-") ? [place2, place2.slice(0, 2)] : [place2];
  return codes.flatMap((code) => [code, ...groupsOf(code)]);
}
function groupsOf(code) {
  const holding = Object.entries(placeGroups).filter(([, members]) => members.has(code));
  return holding.sort(([, a], [, b]) => a.size - b.size).map(([group2]) => group2);
}
function strictestMode({ default: fallback, rules }) {
  const used = /* @__PURE__ */ new Set([fallback, ...rules.map(({ mode }) => mode)]);
  return modes.find((mode) => used.has(mode)) ?? fallback;
}

// packages/types/src/policy/policy.fields.ts
var anyLocale = "*";
function wanted(what) {
  return { error: ({ input }) => `${input === void 0 ? "is missing" : `cannot be ${shown2(input)}`}: write ${what}` };
}
function shown2(value) {
  const json = JSON.stringify(value) ?? String(value);
  return json.length > 60 ? `${json.slice(0, 57)}...` : json;
}
var filled = z13.string(wanted("some text")).check(z13.minLength(1, wanted("some text")));
var plain = filled;
var id = z13.string(wanted('an id of lower-case letters, digits and hyphens, such as "analytics"')).check(
  z13.regex(/^[a-z][a-z0-9-]{0,63}$/, wanted('an id that starts with a letter and has up to 64 of a-z, 0-9 and "-", such as "analytics"'))
);
var version = z13.string(wanted('a version such as "2026-11-24" or "3"')).check(
  z13.regex(
    /^[A-Za-z0-9_-]{1,32}$/,
    wanted('1 to 32 letters, digits, "-" or "_" without a dot (it stands in a cookie), such as "2026-11-24"')
  )
);
var date = z13.iso.date(wanted('a date such as "2026-11-24" (RFC 3339)'));
var isPeriod = (value) => /^P(?!$)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?$/.test(value) && z13.regexes.duration.test(value) && /[1-9]/.test(value);
var period = (of, ...words2) => {
  const choice = words2.map((word2) => `"${word2}", or `).join("");
  const hint = wanted(`${choice}${of} as an ISO 8601 duration of days, weeks, months or years, such as "P30D"`);
  return z13.string(hint).check(z13.refine((value) => words2.includes(value) || isPeriod(value), hint));
};
var isLifetime = (value) => value === "session" || value === "until-deleted" || z13.regexes.duration.test(value) && /[1-9]/.test(value);
var lifetimeHint = wanted('"session", "until-deleted", or an ISO 8601 duration such as "P2Y" or "PT30M"');
var lifetime = z13.string(lifetimeHint).check(z13.refine(isLifetime, lifetimeHint));
var countryHint = wanted('an ISO 3166-1 alpha-2 country code in capitals, such as "DE"');
var country = z13.string(countryHint).check(z13.refine(isCountry, countryHint));
var placeHint = wanted('a country ("DE"), a US state or Canadian province ("US-CA"), or a group ("EEA", "EU")');
var place = z13.string(placeHint).check(z13.refine(isJurisdictionMatch, placeHint));
var isLocale = (value) => {
  try {
    return Intl.getCanonicalLocales(value)[0] === value;
  } catch {
    return false;
  }
};
var localeHint = wanted('a BCP 47 language tag in its canonical form, such as "en" or "de-AT"');
var locale = z13.string(localeHint).check(z13.refine(isLocale, localeHint));
var isTimeZone = (value) => {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: value }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
};
var timeZoneHint = wanted('an IANA time zone, such as "Europe/Berlin"');
var timeZone = z13.string(timeZoneHint).check(z13.refine(isTimeZone, timeZoneHint));
var email4 = z13.email(wanted("an e-mail address"));
var url2 = z13.url({ protocol: /^https?$/, ...wanted("an absolute address that starts with https://") });
var isLink = (value) => /^\/(?!\/)/.test(value) || /^https?:\/\//.test(value) && URL.canParse(value);
var linkHint = wanted('an absolute address ("https://example.com/privacy"), or a path on your own site ("/privacy")');
var link = z13.string(linkHint).check(z13.refine(isLink, linkHint));
var textHint = wanted('a text for each language, such as { en: "\u2026", de: "\u2026" }');
var written = z13.union([filled, z13.record(z13.string(), filled)], textHint);
var toText = (value) => typeof value === "string" ? { [anyLocale]: value } : value;
var text = z13.pipe(written, z13.transform(toText));
var name2 = z13.pipe(written, z13.transform(toText));
var maybe = (schema) => z13._default(z13.nullable(schema), null);
var listOf = (schema) => z13._default(z13.array(schema), []);
var someOf = (schema) => z13.array(schema).check(z13.minLength(1, "is empty: name at least one"));
var flag = z13._default(z13.boolean(), false);
var oneOf = (words2) => z13.enum(words2, wanted(`one of ${words2.join(", ")}`));

// packages/types/src/policy/policy.references.ts
import * as z14 from "zod/mini";
var collections = {
  origins: "origin",
  categories: "category",
  recipients: "recipient",
  purposes: "purpose"
};
var pointer = (collection) => z14.string({ error: ({ input }) => `${input === void 0 ? "is missing" : "is not a text"}: write the id of one of /${collection}` });
var idOf = {
  origin: pointer("origins"),
  category: pointer("categories"),
  recipient: pointer("recipients"),
  purpose: pointer("purposes")
};
var referenced = /* @__PURE__ */ new Map([
  [idOf.origin, "origins"],
  [idOf.category, "categories"],
  [idOf.recipient, "recipients"],
  [idOf.purpose, "purposes"]
]);

// packages/types/src/policy/policy.purposes.ts
var legalBases = ["consent", "contract", "legal-obligation", "vital-interests", "public-task", "legitimate-interests"];
var sources = ["given", "automatic", "third-party"];
var recipientKinds = ["processor", "joint-controller", "third-party", "public-authority", "successor"];
var recipientBounds = ["instructions", "policy", "own-policy"];
var safeguards = [
  "adequacy-decision",
  "standard-contractual-clauses",
  "binding-corporate-rules",
  "certification",
  "code-of-conduct",
  "consent",
  "contract"
];
var trackerKinds = [
  "cookie",
  "local-storage",
  "session-storage",
  "indexed-db",
  "pixel",
  "web-beacon",
  "script",
  "iframe"
];
var grounds = ["prohibited-by-law", "legal-obligation", "legal-claims", "abuse-prevention", "agreement-enforcement"];
var retentionEnds = ["account-closed", "service-ended", "purpose-fulfilled", "consent-withdrawn", "objected"];
var origin = {
  id,
  name: name2,
  description: maybe(text),
  /** We make sure that it may lawfully pass the data on. */
  checkedLawful: flag
};
var DataOrigin = z15.strictObject(origin);
var category = {
  id,
  name: name2,
  description: maybe(text),
  source: someOf(oneOf(sources)),
  /** How it is collected, in words: a form, log files, cookies, pixels. */
  how: maybe(text),
  /** The third parties that it comes from. */
  origins: listOf(idOf.origin),
  /** Special categories of GDPR Art. 9, sensitive personal information of the CCPA. */
  sensitive: flag
};
var Category = z15.strictObject(category).check(
  z15.refine((given) => given.origins.length > 0 || !given.source.includes("third-party"), {
    path: ["origins"],
    error: 'is empty although the source is "third-party": name the origins that the data comes from'
  }),
  z15.refine((given) => given.origins.length === 0 || given.source.includes("third-party"), {
    path: ["source"],
    error: 'leaves out "third-party" although origins are named: add it, or remove the origins'
  })
);
var recipient = {
  id,
  name: name2,
  description: maybe(text),
  kind: oneOf(recipientKinds),
  /** When left out: a processor follows our instructions, anybody else its own policy. */
  boundBy: z15.optional(oneOf(recipientBounds)),
  country: maybe(country),
  privacyUrl: maybe(link)
};
var RecipientDefinition = z15.strictObject(recipient);
var transfer = {
  /** The country that the data goes to. */
  to: country,
  safeguard: oneOf(safeguards),
  /** What happens there. */
  activities: someOf(oneOf(["transfer", "storage", "processing"])),
  /** Who gets it there; ourselves where this is empty. */
  recipients: listOf(idOf.recipient),
  description: maybe(text)
};
var Transfer = z15.strictObject(transfer);
var retention = {
  /** Counted from the last of `until`; from collection where `until` is empty. */
  period: maybe(period("how long data is kept")),
  /** Whichever comes last. */
  until: listOf(oneOf(retentionEnds)),
  /** What may be kept longer, and why. */
  exceptions: listOf(oneOf(grounds)),
  description: maybe(text)
};
var Retention = z15.strictObject(retention).check(
  z15.refine((given) => given.period !== null || given.until.length > 0, 'never ends: give a period such as "P1Y", or say until when')
);
var purpose = {
  id,
  name: name2,
  description: text,
  legalBasis: oneOf(legalBases),
  /** The service does not work without it, so it cannot be refused. */
  required: flag,
  /** Sale, or sharing for cross-context behavioural advertising, as the CCPA has it (Civ. Code 1798.140(ad), (ah)). */
  saleOrSharing: flag,
  /** It can always be objected to, whatever the legal basis (GDPR Art. 21(2)). */
  directMarketing: flag,
  /** Years. Who is younger, or has not said so, is not asked and not served. */
  minimumAge: maybe(z15.int().check(z15.gte(1), z15.lte(120))),
  categories: listOf(idOf.category),
  recipients: listOf(idOf.recipient),
  /** The policy's general rule when left out. */
  retention: z15.optional(Retention),
  /** How long a grant holds; `never` to let it stand. When left out: six months for consent, else `never`. */
  expiresAfter: z15.optional(period("how long a grant holds", "never")),
  /** What a person loses who says no. */
  consequence: maybe(text)
};
var PurposeDefinition = z15.strictObject(purpose).check(
  z15.refine((given) => !(given.required && given.legalBasis === "consent"), {
    path: ["legalBasis"],
    error: 'is consent on a required purpose, and consent that cannot be refused is none (GDPR Art. 7(4)): name another legal basis, or drop "required"'
  }),
  z15.refine((given) => !(given.required && given.saleOrSharing), {
    path: ["saleOrSharing"],
    error: 'is true on a required purpose, and everybody may opt out of sale and sharing (CCPA, Civ. Code 1798.120): drop "required", or move the sale to a purpose of its own'
  }),
  z15.refine((given) => !(given.required && given.directMarketing), {
    path: ["directMarketing"],
    error: 'is true on a required purpose, and everybody may object to direct marketing (GDPR Art. 21(2)): drop "required"'
  }),
  z15.refine((given) => !(given.required && given.minimumAge !== null), {
    path: ["minimumAge"],
    error: "is set on a required purpose, which is served to everybody: drop one of the two"
  })
);
var patternHint = 'is no regular expression: write one of JavaScript without slashes, such as "_hjSession_\\d+"';
var isPattern = (source2) => {
  try {
    return new RegExp(source2, "u") instanceof RegExp;
  } catch {
    return false;
  }
};
var tracker = {
  kind: oneOf(trackerKinds),
  /** The cookie's, key's or database's name; a trailing `*` stands for any ending. */
  name: plain,
  /** A regular expression (with the flag `u`) that the whole name fits, where `name`, which is for people then, cannot say it. */
  pattern: z15.optional(plain.check(z15.refine(isPattern, patternHint))),
  /** The path of a cookie that is set for neither `/` nor the page's own path and those above it. */
  path: z15.optional(plain.check(z15.startsWith("/", 'is no path: let it start with "/"'))),
  /** The domain of a cookie that is set for neither the page's own host nor those above it. */
  domain: z15.optional(plain),
  /** Who sets or receives it. */
  provider: plain,
  lifetime,
  /** What it serves. */
  purposes: z15.array(idOf.purpose).check(z15.minLength(1, "is empty, so nobody knows what it is for: name at least one purpose")),
  /** The hosts that it talks to, for those who block by host; `*.` before one stands for it and all below it. */
  hosts: listOf(plain),
  description: maybe(text)
};
var Tracker = z15.strictObject(tracker);

// packages/types/src/policy/policy.rights.ts
import * as z16 from "zod/mini";
var verifications = ["none", "email", "proof"];
var requestFieldKinds = ["text", "choice", "date", "order-number"];
var option = { id, name: name2 };
var requestField = {
  id,
  /** What the form asks. */
  name: name2,
  hint: maybe(text),
  kind: oneOf(requestFieldKinds),
  required: flag,
  /** What can be chosen of a `choice`. */
  options: listOf(z16.strictObject(option))
};
var RequestField = z16.strictObject(requestField).check(
  z16.refine(({ kind, options = [] }) => kind === "choice" === options.length > 0, {
    path: ["options"],
    error: 'fits a "choice" alone: list what can be chosen there, and nothing elsewhere'
  })
);
var right = {
  id: oneOf(rightIds),
  /** Left out, it is called as in the widgets' own words. */
  name: maybe(name2),
  description: maybe(text),
  deadline: period("the time within which you answer"),
  /** No charge. */
  free: z16._default(z16.boolean(), true),
  /** On which grounds it may be refused, wholly or in part. */
  exceptions: listOf(oneOf(grounds)),
  /** `processor`: the answer also covers what we hold on behalf of others. */
  roles: z16._default(z16.array(oneOf(["controller", "processor"])), ["controller"]),
  /** Where it is offered; everywhere when empty. */
  jurisdictions: listOf(place),
  /** Left out: nothing for `opt-out`, `limit` and `withdraw` (11 CCR §7060(b)), a code by mail for the rest. */
  verification: z16.optional(oneOf(verifications)),
  fields: listOf(RequestField),
  /** `as-law-allows`: what is over the number a year that the law of the place sets is denied, with its ground. `always`: never for that. */
  repeats: z16._default(oneOf(["always", "as-law-allows"]), "always")
};
var RightDefinition = z16.strictObject(right);
var requestTerms = {
  /** How long what was sent with a request is kept after it is closed: proofs, evidence, archives. */
  uploads: z16._default(period("how long uploads are kept"), "P90D"),
  /** How long the request itself is kept after it is closed; California asks for two years (11 CCR §7101(a)). */
  records: z16._default(period("how long requests are kept"), "P2Y"),
  /** How long a request waits to be verified. */
  unverified: z16._default(period("how long a request waits to be verified"), "P30D")
};
var RequestTerms = z16.strictObject(requestTerms);
var topic = {
  id,
  name: name2,
  description: maybe(text),
  channel: z16._default(oneOf(["email", "sms", "push", "post"]), "email"),
  /** `service` mail (account, billing, alerts, legal) comes whatever is unsubscribed. */
  kind: oneOf(["promotional", "service"]),
  /** When left out: `opt-in` for promotions, `opt-out` for service mail. */
  subscription: z16.optional(oneOf(["opt-out", "opt-in", "double-opt-in"])),
  /** The purpose that it serves. */
  purpose: maybe(idOf.purpose)
};
var TopicDefinition = z16.strictObject(topic).check(
  z16.refine((given) => given.kind !== "service" || (given.subscription ?? "opt-out") === "opt-out", {
    path: ["subscription"],
    error: 'asks for an opt-in to service mail, which has to reach everybody: write "opt-out", or make the topic promotional'
  })
);
var signals2 = {
  /** Global Privacy Control, `Sec-GPC: 1`. */
  gpc: z16._default(oneOf(["honour", "ignore"]), "honour"),
  /** Do Not Track, `DNT: 1`. */
  dnt: z16._default(oneOf(["honour", "ignore"]), "ignore")
};
var PolicySignals = z16.strictObject(signals2);
var jurisdictionRule = {
  /** Countries, US states and Canadian provinces, groups. The most specific match of all rules counts. */
  match: someOf(place),
  mode: oneOf(modes),
  /** The law behind it: `gdpr`, `ccpa`. */
  regime: maybe(id),
  /** Global Privacy Control stands even against a choice made in its sight: the law knows no exception. */
  gpcStands: flag
};
var JurisdictionRule = z16.strictObject(jurisdictionRule);
var jurisdictions = {
  /** Where no rule matches. An unknown place gets the strictest of all. */
  default: z16._default(oneOf(modes), "opt-in"),
  rules: listOf(JurisdictionRule)
};
var Jurisdictions = z16.strictObject(jurisdictions);
var notice = {
  id,
  on: oneOf(["material-change", "breach", "acquisition"]),
  /** How people are told. */
  channels: someOf(oneOf(["email", "site"])),
  /** Whether all the channels are used, or at least one. */
  by: z16._default(oneOf(["any", "all"]), "any"),
  /** `before` it takes effect, `as-soon-as-possible`, or within an ISO 8601 duration. */
  within: period("how soon people are told", "before", "as-soon-as-possible"),
  /** What is reported later, when more is known. */
  followUp: listOf(oneOf(["actions-taken", "consequences", "scope"])),
  description: maybe(text)
};
var Notice = z16.strictObject(notice);

// packages/types/src/policy/policy.view.schemas.ts
var words = z17.nullable(z17.string());
var ids2 = z17.array(PolicyId);
var contact = { email: words, url: words, phone: words, post: z17.array(z17.string()) };
var ContactView = z17.object(contact);
var controller = {
  name: z17.string(),
  address: z17.array(z17.string()),
  country: z17.string(),
  contact: ContactView,
  privacyUrl: z17.string(),
  termsUrl: words,
  timeZone: z17.string(),
  dataProtectionOfficer: z17.nullable(ContactView),
  representative: z17.nullable(ContactView)
};
var ControllerView = z17.object(controller);
var scopeEntry = { id: PolicyId, kind: z17.enum(["site", "service", "app"]), name: z17.string(), url: words, andOthers: z17.boolean() };
var ScopeEntryView = z17.object(scopeEntry);
var origin2 = { id: PolicyId, name: z17.string(), description: words, checkedLawful: z17.boolean() };
var OriginView = z17.object(origin2);
var category2 = {
  id: PolicyId,
  name: z17.string(),
  description: words,
  source: z17.array(z17.enum(sources)),
  how: words,
  origins: ids2,
  sensitive: z17.boolean()
};
var CategoryView = z17.object(category2);
var recipient2 = {
  id: PolicyId,
  name: z17.string(),
  description: words,
  kind: z17.enum(recipientKinds),
  boundBy: z17.enum(recipientBounds),
  country: words,
  privacyUrl: words
};
var RecipientView = z17.object(recipient2);
var transfer2 = {
  to: z17.string(),
  safeguard: z17.enum(safeguards),
  activities: z17.array(z17.enum(["transfer", "storage", "processing"])),
  recipients: ids2,
  description: words
};
var TransferView = z17.object(transfer2);
var retention2 = {
  /** ISO 8601. */
  period: words,
  until: z17.array(z17.enum(retentionEnds)),
  exceptions: z17.array(z17.enum(grounds)),
  description: words
};
var RetentionView = z17.object(retention2);
var tracker2 = {
  kind: z17.enum(trackerKinds),
  name: z17.string(),
  /** What the whole name fits; absent where the name says it. */
  pattern: z17.optional(z17.string()),
  /** Of a cookie that is not set where the page is. */
  path: z17.optional(z17.string()),
  domain: z17.optional(z17.string()),
  provider: z17.string(),
  /** ISO 8601, `session` or `until-deleted`. */
  lifetime: z17.string(),
  hosts: z17.array(z17.string()),
  description: words
};
var TrackerView = z17.object(tracker2);
var purpose2 = {
  id: PolicyId,
  name: z17.string(),
  description: z17.string(),
  legalBasis: z17.enum(legalBases),
  required: z17.boolean(),
  saleOrSharing: z17.boolean(),
  directMarketing: z17.boolean(),
  /** Years; absent where there is none. */
  minimumAge: z17.optional(z17.int()),
  /** How long a grant holds: ISO 8601, or `never`. */
  expiresAfter: z17.string(),
  /** The same in days; absent where a grant stands for ever. */
  expiresAfterDays: z17.optional(z17.int()),
  /** The versions since its last material change: a grant of another one has lapsed. Absent where it never changed so. */
  unchangedSince: z17.optional(z17.array(z17.string())),
  categories: ids2,
  recipients: ids2,
  retention: RetentionView,
  trackers: z17.array(TrackerView),
  /** What a person loses who says no. */
  consequence: words
};
var PurposeView = z17.object(purpose2);
var topic2 = {
  id: PolicyId,
  name: z17.string(),
  description: words,
  channel: z17.enum(["email", "sms", "push", "post"]),
  kind: z17.enum(["promotional", "service"]),
  subscription: z17.enum(["opt-out", "opt-in", "double-opt-in"]),
  purpose: z17.nullable(PolicyId)
};
var TopicView = z17.object(topic2);
var requestField2 = {
  id: PolicyId,
  /** What the form asks. */
  name: z17.string(),
  hint: words,
  kind: z17.enum(requestFieldKinds),
  required: z17.boolean(),
  options: z17.array(z17.object({ id: PolicyId, name: z17.string() }))
};
var RequestFieldView = z17.object(requestField2);
var right2 = {
  id: z17.enum(rightIds),
  /** Null: the reader's software calls it in its own words. */
  name: words,
  description: words,
  /** ISO 8601. */
  deadline: z17.string(),
  free: z17.boolean(),
  exceptions: z17.array(z17.enum(grounds)),
  roles: z17.array(z17.enum(["controller", "processor"])),
  /** What is asked of who makes the request: nothing, a code from a mail, or that and a proof. */
  verification: z17.enum(verifications),
  fields: z17.array(RequestFieldView)
};
var RightView = z17.object(right2);
var externalLink = {
  id: PolicyId,
  kind: z17.enum(["website", "integration"]),
  name: z17.string(),
  description: words,
  url: words,
  privacyUrl: words,
  termsUrl: words
};
var ExternalLinkView = z17.object(externalLink);
var optOut = {
  id: PolicyId,
  name: z17.string(),
  description: words,
  where: z17.enum(["browser", "device", "account", "provider"]),
  url: words,
  purposes: ids2
};
var OptOutView = z17.object(optOut);
var measure = {
  id: PolicyId,
  kind: z17.enum(["organisational", "technical", "physical"]),
  name: z17.string(),
  description: words,
  certification: words,
  heldBy: z17.nullable(PolicyId)
};
var security = { measures: z17.array(z17.object(measure)), url: words, limits: words, duties: words };
var SecurityView = z17.object(security);
var notice2 = {
  id: PolicyId,
  on: z17.enum(["material-change", "breach", "acquisition"]),
  channels: z17.array(z17.enum(["email", "site"])),
  by: z17.enum(["any", "all"]),
  /** `before`, `as-soon-as-possible`, or ISO 8601. */
  within: z17.string(),
  followUp: z17.array(z17.enum(["actions-taken", "consequences", "scope"])),
  description: words
};
var NoticeView = z17.object(notice2);

// packages/types/src/policy/policy.schemas.ts
var getPolicy = {
  /** The reader's language, BCP 47; the nearest that the policy has is answered. */
  locale: z18.optional(Locale),
  /** Where the reader is, ISO 3166. Unknown: the policy's strictest mode. */
  jurisdiction: z18.optional(Jurisdiction),
  /** `banner`: only what a banner needs. */
  view: z18.optional(z18.literal("banner"))
};
var GetPolicy = z18.object(getPolicy);
var signals3 = { gpc: z18.enum(["honour", "ignore"]), dnt: z18.enum(["honour", "ignore"]) };
var heading = {
  version: z18.string(),
  /** `sha256-` and the base64url SHA-256 of the policy's canonical form (RFC 8785): the same in every language and place. */
  hash: z18.string(),
  /** The language of the texts. */
  locale: z18.string(),
  /** The place that the answer is for; null where it is unknown. */
  jurisdiction: z18.nullable(z18.string()),
  /** The law that the policy names for that place. */
  regime: z18.nullable(z18.string()),
  /** What holds before anybody chose. */
  mode: z18.enum(modes),
  signals: z18.object(signals3),
  /** Global Privacy Control stands even against a choice made in its sight; absent where such a choice lifts it. */
  gpcStands: z18.optional(z18.literal(true)),
  /** The look of the site whose key asks; absent where it has none of its own. */
  theme: z18.optional(Theme)
};
var bannerPurpose = {
  id: PolicyId,
  name: z18.string(),
  legalBasis: z18.enum(legalBases),
  required: z18.boolean(),
  saleOrSharing: z18.boolean(),
  directMarketing: z18.optional(z18.boolean()),
  /** Years; absent where there is none. */
  minimumAge: z18.optional(z18.int()),
  /** How long a grant holds; absent where it stands for ever. */
  expiresAfterDays: z18.optional(z18.int()),
  /** The versions since its last material change: a grant of another one has lapsed. Absent where it never changed so. */
  unchangedSince: z18.optional(z18.array(z18.string()))
};
var BannerPurpose = z18.object(bannerPurpose);
var bannerController = { name: z18.string(), privacyUrl: z18.string() };
var bannerTexts = { title: z18.string(), body: z18.string() };
var bannerPolicy = {
  ...heading,
  controller: z18.object(bannerController),
  texts: z18.object(bannerTexts),
  purposes: z18.array(BannerPurpose)
};
var BannerPolicy = z18.object(bannerPolicy);
var viewTexts = {
  banner: z18.object(bannerTexts),
  introduction: z18.nullable(z18.string()),
  changes: z18.nullable(z18.string()),
  sharing: z18.nullable(z18.string())
};
var policyView = {
  ...heading,
  /** The date from which it holds. */
  effectiveAt: z18.iso.date(),
  /** All languages that it is written in. */
  locales: z18.array(z18.string()),
  controller: ControllerView,
  scope: z18.array(ScopeEntryView),
  origins: z18.array(OriginView),
  categories: z18.array(CategoryView),
  recipients: z18.array(RecipientView),
  transfers: z18.array(TransferView),
  purposes: z18.array(PurposeView),
  topics: z18.array(TopicView),
  /** Those that are offered in this place; all of them where it is unknown. */
  rights: z18.array(RightView),
  links: z18.array(ExternalLinkView),
  optOuts: z18.array(OptOutView),
  security: SecurityView,
  notices: z18.array(NoticeView),
  texts: z18.object(viewTexts)
};
var PolicyView = z18.object(policyView);
var policyChange = {
  /** A JSON pointer (RFC 6901) into the newer policy, or into the older one for what was removed. */
  path: z18.string(),
  kind: z18.enum(["added", "removed", "changed"]),
  /** What changed, in short. */
  what: z18.string(),
  /** The purposes that it touches. */
  purposes: z18.array(PolicyId),
  /** Whether people have to be told, and asked again about these purposes. */
  material: z18.boolean(),
  /** Why it is material, or is not. */
  why: z18.string()
};
var PolicyChange = z18.object(policyChange);
var policyDiff = {
  /** The older version. */
  from: z18.string(),
  /** The newer one. */
  to: z18.string(),
  /** Whether any change is material, so that people have to be told (GDPR Art. 13(3)). */
  material: z18.boolean(),
  /** The purposes of the newer version about which people have to be asked again. */
  materialPurposes: z18.array(PolicyId),
  /** Empty where the two say the same. */
  changes: z18.array(PolicyChange)
};
var PolicyDiff = z18.object(policyDiff);
var diffPolicy = {
  /** The older version. */
  from: z18.string(),
  /** The newer one; the one in force when left out. */
  to: z18.optional(z18.string())
};
var DiffPolicy = z18.object(diffPolicy);
var listPolicyVersions = { ...pageQuery };
var ListPolicyVersions = z18.object(listPolicyVersions);
var policyVersionHead = {
  version: z18.string(),
  /** `sha256-` and the base64url SHA-256 of the policy's canonical form (RFC 8785). */
  hash: z18.string(),
  /** The date from which it holds, as it says itself. */
  effectiveAt: z18.string(),
  /** When it was put in force here. */
  publishedAt: Timestamp,
  inForce: z18.boolean()
};
var PolicyVersionHead = z18.object(policyVersionHead);
var document = z18.record(z18.string(), z18.unknown());
var policyVersion = {
  ...policyVersionHead,
  /** What `definePolicy` takes. */
  policy: document
};
var PolicyVersion = z18.object(policyVersion);
var publishPolicy = {
  /** What `definePolicy` takes. */
  policy: document
};
var PublishPolicy = z18.strictObject(publishPolicy);
var publishedPolicy = {
  ...policyVersionHead,
  /** What it changes; null for the first version, and for one that was published before. */
  diff: z18.nullable(PolicyDiff)
};
var PublishedPolicy = z18.object(publishedPolicy);
var gpcSupport = {
  gpc: z18.boolean(),
  /** RFC 3339 date. */
  lastUpdate: z18.string()
};
var GpcSupportResource = z18.object(gpcSupport);

// packages/types/src/policy/policy.contract.ts
var policyContract = {
  /** The policy in force, in the reader's language and for where they are; `view=banner` is only what a banner needs. */
  get: {
    route: "GET /v1/policy",
    auth: ["publishable", "secret"],
    input: GetPolicy,
    output: PolicyView,
    views: { banner: BannerPolicy },
    etag: true
  },
  /** Every version that was ever in force, the newest first. */
  versions: {
    route: "GET /v1/policy/versions",
    auth: ["publishable", "secret"],
    input: ListPolicyVersions,
    items: PolicyVersionHead
  },
  /** One version, whole, with every text in every language: what a receipt cites can be read again. */
  version: {
    route: "GET /v1/policy/versions/{version}",
    auth: ["publishable", "secret"],
    output: PolicyVersion,
    etag: true,
    errors: ["POLICY_VERSION_NOT_FOUND"]
  },
  /** Puts a new version in force, and says what it changes. */
  publish: {
    route: "POST /v1/policy/versions",
    auth: ["secret"],
    input: PublishPolicy,
    output: PublishedPolicy,
    status: 201,
    errors: ["POLICY_VERSION_TAKEN"]
  },
  /** What changed between two versions, and whether it is material. */
  diff: {
    route: "GET /v1/policy/diff",
    auth: ["publishable", "secret"],
    input: DiffPolicy,
    output: PolicyDiff,
    errors: ["POLICY_VERSION_NOT_FOUND"]
  },
  /** Whether the site honours Global Privacy Control (GPC §5.1). */
  gpc: { route: "GET /.well-known/gpc.json", auth: [], output: GpcSupportResource, etag: true }
};

// packages/types/src/requests/requests.schemas.ts
var requests_schemas_exports = {};
__export(requests_schemas_exports, {
  CompleteRequest: () => CompleteRequest,
  CorrectRequest: () => CorrectRequest,
  DenyRequest: () => DenyRequest,
  ExportLink: () => ExportLink,
  ExtendRequest: () => ExtendRequest,
  ListRequests: () => ListRequests,
  ListedRequest: () => ListedRequest,
  MessageRequest: () => MessageRequest,
  OnBehalf: () => OnBehalf,
  RequestDeadline: () => RequestDeadline,
  RequestDenial: () => RequestDenial,
  RequestEvent: () => RequestEvent,
  RequestMessage: () => RequestMessage,
  RequestMessageText: () => RequestMessageText,
  RequestReasonName: () => RequestReasonName,
  RequestStatusName: () => RequestStatusName,
  RequestType: () => RequestType,
  RequestUpload: () => RequestUpload,
  RequestView: () => RequestView,
  ReviewRequest: () => ReviewRequest,
  SayRequest: () => SayRequest,
  SubmitRequest: () => SubmitRequest,
  SubmittedRequest: () => SubmittedRequest,
  VerifiedRequest: () => VerifiedRequest,
  VerifyRequest: () => VerifyRequest
});
import * as z19 from "zod/mini";

// packages/types/src/requests/requests.checks.ts
var requestTextLimits = { name: 200, details: 1e4, message: 1e4, field: 1e3 };
var requestEmailLimit = 320;
var requestTextPatterns = {
  /** One line, without control characters or those that turn the direction of what follows (Unicode TR 36 §3.2). */
  line: /^[^\p{Cc}\u{202a}-\u{202e}\u{2066}-\u{2069}]*$/u,
  /** Text of several lines, as people write it. */
  prose: /^(?:[^\p{Cc}\u{202a}-\u{202e}\u{2066}-\u{2069}]|[\n\r\t])*$/u,
  /** An address as mail programs take it; a test compares it with zod's. */
  email: /^(?:[A-Za-z0-9_'+-]+\.)*[A-Za-z0-9_'+-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9-]*\.)+[A-Za-z]{2,}$/,
  /** The code of a mail. */
  code: /^\d{6}$/
};

// packages/types/src/requests/requests.states.ts
var requestStatuses = ["open", "in_progress", "fulfilled", "denied", "expired", "revoked"];
var denialReasons = [
  "suspected_fraud",
  "insuf_verification",
  "no_match",
  "claim_not_covered",
  "outside_jurisdiction",
  "too_many_requests",
  "other"
];
var requestReasons = ["need_user_verification", ...denialReasons];
var requestActors = ["person", "controller", "system"];
var requestEvents = [
  "submitted",
  "identified",
  "verified",
  "joined",
  "acknowledged",
  "asked",
  "message",
  "uploaded",
  "upload-removed",
  "correction",
  "extended",
  "reminder",
  "overdue",
  "denied",
  "appealed",
  "fulfilled",
  "cancelled",
  "expired"
];
var ends = { denied: "denied", cancelled: "revoked" };
var notes = { message: "same", uploaded: "same", "upload-removed": "same", reminder: "same", overdue: "same" };
var requestTransitions = {
  unverified: { ...ends, identified: "proving", verified: "working", joined: "joined", expired: "expired", acknowledged: "same" },
  proving: { ...ends, ...notes, verified: "working", joined: "joined", expired: "expired", acknowledged: "same", asked: "same" },
  working: {
    ...ends,
    ...notes,
    fulfilled: "fulfilled",
    extended: "same",
    asked: "same",
    acknowledged: "same",
    correction: "same",
    joined: "joined"
  },
  fulfilled: { message: "same" },
  denied: { appealed: "working", message: "same" },
  expired: {},
  revoked: {},
  joined: {}
};
var statusOf = {
  unverified: "in_progress",
  proving: "in_progress",
  working: "in_progress",
  fulfilled: "fulfilled",
  denied: "denied",
  expired: "expired",
  revoked: "revoked",
  joined: "in_progress"
};
var phaseStatus = (phase) => statusOf[phase];
var isClosed = (phase) => !["unverified", "proving", "working"].includes(phase);
var requestActions = {
  verify: "verified",
  message: "message",
  ask: "asked",
  upload: "uploaded",
  correction: "correction",
  extend: "extended",
  deny: "denied",
  complete: "fulfilled",
  cancel: "cancelled",
  appeal: "appealed"
};
function legalActions(progress) {
  const actions = Object.keys(requestActions);
  return actions.filter((action) => isLegal(progress, requestActions[action]));
}
function isLegal({ phase, extendedAt, appealedAt }, type) {
  if (type === "extended" && extendedAt !== null) return false;
  if (type === "appealed" && appealedAt !== null) return false;
  return requestTransitions[phase][type] !== void 0;
}
var newProgress = {
  phase: "unverified",
  reason: null,
  verifiedAt: null,
  extendedAt: null,
  appealedAt: null,
  deniedAt: null,
  closedAt: null,
  pauses: [],
  events: []
};
function submitted(happening, phase) {
  const reason = phase === "unverified" ? "need_user_verification" : null;
  const { id: id2, at, by } = happening;
  const step = { id: id2, at, by, type: "submitted", from: "open", to: "in_progress", reason };
  return { ...newProgress, phase, reason, verifiedAt: phase === "working" ? at : null, events: [step] };
}
function afterStep(progress, happening) {
  const next = requestTransitions[progress.phase][happening.type];
  if (next === void 0 || !isLegal(progress, happening.type)) return void 0;
  const phase = next === "same" ? progress.phase : next;
  const reason = reasonIn(phase, happening, progress);
  const { reason: _, stopsClock, ...said2 } = happening;
  const step = { ...said2, from: phaseStatus(progress.phase), to: phaseStatus(phase), reason };
  return {
    ...progress,
    ...marks(happening, phase),
    phase,
    reason,
    closedAt: isClosed(phase) ? progress.closedAt ?? happening.at : null,
    pauses: pausesAfter(progress.pauses, happening, isClosed(phase)),
    events: [...progress.events, step]
  };
}
function reasonIn(phase, { reason }, progress) {
  if (phase === "unverified" || phase === "proving") return "need_user_verification";
  if (phase === "denied") return reason ?? progress.reason;
  return null;
}
function marks({ type, at }, phase) {
  if (type === "verified") return { verifiedAt: at };
  if (type === "extended") return { extendedAt: at };
  if (type === "appealed") return { appealedAt: at };
  return phase === "denied" && type === "denied" ? { deniedAt: at } : {};
}
function pausesAfter(pauses, { type, by, at, stopsClock }, closed) {
  const running = by === "person" || type === "verified" || closed;
  const ended = running ? pauses.map((pause) => ({ ...pause, to: pause.to ?? at })) : [...pauses];
  const isPaused = ended.some(({ to }) => to === null);
  return type === "asked" && stopsClock && !isPaused ? [...ended, { from: at, to: null }] : ended;
}

// packages/types/src/requests/requests.schemas.ts
var RequestType = z19.enum(rightIds);
var RequestStatusName = z19.enum(requestStatuses);
var RequestReasonName = z19.enum(requestReasons);
var line = (max) => z19.string().check(
  z19.minLength(1),
  z19.maxLength(max),
  z19.regex(requestTextPatterns.line, "Leave out control characters, line breaks and marks that turn the direction of text")
);
var prose = (max) => z19.string().check(
  z19.minLength(1),
  z19.maxLength(max),
  z19.regex(requestTextPatterns.prose, "Leave out control characters and marks that turn the direction of text")
);
var Email = z19.email({ pattern: requestTextPatterns.email, error: "Write an e-mail address, such as name@example.com" }).check(z19.maxLength(requestEmailLimit));
var RequestMessageText = prose(requestTextLimits.message);
var onBehalf = {
  /** `agent`: somebody whom the person authorised. `parent`: who has parental responsibility for a child. */
  relation: z19.enum(["agent", "parent"]),
  /** Who asks. */
  name: line(requestTextLimits.name),
  organisation: z19.optional(line(requestTextLimits.name)),
  email: z19.optional(Email),
  /** What the authority rests on, in words; a document is uploaded. */
  authority: z19.optional(prose(requestTextLimits.message))
};
var OnBehalf = z19.strictObject(onBehalf);
var submitRequest = {
  type: RequestType,
  /** Where answers go, and by which the person is found. A backend may name the person by `subject` instead. */
  email: z19.optional(Email),
  /** The person as a backend knows them; with a secret key alone. Nobody has to verify it then. */
  subject: z19.optional(Subject),
  name: z19.optional(line(requestTextLimits.name)),
  /** The language of the answers, BCP 47. */
  locale: Locale,
  /** Where the person lives, ISO 3166; it says which law's deadlines hold. */
  jurisdiction: z19.optional(Jurisdiction),
  details: z19.optional(prose(requestTextLimits.details)),
  /** What the policy asks for this type, by the field's id. */
  fields: z19.optional(z19.record(PolicyId, line(requestTextLimits.field))),
  onBehalf: z19.optional(OnBehalf)
};
var SubmitRequest = z19.strictObject(submitRequest);
var deadline = {
  /** `acknowledge`: receipt is confirmed; `answer`: it is answered; `extension`: an extension is told; `appeal`: see `rule`. */
  kind: z19.enum(["acknowledge", "answer", "extension", "appeal"]),
  /** What it is, in short. */
  rule: z19.string(),
  dueAt: Timestamp,
  /** The law, or the policy. */
  source: z19.string()
};
var RequestDeadline = z19.object(deadline);
var event = {
  at: Timestamp,
  type: z19.enum(requestEvents),
  by: z19.enum(requestActors),
  from: RequestStatusName,
  to: RequestStatusName,
  reason: z19.nullable(RequestReasonName),
  /** The law that it rests on. */
  citation: z19.optional(z19.string()),
  /** The share of the time that a reminder is about, the new due date of an extension, the request that it joined. */
  note: z19.optional(z19.string())
};
var RequestEvent = z19.object(event);
var message = { id: z19.string(), at: Timestamp, by: z19.enum(["person", "controller"]), text: z19.string() };
var RequestMessage = z19.object(message);
var upload = {
  id: z19.string(),
  at: Timestamp,
  by: z19.enum(["person", "controller"]),
  name: z19.string(),
  /** What its content is, as a media type. */
  mediaType: z19.string(),
  bytes: z19.int()
};
var RequestUpload = z19.object(upload);
var correctionField = {
  /** What it is called. */
  field: line(requestTextLimits.name),
  /** What is held now; left out where the person does not know. */
  from: z19.optional(line(requestTextLimits.field)),
  to: line(requestTextLimits.field)
};
var Corrections = z19.array(z19.strictObject(correctionField)).check(z19.minLength(1), z19.maxLength(50));
var denial = {
  reason: z19.enum(denialReasons),
  /** Why, in words for the person. */
  ground: z19.string(),
  /** The law that it rests on. */
  citation: z19.nullable(z19.string()),
  /** How to appeal, and where to complain. */
  remedies: z19.array(z19.string())
};
var RequestDenial = z19.object(denial);
var source = {
  id: z19.string(),
  role: z19.enum(["controller", "processor"]),
  status: z19.string(),
  held: z19.nullable(z19.boolean()),
  rows: z19.int(),
  /** Rows that stay under a hold. */
  kept: z19.int()
};
var submitted2 = {
  id: z19.string(),
  type: RequestType,
  status: RequestStatusName,
  reason: z19.nullable(RequestReasonName),
  receivedAt: Timestamp,
  /** The earliest `answer` of what the policy promises and what the law allows. */
  dueAt: Timestamp,
  /** The law whose deadlines hold: `gdpr`, `virginia-vcdpa`; `policy` where the policy's promise stands alone. */
  regime: z19.string(),
  deadlines: z19.array(RequestDeadline)
};
var SubmittedRequest = z19.object(submitted2);
var request = {
  ...submitted2,
  jurisdiction: z19.nullable(z19.string()),
  locale: z19.string(),
  verifiedAt: z19.nullable(Timestamp),
  closedAt: z19.nullable(Timestamp),
  /** The clock stands still: identity or clarification is awaited, and the law lets it. */
  paused: z19.boolean(),
  events: z19.array(RequestEvent),
  /** What each store of the company's data said; empty while people answer by hand. */
  sources: z19.array(z19.object(source)),
  /** Absent after the person was erased. */
  email: z19.optional(z19.string()),
  name: z19.optional(z19.string()),
  details: z19.optional(z19.string()),
  fields: z19.optional(z19.record(z19.string(), z19.string())),
  onBehalf: z19.optional(OnBehalf),
  messages: z19.array(RequestMessage),
  uploads: z19.array(RequestUpload),
  corrections: z19.array(z19.object(correctionField)),
  /** Why it was extended, in words. */
  extension: z19.nullable(z19.object({ reason: z19.string() })),
  denial: z19.nullable(RequestDenial),
  /** There is something to download until then. */
  export: z19.nullable(z19.object({ bytes: z19.int(), expiresAt: Timestamp })),
  /** What may be done now. */
  actions: z19.array(z19.enum(Object.keys(requestActions)))
};
var RequestView = z19.object(request);
var byCode = { code: z19.string().check(z19.regex(requestTextPatterns.code, "Write the six digits from the mail")) };
var byToken = { token: z19.string().check(z19.minLength(16), z19.maxLength(200)) };
var VerifyRequest = z19.union(
  [z19.strictObject(byCode), z19.strictObject(byToken)],
  "Send the `code` from the mail, six digits, or the `token` of its link"
);
var verified = {
  /** `st_…`: opens this request and nothing else. */
  token: z19.string(),
  expiresAt: Timestamp,
  /** Where it joined an open one, that one. */
  request: RequestView
};
var VerifiedRequest = z19.object(verified);
var said = { message: RequestMessageText };
var SayRequest = z19.strictObject(said);
var ask = {
  message: RequestMessageText,
  /** What is awaited. The clock stops for it where the law lets it. */
  awaiting: z19.optional(z19.enum(["identity", "clarification"]))
};
var MessageRequest = z19.strictObject(ask);
var correct = { corrections: Corrections };
var CorrectRequest = z19.strictObject(correct);
var review = {
  accepted: z19.boolean(),
  /** Why not, in words for the person. */
  ground: z19.optional(RequestMessageText)
};
var ReviewRequest = z19.strictObject(review).check(
  z19.refine(({ accepted, ground }) => accepted || ground !== void 0, { path: ["ground"], message: "Say why the proof does not do" })
);
var extend = { reason: RequestMessageText };
var ExtendRequest = z19.strictObject(extend);
var deny = {
  reason: z19.enum(denialReasons),
  /** Why, in words for the person. */
  ground: RequestMessageText,
  /** The law that it rests on: `GDPR Art. 17(3)(b)`. */
  citation: z19.optional(line(requestTextLimits.field)),
  message: z19.optional(RequestMessageText)
};
var DenyRequest = z19.strictObject(deny);
var complete = {
  message: z19.optional(RequestMessageText),
  /** The archive that the person gets: the id of a `.zip` that was uploaded to this request. */
  archive: z19.optional(z19.string())
};
var CompleteRequest = z19.strictObject(complete);
var list = {
  ...pageQuery,
  status: z19.optional(RequestStatusName),
  type: z19.optional(RequestType),
  /** Only those that wait for verification (`false`: only those that do not). */
  unverified: z19.optional(z19.enum(["true", "false"])),
  /** Due before that time. */
  dueBefore: z19.optional(TimestampInput)
};
var ListRequests = z19.object(list);
var listed = {
  ...submitted2,
  jurisdiction: z19.nullable(z19.string()),
  verifiedAt: z19.nullable(Timestamp),
  closedAt: z19.nullable(Timestamp)
};
var ListedRequest = z19.object(listed);
var exportLink = { url: z19.string(), expiresAt: Timestamp };
var ExportLink = z19.object(exportLink);

// packages/types/src/requests/requests.contract.ts
var requestsContract = {
  /**
   * Takes a request and says until when it is answered. The answer is the same whoever is named in it: a mail goes to the address, and only
   * who reads it goes on. A backend that names the `subject` of a signed-in person needs no mail.
   */
  submit: { route: "POST /v1/requests", auth: ["publishable", "secret"], input: SubmitRequest, output: SubmittedRequest, status: 201 },
  /**
   * Shows that the person reads the mail, by its code or its link, and answers with a token that opens this request. An open request of the
   * same person and type takes this one in.
   */
  verify: {
    route: "POST /v1/requests/{id}/verify",
    auth: ["publishable"],
    input: VerifyRequest,
    output: VerifiedRequest,
    secretAnswer: true,
    errors: ["CODE_INVALID"]
  },
  /** Mails another code and link, whatever the state; the ones before end. Says the same where there is no such request. */
  resend: { route: "POST /v1/requests/{id}/resend", auth: ["publishable"], status: 204 },
  /** A request, whole: to the person whose it is, and to a backend. */
  get: { route: "GET /v1/requests/{id}", auth: ["subject", "secret"], output: RequestView, errors: ["REQUEST_NOT_FOUND"] },
  /** All requests, those first that are due first. */
  list: { route: "GET /v1/requests", auth: ["secret"], input: ListRequests, items: ListedRequest },
  /** Takes the request back. */
  cancel: {
    route: "POST /v1/requests/{id}/cancel",
    auth: ["subject"],
    output: RequestView,
    errors: ["REQUEST_NOT_FOUND", "ILLEGAL_TRANSITION"]
  },
  /** Asks for a denial to be looked at again, by the law that gives an appeal or by the controller's own offer; its clock begins now. */
  appeal: {
    route: "POST /v1/requests/{id}/appeal",
    auth: ["subject"],
    input: SayRequest,
    output: RequestView,
    errors: ["REQUEST_NOT_FOUND", "ILLEGAL_TRANSITION"]
  },
  /** Writes to the other side. The mail that tells it holds a link and no content. */
  message: {
    route: "POST /v1/requests/{id}/messages",
    auth: ["subject", "secret"],
    input: MessageRequest,
    output: RequestView,
    errors: ["REQUEST_NOT_FOUND", "ILLEGAL_TRANSITION"]
  },
  /** Says what is to be corrected, field by field. */
  correction: {
    route: "POST /v1/requests/{id}/correction",
    auth: ["subject"],
    input: CorrectRequest,
    output: RequestView,
    errors: ["REQUEST_NOT_FOUND", "ILLEGAL_TRANSITION"]
  },
  /**
   * Sends a file: a proof or evidence of the person's (PDF, JPEG, PNG, WebP, HEIC or plain text, at most 10 MiB), or the archive of a
   * backend (ZIP). Its type is read from its content.
   */
  upload: {
    route: "POST /v1/requests/{id}/uploads",
    auth: ["subject", "secret"],
    stream: true,
    maxBytes: 4 * 1024 * 1024 * 1024,
    output: RequestView,
    status: 201,
    errors: ["REQUEST_NOT_FOUND", "ILLEGAL_TRANSITION", "UPLOAD_REFUSED", "UPLOADS_UNAVAILABLE"]
  },
  /** Deletes a file of one's own, for good. */
  removeUpload: {
    route: "DELETE /v1/requests/{id}/uploads/{upload}",
    auth: ["subject", "secret"],
    output: RequestView,
    errors: ["REQUEST_NOT_FOUND", "ILLEGAL_TRANSITION", "UPLOAD_NOT_FOUND"]
  },
  /** A file that was sent with the request. */
  file: {
    route: "GET /v1/requests/{id}/uploads/{upload}",
    auth: ["subject", "secret"],
    bytes: true,
    mediaType: "application/octet-stream",
    errors: ["REQUEST_NOT_FOUND", "UPLOAD_NOT_FOUND", "UPLOADS_UNAVAILABLE"]
  },
  /** The archive that answers the request. */
  export: {
    route: "GET /v1/requests/{id}/export",
    auth: ["subject"],
    bytes: true,
    mediaType: "application/zip",
    errors: ["REQUEST_NOT_FOUND", "EXPORT_NOT_FOUND", "UPLOADS_UNAVAILABLE"]
  },
  /** An address that downloads the archive by itself, for five minutes: what a link on a page needs. */
  exportLink: {
    route: "POST /v1/requests/{id}/export-links",
    auth: ["subject"],
    output: ExportLink,
    status: 201,
    secretAnswer: true,
    errors: ["REQUEST_NOT_FOUND", "EXPORT_NOT_FOUND"]
  },
  /** What the address of `exportLink` downloads. */
  download: {
    route: "GET /v1/exports/{link}",
    auth: [],
    bytes: true,
    mediaType: "application/zip",
    errors: ["EXPORT_NOT_FOUND", "UPLOADS_UNAVAILABLE"]
  },
  /** What came of looking at a proof of identity or authority: it does, or another one is asked for. */
  review: {
    route: "POST /v1/requests/{id}/review",
    auth: ["secret"],
    input: ReviewRequest,
    output: RequestView,
    errors: ["REQUEST_NOT_FOUND", "ILLEGAL_TRANSITION"]
  },
  /** Takes the further time that the law gives, once, and tells the person why. Past the time to tell it, it is refused. */
  extend: {
    route: "POST /v1/requests/{id}/extend",
    auth: ["secret"],
    input: ExtendRequest,
    output: RequestView,
    errors: ["REQUEST_NOT_FOUND", "ILLEGAL_TRANSITION"]
  },
  /** Denies the request, with its ground, and tells the person how to appeal and where to complain. */
  deny: {
    route: "POST /v1/requests/{id}/deny",
    auth: ["secret"],
    input: DenyRequest,
    output: RequestView,
    errors: ["REQUEST_NOT_FOUND", "ILLEGAL_TRANSITION"]
  },
  /** Answers the request by hand, with an archive that was uploaded, or with none. */
  complete: {
    route: "POST /v1/requests/{id}/complete",
    auth: ["secret"],
    input: CompleteRequest,
    output: RequestView,
    errors: ["REQUEST_NOT_FOUND", "ILLEGAL_TRANSITION", "UPLOAD_NOT_FOUND"]
  }
};

// packages/types/src/sites/sites.contract.ts
var sitesContract = {
  /** Makes a site, and the publishable key that its pages use. */
  create: { route: "POST /v1/sites", auth: ["secret"], input: CreateSite, output: Site, status: 201 },
  /** The sites whose keys hold, the oldest first. */
  list: { route: "GET /v1/sites", auth: ["secret"], input: ListSites, items: Site },
  /** One site. */
  get: { route: "GET /v1/sites/{id}", auth: ["secret"], output: Site, errors: ["SITE_NOT_FOUND"] },
  /** Replaces what a site is; its key stays. */
  update: { route: "PUT /v1/sites/{id}", auth: ["secret"], input: UpdateSite, output: Site, errors: ["SITE_NOT_FOUND"] },
  /** Ends a site and revokes its key; what was recorded there stays. Ending it again changes nothing. */
  delete: { route: "DELETE /v1/sites/{id}", auth: ["secret"], status: 204, errors: ["SITE_NOT_FOUND"] }
};

// packages/types/src/subjects/subjects.schemas.ts
var subjects_schemas_exports = {};
__export(subjects_schemas_exports, {
  CreateSubjectToken: () => CreateSubjectToken,
  CreatedSubjectToken: () => CreatedSubjectToken,
  LinkSubject: () => LinkSubject,
  LinkedSubject: () => LinkedSubject,
  SubjectScope: () => SubjectScope,
  UnlinkSubject: () => UnlinkSubject,
  maxTokenLife: () => maxTokenLife,
  subjectScopes: () => subjectScopes
});
import * as z20 from "zod/mini";
var linkSubject = {
  device: DeviceId,
  /** The company's own id of the person who signed in on it. */
  user: z20.string().check(z20.minLength(1), z20.maxLength(256))
};
var LinkSubject = z20.strictObject(linkSubject);
var linkedSubject = { effective: Effective };
var LinkedSubject = z20.object(linkedSubject);
var unlinkSubject = { device: DeviceId };
var UnlinkSubject = z20.strictObject(unlinkSubject);
var subjectScopes = ["consent:read", "consent:write", "requests:read", "requests:write"];
var SubjectScope = z20.enum(subjectScopes);
var maxTokenLife = 86400;
var createSubjectToken = {
  /** Whom it speaks for. */
  subject: AnySubject,
  scopes: z20.array(SubjectScope).check(z20.minLength(1), z20.maxLength(subjectScopes.length)),
  /** How long it holds, in seconds; an hour when absent, a day at most. */
  ttl: z20.optional(z20.number().check(z20.int(), z20.gte(1), z20.lte(maxTokenLife)))
};
var CreateSubjectToken = z20.strictObject(createSubjectToken);
var createdSubjectToken = {
  /** `st_…`, for `Authorization: Bearer`. */
  token: z20.string(),
  expiresAt: Timestamp
};
var CreatedSubjectToken = z20.object(createdSubjectToken);

// packages/types/src/subjects/subjects.contract.ts
var subjectsContract = {
  /**
   * Joins a device to the user who signed in on it: what was chosen on the device becomes the user's, the newest choice of each purpose
   * holds on all their devices, and a signal follows. A device that belonged to another user leaves them.
   */
  link: { route: "POST /v1/subjects/link", auth: ["secret"], input: LinkSubject, output: LinkedSubject, errors: ["DEVICE_NOT_FOUND"] },
  /** Parts a device from its user: later choices on it are its own. What the user refused stays refused on it. */
  unlink: { route: "POST /v1/subjects/unlink", auth: ["secret"], input: UnlinkSubject, status: 204, errors: ["DEVICE_NOT_FOUND"] },
  /** Makes a token with which a page acts for one person, for a while; it is shown in this answer and never again. */
  token: {
    route: "POST /v1/subjects/tokens",
    auth: ["secret"],
    input: CreateSubjectToken,
    output: CreatedSubjectToken,
    status: 201,
    secretAnswer: true
  }
};

// packages/types/src/contract/privet-contract.ts
var privetContract = {
  policy: policyContract,
  consent: consentContract,
  subjects: subjectsContract,
  requests: requestsContract,
  audit: auditContract,
  keys: keysContract,
  sites: sitesContract,
  platform: platformContract
};

// packages/types/src/policy/policy.canonical.ts
import { sha256 } from "@noble/hashes/sha2.js";
import canonicalize from "canonicalize";

// packages/types/src/fields/base64url.ts
function base64url(bytes) {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
function fromBase64url(text2) {
  return Uint8Array.from(atob(text2.replaceAll("-", "+").replaceAll("_", "/")), (character) => character.charCodeAt(0));
}

// packages/types/src/policy/policy.walk.ts
function walk(schema, value, visit, path = "") {
  const { def } = schema._zod;
  switch (def.type) {
    case "optional":
    case "nullable":
    case "default":
    case "prefault":
      return value === void 0 || value === null ? value : walk(def.innerType, value, visit, path);
    case "array":
      return Array.isArray(value) ? value.map((item, index) => walk(def.element, item, visit, `${path}/${index}`)) : value;
    case "object":
      return isRecord(value) ? walkFields(def.shape, value, visit, path) : value;
    default:
      return visit(schema, value, path);
  }
}
function walkFields(shape, value, visit, path) {
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => {
      const schema = Object.hasOwn(shape, key) ? shape[key] : void 0;
      return [key, schema ? walk(schema, field, visit, `${path}/${pointerToken(key)}`) : field];
    })
  );
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function pointerToken(key) {
  return String(key).replaceAll("~", "~0").replaceAll("/", "~1");
}

// packages/types/src/policy/policy.canonical.ts
function canonicalPolicy(policy2) {
  return canonicalize(withoutAbsent(policy2)) ?? "";
}
function withoutAbsent(value) {
  if (Array.isArray(value)) return value.map(withoutAbsent);
  if (!isRecord(value)) return value;
  const fields = Object.entries(value).map(([key, field]) => [key, withoutAbsent(field)]);
  return Object.fromEntries(fields.filter(([, field]) => !isAbsent(field)));
}
function isAbsent(value) {
  return value === null || value === void 0 || value === false || typeof value === "object" && Object.keys(value).length === 0;
}
var hashes = /* @__PURE__ */ new WeakMap();
function policyHash(policy2) {
  const known = hashes.get(policy2);
  if (known !== void 0) return known;
  const hash2 = `sha256-${base64url(sha256(new TextEncoder().encode(canonicalPolicy(policy2))))}`;
  hashes.set(policy2, hash2);
  return hash2;
}

// packages/types/src/policy/policy.diff.ts
import canonicalize2 from "canonicalize";

// packages/types/src/policy/policy.durations.ts
var units = { Y: 365, M: 30, W: 7, D: 1 };
function periodDays(period2) {
  const parts = period2.matchAll(/(\d+)([YMWD])/g);
  return Array.from(parts).reduce((days, [, count, unit]) => days + Number(count) * units[unit], 0);
}
var clock = { H: 3600, M: 60, S: 1 };
function lifetimeSeconds(lifetime2) {
  if (lifetime2 === null || lifetime2 === "session") return 0;
  if (lifetime2 === "until-deleted") return Infinity;
  const [days = "", time = ""] = lifetime2.split("T", 2);
  const parts = time.matchAll(/([\d.,]+)([HMS])/g);
  const seconds = Array.from(parts).reduce(
    (sum, [, count = "", unit]) => sum + Number(count.replace(",", ".")) * clock[unit],
    0
  );
  return periodDays(days) * 86400 + seconds;
}
function noticeDays(within) {
  if (within === null || within === "before") return 0;
  return within === "as-soon-as-possible" ? 0.5 : periodDays(within);
}

// packages/types/src/policy/policy.diff.rules.ts
var immaterial = (why) => ({ material: false, why });
var material = (why) => ({ material: true, why });
var narrower = immaterial("Nothing new is done with the data, or less than before.");
var reworded = immaterial("It is worded differently, and means the same.");
var leaf = (judge, touches) => ({ type: "leaf", judge, touches });
var wording = leaf(() => reworded);
var always = (why, touches) => leaf(() => material(why), touches);
var where = (test, why, touches) => leaf((before, after) => test(before, after) ? material(why) : narrower, touches);
var becomes = (value, why, touches) => where((_, after) => after === value, why, touches);
var laxer = (order, why) => where((before, after) => order.indexOf(after) > order.indexOf(before), why);
var longer = (measure3, why) => where((before, after) => measure3(textOrNull(after)) > measure3(textOrNull(before)), why);
var textOrNull = (value) => typeof value === "string" ? value : null;
var more = (why) => ({ type: "members", added: () => material(why), removed: () => narrower });
var fewer = (why) => ({ type: "members", added: () => narrower, removed: () => dropped(why) });
var morePurposes = (why) => ({
  type: "members",
  added: (id2) => ({ ...material(why), purposes: [id2] }),
  removed: (id2) => ({ ...narrower, purposes: [id2] })
});
var dropped = (why) => ({ ...material(why), purposes: [] });
var group = (fields) => ({ type: "group", fields });
var entries = ({ key = byId, touches = none, added, removed = () => narrower, ...rest }) => ({
  type: "entries",
  key,
  touches,
  removed,
  added: typeof added === "string" ? () => material(added) : added,
  ...rest
});
var byId = ({ id: id2 }) => String(id2);
var none = () => [];

// packages/types/src/policy/policy.diff.judge.ts
function isNewTracker({ provider, lifetime: lifetime2, purposes }, { trackers }) {
  const served = Array.isArray(purposes) ? purposes.map(String) : [];
  const wider = served.filter((id2) => {
    const known = trackers.filter((tracker4) => tracker4.provider === provider && tracker4.purposes.includes(id2));
    return known.every((tracker4) => lifetimeSeconds(tracker4.lifetime) < lifetimeSeconds(String(lifetime2)));
  });
  return wider.length > 0 ? {
    material: true,
    why: "Somebody else has access to the browser, or something stays longer there (ePrivacy Directive Art. 5(3); CJEU C-673/17, no. 81).",
    purposes: wider
  } : { material: false, why: "The provider stores something there already, for the same purpose and as long.", purposes: served };
}
function losesPlaces(before, after) {
  const [old, now] = [textsOf(before), textsOf(after)];
  return everyPlace.some((place2) => coversPlace(old, place2) && !coversPlace(now, place2));
}
var textsOf = (value) => Array.isArray(value) ? value.map(String) : [];

// packages/types/src/policy/policy.diff.data.ts
var using = (list3) => (policy2, entry) => policy2.purposes.filter((purpose5) => purpose5[list3].some((id2) => id2 === entry["id"])).map(({ id: id2 }) => id2);
var usingOrigin = (policy2, entry) => {
  const fed = policy2.categories.filter(({ origins }) => origins.some((id2) => id2 === entry["id"])).map(({ id: id2 }) => id2);
  return policy2.purposes.filter(({ categories }) => categories.some((id2) => fed.includes(id2))).map(({ id: id2 }) => id2);
};
var list2 = (value) => Array.isArray(value) ? value.map(String) : [];
var periodLength = (period2) => period2 === null ? 0 : period2 === "never" ? Infinity : periodDays(period2);
var keptLonger = "The data is kept longer than people were told (GDPR Art. 13(2)(a)).";
var retention3 = {
  period: longer(periodLength, keptLonger),
  until: more(keptLonger),
  exceptions: more("More may be kept than people were told (GDPR Art. 13(2)(a))."),
  description: wording
};
var purpose3 = {
  id: wording,
  name: wording,
  description: wording,
  legalBasis: always("Another legal basis: people are told it, and their rights hang on it (GDPR Art. 13(1)(c))."),
  required: becomes(true, "It can no longer be refused (GDPR Art. 7(4))."),
  saleOrSharing: becomes(true, "The data is sold or shared now (CCPA, Civ. Code 1798.100(a)(1), 1798.120)."),
  directMarketing: becomes(true, "The data is used for direct marketing now (GDPR Art. 21(2), (4))."),
  minimumAge: where(
    (before, after) => typeof before === "number" && (typeof after !== "number" || after < before),
    "Younger people are served now (GDPR Art. 8)."
  ),
  categories: more("More data is used for it (GDPR Art. 6(4), 13(3); CCPA, Civ. Code 1798.100(a)(1))."),
  recipients: more("More recipients get the data (GDPR Art. 13(1)(e))."),
  retention: group(retention3),
  expiresAfter: longer(periodLength, "A grant holds longer than people were told when they gave it."),
  consequence: wording
};
var category3 = {
  id: wording,
  name: wording,
  description: wording,
  source: more("The data comes another way as well (GDPR Art. 14(2)(f); CCPA, Civ. Code 1798.110(c)(2))."),
  how: wording,
  origins: more("The data comes from another source as well (GDPR Art. 14(2)(f))."),
  sensitive: becomes(true, "The data counts as sensitive now (GDPR Art. 9; CCPA, Civ. Code 1798.121).")
};
var recipient3 = {
  id: wording,
  name: wording,
  description: wording,
  kind: where((_, after) => after !== "processor", "It does more with the data than work for us (GDPR Art. 4(8) to (10), 28)."),
  boundBy: laxer(recipientBounds, "It is bound by less than before (GDPR Art. 28)."),
  country: always("The data goes to another country (GDPR Art. 13(1)(f))."),
  privacyUrl: wording
};
var origin3 = {
  id: wording,
  name: wording,
  description: wording,
  checkedLawful: becomes(false, "It is no longer made sure that the data may lawfully be passed on (GDPR Art. 5(1)(a)).")
};
var tracker3 = {
  kind: wording,
  name: wording,
  pattern: wording,
  path: wording,
  domain: wording,
  provider: always("Somebody else has access to what it stores (ePrivacy Directive Art. 5(3); CJEU C-673/17, no. 81)."),
  lifetime: longer(lifetimeSeconds, "It stays longer than people were told (CJEU C-673/17, no. 81)."),
  purposes: morePurposes("It serves another purpose as well (ePrivacy Directive Art. 5(3))."),
  hosts: wording,
  description: wording
};
var dataRules = {
  origins: entries({
    noun: "origin",
    touches: usingOrigin,
    added: "The data comes from another source as well (GDPR Art. 14(2)(f)).",
    fields: origin3
  }),
  categories: entries({
    noun: "category",
    touches: using("categories"),
    added: "More data is used (GDPR Art. 13(3), 14(1)(d); CCPA, Civ. Code 1798.100(a)(1)).",
    fields: category3
  }),
  recipients: entries({
    noun: "recipient",
    touches: using("recipients"),
    added: "Somebody else gets the data as well (GDPR Art. 13(1)(e)).",
    fields: recipient3
  }),
  purposes: entries({
    noun: "purpose",
    touches: (_, { id: id2 }) => [String(id2)],
    added: "The data is used for something new (GDPR Art. 5(1)(b), 6(4), 13(3)).",
    fields: purpose3
  }),
  trackers: entries({
    noun: "tracker",
    key: ({ kind, name: name3 }) => `${String(kind)} ${String(name3)}`,
    touches: (_, { purposes }) => list2(purposes),
    added: isNewTracker,
    fields: tracker3
  }),
  retention: group(retention3)
};

// packages/types/src/policy/policy.diff.jurisdictions.ts
function jurisdictionChanges(from, to) {
  return [...shifts(from, to)].flatMap(([, { before, after, path, places }]) => {
    const change2 = (field, said2, effect) => before[field] === after[field] ? [] : [{ path, kind: "changed", what: `${said2} in ${shortList(places)}`, purposes: [], ...effect }];
    return [
      ...change2("mode", `${before.mode} \u2192 ${after.mode}`, modeEffect(before, after)),
      ...change2("gpcStands", `Global Privacy Control ${after.gpcStands ? "stands against" : "gives way to"} a later choice`, {
        material: !after.gpcStands,
        why: "What lifts the signal is another thing than before (CCPA regulations, 11 CCR \xA77025(c))."
      }),
      ...change2("regime", `law ${before.regime ?? "none"} \u2192 ${after.regime ?? "none"}`, {
        material: false,
        why: "Another law is named; what holds is said by the mode."
      })
    ];
  });
}
function shifts(from, to) {
  const found = /* @__PURE__ */ new Map();
  for (const place2 of [void 0, ...everyPlace]) {
    const [before, after] = [termsIn(from, place2), termsIn(to, place2)];
    const key = JSON.stringify([before, after, pathOf(to, place2)]);
    if (JSON.stringify(before) === JSON.stringify(after)) continue;
    const shift = found.get(key) ?? { before, after, path: pathOf(to, place2), places: [] };
    shift.places.push(place2 ?? "unknown places");
    found.set(key, shift);
  }
  return found;
}
function termsIn(policy2, place2) {
  const { mode, regime } = modeOf(policy2, place2);
  return { mode, regime, gpcStands: gpcStands(policy2, place2) };
}
function pathOf({ jurisdictions: jurisdictions2 }, place2) {
  const rule = place2 === void 0 ? void 0 : ruleFor(jurisdictions2, place2);
  const index = rule ? jurisdictions2.rules.findIndex((one) => one === rule) : -1;
  return index < 0 ? "/jurisdictions/default" : `/jurisdictions/rules/${index}`;
}
function modeEffect(before, after) {
  return modes.indexOf(after.mode) > modes.indexOf(before.mode) ? {
    material: true,
    why: "Data is used before people are asked, or without telling them how to say no (GDPR Art. 7; CCPA, Civ. Code 1798.120)."
  } : { material: false, why: "People are asked or heard where they were not." };
}
var shortList = (places) => places.length > 6 ? `${places.slice(0, 5).join(", ")} and ${places.length - 5} more` : places.join(", ");

// packages/types/src/policy/policy.diff.transfers.ts
function transferChanges(from, to) {
  const [before, after] = [flowsOf(from), flowsOf(to)];
  const present = [...after].flatMap(([key, flow]) => flowChanges(before.get(key), flow, touched(to, flow)));
  const removed = [...before].flatMap(
    ([key, flow]) => after.has(key) ? [] : [
      {
        path: flow.path,
        kind: "removed",
        what: `${called(flow)} removed`,
        purposes: touched(from, flow),
        material: false,
        why: narrower.why
      }
    ]
  );
  return [...present, ...removed];
}
function flowsOf({ transfers }) {
  const flows = /* @__PURE__ */ new Map();
  for (const [index, transfer3] of transfers.entries()) {
    for (const recipient4 of transfer3.recipients.length > 0 ? transfer3.recipients : [null]) {
      const key = `${transfer3.to} ${recipient4 ?? ""}`;
      const flow = flows.get(key) ?? newFlow(transfer3.to, recipient4, `/transfers/${index}`);
      flow.safeguards.add(transfer3.safeguard);
      for (const activity of transfer3.activities) flow.activities.add(activity);
      flow.said.push(JSON.stringify(transfer3.description));
      flows.set(key, flow);
    }
  }
  return flows;
}
var newFlow = (to, recipient4, path) => ({
  to,
  recipient: recipient4,
  path,
  activities: /* @__PURE__ */ new Set(),
  safeguards: /* @__PURE__ */ new Set(),
  said: []
});
function touched({ purposes }, { recipient: recipient4 }) {
  return purposes.filter(({ recipients }) => recipient4 === null || recipients.includes(recipient4)).map(({ id: id2 }) => id2);
}
function flowChanges(before, flow, purposes) {
  const change2 = (kind, said2, effect) => [
    { path: flow.path, kind, what: `${called(flow)}${said2}`, material: effect.material, why: effect.why, purposes }
  ];
  if (!before) return change2("added", " added", { material: true, why: "The data goes to another country (GDPR Art. 13(1)(f), 44)." });
  const more2 = [...flow.activities].filter((activity) => !before.activities.has(activity));
  const fewer2 = [...before.activities].filter((activity) => !flow.activities.has(activity));
  const grounds2 = [before, flow].map(({ safeguards: safeguards2 }) => [...safeguards2].sort().join(", "));
  return [
    ...more2.length > 0 ? change2("changed", `: ${more2.join(", ")} added`, { material: true, why: "More happens with the data there." }) : [],
    ...fewer2.length > 0 ? change2("changed", `: ${fewer2.join(", ")} removed`, narrower) : [],
    ...grounds2[0] === grounds2[1] ? [] : change2("changed", `: ${grounds2.join(" \u2192 ")}`, groundEffect(before, flow)),
    ...before.said.join() === flow.said.join() ? [] : change2("changed", ": description changed", reworded)
  ];
}
var called = ({ to, recipient: recipient4 }) => `transfer to ${to}${recipient4 === null ? "" : ` by "${recipient4}"`}`;
var strength = { "adequacy-decision": 0, consent: 2, contract: 2 };
var weakest = ({ safeguards: safeguards2 }) => Math.max(...[...safeguards2].map((safeguard) => safeguard in strength ? strength[safeguard] : 1));
function groundEffect(before, after) {
  return weakest(after) < weakest(before) ? { material: false, why: "The data is protected better there." } : { material: true, why: "The transfer rests on another ground, of which people have to be told (GDPR Art. 13(1)(f))." };
}

// packages/types/src/policy/policy.diff.policy.ts
var topic3 = {
  id: wording,
  name: wording,
  description: wording,
  channel: always("It comes another way (ePrivacy Directive Art. 13(1))."),
  kind: becomes("service", "It comes whatever is unsubscribed (GDPR Art. 21(2))."),
  subscription: laxer(["double-opt-in", "opt-in", "opt-out"], "It comes to people who did not ask for it (ePrivacy Directive Art. 13)."),
  purpose: always("It serves another purpose (GDPR Art. 6(4)).")
};
var lessOfARight = "A right is offered less than it was (GDPR Art. 12, 13(2)(b)).";
var asksMore = "A request asks for more than it did (GDPR Art. 12(2), 12(6)).";
var requestField3 = {
  id: wording,
  name: wording,
  hint: wording,
  kind: wording,
  required: becomes(true, asksMore),
  options: entries({ noun: "option", added: () => reworded, fields: { id: wording, name: wording } })
};
var keptLonger2 = (what) => longer(periodLength, `${what} (GDPR Art. 5(1)(e)).`);
var requests = {
  uploads: keptLonger2("What was sent with a request is kept longer"),
  records: keptLonger2("Requests are kept longer"),
  unverified: wording
};
var right3 = {
  id: wording,
  name: wording,
  description: wording,
  deadline: longer(periodLength, "Answers take longer than was promised (GDPR Art. 12(3))."),
  free: becomes(false, "It is no longer free of charge (GDPR Art. 12(5))."),
  exceptions: more(lessOfARight),
  roles: fewer(lessOfARight),
  jurisdictions: where(losesPlaces, lessOfARight),
  verification: laxer(["none", "email", "proof"], asksMore),
  fields: entries({
    noun: "field",
    added: ({ required }) => required ? dropped(asksMore) : reworded,
    fields: requestField3
  }),
  repeats: becomes("as-law-allows", lessOfARight)
};
var everyPurpose = ({ purposes }) => purposes.map(({ id: id2 }) => id2);
var sold = ({ purposes }) => purposes.filter(({ saleOrSharing }) => saleOrSharing).map(({ id: id2 }) => id2);
var soldOrConsented = ({ purposes }) => purposes.filter(({ saleOrSharing, legalBasis }) => saleOrSharing || legalBasis === "consent").map(({ id: id2 }) => id2);
var toldLess = "People are told less, or later, than was promised (GDPR Art. 5(1)(a), 33, 34).";
var notice3 = {
  id: wording,
  on: always(toldLess),
  channels: fewer(toldLess),
  by: laxer(["all", "any"], toldLess),
  within: longer(noticeDays, toldLess),
  followUp: fewer(toldLess),
  description: wording
};
var lessSecure = "A measure that protects the data is no longer promised (GDPR Art. 32).";
var security2 = {
  measures: entries({
    noun: "measure",
    added: () => ({ material: false, why: "The data is protected better." }),
    removed: () => dropped(lessSecure),
    fields: {
      id: wording,
      kind: wording,
      name: wording,
      description: wording,
      certification: where((before) => before !== null, lessSecure),
      heldBy: wording
    }
  }),
  url: wording,
  limits: wording,
  duties: wording
};
var widerScope = "The policy is about more than it was: data is collected in another place.";
var scope = {
  id: wording,
  kind: always(widerScope),
  name: wording,
  url: always(widerScope),
  andOthers: becomes(true, widerScope)
};
var otherController = "Somebody else decides about the data, or from another country (GDPR Art. 4(7), 13(1)(a)).";
var controller2 = {
  name: always(otherController, everyPurpose),
  address: wording,
  country: always(otherController, everyPurpose),
  contact: wording,
  privacyUrl: wording,
  termsUrl: wording,
  timeZone: wording,
  dataProtectionOfficer: wording,
  representative: wording
};
var signals4 = {
  gpc: becomes("ignore", "Global Privacy Control is no longer honoured (CCPA regulations, 11 CCR \xA77025).", sold),
  dnt: becomes("ignore", "Do Not Track is no longer honoured, although it was promised.", soldOrConsented)
};
var link2 = {
  id: wording,
  kind: wording,
  name: wording,
  description: wording,
  url: wording,
  privacyUrl: wording,
  termsUrl: wording
};
var fewerWays = "A way to say no is no longer offered (GDPR Art. 7(3), 21(4)).";
var optOut2 = {
  id: wording,
  name: wording,
  description: wording,
  where: wording,
  url: wording,
  purposes: fewer(fewerWays)
};
var texts = { banner: wording, introduction: wording, changes: wording, sharing: wording };
var policyRules = {
  locales: wording,
  defaultLocale: wording,
  controller: group(controller2),
  scope: entries({ noun: "scope", added: widerScope, fields: scope }),
  ...dataRules,
  transfers: { type: "whole", changes: transferChanges },
  topics: entries({
    noun: "topic",
    touches: (_, { purpose: purpose5 }) => typeof purpose5 === "string" ? [purpose5] : [],
    added: ({ kind, subscription }) => kind === "promotional" && subscription !== "opt-out" ? { material: false, why: "It comes only to those who ask for it." } : { material: true, why: "It comes to people who did not ask for it (GDPR Art. 13(3), 21(2))." },
    fields: topic3
  }),
  rights: entries({
    noun: "right",
    added: () => ({ material: false, why: "More is offered." }),
    removed: () => dropped(lessOfARight),
    fields: right3
  }),
  requests: group(requests),
  signals: group(signals4),
  jurisdictions: { type: "whole", changes: jurisdictionChanges },
  links: entries({ noun: "link", added: () => ({ material: false, why: "It has a policy of its own." }), fields: link2 }),
  optOuts: entries({
    noun: "opt-out",
    added: () => ({ material: false, why: "Another way to say no is offered." }),
    removed: () => dropped(fewerWays),
    fields: optOut2
  }),
  security: group(security2),
  notices: entries({
    noun: "notice",
    added: () => ({ material: false, why: "People are told more." }),
    removed: () => dropped(toldLess),
    fields: notice3
  }),
  texts: group(texts)
};

// packages/types/src/policy/policy.diff.ts
function diffPolicies(from, to) {
  const changes = Object.entries(policyRules).flatMap(([field, rule]) => fieldChanges(field, rule, { from, to }));
  const touched2 = new Set(changes.filter(({ material: material2 }) => material2).flatMap(({ purposes }) => purposes));
  return {
    from: from.version,
    to: to.version,
    material: changes.some(({ material: material2 }) => material2),
    materialPurposes: to.purposes.map(({ id: id2 }) => id2).filter((id2) => touched2.has(id2)),
    changes
  };
}
function fieldChanges(field, rule, policies) {
  const pointer2 = `/${field}`;
  const [before, after] = [fieldOf(policies.from, field), fieldOf(policies.to, field)];
  if (same(before, after)) return [];
  const place2 = { ...policies, before: pointer2, after: pointer2, of: "", touchedBefore: [], touchedAfter: [] };
  const changes = changesOf(rule, field, { before, after }, place2);
  return changes.length > 0 ? changes : [{ ...reordered, path: pointer2, what: `${field}: in another order`, purposes: [] }];
}
var reordered = { kind: "changed", material: false, why: "It says the same in another order." };
function changesOf(rule, name3, { before, after }, place2) {
  if (same(before, after)) return [];
  switch (rule.type) {
    case "leaf": {
      const touched2 = rule.touches ? rule.touches(place2.to) : place2.touchedAfter;
      return [change("changed", place2.after, phrase(name3, place2, shownChange(before, after)), rule.judge(before, after), touched2)];
    }
    case "members":
      return memberChanges(rule, name3, { before: listOf2(before), after: listOf2(after) }, place2);
    case "group":
      return groupChanges(rule.fields, { before: recordOf(before), after: recordOf(after) }, place2, `${name3}.`);
    case "entries":
      return entryChanges(rule, { before: listOf2(before).map(recordOf), after: listOf2(after).map(recordOf) }, place2);
    case "whole":
      return rule.changes(place2.from, place2.to);
  }
}
function groupChanges(rules, values, place2, prefix = "") {
  return Object.entries(rules).flatMap(([field, rule]) => {
    const deeper = { ...place2, before: `${place2.before}/${pointerToken(field)}`, after: `${place2.after}/${pointerToken(field)}` };
    return changesOf(rule, prefix + field, { before: values.before[field], after: values.after[field] }, deeper);
  });
}
function memberChanges(rule, name3, { before, after }, place2) {
  const [old, now] = [before.map(String), after.map(String)];
  const added = now.flatMap(
    (member, index) => old.includes(member) ? [] : [change("added", `${place2.after}/${index}`, phrase(name3, place2, `${member} added`), rule.added(member), place2.touchedAfter)]
  );
  const removed = old.flatMap(
    (member, index) => now.includes(member) ? [] : [
      change(
        "removed",
        `${place2.before}/${index}`,
        phrase(name3, place2, `${member} removed`),
        rule.removed(member),
        place2.touchedBefore
      )
    ]
  );
  return [...added, ...removed];
}
function entryChanges(rule, lists, place2) {
  const [before, after] = [keyed(rule, lists.before), keyed(rule, lists.after)];
  const called2 = (key) => `${rule.noun} "${key}"`;
  const present = [...after].flatMap(([key, now]) => {
    const touchedAfter = rule.touches(place2.to, now.entry);
    const path = `${place2.after}/${now.index}`;
    const old = before.get(key);
    if (!old) return [change("added", path, `${called2(key)} added`, rule.added(now.entry, place2.from), touchedAfter)];
    const within = { ...place2, before: `${place2.before}/${old.index}`, after: path, of: called2(key) };
    const touched2 = { touchedBefore: rule.touches(place2.from, old.entry), touchedAfter };
    return groupChanges(rule.fields, { before: old.entry, after: now.entry }, { ...within, ...touched2 });
  });
  const removed = [...before].flatMap(
    ([key, { entry, index }]) => after.has(key) ? [] : [change("removed", `${place2.before}/${index}`, `${called2(key)} removed`, rule.removed(entry), rule.touches(place2.from, entry))]
  );
  return [...present, ...removed];
}
function keyed(rule, list3) {
  const found = /* @__PURE__ */ new Map();
  for (const [index, entry] of list3.entries()) {
    const key = rule.key(entry);
    let unique = key;
    for (let count = 2; found.has(unique); count += 1) unique = `${key} (${count})`;
    found.set(unique, { entry, index });
  }
  return found;
}
function change(kind, path, what, effect, touched2) {
  const { material: material2, why, purposes = touched2 } = effect;
  return { path, kind, what, purposes: [...purposes], material: material2, why };
}
var phrase = (name3, { of }, said2) => `${name3}${of && ` of ${of}`}: ${said2}`;
function shownChange(before, after) {
  return isShort(before) && isShort(after) ? `${before ?? "none"} \u2192 ${after ?? "none"}` : "changed";
}
var isShort = (value) => typeof value === "string" ? value.length <= 80 : typeof value !== "object" || value === null;
var same = (before, after) => before === after || canonicalize2(before) === canonicalize2(after);
var recordOf = (value) => isRecord(value) ? value : {};
var listOf2 = (value) => Array.isArray(value) ? value : [];
var fieldOf = (policy2, field) => recordOf(policy2)[field];

// packages/types/src/policy/policy.gpc.ts
function gpcJson({ signals: signals5, effectiveAt }) {
  return { gpc: signals5.gpc === "honour", lastUpdate: effectiveAt };
}

// packages/types/src/audit/audit.errors.ts
var auditErrors = {
  NOTHING_SEALED: [404, "Nothing is sealed yet; ask again in a second"]
};

// packages/types/src/consent/consent.errors.ts
var consentErrors = {
  CONSENT_NOT_FOUND: [404, "No decision of yours has this id"],
  DECISION_ID_REUSED: [422, "This decisionId was used on this device with other choices"]
};

// packages/types/src/consent/consent.record.ts
var consent_record_exports = {};
__export(consent_record_exports, {
  ConsentRecord: () => ConsentRecord,
  consentRecordContext: () => consentRecordContext,
  consentRecordVersion: () => consentRecordVersion
});
import * as z21 from "zod/mini";
var consentRecordVersion = "ISO/IEC TS 27560:2023";
var consentRecordContext = {
  dpv: "https://w3id.org/dpv#",
  "eu-gdpr": "https://w3id.org/dpv/legal/eu/gdpr#",
  pii_processing: "dpv:hasProcess",
  purposes: "dpv:hasProcess",
  pii_information: "dpv:hasPersonalData",
  party_identification: "dpv:hasEntity",
  event: "dpv:hasStatus",
  "dpv:hasLegalBasis": { "@type": "@id" }
};
var word = z21.string().check(z21.minLength(1));
var wordOrNull = z21.nullable(word);
var hash = z21.string().check(z21.regex(/^sha256-[A-Za-z0-9_-]{43}$/));
var context = {
  dpv: z21.literal(consentRecordContext.dpv),
  "eu-gdpr": z21.literal(consentRecordContext["eu-gdpr"]),
  pii_processing: z21.literal(consentRecordContext.pii_processing),
  purposes: z21.literal(consentRecordContext.purposes),
  pii_information: z21.literal(consentRecordContext.pii_information),
  party_identification: z21.literal(consentRecordContext.party_identification),
  event: z21.literal(consentRecordContext.event),
  "dpv:hasLegalBasis": z21.strictObject({ "@type": z21.literal("@id") })
};
var record7 = {
  schema_version: z21.literal(consentRecordVersion),
  record_id: word,
  /** The kind of identifier and a keyed hash of it, never the identifier itself. */
  pii_principal_id: word,
  /** The id that the device gave the decision. */
  decision_id: wordOrNull,
  /** When it was chosen, set right for a wrong clock. */
  decided_at: Timestamp,
  /** What the device's clock said. */
  claimed_at: z21.nullable(Timestamp),
  sent_at: z21.nullable(Timestamp),
  recorded_at: Timestamp,
  /** 128 random bits, so that a hash of the record cannot be guessed from what it says. */
  salt: word
};
var personalData = {
  "@type": z21.enum(["dpv:PersonalData", "dpv:SensitivePersonalData"]),
  pii_type: PolicyId,
  sensitive_pii: z21.boolean()
};
var purpose4 = {
  "@type": z21.literal("dpv:Process"),
  purpose_id: PolicyId,
  purpose: word,
  description: word,
  /** As the policy says it: `consent`, `legitimate-interests`, … */
  lawful_basis: word,
  /** GDPR Art. 6(1), as the vocabulary names it. */
  "dpv:hasLegalBasis": z21.string().check(z21.regex(/^eu-gdpr:A6-1-[a-f]$/)),
  sale_or_sharing: z21.boolean(),
  pii_information: z21.array(z21.strictObject(personalData)),
  pii_controllers: z21.array(word).check(z21.minLength(1)),
  recipient_third_parties: z21.array(PolicyId),
  /** The countries where it is kept, as the policy tells of transfers. */
  storage_locations: z21.array(word),
  retention_period: z21.strictObject({ period: wordOrNull, until: z21.array(word) }),
  /** Where consent is withdrawn, or an objection made: as easily as it was given (GDPR Art. 7(3)). */
  withdrawal_method: word
};
var processing = {
  privacy_notice: word,
  privacy_notice_version: word,
  privacy_notice_hash: hash,
  /** The language that it was shown in. */
  language: word,
  /** The one that was asked for. */
  language_asked: word,
  /** The hash of the policy's texts in that language. */
  texts_hash: hash,
  shown: Shown,
  collection_method: z21.enum(decisionMethods),
  /** Of a choice that was made elsewhere, what proves it. */
  evidence: z21.nullable(Evidence),
  jurisdiction: z21.nullable(Jurisdiction),
  jurisdiction_source: z21.enum(["input", "header", "none"]),
  age_at_least: z21.nullable(z21.number()),
  signals: Signals,
  /** Those that were chosen about. */
  purposes: z21.array(z21.strictObject(purpose4))
};
var party = {
  "@type": z21.enum(["dpv:DataController", "dpv:DataProcessor", "dpv:JointDataControllers", "dpv:ThirdParty", "dpv:Recipient"]),
  party_id: word,
  party_name: word,
  party_address: z21.optional(word),
  party_country: wordOrNull,
  party_email: z21.optional(wordOrNull),
  party_url: wordOrNull,
  party_role: word
};
var choiceEvent = {
  /** Terms of the vocabulary for what it means, where there are any. */
  "@type": z21.optional(z21.array(word)),
  purpose_id: PolicyId,
  event_time: Timestamp,
  entity_id: word,
  event_type: z21.literal("explicit"),
  event_state: z21.enum(["given", "refused", "accepted", "objected"]),
  choice: z21.enum(["granted", "denied"]),
  /** How long a grant holds, as an ISO 8601 duration; null where it does not end. */
  validity_duration: wordOrNull
};
var signalEvent = {
  signal: z21.enum(["gpc", "dnt"]),
  event_time: Timestamp,
  entity_id: word,
  event_type: z21.literal("signal"),
  event_state: z21.literal("received")
};
var consentRecord = {
  "@context": z21.strictObject(context),
  "@type": z21.literal("dpv:ConsentRecord"),
  record: z21.strictObject(record7),
  pii_processing: z21.strictObject(processing),
  /** The controller first, then who gets the data. */
  party_identification: z21.array(z21.strictObject(party)).check(z21.minLength(1)),
  event: z21.array(z21.union([z21.strictObject(choiceEvent), z21.strictObject(signalEvent)]))
};
var ConsentRecord = z21.strictObject(consentRecord);

// packages/types/src/errors/common.errors.ts
var commonErrors = {
  BODY_NOT_JSON: [400, "The body is not JSON"],
  DEVICE_INVALID: [400, "The Privet-Device header is missing or malformed"],
  IDEMPOTENCY_KEY_INVALID: [400, "The Idempotency-Key header is malformed"],
  UNAUTHENTICATED: [401, "No key was sent"],
  KEY_INVALID: [401, "The key or token that was sent is not known, was revoked or has expired"],
  FORBIDDEN: [403, "This key may not do this"],
  ORIGIN_NOT_ALLOWED: [403, "This key does not serve this origin"],
  NOT_FOUND: [404, "There is nothing here"],
  METHOD_NOT_ALLOWED: [405, "This address does not take this method"],
  IDEMPOTENCY_KEY_SPENT: [409, "The answer to this Idempotency-Key held a secret and is not shown again"],
  BODY_TOO_LARGE: [413, "The body is too large"],
  MEDIA_TYPE_UNSUPPORTED: [415, "The body has another media type than this endpoint takes"],
  RANGE_UNSATISFIABLE: [416, "The file has no such part"],
  INVALID_INPUT: [422, "The input does not match the contract"],
  IDEMPOTENCY_KEY_REUSED: [422, "This Idempotency-Key was used with another body"],
  RATE_LIMITED: [429, "Too many calls"],
  INTERNAL: [500, "Something broke on our side"],
  UNAVAILABLE: [503, "The server cannot answer now"]
};

// packages/types/src/keys/keys.errors.ts
var keysErrors = {
  KEY_NOT_FOUND: [404, "No key has this id"],
  LAST_FULL_KEY: [409, "This is the last key with every scope; make another one before you revoke it"]
};

// packages/types/src/policy/policy.errors.ts
var policyErrors = {
  POLICY_VERSION_NOT_FOUND: [404, "No such version of the policy was ever in force"],
  POLICY_VERSION_TAKEN: [409, "This version is in use with other content; give the changed policy a new version"]
};

// packages/types/src/requests/requests.errors.ts
var requestsErrors = {
  REQUEST_NOT_FOUND: [404, "There is no such request, or it is not this token\u2019s"],
  ILLEGAL_TRANSITION: [409, "That cannot be done to the request as it stands"],
  CODE_INVALID: [422, "The code or link is wrong, has expired, or was used"],
  UPLOAD_NOT_FOUND: [404, "There is no such upload"],
  UPLOAD_REFUSED: [422, "This file is not taken"],
  UPLOADS_UNAVAILABLE: [503, "This server keeps no uploads"],
  EXPORT_NOT_FOUND: [404, "There is no archive: it is not ready, was deleted, or this request has none"]
};

// packages/types/src/sites/sites.errors.ts
var sitesErrors = {
  SITE_NOT_FOUND: [404, "No site has this id"]
};

// packages/types/src/subjects/subjects.errors.ts
var subjectsErrors = {
  DEVICE_NOT_FOUND: [404, "Nothing was ever recorded for this device; record its choice first"]
};

// packages/types/src/errors/privet-errors.ts
var privetErrors = {
  ...commonErrors,
  ...policyErrors,
  ...consentErrors,
  ...subjectsErrors,
  ...auditErrors,
  ...keysErrors,
  ...sitesErrors,
  ...requestsErrors
};

// packages/types/src/errors/problem.ts
var problem_exports = {};
__export(problem_exports, {
  Issue: () => Issue,
  Problem: () => Problem
});
import * as z22 from "zod/mini";
var issue = {
  /** A JSON pointer (RFC 6901) into the body, or into the query of a GET. */
  path: z22.string(),
  /** What is wrong, and how to mend it. */
  message: z22.string(),
  code: z22.string()
};
var Issue = z22.object(issue);
var problem = {
  /** Names the kind of problem. */
  type: z22.string(),
  title: z22.string(),
  /** The HTTP status. */
  status: z22.int(),
  detail: z22.optional(z22.string()),
  code: z22.string(),
  /** The `Request-Id` of the answer, to quote when asking for help. */
  requestId: z22.string(),
  issues: z22.optional(z22.array(Issue)),
  /** The transitions that would have been legal. */
  legal: z22.optional(z22.array(z22.string()))
};
var Problem = z22.object(problem);

// packages/types/src/policy/policy-error.ts
var PolicyError = class extends Error {
  constructor(issues) {
    super(
      [
        `The policy has ${issues.length === 1 ? "a problem" : `${issues.length} problems`}:`,
        ...issues.map(({ path, message: message2 }) => `  ${path || "(the policy)"} ${message2}`)
      ].join("\n")
    );
    this.issues = issues;
    this.name = "PolicyError";
  }
};

// packages/types/src/policy/define-policy.ts
import * as z25 from "zod/mini";

// packages/types/src/policy/policy.definition.ts
import * as z24 from "zod/mini";

// packages/types/src/policy/policy.controller.ts
import * as z23 from "zod/mini";
var externalLink2 = {
  id,
  /** A site that ours link to, or a service that people may connect through us. */
  kind: oneOf(["website", "integration"]),
  name: name2,
  description: maybe(text),
  url: maybe(url2),
  privacyUrl: maybe(url2),
  termsUrl: maybe(url2)
};
var ExternalLink = z23.strictObject(externalLink2);
var optOut3 = {
  id,
  name: name2,
  description: maybe(text),
  where: oneOf(["browser", "device", "account", "provider"]),
  url: maybe(url2),
  /** The purposes that it touches. */
  purposes: listOf(idOf.purpose)
};
var OptOut = z23.strictObject(optOut3);
var measure2 = {
  id,
  kind: oneOf(["organisational", "technical", "physical"]),
  name: name2,
  description: maybe(text),
  /** A standard that it is certified to, such as "PCI DSS Service Provider Level 1". */
  certification: maybe(plain),
  /** Who holds the certificate, where it is not us. */
  heldBy: maybe(idOf.recipient)
};
var security3 = {
  measures: listOf(z23.strictObject(measure2)),
  /** Where more is said. */
  url: maybe(url2),
  /** What cannot be promised. */
  limits: maybe(text),
  /** What people have to do themselves: keep a password to themselves. */
  duties: maybe(text)
};
var Security = z23.strictObject(security3);
var contact2 = {
  email: maybe(email4),
  url: maybe(link),
  phone: maybe(plain),
  /** The lines of a postal address. */
  post: listOf(plain)
};
var Contact = z23.strictObject(contact2).check(
  z23.refine(
    (given) => given.email !== null || given.url !== null || given.phone !== null || given.post.length > 0,
    "has no way to reach anybody: give an email, a url, a phone or a postal address"
  )
);
var scopeEntry2 = {
  id,
  kind: oneOf(["site", "service", "app"]),
  name: name2,
  url: maybe(url2),
  /** The entry stands for every other one of its kind as well. */
  andOthers: flag
};
var ScopeEntry = z23.strictObject(scopeEntry2);
var controller3 = {
  name: plain,
  /** The lines of its postal address. */
  address: z23.array(plain).check(z23.minLength(1, "is empty: write the lines of the postal address")),
  country,
  /** Where privacy questions and requests go. */
  contact: Contact,
  /** The human-readable policy. */
  privacyUrl: link,
  termsUrl: maybe(link),
  /** The time zone in which deadlines are counted. */
  timeZone: z23._default(timeZone, "UTC"),
  /** GDPR Art. 37. */
  dataProtectionOfficer: maybe(Contact),
  /** The representative in the Union (GDPR Art. 27). */
  representative: maybe(Contact)
};
var Controller = z23.strictObject(controller3);

// packages/types/src/policy/policy.definition.ts
var bannerTexts2 = { title: text, body: text };
var texts2 = {
  /** What the banner says before its buttons. */
  banner: z24.strictObject(bannerTexts2),
  /** What the policy page says first. */
  introduction: maybe(text),
  /** What it says about changes of the policy. */
  changes: maybe(text),
  /** What it says about sharing data. */
  sharing: maybe(text)
};
var PolicyTexts = z24.strictObject(texts2);
var policy = {
  /** Cited by every decision and receipt; another text is another version. */
  version,
  /** The date from which it holds. */
  effectiveAt: date,
  /** BCP 47. Every text has each of them. */
  locales: someOf(locale),
  /** What a reader gets whose language is none of `locales`; their first when left out. */
  defaultLocale: z24.optional(locale),
  controller: Controller,
  /** The sites, services and apps that it is about. */
  scope: listOf(ScopeEntry),
  origins: listOf(DataOrigin),
  categories: listOf(Category),
  recipients: listOf(RecipientDefinition),
  transfers: listOf(Transfer),
  purposes: someOf(PurposeDefinition),
  trackers: listOf(Tracker),
  /** How long data is kept, where a purpose does not say otherwise. */
  retention: Retention,
  topics: listOf(TopicDefinition),
  rights: someOf(RightDefinition),
  requests: z24.prefault(RequestTerms, {}),
  signals: z24.prefault(PolicySignals, {}),
  jurisdictions: z24.prefault(Jurisdictions, {}),
  links: listOf(ExternalLink),
  optOuts: listOf(OptOut),
  security: z24.prefault(Security, {}),
  notices: listOf(Notice),
  texts: PolicyTexts
};
var PolicyDefinition = z24.strictObject(policy);

// packages/types/src/policy/policy.checks.ts
function crossIssues(input) {
  if (!isRecord(input)) return [];
  return [...referenceIssues(input), ...duplicateIssues(input), ...localeIssues(input), ...textIssues(input), ...overlapIssues(input)];
}
function referenceIssues(input) {
  const issues = [];
  walk(PolicyDefinition, input, (schema, value, path) => {
    const collection = referenced.get(schema);
    if (!collection || typeof value !== "string") return value;
    const known = [...new Set(idsOf(input[collection]))].filter(Boolean);
    if (!known.includes(value)) {
      const choice = known.length > 0 ? `write one of ${known.join(", ")}, or add it` : "add it";
      issues.push({ path, message: `is "${value}", but no ${collections[collection]} has that id: ${choice} to /${collection}` });
    }
    return value;
  });
  return issues;
}
var listsWithIds = ["scope", ...Object.keys(collections), "topics", "rights", "links", "optOuts", "notices"];
function duplicateIssues(input) {
  return listsWithIds.flatMap((list3) => {
    const ids3 = idsOf(input[list3]);
    return repeated(ids3).map(([index, first]) => ({
      path: `/${list3}/${index}/id`,
      message: `is "${ids3[index]}", which /${list3}/${first} has already: give it an id of its own, or remove one of the two`
    }));
  });
}
function localeIssues({ locales, defaultLocale }) {
  const known = textsIn(locales);
  const issues = repeated(known).map(([index]) => ({ path: `/locales/${index}`, message: `is "${known[index]}" again: remove it` }));
  if (typeof defaultLocale === "string" && known.length > 0 && !known.includes(defaultLocale)) {
    issues.push({
      path: "/defaultLocale",
      message: `is "${defaultLocale}", which /locales does not have: write one of ${known.join(", ")}, or add it to /locales`
    });
  }
  return issues;
}
function textIssues(input) {
  const locales = [...new Set(textsIn(input["locales"]))].filter(isLocale);
  const issues = [];
  if (locales.length === 0) return issues;
  walk(PolicyDefinition, input, (schema, value, path) => {
    if (schema === text && typeof value === "string" && locales.length > 1) {
      issues.push({
        path,
        message: `is one text for several languages: write { ${locales.map((locale2) => `${locale2}: "\u2026"`).join(", ")} }`
      });
    }
    if ((schema === text || schema === name2) && isRecord(value)) {
      const written2 = Object.keys(value);
      for (const locale2 of locales.filter((tag) => !written2.includes(tag))) {
        issues.push({ path, message: `has no text in "${locale2}": add one, or remove "${locale2}" from /locales` });
      }
      for (const locale2 of written2.filter((tag) => !locales.includes(tag))) {
        issues.push({
          path: `${path}/${locale2}`,
          message: `is in "${locale2}", which /locales does not have: remove it, or add "${locale2}" to /locales`
        });
      }
    }
    return value;
  });
  return issues;
}
function overlapIssues({ jurisdictions: jurisdictions2 }) {
  const rules = isRecord(jurisdictions2) && Array.isArray(jurisdictions2["rules"]) ? jurisdictions2["rules"] : [];
  const matches = rules.flatMap(
    (rule, index) => textsIn(isRecord(rule) ? rule["match"] : []).map((code, at) => ({ code, path: `/jurisdictions/rules/${index}/match/${at}` }))
  );
  return repeated(matches.map(({ code }) => code)).map(([index, first]) => ({
    path: matches[index]?.path ?? "",
    message: `is "${matches[index]?.code}", which ${matches[first]?.path} matches already: remove one of the two`
  }));
}
function idsOf(list3) {
  return Array.isArray(list3) ? list3.map((entry) => isRecord(entry) && typeof entry["id"] === "string" ? entry["id"] : "") : [];
}
function textsIn(list3) {
  return Array.isArray(list3) ? list3.filter((entry) => typeof entry === "string") : [];
}
function repeated(values) {
  return values.flatMap((value, index) => {
    const first = values.indexOf(value);
    return value !== "" && first < index ? [[index, first]] : [];
  });
}

// packages/types/src/policy/policy.issues.ts
function issuesOf(error) {
  return error.issues.flatMap((issue2) => {
    const path = issue2.path.map((key) => `/${pointerToken(key)}`).join("");
    return issue2.code === "unrecognized_keys" ? issue2.keys.map((key) => ({ path: `${path}/${pointerToken(key)}`, message: issue2.message })) : [{ path, message: issue2.message }];
  });
}
function explain(issue2) {
  switch (issue2.code) {
    case "unrecognized_keys":
      return `is no field here: remove it, or write one of ${fieldsOf(issue2.inst).join(", ")}`;
    case "invalid_type":
      return issue2.input === void 0 ? `is missing: write ${kinds[issue2.expected] ?? issue2.expected}` : `is of the wrong kind: write ${kinds[issue2.expected] ?? issue2.expected}`;
    case "too_small":
      return `is too small: write at least ${issue2.minimum}`;
    case "too_big":
      return `is too big: write at most ${issue2.maximum}`;
    default:
      return "is not valid: see the type PolicyInput for what can be written here";
  }
}
var kinds = {
  object: "an object { \u2026 }",
  array: "a list [ \u2026 ]",
  boolean: "true or false",
  number: "a whole number",
  int: "a whole number",
  string: "some text"
};
function fieldsOf(schema) {
  return schema && "shape" in schema._zod.def && typeof schema._zod.def.shape === "object" && schema._zod.def.shape !== null ? Object.keys(schema._zod.def.shape) : [];
}

// packages/types/src/policy/define-policy.ts
function definePolicy(input) {
  const parsed = z25.safeParse(PolicyDefinition, input, { error: explain });
  const issues = [...parsed.success ? [] : issuesOf(parsed.error), ...crossIssues(input)];
  if (!parsed.success || issues.length > 0) throw new PolicyError(issues);
  return deepFreeze(withDefaults(inEveryLocale(parsed.data)));
}
function withDefaults(policy2) {
  return {
    ...policy2,
    defaultLocale: policy2.defaultLocale ?? policy2.locales[0] ?? "",
    recipients: policy2.recipients.map((recipient4) => ({
      ...recipient4,
      boundBy: recipient4.boundBy ?? (recipient4.kind === "processor" ? "instructions" : "own-policy")
    })),
    purposes: policy2.purposes.map((purpose5) => ({
      ...purpose5,
      retention: purpose5.retention ?? policy2.retention,
      // CNIL recommends asking again after six months (deliberations 2020-091 and 2020-092).
      expiresAfter: purpose5.expiresAfter ?? (purpose5.legalBasis === "consent" ? "P6M" : "never")
    })),
    topics: policy2.topics.map((topic4) => ({
      ...topic4,
      subscription: topic4.subscription ?? (topic4.kind === "service" ? "opt-out" : "opt-in")
    })),
    rights: policy2.rights.map((right4) => ({ ...right4, verification: right4.verification ?? usualVerification(right4.id) }))
  };
}
var usualVerification = (id2) => ["opt-out", "limit", "withdraw"].includes(id2) ? "none" : "email";
function inEveryLocale(policy2) {
  const spread = walk(PolicyDefinition, policy2, (schema, value) => {
    if (schema !== text && schema !== name2 || !isRecord(value) || !(anyLocale in value)) return value;
    return Object.fromEntries(policy2.locales.map((locale2) => [locale2, value[anyLocale]]));
  });
  return spread;
}
function deepFreeze(value) {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}

// packages/types/src/policy/policy.locales.ts
var readAs = { no: ["nb", "nn"], nb: ["no"], nn: ["no", "nb"] };
function lookUpLocale(wanted2, { locales, defaultLocale }) {
  for (const range of rangesOf(wanted2?.toLowerCase() ?? "")) {
    const found = locales.find((locale2) => locale2.toLowerCase() === range);
    if (found !== void 0) return found;
  }
  return defaultLocale;
}
function* rangesOf(wanted2) {
  yield wanted2;
  const likely = likelyOf(wanted2);
  if (likely) {
    yield `${likely.language}-${likely.script}-${likely.region}`.toLowerCase();
    yield `${likely.language}-${likely.script}`.toLowerCase();
  }
  for (let range = shorter(wanted2); range !== ""; range = shorter(range)) yield range;
  const language = likely?.language ?? "";
  yield language;
  yield* readAs[language] ?? [];
}
function likelyOf(tag) {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return void 0;
  }
}
function shorter(range) {
  const subtags = range.split("-").slice(0, -1);
  return (subtags.at(-1)?.length === 1 ? subtags.slice(0, -1) : subtags).join("-");
}

// packages/types/src/policy/policy.view.ts
function policyView2(policy2, reader = {}, since = {}) {
  const heading2 = headingFor(policy2, reader);
  const say = speaker(heading2.locale);
  return {
    ...heading2,
    effectiveAt: policy2.effectiveAt,
    locales: policy2.locales,
    controller: policy2.controller,
    scope: policy2.scope.map((entry) => ({ ...entry, name: say(entry.name) })),
    origins: policy2.origins.map((origin4) => named(origin4, say)),
    categories: policy2.categories.map((category4) => ({ ...named(category4, say), how: say(category4.how) })),
    recipients: policy2.recipients.map((recipient4) => named(recipient4, say)),
    transfers: policy2.transfers.map((transfer3) => ({ ...transfer3, description: say(transfer3.description) })),
    purposes: policy2.purposes.map((purpose5) => purposeView(policy2, purpose5, { say, since })),
    topics: policy2.topics.map((topic4) => named(topic4, say)),
    rights: policy2.rights.filter(({ jurisdictions: jurisdictions2 }) => coversPlace(jurisdictions2, heading2.jurisdiction)).map((right4) => rightView(right4, say)),
    links: policy2.links.map((link3) => named(link3, say)),
    optOuts: policy2.optOuts.map((optOut4) => named(optOut4, say)),
    security: {
      ...policy2.security,
      measures: policy2.security.measures.map((measure3) => named(measure3, say)),
      limits: say(policy2.security.limits),
      duties: say(policy2.security.duties)
    },
    notices: policy2.notices.map((notice4) => ({ ...notice4, description: say(notice4.description) })),
    texts: {
      banner: bannerTexts3(policy2, say),
      introduction: say(policy2.texts.introduction),
      changes: say(policy2.texts.changes),
      sharing: say(policy2.texts.sharing)
    }
  };
}
function bannerPolicy2(policy2, reader = {}, since = {}) {
  const heading2 = headingFor(policy2, reader);
  const say = speaker(heading2.locale);
  const { name: name3, privacyUrl } = policy2.controller;
  return {
    ...heading2,
    controller: { name: name3, privacyUrl },
    texts: bannerTexts3(policy2, say),
    purposes: policy2.purposes.map((purpose5) => ({ name: say(purpose5.name), ...purposeTerms(purpose5, since) }))
  };
}
function purposeTerms(purpose5, since = {}) {
  const { id: id2, legalBasis, required, saleOrSharing, directMarketing, minimumAge, expiresAfter } = purpose5;
  const unchanged = Object.hasOwn(since, id2) ? since[id2] : void 0;
  return {
    id: id2,
    legalBasis,
    required,
    saleOrSharing,
    ...directMarketing && { directMarketing },
    ...minimumAge !== null && { minimumAge },
    ...expiresAfter !== "never" && { expiresAfterDays: periodDays(expiresAfter) },
    ...unchanged && { unchangedSince: [...unchanged] }
  };
}
function consentTerms(policy2, jurisdiction, since = {}) {
  const { mode } = modeOf(policy2, jurisdiction);
  const purposes = policy2.purposes.map((purpose5) => purposeTerms(purpose5, since));
  return { mode, signals: policy2.signals, ...gpcTerms(policy2, jurisdiction), purposes };
}
function gpcTerms(policy2, jurisdiction) {
  return gpcStands(policy2, jurisdiction) ? { gpcStands: true } : {};
}
function headingFor(policy2, { locale: locale2, jurisdiction }) {
  return {
    version: policy2.version,
    hash: policyHash(policy2),
    locale: lookUpLocale(locale2, policy2),
    ...modeOf(policy2, jurisdiction),
    signals: policy2.signals,
    ...gpcTerms(policy2, jurisdiction)
  };
}
function purposeView({ trackers }, purpose5, { say, since }) {
  return {
    ...purposeTerms(purpose5, since),
    name: say(purpose5.name),
    description: say(purpose5.description),
    directMarketing: purpose5.directMarketing,
    expiresAfter: purpose5.expiresAfter,
    categories: purpose5.categories,
    recipients: purpose5.recipients,
    retention: { ...purpose5.retention, description: say(purpose5.retention.description) },
    trackers: trackers.filter(({ purposes }) => purposes.includes(purpose5.id)).map((tracker4) => trackerView(tracker4, say)),
    consequence: say(purpose5.consequence)
  };
}
function trackerView({ purposes: _, description, ...tracker4 }, say) {
  return { ...tracker4, description: say(description) };
}
function rightView({ jurisdictions: _, repeats: __, name: name3, description, fields, ...right4 }, say) {
  return { ...right4, name: say(name3), description: say(description), fields: fields.map((field) => fieldView(field, say)) };
}
function fieldView({ name: name3, hint, options, ...field }, say) {
  return { ...field, name: say(name3), hint: say(hint), options: options.map(({ id: id2, name: called2 }) => ({ id: id2, name: say(called2) })) };
}
function bannerTexts3({ texts: { banner } }, say) {
  return { title: say(banner.title), body: say(banner.body) };
}
function speaker(locale2) {
  return ((text2) => text2 && (text2[locale2] ?? ""));
}
function named(entry, say) {
  return { ...entry, name: say(entry.name), description: say(entry.description) };
}

export {
  timestamp_exports,
  audit_schemas_exports,
  splitRoute,
  listEndpoints,
  effective_exports,
  DeviceId,
  identifiers_exports,
  defaultPageSize,
  pageOf,
  maxImported,
  ImportConsents,
  Receipt,
  CompactReceipt,
  consent_schemas_exports,
  Origin,
  origin_exports,
  scopes,
  scopes_exports,
  CreateKey,
  keys_schemas_exports,
  platform_schemas_exports,
  platformContract,
  theme_exports,
  countries,
  subdivisions,
  placeGroups,
  everyPlace,
  isJurisdiction,
  modeOf,
  gpcStands,
  coversPlace,
  policy_view_schemas_exports,
  policy_schemas_exports,
  requestTextLimits,
  phaseStatus,
  isClosed,
  legalActions,
  submitted,
  afterStep,
  SubmitRequest,
  SayRequest,
  requests_schemas_exports,
  CreateSite,
  sites_schemas_exports,
  subjectScopes,
  maxTokenLife,
  subjects_schemas_exports,
  privetContract,
  consentRecordVersion,
  consentRecordContext,
  ConsentRecord,
  consent_record_exports,
  commonErrors,
  privetErrors,
  Problem,
  problem_exports,
  base64url,
  fromBase64url,
  PolicyError,
  definePolicy,
  canonicalPolicy,
  policyHash,
  periodDays,
  lookUpLocale,
  policyView2 as policyView,
  bannerPolicy2 as bannerPolicy,
  consentTerms,
  diffPolicies,
  gpcJson
};
