import * as z from 'zod/mini';
import type { Fields, Schema } from '../contract/endpoint.js';
import { PolicyId, Subject } from '../fields/identifiers.js';
import { pageQuery } from '../fields/page.js';
import { rightIds } from '../fields/rights.js';
import { Timestamp, TimestampInput } from '../fields/timestamp.js';
import { requestTextLimits } from './requests.checks.js';
import { denialReasons } from './requests.states.js';
import { line, prose } from './requests.text.js';

const counts: Schema<Record<string, number>> = z.record(PolicyId, z.int().check(z.minimum(0)));

/** How far a source is: `waiting` for its turn, `running`, `awaited` (its answer comes later), `held`, `failed` (a person looks at it), `done`. */
export const sourceStatuses = ['waiting', 'running', 'awaited', 'held', 'failed', 'done'] as const;
export type SourceStatus = (typeof sourceStatuses)[number];

const holdGround = {
  /** What it keeps; null for all of the person’s data. */
  category: z.nullable(z.string()),
  /** Why, in words for the person. */
  ground: z.string(),
  /** The law that it rests on. */
  citation: z.nullable(z.string()),
  /** How many rows it keeps; null where nobody counted. */
  rows: z.nullable(z.int()),
};
/** Why data stays that was to be erased. */
export interface HoldGround extends Fields<typeof holdGround> {}
export const HoldGround: Schema<HoldGround> = z.object(holdGround);

const requestSource = {
  id: z.string(),
  /** What it is called, in the language of the request. */
  name: z.string(),
  role: z.enum(['controller', 'processor']),
  /** Whose data it is, where it is kept on somebody’s behalf. */
  onBehalfOf: z.nullable(z.string()),
  status: z.enum(sourceStatuses),
  /** Whether anything is held about the person; null while that is not known. */
  held: z.nullable(z.boolean()),
  rows: z.int(),
  /** Rows that stay under a hold. */
  kept: z.int(),
  /** Whether each category is held, as far as it is known. */
  categories: z.record(z.string(), z.nullable(z.boolean())),
  holds: z.array(HoldGround),
  /** Until when its answer is awaited. */
  dueAt: z.nullable(Timestamp),
  /** What went wrong the last time; told to the controller alone. */
  fault: z.nullable(z.string()),
};
/** What one store of the company’s data said. */
export interface RequestSource extends Fields<typeof requestSource> {}
export const RequestSource: Schema<RequestSource> = z.object(requestSource);

const change = { source: z.string(), before: z.nullable(z.string()), after: z.nullable(z.string()), refused: z.nullable(z.string()) };
/** What a source made of a correction. */
export interface CorrectionChange extends Fields<typeof change> {}
export const CorrectionChange: Schema<CorrectionChange> = z.object(change);

const decision = {
  /** Which of the request’s corrections, from 0. */
  index: z.int().check(z.minimum(0), z.maximum(199)),
  accepted: z.boolean(),
  /** What the sources call the field, where the person called it otherwise. */
  field: z.optional(line(requestTextLimits.name)),
  /** Why not, in words for the person. */
  reason: z.optional(prose(requestTextLimits.message)),
};
const decideCorrections = {
  /** One for each of the request’s corrections that is not decided yet. */
  decisions: z
    .array(
      z.strictObject(decision).check(
        z.refine(({ accepted, reason }) => accepted || reason !== undefined, {
          path: ['reason'],
          message: 'Say why it is not corrected',
        }),
      ),
    )
    .check(z.minLength(1), z.maxLength(200)),
};
/** Which corrections are taken (GDPR Art. 16). What is accepted is changed in the sources then. */
export interface DecideCorrections extends Fields<typeof decideCorrections> {}
export const DecideCorrections: Schema<DecideCorrections> = z.strictObject(decideCorrections);

