/** The rates of exchange that foreign money is brought to 元 by, each leading to its cell on the 参数 sheet. */
import * as React from "react";
import type { ExchangeLine } from "../../../app/pipeline/pipeline-board";
import { PlaceLine } from "../../parts/PlaceLine";
import { Unfold } from "../../parts/Unfold";
import { usePane } from "../../use-pane";
import { pipelineWords } from "./pipeline-words";

export function ExchangeRates({ rates }: { readonly rates: readonly ExchangeLine[] }) {
  const words = pipelineWords(usePane().language);
  return (
    <div className="unfolds">
      <Unfold title={words.exchange} about={String(rates.length)}>
        <p className="quiet">{words.exchangeHint}</p>
        <ul className="findings">
          {rates.map(({ currency, rate, on, source, at, place }) => (
            <PlaceLine
              key={place}
              at={at}
              place={place}
              message={words.oneIs(currency, rate, [on, source].filter(Boolean).join("，"))}
            />
          ))}
        </ul>
      </Unfold>
    </div>
  );
}
