/** Checked figures, those in order only when they are asked for; and all that is shown to the clipboard. */
import * as React from "react";
import { verdictCounts } from "../../../app/check/checked-list";
import type { CheckedLine } from "../../../app/check/checked-list";
import { listText } from "../../../app/check/list-text";
import { CopyText } from "../../parts/CopyText";
import { More } from "../../parts/More";
import { usePane } from "../../use-pane";
import { VerdictFilter } from "./VerdictFilter";
import type { Shown } from "./VerdictFilter";
import { checkTabWords } from "./words";

const AT_ONCE = 100;

interface CheckedFiguresProps<Figure> {
  readonly figures: readonly Figure[];
  readonly draw: (figure: Figure, place: number) => React.ReactElement;
}

export function CheckedFigures<Figure extends CheckedLine>(props: CheckedFiguresProps<Figure>) {
  const { figures, draw } = props;
  const { language } = usePane();
  const words = checkTabWords(language);
  const [shown, setShown] = React.useState<Shown>(undefined);
  const counts = verdictCounts(figures, language);
  const some = figures.filter(({ verdict }) =>
    shown === undefined ? verdict !== "MATCH" : verdict === shown
  );
  return (
    <>
      <VerdictFilter counts={counts} shown={shown} words={words} onShow={setShown} />
      {some.length === 0 ? (
        <p className="all-right">{words.allRight}</p>
      ) : (
        <>
          <More
            key={shown ?? "faults"}
            items={some}
            atOnce={AT_ONCE}
            className="findings"
            says={words.more}
            draw={draw}
          />
          <CopyText key={shown} says={words.copying} textOf={() => listText(some, language)} />
        </>
      )}
    </>
  );
}
