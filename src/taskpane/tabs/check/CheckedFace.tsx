/** The head of a checked figure's line: what is printed, what it comes to, and the verdict in shape, colour and word. */
import * as React from "react";
import { verdictName } from "../../../app/check/checked-list";
import type { CheckedLine } from "../../../app/check/checked-list";
import { usePane } from "../../use-pane";
import { VerdictMark } from "./VerdictMark";
import { checkTabWords } from "./words";

export function CheckedFace({ line }: { readonly line: CheckedLine }): React.ReactElement {
  const { language } = usePane();
  const words = checkTabWords(language);
  const { verdict, printed, recomputed } = line;
  return (
    <>
      <VerdictMark verdict={verdict} className="verdict-mark">
        {verdictName(verdict, language)}
      </VerdictMark>
      <span className="checked-pair">
        <span>
          <span className="quiet">{words.printed}</span> <b>{printed}</b>
        </span>
        {recomputed === undefined ? null : (
          <span>
            <span className="quiet">{words.recomputed}</span> <b>{recomputed}</b>
          </span>
        )}
      </span>
    </>
  );
}
