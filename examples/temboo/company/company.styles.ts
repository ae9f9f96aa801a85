/** The colours are those of the company's site. */
export const styles = `
:root { color-scheme: light dark; --page: #f4f8f5; --surface: #fff; --line: #cbd8d0; --text: #12201a; --muted: #475a50; --accent: #0a6847; --on-accent: #fff; }
@media (prefers-color-scheme: dark) { :root { --page: #0c1411; --surface: #131e19; --line: #2d3f36; --text: #e6f0ea; --muted: #a5b8ae; --accent: #5fd6a6; --on-accent: #05241a; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 1rem/1.5 ui-sans-serif, system-ui, -apple-system, 'Segoe UI', 'Noto Sans', sans-serif; }
header, main { max-width: 76rem; margin-inline: auto; padding: 1.5rem clamp(1rem, 4vw, 2.5rem) 0; }
main { padding-block-end: 3rem; }
h1 { margin: 0; font-size: clamp(1.4rem, 4vw, 2rem); line-height: 1.2; }
h2 { margin: 0 0 0.75rem; font-size: 1.15rem; }
small, .none, header p, footer { color: var(--muted); font-weight: 400; }
header p { margin: 0.5rem 0 1.25rem; }
code { font: 0.9em ui-monospace, 'SF Mono', 'Cascadia Mono', 'DejaVu Sans Mono', monospace; }
form { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0.35rem 0.75rem; max-width: 34rem; }
label { grid-column: 1 / -1; font-weight: 600; }
input, button { min-height: 2.75rem; border-radius: 0.5rem; font: inherit; }
input { width: 100%; border: 1px solid var(--muted); padding-inline: 0.75rem; background: var(--surface); color: inherit; }
button { border: 0; padding-inline: 1.5rem; background: var(--accent); color: var(--on-accent); font-weight: 600; cursor: pointer; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
section { margin-block: 1.25rem 0; padding: 1.25rem; border: 1px solid var(--line); border-radius: 0.75rem; background: var(--surface); }
.table { overflow-x: auto; margin-block-end: 1rem; }
table { border-collapse: collapse; min-width: 100%; font-size: 0.875rem; }
caption { padding-block-end: 0.25rem; text-align: start; font-weight: 600; }
th, td { padding: 0.35rem 1.25rem 0.35rem 0; border-block-start: 1px solid var(--line); text-align: start; vertical-align: top; white-space: nowrap; font-variant-numeric: tabular-nums; }
th { color: var(--muted); font-weight: 500; }
p.none { margin: 0; }
`;
