import {
  bannerPolicy,
  base64url,
  countries,
  coversPlace,
  diffPolicies,
  everyPlace,
  gpcStands,
  lookUpLocale,
  modeOf,
  placeGroups,
  policyView,
  subdivisions
} from "./chunk-DD23NH33.js";

// packages/types/src/consent/consent.rules.ts
function effectiveConsent(terms, moment) {
  return Object.fromEntries(terms.purposes.map((purpose) => [purpose.id, effectivePurpose(terms, purpose, moment)]));
}
function effectivePurpose(terms, purpose, moment) {
  const { choices, age } = moment.state;
  if (purpose.required) return answer(true, "required");
  if (isUnder(purpose.minimumAge, age)) return answer(false, "age");
  const choice = choices[purpose.id];
  const lapsed = choice && lapseOf(purpose, choice, moment.now);
  const grant = choice?.state === "granted" && !lapsed ? choice : void 0;
  const signal = signalAgainst(terms, purpose, moment, grant);
  if (signal) return answer(false, signal);
  if (choice?.state === "denied") return answer(false, purpose.legalBasis === "consent" ? "choice" : "objected");
  if (purpose.legalBasis !== "consent") return answer(true, purpose.legalBasis);
  if (grant) return answer(true, "choice");
  return terms.mode === "opt-in" ? answer(false, lapsed ?? "default") : answer(true, "default");
}
var answer = (granted, reason) => ({ granted, reason });
var isUnder = (years = 0, age) => years > (age?.atLeast ?? 0);
var day = 864e5;
function lapseOf({ expiresAfterDays, unchangedSince: unchangedSince2 }, { at, policyVersion }, now) {
  if (now >= at + (expiresAfterDays ?? Infinity) * day) return "expired";
  return unchangedSince2 && !unchangedSince2.includes(policyVersion) ? "changed" : void 0;
}
function signalAgainst(terms, purpose, moment, grant) {
  return ["gpc", "dnt"].find(
    (signal) => terms.signals[signal] === "honour" && (purpose.saleOrSharing || signal === "dnt" && purpose.legalBasis === "consent") && (moment.state.signals[signal] || moment.signals[signal]) && !(grant && lifts(grant, signal, moment, terms))
  );
}
function lifts(grant, signal, { state: state2, signals: sent }, { gpcStands: gpcStands2 }) {
  const { at = 0, by, elsewhere = 0 } = state2.signals[signal] ?? {};
  const inSight = grant.inView[signal];
  const stands = inSight ? signal === "gpc" && gpcStands2 : sent[signal];
  return !stands && (inSight && by === grant.by ? elsewhere : at) < grant.at;
}
function purposesToAsk(terms, moment) {
  const answers = effectiveConsent(terms, moment);
  return Object.keys(answers).filter((id) => !answers[id]?.granted && unanswered.includes(answers[id]?.reason));
}
var unanswered = ["default", "expired", "changed"];
function canBeDenied({
  required,
  legalBasis,
  directMarketing
}) {
  return !required && (directMarketing || ["consent", "legitimate-interests", "public-task"].includes(legalBasis));
}
function isOffered({ gpcStands: gpcStands2 }, { effective, signals }, purpose) {
  const reason = effective[purpose.id]?.reason;
  return canBeDenied(purpose) && reason !== "age" && !(reason === "gpc" && gpcStands2 && signals.gpc === true);
}

// packages/types/src/policy/policy.offline.ts
function offlineFiles(policy, since = {}) {
  const places = placesOf(policy);
  const locales = Object.fromEntries(policy.locales.map((locale) => [locale, `policy.${locale}.json`]));
  const rights2 = Object.fromEntries(
    policy.rights.flatMap(({ id, jurisdictions }) => jurisdictions.length > 0 ? [[id, placesIn(jurisdictions)]] : [])
  );
  const files = policy.locales.flatMap((locale) => {
    const whole = `policy.${locale}.whole.json`;
    const banner = { ...bannerPolicy(policy, { locale }, since), offline: { places, locales, whole } };
    const details = { ...policyView(policy, { locale }, since), offline: { rights: rights2 } };
    const names = locale === policy.defaultLocale ? ["policy.json", `policy.${locale}.json`] : [`policy.${locale}.json`];
    return [...names.map((name) => [name, banner]), [whole, details]];
  });
  return Object.fromEntries(files);
}
function placesOf(policy) {
  const termsIn = (place) => {
    const { mode, regime } = modeOf(policy, place);
    return JSON.stringify({ mode, regime, ...gpcStands(policy, place) && { gpcStands: true } });
  };
  const found = /* @__PURE__ */ new Map();
  for (const place of everyPlace) {
    const terms = termsIn(place);
    if (terms !== termsIn(countryOf(place))) found.set(terms, [...found.get(terms) ?? [], place]);
  }
  return [...found].map(([terms, list]) => ({ in: list.join(" "), ...JSON.parse(terms) }));
}
function placesIn(list) {
  const covers = (place) => coversPlace(list, place);
  const regions = [...subdivisions].filter((region) => covers(region) && !covers(region.slice(0, 2)));
  return [...[...countries].filter(covers), ...regions].join(" ");
}
var countryOf = (place) => place.includes("-") ? place.slice(0, 2) : void 0;

// packages/types/src/policy/policy.unchanged-since.ts
function unchangedSince(history, current) {
  const versions = [...history.filter(({ version }) => version !== current.version), current];
  const holds = /* @__PURE__ */ new Map();
  const changed = /* @__PURE__ */ new Set();
  for (const [index, policy] of versions.entries()) {
    const before = versions[index - 1];
    const material = new Set(before && diffPolicies(before, policy).materialPurposes);
    for (const { id } of policy.purposes) {
      const kept = holds.get(id);
      if (kept && material.has(id)) changed.add(id);
      if (kept && !material.has(id)) kept.push(policy.version);
      else holds.set(id, [policy.version]);
    }
  }
  const ids = current.purposes.map(({ id }) => id).filter((id) => changed.has(id));
  return Object.fromEntries(ids.map((id) => [id, holds.get(id) ?? []]));
}

// packages/types/src/consent/consent.cookie.format.ts
function formatConsentCookie({ policyVersion, decidedAt, device, choices, signals, ageAtLeast, unsent }) {
  const ids = (state2) => Object.keys(choices).filter((id) => choices[id] === state2).join("_");
  const letter = (on, signal) => on ? signal : on === false ? signal.toUpperCase() : "";
  const seen = letter(signals.gpc, "g") + letter(signals.dnt, "d");
  const more = (ageAtLeast ? `a${ageAtLeast}` : "") + (unsent ? `u${unsent}` : "");
  const fields = ["v1", policyVersion, Math.floor(decidedAt / 1e3).toString(36), device, ids("granted"), ids("denied"), seen];
  return [...fields, ...more ? [more] : []].join(".");
}

