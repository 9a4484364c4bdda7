/**
 * 测算表: one sheet for a land ledger, or for what was typed into the calculator; every figure a live formula.
 *
 *     printed:    参数 | parcels, 合计, what the budget bears, notes ‖ 排名, 敏感性, charts ‖ 供后
 *     beside it:  checks and floors | 底稿 | 清洗记录
 *
 * The 参数 stand above the parcels and drive all of it: change one in Excel, and the sheet follows.
 */
import type { Sheet } from "../../spreadsheet/sheet";
import { cleanedBlock } from "../cleaned/cleaned-block";
import { partOf, rowsOf } from "../placed";
import { STYLES } from "../styles";
import { landAside } from "./land-aside";
import { landBoard } from "./land-board";
import { landHead } from "./land-head";
import type { LandInput } from "./land-input";
import { BOARD, HEAD_ROW, SUB_HEAD_ROW, TITLE_ROW } from "./land-layout";
import { landCharts, landHighlights, landPrint } from "./land-page";
import { landPlan } from "./land-plan";
import { landNotes } from "./land-notes";
import { parameterRules } from "./land-parameters";
import { landRanking } from "./land-ranking";
import { landResults } from "./land-results";
import { landSensitivity } from "./land-sensitivity";
import { landColumns, landHeights } from "./land-sizes";
import { landWatch } from "./land-watch";

export function landReport(input: LandInput): Sheet {
  const plan = landPlan(input);
  const { cells, merges } = partOf(
    landHead(plan),
    landBoard(plan),
    landResults(plan),
    landNotes(plan),
    landRanking(plan),
    landSensitivity(plan),
    landWatch(plan),
    { cells: landAside(plan), merges: [] },
    cleanedBlock(plan.cleaned, { title: TITLE_ROW, top: HEAD_ROW, bottom: SUB_HEAD_ROW })
  );
  return {
    name: input.sheetName,
    mark: input.mark,
    rows: rowsOf(cells),
    styles: STYLES,
    columns: landColumns(plan),
    rowHeights: landHeights(plan),
    merges,
    frozen: { rows: SUB_HEAD_ROW + 1, columns: BOARD.parcel + 1 },
    conditionals: landHighlights(plan),
    validations: parameterRules(plan),
    names: [],
    charts: landCharts(plan),
    print: landPrint(plan),
    showGridLines: false,
    tabColor: "548235",
  };
}
