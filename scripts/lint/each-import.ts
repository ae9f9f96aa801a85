import type { ESTree, Visitor } from '@oxlint/plugins';

/** One import, re-export, `import()` or `import('…')` type. */
export interface Import {
  readonly specifier: string;
  readonly node: ESTree.StringLiteral;
  /** Gone when the types are. */
  readonly typeOnly: boolean;
}

/** A visitor that hands over whatever names another module. */
export function eachImport(take: (found: Import) => void): Visitor {
  const found = (node: ESTree.StringLiteral, typeOnly: boolean): void => take({ specifier: node.value, node, typeOnly });
  return {
    ImportDeclaration: ({ source, importKind }) => found(source, importKind === 'type'),
    ExportNamedDeclaration: ({ source, exportKind }) => source && found(source, exportKind === 'type'),
    ExportAllDeclaration: ({ source, exportKind }) => found(source, exportKind === 'type'),
    ImportExpression: ({ source }) => isString(source) && found(source, false),
    TSImportType: ({ source }) => found(source, true),
  };
}

export const isString = (node: { type: string } | null | undefined): node is ESTree.StringLiteral =>
  node?.type === 'Literal' && typeof (node as ESTree.StringLiteral).value === 'string';
