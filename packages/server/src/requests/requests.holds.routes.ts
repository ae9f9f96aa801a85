import type { requestsContract } from '@privet/types';
import { refusal, type Routes } from '../http/mount-contract.js';
import { createHold, liftHold, listHolds, type ContinueErasure, type HoldDesk } from './requests.holds.js';

export interface HoldRoutesOptions {
  readonly desk: HoldDesk;
  readonly continueErasure: ContinueErasure;
  /** An erasure may now go on. */
  readonly wake: () => void;
}

type HoldRoutes = Pick<Routes<typeof requestsContract>, 'hold' | 'holds' | 'liftHold'>;

export const holdRoutes = ({ desk, continueErasure, wake }: HoldRoutesOptions): HoldRoutes => ({
  async hold(input, { once }) {
    const result = await createHold(desk, input, once);
    return 'refused' in result ? refusal(result.refused) : result;
  },
  holds: (input) => listHolds(desk, input),
  async liftHold({ id }) {
    const hold = await liftHold(desk, id, continueErasure);
    wake();
    return hold;
  },
});
