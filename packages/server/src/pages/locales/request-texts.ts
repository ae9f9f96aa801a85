import type { RequestDeadline, RequestView } from '@privet/types';

interface Question {
  readonly title: string;
  readonly hint: string;
}

/** What the pages say on which somebody makes a request and follows it, in one language. Texts of the policy's come from the policy. */
export interface RequestTexts {
  readonly title: string;
  readonly introduction: string;
  /** Where the policy has no name of its own for a right. */
  readonly rights: Readonly<Record<RequestView['type'], string>>;
  readonly who: { readonly title: string; readonly self: string; readonly agent: string; readonly parent: string };
  /** About who asks for somebody else. */
  readonly behalf: Question & {
    readonly name: string;
    readonly organisation: string;
    readonly email: string;
    readonly authority: string;
    readonly authorityHint: string;
  };
  /** Where the person lives; asked where nothing tells it. */
  readonly where: {
    readonly title: string;
    /** Where somebody else asks. */
    readonly other: string;
    readonly hint: string;
    /** Of the United States or Canada. */
    readonly region: string;
    /** What is chosen instead of a place. */
    readonly none: string;
  };
  readonly what: string;
  /** About the person whose data it is. */
  readonly contact: Question & {
    /** The heading where somebody else asks. */
    readonly other: string;
    readonly name: string;
    readonly email: string;
  };
  readonly details: Question & { readonly label: string };
  /** A field that can be left empty. */
  readonly optional: (label: string) => string;
  readonly next: string;
  readonly back: string;
  readonly check: { readonly title: string; readonly change: string; readonly send: string };
  readonly faults: {
    /** Before the list of what is to be mended. */
    readonly title: string;
    /** The window's title while there is something to mend. */
    readonly windowTitle: (title: string) => string;
    readonly missing: string;
    readonly choice: string;
    readonly email: string;
    readonly date: string;
    readonly orderNumber: string;
    readonly tooLong: (characters: string) => string;
    readonly characters: string;
    readonly file: string;
    readonly code: string;
  };
  readonly verify: {
    readonly title: string;
    readonly sent: (address: string) => string;
    /** Where somebody else asks, the mail goes to the person. */
    readonly sentToPerson: (address: string) => string;
    readonly label: string;
    readonly hint: string;
    readonly confirm: string;
    readonly again: string;
    readonly sentAgain: string;
  };
  readonly done: {
    readonly title: string;
    readonly text: string;
    readonly reference: string;
    readonly dueAt: string;
    readonly open: string;
  };
  readonly status: {
    readonly title: string;
    readonly introduction: string;
    readonly open: string;
    /** The link of the mail was followed. */
    readonly ready: string;
    /** Nobody used the page for a while. */
    readonly ended: string;
    readonly states: {
      readonly title: string;
      readonly received: string;
      readonly unverified: string;
      readonly proving: string;
      readonly verified: string;
      readonly working: string;
      readonly answer: string;
      readonly fulfilled: string;
      readonly denied: string;
      readonly appealed: string;
      readonly revoked: string;
      readonly expired: string;
    };
    readonly paused: string;
    readonly extended: string;
    readonly deadlines: string;
    readonly kinds: Readonly<Record<RequestDeadline['kind'], string>>;
    readonly asked: string;
    /** Somebody else, for the person who reads it. */
    readonly askedBy: string;
    readonly messages: string;
    readonly you: string;
    readonly write: string;
    readonly send: string;
    readonly files: string;
    readonly addFile: string;
    /** A list of kinds that ends in `plainText`, and the size that a file may have. */
    readonly addFileHint: (kinds: string, size: string) => string;
    readonly plainText: string;
    readonly removeFile: (name: string) => string;
    readonly download: string;
    readonly downloadUntil: (date: string) => string;
    readonly denial: string;
    readonly law: string;
    readonly remedies: string;
    readonly appeal: string;
    readonly appealLabel: string;
    readonly cancel: string;
    readonly cancelTitle: string;
    readonly cancelText: string;
    readonly cancelYes: string;
    readonly cancelNo: string;
    /** What the company's stores of data said. */
    readonly sources: {
      readonly title: string;
      /** While one of them is still asked. */
      readonly running: string;
      readonly asked: string;
      readonly nothing: string;
      readonly held: string;
      readonly rows: (rows: string) => string;
      readonly behalf: (name: string) => string;
      readonly erased: string;
      /** Why something stays. */
      readonly kept: (ground: string) => string;
      readonly corrected: string;
      readonly unchanged: string;
    };
    /** What is to be corrected: what it is, what is wrong, and what is right. */
    readonly correction: {
      readonly title: string;
      readonly field: string;
      readonly from: string;
      readonly to: string;
      readonly send: string;
      /** What was decided. */
      readonly accepted: string;
      readonly refused: string;
    };
  };
  /** What became of what was done. */
  readonly notices: {
    readonly message: string;
    readonly upload: string;
    readonly removeFile: (name: string) => string;
    readonly correction: string;
    readonly appeal: string;
    readonly cancel: string;
    /** It may no longer be done. */
    readonly late: string;
  };
  readonly problems: { readonly origin: string; readonly toStart: string };
}
