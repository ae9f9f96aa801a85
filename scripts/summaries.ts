import { execFileSync } from 'node:child_process';
import { globSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import ts from 'typescript';

/** What the comments of the contract say, for the OpenAPI document. */
export interface ContractComments {
  /** The comment above each endpoint: `consent.record`. */
  readonly summaries: Readonly<Record<string, string>>;
  /** The comment above each schema: `RecordConsent`; and above each of its fields: `RecordConsent.choices`. */
  readonly descriptions: Readonly<Record<string, string>>;
}

const sources = join(import.meta.dirname, '../packages/types/src');
const target = join(sources, 'contract/summaries.ts');

/** Reads the comments that an editor shows. The checker resolves them, so a field shared by spreading keeps its own. */
export function readContractComments(): ContractComments {
  const files = globSync([
    `${sources}/*/*.contract.ts`,
    `${sources}/*/*.schemas.ts`,
    `${sources}/fields/*.ts`,
    `${sources}/errors/problem.ts`,
  ]).toSorted();
  const program = ts.createProgram(files, { ...baseOptions(), noEmit: true, types: [] });
  const checker = program.getTypeChecker();
  const summaries: Record<string, string> = {};
  const descriptions: Record<string, string> = {};
  for (const file of files) {
    const source = program.getSourceFile(file);
    const exported = source && checker.getSymbolAtLocation(source);
    for (const symbol of exported ? checker.getExportsOfModule(exported) : []) {
      if (file.endsWith('.contract.ts')) addSummaries(basename(file, '.contract.ts'), symbol, checker, summaries);
      else if (isSchema(symbol, checker)) addDescriptions(symbol, checker, descriptions);
    }
  }
  return { summaries, descriptions };
}

function baseOptions(): ts.CompilerOptions {
  const config = ts.readConfigFile(join(import.meta.dirname, '../tsconfig.base.json'), ts.sys.readFile);
  return ts.parseJsonConfigFileContent({ ...config.config, files: [] }, ts.sys, sources).options;
}

function addSummaries(feature: string, contract: ts.Symbol, checker: ts.TypeChecker, into: Record<string, string>): void {
  for (const endpoint of checker.getPropertiesOfType(checker.getTypeOfSymbol(contract))) {
    into[`${feature}.${endpoint.name}`] = commentOf(endpoint, checker);
  }
}

/** What zod made bears this mark. */
const isSchema = (symbol: ts.Symbol, checker: ts.TypeChecker): boolean => checker.getTypeOfSymbol(symbol).getProperty('_zod') !== undefined;

function addDescriptions(schema: ts.Symbol, checker: ts.TypeChecker, into: Record<string, string>): void {
  const add = (name: string, symbol: ts.Symbol) => {
    const comment = commentOf(symbol, checker);
    if (comment) into[name] = comment;
  };
  add(schema.name, schema);
  if ((schema.flags & ts.SymbolFlags.Interface) === 0) return;
  for (const field of checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(schema))) add(`${schema.name}.${field.name}`, field);
}

/** One line; `@default` and the like stay in the source. */
function commentOf(symbol: ts.Symbol, checker: ts.TypeChecker): string {
  return ts.displayPartsToString(symbol.getDocumentationComment(checker)).replace(/\s+/g, ' ').trim();
}

function fileText({ summaries, descriptions }: ContractComments): string {
  return `// Written by scripts/summaries.ts from the comments in the contracts and schemas. After changing one: pnpm exec node scripts/summaries.ts

/** What each endpoint does. */
export const summaries: Readonly<Record<string, string>> = ${objectText(summaries)};

/** What each schema, and each of its fields, is. */
export const descriptions: Readonly<Record<string, string>> = ${objectText(descriptions)};
`;
}

function objectText(record: Readonly<Record<string, string>>): string {
  const lines = Object.entries(record).map(([name, text]) => `  ${/^\w+$/.test(name) ? name : `'${name}'`}: ${quoted(text)},`);
  return `{\n${lines.join('\n')}\n}`;
}

const quoted = (text: string): string =>
  text.includes("'") && !text.includes('"') ? JSON.stringify(text) : `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

if (import.meta.main) {
  writeFileSync(target, fileText(readContractComments()));
  execFileSync('oxfmt', [target]);
}