const reportedRow = {
  table: line(requestTextLimits.name),
  category: PolicyId,
  values: z.record(z.string(), z.unknown()),
};
const reportSource = {
  /** Whether it holds anything about the person. */
  held: z.boolean(),
  /** What it holds, for an access. */
  rows: z.optional(z.array(z.strictObject(reportedRow)).check(z.maxLength(10_000))),
  /** How many rows were erased. */
  erased: z.optional(z.int().check(z.minimum(0))),
  /** How many stayed, by category. */
  kept: z.optional(counts),
  /** What became of corrections. */
  corrected: z.optional(
    z
      .array(z.strictObject({ field: line(requestTextLimits.name), before: z.nullable(z.string()), after: z.nullable(z.string()) }))
      .check(z.maxLength(200)),
  ),
  /** What the source’s form asks, by the ids of its fields. */
  form: z.optional(z.record(PolicyId, line(requestTextLimits.field))),
};
/** What a person found, or did, in a source by hand. */
export interface ReportSource extends Fields<typeof reportSource> {}
export const ReportSource: Schema<ReportSource> = z.strictObject(reportSource);

const plannedSource = {
  id: z.string(),
  role: z.enum(['controller', 'processor']),
  /** How many rows it would meet, by category; null where it cannot count. */
  rows: z.nullable(z.record(z.string(), z.int())),
  holds: z.array(HoldGround),
  /** Why it could not be asked. */
  fault: z.nullable(z.string()),
};
const requestPlan = {
  /** In the order in which they are erased. */
  sources: z.array(z.object(plannedSource)),
};
/** What an erasure would do: a dry run. */
export interface ErasurePlan extends Fields<typeof requestPlan> {}
export const ErasurePlan: Schema<ErasurePlan> = z.object(requestPlan);

const createHold = {
  /** Whose data it keeps; left out for everybody’s. */
  subject: z.optional(Subject),
  /** Which category; left out for all of the person’s. */
  category: z.optional(PolicyId),
  ground: prose(requestTextLimits.message),
  citation: z.optional(line(requestTextLimits.field)),
  /** Whether the person may be told of it. */
  tell: z.boolean(),
};
/** Stops erasure until it is lifted: of a person’s data, of a category, or of both together (GDPR Art. 17(3)). */
export interface CreateHold extends Fields<typeof createHold> {}
export const CreateHold: Schema<CreateHold> = z.strictObject(createHold).check(
  z.refine(({ subject, category }) => subject !== undefined || category !== undefined, {
    path: ['subject'],
    message: 'Name the `subject` whose data it keeps, the `category`, or both',
  }),
);

const hold = {
  id: z.string(),
  /** Whether it is about one person. */
  ofPerson: z.boolean(),
  category: z.nullable(z.string()),
  ground: z.string(),
  citation: z.nullable(z.string()),
  tell: z.boolean(),
  createdAt: Timestamp,
  liftedAt: z.nullable(Timestamp),
};
export interface LegalHold extends Fields<typeof hold> {}
export const LegalHold: Schema<LegalHold> = z.object(hold);

const listHolds = { ...pageQuery };
export interface ListHolds extends Fields<typeof listHolds> {}
export const ListHolds: Schema<ListHolds> = z.object(listHolds);

const readMetrics = {
  /** Requests that came in from then on. @default a year ago */
  from: z.optional(TimestampInput),
  /** And before that time. @default now */
  to: z.optional(TimestampInput),
};
export interface ReadMetrics extends Fields<typeof readMetrics> {}
export const ReadMetrics: Schema<ReadMetrics> = z.object(readMetrics);

const metric = {
  type: z.enum(rightIds),
  regime: z.string(),
  received: z.int(),
  /** Wholly or in part. */
  compliedWith: z.int(),
  denied: z.int(),
  /** The denied, by ground. */
  deniedBy: z.partialRecord(z.enum(denialReasons), z.int()),
  /** Nobody confirmed them in time. */
  expired: z.int(),
  /** Taken back. */
  revoked: z.int(),
  open: z.int(),
  /** Days until those that were complied with or denied were answered; null where there are none. */
  medianDays: z.nullable(z.number()),
  p95Days: z.nullable(z.number()),
};
export interface RequestMetric extends Fields<typeof metric> {}
export const RequestMetric: Schema<RequestMetric> = z.object(metric);

const metrics = { from: Timestamp, to: Timestamp, metrics: z.array(RequestMetric) };
/** What a controller publishes of its requests each year (11 CCR §7102), by type and law. */
export interface RequestMetrics extends Fields<typeof metrics> {}
export const RequestMetrics: Schema<RequestMetrics> = z.object(metrics);

/** The same as a table (RFC 4180): a line of names, and one for each type and law. */
export const RequestMetricsTable: Schema<string> = z.string();
