/**
 * 计分参数: the numbers of the 考核办法 sheet as the ranking's formulas use them.
 *
 * They stand here once, so that three thousand lines need not each look up another sheet, and so that a
 * blank is replaced by what it stands for in one place. Texts are compared with what they were: a rule
 * that is another now cannot be followed by formulas that were written for the old one.
 */
import { ITEM_NUMBERS, blankOf } from "../../domain/scoring/written-scheme";
import type { ItemNumber } from "../../domain/scoring/written-scheme";
import type { Cell } from "../../spreadsheet/address";
import { fixed, formula, joined } from "../../spreadsheet/formula";
import { label } from "../../spreadsheet/sheet";
import type { SheetCell } from "../../spreadsheet/sheet";
import { numberCell, shapeCell } from "./followed-cells";
import { placed } from "../placed";
import type { Placed } from "../placed";
import { columnOf } from "./ranking-layout";
import type { RankingPlan } from "./ranking-plan";
import { NO_LIMIT } from "./ranking-scheme";
import type { RankingScheme, RankingSchemeItem } from "./ranking-scheme";
import { CONVENTION_ORDER } from "./scheme-layout";
import type { ConventionName, RuleCells } from "./scheme-layout";

export function ruleBlock(plan: RankingPlan): readonly Placed[] {
  const { scheme } = plan.input;
  const { rules } = plan.layout;
  if (scheme === undefined || rules === undefined) return [];
  const words = plan.labels.scheme;
  const top = rules.name(0);
  const heads = [words.item, words.shape, ...ITEM_NUMBERS.map((field) => words.numbers[field])];
  return [
    placed({ row: 0, column: rules.left }, label(words.heading, "asideTitle")),
    ...heads.map((text, i) =>
      placed({ row: top.row - 1, column: rules.left + i }, label(text, "asideHead"))
    ),
    ...scheme.items.flatMap((item, i) => itemLine(item, i, rules, plan)),
    ...tierLines(scheme, rules),
    ...conventionLines(scheme, rules, plan),
    ...vetoLines(scheme, rules, plan),
    ...checkLines(scheme, rules, plan),
    ...extremeLines(scheme, rules, plan),
  ];
}

function itemLine(
  item: RankingSchemeItem,
  i: number,
  rules: RuleCells,
  { labels }: RankingPlan
): readonly Placed[] {
  return [
    placed(rules.name(i), label(item.name, "asideText")),
    placed(rules.shape(i), shapeCell(item.shape, labels)),
    ...ITEM_NUMBERS.map((field) => {
      const blank = field === "fullMarks" ? 0 : blankNumber(item, field);
      return placed(rules.number(i, field), numberCell(item.numbers[field], blank));
    }),
  ];
}

function blankNumber({ rule }: RankingSchemeItem, field: ItemNumber): number {
  return blankOf(rule, field) ?? NO_LIMIT;
}

function tierLines({ items }: RankingScheme, rules: RuleCells): readonly Placed[] {
  return items.flatMap(({ name, tiers }, i) =>
    tiers.flatMap(({ from, points, further }, t) => [
      placed(rules.tier(i, t, "name"), label(name, "asideText")),
      placed(rules.tier(i, t, "from"), numberCell(from, NO_LIMIT)),
      placed(rules.tier(i, t, "points"), numberCell(points, 0)),
      placed(rules.tier(i, t, "further"), numberCell(further?.from, 0)),
    ])
  );
}

function conventionLines(
  { conventions }: RankingScheme,
  rules: RuleCells,
  { labels }: RankingPlan
): readonly Placed[] {
  const words = labels.scheme;
  const nameOf = ({ row, column }: Cell): Cell => ({ row, column: column - 1 });
  const lines = CONVENTION_ORDER.flatMap((name) => [
    placed(nameOf(rules.convention(name)), label(words.conventions[name], "asideText")),
    placed(rules.convention(name), conventionCell(name, conventions[name], words.choices)),
  ]);
  const places = rules.convention("itemPlaces");
  const set = (conventions.itemPlaces?.value ?? UNROUNDED) < UNROUNDED;
  return [
    ...lines,
    placed(nameOf(rules.inner), label(words.inner, "asideText")),
    placed(rules.inner, {
      formula: formula`IF(${places}<${UNROUNDED},10,${UNROUNDED})`,
      shown: set ? 10 : UNROUNDED,
      style: "asideFigure",
    }),
  ];
}

