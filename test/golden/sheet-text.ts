/** A sheet to write as lines of text that a reviewer can read. */
import { blockA1, columnName } from "../../src/spreadsheet/address";
import { laidOut } from "../../src/spreadsheet/sheet";
import type { Conditional, Sheet, SheetCell, Shown, Validation } from "../../src/spreadsheet/sheet";

export function sheetText(sheet: Sheet): string {
  const { print } = sheet;
  const lines = [
    `sheet      ${sheet.name}  (${sheet.mark})`,
    `frozen     ${sheet.frozen.rows} rows, ${sheet.frozen.columns} columns`,
    `print      ${print === undefined ? "" : printText(print)}`,
    `widths     ${sheet.columns.map(({ width }, i) => `${columnName(i)} ${width}`).join(", ")}`,
    `heights    ${heightsText(sheet.rowHeights)}`,
    `merged     ${sheet.merges.map(blockA1).join(" ")}`,
    ...sheet.conditionals.map((one) => `highlight  ${conditionalText(one)}`),
    ...sheet.validations.map((one) => `allowed    ${validationText(one)}`),
    ...sheet.charts.map(
      ({ kind, title, categories, series, at }) =>
        `chart      ${kind} “${title}” at ${blockA1(at)}: ${blockA1(categories)} / ${series
          .map(({ name, values }) => `${name} ${blockA1(values)}`)
          .join(", ")}`
    ),
    "",
    ...laidOut(sheet).flatMap(rowLines),
  ];
  return `${lines.join("\n")}\n`;
}

/** A line for each cell, and one for cells beside each other that have only a look. */
function rowLines(cells: Sheet["rows"][number], row: number): readonly string[] {
  const lines: string[] = [];
  for (let column = 0; column < cells.length; column++) {
    const what = cells[column];
    if (what === undefined) continue;
    const first = column;
    while (isLook(what) && isLook(cells[column + 1]) && cells[column + 1]?.style === what.style)
      column++;
    const place = blockA1({ top: row, bottom: row, left: first, right: column });
    lines.push(`${place.padEnd(8)} ${cellText(what)}`.trimEnd());
  }
  return lines;
}

function isLook(what: SheetCell | undefined): boolean {
  return what !== undefined && !("formula" in what) && !("value" in what);
}

function cellText(what: SheetCell): string {
  const style = (what.style ?? "").padEnd(13);
  if ("formula" in what) return `${style} =${what.formula.formula}  → ${shownText(what.shown)}`;
  return "value" in what ? `${style} ${shownText(what.value)}` : style;
}

function shownText(shown: Shown): string {
  if (typeof shown === "string") return JSON.stringify(shown);
  return typeof shown === "object" ? shown.error : String(shown);
}

function printText({ area, orientation, titleRows, footer, breaksAfter = [] }: Required<Sheet>["print"]) {
  const rows = titleRows === undefined ? "" : `, repeats ${titleRows[0] + 1}–${titleRows[1] + 1}`;
  const breaks = breaksAfter.map((row) => row + 1).join(", ");
  return `${blockA1(area)} ${orientation}${rows}, “${footer}”, new page after ${breaks || "none"}`;
}

function heightsText(heights: Sheet["rowHeights"]): string {
  return Object.entries(heights)
    .map(([row, height]) => `${Number(row) + 1} ${height}`)
    .join(", ");
}

function conditionalText(one: Conditional): string {
  if (one.kind === "dataBar") return `${blockA1(one.on)} bar ${one.color} to ${one.max ?? "most"}`;
  return `${blockA1(one.on)} when ${one.formula.formula}: ${JSON.stringify(one.look)}`;
}

function validationText(one: Validation): string {
  const allowed = one.kind === "list" ? one.choices.join(" | ") : `${one.min}–${one.max}`;
  return `${blockA1(one.on)} ${one.kind} ${allowed} “${one.error}”`;
}
