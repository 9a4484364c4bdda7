/** Sheets given as rows made into an .xlsx package: any value in, read back as the same. */
import { a1, blockA1 } from "../../src/spreadsheet/address";
import type { CellValue, GridRows } from "../../src/spreadsheet/grid";
import { PLAIN_STYLES, makePackage, plainWorkbook, MAIN } from "./make-package";

export function packageOfGrids(grids: readonly GridRows[]): Uint8Array {
  const formats = ["General", ...grids.flatMap((grid) => (grid.formats ?? []).flat())]
    .filter((code): code is string => code !== undefined)
    .filter((code, i, all) => all.indexOf(code) === i);
  const sheets = grids.map((grid, i) => {
    const { name = `Sheet${i + 1}`, visibility } = grid;
    const xml = sheetXml(grid, formats);
    return visibility === undefined || visibility === "visible"
      ? { name, xml }
      : { name, xml, state: visibility };
  });
  const date1904 = grids.some((grid) => grid.date1904 === true);
  const before = date1904 ? '<workbookPr date1904="1"/>' : "";
  return makePackage(plainWorkbook({ sheets, before, styles: stylesXml(formats) }));
}

function sheetXml(grid: GridRows, formats: readonly string[]): string {
  const hiddenRows = new Set(grid.hiddenRows ?? []);
  const rows = grid.values.map((values, row) => {
    const cells = values.map((value, column) => {
      const style = formats.indexOf(grid.formats?.[row]?.[column] ?? "General");
      const at = `r="${a1({ row, column })}" s="${style}"`;
      return cellXml(at, value, grid.formulas?.[row]?.[column]);
    });
    const hidden = hiddenRows.has(row) ? ' hidden="1"' : "";
    return `<row r="${row + 1}"${hidden}>${cells.join("")}</row>`;
  });
  const columns = Array.from(grid.hiddenColumns ?? [], (column) => {
    return `<col min="${column + 1}" max="${column + 1}" hidden="1"/>`;
  });
  const merges = (grid.merges ?? []).map((merge) => `<mergeCell ref="${blockA1(merge)}"/>`);
  return (
    `<worksheet xmlns="${MAIN}">${wrapped("cols", columns)}` +
    `<sheetData>${rows.join("")}</sheetData>${wrapped("mergeCells", merges)}</worksheet>`
  );
}

function wrapped(element: string, inner: readonly string[]): string {
  return inner.length === 0 ? "" : `<${element}>${inner.join("")}</${element}>`;
}

function cellXml(at: string, value: CellValue, formula: string | undefined): string {
  const f = formula === undefined ? "" : `<f>${escaped(formula)}</f>`;
  if (typeof value === "number") return `<c ${at}>${f}<v>${value}</v></c>`;
  if (typeof value === "boolean") return `<c ${at} t="b">${f}<v>${value ? 1 : 0}</v></c>`;
  if (typeof value === "string") return `<c ${at} t="str">${f}<v>${escaped(value)}</v></c>`;
  if (value !== undefined) return `<c ${at} t="e">${f}<v>${value.error}</v></c>`;
  return f === "" ? "" : `<c ${at}>${f}</c>`;
}

function stylesXml(formats: readonly string[]): string {
  const codes = formats.map((code, i) => {
    return `<numFmt numFmtId="${164 + i}" formatCode="${escaped(code)}"/>`;
  });
  const cells = formats.map(
    (_, i) =>
      `<xf numFmtId="${i === 0 ? 0 : 164 + i}" fontId="0" fillId="0" borderId="0" xfId="0"/>`
  );
  return PLAIN_STYLES.replace(
    "<fonts",
    `<numFmts count="${codes.length}">${codes.join("")}</numFmts><fonts`
  ).replace(
    /<cellXfs.*<\/cellXfs>/,
    `<cellXfs count="${cells.length}">${cells.join("")}</cellXfs>`
  );
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
}
