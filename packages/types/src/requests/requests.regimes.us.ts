import type { RightId } from '../fields/rights.js';
import type { Length } from './requests.calendar.js';
import { california } from './requests.regimes.california.js';
import type { Appeal, RequestRegime, RequestTimes, Term, YearlyLimit } from './requests.regimes.js';

const checkedAt = '2026-11-24';
const days = (count: number): Length => ({ count, unit: 'days' });

/** Most acts give these; an opt-out of profiling is asked for as `automated-decision`. */
const sixRights: readonly RightId[] = ['access', 'portability', 'correct', 'delete', 'opt-out', 'automated-decision'];

/** How an act differs from the others, and where it says what. */
interface StateAct {
  /** Where the time for answers and its extension stand. */
  readonly answer: string;
  readonly types?: readonly RightId[];
  /** Days to answer, and to extend. 45 and 45 unless the act says otherwise. */
  readonly within?: readonly [answer: number, extension: number];
  /** Days to answer an appeal, and to extend that; null where there is none. */
  readonly appeal: { readonly within: number; readonly more?: number; readonly source: string; readonly checkedAt: string | null } | null;
  /** Requests that are answered free of charge in twelve months. */
  readonly free: { readonly count: number; readonly source: string; readonly checkedAt: string | null };
  /** Days in which a revoked consent is followed; left out where the act sets none. */
  readonly revoke?: { readonly within: number; readonly source: string; readonly checkedAt: string | null };
  /** Copies that need be given in a year. */
  readonly copies?: { readonly count: number; readonly per: YearlyLimit['per']; readonly source: string };
}

/**
 * The acts of the states beside California. All count calendar days from receipt and stop for nothing: who cannot be authenticated may be
 * told so in that time. None moves a last day, as far as its own text goes; what a state's general law may allow is not taken.
 */
