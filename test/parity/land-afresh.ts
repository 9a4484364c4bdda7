/** A land ledger as the 测算表 wants it, and what of an older sheet differs from one made afresh. */
import { landInput } from "../../src/app/land/land-input";
import { NO_ASSUMPTIONS } from "../../src/app/land/land-parameters";
import type { LandParameters } from "../../src/app/land/land-parameters";
import type { LandInput } from "../../src/reports/land/land-input";
import { BOARD } from "../../src/reports/land/land-layout";
import type { LandLayout } from "../../src/reports/land/land-layout";
import { a1 } from "../../src/spreadsheet/address";
import { gridOf } from "../../src/spreadsheet/grid";
import { laidOut } from "../../src/spreadsheet/sheet";
import type { Sheet } from "../../src/spreadsheet/sheet";
import type { Evaluated } from "../support/evaluate-univer";
import { ledgerRead } from "../support/land-ledger";
import type { Ledger } from "../support/land-ledger";
import { agree } from "./disagreements";

export function inputOf(ledger: Ledger, parameters: LandParameters = NO_ASSUMPTIONS): LandInput {
  const { land } = ledgerRead(gridOf(ledger), parameters);
  return landInput(land, [land.found], { sheetName: `测算 ${ledger.name}`, language: "zh" });
}

/** All but the reason why a parcel is 未测算, which is told as it was when the sheet was made. */
export function unlike(
  fresh: Sheet,
  evaluated: Evaluated,
  { lastRow }: LandLayout
): readonly string[] {
  return laidOut(fresh).flatMap((cells, row) =>
    cells.slice(0, BOARD.remark + 1).flatMap((what, column) => {
      if (row > lastRow || what === undefined || !("formula" in what) || isFlag(column)) return [];
      const found = evaluated(fresh.name, row, column);
      const place = `${fresh.name}!${a1({ row, column })}`;
      return agree(what.shown, found)
        ? []
        : [`${place}: ${JSON.stringify(found)}, afresh ${JSON.stringify(what.shown)}`];
    })
  );
}

function isFlag(column: number): boolean {
  return column === BOARD.flag || column === BOARD.remark;
}
