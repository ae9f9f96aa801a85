import { crc32, inflateRawSync } from 'node:zlib';

/** The tables of an archive, by the path of their JSON: read from its directory as the ZIP specification has it (APPNOTE 4.3), by none of our code. */
export function tablesIn(archive: Buffer): Record<string, unknown> {
  const end = archive.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const tables: Record<string, unknown> = {};
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    const content = contentAt(archive, at);
    if (/^data\/.*\.json$/.test(name)) tables[name] = JSON.parse(content.toString());
    at += 46 + nameLength + extraLength + commentLength;
  }
  return tables;
}

/** @throws where it is not what was written */
function contentAt(archive: Buffer, entry: number): Buffer {
  const [checksum, length] = [archive.readUInt32LE(entry + 16), archive.readUInt32LE(entry + 20)];
  const header = archive.readUInt32LE(entry + 42);
  const start = header + 30 + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28);
  const stored = archive.subarray(start, start + length);
  const content = archive.readUInt16LE(entry + 10) === 0 ? stored : inflateRawSync(stored);
  if (crc32(content) !== checksum) throw new Error('A file of the archive is damaged');
  return content;
}
