import * as z from 'zod/mini';
import type { Page, Schema } from '../contract/endpoint.js';

/** The fields that every list takes: at most 100 a page, 50 when not said. */
export const pageQuery = {
  limit: z.optional(z.coerce.number<number>().check(z.int(), z.gte(1), z.lte(100))),
  /** The `nextCursor` of the page before; opaque. */
  cursor: z.optional(z.string().check(z.maxLength(200))),
};

export const defaultPageSize = 50;

/** What every list answers. */
export const pageOf = <Item>(items: Schema<Item>): Schema<Page<Item>> =>
  z.object({ data: z.array(items), nextCursor: z.nullable(z.string()) });
