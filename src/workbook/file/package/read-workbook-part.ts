/** workbook.xml: the tabs, the defined names, the day that days are counted from. */
import type { Visibility } from "../../../spreadsheet/grid";
import { WorkbookError } from "../../port";
import { scanPart } from "../xml/scan-part";
import { CLOSED, OPENED, TEXT } from "../xml/xml-scan";
import type { XmlScanner } from "../xml/xml-scan";
import type { Zip } from "../zip/zip";

export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  readonly definedNames: readonly DefinedNameEntry[];
  readonly date1904: boolean;
  /** The tab that was in front, counted from 0. */
  readonly activeTab: number;
  /** No sheet may be added or renamed (审阅 → 保护工作簿). */
  readonly structureProtected: boolean;
}

export interface SheetEntry {
  readonly name: string;
  readonly sheetId: number;
  readonly relId: string;
  readonly visibility: Visibility;
}

export interface DefinedNameEntry {
  readonly name: string;
  readonly refersTo: string;
  /** The tab that it is local to, counted from 0. */
  readonly localSheet?: number;
  readonly hidden: boolean;
}

type Attributes = Readonly<Record<string, string>>;
type Building = { -readonly [K in keyof WorkbookPart]: WorkbookPart[K] } & {
  sheets: SheetEntry[];
  definedNames: DefinedNameEntry[];
};

export function readWorkbookPart(zip: Zip, part: string): WorkbookPart {
  const book: Building = {
    sheets: [],
    definedNames: [],
    date1904: false,
    activeTab: 0,
    structureProtected: false,
  };
  let root = "";
  let name: Attributes | undefined;
  let refersTo = "";
  scanPart(zip, part, (xml) => {
    while (xml.next()) {
      if (xml.token === OPENED) {
        root = root || rootName(xml);
        readElement(xml, book);
        if (xml.name === "definedName") [name, refersTo] = [xml.attributes(), ""];
      } else if (xml.token === TEXT) {
        refersTo = xml.text();
      } else if (xml.token === CLOSED && name !== undefined) {
        book.definedNames.push(definedName(name, refersTo));
        name = undefined;
      }
    }
  });
  if (root !== "workbook") throw new WorkbookError("not-a-workbook", `${part} is a ${root}`);
  return book;
}

/** Strict OOXML spells every namespace differently; its workbooks look the same and read as empty. */
function rootName(xml: XmlScanner): string {
  while (xml.nextAttribute()) {
    const strict = xml.text().indexOf("//purl.oclc.org/ooxml/") >= 0;
    if (strict) throw new WorkbookError("strict-ooxml", xml.text());
  }
  return xml.name;
}

function readElement(xml: XmlScanner, book: Building): void {
  switch (xml.name) {
    case "sheet":
      book.sheets.push(sheetEntry(xml.attributes()));
      break;
    case "workbookPr":
      book.date1904 = isTrue(xml.attributes()["date1904"]);
      break;
    case "workbookView":
      // Further windows follow; the first is the one in front.
      if (book.activeTab === 0) book.activeTab = Number(xml.attributes()["activeTab"] ?? 0);
      break;
    case "workbookProtection":
      book.structureProtected = isTrue(xml.attributes()["lockStructure"]);
      break;
  }
}

/** r:id comes as `id`: the scanner leaves prefixes out. */
function sheetEntry({ name = "", sheetId, id = "", state }: Attributes): SheetEntry {
  const visibility = state === "hidden" || state === "veryHidden" ? state : "visible";
  return { name, sheetId: Number(sheetId), relId: id, visibility };
}

function definedName(attributes: Attributes, refersTo: string): DefinedNameEntry {
  const { name = "", localSheetId } = attributes;
  const entry = { name, refersTo, hidden: isTrue(attributes["hidden"]) };
  return localSheetId === undefined ? entry : { ...entry, localSheet: Number(localSheetId) };
}

export function isTrue(attribute: string | undefined): boolean {
  return attribute === "1" || attribute === "true" || attribute === "on";
}
