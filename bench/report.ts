import type { Table } from './table.ts';

/** A figure that Privet promises, and whether this run kept it. */
export interface Goal {
  readonly goal: string;
  readonly measured: string;
  readonly met: boolean;
}

/** What one benchmark found. */
export interface Report {
  readonly title: string;
  /** What was compared with what, in a sentence or two. */
  readonly method: string;
  readonly table: Table;
  readonly goals: readonly Goal[];
  /** The same as data, every round of it, for `results/`. */
  readonly figures: unknown;
}

/** How long to measure. */
export interface Effort {
  readonly rounds: number;
  /** The length of one run of one candidate. */
  readonly seconds: number;
}
