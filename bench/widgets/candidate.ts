/** A page with one consent banner. Selectors go into open shadow roots. */
export interface Candidate {
  /** Also the folder of its address. */
  readonly name: string;
  readonly title: string;
  /** Where its files are. */
  readonly folder: string;
  /** In the page's head. */
  readonly head: string;
  /** At the page's end. Ours may stand first in it: then it is `first`. */
  readonly body: string;
  /** At the body's beginning, as a server writes it. */
  readonly first?: string;
  /** What is seen. */
  readonly banner: string;
  readonly accept?: string;
}

const paragraph = `<p>${'The quick brown fox jumps over the lazy dog. '.repeat(20)}</p>`;

/** The same page for everybody. `begun` marks the time from which a paint is counted: the parser comes to the consent tool. */
export const pageOf = ({ title, head, body, first = '' }: Candidate): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title>
<style>body{font:16px/1.5 sans-serif;margin:2rem}</style>${head}</head>
<body>${first && `${begun}${first}`}<main><h1>A page</h1>${paragraph.repeat(12)}</main>${first ? '' : begun}${body}</body></html>`;

const begun = "<script>performance.mark('begun')</script>";
