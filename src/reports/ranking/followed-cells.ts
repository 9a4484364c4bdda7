/** Cells that follow the 考核办法 sheet: a number of it, and whether its texts are what they were. */
import { fixed, formula, joined } from "../../spreadsheet/formula";
import type { Formula } from "../../spreadsheet/formula";
import type { SheetCell } from "../../spreadsheet/sheet";
import type { Labels } from "../labels/labels";
import type { SchemeNumber, SchemeText } from "./ranking-scheme";

/** What is no number is a blank, as it was when the scheme was read. */
export function numberCell({ value, cell }: SchemeNumber = {}, blank: number): SheetCell {
  const shown = value ?? blank;
  const style = "asideLimit";
  if (cell === undefined) return { value: shown, style };
  const at = fixed(cell);
  return { formula: formula`IF(ISNUMBER(${at}),${at},${blank})`, shown, style };
}

export function shapeCell(shape: readonly SchemeText[], { scheme: words }: Labels): SheetCell {
  const same = formula`IFERROR(IF(AND(${sameTexts(shape)}),${words.same},${words.changed}),${words.changed})`;
  return { formula: same, shown: words.same, style: "asideText" };
}

function sameTexts(shape: readonly SchemeText[]): Formula {
  const each = shape.flatMap(({ cell, asRead }) => {
    if (typeof asRead === "string" && asRead.length <= 255)
      return [formula`${fixed(cell)}=${asRead}`];
    return typeof asRead === "number" ? [formula`${fixed(cell)}=${asRead}`] : [];
  });
  return each.length === 0 ? formula`TRUE` : joined(each, ",");
}
