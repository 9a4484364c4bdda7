/**
 * 考核办法 as fast-check makes them, of any rules in any composition, and tables for them to score.
 *
 * Names are the table's: four indicators with tasks, four columns without, one that marks a veto.
 */
import fc from "fast-check";
import { CONSEQUENCE_NAMES } from "../../src/domain/scoring/written-scheme";
import type {
  ItemNumber,
  RuleName,
  WrittenConsequence,
  WrittenConventions,
  WrittenItem,
  WrittenScheme,
  WrittenTier,
  WrittenVeto,
} from "../../src/domain/scoring/written-scheme";
import type { CellValue } from "../../src/spreadsheet/grid";

const TASKED = ["内资", "外资", "签约", "开工"] as const;
const COUNTED = ["十亿元项目", "五十亿元项目", "测评打分", "弄虚作假"] as const;
const VETO = "安全事故";

export const HEADS: readonly (readonly CellValue[])[] = [
  ["2024年1—11月招商引资任务完成情况统计表"],
  [
    ...["单位", "分组", "内资任务（亿元）", "内资完成（亿元）", "外资任务（万美元）"],
    ...["外资完成（万美元）", "签约任务（个）", "签约完成（个）", "开工任务（个）"],
    ...["开工完成（个）", ...COUNTED, VETO, "上年名次"],
  ],
];

/** A blank half of the time: most cells of a scheme are left so. */
const perhaps = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: undefined });
const marks = fc.constantFrom(0.5, 5, 10, 12.5, 20, 30, 33.3, 60);
const rateStep = fc.constantFrom(0, 0.01, 0.05, 0.1, 0.125);
const few = fc.constantFrom(0, 0.1, 0.5, 1, 1.5, 2, 3);
const most = fc.constantFrom(0, 1, 3, 5, 20);

type Numbers = { readonly [field in ItemNumber]?: fc.Arbitrary<number | undefined> };

const EXCESS: Numbers = { step: perhaps(rateStep), points: perhaps(few), ceiling: perhaps(most) };
const EACH: Numbers = {
  step: perhaps(fc.constantFrom(0, 1, 2, 100)),
  points: perhaps(few),
  ceiling: perhaps(most),
};
const LIMITS: Numbers = { cap: perhaps(fc.constantFrom(0.5, 1, 1.2)), floor: perhaps(few) };

const NUMBERS: { readonly [rule in RuleName]?: Numbers } = {
  proportional: { cap: perhaps(fc.constantFrom(0.8, 1, 1.2, 1.5)), ...EXCESS },
  "step-deduction": {
    shortStep: perhaps(rateStep),
    shortPoints: perhaps(few),
    floor: perhaps(few),
    ...EXCESS,
  },
  cliff: { threshold: perhaps(fc.constantFrom(0.5, 0.8, 1)), ...EXCESS },
  tiers: EXCESS,
  "size-slope": { step: perhaps(rateStep), ceiling: perhaps(most) },
  "min-max-rate": { floorShare: perhaps(fc.constantFrom(0, 0.5, 0.6, 1)) },
  "min-max-actual": { floorShare: perhaps(fc.constantFrom(0, 0.5, 0.6, 1)) },
  "count-deficit": {
    shortStep: perhaps(fc.constantFrom(0, 1, 2)),
    shortPoints: perhaps(few),
    ceiling: perhaps(most),
    floor: perhaps(few),
  },
  "count-beyond": EACH,
  "step-bonus": EXCESS,
};
const TASK_RULES = Object.keys(NUMBERS) as RuleName[];

function item(
  name: string,
  rule: RuleName,
  numbers: Numbers,
  more: fc.Arbitrary<Partial<WrittenItem>>
): fc.Arbitrary<WrittenItem> {
  const nature = fc.constantFrom("marks" as const, "marks" as const, "bonus" as const);
  return fc.record({ nature, fullMarks: marks, filled: fc.record(numbers), more }).map((one) => ({
    name,
    nature: one.nature,
    rule,
    ...(one.nature === "marks" ? { fullMarks: one.fullMarks } : {}),
    ...present(one.filled),
    ...one.more,
  }));
}

