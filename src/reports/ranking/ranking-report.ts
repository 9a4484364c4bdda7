/**
 * 排名表: one sheet for a task table, ready to print, every figure a live formula.
 *
 *     榜单 (printed): 名次 | 单位 | 任务 完成 完成率 … | 得分 | 较序时进度 | 备注
 *     beside it:      参数 | 底稿 | 清洗记录
 *
 * The 榜单 only looks up; the 底稿 leads to the source and reckons. When a source figure changes, ranks
 * change there and the 榜单 shows its lines in the new order.
 */
import type { Sheet } from "../../spreadsheet/sheet";
import { boardFoot } from "./board-foot";
import { boardHead } from "./board-head";
import { boardLines } from "./board-lines";
import { cleanedBlock } from "../cleaned/cleaned-block";
import { consequenceBlock } from "./consequence-block";
import { fullMarksLine } from "./full-marks";
import { highlights } from "./highlights";
import { pageOf } from "./page";
import { parameterBlock, parameterRules } from "./parameters";
import { partOf, rowsOf } from "../placed";
import type { RankingInput } from "./ranking-input";
import { BAND_ROW, HEADER_ROW, TITLE_ROW } from "./ranking-layout";
import { planOf } from "./ranking-plan";
import { ruleBlock } from "./rule-block";
import { STYLES } from "../styles";
import { workingBlock } from "./working-block";

export function rankingReport(input: RankingInput): Sheet {
  const plan = planOf(input);
  const { cells, merges, fills } = partOf(
    boardHead(plan),
    boardLines(plan),
    boardFoot(plan),
    workingBlock(plan),
    consequenceBlock(plan),
    cleanedBlock(plan.cleaned, { title: TITLE_ROW, top: BAND_ROW, bottom: HEADER_ROW }),
    {
      cells: [...parameterBlock(plan), ...fullMarksLine(plan), ...ruleBlock(plan)],
      merges: [],
    }
  );
  return {
    name: input.sheetName,
    mark: input.mark,
    rows: rowsOf(cells),
    fills,
    styles: STYLES,
    ...pageOf(plan),
    merges,
    frozen: { rows: HEADER_ROW + 1, columns: plan.layout.board.unit + 1 },
    conditionals: highlights(plan),
    validations: parameterRules(plan),
    names: [],
    showGridLines: false,
    tabColor: "C00000",
  };
}
