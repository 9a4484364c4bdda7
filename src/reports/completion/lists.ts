/**
 * 通报名单: who has not reported, who has nothing yet, who is past half and who is not, by indicator.
 *
 * Excel 2016 joins no texts of a range, so beside every line stand a 1 or 0 for each list and the names
 * so far, joined to those of the line before; the list takes the last. All of it follows the source.
 */
import { HALF } from "../../domain/half-year";
import { compare } from "../../domain/exact";
import { cell } from "../../spreadsheet/address";
import { fixed, formula } from "../../spreadsheet/formula";
import { label } from "../../spreadsheet/sheet";
import type { SheetCell } from "../../spreadsheet/sheet";
import { areas, partOf } from "../placed";
import type { SheetPart } from "../placed";
import { caption, captionText } from "./block-lines";
import type { CompletionInput } from "./completion-input";
import { linesOf } from "./completion-layout";
import type { IndicatorBlock } from "./completion-layout";
import type { CompletionPlan } from "./completion-plan";
import { LISTS, isHalf, isOn } from "./list-kinds";
import type { List } from "./list-kinds";
import { halfGone, unitRows } from "./list-working";

export function lists(plan: CompletionPlan): SheetPart {
  const { captionRow, headRow, first } = plan.layout.lists;
  const { lists: words } = plan.words;
  const heads = listAreas(plan).map(({ left, right }, i) => {
    const text = LISTS[i] === undefined ? "" : words[LISTS[i]];
    return [{ top: headRow, bottom: headRow, left, right }, label(text, "head")] as const;
  });
  return partOf(
    caption(captionRow, words.heading, "block", plan),
    areas([
      [
        { top: headRow, bottom: headRow, left: 0, right: nameRight(plan) },
        label(words.indicator, "head"),
      ],
      ...heads,
    ]),
    ...plan.layout.blocks.map((block) => indicatorLists(block, first + block.indicator, plan))
  );
}

/** The text of one list as it stands: for row heights. */
export function listTexts(plan: CompletionPlan, indicator: number): readonly string[] {
  const block = plan.layout.blocks[indicator];
  return block === undefined ? [] : LISTS.map((list) => listShown(list, block, plan));
}

/** Where each list is printed: the columns right of the indicator, shared out. */
export function listAreas(
  plan: CompletionPlan
): readonly { readonly left: number; readonly right: number }[] {
  const from = nameRight(plan) + 1;
  const width = (plan.layout.board.last - from + 1) / LISTS.length;
  return LISTS.map((_, i) => ({
    left: from + Math.round(i * width),
    right: from + Math.round((i + 1) * width) - 1,
  }));
}

function nameRight({ layout }: CompletionPlan): number {
  return layout.board.set ?? 0;
}

function indicatorLists(block: IndicatorBlock, row: number, plan: CompletionPlan): SheetPart {
  const indicator = plan.input.indicators[block.indicator];
  if (indicator === undefined) return areas([]);
  const cells = listAreas(plan).flatMap((at, i) => {
    const list = LISTS[i];
    if (list === undefined) return [];
    return [[{ top: row, bottom: row, ...at }, listCell(list, i, block, plan)] as const];
  });
  const name = { top: row, bottom: row, left: 0, right: nameRight(plan) };
  return areas([[name, label(captionText(indicator), "unit")], ...cells]);
}

function listCell(list: List, i: number, block: IndicatorBlock, plan: CompletionPlan): SheetCell {
  const { layout, words, named } = plan;
  const { flags, names } = layout.working;
  const count = formula`SUM(${linesOf(block, flags[i] ?? 0)})`;
  const [of = "", end = ""] = words.lists.units;
  const last = unitRows(block)[unitRows(block).length - 1] ?? block.totalRow;
  const who = named ? formula`${of}&${cell(last, names[i] ?? 0)}&${end}` : formula`${of}`;
  const found = formula`IF(${count}=0,${words.lists.none},${count}&${who})`;
  const early = formula`IF(${halfGone(fixed(layout.parameters.timeProgress))},${found},${words.lists.tooEarly})`;
  return {
    formula: isHalf(list) ? early : found,
    shown: listShown(list, block, plan),
    style: "list",
  };
}

function listShown(list: List, block: IndicatorBlock, plan: CompletionPlan): string {
  const { words, input, named } = plan;
  if (isHalf(list) && !isHalfGone(input)) return words.lists.tooEarly;
  const units = unitsOn(list, block, plan);
  const [of = "", end = ""] = words.lists.units;
  if (units.length === 0) return words.lists.none;
  return units.length + of + (named ? units.join(words.lists.and) + end : "");
}

function isHalfGone({ timeProgress }: CompletionInput): boolean {
  return timeProgress !== undefined && compare(timeProgress.share, HALF) >= 0;
}

function unitsOn(list: List, { indicator }: IndicatorBlock, { input }: CompletionPlan) {
  return input.groups.flatMap(({ rows }) =>
    rows.flatMap(({ unit, items }) => {
      const figures = items[indicator]?.figures;
      return figures !== undefined && isOn(list, figures) ? [unit.value] : [];
    })
  );
}
