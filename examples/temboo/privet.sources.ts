import type { SourcesFile } from '@privet/server';
import { join } from 'node:path';
import { crmTables } from './company/crm.database.ts';
import { openCrm } from './company/crm.sources.ts';
import { madeOnce } from './company/made-once.ts';
import { shopTables } from './company/shop.database.ts';
import { shopSource } from './company/shop.source.ts';

// Without a key of its own: all this data is invented.
const exampleKey = 'the data of the example is invented';

/** Where Temboo keeps data about people: a shop with a database, and a customer relationship system that is asked over HTTP. */
const sources: SourcesFile = async ({ folder }) => {
  const files = { shop: join(folder, 'shop.db'), crm: join(folder, 'crm.db') };
  madeOnce(files.shop, shopTables);
  madeOnce(files.crm, crmTables);
  const shop = shopSource({ file: files.shop, hashKey: process.env['TEMBOO_HASH_KEY'] ?? exampleKey });
  const crm = await openCrm(files);
  console.log(`The example company's data: ${crm.url}`);
  // The shop last: what others got from it goes first.
  return [...crm.sources, shop];
};

export default sources;
