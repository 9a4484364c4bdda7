/** What the calculator comes to: the gap in all, the figures around it, and the picture. */
import * as React from "react";
import type { LandAnswer } from "../../../app/land/land-answer";
import { AnswerLines } from "./AnswerLines";
import { HeatTable } from "./HeatTable";
import type { LandTabWords } from "./words";

interface AnswerProps {
  readonly answer: LandAnswer;
  readonly words: LandTabWords;
}

export function Answer({ answer, words }: AnswerProps): React.ReactElement {
  const { total, lines, remarks, picture } = answer;
  return (
    <>
      <div className="found answer">
        <p className="answer-total" role="status">
          <span className="found-place">{total.name}</span> <strong>{total.value}</strong>{" "}
          {total.unit}
        </p>
        <AnswerLines lines={lines} />
        {remarks.map((remark) => (
          <p key={remark} className="remark">
            {remark}
          </p>
        ))}
      </div>
      <HeatTable picture={picture} words={words} />
    </>
  );
}
