import type { TemplateResult } from 'lit/html.js';

/** Lit's, which is the same symbol everywhere. */
export const nothing: unique symbol = Symbol.for('lit-nothing');

/**
 * Lit's templates without Lit: its module needs a document to load, and a server renders these as well. `_$litType$` is the mark by which
 * Lit knows a template of another copy of itself.
 */
export const html = (strings: TemplateStringsArray, ...values: unknown[]): TemplateResult<1> => ({ ['_$litType$']: 1, strings, values });
