import * as z from 'zod/mini';
import type { Fields, Schema } from '../contract/endpoint.js';
import { Timestamp } from '../fields/timestamp.js';

/** A hash of the log's tree: 32 bytes in base64url. */
export const LogHash: Schema<string> = z.string().check(z.regex(/^[\w-]{43}$/));

/** A signed head of the log: a compact JWS (RFC 7515 §7.1) whose payload says `treeSize`, `previousSize`, `rootHash` and `at`. */
export const SignedCheckpoint: Schema<string> = z.string().check(z.regex(/^[\w-]+\.[\w-]+\.[\w-]+$/));

const treeSize = z.int().check(z.gte(1));

const checkpoint = {
  /** Keep this: with it, anybody can tell later whether something before it was changed. */
  checkpoint: SignedCheckpoint,
  /** How many facts the log holds. */
  treeSize,
  /** The root of its tree (RFC 6962 §2.1). */
  rootHash: LogHash,
  /** When it was signed. */
  at: Timestamp,
};
/** The newest signed head of the log, and what it says. */
export interface Checkpoint extends Fields<typeof checkpoint> {}
export const Checkpoint: Schema<Checkpoint> = z.object(checkpoint);

const sizeInQuery = z.coerce.number<number>().check(z.int(), z.gte(1));
const consistencyQuery = {
  /** The size of the smaller tree, as a checkpoint says it. */
  from: sizeInQuery,
  /** The size of the larger one; the newest checkpoint's when left out. */
  to: z.optional(sizeInQuery),
};
export interface ConsistencyQuery extends Fields<typeof consistencyQuery> {}
export const ConsistencyQuery: Schema<ConsistencyQuery> = z.object(consistencyQuery).check(
  z.refine(({ from, to }) => to === undefined || from <= to, {
    path: ['from'],
    message: 'The smaller size comes first',
  }),
);

const consistency = {
  from: treeSize,
  to: treeSize,
  /** The hashes of RFC 6962 §2.1.2; none where the sizes are the same. */
  consistency: z.array(LogHash),
};
/** Proves that the larger log begins with the smaller one: that nothing was changed, removed or put in between. */
export interface Consistency extends Fields<typeof consistency> {}
export const Consistency: Schema<Consistency> = z.object(consistency);

const inclusionProof = {
  /** Which leaf of the log it is, from 0. */
  leafIndex: z.int().check(z.gte(0)),
  treeSize,
  rootHash: LogHash,
  /** The hashes of RFC 6962 §2.1.1, from the leaf up. */
  inclusion: z.array(LogHash),
  checkpoint: SignedCheckpoint,
};
/** Proves that a record is in the log. Its leaf is SHA-256(0x00 ‖ the payload's bytes). */
export interface InclusionProof extends Fields<typeof inclusionProof> {}
export const InclusionProof: Schema<InclusionProof> = z.object(inclusionProof);
