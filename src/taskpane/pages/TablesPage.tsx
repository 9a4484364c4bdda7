/** 换一张表: every table of the workbook, to use one of them. */
import * as React from "react";
import type { Study, TablePlace } from "../../app/study";
import { Page } from "../parts/Page";
import { usePane } from "../use-pane";

export function TablesPage({ study }: { readonly study: Study<unknown> }): React.ReactElement {
  const { words, pane } = usePane();
  const tables = pane.tables ?? study.tables;
  return (
    <Page title={words.tables.title} hint={words.tables.hint}>
      {tables.length === 0 ? <p>{words.tables.none}</p> : null}
      <ul className="nav">
        {tables.map((place) => (
          <TableLine key={`${place.sheet}!${place.range}`} place={place} study={study} />
        ))}
      </ul>
    </Page>
  );
}

interface TableLineProps {
  readonly place: TablePlace;
  readonly study: Study<unknown>;
}

function TableLine({ place, study }: TableLineProps): React.ReactElement {
  const { words, session } = usePane();
  const isChosen = place.sheet === study.sheet && place.ordinal === study.ordinal;
  const notes = [
    ...(isChosen ? [words.tables.chosen] : []),
    ...(place.isFit ? [] : [words.tables.notFit]),
  ];
  return (
    <li>
      <button
        type="button"
        className="table-line"
        onClick={() => void session.source.choose(place)}
      >
        <span className="table-title">{place.title === "" ? place.sheet : place.title}</span>
        <span className="quiet">
          {[words.home.place(place.sheet, place.range), ...notes].join(" · ")}
        </span>
      </button>
    </li>
  );
}
