/** One group of the preview: place, unit, and the total or one indicator. */
import * as React from "react";
import { orderedRows } from "../../app/preview";
import type { PreviewGroup, PreviewOrder, PreviewRow } from "../../app/preview";
import { usePane } from "../use-pane";

interface PreviewTableProps {
  readonly group: PreviewGroup;
  readonly order: PreviewOrder;
  /** The indicator whose rates are shown in place of the total. */
  readonly indicator: number | undefined;
}

export function PreviewTable({ group, order, indicator }: PreviewTableProps): React.ReactElement {
  const { preview } = usePane().words;
  const heads = indicator === undefined ? [preview.score, preview.lead] : [preview.rate];
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
          <PreviewLine key={row.order} row={row} indicator={indicator} />
        ))}
      </tbody>
    </table>
  );
}

interface PreviewLineProps {
  readonly row: PreviewRow;
  readonly indicator: number | undefined;
}

function PreviewLine({ row, indicator }: PreviewLineProps): React.ReactElement {
  const { preview } = usePane().words;
  const figures = indicator === undefined ? [row.score, row.lead] : [row.rates[indicator] ?? ""];
  const said = row.bottom === "sure" ? preview.bottom : preview.contested;
  return (
    <tr className={row.bottom === "no" ? undefined : "preview-bottom"}>
      <td>{row.rankText}</td>
      <th scope="row" className="preview-unit">
        {row.unit}
        {row.bottom === "no" ? null : <span className="preview-mark">{said}</span>}
      </th>
      {figures.map((figure, i) => (
        <td key={i}>{figure}</td>
      ))}
    </tr>
  );
}
