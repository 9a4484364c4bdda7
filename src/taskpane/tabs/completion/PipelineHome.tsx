/** 项目推进: a ledger's four rates with what they are divided by, its funnel, and team by team. */
import * as React from "react";
import { pipelineBoard } from "../../../app/pipeline/pipeline-board";
import type { PreparedPipeline } from "../../../app/pipeline/prepare-pipeline";
import type { Study } from "../../../app/study";
import { Fact } from "../../parts/Fact";
import { FoundCard } from "../../parts/FoundCard";
import { MakeButton } from "../../parts/MakeButton";
import { usePane } from "../../use-pane";
import { Funnel } from "./Funnel";
import { PipelineRates } from "./PipelineRates";
import { pipelineWords } from "./pipeline-words";
import { RatesNeeded } from "./RatesNeeded";
import { TeamTable } from "./TeamTable";

interface PipelineHomeProps {
  readonly study: Study<unknown>;
  readonly pipeline: PreparedPipeline;
}

export function PipelineHome({ study, pipeline }: PipelineHomeProps): React.ReactElement {
  const { words, language } = usePane();
  const own = pipelineWords(language);
  const board = React.useMemo(() => pipelineBoard(pipeline, language), [pipeline, language]);
  const { asOf = words.home.unknownDate } = board;
  return (
    <>
      <FoundCard study={study}>
        <dl className="facts">
          <Fact figure={String(board.projects)} name={own.projects} />
          <Fact figure={String(board.teams)} name={own.teams} />
          <Fact figure={asOf} name={words.home.asOf} isWide />
        </dl>
      </FoundCard>
      <MakeButton text={own.make} />
      <RatesNeeded missing={board.missing} />
      <PipelineRates board={board} />
      <Funnel steps={board.funnel} />
      <TeamTable board={board} />
    </>
  );
}
