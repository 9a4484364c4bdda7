/** A sheet's name as a formula has it before its "!". */

/** Neither a cell (A1, R1C1) nor a number can begin so, and every Excel takes these for letters. */
const BARE = /^[\u4e00-\u9fa5][\w\u4e00-\u9fa5]*$/;

/**
 * 任务表 stands bare, '2024年' and '任务 表' in quotes. Quotes would do no harm in Excel, but LibreOffice sees
 * that a formula is the one above it filled down only where it is spelled as it would spell it itself;
 * the others it parses one by one, which in a large ranking takes longer than to reckon it.
 */
export function sheetInFormula(name: string): string {
  return BARE.test(name) ? name : quotedSheet(name);
}

export function quotedSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}
