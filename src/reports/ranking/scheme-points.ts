/** The points of one item in one line of the 底稿: the formula of its rule, over the line's figures. */
import type { Cell } from "../../spreadsheet/address";
import { cell } from "../../spreadsheet/address";
import { fixed, formula } from "../../spreadsheet/formula";
import type { Formula } from "../../spreadsheet/formula";
import type { RuleName } from "../../domain/scoring/written-scheme";
import { isComposite } from "../../domain/scoring/written-scheme";
import { cliffFormula } from "../scoring/cliff";
import { compositeFormula } from "../scoring/composite";
import { countBonusFormula, countDeficitFormula } from "../scoring/count";
import { minMaxFormula } from "../scoring/min-max-scaling";
import { proportionalFormula } from "../scoring/proportional";
import { sizeSlopeFormula } from "../scoring/size-slope";
import { stepDeductionFormula } from "../scoring/step-deduction";
import { tiersFormula } from "../scoring/tiers";
import { ItemCells } from "./scheme-item-cells";
import type { PointsPlace } from "./scheme-item-cells";

/** "—" where the item is left out, 0 or what silence costs where 未报, 源已改 where a source or a rule is new. */
export function itemPointsFormula(place: PointsPlace, i: number): Formula {
  const item = place.scheme.items[i];
  const { labels, changed } = place.plan;
  if (item === undefined) return formula`${labels.none}`;
  const here = new ItemCells(place, item, i);
  if (isComposite(item.rule)) return wholeFormula(here);
  if (item.indicator === undefined) return formula`${labels.none}`;
  const { asked, earned, silent } = RULES[item.rule](here);
  const settled = here.settled(earned);
  const missing = formula`IF(${asked}=${labels.notReported},${silent ?? 0},${asked})`;
  return formula`IFERROR(IF(${here.rule}<>${labels.scheme.same},${changed},IF(ISNUMBER(${asked}),${settled},${missing})),${changed})`;
}

interface RuleFormula {
  /** The cell that is a number where points are earned. */
  readonly asked: Cell;
  readonly earned: Formula;
  /** What who has not reported gets; nothing where left out. */
  readonly silent?: Formula;
}

const RULES: Readonly<Record<RuleName, (here: ItemCells) => RuleFormula>> = {
  proportional: (here) =>
    byRate(
      here,
      proportionalFormula({
        rate: here.rate,
        fullMarks: here.number("fullMarks"),
        cap: here.number("cap"),
      })
    ),
  "step-deduction": (here) =>
    byRate(
      here,
      stepDeductionFormula({
        ...here.down,
        rate: here.rate,
        fullMarks: here.number("fullMarks"),
        floor: here.number("floor"),
      })
    ),
  cliff: (here) =>
    byRate(
      here,
      cliffFormula({
        rate: here.rate,
        fullMarks: here.number("fullMarks"),
        threshold: here.number("threshold"),
      })
    ),
  tiers: (here) => byRate(here, tiersFormula(here.rate, here.tiers("rate"))),
  "size-slope": (here) => {
    const { rate } = here;
    const base = proportionalFormula({ rate, fullMarks: here.number("fullMarks"), cap: 1 });
    const slope = sizeSlopeFormula({
      ...here.up,
      rate,
      target: here.figure("target"),
      sizes: here.tiers("size"),
    });
    return { asked: here.figure("rate"), earned: formula`${base}+${slope}` };
  },
  "step-bonus": (here) => byRate(here, formula`0`),
  "min-max-rate": minMax,
  "min-max-actual": minMax,
  "count-deficit": deficit,
  "count-bonus": (here) => counted(here, []),
  "count-beyond": (here) => counted(here, [here.figure("target")]),
  given: (here) => {
    const asked = here.figure("actual");
    return { asked, earned: formula`MIN(${here.number("ceiling")},${asked})` };
  },
  "composite-sum": noFigures,
  "composite-full": noFigures,
};

function noFigures(): never {
  throw new Error("a composite has no figures of its own");
}

function byRate(here: ItemCells, base: Formula): RuleFormula {
  return { asked: here.figure("rate"), earned: here.withExcess(base) };
}

function minMax(here: ItemCells): RuleFormula {
  const { rules, columns, group, row, plan } = here.place;
  const asked = cell(row, columns.basis[here.i] ?? -1);
  const earned = minMaxFormula({
    value: asked,
    min: fixed(rules.extreme(group, here.i, "min")),
    max: fixed(rules.extreme(group, here.i, "max")),
    fullMarks: here.number("fullMarks"),
    floorShare: here.number("floorShare"),
    whenEqual: fixed(rules.convention("whenEqual")),
    floorWord: plan.labels.scheme.choices.whenEqual.floor,
    reversed: here.item.reversed,
  });
  return { asked, earned };
}

/** Without full marks it is what is taken off, from who has not reported too. */
function deficit(here: ItemCells): RuleFormula {
  const [target, actual] = [here.figure("target"), here.figure("actual")];
  const cells = { ...here.down, ceiling: here.number("ceiling"), target };
  const off = countDeficitFormula({ ...cells, actual });
  const full = here.number("fullMarks");
  const left = formula`MAX(${here.number("floor")},${full}-${off})`;
  const all = here.settled(countDeficitFormula({ ...cells, actual: 0 }));
  return {
    asked: here.figure("rate"),
    earned: formula`IF(${full}>0,${left},${off})`,
    silent: formula`IF(${full}>0,0,${all})`,
  };
}

function counted(here: ItemCells, asked: readonly Cell[]): RuleFormula {
  const { scheme } = here.place;
  const higher = scheme.items[here.item.higherBand ?? -1];
  const apart = [
    ...asked,
    ...(higher?.indicator === undefined ? [] : [here.figure("actual", higher)]),
  ];
  const count = here.figure("actual");
  const [first, second] = apart;
  const less = first && (second === undefined ? formula`${first}` : formula`${first},${second}`);
  const cells = { ...here.up, count };
  return {
    asked: count,
    earned: countBonusFormula(less === undefined ? cells : { ...cells, apart: less }),
  };
}

/** Left out where all of its parts are; that one of them says 源已改 is asked by the score. */
function wholeFormula(here: ItemCells): Formula {
  const { place, item, i } = here;
  const { labels, changed } = place.plan;
  const parts = place.scheme.items.flatMap(({ parent, nature }, part) =>
    parent === i ? [{ at: cell(place.row, place.columns.points[part] ?? -1), nature }] : []
  );
  if (parts.length === 0) return formula`${labels.none}`;
  const of = (isDeduction: boolean) =>
    parts.filter(({ nature }) => (nature === "deduction") === isDeduction).map(({ at }) => at);
  const full = here.number("fullMarks");
  const cap = here.number("cap");
  const sum = compositeFormula({
    ...(item.rule === "composite-full" ? { start: full } : {}),
    added: of(false),
    taken: of(true),
    ceiling: formula`IF(${cap}<1E+9,${full}*${cap},1E+9)`,
    floor: here.number("floor"),
  });
  const [first, ...rest] = parts.map(({ at }) => at);
  const all = rest.reduce((so, at) => formula`${so},${at}`, formula`${first ?? 0}`);
  return formula`IFERROR(IF(${here.rule}<>${labels.scheme.same},${changed},IF(COUNT(${all})>0,${here.settled(sum)},${labels.none})),${changed})`;
}
