/** 逐宗缺口: every parcel by the size of its gap, with its marks; those that are 未测算 with the reason. */
import * as React from "react";
import { parcelLines } from "../../../app/land/study-land";
import type { LedgerPrepared, ParcelLine } from "../../../app/land/study-land";
import type { Study } from "../../../app/study";
import { More } from "../../parts/More";
import { Page } from "../../parts/Page";
import { PlaceLine } from "../../parts/PlaceLine";
import { usePane } from "../../use-pane";
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
      <More
        items={parcelLines(prepared, language)}
        atOnce={AT_ONCE}
        className="findings parcels"
        says={words.more}
        draw={(line, i) => (
          <PlaceLine key={i} at={line.at} place={line.about} message={line.flags.join(" · ")}>
            <ParcelFigures line={line} words={words} />
          </PlaceLine>
        )}
      />
    </Page>
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
