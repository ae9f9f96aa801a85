import { BlobWriter, TextReader, Uint8ArrayReader, ZipWriter, type ZipWriterAddDataOptions } from '@zip.js/zip.js';
import { expect, test } from 'vitest';
import { checkArchive } from './check-archive.js';

async function zipOf(files: Readonly<Record<string, string | Uint8Array>>, options: ZipWriterAddDataOptions = {}): Promise<Uint8Array> {
  const writer = new ZipWriter(new BlobWriter(), { useWebWorkers: false });
  for (const [name, content] of Object.entries(files))
    await writer.add(name, typeof content === 'string' ? new TextReader(content) : new Uint8ArrayReader(content), options);
  return new Uint8Array(await (await writer.close()).arrayBuffer());
}

function check(bytes: Uint8Array, limits: Parameters<typeof checkArchive>[1] = {}) {
  let read = 0;
  const checked = checkArchive(
    {
      bytes: bytes.length,
      read: async ({ start, end }) => {
        read += end - start;
        return bytes.slice(start, end);
      },
    },
    limits,
  );
  return Object.assign(checked, { read: () => read });
}
const refused = (detail: RegExp) => ({ code: 'UPLOAD_REFUSED', message: expect.stringMatching(detail) });

/** Replaces bytes of the same length, wherever they stand. */
function replaced(bytes: Uint8Array, from: string, to: string): Uint8Array {
  return Uint8Array.from(Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll(from, to), 'latin1'));
}

test('a plain archive is taken, by its directory alone', async () => {
  const large = new Uint8Array(3_000_000);
  for (let at = 0; at < large.length; at += 50_000) crypto.getRandomValues(large.subarray(at, at + 50_000));
  const checking = check(await zipOf({ 'profile.json': '{"name":"Ada"}', 'orders/2026.csv': 'id,total\n1,9.90\n', 'photo.jpg': large }));
  await checking;
  expect(checking.read()).toBeLessThan(300_000);
});

test('an empty one is taken, too', async () => {
  await expect(check(await zipOf({}))).resolves.toBeUndefined();
});

test('a bomb is refused', async () => {
  const zeros = new Uint8Array(5_000_000);
  await expect(check(await zipOf({ 'a.txt': zeros }))).rejects.toMatchObject(
    refused(/a file that would unpack to more than 100 times its size/),
  );
  const small = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`${i}.txt`, new Uint8Array(500_000)]));
  await expect(check(await zipOf(small))).rejects.toMatchObject(refused(/archive would unpack to more than 100 times its size/));
});

test('so is one that is too large, or has too many files', async () => {
  const files = { a: 'a'.repeat(100), b: 'b'.repeat(100) };
  await expect(check(await zipOf(files), { maxUnpacked: 199 })).rejects.toMatchObject(refused(/more than 199 bytes/));
  await check(await zipOf(files), { maxUnpacked: 200 });
  await expect(check(await zipOf(files), { maxEntries: 1 })).rejects.toMatchObject(refused(/more than 1 entries/));
});

test('files that share their bytes are refused', async () => {
  const zip = await zipOf({ 'a.txt': 'one', 'b.txt': 'one' }, { level: 0 });
  const directory = Buffer.from(zip).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  const second = Buffer.from(zip).indexOf(Buffer.from([0x50, 0x4b, 1, 2]), directory + 1);
  const shared = zip.slice();
  new DataView(shared.buffer).setUint32(second + 42, 0, true);
  await expect(check(shared)).rejects.toMatchObject(refused(/overlap|cannot be read/));
});

test.each(['../evil', '/etc/pass', 'C:\\window', 'a\\..\\..\\b'])('a name that leads out of its folder is refused: %s', async (name) => {
  const plain = 'x'.repeat(name.length);
  await expect(check(replaced(await zipOf({ [plain]: 'one' }), plain, name))).rejects.toMatchObject(
    refused(/leads out of its folder|cannot be read/),
  );
});

test('an encrypted one is refused', async () => {
  await expect(check(await zipOf({ 'a.txt': 'secret' }, { password: 'pass', zipCrypto: true }))).rejects.toMatchObject(
    refused(/encrypted/),
  );
});

test('what is no whole archive is refused', async () => {
  const zip = await zipOf({ 'a.txt': 'one' });
  for (const broken of [new Uint8Array(), zip.subarray(0, zip.length - 5), zip.subarray(0, 20), Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0])])
    await expect(check(broken)).rejects.toMatchObject(refused(/cannot be read/));
});
