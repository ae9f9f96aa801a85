import type { Examples } from '../contract/endpoint.js';
import type { auditContract } from './audit.contract.js';

const rootHash = 'n1ai8RZLlYlLS2Vq0aEl9Bu7TnFhXxJ0x9YqgKzvW1Q';
const checkpoint =
  'eyJhbGciOiJFZDI1NTE5Iiwia2lkIjoic2lnXzEiLCJ0eXAiOiJsb2ctY2hlY2twb2ludCtqd3MifQ.eyJhdCI6IjIwMjYtMTEtMjRUMDk6MzA6MDAuNTAwWiJ9.c2ln';

export const auditExamples: Examples<typeof auditContract> = {
  checkpoint: { input: {}, output: { checkpoint, treeSize: 4711, rootHash, at: '2026-11-24T09:30:00.500Z' } },
  consistency: {
    input: { from: 4096, to: 4711 },
    output: { from: 4096, to: 4711, consistency: [rootHash] },
  },
};
