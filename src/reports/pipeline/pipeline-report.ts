/**
 * 项目推进情况表: one sheet for a project ledger, ready to print, every figure a live formula.
 *
 * The 底稿 leads each project to its cells in the ledger, sorts its stage and brings its money to 元 by
 * tables that people may edit; the printed lines count and add up the 底稿.
 */
import { cell } from "../../spreadsheet/address";
import { formula } from "../../spreadsheet/formula";
import { label } from "../../spreadsheet/sheet";
import type { Conditional, Sheet, SheetCell } from "../../spreadsheet/sheet";
import { asOfText } from "../as-of-text";
import { cleanedBlock } from "../cleaned/cleaned-block";
import { CHANGED_LOOK, changedCellsLook } from "../cleaned/cleaned-checks";
import { areas, partOf, rowsOf } from "../placed";
import type { SheetPart } from "../placed";
import { AS_OF_ROW, BAND_ROW, HEADER_ROW, TITLE_ROW, UNIT_ROW } from "../ranking/ranking-layout";
import { STYLES } from "../styles";
import { boardHeads, boardLines } from "./board";
import { funnelBlock } from "./funnel";
import { lookupRules, lookupTables } from "./lookup-tables";
import { parameterBlock, parameterRules } from "./parameters";
import type { PipelineInput } from "./pipeline-input";
import { FIRST_ROW } from "./pipeline-layout";
import { pageOf, signatureRow } from "./pipeline-page";
import { planOf } from "./pipeline-plan";
import type { PipelinePlan } from "./pipeline-plan";
import { workingLines } from "./working-lines";

export function pipelineReport(input: PipelineInput): Sheet {
  const plan = planOf(input);
  const headRows = { title: TITLE_ROW, top: BAND_ROW, bottom: HEADER_ROW };
  const { cells, merges } = partOf(
    head(plan),
    boardHeads(plan),
    funnelBlock(plan),
    foot(plan),
    workingLines(plan),
    cleanedBlock(plan.cleaned, headRows),
    {
      cells: [...boardLines(plan), ...parameterBlock(plan), ...lookupTables(plan)],
      merges: [],
    }
  );
  return {
    name: input.sheetName,
    mark: input.mark,
    rows: rowsOf(cells),
    styles: STYLES,
    ...pageOf(plan),
    merges,
    frozen: { rows: HEADER_ROW + 1, columns: 1 },
    conditionals: highlights(plan),
    validations: [...parameterRules(plan), ...lookupRules(plan)],
    names: [],
    showGridLines: false,
    tabColor: "2F6EBA",
  };
}

function head(plan: PipelinePlan): SheetPart {
  const { input, layout, labels } = plan;
  const across = (row: number) => ({ top: row, bottom: row, left: 0, right: layout.board.last });
  const { asOf } = layout.parameters;
  // No time progress is held against projects: that cell is the date's, whose share is never shown.
  const day = asOfText({ ...(input.asOf && { asOf: input.asOf }) }, dateOnly(asOf), labels.board);
  return areas([
    [across(TITLE_ROW), label(input.title, "title")],
    [across(AS_OF_ROW), { ...day, style: "asOf" }],
    [across(UNIT_ROW), warningCell(plan)],
  ]);
}

/** The cell under the date holds no number, so no share follows the day. */
function dateOnly(asOf: ReturnType<typeof cell>) {
  return { asOf, timeProgress: cell(asOf.row + 1, asOf.column) };
}

function warningCell({ layout, labels }: PipelinePlan): SheetCell {
  const { rowsRead, rowsNow, changedFigures, changedCells, unplaced } = layout.parameters;
  const sound = formula`AND(${rowsRead}=${rowsNow},${changedFigures}=0,${changedCells}=0,${unplaced}=0)`;
  return {
    formula: formula`IF(${sound},"",${labels.board.sourceChanged})`,
    shown: "",
    style: "warning",
  };
}

function foot(plan: PipelinePlan): SheetPart {
  const { layout, words, labels } = plan;
  const line = (row: number, text: string, style: string) =>
    [{ top: row, bottom: row, left: 0, right: layout.board.last }, label(text, style)] as const;
  return areas([
    ...words.notes.map((note, i) =>
      line(layout.notes + i, `${i === 0 ? labels.notes.heading : ""}${i + 1}．${note}`, "note")
    ),
    line(signatureRow(plan), labels.board.signature, "signature"),
  ]);
}

function highlights(plan: PipelinePlan): readonly Conditional[] {
  const { layout, changed, input } = plan;
  const { board, working, totalRow } = layout;
  const bars = [board.performance, board.start, board.production, board.arrival];
  const bottom = FIRST_ROW + input.projects.length - 1;
  const on = { top: FIRST_ROW, bottom, left: working.team, right: working.last };
  const now = formula`${cell(FIRST_ROW, working.team)}=${changed}`;
  return [
    { kind: "when", on, formula: now, look: CHANGED_LOOK },
    ...changedCellsLook(plan.cleaned),
    ...bars.map((column): Conditional => ({
      kind: "dataBar",
      on: { top: FIRST_ROW, bottom: totalRow - 1, left: column, right: column },
      color: "BFD7EE",
      max: 1,
    })),
  ];
}
