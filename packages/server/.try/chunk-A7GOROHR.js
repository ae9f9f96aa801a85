import {
  treeHash
} from "./chunk-M6W7DHYZ.js";

// packages/server/src/cli/node-hash.ts
import { hash } from "node:crypto";
var nodeTreeHash = {
  ...treeHash((data) => hash("sha256", data, "buffer")),
  leaf: (text) => hash("sha256", `\0${text}`, "buffer")
};

export {
  nodeTreeHash
};
