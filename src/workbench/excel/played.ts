/**
 * What stands for each of Excel's objects in the model, and the typed makers of `Played`.
 *
 * Tables name each other by type, never by import, so that a range may give its sheet and a sheet
 * its ranges without a cycle of files.
 */
import type { Block } from "../../spreadsheet/address";
import type { BookModel } from "../model/book-model";
import type {
  Bag,
  ChartModel,
  ConditionalModel,
  CustomXmlModel,
  NameModel,
  SeriesModel,
  TableModel,
} from "../model/parts";
import type { SheetModel } from "../model/sheet-model";
import { Played } from "../wire/played-object";
import type { TypeTable } from "../wire/type-table";

export interface SheetIn {
  readonly book: BookModel;
  readonly sheet: SheetModel;
}

/** A range: cells of a sheet. */
export interface Area extends SheetIn {
  readonly on: Block;
}

export interface Areas extends SheetIn {
  readonly all: readonly Area[];
}

export interface BorderSide extends Area {
  readonly side: string;
}

/** A thing that only keeps what it was told: a chart's title, a page's footer. */
export interface BagPart {
  readonly set: Bag;
  readonly path: string;
}

/** Names of the workbook, or of one sheet. */
export interface NamesIn {
  readonly book: BookModel;
  readonly sheet?: SheetModel;
}

export interface NameIn extends NamesIn {
  readonly name: NameModel;
}

export interface ChartIn extends SheetIn {
  readonly chart: ChartModel;
}

export interface SeriesIn extends ChartIn {
  readonly series: SeriesModel;
}

export interface ConditionalIn extends SheetIn {
  readonly conditional: ConditionalModel;
}

export interface XmlIn {
  readonly book: BookModel;
  readonly part: CustomXmlModel;
}

export interface XmlsIn {
  readonly book: BookModel;
  readonly namespace?: string;
}

export interface SettingIn {
  readonly book: BookModel;
  readonly key: string;
}

export interface TableIn extends SheetIn {
  readonly table: TableModel;
}

export interface TablesIn {
  readonly book: BookModel;
  readonly sheets: readonly SheetModel[];
}

/** Of Excel's types that hold more than a bag; the bags are told by their tables. */
export interface Selves {
  Application: BookModel;
  AutoFilter: SheetIn;
  Chart: ChartIn;
  ChartCollection: SheetIn;
  ChartSeries: SeriesIn;
  ChartSeriesCollection: ChartIn;
  ConditionalFormat: ConditionalIn;
  ConditionalFormatCollection: Area;
  CustomXmlPart: XmlIn;
  CustomXmlPartCollection: XmlsIn;
  CustomXmlPartScopedCollection: XmlsIn;
  DataValidation: Area;
  FormatProtection: Area;
  NamedItem: NameIn;
  NamedItemCollection: NamesIn;
  PageBreak: SheetIn & { readonly row: number };
  PageBreakCollection: SheetIn;
  PageLayout: SheetIn;
  Range: Area;
  RangeAreas: Areas;
  RangeBorder: BorderSide;
  RangeBorderCollection: Area;
  RangeCollection: Areas;
  RangeFill: Area;
  RangeFont: Area;
  RangeFormat: Area;
  Setting: SettingIn;
  SettingCollection: BookModel;
  Table: TableIn;
  TableCollection: TablesIn;
  Workbook: BookModel;
  WorkbookProtection: BookModel;
  Worksheet: SheetIn;
  WorksheetCollection: BookModel;
  WorksheetFreezePanes: SheetIn;
  WorksheetProtection: SheetIn;
}

export type TableOf<Type extends keyof Selves> = TypeTable<Selves[Type]>;

export function played<Type extends keyof Selves>(type: Type, self: Selves[Type]): Played {
  return new Played(type, self);
}

export function sheetPlayed({ book, sheet }: SheetIn): Played {
  return played("Worksheet", { book, sheet });
}
