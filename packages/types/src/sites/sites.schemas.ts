import * as z from 'zod/mini';
import type { Fields, Schema } from '../contract/endpoint.js';
import { PolicyId } from '../fields/identifiers.js';
import { SiteOrigin } from '../fields/origin.js';
import { pageQuery } from '../fields/page.js';
import { ReadableTheme, Theme } from '../fields/theme.js';
import { Timestamp } from '../fields/timestamp.js';

const maxShown = 200;
const ids = z.array(PolicyId).check(z.maxLength(maxShown));

const siteFields = {
  /** For your own eyes. */
  name: z.string().check(z.minLength(1), z.maxLength(100)),
  /** The pages that may use its key: exact origins, https ones or a computer's own. */
  origins: z.array(SiteOrigin).check(z.minLength(1), z.maxLength(100)),
  /** How its widgets look; what the page itself sets wins. */
  theme: z.optional(ReadableTheme),
  /** The purposes that it shows and may record choices about; all when absent. Required ones are always shown. */
  purposes: z.optional(ids),
  /** The topics that it shows; all when absent. */
  topics: z.optional(ids),
};

/** A site that shows the widgets: the controller's own, or a partner's. */
export interface CreateSite extends Fields<typeof siteFields> {}
export const CreateSite: Schema<CreateSite> = z.strictObject(siteFields);

/** The whole site as it is to be: what is left out is taken away. */
export interface UpdateSite extends Fields<typeof siteFields> {}
export const UpdateSite: Schema<UpdateSite> = z.strictObject(siteFields);

const site = {
  id: z.string(),
  /** `pk_…`: what its pages name as `Privet-Key` or `key`. It is public. */
  key: z.string(),
  /** Absent where its key was made without one. */
  name: z.optional(z.string()),
  origins: z.array(z.string()),
  /** How its widgets look; what the page itself sets wins. */
  theme: z.optional(Theme),
  /** The purposes that it shows and may record choices about; all when absent. Required ones are always shown. */
  purposes: z.optional(z.array(PolicyId)),
  /** The topics that it shows; all when absent. */
  topics: z.optional(z.array(PolicyId)),
  createdAt: Timestamp,
};
/** A site with its publishable key. Every publishable key is a site's, also one that `keys.create` made. */
export interface Site extends Fields<typeof site> {}
export const Site: Schema<Site> = z.object(site);

const listSites = { ...pageQuery };
export interface ListSites extends Fields<typeof listSites> {}
export const ListSites: Schema<ListSites> = z.object(listSites);
