import * as z from 'zod/mini';
import { requestTextPatterns } from './requests.checks.js';

/** One line, without control characters or those that turn the direction of what follows. */
export const line = (max: number) =>
  z
    .string()
    .check(
      z.minLength(1),
      z.maxLength(max),
      z.regex(requestTextPatterns.line, 'Leave out control characters, line breaks and marks that turn the direction of text'),
    );

/** Text of several lines, as people write it. */
export const prose = (max: number) =>
  z
    .string()
    .check(
      z.minLength(1),
      z.maxLength(max),
      z.regex(requestTextPatterns.prose, 'Leave out control characters and marks that turn the direction of text'),
    );
