import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';

const [key, api = 'http://127.0.0.1:4400'] = process.argv.slice(2);
const port = Number(process.env.PORT ?? 4500);
if (!key?.startsWith('pk_')) {
  console.error('Say which key: node examples/partner/serve.mjs pk_… [http://127.0.0.1:4400]');
  process.exit(2);
}

const hash = (algorithm, content) => `${algorithm}-${createHash(algorithm).update(content).digest('base64')}`;

// The same files as the API serves; a partner gets the hashes with the tag.
const widgets = join(import.meta.dirname, '../../packages/widgets/dist/cdn');
const integrity = Object.fromEntries(
  readdirSync(widgets)
    .filter((file) => file.endsWith('.js'))
    .map((file) => [`${api}/privet/${file}`, hash('sha384', readFileSync(join(widgets, file)))]),
);

const page = readFileSync(join(import.meta.dirname, 'page.html'), 'utf8')
  .replace('%IMPORT_MAP%', JSON.stringify({ integrity }))
  .replaceAll('%API%', api)
  .replace('%INTEGRITY%', integrity[`${api}/privet/privet.js`])
  .replace('%KEY%', key);
const [, importMap] = /<script type="importmap">([^]*?)<\/script>/.exec(page);
const policy = [
  "default-src 'none'",
  `script-src ${api} '${hash('sha256', importMap)}'`,
  `connect-src ${api}`,
  'img-src data:',
  "require-trusted-types-for 'script'",
  'trusted-types lit-html privet',
].join('; ');

createServer((request, response) => {
  if (request.url !== '/') return void response.writeHead(404).end();
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy }).end(page);
}).listen(port, () => console.log(`The partner’s page is at http://localhost:${port}`));
