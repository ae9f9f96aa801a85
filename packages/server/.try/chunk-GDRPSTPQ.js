import {
  foldHashes,
  hashIn,
  hashLength,
  hashesOfLevel,
  joinHashes,
  tileWidth
} from "./chunk-M6W7DHYZ.js";
import {
  fail,
  newId,
  randomBytes,
  randomSalt,
  sha256Text
} from "./chunk-D4V4UZNO.js";
import {
  decisionFact,
  decisionOf
} from "./chunk-N5GN76ON.js";
import {
  shownTexts,
  textsHash
} from "./chunk-LAZCAWNR.js";
import {
  afterStep,
  base64url,
  consentRecordContext,
  consentRecordVersion,
  definePolicy,
  legalActions
} from "./chunk-DD23NH33.js";

// packages/server/src/fact-reader.ts
import canonicalize2 from "canonicalize";

// packages/server/src/consent/consent.record-text.ts
import canonicalize from "canonicalize";

// packages/server/src/consent/consent.receipt.ts
function consentRecord(decision, policy) {
  const language = policy.locales.includes(decision.locale) ? decision.locale : policy.defaultLocale;
  const { textsHash: texts_hash, ...said } = policyPart(policy, language, Object.keys(decision.choices));
  return {
    "@context": consentRecordContext,
    "@type": "dpv:ConsentRecord",
    record: head(decision),
    pii_processing: {
      privacy_notice: policy.controller.privacyUrl,
      privacy_notice_version: decision.policyVersion,
      privacy_notice_hash: decision.policyHash,
      language,
      language_asked: decision.locale,
      texts_hash,
      shown: decision.shown,
      collection_method: decision.method,
      evidence: decision.evidence,
      jurisdiction: decision.jurisdiction,
      jurisdiction_source: decision.jurisdictionFrom,
      age_at_least: decision.ageAtLeast,
      signals: decision.signals,
      purposes: said.purposes
    },
    party_identification: said.parties,
    event: [...Object.keys(decision.choices).map((id) => choiceEvent(decision, id, policy)), ...signalEvents(decision)]
  };
}
function instant(at) {
  if (!Number.isSafeInteger(at)) throw new RangeError(`${JSON.stringify(at)} is no time in milliseconds`);
  return new Date(at).toISOString();
}
var instantOrNull = (at) => at === null ? null : instant(at);
var head = (decision) => ({
  schema_version: consentRecordVersion,
  record_id: decision.id,
  pii_principal_id: decision.subject,
  decision_id: decision.decisionId,
  decided_at: instant(decision.decidedAt),
  claimed_at: instantOrNull(decision.claimedAt),
  sent_at: instantOrNull(decision.sentAt),
  recorded_at: instant(decision.recordedAt),
  salt: decision.salt
});
function policyPart(policy, language, ids) {
  const say = (text) => text[language] ?? text[policy.defaultLocale] ?? "";
  const chosen = policy.purposes.filter(({ id }) => ids.includes(id));
  const recipients = chosen.flatMap((purpose) => purpose.recipients);
  return {
    textsHash: textsHash(shownTexts(policy, language)),
    purposes: chosen.map((purpose) => purposeOf(purpose, policy, say)),
    parties: [controllerParty(policy), ...recipientParties(policy, recipients, say)]
  };
}
var controllerId = "controller";
var legalBasisTerms = {
  consent: "eu-gdpr:A6-1-a",
  contract: "eu-gdpr:A6-1-b",
  "legal-obligation": "eu-gdpr:A6-1-c",
  "vital-interests": "eu-gdpr:A6-1-d",
  "public-task": "eu-gdpr:A6-1-e",
  "legitimate-interests": "eu-gdpr:A6-1-f"
};
function purposeOf(purpose, policy, say) {
  const isSensitive = (id) => policy.categories.some((category) => category.id === id && category.sensitive);
  return {
    "@type": "dpv:Process",
    purpose_id: purpose.id,
    purpose: say(purpose.name),
    description: say(purpose.description),
    lawful_basis: purpose.legalBasis,
    "dpv:hasLegalBasis": legalBasisTerms[purpose.legalBasis],
    sale_or_sharing: purpose.saleOrSharing,
    pii_information: purpose.categories.map((id) => ({
      "@type": isSensitive(id) ? "dpv:SensitivePersonalData" : "dpv:PersonalData",
      pii_type: id,
      sensitive_pii: isSensitive(id)
    })),
    pii_controllers: [controllerId],
    recipient_third_parties: purpose.recipients,
    storage_locations: storageLocations(purpose, policy),
    retention_period: { period: purpose.retention.period, until: purpose.retention.until },
    withdrawal_method: policy.controller.privacyUrl
  };
}
function storageLocations({ recipients }, { controller, transfers }) {
  const away = transfers.filter(
    (one) => one.activities.includes("storage") && (one.recipients.length === 0 || one.recipients.some((id) => recipients.includes(id)))
  );
  return [.../* @__PURE__ */ new Set([controller.country, ...away.map(({ to }) => to)])];
}
function controllerParty({ controller: { name, address, country, contact } }) {
  return {
    "@type": "dpv:DataController",
    party_id: controllerId,
    party_name: name,
    party_address: address.join(", "),
    party_country: country,
    party_email: contact.email,
    party_url: contact.url,
    party_role: "controller"
  };
}
var recipientTerms = {
  processor: "dpv:DataProcessor",
  "joint-controller": "dpv:JointDataControllers",
  "third-party": "dpv:ThirdParty",
  "public-authority": "dpv:Recipient",
  successor: "dpv:Recipient"
};
function recipientParties({ recipients }, ids, say) {
  return recipients.filter(({ id }) => ids.includes(id)).map(({ id, name, country, privacyUrl, kind }) => ({
    "@type": recipientTerms[kind],
    party_id: id,
    party_name: say(name),
    party_country: country,
    party_url: privacyUrl,
    party_role: kind
  }));
}
var given = { state: "given", term: "dpv:ConsentGiven" };
var refused = { state: "refused", term: "dpv:ConsentRefused" };
var withoutConsent = {
  "legitimate-interests": {
    granted: { state: "accepted", term: "dpv:LegitimateInterestNotObjected" },
    denied: { state: "objected", term: "dpv:LegitimateInterestObjected" }
  },
  "public-task": { granted: { state: "accepted" }, denied: { state: "objected", term: "dpv:PublicInterestObjected" } }
};
function meaningOf(purpose, choice) {
  if (!purpose || purpose.legalBasis === "consent") return choice === "granted" ? given : refused;
  return withoutConsent[purpose.legalBasis]?.[choice] ?? { state: choice === "granted" ? "accepted" : "objected" };
}
var onPages = ["banner", "preferences", "form", "gate"];
function choiceEvent(decision, id, { purposes }) {
  const choice = decision.choices[id] ?? "denied";
  const purpose = purposes.find((one) => one.id === id);
  const { state, term } = meaningOf(purpose, choice);
  const isConsent = purpose?.legalBasis === "consent";
  const terms = [
    ...purpose && term !== void 0 ? [term] : [],
    ...isConsent && onPages.includes(decision.method) ? ["dpv:ExplicitlyExpressedConsent"] : []
  ];
  const { expiresAfter = "never" } = purpose ?? {};
  return {
    ...terms.length > 0 && { "@type": terms },
    purpose_id: id,
    event_time: instant(decision.decidedAt),
    entity_id: decision.subject,
    event_type: "explicit",
    event_state: state,
    choice,
    validity_duration: choice === "granted" && expiresAfter !== "never" ? expiresAfter : null
  };
}
function signalEvents({ signals, decidedAt, subject }) {
  const seen = ["gpc", "dnt"].filter((signal) => signals[signal]);
  return seen.map((signal) => ({
    signal,
    event_time: instant(decidedAt),
    entity_id: subject,
    event_type: "signal",
    event_state: "received"
  }));
}

