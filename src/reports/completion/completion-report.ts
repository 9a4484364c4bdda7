/**
 * 完成情况表: one sheet for a task table, ready to print, every figure a live formula.
 *
 *     printed:    总体情况 | 通报名单 | chart | each indicator by unit, 小计, 合计 | notes
 *     beside it:  参数 | 名单底稿 | 清洗记录
 *
 * A unit's target and actual lead straight to their source cells, everything else is reckoned from them
 * in its line; 总体情况 looks up the 合计.
 */
import type { Sheet } from "../../spreadsheet/sheet";
import { cleanedBlock } from "../cleaned/cleaned-block";
import { partOf, rowsOf } from "../placed";
import { BAND_ROW, HEADER_ROW, TITLE_ROW } from "../ranking/ranking-layout";
import { STYLES } from "../styles";
import { blockLines } from "./block-lines";
import { columnLooks } from "./column-looks";
import type { CompletionInput } from "./completion-input";
import { planOf } from "./completion-plan";
import { foot } from "./foot";
import { head } from "./head";
import { highlights } from "./highlights";
import { listWorking } from "./list-working";
import { lists } from "./lists";
import { overview } from "./overview";
import { chartWorking } from "./overview-chart";
import { pageOf } from "./page";
import { parameterBlock, parameterRules } from "./parameters";

export function completionReport(input: CompletionInput): Sheet {
  const plan = planOf(input);
  const headRows = { title: TITLE_ROW, top: BAND_ROW, bottom: HEADER_ROW };
  const { cells, merges } = partOf(
    head(plan),
    overview(plan),
    lists(plan),
    blockLines(plan),
    foot(plan),
    listWorking(plan),
    chartWorking(plan),
    cleanedBlock(plan.cleaned, headRows),
    { cells: parameterBlock(plan), merges: [] }
  );
  const columns = columnLooks(plan);
  return {
    name: input.sheetName,
    mark: input.mark,
    rows: rowsOf(cells),
    styles: STYLES,
    columns,
    ...pageOf(plan, columns),
    merges,
    frozen: { rows: HEADER_ROW + 1, columns: (plan.layout.board.set ?? 0) + 1 },
    conditionals: highlights(plan),
    validations: parameterRules(plan),
    names: [],
    showGridLines: false,
    tabColor: "2F6EBA",
  };
}
