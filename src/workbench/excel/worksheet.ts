/**
 * Worksheet and WorksheetCollection.
 */
import type { Visibility } from "../../spreadsheet/grid";
import { choiceOf, flagOf, numberOf, textOf } from "../wire/arguments";
import { invalidArgument, invalidOperation } from "../wire/host-error";
import { areaNamed, rangePlayed } from "./areas";
import { eventMethods } from "./event-methods";
import { played, sheetPlayed } from "./played";
import type { SheetIn, TableOf } from "./played";
import type { BookModel } from "../model/book-model";
import type { SheetModel } from "../model/sheet-model";

const VISIBILITY: Readonly<Record<Visibility, string>> = {
  visible: "Visible",
  hidden: "Hidden",
  veryHidden: "VeryHidden",
};

export const Worksheet: TableOf<"Worksheet"> = {
  identity: { key: "Id", of: ({ sheet }) => sheet.id },
  properties: {
    id: { get: ({ sheet }) => sheet.id },
    name: {
      get: ({ sheet }) => sheet.name,
      set: ({ book, sheet }, value) => book.renameSheet(sheet, textOf(value, "name")),
    },
    position: {
      get: ({ book, sheet }) => book.sheets.indexOf(sheet),
      set: (self, value) => move(self, numberOf(value, "position")),
    },
    visibility: {
      get: ({ sheet }) => VISIBILITY[sheet.visibility],
      set: (self, value) => show(self, value),
    },
    tabColor: {
      get: ({ sheet }) => sheet.tabColor,
      set: ({ sheet }, value) => void (sheet.tabColor = textOf(value, "tabColor")),
    },
    showGridlines: {
      get: ({ sheet }) => sheet.showGridlines,
      set: ({ sheet }, value) => void (sheet.showGridlines = flagOf(value, "showGridlines")),
    },
    showHeadings: {
      get: ({ sheet }) => sheet.showHeadings,
      set: ({ sheet }, value) => void (sheet.showHeadings = flagOf(value, "showHeadings")),
    },
  },
  setAs: { gridlines: "showGridlines", headings: "showHeadings" },
  objects: {
    autoFilter: (self) => played("AutoFilter", self),
    charts: (self) => played("ChartCollection", self),
    freezePanes: (self) => played("WorksheetFreezePanes", self),
    horizontalPageBreaks: (self) => played("PageBreakCollection", self),
    names: (self) => played("NamedItemCollection", self),
    pageLayout: (self) => played("PageLayout", self),
    protection: (self) => played("WorksheetProtection", self),
    tables: ({ book, sheet }) => played("TableCollection", { book, sheets: [sheet] }),
  },
  methods: {
    activate: ({ book, sheet }) => book.activate(sheet),
    delete: ({ book, sheet }) => book.removeSheet(sheet),
    getCell: (self, args) => {
      const [row, column] = [args.number(0), args.number(1)];
      return rangePlayed(self, { top: row, left: column, bottom: row, right: column });
    },
    getRange: (self, args) =>
      played("Range", areaNamed(self, args.has(0) ? args.text(0) : undefined)),
    getRangeByIndexes: (self, args) => {
      const [top, left] = [args.number(0), args.number(1)];
      const bottom = top + args.number(2) - 1;
      return rangePlayed(self, { top, left, bottom, right: left + args.number(3) - 1 });
    },
    getUsedRange: (self, args) => {
      const cell = { top: 0, left: 0, bottom: 0, right: 0 };
      return rangePlayed(self, self.sheet.used(args.flag(0)) ?? cell);
    },
    getUsedRangeOrNullObject: (self, args) => {
      const used = self.sheet.used(args.flag(0));
      return used && rangePlayed(self, used);
    },
    ...eventMethods("Activated", "Deactivated", "Calculated", "DataChanged", "SelectionChanged"),
    ...eventMethods("FormatChanged"),
  },
};

export const WorksheetCollection: TableOf<"WorksheetCollection"> = {
  items: (book) => book.sheets.map((sheet) => sheetPlayed({ book, sheet })),
  methods: {
    add: (book, args) => {
      const name = args.has(0) ? args.text(0) : book.freeName();
      return sheetPlayed({ book, sheet: book.addSheet(name) });
    },
    getActiveWorksheet: (book) => sheetPlayed({ book, sheet: book.selection.sheet }),
    getCount: (book, args) => counted(book, args.flag(0)).length,
    getFirst: (book, args) => opened(book, counted(book, args.flag(0))[0]),
    getLast: (book, args) => opened(book, [...counted(book, args.flag(0))].pop()),
    getItem: (book, args) => opened(book, book.sheet(args.text(0))),
    getItemOrNullObject: (book, args) => opened(book, book.sheet(args.text(0))),
    ...eventMethods("Activated", "Added", "Deactivated", "Deleted", "Calculated"),
    ...eventMethods("DataChanged", "SelectionChanged", "FormatChanged"),
  },
};

function opened(book: BookModel, sheet: SheetModel | undefined) {
  return sheet && sheetPlayed({ book, sheet });
}

function counted({ sheets }: BookModel, visibleOnly: boolean): readonly SheetModel[] {
  return visibleOnly ? sheets.filter(({ visibility }) => visibility === "visible") : sheets;
}

function move({ book, sheet }: SheetIn, to: number): void {
  book.checkStructure();
  if (to < 0 || to >= book.sheets.length) throw invalidArgument(`position ${to}`);
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  book.sheets.splice(to, 0, sheet);
}

function show({ book, sheet }: SheetIn, value: unknown): void {
  book.checkStructure();
  const wanted = choiceOf(value, Object.values(VISIBILITY), "visibility");
  const names = Object.keys(VISIBILITY) as Visibility[];
  const visibility = names.find((name) => VISIBILITY[name] === wanted) ?? "visible";
  const others = book.sheets.filter((it) => it !== sheet && it.visibility === "visible");
  if (visibility !== "visible" && others.length === 0) {
    throw invalidOperation("a workbook keeps one visible sheet");
  }
  sheet.visibility = visibility;
}
