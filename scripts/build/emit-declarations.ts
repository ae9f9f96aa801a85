import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/**
 * Writes `dist/**\/*.d.ts` with declaration maps (a click on a name lands in `src`), and a `.d.cts` twin of each for CommonJS.
 * @throws Error with the compiler's own words, when a source does not type-check
 */
export function emitDeclarations(folder: string): void {
  const { fileNames, options, errors } = readConfig(folder);
  const program = ts.createProgram(fileNames.filter(isShipped), options);
  const problems = [...errors, ...ts.getPreEmitDiagnostics(program)];
  if (problems.length > 0) throw new Error(ts.formatDiagnostics(problems, formatHost));
  program.emit(undefined, writeTwins, undefined, true);
}

const isShipped = (file: string): boolean => !/\.(test|suite|test-d)\.ts$/.test(file);

function readConfig(folder: string): ts.ParsedCommandLine {
  const file = join(folder, 'tsconfig.json');
  const parsed = ts.parseJsonConfigFileContent(ts.readConfigFile(file, ts.sys.readFile).config, ts.sys, folder);
  // Other packages are read from their `dist`, as those who install them do.
  const { customConditions: _, ...options } = parsed.options;
  return {
    ...parsed,
    options: {
      ...options,
      noEmit: false,
      declaration: true,
      declarationMap: true,
      emitDeclarationOnly: true,
      rootDir: join(folder, 'src'),
      outDir: join(folder, 'dist'),
    },
  };
}

function writeTwins(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  writeFileSync(file.replace(/\.d\.ts(?=$|\.map$)/, '.d.cts'), file.endsWith('.map') ? mapTwin(text) : declarationTwin(text));
}

const declarationTwin = (text: string): string =>
  text
    .replace(/(?<=(?:\bfrom |\bimport |\bimport\()['"]\.{1,2}\/[^'"\n]+)\.js(?=['"])/g, '.cjs')
    .replace(/(?<=\/\/# sourceMappingURL=.+\.d)\.ts\.map/, '.cts.map');

const mapTwin = (text: string): string => text.replace(/(?<="file":"[^"]+\.d)\.ts(?=")/, '.cts');

const formatHost: ts.FormatDiagnosticsHost = {
  getCurrentDirectory: ts.sys.getCurrentDirectory,
  getCanonicalFileName: (file) => file,
  getNewLine: () => '\n',
};