// packages/server/src/consent/consent.record-text.ts
var varying = ["id", "subject", "decisionId", "claimedAt", "sentAt", "decidedAt", "recordedAt", "salt"];
var maxTemplates = 1e3;
function recordTexts() {
  const templates = /* @__PURE__ */ new Map();
  const templateFor = (decision, policy) => {
    const kind = kindOf(decision);
    const known = templates.get(kind);
    if (known !== void 0) return known;
    const made = makeTemplate(decision, policy);
    if (templates.size >= maxTemplates) templates.clear();
    templates.set(kind, made);
    return made;
  };
  return (decision, policy) => {
    const template = decision.evidence === null ? templateFor(decision, policy) : null;
    return template ? fill(template, decision) : recordText(decision, policy);
  };
}
var recordText = (decision, policy) => canonicalize(consentRecord(decision, policy)) ?? "";
function kindOf({ id: _, subject: _s, salt: _t, decidedAt: _d, recordedAt: _r, decisionId, claimedAt, sentAt, ...same }) {
  return JSON.stringify([same, decisionId === null, claimedAt === null, sentAt === null]);
}
function makeTemplate(decision, policy) {
  const marks = marksFor(decision);
  const text = recordText({ ...decision, ...marks }, policy);
  const fields = new Map(varying.filter((field) => marks[field] !== null).map((field) => [valueText(field, marks[field]), field]));
  const anyMark = new RegExp([...fields.keys()].map((mark) => mark.replaceAll(/[+.]/g, String.raw`\$&`)).join("|"), "g");
  const gaps = [];
  let end = 0;
  for (const { 0: mark, index } of text.matchAll(anyMark)) {
    const field = fields.get(mark);
    if (field) gaps.push({ before: text.slice(end, index), field });
    end = index + mark.length;
  }
  const template = { gaps, end: text.slice(end) };
  return fill(template, decision) === recordText(decision, policy) ? template : null;
}
function marksFor({ decisionId, claimedAt, sentAt }) {
  const text = () => base64url(randomBytes(18));
  const lastTime = 864e13;
  return {
    id: text(),
    subject: text(),
    salt: text(),
    decisionId: decisionId === null ? null : text(),
    recordedAt: lastTime,
    decidedAt: lastTime - 1,
    claimedAt: claimedAt === null ? null : lastTime - 2,
    sentAt: sentAt === null ? null : lastTime - 3
  };
}
function fill({ gaps, end }, decision) {
  let text = "";
  for (const { before, field } of gaps) text += before + valueText(field, decision[field]);
  return text + end;
}
function valueText(field, value) {
  const isMissing = value === null && (field === "claimedAt" || field === "sentAt");
  return JSON.stringify(field.endsWith("At") && !isMissing ? instant(value) : value);
}

