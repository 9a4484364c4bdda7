/**
 * Charts. Ours have names by which a rerun knows them; a chart that the user put on our sheet stays.
 */
import { a1 } from "../../spreadsheet/address";
import type { Block } from "../../spreadsheet/address";
import type { Chart } from "../../spreadsheet/sheet";
import { chartName } from "../marks";
import { has } from "./host";
import { BYTES_PER_CALL } from "./payload";
import type { CellsTarget } from "./put-cells";
import { rangeOf } from "./range-of";

const GAP = 60;

export async function putCharts(target: CellsTarget): Promise<void> {
  const { outbox, sheet } = target;
  if (!has(outbox.host, "charts")) return;
  for (const [i, chart] of sheet.charts.entries()) {
    const calls = 20 + 10 * chart.series.length;
    await outbox.add(calls * BYTES_PER_CALL, () => putChart(target, chart, i));
  }
}

function putChart(target: CellsTarget, chart: Chart, i: number): void {
  const { on } = target;
  const [first] = chart.series;
  if (first === undefined) return;
  const range = (block: Block) => rangeIn(target, block);
  const type = chart.kind === "bar" ? "BarClustered" : "ColumnClustered";
  const made = on.charts.add(type, range(first.values), "Columns");
  made.name = chartName(i);
  made.title.text = chart.title;
  made.setPosition(a1(topLeft(chart.at)), a1(bottomRight(chart.at)));
  made.legend.visible = chart.series.length > 1;
  if (chart.series.length > 1) made.legend.position = "Bottom";
  putAxes(made.axes, chart);
  chart.series.forEach(({ name, values, color, look }, n) => {
    // Excel makes a series of the range that a chart is added with.
    const series = n === 0 ? made.series.getItemAt(0) : made.series.add(name);
    series.name = name;
    series.setValues(range(values));
    series.setXAxisValues(range(chart.categories));
    putLook(series, `#${color.toUpperCase()}`, look);
  });
}

function putLook(series: Excel.ChartSeries, color: string, look: "line" | undefined): void {
  if (look !== "line") {
    series.format.fill.setSolidColor(color);
    series.gapWidth = GAP;
    return;
  }
  series.chartType = "Line";
  series.format.line.color = color;
  series.format.line.lineStyle = "Dash";
}

function putAxes({ categoryAxis, valueAxis }: Excel.ChartAxes, chart: Chart): void {
  categoryAxis.tickLabelPosition = "Low";
  // Bars run down the page in the table's order.
  if (chart.kind === "bar") categoryAxis.reversePlotOrder = true;
  if (chart.numberFormat !== undefined) valueAxis.numberFormat = chart.numberFormat;
  if (chart.fromZero === true) valueAxis.minimum = 0;
}

function rangeIn({ on, outbox, renamed }: CellsTarget, block: Block): Excel.Range {
  if (block.sheet === undefined) return rangeOf(on, block);
  const name = renamed.get(block.sheet) ?? block.sheet;
  return rangeOf(outbox.context.workbook.worksheets.getItem(name), block);
}

function topLeft({ top: row, left: column }: Block) {
  return { row, column };
}

function bottomRight({ bottom: row, right: column }: Block) {
  return { row, column };
}
