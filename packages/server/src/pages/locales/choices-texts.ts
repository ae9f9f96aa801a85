import type { LegalBasis, PolicyView } from '@privet/types';

type RetentionEnd = PolicyView['purposes'][number]['retention']['until'][number];

/** A heading, and what it means. */
interface Notice {
  readonly title: string;
  readonly text: string;
}

/** What the page says on which somebody chooses, in one language. Names and descriptions of purposes come from the policy. */
export interface ChoicesTexts {
  readonly title: string;
  readonly introduction: string;
  readonly privacyPolicy: string;
  readonly lastChoice: (date: string) => string;
  readonly optional: string;
  readonly necessary: string;
  readonly acceptAll: string;
  readonly rejectAll: string;
  readonly save: string;
  readonly alwaysOn: string;
  /** It is off, and nothing can be done here about that. */
  readonly notOffered: string;
  readonly minimumAge: (years: string) => string;
  readonly canObject: string;
  readonly details: string;
  readonly legalBasis: (basis: string) => string;
  readonly bases: Readonly<Record<LegalBasis, string>>;
  readonly consequence: string;
  readonly categories: string;
  readonly recipients: string;
  readonly retention: string;
  readonly until: Readonly<Record<RetentionEnd, string>>;
  /** For how long a yes holds. */
  readonly validity: string;
  readonly trackers: string;
  readonly session: string;
  readonly untilDeleted: string;
  readonly honoured: Readonly<Record<'gpc' | 'dnt', string>>;
  /** Names of purposes that a signal keeps off. */
  readonly signalDenies: (purposes: string) => string;
  /** …and the law lets no choice stand against it. */
  readonly signalStands: string;
  /** What was chosen, by the button that was pressed. */
  readonly saved: Readonly<Record<'accept' | 'reject' | 'save', Notice>>;
  /** The choice is recorded, but the browser keeps no cookie of ours. */
  readonly cookieBlocked: Notice;
  /** The address to go back to is none of ours; the choice is kept all the same. */
  readonly returnRefused: Notice;
  /** What was sent names no choice, a purpose that is not there, or a policy that never was. Nothing was changed. */
  readonly notUnderstood: Notice;
  readonly back: string;
  readonly problems: {
    /** It came from a page of somebody else. */
    readonly origin: Notice;
    /** Too many in a short time. */
    readonly rate: Notice;
    /** Anything else that went wrong. */
    readonly other: Notice;
    /** Leads to the page with the choices. */
    readonly toChoices: string;
  };
}
