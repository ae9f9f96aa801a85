#!/usr/bin/env node
import { CommandError, UsageError } from './cli/command-error.js';
import { commands } from './cli/commands.js';
import { keepCompiledCode } from './cli/compile-cache.js';

const usage = `privet serve        [--policy FILE] [--database FILE|postgres://…] [--port N] [--site DIR] [--sources FILE]
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

const words = process.argv.slice(2);
const name = Object.keys(commands).find((command) => words.slice(0, command.split(' ').length).join(' ') === command);

try {
  keepCompiledCode();
  const command = name === undefined ? undefined : await commands[name]?.();
  if (words[0] === 'help' || words.some((word) => word === '--help' || word === '-h')) console.log(command?.help ?? usage);
  else if (name === undefined || !command) throw new UsageError(`Commands:\n${usage}`);
  else await command.run(words.slice(name.split(' ').length), process.env);
} catch (error) {
  console.error(error instanceof CommandError ? error.message : error);
  process.exit(error instanceof CommandError ? error.exitCode : 1);
}
