/** A verdict by shape and colour beside its words, so that none is told by colour alone. */
import * as React from "react";
import type { Verdict } from "../../../app/check/checked-list";

const SHAPES: Readonly<Record<Verdict, string>> = {
  MISMATCH: "✕",
  BROKEN: "◆",
  TRUNCATED: "▽",
  CONSISTENT_WITH_ROUNDED_INPUTS: "≈",
  MATCH: "✓",
};

interface VerdictMarkProps {
  readonly verdict: Verdict;
  readonly className?: string;
  readonly children: React.ReactNode;
}

export function VerdictMark({ verdict, className = "", children }: VerdictMarkProps) {
  return (
    <span className={`${className} verdict-${verdict}`}>
      <span aria-hidden="true">{SHAPES[verdict]}</span> {children}
    </span>
  );
}
