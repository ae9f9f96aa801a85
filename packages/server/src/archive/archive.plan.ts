import type { ArchiveFile, ArchiveInput, ArchiveSource, ArchiveTable } from './archive.input.js';
import { namesOnce, safeFileName, safeName } from './archive.names.js';

/** Rows that the first page shows of a table, and each page after it. */
export const rowsOnIndex = 200;
export const rowsOnPage = 1000;

/** A table, and where the archive has it. */
export interface PlannedTable {
  readonly table: ArchiveTable;
  readonly source: ArchiveSource;
  readonly csv: string;
  readonly json: string;
  /** The pages with what the first one has no room for. */
  readonly pages: readonly string[];
  /** Where the first page has it: an id within it. */
  readonly anchor: string;
}

export interface PlannedFile {
  readonly file: ArchiveFile;
  readonly path: string;
}

/** Which files an archive has. */
export interface ArchivePlan {
  readonly tables: readonly PlannedTable[];
  readonly files: readonly PlannedFile[];
}

export function planOf({ sources, files = [] }: Pick<ArchiveInput, 'sources' | 'files'>): ArchivePlan {
  const [folderOnce, stemOnce, fileOnce] = [namesOnce(), namesOnce(), namesOnce()];
  return {
    tables: sources.flatMap((source) => {
      const folder = folderOnce(safeName(source.id, 'source'));
      const nameOnce = namesOnce();
      return source.tables.map((table) => {
        const name = nameOnce(safeName(table.name, 'table'));
        const stem = stemOnce(`${folder}-${name}`.replaceAll('.', '-'));
        const path = `data/${folder}/${name}`;
        const further = Math.max(0, Math.ceil((table.rows - rowsOnIndex) / rowsOnPage));
        const pages = Array.from({ length: further }, (_, index) => `pages/${stem}-${index + 1}.html`);
        return { table, source, csv: `${path}.csv`, json: `${path}.json`, pages, anchor: `table-${stem}` };
      });
    }),
    files: files.map((file) => ({ file, path: `files/${fileOnce(safeFileName(file.name))}` })),
  };
}

/**
 * Reads rows, as many as the table says it has.
 * @throws where there are more or fewer: an answer that leaves out something is none
 */
export async function* allRows({ name, rows, read }: ArchiveTable): ReturnType<ArchiveTable['read']> {
  let count = 0;
  for await (const some of read()) {
    if ((count += some.length) > rows) throw new Error(`The table ${name} has more than the ${rows} rows that it says`);
    yield some;
  }
  if (count < rows) throw new Error(`The table ${name} has ${count} rows and says ${rows}`);
}
