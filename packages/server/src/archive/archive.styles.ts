/** How the pages of an archive look: like our other pages, in light and dark, on a phone and on paper, with tables. */
export const archiveStyles = `
:root {
  color-scheme: light dark;
  --ground: #fff; --raised: #f4f5f8; --text: #1b1c20; --muted: #555762; --line: #c9ccd6;
  --accent: #1a56c4; --good: #136c37; --unsure: #7a4b00;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #15161a; --raised: #202228; --text: #ececf1; --muted: #b0b3be; --line: #474a55;
    --accent: #9cbcff; --good: #7fd89b; --unsure: #ffcf7d;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text); font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
main { max-width: 60rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 1rem; }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 2.75rem 0 .75rem; }
h3 { font-size: 1.0625rem; margin: 0; }
h4 { font-size: 1rem; margin: 0; }
p { margin: .5rem 0; max-width: 46rem; }
ul { margin: .25rem 0; padding-inline-start: 1.25rem; }
a { color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
small, .muted { color: var(--muted); }
small { font-size: .875rem; }
.caption { margin: 0 0 .25rem; color: var(--muted); font-size: 1.125rem; }
.line { display: block; white-space: pre-line; }
dl { display: grid; grid-template-columns: minmax(9rem, 14rem) 1fr; gap: .5rem 1rem; margin: .75rem 0 0; max-width: 52rem; }
dt { color: var(--muted); } dd { margin: 0; grid-column: 2; }
dd ul { margin: 0; padding: 0; list-style: none; }
dd li + li { margin-block-start: .375rem; }
.panel { display: flex; flex-wrap: wrap; gap: .75rem 2.5rem; padding: 1rem; margin-block: 1rem; border-radius: .5rem; background: var(--raised); max-width: none; }
.panel dd { font-weight: 600; }
.verdict { padding: 1rem; border: 1px solid var(--line); border-inline-start: .375rem solid currentColor; border-radius: .5rem; background: var(--raised); margin: 1rem 0; }
.verdict strong { font-size: 1.125rem; }
.verdict p { color: var(--text); margin-block-end: 0; }
.good { color: var(--good); } .unsure { color: var(--unsure); } .plain { color: var(--text); }
.contents { margin-block: 1.5rem; padding: .75rem 0; border-block: 1px solid var(--line); }
.contents ul { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin: 0; padding: 0; list-style: none; }
.contents a { display: inline-block; padding-block: .25rem; }
.category { border: 1px solid var(--line); border-radius: .5rem; margin-block: .75rem; }
.category > summary { display: flex; flex-wrap: wrap; gap: .25rem 1rem; align-items: center; justify-content: space-between; padding: .75rem 1rem; cursor: pointer; border-radius: .5rem; }
.category > summary::before { content: ''; flex: none; inline-size: .5rem; block-size: .5rem; border: solid var(--muted); border-width: 0 .125rem .125rem 0; rotate: -45deg; }
[dir=rtl] .category > summary::before { rotate: 135deg; }
.category[open] > summary::before { rotate: 45deg; }
.category > summary::-webkit-details-marker { display: none; }
.category > summary h3 { flex: 1 1 10rem; }
.category > div { padding: 0 1rem 1rem; }
.badge { flex: none; padding: .125rem .75rem; border: 1px solid currentColor; border-radius: 1rem; font-size: .875rem; font-weight: 600; }
section.purpose { border-top: 1px solid var(--line); padding: .75rem 0; }
section.purpose p { margin: .25rem 0; }
:target { scroll-margin-block-start: 1rem; }
.source { margin-block: 2rem .5rem; padding-block-end: .25rem; border-block-end: 1px solid var(--line); }
.table { margin-block: 1.25rem 2rem; }
.links { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: .25rem 0 .5rem; padding: 0; list-style: none; }
.links a, .links strong { display: inline-block; padding-block: .125rem; min-inline-size: 1.5rem; }
.scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: .5rem; max-block-size: 34rem; }
.whole .scroll { max-block-size: none; }
table { border-collapse: collapse; min-width: 100%; font-size: .875rem; line-height: 1.45; }
th, td { padding: .375rem .75rem; text-align: start; vertical-align: top; max-width: 24rem; min-width: 5rem; border-block-end: 1px solid var(--line); font-variant-numeric: tabular-nums; white-space: pre-wrap; }
th { position: sticky; inset-block-start: 0; background: var(--raised); font-weight: 600; }
tr:last-child td { border-block-end: 0; }
footer { margin-block-start: 3rem; padding-block-start: 1rem; border-block-start: 1px solid var(--line); }
@media (max-width: 32rem) { dl { grid-template-columns: 1fr; gap: 0; } dd { grid-column: 1; } dd + dt { margin-top: .75rem; } main { padding-top: 1.25rem; } }
@media print {
  :root { color-scheme: light; --ground: #fff; --raised: #fff; --text: #000; --muted: #333; --line: #999; --accent: #000; --good: #000; --unsure: #000; }
  main { max-width: none; padding: 0; }
  .contents, .links { display: none; }
  .scroll { overflow: visible; max-block-size: none; border: 0; }
  th { position: static; }
  th, td { min-width: 0; }
  tr, .verdict, .panel { break-inside: avoid; }
  details::details-content { content-visibility: visible; block-size: auto; }
}
`;
