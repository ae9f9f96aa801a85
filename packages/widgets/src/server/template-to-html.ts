import { nothing } from '../element/html.js';

interface Template {
  readonly strings: readonly string[];
  readonly values: readonly unknown[];
}

/** The binding at the end of the markup so far: its kind, its name, the quote, and what the attribute begins with. */
const bindingAtEnd = /\s([.@?]?)([\w-]+)=(["']?)[^"'<>]*$/;

/**
 * Markup from what our elements render: Lit's templates, lists, texts, and nothing. Every value is escaped. Listeners are left out; `.checked`
 * becomes the attribute.
 * @throws Error where a template binds what no markup can say
 */
export function toHtml(value: unknown): string {
  if (value === undefined || value === null || value === nothing) return '';
  if (Array.isArray(value)) return value.map(toHtml).join('');
  if (isTemplate(value)) return templateToHtml(value);
  return escapeHtml(String(value));
}

const isTemplate = (value: unknown): value is Template => typeof value === 'object' && value !== null && '_$litType$' in value;

/** For a text, or for an attribute in quotes. */
export const escapeHtml = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

function templateToHtml({ strings, values }: Template): string {
  let markup = '';
  strings.forEach((text, index) => {
    markup += withoutIndentation(text);
    if (index === values.length) return;
    const value = values[index];
    // Values hold no such characters: they are escaped.
    const inTag = markup.lastIndexOf('<') > markup.lastIndexOf('>');
    const binding = inTag ? bindingAtEnd.exec(markup) : undefined;
    markup = binding ? bound(markup, binding, value) : markup + toHtml(value);
  });
  return markup;
}

function bound(markup: string, { 1: kind, 2: name, 3: quote, index }: RegExpExecArray, value: unknown): string {
  const before = markup.slice(0, index);
  if (kind === '@') return before;
  if (kind === '?' || name === 'checked') return value ? `${before} ${name}` : before;
  if (kind) throw new Error(`A server cannot render the property ${name}`);
  if (quote) return markup + toHtml(value);
  return value === nothing ? before : `${markup}"${toHtml(value)}"`;
}

/** As the build does it in our templates. */
const withoutIndentation = (text: string): string => text.replaceAll(/>\s*\n\s*</g, '><').replaceAll(/\s*\n\s*/g, ' ');
