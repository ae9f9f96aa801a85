import * as z from 'zod/mini';
import type { Fields, Schema } from '../contract/endpoint.js';
import { reasons } from './reasons.js';

const purposeConsent = {
  /** Whether the purpose may be served now. */
  granted: z.boolean(),
  /** Why. */
  reason: z.enum(reasons),
};
/** The effective consent of one purpose. */
export interface PurposeConsent extends Fields<typeof purposeConsent> {}
export const PurposeConsent: Schema<PurposeConsent> = z.object(purposeConsent);

/** The effective consent of every purpose of the policy, by purpose id. */
export const Effective: Schema<EffectiveConsent> = z.record(z.string(), PurposeConsent);
/** The effective consent of every purpose of the policy, by purpose id. */
export type EffectiveConsent = Record<string, PurposeConsent>;
