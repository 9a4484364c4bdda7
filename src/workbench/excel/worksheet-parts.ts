/**
 * Protection, frozen panes, filter and tables of a sheet. Filters and tables are read, not made.
 */
import { LAST_COLUMN, LAST_ROW } from "../../spreadsheet/address";
import { accessDenied } from "../wire/host-error";
import { areaGiven, rangePlayed } from "./areas";
import { played, sheetPlayed } from "./played";
import type { SheetIn, TableIn, TableOf, TablesIn } from "./played";

export const WorksheetProtection: TableOf<"WorksheetProtection"> = {
  properties: {
    protected: { get: ({ sheet }) => sheet.protection !== undefined },
    options: { get: ({ sheet }) => sheet.protection?.options ?? null },
  },
  methods: {
    protect: ({ sheet }, args) => {
      if (sheet.protection !== undefined) throw accessDenied("already protected");
      sheet.protection = { options: args.raw(0) ?? {}, password: args.raw(1) ?? "" };
    },
    unprotect: ({ sheet }, args) => {
      if (sheet.protection?.password !== (args.raw(0) ?? "")) {
        throw accessDenied("it is not protected, or the password is wrong");
      }
      sheet.protection = undefined;
    },
  },
};

export const WorksheetFreezePanes: TableOf<"WorksheetFreezePanes"> = {
  methods: {
    freezeAt: (self, args) => freeze(self, areaGiven(self, args, 0).on),
    freezeRows: (self, args) => {
      freeze(self, { top: 0, left: 0, bottom: args.number(0) - 1, right: LAST_COLUMN });
    },
    freezeColumns: (self, args) => {
      freeze(self, { top: 0, left: 0, bottom: LAST_ROW, right: args.number(0) - 1 });
    },
    unfreeze: (self) => freeze(self, undefined),
    getLocationOrNullObject: (self) => self.sheet.frozen && rangePlayed(self, self.sheet.frozen),
  },
};

function freeze({ book, sheet }: SheetIn, on: SheetIn["sheet"]["frozen"]): void {
  if (book.readOnly) throw accessDenied("the workbook is read-only");
  sheet.frozen = on;
}

export const AutoFilter: TableOf<"AutoFilter"> = {
  properties: {
    enabled: { get: ({ sheet }) => sheet.filter !== undefined },
    isDataFiltered: { get: ({ sheet }) => (sheet.filter?.criteria.length ?? 0) > 0 },
    criteria: { get: ({ sheet }) => sheet.filter?.criteria ?? [] },
  },
  methods: {
    getRangeOrNullObject: (self) => self.sheet.filter && rangePlayed(self, self.sheet.filter.on),
    remove: ({ book, sheet }) => {
      if (book.readOnly || sheet.protection !== undefined)
        throw accessDenied("no filter to change");
      sheet.filter = undefined;
    },
  },
};

export const TableCollection: TableOf<"TableCollection"> = {
  items: (tables) => all(tables).map((table) => played("Table", table)),
  properties: { count: { get: (tables) => all(tables).length } },
  methods: {
    getCount: (tables) => all(tables).length,
    getItem: (tables, args) => find(tables, args.text(0)),
    getItemOrNullObject: (tables, args) => find(tables, args.text(0)),
  },
};

export const Table: TableOf<"Table"> = {
  identity: { key: "Id", of: ({ table }) => table.id },
  properties: {
    id: { get: ({ table }) => table.id },
    name: { get: ({ table }) => table.name },
    showHeaders: { get: ({ table }) => table.showHeaders },
  },
  objects: { worksheet: sheetPlayed },
  methods: { getRange: (self) => rangePlayed(self, self.table.on) },
};

function all({ book, sheets }: TablesIn): readonly TableIn[] {
  return sheets.flatMap((sheet) => sheet.tables.map((table) => ({ book, sheet, table })));
}

function find(tables: TablesIn, key: string) {
  const found = all(tables).find(({ table }) => table.name === key || table.id === key);
  return found && played("Table", found);
}
