/** 敏感性: the gap by price and area, the darker the larger. A table, so that it reads without colours too. */
import * as React from "react";
import type { HeatMap } from "../../../app/land/land-answer";
import type { LandTabWords } from "./words";

interface HeatTableProps {
  readonly picture: HeatMap;
  readonly words: LandTabWords;
}

export function HeatTable({ picture, words }: HeatTableProps): React.ReactElement {
  return (
    <table className="heat">
      <caption>{words.table}</caption>
      <thead>
        <tr>
          <th scope="col">{words.corner}</th>
          {picture.areas.map((area, i) => (
            <th key={i} scope="col">
              {area}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {picture.rows.map(({ price, cells }, i) => (
          <tr key={i}>
            <th scope="row">{price}</th>
            {cells.map(({ text, heat }, k) => (
              <td key={k} className={`heat-${heat}`}>
                {text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
