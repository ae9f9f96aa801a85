import { definePolicy, policyHash, type Policy, type PolicyInput } from '@privet/types';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { readAll } from '../blobs/byte-streams.js';
import type { JsonRow } from '../sources/spool.js';
import type { ArchiveInput, ArchiveSource, ArchiveTable } from './archive.input.js';
import { archiveStream } from './archive.stream.js';

const inAll = (en: string, de: string, ar: string) => ({ en, de, ar });

/** A policy in three languages, with all that an answer tells. */
const answeredPolicy = definePolicy({
  version: '2026-11',
  effectiveAt: '2026-11-01',
  locales: ['en', 'de', 'ar'],
  controller: {
    name: 'Example GmbH & Co',
    address: ['Musterweg 1', '10115 Berlin'],
    country: 'DE',
    contact: { email: 'privacy@example.com', url: 'https://example.com/contact' },
    privacyUrl: 'https://example.com/privacy',
    timeZone: 'Europe/Berlin',
    dataProtectionOfficer: { email: 'officer@example.com' },
  },
  origins: [{ id: 'brokers', name: inAll('Data brokers', 'Datenhändler', 'وسطاء البيانات') }],
  categories: [
    { id: 'contact', name: inAll('Contact details', 'Kontaktdaten', 'بيانات الاتصال'), source: ['given'] },
    { id: 'orders', name: inAll('Orders', 'Bestellungen', 'الطلبات'), source: ['given', 'automatic'] },
    { id: 'health', name: inAll('Health', 'Gesundheit', 'الصحة'), source: ['given'], sensitive: true },
    { id: 'interests', name: inAll('Interests', 'Interessen', 'الاهتمامات'), source: ['third-party'], origins: ['brokers'] },
  ],
  recipients: [
    { id: 'carrier', name: inAll('Carriers', 'Paketdienste', 'شركات الشحن'), kind: 'third-party' },
    { id: 'host', name: 'Hosting Inc.', kind: 'processor', country: 'US', privacyUrl: 'https://hosting.example/privacy' },
  ],
  transfers: [{ to: 'US', safeguard: 'standard-contractual-clauses', activities: ['storage'], recipients: ['host'] }],
  purposes: [
    {
      id: 'shop',
      name: inAll('The shop', 'Der Laden', 'المتجر'),
      description: inAll('We sell “things” & bring them.', 'Wir verkaufen „Dinge“ & bringen sie.', 'نبيع الأشياء ونوصلها.'),
      legalBasis: 'contract',
      required: true,
      categories: ['contact', 'orders'],
      recipients: ['carrier', 'host'],
      retention: { period: 'P10Y', until: ['account-closed'], exceptions: ['legal-claims'] },
    },
    {
      id: 'study',
      name: inAll('A study', 'Eine Studie', 'دراسة'),
      description: inAll('We learn from it.', 'Wir lernen daraus.', 'نتعلم منها.'),
      legalBasis: 'legitimate-interests',
      categories: ['health', 'interests'],
    },
  ],
  retention: { period: 'P1Y' },
  rights: [
    { id: 'access', deadline: 'P1M' },
    { id: 'portability', deadline: 'P1M' },
    { id: 'delete', deadline: 'P1M' },
  ],
  texts: { banner: { title: inAll('May we?', 'Dürfen wir?', 'هل تسمح؟'), body: inAll('You decide.', 'Sie entscheiden.', 'القرار لك.') } },
} satisfies PolicyInput);

/** No divisor of a page's rows, so that pages begin in the middle of what comes at once. */
const rowsAtOnce = 37;

/** A table with these rows, or with rows that are made one by one. */
export function tableOf(source: string, name: string, category: string, rows: readonly JsonRow[] | MadeRows): ArchiveTable {
  const made: MadeRows = 'row' in rows ? rows : { count: rows.length, columns: columnsOf(rows), row: (index) => rows[index] ?? {} };
  return {
    source,
    name,
    category,
    columns: made.columns,
    rows: made.count,
    async *read() {
      for (let from = 0; from < made.count; from += rowsAtOnce)
        yield Array.from({ length: Math.min(rowsAtOnce, made.count - from) }, (_, index) => made.row(from + index));
    },
  };
}

interface MadeRows {
  readonly count: number;
  readonly columns: readonly string[];
  row(index: number): JsonRow;
}

const columnsOf = (rows: readonly JsonRow[]) => [...new Set(rows.flatMap((row) => Object.keys(row)))];

/** A source of ours that holds what its tables say; what else it could hold stands in `more`. */
export function sourceOf(id: string, tables: readonly ArchiveTable[], more: Partial<ArchiveSource> = {}): ArchiveSource {
  const categories = { ...Object.fromEntries(tables.map(({ category, rows }) => [category, rows > 0])), ...more.categories };
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  return { id, name: `The ${id}`, role: 'controller', onBehalfOf: null, held: rows > 0, rows, tables, ...more, categories };
}

export const answeredAt = Date.UTC(2026, 10, 24, 9, 30, 10);

/** @param more what is other than in an answer to a request in English, about Ada, from the policy above */
export function inputOf(sources: readonly ArchiveSource[], more: Partial<ArchiveInput> = {}): ArchiveInput {
  const policy: Policy = more.policy ?? answeredPolicy;
  return {
    policy,
    policyHash: policyHash(policy),
    locale: 'en-GB',
    request: { id: 'req_0123456789abcdefghijklmn', type: 'access', receivedAt: Date.UTC(2026, 10, 20, 12), answeredAt },
    person: { name: 'Ada Lovelace', email: 'ada@example.com' },
    sources,
    ...more,
  };
}

/** The files of an archive by their paths, in the archive's order, as an independent reader unpacks them. */
export async function unpacked(archive: Uint8Array): Promise<Map<string, { bytes: Buffer; entry: Entry }>> {
  const zip = await new Promise<ZipFile>((resolve, reject) => {
    fromBuffer(Buffer.from(archive), { lazyEntries: true, strictFileNames: true }, (error, file) =>
      error ? reject(error) : resolve(file),
    );
  });
  const files = new Map<string, { bytes: Buffer; entry: Entry }>();
  return new Promise((resolve, reject) => {
    zip.on('error', reject).on('end', () => resolve(files));
    zip.on('entry', (entry: Entry) => {
      zip.openReadStream(entry, (error, stream) => {
        if (error) return reject(error);
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk)).on('error', reject);
        stream.on('end', () => {
          files.set(entry.fileName, { bytes: Buffer.concat(chunks), entry });
          zip.readEntry();
        });
      });
    });
    zip.readEntry();
  });
}

/** The files of the archive that answers this, as text. */
export async function textsOf(input: ArchiveInput): Promise<ReadonlyMap<string, string>> {
  const files = await unpacked(await readAll(archiveStream(input)));
  return new Map([...files].map(([path, { bytes }]) => [path, bytes.toString()]));
}
