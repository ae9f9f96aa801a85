import * as z from 'zod/mini';
import type { Fields, Schema } from '../contract/endpoint.js';
import { themeFaults } from './theme.contrast.js';

const color = z.string().check(z.regex(/^#([0-9a-f]{3}|[0-9a-f]{6})$/i, 'This is no colour; write it as #rgb or #rrggbb, such as #2f4fc4'));
const theme = {
  /** Of buttons, links and what is switched on. */
  accent: z.optional(color),
  /** Of the text on the accent. */
  onAccent: z.optional(color),
  /** Of the ground. */
  surface: z.optional(color),
  /** Of the text on the ground. */
  text: z.optional(color),
  /** Of the corners. */
  radius: z.optional(z.string().check(z.regex(/^(0|\d{1,3}(\.\d{1,3})?(px|rem|em))$/, 'Write a length, such as 0, 8px or 0.5rem'))),
  /** Families, as CSS lists them. */
  font: z.optional(
    z
      .string()
      .check(z.regex(/^[\p{L}\p{N} ,'"-]{1,200}$/u, 'List font families, such as Inter, system-ui, sans-serif; a theme loads no files')),
  ),
  /** `system` goes by the visitor's own setting, and so does a theme without it. */
  scheme: z.optional(z.enum(['light', 'dark', 'system'])),
};
/** The look of a site's widgets, where it differs from ours: some of the public tokens. */
export interface Theme extends Fields<typeof theme> {}
export const Theme: Schema<Theme> = z.object(theme);

/** A theme as it is written: nothing unknown in it, and readable by WCAG 2.2 AA. */
export const ReadableTheme: Schema<Theme> = z.strictObject(theme).check(
  z.check(({ value, issues }) => {
    for (const { field, message } of themeFaults(value)) issues.push({ code: 'custom', path: [field], message, input: value });
  }),
);