/** A blank field is left out, as it is when it is read back. */
function present<T extends object>(fields: T): Filled<T> {
  const filled = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(filled) as Filled<T>;
}

type Filled<T> = { readonly [key in keyof T]?: Exclude<T[key], undefined> };

const PLAIN = fc.constant({});
const reversed = fc.constantFrom({}, {}, {}, { reversed: true as const });

const ofTask = (name: string) =>
  fc.constantFrom(...TASK_RULES).chain((rule) => item(name, rule, NUMBERS[rule] ?? {}, reversed));

const given = item("测评打分", "given", { ceiling: perhaps(most) }, PLAIN);
const band = item(
  "十亿元项目",
  "count-bonus",
  EACH,
  fc.constantFrom({}, { higherBand: "五十亿元项目" })
);
const higher = item("五十亿元项目", "count-bonus", EACH, PLAIN);
const cheats = item("弄虚作假", "count-bonus", EACH, fc.constant({ nature: "deduction" as const }));
const targeted = item(
  "十亿元项目",
  "proportional",
  LIMITS,
  fc.constantFrom({ target: 2 }, { target: 3.5 })
);

/** A whole with two or three parts, one of which may be a whole again. */
const composite = fc
  .record({
    rule: fc.constantFrom("composite-sum" as const, "composite-full" as const),
    fullMarks: marks,
    limits: fc.record(LIMITS),
    parts: fc.tuple(ofTask("签约"), ofTask("开工"), cheats),
    nested: fc.boolean(),
  })
  .map(({ rule, fullMarks, limits, parts, nested }): readonly WrittenItem[] => {
    const whole = { name: "项目", nature: "marks", rule, fullMarks, ...present(limits) } as const;
    const [signed, started, off] = parts;
    const inner = { name: "质量", nature: "marks", rule: "composite-full", fullMarks: 5 } as const;
    const below = nested ? "质量" : "项目";
    return [
      whole,
      { ...signed, parent: "项目" },
      ...(nested ? [{ ...inner, parent: "项目" }] : []),
      { ...started, parent: below },
      { ...off, parent: below },
    ];
  });

const items: fc.Arbitrary<readonly WrittenItem[]> = fc
  .record({
    first: ofTask("内资"),
    second: perhaps(ofTask("外资")),
    rest: fc.oneof(
      composite,
      fc.tuple(ofTask("签约"), ofTask("开工")).map(([a, b]) => [a, b]),
      fc.constant([])
    ),
    given: perhaps(given),
    band: perhaps(fc.oneof(band, targeted)),
    higher: perhaps(higher),
    cheats: perhaps(cheats),
    more: perhaps(item("内资", "count-beyond", EACH, fc.constant({ nature: "bonus" as const }))),
  })
  .map(({ first, second, rest, ...others }) => [
    first,
    ...[second].flatMap((one) => one ?? []),
    ...rest,
    ...Object.values(others).flatMap((one) => one ?? []),
  ]);

const rates = fc.constantFrom(0, 0.3, 0.5, 0.8, 1, 1.2);

function tiersFor(name: string, bySize: boolean): fc.Arbitrary<readonly WrittenTier[]> {
  const further = perhaps(
    fc.record({ further: fc.constantFrom("内资", "外资"), furtherFrom: rates })
  );
  const from = bySize ? fc.constantFrom(0, 1, 5, 10, 50) : rates;
  const tier = fc
    .record({ from, points: fc.constantFrom(0.1, 0.6, 5, 20, 33.3), further })
    .map(({ further: also, ...one }): WrittenTier => ({ item: name, ...one, ...also }));
  return fc.array(tier, { minLength: 1, maxLength: 4 });
}

