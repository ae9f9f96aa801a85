export { createPrivet, type CallInfo, type Privet, type PrivetOptions, type PrivetRoutes } from './create-privet.js';
export type { Anyone, Caller } from './http/caller.js';
export type { LogEntry } from './http/error-boundary.js';
export type { Context, ContractRoutes, Handler, Routes } from './http/mount-contract.js';
export { fail } from './http/problem.js';
export type { RateLimit, RateLimitState } from './http/rate-limit.js';
export { randomKey, type FirstKeys } from './keys/keys.service.js';
export { memoryStorage } from './storage/memory/memory.storage.js';
export type { Storage } from './storage/storage.js';
