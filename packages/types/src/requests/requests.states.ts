import type { RightId } from '../fields/rights.js';

/** Where a request stands, in the words of the Data Rights Protocol 1.0 (§3.02). */
export const requestStatuses = ['open', 'in_progress', 'fulfilled', 'denied', 'expired', 'revoked'] as const;
export type RequestStatus = (typeof requestStatuses)[number];

/** Why a request was denied (Data Rights Protocol 1.0, §3.02). */
export const denialReasons = [
  'suspected_fraud',
  'insuf_verification',
  'no_match',
  'claim_not_covered',
  'outside_jurisdiction',
  'too_many_requests',
  'other',
] as const;
export type DenialReason = (typeof denialReasons)[number];

/** `need_user_verification` while it is not known whether the person asks themselves. */
export const requestReasons = ['need_user_verification', ...denialReasons] as const;
export type RequestReason = (typeof requestReasons)[number];

/** Who did something to a request. */
export const requestActors = ['person', 'controller', 'system'] as const;
export type RequestActor = (typeof requestActors)[number];

/** What happens to a request. Each is kept as a fact. */
export const requestEvents = [
  'submitted',
  'identified',
  'verified',
  'joined',
  'acknowledged',
  'asked',
  'message',
  'uploaded',
  'upload-removed',
  'correction',
  'decided',
  'source-answered',
  'source-failed',
  'source-handed',
  'source-held',
  'archive-failed',
  'extended',
  'reminder',
  'overdue',
  'denied',
  'appealed',
  'fulfilled',
  'cancelled',
  'expired',
] as const;
export type RequestEventType = (typeof requestEvents)[number];

/**
 * Where a request stands, finer than its status: `unverified` and `proving` are both `in_progress` and wait for verification, by a mailed
 * code and by a proof that a person looks at; `joined` is part of another request.
 */
export type RequestPhase = 'unverified' | 'proving' | 'working' | 'fulfilled' | 'denied' | 'expired' | 'revoked' | 'joined';

const ends = { denied: 'denied', cancelled: 'revoked' } as const;
const notes = { message: 'same', uploaded: 'same', 'upload-removed': 'same', reminder: 'same', overdue: 'same' } as const;

/** What may happen in each phase, and the phase that follows. What is not here is illegal. */
export const requestTransitions: Readonly<Record<RequestPhase, Readonly<Partial<Record<RequestEventType, RequestPhase | 'same'>>>>> = {
  unverified: { ...ends, identified: 'proving', verified: 'working', joined: 'joined', expired: 'expired', acknowledged: 'same' },
  proving: { ...ends, ...notes, verified: 'working', joined: 'joined', expired: 'expired', acknowledged: 'same', asked: 'same' },
  working: {
    ...ends,
    ...notes,
    fulfilled: 'fulfilled',
    extended: 'same',
    asked: 'same',
    acknowledged: 'same',
    correction: 'same',
    decided: 'same',
    'source-answered': 'same',
    'source-failed': 'same',
    'source-handed': 'same',
    'source-held': 'same',
    'archive-failed': 'same',
    joined: 'joined',
  },
  fulfilled: { message: 'same' },
  denied: { appealed: 'working', message: 'same' },
  expired: {},
  revoked: {},
  joined: {},
};

const statusOf: Readonly<Record<RequestPhase, RequestStatus>> = {
  unverified: 'in_progress',
  proving: 'in_progress',
  working: 'in_progress',
  fulfilled: 'fulfilled',
  denied: 'denied',
  expired: 'expired',
  revoked: 'revoked',
  joined: 'in_progress',
};

export const phaseStatus = (phase: RequestPhase): RequestStatus => statusOf[phase];

/** Whether nothing more is done on it unless somebody appeals. */
export const isClosed = (phase: RequestPhase): boolean => !['unverified', 'proving', 'working'].includes(phase);

/** The clock stands still from `from` to `to`, or still does. RFC 3339. */
export interface RequestPause {
  readonly from: string;
  readonly to: string | null;
}

/** One thing that happened. It holds nothing that says who the person is. */
export interface RequestStep {
  readonly id: string;
  readonly at: string;
  readonly type: RequestEventType;
  readonly by: RequestActor;
  readonly from: RequestStatus;
  readonly to: RequestStatus;
  readonly reason: RequestReason | null;
  /** The ground of a denial or an extension is told beside it, to the person alone; here is the law that it rests on. */
  readonly citation?: string;
  /**
   * The time that an extension gives, a share of it for a reminder (50, 80, 100), the request that it joined, the source that answered, what
   * came of a correction.
   */
  readonly note?: string;
}

/** What a request's events add up to; nothing of it says who the person is. Times are RFC 3339. */
export interface RequestProgress {
  readonly phase: RequestPhase;
  readonly reason: RequestReason | null;
  readonly verifiedAt: string | null;
  readonly extendedAt: string | null;
  readonly appealedAt: string | null;
  readonly deniedAt: string | null;
  readonly closedAt: string | null;
  readonly pauses: readonly RequestPause[];
  readonly events: readonly RequestStep[];
}

/** What happens, before it is known what it leads to. */
export type RequestHappening = Pick<RequestStep, 'id' | 'at' | 'type' | 'by' | 'citation' | 'note'> & {
  /** The reason of a denial. */
  readonly reason?: DenialReason;
  /** Of `verified`: the phase is `working` from now on. Of `asked`: whether the clock stops for it. */
  readonly stopsClock?: boolean;
};

