import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

/**
 * Beside the code, where whoever could write compiled code could write the code itself; the system's temporary folder, where Node would keep
 * it, is open to all. Where the folder cannot be written, nothing is kept.
 */
const folder = fileURLToPath(new URL('../../node_modules/.cache/privet', import.meta.url));

/** Keeps what Node compiles for the next start, which takes a third less time. `NODE_COMPILE_CACHE` names another folder. */
export function keepCompiledCode(): void {
  // In the environment it holds for the threads of this process too.
  process.env['NODE_COMPILE_CACHE'] ??= folder;
  enableCompileCache(process.env['NODE_COMPILE_CACHE']);
}