// packages/types/src/consent/consent.state.ts
var noChoices = { choices: {}, signals: {} };
function applyDecision(state2, decision) {
  return joinStates(state2, stateOfDecision(decision));
}
function stateOfDecision({
  id,
  choices,
  policyVersion,
  subject,
  signals,
  decidedAt,
  recordedAt,
  ageAtLeast
}) {
  const choice = { at: decidedAt, policyVersion, by: subject, decision: id, inView: signals };
  const signal = { at: decidedAt, by: subject, decision: id, recordedAt };
  return {
    choices: Object.fromEntries(Object.entries(choices).map(([purpose, state2]) => [purpose, { state: state2, ...choice }])),
    signals: { ...signals.gpc && { gpc: signal }, ...signals.dnt && { dnt: signal } },
    ...ageAtLeast !== void 0 && { age: { atLeast: ageAtLeast, at: decidedAt } }
  };
}
function joinStates(person, device) {
  const age = joined(person.age, device.age, newerAge);
  return {
    choices: joinEntries(person.choices, device.choices, newerChoice),
    signals: joinEntries(person.signals, device.signals, newerSignal),
    ...age && { age }
  };
}
function joined(one, other, join) {
  return one && other ? join(one, other) : one ?? other;
}
function joinEntries(one, other, join) {
  const entries = new Map(Object.entries(one));
  for (const [id, part] of Object.entries(other)) entries.set(id, joined(entries.get(id), part, join) ?? part);
  return Object.fromEntries(entries);
}
function newerChoice(one, other) {
  if (one.at !== other.at) return one.at > other.at ? one : other;
  const last = /* @__PURE__ */ new Map();
  for (const { tied: tied2 = [], ...first2 } of [one, other]) {
    for (const word of [first2, ...tied2]) {
      const kept = last.get(word.by);
      if (!kept || word.decision > kept.decision) last.set(word.by, word);
    }
  }
  const [first = one, ...tied] = [...last.values()].sort(protectiveFirst);
  return tied.length > 0 ? { ...first, tied } : first;
}
function protectiveFirst(one, other) {
  if (one.state !== other.state) return one.state === "denied" ? -1 : 1;
  return one.decision > other.decision ? -1 : 1;
}
function newerSignal(one, other) {
  const isNewer = one.at > other.at || one.at === other.at && one.decision >= other.decision;
  const [newest, rest] = isNewer ? [one, other] : [other, one];
  const elsewhere = Math.max(newest.elsewhere ?? -Infinity, (newest.by === rest.by ? rest.elsewhere : rest.at) ?? -Infinity);
  return elsewhere === -Infinity ? newest : { ...newest, elsewhere };
}
function newerAge(one, other) {
  if (one.at !== other.at) return one.at > other.at ? one : other;
  return one.atLeast < other.atLeast ? one : other;
}
function isNewSignal({ choices, signals }, decision) {
  return ["gpc", "dnt"].some((signal) => {
    if (!decision.signals[signal]) return false;
    const kept = signals[signal];
    const lifted = ({ state: state2, at }) => state2 === "granted" && at > (kept?.at ?? 0) && at <= decision.decidedAt;
    return !kept || Object.values(choices).some(lifted);
  });
}

// packages/types/src/consent/consent.cookie.ts
var consentCookieName = "privet";
var shape = /(?:^|;)\s*privet=v1\.([\w-]{1,32})\.([a-z\d]{1,7})\.(dev_[\w-]{32,128})\.([\w-]*)\.([\w-]*)\.([gG]?[dD]?)(?:\.a?(\d*)u?(\w+)?)?(?=;|$)/;
function findConsentCookie(header) {
  const [, policyVersion = "", seconds = "", device, granted = "", denied = "", seen = "", age = "", unsent] = shape.exec(header ?? "") ?? [];
  if (!device) return void 0;
  return {
    policyVersion,
    decidedAt: parseInt(seconds, 36) * 1e3,
    device,
    choices: { ...listed(granted, "granted"), ...listed(denied, "denied") },
    signals: { .../g/i.test(seen) && { gpc: seen.includes("g") }, .../d/i.test(seen) && { dnt: seen.includes("d") } },
    ageAtLeast: Number(age) || void 0,
    unsent
  };
}
function listed(ids, state2) {
  return Object.fromEntries((ids.match(/[^_]+/g) ?? []).map((id) => [id, state2]));
}
function stateOfStoredChoice({
  choices,
  decidedAt: at,
  policyVersion,
  signals,
  ageAtLeast: atLeast = 0
}) {
  return {
    choices: mapped(choices, (state2) => ({ state: state2, at, policyVersion, inView: signals })),
    signals: mapped(signals, (on) => ({ at: on ? at : 0 })),
    age: { atLeast, at }
  };
}
function mapped(entries, map) {
  return Object.fromEntries(Object.entries(entries).map(([id, value]) => [id, map(value)]));
}

// packages/types/src/consent/consent.cookie.next.ts
var consentCookieSeconds = 34214400;
var consentCookieLimit = 1024;
function storedChoiceAfter(terms, before, decision) {
  const known = before ? stateOfStoredChoice(before) : noChoices;
  const made = stateOfStoredChoice(decision);
  const ageAtLeast = decision.ageAtLeast ?? before?.ageAtLeast;
  const state2 = {
    choices: { ...known.choices, ...made.choices },
    signals: { ...known.signals, ...made.signals },
    age: { atLeast: ageAtLeast ?? 0, at: decision.decidedAt }
  };
  const answers = effectiveConsent(terms, { state: state2, signals: decision.signals, now: decision.decidedAt });
  const kept = Object.entries(state2.choices).filter(([id, choice]) => choice.state === "denied" || answers[id]?.granted);
  const grants = kept.filter(([, { state: chosen }]) => chosen === "granted");
  const stored = {
    policyVersion: decision.policyVersion,
    device: decision.device,
    decidedAt: Math.min(decision.decidedAt, ...grants.map(([, { at }]) => at)),
    choices: Object.fromEntries(kept.map(([id, choice]) => [id, choice.state])),
    signals: { ...Object.fromEntries(Object.keys(known.signals).map((signal) => [signal, false])), ...decision.signals },
    ageAtLeast,
    unsent: decision.unsent ?? before?.unsent
  };
  return isLong(stored) ? { ...stored, choices: knownChoices(stored, terms) } : stored;
}
var isLong = (stored) => consentCookieName.length + 1 + formatConsentCookie(stored).length > consentCookieLimit;
function knownChoices({ choices }, { purposes }) {
  return Object.fromEntries(Object.entries(choices).filter(([id]) => purposes.some((purpose) => purpose.id === id)));
}

// packages/types/src/consent/consent.clock.ts
var tolerance = 5 * 6e4;
var oldest = 396 * 864e5;
function decisionTime({ decidedAt, sentAt, recordedAt }) {
  if (decidedAt === void 0) return recordedAt;
  if (sentAt !== void 0 && sentAt < decidedAt) {
    return { field: "sentAt", message: "sentAt is before decidedAt; take both from the same clock" };
  }
  if (sentAt === void 0 && decidedAt > recordedAt + tolerance) {
    return { field: "decidedAt", message: "decidedAt is more than 5 minutes in the future; set the clock right, or send sentAt with it" };
  }
  const at = sentAt === void 0 ? Math.min(decidedAt, recordedAt) : recordedAt - (sentAt - decidedAt);
  if (at < recordedAt - oldest) {
    return { field: "decidedAt", message: "decidedAt is more than 13 months ago; such a decision has lapsed: ask again" };
  }
  return at;
}

