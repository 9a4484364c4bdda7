/**
 * Where a page of the blocks by unit ends: never between the targets of one unit, nor before a 小计 or 合计 that
 * would go over alone; best where a group or an indicator ends.
 */
import { evenPages } from "../ranking/paging";
import { scaleOf } from "../ranking/paper";
import { BAND_ROW, HEADER_ROW } from "../ranking/ranking-layout";
import { LINE_HEIGHT } from "../ranking/row-heights";
import type { IndicatorBlock } from "./completion-layout";
import type { CompletionPlan } from "./completion-plan";
import { signatureRow } from "./foot";

/** Rows after which a page ends; `width` of the printed columns, in characters. */
export function pageEnds(
  plan: CompletionPlan,
  heights: Readonly<Record<number, number>>,
  width: number
): readonly number[] {
  const { chart, blocks, end } = plan.layout;
  const first = chart.bottom + 1;
  const { units, groups } = goodEnds(blocks);
  const points = (top: number, bottom: number) => {
    let all = 0;
    for (let row = top; row <= bottom; row++) all += heights[row] ?? LINE_HEIGHT;
    return all;
  };
  const head = points(BAND_ROW, HEADER_ROW);
  const ends = evenPages(
    {
      lines: end - first,
      mayEnd: (line) => units.has(first + line) || groups.has(first + line),
      endsGroup: (line) => groups.has(first + line),
      firstHead: head,
      head,
      foot: points(end, signatureRow(plan)),
    },
    "A4",
    { scale: scaleOf("A4", width), lineHeight: LINE_HEIGHT }
  );
  return ends.map((line) => first + line);
}

interface GoodEnds {
  readonly units: ReadonlySet<number>;
  readonly groups: ReadonlySet<number>;
}

function goodEnds(blocks: readonly IndicatorBlock[]): GoodEnds {
  const [units, groups] = [new Set<number>(), new Set<number>()];
  for (const block of blocks) {
    const { sets, totalRow } = block;
    groups.add(totalRow + sets - 1);
    block.groups.forEach(({ first, last, subtotalRow }, i) => {
      for (let row = first + sets - 1; row < last; row += sets) units.add(row);
      if (subtotalRow !== undefined && i < block.groups.length - 1)
        groups.add(subtotalRow + sets - 1);
    });
  }
  return { units, groups };
}
