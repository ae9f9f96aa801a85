import type { Entry } from '@zip.js/zip.js';
import type { ByteRange } from '../blobs/blob-store.js';
import { streamOf } from '../blobs/byte-streams.js';
import { fail } from '../http/problem.js';

/** An archive that is kept, to be read in parts. */
export interface KeptArchive {
  readonly bytes: number;
  readonly read: (range: ByteRange) => Promise<Uint8Array>;
}

export interface ArchiveLimits {
  /** How many bytes it may unpack to. @default 4 GiB */
  readonly maxUnpacked?: number;
  /** @default 100,000 */
  readonly maxEntries?: number;
}

/** How many times its own size a file may unpack to, once it is more than a little. Text shrinks to a tenth; what shrinks more is a bomb. */
const maxRatio = 100;
const littleBytes = 1024 * 1024;

/**
 * Looks at what a zip archive says of its files, without unpacking one.
 * @throws UPLOAD_REFUSED where it is no whole archive, would unpack to too much, is encrypted, or has names that lead out of its folder
 */
export async function checkArchive(
  { bytes, read }: KeptArchive,
  { maxUnpacked = 4 * 1024 ** 3, maxEntries = 100_000 }: ArchiveLimits = {},
): Promise<void> {
  const { ZipReader } = await import('@zip.js/zip.js/lib/zip-core-reader.js');
  const zip = new ZipReader(readerOf({ bytes, read }), { strictness: 'strict' });
  const spans: ByteRange[] = [];
  let unpacked = 0;
  for await (const entry of entriesOf(zip)) {
    if (spans.length >= maxEntries) refuse(`The archive has more than ${maxEntries} entries`);
    checkEntry(entry);
    unpacked += entry.uncompressedSize;
    if (unpacked > maxUnpacked) refuse(`The archive would unpack to more than ${maxUnpacked} bytes`);
    spans.push({ start: entry.offset, end: entry.offset + localHeader + entry.rawFilename.length + entry.compressedSize });
  }
  checkOverlap(spans, bytes);
  if (isBomb(unpacked, bytes)) refuse(`The archive would unpack to more than ${maxRatio} times its size`);
}

/** What the library reads from. It asks for ranges, and never for all. */
function readerOf({ bytes, read }: KeptArchive) {
  const part = (start: number, length: number) => {
    const end = Math.min(bytes, start + length);
    return end > start ? read({ start, end }) : Promise.resolve(new Uint8Array());
  };
  const createReadable = ({ offset = 0, size = bytes } = {}) =>
    streamOf(
      (async function* () {
        yield await part(offset, size);
      })(),
    );
  return { size: bytes, readUint8Array: part, createReadable, readable: createReadable() };
}

const refuse = (detail: string): never => fail('UPLOAD_REFUSED', { detail });

/** Bytes before a file's name and content, at least. */
const localHeader = 30;

const isBomb = (unpacked: number, packed: number) => unpacked > littleBytes && unpacked > packed * maxRatio;

/** @throws UPLOAD_REFUSED for what the library cannot read, or holds for made to deceive */
async function* entriesOf(zip: { getEntriesGenerator(): AsyncGenerator<Entry, boolean> }): AsyncGenerator<Entry> {
  try {
    yield* zip.getEntriesGenerator();
  } catch (error) {
    if (error instanceof Error && error.name === 'BlobDamagedError') throw error;
    refuse(`The archive cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function checkEntry({ filename, encrypted, compressedSize, uncompressedSize }: Entry): void {
  if (encrypted) refuse('The archive is encrypted; its content cannot be looked at');
  const parts = filename.split(/[/\\]/);
  if (/^(?:[/\\]|[a-z]:)/i.test(filename) || parts.includes('..') || filename.includes('\0'))
    refuse('The archive has a name that leads out of its folder');
  if (isBomb(uncompressedSize, compressedSize)) refuse(`The archive has a file that would unpack to more than ${maxRatio} times its size`);
}

/** Files that share their bytes unpack to far more than they say together (Fifield 2019). */
function checkOverlap(spans: ByteRange[], bytes: number): void {
  let reached = 0;
  for (const { start, end } of spans.toSorted((one, other) => one.start - other.start)) {
    if (start < reached || end > bytes) refuse('The archive has files that overlap, or reach beyond its end');
    reached = end;
  }
}
