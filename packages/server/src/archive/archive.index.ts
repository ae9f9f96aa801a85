import { html, type Html, type Part } from '../pages/html.js';
import { inWords } from '../pages/in-words.js';
import type { ArchiveAnswer } from './archive.answer.js';
import { categorySection } from './archive.category.js';
import { purposeSection, purposesIn } from './archive.purpose.js';
import { dataSections } from './archive.data.js';
import type { ArchiveInput } from './archive.input.js';
import { pageFrame } from './archive.layout.js';
import type { ArchivePlan } from './archive.plan.js';
import { filled, type ArchiveSpeech } from './archive.speech.js';

export interface Answered {
  readonly input: ArchiveInput;
  readonly answer: ArchiveAnswer;
  readonly plan: ArchivePlan;
  readonly speech: ArchiveSpeech;
}

/** The first page: the answer in words, and the data with it. */
export async function* indexMarkup(answered: Answered): AsyncGenerator<string> {
  const { answer, plan, speech } = answered;
  const { texts, common, language } = speech;
  const { head, tail } = pageFrame(language, `${texts.title}: ${answer.controller.name}`);
  yield head;
  yield heading(answered).markup;
  yield who(answered).markup;
  yield html`<h2 id="what">${texts.what.title}</h2>
    ${answer.categories.map((category) => categorySection(category, answer, speech))}`.markup;
  yield html`<h2 id="uses">${texts.what.uses}</h2>
    ${purposesIn(answer).map((purpose) => purposeSection(purpose, speech))}`.markup;
  if (plan.tables.length > 0) {
    yield html`<h2 id="data">${texts.data.title}</h2>
      <p class="muted">${texts.data.guard}</p>`.markup;
    yield* dataSections(plan, answer, speech);
  }
  if (plan.files.length > 0) {
    yield html`<h2 id="files">${common.request.status.files}</h2>
      <ul>
        ${plan.files.map(
          ({ file, path }) =>
            html`<li>
              <a href="${path}"><bdi>${file.name}</bdi></a>
            </li>`,
        )}
      </ul>`.markup;
  }
  yield rights(answered).markup;
  yield tail;
}

function heading({ answer, input, plan, speech }: Answered): Html {
  const { texts, common, words } = speech;
  const { request } = input;
  const { done, status } = common.request;
  const parts = [
    ['who', texts.who.title],
    ['what', texts.what.title],
    ['uses', texts.what.uses],
    ['data', plan.tables.length > 0 && texts.data.title],
    ['files', plan.files.length > 0 && status.files],
    ['rights', texts.rights.title],
  ] as const;
  return html`<p class="caption">${texts.title}</p>
    <h1>${common.request.rights[request.type]}</h1>
    <dl class="panel">
      <div>${fact(done.reference, html`<code dir="ltr">${request.id}</code>`)}</div>
      <div>${fact(status.states.received, words.date(request.receivedAt))}</div>
      <div>${fact(status.states.fulfilled, words.date(request.answeredAt))}</div>
    </dl>
    ${verdict(answer, texts)} ${request.type === 'portability' && html`<p>${texts.portable}</p>`}
    <p>${texts.introduction} ${texts.safe}</p>
    <nav class="contents" aria-label="${texts.contents}">
      <ul>
        ${parts.map(([id, name]) => name !== false && html`<li><a href="#${id}">${name}</a></li>`)}
      </ul>
    </nav>`;
}

function verdict({ held, categories, request }: ArchiveAnswer, { verdict: said }: ArchiveSpeech['texts']): Html {
  const nothing = request.type === 'portability' ? said.nothingPortable : said.nothing;
  const title = { true: said.held, false: nothing, null: said.unknown }[`${held}`];
  const doubtful = held === null || categories.some((category) => category.held === null);
  return html`<div class="verdict ${held === null ? 'unsure' : held ? 'good' : 'plain'}">
    <strong>${title}</strong>
    ${doubtful && html`<p>${said.unknownText}</p>`}
  </div>`;
}

/** Who answers, about whom, and under which policy. */
function who({ answer, input: { person }, speech }: Answered): Html {
  const { texts, common, language } = speech;
  const { controller, policy } = answer;
  // A day, and not a moment that is another day elsewhere.
  const since = inWords(language, 'UTC').date(policy.effectiveAt);
  const version = filled(texts.who.version, { version: policy.version, date: since });
  const about = [person.name, person.email, person.user !== undefined && `${texts.who.account}: ${person.user}`];
  return html`<h2 id="who">${texts.who.title}</h2>
    <dl>
      ${fact(common.request.contact.name, html`<bdi>${controller.name}</bdi>`)} ${fact(texts.who.address, lines(controller.address))}
      ${fact(texts.who.contact, contact(controller.contact))} ${fact(texts.who.officer, contact(controller.dataProtectionOfficer))}
      ${fact(texts.who.representative, contact(controller.representative))} ${fact(texts.who.about, lines(about))}
      ${fact(
        common.choices.privacyPolicy,
        html`${link(controller.privacyUrl, version)} <small class="line"><code dir="ltr">${policy.hash}</code></small>`,
      )}
    </dl>`;
}

const fact = (term: string, value: Part): Html | false =>
  value !== null &&
  value !== false &&
  html`<dt>${term}</dt>
    <dd>${value}</dd>`;

function lines(texts: readonly (string | Html | false | null | undefined)[]): Html | false {
  const there = texts.filter((text) => text !== undefined && text !== false && text !== null);
  return there.length > 0 && html`${there.map((text) => html`<span class="line"><bdi>${text}</bdi></span>`)}`;
}

function contact(given: ArchiveAnswer['controller']['contact'] | null): Html | false {
  if (!given) return false;
  const { email, url, phone, post } = given;
  return lines([email !== null && html`<a href="mailto:${email}">${email}</a>`, url !== null && link(url, url), phone, ...post]);
}

/** A page of a site is reached from a disk only by its whole address. */
const link = (url: string, text: string): Html =>
  /^https?:\/\//.test(url) ? html`<a href="${url}" rel="noreferrer">${text}</a>` : html`${text}`;

function rights({ answer, input, speech }: Answered): Html {
  const { texts, common, foreign } = speech;
  const others = answer.rights.filter(({ id }) => id !== input.request.type);
  const names: Readonly<Record<string, string>> = common.request.rights;
  return html`<h2 id="rights">${texts.rights.title}</h2>
    ${
      others.length > 0 &&
      html`<p>${texts.rights.how}</p>
        <ul>
          ${others.map(({ id, name }) => (name === null ? html`<li>${names[id] ?? id}</li>` : html`<li ${foreign}>${name}</li>`))}
        </ul>`
    }
    <p>${texts.rights.complain}</p>
    <footer>
      <p class="muted"><a href="answer.json">${texts.data.all}</a></p>
    </footer>`;
}
