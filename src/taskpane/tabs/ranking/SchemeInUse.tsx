/** The scheme that the table is scored by, item by item, and the way to its sheet. */
import * as React from "react";
import { DefaultButton } from "office-ui-fabric-react/lib/components/Button/DefaultButton/DefaultButton";
import { firstCell } from "../../../app/first-cell";
import type { PreparedRanking } from "../../../app/rank-task";
import { schemeInUse } from "../../../app/scheme/scheme-choice";
import type { SchemeSheets } from "../../../app/scheme/scheme-choice";
import { schemeLines } from "../../../app/scheme/scheme-list";
import type { SheetChoice } from "../../../app/sheet-choice";
import { usePane } from "../../use-pane";
import { SchemeTable } from "./SchemeTable";
import { schemeWords } from "./words";

interface SchemeInUseProps {
  readonly prepared: PreparedRanking;
  readonly schemes: SchemeSheets;
  readonly choice: SheetChoice;
}

export function SchemeInUse({ prepared, schemes, choice }: SchemeInUseProps) {
  const { language } = usePane();
  const words = schemeWords(language);
  const sheet = schemeInUse(choice, schemes);
  const { schemeItems: items } = prepared;
  if (items === undefined) {
    return (
      <section className="found" aria-label={words.title}>
        <h2 className="found-title">{words.none}</h2>
        <p className="found-place">{sheet === "" ? words.noneHint : words.notOne(sheet)}</p>
      </section>
    );
  }
  return (
    <section className="found" aria-label={words.title}>
      <h2 className="found-title">{sheet}</h2>
      <p className="found-place">{words.items(items.length)}</p>
      <SchemeTable lines={schemeLines(items, language)} />
      <OpenScheme sheet={sheet} />
    </section>
  );
}

/** Excel has the sheet at hand. Over a file it is edited once the result was downloaded. */
function OpenScheme({ sheet }: { readonly sheet: string }): React.ReactElement {
  const { words, session, door, language } = usePane();
  return door.file === undefined ? (
    <DefaultButton
      text={schemeWords(language).open}
      onClick={() => void session.findings.show(firstCell(sheet))}
    />
  ) : (
    <DefaultButton text={words.done.download} onClick={door.file.download} />
  );
}
