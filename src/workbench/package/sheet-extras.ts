/** Conditional formats, drop-downs, charts and print set-up of a sheet that Office.js made. */
import type { Chart, Conditional, Print, Sheet, Validation } from "../../spreadsheet/sheet";
import { parseBlock } from "../model/block-of";
import type { Bag, ChartModel, ConditionalModel, ValidationModel } from "../model/parts";
import type { SheetModel } from "../model/sheet-model";

export function conditionalsOf({ conditionals }: SheetModel): Sheet["conditionals"] {
  const played = conditionals.filter(({ type }) => type === "DataBar" || type === "Custom");
  // Office.js puts each new one before the others.
  return played.reverse().map(conditionalOf);
}

function conditionalOf({ type, on, set }: ConditionalModel): Conditional {
  if (type === "DataBar") {
    const color = colorIn(set, "dataBar.positiveFormat.fillColor") ?? "638EC6";
    const { formula = "" } = (set["dataBar.upperBoundRule"] ?? {}) as { formula?: string };
    const max = Number(formula.replace(/^=/, ""));
    return { kind: "dataBar", on, color, ...(formula === "" ? {} : { max }) };
  }
  const fill = colorIn(set, "custom.format.fill.color");
  const color = colorIn(set, "custom.format.font.color");
  const numberFormat = textIn(set, "custom.format.numberFormat");
  return {
    kind: "when",
    on,
    formula: { formula: textIn(set, "custom.rule.formula").replace(/^=/, "") },
    look: {
      ...(fill === undefined ? {} : { fill }),
      ...(color === undefined ? {} : { color }),
      ...(set["custom.format.font.bold"] === true ? { bold: true } : {}),
      ...(numberFormat === "" ? {} : { numberFormat }),
    },
  };
}

interface Rule {
  readonly list?: { readonly source: string };
  readonly decimal?: Bounds;
  readonly date?: Bounds;
}
interface Bounds {
  readonly formula1: string;
  readonly formula2: string;
}

export function validationsOf({ validations }: SheetModel): readonly Validation[] {
  return validations.flatMap(({ on, set }: ValidationModel): Validation[] => {
    const { list, decimal, date } = (set["rule"] ?? {}) as Rule;
    const { message: error = "" } = (set["errorAlert"] ?? {}) as { message?: string };
    const { message: prompt } = (set["prompt"] ?? {}) as { message?: string };
    const said = { on, error, ...(prompt === undefined ? {} : { prompt }) };
    if (list !== undefined) return [{ ...said, kind: "list", choices: list.source.split(",") }];
    const bounds = decimal ?? date;
    if (bounds === undefined) return [];
    const [min, max] = [numberOf(bounds.formula1), numberOf(bounds.formula2)];
    return [{ ...said, kind: decimal === undefined ? "date" : "decimal", min, max }];
  });
}

function numberOf(formula: string | number): number {
  return Number(String(formula).replace(/^=/, ""));
}

export function chartsOf({ charts }: SheetModel): readonly Chart[] {
  return charts.flatMap((chart) => chartOf(chart) ?? []);
}

function chartOf({ type, set, series, at }: ChartModel): Chart | undefined {
  const categories = parseBlock(series[0]?.categories ?? "");
  if (!/^(Bar|Column)/.test(type) || at === undefined || categories === undefined) return undefined;
  const numberFormat = textIn(set, "axes.valueAxis.numberFormat");
  return {
    kind: type.startsWith("Bar") ? "bar" : "column",
    title: textIn(set, "title.text"),
    categories,
    series: series.flatMap((one) => {
      const values = parseBlock(one.values ?? "");
      const isLine = textIn(one.set, "chartType") === "Line";
      const color = colorIn(one.set, isLine ? "format.line.color" : "format.fill.color");
      if (values === undefined) return [];
      const drawn = { name: textIn(one.set, "name"), values, color: color ?? "4472C4" };
      return [isLine ? { ...drawn, look: "line" } : drawn];
    }),
    at,
    ...(numberFormat === "" ? {} : { numberFormat }),
    ...(set["axes.valueAxis.minimum"] === 0 ? { fromZero: true } : {}),
  };
}

export function printOf({ page }: SheetModel): Print | undefined {
  const { printArea: area, titleRows, set } = page;
  if (area === undefined) return undefined;
  const breaks = Array.isArray(set["horizontalPageBreaks"])
    ? (set["horizontalPageBreaks"] as readonly number[])
    : [];
  return {
    area,
    orientation: set["orientation"] === "Landscape" ? "landscape" : "portrait",
    footer: textIn(set, "headersFooters.defaultForAllPages.centerFooter"),
    ...(titleRows === undefined ? {} : { titleRows: [titleRows.top, titleRows.bottom] }),
    breaksAfter: breaks.map((row) => row - 1),
  };
}

function textIn(set: Bag, path: string): string {
  const value = set[path];
  return typeof value === "string" ? value : "";
}

/** RRGGBB. */
function colorIn(set: Bag, path: string): string | undefined {
  const color = textIn(set, path);
  return color === "" ? undefined : color.replace("#", "").toUpperCase();
}
