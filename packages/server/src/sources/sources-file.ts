import type { Source } from './source.js';

/** What a file of sources is told of the server that loads it. */
export interface SourcesContext {
  /** Where the server is reached: what answers that come later are sent to. */
  readonly publicUrl: string;
  /** The folder of the server's own SQLite file, or `.privet`. */
  readonly folder: string;
}

/** What a file of sources exports as its default: the sources, or a function that opens them. */
export type SourcesFile = readonly Source[] | ((context: SourcesContext) => readonly Source[] | Promise<readonly Source[]>);
