/**
 * An .xlsx package: the zip, and where in it the workbook, its sheets, styles and strings stand.
 *
 * Names of parts are never assumed: writers differ, and only relationships say what is what.
 */
import type { Visibility } from "../../../spreadsheet/grid";
import { WorkbookError } from "../../port";
import { contentTypeOf } from "./content-types";
import {
  refuseForeignBytes,
  refuseOtherDocuments,
  refuseSigned,
  refuseStrict,
} from "./package-check";
import { readWorkbookPart } from "./read-workbook-part";
import type { WorkbookPart } from "./read-workbook-part";
import { lastSegment, ofType, relationshipsOf } from "./relationships";
import type { Relationship } from "./relationships";
import { openZip } from "../zip/zip";
import type { Zip, ZipOptions } from "../zip/zip";

export interface Package extends Omit<WorkbookPart, "sheets"> {
  readonly zip: Zip;
  readonly workbookPart: string;
  readonly workbookLinks: readonly Relationship[];
  /** All tabs in order; only those of kind "worksheet" have cells. */
  readonly sheets: readonly SheetPart[];
  readonly stylesPart?: string;
  readonly sharedStringsPart?: string;
  readonly calcChainPart?: string;
}

export interface SheetPart {
  readonly name: string;
  readonly sheetId: number;
  readonly relId: string;
  readonly part: string;
  readonly visibility: Visibility;
  readonly kind: "worksheet" | "other";
}

export interface OpenOptions extends ZipOptions {
  /** Open a signed package, though its signature will not survive a change. */
  readonly allowSigned?: boolean;
}

/** Throws a WorkbookError for whatever is no whole and harmless .xlsx or .xlsm. */
export function openPackage(bytes: Uint8Array, options: OpenOptions = {}): Package {
  refuseForeignBytes(bytes);
  return packageIn(openZip(bytes, options), options);
}

/** The same over a zip that is open already: a package that was changed is read again. */
export function packageIn(zip: Zip, options: OpenOptions = {}): Package {
  const rootLinks = relationshipsOf(zip, "");
  const workbookPart = findWorkbook(zip, rootLinks);
  if (options.allowSigned !== true) refuseSigned(zip, rootLinks);

  const workbookLinks = relationshipsOf(zip, workbookPart);
  const { sheets, ...rest } = readWorkbookPart(zip, workbookPart);
  const parts = {
    stylesPart: partOfType(zip, workbookLinks, "styles"),
    sharedStringsPart: partOfType(zip, workbookLinks, "sharedStrings"),
    calcChainPart: partOfType(zip, workbookLinks, "calcChain"),
  };
  return {
    zip,
    workbookPart,
    workbookLinks,
    ...rest,
    ...defined(parts),
    sheets: sheets.map((sheet) => ({ ...sheet, ...sheetPart(zip, workbookLinks, sheet.relId) })),
  };
}

function findWorkbook(zip: Zip, rootLinks: readonly Relationship[]): string {
  const link = ofType(rootLinks, "officeDocument");
  if (link === undefined) {
    const fault = zip.find("xl/workbook.xml") === undefined ? "not-a-workbook" : "damaged";
    throw new WorkbookError(fault, "the package names no main part");
  }
  refuseOtherDocuments(link.target, contentTypeOf(zip, link.target));
  refuseStrict(link);
  return existing(zip, link);
}

function sheetPart(zip: Zip, links: readonly Relationship[], relId: string) {
  const link = links.filter(({ id, external }) => id === relId && !external)[0];
  if (link === undefined) throw new WorkbookError("damaged", `no sheet behind ${relId}`);
  const kind = lastSegment(link.type) === "worksheet" ? "worksheet" : "other";
  return { part: existing(zip, link), kind } as const;
}

function partOfType(zip: Zip, links: readonly Relationship[], type: string): string | undefined {
  const link = ofType(links, type);
  return link === undefined ? undefined : existing(zip, link);
}

function existing(zip: Zip, { target }: Relationship): string {
  if (zip.find(target) === undefined) throw new WorkbookError("damaged", `${target} is missing`);
  return target;
}

function defined<T extends object>(parts: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const kept: { [K in keyof T]?: Exclude<T[K], undefined> } = {};
  for (const key of Object.keys(parts) as (keyof T)[]) {
    const value = parts[key];
    if (value !== undefined) kept[key] = value as Exclude<T[typeof key], undefined>;
  }
  return kept;
}
