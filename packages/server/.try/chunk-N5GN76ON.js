// packages/server/src/consent/consent.facts.ts
var decisionFact = (decision) => ({
  id: decision.id,
  kind: "decision",
  subject: decision.subject,
  person: null,
  decisionId: decision.decisionId,
  recordedAt: decision.recordedAt,
  record: decision
});
var unsaid = { shown: {}, ageAtLeast: null, evidence: null };
function decisionOf({ kind, position, record }) {
  return kind === "decision" ? { position, decision: { ...unsaid, ...record } } : void 0;
}
function linkOf({ kind, position, record }) {
  return kind === "link" || kind === "unlink" ? { position, link: record } : void 0;
}
function matches({ position, decision }, filter) {
  const { of, before, policyVersion, from, to } = filter;
  return (before === void 0 || position < before) && (!of || of.some((span) => span.subject === decision.subject && (span.after ?? 0) < position && position < (span.before ?? Infinity))) && choseSo(decision, filter) && (policyVersion === void 0 || decision.policyVersion === policyVersion) && (from === void 0 || decision.recordedAt >= from) && (to === void 0 || decision.recordedAt < to);
}
function choseSo({ choices }, { purpose, state }) {
  if (purpose === void 0) return true;
  return Object.hasOwn(choices, purpose) && (state === void 0 || choices[purpose] === state);
}

export {
  decisionFact,
  decisionOf,
  linkOf,
  matches
};
