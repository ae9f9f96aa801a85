import type { keysContract } from '@privet/types';
import { refusal, type Routes } from '../http/mount-contract.js';
import { fail } from '../http/problem.js';
import type { KeyService } from './keys.service.js';

export const keysRoutes = (keys: KeyService): Routes<typeof keysContract> => ({
  async create(input, { once }) {
    const result = await keys.create(input, once);
    return 'created' in result ? result.created : refusal(result.refused);
  },
  list: (page) => keys.list(page),
  async revoke({ id }) {
    const not = await keys.revoke(id);
    if (not) fail(not === 'unknown' ? 'KEY_NOT_FOUND' : 'LAST_FULL_KEY');
  },
});
