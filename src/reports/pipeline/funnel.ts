/** 推进漏斗: how many projects of the 合计 have come to each step, and what share of the step before. */
import { toNumber } from "../../domain/exact";
import { cell } from "../../spreadsheet/address";
import type { Cell } from "../../spreadsheet/address";
import { formula } from "../../spreadsheet/formula";
import type { Formula } from "../../spreadsheet/formula";
import { label } from "../../spreadsheet/sheet";
import type { Chart } from "../../spreadsheet/sheet";
import { areas, partOf, placed } from "../placed";
import type { Placed, SheetPart } from "../placed";
import { COUNTS } from "./pipeline-layout";
import type { PipelinePlan } from "./pipeline-plan";

export function funnelBlock(plan: PipelinePlan): SheetPart {
  const { captionRow, headRow, first } = plan.layout.funnel;
  const { funnel: words } = plan.words;
  const { last } = plan.layout.board;
  const across = { top: captionRow, bottom: captionRow, left: 0, right: last };
  const heads = [words.step, words.count, words.ofPrevious].map((text, i) =>
    placed(cell(headRow, i), label(text, "head"))
  );
  const steps = plan.input.total.funnel.flatMap((step, i): readonly Placed[] => {
    const row = first + i;
    const [count, before] = [cell(row, 1), cell(row - 1, 1)];
    const share = formula`IF(${before}>0,${count}/${before},${plan.labels.none})`;
    const ofPrevious = step.ofPrevious ? toNumber(step.ofPrevious) : plan.labels.none;
    return [
      placed(cell(row, 0), label(words.names[step.stage], "unit")),
      placed(count, { formula: countFormula(i, plan), shown: step.count, style: "amount0" }),
      placed(
        cell(row, 2),
        i === 0
          ? label(plan.labels.none, "rate")
          : { formula: share, shown: ofPrevious, style: "rate" }
      ),
    ];
  });
  return partOf(areas([[across, label(words.heading, "block")]]), {
    cells: [...heads, ...steps],
    merges: [],
  });
}

export function funnelChart({ layout, input, words }: PipelinePlan): Chart {
  const { first } = layout.funnel;
  const bottom = first + input.total.funnel.length - 1;
  const column = (at: number) => ({ top: first, bottom, left: at, right: at });
  return {
    kind: "column",
    title: words.chart,
    categories: column(0),
    series: [{ name: words.funnel.count, values: column(1), color: "5B8DB8" }],
    at: { ...layout.chart, bottom: layout.chart.bottom - 1 },
    numberFormat: "0",
  };
}

/** 在谈及以上 is 在谈 and all that is signed; each later step stands in the 合计 as it is. */
function countFormula(step: number, { layout, input }: PipelinePlan): Formula {
  const at = (i: number): Cell => cell(layout.totalRow, layout.board.counts[i] ?? 0);
  const far = input.total.funnel[step]?.stage;
  const signed = COUNTS.findIndex((one) => one.kind === "reached" && one.far === "signed");
  const talks = COUNTS.findIndex((one) => one.kind === "stage" && one.stage === "negotiating");
  if (far === "negotiating") return formula`${at(talks)}+${at(signed)}`;
  return formula`${at(COUNTS.findIndex((one) => one.kind === "reached" && one.far === far))}`;
}
