export { startGuard, type GuardedHosts } from './guard/guard.js';
