/** A workbook into the browser's downloads. */
import type { SavedWorkbook } from "./page-workbook";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** An address of a blob holds its bytes until it is given back, and a download may begin late. */
const LATE = 60_000;

export function download(workbook: SavedWorkbook, name: string): void {
  const pieces: BlobPart[] = [];
  for (const piece of workbook.save()) pieces.push(piece.slice());
  const address = URL.createObjectURL(new Blob(pieces, { type: XLSX }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.appendChild(link);
  link.click();
  document.body.removeChild(link);
  setTimeout(() => URL.revokeObjectURL(address), LATE);
}

/** 任务表.xlsx → 任务表-排名.xlsx; a macro workbook stays one. */
export function resultName(name: string, suffix: string): string {
  const [, stem = name, ending = ".xlsx"] = /^(.*?)(\.xls[xm])?$/i.exec(name) ?? [];
  return `${stem}${suffix}${ending}`;
}
