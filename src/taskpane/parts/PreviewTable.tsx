/** One group of the preview: place, unit, and the total or one indicator. */
import * as React from "react";
import { orderedRows } from "../../app/ranking/preview";
import type { PreviewGroup, PreviewOrder, PreviewRow } from "../../app/ranking/preview";
import { usePane } from "../use-pane";

interface PreviewTableProps {
  readonly group: PreviewGroup;
  readonly order: PreviewOrder;
  /** What is shown of each unit: see PreviewChoice. */
  readonly figure: string;
}

export function PreviewTable({ group, order, figure }: PreviewTableProps): React.ReactElement {
  const { preview } = usePane().words;
  const shown = shownFigure(figure);
  const heads = {
    total: [preview.score, preview.lead],
    rate: [preview.rate],
    points: [preview.score],
  }[shown.kind];
  return (
    <table className="preview">
      {group.name === "" ? null : <caption>{group.name}</caption>}
      <thead>
        <tr>
          <th scope="col">{preview.rank}</th>
          <th scope="col" className="preview-unit">
            {preview.unit}
          </th>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {orderedRows(group.rows, order).map((row) => (
          <PreviewLine key={row.order} row={row} shown={shown} />
        ))}
      </tbody>
    </table>
  );
}

interface PreviewLineProps {
  readonly row: PreviewRow;
  readonly shown: ShownFigure;
}

interface ShownFigure {
  readonly kind: "total" | "rate" | "points";
  readonly place: number;
}

function shownFigure(figure: string): ShownFigure {
  const [, kind, place] = /^(rate|points)(\d+)$/.exec(figure) ?? [];
  if (kind !== "rate" && kind !== "points") return { kind: "total", place: 0 };
  return { kind, place: Number(place) };
}

function figuresOf({ score, lead, rates, points }: PreviewRow, { kind, place }: ShownFigure) {
  if (kind === "total") return [score, lead];
  return [(kind === "rate" ? rates : points)[place] ?? ""];
}

function PreviewLine({ row, shown }: PreviewLineProps): React.ReactElement {
  const { preview } = usePane().words;
  const figures = figuresOf(row, shown);
  const said = row.bottom === "sure" ? preview.bottom : preview.contested;
  return (
    <tr className={row.bottom === "no" ? undefined : "preview-bottom"}>
      <td>{row.rankText}</td>
      <th scope="row" className="preview-unit">
        {row.unit}
        {row.bottom === "no" ? null : <span className="preview-mark">{said}</span>}
        {row.vetoes.map((veto) => (
          <span key={veto} className="preview-mark">
            {preview.vetoed(veto)}
          </span>
        ))}
      </th>
      {figures.map((figure, i) => (
        <td key={i}>{figure}</td>
      ))}
    </tr>
  );
}
