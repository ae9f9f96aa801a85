import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { RateLimit, RateLimitState } from '../http/rate-limit.js';

/** Seconds. */
const window = 60;
/** Calls in a window from one address. What a backend sends with its secret key is not counted. */
const limits = { read: 600, write: 120 };

/** Counts calls in this process. Several servers each count their own. */
export function memoryRateLimit(): RateLimit {
  const limiters = {
    read: new RateLimiterMemory({ points: limits.read, duration: window }),
    write: new RateLimiterMemory({ points: limits.write, duration: window }),
  };
  return {
    async take({ address, kind }) {
      if (kind === 'backend') return undefined;
      const result = await limiters[kind].consume(address ?? 'unknown').catch((refused: unknown) => refused);
      if (!(result instanceof RateLimiterRes)) throw result;
      return stateOf(result, limits[kind]);
    },
  };
}

function stateOf({ remainingPoints, consumedPoints, msBeforeNext }: RateLimiterRes, limit: number): RateLimitState {
  return {
    allowed: consumedPoints <= limit,
    limit,
    remaining: Math.max(0, remainingPoints),
    resetAfter: Math.ceil(msBeforeNext / 1000),
    window,
  };
}
