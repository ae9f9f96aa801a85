import type { DecideCorrections, Issue } from '@privet/types';
import { failInput } from '../http/problem.js';
import type { Once } from '../storage/once.js';
import type { Source } from '../sources/source.js';
import type { PersonalPart } from './request.personal.js';
import { failIllegal } from './request.step.js';
import { actOn, type Act, type OpenedRequest, type RequestDesk } from './requests.desk.js';
import { fieldIn } from './requests.source-correct.js';
import { newRun, sourceIn } from './requests.sources.js';

type Correction = PersonalPart['corrections'][number];

/** Says which corrections are taken. The sources are asked once all of a request's are decided; where none is taken, it is denied. */
export function decideCorrections(desk: RequestDesk, id: string, { decisions }: DecideCorrections, once?: Once) {
  return actOn(
    desk,
    id,
    (opened) => {
      const { request, personal } = opened;
      if (request.type !== 'correct') failIllegal(request.progress, 'Only a request to correct data has corrections to decide');
      checkDecisions(desk.sources, personal.corrections, decisions);
      const corrections = personal.corrections.map((correction, index) =>
        decided(
          correction,
          decisions.find((one) => one.index === index),
        ),
      );
      return decidedAct(desk, opened, corrections);
    },
    once,
  );
}

function decidedAct({ sources }: RequestDesk, { request, personal }: OpenedRequest, corrections: Correction[]): Act {
  const said = { ...personal, corrections };
  const open = corrections.some(({ accepted }) => accepted === undefined || accepted === null);
  if (open) return { happening: { type: 'decided', by: 'controller', note: 'partly' }, personal: said };
  if (corrections.every(({ accepted }) => accepted === false)) {
    const ground = corrections.map(({ field, reason = '' }) => `${field}: ${reason}`).join('\n');
    return {
      happening: { type: 'denied', by: 'controller', reason: 'other' },
      personal: { ...said, denial: { ground, citation: null } },
      tell: true,
    };
  }
  const asked = sources.filter((source) => corrections.some((one) => one.accepted === true && fieldIn(source, one) !== undefined));
  return {
    happening: { type: 'decided', by: 'controller', note: 'accepted' },
    personal: said,
    ...(asked.length > 0 && {
      change: { sources: asked.map((source) => ({ ...newRun(source), attempt: sourceIn(request, source.id)?.attempt ?? 0 })) },
    }),
  };
}

const decided = (correction: Correction, decision: DecideCorrections['decisions'][number] | undefined): Correction =>
  decision === undefined
    ? correction
    : {
        ...correction,
        accepted: decision.accepted,
        ...(decision.field !== undefined && { as: decision.field }),
        ...(decision.reason !== undefined && { reason: decision.reason }),
      };

function checkDecisions(sources: readonly Source[], corrections: readonly Correction[], decisions: DecideCorrections['decisions']): void {
  const issues = decisions.flatMap(({ index, accepted, field }, at): Issue[] => {
    const correction = corrections[index];
    if (!correction)
      return [{ path: `/decisions/${at}/index`, message: `The request has ${corrections.length} corrections, from 0`, code: 'not_found' }];
    if (typeof correction.accepted === 'boolean')
      return [{ path: `/decisions/${at}/index`, message: 'This one is decided already; leave it out', code: 'decided' }];
    return accepted ? fieldIssues(sources, { ...correction, ...(field !== undefined && { as: field }) }, at) : [];
  });
  if (issues.length > 0) failInput(issues);
}

/** Where sources correct data, one of them must know the field; where none does, people correct by hand. */
function fieldIssues(sources: readonly Source[], correction: Correction, at: number): Issue[] {
  const known = [...new Set(sources.flatMap(({ corrects = [] }) => corrects))];
  if (known.length === 0 || sources.some((source) => fieldIn(source, correction) !== undefined)) return [];
  const message = `No source calls a field “${correction.as ?? correction.field}”; name one of ${known.join(', ')}, or correct it by hand and complete the request`;
  return [{ path: `/decisions/${at}/field`, message, code: 'unknown_field' }];
}
