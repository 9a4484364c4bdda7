/** The usual task table as a workbook: so many units, so many indicators with target and actual. */
import { writeScheme } from "../../src/app/scheme/make-scheme";
import { template, upTo } from "../../src/app/scheme/templates";
import { block, cell } from "../../src/spreadsheet/address";
import { FileWorkbook } from "../../src/workbook/file/file-workbook";
import { joinBytes } from "../support/make-package";
import { packageOfGrids } from "../support/package-of-grids";

export function taskWorkbook(units: number, indicators: number): Uint8Array {
  const heads = names(indicators).map((name) => `${name}（万元）`);
  const figures = (i: number) =>
    heads.flatMap((_, j) => [1000 + (i % 300) + j, (i * 37 + j * 91) % 1300]);
  const merges = heads.map((_, j) => block(cell(1, 2 * j + 1), cell(1, 2 * j + 2)));
  const values = [
    ["2026年招商引资任务完成情况表（截至2026年10月31日）"],
    ["单位", ...heads.flatMap((head) => [head, undefined])],
    [undefined, ...heads.flatMap(() => ["任务", "完成"])],
    ...Array.from({ length: units }, (_, i) => [`第${i + 1}镇`, ...figures(i)]),
  ];
  return packageOfGrids([{ name: "任务表", values, merges }]);
}

/** A printed table: the same with a rate each, a score, a rank and totals, all of them right. */
export function printedWorkbook(units: number, indicators: number): Uint8Array {
  const heads = names(indicators).map((name) => `${name}（万元）`);
  const pairs = (i: number) =>
    heads.map((_, j): Pair => [1000 + (i % 300) + j, (i * 37 + j * 91) % 1300]);
  const lines = Array.from({ length: units }, (_, i) => pairs(i));
  const scores = lines.map((line) => scoreOf(line, 100 / indicators));
  const better = scores.slice().sort((a, b) => b - a);
  const totals = heads.map((_, j): Pair => {
    const all = lines.map((line) => line[j] ?? [0, 0]);
    return [0, 1].map((k) => all.reduce((sum, pair) => sum + (pair[k] ?? 0), 0)) as unknown as Pair;
  });
  const merges = heads.map((_, j) => block(cell(1, 3 * j + 1), cell(1, 3 * j + 3)));
  const values = [
    ["2026年招商引资任务完成情况表（截至2026年10月31日）"],
    ["单位", ...heads.flatMap((head) => [head, undefined, undefined]), "得分", "排名"],
    [undefined, ...heads.flatMap(() => ["任务", "完成", "完成率（%）"])],
    ...lines.map((line, i) => {
      const score = scores[i] ?? 0;
      return [`第${i + 1}镇`, ...printedPairs(line), score, better.indexOf(score) + 1];
    }),
    ["合计", ...printedPairs(totals)],
  ];
  return packageOfGrids([{ name: "任务表", values, merges }]);
}

/** Target and actual. */
type Pair = readonly [number, number];

function printedPairs(line: readonly Pair[]): readonly number[] {
  return line.flatMap(([target, actual]) => [
    target,
    actual,
    Math.round((actual / target) * 1000) / 10,
  ]);
}

/** Each indicator by its rate, up to 120 %. */
function scoreOf(line: readonly Pair[], marks: number): number {
  const score = line.reduce(
    (sum, [target, actual]) => sum + Math.min(1.2, actual / target) * marks,
    0
  );
  return Math.round(score * 100 + 1e-7) / 100;
}

/** The same with a 考核办法 beside it: each indicator by its rate, up to 120 %. */
export async function schemeWorkbook(units: number, indicators: number): Promise<Uint8Array> {
  const workbook = await FileWorkbook.open(taskWorkbook(units, indicators));
  const items = names(indicators).map((name) => upTo(name, 100 / indicators, 1.2));
  await writeScheme(workbook, template({ title: "2026年招商引资考核办法", items }));
  return joinBytes(workbook.save());
}

function names(indicators: number): readonly string[] {
  return Array.from({ length: indicators }, (_, i) => `第${i + 1}项投资`);
}
