import { describeStorage } from '../storage.suite.js';
import { memoryStorage } from './memory.storage.js';

describeStorage('memory', async () => ({ storage: memoryStorage(), remove: async () => {} }), { shared: false });
