import { describe, expect, test } from 'vitest';
import { decisionTime, type ClaimedTime } from './consent.clock.js';

const recordedAt = Date.parse('2026-11-24T12:00:00Z');
const minute = 60_000;
const day = 24 * 60 * minute;
const at = (offset: number) => recordedAt + offset;

describe('when a decision was made', () => {
  test.each<[string, Omit<ClaimedTime, 'recordedAt'>, number]>([
    ['nothing claimed: when it was received', {}, 0],
    ['only sentAt claims nothing', { sentAt: at(-minute) }, 0],
    ['a right clock', { decidedAt: at(-minute) }, -minute],
    ['a little ahead counts as now', { decidedAt: at(4 * minute) }, 0],
    ['a fast clock is set right by sentAt', { decidedAt: at(60 * minute), sentAt: at(61 * minute) }, -minute],
    ['a slow clock too', { decidedAt: at(-day), sentAt: at(-day) }, 0],
    ['a queued decision keeps its age', { decidedAt: at(-7 * day), sentAt: at(0) }, -7 * day],
    ['the oldest that is taken', { decidedAt: at(-396 * day) }, -396 * day],
  ])('%s', (_, claimed, offset) => {
    expect(decisionTime({ ...claimed, recordedAt })).toBe(at(offset));
  });

  test.each<[string, Omit<ClaimedTime, 'recordedAt'>, string, RegExp]>([
    ['far ahead without sentAt', { decidedAt: at(6 * minute) }, 'decidedAt', /set the clock right, or send sentAt/],
    ['sent before it was decided', { decidedAt: at(0), sentAt: at(-1) }, 'sentAt', /from the same clock/],
    ['ancient', { decidedAt: at(-397 * day) }, 'decidedAt', /13 months ago.*ask again/],
    ['ancient once its clock is set right', { decidedAt: at(0), sentAt: at(400 * day) }, 'decidedAt', /13 months ago/],
  ])('refused: %s', (_, claimed, field, message) => {
    const issue = decisionTime({ ...claimed, recordedAt });
    expect(issue).toMatchObject({ field });
    expect(typeof issue === 'number' ? '' : issue.message).toMatch(message);
  });
});
