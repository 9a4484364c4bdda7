/**
 * What else a workbook carries beside its cells, as plain records.
 * They are the model's own and are changed in place by the tables of excel/.
 */
import type { Block } from "../../spreadsheet/address";

/** Things that Excel only keeps and gives back: a title's text, a page's margins. */
export type Bag = Record<string, unknown>;

export interface ConditionalModel {
  readonly id: string;
  readonly type: string;
  readonly on: Block;
  /** Further areas, of a rule that came with a file. */
  readonly rest?: readonly Block[];
  /** rule, format, bar …: what was set, by path: "custom.rule.formula". */
  readonly set: Bag;
}

export interface SeriesModel {
  readonly set: Bag;
  values?: string;
  categories?: string;
}

export interface ChartModel {
  readonly id: string;
  readonly type: string;
  readonly source: Block;
  readonly set: Bag;
  readonly series: SeriesModel[];
  /** The cells it covers, once it has been placed. */
  at?: Block;
}

export interface ValidationModel {
  readonly on: Block;
  readonly set: Bag;
}

export interface NameModel {
  readonly name: string;
  /** Without its "=". */
  refersTo: string;
  visible: boolean;
  comment: string;
}

export interface CustomXmlModel {
  readonly id: string;
  xml: string;
}

export interface TableModel {
  readonly id: string;
  readonly name: string;
  readonly on: Block;
  readonly showHeaders: boolean;
}

export interface FilterModel {
  readonly on: Block;
  readonly criteria: readonly unknown[];
}

/** 0-based, both ends inside. */
export interface PageModel {
  readonly set: Bag;
  printArea?: Block;
  titleRows?: Block;
  titleColumns?: Block;
}
