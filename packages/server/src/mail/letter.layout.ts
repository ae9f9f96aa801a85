import { html, type Html } from '../pages/html.js';
import { directionOf } from '../pages/page-language.js';
import type { Letter, LetterPart } from './letter.js';
import type { MailMessage } from './mail-message.js';

/** Makes the mail that letters to the same address go as: of one letter it has the subject, of several the first one's. */
export function mailOf(letters: readonly [Letter, ...Letter[]]): MailMessage {
  const [{ to, language, subject }] = letters;
  const several = letters.length > 1;
  return {
    to,
    subject,
    text: letters.map((letter) => textOf(letter, several)).join(`\n\n${'-'.repeat(40)}\n\n`) + '\n',
    html: documentOf(language, subject, letters),
    headers: Object.assign({}, ...letters.map(({ headers }) => headers)) as Record<string, string>,
  };
}

const textOf = ({ subject, parts }: Letter, titled: boolean): string => [...(titled ? [subject] : []), ...parts.map(textPart)].join('\n\n');

function textPart(part: LetterPart): string {
  if (typeof part === 'string') return part;
  if ('heading' in part) return part.heading;
  if ('code' in part) return part.code;
  if ('link' in part) return `${part.text}\n${part.link}`;
  return part.small;
}

// No colour is set but where the reader's own program can turn it with the rest; nothing is loaded from elsewhere.
const styles = {
  body: 'margin:0;padding:24px;font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,Helvetica,Arial,sans-serif',
  letter: 'max-width:36rem;margin:0 auto;overflow-wrap:anywhere',
  next: 'max-width:36rem;margin:24px auto 0;padding-top:24px;border-top:1px solid #888;overflow-wrap:anywhere',
  title: 'font-size:24px;line-height:1.25;margin:0 0 16px',
  heading: 'font-size:18px;line-height:1.3;margin:24px 0 8px',
  paragraph: 'margin:0 0 16px;white-space:pre-line',
  code: 'margin:0 0 16px;font:700 30px/1.3 ui-monospace,Menlo,Consolas,monospace;letter-spacing:3px',
  link: 'display:inline-block;padding:10px 18px;border:2px solid;border-radius:8px;font-weight:600',
  small: 'margin:0 0 16px;font-size:14px;white-space:pre-line',
};

function documentOf(language: string, subject: string, letters: readonly Letter[]): string {
  return html`<!doctype html>
    <html lang="${language}" dir="${directionOf(language)}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>${subject}</title>
      </head>
      <body style="${styles.body}">
        ${letters.map(
          (letter, index) =>
            html`<div lang="${letter.language}" dir="${directionOf(letter.language)}" style="${index === 0 ? styles.letter : styles.next}">
              <h1 style="${styles.title}">${letter.subject}</h1>
              ${letter.parts.map(htmlPart)}
            </div>`,
        )}
      </body>
    </html>`.markup;
}

function htmlPart(part: LetterPart): Html {
  if (typeof part === 'string') return html`<p style="${styles.paragraph}">${part}</p>`;
  if ('heading' in part) return html`<h2 style="${styles.heading}">${part.heading}</h2>`;
  if ('code' in part) return html`<p style="${styles.code}"><bdi dir="ltr">${part.code}</bdi></p>`;
  if ('link' in part) return html`<p style="${styles.paragraph}"><a href="${part.link}" style="${styles.link}">${part.text}</a></p>`;
  return html`<p style="${styles.small}">${part.small}</p>`;
}
