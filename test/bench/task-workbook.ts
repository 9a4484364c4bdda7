/** The usual task table as a workbook: so many units, so many indicators with target and actual. */
import { block, cell } from "../../src/spreadsheet/address";
import { packageOfGrids } from "../support/package-of-grids";

export function taskWorkbook(units: number, indicators: number): Uint8Array {
  const heads = Array.from({ length: indicators }, (_, i) => `第${i + 1}项投资（万元）`);
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
