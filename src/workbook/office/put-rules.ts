/** Conditional formats, and what cells of a sheet take. */
import type { Conditional, Sheet, Validation } from "../../spreadsheet/sheet";
import { withSheetNames } from "../sheet-reference";
import { has } from "./host";
import { BYTES_PER_CALL } from "./payload";
import type { CellsTarget } from "./put-cells";
import { rangeOf } from "./range-of";

export async function putRules(target: CellsTarget): Promise<void> {
  const { outbox, on, sheet } = target;
  if (has(outbox.host, "conditionalFormats")) {
    // Excel puts each new one before the others, and the first of ours is to come first.
    for (const conditional of [...sheet.conditionals].reverse()) {
      await outbox.add(4 * BYTES_PER_CALL, () => putConditional(target, conditional));
    }
  }
  if (!has(outbox.host, "validations")) return;
  for (const validation of sheet.validations) {
    await outbox.add(2 * BYTES_PER_CALL, () => putValidation(on, validation));
  }
}

function putConditional({ on, renamed }: CellsTarget, conditional: Conditional): void {
  const formats = rangeOf(on, conditional.on).conditionalFormats;
  if (conditional.kind === "dataBar") return putBar(formats, conditional);
  const { custom } = formats.add("Custom");
  custom.rule.formula = `=${withSheetNames(conditional.formula.formula, renamed)}`;
  const { fill, color, bold, numberFormat } = conditional.look;
  if (fill !== undefined) custom.format.fill.color = `#${fill}`;
  if (color !== undefined) custom.format.font.color = `#${color}`;
  if (bold !== undefined) custom.format.font.bold = bold;
  if (numberFormat !== undefined) custom.format.numberFormat = numberFormat;
}

function putBar(
  formats: Excel.ConditionalFormatCollection,
  { color, max }: Extract<Conditional, { kind: "dataBar" }>
): void {
  const { dataBar } = formats.add("DataBar");
  dataBar.positiveFormat.fillColor = `#${color}`;
  dataBar.positiveFormat.gradientFill = false;
  if (max === undefined) return;
  dataBar.lowerBoundRule = { type: "Number", formula: "=0" };
  dataBar.upperBoundRule = { type: "Number", formula: `=${max}` };
}

function putValidation(on: Excel.Worksheet, validation: Validation): void {
  const { dataValidation } = rangeOf(on, validation.on);
  const { error, prompt } = validation;
  dataValidation.rule = ruleOf(validation);
  dataValidation.errorAlert = { message: error, showAlert: true, style: "Stop", title: "" };
  if (prompt !== undefined)
    dataValidation.prompt = { message: prompt, showPrompt: true, title: "" };
}

function ruleOf(validation: Validation): Excel.DataValidationRule {
  if (validation.kind === "list") {
    return { list: { inCellDropDown: true, source: validation.choices.join(",") } };
  }
  const { min, max } = validation;
  // As formulas: a bare number would be no date to Excel.
  const between = { formula1: `=${min}`, formula2: `=${max}`, operator: "Between" } as const;
  return validation.kind === "date" ? { date: between } : { decimal: between };
}

/** Excel refuses a longer list, and has no way to write a comma inside a choice. */
const LONGEST_LIST = 255;

export function checkRules({ name, validations }: Sheet): void {
  for (const validation of validations) {
    if (validation.kind !== "list") continue;
    const { choices } = validation;
    if (choices.join(",").length > LONGEST_LIST || choices.some((it) => it.indexOf(",") >= 0)) {
      throw new Error(`${name}: these choices cannot stand in a list`);
    }
  }
}
