// packages/server/src/audit/checkpoint.ts
import canonicalize from "canonicalize";
import { CompactSign, compactVerify, importJWK } from "jose";
var checkpointType = "log-checkpoint+jws";
async function signCheckpoint(head, { signing }) {
  const { treeSize, previousSize, rootHash, at } = head;
  const payload = canonicalize({ treeSize, previousSize, rootHash, at: new Date(at).toISOString() }) ?? "";
  const jws = await new CompactSign(new TextEncoder().encode(payload)).setProtectedHeader({ alg: "Ed25519", kid: signing.kid, typ: checkpointType }).sign(signing.key);
  return { ...head, jws };
}
async function openCheckpoint(jws, keys) {
  const { payload, protectedHeader } = await compactVerify(
    jws,
    async ({ kid }) => {
      const key = keys.find((one) => one.kid === kid);
      if (!key) throw new Error(`it is signed by ${kid ?? "an unnamed key"}, which is no key of this log`);
      return importJWK({ ...key }, "Ed25519");
    },
    { algorithms: ["Ed25519"] }
  );
  if (protectedHeader.typ !== checkpointType) throw new Error(`it is of type ${protectedHeader.typ ?? "none"}, not ${checkpointType}`);
  const { treeSize, previousSize, rootHash, at } = JSON.parse(new TextDecoder().decode(payload));
  return { treeSize, previousSize, rootHash, at: Date.parse(at) };
}

export {
  signCheckpoint,
  openCheckpoint
};