// packages/server/src/requests/request.step.ts
function stepFact(request, step) {
  const record = {
    id: step.id,
    kind: "request",
    request: request.id,
    subject: request.subject,
    requestType: request.type,
    step: step.type,
    by: step.by,
    from: step.from,
    to: step.to,
    reason: step.reason,
    citation: step.citation ?? null,
    note: step.note ?? null,
    sealedHash: sha256Text(request.sealed),
    recordedAt: Date.parse(step.at),
    salt: randomSalt()
  };
  return factOf(record);
}
var factOf = (record) => ({
  id: record.id,
  kind: "request",
  subject: record.subject,
  person: null,
  decisionId: null,
  recordedAt: record.recordedAt,
  record
});
var happeningAt = (happening, now) => ({
  ...happening,
  id: newId("evt", now),
  at: new Date(now).toISOString()
});
function stepOrFail(progress, happening, now) {
  return afterStep(progress, happeningAt(happening, now)) ?? failIllegal(progress);
}
function failIllegal(progress, detail) {
  const legal = legalActions(progress);
  const may = legal.length > 0 ? `now it may be: ${legal.join(", ")}` : "nothing more can be done with it";
  return fail("ILLEGAL_TRANSITION", { legal, detail: detail ?? `The request is ${progress.phase}; ${may}` });
}

