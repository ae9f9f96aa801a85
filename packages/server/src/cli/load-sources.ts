import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Source } from '../sources/source.js';
import type { SourcesFile } from '../sources/sources-file.js';
import { UsageError } from './command-error.js';
import { isFile } from './open-storage.js';
import type { Settings } from './settings.js';

/** Reads the company's sources; none where no file is named. @throws UsageError naming the file */
export async function loadSources({ sources: file, database }: Settings, publicUrl: string): Promise<readonly Source[]> {
  if (file === undefined) return [];
  const path = resolve(file);
  if (!existsSync(path)) throw new UsageError(`There is no file of sources ${file}`);
  const { default: exported } = (await import(pathToFileURL(path).href)) as { default?: SourcesFile };
  const folder = isFile(database) ? dirname(database) : '.privet';
  const sources = typeof exported === 'function' ? await exported({ publicUrl, folder }) : exported;
  if (!Array.isArray(sources)) throw new UsageError(`${file} must export a list of sources as its default, or a function that gives one`);
  return sources;
}
