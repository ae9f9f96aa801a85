import type { RequestStep, RightId } from '@privet/types';
import type { Letter, LetterPart } from '../mail/letter.js';
import type { MailKind } from '../mail/mailer.js';
import { filled, type RequestWords } from './locales/requests-words.js';
import { openPersonal } from './request.personal.js';
import { besideEarlier, codeMinutes, linkDays, newSecrets } from './request.secrets.js';
import { findRequest, type RequestDesk } from './requests.desk.js';
import type { StoredRequest } from './requests.store.js';

/** What a mail about a request is made of: ids alone. */
export interface RequestMail {
  readonly request: string;
}

export interface RequestMailsOptions {
  /** Where people reach the page of a request: `https://shop.example/request/status`. */
  readonly statusUrl: string;
}

/** However many requests somebody makes in another's name, the mail about them can be read. The newest count. */
const sectionsAtMost = 10;

/** One request in a mail, with what shows that its reader got it. */
interface Section {
  readonly request: StoredRequest;
  readonly email: string;
  readonly code: string;
  readonly link: string;
}

/**
 * The mails about requests. Each holds a new code and link, and nothing of what a request says. Where another mail is asked for, its link
 * replaces all before it; a mail with news adds one.
 */
export function requestMails(desk: RequestDesk, options: RequestMailsOptions): { readonly code: MailKind; readonly news: MailKind } {
  const compose =
    (replaces: boolean) =>
    async (payloads: readonly object[]): Promise<Letter | undefined> => {
      const ids = [...new Set(payloads.map((payload) => (payload as RequestMail).request))].slice(-sectionsAtMost);
      const sections: Section[] = [];
      for (const id of ids) {
        const section = await sectionOf(desk, id, replaces);
        if (section && !sections.some(({ request }) => request.id === section.request.id)) sections.push(section);
      }
      const [first] = sections;
      return first && letterOf(desk, first, { sections, ...options });
    };
  return { code: { limited: true, compose: compose(true) }, news: { limited: false, compose: compose(false) } };
}

async function sectionOf(desk: RequestDesk, id: string, replaces: boolean): Promise<Section | undefined> {
  const request = await findRequest(desk, id);
  const { email } = request ? openPersonal(await desk.vault.open(request.subject), request) : {};
  if (!request || email === undefined) return undefined;
  const { code, link, mailed } = newSecrets(request.id, desk.now(), desk.hash);
  await desk.store.change({
    ids: [request.id],
    plan: ({ requests }) => {
      const kept = requests.get(request.id);
      if (!kept) return { result: undefined };
      return { result: undefined, requests: [{ ...kept, mailed: replaces ? mailed : besideEarlier(mailed, kept.mailed, desk.now()) }] };
    },
  });
  return { request, email, code, link };
}

interface Written extends RequestMailsOptions {
  readonly sections: readonly Section[];
}

function letterOf(desk: RequestDesk, { request, email }: Section, { sections, statusUrl }: Written): Letter {
  const words = desk.words(request.locale);
  const { texts, language } = words;
  const company = desk.policy().controller.name;
  const isNew = sections.some((section) => section.request.progress.phase === 'unverified');
  const type = typeName(desk, request, words);
  const isReceived = !isNew && sections.every((section) => isBegun(section.request));
  const kind = isNew ? texts.code : texts.news;
  return {
    to: email,
    language,
    subject: isReceived ? words.receivedBy(company) : filled(kind.subject, { company }),
    parts: [
      ...(isReceived ? receiptParts(words, type) : [filled(kind.introduction, { company, type })]),
      ...sections.flatMap((section) => sectionParts(desk, section, { words, statusUrl, several: sections.length > 1 })),
      { small: filled(texts.lifetimes, { minutes: String(codeMinutes), days: String(linkDays) }) },
      ...(isNew ? [{ small: texts.code.ignore }] : []),
    ],
  };
}

/** What the person hears of by a mail, once their request is confirmed. */
const news: ReadonlySet<RequestStep['type']> = new Set(['asked', 'message', 'decided', 'extended', 'denied', 'fulfilled', 'cancelled']);

/** Nobody has done anything about it yet that the person hears of; that their proof was taken is such a thing. */
function isBegun({ progress: { events } }: StoredRequest): boolean {
  const proved = events.some(({ type }) => type === 'identified');
  return !events.some(({ type, by }) => by !== 'person' && (news.has(type) || (proved && type === 'verified')));
}

const receiptParts = ({ texts, received }: RequestWords, type: string): LetterPart[] => [
  { heading: received.title },
  filled(texts.about, { type }),
  received.text,
];

interface SectionWords {
  readonly words: RequestWords;
  readonly statusUrl: string;
  readonly several: boolean;
}

function sectionParts(desk: RequestDesk, section: Section, { words, statusUrl, several }: SectionWords): LetterPart[] {
  const { request, code, link } = section;
  const { texts, language } = words;
  const dates = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: desk.policy().controller.timeZone });
  return [
    ...(several ? [{ heading: filled(texts.about, { type: typeName(desk, request, words) }) }] : []),
    { link: `${statusUrl}#${request.id}.${link}`, text: texts.open },
    filled(texts.orCode, { url: statusUrl }),
    filled(texts.reference, { reference: request.id }),
    texts.codeIs,
    { code },
    filled(texts.due, { date: dates.format(request.dueAt) }),
  ];
}

/** As the policy calls it, in the language of the letter where the policy has that. */
export function typeName(desk: RequestDesk, { type, locale }: StoredRequest, { types, language }: RequestWords): string {
  const name = desk.policy().rights.find(({ id }) => id === type)?.name;
  return name?.[locale] ?? name?.[language] ?? types[type satisfies RightId];
}
