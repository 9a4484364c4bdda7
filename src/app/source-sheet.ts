/** Which sheet is meant when one of ours is in front: the one that it was made from. */
import type { SheetInfo } from "../workbook/port";
import { isSchemeMark } from "./scheme/scheme-mark";

/** rank.1.任务表 → 任务表: the mark of every result sheet ends in its source. */
const MARK = /^(?:(?:rank|land|completion|pipeline)\.\d+|findings|check)\.([\s\S]+)$/;

/**
 * The sheet itself where it is the user's; undefined where the source of ours is gone. A 考核办法 has no
 * source: whoever edits it means the table that was looked at `before`.
 */
export function sourceSheet(
  sheets: readonly SheetInfo[],
  inFront: string,
  before?: string
): string | undefined {
  const mark = sheets.filter((one) => one.name === inFront)[0]?.mark;
  if (mark === undefined) return inFront;
  const source = isSchemeMark(mark) ? before : MARK.exec(mark)?.[1];
  return sheets.filter((one) => one.name === source)[0]?.name;
}
