import { sha256Text } from '../http/hashing.js';
import { GiveUp, type JobHandler, type JobTools } from '../jobs/job-handler.js';
import type { NewJob, StoredJob } from '../jobs/job.store.js';
import type { Letter } from './letter.js';
import { mailOf } from './letter.layout.js';
import { checkMessage, MailNotSent, type MailMessage, type MailTransport } from './mail-message.js';
import type { MailSlot, MailStore } from './mail.store.js';

/** One thing that we write to people about. */
export interface MailKind {
  /** Whether somebody unknown can cause it: then it counts among the three mails an hour that an address gets. */
  readonly limited: boolean;
  /** Writes one letter about all that waited for the address, the oldest first; undefined where there is nothing to say any more. */
  compose(payloads: readonly object[]): Promise<Letter | undefined>;
}

export interface MailSettings {
  readonly transport: MailTransport;
  /** `Shop <privacy@shop.example>`, or an address alone. */
  readonly from: string;
}

export interface MailerOptions extends MailSettings {
  readonly store: MailStore;
  readonly kinds: Readonly<Record<string, MailKind>>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Mails to one address that somebody unknown can cause, in an hour. */
const limit = 3;
/** Milliseconds. */
export const mailPeriod = 3_600_000;

interface NewMail {
  readonly id: string;
  /** A key of `kinds`. */
  readonly mail: string;
  /**
   * The keyed hash of the address, for a mail of a limited kind; null for others. What waits for one address goes as one mail, so a limited mail
   * that is due much later is no mail yet: let another kind of job add it then.
   */
  readonly address: string | null;
  /** What `compose` gets: ids, and no personal data. */
  readonly payload: object;
  readonly runAt: number;
}

/** The job that sends a mail. */
export const mailJob = ({ id, mail, address, payload, runAt }: NewMail): NewJob => ({
  id,
  kind: 'mail',
  key: address,
  payload: { mail, payload },
  runAt,
});

interface MailPayload {
  readonly mail: string;
  readonly payload: object;
}

/** Does the jobs of the kind `mail`. */
export function mailer({ transport, from, store, kinds, now }: MailerOptions): JobHandler {
  const letterOf = async (mail: string, jobs: readonly StoredJob[]) =>
    kindOf(mail).compose(jobs.flatMap((job) => (payloadOf(job).mail === mail ? payloadOf(job).payload : [])));
  const kindOf = (mail: string): MailKind => {
    const kind = Object.hasOwn(kinds, mail) ? kinds[mail] : undefined;
    if (!kind) throw new GiveUp(`There is no mail ${mail}`);
    return kind;
  };

  /** The mail about all of these; letters of different kinds follow each other in it. */
  const messageOf = async (jobs: readonly StoredJob[]): Promise<MailMessage | undefined> => {
    const mails = [...new Set(jobs.map((job) => payloadOf(job).mail))];
    const [first, ...others] = (await Promise.all(mails.map((mail) => letterOf(mail, jobs)))).filter((letter) => letter !== undefined);
    if (!first) return undefined;
    const message = { ...mailOf([first, ...others]) };
    return { ...message, headers: { ...standardHeaders(jobs, from), ...message.headers } };
  };

  const send = async (message: MailMessage) => {
    checkMessage({ ...message, from });
    await transport.send({ ...message, from });
  };

  const sendLimited = async (job: StoredJob, address: string, { takeAlong }: JobTools) => {
    const place = await store.take({ address, now: now(), limit, period: mailPeriod });
    if ('freeAt' in place) return { until: place.freeAt };
    const message = await keepPlaceIf(place, async () => messageOf([job, ...(await takeAlong())]));
    if (message) await send(message).catch(async (error: unknown) => giveBack(place, error));
    else await store.giveBack(place);
    return undefined;
  };

  const keepPlaceIf = async <T>(place: MailSlot, work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      await store.giveBack(place);
      throw error;
    }
  };

  /** What may have been sent, was. */
  const giveBack = async (place: MailSlot, error: unknown): Promise<never> => {
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
        if (message) await send(message);
        return undefined;
      } catch (error) {
        throw withoutAddress(error);
      }
    },
  };
}

const payloadOf = (job: StoredJob): MailPayload => job.payload as MailPayload;

/** An attempt that is made again is the same message to whoever got it twice. */
function standardHeaders([job]: readonly StoredJob[], from: string): Record<string, string> {
  const domain = /@([^\s>]+)>?\s*$/.exec(from)?.[1] ?? 'localhost';
  return { 'Message-ID': `<${sha256Text(job?.id ?? '').slice(0, 32)}@${domain}>`, 'Auto-Submitted': 'auto-generated' };
}

/** What failed is kept with the job and logged; addresses are neither. */
function withoutAddress(error: unknown): Error {
  if (error instanceof GiveUp) return error;
  const message = (error instanceof Error ? error.message : String(error)).replaceAll(/\S+@\S+/g, '…');
  return error instanceof MailNotSent && error.permanent ? new GiveUp(message) : new Error(message);
}
