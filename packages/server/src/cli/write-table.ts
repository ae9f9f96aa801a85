/** Writes rows to the standard output, a line each, with tabs between the cells: for people, and for cut and awk. */
export function writeTable(rows: readonly (readonly string[])[]): void {
  for (const row of rows) console.log(row.join('\t'));
}
