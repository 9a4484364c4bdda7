/** Figures with their names before them and their units behind them. */
import * as React from "react";
import type { AnswerLine } from "../../../app/land/land-answer";

export function AnswerLines({ lines }: { readonly lines: readonly AnswerLine[] }) {
  return (
    <dl className="answer-lines">
      {lines.map(({ name, value, unit }) => (
        <div key={name} className="answer-line">
          <dt>{name}</dt>
          <dd>
            {value} <span className="quiet">{unit}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
