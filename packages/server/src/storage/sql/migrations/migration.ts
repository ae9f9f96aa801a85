/** One step of the schema, in both dialects. A released step is never changed; what follows is a new one. */
export interface Migration {
  /** Sorts after all earlier ones: `0002-…`. */
  readonly id: string;
  readonly sqlite: string;
  readonly postgres: string;
}
