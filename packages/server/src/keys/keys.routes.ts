import type { keysContract } from '@privet/types';
import { refusal, type Routes } from '../http/mount-contract.js';
import type { KeyService } from './keys.service.js';

export const keysRoutes = (keys: KeyService): Routes<typeof keysContract> => ({
  async create(input, { once }) {
    const result = await keys.create(input, once);
    return 'created' in result ? result.created : refusal(result.refused);
  },
});
