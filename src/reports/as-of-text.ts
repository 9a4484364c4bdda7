/** 截至2012年11月30日 序时进度91.67%, or nothing while the date is not known. */
import { exact, times, toFixed } from "../domain/exact";
import type { Cell } from "../spreadsheet/address";
import { formula } from "../spreadsheet/formula";
import type { BoardLabels } from "./labels/labels";
import { liveText } from "./live-text";
import type { LiveText } from "./live-text";
import type { TimeKnown } from "./ranking/time-cells";

export function asOfText(
  { asOf, timeProgress }: TimeKnown,
  at: { readonly asOf: Cell; readonly timeProgress: Cell },
  words: BoardLabels
): LiveText {
  const [day, share] = [at.asOf, at.timeProgress];
  const [before = "", year = "", month = "", after = ""] = words.asOf;
  const date = formula`${before}&YEAR(${day})&${year}&MONTH(${day})&${month}&DAY(${day})&${after}`;
  const percent = formula`${words.timeProgress}&TEXT(${share},"0.00%")`;
  return liveText(
    {
      formula: formula`IF(ISNUMBER(${day}),${date},"")`,
      shown:
        asOf === undefined
          ? ""
          : `${before}${asOf.year}${year}${asOf.month}${month}${asOf.day}${after}`,
    },
    {
      formula: formula`IF(ISNUMBER(${share}),${percent},"")`,
      shown:
        timeProgress === undefined
          ? ""
          : `${words.timeProgress}${toFixed(times(timeProgress.share, exact(100)), 2)}%`,
    }
  );
}
