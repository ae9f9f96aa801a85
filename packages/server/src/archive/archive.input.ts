import type { Policy } from '@privet/types';
import type { JsonRow } from '../sources/spool.js';

/** A table of what a source holds about a person. */
export interface ArchiveTable {
  /** The source's id. */
  readonly source: string;
  readonly name: string;
  /** Of the policy. */
  readonly category: string;
  readonly columns: readonly string[];
  readonly rows: number;
  /** How many of its rows come from where, as far as the source told: `given`, `automatic`, or one of the policy's `origins`. */
  readonly origins?: Readonly<Record<string, number>>;
  /** Some rows at a time, and every time from the beginning. */
  read(): AsyncIterable<readonly JsonRow[]>;
}

/** What was found in a source. */
export interface ArchiveSource {
  readonly id: string;
  /** What people are told that it is, in their language. */
  readonly name: string;
  readonly role: 'controller' | 'processor';
  readonly onBehalfOf: string | null;
  /** Null where it is not known, as it is for one that could not answer. */
  readonly held: boolean | null;
  readonly rows: number;
  /** Whether it holds data of each category that it can have; null where it is not known. */
  readonly categories: Readonly<Record<string, boolean | null>>;
  readonly tables: readonly ArchiveTable[];
}

/** A file about the person that is no table: a document, a photograph. */
export interface ArchiveFile {
  readonly name: string;
  readonly bytes: number;
  read(): Promise<ReadableStream<Uint8Array>>;
}

export interface ArchiveInput {
  readonly policy: Policy;
  readonly policyHash: string;
  /** BCP 47: what the person reads. */
  readonly locale: string;
  readonly request: {
    readonly id: string;
    readonly type: 'access' | 'portability';
    /** In milliseconds since 1970, as all times here. */
    readonly receivedAt: number;
    readonly answeredAt: number;
  };
  readonly person: ArchivePerson;
  readonly sources: readonly ArchiveSource[];
  readonly files?: readonly ArchiveFile[];
}

/** Whom the answer is about, as the request names them. */
export interface ArchivePerson {
  readonly email?: string;
  readonly user?: string;
  readonly name?: string;
}