// packages/types/src/policy/policy.regimes.us.ts
var checkedAt = "2026-11-24";
var usRegimes = [
  {
    ...state("CA", "ccpa", "California Consumer Privacy Act", "2020-01-01", "Cal. Civ. Code 1798.100 ff."),
    gpc: gpc("2023-01-01", "Cal. Civ. Code 1798.135(e); 11 CCR \xA77025(b), (c)(1); choice: \xA77025(c)(3)", "choice lifts"),
    askAgainAfter: { period: "P12M", source: "Cal. Civ. Code 1798.135(c)(4)" }
  },
  {
    ...state("CO", "colorado-cpa", "Colorado Privacy Act", "2023-07-01", "C.R.S. 6-1-1301 ff."),
    gpc: gpc("2024-07-01", "C.R.S. 6-1-1306(1)(a)(IV)(B); choice: (C)", "choice lifts")
  },
  {
    ...state("CT", "connecticut-ctdpa", "Connecticut Data Privacy Act", "2023-07-01", "Conn. Gen. Stat. 42-515 to 42-525"),
    gpc: gpc("2025-01-01", "Conn. Gen. Stat. 42-520(e)(1)(A)(ii); choice: (B)", "choice lifts")
  },
  {
    ...state("DE", "delaware-dpdpa", "Delaware Personal Data Privacy Act", "2025-01-01", "6 Del. C. ch. 12D"),
    gpc: gpc("2026-01-01", "6 Del. C. 12D-106(e)(1)a; choice: b", "choice lifts")
  },
  state("FL", "florida-fdbr", "Florida Digital Bill of Rights", "2024-07-01", "Fla. Stat. 501.701 ff."),
  state("IA", "iowa-icdpa", "Iowa Consumer Data Protection Act", "2025-01-01", "Iowa Code 715D"),
  state("IN", "indiana-icdpa", "Indiana Consumer Data Protection Act", "2026-01-01", "Ind. Code 24-15"),
  state("KY", "kentucky-kcdpa", "Kentucky Consumer Data Protection Act", "2026-01-01", "KRS 367.3611 ff."),
  {
    ...state("MD", "maryland-modpa", "Maryland Online Data Privacy Act", "2025-10-01", "Md. Code, Com. Law 14-4701 ff."),
    gpc: gpc("2025-10-01", "Md. Code, Com. Law 14-4707(f)(3)(ii)")
  },
  {
    ...state("MN", "minnesota-mcdpa", "Minnesota Consumer Data Privacy Act", "2025-07-31", "Minn. Stat. 325M.10 to 325M.21"),
    gpc: gpc("2025-07-31", "Minn. Stat. 325M.14")
  },
  {
    ...state("MT", "montana-mcdpa", "Montana Consumer Data Privacy Act", "2024-10-01", "Mont. Code Ann. 30-14-2801 ff."),
    gpc: gpc("2025-01-01", "Mont. Code Ann. 30-14-2809(3)(b)")
  },
  {
    ...state("NE", "nebraska-ndpa", "Nebraska Data Privacy Act", "2025-01-01", "Neb. Rev. Stat. 87-1101 ff."),
    gpc: gpc("2025-01-01", "Neb. Rev. Stat. 87-1111(5)")
  },
  {
    ...state("NH", "new-hampshire-nhpa", "New Hampshire Expectation of Privacy Act", "2025-01-01", "N.H. RSA 507-H"),
    gpc: gpc("2025-01-01", "N.H. RSA 507-H:6, V(a)(1)(A); choice: (B)", "choice lifts")
  },
  {
    ...state("NJ", "new-jersey-njdpa", "New Jersey Data Privacy Act", "2025-01-15", "N.J.S.A. 56:8-166.4 ff."),
    gpc: gpc("2025-07-15", "N.J.S.A. 56:8-166.11(b)(1)")
  },
  {
    ...state("OR", "oregon-ocpa", "Oregon Consumer Privacy Act", "2024-07-01", "ORS 646A.570 to 646A.589"),
    gpc: gpc("2026-01-01", "ORS 646A.578(5)(c)")
  },
  state("RI", "rhode-island-ridtppa", "Rhode Island Data Transparency and Privacy Protection Act", "2026-01-01", "R.I. Gen. Laws 6-48.1"),
  state("TN", "tennessee-tipa", "Tennessee Information Protection Act", "2025-07-01", "Tenn. Code Ann. 47-18-3301 to 47-18-3315"),
  {
    ...state("TX", "texas-tdpsa", "Texas Data Privacy and Security Act", "2024-07-01", "Tex. Bus. & Com. Code 541"),
    gpc: gpc("2025-01-01", "Tex. Bus. & Com. Code 541.055(e)")
  },
  state("UT", "utah-ucpa", "Utah Consumer Privacy Act", "2023-12-31", "Utah Code 13-61"),
  state("VA", "virginia-vcdpa", "Virginia Consumer Data Protection Act", "2023-01-01", "Va. Code 59.1-575 ff.")
];
function state(code, id, name, effectiveAt, source) {
  return { id, name, match: [`US-${code}`], mode: "opt-out", gpc: null, askAgainAfter: null, effectiveAt, source, checkedAt };
}
function gpc(since, source, choice) {
  return { since, choiceLifts: choice === "choice lifts", source };
}

// packages/types/src/policy/policy.regimes.ts
var checkedAt2 = "2026-11-24";
var quiet = { gpc: null, askAgainAfter: null, checkedAt: checkedAt2 };
var regimes = [
  {
    id: "gdpr",
    name: "General Data Protection Regulation and ePrivacy Directive",
    match: ["EEA"],
    mode: "opt-in",
    effectiveAt: "2018-05-25",
    source: "Regulation (EU) 2016/679 Art. 4(11), 6(1)(a), 7; Directive 2002/58/EC Art. 5(3); EEA Joint Committee Decision 154/2018",
    ...quiet
  },
  {
    id: "uk-gdpr",
    name: "UK GDPR and Privacy and Electronic Communications Regulations",
    match: ["GB"],
    mode: "opt-in",
    effectiveAt: "2021-01-01",
    // Schedule A1, in force since 5 February 2026, excepts statistics and appearance: a purpose that meets its terms need not rest on consent.
    source: "UK GDPR Art. 4(11), 6(1)(a), 7; PECR (SI 2003/2426) reg. 6, Sch. A1",
    ...quiet
  },
  {
    id: "fadp",
    name: "Federal Act on Data Protection",
    match: ["CH"],
    // Art. 45c TCA asks for no more than an opt-out, the FDPIC for consent where profiling is high-risk, as advertising networks do it.
    mode: "opt-in",
    effectiveAt: "2023-09-01",
    source: "FADP (SR 235.1) Art. 6(6), (7), 31; TCA (SR 784.10) Art. 45c; FDPIC, Guide on cookies and similar technologies, v1.1 of 6 October 2025",
    ...quiet
  },
  {
    id: "lgpd",
    name: "Lei Geral de Prote\xE7\xE3o de Dados Pessoais",
    match: ["BR"],
    mode: "opt-in",
    effectiveAt: "2020-09-18",
    source: "Lei n\xBA 13.709/2018 Art. 7(I), 8; ANPD, Guia orientativo: cookies e prote\xE7\xE3o de dados pessoais, October 2022",
    ...quiet
  },
  {
    id: "quebec-law-25",
    name: "Act respecting the protection of personal information in the private sector, as amended by Law 25",
    match: ["CA-QC"],
    mode: "opt-in",
    effectiveAt: "2023-09-22",
    source: "CQLR c. P-39.1 s. 8.1, 12, 14",
    ...quiet
  },
  ...usRegimes
];
function regimeOf(place) {
  return regimes.find(({ match }) => match.some((code) => code === place || placeGroups[code]?.has(place) === true));
}

