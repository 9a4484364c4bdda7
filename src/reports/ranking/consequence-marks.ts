/** Whom a consequence falls on, as a formula for one unit: the twin of domain/consequences.ts. */
import type { Cell } from "../../spreadsheet/address";
import { cell } from "../../spreadsheet/address";
import { fixed, formula, joined } from "../../spreadsheet/formula";
import type { Formula, FormulaPart } from "../../spreadsheet/formula";
import type { ConsequenceCells } from "./consequence-layout";
import { CONSEQUENCE_LABELS } from "./consequence-labels";
import { columnOf } from "./ranking-layout";
import type { GroupSpan } from "./ranking-layout";
import type { RankingPlan } from "./ranking-plan";
import type { RankingConsequence } from "./ranking-scheme";

export interface MarkPlace {
  readonly plan: RankingPlan;
  readonly cells: ConsequenceCells;
  readonly span: GroupSpan;
  readonly row: number;
  readonly consequence: RankingConsequence;
  readonly c: number;
}

export function markFormula(place: MarkPlace): Formula {
  const { plan, row, consequence } = place;
  const score = cell(row, plan.layout.working.score);
  const falls = MARKS[consequence.when](place, score);
  return formula`IF(ISNUMBER(${score}),${falls},"")`;
}

type Mark = (place: MarkPlace, score: Cell) => Formula;

const MARKS: Readonly<Record<RankingConsequence["when"], Mark>> = {
  bottom: (place, score) => withinPlaces(place, score, LOW),
  top: (place, score) => withinPlaces(place, score, HIGH),
  "bottom-again": again,
  "score-below": (place, score) =>
    formula`IF(${score}<${fixed(place.cells.number(place.c, "line"))},${words(place).sure},"")`,
  "rate-below": rateBelow,
  "tier-jump": tierJump,
};

/** The last places are those of the lowest scores, last year's those of the highest ranks. */
const LOW = { within: "<=", beyond: "<" } as const;
const HIGH = { within: ">=", beyond: ">" } as const;

function words({ plan }: MarkPlace) {
  return CONSEQUENCE_LABELS[plan.input.language];
}

function withinPlaces(
  place: MarkPlace,
  of: Cell,
  { within, beyond }: typeof LOW | typeof HIGH
): Formula {
  const { sure, contested } = words(place);
  const all = fixed(columnOf(place.span, of.column));
  const count = fixed(place.cells.number(place.c, "count"));
  const tied = formula`IF(COUNTIF(${all},${beyond}&${of})<${count},${contested},"")`;
  return formula`IF(COUNTIF(${all},${within}&${of})<=${count},${sure},${tied})`;
}

function again(place: MarkPlace, score: Cell): Formula {
  const { sure, contested, open } = words(place);
  const before = cell(place.row, place.cells.lastYear);
  const now = withinPlaces(place, score, LOW);
  const then = withinPlaces(place, before, HIGH);
  const both = formula`IF(AND(${now}=${sure},${then}=${sure}),${sure},IF(${then}="","",${contested}))`;
  return formula`IF(${now}="","",IF(ISNUMBER(${before}),${both},${open}))`;
}

function rateBelow(place: MarkPlace): Formula {
  const { sure, open } = words(place);
  const rate = figure(place, "rate");
  const line = fixed(place.cells.number(place.c, "line"));
  const below = formula`IF(ROUND(${rate},9)<${line},${sure},"")`;
  return formula`IF(ISNUMBER(${rate}),${below},IF(${rate}=${place.plan.labels.notReported},${open},""))`;
}

/** The item's own task is met and passed; or, where nobody has a task for it, all of the unit's tasks are met. */
function tierJump(place: MarkPlace): Formula {
  const { plan, consequence } = place;
  const [actual, target] = [figure(place, "actual"), figure(place, "target")];
  const isLone = plan.input.indicators[consequence.indicator ?? -1]?.lone === true;
  const rates = isLone ? taskRates(place) : [figure(place, "rate")];
  const beyond = isLone ? actual : formula`${actual}-${target}`;
  return jump(place, rates, { done: actual, beyond });
}

function jump(
  place: MarkPlace,
  rates: readonly Cell[],
  { done, beyond }: { readonly done: Cell; readonly beyond: FormulaPart }
): Formula {
  const { sure, open } = words(place);
  const { notReported } = place.plan.labels;
  const all = joined(rates, ",");
  const silent = joined(
    rates.map((rate) => formula`${rate}=${notReported}`),
    ","
  );
  const line = formula`MAX(0,${fixed(place.cells.number(place.c, "line"))})`;
  const far = formula`IF(ROUND(${beyond},9)>=${line},${sure},"")`;
  const met = formula`AND(ISNUMBER(${done}),COUNT(${all})>0,ROUND(MIN(${all}),9)>=1)`;
  return formula`IF(OR(${silent}),${open},IF(${met},${far},""))`;
}

function taskRates({ plan, row }: MarkPlace): readonly Cell[] {
  const { input, layout } = plan;
  return layout.working.items.flatMap(({ rate }, k) =>
    input.indicators[k]?.lone === true ? [] : [cell(row, rate)]
  );
}

function figure({ plan, row, consequence }: MarkPlace, kind: "target" | "actual" | "rate"): Cell {
  const columns = plan.layout.working.items[consequence.indicator ?? -1];
  if (columns === undefined) throw new Error(`${consequence.measure} looks at no figures`);
  return cell(row, columns[kind]);
}
