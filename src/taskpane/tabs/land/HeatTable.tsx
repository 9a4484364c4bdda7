/** 敏感性: the gap by price and area, the darker the larger; the figures of the picture above, for every reader. */
import * as React from "react";
import type { HeatMap } from "../../../app/land/land-answer";
import type { LandTabWords } from "./words";

interface HeatTableProps {
  readonly table: HeatMap;
  readonly words: LandTabWords;
}

export function HeatTable({ table, words }: HeatTableProps): React.ReactElement {
  return (
    <table className="heat">
      <caption>{words.table}</caption>
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
                {isOver ? <span aria-label={words.overBudget}> ▲</span> : null}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
