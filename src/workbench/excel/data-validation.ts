/**
 * DataValidation of a range: one rule a range, the newest in place of what it covers.
 */
import { covers } from "../model/block-of";
import type { ValidationModel } from "../model/parts";
import type { Property } from "../wire/type-table";
import type { Area, TableOf } from "./played";

const KINDS = [
  ["list", "List"],
  ["decimal", "Decimal"],
  ["date", "Date"],
  ["wholeNumber", "WholeNumber"],
  ["textLength", "TextLength"],
  ["custom", "Custom"],
] as const;

export const DataValidation: TableOf<"DataValidation"> = {
  properties: {
    rule: kept("rule", {}),
    errorAlert: kept("errorAlert", null),
    prompt: kept("prompt", null),
    ignoreBlanks: kept("ignoreBlanks", true),
    type: {
      get: (area) => {
        const rule = found(area)?.set.rule;
        if (typeof rule !== "object" || rule === null) return "None";
        return KINDS.find(([key]) => key in rule)?.[1] ?? "None";
      },
    },
  },
  methods: {
    clear: (area) => {
      const { book, sheet, on } = area;
      book.checkWritable(sheet, on);
      sheet.validations = sheet.validations.filter((it) => !covers(on, it.on));
    },
  },
};

function kept(name: string, unset: unknown): Property<Area> {
  return {
    get: (area) => found(area)?.set[name] ?? unset,
    set: (area, value) => {
      area.book.checkWritable(area.sheet, area.on);
      exactly(area).set[name] = value;
    },
  };
}

function found({ sheet, on }: Area): ValidationModel | undefined {
  return [...sheet.validations].reverse().find((it) => covers(it.on, on));
}

/** The rule of just this range, made if there is none. */
function exactly({ sheet, on }: Area): ValidationModel {
  const same = sheet.validations.find((it) => covers(it.on, on) && covers(on, it.on));
  if (same !== undefined) return same;
  const made: ValidationModel = { on, set: {} };
  sheet.validations = [...sheet.validations.filter((it) => !covers(on, it.on)), made];
  return made;
}
