import { startGuard, type GuardedHosts } from './guard.js';

/**
 * For pages without a bundler: a script in the head, before those that it guards, and no module, since those run last.
 *
 *     <script src="/privet/privet-guard.js" data-hosts='{ "analytics": ["*.counter.example"] }'></script>
 */
startGuard(JSON.parse(document.currentScript?.dataset['hosts'] ?? '{}') as GuardedHosts);
