/**
 * Sheets put into a package: the whole change as one new zip, or an error and no change at all.
 *
 * Of the parts that were there, only these are written anew: workbook.xml, its relations,
 * [Content_Types].xml, styles.xml, and our own sheets that are replaced. calcChain.xml goes, because it
 * lists every formula's cell and Excel makes a new one. A replaced sheet keeps its part, id, name and
 * tab, so that what points at it still does; its old charts go.
 */
import type { Look } from "../../../spreadsheet/sheet";
import type { Written, WriteOptions } from "../../port";
import { changedRelations } from "../package/change-relations";
import type { NewRelation } from "../package/change-relations";
import { changedWorkbook } from "../package/change-workbook";
import { draftOf } from "./draft";
import type { Draft } from "./draft";
import { anywherePacker } from "../zip/packer";
import type { MakePacker } from "../zip/packer";
import { putDrawing } from "./put-drawing";
import { partsOnlyOf } from "../package/orphan-parts";
import type { Package } from "../package/parts";
import { planSheets, renamedSheets } from "./plan-sheets";
import type { PlannedSheet } from "./plan-sheets";
import { relationshipsPart } from "../package/relationships";
import { namesDropped, namesOf } from "../package/defined-names";
import { putSheetXml } from "./sheet-xml";
import type { SheetPlace } from "./sheet-xml";
import { openStyles } from "./styles-part";
import type { StylesPart } from "./styles-part";
import type { Sheet } from "../../../spreadsheet/sheet";
import type { Zip } from "../zip/zip";

export interface ChangeOptions extends WriteOptions {
  readonly packer?: MakePacker;
}

export interface Change {
  readonly zip: Zip;
  readonly written: readonly Written[];
}

export function withSheets(
  book: Package,
  sheets: readonly Sheet[],
  { onProgress, packer = anywherePacker }: ChangeOptions = {}
): Change {
  const plan = planSheets(book, sheets);
  const draft = draftOf(book.zip, packer);
  const styles = openStyles(
    book.stylesPart === undefined ? undefined : draft.text(book.stylesPart)
  );
  const writer = { book, draft, styles, plan, folder: folderOf(book.workbookPart) };
  const parts = plan.map((planned, i) => {
    const part = putSheet(planned, writer);
    onProgress?.((i + 1) / (plan.length + 1));
    return part;
  });
  putWorkbook(writer, parts);
  const zip = draft.zip();
  onProgress?.(1);
  const written = plan.map(({ sheet, name, old }) => {
    return { mark: sheet.mark, name, replaced: old !== undefined };
  });
  return { zip, written };
}

export interface Writer {
  readonly book: Package;
  readonly draft: Draft;
  readonly styles: StylesPart;
  readonly plan: readonly PlannedSheet[];
  /** Where the workbook's own parts lie: "xl/". */
  readonly folder: string;
}

function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf("/") + 1);
}

/** The part that the sheet stands in. */
function putSheet(planned: PlannedSheet, writer: Writer): string {
  const { book, draft, styles, folder } = writer;
  const { sheet, old } = planned;
  if (old !== undefined) partsOnlyOf(book.zip, old.part).forEach(draft.drop);
  const part = old?.part ?? draft.freePart(`${folder}worksheets/sheet#.xml`);
  const drawing = sheet.charts.length === 0 ? undefined : putDrawing(planned, part, writer);
  const place: SheetPlace = {
    selected: planned.place === book.activeTab,
    renamed: renamedSheets(book, writer.plan),
    cellFormat: (style) => styles.cellFormat(lookNamed(sheet, style)),
    conditionalFormat: styles.conditionalFormat,
    ...(drawing === undefined ? {} : { drawing }),
  };
  const kind = old === undefined ? "worksheet" : undefined;
  draft.put(part, (to) => putSheetXml(sheet, place, to), kind);
  return part;
}

function lookNamed(sheet: Sheet, style: string): Look {
  const look = sheet.styles[style];
  if (look === undefined) throw new Error(`${sheet.name}: no style named ${style}`);
  return look;
}

function putWorkbook(writer: Writer, parts: readonly string[]): void {
  const { book, draft, styles, plan } = writer;
  const added = plan.flatMap(({ old, name }, i) => {
    return old === undefined ? [{ name, part: parts[i] ?? "" }] : [];
  });
  const relations: NewRelation[] = added.map(({ part }) => ({ type: "worksheet", target: part }));
  if (book.calcChainPart !== undefined) draft.drop(book.calcChainPart);
  if (book.stylesPart === undefined) relations.push(putNewStyles(writer));
  else draft.put(book.stylesPart, styles.xml());

  const relationsPart = relationshipsPart(book.workbookPart);
  const rels = changedRelations(draft.text(relationsPart), {
    owner: book.workbookPart,
    add: relations,
    dropType: "calcChain",
  });
  draft.put(relationsPart, rels.xml);

  const lastId = Math.max(0, ...book.sheets.map(({ sheetId }) => sheetId));
  const workbook = changedWorkbook(draft.text(book.workbookPart) ?? "", {
    part: book.workbookPart,
    addSheets: added.map(({ name }, i) => {
      return { name, sheetId: lastId + 1 + i, relId: rels.ids[i] ?? "" };
    }),
    addNames: plan.flatMap(namesOf),
    dropNames: plan.flatMap(namesDropped),
  });
  draft.put(book.workbookPart, workbook);
}

function putNewStyles({ draft, styles, folder }: Writer): NewRelation {
  const target = draft.freePart(`${folder}styles#.xml`);
  draft.put(target, styles.xml(), "styles");
  return { type: "styles", target };
}
