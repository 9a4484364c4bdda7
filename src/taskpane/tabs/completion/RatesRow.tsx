/** The line that leads to the rates of exchange, and says whether one is missing. */
import * as React from "react";
import type { PreparedPipeline } from "../../../app/pipeline/prepare-pipeline";
import { pipelineBoard } from "../../../app/pipeline/pipeline-board";
import { NavRow } from "../../parts/NavRow";
import { usePane } from "../../use-pane";
import { pipelineWords } from "./pipeline-words";

export function RatesRow({ pipeline }: { readonly pipeline: PreparedPipeline }) {
  const { language } = usePane();
  const { exchange: words } = pipelineWords(language);
  const { exchange, missing } = pipelineBoard(pipeline, language);
  if (exchange.length + missing.length === 0) return null;
  return (
    <NavRow to="rates" title={words.title}>
      {missing.length === 0 ? (
        words.known(exchange.length)
      ) : (
        <span className="count count-confirm">{words.missing(missing.length)}</span>
      )}
    </NavRow>
  );
}
