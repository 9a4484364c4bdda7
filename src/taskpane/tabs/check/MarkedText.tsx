/** The pasted text as it was, each checked figure marked by colour, by shape, and in words for who listens. */
import * as React from "react";
import type { CheckedText } from "../../../app/check/checked-text";
import { verdictName } from "../../../app/check/checked-list";
import { usePane } from "../../use-pane";
import { VerdictMark } from "./VerdictMark";
import { checkTabWords } from "./words";

export function markOf(figure: number): string {
  return `checked-${figure}`;
}

export function MarkedText({ figures, lines }: CheckedText): React.ReactElement {
  const { language } = usePane();
  const { prose } = checkTabWords(language);
  const drawn = (line: CheckedText["lines"][number]) =>
    line.map(({ text, figure = -1 }, i) => {
      const verdict = figures[figure]?.verdict;
      if (verdict === undefined) return text;
      return (
        <mark key={i} id={markOf(figure)} tabIndex={-1} className={`checked verdict-${verdict}`}>
          <VerdictMark verdict={verdict}>{text}</VerdictMark>
          <span className="unseen">{prose.aside(verdictName(verdict, language))}</span>
        </mark>
      );
    });
  return (
    <section className="prose" aria-label={prose.marked} tabIndex={0}>
      {lines.map((line, i) => (
        <p key={i}>{drawn(line)}</p>
      ))}
    </section>
  );
}
