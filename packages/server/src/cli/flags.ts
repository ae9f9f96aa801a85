import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError } from './command-error.js';

/** Reads a command's flags. @throws UsageError that names the flag which is wrong */
export function readFlags<Config extends ParseArgsConfig>(config: Config): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
