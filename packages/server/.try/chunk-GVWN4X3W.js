// packages/server/src/storage/once.ts
var onceLifetime = 24 * 60 * 6e4;
function replay(once, kept) {
  if (kept.fingerprint !== once.fingerprint) return { refused: "key-reused" };
  return kept.answer === null ? { refused: "key-spent" } : { answer: JSON.parse(kept.answer) };
}

export {
  onceLifetime,
  replay
};