// packages/types/src/requests/requests.calendar.ts
var msPerDay = 864e5;
var msPerMinute = 6e4;
var dateOf = (day2) => new Date(day2 * msPerDay).toISOString().slice(0, 10);
var mondayToFriday = {
  isWorkingDay: (date) => {
    const weekday = (/* @__PURE__ */ new Date(`${date}T00:00:00Z`)).getUTCDay();
    return weekday !== 0 && weekday !== 6;
  }
};
function localDay(at, timeZone) {
  const parts = Object.fromEntries(
    formatOf(timeZone).formatToParts(at).map(({ type, value }) => [type, Number(value)])
  );
  return Date.UTC(parts["year"] ?? NaN, (parts["month"] ?? NaN) - 1, parts["day"] ?? NaN) / msPerDay;
}
function endOfDay(day2, timeZone) {
  let before = (day2 + 1) * msPerDay - 15 * 60 * msPerMinute;
  let after = (day2 + 1) * msPerDay + 15 * 60 * msPerMinute;
  while (after - before > msPerMinute) {
    const middle = before + Math.floor((after - before) / (2 * msPerMinute)) * msPerMinute;
    if (localDay(middle, timeZone) > day2) after = middle;
    else before = middle;
  }
  return after - 1;
}
function addLength(day2, { count, unit }, calendar) {
  if (unit === "days") return day2 + count;
  if (unit === "months") return addMonths(day2, count);
  let end = day2;
  for (let counted = 0; counted < count; ) {
    end += 1;
    if (calendar.isWorkingDay(dateOf(end))) counted += 1;
  }
  return end;
}
function nextWorkingDay(day2, calendar) {
  let next = day2;
  for (let tried = 0; tried < 60; tried += 1, next += 1) if (calendar.isWorkingDay(dateOf(next))) return next;
  return day2;
}
function addPeriod(day2, period) {
  const count = (unit) => Number(new RegExp(`(\\d+)${unit}`).exec(period)?.[1] ?? 0);
  return addMonths(day2, count("Y") * 12 + count("M")) + count("W") * 7 + count("D");
}
function sumOf(one, more) {
  if (one.unit !== more.unit) throw new TypeError(`${one.unit} and ${more.unit} do not add up`);
  return { count: one.count + more.count, unit: one.unit };
}
function periodInWords(period) {
  const units = { Y: "year", M: "month", W: "week", D: "day" };
  const parts = Array.from(period.matchAll(/(\d+)([YMWD])/g), ([, count, unit]) => {
    const name = units[unit];
    return count === "1" ? `1 ${name}` : `${count} ${name}s`;
  });
  return parts.join(" and ");
}
function addMonths(day2, count) {
  const date = new Date(day2 * msPerDay);
  const lastOfMonth = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + count + 1, 0));
  const sameDate = Math.min(date.getUTCDate(), lastOfMonth.getUTCDate());
  return Date.UTC(lastOfMonth.getUTCFullYear(), lastOfMonth.getUTCMonth(), sameDate) / msPerDay;
}
var formats = /* @__PURE__ */ new Map();
function formatOf(timeZone) {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat("en-US", { timeZone, calendar: "gregory", year: "numeric", month: "numeric", day: "numeric" });
  formats.set(timeZone, format);
  return format;
}

// packages/types/src/requests/requests.deadlines.clock.ts
var clockOf = (given, regime) => ({
  given,
  regime,
  calendar: given.calendar ?? mondayToFriday,
  pauses: regime?.pauses.stops ? given.pauses ?? [] : []
});
var dayIn = ({ given }, at) => localDay(Date.parse(at), given.timeZone);
function deadlineAt(clock, kind, terms, span) {
  const { regime, calendar, given } = clock;
  const resumed = afterPauses(clock, span);
  const last = regime?.end.shifts && !span.promised ? nextWorkingDay(resumed, calendar) : resumed;
  const moves = regime ? [...resumed === span.end ? [] : [regime.pauses], ...last === resumed ? [] : [regime.end]] : [];
  const cited = [...terms, ...moves];
  return {
    kind,
    rule: cited.map(({ rule }) => rule).join(" "),
    dueAt: new Date(endOfDay(last, given.timeZone)).toISOString(),
    source: [...new Set(cited.flatMap(({ source }) => source.split("; ")))].join("; ")
  };
}
var isInTime = (at, { dueAt }) => at !== null && at !== void 0 && Date.parse(at) <= Date.parse(dueAt);
function afterPauses(clock, { from, end }) {
  const pauses = clock.pauses.flatMap(({ from: begun, to }) => to === null ? [] : [{ from: dayIn(clock, begun), to: dayIn(clock, to) }]).sort((one, other) => one.from - other.from);
  let counted = from;
  let last = end;
  for (const pause of pauses) {
    if (pause.from > last) continue;
    last += Math.max(0, pause.to - Math.max(pause.from, counted));
    counted = Math.max(counted, pause.to);
  }
  return last;
}

