/**
 * Where 结果运用 stands on a ranking sheet: lines below the 榜单, and to the right of everything a block with
 * the marks of each unit, in the rows of the 底稿.
 *
 *     上年名次 | 书面检查 | 名单 | 待定 | 流动红旗 | 名单 | 待定 …
 *
 * A list grows from unit to unit, so that the last one of a group holds all of it: joining texts over a
 * range is nothing that Excel 2016 can do.
 */
import { cell } from "../../spreadsheet/address";
import type { Block, Cell } from "../../spreadsheet/address";
import type { RankingConsequence, RankingScheme } from "./ranking-scheme";

export interface ConsequenceCells {
  readonly left: number;
  readonly right: number;
  readonly lastYear: number;
  /** By consequence. */
  readonly mark: (consequence: number) => number;
  readonly sure: (consequence: number) => number;
  readonly rest: (consequence: number) => number;
  readonly number: (consequence: number, field: "count" | "line") => Cell;
  readonly shape: (consequence: number) => Cell;
  readonly shapes: Block;
}

const EACH = 3;
const COUNT_ROW = 1;
const LINE_ROW = 2;
const SHAPE_ROW = 3;

export function consequenceCells(
  { consequences }: RankingScheme,
  left: number
): ConsequenceCells | undefined {
  if (consequences.length === 0) return undefined;
  const first = (c: number) => left + 1 + c * EACH;
  const right = first(consequences.length) - 1;
  return {
    left,
    right,
    lastYear: left,
    mark: first,
    sure: (c) => first(c) + 1,
    rest: (c) => first(c) + 2,
    number: (c, field) => cell(field === "count" ? COUNT_ROW : LINE_ROW, first(c)),
    shape: (c) => cell(SHAPE_ROW, first(c)),
    shapes: { top: SHAPE_ROW, bottom: SHAPE_ROW, left: left + 1, right },
  };
}

/** The lines below the 榜单: a consequence, and which group of those that have units it is about. */
export interface ConsequenceLine {
  readonly consequence: RankingConsequence;
  readonly c: number;
  /** Undefined where it cannot be told of any. */
  readonly group?: number;
}

export function consequenceLines(scheme: RankingScheme | undefined): readonly ConsequenceLine[] {
  return (scheme?.consequences ?? []).flatMap((consequence, c): readonly ConsequenceLine[] =>
    consequence.unknown !== undefined
      ? [{ consequence, c }]
      : consequence.groups.map((group) => ({ consequence, c, group }))
  );
}
