import { consentErrors } from '../consent/consent.errors.js';
import { commonErrors } from './common.errors.js';

/** Every code that a server may answer with. */
export const privetErrors = { ...commonErrors, ...consentErrors };
export type ErrorCode = keyof typeof privetErrors;
