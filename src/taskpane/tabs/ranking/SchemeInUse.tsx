/** The scheme that the table is scored by, item by item, and the way to its sheet. */
import * as React from "react";
import { DefaultButton } from "office-ui-fabric-react/lib/components/Button/DefaultButton/DefaultButton";
import { firstCell } from "../../../app/first-cell";
import type { PreparedRanking } from "../../../app/ranking/rank-task";
import { NO_SCHEME } from "../../../app/scheme/no-scheme";
import { schemeInUse } from "../../../app/scheme/scheme-choice";
import type { SchemeSheets } from "../../../app/scheme/scheme-choice";
import { schemeLines } from "../../../app/scheme/scheme-list";
import type { SheetChoice } from "../../../app/sheet-choice";
import { usePane } from "../../use-pane";
import { SchemeTable } from "./SchemeTable";
import { schemeWords } from "./words";
import type { SchemeWords } from "./words";

interface SchemeInUseProps {
  /** Absent where no item of the scheme is found in the table. */
  readonly prepared: PreparedRanking | undefined;
  readonly schemes: SchemeSheets;
  readonly choice: SheetChoice;
}

export function SchemeInUse({ prepared, schemes, choice }: SchemeInUseProps) {
  const { language } = usePane();
  const words = schemeWords(language);
  const sheet = schemeInUse(choice, schemes);
  const items = prepared?.schemeItems;
  if (items === undefined) {
    const isMisfit = prepared === undefined;
    return (
      <section className="found" aria-label={words.title}>
        <h2 className="found-title">{isMisfit ? sheet : words.none}</h2>
        <p className="found-place">{whyNone(words, sheet, isMisfit)}</p>
        {isMisfit ? <OpenScheme sheet={sheet} /> : null}
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

function whyNone(words: SchemeWords, sheet: string, isMisfit: boolean): string {
  if (isMisfit) return words.misfit;
  return sheet === NO_SCHEME ? words.noneHint : words.notOne(sheet);
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
