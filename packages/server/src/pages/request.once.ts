import { base64url } from '@privet/types';
import { randomBytes } from '../http/random-bytes.js';
import type { Html } from './html.js';
import { hiddenFields } from './request.inputs.js';

/** Makes a form that is sent again, by a press too many or a reload of the answer, do what it does once. */
export const onceField = (): Html[] => hiddenFields([['once', base64url(randomBytes(16))]]);

export function onceIn(form: URLSearchParams): string | undefined {
  const sent = form.get('once') ?? '';
  return /^[\w-]{22}$/.test(sent) ? sent : undefined;
}
