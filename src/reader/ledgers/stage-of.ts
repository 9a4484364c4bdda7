/** The stage of one project, from the words in its stage columns, or from its dates where it has none. */
import { STAGES } from "../../domain/pipeline";
import type { Stage } from "../../domain/pipeline";
import type { Grid } from "../../spreadsheet/grid";
import { readCell } from "../cells/read-figures";
import type { Column, Role, Table } from "../table";
import { cellText } from "../tasks/row-text";
import { columnOf } from "../tasks/task-rows";
import { cleanName, fold } from "../words/fold";
import { STAGE_QUESTIONS, STAGE_WORDS, YES } from "../words/vocabulary-stages";

export interface StageRead {
  readonly stage: Stage;
  /** The words that say so, as printed; "" where dates do, or nothing does. */
  readonly text: string;
  /** The column that the words stand in. */
  readonly column?: number;
}

/** undefined for words that nobody has sorted. */
export function stageNamed(text: string): Stage | undefined {
  const plain = fold(text);
  return STAGE_WORDS.find(([words]) => words.test(plain))?.[1];
}

export function stageOf(grid: Grid, table: Table, row: number): StageRead {
  const columns = table.columns.filter(({ role }) => role === "stage");
  const said = columns.flatMap((column) => saidIn(grid, row, column));
  const [first] = said;
  if (first === undefined) return { stage: stageByDates(grid, table, row), text: "" };
  return said.reduce((far, one) => (rankOf(one.stage) > rankOf(far.stage) ? one : far), first);
}

function saidIn(grid: Grid, row: number, { column, path }: Column): readonly StageRead[] {
  const text = cleanName(cellText(grid, { row, column }));
  if (text === "") return [];
  const header = fold(path.join(""));
  const question = STAGE_QUESTIONS.find(([words]) => words.test(header))?.[1];
  const plain = fold(text);
  if (question !== undefined && /^(?:否|未|无|×|x|0|n)/.test(plain)) return [];
  const asked = question !== undefined && YES.test(plain) ? question : undefined;
  return [{ stage: asked ?? stageNamed(text) ?? "unknown", text, column }];
}

/** Of several columns the one that has come furthest holds; 终止 ends them all. */
function rankOf(stage: Stage): number {
  return stage === "unknown" ? -1 : STAGES.indexOf(stage);
}

const BY_DATE: readonly (readonly [Role, Stage])[] = [
  ["finishDate", "production"],
  ["startDate", "started"],
  ["signDate", "signed"],
];

function stageByDates(grid: Grid, table: Table, row: number): Stage {
  const dated = BY_DATE.find(([role]) => {
    const column = columnOf(table, role)?.column;
    return column !== undefined && readCell(grid, row, column).kind === "date";
  });
  return dated?.[1] ?? "unknown";
}
