// packages/server/src/cli/write-table.ts
function writeTable(rows) {
  for (const row of rows) console.log(row.join("	"));
}

export {
  writeTable
};