// packages/types/src/requests/requests.deadlines.ts
function countDeadlines(given, regime) {
  const clock = clockOf(given, regime);
  const times2 = regime?.times.find(({ types }) => types.includes(given.type));
  const law = times2 && answerOf(clock, times2);
  const answers = [promiseOf(clock, law), ...law ? [law.deadline] : []];
  const appeals = appealsOf(clock, times2 && regime?.appeal);
  const due = (given.appealedAt ? appeals : answers).map(({ dueAt }) => dueAt);
  return {
    regime: regime?.id ?? "policy",
    deadlines: [...acknowledgementOf(clock, times2), ...answers, ...extensionOf(clock, times2, law), ...appeals],
    dueAt: due.reduce((earliest, dueAt) => dueAt < earliest ? dueAt : earliest),
    paused: clock.pauses.some(({ to }) => to === null)
  };
}
function answerOf(clock, { answer: answer2, extension }) {
  const from = dayIn(clock, clock.given.receivedAt);
  const end = addLength(from, answer2.length, clock.calendar);
  const first = deadlineAt(clock, "answer", [answer2], { from, end });
  if (!extension || !isInTime(clock.given.extendedAt, first)) return { deadline: first, tellBy: first.dueAt, movedBy: 0 };
  const later = addLength(from, sumOf(answer2.length, extension.length), clock.calendar);
  const deadline = deadlineAt(clock, "answer", [answer2, extension], { from, end: later });
  return { deadline, tellBy: first.dueAt, movedBy: later - end };
}
function promiseOf(clock, law) {
  const { receivedAt, policyDeadline, type, extendedAt } = clock.given;
  const from = dayIn(clock, receivedAt);
  const span = { from, end: addPeriod(from, policyDeadline), promised: true };
  const term = promise(type, `Promised within ${periodInWords(policyDeadline)} of receipt.`);
  const first = deadlineAt(clock, "answer", [term], span);
  if (!law?.movedBy || !isInTime(extendedAt, first)) return first;
  const moved = promise(type, `Extended by the ${law.movedBy} days by which the law's own time was.`);
  return deadlineAt(clock, "answer", [term, moved], { ...span, end: span.end + law.movedBy });
}
function acknowledgementOf(clock, times2) {
  const term = times2?.acknowledge;
  if (!term) return [];
  const from = dayIn(clock, clock.given.receivedAt);
  return [deadlineAt(clock, "acknowledge", [term], { from, end: addLength(from, term.length, clock.calendar) })];
}
function extensionOf({ given }, times2, law) {
  const term = times2?.extension;
  if (!term || !law || given.extendedAt || given.deniedAt || given.appealedAt) return [];
  return [{ kind: "extension", rule: term.rule, dueAt: law.tellBy, source: term.source }];
}
function appealsOf(clock, appeal) {
  const { deniedAt, appealedAt } = clock.given;
  if (appealedAt) return [appeal ? appealAnswerOf(clock, appeal, appealedAt) : promisedAppealOf(clock, appealedAt)];
  if (!deniedAt || !appeal) return [];
  const from = dayIn(clock, deniedAt);
  return [deadlineAt(clock, "appeal", [appeal.file], { from, end: addLength(from, appeal.file.length, clock.calendar) })];
}
function appealAnswerOf(clock, { answer: answer2, extension }, appealedAt) {
  const from = dayIn(clock, appealedAt);
  const first = deadlineAt(clock, "appeal", [answer2], { from, end: addLength(from, answer2.length, clock.calendar) });
  if (!extension || !isInTime(clock.given.appealExtendedAt, first)) return first;
  const end = addLength(from, sumOf(answer2.length, extension.length), clock.calendar);
  return deadlineAt(clock, "appeal", [answer2, extension], { from, end });
}
function promisedAppealOf(clock, appealedAt) {
  const { policyDeadline, type } = clock.given;
  const from = dayIn(clock, appealedAt);
  const term = promise(type, `The law knows no appeal: what is promised for an answer, ${periodInWords(policyDeadline)}, from the appeal.`);
  return deadlineAt(clock, "appeal", [term], { from, end: addPeriod(from, policyDeadline), promised: true });
}
var promise = (type, rule) => ({ rule, source: `The privacy policy: the right "${type}"`, checkedAt: null });

// packages/types/src/requests/requests.regimes.america.ts
var checkedAt3 = "2026-11-24";
var lgpd = {
  id: "lgpd",
  times: [
    {
      types: ["access"],
      // The civil code (Art. 132) leaves the day of the request out.
      answer: {
        length: { count: 15, unit: "days" },
        rule: "At once in simplified form, or by a clear and complete declaration within 15 days of the request.",
        source: "LGPD (Lei n\xBA 13.709/2018) Art. 19(I), (II)",
        checkedAt: checkedAt3
      },
      acknowledge: null,
      extension: null
    },
    {
      types: ["portability", "correct", "delete", "restrict", "object", "opt-out", "withdraw", "automated-decision"],
      answer: {
        length: { count: 15, unit: "days" },
        rule: "The law leaves the time to a regulation that was not found: the 15 days of access are taken.",
        source: "LGPD (Lei n\xBA 13.709/2018) Art. 18 \xA75, 19(II)",
        checkedAt: null
      },
      acknowledge: null,
      extension: null
    }
  ],
  appeal: null,
  pauses: { stops: false, rule: "The law knows no pause.", source: "LGPD (Lei n\xBA 13.709/2018) Art. 19", checkedAt: checkedAt3 },
  end: { shifts: false, rule: "The law moves no last day.", source: "LGPD (Lei n\xBA 13.709/2018) Art. 19", checkedAt: checkedAt3 },
  holidays: "controller",
  yearly: []
};
var quebec = {
  id: "quebec-law-25",
  times: [
    {
      // A deletion of what may not be kept is a rectification (s. 28).
      types: ["access", "portability", "correct", "delete"],
      answer: {
        length: { count: 30, unit: "days" },
        rule: "In writing within 30 days of receipt; silence is a refusal.",
        source: "CQLR c. P-39.1 s. 27, 28, 32",
        checkedAt: checkedAt3
      },
      acknowledge: null,
      extension: null
    }
  ],
  appeal: null,
  pauses: { stops: false, rule: "The act knows no pause.", source: "CQLR c. P-39.1 s. 32", checkedAt: checkedAt3 },
  end: { shifts: false, rule: "The act moves no last day.", source: "CQLR c. P-39.1 s. 32", checkedAt: checkedAt3 },
  holidays: "controller",
  yearly: []
};
var pipeda = {
  id: "pipeda",
  times: [
    {
      types: ["access", "correct"],
      answer: {
        length: { count: 30, unit: "days" },
        rule: "Within 30 days of receipt; silence is a refusal.",
        source: "PIPEDA (S.C. 2000, c. 5) s. 8(3), (5)",
        checkedAt: checkedAt3
      },
      acknowledge: null,
      extension: {
        length: { count: 30, unit: "days" },
        rule: "At most 30 more, where the time would interfere with the work or consultations need it; told within 30 days of the request.",
        source: "PIPEDA (S.C. 2000, c. 5) s. 8(4)",
        checkedAt: checkedAt3
      }
    }
  ],
  appeal: null,
  pauses: { stops: false, rule: "The act knows no pause.", source: "PIPEDA (S.C. 2000, c. 5) s. 8", checkedAt: checkedAt3 },
  end: { shifts: false, rule: "The act moves no last day.", source: "PIPEDA (S.C. 2000, c. 5) s. 8", checkedAt: checkedAt3 },
  holidays: "controller",
  yearly: []
};
var americanRegimes = [lgpd, quebec, pipeda];

