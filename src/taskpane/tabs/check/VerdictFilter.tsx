/** How many figures of each verdict, and which of them are shown: one pressed button of several. */
import * as React from "react";
import type { Verdict, VerdictCount } from "../../../app/check/checked-list";
import { VerdictMark } from "./VerdictMark";
import type { CheckTabWords } from "./words";

/** Undefined: what somebody must look at. */
export type Shown = Verdict | undefined;

interface VerdictFilterProps {
  readonly counts: readonly VerdictCount[];
  readonly shown: Shown;
  readonly words: CheckTabWords;
  readonly onShow: (shown: Shown) => void;
}

export function VerdictFilter(props: VerdictFilterProps): React.ReactElement {
  const { counts, shown, words, onShow } = props;
  return (
    <div className="verdicts" role="group" aria-label={words.show}>
      {counts.map(({ verdict, name, count }) => (
        <button
          key={verdict}
          type="button"
          className="verdict"
          aria-pressed={verdict === shown}
          onClick={() => onShow(verdict === shown ? undefined : verdict)}
        >
          <VerdictMark verdict={verdict}>
            {name} {count}
          </VerdictMark>
        </button>
      ))}
    </div>
  );
}
