import * as z from 'zod/mini';
import type { Schema } from '../contract/endpoint.js';

/** An instant as we answer it: RFC 3339 in UTC with milliseconds, `2026-11-24T09:30:00.000Z`. */
export const Timestamp: Schema<string> = z.iso.datetime({ precision: 3 });

/** An instant as we take it: RFC 3339, any offset. */
export const TimestampInput: Schema<string> = z.iso.datetime({ offset: true });
