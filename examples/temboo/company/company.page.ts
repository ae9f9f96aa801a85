import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { CompanyHoldings, Holding, Nameless } from './company.holdings.ts';
import { styles } from './company.styles.ts';
import { emailOf } from './people.ts';
import { readBody } from './read-body.ts';

/** The page for developers: what both stores hold about an address, before and after. */
export const companyPage = (holdings: CompanyHoldings) => ({
  'GET /': (_: IncomingMessage, response: ServerResponse) => send(response, page(emailOf(1), '')),
  async 'POST /'(request: IncomingMessage, response: ServerResponse) {
    const email = (new URLSearchParams(await readBody(request)).get('email') ?? '').trim();
    send(response, page(email, found(holdings.about(email), holdings.nameless())));
  },
});

const policy = `default-src 'none'; img-src data:; style-src 'sha256-${createHash('sha256').update(styles).digest('base64')}'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`;

const send = (response: ServerResponse, html: string): void =>
  void response
    .writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': policy,
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    })
    .end(html);

const page = (email: string, answer: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>The example company's data</title>
<link rel="icon" href="data:,">
<style>${styles}</style>
</head>
<body>
<header>
<h1>What the company holds about …</h1>
<p>It knows ${escaped(emailOf(1))} to ${escaped(emailOf(10_000))}. This page looks straight into <code>shop.db</code> and <code>crm.db</code>.</p>
<form method="post" action="/">
<label for="email">E-mail address</label>
<input id="email" name="email" type="email" required autocomplete="off" spellcheck="false" value="${escaped(email)}">
<button>Look</button>
</form>
</header>
<main>
${answer}
</main>
</body>
</html>
`;

const stores = [
  { store: 'shop', title: 'The shop', file: 'shop.db' },
  { store: 'crm', title: 'The customer relationship system', file: 'crm.db' },
] as const;

function found(held: readonly Holding[], nameless: readonly Nameless[]): string {
  const sections = stores.map(({ store, title, file }) => {
    const tables = held.filter((one) => one.store === store);
    const empty = tables.filter(({ rows }) => rows.length === 0).map(({ table }) => `<code>${table}</code>`);
    const nothing = empty.length > 0 ? `<p class="none">Nothing in ${empty.join(', ')}.</p>` : '';
    return `<section>
<h2>${title} <small>${file} · ${rowsTold(tables.reduce((sum, { rows }) => sum + rows.length, 0))}</small></h2>
${tables.map(tableOf).join('')}${nothing}
</section>`;
  });
  const left = nameless.map(({ table, rows }) => `${rows} of <code>${table}</code>`).join(', ');
  return `${sections.join('\n')}<footer><p>Rows of the shop that deletions have left, and that name nobody: ${left}.</p></footer>`;
}

const rowsTold = (rows: number): string => (rows === 1 ? '1 row' : `${rows} rows`);

function tableOf({ table, rows }: Holding): string {
  const [first] = rows;
  if (!first) return '';
  const columns = Object.keys(first);
  const head = columns.map((column) => `<th scope="col">${escaped(column)}</th>`).join('');
  const body = rows.map((row) => `<tr>${columns.map((column) => `<td>${cell(row[column])}</td>`).join('')}</tr>`).join('\n');
  return `<div class="table" tabindex="0" role="region" aria-label="${table}"><table>
<caption>${table} <small>${rowsTold(rows.length)}</small></caption>
<thead><tr>${head}</tr></thead>
<tbody>${body}</tbody>
</table></div>
`;
}

const cell = (value: unknown): string => (value === null ? '<span class="none">–</span>' : `<bdi>${escaped(String(value))}</bdi>`);

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
