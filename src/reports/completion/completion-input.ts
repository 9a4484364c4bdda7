/**
 * What the 完成情况表 is made from: every unit's figures with the cells they came from, and what the
 * domain makes of them against each target set. `app` maps a task table to this; rows stand in source
 * order and stay in it.
 */
import type { Amount, Unit } from "../../domain/amount";
import type { Against, Assessment } from "../../domain/assessment";
import type { Exact } from "../../domain/exact";
import type { Money } from "../../domain/money";
import type { PercentReading } from "../../domain/percent-target";
import type { Sourced } from "../../spreadsheet/address";
import type { CellValue } from "../../spreadsheet/grid";
import type { Language } from "../ranking/ranking-input";
import type { SourceArea } from "../source-area";
import type { SourceFigure } from "../source-figure";
import type { TimeKnown } from "../ranking/time-cells";

export interface CompletionInput extends TimeKnown {
  readonly sheetName: string;
  readonly mark: string;
  readonly title: string;
  /** At least one. */
  readonly indicators: readonly CompletionIndicator[];
  /** A table without sections is one group without a name. */
  readonly groups: readonly CompletionGroup[];
  /** 合计, one for each indicator. */
  readonly total: readonly CompletionFigures[];
  readonly percent: PercentReading;
  /** Which of 上报 and 认定 counts as the actual where a table has both. */
  readonly basis: "reported" | "certified";
  /** 汇率补贴, 元 for a dollar. */
  readonly subsidy: Exact;
  readonly source: SourceArea;
  readonly language: Language;
}

export interface CompletionIndicator {
  readonly name: string;
  /** The unit that the sheet shows it in. */
  readonly unit: Unit;
  /** As printed, "" where the table names none. */
  readonly unitText: string;
  /** What its targets are called, the one that counts first; at least one. */
  readonly sets: readonly TargetSet[];
  /** The table has 上报 beside 认定, one of which counts. */
  readonly certified: boolean;
  /** The table has 其中：现汇, in dollars. */
  readonly cash: boolean;
}

export interface TargetSet {
  readonly name: string;
  readonly against: Against;
}

export interface CompletionGroup {
  readonly name: string;
  readonly rows: readonly CompletionRow[];
  readonly subtotal: readonly CompletionFigures[];
}

export interface CompletionRow {
  /** The unit's cleaned name and its cell. */
  readonly unit: Sourced<string>;
  /** What that cell held, where cleaning changed it. */
  readonly unitAsRead?: CellValue;
  /** One for each indicator, in their order. */
  readonly items: readonly CompletionItem[];
}

export interface CompletionItem {
  readonly figures: CompletionFigures;
  readonly actual: SourceFigure;
  /** One for each target set. */
  readonly targets: readonly SourceFigure[];
  /** Of 上报 and 认定 the one that does not count. */
  readonly counterpart?: SourceFigure;
  readonly cash?: SourceFigure;
}

/** What the domain makes of one indicator of a unit, or of a sum over units. */
export interface CompletionFigures {
  readonly actual?: Amount;
  readonly sets: readonly { readonly target?: Amount; readonly assessed: Assessment }[];
  readonly counterpart?: Amount;
  readonly certificationRate?: Exact;
  readonly reduction?: Amount;
  readonly cash?: Amount;
  readonly subsidy?: Money<"CNY">;
}
