import type { Policy } from '@privet/types';
import { CommandError } from './command-error.js';
import { loadPolicy } from './load-policy.js';

/** Reads a policy for a command about policies. @throws CommandError that names the file, and each field that is wrong */
export async function readPolicyFile(file: string): Promise<Policy> {
  try {
    return await loadPolicy(file);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new CommandError(said.includes(file) ? said : `${file}: ${said}`);
  }
}
