/**
 * Workbook, Application and the protection of the workbook's structure.
 */
import { choiceOf } from "../wire/arguments";
import { accessDenied } from "../wire/host-error";
import { areaOf } from "./areas";
import { played } from "./played";
import type { TableOf } from "./played";
import type { BookModel } from "../model/book-model";

const CALCULATION = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

export const Workbook: TableOf<"Workbook"> = {
  properties: {
    name: { get: (book) => book.fileName },
    readOnly: { get: (book) => book.readOnly },
  },
  objects: {
    application: (book) => played("Application", book),
    customXmlParts: (book) => played("CustomXmlPartCollection", { book }),
    names: (book) => played("NamedItemCollection", { book }),
    protection: (book) => played("WorkbookProtection", book),
    settings: (book) => played("SettingCollection", book),
    tables: (book) => played("TableCollection", { book, sheets: book.sheets }),
    worksheets: (book) => played("WorksheetCollection", book),
  },
  methods: {
    getActiveCell: (book) => {
      const { top, left } = book.selection.on;
      return played("Range", selected(book, { top, left, bottom: top, right: left }));
    },
    getSelectedRange: (book) => played("Range", selected(book)),
    getSelectedRanges: (book) => {
      const area = selected(book);
      return played("RangeAreas", { book, sheet: area.sheet, all: [area] });
    },
  },
};

export const Application: TableOf<"Application"> = {
  properties: {
    calculationMode: {
      get: (book) => book.calculation,
      set: (book, value) => void (book.calculation = choiceOf(value, CALCULATION, "mode")),
    },
  },
  methods: {
    calculate: (book) => book.settled(),
    // A batch is calculated once at its end here, so there is nothing to hold back.
    suspendApiCalculationUntilNextSync: () => null,
    suspendScreenUpdatingUntilNextSync: () => null,
  },
};

export const WorkbookProtection: TableOf<"WorkbookProtection"> = {
  properties: { protected: { get: (book) => book.structureProtection !== undefined } },
  methods: {
    protect: (book, args) => {
      if (book.structureProtection !== undefined) throw accessDenied("already protected");
      book.structureProtection = { password: args.raw(0) ?? "" };
    },
    unprotect: (book, args) => {
      if (book.structureProtection?.password !== (args.raw(0) ?? "")) {
        throw accessDenied("it is not protected, or the password is wrong");
      }
      book.structureProtection = undefined;
    },
  },
};

function selected(book: BookModel, on = book.selection.on) {
  return areaOf({ book, sheet: book.selection.sheet }, on);
}
