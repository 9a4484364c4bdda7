/** 回收期 as formulas of one gap: plain, and discounted by n = −LN(1 − g·r/t)/LN(1 + r). */
import type { Cell } from "../../spreadsheet/address";
import { fixed, formula } from "../../spreadsheet/formula";
import type { Formula } from "../../spreadsheet/formula";
import type { LandPlan } from "./land-plan";

/** Blank parameters count 0 in arithmetic: no years before 达产, no tax in them. */
export function paybackFormulas(
  gap: Cell,
  { layout, words }: LandPlan
): { readonly simple: Formula; readonly discounted: Formula } {
  const p = layout.parameters;
  const [tax, rate, ramp, part] = [
    fixed(p.tax),
    fixed(p.rate),
    fixed(p.rampYears),
    fixed(p.rampShare),
  ];
  const [early, worth] = [fixed(p.early), fixed(p.earlyWorth)];
  const late = formula`${ramp}+(${gap}-${early})/${tax}`;
  const plain = formula`IF(${gap}<=${early},${gap}/(${tax}*${part}),${late})`;
  const paid = formula`IF(${gap}<=0,${words.none},IF(${tax}<=0,${words.never},${plain}))`;
  const simple = formula`IF(COUNT(${gap},${tax})=2,${paid},${words.none})`;
  // A tax that does not cover the interest leaves LN nothing to work on.
  const soon = formula`-LN(1-${gap}*${rate}/(${tax}*${part}))/LN(1+${rate})`;
  const left = formula`(1-(${gap}-${worth})*(1+${rate})^${ramp}*${rate}/${tax})`;
  const then = formula`IF(${left}<=0,${words.never},${ramp}-LN(${left})/LN(1+${rate}))`;
  const slow = formula`IF(${gap}<=${worth},${soon},${then})`;
  const taxed = formula`IF(${rate}=0,${plain},${slow})`;
  const some = formula`IF(${gap}<=0,${words.none},IF(${tax}<=0,${words.never},${taxed}))`;
  const discounted = formula`IF(COUNT(${gap},${tax},${rate})=3,${some},${words.none})`;
  return { simple, discounted };
}