/** What callers do about a request, by the endpoint, and what happens then. */
export const requestActions = {
  verify: 'verified',
  message: 'message',
  ask: 'asked',
  upload: 'uploaded',
  correction: 'correction',
  decide: 'decided',
  extend: 'extended',
  deny: 'denied',
  complete: 'fulfilled',
  cancel: 'cancelled',
  appeal: 'appealed',
} as const satisfies Readonly<Record<string, RequestEventType>>;
export type RequestAction = keyof typeof requestActions;

/** Whose an action is. */
const actionsOf: Readonly<Record<'person' | 'controller', readonly RequestAction[]>> = {
  person: ['verify', 'message', 'upload', 'correction', 'cancel', 'appeal'],
  controller: ['message', 'ask', 'upload', 'decide', 'extend', 'deny', 'complete'],
};

/** What there is only in requests of some type. */
const typesOf: Readonly<Partial<Record<RequestAction, RightId>>> = { correction: 'correct', decide: 'correct' };

/** Whose request it is about, where that is known: one side's actions, and those of a type. */
export interface ActionsOf {
  readonly side?: 'person' | 'controller';
  readonly type?: RightId;
}

/** What may be done about a request now. It is extended once, and appealed once. */
export function legalActions(progress: RequestProgress, { side, type }: ActionsOf = {}): RequestAction[] {
  const actions = Object.keys(requestActions) as RequestAction[];
  return actions
    .filter((action) => !side || actionsOf[side].includes(action))
    .filter((action) => !type || (typesOf[action] ?? type) === type)
    .filter((action) => isLegal(progress, requestActions[action]));
}

function isLegal({ phase, extendedAt, appealedAt }: RequestProgress, type: RequestEventType): boolean {
  if (type === 'extended' && extendedAt !== null) return false;
  if (type === 'appealed' && appealedAt !== null) return false;
  return requestTransitions[phase][type] !== undefined;
}

/** A request as it begins: `open`, before its first event. */
export const newProgress: RequestProgress = {
  phase: 'unverified',
  reason: null,
  verifiedAt: null,
  extendedAt: null,
  appealedAt: null,
  deniedAt: null,
  closedAt: null,
  pauses: [],
  events: [],
};

/** The first event; `verified` where nobody has to prove anything. */
export function submitted(happening: Omit<RequestHappening, 'type'>, phase: 'unverified' | 'working'): RequestProgress {
  const reason = phase === 'unverified' ? 'need_user_verification' : null;
  const { id, at, by } = happening;
  const step: RequestStep = { id, at, by, type: 'submitted', from: 'open', to: 'in_progress', reason };
  return { ...newProgress, phase, reason, verifiedAt: phase === 'working' ? at : null, events: [step] };
}

/**
 * What a request is after something happened to it.
 *
 * @returns undefined where that may not happen now; `legalActions` says what may
 */
export function afterStep(progress: RequestProgress, happening: RequestHappening): RequestProgress | undefined {
  const next = requestTransitions[progress.phase][happening.type];
  if (next === undefined || !isLegal(progress, happening.type)) return undefined;
  const phase = phaseAfter(progress, happening.type, next);
  const reason = reasonIn(phase, happening, progress);
  const { reason: _, stopsClock: __, ...said } = happening;
  const step: RequestStep = { ...said, from: phaseStatus(progress.phase), to: phaseStatus(phase), reason };
  return {
    ...progress,
    ...marks(happening, phase),
    phase,
    reason,
    closedAt: isClosed(phase) ? (progress.closedAt ?? happening.at) : null,
    pauses: pausesAfter(progress.pauses, happening, isClosed(phase)),
    events: [...progress.events, step],
  };
}

/** An appeal leads nobody past verification: whoever was denied before it is looked at as one whose proof is. */
function phaseAfter({ phase, verifiedAt }: RequestProgress, type: RequestEventType, next: RequestPhase | 'same'): RequestPhase {
  if (next === 'same') return phase;
  return type === 'appealed' && verifiedAt === null ? 'proving' : next;
}

function reasonIn(phase: RequestPhase, { reason }: RequestHappening, progress: RequestProgress): RequestReason | null {
  if (phase === 'unverified' || phase === 'proving') return 'need_user_verification';
  if (phase === 'denied') return reason ?? progress.reason;
  return null;
}

function marks({ type, at }: RequestHappening, phase: RequestPhase): Partial<RequestProgress> {
  if (type === 'verified') return { verifiedAt: at };
  if (type === 'extended') return { extendedAt: at };
  if (type === 'appealed') return { appealedAt: at };
  return phase === 'denied' && type === 'denied' ? { deniedAt: at } : {};
}

/** Asking may stop the clock; whatever the person does, or the end, starts it again. */
function pausesAfter(pauses: readonly RequestPause[], { type, by, at, stopsClock }: RequestHappening, closed: boolean): RequestPause[] {
  const running = by === 'person' || type === 'verified' || closed;
  const ended = running ? pauses.map((pause) => ({ ...pause, to: pause.to ?? at })) : [...pauses];
  const isPaused = ended.some(({ to }) => to === null);
  return type === 'asked' && stopsClock && !isPaused ? [...ended, { from: at, to: null }] : ended;
}
