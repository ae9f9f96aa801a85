import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Options } from 'tsup';
import ts from 'typescript';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/** Takes the indentation out of our own `css` and `html` templates: esbuild leaves what stands in template literals as it is. */
export function minifyTemplates(folder: string): Plugin {
  return {
    name: 'minify-templates',
    setup(build) {
      build.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        if (!path.startsWith(join(folder, 'src'))) return undefined;
        return { contents: minify(await readFile(path, 'utf8')), loader: 'ts' };
      });
    },
  };
}

const minifiers: Readonly<Record<string, (text: string) => string>> = { css: minifyCss, html: minifyHtml };

function minify(source: string): string {
  const edits: { start: number; end: number; text: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && ts.isIdentifier(node.tag)) {
      const minifier = minifiers[node.tag.text];
      const { template } = node;
      const pieces = ts.isTemplateExpression(template)
        ? [template.head, ...template.templateSpans.map(({ literal }) => literal)]
        : [template];
      // What surrounds a piece is a backtick, or the braces of an expression.
      for (const piece of minifier ? pieces : []) {
        const [, open = '', text = '', close = ''] = /^([`}])(.*?)(`|\$\{)$/s.exec(piece.getText()) ?? [];
        edits.unshift({ start: piece.getStart(), end: piece.getEnd(), text: open + minifier?.(text) + close });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('', source, ts.ScriptTarget.Latest, true));
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: piece }) => text.slice(0, start) + piece + text.slice(end), source);
}

function minifyCss(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,>]) ?/g, '$1')
    .replaceAll(/(?<=[ (:,])0\./g, '.')
    .replaceAll(': ', ':')
    .replaceAll(';}', '}')
    .trim();
}

/** Only whitespace with a line break in it is indentation. It may stand for a space, except between two tags and at the ends. */
function minifyHtml(text: string): string {
  return text.replaceAll(/>\s*\n\s*</g, '><').replaceAll(/\s*\n\s*/g, ' ');
}
