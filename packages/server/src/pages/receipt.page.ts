import { ConsentRecord, platformContract, splitRoute, type Policy } from '@privet/types';
import * as z from 'zod/mini';
import { verifyReceipt, type ReceiptVerdict, type VerifierOptions } from '../audit/receipt-verifier.js';
import type { Pages } from '../http/mount-pages.js';
import { html, type Html } from './html.js';
import { inWords, type Words } from './in-words.js';
import { pageOf } from './layout.js';
import { pageLocales, textsIn } from './locales/page-locales.js';
import type { ReceiptTexts } from './locales/receipt-texts.js';
import { preferredLanguage } from './page-language.js';
import { readReceipt } from './receipt.reader.js';
import { receiptScript } from './receipt.script.js';
import { recordInWords, type KeptPolicy } from './receipt.record.js';

export interface ReceiptPageOptions extends VerifierOptions {
  /** A version of the policy that is or was in force. */
  readonly findPolicy: (version: string) => Promise<KeptPolicy | undefined>;
}

const languages = ['en', ...Object.keys(pageLocales)] as const;
const scriptPath = '/receipt/check.js';
const [, keysPath] = splitRoute(platformContract.jwks);

/** `/receipt`: reads a receipt that somebody holds in plain words, and tells whether it holds. */
export function receiptPages(options: ReceiptPageOptions): Pages {
  const languageOf = (header: (name: string) => string | undefined) => preferredLanguage(header('Accept-Language'), languages);
  return {
    [scriptPath]: {
      GET: () => ({
        body: receiptScript,
        headers: { 'Content-Type': 'text/javascript; charset=utf-8', 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'no-cache' },
      }),
    },
    '/receipt': {
      GET({ header, basePath }) {
        const language = languageOf(header);
        const texts = textsIn(language).receipt;
        const main = html`<h1>${texts.title}</h1>
          <p>${texts.introduction}</p>
          ${form(texts, { basePath, here: true })}`;
        return pageOf({ language, title: texts.title, main, script: basePath + scriptPath, aboutPerson: false });
      },
      async POST({ header, basePath, form: fields }) {
        const language = languageOf(header);
        const texts = textsIn(language).receipt;
        const main = html`<h1>${texts.title}</h1>
          ${await answer(fields.get('receipt') ?? '', { ...options, basePath, language, texts })}`;
        return pageOf({ language, title: texts.title, main, aboutPerson: true });
      },
    },
  };
}

interface Answering extends ReceiptPageOptions, Pick<FormOptions, 'basePath'> {
  readonly language: string;
  readonly texts: ReceiptTexts;
}

async function answer(pasted: string, { basePath, language, texts, findPolicy, ...verifying }: Answering): Promise<Html> {
  const read = readReceipt(pasted);
  if (!read) return html`${notice('bad', texts.unreadable)} ${form(texts, { basePath, pasted })}`;
  const { faults, ...verdict } = await verifyReceipt(read.receipt, verifying);
  const all = [...faults, ...read.unreadable];
  const record = z.safeParse(ConsentRecord, verdict.record);
  const kept = record.success ? await keptPolicy(record.data, findPolicy) : undefined;
  const words = inWords(language, kept?.controller.timeZone ?? 'UTC');
  return html`${verdictNotice({ ...verdict, faults: all }, { texts, words })}
  ${all.length > 0 && record.success && html`<p><strong>${texts.claimed}</strong></p>`}
  ${record.success ? recordInWords(record.data, kept, { texts, words }) : html`<p>${texts.unknownRecord}</p>`}
  ${form(texts, { basePath, heading: texts.checkAnother })}`;
}

/** The version that a record names, where what is kept under its name is the same text. */
async function keptPolicy({ pii_processing: named }: ConsentRecord, find: Answering['findPolicy']): Promise<Policy | undefined> {
  const found = await find(named.privacy_notice_version);
  return found?.hash === named.privacy_notice_hash ? found.policy : undefined;
}

interface FormOptions {
  /** What stands before the path of every page of ours. */
  readonly basePath: string;
  readonly heading?: string;
  readonly pasted?: string;
  /** The script may offer to check it in the browser. */
  readonly here?: boolean;
}

const form = (texts: ReceiptTexts, { basePath, heading, pasted, here = false }: FormOptions) =>
  html`<form method="post" action="${basePath}/receipt">
    ${heading !== undefined && html`<h2>${heading}</h2>`}
    <label for="receipt">${texts.field}</label>
    <p id="hint" class="muted">${texts.hint}</p>
    <textarea id="receipt" name="receipt" aria-describedby="hint" required spellcheck="false" autocomplete="off">${pasted}</textarea>
    <button>${texts.check}</button>
    ${here && checkHere(basePath, texts)}
  </form>`;

/** What the script can tell, hidden until it does. */
const checkHere = (basePath: string, texts: ReceiptTexts) =>
  html`<button type="button" class="second" data-check-here data-keys="${basePath}${keysPath}" hidden>${texts.checkHere}</button>
    <div role="status">
      ${told('holds', notice('good', texts.holds))} ${told('signedOnly', notice('unsure', texts.signedOnly))}
      ${told('unreadable', notice('bad', texts.unreadable))}
      ${Object.entries(texts.faults).map(([part, text]) => told(part, notice('bad', { ...texts.altered, text })))}
    </div>`;

const told = (state: string, what: Html) => html`<div data-told="${state}" hidden>${what}</div>`;

type Tone = 'good' | 'bad' | 'unsure';

const notice = (tone: Tone, { title, text }: { readonly title: string; readonly text: string }, more?: Html) =>
  html`<div class="verdict ${tone}">
    <strong>${title}</strong>
    <p>${text}</p>
    ${more}
  </div>`;

function verdictNotice(
  { faults, sealed }: ReceiptVerdict,
  { texts, words }: { readonly texts: ReceiptTexts; readonly words: Words },
): Html {
  if (faults.length > 0) {
    const list = html`<ul>
      ${faults.map((part) => html`<li>${texts.faults[part]}</li>`)}
    </ul>`;
    return notice('bad', texts.altered, list);
  }
  const facts = html`<dl>
    <dt>${texts.signature}</dt>
    <dd>${texts.signatureHolds}</dd>
    ${
      sealed &&
      html`<dt>${texts.log}</dt>
        <dd>${texts.sealedAs(words.number(sealed.leafIndex + 1), words.number(sealed.treeSize))}</dd>
        <dt>${texts.checkpoint}</dt>
        <dd>${words.time(sealed.at)}</dd>`
    }
  </dl>`;
  return sealed ? notice('good', texts.holds, facts) : notice('unsure', texts.signedOnly, facts);
}
