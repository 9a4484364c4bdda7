/**
 * Every type that is played. Whatever is not here is refused by name.
 */
import type { TypeTable } from "../wire/type-table";
import * as charts from "./charts";
import * as conditionals from "./conditional-formats";
import { DataValidation } from "./data-validation";
import { NamedItem, NamedItemCollection } from "./names";
import * as page from "./page-layout";
import { Range } from "./range";
import { RangeAreas, RangeCollection } from "./range-areas";
import { RangeBorder, RangeBorderCollection } from "./range-borders";
import { FormatProtection, RangeFill, RangeFont, RangeFormat } from "./range-format";
import * as stored from "./stored";
import { Application, Workbook, WorkbookProtection } from "./workbook";
import { Worksheet, WorksheetCollection } from "./worksheet";
import * as parts from "./worksheet-parts";
import type { Selves, TableOf } from "./played";

const types: { readonly [Type in keyof Selves]: TableOf<Type> } = {
  Application,
  AutoFilter: parts.AutoFilter,
  Chart: charts.Chart,
  ChartCollection: charts.ChartCollection,
  ChartSeries: charts.ChartSeries,
  ChartSeriesCollection: charts.ChartSeriesCollection,
  ConditionalFormat: conditionals.ConditionalFormat,
  ConditionalFormatCollection: conditionals.ConditionalFormatCollection,
  CustomXmlPart: stored.CustomXmlPart,
  CustomXmlPartCollection: stored.CustomXmlPartCollection,
  CustomXmlPartScopedCollection: stored.CustomXmlPartScopedCollection,
  DataValidation,
  FormatProtection,
  NamedItem,
  NamedItemCollection,
  PageBreak: page.PageBreak,
  PageBreakCollection: page.PageBreakCollection,
  PageLayout: page.PageLayout,
  Range,
  RangeAreas,
  RangeBorder,
  RangeBorderCollection,
  RangeCollection,
  RangeFill,
  RangeFont,
  RangeFormat,
  Setting: stored.Setting,
  SettingCollection: stored.SettingCollection,
  Table: parts.Table,
  TableCollection: parts.TableCollection,
  Workbook,
  WorkbookProtection,
  Worksheet,
  WorksheetCollection,
  WorksheetFreezePanes: parts.WorksheetFreezePanes,
  WorksheetProtection: parts.WorksheetProtection,
};

export const excelTables: Readonly<Record<string, TypeTable>> = {
  ...types,
  ...charts.chartParts,
  ...conditionals.conditionalParts,
  ...page.pageParts,
};
