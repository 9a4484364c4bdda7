/**
 * The charts that a sheet came with, as Office.js tells of them: kind, title, where the figures stand.
 * Of a chart of several kinds the first counts; what the page cannot draw it leaves out.
 */
import type { Block } from "../../spreadsheet/address";
import type { Package, SheetPart } from "../../workbook/file/package/parts";
import { ofType, relationshipsOf } from "../../workbook/file/package/relationships";
import { colorIn, themeColors } from "../../workbook/file/read/theme-colors";
import { parseXml } from "../../workbook/file/xml/xml-tree";
import type { XmlElement } from "../../workbook/file/xml/xml-tree";
import { unescapeXml } from "../../workbook/file/xml/xml-unescape";
import type { ChartModel, SeriesModel } from "../model/parts";

const KINDS: Readonly<Record<string, string>> = {
  barChart: "ColumnClustered",
  bar3DChart: "ColumnClustered",
  lineChart: "Line",
  line3DChart: "Line",
  areaChart: "Area",
  pieChart: "Pie",
  pie3DChart: "Pie",
  doughnutChart: "Doughnut",
};
/** The theme's accents, which series without a colour of their own take in turn. */
const ACCENTS = [4, 5, 6, 7, 8, 9];

interface Part {
  readonly root: XmlElement;
  readonly text: string;
}

export function openedCharts(book: Package, sheet: SheetPart): readonly ChartModel[] {
  const { zip } = book;
  const link = ofType(relationshipsOf(zip, sheet.part), "drawing");
  if (link === undefined || zip.find(link.target) === undefined) return [];
  const parts = new Map(relationshipsOf(zip, link.target).map(({ id, target }) => [id, target]));
  const drawing = partAt(book, link.target);
  return drawing.root.children.flatMap((anchor, i) => {
    const at = placeOf(anchor, drawing);
    const target = parts.get(first(anchor, "chart")?.attributes["r:id"] ?? "") ?? "";
    if (at === undefined || zip.find(target) === undefined) return [];
    const name = first(anchor, "cNvPr")?.attributes["name"] ?? "";
    return chartOf(partAt(book, target), themeColors(book), {
      id: `{CHART-${sheet.sheetId}-${i}}`,
      ...{ at, name },
    });
  });
}

function partAt({ zip }: Package, part: string): Part {
  const text = zip.text(part);
  return { root: parseXml(text, part), text };
}

interface Frame {
  readonly id: string;
  readonly at: Block;
  readonly name: string;
}

function chartOf(part: Part, theme: readonly string[], frame: Frame): readonly ChartModel[] {
  const { id, at, name } = frame;
  const plot = first(part.root, "plotArea");
  const drawn = plot?.children.find((child) => KINDS[child.name] !== undefined);
  if (drawn === undefined) return [];
  const set = { name, "title.text": titleOf(part) };
  const series = drawn.children
    .filter((child) => child.name === "ser")
    .map((child, i) => seriesOf(child, part, theme[ACCENTS[i % ACCENTS.length] ?? 4] ?? "4472C4"));
  return [{ ...{ id, at, set, series }, source: at, type: typeOf(drawn) }];
}

function typeOf(drawn: XmlElement): string {
  const kind = KINDS[drawn.name] ?? "";
  if (kind !== "ColumnClustered") return kind;
  const way = first(drawn, "barDir")?.attributes["val"] === "bar" ? "Bar" : "Column";
  const grouping = first(drawn, "grouping")?.attributes["val"] ?? "";
  return `${way}${/stacked/i.test(grouping) ? "Stacked" : "Clustered"}`;
}

function seriesOf(series: XmlElement, part: Part, usual: string): SeriesModel {
  const formulaIn = (name: string) => {
    const found = series.children.find((child) => child.name === name);
    const formula = found && first(found, "f");
    return formula && textIn(formula, part);
  };
  const name = first(series, "tx");
  const written = name && first(name, "v");
  const look = series.children.find((child) => child.name === "spPr");
  const [values, categories] = [formulaIn("val"), formulaIn("cat")];
  return {
    set: {
      name: written === undefined ? "" : textIn(written, part),
      "format.fill.color": `#${colorOf(look) ?? usual}`,
    },
    ...(values === undefined ? {} : { values }),
    ...(categories === undefined ? {} : { categories }),
  };
}

function colorOf(look: XmlElement | undefined): string | undefined {
  const color = look && first(look, "srgbClr");
  return color && colorIn({ ...color, attributes: { rgb: color.attributes["val"] ?? "" } }, []);
}

/** Texts of a rich title stand in runs. */
function titleOf(part: Part): string {
  const title = first(part.root, "title");
  return title === undefined
    ? ""
    : all(title, "t")
        .map((run) => textIn(run, part))
        .join("");
}

function placeOf(anchor: XmlElement, part: Part): Block | undefined {
  const corner = (name: string) => {
    const found = anchor.children.find((child) => child.name === name);
    const [row, column] = ["row", "col"].map((way) => found && first(found, way));
    if (row === undefined || column === undefined) return undefined;
    return { row: Number(textIn(row, part)), column: Number(textIn(column, part)) };
  };
  const [from, to] = [corner("from"), corner("to")];
  if (from === undefined || to === undefined) return undefined;
  // The second corner stands in the cell behind the last, at its very beginning.
  const [bottom, right] = [Math.max(from.row, to.row - 1), Math.max(from.column, to.column - 1)];
  return { top: from.row, left: from.column, bottom, right };
}

function textIn({ open, close }: XmlElement, { text }: Part): string {
  return unescapeXml(text.slice(open, close));
}

function first(from: XmlElement, name: string): XmlElement | undefined {
  for (const child of from.children) {
    const found = child.name === name ? child : first(child, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

function all(from: XmlElement, name: string): readonly XmlElement[] {
  return from.children.flatMap((child) => (child.name === name ? [child] : all(child, name)));
}
