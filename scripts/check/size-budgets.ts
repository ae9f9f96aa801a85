/** What a browser may load, in bytes after gzip. Modules are named by their source, as the bundle of `dist/cdn` knows them. */
export interface CodeBudget {
  readonly name: string;
  readonly limit: number;
  /** The entry and the modules that are imported on demand; what they import statically is counted with them. */
  readonly loads: readonly string[];
  /** What the page has loaded before, and does not load again. */
  readonly after?: readonly string[];
}

const banner = ['src/autoloader.ts', 'src/banner/banner.ts'];
const page = 'src/start-page.ts';

export const codeBudgets: readonly CodeBudget[] = [
  { name: 'a returning visitor, before anything else', limit: 500, loads: ['src/autoloader.ts'] },
  { name: 'code, CSS and English before the banner shows', limit: 10_000, loads: banner },
  { name: 'the request form, more', limit: 14_000, loads: ['src/requests/form/request-form.ts'], after: [...banner, page] },
  { name: 'the page of a request, more', limit: 14_000, loads: ['src/requests/status/request-status.ts'], after: [...banner, page] },
  { name: 'the preference center, more', limit: 5_000, loads: ['src/preferences/open-preferences.ts'], after: banner },
];

/** Files of `dist/cdn` that stand alone. */
export const fileBudgets = [{ name: 'the network guard', limit: 1_500, file: 'privet-guard.js' }];

/** The answer to `view=banner` for the Temboo example, in each of its languages, wherever the visitor is. */
export const policyBudget = { name: 'policy that the banner needs', limit: 2_000 };
