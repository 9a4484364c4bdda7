/** By what the table is scored: in use or not in use, a choice that the workbook remembers. */
import * as React from "react";
import { NO_SCHEME } from "../../../app/scheme/no-scheme";
import { schemeInUse, withScheme } from "../../../app/scheme/scheme-choice";
import type { SchemeSheets } from "../../../app/scheme/scheme-choice";
import type { SheetChoice } from "../../../app/sheet-choice";
import { Choice } from "../../parts/Choice";
import { usePane } from "../../use-pane";
import { schemeWords } from "./words";

interface SchemeChoiceProps {
  readonly schemes: SchemeSheets;
  readonly choice: SheetChoice;
}

export function SchemeChoice({ schemes, choice }: SchemeChoiceProps): React.ReactElement {
  const { session, language } = usePane();
  const words = schemeWords(language);
  const { ours, others } = schemes;
  return (
    <Choice
      label={words.rankBy}
      chosen={schemeInUse(choice, schemes)}
      onChoose={(sheet) => void session.source.decide((before) => withScheme(before, sheet))}
      items={[
        { key: NO_SCHEME, text: words.byTable },
        ...ours.map((name) => ({ key: name, text: name })),
        ...others.map((name) => ({ key: name, text: words.ofOffice(name) })),
      ]}
    />
  );
}
