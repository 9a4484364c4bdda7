/** 超序时, 达序时, 滞后: a shape, a colour and the word, so that none is told by colour alone. */
import * as React from "react";
import type { BoardStatus } from "../../../app/completion/completion-board";

interface StatusMarkProps {
  readonly status: BoardStatus;
  readonly children: React.ReactNode;
}

const SHAPES: Readonly<Record<BoardStatus, string>> = {
  ahead: "▲",
  level: "●",
  behind: "▼",
  met: "●",
  unmet: "▼",
  "not-reported": "○",
  "no-target": "–",
  "no-status": "–",
};

export function StatusMark({ status, children }: StatusMarkProps): React.ReactElement {
  return (
    <span className={`status status-${status}`}>
      <span aria-hidden="true">{SHAPES[status]}</span> {children}
    </span>
  );
}
