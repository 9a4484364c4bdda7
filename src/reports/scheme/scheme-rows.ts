/** The lines of the small tables of a 考核办法 sheet. */
import type { WrittenConventions, WrittenScheme } from "../../domain/scoring/written-scheme";
import { label } from "../../spreadsheet/sheet";
import type { SheetCell } from "../../spreadsheet/sheet";
import { CHOICES, CONSEQUENCES, CONVENTIONS, VETO_EFFECTS, VETO_WHEN } from "./scheme-labels";

type Line = readonly SheetCell[];

export function tierRows({ tiers, items }: WrittenScheme): readonly Line[] {
  return tiers.map(({ item, from, points, further, furtherFrom }) => {
    const bySize = items.some(({ name, rule }) => name === item && rule === "size-slope");
    return [
      label(item, "name"),
      number(from, bySize ? "number" : "percent"),
      number(points, "number"),
      further === undefined ? { style: "name" } : label(further, "name"),
      number(furtherFrom, "percent"),
    ];
  });
}

export function vetoRows({ vetoes }: WrittenScheme): readonly Line[] {
  return vetoes.map(({ name, when, line, effect, limit }) => [
    label(name, "name"),
    number(line, "percent"),
    number(limit, "number"),
    label(VETO_WHEN[when], "choice"),
    label(VETO_EFFECTS[effect], "choice"),
  ]);
}

export function consequenceRows({ consequences }: WrittenScheme): readonly Line[] {
  return consequences.map(({ measure, group, when, count, item, line }) => [
    label(measure, "name"),
    number(count, "number"),
    number(line, when === "rate-below" ? "percent" : "number"),
    label(CONSEQUENCES[when], "choice"),
    item === undefined ? { style: "name" } : label(item, "name"),
    group === "" ? { style: "name" } : label(group, "name"),
  ]);
}

/** What the office left unsaid is written out as what it stands for, so that it can be seen and changed. */
export function conventionRows({
  conventions,
}: WrittenScheme): readonly (readonly [string, SheetCell])[] {
  const { withoutTarget, partialStep, whenEqual } = conventions;
  const chosen: { readonly [name in keyof WrittenConventions]?: string } = {
    withoutTarget: CHOICES.withoutTarget[withoutTarget ?? "scale-up"],
    partialStep: CHOICES.partialStep[partialStep ?? "nothing"],
    whenEqual: CHOICES.whenEqual[whenEqual ?? "full"],
  };
  return (Object.keys(CONVENTIONS) as (keyof WrittenConventions)[]).map((name) => {
    const choice = chosen[name];
    const value = conventions[name];
    const cell = choice === undefined ? number(value, "number") : label(choice, "choice");
    return [CONVENTIONS[name], cell] as const;
  });
}

function number(value: string | number | undefined, style: string): SheetCell {
  return value === undefined ? { style } : { value, style };
}