// packages/types/src/requests/requests.regimes.europe.ts
var checkedAt4 = "2026-11-24";
var rights = [
  "access",
  "portability",
  "correct",
  "delete",
  "restrict",
  "object",
  "opt-out",
  "limit",
  "automated-decision"
];
var monthAfterReceipt = "Within one month of receipt: on the same date of the next month, or on its last day where it has none.";
var twoMore = "Two further months, three in all, where the request is complex or there are many; told with the reasons within the first.";
var gdpr = {
  id: "gdpr",
  times: [
    {
      types: rights,
      answer: {
        length: { count: 1, unit: "months" },
        rule: monthAfterReceipt,
        source: "GDPR Art. 12(3); Regulation 1182/71 Art. 3(2)(c); EDPB Guidelines 01/2022 para. 160",
        checkedAt: checkedAt4
      },
      acknowledge: null,
      extension: { length: { count: 2, unit: "months" }, rule: twoMore, source: "GDPR Art. 12(3)", checkedAt: checkedAt4 }
    }
  ],
  appeal: null,
  // “There may be a suspension in time”, says the guideline, of what Art. 12(3) itself does not mention: ask without delay, or do not pause.
  pauses: {
    stops: true,
    rule: "Suspended while an answer was awaited to a question, asked without undue delay, on who the person is or what they mean.",
    source: "EDPB Guidelines 01/2022 para. 159; GDPR Art. 12(6), recital 63",
    checkedAt: checkedAt4
  },
  end: {
    shifts: true,
    rule: "Where that day is a Saturday, a Sunday or a public holiday: until the end of the next working day.",
    source: "Regulation 1182/71 Art. 3(4); EDPB Guidelines 01/2022 para. 161",
    checkedAt: checkedAt4
  },
  holidays: "controller",
  yearly: []
};
var ukGdpr = {
  id: "uk-gdpr",
  times: [
    {
      types: rights,
      answer: {
        length: { count: 1, unit: "months" },
        rule: monthAfterReceipt,
        source: "UK GDPR Art. 12(3), 12A; ICO guidance on the right of access",
        checkedAt: checkedAt4
      },
      acknowledge: null,
      extension: { length: { count: 2, unit: "months" }, rule: twoMore, source: "UK GDPR Art. 12A", checkedAt: checkedAt4 }
    }
  ],
  appeal: null,
  // Art. 12A lets the month begin anew when the person is identified, and leaves both the first and the last day of a clarification out.
  // Adding the days between is the stricter reading of both.
  pauses: {
    stops: true,
    rule: "The time for which information was awaited that was needed to know the person or the request is not counted.",
    source: "UK GDPR Art. 12A (Data (Use and Access) Act 2025 s. 76, in force since 5 February 2026)",
    checkedAt: checkedAt4
  },
  end: {
    shifts: true,
    rule: "Where that day is on a weekend or a public holiday: until the end of the next working day.",
    source: "ICO guidance on the right of access",
    checkedAt: checkedAt4
  },
  holidays: "controller",
  yearly: []
};
var thirtyMore = "Longer where it cannot be done, told with the new date within the 30 days. The ordinance sets no limit: 30 more are taken.";
var fadp = {
  id: "fadp",
  times: [
    {
      types: ["access"],
      answer: {
        length: { count: 30, unit: "days" },
        rule: "Within 30 days of receipt.",
        source: "FADP Art. 25(7); DPO (SR 235.11) Art. 18(1)",
        checkedAt: checkedAt4
      },
      acknowledge: null,
      extension: { length: { count: 30, unit: "days" }, rule: thirtyMore, source: "DPO (SR 235.11) Art. 18(2)", checkedAt: checkedAt4 }
    },
    {
      types: ["portability"],
      answer: {
        length: { count: 30, unit: "days" },
        rule: "Within 30 days of receipt, as for access.",
        source: "FADP Art. 28; DPO (SR 235.11) Art. 22, 18(1)",
        checkedAt: null
      },
      acknowledge: null,
      extension: { length: { count: 30, unit: "days" }, rule: thirtyMore, source: "DPO (SR 235.11) Art. 22, 18(2)", checkedAt: null }
    }
  ],
  appeal: null,
  pauses: { stops: false, rule: "The ordinance knows no pause.", source: "DPO (SR 235.11) Art. 18", checkedAt: checkedAt4 },
  end: { shifts: false, rule: "The ordinance moves no last day.", source: "DPO (SR 235.11) Art. 18", checkedAt: checkedAt4 },
  holidays: "controller",
  yearly: []
};
var europeanRegimes = [gdpr, ukGdpr, fadp];

// packages/types/src/requests/requests.regimes.california.ts
var checkedAt5 = "2026-11-24";
var inFifteenDays = (source) => ({
  length: { count: 15, unit: "business-days" },
  rule: "As soon as feasibly possible, at most 15 business days from receipt.",
  source,
  checkedAt: checkedAt5
});
var california = {
  id: "ccpa",
  times: [
    {
      types: ["access", "portability", "correct", "delete"],
      answer: {
        length: { count: 45, unit: "days" },
        rule: "Within 45 calendar days of receipt, whatever time it takes to verify the person.",
        source: "Cal. Civ. Code 1798.130(a)(2)(A); 11 CCR \xA77021(b)",
        checkedAt: checkedAt5
      },
      acknowledge: {
        length: { count: 10, unit: "business-days" },
        rule: "Receipt is confirmed, with how the request is processed, within 10 business days.",
        source: "11 CCR \xA77021(a)",
        checkedAt: checkedAt5
      },
      extension: {
        length: { count: 45, unit: "days" },
        rule: "Once by 45 more days, 90 in all, told with the reason within the first 45.",
        source: "Cal. Civ. Code 1798.130(a)(2)(A); 11 CCR \xA77021(b)",
        checkedAt: checkedAt5
      }
    },
    { types: ["opt-out"], answer: inFifteenDays("11 CCR \xA77026(f)"), acknowledge: null, extension: null },
    { types: ["limit"], answer: inFifteenDays("11 CCR \xA77027(g)"), acknowledge: null, extension: null },
    // Of automated decisionmaking technology; businesses are bound from 1 January 2027, and it is kept before.
    { types: ["automated-decision"], answer: inFifteenDays("11 CCR \xA77221"), acknowledge: null, extension: null }
  ],
  appeal: null,
  pauses: { stops: false, rule: "The time to verify the person counts.", source: "11 CCR \xA77021(b)", checkedAt: checkedAt5 },
  end: { shifts: false, rule: "The regulations move no last day.", source: "11 CCR \xA77021(b)", checkedAt: checkedAt5 },
  holidays: "US",
  yearly: [
    {
      types: ["access", "portability"],
      count: 2,
      per: "twelve-months",
      beyond: "refuse",
      rule: "What was collected and disclosed need be told twice in twelve months.",
      source: "Cal. Civ. Code 1798.130(b)",
      checkedAt: checkedAt5
    }
  ]
};