const conventions: fc.Arbitrary<WrittenConventions> = fc
  .record({
    withoutTarget: perhaps(fc.constantFrom("scale-up" as const, "no-points" as const)),
    partialStep: perhaps(fc.constantFrom("nothing" as const, "share" as const, "whole" as const)),
    whenEqual: perhaps(fc.constantFrom("full" as const, "floor" as const)),
    itemPlaces: perhaps(fc.constantFrom(0, 1, 2)),
    bonusCeiling: perhaps(fc.constantFrom(0, 3, 10)),
    deductionCeiling: perhaps(fc.constantFrom(0, 3, 10)),
    totalCap: perhaps(fc.constantFrom(60, 100, 120)),
    totalFloor: perhaps(fc.constantFrom(0, 10)),
  })
  .map(present);

const vetoes: fc.Arbitrary<readonly WrittenVeto[]> = fc.subarray([
  { name: VETO, when: "marked", effect: "zero" },
  { name: "内资", when: "rate-below", line: 0.3, effect: "limit", limit: 20 },
  { name: "内资", when: "rate-below", line: 0.5, effect: "list" },
]);

const ITEM = fc.constantFrom("内资", "外资", "五十亿元项目");

const consequences: fc.Arbitrary<readonly WrittenConsequence[]> = fc.array(
  fc
    .record({
      measure: fc.constantFrom("书面检查", "流动红旗", "约谈"),
      group: fc.constantFrom("", "", "甲组", "山区组"),
      when: fc.constantFrom(...CONSEQUENCE_NAMES),
      count: perhaps(fc.constantFrom(0, 1, 2, 5)),
      item: perhaps(ITEM),
      line: perhaps(fc.constantFrom(0, 0.5, 1, 3, 60)),
    })
    .map(({ measure, group, when, ...rest }) => ({ measure, group, when, ...present(rest) })),
  { maxLength: 4 }
);

export const anyScheme: fc.Arbitrary<WrittenScheme> = fc
  .record({ items, conventions, vetoes, consequences })
  .chain((scheme) => {
    const tiered = scheme.items.filter(({ rule }) => rule === "tiers" || rule === "size-slope");
    const tables = tiered.map(({ name, rule }) => tiersFor(name, rule === "size-slope"));
    return fc.tuple(...tables).map((tiers) => ({
      title: "考核办法",
      ...scheme,
      tiers: tiers.flatMap((rows) => rows),
    }));
  });

const task = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 1, max: 60 }) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 900 }).map((n) => n / 100) },
  { weight: 1, arbitrary: fc.constantFrom<CellValue>(0, "—", undefined, "12") }
);
const done = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 80 }) },
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 1200 }).map((n) => n / 100) },
  { weight: 1, arbitrary: fc.constantFrom<CellValue>(0, undefined, "约3", "未报", -0.5) }
);
const count = fc.oneof(
  fc.integer({ min: 0, max: 9 }),
  fc.constantFrom<CellValue>(undefined, 12.5, 0)
);
const unit = fc.tuple(
  ...TASKED.flatMap(() => [task, done]),
  ...COUNTED.map(() => count),
  fc.constantFrom<CellValue>(undefined, undefined, undefined, undefined, "是", "否", "√"),
  fc.constantFrom<CellValue>(undefined, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12)
);

/** In groups or not; a group of one, and groups where all are alike, among them. */
export const anyUnits = (most: number): fc.Arbitrary<readonly (readonly CellValue[])[]> =>
  fc
    .tuple(fc.array(unit, { minLength: most, maxLength: most }), fc.constantFrom(1, 1, 2, 7))
    .map(([rows, groups]) =>
      rows.map((row, i) => [
        `第${i + 1}镇`,
        groups === 1 ? undefined : `${"甲乙丙丁戊己庚"[i % groups] ?? ""}组`,
        ...row,
      ])
    );