/** Rounding to so many places changes nothing. */
const UNROUNDED = 15;

const OF_CONVENTION: { readonly [name in ConventionName]?: number } = {
  itemPlaces: UNROUNDED,
  totalFloor: -NO_LIMIT,
};

function conventionCell(
  name: ConventionName,
  { value, cell }: { readonly value?: number | string; readonly cell?: Cell } = {},
  choices: Readonly<Record<string, Readonly<Record<string, string>>>>
): SheetCell {
  const words = choices[name];
  if (words === undefined) {
    const number = typeof value === "number" ? { value } : {};
    return numberCell(
      cell === undefined ? number : { ...number, cell },
      OF_CONVENTION[name] ?? NO_LIMIT
    );
  }
  const keys = Object.keys(words);
  const shown = words[String(value ?? keys[0])] ?? "";
  if (cell === undefined) return label(shown, "asideText");
  return { formula: formula`${fixed(cell)}&""`, shown, style: "asideText" };
}

function vetoLines(
  { vetoes }: RankingScheme,
  rules: RuleCells,
  { labels }: RankingPlan
): readonly Placed[] {
  return vetoes.flatMap(({ name, line, limit, shape }, v) => [
    placed(rules.veto(v, "name"), label(name, "asideText")),
    placed(rules.veto(v, "line"), numberCell(line, 0)),
    placed(rules.veto(v, "limit"), numberCell(limit, NO_LIMIT)),
    placed(rules.veto(v, "shape"), shapeCell(shape, labels)),
  ]);
}

function checkLines(
  { names, named }: RankingScheme,
  rules: RuleCells,
  { labels, layout }: RankingPlan
): readonly Placed[] {
  const words = labels.scheme;
  const nameOf = ({ row, column }: Cell): Cell => ({ row, column: column - 1 });
  const shapes = [rules.shapes, rules.vetoShapes, layout.consequences?.shapes];
  const changed = joined(
    shapes.flatMap((some) =>
      some === undefined ? [] : formula`COUNTIF(${some},${words.changed})`
    ),
    "+"
  );
  const now = formula`COUNTA(${fixed(names)})`;
  return [
    placed(nameOf(rules.changedRules), label(words.changedRules, "asideText")),
    placed(rules.changedRules, { formula: changed, shown: 0, style: "asideFigure" }),
    placed(nameOf(rules.namesThen), label(words.namesThen, "asideText")),
    placed(rules.namesThen, { value: named, style: "asideFigure" }),
    placed(nameOf(rules.namesNow), label(words.namesNow, "asideText")),
    placed(rules.namesNow, { formula: now, shown: named, style: "asideFigure" }),
  ];
}

/** The lowest and the highest of each group, for 功效系数. */
function extremeLines(
  { items }: RankingScheme,
  rules: RuleCells,
  { groups, layout }: RankingPlan
): readonly Placed[] {
  return items.flatMap(({ name }, i) => {
    const column = layout.scheme?.basis[i];
    if (column === undefined) return [];
    return groups.flatMap(({ span, lines }, g) => {
      const values = lines.flatMap(({ scheme }) => {
        const value = scheme?.basis[i];
        return typeof value === "number" ? [value] : [];
      });
      const on = columnOf(span, column);
      const has = values.length > 0;
      return [
        placed(rules.extreme(g, i, "name"), label(`${name}·${span.group.name}`, "asideText")),
        placed(rules.extreme(g, i, "min"), {
          formula: formula`MIN(${on})`,
          shown: has ? Math.min(...values) : 0,
          style: "asideFigure",
        }),
        placed(rules.extreme(g, i, "max"), {
          formula: formula`MAX(${on})`,
          shown: has ? Math.max(...values) : 0,
          style: "asideFigure",
        }),
      ];
    });
  });
}
