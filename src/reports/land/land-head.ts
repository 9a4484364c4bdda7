/** Above the parcels: title, day, units and 参数; what may be filled in. */
import { fixed, formula } from "../../spreadsheet/formula";
import type { Block } from "../../spreadsheet/address";
import { label } from "../../spreadsheet/sheet";
import type { SheetCell } from "../../spreadsheet/sheet";
import { areas } from "../placed";
import type { SheetPart } from "../placed";
import { AS_OF_ROW, BOARD, TITLE_ROW, UNIT_ROW } from "./land-layout";
import { parameterStrips } from "./land-parameters";
import type { LandPlan } from "./land-plan";
import type { Area } from "./land-strip";

export function landHead(plan: LandPlan): SheetPart {
  const { input, words } = plan;
  const across = (row: number, left: number, right: number): Block => ({
    top: row,
    bottom: row,
    left,
    right,
  });
  const lines: readonly Area[] = [
    [across(TITLE_ROW, 0, BOARD.remark), label(input.title, "title")],
    [across(AS_OF_ROW, 0, BOARD.remark), day(plan)],
    [across(UNIT_ROW, 0, 9), warning(plan)],
    [across(UNIT_ROW, 10, BOARD.remark), label(words.unit, "unitLine")],
  ];
  return areas([...lines, ...parameterStrips(plan)]);
}

/** 截至2024年6月30日, as the 参数 have it. */
function day({ input, words, layout }: LandPlan): SheetCell {
  const [before = "", year = "", month = "", after = ""] = words.asOf;
  const at = fixed(layout.parameters.asOf);
  const { asOf } = input;
  const date = formula`${before}&YEAR(${at})&${year}&MONTH(${at})&${month}&DAY(${at})&${after}`;
  return {
    formula: formula`IF(ISNUMBER(${at}),${date},"")`,
    shown:
      asOf === undefined
        ? ""
        : `${before}${asOf.year}${year}${asOf.month}${month}${asOf.day}${after}`,
    style: "asOf",
  };
}

function warning({ words, layout }: LandPlan): SheetCell {
  const p = layout.parameters;
  const moved = formula`OR(${p.rowsNow}<>${p.rowsRead},${p.changedFigures}>0,${p.changedCells}>0)`;
  return {
    formula: formula`IF(${moved},${words.sourceChanged},"")`,
    shown: "",
    style: "warning",
  };
}
