import { define } from './define.js';
import { startGating } from './gate/start-gating.js';

// Every element under its own name, and gated scripts. The entry `elements` has the classes alone, and does nothing.
define();
startGating();
