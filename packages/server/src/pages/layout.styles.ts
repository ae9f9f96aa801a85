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
.caption { margin: 0 0 .25rem; color: var(--muted); font-size: 1.125rem; }
.field { margin: 1.5rem 0; padding: 0; border: 0; min-inline-size: 0; }
.faulty { border-inline-start: .25rem solid var(--bad); padding-inline-start: 1rem; }
.fault { color: var(--bad); font-weight: 600; margin: 0 0 .5rem; }
.field .muted { margin: 0 0 .5rem; }
.field h1 label, legend h1 { margin: 0; font-weight: inherit; }
legend { padding: 0; font-weight: 600; margin-bottom: .75rem; }
legend h1 { font-weight: 700; }
.field > :is(input, select) { inline-size: 100%; max-inline-size: 28rem; min-block-size: 2.75rem; padding: .5rem .75rem; font: inherit; color: inherit; background: var(--ground); border: 1px solid var(--muted); border-radius: .5rem; }
.field > input.code { max-inline-size: 10rem; font-variant-numeric: tabular-nums; letter-spacing: .15em; }
.field > input[type=file] { padding: .5rem; }
.faulty > :is(input, select, textarea) { border: 2px solid var(--bad); }
textarea.prose { display: block; min-height: 0; font: inherit; background: var(--ground); }
.option { margin-block: .5rem; }
.option .box { align-items: center; font-weight: 400; min-block-size: 2.75rem; }
.option .muted { margin: -.25rem 0 .5rem; padding-inline-start: 2.25rem; }
.steps { display: flex; flex-wrap: wrap; gap: .75rem; margin-block: 1.5rem; }
.steps button { margin: 0; }
button.plain { min-height: 1.5rem; margin: 0; padding: 0; color: var(--accent); background: none; border: 0; font-weight: 400; text-decoration: underline; }
.answers { display: block; border-block-start: 1px solid var(--line); margin-block: 1rem; }
.answers > div { display: grid; grid-template-columns: minmax(9rem, 1fr) 2fr auto; gap: .25rem 1rem; padding-block: .75rem; border-block-end: 1px solid var(--line); }
.answers dt { color: inherit; font-weight: 600; }
.answers dd { grid-column: auto; }
.written { white-space: pre-line; }
.panel { display: flex; flex-wrap: wrap; gap: .75rem 2.5rem; padding: 1rem; margin-block: 1rem; border-radius: .5rem; background: var(--raised); }
.panel dd { font-weight: 600; }
.verdict h1 { margin: 0; color: var(--text); }
.states { margin: 0; padding: 0; list-style: none; }
.states li { position: relative; padding: 0 0 1rem; padding-inline-start: 2rem; }
.states li::before { content: ''; position: absolute; inset-inline-start: .25rem; inset-block-start: .4em; inline-size: .75rem; block-size: .75rem; border: 2px solid var(--good); border-radius: 50%; background: var(--good); z-index: 1; }
.states li:not(:last-child)::after { content: ''; position: absolute; inset-inline-start: calc(.625rem - 1px); inset-block: .8em -.4em; inline-size: 2px; background: var(--line); }
.states li[aria-current] { font-weight: 700; }
.states li[aria-current]::before { border-color: var(--accent); background: var(--ground); box-shadow: 0 0 0 3px var(--accent); }
.states li.ahead { color: var(--muted); }
.states li.ahead::before { border-color: var(--muted); background: var(--ground); }
.states small { display: block; font-weight: 400; }
.message { margin-block: 1rem; }
.states ~ details { margin-block: .5rem; }
.states ~ form { margin-block-start: 1.5rem; }
.line { display: block; }
.unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
[hidden] { display: none; }
@media (max-width: 32rem) { dl { grid-template-columns: 1fr; gap: 0; } dd { grid-column: 1; } dd + dt { margin-top: .75rem; } main { padding-top: 1.25rem; } }
@media (max-width: 32rem) { .answers > div { grid-template-columns: 1fr auto; } .answers dt + dd { grid-column: 1; grid-row: 2; margin: 0; } .answers dd + dd { grid-column: 2; grid-row: 1; } .steps button { flex: 1 1 100%; } }
@media (min-width: 32rem) and (min-height: 40rem) {
  html { scroll-padding-block-end: 6rem; }
  .actions { position: sticky; inset-block-end: 0; padding-block: .75rem; background: var(--ground); }
}
@media print {
  :root { color-scheme: light; --ground: #fff; --raised: #fff; --text: #000; --muted: #333; --line: #999; --good: #000; --bad: #000; --unsure: #000; }
  form:not(.choices), .actions, .steps, .no-print { display: none; }
  .purpose, .verdict { break-inside: avoid; }
}
`;
