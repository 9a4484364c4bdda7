/** All that the parts of a 项目推进情况表 share, and the tables that its 底稿 looks things up in. */
import type { Currency } from "../../domain/money";
import type { Stage } from "../../domain/pipeline";
import { fixed } from "../../spreadsheet/formula";
import type { Fixed } from "../../spreadsheet/formula";
import type { CleanedList } from "../cleaned/cleaned-block";
import { cleanedAt, cleanedFigure, cleanedName } from "../cleaned/cleaned-cells";
import type { CleanedAt, CleanedCell } from "../cleaned/cleaned-cells";
import { labelsIn } from "../labels/labels-in";
import type { Labels } from "../labels/labels";
import type { PipelineInput, PipelineMoney, PipelineRate } from "./pipeline-input";
import type { PipelineLabels } from "./pipeline-labels";
import { pipelineLabelsIn } from "./pipeline-labels-in";
import { layoutOf } from "./pipeline-layout";
import type { PipelineLayout } from "./pipeline-layout";

export interface PipelinePlan {
  readonly input: PipelineInput;
  readonly labels: Labels;
  readonly words: PipelineLabels;
  readonly layout: PipelineLayout;
  readonly rateLines: readonly RateLine[];
  readonly stageLines: readonly StageLine[];
  readonly cleaned: CleanedList;
  readonly cleanedAt: CleanedAt;
  readonly changed: Fixed;
}

/** 美金 is 美元, at this rate. */
export interface RateLine {
  readonly text: string;
  readonly currency: Currency;
  readonly rate?: PipelineRate;
}

/** 正在厂房建设 is 开工. */
export interface StageLine {
  readonly text: string;
  readonly stage: Stage;
}

export function planOf(input: PipelineInput): PipelinePlan {
  const labels = labelsIn(input.language);
  const words = pipelineLabelsIn(input.language);
  const rateLines = ratesOf(input, words);
  const stageLines = stagesOf(input);
  const layout = layoutOf(input, { rates: rateLines.length, stages: stageLines.length });
  const changed = fixed(layout.parameters.changedText);
  const cells = cleanedCells(input, { labels, words, changed });
  return {
    input,
    labels,
    words,
    layout,
    rateLines,
    stageLines,
    cleaned: { cells, columns: layout.cleaned, words: labels.cleaned, changed },
    cleanedAt: cleanedAt(cells, layout.cleaned),
    changed,
  };
}

/** 人民币 and 美元 always, as the thresholds are held against them; then as the ledger writes them. */
function ratesOf({ projects, rates }: PipelineInput, words: PipelineLabels): readonly RateLine[] {
  const lines = new Map<string, Currency>();
  lines.set(words.currencies.CNY, "CNY");
  lines.set(words.currencies.USD, "USD");
  for (const { amount, arrived } of projects) {
    for (const one of [amount, arrived]) {
      if (one === undefined) continue;
      lines.set(words.currencies[one.currency], one.currency);
      if (one.currencyCell !== undefined) lines.set(one.currencyCell.value, one.currency);
    }
  }
  return Array.from(lines, ([text, currency]) => {
    const rate = rates.find((one) => one.currency === currency);
    return { text, currency, ...(rate && { rate }) };
  });
}

function stagesOf({ projects }: PipelineInput): readonly StageLine[] {
  const lines = new Map<string, Stage>();
  for (const { stageAsRead, stage } of projects) {
    if (stageAsRead !== undefined && !lines.has(stageAsRead)) lines.set(stageAsRead, stage);
  }
  return Array.from(lines, ([text, stage]) => ({ text, stage }));
}

export function inTenThousands(currency: Currency) {
  return { kind: "money", currency, scale: 4 } as const;
}

function cleanedCells(
  { projects }: PipelineInput,
  { labels, words, changed }: { labels: Labels; words: PipelineLabels; changed: Fixed }
): readonly CleanedCell[] {
  const money = (project: string, what: string, one: PipelineMoney | undefined) =>
    one === undefined
      ? []
      : cleanedFigure(one.figure, {
          unit: project,
          what,
          shownIn: inTenThousands(one.currency),
          labels,
          changed,
        });
  const seen = new Set<string>();
  return projects.flatMap((project) => {
    const at = `${project.team.source.row}|${project.team.source.column}`;
    const named = seen.has(at);
    seen.add(at);
    return [
      ...(named
        ? []
        : cleanedName(
            project.team,
            project.team,
            project.teamAsRead ?? project.team.value,
            labels
          )),
      ...money(project.name, words.bands.contract, project.amount),
      ...money(project.name, words.arrived.replace("\n", ""), project.arrived),
    ];
  });
}
