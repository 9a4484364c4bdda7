/** The four rates, each with what it counts and what it is divided by; of 开工率 people choose the latter. */
import * as React from "react";
import { NO_FIGURE } from "../../../app/pipeline/pipeline-board";
import type { PipelineBoard, RateLine } from "../../../app/pipeline/pipeline-board";
import { withStartOver } from "../../../app/corrections";
import { Choice } from "../../parts/Choice";
import { usePane } from "../../use-pane";
import { pipelineWords } from "./pipeline-words";
import type { PipelineWords } from "./pipeline-words";

export function PipelineRates({ board }: { readonly board: PipelineBoard }): React.ReactElement {
  const { session, language } = usePane();
  const words = pipelineWords(language);
  const { rates, startOver, thresholds } = board;
  const choose = (key: string) =>
    void session.source.decide((choice) =>
      withStartOver(choice, key === "performing" ? "performing" : "signed")
    );
  return (
    <section className="pipeline-rates" aria-label={words.ratesOf}>
      <dl>
        {rates.map((one) => (
          <Rate key={one.name} of={one} board={board} />
        ))}
      </dl>
      <Choice
        label={words.startOver}
        chosen={startOver}
        onChoose={choose}
        items={[
          { key: "signed", text: words.over.signed },
          { key: "performing", text: words.over.performing },
        ]}
      />
      <p className="quiet">
        {thresholds.map(({ name, count }) => `${name} ${words.count(count)}`).join("　")}
      </p>
    </section>
  );
}

interface RateProps {
  readonly of: RateLine;
  readonly board: PipelineBoard;
}

function Rate({ of, board }: RateProps): React.ReactElement {
  const words = pipelineWords(usePane().language);
  const { name, rate } = of;
  return (
    <div className="pipeline-rate">
      <dt>{words.rates[name]}</dt>
      <dd>
        <b>{rate}</b>
        <span className="quiet">{madeOf(of, board, words)}</span>
      </dd>
    </div>
  );
}

function madeOf({ name, rate, part, whole }: RateLine, board: PipelineBoard, words: PipelineWords) {
  if (name === "arrival" && rate === NO_FIGURE) {
    return board.missing.length > 0 ? words.unconverted : words.noMoney;
  }
  return words.made[name](part, whole, words.stages[board.startOver]);
}
