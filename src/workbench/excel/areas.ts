/**
 * Ranges as the pane names them: by address, by a defined name, or handed over as an object.
 */
import type { Block } from "../../spreadsheet/address";
import { LAST_COLUMN, LAST_ROW } from "../../spreadsheet/address";
import { blockName, parseBlock, sheetPrefix, WHOLE } from "../model/block-of";
import type { NameModel } from "../model/parts";
import type { Arguments } from "../wire/arguments";
import { invalidArgument } from "../wire/host-error";
import { Played } from "../wire/played-object";
import { played } from "./played";
import type { Area, SheetIn } from "./played";

export function areaOf({ book, sheet }: SheetIn, on: Block): Area {
  const isOnSheet = on.top >= 0 && on.left >= 0 && on.bottom <= LAST_ROW && on.right <= LAST_COLUMN;
  if (!isOnSheet || on.top > on.bottom || on.left > on.right) {
    throw invalidArgument("the range does not lie on the sheet");
  }
  const { top, left, bottom, right } = on;
  return { book, sheet, on: { top, left, bottom, right } };
}

export function rangePlayed(at: SheetIn, on: Block): Played {
  return played("Range", areaOf(at, on));
}

/** Of a sheet: "A1:B2", "A:C", "'任务 表'!A1", or a defined name; the whole sheet for nothing. */
export function areaNamed(at: SheetIn, address: string | undefined): Area {
  if (address === undefined) return areaOf(at, WHOLE);
  const on = parseBlock(address);
  if (on === undefined) return namedArea(at, address);
  const sheet = on.sheet === undefined ? at.sheet : at.book.sheet(on.sheet);
  if (sheet === undefined) throw invalidArgument(`no sheet for ${address}`);
  return areaOf({ book: at.book, sheet }, on);
}

/** An argument that Office.js lets be an address or a Range. */
export function areaGiven(at: SheetIn, args: Arguments, index: number): Area {
  const given = args.raw(index);
  return given instanceof Played
    ? (args.played(index, "Range") as Area)
    : areaNamed(at, args.text(index));
}

function namedArea(at: SheetIn, name: string): Area {
  const key = name.toLowerCase();
  const found = at.sheet.names.get(key) ?? at.book.names.get(key);
  const area = found === undefined ? undefined : areaOfName(at, found);
  if (area === undefined) throw invalidArgument(`no range ${name}`);
  return area;
}

/** The cells a name stands for; undefined for a constant or a formula. */
export function areaOfName(at: SheetIn, { refersTo }: NameModel): Area | undefined {
  return parseBlock(refersTo) === undefined ? undefined : areaNamed(at, refersTo);
}

/** '任务 表'!A1:B2 */
export function addressOf({ sheet, on }: Area): string {
  return sheetPrefix(sheet.name) + blockName(on);
}

/** '任务 表'!$A$1:$B$2, as a defined name keeps it. */
export function fixedAddress({ sheet, on }: Area): string {
  const fixed = blockName(on).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
  return sheetPrefix(sheet.name) + fixed;
}
