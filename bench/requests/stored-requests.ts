/** A row of the table of requests, as the server's store writes it. */
export interface RequestRow {
  id: string;
  subject: string;
  type: string;
  status: string;
  verified: number;
  joined: number;
  received_at: number;
  due_at: number;
  /** Until it was closed. */
  days: number | null;
  data: string;
  sealed: string;
}

const day = 86_400_000;
/** Three years of requests. */
const span = 3 * 365 * day;
const types: readonly string[] = [
  'access',
  'access',
  'access',
  'access',
  'delete',
  'delete',
  'correct',
  'opt-out',
  'portability',
  'object',
];

/** So many requests over three years, by their age, each a copy of a row that the server wrote. All but the youngest are closed. */
export function* storedRequests(model: RequestRow, count: number): Generator<RequestRow> {
  const data = JSON.parse(model.data) as Stored;
  for (let index = 0; index < count; index++) {
    const receivedAt = Math.floor(model.received_at - span + (index / count) * span);
    const end = endOf(index, receivedAt < model.received_at - 40 * day);
    const type = types[(index * 7) % types.length] ?? 'access';
    const id = `req_${String(index).padStart(model.id.length - 'req_'.length, '0')}`;
    // The last of it differs first, so that a person's requests lie anywhere in their index.
    const subject = model.subject.slice(0, -10) + String((index * 7919) % 10_000_000_000).padStart(10, '0');
    const dueAt = receivedAt + 30 * day + (index % 5) * day;
    const own = { id, subject, type, receivedAt, dueAt, progress: progressOf(data.progress, receivedAt, end) };
    yield {
      ...model,
      id,
      subject,
      type,
      status: end.status,
      verified: end.verified ? 1 : 0,
      received_at: receivedAt,
      due_at: dueAt,
      days: end.status === 'in_progress' ? null : index % 31,
      data: JSON.stringify({ ...data, ...own }),
    };
  }
}

interface Stored {
  readonly progress: { readonly events: readonly { readonly id: string; readonly at: string }[] };
}

interface End {
  readonly status: string;
  readonly phase: string;
  readonly verified: boolean;
}

const ended = (status: string, verified: boolean): End => ({ status, phase: status, verified });
const open = (phase: string): End => ({ status: 'in_progress', phase, verified: phase === 'working' });

/** Of ten that are closed: seven answered, one denied, one taken back or forgotten, one never verified. A few stay open for long. */
function endOf(index: number, isOld: boolean): End {
  const part = index % 100;
  if (!isOld || part === 0) return open(part % 4 === 3 ? 'unverified' : 'working');
  if (part < 72) return ended('fulfilled', true);
  if (part < 82) return ended('denied', part < 80);
  return part < 88 ? ended('revoked', part < 86) : ended('expired', false);
}

/** With as many events as such a request has. */
function progressOf({ events, ...progress }: Stored['progress'], receivedAt: number, { status, phase, verified }: End): object {
  const at = (later: number) => new Date(receivedAt + later).toISOString();
  const steps = 1 + Number(verified) + Number(status !== 'in_progress');
  const all = Array.from({ length: steps }, (_, index) => ({ ...events[0], at: at(index * day) }));
  return {
    ...progress,
    phase,
    reason: phase === 'unverified' ? 'need_user_verification' : null,
    verifiedAt: verified ? at(day) : null,
    closedAt: status === 'in_progress' ? null : at(2 * day),
    events: all,
  };
}
