/** What is wrong with a scheme in itself: weights, rules that contradict, parts of themselves, lost names. */
import { circularItems } from "../../domain/scoring/composite";
import { isComposite, itemNamed, wholeOf } from "../../domain/scoring/written-scheme";
import type { WrittenItem, WrittenScheme } from "../../domain/scoring/written-scheme";
import type { Cell } from "../../spreadsheet/address";
import type { Finding } from "../finding";
import type { SchemeCode } from "../finding-code";

/** `free` is the scheme without the parts of themselves, as it is reckoned with. */
export function schemeFindings(
  scheme: WrittenScheme,
  free: WrittenScheme,
  cellOf: (item: number) => Cell
): readonly Finding[] {
  return [
    ...weightFindings(free, cellOf),
    ...circularFindings(scheme, cellOf),
    ...scheme.items.flatMap((item, i) =>
      itemFindings(item, scheme).map(([code, severity, text]): Finding => ({
        code,
        severity,
        cell: cellOf(i),
        about: { item: item.name, text },
      }))
    ),
  ];
}

const WHOLE = 100;

function weightFindings({ items }: WrittenScheme, cellOf: (item: number) => Cell): Finding[] {
  const top = items.filter((item) => item.nature === "marks" && wholeOf(item, items) === undefined);
  const sum = Math.round(top.reduce((so, { fullMarks = 0 }) => so + fullMarks, 0) * 1e6) / 1e6;
  const about = { sum };
  if (sum <= 0) return [{ code: "scheme-no-marks", severity: "error", cell: cellOf(0), about }];
  return sum === WHOLE
    ? []
    : [{ code: "scheme-marks-sum", severity: "confirm", cell: cellOf(0), about }];
}

function circularFindings({ items }: WrittenScheme, cellOf: (item: number) => Cell): Finding[] {
  return circularItems(items.map((item) => wholeOf(item, items))).map((i): Finding => ({
    code: "scheme-circular",
    severity: "error",
    cell: cellOf(i),
    about: { item: items[i]?.name ?? "" },
  }));
}

type Trouble = readonly [code: SchemeCode, severity: Finding["severity"], text: string];

function itemFindings(item: WrittenItem, scheme: WrittenScheme): readonly Trouble[] {
  const same = scheme.items.filter(
    ({ name, nature, parent }) =>
      name === item.name && nature === item.nature && parent === item.parent
  );
  const again: Trouble = ["scheme-same-item", "confirm", ""];
  return [
    ...contradictions(item),
    ...lostNames(item, scheme),
    ...emptyRules(item, scheme),
    ...(same.indexOf(item) > 0 ? [again] : []),
  ];
}

function contradictions(item: WrittenItem): readonly Trouble[] {
  const { cap = 1, step = 0, floor = 0, fullMarks = 0, nature, rule } = item;
  const counts = nature === "marks" && item.parent === undefined;
  const checks: readonly (readonly [boolean, Trouble])[] = [
    [rule === "proportional" && cap > 1 && step > 0, ["scheme-twice-rewarded", "confirm", ""]],
    [cap > 5, ["scheme-cap-percent", "warning", String(cap)]],
    [nature === "marks" && floor > fullMarks, ["scheme-floor-high", "warning", ""]],
    [fullMarks < 0, ["scheme-negative-marks", "error", String(fullMarks)]],
    [counts && fullMarks === 0, ["scheme-item-no-marks", "confirm", ""]],
  ];
  return checks.flatMap(([holds, trouble]) => (holds ? [trouble] : []));
}

function lostNames(item: WrittenItem, { items, tiers }: WrittenScheme): readonly Trouble[] {
  const further = tiers.flatMap((tier) => (tier.item === item.name ? [tier.further] : []));
  const lost = [...further, item.higherBand].filter(
    (name) => name !== undefined && itemNamed(name, items) === undefined
  );
  const whole =
    item.parent !== undefined && wholeOf(item, items) === undefined ? [item.parent] : [];
  return [...lost, ...whole].map((name): Trouble => ["scheme-lost-name", "error", name ?? ""]);
}

function emptyRules(item: WrittenItem, { items, tiers }: WrittenScheme): readonly Trouble[] {
  const { name, rule } = item;
  const needsTiers = rule === "tiers" || rule === "size-slope";
  const own = tiers.filter((tier) => tier.item === name);
  if (needsTiers && own.length === 0) return [["scheme-no-tiers", "error", ""]];
  const unreached = own.some((tier, i) =>
    own.slice(0, i).some((above) => above.further === undefined && above.from <= tier.from)
  );
  if (needsTiers && unreached) return [["scheme-tier-unreached", "warning", ""]];
  const parts = items.filter(({ parent }) => parent === name);
  return isComposite(rule) && parts.length === 0 ? [["scheme-no-parts", "error", ""]] : [];
}
