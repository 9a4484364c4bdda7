/**
 * A workbook that is read with a breath before and after each sheet, between the pieces of a large one, and
 * between the steps of what is reckoned from it: the page can paint meanwhile, and 取消 is heard.
 */
import type { ReadableWorkbook } from "../../workbook/port";
import { cancelled } from "./turns";
import type { Turn } from "./turns";

export interface Breathing {
  readonly turn: Turn;
  /** Called with how many sheets have been read. */
  readonly onSheet?: (read: number) => void;
  /** Called with the share that has been read of a large sheet. */
  readonly onShare?: (share: number) => void;
}

export function breathing(
  workbook: ReadableWorkbook,
  { turn, onSheet, onShare }: Breathing
): ReadableWorkbook {
  let read = 0;
  const breathe = async () => {
    await turn.letThePagePaint();
    if (turn.isOver()) throw cancelled();
  };
  return {
    sheets: () => workbook.sheets(),
    recall: (key) => workbook.recall(key),
    rest: breathe,
    read: async (name) => {
      await breathe();
      const onPiece = (share: number) => {
        onShare?.(share);
        return breathe();
      };
      const grid = await workbook.read(name, { onPiece });
      await breathe();
      onSheet?.(++read);
      return grid;
    },
  };
}
