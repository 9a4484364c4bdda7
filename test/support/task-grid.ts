/** A task table of so many units and indicators, as an office keeps it: for counting what a ranking costs. */
import { block, cell } from "../../src/spreadsheet/address";
import type { GridRows } from "../../src/spreadsheet/grid";

const INDICATORS = [
  ...["到位资金", "利用外资", "新签约投资额", "新开工投资额", "竣工投资额", "税收"],
  ...["工业投资", "工业产值", "出口额", "设备投资", "技改投资", "服务业投资"],
];

export function taskGrid(units: number, indicators = INDICATORS.length): GridRows {
  const heads = INDICATORS.slice(0, indicators);
  const figures = (i: number) => heads.flatMap((_, j) => [1000 + i + j, (i * 37 + j * 91) % 1300]);
  return {
    name: "任务表",
    values: [
      ["2026年招商引资任务完成情况表（截至2026年10月31日）"],
      ["单位", ...heads.flatMap((head) => [`${head}（万元）`, undefined])],
      [undefined, ...heads.flatMap(() => ["任务", "完成"])],
      ...Array.from({ length: units }, (_, i) => [`第${i + 1}镇`, ...figures(i)]),
    ],
    merges: heads.map((_, j) => block(cell(1, 2 * j + 1), cell(1, 2 * j + 2))),
  };
}
