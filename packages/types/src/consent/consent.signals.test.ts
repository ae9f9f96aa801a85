import { describe } from 'vitest';
import { day, denied, describeAnswers, dnt, gpc, granted, now, onB, signal } from './consent.suite.js';

const optOut = { mode: 'opt-out' } as const;
const sold = { saleOrSharing: true };
const interests = { legalBasis: 'legitimate-interests' } as const;
const stands = { ...optOut, gpcStands: true } as const;
const honoursDnt = { signals: { gpc: 'honour', dnt: 'honour' } } as const;
const halfYear = { expiresAfterDays: 183 };

describe('what a signal covers', () => {
  describeAnswers([
    { because: '11 CCR §7025(c)(1): GPC opts out of sale and sharing', terms: optOut, purpose: sold, sent: gpc, answer: [false, 'gpc'] },
    { because: '…where opt-in is the rule too', purpose: sold, sent: gpc, answer: [false, 'gpc'] },
    { because: '…whatever the legal basis', purpose: { ...sold, ...interests }, sent: gpc, answer: [false, 'gpc'] },
    { because: '…and of nothing else', terms: optOut, sent: gpc, answer: [true, 'default'] },
    {
      because: 'GPC that the policy ignores',
      terms: { ...optOut, signals: { gpc: 'ignore', dnt: 'ignore' } },
      purpose: sold,
      sent: gpc,
      answer: [true, 'default'],
    },
    { because: 'the policy says that it ignores DNT', terms: optOut, sent: dnt, answer: [true, 'default'] },
    { because: 'the policy says that it honours DNT', terms: { ...optOut, ...honoursDnt }, sent: dnt, answer: [false, 'dnt'] },
    { because: '…for sale on any legal basis', terms: honoursDnt, purpose: { ...sold, ...interests }, sent: dnt, answer: [false, 'dnt'] },
    {
      because: '…and for nothing else that needs no consent',
      terms: honoursDnt,
      purpose: interests,
      sent: dnt,
      answer: [true, 'legitimate-interests'],
    },
    {
      because: 'it is recorded, and holds on a visit without it',
      terms: optOut,
      purpose: sold,
      decisions: [signal(gpc)],
      answer: [false, 'gpc'],
    },
    {
      because: 'it undoes an earlier grant',
      terms: optOut,
      purpose: sold,
      decisions: [granted({ decidedAt: 1 }), signal(gpc)],
      answer: [false, 'gpc'],
    },
    {
      because: '11 CCR §7025(c): it follows the person from device to device',
      terms: optOut,
      purpose: sold,
      decisions: [granted({ decidedAt: 1 }), signal(gpc, onB)],
      answer: [false, 'gpc'],
    },
    { because: 'it comes before a refusal', purpose: sold, decisions: [denied()], sent: gpc, answer: [false, 'gpc'] },
  ]);
});

