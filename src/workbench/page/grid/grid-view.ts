/**
 * The model shown on the grid. Values show themselves (the engine is the grid's); looks and what
 * stands round the cells are drawn here, when they were opened and after each batch that changed them.
 */
import type { FUniver } from "@univerjs/presets";
import type { BookEvent } from "../../model/book-event";
import type { Block } from "../../../spreadsheet/address";
import { blockName } from "../../model/block-of";
import type { BookModel } from "../../model/book-model";
import type { SheetModel } from "../../model/sheet-model";
import type { OpenedBook } from "../../package/open-package";
import { drawFormats, drawMade, drawOpened } from "./draw-cells";
import { drawConditionals } from "./draw-conditionals";
import { drawFurniture, furnitureOf } from "./draw-furniture";
import type { Merged } from "./draw-furniture";
import { UniverSheet } from "./univer-sheet";

interface Drawn {
  furniture: string;
  merged: Merged;
  conditionals: string;
  conditionalIds: readonly string[];
}

export class GridView {
  private readonly drawn = new Map<SheetModel, Drawn>();
  /** Sheets whose cells got another look since they were drawn. */
  private readonly dressed = new Set<SheetModel>();
  private followed = "";
  private readonly book: BookModel;

  constructor(
    private readonly univer: FUniver,
    opened: OpenedBook
  ) {
    this.book = opened.model;
    for (const { model, looks } of opened.sheets) {
      const target = UniverSheet.named(univer, model.name);
      if (target !== undefined) drawOpened(target, model, looks);
    }
    this.book.listen((event) => this.hear(event));
    this.draw();
  }

  /** Brings the grid up to the model. */
  draw(): void {
    for (const sheet of this.book.sheets) this.drawSheet(sheet);
    this.dressed.clear();
    this.follow();
  }

  private drawSheet(sheet: SheetModel): void {
    const target = UniverSheet.named(this.univer, sheet.name);
    if (target === undefined) return;
    const before = this.drawn.get(sheet) ?? {
      ...{ furniture: "", merged: [], conditionals: "[]", conditionalIds: [] },
    };
    if (this.dressed.has(sheet)) drawMade(target, sheet);
    const after = { ...before };
    after.furniture = furnitureOf(sheet);
    if (after.furniture !== before.furniture) {
      after.merged = drawFurniture(target, sheet, before.merged);
    }
    after.conditionals = JSON.stringify(sheet.conditionals);
    if (after.conditionals !== before.conditionals) {
      const { conditionals } = sheet;
      after.conditionalIds = drawConditionals(target, conditionals, before.conditionalIds);
    }
    this.drawn.set(sheet, after);
  }

  /** The sheet in front and what is selected on it, where the pane has chosen another; Univer puts a new one in front. */
  private follow(): void {
    const { sheet, on } = this.book.selection;
    const book = this.univer.getActiveWorkbook();
    const wanted = book?.getSheetByName(sheet.name) ?? null;
    if (book === null || wanted === null) return;
    const wished = `${sheet.id}!${blockName(on)}`;
    const isInFront = book.getActiveSheet().getSheetId() === wanted.getSheetId();
    if (isInFront && this.followed === wished) return;
    this.followed = wished;
    if (!isInFront) book.setActiveSheet(wanted);
    if (!isAt(book.getActiveRange(), on)) wanted.setActiveRange(wanted.getRange(on.top, on.left));
  }

  private hear(event: BookEvent): void {
    if (event.kind === "formatted" || event.kind === "added") this.dressed.add(event.sheet);
    if (event.kind === "deleted") this.drawn.delete(event.sheet);
    if (event.kind === "changed" && !this.dressed.has(event.sheet)) {
      const target = UniverSheet.named(this.univer, event.sheet.name);
      if (target !== undefined) drawFormats(target, event.sheet, event.on);
    }
  }
}

/** Its first cell; how far it goes is shown as far as the grid shows it. */
function isAt(range: FRange | null, { top, left }: Block): boolean {
  const { startRow, startColumn } = range?.getRange() ?? {};
  return startRow === top && startColumn === left;
}

type FBook = NonNullable<ReturnType<FUniver["getActiveWorkbook"]>>;
type FRange = NonNullable<ReturnType<FBook["getActiveRange"]>>;
