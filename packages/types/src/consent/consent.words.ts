/** Where a choice was made. `signal` is the browser's own (GPC, DNT), and chooses no purpose. */
export const decisionMethods = ['banner', 'preferences', 'form', 'gate', 'api', 'signal'] as const;
export type DecisionMethod = (typeof decisionMethods)[number];

/**
 * Why a purpose is granted or denied. The legal bases are those of GDPR Art. 6(1); `objected` is Art. 21, `gpc` and `dnt` are signals of
 * the browser, `default` is the jurisdiction's rule where nobody chose.
 */
export const reasons = [
  'required',
  'age',
  'gpc',
  'dnt',
  'choice',
  'objected',
  'expired',
  'changed',
  'default',
  'contract',
  'legal-obligation',
  'vital-interests',
  'public-task',
  'legitimate-interests',
] as const;
export type Reason = (typeof reasons)[number];
