import type { GpcDuty, Regime } from './policy.regimes.js';

const checkedAt = '2026-11-24';

/**
 * The comprehensive privacy laws of US states that are in force on `checkedAt`: twenty. Enacted, and not in force yet: Louisiana (Act 502 of
 * 2026) and Oklahoma (SB 546), 1 January 2027; Alabama (HB 351), 1 May 2027; Vermont (Act 145 of 2026), 1 January 2028.
 */
export const usRegimes: readonly Regime[] = [
  {
    ...state('CA', 'ccpa', 'California Consumer Privacy Act', '2020-01-01', 'Cal. Civ. Code 1798.100 ff.'),
    gpc: gpc('2023-01-01', 'Cal. Civ. Code 1798.135(e); 11 CCR §7025(b), (c)(1); choice: §7025(c)(3)', 'choice lifts'),
    askAgainAfter: { period: 'P12M', source: 'Cal. Civ. Code 1798.135(c)(4)' },
  },
  {
    ...state('CO', 'colorado-cpa', 'Colorado Privacy Act', '2023-07-01', 'C.R.S. 6-1-1301 ff.'),
    gpc: gpc('2024-07-01', 'C.R.S. 6-1-1306(1)(a)(IV)(B); choice: (C)', 'choice lifts'),
  },
  {
    ...state('CT', 'connecticut-ctdpa', 'Connecticut Data Privacy Act', '2023-07-01', 'Conn. Gen. Stat. 42-515 to 42-525'),
    gpc: gpc('2025-01-01', 'Conn. Gen. Stat. 42-520(e)(1)(A)(ii); choice: (B)', 'choice lifts'),
  },
  {
    ...state('DE', 'delaware-dpdpa', 'Delaware Personal Data Privacy Act', '2025-01-01', '6 Del. C. ch. 12D'),
    gpc: gpc('2026-01-01', '6 Del. C. 12D-106(e)(1)a; choice: b', 'choice lifts'),
  },
  state('FL', 'florida-fdbr', 'Florida Digital Bill of Rights', '2024-07-01', 'Fla. Stat. 501.701 ff.'),
  state('IA', 'iowa-icdpa', 'Iowa Consumer Data Protection Act', '2025-01-01', 'Iowa Code 715D'),
  state('IN', 'indiana-icdpa', 'Indiana Consumer Data Protection Act', '2026-01-01', 'Ind. Code 24-15'),
  state('KY', 'kentucky-kcdpa', 'Kentucky Consumer Data Protection Act', '2026-01-01', 'KRS 367.3611 ff.'),
  {
    ...state('MD', 'maryland-modpa', 'Maryland Online Data Privacy Act', '2025-10-01', 'Md. Code, Com. Law 14-4701 ff.'),
    gpc: gpc('2025-10-01', 'Md. Code, Com. Law 14-4707(f)(3)(ii)'),
  },
  {
    ...state('MN', 'minnesota-mcdpa', 'Minnesota Consumer Data Privacy Act', '2025-07-31', 'Minn. Stat. 325M.10 to 325M.21'),
    gpc: gpc('2025-07-31', 'Minn. Stat. 325M.14'),
  },
  {
    ...state('MT', 'montana-mcdpa', 'Montana Consumer Data Privacy Act', '2024-10-01', 'Mont. Code Ann. 30-14-2801 ff.'),
    gpc: gpc('2025-01-01', 'Mont. Code Ann. 30-14-2809(3)(b)'),
  },
  {
    ...state('NE', 'nebraska-ndpa', 'Nebraska Data Privacy Act', '2025-01-01', 'Neb. Rev. Stat. 87-1101 ff.'),
    gpc: gpc('2025-01-01', 'Neb. Rev. Stat. 87-1111(5)'),
  },
  {
    ...state('NH', 'new-hampshire-nhpa', 'New Hampshire Expectation of Privacy Act', '2025-01-01', 'N.H. RSA 507-H'),
    gpc: gpc('2025-01-01', 'N.H. RSA 507-H:6, V(a)(1)(A); choice: (B)', 'choice lifts'),
  },
  {
    ...state('NJ', 'new-jersey-njdpa', 'New Jersey Data Privacy Act', '2025-01-15', 'N.J.S.A. 56:8-166.4 ff.'),
    gpc: gpc('2025-07-15', 'N.J.S.A. 56:8-166.11(b)(1)'),
  },
  {
    ...state('OR', 'oregon-ocpa', 'Oregon Consumer Privacy Act', '2024-07-01', 'ORS 646A.570 to 646A.589'),
    gpc: gpc('2026-01-01', 'ORS 646A.578(5)(c)'),
  },
  state('RI', 'rhode-island-ridtppa', 'Rhode Island Data Transparency and Privacy Protection Act', '2026-01-01', 'R.I. Gen. Laws 6-48.1'),
  state('TN', 'tennessee-tipa', 'Tennessee Information Protection Act', '2025-07-01', 'Tenn. Code Ann. 47-18-3301 to 47-18-3315'),
  {
    ...state('TX', 'texas-tdpsa', 'Texas Data Privacy and Security Act', '2024-07-01', 'Tex. Bus. & Com. Code 541'),
    gpc: gpc('2025-01-01', 'Tex. Bus. & Com. Code 541.055(e)'),
  },
  state('UT', 'utah-ucpa', 'Utah Consumer Privacy Act', '2023-12-31', 'Utah Code 13-61'),
  state('VA', 'virginia-vcdpa', 'Virginia Consumer Data Protection Act', '2023-01-01', 'Va. Code 59.1-575 ff.'),
];

function state(code: string, id: string, name: string, effectiveAt: string, source: string): Regime {
  return { id, name, match: [`US-${code}`], mode: 'opt-out', gpc: null, askAgainAfter: null, effectiveAt, source, checkedAt };
}

function gpc(since: string, source: string, choice?: 'choice lifts'): GpcDuty {
  return { since, choiceLifts: choice === 'choice lifts', source };
}
