/** A cell in the line of one project. */
import { cell } from "../../spreadsheet/address";
import type { Formula } from "../../spreadsheet/formula";
import type { Shown } from "../../spreadsheet/sheet";
import { placed } from "../placed";
import type { Placed } from "../placed";
import type { PipelineProject } from "./pipeline-input";
import type { PipelinePlan } from "./pipeline-plan";

export interface Here {
  readonly plan: PipelinePlan;
  readonly project: PipelineProject;
  readonly row: number;
}

export function put(
  { row }: Here,
  column: number,
  made: Formula,
  shown: Shown,
  style: string
): Placed {
  return placed(cell(row, column), { formula: made, shown, style });
}
