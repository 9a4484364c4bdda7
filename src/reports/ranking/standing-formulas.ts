/**
 * Rank, order and mark of one line within its group, from the group's scores.
 *
 * Only the order counts the others for every line, which is slow among some thousand units; what else needs
 * to know looks up the order of the first line with the same score. Scores that are text ("—", 源已改) are
 * counted by none of these: COUNTIF with ">" takes numbers only.
 */
import type { Block, Cell } from "../../spreadsheet/address";
import { fixed, formula } from "../../spreadsheet/formula";
import type { Fixed, Formula } from "../../spreadsheet/formula";
import type { Labels } from "../labels/labels";

export interface StandingCells {
  readonly score: Cell;
  readonly rank: Cell;
  readonly key: Cell;
  /** Of the whole group. */
  readonly scores: Block;
  readonly distinct: Block;
  readonly keys: Block;
  /** The cell with the tie rule, and its text for 1-1-2. */
  readonly ties: Fixed;
  readonly bottom: Fixed;
}

export interface StandingFormulas {
  readonly distinct: Formula;
  readonly rank: Formula;
  readonly key: Formula;
  readonly mark: Formula;
}

export function standingFormulas(cells: StandingCells, labels: Labels): StandingFormulas {
  const { score, key } = cells;
  const scores = fixed(cells.scores);
  const first = fixed({ row: cells.scores.top, column: cells.scores.left });
  const upToHere = formula`${first}:${score}`;
  const seen = formula`COUNTIF(${upToHere},${score})`;
  const better = formula`COUNTIF(${scores},">"&${score})`;
  const unranked = formula`COUNT(${scores})+COUNTA(${upToHere})-COUNT(${upToHere})`;
  // Equal scores follow each other in the order, so the first of them stands where all of them rank.
  const firstOfLevel = formula`INDEX(${fixed(cells.keys)},MATCH(${score},${scores},0))`;
  return {
    distinct: formula`IF(ISNUMBER(${score}),IF(${firstOfLevel}=${key},${score},""),"")`,
    rank: rankFormula(cells, firstOfLevel, labels),
    key: formula`IF(ISNUMBER(${score}),${better}+${seen},${unranked})`,
    mark: markFormula(cells, labels),
  };
}

/** 1-1-3 counts the units ahead, 1-1-2 the different scores ahead. */
function rankFormula(cells: StandingCells, sparse: Formula, labels: Labels): Formula {
  const { score, ties } = cells;
  const places = formula`COUNTIF(${fixed(cells.distinct)},">"&${score})+1`;
  const dense = formula`${ties}=${labels.parameters.ties112}`;
  return formula`IF(ISNUMBER(${score}),IF(${dense},${places},${sparse}),${labels.none})`;
}

/**
 * ▼ where this one and all below are within the last places, ▽ where a tie reaches out of them. The lowest
 * score but so many is asked for first: counting for every line is slow among some thousand units. There
 * is none where fewer units have a score than there are last places, and where there are no last places.
 */
function markFormula({ score, rank, scores, bottom }: StandingCells, labels: Labels): Formula {
  const all = fixed(scores);
  const isLow = formula`IFERROR(${score}<=SMALL(${all},${bottom}),${bottom}>=1)`;
  const isSure = formula`COUNTIF(${all},"<="&${score})<=${bottom}`;
  const last = formula`IF(${isLow},IF(${isSure},${labels.last},${labels.contested}),"")`;
  const first = formula`IF(${score}>0,${labels.first},"")`;
  return formula`IF(ISNUMBER(${rank}),IF(${rank}=1,${first},${last}),"")`;
}
