import * as z from 'zod/mini';
import type { Schema } from '../contract/endpoint.js';

/** What a secret key may do: everything, or a feature's reading (`GET` and safe posts) or writing. */
export const scopes = [
  '*',
  'policy:read',
  'policy:write',
  'consent:read',
  'consent:write',
  'subjects:read',
  'subjects:write',
  'keys:read',
  'keys:write',
  'sites:read',
  'sites:write',
  'requests:read',
  'requests:write',
] as const;
export type Scope = (typeof scopes)[number];
export const Scope: Schema<Scope> = z.enum(scopes);
