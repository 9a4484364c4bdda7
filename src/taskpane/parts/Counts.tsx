/** How many findings of each severity, gravest first; a mark and a word, not a colour alone. */
import * as React from "react";
import type { Summary } from "../../app/summary";
import { SEVERITIES } from "../severity";
import { usePane } from "../use-pane";

export function Counts({ counts }: Pick<Summary, "counts">): React.ReactElement {
  const { words } = usePane();
  const some = SEVERITIES.filter((severity) => counts[severity] > 0);
  if (some.length === 0) return <span>{words.home.noFindings}</span>;
  return (
    <span className="counts">
      {some.map((severity) => (
        <span key={severity} className={`count count-${severity}`}>
          {words.home.severity[severity](counts[severity])}
        </span>
      ))}
    </span>
  );
}
