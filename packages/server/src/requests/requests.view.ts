import {
  legalActions,
  phaseStatus,
  type ListedRequest,
  type RequestDeadlines,
  type RequestStep,
  type RequestView,
  type SubmittedRequest,
} from '@privet/types';
import type { PersonalPart } from './request.personal.js';
import { isForgotten } from './requests.forget.js';
import { sourceView } from './requests.sources.js';
import type { StoredRequest } from './requests.store.js';
import type { Source } from '../sources/source.js';

const instant = (at: number) => new Date(at).toISOString();

/** What whoever makes a request is told of it. */
export function submittedView(request: StoredRequest, { deadlines, regime }: RequestDeadlines): SubmittedRequest {
  return {
    id: request.id,
    type: request.type,
    status: phaseStatus(request.progress.phase),
    reason: request.progress.reason,
    receivedAt: instant(request.receivedAt),
    dueAt: instant(request.dueAt),
    regime,
    deadlines: deadlines.map((deadline) => ({ ...deadline })),
  };
}

export function listedView(request: StoredRequest, times: RequestDeadlines): ListedRequest {
  const { verifiedAt, closedAt } = request.progress;
  return { ...submittedView(request, times), jurisdiction: request.jurisdiction, verifiedAt, closedAt };
}

interface Shown {
  readonly times: RequestDeadlines;
  /** The ways that are open after a denial. */
  readonly remedies: readonly string[];
  readonly sources: readonly Source[];
  readonly side: 'person' | 'controller';
}

/** A request, whole. */
export function requestView(request: StoredRequest, personal: PersonalPart, { times, remedies, sources, side }: Shown): RequestView {
  const { email, name, details, fields, onBehalf, messages, corrections, extension } = personal;
  return {
    ...listedView(request, times),
    locale: request.locale,
    paused: times.paused,
    events: request.progress.events.filter(({ type }) => side === 'controller' || !inside.has(type)).map(eventView),
    sources: request.sources.map((source) => sourceView(source, { sources, locale: request.locale, side })),
    ...(email !== undefined && { email }),
    ...(name !== undefined && { name }),
    ...(details !== undefined && { details }),
    ...(fields !== undefined && { fields: { ...fields } }),
    ...(onBehalf !== undefined && { onBehalf }),
    messages: [...messages],
    uploads: request.uploads.map(({ sealedKey: _, at, ...upload }) => ({
      ...upload,
      at: instant(at),
      name: personal.uploadNames[upload.id] ?? upload.id,
    })),
    corrections: corrections.map((correction) => correctionView(correction, side)),
    extension: extension === undefined ? null : { reason: extension },
    denial: denialView(request, personal, remedies),
    export: exportView(request),
    actions: isForgotten(request) ? [] : legalActions(request.progress, { side, type: request.type }),
  };
}

/** What a source refused is for the controller: the person is told of what changed. */
function correctionView(
  { changes, ...correction }: PersonalPart['corrections'][number],
  side: 'person' | 'controller',
): RequestView['corrections'][number] {
  if (!changes) return correction;
  return { ...correction, changes: side === 'controller' ? changes : changes.filter(({ refused }) => refused === null) };
}

/** What goes on between the controller and its sources; of a hold that may not be told, nothing else may tell either. */
const inside: ReadonlySet<RequestStep['type']> = new Set(['source-failed', 'source-handed', 'source-held', 'archive-failed']);

const eventView = ({ id: _, ...step }: RequestStep) => step;

function denialView({ progress }: StoredRequest, { denial }: PersonalPart, remedies: readonly string[]): RequestView['denial'] {
  const { phase, reason } = progress;
  if (phase !== 'denied' || reason === null || reason === 'need_user_verification') return null;
  return { reason, ground: denial?.ground ?? '', citation: denial?.citation ?? null, remedies: [...remedies] };
}

function exportView({ archive, uploads }: StoredRequest): RequestView['export'] {
  const upload = archive && uploads.find(({ id }) => id === archive.upload);
  return upload ? { bytes: upload.bytes, expiresAt: instant(archive.expiresAt) } : null;
}
