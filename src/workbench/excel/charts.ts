/**
 * Charts: kept as they were set, for the page to draw and a test to read.
 */
import type { Block } from "../../spreadsheet/address";
import { bounding, columnCount, rowCount } from "../model/block-of";
import type { ChartModel, SeriesModel } from "../model/parts";
import type { TypeTable } from "../wire/type-table";
import { addressOf, areaGiven } from "./areas";
import { bag, bagParts, bagProperties } from "./bag";
import { played, sheetPlayed } from "./played";
import type { Area, BagPart, ChartIn, SeriesIn, SheetIn, TableOf } from "./played";

export const ChartCollection: TableOf<"ChartCollection"> = {
  items: (self) => self.sheet.charts.map((chart) => opened(self, chart)),
  properties: { count: { get: ({ sheet }) => sheet.charts.length } },
  methods: {
    add: (self, args) => {
      self.book.checkStructure();
      const number = self.book.nextNumber();
      const source = args.played(1, "Range") as Area;
      const by = args.has(2) ? args.text(2) : "Auto";
      const set = { name: `图表 ${number}`, chartType: args.text(0) };
      const series = seriesFrom(source, by);
      const chart = { id: `{CHART-${number}}`, type: args.text(0), source: source.on, set, series };
      self.sheet.charts.push(chart);
      return opened(self, chart);
    },
    getCount: ({ sheet }) => sheet.charts.length,
    getItem: (self, args) => find(self, args.text(0)),
    getItemOrNullObject: (self, args) => find(self, args.text(0)),
    getItemAt: (self, args) => {
      const chart = self.sheet.charts[args.number(0)];
      return chart && opened(self, chart);
    },
  },
};

const PLACE = { top: 0, left: 0, height: 216, width: 360 };

export const Chart: TableOf<"Chart"> = {
  identity: { key: "Id", of: ({ chart }) => chart.id },
  properties: {
    id: { get: ({ chart }) => chart.id },
    ...bagProperties({ name: "", chartType: "", ...PLACE }, whole),
  },
  objects: {
    ...bagParts({ title: "ChartTitle", legend: "ChartLegend", axes: "ChartAxes" }, whole),
    ...bagParts({ dataLabels: "ChartDataLabels" }, whole),
    series: (self) => played("ChartSeriesCollection", self),
    worksheet: sheetPlayed,
  },
  methods: {
    setPosition: (self, args) => {
      const start = areaGiven(self, args, 0).on;
      self.chart.at = args.has(1) ? bounding(start, areaGiven(self, args, 1).on) : start;
    },
    setData: (self, args) => {
      const by = args.has(1) ? args.text(1) : "Auto";
      const series = seriesFrom(args.played(0, "Range") as Area, by);
      self.chart.series.splice(0, Infinity, ...series);
    },
    delete: ({ sheet, chart }) => void sheet.charts.splice(sheet.charts.indexOf(chart), 1),
  },
};

export const ChartSeriesCollection: TableOf<"ChartSeriesCollection"> = {
  items: (self) => self.chart.series.map((series) => played("ChartSeries", { ...self, series })),
  properties: { count: { get: ({ chart }) => chart.series.length } },
  methods: {
    add: (self, args) => {
      const series: SeriesModel = { set: args.has(0) ? { name: args.text(0) } : {} };
      self.chart.series.push(series);
      return played("ChartSeries", { ...self, series });
    },
    getCount: ({ chart }) => chart.series.length,
    getItemAt: (self, args) => {
      const series = self.chart.series[args.number(0)];
      return series && played("ChartSeries", { ...self, series });
    },
  },
};

const SERIES = {
  ...{ chartType: "", name: "", gapWidth: 150, overlap: 0 },
  ...{ hasDataLabels: false, axisGroup: "Primary" },
};

export const ChartSeries: TableOf<"ChartSeries"> = {
  properties: bagProperties(SERIES, seriesBag),
  objects: bagParts({ format: "ChartSeriesFormat", dataLabels: "ChartDataLabels" }, seriesBag),
  methods: {
    setValues: ({ series }, args) => {
      series.values = addressOf(args.played(0, "Range") as Area);
    },
    setXAxisValues: ({ series }, args) => {
      series.categories = addressOf(args.played(0, "Range") as Area);
    },
    delete: ({ chart, series }) => void chart.series.splice(chart.series.indexOf(series), 1),
  },
};

const FONT = { bold: false, italic: false, color: "#000000", name: "等线", size: 10 };

export const chartParts: Readonly<Record<string, TypeTable<BagPart>>> = {
  ChartTitle: bag({ text: "", visible: true, overlay: false }, { format: "ChartTitleFormat" }),
  ChartTitleFormat: bag({}, { font: "ChartFont" }),
  ChartFont: bag(FONT),
  ChartLegend: bag(
    { visible: true, position: "Right", overlay: false },
    { format: "ChartLegendFormat" }
  ),
  ChartLegendFormat: bag({}, { font: "ChartFont" }),
  ChartAxes: bag({}, { categoryAxis: "ChartAxis", valueAxis: "ChartAxis" }),
  ChartAxis: bag(
    {
      ...{ visible: true, numberFormat: "General", reversePlotOrder: false, maximum: "" },
      ...{ minimum: "", majorUnit: "", tickLabelPosition: "NextToAxis" },
    },
    { title: "ChartAxisTitle", majorGridlines: "ChartGridlines", format: "ChartAxisFormat" }
  ),
  ChartAxisTitle: bag({ text: "", visible: false }),
  ChartAxisFormat: bag({}, { font: "ChartFont" }),
  ChartGridlines: bag({ visible: true }),
  ChartDataLabels: bag({
    ...{ showValue: false, showSeriesName: false, showCategoryName: false },
    ...{ position: "OutsideEnd", numberFormat: "General" },
  }),
  ChartSeriesFormat: bag({}, { fill: "ChartFill", line: "ChartLineFormat" }),
  ChartLineFormat: bag({ color: "", lineStyle: "Continuous", weight: 1 }),
  ChartFill: {
    methods: {
      setSolidColor: ({ set, path }, args) => {
        set[`${path}color`] = args.text(0);
      },
      clear: ({ set, path }) => {
        set[`${path}color`] = null;
      },
    },
  },
};

function whole({ chart }: ChartIn): BagPart {
  return { set: chart.set, path: "" };
}

function seriesBag({ series }: SeriesIn): BagPart {
  return { set: series.set, path: "" };
}

function opened({ book, sheet }: SheetIn, chart: ChartModel) {
  return played("Chart", { book, sheet, chart });
}

function find(self: SheetIn, key: string) {
  const chart = self.sheet.charts.find(({ id, set }) => id === key || set.name === key);
  return chart && opened(self, chart);
}

/** As Excel guesses: the longer way is the categories', the first line of it their names. */
function seriesFrom(area: Area, by: string): SeriesModel[] {
  const { on } = area;
  const inColumns = by === "Columns" || (by === "Auto" && rowCount(on) >= columnCount(on));
  const count = (inColumns ? columnCount(on) : rowCount(on)) - 1;
  const line = (i: number): Block =>
    inColumns
      ? { ...on, top: on.top + 1, left: on.left + i, right: on.left + i }
      : { ...on, left: on.left + 1, top: on.top + i, bottom: on.top + i };
  if (count < 1) return [{ set: {}, values: addressOf(area) }];
  const categories = addressOf({ ...area, on: line(0) });
  return Array.from({ length: count }, (_, i) => {
    return { set: {}, values: addressOf({ ...area, on: line(i + 1) }), categories };
  });
}
