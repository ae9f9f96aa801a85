import {
  growTree
} from "./chunk-GDRPSTPQ.js";
import {
  edgeTiles
} from "./chunk-M6W7DHYZ.js";
import {
  base64url
} from "./chunk-DD23NH33.js";

// packages/server/src/audit/grow-log.ts
var batchSize = 256;
var maxGrowth = 16384;
function logGrower({ log, leafText, hash }) {
  let tree;
  const appendNext = async (grown) => {
    const facts = await log.facts(grown.size, batchSize);
    for (const fact of facts) {
      if (fact.position !== grown.size + 1) throw new Error(`There is no record at position ${grown.size + 1}; nothing is sealed after it`);
      const text = leafText(fact);
      grown.append(hash.leaf(typeof text === "string" ? text : await text));
    }
    return facts.length === batchSize;
  };
  return async (from) => {
    const known = tree?.size === from ? tree : void 0;
    tree = void 0;
    const grown = known ?? growTree(from, await log.tiles(edgeTiles(from)), hash);
    let more = true;
    for (let first = true; more && grown.size - from < maxGrowth; first = false) {
      if (!first) await turn();
      more = await appendNext(grown);
    }
    tree = grown;
    return grown.size === from ? void 0 : { treeSize: grown.size, rootHash: base64url(grown.root()), tiles: [...grown.takeFull(), ...grown.edge()], more };
  };
}
var turn = () => new Promise((resolve) => setTimeout(resolve));

export {
  logGrower
};
