/** A project ledger for a terminal: a line a team, the whole below. */
import { exact, times, toFixed } from "../domain/exact";
import type { PipelineUnitView, PipelineView } from "../app/pipeline/pipeline-view";
import type { Language } from "./arguments";
import { terminalTable } from "./terminal-table";

const HEADERS: Readonly<Record<Language, readonly string[]>> = {
  zh: [
    "单位",
    "项目",
    "签约",
    "履约",
    "开工",
    "投产",
    "履约率",
    "开工率",
    "投产率",
    "到位率",
    "签约额(万元)",
  ],
  en: [
    "team",
    "all",
    "signed",
    "performing",
    "started",
    "producing",
    "performing %",
    "started %",
    "producing %",
    "arrived %",
    "10k yuan",
  ],
};

export function pipelineLines(pipeline: PipelineView, language: Language): string {
  const zh = language === "zh";
  const header = HEADERS[language];
  const lines = [
    ...pipeline.units.map((unit) => cells(unit.unit, unit)),
    cells(zh ? "合计" : "total", pipeline.totals),
  ];
  const aligned = terminalTable(
    [header, ...lines],
    ["left", ...header.slice(1).map(() => "right" as const)]
  );
  const place = `${pipeline.sheet}!${pipeline.range}`;
  const dated =
    pipeline.asOf === null ? "" : zh ? `  截至 ${pipeline.asOf}` : `  as of ${pipeline.asOf}`;
  return [pipeline.title, place + dated, aligned].filter((line) => line !== "").join("\n");
}

function cells(name: string, unit: PipelineUnitView): readonly string[] {
  const { performanceRate, startRate, productionRate, arrivalRate, contract } = unit;
  return [
    name,
    String(unit.projects),
    String(unit.signedCount),
    String(unit.performingCount),
    String(unit.startedCount),
    String(unit.productionCount),
    ...[performanceRate, startRate, productionRate, arrivalRate].map(percent),
    contract === null ? "—" : toFixed(times(exact(contract), exact("0.0001")), 2),
  ];
}

function percent(rate: number | null): string {
  return rate === null ? "—" : `${toFixed(times(exact(rate), exact(100)), 1)}%`;
}
