/** How many units stand where, and whose lines are shown: all, or those of the button that is pressed. */
import * as React from "react";
import type { BoardStatus, CompletionBoard } from "../../../app/completion/completion-board";
import { StatusMark } from "./StatusMark";
import type { CompletionWords } from "./words";

interface StatusFilterProps extends Pick<CompletionBoard, "counts"> {
  /** Undefined: all. */
  readonly shown: BoardStatus | undefined;
  readonly words: CompletionWords;
  readonly onShow: (shown: BoardStatus | undefined) => void;
}

export function StatusFilter(props: StatusFilterProps): React.ReactElement {
  const { counts, shown, words, onShow } = props;
  return (
    <div className="status-counts" role="group" aria-label={words.status}>
      {counts.map(({ status, count }) => (
        <button
          key={status}
          type="button"
          className="status-count"
          aria-pressed={status === shown}
          onClick={() => onShow(status === shown ? undefined : status)}
        >
          <StatusMark status={status}>
            {words.statuses[status]} {count}
          </StatusMark>
        </button>
      ))}
    </div>
  );
}
