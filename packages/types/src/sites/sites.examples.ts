import type { Examples } from '../contract/endpoint.js';
import type { sitesContract } from './sites.contract.js';
import type { CreateSite, Site } from './sites.schemas.js';

const input: CreateSite = {
  name: 'Partner shop',
  origins: ['https://partner.example'],
  theme: { accent: '#7a1f5c', onAccent: '#ffffff', radius: '4px', scheme: 'light' },
  purposes: ['analytics'],
};
const site: Site = {
  id: 'site_01jdq0v8c4f2n3z5t7w9y1b3d5',
  key: 'pk_5tZ0xQm3Vn8rLcYw2KdHsB1a',
  ...input,
  createdAt: '2026-11-24T09:30:00.000Z',
};

export const sitesExamples: Examples<typeof sitesContract> = {
  create: { input, output: site },
  list: { input: { limit: 20 }, output: { data: [site], nextCursor: null } },
  get: { input: { id: site.id }, output: site },
  update: { input: { id: site.id, ...input }, output: site },
  delete: { input: { id: site.id }, output: undefined },
};
