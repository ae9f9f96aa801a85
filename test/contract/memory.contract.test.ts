import { memoryStorage } from '@privet/server';
import { contractSuite } from './contract.suite.js';
import { serveOverHttp } from './contract-server.js';

contractSuite({ name: 'memory', start: () => serveOverHttp(memoryStorage) });