// packages/types/src/requests/requests.regimes.us.ts
var checkedAt6 = "2026-11-24";
var days = (count) => ({ count, unit: "days" });
var sixRights = ["access", "portability", "correct", "delete", "opt-out", "automated-decision"];
var usRequestRegimes = [
  california,
  act("colorado-cpa", {
    answer: "C.R.S. 6-1-1306(2)(a), (b)",
    appeal: { within: 45, more: 60, source: "C.R.S. 6-1-1306(3)", checkedAt: null },
    free: { count: 1, source: "C.R.S. 6-1-1306(2)(c)", checkedAt: null },
    copies: { count: 2, per: "calendar-year", source: "C.R.S. 6-1-1306(1)(e)" }
  }),
  act("connecticut-ctdpa", {
    answer: "Conn. Gen. Stat. 42-518(c)(1)",
    appeal: { within: 60, source: "Conn. Gen. Stat. 42-518(d)", checkedAt: checkedAt6 },
    free: { count: 1, source: "Conn. Gen. Stat. 42-518(c)(3)", checkedAt: checkedAt6 },
    revoke: { within: 15, source: "Conn. Gen. Stat. 42-520(a)(6)", checkedAt: null }
  }),
  act("delaware-dpdpa", {
    answer: "6 Del. C. 12D-104(c)(1)",
    appeal: { within: 60, source: "6 Del. C. 12D-104(d)", checkedAt: checkedAt6 },
    free: { count: 1, source: "6 Del. C. 12D-104(c)(3)", checkedAt: checkedAt6 },
    revoke: { within: 15, source: "6 Del. C. 12D-106(a)(6)", checkedAt: null }
  }),
  act("florida-fdbr", {
    answer: "Fla. Stat. 501.706(2)",
    within: [45, 15],
    appeal: { within: 60, source: "Fla. Stat. 501.707", checkedAt: null },
    free: { count: 2, source: "Fla. Stat. 501.706(5)", checkedAt: null }
  }),
  act("iowa-icdpa", {
    answer: "Iowa Code 715D.3(2)(a)",
    types: ["access", "portability", "delete", "opt-out"],
    within: [90, 45],
    appeal: { within: 60, source: "Iowa Code 715D.3(3)", checkedAt: checkedAt6 },
    free: { count: 2, source: "Iowa Code 715D.3(2)", checkedAt: checkedAt6 }
  }),
  act("indiana-icdpa", {
    answer: "Ind. Code 24-15-3-1(c)(1)",
    appeal: { within: 60, source: "Ind. Code 24-15-3-1(d)", checkedAt: checkedAt6 },
    free: { count: 1, source: "Ind. Code 24-15-3-1(c)(3)", checkedAt: checkedAt6 },
    copies: { count: 1, per: "twelve-months", source: "Ind. Code 24-15-3-1(b)(4)" }
  }),
  act("kentucky-kcdpa", {
    answer: "KRS 367.3615(3)",
    appeal: { within: 60, source: "KRS 367.3615(4)", checkedAt: checkedAt6 },
    free: { count: 2, source: "KRS 367.3615(3)", checkedAt: null }
  }),
  act("maryland-modpa", {
    answer: "Md. Code, Com. Law 14-4705(e)",
    appeal: { within: 60, source: "Md. Code, Com. Law 14-4705", checkedAt: checkedAt6 },
    free: { count: 1, source: "Md. Code, Com. Law 14-4705(e)", checkedAt: checkedAt6 },
    revoke: { within: 30, source: "Md. Code, Com. Law 14-4707", checkedAt: null }
  }),
  act("minnesota-mcdpa", {
    answer: "Minn. Stat. 325M.14 subd. 4",
    appeal: { within: 45, more: 60, source: "Minn. Stat. 325M.14 subd. 5", checkedAt: null },
    free: { count: 2, source: "Minn. Stat. 325M.14 subd. 4", checkedAt: checkedAt6 },
    revoke: { within: 15, source: "Minn. Stat. 325M.16 subd. 2(e)", checkedAt: checkedAt6 }
  }),
  act("montana-mcdpa", {
    answer: "Mont. Code Ann. 30-14-2808(4)(a)",
    appeal: { within: 60, source: "Mont. Code Ann. 30-14-2808(5)", checkedAt: null },
    free: { count: 1, source: "Mont. Code Ann. 30-14-2808(4)(c)", checkedAt: checkedAt6 },
    revoke: { within: 45, source: "Mont. Code Ann. 30-14-2812(1)(c)", checkedAt: checkedAt6 }
  }),
  act("nebraska-ndpa", {
    answer: "Neb. Rev. Stat. 87-1108(2)",
    appeal: { within: 60, source: "Neb. Rev. Stat. 87-1109(3)", checkedAt: checkedAt6 },
    free: { count: 2, source: "Neb. Rev. Stat. 87-1108(4)", checkedAt: checkedAt6 }
  }),
  act("new-hampshire-nhpa", {
    answer: "N.H. RSA 507-H:4, III(a)",
    appeal: { within: 60, source: "N.H. RSA 507-H:4, IV", checkedAt: null },
    free: { count: 1, source: "N.H. RSA 507-H:4, III(c)", checkedAt: checkedAt6 },
    revoke: { within: 15, source: "N.H. RSA 507-H:6, I(f)", checkedAt: null }
  }),
  act("new-jersey-njdpa", {
    answer: "N.J.S.A. 56:8-166.7(a)",
    appeal: { within: 45, source: "N.J.S.A. 56:8-166.7", checkedAt: checkedAt6 },
    free: { count: 1, source: "N.J.S.A. 56:8-166.7(d)", checkedAt: checkedAt6 },
    revoke: { within: 15, source: "N.J.S.A. 56:8-166.12(a)", checkedAt: null }
  }),
  act("oregon-ocpa", {
    answer: "ORS 646A.576(5)",
    appeal: { within: 45, source: "ORS 646A.576(6)(d)", checkedAt: checkedAt6 },
    free: { count: 1, source: "ORS 646A.576(5)", checkedAt: checkedAt6 },
    revoke: { within: 15, source: "ORS 646A.578(1)(d)", checkedAt: checkedAt6 }
  }),
  act("rhode-island-ridtppa", {
    answer: "R.I. Gen. Laws 6-48.1-6(b)(1)",
    appeal: { within: 60, source: "R.I. Gen. Laws 6-48.1-6", checkedAt: checkedAt6 },
    free: { count: 1, source: "R.I. Gen. Laws 6-48.1-6(b)(3)", checkedAt: checkedAt6 },
    revoke: { within: 15, source: "R.I. Gen. Laws 6-48.1-4(e)", checkedAt: checkedAt6 }
  }),
  act("tennessee-tipa", {
    answer: "Tenn. Code Ann. 47-18-3304(b)(1)",
    appeal: { within: 60, source: "Tenn. Code Ann. 47-18-3304(c)", checkedAt: null },
    free: { count: 2, source: "Tenn. Code Ann. 47-18-3304(b)(3)", checkedAt: null }
  }),
  act("texas-tdpsa", {
    answer: "Tex. Bus. & Com. Code 541.052(b)",
    appeal: { within: 60, source: "Tex. Bus. & Com. Code 541.053", checkedAt: checkedAt6 },
    free: { count: 2, source: "Tex. Bus. & Com. Code 541.052", checkedAt: null }
  }),
  act("utah-ucpa", {
    answer: "Utah Code 13-61-203(2)",
    // To correct since 1 July 2026 (HB 418 of 2025); of profiling the act says nothing.
    types: ["access", "portability", "correct", "delete", "opt-out"],
    appeal: null,
    free: { count: 1, source: "Utah Code 13-61-203(4)(a)", checkedAt: checkedAt6 }
  }),
  act("virginia-vcdpa", {
    answer: "Va. Code 59.1-577(B)(1)",
    appeal: { within: 60, source: "Va. Code 59.1-577(C)", checkedAt: checkedAt6 },
    free: { count: 2, source: "Va. Code 59.1-577(B)(3)", checkedAt: checkedAt6 }
  })
];
function act(id, given) {
  const source = given.answer;
  return {
    id,
    times: [timesOf(given), ...given.revoke ? [revocationOf(given.revoke)] : []],
    appeal: given.appeal && appealOf(given.appeal),
    pauses: { stops: false, rule: "The act knows no pause.", source, checkedAt: checkedAt6 },
    end: { shifts: false, rule: "The act moves no last day.", source, checkedAt: checkedAt6 },
    holidays: "US",
    yearly: yearlyOf(given)
  };
}
function timesOf({ types = sixRights, within: [answer2, extension] = [45, 45], answer: source }) {
  return {
    types,
    answer: { length: days(answer2), rule: `Within ${answer2} days of receipt.`, source, checkedAt: checkedAt6 },
    acknowledge: null,
    extension: {
      length: days(extension),
      rule: `Once by ${extension} more days where reasonably necessary, told with the reason within the first ${answer2}.`,
      source,
      checkedAt: checkedAt6
    }
  };
}
function revocationOf({ within, ...cited }) {
  const answer2 = { length: days(within), rule: `As soon as practicable, at most ${within} days after the revocation.`, ...cited };
  return { types: ["withdraw"], answer: answer2, acknowledge: null, extension: null };
}
function appealOf({ within, more, ...cited }) {
  return {
    // No act of these names a number of days.
    file: { length: days(60), rule: "Within a reasonable time after the refusal: 60 days are taken.", ...cited },
    answer: { length: days(within), rule: `In writing, with the reasons, within ${within} days of the appeal.`, ...cited },
    extension: more === void 0 ? null : { length: days(more), rule: `By ${more} more days where reasonably necessary, told within the first ${within}.`, ...cited }
  };
}
function yearlyOf({ free, copies, types = sixRights }) {
  const { count, ...cited } = free;
  const charged = {
    types,
    count,
    per: "twelve-months",
    beyond: "charge",
    rule: `Free of charge ${times(count)} in twelve months.`,
    ...cited
  };
  if (!copies) return [charged];
  const year = copies.per === "calendar-year" ? "a calendar year" : "twelve months";
  const rule = `A copy need be given ${times(copies.count)} in ${year}.`;
  return [charged, { types: ["portability"], beyond: "refuse", rule, checkedAt: checkedAt6, ...copies }];
}
function times(count) {
  return count === 1 ? "once" : "twice";
}

