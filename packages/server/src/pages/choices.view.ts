import { canBeDenied, type PolicyView } from '@privet/types';
import type { PageAnswer } from '../http/mount-pages.js';
import { isOfferedTo, purposeSection, type Looked, type Speech } from './choices.purpose.js';
import type { Return } from './choices.return.js';
import type { Visitor } from './choices.visitor.js';
import { attributes, html, type Html } from './html.js';
import { inWords } from './in-words.js';
import { pageOf } from './layout.js';
import type { ChoicesTexts } from './locales/choices-texts.js';
import { pageLanguage, textsIn } from './locales/page-locales.js';
import { spokenIn } from './page-language.js';

/** What is said before the choices. */
export interface Notice {
  readonly tone: 'good' | 'bad' | 'unsure';
  readonly title: string;
  readonly text: string;
}

export interface ChoicesPage {
  readonly policy: PolicyView;
  readonly visitor: Visitor;
  /** The address of this page. */
  readonly action: string;
  /** As it was named. It may lead nowhere: then the answer says so. */
  readonly returnTo: string | undefined;
  readonly back: Return | undefined;
  readonly notices: readonly Notice[];
  /** The boxes as they were sent, where they could not be saved. */
  readonly ticked?: ReadonlySet<string>;
  readonly status?: number;
}

/** The page with every purpose, and what is in effect for whoever looks. */
export function choicesPage(page: ChoicesPage): PageAnswer {
  const { policy, visitor, notices, back, status } = page;
  const { locale } = visitor;
  const language = pageLanguage(locale);
  const texts = textsIn(locale).choices;
  const speech: Speech = {
    texts,
    words: inWords(locale, policy.controller.timeZone),
    foreign: foreignTo(language, locale),
  };
  const heading = notices[0] ? `${notices[0].title} – ${texts.title}` : texts.title;
  const main = html`${notices.map(notice)}
    <h1>${texts.title}</h1>
    <p>${texts.introduction} <a href="${policy.controller.privacyUrl}">${texts.privacyPolicy}</a></p>
    ${visitor.decidedAt !== null && html`<p class="muted">${texts.lastChoice(speech.words.date(visitor.decidedAt))}</p>`}
    ${signals(page, speech)} ${form(page, { ...speech, visitor, ticked: page.ticked })}
    ${back && html`<p><a href="${back.to}">${texts.back}</a></p>`}`;
  return pageOf({
    language,
    title: heading,
    main,
    aboutPerson: true,
    ...(status !== undefined && { status }),
    leadsTo: back?.origin,
  });
}

/** The page's own words may be in another language than the policy's: the policy may have one that we have not. */
function foreignTo(language: string, locale: string): Html | undefined {
  const isOwn = locale.toLowerCase().startsWith(language.toLowerCase());
  return isOwn ? undefined : spokenIn(locale);
}

/** The first one is read out as the page opens. */
const notice = ({ tone, title, text }: Notice, index: number) =>
  html`<div class="verdict ${tone}" role="status" ${index === 0 && attributes({ tabindex: '-1', autofocus: true })}>
    <strong>${title}</strong>
    <p>${text}</p>
  </div>`;

/** What is said of the signals of a browser: that they are honoured, and what they keep off. */
function signals({ policy, visitor }: ChoicesPage, { texts, words }: Speech): (Html | false)[] {
  return (['gpc', 'dnt'] as const).map((signal) => {
    const off = policy.purposes.filter(({ id }) => visitor.effective[id]?.reason === signal).map(({ name }) => name);
    const sent = visitor.signals[signal] === true && policy.signals[signal] === 'honour';
    const stands = sent && signal === 'gpc' && visitor.terms.gpcStands === true;
    return (
      (sent || off.length > 0) &&
      html`<p class="verdict">
        ${texts.honoured[signal]} ${off.length > 0 && texts.signalDenies(words.list(off))} ${stands && off.length > 0 && texts.signalStands}
      </p>`
    );
  });
}

function form({ policy, visitor, action, returnTo }: ChoicesPage, looked: Looked): Html {
  const { texts } = looked;
  const group = (heading: string, members: PolicyView['purposes']) =>
    members.length > 0 &&
    html`<h2>${heading}</h2>
      ${members.map((purpose) => purposeSection(policy, purpose, looked))}`;
  const shown = policy.purposes.filter((purpose) => isOfferedTo(visitor, purpose)).map(({ id }) => id);
  const fields = {
    version: policy.version,
    shown: shown.join(' '),
    layout: 'page',
    ...visitor.named,
    ...(returnTo !== undefined && { return: returnTo }),
  };
  return html`<form class="choices" method="post" action="${action}">
    ${Object.entries(fields).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
    ${group(texts.optional, policy.purposes.filter(canBeDenied))} ${shown.length > 0 && actions(texts)}
    ${group(
      texts.necessary,
      policy.purposes.filter((purpose) => !canBeDenied(purpose)),
    )}
  </form>`;
}

/** They look the same. */
const actions = (texts: ChoicesTexts) =>
  html`<div class="actions">
    <button name="choice" value="reject">${texts.rejectAll}</button>
    <button name="choice" value="accept">${texts.acceptAll}</button>
    <button name="choice" value="save">${texts.save}</button>
  </div>`;
