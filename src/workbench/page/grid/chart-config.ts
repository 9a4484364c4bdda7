/// <reference lib="dom" />
/** A chart of the model as Chart.js draws it: columns, bars, lines, areas, pies; figures are the cells'. */
import {
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  DoughnutController,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PieController,
  PointElement,
  Title,
} from "chart.js";
import type { ChartConfiguration, ChartType } from "chart.js";
import { parseBlock } from "../../model/block-of";
import type { BookModel } from "../../model/book-model";
import type { Bag, ChartModel, SeriesModel } from "../../model/parts";
import type { SheetModel } from "../../model/sheet-model";

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Title, Legend);
Chart.register(LineController, LineElement, PointElement, Filler);
Chart.register(PieController, DoughnutController, ArcElement);
Chart.defaults.font.family = '"Microsoft YaHei", "Noto Sans CJK SC", sans-serif';
Chart.defaults.animation = false;

/** A pie has a colour a slice: Office's own, in their order. */
const SLICES = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

export function configOf(
  book: BookModel,
  sheet: SheetModel,
  chart: ChartModel
): ChartConfiguration<ChartType, (number | null)[]> {
  const { series } = chart;
  const type = kindOf(chart.type);
  const isRound = type === "pie" || type === "doughnut";
  const title = textIn(chart.set, "title.text");
  const labels = labelsOf(book, sheet, series[0]);
  return {
    type,
    data: {
      labels,
      datasets: (isRound ? series.slice(0, 1) : series).map((one) => {
        const isLine = textIn(one.set, "chartType") === "Line";
        const own = textIn(one.set, isLine ? "format.line.color" : "format.fill.color");
        const color = own || "#4472C4";
        const drawn = {
          label: textIn(one.set, "name"),
          data: figuresOf(book, sheet, one.values),
          backgroundColor: isRound ? labels.map((_, i) => SLICES[i % SLICES.length]) : color,
          ...(type === "line" ? { borderColor: color, fill: chart.type === "Area" } : {}),
        };
        return isLine ? { ...drawn, ...lineAcross(color) } : drawn;
      }),
    },
    options: {
      indexAxis: chart.type.startsWith("Bar") ? "y" : "x",
      maintainAspectRatio: false,
      plugins: {
        title: { display: title !== "", text: title, color: "#262626" },
        legend: { display: isRound || series.length > 1, position: "bottom" },
      },
      ...(isRound ? {} : { scales: scalesOf(chart.type) }),
    },
  };
}

/** A series that is a line across the columns of the others. */
function lineAcross(borderColor: string) {
  return { type: "line" as const, borderColor, borderDash: [6, 4], pointRadius: 0, fill: false };
}

function kindOf(type: string): "bar" | "line" | "pie" | "doughnut" {
  if (/^(Line|Area)/.test(type)) return "line";
  if (/^Pie/.test(type)) return "pie";
  return /^Doughnut/.test(type) ? "doughnut" : "bar";
}

function scalesOf(type: string) {
  const stacked = /Stacked/.test(type);
  const [names, figures] = type.startsWith("Bar") ? ["y", "x"] : ["x", "y"];
  return {
    [names ?? ""]: {
      stacked,
      grid: { display: false },
      reverse: false,
      ticks: { autoSkip: false },
    },
    [figures ?? ""]: { stacked, beginAtZero: true },
  };
}

function labelsOf(book: BookModel, sheet: SheetModel, series: SeriesModel | undefined): string[] {
  return cellsOf(book, sheet, series?.categories).map((value) =>
    typeof value === "string" || typeof value === "number" ? String(value) : ""
  );
}

function figuresOf(
  book: BookModel,
  sheet: SheetModel,
  address: string | undefined
): (number | null)[] {
  return cellsOf(book, sheet, address).map((value) => (typeof value === "number" ? value : null));
}

function cellsOf(book: BookModel, sheet: SheetModel, address: string | undefined) {
  const on = parseBlock(address ?? "");
  if (on === undefined) return [];
  const source = on.sheet === undefined ? sheet : (book.sheet(on.sheet) ?? sheet);
  const values = [];
  for (let row = on.top; row <= on.bottom; row += 1) {
    if (source.hiddenRows.has(row)) continue; // as Excel: what is hidden is not drawn
    for (let column = on.left; column <= on.right; column += 1) {
      values.push(source.cells.at(row, column)?.value);
    }
  }
  return values;
}

function textIn(set: Bag, path: string): string {
  const value = set[path];
  return typeof value === "string" ? value : "";
}
