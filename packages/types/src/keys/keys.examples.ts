import type { Examples } from '../contract/endpoint.js';
import type { keysContract } from './keys.contract.js';

export const keysExamples: Examples<typeof keysContract> = {
  create: {
    input: { kind: 'publishable', name: 'Shop', origins: ['https://shop.example'] },
    output: {
      id: 'key_01jdq0v8c4f2n3z5t7w9y1b3d5',
      kind: 'publishable',
      key: 'pk_5tZ0xQm3Vn8rLcYw2KdHsB1a',
      name: 'Shop',
      origins: ['https://shop.example'],
      scopes: [],
      createdAt: '2026-11-24T09:30:00.000Z',
    },
  },
  list: {
    input: { limit: 20 },
    output: {
      data: [
        {
          id: 'key_01jdq0v8c4f2n3z5t7w9y1b3d4',
          kind: 'secret',
          name: 'Newsletter service',
          origins: [],
          scopes: ['consent:read'],
          createdAt: '2026-11-24T09:29:00.000Z',
          revokedAt: null,
        },
      ],
      nextCursor: null,
    },
  },
  revoke: { input: { id: 'key_01jdq0v8c4f2n3z5t7w9y1b3d4' }, output: undefined },
};
