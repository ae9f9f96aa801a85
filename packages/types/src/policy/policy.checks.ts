import type { PolicyIssue } from './policy-error.js';
import { PolicyDefinition } from './policy.definition.js';
import { isLocale, name, text } from './policy.fields.js';
import { collections, referenced } from './policy.references.js';
import { isRecord, walk } from './policy.walk.js';

/** What one field cannot see: references, ids, languages, rules that overlap. Takes whatever was written, so that all is told at once. */
export function crossIssues(input: unknown): PolicyIssue[] {
  if (!isRecord(input)) return [];
  return [...referenceIssues(input), ...duplicateIssues(input), ...localeIssues(input), ...textIssues(input), ...overlapIssues(input)];
}

function referenceIssues(input: Record<string, unknown>): PolicyIssue[] {
  const issues: PolicyIssue[] = [];
  walk(PolicyDefinition, input, (schema, value, path) => {
    const collection = referenced.get(schema);
    if (!collection || typeof value !== 'string') return value;
    const known = [...new Set(idsOf(input[collection]))].filter(Boolean);
    if (!known.includes(value)) {
      const choice = known.length > 0 ? `write one of ${known.join(', ')}, or add it` : 'add it';
      issues.push({ path, message: `is "${value}", but no ${collections[collection]} has that id: ${choice} to /${collection}` });
    }
    return value;
  });
  return issues;
}

const listsWithIds = ['scope', ...Object.keys(collections), 'topics', 'rights', 'links', 'optOuts', 'notices'];

function duplicateIssues(input: Record<string, unknown>): PolicyIssue[] {
  return listsWithIds.flatMap((list) => {
    const ids = idsOf(input[list]);
    return repeated(ids).map(([index, first]) => ({
      path: `/${list}/${index}/id`,
      message: `is "${ids[index]}", which /${list}/${first} has already: give it an id of its own, or remove one of the two`,
    }));
  });
}

function localeIssues({ locales, defaultLocale }: Record<string, unknown>): PolicyIssue[] {
  const known = textsIn(locales);
  const issues = repeated(known).map(([index]) => ({ path: `/locales/${index}`, message: `is "${known[index]}" again: remove it` }));
  if (typeof defaultLocale === 'string' && known.length > 0 && !known.includes(defaultLocale)) {
    issues.push({
      path: '/defaultLocale',
      message: `is "${defaultLocale}", which /locales does not have: write one of ${known.join(', ')}, or add it to /locales`,
    });
  }
  return issues;
}

function textIssues(input: Record<string, unknown>): PolicyIssue[] {
  const locales = [...new Set(textsIn(input['locales']))].filter(isLocale);
  const issues: PolicyIssue[] = [];
  if (locales.length === 0) return issues;
  walk(PolicyDefinition, input, (schema, value, path) => {
    if (schema === text && typeof value === 'string' && locales.length > 1) {
      issues.push({
        path,
        message: `is one text for several languages: write { ${locales.map((locale) => `${locale}: "…"`).join(', ')} }`,
      });
    }
    if ((schema === text || schema === name) && isRecord(value)) {
      const written = Object.keys(value);
      for (const locale of locales.filter((tag) => !written.includes(tag))) {
        issues.push({ path, message: `has no text in "${locale}": add one, or remove "${locale}" from /locales` });
      }
      for (const locale of written.filter((tag) => !locales.includes(tag))) {
        issues.push({
          path: `${path}/${locale}`,
          message: `is in "${locale}", which /locales does not have: remove it, or add "${locale}" to /locales`,
        });
      }
    }
    return value;
  });
  return issues;
}

/** The same place in two rules: which one counts would depend on their order. */
function overlapIssues({ jurisdictions }: Record<string, unknown>): PolicyIssue[] {
  const rules = isRecord(jurisdictions) && Array.isArray(jurisdictions['rules']) ? jurisdictions['rules'] : [];
  const matches = rules.flatMap((rule, index) =>
    textsIn(isRecord(rule) ? rule['match'] : []).map((code, at) => ({ code, path: `/jurisdictions/rules/${index}/match/${at}` })),
  );
  return repeated(matches.map(({ code }) => code)).map(([index, first]) => ({
    path: matches[index]?.path ?? '',
    message: `is "${matches[index]?.code}", which ${matches[first]?.path} matches already: remove one of the two`,
  }));
}

function idsOf(list: unknown): string[] {
  return Array.isArray(list) ? list.map((entry: unknown) => (isRecord(entry) && typeof entry['id'] === 'string' ? entry['id'] : '')) : [];
}

function textsIn(list: unknown): string[] {
  return Array.isArray(list) ? list.filter((entry) => typeof entry === 'string') : [];
}

/** Where something stands again, and where it stood first. */
function repeated(values: readonly string[]): [index: number, first: number][] {
  return values.flatMap((value, index): [number, number][] => {
    const first = values.indexOf(value);
    return value !== '' && first < index ? [[index, first]] : [];
  });
}
