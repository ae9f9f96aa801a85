import { sitesContract } from '@privet/types';
import { methods, type Methods } from '../transport/methods.js';
import type { Transport } from '../transport/transport.js';

export interface SitesClient extends Methods<typeof sitesContract> {}
export const sitesClient = (transport: Transport): SitesClient => methods('sites', sitesContract, transport);
