import type { sitesContract } from '@privet/types';
import { refusal, type Routes } from '../http/mount-contract.js';
import type { SiteService } from './sites.service.js';

export const sitesRoutes = (sites: SiteService): Routes<typeof sitesContract> => ({
  async create(input, { once }) {
    const result = await sites.create(input, once);
    return 'refused' in result ? refusal(result.refused) : result;
  },
  list: (page) => sites.list(page),
  get: ({ id }) => sites.get(id),
  update: ({ id, ...input }) => sites.update(id, input),
  delete: ({ id }) => sites.delete(id),
});
