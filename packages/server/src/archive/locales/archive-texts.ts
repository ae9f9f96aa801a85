import type { Policy } from '@privet/types';

type Safeguard = Policy['transfers'][number]['safeguard'];
type Exception = Policy['retention']['exceptions'][number];

/**
 * What the archive says that answers an access request, in one language, beside what our pages say too. `{…}` is filled in: a text holds what
 * the English one does.
 */
export interface ArchiveTexts {
  readonly title: string;
  readonly introduction: string;
  readonly safe: string;
  /** What is in an answer by which a person takes data along. */
  readonly portable: string;
  readonly contents: string;
  readonly verdict: {
    readonly held: string;
    readonly nothing: string;
    readonly nothingPortable: string;
    readonly unknown: string;
    /** Whenever something is not known. */
    readonly unknownText: string;
  };
  readonly who: {
    readonly title: string;
    /** Before the person's name, address and account. */
    readonly about: string;
    readonly address: string;
    readonly contact: string;
    readonly officer: string;
    readonly representative: string;
    readonly account: string;
    /** Of the privacy policy: `{version}`, `{date}`. */
    readonly version: string;
  };
  readonly what: {
    readonly title: string;
    readonly held: string;
    readonly not: string;
    readonly unknown: string;
    readonly sensitive: string;
    /** Before the names of the systems that were asked. */
    readonly systems: string;
    /** Data is kept for ourselves, or on behalf of `{name}`. */
    readonly own: string;
    readonly behalf: string;
    readonly behalfOther: string;
    readonly noSystem: string;
    readonly uses: string;
    readonly origin: string;
    readonly given: string;
    readonly automatic: string;
    /** `{names}`. */
    readonly thirdParty: string;
    readonly transfers: string;
    /** Before grounds on which something is kept longer: `{grounds}`. */
    readonly longer: string;
  };
  readonly grounds: Readonly<Record<Exception, string>>;
  /** Consent and contract are called as on the other pages. */
  readonly safeguards: Readonly<Record<Exclude<Safeguard, 'consent' | 'contract'>, string>>;
  readonly data: {
    readonly title: string;
    /** Before their number. */
    readonly rows: string;
    /** `{from}`, `{to}`, `{all}`. */
    readonly range: string;
    readonly pages: string;
    readonly back: string;
    /** After a text that is too long to show. */
    readonly cut: string;
    readonly csv: string;
    readonly json: string;
    readonly all: string;
    readonly yes: string;
    readonly no: string;
    /** Of apostrophes before what could be a formula. */
    readonly guard: string;
    readonly readme: string;
  };
  readonly rights: { readonly title: string; readonly how: string; readonly complain: string };
}
