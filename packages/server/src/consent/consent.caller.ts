import type { SignalsSeen, Subject } from '@privet/types';
import { failInput } from '../http/problem.js';
import type { SubjectOf } from './consent.subject.js';

/** What a decision says of who makes it, and where. */
export interface Said {
  readonly subject?: Subject | undefined;
  readonly jurisdiction?: string | undefined;
  readonly signals?: SignalsSeen | undefined;
}

/** A browser decides for itself alone: whom it names, it could have made up. */
export function ownSubject({ subject }: Said, own: string): string {
  return subject === undefined
    ? own
    : failInput([
        { path: '/subject', message: 'Only a backend, with a secret key, names the person; leave it out', code: 'subject_not_allowed' },
      ]);
}

export function namedSubject({ subject }: Said, subjectOf: SubjectOf): string {
  return subject
    ? subjectOf(subject)
    : failInput([{ path: '/subject', message: 'Name the person by user or email', code: 'subject_missing' }]);
}

export function seenSignals(sent: SignalsSeen, said: SignalsSeen = {}): SignalsSeen {
  return { ...((sent.gpc || said.gpc) && { gpc: true }), ...((sent.dnt || said.dnt) && { dnt: true }) };
}
