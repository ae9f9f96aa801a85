import { mondayToFriday } from '@privet/types';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadHolidays } from './holidays.js';
import type { Holidays } from './request.times.js';

let holidays: Holidays;
beforeAll(async () => {
  holidays = await loadHolidays();
});

const isWorked = (country: string, date: string) => holidays(country === 'US' ? 'US-CA' : country, country)?.isWorkingDay(date);

describe('the public holidays of a country', () => {
  test.each([
    ['DE', '2026-04-03', false, 'Good Friday'],
    ['DE', '2026-04-06', false, 'Easter Monday'],
    ['DE', '2026-05-01', false, 'Labour Day, a Friday'],
    ['DE', '2026-12-24', true, 'Christmas Eve: banks close, the law calls it a working day'],
    ['DE', '2026-12-25', false, 'Christmas Day'],
    ['DE', '2026-11-01', false, 'a Sunday'],
    ['DE', '2026-06-04', true, 'Corpus Christi: off in some states alone'],
    ['US', '2026-11-26', false, 'Thanksgiving'],
    ['US', '2026-11-27', true, 'the day after it: no federal holiday'],
    ['US', '2026-07-03', false, 'Independence Day on a Saturday is kept on the Friday'],
    ['US', '2026-10-12', false, 'Columbus Day'],
    ['GB', '2026-12-28', false, 'Boxing Day on a Saturday is kept on the Monday'],
    ['GB', '2026-04-03', false, 'Good Friday'],
    ['GB', '2026-04-06', true, 'Easter Monday: not in Scotland'],
    ['GB', '2026-08-31', true, 'the summer bank holiday: not on that day in Scotland'],
    ['IE', '2026-04-03', true, 'Good Friday: no public holiday in Ireland'],
    ['FR', '2026-07-14', false, 'the National Day'],
    ['DE', '2028-02-29', true, 'the day that leap years add'],
    ['DE', '2026-11-24', true, 'a Tuesday'],
  ])('%s %s: %s (%s)', (country, date, worked, _why) => expect(isWorked(country, date)).toBe(worked));

  test('each country of the EEA and the United Kingdom has some', () => {
    const countries = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK AX GF GP MF MQ RE YT IS LI NO GB';
    for (const country of countries.split(' ')) expect(isWorked(country, '2026-01-01'), country).toBe(false);
  });
});

describe('whose holidays count', () => {
  test('GDPR: those where the controller acts (Regulation 1182/71 Art. 2(1)), which is where it is', () => {
    expect(holidays('DE', 'FR')?.isWorkingDay('2026-07-14')).toBe(false);
    expect(holidays('FR', 'DE')?.isWorkingDay('2026-07-14')).toBe(true);
  });

  test.each([
    ['DE', 'US', 'a controller outside the Union acts in no Member State'],
    ['GB', 'DE', 'nor does one outside the United Kingdom act there'],
    [null, 'DE', 'no law is known'],
    ['JP', 'JP', 'nor is one here'],
  ])('%s, controller in %s: Monday to Friday are worked, since %s', (jurisdiction, controller, _why) => {
    expect(holidays(jurisdiction, controller)).toBe(mondayToFriday);
  });

  test('California: those of the United States, wherever the business is', () => {
    expect(holidays('US-CA', 'DE')?.isWorkingDay('2026-11-26')).toBe(false);
  });
});
