/** What Excel takes for the name of a sheet, and what it calls a new one. */
const LONGEST = 31;

export function isSheetName(name: string): boolean {
  const isLegal = name !== "" && !/[\\/?*[\]:]/.test(name) && !/^'|'$/.test(name);
  return isLegal && name.length <= LONGEST;
}

/** Sheet2, Sheet3 …: the first that is free. */
export function freeSheetName(first: number, isFree: (name: string) => boolean): string {
  let number = first;
  while (!isFree(`Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
