/**
 * What the 排名表 is made from: figures that the domain has reckoned, each with the cells it came from.
 *
 * This room knows neither the reader nor the workbook; `app` maps a task table and its scores to
 * this. Rows stand in source order; the sheet puts them in order of rank itself, and again
 * whenever a source figure changes.
 */
import type { Unit } from "../../domain/amount";
import type { CalendarDate } from "../../domain/calendar-date";
import type { Completion } from "../../domain/completion";
import type { Exact } from "../../domain/exact";
import type { TieRule } from "../../domain/ranking";
import type { Score } from "../../domain/score";
import type { Cell, Sourced } from "../../spreadsheet/address";
import type { CellValue } from "../../spreadsheet/grid";
import type { SourceArea } from "../source-area";
import type { SourceFigure } from "../source-figure";
import type { TimeProgressShown } from "./time-cells";
import type { RankingScheme, RowAssessment } from "./ranking-scheme";

export type Language = "zh" | "en";

export interface RankingInput {
  readonly sheetName: string;
  readonly mark: string;
  /** The heading as it will be printed. */
  readonly title: string;
  readonly asOf?: CalendarDate;
  readonly timeProgress?: TimeProgressShown;
  /** At least one. */
  readonly indicators: readonly RankingIndicator[];
  /** A table without sections is one group without a name. */
  readonly groups: readonly RankingGroup[];
  readonly rule: RankingRule;
  /** Absent where the default rule counts. */
  readonly scheme?: RankingScheme;
  readonly source: SourceArea;
  readonly colours: { readonly redIsGood: boolean };
  /** How many places from the bottom of each group are marked; 0 marks none. */
  readonly bottom: number;
  readonly language: Language;
}

export interface RankingIndicator {
  readonly name: string;
  /** The unit that the sheet shows it in. */
  readonly unit: Unit;
  /** As printed, "" where the table names none. */
  readonly unitText: string;
  readonly fullMarks: FullMarks;
  /** A column that nobody has a target for: reckoned with, and not printed. */
  readonly lone?: boolean;
}

/** From a 分值/权重 cell where the table has one; without a source, 100 split equally, or 0. */
export interface FullMarks {
  readonly value: Exact;
  readonly source?: Cell;
  /** What the source cell held; absent where that is `value` itself. "20分" or 20 % need it. */
  readonly asRead?: CellValue;
}

export interface RankingGroup {
  readonly name: string;
  readonly rows: readonly RankingRow[];
}

export interface RankingRow {
  /** The unit's cleaned name and its cell. */
  readonly unit: Sourced<string>;
  /** What that cell held, where cleaning changed it: 己  镇, a line break. */
  readonly unitAsRead?: CellValue;
  /** One for each indicator, in their order. */
  readonly items: readonly RankingItem[];
  readonly score: Score;
  /** Within the group. Absent where the unit is not ranked. */
  readonly rank?: number;
  /** The table's own remark. */
  readonly remark?: string;
  readonly assessed?: RowAssessment;
}

export interface RankingItem {
  readonly target: SourceFigure;
  readonly actual: SourceFigure;
  readonly completion: Completion;
}

export interface RankingRule {
  readonly ties: TieRule;
  /** As a fraction: 1 counts a rate up to 100 %. */
  readonly cap: Exact;
}
