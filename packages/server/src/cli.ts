#!/usr/bin/env node
import { auditVerify } from './cli/audit-verify.js';
import { createKey } from './cli/create-key.js';
import { exportLog } from './cli/export.js';
import { importConsents } from './cli/import-consents.js';
import { listKeys, revokeKey } from './cli/list-keys.js';
import { migrate } from './cli/migrate.js';
import { buildHelp, buildPolicy } from './cli/policy-build.js';
import { diffHelp, diffPolicyFiles } from './cli/policy-diff.js';
import { publishHelp, publishPolicy } from './cli/policy-publish.js';
import { serve } from './cli/serve.js';
import { createSite, listSites } from './cli/sites.js';
import { CommandError, UsageError } from './cli/command-error.js';

const usage = `privet serve        [--policy FILE] [--database FILE|postgres://…] [--port N] [--site DIR]
privet migrate      [--database FILE|postgres://…]
privet keys create  --kind secret [--scope SCOPE …]  |  --kind publishable --origin ORIGIN …   [--name NAME] [--database …]
privet keys list    [--database …]
privet keys revoke  KEY_ID [--database …]
privet sites create --name NAME --origin ORIGIN … [--purpose ID …] [--topic ID …] [--theme JSON] [--database …]
privet sites list   [--database …]
privet policy build --policy FILE --out DIR [--before FILE …]
privet policy diff   OLD NEW [--json]
privet policy publish --policy FILE [--url URL]
privet import       FILE.ndjson [--policy FILE] [--database FILE|postgres://…]
privet export       [--database FILE|postgres://…]
privet audit verify [--database FILE|postgres://…  |  --export FILE]  [--checkpoint FILE]`;

const commands: Readonly<Record<string, (args: string[], env: NodeJS.ProcessEnv) => Promise<void>>> = {
  serve,
  migrate,
  'keys create': createKey,
  'keys list': listKeys,
  'keys revoke': revokeKey,
  'sites create': createSite,
  'sites list': listSites,
  'policy build': buildPolicy,
  'policy diff': diffPolicyFiles,
  'policy publish': publishPolicy,
  import: importConsents,
  export: exportLog,
  'audit verify': auditVerify,
};

/** Of the commands that need more words. */
const help: Readonly<Record<string, string>> = { 'policy build': buildHelp, 'policy diff': diffHelp, 'policy publish': publishHelp };

const words = process.argv.slice(2);
const name = Object.keys(commands).find((command) => words.slice(0, command.split(' ').length).join(' ') === command);

try {
  const command = name === undefined ? undefined : commands[name];
  if (words[0] === 'help' || words.some((word) => word === '--help' || word === '-h')) console.log(help[name ?? ''] ?? usage);
  else if (name === undefined || !command) throw new UsageError(`Commands:\n${usage}`);
  else await command(words.slice(name.split(' ').length), process.env);
} catch (error) {
  console.error(error instanceof CommandError ? error.message : error);
  process.exit(error instanceof CommandError ? error.exitCode : 1);
}
