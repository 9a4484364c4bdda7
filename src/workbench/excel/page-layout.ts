/**
 * How a sheet is printed: PageLayout, headers and footers, page breaks.
 */
import { LAST_COLUMN } from "../../spreadsheet/address";
import type { TypeTable } from "../wire/type-table";
import { areaGiven, rangePlayed } from "./areas";
import { bag, bagParts, bagProperties } from "./bag";
import { played } from "./played";
import type { BagPart, SheetIn, TableOf } from "./played";

const PROPERTIES = {
  orientation: "Portrait",
  paperSize: "A4",
  zoom: { scale: 100 },
  centerHorizontally: false,
  centerVertically: false,
  blackAndWhite: false,
  draftMode: false,
  printGridlines: false,
  printHeadings: false,
  printOrder: "DownThenOver",
  firstPageNumber: "",
  leftMargin: 50.4,
  rightMargin: 50.4,
  topMargin: 54,
  bottomMargin: 54,
  headerMargin: 21.6,
  footerMargin: 21.6,
};

export const PageLayout: TableOf<"PageLayout"> = {
  properties: bagProperties(PROPERTIES, page),
  objects: bagParts({ headersFooters: "HeaderFooterGroup" }, page),
  methods: {
    setPrintArea: (self, args) => {
      self.sheet.page.printArea = areaGiven(self, args, 0).on;
    },
    setPrintTitleRows: (self, args) => {
      self.sheet.page.titleRows = areaGiven(self, args, 0).on;
    },
    setPrintTitleColumns: (self, args) => {
      self.sheet.page.titleColumns = areaGiven(self, args, 0).on;
    },
    getPrintAreaOrNullObject: (self) => {
      const { printArea: on } = self.sheet.page;
      return on && played("RangeAreas", { ...self, all: [{ ...self, on }] });
    },
    getPrintTitleRowsOrNullObject: (self) => {
      const { titleRows } = self.sheet.page;
      return titleRows && rangePlayed(self, titleRows);
    },
    getPrintTitleColumnsOrNullObject: (self) => {
      const { titleColumns } = self.sheet.page;
      return titleColumns && rangePlayed(self, titleColumns);
    },
  },
};

const SIX_TEXTS = {
  leftHeader: "",
  centerHeader: "",
  rightHeader: "",
  leftFooter: "",
  centerFooter: "",
  rightFooter: "",
};

export const pageParts: Readonly<Record<string, TypeTable<BagPart>>> = {
  HeaderFooterGroup: bag(
    { state: "Default", useSheetMargins: true, useSheetScale: true },
    { defaultForAllPages: "HeaderFooter" }
  ),
  HeaderFooter: bag(SIX_TEXTS),
};

export const PageBreakCollection: TableOf<"PageBreakCollection"> = {
  items: (self) => breaks(self).map((row) => played("PageBreak", { ...self, row })),
  methods: {
    add: (self, args) => {
      const { top } = areaGiven(self, args, 0).on;
      self.sheet.page.set[BREAKS] = [...breaks(self).filter((row) => row !== top), top].sort(
        (a, b) => a - b
      );
      return played("PageBreak", { ...self, row: top });
    },
    getCount: (self) => breaks(self).length,
    removePageBreaks: (self) => {
      self.sheet.page.set[BREAKS] = [];
    },
  },
};

export const PageBreak: TableOf<"PageBreak"> = {
  identity: { key: "_Id", of: ({ row }) => `break-${row}` },
  properties: { rowIndex: { get: ({ row }) => row }, columnIndex: { get: () => 0 } },
  methods: {
    getCellAfterBreak: (self) => {
      return rangePlayed(self, { top: self.row, left: 0, bottom: self.row, right: LAST_COLUMN });
    },
    delete: (self) => {
      self.sheet.page.set[BREAKS] = breaks(self).filter((row) => row !== self.row);
    },
  },
};

/** The rows that start a new page. */
const BREAKS = "horizontalPageBreaks";

function breaks({ sheet }: SheetIn): readonly number[] {
  return (sheet.page.set[BREAKS] as readonly number[] | undefined) ?? [];
}

function page({ sheet }: SheetIn): BagPart {
  return { set: sheet.page.set, path: "" };
}
