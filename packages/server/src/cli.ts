#!/usr/bin/env node
import { auditVerify } from './cli/audit-verify.js';
import { createKey } from './cli/create-key.js';
import { exportLog } from './cli/export.js';
import { importConsents } from './cli/import-consents.js';
import { migrate } from './cli/migrate.js';
import { serve } from './cli/serve.js';
import { CommandError, UsageError } from './cli/command-error.js';

const usage = `privet serve        [--policy FILE] [--database FILE|postgres://…] [--port N] [--site DIR]
privet migrate      [--database FILE|postgres://…]
privet keys create  --kind secret [--scope SCOPE …]  |  --kind publishable --origin ORIGIN …   [--name NAME] [--database …]
privet import       FILE.ndjson [--policy FILE] [--database FILE|postgres://…]
privet export       [--database FILE|postgres://…]
privet audit verify [--database FILE|postgres://…  |  --export FILE]  [--checkpoint FILE]`;

const commands: Readonly<Record<string, (args: string[], env: NodeJS.ProcessEnv) => Promise<void>>> = {
  serve,
  migrate,
  'keys create': createKey,
  import: importConsents,
  export: exportLog,
  'audit verify': auditVerify,
};

const words = process.argv.slice(2);
const name = Object.keys(commands).find((command) => words.slice(0, command.split(' ').length).join(' ') === command);

try {
  const command = name === undefined ? undefined : commands[name];
  if (words[0] === 'help' || words.some((word) => word === '--help' || word === '-h')) console.log(usage);
  else if (name === undefined || !command) throw new UsageError(`Commands:\n${usage}`);
  else await command(words.slice(name.split(' ').length), process.env);
} catch (error) {
  console.error(error instanceof CommandError ? error.message : error);
  process.exit(error instanceof CommandError ? error.exitCode : 1);
}
