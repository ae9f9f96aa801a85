import type { AnySubject, EffectiveConsent, subjectsContract } from '@privet/types';
import { refusal, type Routes } from '../http/mount-contract.js';
import { fail } from '../http/problem.js';
import type { Once, Refusal } from '../storage/once.js';
import type { SubjectTokens } from './subjects.tokens.js';

/** What linking does is a matter of consent; who is linked is asked here. */
export interface People {
  link(device: string, user: string, once?: Once): Promise<{ readonly answer: object } | Refused>;
  unlink(device: string, once?: Once): Promise<{ readonly answer: object } | Refused>;
  subjectOf(person: AnySubject): string;
}

type Refused = Refusal | { readonly refused: 'unknown-device' };

export const subjectsRoutes = (people: People, tokens: SubjectTokens): Routes<typeof subjectsContract> => ({
  link: async ({ device, user }, { once }) => answerOf(await people.link(device, user, once)) as { effective: EffectiveConsent },
  async unlink({ device }, { once }) {
    answerOf(await people.unlink(device, once));
  },
  async token({ subject, scopes, ttl }, { once }) {
    const result = await tokens.create({ subject: people.subjectOf(subject), scopes }, ttl, once);
    return 'refused' in result ? refusal(result.refused) : result.answer;
  },
});

function answerOf(result: { readonly answer: object } | Refused): object {
  if (!('refused' in result)) return result.answer;
  return result.refused === 'unknown-device' ? fail('DEVICE_NOT_FOUND') : refusal(result.refused);
}
