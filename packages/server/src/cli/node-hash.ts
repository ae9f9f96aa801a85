import { hash } from 'node:crypto';
import { treeHash, type TreeHash } from '../audit/merkle-tree.js';

/** The hashes of the log's tree by Node's own SHA-256: several times as fast as one in JavaScript. */
export const nodeTreeHash: TreeHash = {
  ...treeHash((data) => hash('sha256', data, 'buffer')),
  leaf: (text) => hash('sha256', `\0${text}`, 'buffer'),
};
