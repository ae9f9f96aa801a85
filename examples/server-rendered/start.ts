import { openSite } from './site.ts';

const site = await openSite(Number(process.env['PORT'] ?? 4500));
console.log(`The site listens on ${site.url}`);
