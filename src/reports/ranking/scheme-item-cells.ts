/** The cells of one item of a scheme in one line of the 底稿, and what a rule asks of them. */
import type { Cell } from "../../spreadsheet/address";
import { cell } from "../../spreadsheet/address";
import { fixed, formula } from "../../spreadsheet/formula";
import type { Formula, FormulaPart } from "../../spreadsheet/formula";
import type { ItemNumber } from "../../domain/scoring/written-scheme";
import type { RankingPlan } from "./ranking-plan";
import type { RankingScheme, RankingSchemeItem } from "./ranking-scheme";
import type { RuleCells, SchemeColumns } from "./scheme-layout";
import { stepBonusFormula } from "../scoring/step-bonus";

export interface PointsPlace {
  readonly plan: RankingPlan;
  readonly scheme: RankingScheme;
  readonly columns: SchemeColumns;
  readonly rules: RuleCells;
  /** Of the groups that have lines, from 0. */
  readonly group: number;
  readonly row: number;
}

/** The cells of one item in one line. */
export class ItemCells {
  constructor(
    readonly place: PointsPlace,
    readonly item: RankingSchemeItem,
    readonly i: number
  ) {}

  get rule(): FormulaPart {
    return fixed(this.place.rules.shape(this.i));
  }

  number(field: ItemNumber): FormulaPart {
    return fixed(this.place.rules.number(this.i, field));
  }

  /** Of this item's figures, or of another's. */
  figure(kind: "target" | "actual" | "rate", item = this.item): Cell {
    const { plan, row } = this.place;
    const columns = plan.layout.working.items[item.indicator ?? -1];
    if (columns === undefined) throw new Error(`${item.name} has no figures`);
    return cell(row, columns[kind]);
  }

  /** Fewer is better: twice the task done is nothing. */
  get rate(): FormulaPart {
    const rate = this.figure("rate");
    return this.item.reversed ? formula`(2-${rate})` : rate;
  }

  get steps() {
    const { rules, plan } = this.place;
    const { share, whole } = plan.labels.scheme.choices.partialStep;
    const words = { share, whole };
    return { partial: fixed(rules.convention("partialStep")), words };
  }

  get up() {
    const { steps } = this;
    const [step, points] = [this.number("step"), this.number("points")];
    return { ...steps, step, points, ceiling: this.number("ceiling") };
  }

  get down() {
    return { ...this.steps, step: this.number("shortStep"), points: this.number("shortPoints") };
  }

  /** With what the excess earns, where the office has filled that in or may yet. */
  withExcess(base: Formula): Formula {
    return formula`${base}+${stepBonusFormula({ ...this.up, rate: this.rate })}`;
  }

  settled(points: Formula): Formula {
    const { rules } = this.place;
    const places = fixed(rules.convention("itemPlaces"));
    return formula`ROUND(ROUND(${points},${fixed(rules.inner)}),${places})`;
  }

  tiers(kind: "rate" | "size") {
    const { place, item, i } = this;
    const at = (t: number, field: "from" | "points" | "further") =>
      fixed(place.rules.tier(i, t, field));
    return item.tiers.map(({ further }, t) => {
      const tier = { from: at(t, "from"), points: at(t, "points") };
      const other = further && place.scheme.items[further.item];
      if (kind === "size" || other?.indicator === undefined) return tier;
      return { ...tier, further: { rate: this.figure("rate", other), from: at(t, "further") } };
    });
  }
}
