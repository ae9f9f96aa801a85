import { eventually } from '@privet/test-tools/eventually';
import { definePolicy } from '@privet/types';
import { createPrivet, type Privet, type PrivetOptions } from '../create-privet.js';
import { mailbox, type Mailbox } from '../mail/mailbox.js';
import { memoryStorage } from '../storage/memory/memory.storage.js';
import { everything, origin, own, secretKey } from './choices.page.suite.js';

const inBoth = (en: string, de: string) => ({ en, de });
/** Rights with fields, without a code, with a proof, and of one place. */
const rightsPolicy = definePolicy({
  ...everything,
  version: 'rights',
  rights: [
    { id: 'access', name: inBoth('See <your> data', 'Ihre Daten sehen'), description: inBoth('All of it.', 'Alle.'), deadline: 'P30D' },
    { id: 'correct', deadline: 'P30D' },
    {
      id: 'delete',
      deadline: 'P30D',
      verification: 'proof',
      fields: [
        {
          id: 'reason',
          name: inBoth('Why?', 'Warum?'),
          kind: 'choice',
          required: true,
          options: [
            { id: 'unused', name: inBoth('I use it no more', 'Ich nutze es nicht mehr') },
            { id: 'other', name: inBoth('Other', 'Anderes') },
          ],
        },
        { id: 'since', name: inBoth('Customer since', 'Kunde seit'), hint: inBoth('About', 'Ungefähr'), kind: 'date' },
        { id: 'order', name: inBoth('Order number', 'Bestellnummer'), kind: 'order-number', required: true },
      ],
    },
    { id: 'opt-out', deadline: 'P15D' },
    { id: 'limit', deadline: 'P15D', jurisdictions: ['US-CA'] },
  ],
});

/** A page, as a browser sees it. */
export interface Seen {
  readonly status: number;
  readonly headers: Headers;
  readonly page: string;
}
type Fields = Readonly<Record<string, string>>;

/** A server on memory, the mails that it sends, and a browser without a script before it. */
export function requestPagesWorld(options: Partial<PrivetOptions> = {}) {
  const clock = { now: Date.parse('2026-11-24T09:30:00.000Z') };
  const box: Mailbox = mailbox({ now: () => clock.now });
  const privet: Privet = createPrivet({
    policy: rightsPolicy,
    storage: memoryStorage(() => clock.now),
    secret: 'a secret of thirty-two characters',
    firstKeys: { secret: secretKey },
    publicUrl: origin,
    mail: { transport: box, from: 'privacy@example.com' },
    now: () => clock.now,
    ...options,
  });
  const ask = async (path: string, init: RequestInit): Promise<Seen> => {
    const answer = await privet.fetch(new Request(origin + path, init));
    return { status: answer.status, headers: answer.headers, page: await answer.text() };
  };
  const post = (path: string, fields: Fields, headers: Fields = own) =>
    ask(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers },
      body: new URLSearchParams(fields).toString(),
    });
  return {
    privet,
    box,
    clock,
    get: (path: string, headers: Fields = {}) => ask(path, { headers }),
    post,
    /** Fills in the form of a page and presses a button of it. */
    press: ({ page }: Seen, go: string, fields: Fields = {}, headers: Fields = own) =>
      post(/<form method="post" action="([^"]*)"/.exec(page)?.[1] ?? '', { ...sentBy(page, go), ...fields, go }, headers),
    /** Chooses a file in the page's form, and sends it. */
    async sendFile({ page }: Seen, file?: File) {
      const form = new FormData();
      for (const [name, value] of Object.entries({ ...sentBy(page, 'upload'), go: 'upload' })) form.set(name, value);
      form.set('file', file ?? new File([], ''));
      const sent = new Response(form);
      const headers = { ...own, 'Content-Type': sent.headers.get('Content-Type') ?? '' };
      return ask('/request/status', { method: 'POST', headers, body: await sent.arrayBuffer() });
    },
    /** What the newest mail about a request shows. */
    mailed: (id: string) =>
      eventually(() => {
        const [mail] = box.mails().filter(({ text }) => text.includes(id));
        const token = new RegExp(`#${id}\\.([\\w-]+)`).exec(mail?.text ?? '')?.[1];
        const code = /\b\d{6}\b/.exec(mail?.text.slice(mail.text.indexOf(`#${id}.`)) ?? '')?.[0];
        if (token === undefined || code === undefined) throw new Error(`No mail about ${id} yet`);
        return { code, token, to: mail?.to };
      }),
    /** What the company does about a request. */
    act: async (id: string, action: string, body: object) => {
      const isFile = body instanceof Blob;
      const answer = await ask(`/v1/requests/${id}${action}`, {
        method: action === '' ? 'GET' : 'POST',
        headers: { Authorization: `Bearer ${secretKey}`, 'Content-Type': isFile ? body.type : 'application/json' },
        ...(action !== '' && { body: isFile ? body : JSON.stringify(body) }),
      });
      return JSON.parse(answer.page) as Record<string, unknown>;
    },
    close: () => privet.close(),
  };
}
export type RequestPagesWorld = ReturnType<typeof requestPagesWorld>;

/** The hidden fields of the form in which the button is; of any, where a page has it no longer. */
function sentBy(page: string, go: string): Record<string, string> {
  const forms = page.split('<form').slice(1);
  return fieldsOf(forms.find((form) => form.includes(`name="go" value="${go}"`)) ?? forms[0] ?? '');
}

const fieldsOf = (form: string): Record<string, string> =>
  Object.fromEntries(
    [...form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [name, unescaped(value)]),
  );

export const unescaped = (text: string): string => text.replaceAll(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));

export const referenceIn = ({ page }: Seen): string => /req_\w+/.exec(page)?.[0] ?? '';
