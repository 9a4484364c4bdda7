/** The conditional formats of a sheet as Univer's rules: data bars, colour scales, and looks under a formula. */
import { a1 } from "../../../spreadsheet/address";
import type { Bag, ConditionalModel } from "../../model/parts";
import { rangeOf } from "./univer-sheet";
import type { UniverSheet } from "./univer-sheet";

/** The ids of what was drawn; those of `before` are taken away first. */
export function drawConditionals(
  target: UniverSheet,
  conditionals: readonly ConditionalModel[],
  before: readonly string[]
): readonly string[] {
  before.forEach((cfId) => target.mutate("delete-conditional-rule", { cfId }));
  return conditionals.flatMap((conditional) => {
    const rule = ruleOf(conditional);
    if (rule === undefined) return [];
    const cfId = conditional.id;
    const ranges = [conditional.on, ...(conditional.rest ?? [])].map(rangeOf);
    const stopIfTrue = conditional.set["stopIfTrue"] === true;
    target.mutate("add-conditional-rule", { rule: { cfId, ranges, stopIfTrue, rule } });
    return [cfId];
  });
}

function ruleOf(conditional: ConditionalModel): object | undefined {
  const { type, set } = conditional;
  if (type === "DataBar") return barOf(set);
  if (type === "ColorScale") return scaleOf(set);
  if (type === "Custom") return highlight(textIn(set, "custom.rule.formula"), "custom", set);
  return type === "CellValue" ? highlight(testOf(conditional), "cellValue", set) : undefined;
}

function barOf(set: Bag): object {
  return {
    type: "dataBar",
    isShowValue: set["dataBar.showDataBarOnly"] !== true,
    config: {
      min: boundOf(set["dataBar.lowerBoundRule"], "min"),
      max: boundOf(set["dataBar.upperBoundRule"], "max"),
      isGradient: set["dataBar.positiveFormat.gradientFill"] !== false,
      positiveColor: textIn(set, "dataBar.positiveFormat.fillColor") || "#638EC6",
      nativeColor: textIn(set, "dataBar.negativeFormat.fillColor") || "#FF0000",
    },
  };
}

interface ScalePoint {
  readonly type: string;
  readonly formula: string;
  readonly color: string;
}

const POINTS: Readonly<Record<string, string>> = {
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Percentile: "percentile",
};

function scaleOf(set: Bag): object {
  const { minimum, midpoint, maximum } = set["colorScale.criteria"] as Record<string, ScalePoint>;
  const points = [minimum, midpoint, maximum].filter((it): it is ScalePoint => it !== undefined);
  const config = points.map(({ type, formula, color }, index) => {
    const value = { type: POINTS[type] ?? "min", value: Number(formula) };
    return { index, color, value };
  });
  return { type: "colorScale", config };
}

function highlight(formula: string, path: string, set: Bag): object {
  const look = (part: string) => textIn(set, `${path}.format.${part}`);
  const [color, fill] = [look("font.color"), look("fill.color")];
  return {
    type: "highlightCell",
    subType: "formula",
    value: withEquals(formula),
    style: {
      ...(color === "" ? {} : { cl: { rgb: color } }),
      ...(fill === "" ? {} : { bg: { rgb: fill } }),
      ...(set[`${path}.format.font.bold`] === true ? { bl: 1 } : {}),
    },
  };
}

const SIGNS: Readonly<Record<string, string>> = {
  greaterthan: ">",
  greaterthanorequal: ">=",
  lessthan: "<",
  lessthanorequal: "<=",
  equal: "=",
  equalto: "=",
  notequal: "<>",
  notequalto: "<>",
};

/** "Greater than 60" as a formula about the first cell, which moves along over the others. */
function testOf({ on, set }: ConditionalModel): string {
  const { operator = "", formula1, formula2 } = set["cellValue.rule"] as Record<string, string>;
  const at = a1({ row: on.top, column: on.left });
  const [low, high] = [formula1, formula2].map((it) => `(${(it ?? "").replace(/^=/, "")})`);
  const sign = SIGNS[operator.toLowerCase()];
  if (sign !== undefined) return `AND(${at}<>"",${at}${sign}${low})`;
  const isInside = `AND(${at}>=${low},${at}<=${high})`;
  return operator.toLowerCase() === "between" ? isInside : `NOT(${isInside})`;
}

function textIn(set: Bag, path: string): string {
  const value = set[path];
  return typeof value === "string" ? value : "";
}

function boundOf(rule: unknown, automatic: "min" | "max"): object {
  const { type = "Automatic", formula = "" } = (rule ?? {}) as { type?: string; formula?: string };
  if (type !== "Number") return { type: automatic };
  return { type: "num", value: Number(formula.replace(/^=/, "")) };
}

function withEquals(formula: string): string {
  return formula.startsWith("=") ? formula : `=${formula}`;
}
