import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const docs = read('docs/looks.md');

/** What a visitor's browser gets of a widget, by its folder. */
const sources = (folder: string): string[] =>
  globSync(`packages/widgets/src/${folder}/**/*.ts`, { cwd: root, exclude: (path) => /\.(test|suite)\.ts$/.test(path) }).map(read);

const unique = (matches: Iterable<RegExpMatchArray>): string[] => [...new Set([...matches].map(([, name = '']) => name))].toSorted();

/** The rows of the table of parts. */
const rowOf = (widget: string): string => docs.split('\n').find((line) => line.startsWith(`| ${widget}`)) ?? '';

describe('docs/looks.md', () => {
  test('names every token that the widgets use, and no other; they are few', () => {
    const used = unique(
      sources('*')
        .join('')
        .matchAll(/var\((--privet-[a-z-]+)/g),
    );
    expect(unique(docs.matchAll(/^\| `(--privet-[a-z-]+)`/gm))).toEqual(used);
    expect(used.length).toBeLessThanOrEqual(25);
  });

  test.each([
    ['banner', '`<privet-banner>`'],
    ['preferences', '`<privet-preferences>`'],
    ['choices-link', '`<privet-choices-link>`'],
    ['gate', '`<privet-gate>`'],
    ['requests/form', '`<privet-request-form>`'],
    ['requests/status', '`<privet-request-status>`'],
    ['withdrawal', 'the card that offers a reload'],
  ])('names every part of %s, as its class does', (folder, widget) => {
    const text = sources(folder).join('');
    const documented = unique(text.matchAll(/@csspart ([a-z-]+)/g));
    const written = [...text.matchAll(/\bpart="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' '));
    for (const part of written.filter((name) => /^[a-z-]+$/.test(name))) expect(documented).toContain(part);
    const row = rowOf(widget).split('|')[2] ?? '';
    expect(unique(row.matchAll(/`([a-z-]+)`/g))).toEqual(documented);
  });

  test('names the five looks of the example, which are made of tokens alone', () => {
    const looks = [...read('examples/temboo/site/looks.css').matchAll(/\[data-look='(\w+)'\] \{([^}]*)\}/g)];
    expect(looks).toHaveLength(5);
    for (const [, name = '', tokens = ''] of looks) {
      expect(docs).toContain(name);
      for (const [, property = ''] of tokens.matchAll(/([\w-]+):/g)) expect(docs).toContain(`\`${property}\``);
    }
  });
});
