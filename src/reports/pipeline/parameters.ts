/** 参数 of a 项目推进情况表, and whether the ledger has moved on since it was made. */
import { cell } from "../../spreadsheet/address";
import type { Block, Cell } from "../../spreadsheet/address";
import { formula } from "../../spreadsheet/formula";
import { label } from "../../spreadsheet/sheet";
import type { SheetCell, Validation } from "../../spreadsheet/sheet";
import { changedCellsCount } from "../cleaned/cleaned-checks";
import { placed } from "../placed";
import type { Placed } from "../placed";
import { TITLE_ROW } from "../ranking/ranking-layout";
import { FIRST_DAY, LAST_DAY, dateCell, dayNumber } from "../ranking/time-cells";
import { FIRST_ROW } from "./pipeline-layout";
import type { PipelinePlan } from "./pipeline-plan";

export function parameterBlock(plan: PipelinePlan): readonly Placed[] {
  const { input, layout, labels, words } = plan;
  const { parameters: said } = labels;
  const at = layout.parameters;
  const line = (where: Cell, name: string, what: SheetCell): readonly Placed[] => [
    placed(cell(where.row, at.left), label(name, "asideText")),
    placed(where, what),
  ];
  const { overSigned, overPerforming, startOver } = words.parameters;
  const over = input.startOver === "signed" ? overSigned : overPerforming;
  return [
    placed(cell(TITLE_ROW, at.left), label(said.heading, "asideTitle")),
    ...line(at.asOf, said.asOf, dateCell(input.asOf)),
    ...line(at.startOver, startOver, { value: over, style: "inputText" }),
    placed(cell(at.rowsRead.row - 1, at.left), label(said.checks, "asideTitle")),
    ...line(at.rowsRead, said.rowsRead, { value: input.source.filled, style: "asideFigure" }),
    ...line(at.rowsNow, said.rowsNow, {
      formula: formula`COUNTA(${input.source.labels})`,
      shown: input.source.filled,
      style: "asideFigure",
    }),
    ...line(at.changedFigures, said.changedFigures, changedFigures(plan)),
    ...line(at.changedCells, said.changedCells, changedCellsCount(plan.cleaned)),
    ...line(at.unsorted, words.parameters.unsorted, countOf(plan, "order")),
    ...line(at.unplaced, words.parameters.unplaced, countOf(plan, "teamNo")),
    ...line(at.changedText, said.changedText, label(labels.changed, "asideText")),
  ];
}

export function parameterRules({ layout, labels, words }: PipelinePlan): readonly Validation[] {
  const { asOf, startOver } = layout.parameters;
  const { overSigned, overPerforming, wrongChoice } = words.parameters;
  return [
    {
      kind: "date",
      on: one(asOf),
      min: dayNumber(FIRST_DAY),
      max: dayNumber(LAST_DAY),
      error: labels.parameters.wrongDate,
    },
    {
      kind: "list",
      on: one(startOver),
      choices: [overSigned, overPerforming],
      error: wrongChoice,
    },
  ];
}

function changedFigures({ layout, input, changed }: PipelinePlan): SheetCell {
  const { team, last } = layout.working;
  const bottom = FIRST_ROW + input.projects.length - 1;
  const lines = { top: FIRST_ROW, bottom, left: team, right: last };
  return { formula: formula`COUNTIF(${lines},${changed})`, shown: 0, style: "asideFigure" };
}

/** Lines that MATCH found no place for. */
function countOf({ layout, input }: PipelinePlan, which: "order" | "teamNo"): SheetCell {
  const column = layout.working[which];
  const bottom = FIRST_ROW + input.projects.length - 1;
  const lines = { top: FIRST_ROW, bottom, left: column, right: column };
  const shown = which === "order" ? input.total.stages.unknown : 0;
  return { formula: formula`COUNTIF(${lines},0)`, shown, style: "asideFigure" };
}

function one(at: Cell): Block {
  return { top: at.row, bottom: at.row, left: at.column, right: at.column };
}
