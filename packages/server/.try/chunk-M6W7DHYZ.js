// packages/server/src/audit/merkle-tree.ts
var hashLength = 32;
var encoder = new TextEncoder();
function treeHash(sha256) {
  const pair = new Uint8Array(1 + 2 * hashLength);
  pair[0] = 1;
  return {
    leaf: (text) => sha256(encoder.encode(`\0${text}`)),
    node(left, right) {
      pair.set(left, 1);
      pair.set(right, 1 + hashLength);
      return sha256(pair);
    },
    empty: sha256(new Uint8Array())
  };
}
function inclusionPath(index, size) {
  const path = [];
  let [start, end] = [0, size];
  while (end - start > 1) {
    const middle = start + leftSize(end - start);
    if (index < middle) {
      path.push({ start: middle, end });
      end = middle;
    } else {
      path.push({ start, end: middle });
      start = middle;
    }
  }
  return path.toReversed();
}
function consistencyPath(from, to) {
  if (from === 0 || from === to) return [];
  const path = [];
  let [start, end] = [0, to];
  while (from < end) {
    const middle = start + leftSize(end - start);
    if (from <= middle) {
      path.push({ start: middle, end });
      end = middle;
    } else {
      path.push({ start, end: middle });
      start = middle;
    }
  }
  return [...start === 0 ? [] : [{ start, end }], ...path.toReversed()];
}
function leftSize(size) {
  let left = 1;
  while (left * 2 < size) left *= 2;
  return left;
}
function perfectNodes({ start, end }) {
  const nodes = [];
  for (let at = start; at < end; ) {
    let level = 0;
    while (2 ** (level + 1) <= end - at) level += 1;
    nodes.push({ level, index: at / 2 ** level });
    at += 2 ** level;
  }
  return nodes;
}
function joinHashes(hashes, hash) {
  return hashes.reduceRight((right, left) => hash.node(left, right));
}

// packages/server/src/audit/log-tiles.ts
var tileHeight = 8;
var tileWidth = 2 ** tileHeight;
var hashesOfLevel = (size, level) => Math.floor(size / tileWidth ** level);
function edgeTiles(size) {
  const keys = [];
  for (let level = 0; hashesOfLevel(size, level) > 0; level += 1) {
    const count = hashesOfLevel(size, level);
    if (count % tileWidth > 0) keys.push({ level, tile: Math.floor(count / tileWidth) });
  }
  return keys;
}
var hashIn = (hashes, place) => hashes.subarray(place * hashLength, (place + 1) * hashLength);
function foldHashes(hashes, from, count, hash) {
  if (count === 1) return hashIn(hashes, from);
  const half = count / 2;
  return hash.node(foldHashes(hashes, from, half, hash), foldHashes(hashes, from + half, half, hash));
}
var inclusionProof = (index, size, read, hash) => rangeHashes(inclusionPath(index, size), read, hash);
var consistencyProof = (from, to, read, hash) => rangeHashes(consistencyPath(from, to), read, hash);
async function rangeHashes(ranges, read, hash) {
  const nodes = ranges.map((range) => perfectNodes(range).map(placeOf));
  const keys = new Map(nodes.flat().map(({ key }) => [nameOf(key), key]));
  const tiles = new Map((await read([...keys.values()])).map((tile) => [nameOf(tile), tile.hashes]));
  const hashOf = ({ key, from, count }) => foldHashes(fullEnough(tiles.get(nameOf(key)), key, from + count), from, count, hash);
  return nodes.map((places) => joinHashes(places.map(hashOf), hash));
}
var nameOf = ({ level, tile }) => `${level}/${tile}`;
function placeOf({ level, index }) {
  const tileLevel = Math.floor(level / tileHeight);
  const count = 2 ** (level % tileHeight);
  const first = index * count;
  return { key: { level: tileLevel, tile: Math.floor(first / tileWidth) }, from: first % tileWidth, count };
}
function fullEnough(hashes, { level, tile }, count) {
  if (!hashes || hashes.length < count * hashLength) throw new Error(`The log lacks hashes of tile ${tile} on level ${level}`);
  return hashes;
}

export {
  hashLength,
  treeHash,
  joinHashes,
  tileWidth,
  hashesOfLevel,
  edgeTiles,
  hashIn,
  foldHashes,
  inclusionProof,
  consistencyProof
};
