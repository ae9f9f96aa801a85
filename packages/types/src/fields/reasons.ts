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
