/** A cell and its neighbours, for a page that has no spreadsheet beside it. */
import * as React from "react";
import type { Peek as PeekView } from "../../app/peek";
import type { Place } from "../session/findings";
import { usePane } from "../use-pane";

export function Peek({ at }: { readonly at: Place }): React.ReactElement | null {
  const { session } = usePane();
  const [peek, setPeek] = React.useState<PeekView | undefined>(undefined);
  React.useEffect(() => {
    let isGone = false;
    void session.findings.peek(at).then((seen) => (isGone ? undefined : setPeek(seen)));
    return () => void (isGone = true);
  }, [session, at]);
  if (peek === undefined) return null;
  return (
    <table className="peek">
      <thead>
        <tr>
          <td />
          {peek.columns.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {peek.rows.map(({ row, cells }) => (
          <tr key={row}>
            <th scope="row">{row}</th>
            {cells.map(({ text, isIt }, i) => (
              <td key={i} className={isIt ? "peek-it" : undefined}>
                {text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