export const usRequestRegimes: readonly RequestRegime[] = [
  california,
  act('colorado-cpa', {
    answer: 'C.R.S. 6-1-1306(2)(a), (b)',
    appeal: { within: 45, more: 60, source: 'C.R.S. 6-1-1306(3)', checkedAt: null },
    free: { count: 1, source: 'C.R.S. 6-1-1306(2)(c)', checkedAt: null },
    copies: { count: 2, per: 'calendar-year', source: 'C.R.S. 6-1-1306(1)(e)' },
  }),
  act('connecticut-ctdpa', {
    answer: 'Conn. Gen. Stat. 42-518(c)(1)',
    appeal: { within: 60, source: 'Conn. Gen. Stat. 42-518(d)', checkedAt },
    free: { count: 1, source: 'Conn. Gen. Stat. 42-518(c)(3)', checkedAt },
    revoke: { within: 15, source: 'Conn. Gen. Stat. 42-520(a)(6)', checkedAt: null },
  }),
  act('delaware-dpdpa', {
    answer: '6 Del. C. 12D-104(c)(1)',
    appeal: { within: 60, source: '6 Del. C. 12D-104(d)', checkedAt },
    free: { count: 1, source: '6 Del. C. 12D-104(c)(3)', checkedAt },
    revoke: { within: 15, source: '6 Del. C. 12D-106(a)(6)', checkedAt: null },
  }),
  act('florida-fdbr', {
    answer: 'Fla. Stat. 501.706(2)',
    within: [45, 15],
    appeal: { within: 60, source: 'Fla. Stat. 501.707', checkedAt: null },
    free: { count: 2, source: 'Fla. Stat. 501.706(5)', checkedAt: null },
  }),
  act('iowa-icdpa', {
    answer: 'Iowa Code 715D.3(2)(a)',
    types: ['access', 'portability', 'delete', 'opt-out'],
    within: [90, 45],
    appeal: { within: 60, source: 'Iowa Code 715D.3(3)', checkedAt },
    free: { count: 2, source: 'Iowa Code 715D.3(2)', checkedAt },
  }),
  act('indiana-icdpa', {
    answer: 'Ind. Code 24-15-3-1(c)(1)',
    appeal: { within: 60, source: 'Ind. Code 24-15-3-1(d)', checkedAt },
    free: { count: 1, source: 'Ind. Code 24-15-3-1(c)(3)', checkedAt },
    copies: { count: 1, per: 'twelve-months', source: 'Ind. Code 24-15-3-1(b)(4)' },
  }),
  act('kentucky-kcdpa', {
    answer: 'KRS 367.3615(3)',
    appeal: { within: 60, source: 'KRS 367.3615(4)', checkedAt },
    free: { count: 2, source: 'KRS 367.3615(3)', checkedAt: null },
  }),
  act('maryland-modpa', {
    answer: 'Md. Code, Com. Law 14-4705(e)',
    appeal: { within: 60, source: 'Md. Code, Com. Law 14-4705', checkedAt },
    free: { count: 1, source: 'Md. Code, Com. Law 14-4705(e)', checkedAt },
    revoke: { within: 30, source: 'Md. Code, Com. Law 14-4707', checkedAt: null },
  }),
  act('minnesota-mcdpa', {
    answer: 'Minn. Stat. 325M.14 subd. 4',
    appeal: { within: 45, more: 60, source: 'Minn. Stat. 325M.14 subd. 5', checkedAt: null },
    free: { count: 2, source: 'Minn. Stat. 325M.14 subd. 4', checkedAt },
    revoke: { within: 15, source: 'Minn. Stat. 325M.16 subd. 2(e)', checkedAt },
  }),
  act('montana-mcdpa', {
    answer: 'Mont. Code Ann. 30-14-2808(4)(a)',
    appeal: { within: 60, source: 'Mont. Code Ann. 30-14-2808(5)', checkedAt: null },
    free: { count: 1, source: 'Mont. Code Ann. 30-14-2808(4)(c)', checkedAt },
    revoke: { within: 45, source: 'Mont. Code Ann. 30-14-2812(1)(c)', checkedAt },
  }),
  act('nebraska-ndpa', {
    answer: 'Neb. Rev. Stat. 87-1108(2)',
    appeal: { within: 60, source: 'Neb. Rev. Stat. 87-1109(3)', checkedAt },
    free: { count: 2, source: 'Neb. Rev. Stat. 87-1108(4)', checkedAt },
  }),
  act('new-hampshire-nhpa', {
    answer: 'N.H. RSA 507-H:4, III(a)',
    appeal: { within: 60, source: 'N.H. RSA 507-H:4, IV', checkedAt: null },
    free: { count: 1, source: 'N.H. RSA 507-H:4, III(c)', checkedAt },
    revoke: { within: 15, source: 'N.H. RSA 507-H:6, I(f)', checkedAt: null },
  }),
  act('new-jersey-njdpa', {
    answer: 'N.J.S.A. 56:8-166.7(a)',
    appeal: { within: 45, source: 'N.J.S.A. 56:8-166.7', checkedAt },
    free: { count: 1, source: 'N.J.S.A. 56:8-166.7(d)', checkedAt },
    revoke: { within: 15, source: 'N.J.S.A. 56:8-166.12(a)', checkedAt: null },
  }),
  act('oregon-ocpa', {
    answer: 'ORS 646A.576(5)',
    appeal: { within: 45, source: 'ORS 646A.576(6)(d)', checkedAt },
    free: { count: 1, source: 'ORS 646A.576(5)', checkedAt },
    revoke: { within: 15, source: 'ORS 646A.578(1)(d)', checkedAt },
  }),
  act('rhode-island-ridtppa', {
    answer: 'R.I. Gen. Laws 6-48.1-6(b)(1)',
    appeal: { within: 60, source: 'R.I. Gen. Laws 6-48.1-6', checkedAt },
    free: { count: 1, source: 'R.I. Gen. Laws 6-48.1-6(b)(3)', checkedAt },
    revoke: { within: 15, source: 'R.I. Gen. Laws 6-48.1-4(e)', checkedAt },
  }),
  act('tennessee-tipa', {
    answer: 'Tenn. Code Ann. 47-18-3304(b)(1)',
    appeal: { within: 60, source: 'Tenn. Code Ann. 47-18-3304(c)', checkedAt: null },
    free: { count: 2, source: 'Tenn. Code Ann. 47-18-3304(b)(3)', checkedAt: null },
  }),
  act('texas-tdpsa', {
    answer: 'Tex. Bus. & Com. Code 541.052(b)',
    appeal: { within: 60, source: 'Tex. Bus. & Com. Code 541.053', checkedAt },
    free: { count: 2, source: 'Tex. Bus. & Com. Code 541.052', checkedAt: null },
  }),
  act('utah-ucpa', {
    answer: 'Utah Code 13-61-203(2)',
    // To correct since 1 July 2026 (HB 418 of 2025); of profiling the act says nothing.
    types: ['access', 'portability', 'correct', 'delete', 'opt-out'],
    appeal: null,
    free: { count: 1, source: 'Utah Code 13-61-203(4)(a)', checkedAt },
  }),
  act('virginia-vcdpa', {
    answer: 'Va. Code 59.1-577(B)(1)',
    appeal: { within: 60, source: 'Va. Code 59.1-577(C)', checkedAt },
    free: { count: 2, source: 'Va. Code 59.1-577(B)(3)', checkedAt },
  }),
];

