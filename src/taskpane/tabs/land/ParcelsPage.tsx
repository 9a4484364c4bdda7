/** 逐宗缺口: what the sheet will say, all together and parcel by parcel, before anything is written. */
import * as React from "react";
import { ledgerResults } from "../../../app/land/ledger-results";
import { PARCEL_ORDERS, parcelLines } from "../../../app/land/study-land";
import type { LedgerPrepared, ParcelLine, ParcelOrder } from "../../../app/land/study-land";
import type { Study } from "../../../app/study";
import { Choice } from "../../parts/Choice";
import { More } from "../../parts/More";
import { Page } from "../../parts/Page";
import { PlaceLine } from "../../parts/PlaceLine";
import { usePane } from "../../use-pane";
import { AnswerLines } from "./AnswerLines";
import { landTabWords } from "./words";
import type { LandTabWords } from "./words";

const AT_ONCE = 60;

export function ParcelsPage({ study }: { readonly study: Study<LedgerPrepared> }) {
  const { language } = usePane();
  const words = landTabWords(language);
  const { prepared } = study;
  if (prepared === undefined) return <Page title={words.preview} hint={words.noLedger} />;
  return (
    <Page title={words.preview} hint={words.previewHint}>
      <section className="found" aria-label={words.together}>
        <AnswerLines lines={ledgerResults(prepared, language)} />
      </section>
      <Parcels prepared={prepared} words={words} />
    </Page>
  );
}

interface ParcelsProps {
  readonly prepared: LedgerPrepared;
  readonly words: LandTabWords;
}

function Parcels({ prepared, words }: ParcelsProps): React.ReactElement {
  const { language } = usePane();
  const [order, setOrder] = React.useState<ParcelOrder>("total");
  return (
    <>
      <Choice
        label={words.order}
        chosen={order}
        onChoose={(key) => setOrder(PARCEL_ORDERS.filter((one) => one === key)[0] ?? "total")}
        items={PARCEL_ORDERS.map((key) => ({ key, text: words.orders[key] }))}
      />
      <More
        items={parcelLines(prepared, language, order)}
        atOnce={AT_ONCE}
        className="findings parcels"
        says={words.more}
        draw={(line) => (
          <PlaceLine
            key={line.place}
            at={line.at}
            place={line.payback === undefined ? line.about : `${line.about}\n${line.payback}`}
            message={line.flags.join(" · ")}
          >
            <ParcelFigures line={line} words={words} />
          </PlaceLine>
        )}
      />
    </>
  );
}

interface ParcelFiguresProps {
  readonly line: ParcelLine;
  readonly words: LandTabWords;
}

function ParcelFigures({ line, words }: ParcelFiguresProps): React.ReactElement {
  const { rank, parcel, total, perMu, share, reason } = line;
  return (
    <span className="parcel">
      <span className="parcel-rank">{rank}</span>
      <span className="parcel-name">{parcel}</span>
      <span className="parcel-gap">
        {reason === undefined ? (
          <>
            <strong>{total}</strong>
            <span className="parcel-share">{share === "" ? perMu : `${perMu} · ${share}`}</span>
          </>
        ) : (
          <>
            <strong>{words.notReckoned}</strong>
            <span className="parcel-share">{reason}</span>
          </>
        )}
      </span>
    </span>
  );
}
