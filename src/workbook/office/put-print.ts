/**
 * Print set-up: A4 or A3, as wide as one page, page number at the foot.
 *
 * It goes last, and a refusal of it is forgiven: Excel refuses on a computer without a printer,
 * and that is no reason to have no ranking.
 */
import { blockA1 } from "../../spreadsheet/address";
import type { Print } from "../../spreadsheet/sheet";
import { placeOf } from "./faults";

/** 1.5 cm at the sides, 1.9 cm above and below, in points. */
const MARGINS = { leftMargin: 42.5, rightMargin: 42.5, topMargin: 54, bottomMargin: 54 };

export function putPrint(on: Excel.Worksheet, print: Print): void {
  const { pageLayout: page, horizontalPageBreaks: breaks } = on;
  page.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  page.paperSize = print.paper === "A3" ? "A3" : "A4";
  page.zoom = { horizontalFitToPages: 1 };
  page.centerHorizontally = true;
  page.leftMargin = MARGINS.leftMargin;
  page.rightMargin = MARGINS.rightMargin;
  page.topMargin = MARGINS.topMargin;
  page.bottomMargin = MARGINS.bottomMargin;
  page.headersFooters.defaultForAllPages.centerFooter = print.footer;
  page.setPrintArea(blockA1(print.area));
  if (print.titleRows !== undefined) {
    const [first, last] = print.titleRows;
    page.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
  }
  for (const row of print.breaksAfter ?? []) breaks.add(`A${row + 2}`);
}

export function isAboutPrint(error: unknown): boolean {
  return /PageLayout|HeadersFooters|DefaultForAllPages|HeaderFooter|PageBreak/i.test(
    placeOf(error)
  );
}
