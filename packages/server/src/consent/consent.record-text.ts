import { base64url, type Policy } from '@privet/types';
import canonicalize from 'canonicalize';
import { randomBytes } from '../http/random-bytes.js';
import { consentRecord, instant } from './consent.receipt.js';
import type { StoredDecision } from './consent.store.js';

/** What differs from decision to decision; the rest of a record is the same for many. */
const varying = ['id', 'subject', 'decisionId', 'claimedAt', 'sentAt', 'decidedAt', 'recordedAt', 'salt'] as const;
type Varying = (typeof varying)[number];

/** A record with gaps: the text before each gap, what to put into it, and the text at the end. */
interface Template {
  readonly gaps: readonly { readonly before: string; readonly field: Varying }[];
  readonly end: string;
}

/** How many templates are kept: policies × languages × choices make few, attackers could make many. */
const maxTemplates = 1_000;

/**
 * The canonical form (RFC 8785) of consent records, as their receipts sign it. To sort and write a whole record takes ten times as long as
 * everything else that sealing it does; so what many records share is written once.
 */
export function recordTexts(): (decision: StoredDecision, policy: Policy) => string {
  const templates = new Map<string, Template | null>();
  const templateFor = (decision: StoredDecision, policy: Policy) => {
    const kind = kindOf(decision);
    const known = templates.get(kind);
    if (known !== undefined) return known;
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

const recordText = (decision: StoredDecision, policy: Policy): string => canonicalize(consentRecord(decision, policy)) ?? '';

/** Decisions of one kind differ in what varies alone. A field that may be null is in records of one kind always null or never. */
function kindOf({ id: _, subject: _s, salt: _t, decidedAt: _d, recordedAt: _r, decisionId, claimedAt, sentAt, ...same }: StoredDecision) {
  return JSON.stringify([same, decisionId === null, claimedAt === null, sentAt === null]);
}

/** Writes a record with marks in place of what varies, and cuts it at them; null where that does not give the record itself back. */
function makeTemplate(decision: StoredDecision, policy: Policy): Template | null {
  const marks = marksFor(decision);
  const text = recordText({ ...decision, ...marks }, policy);
  const fields = new Map(varying.filter((field) => marks[field] !== null).map((field) => [valueText(field, marks[field]), field]));
  const anyMark = new RegExp([...fields.keys()].map((mark) => mark.replaceAll(/[+.]/g, String.raw`\$&`)).join('|'), 'g');
  const gaps: { before: string; field: Varying }[] = [];
  let end = 0;
  for (const { 0: mark, index } of text.matchAll(anyMark)) {
    const field = fields.get(mark);
    if (field) gaps.push({ before: text.slice(end, index), field });
    end = index + mark.length;
  }
  const template = { gaps, end: text.slice(end) };
  return fill(template, decision) === recordText(decision, policy) ? template : null;
}

/** Values that stand nowhere else: random texts, and the last times that a date can say. */
function marksFor({ decisionId, claimedAt, sentAt }: StoredDecision): Pick<StoredDecision, Varying> {
  const text = () => base64url(randomBytes(18));
  const lastTime = 8.64e15;
  return {
    id: text(),
    subject: text(),
    salt: text(),
    decisionId: decisionId === null ? null : text(),
    recordedAt: lastTime,
    decidedAt: lastTime - 1,
    claimedAt: claimedAt === null ? null : lastTime - 2,
    sentAt: sentAt === null ? null : lastTime - 3,
  };
}

function fill({ gaps, end }: Template, decision: StoredDecision): string {
  let text = '';
  for (const { before, field } of gaps) text += before + valueText(field, decision[field]);
  return text + end;
}

/** A value as a record says it: times are said as RFC 3339 says them, and only what the device's clock said may be missing. */
function valueText(field: Varying, value: string | number | null): string {
  const isMissing = value === null && (field === 'claimedAt' || field === 'sentAt');
  return JSON.stringify(field.endsWith('At') && !isMissing ? instant(value as number) : value);
}
