/** The defined names of a sheet of ours: its mark, its own names, what prints. */
import { block, cell } from "../../../spreadsheet/address";
import type { Block } from "../../../spreadsheet/address";
import { fixed, formula } from "../../../spreadsheet/formula";
import { markName } from "../../../spreadsheet/sheet";
import type { NewName } from "./change-workbook";
import { quotedSheet } from "../../../spreadsheet/sheet-in-formula";
import type { PlannedSheet } from "../write/plan-sheets";

const PRINT_AREA = "_xlnm.Print_Area";
const PRINT_TITLES = "_xlnm.Print_Titles";

export function namesOf(planned: PlannedSheet): readonly NewName[] {
  const { sheet, name, place, old } = planned;
  const local = sheet.names.map((own): NewName => {
    return { name: own.name, refersTo: reference(own.refersTo, name), localSheet: place };
  });
  const names = [...local, ...printNames(planned)];
  // The mark of a sheet that is replaced may have moved with its cell, and is left alone.
  if (old !== undefined) return names;
  const refersTo = reference(block(cell(0, 0), cell(0, 0)), name);
  return [...names, { name: markName(sheet.mark), refersTo, hidden: true }];
}

/** A replaced sheet may print otherwise now. Names that the user gave on it stay. */
export function namesDropped({ old, place }: PlannedSheet): readonly NewName[] {
  if (old === undefined) return [];
  return [PRINT_AREA, PRINT_TITLES].map((name) => ({ name, refersTo: "", localSheet: place }));
}

function printNames({ sheet, name, place }: PlannedSheet): readonly NewName[] {
  const { print } = sheet;
  if (print === undefined) return [];
  const area = { name: PRINT_AREA, refersTo: reference(print.area, name), localSheet: place };
  if (print.titleRows === undefined) return [area];
  const [first, last] = print.titleRows;
  const rows = `${quotedSheet(name)}!$${first + 1}:$${last + 1}`;
  return [area, { name: PRINT_TITLES, refersTo: rows, localSheet: place }];
}

function reference(on: Block, sheet: string): string {
  return formula`${fixed({ ...on, sheet })}`.formula;
}
