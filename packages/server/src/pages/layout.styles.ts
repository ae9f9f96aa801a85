/** How every page looks: with what the system has, in light and dark, on a phone and on paper. */
export const pageStyles = `
:root {
  color-scheme: light dark;
  --ground: #fff; --raised: #f4f5f8; --text: #1b1c20; --muted: #555762; --line: #c9ccd6;
  --accent: #1a56c4; --on-accent: #fff; --good: #136c37; --bad: #a8201a; --unsure: #7a4b00;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #15161a; --raised: #202228; --text: #ececf1; --muted: #b0b3be; --line: #474a55;
    --accent: #9cbcff; --on-accent: #10131a; --good: #7fd89b; --bad: #ffb0a8; --unsure: #ffcf7d;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text); font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
main { max-width: 46rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 1rem; }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 2.25rem 0 .75rem; }
h3 { font-size: 1rem; margin: 0; }
p { margin: .5rem 0; }
.muted { color: var(--muted); }
label { display: block; font-weight: 600; margin-bottom: .25rem; }
textarea { width: 100%; min-height: 11rem; padding: .75rem; font: .875rem/1.4 ui-monospace, monospace; color: inherit; background: var(--raised); border: 1px solid var(--muted); border-radius: .5rem; }
button { font: inherit; font-weight: 600; min-height: 2.75rem; margin-top: .75rem; padding: .5rem 1.25rem; color: var(--on-accent); background: var(--accent); border: 1px solid transparent; border-radius: .5rem; cursor: pointer; }
button.second { color: var(--accent); background: none; border-color: currentColor; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
a { color: var(--accent); }
.verdict { padding: 1rem; border: 1px solid var(--line); border-inline-start: .375rem solid currentColor; border-radius: .5rem; background: var(--raised); margin: 1rem 0; }
.verdict + h1 { margin-top: 1.5rem; }
.verdict strong { font-size: 1.125rem; }
.verdict > :not(strong) { color: var(--text); }
.verdict ul { margin: .5rem 0 0; padding-inline-start: 1.25rem; }
.good { color: var(--good); } .bad { color: var(--bad); } .unsure { color: var(--unsure); }
dl { display: grid; grid-template-columns: minmax(9rem, 14rem) 1fr; gap: .5rem 1rem; margin: 0; }
dt { color: var(--muted); } dd { margin: 0; grid-column: 2; }
blockquote { margin: 0; padding: .75rem 1rem; border: 1px solid var(--line); border-radius: .5rem; }
.purpose { border-top: 1px solid var(--line); padding: .75rem 0; }
.purpose header { display: flex; flex-wrap: wrap; gap: .25rem 1rem; justify-content: space-between; }
.choice { font-weight: 600; }
small { font-size: .875rem; color: var(--muted); }
.box { display: flex; gap: .75rem; align-items: flex-start; margin: 0; cursor: pointer; }
.box input { flex: none; inline-size: 1.5rem; block-size: 1.5rem; margin: 0; accent-color: var(--accent); }
.settled { display: flex; flex-wrap: wrap; gap: .25rem 1rem; justify-content: space-between; }
summary { inline-size: fit-content; padding-block: .25rem; color: var(--accent); cursor: pointer; }
details dl { padding-block: .5rem; }
.actions { display: flex; flex-wrap: wrap; gap: .75rem; margin-block: 1rem; }
.actions button { flex: 1 1 10rem; margin: 0; }
.unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
[hidden] { display: none; }
@media (max-width: 32rem) { dl { grid-template-columns: 1fr; gap: 0; } dd { grid-column: 1; } dd + dt { margin-top: .75rem; } main { padding-top: 1.25rem; } }
@media (min-width: 32rem) and (min-height: 40rem) {
  html { scroll-padding-block-end: 6rem; }
  .actions { position: sticky; inset-block-end: 0; padding-block: .75rem; background: var(--ground); }
}
@media print {
  :root { color-scheme: light; --ground: #fff; --raised: #fff; --text: #000; --muted: #333; --line: #999; --good: #000; --bad: #000; --unsure: #000; }
  form:not(.choices), .actions, .no-print { display: none; }
  .purpose, .verdict { break-inside: avoid; }
}
`;
