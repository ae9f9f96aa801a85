/** Where a choice was made. `signal` is the browser's own (GPC, DNT), and chooses no purpose. */
export const decisionMethods = ['banner', 'preferences', 'form', 'gate', 'api', 'signal', 'import'] as const;
export type DecisionMethod = (typeof decisionMethods)[number];

export { reasons, type Reason } from '../fields/reasons.js';
