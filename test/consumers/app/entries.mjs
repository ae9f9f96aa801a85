// Loads every entry that it is told, as an ES module and as CommonJS, and says what each has.
import { createRequire } from 'node:module';
import process from 'node:process';

const require = createRequire(import.meta.url);
const found = {};
for (const entry of process.argv.slice(2)) {
  const names = (module) =>
    Object.keys(module)
      .filter((name) => name !== '__esModule' && name !== 'default' && name !== 'module.exports')
      .sort();
  found[entry] = { esm: names(await import(entry)), cjs: names(require(entry)) };
}
console.log(JSON.stringify(found));
