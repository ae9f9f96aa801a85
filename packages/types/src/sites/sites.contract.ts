import type { Endpoints } from '../contract/endpoint.js';
import type { sitesErrors } from './sites.errors.js';
import { CreateSite, ListSites, Site, UpdateSite } from './sites.schemas.js';

export const sitesContract = {
  /** Makes a site, and the publishable key that its pages use. */
  create: { route: 'POST /v1/sites', auth: ['secret'], input: CreateSite, output: Site, status: 201 },
  /** The sites whose keys hold, the oldest first. */
  list: { route: 'GET /v1/sites', auth: ['secret'], input: ListSites, items: Site },
  /** One site. */
  get: { route: 'GET /v1/sites/{id}', auth: ['secret'], output: Site, errors: ['SITE_NOT_FOUND'] },
  /** Replaces what a site is; its key stays. */
  update: { route: 'PUT /v1/sites/{id}', auth: ['secret'], input: UpdateSite, output: Site, errors: ['SITE_NOT_FOUND'] },
  /** Ends a site and revokes its key; what was recorded there stays. Ending it again changes nothing. */
  delete: { route: 'DELETE /v1/sites/{id}', auth: ['secret'], status: 204, errors: ['SITE_NOT_FOUND'] },
} satisfies Endpoints<typeof sitesErrors>;
