/** A text with its figures marked, and below it a line for each, which leads to its mark. */
import * as React from "react";
import { checkedText } from "../../../app/check/checked-text";
import type { TextFigure } from "../../../app/check/checked-text";
import { Nothing } from "../../parts/Nothing";
import { usePane } from "../../use-pane";
import { CheckedFace } from "./CheckedFace";
import { CheckedFigures } from "./CheckedFigures";
import { MarkedText, markOf } from "./MarkedText";
import { checkTabWords } from "./words";

export function CheckedProse({ text }: { readonly text: string }): React.ReactElement {
  const { language } = usePane();
  const { prose } = checkTabWords(language);
  const { figures, lines } = React.useMemo(() => checkedText(text, language), [text, language]);
  if (figures.length === 0) {
    return (
      <div role="status">
        <Nothing title={prose.nothing} hint={prose.nothingHint} />
      </div>
    );
  }
  return (
    <>
      <p className="prose-told" role="status">
        {prose.told(figures.length)}
      </p>
      <MarkedText figures={figures} lines={lines} />
      <CheckedFigures
        figures={figures}
        draw={(figure) => <FigureLine key={figure.ordinal} figure={figure} />}
      />
    </>
  );
}

function FigureLine({ figure }: { readonly figure: TextFigure }): React.ReactElement {
  const { words } = usePane();
  const { ordinal, kind, place, message } = figure;
  const go = () => document.getElementById(markOf(ordinal))?.focus();
  return (
    <li className="finding">
      <button type="button" className="finding-go" title={words.findings.goTo(place)} onClick={go}>
        <CheckedFace line={figure} />
        <span className="finding-place">{`${kind}　${place}`}</span>
        <span>{message}</span>
      </button>
    </li>
  );
}
