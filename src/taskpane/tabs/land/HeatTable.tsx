/** 敏感性: the gap by price and area, the darker the larger; the figures of the picture above, for every reader. */
import * as React from "react";
import type { HeatMap } from "../../../app/land/land-answer";
import type { LandTabWords } from "./words";

interface HeatTableProps {
  readonly table: HeatMap;
  readonly words: LandTabWords;
}

export function HeatTable({ table, words }: HeatTableProps): React.ReactElement {
  const isOverAnywhere = table.rows.some(({ cells }) => cells.some(({ isOver }) => isOver));
  return (
    <table className="heat">
      <caption>
        {words.table}
        {isOverAnywhere ? <span className="quiet"> ▲ {words.overBudget}</span> : null}
      </caption>
      <thead>
        <tr>
          <th scope="col">{words.corner}</th>
          {table.areas.map((area, i) => (
            <th key={i} scope="col">
              {area}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(({ price, cells }, i) => (
          <tr key={i}>
            <th scope="row">{price}</th>
            {cells.map(({ text, heat, isOver }, k) => (
              <td key={k} className={`heat-${heat}`}>
                {text}
                {isOver ? <Over says={words.overBudget} /> : null}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Over({ says }: { readonly says: string }): React.ReactElement {
  return (
    <>
      <span aria-hidden="true"> ▲</span>
      <span className="unseen"> {says}</span>
    </>
  );
}
