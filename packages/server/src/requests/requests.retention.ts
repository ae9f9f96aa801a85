import { periodDays } from '@privet/types';
import { day } from './request.secrets.js';
import type { RequestDesk } from './requests.desk.js';

/** Until when what was sent with a request that is closed now is kept. */
export const keptUntil = ({ policy, now }: Pick<RequestDesk, 'policy' | 'now'>): number =>
  now() + periodDays(policy().requests.uploads) * day;