// packages/server/src/fact-reader.ts
function factReader(policies) {
  const textOf = recordTexts();
  const known = /* @__PURE__ */ new Map();
  const load = async (version) => {
    const kept = await policies.find(version);
    if (!kept) throw new Error(`The policy version ${version} is not kept`);
    const policy = definePolicy(JSON.parse(kept.document));
    known.set(version, policy);
    return policy;
  };
  return {
    leafText(stored) {
      const fact = parsed(stored);
      const listed = decisionOf(fact);
      if (!listed) return canonicalize2(fact.record) ?? "";
      const { decision } = listed;
      const policy = known.get(decision.policyVersion);
      return policy ? textOf(decision, policy) : load(decision.policyVersion).then((loaded) => textOf(decision, loaded));
    },
    columnsOf(stored) {
      const { kind, record } = parsed(stored);
      if (JSON.stringify(record) !== stored.record) throw new Error("its record was written by another hand");
      if (kind === "decision") return columnsOfDecision(record);
      if (kind === "link" || kind === "unlink") return columnsOfLink(record);
      if (kind === "policy") return columnsOfPolicy(record);
      if (kind === "request") return columnsOfStep(record);
      throw new Error(`there is no kind \u201C${String(kind)}\u201D`);
    },
    policyVersionOf: (stored) => decisionOf(parsed(stored))?.decision.policyVersion
  };
}
var parsed = (stored) => ({ ...stored, record: JSON.parse(stored.record) });
var decisionFields = {
  id: true,
  subject: true,
  decisionId: true,
  policyVersion: true,
  policyHash: true,
  choices: true,
  method: true,
  locale: true,
  jurisdiction: true,
  jurisdictionFrom: true,
  signals: true,
  shown: true,
  ageAtLeast: true,
  evidence: true,
  claimedAt: true,
  sentAt: true,
  decidedAt: true,
  recordedAt: true,
  salt: true
};
var partFields = { signals: ["gpc", "dnt"], shown: ["layout", "widget", "texts", "textsHash"] };
function columnsOfDecision(decision) {
  const unknown = [
    ...Object.keys(decision).filter((field) => !(field in decisionFields)),
    ...Object.keys(decision.signals).filter((field) => !partFields.signals.some((known) => known === field)),
    ...Object.keys(decision.shown ?? {}).filter((field) => !partFields.shown.some((known) => known === field))
  ];
  if (unknown.length > 0) throw new Error(`its record says \u201C${unknown.join("\u201D, \u201C")}\u201D, which no decision says`);
  const { record: _, ...columns } = decisionFact(decision);
  return columns;
}
function columnsOfLink({ id, kind, device, person, recordedAt }) {
  return { id, kind, subject: device, person, decisionId: null, recordedAt };
}
function columnsOfStep(step) {
  const { record: _, ...columns } = factOf(step);
  return columns;
}
function columnsOfPolicy({ id, kind, publishedAt }) {
  return { id, kind, subject: null, person: null, decisionId: null, recordedAt: publishedAt };
}

// packages/server/src/audit/growing-tree.ts
function growTree(size, edge, hash) {
  const levels = [];
  for (let level = 0; hashesOfLevel(size, level) > 0; level += 1) levels.push(openLevel(size, level, edge));
  let leaves = size;
  let full = [];
  const add = (level, value) => {
    const filling = levels[level] ??= emptyTile(0);
    filling.hashes.set(value, filling.count * hashLength);
    filling.count += 1;
    if (filling.count < tileWidth) return;
    full.push({ level, tile: filling.tile, hashes: filling.hashes });
    levels[level] = emptyTile(filling.tile + 1);
    add(level + 1, foldHashes(filling.hashes, 0, tileWidth, hash));
  };
  return {
    get size() {
      return leaves;
    },
    append(leaf) {
      add(0, leaf);
      leaves += 1;
    },
    root: () => leaves === 0 ? hash.empty : joinHashes(levels.flatMap((filling) => peaks(filling, hash)).toReversed(), hash),
    takeFull() {
      const taken = full;
      full = [];
      return taken;
    },
    edge: () => levels.flatMap(({ tile, count, hashes }, level) => count === 0 ? [] : { level, tile, hashes: hashes.slice(0, count * hashLength) })
  };
}
var emptyTile = (tile) => ({ tile, hashes: new Uint8Array(tileWidth * hashLength), count: 0 });
function openLevel(size, level, edge) {
  const all = hashesOfLevel(size, level);
  const filling = emptyTile(Math.floor(all / tileWidth));
  filling.count = all % tileWidth;
  if (filling.count === 0) return filling;
  const kept = edge.find((tile) => tile.level === level && tile.tile === filling.tile);
  const length = filling.count * hashLength;
  if (!kept || kept.hashes.length < length) throw new Error(`The log lacks hashes of tile ${filling.tile} on level ${level}`);
  filling.hashes.set(kept.hashes.subarray(0, length));
  return filling;
}
function peaks({ hashes, count }, hash) {
  const found = [];
  let end = count;
  for (let width = 1; end > 0; width *= 2) {
    if (end % (width * 2) === 0) continue;
    end -= width;
    found.push(width === 1 ? hashIn(hashes, end) : foldHashes(hashes, end, width, hash));
  }
  return found;
}

export {
  consentRecord,
  growTree,
  stepFact,
  happeningAt,
  stepOrFail,
  failIllegal,
  factReader
};
