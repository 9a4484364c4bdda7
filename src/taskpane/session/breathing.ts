/**
 * A workbook that is read with a breath before and after each sheet: the page can paint meanwhile, and
 * 取消 is heard. A sheet of a file is read in one piece, and one of many sheets takes its time.
 */
import type { ReadableWorkbook } from "../../workbook/port";
import { cancelled } from "./turns";
import type { Turn } from "./turns";

export interface Breathing {
  readonly turn: Turn;
  /** Called with how many sheets have been read. */
  readonly onSheet?: (read: number) => void;
}

export function breathing(
  workbook: ReadableWorkbook,
  { turn, onSheet = () => undefined }: Breathing
): ReadableWorkbook {
  let read = 0;
  const breathe = async () => {
    await turn.letThePagePaint();
    if (turn.isOver()) throw cancelled();
  };
  return {
    sheets: () => workbook.sheets(),
    recall: (key) => workbook.recall(key),
    read: async (name) => {
      await breathe();
      const grid = await workbook.read(name);
      await breathe();
      onSheet(++read);
      return grid;
    },
  };
}
