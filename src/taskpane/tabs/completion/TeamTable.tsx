/** Team by team: how far projects are, or how much money has come; the whole below. */
import * as React from "react";
import type { PipelineBoard, TeamLine } from "../../../app/pipeline/pipeline-board";
import { Choice } from "../../parts/Choice";
import { usePane } from "../../use-pane";
import { pipelineWords } from "./pipeline-words";
import type { PipelineWords } from "./pipeline-words";

type Shown = "progress" | "money";

export function TeamTable({ board }: { readonly board: PipelineBoard }): React.ReactElement {
  const { words, language } = usePane();
  const own = pipelineWords(language);
  const [shown, setShown] = React.useState<Shown>("progress");
  return (
    <>
      <Choice
        label={words.preview.figure}
        chosen={shown}
        onChoose={(key) => setShown(key === "money" ? "money" : "progress")}
        items={[
          { key: "progress", text: own.byProgress },
          { key: "money", text: own.byMoney },
        ]}
      />
      <Teams board={board} shown={shown} words={own} />
    </>
  );
}

interface TeamsProps {
  readonly board: PipelineBoard;
  readonly shown: Shown;
  readonly words: PipelineWords;
}

function Teams({ board: { rows, total }, shown, words }: TeamsProps): React.ReactElement {
  const { preview } = usePane().words;
  const lines = [...rows, { ...total, name: words.total }];
  return (
    <table className="preview team-table">
      <thead>
        <tr>
          <th scope="col" className="preview-unit">
            {preview.unit}
          </th>
          {headsOf(shown, words).map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line, i) => (
          <tr key={i} className={i === rows.length ? "team-total" : undefined}>
            <th scope="row" className="preview-unit">
              {line.name}
            </th>
            {figuresOf(shown, line).map((figure, k) => (
              <td key={k}>{figure}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function headsOf(shown: Shown, { stages, rates, contract, arrived }: PipelineWords) {
  if (shown === "money") return [contract, arrived, rates.arrival];
  return [stages.signed, rates.performance, rates.start, rates.production];
}

function figuresOf(shown: Shown, { signed, rates, contract, arrived }: TeamLine) {
  if (shown === "money") return [contract, arrived, rates.arrival];
  return [signed, rates.performance, rates.start, rates.production];
}
