import {
  failInput
} from "./chunk-D4V4UZNO.js";
import {
  base64url,
  fromBase64url
} from "./chunk-DD23NH33.js";

// packages/server/src/http/cursor.ts
var writeCursor = (position) => position === void 0 ? null : base64url(new TextEncoder().encode(`before ${position}`));
function readCursor(cursor) {
  if (cursor === void 0) return void 0;
  const position = /^before (\d{1,15})$/.exec(decoded(cursor))?.[1];
  return position === void 0 ? failCursor() : Number(position);
}
function writeCursorAfter(rows, limit) {
  const last = rows.length > limit ? rows[limit - 1] : void 0;
  return last ? base64url(new TextEncoder().encode(`after ${last.id}`)) : null;
}
function readCursorAfter(cursor) {
  return cursor === void 0 ? void 0 : /^after (\w{1,64})$/.exec(decoded(cursor))?.[1] ?? failCursor();
}
var writeCursorAt = (at, id) => base64url(new TextEncoder().encode(`at ${at} ${id}`));
function readCursorAt(cursor) {
  if (cursor === void 0) return void 0;
  const [, at, id = ""] = /^at (-?\d{1,16}) (\w{1,64})$/.exec(decoded(cursor)) ?? failCursor();
  return { at: Number(at), id };
}
var failCursor = () => failInput([{ path: "/cursor", message: "Not a cursor; send the nextCursor of the page before", code: "invalid_cursor" }]);
function decoded(cursor) {
  try {
    return new TextDecoder().decode(fromBase64url(cursor));
  } catch {
    return "";
  }
}

export {
  writeCursor,
  readCursor,
  writeCursorAfter,
  readCursorAfter,
  writeCursorAt,
  readCursorAt
};