describe('a grant while the browser sends the signal', () => {
  const inSight = granted({ signals: gpc });
  describeAnswers([
    {
      because: '11 CCR §7025(c)(3): made in its sight it stands',
      terms: optOut,
      purpose: sold,
      decisions: [signal(gpc), inSight],
      sent: gpc,
      answer: [true, 'choice'],
    },
    {
      because: '…also where the signal was never recorded before',
      terms: optOut,
      purpose: sold,
      decisions: [inSight],
      sent: gpc,
      answer: [true, 'choice'],
    },
    { because: '…and on a visit without it', terms: optOut, purpose: sold, decisions: [signal(gpc), inSight], answer: [true, 'choice'] },
    {
      because: '…and for a legitimate interest',
      purpose: { ...sold, ...interests },
      decisions: [inSight],
      sent: gpc,
      answer: [true, 'legitimate-interests'],
    },
    {
      because: 'not one that was made with the signal off',
      terms: optOut,
      purpose: sold,
      decisions: [signal(gpc), granted()],
      sent: gpc,
      answer: [false, 'gpc'],
    },
    {
      because: 'not one in the sight of DNT alone',
      terms: optOut,
      purpose: sold,
      decisions: [granted({ signals: dnt })],
      sent: gpc,
      answer: [false, 'gpc'],
    },
    {
      because: 'Tex. Bus. & Com. Code 541.055(e): no choice in its sight stands',
      terms: stands,
      purpose: sold,
      decisions: [signal(gpc), inSight],
      sent: gpc,
      answer: [false, 'gpc'],
    },
    {
      because: '…while DNT, which no law speaks of, gives way',
      terms: { ...stands, ...honoursDnt },
      decisions: [granted({ signals: dnt })],
      sent: dnt,
      answer: [true, 'choice'],
    },
    {
      because: 'the same browser sending it on changes nothing',
      terms: optOut,
      purpose: sold,
      decisions: [inSight, signal(gpc, { decidedAt: now })],
      sent: gpc,
      answer: [true, 'choice'],
    },
    {
      because: 'another browser sent it later, out of the grant’s sight',
      terms: optOut,
      purpose: sold,
      decisions: [inSight, signal(gpc, { ...onB, decidedAt: now })],
      sent: gpc,
      answer: [false, 'gpc'],
    },
    {
      because: '…or at the same instant',
      terms: optOut,
      purpose: sold,
      decisions: [inSight, signal(gpc, { ...onB, decidedAt: now - day })],
      sent: gpc,
      answer: [false, 'gpc'],
    },
    { because: '…or before it', terms: optOut, purpose: sold, decisions: [signal(gpc, onB), inSight], sent: gpc, answer: [true, 'choice'] },
    {
      because: '…even where the first sends it on',
      terms: optOut,
      purpose: sold,
      decisions: [inSight, signal(gpc, { ...onB, decidedAt: now - 1 }), signal(gpc, { decidedAt: now })],
      answer: [false, 'gpc'],
    },
    {
      because: 'an expired grant lifts nothing',
      terms: optOut,
      purpose: { ...sold, ...halfYear },
      decisions: [granted({ signals: gpc, decidedAt: 1 })],
      sent: gpc,
      answer: [false, 'gpc'],
    },
    {
      because: 'nor does one of a purpose that changed',
      terms: optOut,
      purpose: { ...sold, unchangedSince: ['2'] },
      decisions: [inSight],
      sent: gpc,
      answer: [false, 'gpc'],
    },
  ]);
});

describe('a grant after the signal was turned off', () => {
  describeAnswers([
    {
      because: 'Civ. Code 1798.135(c)(4): who opted out may opt in again',
      terms: optOut,
      purpose: sold,
      decisions: [signal(gpc), granted()],
      answer: [true, 'choice'],
    },
    {
      because: '…where no choice in its sight stands, too',
      terms: stands,
      purpose: sold,
      decisions: [signal(gpc), granted()],
      answer: [true, 'choice'],
    },
    {
      because: '…but not by a choice in its sight',
      terms: stands,
      purpose: sold,
      decisions: [signal(gpc), granted({ signals: gpc })],
      answer: [false, 'gpc'],
    },
    {
      because: 'one that came before the signal does not',
      terms: optOut,
      purpose: sold,
      decisions: [granted({ decidedAt: now - 2 * day }), signal(gpc, { decidedAt: now - day })],
      answer: [false, 'gpc'],
    },
    {
      because: '…nor one of the same instant',
      terms: optOut,
      purpose: sold,
      decisions: [signal(gpc), granted({ ...onB, decidedAt: now - 2 * day })],
      answer: [false, 'gpc'],
    },
    {
      because: 'a signal that comes again is a new opt-out',
      terms: optOut,
      purpose: sold,
      decisions: [signal(gpc), granted(), signal(gpc, { decidedAt: now })],
      answer: [false, 'gpc'],
    },
    {
      because: 'a grant of something else lifts nothing',
      terms: optOut,
      purpose: sold,
      decisions: [signal(gpc), { choices: { q: 'granted' } }],
      answer: [false, 'gpc'],
    },
    {
      because: 'an expired grant lifts nothing',
      terms: optOut,
      purpose: { ...sold, expiresAfterDays: 1 },
      decisions: [signal(gpc), granted()],
      answer: [false, 'gpc'],
    },
  ]);
});
