/**
 * 折算汇率: what foreign money is brought to 元 by. A rate that stands in a cell is changed there; of a
 * currency that no cell gives one for it is typed, with its day and source, and remembered.
 */
import * as React from "react";
import { PrimaryButton } from "office-ui-fabric-react/lib/components/Button/PrimaryButton/PrimaryButton";
import { pipelineBoard } from "../../../app/pipeline/pipeline-board";
import type { PreparedPipeline } from "../../../app/pipeline/prepare-pipeline";
import { ratesAsked, withRates, wrongRate } from "../../../app/pipeline/rate-entry";
import type { RateEntry } from "../../../app/pipeline/rate-entry";
import type { Study } from "../../../app/study";
import { Page } from "../../parts/Page";
import { PlaceLine } from "../../parts/PlaceLine";
import { usePane } from "../../use-pane";
import { pipelineWords } from "./pipeline-words";
import { RateFields } from "./RateFields";

interface RatesPageProps {
  readonly study: Study<unknown>;
  readonly pipeline: PreparedPipeline;
}

export function RatesPage({ study, pipeline }: RatesPageProps): React.ReactElement {
  const { exchange: words } = pipelineWords(usePane().language);
  const asked = ratesAsked(pipeline, study.choice);
  return (
    <Page title={words.title} hint={words.hint}>
      <RatesRead pipeline={pipeline} />
      {asked.length === 0 ? null : <RatesForm asked={asked} />}
    </Page>
  );
}

function RatesRead({ pipeline }: Pick<RatesPageProps, "pipeline">) {
  const { language } = usePane();
  const { exchange: words } = pipelineWords(language);
  const lines = pipelineBoard(pipeline, language).exchange.flatMap(({ at, place, ...line }) =>
    at === undefined || place === undefined ? [] : [{ at, place, ...line }]
  );
  if (lines.length === 0) return null;
  return (
    <ul className="findings">
      {lines.map(({ currency, rate, on, source, at, place }) => (
        <PlaceLine
          key={place}
          at={at}
          place={place}
          message={words.oneIs(currency, rate, [on, source].filter(Boolean).join("，"))}
        />
      ))}
    </ul>
  );
}

function RatesForm({ asked }: { readonly asked: readonly RateEntry[] }) {
  const { words, session } = usePane();
  const [entries, setEntries] = React.useState(asked);
  const [isTried, setTried] = React.useState(false);
  const save = (event: React.FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (entries.some((entry) => wrongRate(entry).length > 0)) return;
    session.open("home");
    void session.source.decide((choice) => withRates(choice, entries));
  };
  const change = (next: RateEntry) =>
    setEntries(entries.map((one) => (one.currency === next.currency ? next : one)));
  return (
    <form className="options" onSubmit={save} noValidate>
      {entries.map((entry) => (
        <RateFields
          key={entry.currency}
          entry={entry}
          wrong={isTried ? wrongRate(entry) : []}
          onChange={change}
        />
      ))}
      <PrimaryButton type="submit" className="rank-button" text={words.options.save} />
    </form>
  );
}
