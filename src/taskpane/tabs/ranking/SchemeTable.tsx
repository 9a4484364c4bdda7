/** What a scheme asks: item, rule, full marks. */
import * as React from "react";
import type { SchemeLine } from "../../../app/scheme/scheme-list";
import { usePane } from "../../use-pane";
import { schemeWords } from "./words";

export function SchemeTable({ lines }: { readonly lines: readonly SchemeLine[] }) {
  const words = schemeWords(usePane().language);
  return (
    <table className="preview scheme-table">
      <thead>
        <tr>
          <th scope="col">{words.item}</th>
          <th scope="col">{words.rule}</th>
          <th scope="col">{words.marks}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ name, rule, marks }, i) => (
          <tr key={i}>
            <th scope="row">{name}</th>
            <td>{rule}</td>
            <td>{marks}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
