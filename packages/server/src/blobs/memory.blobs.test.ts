import { describeBlobs } from './blobs.suite.js';
import { memoryBlobs } from './memory.blobs.js';

describeBlobs('memory', async () => {
  const keys = new Set<string>();
  const blobs = memoryBlobs();
  return {
    blobs: {
      ...blobs,
      async put(key, stream) {
        const put = await blobs.put(key, stream);
        keys.add(key);
        return put;
      },
    },
    count: async () => ({ whole: (await Promise.all([...keys].map((key) => blobs.get(key)))).filter(Boolean).length, parts: 0 }),
    remove: async () => {},
  };
});
