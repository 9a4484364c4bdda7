/**
 * Makes the sample workbooks: sheets as a real office would leave them, every name invented.
 *
 *     npm run samples            writes them beside this file
 *     npm run samples -- DIR     writes them to DIR
 *
 * The same bytes every time: dates are fixed, in the workbook and in the zip around it.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import ExcelJS from "exceljs";
import { unzipSync, zipSync } from "fflate";
import { annual } from "./annual.mjs";
import { campaign } from "./campaign.mjs";
import { land } from "./land.mjs";

const SAMPLES = [
  { file: "百日会战统计表.xlsx", fill: campaign, day: new Date(Date.UTC(2009, 8, 30)) },
  { file: "2012年1—11月任务完成情况.xlsx", fill: annual, day: new Date(Date.UTC(2012, 11, 5)) },
  { file: "工业用地供地台账.xlsx", fill: land, day: new Date(Date.UTC(2012, 11, 3)) },
];

async function make({ fill, day }) {
  const workbook = new ExcelJS.Workbook();
  Object.assign(workbook, {
    creator: "区招商局",
    lastModifiedBy: "区招商局",
    created: day,
    modified: day,
  });
  fill(workbook);
  const parts = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()));
  // A zip keeps local time, so the moment is given in local parts; 1980 is as old as it can say.
  return zipSync(parts, { level: 9, mtime: new Date(2009, 8, 30) });
}

const folder = resolve(process.argv[2] ?? dirname(fileURLToPath(import.meta.url)));
mkdirSync(folder, { recursive: true });
for (const sample of SAMPLES) writeFileSync(join(folder, sample.file), await make(sample));
