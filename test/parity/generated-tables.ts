/** Task tables as fast-check makes them: small, and full of what offices type. */
import fc from "fast-check";
import type { Unit } from "../../src/domain/amount";
import type { Scale } from "../../src/domain/money";
import type { CellValue } from "../../src/spreadsheet/grid";
import type { OfficeIndicator, OfficeTable, OfficeUnit } from "../support/office-table";

const money = (scale: Scale): Unit => ({ kind: "money", currency: "CNY", scale });
const UNITS: readonly { unit: Unit; unitText: string }[] = [
  { unit: money(8), unitText: "亿元" },
  { unit: money(4), unitText: "万元" },
  { unit: money(0), unitText: "元" },
  { unit: { kind: "count", of: "个", scale: 0 }, unitText: "个" },
  { unit: { kind: "percent" }, unitText: "%" },
];

/** Decimals as people type them: few digits, often round, now and then nothing. */
const typed = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 20 }) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 99_999 }).map((n) => n / 100) },
  { weight: 1, arbitrary: fc.integer({ min: -500, max: 9_000_000 }).map((n) => n / 1000) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1, 3, 100, 1e8, 0.01) }
);

const asText = typed
  .filter((n) => n >= 0)
  .chain((n) =>
    fc.constantFrom(
      String(n),
      ` ${n} `,
      `约${n}`,
      wide(String(n)),
      n >= 1000 ? n.toLocaleString("en-US", { maximumFractionDigits: 3 }) : `${n} `
    )
  );

const moneyText = typed
  .filter((n) => n >= 0)
  .chain((n) => fc.constantFrom(`${n}亿元`, `${n}万元`, `约${n}亿元`));

const nothing: fc.Arbitrary<CellValue> = fc.constantFrom<CellValue>(
  undefined,
  undefined,
  "",
  "—",
  "-",
  "/",
  "未报",
  "待定",
  "详见附件一，另报",
  true,
  { error: "#VALUE!" },
  { error: "#N/A" }
);

/** What may stand in a cell of this unit. */
export function anyCell(unit: Unit): fc.Arbitrary<CellValue> {
  const text = unit.kind === "money" ? fc.oneof(asText, moneyText) : asText;
  return fc.oneof(
    { weight: 6, arbitrary: typed },
    { weight: 2, arbitrary: text },
    { weight: 2, arbitrary: nothing }
  );
}

const NAMES = ["城关镇", "己  镇", "东街\n道", "=1+1", "3-1", "’引号'镇", "柳林乡", "开发区"];

function anyUnit(indicators: readonly OfficeIndicator[], months: number): fc.Arbitrary<OfficeUnit> {
  const figures = indicators.map(({ unit }) =>
    fc.record({
      target: anyCell(unit),
      actual: fc.array(anyCell(unit), { minLength: months, maxLength: months }),
    })
  );
  return fc.record(
    {
      name: fc.constantFrom(...NAMES),
      remark: fc.constantFrom("含结转", '"双引号"', "=A1", "未下达任务"),
      figures: fc.tuple(...figures),
    },
    { requiredKeys: ["name", "figures"] }
  );
}

/** Few different rows, drawn again and again: ties must be common. */
function anyUnits(indicators: readonly OfficeIndicator[], months: number) {
  return fc
    .array(anyUnit(indicators, months), { minLength: 1, maxLength: 4 })
    .chain((rows) =>
      fc
        .array(fc.nat(rows.length - 1), { minLength: 1, maxLength: 6 })
        .map((picks) => picks.flatMap((i) => (rows[i] === undefined ? [] : [{ ...rows[i] }])))
    );
}

const anyIndicators = fc
  .array(fc.constantFrom(...UNITS), { minLength: 1, maxLength: 3 })
  .chain((units) =>
    fc
      .option(
        fc.array(fc.constantFrom<CellValue>(20, 30, 12.5, "40分", " 15"), {
          minLength: units.length,
          maxLength: units.length,
        })
      )
      .map((marks) =>
        units.map((one, k): OfficeIndicator => ({
          ...one,
          name: `指标${k + 1}`,
          ...(marks === null ? {} : { marks: marks[k] }),
        }))
      )
  );

const asOf = { year: 2012, month: 11, day: 30 };
const CAMPAIGN = {
  kind: "campaign",
  start: { year: 2012, month: 9, day: 1 },
  end: { year: 2012, month: 12, day: 9 },
} as const;

/** Sheets are numbered by the caller, because many tables share a workbook. */
export const anyTable: fc.Arbitrary<Omit<OfficeTable, "sheet">> = fc
  .tuple(anyIndicators, fc.constantFrom(1, 1, 1, 3), fc.constantFrom(1, 1, 2, 3))
  .chain(([indicators, months, groups]) =>
    fc.record({
      title: fc.constant("任务完成情况排名表"),
      asOf: fc.constant(asOf),
      period: fc.constantFrom({ kind: "monthly" } as const, { kind: "daily" } as const, CAMPAIGN, {
        kind: "plan",
        milestones: [],
      } as const),
      ties: fc.constantFrom("113" as const, "112" as const),
      cap: fc.constantFrom(1, 1, 1.2),
      bottom: fc.constantFrom(0, 1, 2),
      language: fc.constantFrom("zh" as const, "zh" as const, "en" as const),
      indicators: fc.constant(indicators),
      groups: fc
        .array(anyUnits(indicators, months), { minLength: groups, maxLength: groups })
        .map((all) => all.map((units, i) => ({ name: groups === 1 ? "" : `第${i + 1}组`, units }))),
    })
  );

function wide(text: string): string {
  return text.replace(/[0-9.]/g, (narrow) => String.fromCharCode(narrow.charCodeAt(0) + 0xfee0));
}
