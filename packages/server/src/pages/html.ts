/** Markup: what `html` made, or a text of our own. Anything else is escaped where it is put in. */
export class Html {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
}

/** What may stand in a gap of a template. Nothing stands for what is not there. */
export type Part = Html | string | number | null | undefined | false | readonly Part[];

/** Markup from a template: its gaps are escaped, so what people wrote never becomes markup, in a text or in a quoted attribute. */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(texts.reduce((before, text, index) => `${before}${markupOf(parts[index - 1])}${text}`));
}

/** Attributes by their names. One that is true has no value; one that is false or undefined is left out. */
export function attributes(values: Readonly<Record<string, string | boolean | undefined>>): Html {
  const there = Object.entries(values).filter(([, value]) => value !== undefined && value !== false);
  return new Html(there.map(([name, value]) => (value === true ? name : `${name}="${markupOf(String(value))}"`)).join(' '));
}

function markupOf(part: Part): string {
  if (part instanceof Html) return part.markup;
  if (part === null || part === undefined || part === false) return '';
  if (typeof part === 'object') return part.map(markupOf).join('');
  return escaped(String(part));
}

/** A text as markup, to stand in another text or in a quoted attribute. `html` does it for its gaps. */
export const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
