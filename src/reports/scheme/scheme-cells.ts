/** One cell of an item's line: its value, and a look that tells what may be changed and what it counts in. */
import { ITEM_NUMBERS } from "../../domain/scoring/written-scheme";
import type { ItemNumber, WrittenItem } from "../../domain/scoring/written-scheme";
import { label } from "../../spreadsheet/sheet";
import type { SheetCell } from "../../spreadsheet/sheet";
import { NATURES, REVERSED, RULES, SOURCES } from "./scheme-labels";
import type { SchemeColumn } from "./scheme-labels";

const RATES: readonly SchemeColumn[] = ["cap", "threshold", "floorShare"];
const STEPS: readonly SchemeColumn[] = ["step", "shortStep"];
const OF_NUMBERS: readonly string[] = ["count-bonus", "count-beyond", "count-deficit"];

export function itemCell(item: WrittenItem, i: number, field: SchemeColumn): SheetCell {
  if (field === "index") return { value: i + 1, style: "index" };
  return isNumber(field) ? number(item, field) : textCell(item, field);
}

function isNumber(field: SchemeColumn): field is ItemNumber {
  return (ITEM_NUMBERS as readonly string[]).indexOf(field) >= 0;
}

function textCell(
  item: WrittenItem,
  field: Exclude<SchemeColumn, ItemNumber | "index">
): SheetCell {
  const { target, source } = item;
  if (field === "target" && typeof target === "number") return { value: target, style: "number" };
  const texts: Readonly<Record<typeof field, string | undefined>> = {
    name: item.name,
    nature: NATURES[item.nature],
    rule: RULES[item.rule],
    direction: item.reversed === true ? REVERSED : undefined,
    source: source && SOURCES[source],
    target: target === undefined ? undefined : String(target),
    parent: item.parent,
    higherBand: item.higherBand,
    note: item.note,
  };
  return text(texts[field], LOOKS[field] ?? "choice");
}

const LOOKS: { readonly [field in SchemeColumn]?: string } = {
  name: "name",
  parent: "name",
  higherBand: "name",
  note: "note",
};

function number(item: WrittenItem, field: ItemNumber): SheetCell {
  const style = styleOf(item, field);
  const value = item[field];
  return value === undefined ? { style } : { value, style };
}

function styleOf({ rule }: WrittenItem, field: ItemNumber): string {
  const isRate = RATES.indexOf(field) >= 0;
  const isStep = STEPS.indexOf(field) >= 0 && OF_NUMBERS.indexOf(rule) < 0;
  return isRate || isStep ? "percent" : "number";
}

function text(value: string | undefined, style: string): SheetCell {
  return value === undefined ? { style } : label(value, style);
}
