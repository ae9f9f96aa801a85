import type { Letter } from '../mail/letter.js';
import type { MailKind } from '../mail/mailer.js';
import { fulfilmentTexts } from './locales/fulfilment/fulfilment-locales.js';
import { filled } from './locales/requests-words.js';
import { findRequest, type RequestDesk } from './requests.desk.js';
import { requestMailKinds } from './requests.follow-ups.js';
import { typeName, type RequestMail } from './requests.mails.js';
import { sourceName } from './requests.sources.js';
import type { StoredRequest } from './requests.store.js';

export interface Reminder extends RequestMail {
  readonly share: number;
}

interface Task extends RequestMail {
  readonly source: string;
}

/** The mails to the team, in the policy's own language. */
export function teamMails(desk: RequestDesk, teamEmail: string | undefined): Readonly<Record<string, MailKind>> {
  const teamMail = <Payload extends RequestMail>(written: (request: StoredRequest, payload: Payload) => Omit<Letter, 'to'>): MailKind => ({
    limited: false,
    async compose(payloads) {
      const payload = payloads[0] as Payload;
      const request = await findRequest(desk, payload.request);
      const to = teamEmail ?? desk.policy().controller.contact.email;
      return request && to !== null ? { to, ...written(request, payload) } : undefined;
    },
  });
  return {
    [requestMailKinds.reminder]: teamMail<Reminder>((request, { share }) => reminderLetter(desk, request, share)),
    [requestMailKinds.task]: teamMail<Task>((request, { source }) => taskLetter(desk, request, source)),
  };
}

/** What every letter to the team names. */
function namesOf(desk: RequestDesk, request: StoredRequest) {
  const { controller, defaultLocale } = desk.policy();
  const words = desk.words(defaultLocale);
  const date = new Intl.DateTimeFormat(words.language, { dateStyle: 'long', timeZone: controller.timeZone }).format(request.dueAt);
  return { words, values: { reference: request.id, type: typeName(desk, { ...request, locale: defaultLocale }, words), date } };
}

function reminderLetter(desk: RequestDesk, request: StoredRequest, share: number): Omit<Letter, 'to'> {
  const { words, values } = namesOf(desk, request);
  const { subject, overdue, text } = words.texts.reminder;
  const filling = { ...values, share: new Intl.NumberFormat(words.language, { style: 'percent' }).format(share / 100) };
  return { language: words.language, subject: filled(share === 100 ? overdue : subject, filling), parts: [filled(text, filling)] };
}

function taskLetter(desk: RequestDesk, request: StoredRequest, sourceId: string): Omit<Letter, 'to'> {
  const { words, values } = namesOf(desk, request);
  const { language } = words;
  const { subject, text } = fulfilmentTexts(language).task;
  const source = desk.sources.find(({ id }) => id === sourceId);
  const filling = { ...values, source: source ? sourceName(source, language) : sourceId };
  return { language, subject: filled(subject, filling), parts: [filled(text, filling)] };
}
