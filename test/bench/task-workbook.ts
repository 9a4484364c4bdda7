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
