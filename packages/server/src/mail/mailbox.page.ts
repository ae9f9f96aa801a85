import type { PageAnswer, PageCall, Pages } from '../http/mount-pages.js';
import { fail } from '../http/problem.js';
import { html, type Part } from '../pages/html.js';
import { pageOf } from '../pages/layout.js';
import { mailboxTexts as texts } from './locales/mailbox.en.js';
import type { Mailbox, ReceivedMail } from './mailbox.js';

/** Shows a development mailbox, to this machine alone: it holds codes and links that are somebody's. */
export function mailboxPages(mailbox: Mailbox, publicUrl: string | undefined): Pages {
  const shown = (page: (mails: readonly ReceivedMail[]) => PageAnswer) => (call: PageCall) =>
    isOurs(call, publicUrl) ? page(mailbox.mails()) : fail('NOT_FOUND');
  return {
    '/dev/mailbox.json': { GET: shown(listOf) },
    '/dev/mailbox': { GET: shown(pageFor) },
  };
}

/** Whether a call came from this machine, to this machine, by nobody else: a proxy in front serves others under our address. */
function isOurs({ host, headerNames }: PageCall, publicUrl: string | undefined): boolean {
  const isForwarded = headerNames.some((name) => name === 'forwarded' || name.startsWith('x-forwarded-'));
  return !isForwarded && isLoopback(host) && (publicUrl === undefined || isLoopback(new URL(publicUrl).host));
}

const isLoopback = (host: string): boolean => /^(?:(?:[\w-]+\.)*localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i.test(host);

const listOf = (mails: readonly ReceivedMail[]): PageAnswer => ({
  body: JSON.stringify(mails),
  headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' },
});

const pageFor = (mails: readonly ReceivedMail[]): PageAnswer =>
  pageOf({
    language: 'en',
    title: texts.title,
    aboutPerson: true,
    main: html`<h1>${texts.title}</h1>
      <p class="muted">${texts.about}</p>
      <p><a href="">${texts.refresh}</a></p>
      ${mails.length === 0 ? html`<p>${texts.none}</p>` : mails.map(articleOf)}`,
  });

const articleOf = ({ subject, to, from, sentAt, text, headers }: ReceivedMail) =>
  html`<article>
    <h2>${subject}</h2>
    <dl>
      <dt>${texts.to}</dt>
      <dd>${to}</dd>
      <dt>${texts.from}</dt>
      <dd>${from}</dd>
      <dt>${texts.sentAt}</dt>
      <dd><time datetime="${sentAt}">${sentAt}</time></dd>
    </dl>
    <blockquote>${linked(text)}</blockquote>
    <details>
      <summary>${texts.headers}</summary>
      <dl>${Object.entries(headers).map(([name, value]) => [html`<dt>${name}</dt>`, html`<dd>${value}</dd>`])}</dl>
    </details>
  </article>`;

/** The text of a mail in its paragraphs, with its addresses as links. */
const linked = (text: string): Part =>
  text
    .trim()
    .split(/\n{2,}/)
    .map(
      (paragraph) =>
        html`<p>${paragraph.split(/(https?:\/\/\S+)/).map((part, index) => (index % 2 ? html`<a href="${part}">${part}</a>` : part))}</p>`,
    );