// packages/types/src/requests/requests.regimes.ts
var requestRegimes = [...europeanRegimes, ...americanRegimes, ...usRequestRegimes];

// packages/types/src/deadlines.ts
function requestRegimeOf(place) {
  if (!place) return void 0;
  const id = regimeOf(place)?.id ?? (place === "CA" || place.startsWith("CA-") ? "pipeda" : void 0);
  return requestRegimes.find((regime) => regime.id === id);
}
function holidaysOf(place, controllerCountry) {
  const regime = requestRegimeOf(place);
  if (!regime) return null;
  if (regime.holidays !== "controller") return regime.holidays;
  return requestRegimeOf(controllerCountry)?.id === regime.id ? controllerCountry : null;
}
function deadlinesOf({ jurisdiction, ...given }) {
  return countDeadlines(given, requestRegimeOf(jurisdiction));
}

// packages/types/src/fields/content-disposition.ts
function contentDisposition(name) {
  const ascii = name.replaceAll(/[^ -~]|["\\%]/g, "_");
  return `attachment; filename="${ascii}"; filename*=UTF-8''${extendedValue(name)}`;
}
function extendedValue(name) {
  return encodeURIComponent(name.replaceAll(/\p{Surrogate}/gu, "\uFFFD")).replaceAll(
    /['()*!]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
  );
}
function fileNameIn(header) {
  const parameters = parametersIn(header);
  const extended = /^UTF-8'[^']*'(.*)$/is.exec(parameters.get("filename*") ?? "")?.[1];
  return (extended === void 0 ? void 0 : decoded(extended)) ?? parameters.get("filename");
}
function parametersIn(header) {
  const found = /* @__PURE__ */ new Map();
  for (const [, name = "", quoted, token] of header.matchAll(/;\s*([\w*-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;"]+))/g)) {
    if (!found.has(name.toLowerCase())) found.set(name.toLowerCase(), quoted?.replaceAll(/\\(.)/g, "$1") ?? token ?? "");
  }
  return found;
}
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return void 0;
  }
}

// packages/types/src/policy/policy.texts.ts
import { sha256 } from "@noble/hashes/sha2.js";
import canonicalize from "canonicalize";
function shownTexts(policy, locale) {
  const view = policyView(policy, { locale: lookUpLocale(locale, policy) });
  const { name, privacyUrl } = view.controller;
  const names = (list, ids) => ids.map((id) => list.find((entry) => entry.id === id)?.name ?? id);
  return {
    locale: view.locale,
    controller: { name, privacyUrl },
    banner: view.texts.banner,
    purposes: view.purposes.map((purpose) => ({
      id: purpose.id,
      name: purpose.name,
      description: purpose.description,
      consequence: purpose.consequence,
      legalBasis: purpose.legalBasis,
      retention: purpose.retention.description,
      categories: names(view.categories, purpose.categories),
      recipients: names(view.recipients, purpose.recipients),
      trackers: purpose.trackers.map((tracker) => ({
        name: tracker.name,
        provider: tracker.provider,
        lifetime: tracker.lifetime,
        description: tracker.description
      }))
    }))
  };
}
function textsHash(texts) {
  return `sha256-${base64url(sha256(new TextEncoder().encode(canonicalize(texts) ?? "")))}`;
}

// packages/types/src/consent/consent.offers.ts
function choicesOf(terms, to, choose) {
  const choices = {};
  for (const purpose of terms.purposes) {
    const on = isOffered(terms, to, purpose) ? choose(purpose, to.effective[purpose.id]) : void 0;
    if (on !== void 0) choices[purpose.id] = on ? "granted" : "denied";
  }
  return choices;
}
var rejectAll = () => false;
var acceptAll = ({ legalBasis }, answer2) => answer2?.reason === "gpc" || answer2?.reason === "dnt" || answer2?.granted && legalBasis !== "consent" ? void 0 : true;
var asSwitched = (isOn) => (purpose, answer2) => isOn(purpose) && answer2?.granted && answer2.reason !== "choice" ? void 0 : isOn(purpose);

// packages/types/src/requests/requests.fields.ts
function fieldIssues(fields, answers) {
  const known = new Set(fields.map(({ id }) => id));
  const unknown = Object.keys(answers).filter((id) => !known.has(id));
  return [
    ...unknown.map((id) => issue(id, "unknown_field", "The policy asks no such thing for this request; leave it out")),
    ...fields.flatMap((field) => issueOf(field, answers[field.id]?.trim() ?? ""))
  ];
}
function issueOf({ id, kind, required, options }, answer2) {
  if (answer2 === "") return required ? [issue(id, "missing_field", "The policy asks for this; fill it in")] : [];
  if (kind === "choice" && !options.some((option) => option.id === answer2))
    return [issue(id, "unknown_option", `Choose one of ${options.map((option) => option.id).join(", ")}`)];
  if (kind === "date" && !isDate(answer2)) return [issue(id, "invalid_date", "Write a date of the calendar as YYYY-MM-DD")];
  if (kind === "order-number" && !/^[\p{L}\p{N}][\p{L}\p{N} ./_#-]{0,63}$/u.test(answer2))
    return [issue(id, "invalid_order_number", "Write the number as it stands on the order: at most 64 letters, digits, and . / _ # -")];
  return [];
}
var issue = (id, code, message) => ({ path: `/fields/${id}`, code, message });
function isDate(text) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

export {
  mondayToFriday,
  requestRegimeOf,
  holidaysOf,
  deadlinesOf,
  contentDisposition,
  fileNameIn,
  effectiveConsent,
  effectivePurpose,
  purposesToAsk,
  canBeDenied,
  isOffered,
  noChoices,
  applyDecision,
  joinStates,
  isNewSignal,
  offlineFiles,
  shownTexts,
  textsHash,
  unchangedSince,
  formatConsentCookie,
  consentCookieName,
  findConsentCookie,
  stateOfStoredChoice,
  consentCookieSeconds,
  consentCookieLimit,
  storedChoiceAfter,
  choicesOf,
  rejectAll,
  acceptAll,
  asSwitched,
  decisionTime,
  fieldIssues
};
