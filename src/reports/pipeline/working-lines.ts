/** 底稿: a line a project, its words and money led back to the ledger, sorted and brought to 元. */
import { isPositive } from "../../domain/exact";
import { cell } from "../../spreadsheet/address";
import { fixed, formula } from "../../spreadsheet/formula";
import type { Formula } from "../../spreadsheet/formula";
import { label } from "../../spreadsheet/sheet";
import { areas, partOf, placed } from "../placed";
import type { Placed, SheetPart } from "../placed";
import { BAND_ROW, HEADER_ROW, TITLE_ROW } from "../ranking/ranking-layout";
import { stageColumn } from "./lookup-tables";
import type { PipelineProject } from "./pipeline-input";
import { FIRST_ROW, orderOf } from "./pipeline-layout";
import type { PipelinePlan } from "./pipeline-plan";
import { put } from "./project-cells";
import { moneyCells, reachingCells } from "./working-money";
import type { Here } from "./project-cells";

export function workingLines(plan: PipelinePlan): SheetPart {
  const { working } = plan.layout;
  const { heading, heads } = plan.words.working;
  const names = [...heads, ...plan.input.thresholds.map(({ name }) => name)];
  const head = areas(
    names.map((text, i) => [
      { top: BAND_ROW, bottom: HEADER_ROW, left: working.team + i, right: working.team + i },
      label(text, "asideHead"),
    ])
  );
  const title = placed(cell(TITLE_ROW, working.team), label(heading, "asideTitle"));
  const lines = plan.input.projects.flatMap((project, i) => projectLine(project, i, plan));
  return partOf(head, { cells: [title, ...lines], merges: [] });
}

function projectLine(project: PipelineProject, i: number, plan: PipelinePlan): readonly Placed[] {
  const here = { plan, project, row: FIRST_ROW + i };
  return [...nameCells(here), ...stageCells(here), ...moneyCells(here), ...reachingCells(here)];
}

/** Cleaned once for all projects of a merged team. */
function teamFormula({ plan, project }: Here): Formula {
  const { team } = project;
  const first = plan.input.projects.find(
    (other) =>
      other.team.source.row === team.source.row && other.team.source.column === team.source.column
  );
  const cleaned = first === undefined ? undefined : plan.cleanedAt(first.team);
  const blank = plan.words.parameters.blankStage;
  if (cleaned !== undefined) return formula`IF(${cleaned}="",${blank},${cleaned})`;
  return formula`IFERROR(IF(${team.source}&""="",${blank},${team.source}&""),${plan.changed})`;
}

function nameCells(here: Here): readonly Placed[] {
  const { plan, project, row } = here;
  const { working, board } = plan.layout;
  const teams = plan.input.teams;
  const names = fixed({
    top: FIRST_ROW,
    bottom: FIRST_ROW + teams.length - 1,
    left: board.team,
    right: board.team,
  });
  const at = teams.findIndex(({ name }) => name === project.team.value) + 1;
  const place = formula`IFERROR(MATCH(${cell(row, working.team)},${names},0),0)`;
  const shown = project.team.value || plan.words.parameters.blankStage;
  return [
    put(here, working.team, teamFormula(here), shown, "asideText"),
    put(here, working.teamNo, place, at, "asideFigure"),
    placed(cell(row, working.project), label(project.name, "asideText")),
  ];
}

function stageCells(here: Here): readonly Placed[] {
  const { plan, project, row } = here;
  const { words, layout } = plan;
  const { working, parameters } = layout;
  const { stageCell, stageAsRead, stage } = project;
  const blank = words.parameters.blankStage;
  const [text, named] = [cell(row, working.stageText), cell(row, working.stage)];
  const said =
    stageCell === undefined
      ? placed(text, label(blank, "asideText"))
      : put(
          here,
          working.stageText,
          formula`IF(${stageCell}&""="",${blank},${stageCell}&"")`,
          stageAsRead ?? blank,
          "asideText"
        );
  const [texts, classes] = [fixed(stageColumn(plan, 0)), fixed(stageColumn(plan, 1))];
  const { unknown } = words.stages;
  const found = formula`IFERROR(INDEX(${classes},MATCH(${text},${texts},0)),${unknown})`;
  const byDates = stageCell === undefined ? words.stages[stage] : unknown;
  const base = formula`IFERROR(MATCH(${named},${fixed(parameters.classes)},0),0)`;
  const funded = formula`AND(${base}=3,COUNTIF(${cell(row, working.arrived)},">0")=1)`;
  const order = stage === "signed" && isFunded(project) ? orderOf("performing") : orderOf(stage);
  return [
    said,
    put(
      here,
      working.stage,
      formula`IF(${text}=${blank},${byDates},${found})`,
      words.stages[stage],
      "asideText"
    ),
    put(here, working.order, formula`IF(${funded},4,${base})`, order, "asideFigure"),
  ];
}

function isFunded({ arrived }: PipelineProject): boolean {
  return arrived !== undefined && isPositive(arrived.low.minor);
}
