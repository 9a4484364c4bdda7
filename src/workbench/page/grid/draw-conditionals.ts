/** The conditional formats of a sheet as Univer's rules: data bars, and looks under a formula. */
import type { ConditionalModel } from "../../model/parts";
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
    const ranges = [rangeOf(conditional.on)];
    const stopIfTrue = conditional.set["stopIfTrue"] === true;
    target.mutate("add-conditional-rule", { rule: { cfId, ranges, stopIfTrue, rule } });
    return [cfId];
  });
}

function ruleOf({ type, set }: ConditionalModel): object | undefined {
  const text = (path: string) => (typeof set[path] === "string" ? set[path] : "");
  if (type === "DataBar") {
    const max = boundOf(set["dataBar.upperBoundRule"], "max");
    return {
      type: "dataBar",
      isShowValue: set["dataBar.showDataBarOnly"] !== true,
      config: {
        min: boundOf(set["dataBar.lowerBoundRule"], "min"),
        max,
        isGradient: set["dataBar.positiveFormat.gradientFill"] !== false,
        positiveColor: text("dataBar.positiveFormat.fillColor") || "#638EC6",
        nativeColor: text("dataBar.negativeFormat.fillColor") || "#FF0000",
      },
    };
  }
  if (type !== "Custom") return undefined;
  const [color, fill] = [text("custom.format.font.color"), text("custom.format.fill.color")];
  return {
    type: "highlightCell",
    subType: "formula",
    value: withEquals(text("custom.rule.formula")),
    style: {
      ...(color === "" ? {} : { cl: { rgb: color } }),
      ...(fill === "" ? {} : { bg: { rgb: fill } }),
      ...(set["custom.format.font.bold"] === true ? { bl: 1 } : {}),
    },
  };
}

function boundOf(rule: unknown, automatic: "min" | "max"): object {
  const { type = "Automatic", formula = "" } = (rule ?? {}) as { type?: string; formula?: string };
  if (type !== "Number") return { type: automatic };
  return { type: "num", value: Number(formula.replace(/^=/, "")) };
}

function withEquals(formula: string): string {
  return formula.startsWith("=") ? formula : `=${formula}`;
}
