/** Sheets as formulas name them, and what becomes of a formula when a sheet got another name than asked for. */

/** With sheets' names changed, old → new; text in quotes is left alone. */
export function withSheetNames(formula: string, renamed: ReadonlyMap<string, string>): string {
  if (renamed.size === 0) return formula;
  return formula.replace(/"(?:[^"]|"")*"|'((?:[^']|'')*)'!/g, (piece, quoted?: string) => {
    const name = renamed.get((quoted ?? "").replace(/''/g, "'"));
    return name === undefined ? piece : `${quotedSheet(name)}!`;
  });
}

/** Always quoted: 2024年 must be, and a quoted plain name is the same name. */
export function quotedSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}
