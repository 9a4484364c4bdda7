/** 名单底稿: beside every line, 1 or 0 for each list, and the names of the list so far. */
import { cell } from "../../spreadsheet/address";
import type { Cell } from "../../spreadsheet/address";
import { fixed, formula } from "../../spreadsheet/formula";
import type { Fixed, Formula } from "../../spreadsheet/formula";
import { label } from "../../spreadsheet/sheet";
import { areas, partOf, placed } from "../placed";
import type { Placed, SheetPart } from "../placed";
import { BAND_ROW, HEADER_ROW, TITLE_ROW } from "../ranking/ranking-layout";
import type { IndicatorBlock } from "./completion-layout";
import type { CompletionPlan } from "./completion-plan";
import { LISTS, isOn } from "./list-kinds";
import type { List } from "./list-kinds";

export function listWorking(plan: CompletionPlan): SheetPart {
  const { set, flags, names } = plan.layout.working;
  const { working, flags: flagWords, names: nameWords } = plan.words.lists;
  const heads = [
    [set, plan.words.set] as const,
    ...flags.map((column, i) => [column, flagWords[i] ?? ""] as const),
    ...(plan.named ? names.map((column, i) => [column, nameWords[i] ?? ""] as const) : []),
  ];
  const head = areas(
    heads.map(([column, text]) => [
      { top: BAND_ROW, bottom: HEADER_ROW, left: column, right: column },
      label(text, "asideHead"),
    ])
  );
  const title = placed(cell(TITLE_ROW, set), label(working, "asideTitle"));
  const lines = plan.layout.blocks.flatMap((block) => blockLists(block, plan));
  return partOf(head, { cells: [title, ...lines], merges: [] });
}

/** The first line of each unit, in order. */
export function unitRows({ groups, sets }: IndicatorBlock): readonly number[] {
  return groups.flatMap(({ group, first }) => group.rows.map((_, n) => first + n * sets));
}

function blockLists(block: IndicatorBlock, plan: CompletionPlan): readonly Placed[] {
  const rows = unitRows(block);
  const units = block.groups.flatMap(({ group }) => group.rows);
  return LISTS.flatMap((list, i) => {
    let so = "";
    return units.flatMap((unit, n) => {
      const row = rows[n] ?? 0;
      const figures = unit.items[block.indicator]?.figures;
      const on = figures !== undefined && isOn(list, figures);
      if (on) so += (so === "" ? "" : plan.words.lists.and) + unit.unit.value;
      return unitOnList({ plan, block, list, i, row, before: rows[n - 1], on, so });
    });
  });
}

interface OnList {
  readonly plan: CompletionPlan;
  readonly block: IndicatorBlock;
  readonly list: List;
  /** Its place among the lists. */
  readonly i: number;
  readonly row: number;
  /** The row of the unit before. */
  readonly before: number | undefined;
  readonly on: boolean;
  /** The names of the list so far. */
  readonly so: string;
}

function unitOnList({ plan, block, list, i, row, before, on, so }: OnList): readonly Placed[] {
  const { layout, named, words } = plan;
  const { flags, names } = layout.working;
  const [flag, name] = [cell(row, flags[i] ?? 0), cell(row, names[i] ?? 0)];
  const made = flagFormula(list, cell(row, layout.board.rate ?? 0), block, plan);
  const one = placed(flag, { formula: made, shown: on ? 1 : 0, style: "asideFigure" });
  if (!named) return [one];
  const joined = namesFormula(
    {
      flag,
      unit: cell(row, 0),
      before: before === undefined ? undefined : cell(before, name.column),
    },
    words.lists.and
  );
  return [one, placed(name, { formula: joined, shown: so, style: "asideText" })];
}

interface NameCells {
  readonly flag: Cell;
  readonly unit: Cell;
  readonly before: Cell | undefined;
}

function namesFormula({ flag, unit, before }: NameCells, and: string): Formula {
  if (before === undefined) return formula`IF(${flag}=1,${unit},"")`;
  return formula`${before}&IF(${flag}=1,IF(${before}="","",${and})&${unit},"")`;
}

function flagFormula(
  list: List,
  rate: Cell,
  { indicator }: IndicatorBlock,
  { input, layout, labels }: CompletionPlan
): Formula {
  const silent = formula`IF(${rate}=${labels.notReported},1,0)`;
  if (list === "notReported") return silent;
  // A percentage does not pile up: it is never half done, and 0 % is a share like any other.
  const asked = input.indicators[indicator];
  if (asked?.unit.kind === "percent") return formula`0`;
  if (list === "notStarted") return formula`IF(ISNUMBER(${rate}),IF(${rate}<=0,1,0),0)`;
  // 双过半 is a judgement of the whole period's target.
  if (asked?.sets[0]?.against !== "period") return formula`0`;
  const found = formula`ROUND(${rate},10)`;
  const judged =
    list === "halfway"
      ? formula`IF(ISNUMBER(${rate}),IF(${found}>=0.5,1,0),0)`
      : formula`IF(ISNUMBER(${rate}),IF(${found}<0.5,1,0),${silent})`;
  return formula`IF(${halfGone(fixed(layout.parameters.timeProgress))},${judged},0)`;
}

/** COUNTIF, because "—">=0.5 is TRUE. */
export function halfGone(elapsed: Fixed): Formula {
  return formula`COUNTIF(${elapsed},">=0.5")=1`;
}
