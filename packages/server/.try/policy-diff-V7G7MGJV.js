import {
  describeDiff,
  diffHelp,
  diffPolicyFiles
} from "./chunk-MDCEGNGL.js";
import "./chunk-7MPG3UI7.js";
import "./chunk-QBTB3JPL.js";
import "./chunk-WYAKXIEK.js";
import "./chunk-GDEPRVUM.js";
import "./chunk-LAZCAWNR.js";
import "./chunk-DD23NH33.js";
import "./chunk-MLKGABMK.js";
export {
  describeDiff,
  diffHelp,
  diffPolicyFiles
};