function act(id: string, given: StateAct): RequestRegime {
  const source = given.answer;
  return {
    id,
    times: [timesOf(given), ...(given.revoke ? [revocationOf(given.revoke)] : [])],
    appeal: given.appeal && appealOf(given.appeal),
    pauses: { stops: false, rule: 'The act knows no pause.', source, checkedAt },
    end: { shifts: false, rule: 'The act moves no last day.', source, checkedAt },
    holidays: 'US',
    yearly: yearlyOf(given),
  };
}

function timesOf({ types = sixRights, within: [answer, extension] = [45, 45], answer: source }: StateAct): RequestTimes {
  return {
    types,
    answer: { length: days(answer), rule: `Within ${answer} days of receipt.`, source, checkedAt },
    acknowledge: null,
    extension: {
      length: days(extension),
      rule: `Once by ${extension} more days where reasonably necessary, told with the reason within the first ${answer}.`,
      source,
      checkedAt,
    },
  };
}

function revocationOf({ within, ...cited }: NonNullable<StateAct['revoke']>): RequestTimes {
  const answer: Term = { length: days(within), rule: `As soon as practicable, at most ${within} days after the revocation.`, ...cited };
  return { types: ['withdraw'], answer, acknowledge: null, extension: null };
}

function appealOf({ within, more, ...cited }: NonNullable<StateAct['appeal']>): Appeal {
  return {
    // No act of these names a number of days.
    file: { length: days(60), rule: 'Within a reasonable time after the refusal: 60 days are taken.', ...cited },
    answer: { length: days(within), rule: `In writing, with the reasons, within ${within} days of the appeal.`, ...cited },
    extension:
      more === undefined
        ? null
        : { length: days(more), rule: `By ${more} more days where reasonably necessary, told within the first ${within}.`, ...cited },
  };
}

function yearlyOf({ free, copies, types = sixRights }: StateAct): YearlyLimit[] {
  const { count, ...cited } = free;
  const charged: YearlyLimit = {
    types,
    count,
    per: 'twelve-months',
    beyond: 'charge',
    rule: `Free of charge ${times(count)} in twelve months.`,
    ...cited,
  };
  if (!copies) return [charged];
  const year = copies.per === 'calendar-year' ? 'a calendar year' : 'twelve months';
  const rule = `A copy need be given ${times(copies.count)} in ${year}.`;
  return [charged, { types: ['portability'], beyond: 'refuse', rule, checkedAt, ...copies }];
}

function times(count: number): string {
  return count === 1 ? 'once' : 'twice';
}
