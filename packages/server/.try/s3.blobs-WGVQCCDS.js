import {
  checkBlobKey,
  checkByteRange,
  counting,
  nodeCipher
} from "./chunk-EWZYU63X.js";
import "./chunk-MLKGABMK.js";

// packages/server/src/blobs/s3/s3.blobs.ts
import { Readable } from "node:stream";
import { DeleteObjectCommand, GetObjectCommand, NoSuchKey, S3Client } from "@aws-sdk/client-s3";
import { Upload } from "@aws-sdk/lib-storage";
var partSize = 8 * 1024 * 1024;
function s3Blobs({ bucket, region, endpoint, credentials, prefix = "" }) {
  const client = new S3Client({
    ...region !== void 0 && { region },
    ...endpoint !== void 0 && { endpoint, forcePathStyle: true },
    ...credentials && { credentials },
    // What is kept is authenticated by its encryption; and many services that speak S3 do not know these checksums.
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED"
  });
  const objectOf = (key) => {
    checkBlobKey(key);
    return { Bucket: bucket, Key: prefix + key };
  };
  return {
    cipher: nodeCipher,
    async put(key, stream) {
      const object = objectOf(key);
      const counted = { bytes: 0 };
      const body = readableOf(counting(stream, counted));
      const failure = firstFailure(body);
      const upload = new Upload({ client, params: { ...object, Body: body }, partSize, queueSize: 2, leavePartsOnError: false });
      try {
        await upload.done();
      } catch (error) {
        throw failure() ?? error;
      } finally {
        body.destroy();
      }
      return counted;
    },
    async get(key, range) {
      const object = objectOf(key);
      checkByteRange(range);
      const Range = range && `bytes=${range.start}-${range.end - 1}`;
      try {
        const { Body } = await client.send(new GetObjectCommand({ ...object, ...Range !== void 0 && { Range } }));
        return Body?.transformToWebStream();
      } catch (error) {
        if (error instanceof NoSuchKey) return void 0;
        throw error;
      }
    },
    async delete(key) {
      await client.send(new DeleteObjectCommand(objectOf(key)));
    }
  };
}
var readableOf = (stream) => Readable.fromWeb(stream);
function firstFailure(body) {
  let failure;
  body.once("error", (error) => {
    failure = error;
  });
  return () => failure;
}
export {
  s3Blobs
};
