/** The checked figures, gravest first; those in order only when they are asked for. */
import * as React from "react";
import { verdictCounts } from "../../../app/check/checked-list";
import type { CheckedItem } from "../../../app/check/checked-list";
import { More } from "../../parts/More";
import { PlaceLine } from "../../parts/PlaceLine";
import { usePane } from "../../use-pane";
import { VerdictFilter } from "./VerdictFilter";
import type { Shown } from "./VerdictFilter";
import { checkTabWords } from "./words";

const AT_ONCE = 100;

export function CheckedFigures({ items }: { readonly items: readonly CheckedItem[] }) {
  const { language } = usePane();
  const words = checkTabWords(language);
  const [shown, setShown] = React.useState<Shown>(undefined);
  const counts = verdictCounts(items, language);
  const names = new Map(counts.map(({ verdict, name }) => [verdict, name]));
  const isShown = ({ verdict }: CheckedItem) =>
    shown === undefined ? verdict !== "MATCH" : verdict === shown;
  const some = items.filter(isShown);
  return (
    <>
      <VerdictFilter counts={counts} shown={shown} words={words} onShow={setShown} />
      {some.length === 0 ? <p className="all-right">{words.allRight}</p> : null}
      <More
        key={shown ?? "faults"}
        items={some}
        atOnce={AT_ONCE}
        className="findings"
        says={words.more}
        draw={({ verdict, kind, at, place, message }, i) => (
          <PlaceLine key={i} at={at} place={`${kind}　${place}`} message={message}>
            <span className={`verdict-mark verdict-${verdict}`}>{names.get(verdict)}</span>
          </PlaceLine>
        )}
      />
    </>
  );
}
