/** Land ledgers made with fast-check: units mixed, ranges, totals, components, text numbers, what cannot be told. */
import fc from "fast-check";
import { exact, UNIT } from "../../src/domain/exact";
import type { LandParameters } from "../../src/app/land/land-parameters";
import type { CellValue } from "../../src/spreadsheet/grid";

export interface AnyLedger {
  readonly values: readonly (readonly CellValue[])[];
  readonly parameters: LandParameters;
}

const tenths = (most: number) => fc.integer({ min: 0, max: most * 10 }).map((n) => n / 10);
const wide = (n: number) =>
  String(n).replace(/[\d.]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

/** A figure as a clerk may type it. */
const typed = (figure: fc.Arbitrary<number>, unit: string): fc.Arbitrary<CellValue> =>
  fc.oneof(
    { weight: 8, arbitrary: figure },
    figure.map(String),
    figure.map(wide),
    figure.map((n) => `约${n}`),
    figure.map((n) => `${n}${unit}`),
    fc.constantFrom<CellValue>(undefined, "—", "待定", "面议", { error: "#VALUE!" })
  );

const ranged = (figure: fc.Arbitrary<number>, unit: string): fc.Arbitrary<CellValue> =>
  fc.oneof(
    { weight: 4, arbitrary: typed(figure, unit) },
    fc.tuple(figure, figure).map(([a, b]) => `${a}—${b}`),
    fc.tuple(figure, figure).map(([a, b]) => `${a}${unit}至${b}${unit}`)
  );

interface ColumnSet {
  readonly heads: readonly string[];
  readonly cells: fc.Arbitrary<readonly CellValue[]>;
}

const AREAS: readonly ColumnSet[] = [
  { heads: ["面积（亩）"], cells: fc.tuple(typed(tenths(300), "亩")) },
  { heads: ["用地面积（㎡）"], cells: fc.tuple(typed(fc.integer({ min: 0, max: 200000 }), "亩")) },
  { heads: ["出让面积（公顷）"], cells: fc.tuple(typed(tenths(20), "公顷")) },
  { heads: ["宗地面积（万㎡）"], cells: fc.tuple(typed(tenths(20), "万平方米")) },
];

const PER_MU = "万元/亩";
const COSTS: readonly ColumnSet[] = [
  { heads: ["开发成本（万元/亩）"], cells: fc.tuple(ranged(tenths(30), PER_MU)) },
  {
    heads: ["综合成本（元/㎡）"],
    cells: fc.tuple(ranged(fc.integer({ min: 0, max: 400 }), "元/㎡")),
  },
  {
    heads: ["成本总额（万元）"],
    cells: fc.tuple(typed(fc.integer({ min: 0, max: 5000 }), "万元")),
  },
  {
    heads: ["征地补偿（万元/亩）", "耕地占用税（元/㎡）", "七通一平（万元）"],
    cells: fc.tuple(
      typed(tenths(9), PER_MU),
      typed(tenths(40), "元/㎡"),
      typed(fc.integer({ min: 1, max: 900 }), "万元")
    ),
  },
];

const PRICES: readonly ColumnSet[] = [
  { heads: ["出让价格（万元/亩）"], cells: fc.tuple(ranged(tenths(20), PER_MU)) },
  {
    heads: ["出让单价（元/㎡）"],
    cells: fc.tuple(ranged(fc.integer({ min: 0, max: 300 }), "元/㎡")),
  },
  {
    heads: ["最低价（万元/亩）", "最高价（万元/亩）"],
    cells: fc.tuple(typed(tenths(9), PER_MU), typed(tenths(9), PER_MU)),
  },
  {
    heads: ["成交总价（万元）"],
    cells: fc.tuple(typed(fc.integer({ min: 0, max: 3000 }), "万元")),
  },
];

/** 2019—2024 as a day number, and as clerks write days. */
const anyDay: fc.Arbitrary<CellValue> = fc.oneof(
  fc.integer({ min: 43466, max: 45657 }),
  fc
    .tuple(fc.integer({ min: 2019, max: 2024 }), fc.integer({ min: 1, max: 12 }), fc.nat(27))
    .map(([year, month, day]) => `${year}.${month}.${day + 1}`),
  fc.constantFrom<CellValue>(undefined, "2020年2月29日", "2021-06-30", "待定", "2022年9月")
);
const anyUse = fc.constantFrom<CellValue>(
  undefined,
  "未动工",
  "已开工",
  "停工",
  "建成投产",
  "在建"
);

/** What came after the sale. */
const WATCHES: readonly ColumnSet[] = [
  { heads: [], cells: fc.constant([]) },
  {
    heads: ["固定资产投资（万元）", "亩均税收（万元/亩）", "约定动工日", "动工情况"],
    cells: fc.tuple(
      typed(fc.integer({ min: 0, max: 90000 }), "万元"),
      typed(tenths(40), PER_MU),
      anyDay,
      anyUse
    ),
  },
  {
    heads: ["约定投资强度（万元/亩）", "实际投资强度（万元/亩）", "成交日期", "实际开工时间"],
    cells: fc.tuple(typed(tenths(400), PER_MU), typed(tenths(400), PER_MU), anyDay, anyDay),
  },
];

const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
const anyParameters: fc.Arbitrary<LandParameters> = fc
  .record({
    cost: maybe(tenths(30)),
    saleable: fc.constantFrom(1, 0.8, 0.65),
    tax: maybe(tenths(5)),
    rate: maybe(fc.constantFrom(0, 0.03, 0.05, 0.2)),
    rampYears: maybe(fc.integer({ min: 0, max: 4 })),
    rampShare: maybe(fc.constantFrom(0, 0.3, 1)),
    budget: maybe(fc.integer({ min: 0, max: 9000 })),
    years: maybe(fc.integer({ min: 0, max: 12 })),
    minInvestment: maybe(fc.constantFrom(0, 150, 300)),
    minTax: maybe(fc.constantFrom(10, 25)),
    grade: maybe(fc.integer({ min: 1, max: 15 })),
  })
  .map(({ grade, saleable, ...figures }) => {
    const kept = Object.entries(figures).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, exact(value)] as const]
    );
    const share = saleable === 1 ? UNIT : exact(saleable);
    return { saleable: share, ...(grade !== undefined && { grade }), ...Object.fromEntries(kept) };
  });

export const anyLedger: fc.Arbitrary<AnyLedger> = fc
  .tuple(
    fc.constantFrom(...AREAS),
    fc.constantFrom(...COSTS),
    fc.constantFrom(...PRICES),
    fc.constantFrom(...WATCHES),
    fc.boolean()
  )
  .chain(([area, cost, price, watch, sections]) =>
    fc.record({
      parameters: anyParameters,
      values: fc
        .array(fc.tuple(area.cells, cost.cells, price.cells, watch.cells), {
          minLength: 3,
          maxLength: 7,
        })
        .map((rows) => {
          const figures = [area, cost, price, watch].flatMap((set) => set.heads);
          const heads = ["序号", "受让企业", ...figures, "备注"];
          const firm = (i: number) => `${"甲乙丙丁戊己庚辛"[i] ?? "壬"}某实业有限公司`;
          const lines = rows.map((parts, i): readonly CellValue[] => [
            i + 1,
            firm(i),
            ...parts.flat(),
          ]);
          const half = Math.ceil(lines.length / 2);
          const body = sections
            ? [["一、东区"], ...lines.slice(0, half), ["二、西区"], ...lines.slice(half)]
            : lines;
          return [["某区工业用地出让台账（截至2024年6月30日）"], heads, ...body];
        }),
    })
  );
