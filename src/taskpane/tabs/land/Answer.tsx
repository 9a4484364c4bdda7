/** What the calculator comes to: the gap in all, the figures around it, and the picture. */
import * as React from "react";
import type { GapPicture as Picture } from "../../../app/land/gap-picture";
import type { LandAnswer } from "../../../app/land/land-answer";
import { AnswerLines } from "./AnswerLines";
import { GapPicture } from "./GapPicture";
import { HeatTable } from "./HeatTable";
import type { LandTabWords } from "./words";

interface AnswerProps {
  readonly answer: LandAnswer;
  readonly picture: Picture;
  readonly words: LandTabWords;
}

export function Answer({ answer, picture, words }: AnswerProps): React.ReactElement {
  const { total, lines, remarks, table } = answer;
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
      <GapPicture picture={picture} />
      <HeatTable table={table} words={words} />
    </>
  );
}
